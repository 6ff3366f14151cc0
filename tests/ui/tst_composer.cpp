// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "sandbox/apiclient.h"
#include "support/testmain.h"
#include "ui/composerobject.h"
#include "ui/program.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Writing and sending in the whole program. What the composer does by itself is tested with its page.
class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anOrderGetsToTheTimeline();
    void aStoredEventIsSentAnew();
    void theButtonBelowAnEventStartsFromIt();
    void draftsAreThereAfterARestart();
    void escapeTakesASearchBackFirst();
    void escapeClosesAnOpenListFirst();
    void brokenJsonIsThereToBeMended();
    void everyControlIsNamed();
    void fitsTheSmallestWindow();

private:
    ComposerObject open(Qt::Key key) const;

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestComposer::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestComposer::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
}

void TestComposer::cleanup()
{
    m_program.reset();
}

ComposerObject TestComposer::open(Qt::Key key) const
{
    WindowPage::press(key, Qt::ControlModifier);
    ComposerWindow& window = openComposer();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the composer did not become active");
    return ComposerObject(window);
}

void TestComposer::anOrderGetsToTheTimeline()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject composer = open(Qt::Key_N);
    QVERIFY2(composer.band().contains("TEST"_L1), qPrintable(composer.band()));
    QCOMPARE(composer.at(u"/customerId"_s), '"' + m_people.newcomer.toUtf8() + '"');
    composer.chooseType(u"completedOrder"_s);
    composer.fill(u"Typical"_s);
    QTRY_COMPARE(composer.obstacle(), QString());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer.delivery().contains("Seen"_L1), qPrintable(composer.delivery()));
    composer.push(u"Show in timeline"_s);
    QTRY_COMPARE(m_program->window().timeline().loaded(), 1);
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_COMPARE(timeline.model().eventAt(timeline.firstEventRow())->type, u"completedOrder"_s);
    QTRY_COMPARE(timeline.view().selectedEventId(), timeline.model().eventAt(timeline.firstEventRow())->id);
}

void TestComposer::aStoredEventIsSentAnew()
{
    m_program->openCustomer(m_people.shopper);
    const TimelineObject timeline = m_program->window().timeline();
    const Event event = *timeline.model().eventAt(timeline.firstEventRow());
    timeline.view().selectEvent(event.id);
    QTRY_COMPARE(m_program->window().event().eventId(), event.id);
    const ComposerObject composer = open(Qt::Key_D);
    QCOMPARE(composer.draft().type(), event.type);
    QCOMPARE(composer.at(u"/id"_s), QByteArray());
    QCOMPARE(composer.at(u"/registeredAt"_s), QByteArray());
    QVERIFY(!composer.at(u"/properties"_s).isEmpty());
}

void TestComposer::theButtonBelowAnEventStartsFromIt()
{
    m_program->openCustomer(m_people.shopper);
    const WindowPage window = m_program->window();
    QTRY_VERIFY(!window.event().eventId().isEmpty());
    const TimelineObject timeline = window.timeline();
    child<QPushButton>(window.widget(), u"newFromThisButton"_s).click();
    const ComposerObject composer(openComposer());
    QCOMPARE(composer.draft().type(), timeline.model().eventAt(timeline.firstEventRow())->type);
}

void TestComposer::draftsAreThereAfterARestart()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject before = open(Qt::Key_N);
    before.chooseType(u"loggedIn"_s);
    const QByteArray text = before.draft().text();
    m_program->close(); // without a question
    m_program->openCustomer(m_people.newcomer);
    m_program->window().action("actionReopenComposer").trigger();
    const ComposerObject composer(openComposer());
    QTRY_COMPARE(composer.tabs().size(), 1);
    QCOMPARE(composer.draft().text(), text);
}

void TestComposer::escapeTakesASearchBackFirst()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject composer = open(Qt::Key_N);
    composer.chooseType(u"completedOrder"_s);
    ComposerObject::press(Qt::Key_F, Qt::ControlModifier);
    ComposerObject::type(u"total"_s);
    const auto& search = child<QLineEdit>(composer.widget(), u"Find a field"_s);
    QCOMPARE(search.text(), u"total"_s);
    ComposerObject::press(Qt::Key_Escape);
    QCOMPARE(search.text(), QString());
    ComposerObject::press(Qt::Key_Escape); // and leaves it
    QVERIFY(!search.hasFocus());
    QVERIFY(composer.widget().isVisible());
    ComposerObject::press(Qt::Key_Escape);
    QTRY_VERIFY(!composer.widget().isVisible());
}

void TestComposer::escapeClosesAnOpenListFirst()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject composer = open(Qt::Key_N);
    child<QComboBox>(composer.widget(), u"Context"_s).showPopup();
    QTRY_VERIFY(QApplication::activePopupWidget());
    ComposerObject::press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(composer.widget().isVisible());
}

void TestComposer::brokenJsonIsThereToBeMended()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject composer = open(Qt::Key_N);
    QApplication::clipboard()->setText(u"{\"type\":\"loggedIn\", \"context\": }"_s);
    ComposerObject::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(composer.draft().text(), "{\"type\":\"loggedIn\", \"context\": }");
    ComposerObject::type(u"\"WEB\""_s); // the caret stands where it stops being JSON
    QTRY_COMPARE(composer.at(u"/context"_s), "\"WEB\"");
}

void TestComposer::everyControlIsNamed()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject composer = open(Qt::Key_N);
    composer.chooseType(u"completedOrder"_s);
    composer.fill(u"Full"_s);
    QStringList nameless;
    for (const QWidget* widget : composer.widget().findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            nameOf(*widget).isEmpty())
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
}

void TestComposer::fitsTheSmallestWindow()
{
    m_program->openCustomer(m_people.newcomer);
    const ComposerObject composer = open(Qt::Key_N);
    composer.chooseType(u"completedOrder"_s);
    composer.fill(u"Full"_s);
    composer.widget().resize(900, 560);
    QTRY_COMPARE(composer.widget().size(), QSize(900, 560));
    const QRect window(QPoint(), composer.widget().size());
    for (const QString& part : {u"sendButton"_s, u"problemsBar"_s, u"formSide"_s, u"jsonTwin"_s}) {
        const auto& widget = child<QWidget>(composer.widget(), part);
        const QRect place(widget.mapTo(&composer.widget(), QPoint()), widget.size());
        QVERIFY2(window.contains(place) && place.height() > 20, qPrintable(part));
    }
}

HUBSCOPE_TEST(TestComposer)
#include "tst_composer.moc"
