// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox.h"
#include "models/writeguard.h"
#include "pages/outboxpane.h"
#include "store/profilestore.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// What was sent, in the window: the outbox's pane and the timelines.
class TestOutboxInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub()); }

    void init()
    {
        m_hub->clearFaults();
        m_hub->setVisibilityDelay(300);
        m_program = std::make_unique<Program>();
        m_program->useHub(*m_hub);
        m_program->openCustomer(m_people.shopper);
    }

    void cleanup() { m_program.reset(); }

    void whatArrivesMovesNothing()
    {
        const TimelineObject timeline = m_program->window().timeline();
        TimelineView& view = timeline.view();
        view.setCurrentIndex(timeline.model().index(40, TimelineModel::Time));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 5);
        const QString read = view.selectedEventId();
        const auto place = [&] { return view.rowViewportPosition(timeline.model().rowOf(read)); };
        const int before = place();

        const QString id = post();
        QTRY_COMPARE_WITH_TIMEOUT(entry(id).state, OutboxState::Seen, 15'000);
        QTRY_VERIFY(timeline.model().rowOf(entry(id).eventId) >= 0);
        QCOMPARE(view.selectedEventId(), read);
        QCOMPARE(place(), before);
        const int row = timeline.model().rowOf(entry(id).eventId);
        QVERIFY(timeline.model().index(row, 0).data(TimelineModel::PostedRole).toBool());
    }

    void theKeyboardReachesAndShowsIt()
    {
        const QString id = post();
        QTRY_COMPARE_WITH_TIMEOUT(entry(id).state, OutboxState::Seen, 15'000);
        const WindowPage window = m_program->window();
        const TimelineObject timeline = window.timeline();
        QVERIFY(timeline.view().selectedEventId() != entry(id).eventId);
        WindowPage::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.dock("outboxDock").isVisible());
        auto& pane = child<OutboxPane>(window.widget());
        for (int i = 0; i < 6 && !pane.isAncestorOf(QApplication::focusWidget()); ++i)
            WindowPage::press(Qt::Key_F6);
        QVERIFY(pane.isAncestorOf(QApplication::focusWidget()));
        WindowPage::press(Qt::Key_Return);
        QTRY_COMPARE(timeline.view().selectedEventId(), entry(id).eventId);
        QTRY_COMPARE(window.event().eventId(), entry(id).eventId);
    }

    void anEventOfACustomerThatIsNotOpenIsShownToo()
    {
        const QString id = post(m_people.support);
        QTRY_COMPARE_WITH_TIMEOUT(entry(id).state, OutboxState::Seen, 15'000);
        const WindowPage window = m_program->window();
        window.dock("outboxDock").show();
        window.action("outboxShow").trigger();
        QTRY_COMPARE(window.tabs().count(), 2);
        const auto selected = [&] {
            return window.timeline().exists() ? window.timeline().view().selectedEventId() : QString();
        };
        QTRY_COMPARE(selected(), entry(id).eventId);
    }

    void itSurvivesTheEndOfTheProgram()
    {
        m_hub->setFaults({u"POST /events drop=after"_s});
        const QString lost = post();
        QTRY_COMPARE(entry(lost).state, OutboxState::OutcomeUnknown);
        m_hub->clearFaults();
        const QString seen = post();
        QTRY_COMPARE_WITH_TIMEOUT(entry(seen).state, OutboxState::Seen, 15'000);
        const QString eventId = entry(seen).eventId;
        m_program->close();
        m_program->openCustomer(m_people.shopper);
        QTRY_COMPARE(outbox().entries().size(), 2);
        QCOMPARE(entry(lost).state, OutboxState::OutcomeUnknown);
        QCOMPARE(entry(seen).state, OutboxState::Seen);
        const TimelineObject timeline = m_program->window().timeline();
        const auto marked = [&] {
            return timeline.model().index(timeline.model().rowOf(eventId), 0).data(TimelineModel::PostedRole);
        };
        QTRY_VERIFY(marked().toBool());
    }

    void theComposerOpensOnWhatIsInFront()
    {
        const WindowPage window = m_program->window();
        const auto composer = [] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == "composerWindow"_L1 && widget->isVisible())
                    return widget;
            }
            return static_cast<QWidget*>(nullptr);
        };
        QVERIFY(!composer());
        window.action("actionNewFromEvent").trigger();
        QTRY_VERIFY(composer());
        QTRY_VERIFY(composer()->windowTitle().contains(window.event().pane().event()->type));
        m_program->close(); // asks nothing, and takes the composer along
        QVERIFY(!composer());
    }

    void aFullDiskIsTold()
    {
        Error full;
        full.kind = ErrorKind::Storage;
        full.message = u"no <b>room</b>"_s;
        Q_EMIT outbox().storageFailed(full);
        const WindowPage window = m_program->window();
        QVERIFY(window.noticeTitle().contains(u"outbox"_s));
        QVERIFY(window.noticeText().contains(u"no <b>room</b>"_s));
    }

    void anotherHubTakesItsActionsAway()
    {
        const QString id = post();
        QTRY_COMPARE_WITH_TIMEOUT(entry(id).state, OutboxState::Seen, 15'000);
        const WindowPage window = m_program->window();
        window.dock("outboxDock").show();
        QVERIFY(window.action("outboxShow").isEnabled());
        m_program->context().connector().connectTo(QString::fromLatin1(sandboxProfileId));
        QVERIFY(!window.action("outboxShow").isEnabled());
        QVERIFY(!window.action("outboxSendAgain").isEnabled());
        QVERIFY(window.action("outboxEdit").isEnabled());
    }

private:
    Outbox& outbox() const { return m_program->context().outbox(); }
    const OutboxEntry& entry(const QString& id) const { return *outbox().find(id); }
    /// Each another event: the hub keeps those of earlier tests.
    QString post(const QString& customer)
    {
        const QByteArray number = QByteArray::number(++m_posted);
        return outbox().post(
            {.body = "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"customerId\":\"" + customer.toLatin1() +
                     "\",\"properties\":{\"path\":\"/test/" + number + "\"}}"});
    }
    QString post() { return post(m_people.shopper); }

    const DemoPeople m_people;
    int m_posted = 0;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

HUBSCOPE_TEST(TestOutboxInWindow)
#include "tst_outbox.moc"
