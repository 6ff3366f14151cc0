// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findbar.h"
#include "sandbox/apiclient.h"
#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestEventPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void overviewFollowsTheSchema();
    void treeShowsEveryValue();
    void jsonIsWhatTheHubSent();
    void jsonCanBeSearched();
    void requestShowsTheExchange();
    void tabsByKey();
    void enterGoesInAndEscapeBack_data();
    void enterGoesInAndEscapeBack();
    void copies();

private:
    /// Selects the newest event of that type, by the filterless timeline.
    Event select(const QString& type) const;
    void showTab(Qt::Key digit) const { WindowPage::press(digit, Qt::ControlModifier); }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestEventPane::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestEventPane::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
}

void TestEventPane::cleanup()
{
    m_program.reset();
}

Event TestEventPane::select(const QString& type) const
{
    const TimelineObject timeline = m_program->window().timeline();
    for (;;) {
        for (int row = 0; row < timeline.model().rowCount(); ++row) {
            const auto event = timeline.model().eventAt(row);
            if (event && event->type == type) {
                timeline.view().selectEvent(event->id);
                return *event;
            }
        }
        const int before = timeline.loaded();
        timeline.scrollToEnd();
        if (!QTest::qWaitFor([&] { return timeline.loaded() > before; }))
            qFatal("no event of type %s", qPrintable(type));
    }
}

void TestEventPane::overviewFollowsTheSchema()
{
    const Event event = select(u"completedOrder"_s);
    const EventPaneObject pane = m_program->window().event();
    QCOMPARE(pane.eventId(), event.id);
    QTRY_VERIFY(EventPaneObject::rowNamed(pane.overview(), u"orderId"_s).isValid());
    const QString orderId = QJsonDocument::fromJson(event.body)[u"properties"_s][u"orderId"_s].toString();
    QVERIFY(!orderId.isEmpty());
    const QModelIndex row = EventPaneObject::rowNamed(pane.overview(), u"orderId"_s);
    QVERIFY2(row.siblingAtColumn(1).data().toString().contains(orderId), qPrintable(orderId));
    // In the schema's order, and with what was not sent.
    const QStringList rows = EventPaneObject::rowsOf(pane.overview());
    const auto at = [&](const QString& name) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].startsWith(name + u'='))
                return i;
        }
        return qsizetype(-1);
    };
    QVERIFY2(at(u"orderId"_s) >= 0 && at(u"orderId"_s) < at(u"amount"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(at(u"amount"_s) < at(u"products"_s));
}

void TestEventPane::treeShowsEveryValue()
{
    const Event event = select(u"completedOrder"_s);
    showTab(Qt::Key_2);
    const EventPaneObject pane = m_program->window().event();
    QTRY_VERIFY(pane.tree().isVisible());
    QTRY_VERIFY(EventPaneObject::rowNamed(pane.tree(), u"registeredAt"_s).isValid());
    const QString rows = EventPaneObject::rowsOf(pane.tree()).join(u'\n');
    QVERIFY(rows.contains(event.id));
    QVERIFY(rows.contains(event.customerId));
    for (const QString& key : QJsonDocument::fromJson(event.body).object().keys())
        QVERIFY2(EventPaneObject::rowNamed(pane.tree(), key).isValid(), qPrintable(key));
}

void TestEventPane::jsonIsWhatTheHubSent()
{
    const Event event = select(u"completedOrder"_s);
    ApiClient api(m_hub->info());
    const QByteArray page =
        api.get(u"events?customerId=%1&size=100&type=completedOrder"_s.arg(m_people.shopper)).body;
    QVERIFY2(page.contains(event.body), "the event's bytes are not among those that the hub sends");
    showTab(Qt::Key_3);
    const WindowPage window = m_program->window();
    QTRY_VERIFY(!window.event().jsonText().isEmpty());
    WindowPage::click(child<QAbstractButton>(window.event().pane(), u"As received"_s));
    QTRY_COMPARE(window.event().jsonText(), event.body);
    // The next event is shown in the same way.
    WindowPage::press(Qt::Key_Down, Qt::AltModifier);
    const QString next = window.timeline().view().selectedEventId();
    QTRY_VERIFY(window.event().jsonText().contains(next.toUtf8()));
    QVERIFY(!window.event().jsonText().contains(event.id.toUtf8()));
    // Indented, it is the same JSON.
    WindowPage::click(child<QAbstractButton>(window.event().pane(), u"Indented"_s));
    QTRY_VERIFY(window.event().jsonText().count('\n') > 5);
    QCOMPARE(
        QJsonDocument::fromJson(window.event().jsonText()),
        QJsonDocument::fromJson(window.event().pane().event()->body));
}

void TestEventPane::jsonCanBeSearched()
{
    const Event event = select(u"completedOrder"_s);
    const WindowPage window = m_program->window();
    window.event().pane().focusContent(); // elsewhere the same key finds in all events
    WindowPage::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &child<QLineEdit>(window.event().pane(), u"Find in the JSON"_s));
    WindowPage::type(event.customerId);
    WindowPage::press(Qt::Key_Return);
    QApplication::clipboard()->clear();
    window.event().pane().copyValue();
    QTRY_COMPARE(QApplication::clipboard()->text(), event.customerId);

    const auto& bar = child<FindBar>(window.event().pane());
    const auto state = [&bar] { return bar.findChild<ElidedLabel*>()->text(); };
    QVERIFY2(state().startsWith(u"1 of "_s), qPrintable(state()));
    WindowPage::click(child<QToolButton>(bar, u"Regular expression"_s));
    bar.findChild<QLineEdit*>()->selectAll();
    WindowPage::type(u"\"customerId\" *: *\"[-0-9a-z]+\""_s);
    QTRY_COMPARE(state(), u"1 hit(s)"_s);
    WindowPage::press(Qt::Key_Return);
    QCOMPARE(state(), u"1 of 1"_s);
    window.action("actionFindNext").trigger();
    QCOMPARE(state(), u"1 of 1"_s);
    QVERIFY(window.widget().findChild<FindBar*>(u"findBar"_s)->isHidden()); // that of all events
    QApplication::clipboard()->clear();
    window.event().pane().copyValue();
    QTRY_VERIFY(QApplication::clipboard()->text().endsWith(event.customerId + u'"'));
    WindowPage::type(u"("_s);
    QVERIFY2(state().startsWith(u"Not a regular expression"_s), qPrintable(state()));
    WindowPage::press(Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QVERIFY(!bar.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(window.event().pane().isAncestorOf(QApplication::focusWidget()));
}

void TestEventPane::requestShowsTheExchange()
{
    showTab(Qt::Key_4);
    const WindowPage window = m_program->window();
    const QString text = window.event().requestText();
    QVERIFY2(text.startsWith("GET "_L1), qPrintable(text));
    QVERIFY(text.contains(u"customerId="_s + m_people.shopper));
    QVERIFY(text.contains("Authorization"_L1, Qt::CaseInsensitive));
    QVERIFY(text.contains("HTTP 200"_L1));
    QVERIFY(!text.contains(QString::fromLatin1(m_hub->token().reveal())));
    QApplication::clipboard()->clear();
    WindowPage::click(child<QAbstractButton>(window.event().pane(), u"Copy as cURL"_s));
    QVERIFY(QApplication::clipboard()->text().startsWith("curl"_L1));
    QVERIFY(!QApplication::clipboard()->text().contains(QString::fromLatin1(m_hub->token().reveal())));
}

void TestEventPane::tabsByKey()
{
    const EventPaneObject pane = m_program->window().event();
    const std::pair<Qt::Key, EventPane::Tab> keys[] = {
        {Qt::Key_2, EventPane::Tab::Tree},
        {Qt::Key_3, EventPane::Tab::Json},
        {Qt::Key_4, EventPane::Tab::Request},
        {Qt::Key_1, EventPane::Tab::Overview}};
    for (const auto& [key, tab] : keys) {
        showTab(key);
        QCOMPARE(pane.pane().tab(), tab);
    }
    // A pane that was closed opens.
    m_program->window().dock("eventDock").close();
    QVERIFY(!pane.pane().isVisible());
    showTab(Qt::Key_2);
    QVERIFY(pane.pane().isVisible());
}

void TestEventPane::enterGoesInAndEscapeBack_data()
{
    QTest::addColumn<Qt::Key>("tab");
    QTest::newRow("Overview") << Qt::Key_1;
    QTest::newRow("Tree") << Qt::Key_2;
    QTest::newRow("JSON") << Qt::Key_3;
    QTest::newRow("Request") << Qt::Key_4;
}

void TestEventPane::enterGoesInAndEscapeBack()
{
    QFETCH(Qt::Key, tab);
    const WindowPage window = m_program->window();
    showTab(tab);
    QCOMPARE(QApplication::focusWidget(), &window.timeline().view()); // showing takes no focus
    WindowPage::press(Qt::Key_Return);
    const QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus && window.event().pane().isAncestorOf(focus));
    QVERIFY2(!nameOf(*focus).isEmpty(), focus->metaObject()->className());
    WindowPage::press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &window.timeline().view());
}

void TestEventPane::copies()
{
    const Event event = select(u"completedOrder"_s);
    const WindowPage window = m_program->window();
    QClipboard* clipboard = QApplication::clipboard();
    WindowPage::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard->text().toUtf8(), event.body);

    QTreeView& overview = window.event().overview();
    QTRY_VERIFY(EventPaneObject::rowNamed(overview, u"orderId"_s).isValid());
    overview.setFocus(Qt::TabFocusReason);
    overview.setCurrentIndex(EventPaneObject::rowNamed(overview, u"orderId"_s));
    WindowPage::press(Qt::Key_C, Qt::ControlModifier);
    const QString orderId = QJsonDocument::fromJson(event.body)[u"properties"_s][u"orderId"_s].toString();
    QVERIFY2(
        clipboard->text() == orderId || clipboard->text() == u'"' + orderId + u'"',
        qPrintable(clipboard->text()));
    window.action("actionCopyPath").trigger();
    QCOMPARE(clipboard->text(), u"/properties/orderId"_s);

    // Every way of copying an id.
    for (QMenu* menu : window.event().pane().findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == "Event id"_L1) {
                action->trigger();
                QCOMPARE(clipboard->text(), event.id);
            } else if (action->text() == "Customer id"_L1) {
                action->trigger();
                QCOMPARE(clipboard->text(), event.customerId);
            }
        }
    }
}

HUBSCOPE_TEST(TestEventPane)
#include "tst_eventpane.moc"
