// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/jsonview.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

const QString html = u"<img src=x><b>bold</b>&lt;script&gt;<a href='http://x'>y</a>"_s;
const QString direction = u"\u202egnirts\u202c \u2067\u05d0\u05d1\u2069\u200f"_s;
const QString lines = u"one\ntwo\r\nthree\u2028four\tfive\u0007"_s;

} // namespace

/// Texts that want to be more than text: from servers, they are shown as what they are.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void namesOfCustomers_data();
    void namesOfCustomers();
    void valuesOfEvents_data();
    void valuesOfEvents();
    void aTextOfAMegabyte();
    void pastedIntoTheLine_data();
    void pastedIntoTheLine();

private:
    QString addCustomer(const QString& firstName, const QString& externalId);
    void addEvent(const QString& customerId, const QString& title);
    void noRichText(const QWidget& window) const;

    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestHostileText::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>();
}

void TestHostileText::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
}

void TestHostileText::cleanup()
{
    m_program.reset();
}

QString TestHostileText::addCustomer(const QString& firstName, const QString& externalId)
{
    ApiClient api(m_hub->info());
    const QJsonObject body{
        {u"nodeId"_s, m_hub->nodeId()},
        {u"externalId"_s, externalId},
        {u"base"_s, QJsonObject{{u"firstName"_s, firstName}, {u"lastName"_s, firstName}}}};
    const ApiAnswer answer = api.post(u"customers"_s, QJsonDocument(body).toJson());
    if (answer.id().isEmpty())
        qFatal("%s", answer.body.constData());
    return answer.id();
}

void TestHostileText::addEvent(const QString& customerId, const QString& title)
{
    ApiClient api(m_hub->info());
    const QJsonObject body{
        {u"customerId"_s, customerId},
        {u"type"_s, u"viewedPage"_s},
        {u"context"_s, u"WEB"_s},
        {u"date"_s, u"2024-05-09T10:00:00.000+0000"_s},
        {u"contextInfo"_s, QJsonObject{}},
        {u"properties"_s, QJsonObject{
                              {u"title"_s, title},
                              {u"referer"_s, title},
                              {u"extraProperties"_s, QJsonObject{{title.left(100), title}}}}}};
    const ApiAnswer answer = api.post(u"events"_s, QJsonDocument(body).toJson());
    if (answer.status != 202)
        qFatal("%s", answer.body.left(1000).constData());
}

/// Labels that guess would take the text for HTML.
void TestHostileText::noRichText(const QWidget& window) const
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->text().contains(u'<'))
            continue;
        QVERIFY2(
            label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
            qPrintable(label->text()));
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        QVERIFY2(!widget->toolTip().contains("<img"_L1), qPrintable(widget->toolTip()));
        QVERIFY2(!widget->toolTip().contains("<b>"_L1), qPrintable(widget->toolTip()));
    }
    QVERIFY(!QApplication::activeModalWidget());
}

void TestHostileText::namesOfCustomers_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("HTML") << html;
    QTest::newRow("direction") << direction;
    QTest::newRow("line breaks") << lines;
    QTest::newRow("mnemonic and placeholder") << u"A&B %1 [*] %n"_s;
    QTest::newRow("long") << QString(20'000, u'W');
}

void TestHostileText::namesOfCustomers()
{
    QFETCH(QString, name);
    const QString id = addCustomer(name, u"ext-"_s + name.left(60));
    addEvent(id, name);
    m_program->openCustomer(id);
    const WindowPage window = m_program->window();
    QTRY_VERIFY(window.tabTitles().value(0) != shortId(id));
    QCOMPARE(window.timeline().loaded(), 1);
    QVERIFY(!window.tabTitles().first().contains(u'\n'));
    QVERIFY(window.title().size() < 1000);
    if (name.startsWith(u'A')) {
        QCOMPARE(window.tabTitles().first(), u"A&&B %1 [*] %n A&&B %1 [*] %n"_s);
        QVERIFY2(window.title().contains("A&B %1"_L1), qPrintable(window.title()));
    }
    noRichText(window.widget());
    QVERIFY2(window.widget().width() <= 1440, "a name may not widen the window");
    window.widget().resize(900, 560);
    QTRY_COMPARE(window.widget().size(), QSize(900, 560));
    window.widget().grab();
}

void TestHostileText::valuesOfEvents_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("HTML") << html;
    QTest::newRow("direction") << direction;
    QTest::newRow("line breaks") << lines;
}

void TestHostileText::valuesOfEvents()
{
    QFETCH(QString, value);
    const QString id = addCustomer(u"E"_s, u"value-"_s + QString::fromLatin1(QTest::currentDataTag()));
    addEvent(id, value);
    m_program->openCustomer(id);
    const WindowPage window = m_program->window();
    QCOMPARE(window.timeline().loaded(), 1);
    const QString facts = window.timeline().cell(window.timeline().firstEventRow(), TimelineModel::KeyFacts);
    QVERIFY2(!facts.contains(u'\n') && !facts.contains(QChar(0x2028)), qPrintable(facts));
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        WindowPage::press(tab, Qt::ControlModifier);
        window.widget().grab();
        noRichText(window.widget());
    }
    if (value == html)
        QVERIFY2(facts.contains("<b>bold</b>"_L1), qPrintable(facts));
    // Tooltips of cells are rich text or plain by a guess of Qt's: they must be escaped.
    const TimelineModel& model = window.timeline().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString tip =
            model.index(window.timeline().firstEventRow(), column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains("<img"_L1) && !tip.contains("<b>"_L1), qPrintable(tip));
    }
    for (const QTreeView* view : {&window.event().overview(), &window.event().tree()}) {
        const QModelIndex row = EventPaneObject::rowNamed(*view, u"title"_s);
        QVERIFY(row.isValid());
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QString tip = row.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains("<img"_L1) && !tip.contains("<b>"_L1), qPrintable(tip));
        }
    }
}

void TestHostileText::aTextOfAMegabyte()
{
    const QString id = addCustomer(u"Big"_s, u"big"_s);
    addEvent(id, QString(300'000, u'x')); // three times in the event: the hub takes a megabyte
    m_program->openCustomer(id);
    const WindowPage window = m_program->window();
    QCOMPARE(window.timeline().loaded(), 1);
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        WindowPage::press(tab, Qt::ControlModifier);
        window.widget().grab();
    }
    QTRY_VERIFY(EventPaneObject::rowNamed(window.event().tree(), u"title"_s).isValid());
    const QModelIndex title = EventPaneObject::rowNamed(window.event().tree(), u"title"_s);
    QVERIFY(title.siblingAtColumn(1).data(Qt::ToolTipRole).toString().size() < 10'000);
    QVERIFY(window.timeline().cell(window.timeline().firstEventRow(), TimelineModel::KeyFacts).size() < 1000);
}

void TestHostileText::pastedIntoTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << u"nobody "_s + html;
    QTest::newRow("direction") << u"nobody "_s + direction;
    QTest::newRow("path") << u"customer:../../../etc/passwd?x=1#y"_s;
    QTest::newRow("long") << QString(4000, u'q');
}

void TestHostileText::pastedIntoTheLine()
{
    QFETCH(QString, text);
    m_program->open();
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.emptyTitle(), u"No customer is open"_s);
    WindowPage::press(Qt::Key_L, Qt::ControlModifier);
    QApplication::clipboard()->setText(text);
    WindowPage::press(Qt::Key_V, Qt::ControlModifier);
    WindowPage::press(Qt::Key_Return);
    QTRY_VERIFY2(
        window.noticeTitle().startsWith("Nothing"_L1) || window.noticeTitle().startsWith("The hub"_L1),
        qPrintable(u"notice \"%1\", line \"%2\", tabs %3"_s.arg(
            window.noticeTitle(), window.line().text(), window.tabTitles().join(u'|'))));
    QVERIFY2(window.noticeTitle().size() < 300, qPrintable(window.noticeTitle()));
    noRichText(window.widget());
}

HUBSCOPE_TEST(TestHostileText)
#include "tst_hostiletext.moc"
