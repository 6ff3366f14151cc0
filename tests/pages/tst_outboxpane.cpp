// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outboxpane.h"

#include "models/displaytime.h"
#include "models/drafts.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/templates.h"
#include "models/workbase.h"
#include "models/writeguard.h"
#include "net/wirelog.h"
#include "pages/sentstoreddialog.h"
#include "services/hub.h"
#include "store/outboxstore.h"
#include "store/profilestore.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/checklistpopup.h"
#include "widgets/emptystate.h"

#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray body = "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"customerId\":\"c-1\","
                        "\"properties\":{\"extraProperties\":{\"hubscopeTag\":\"t-1\"}}}";

OutboxEntry entry(const QString& id, OutboxState state)
{
    OutboxEntry entry;
    entry.id = id;
    entry.profileId = u"p1"_s;
    entry.profileName = u"Shop"_s;
    entry.body = body;
    entry.type = u"viewedPage"_s;
    entry.context = u"WEB"_s;
    entry.identity = Identity{Identity::Kind::Customer, u"c-1"_s, {}};
    entry.state = state;
    entry.queuedAt = 1'715'243'000'000;
    entry.sentAt = entry.queuedAt;
    return entry;
}

OutboxEntry seenEntry(const QString& id)
{
    OutboxEntry seen = entry(id, OutboxState::Seen);
    seen.eventId = u"e-1"_s;
    seen.customerId = u"c-1"_s;
    return seen;
}

} // namespace

class OutboxPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<WorkBase>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setFallback(Answer::http(202));
        m_profile = {u"p1"_s, u"Shop"_s, HubKind::Test, m_server->url(u"/hub/v1"_s), u"ws"_s, u"node"_s};
    }

    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        m_pane.reset();
        m_outbox.reset();
        m_templates.reset();
        m_drafts.reset();
        m_hub.reset();
        m_base.reset();
    }

    void anEmptyOutboxSaysWhatItIsFor()
    {
        open({});
        QSignalSpy compose(m_pane.get(), &OutboxPane::composeRequested);
        auto* empty = m_pane->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!table()->isVisible());
        QTest::mouseClick(empty->primaryButton(), Qt::LeftButton);
        QCOMPARE(compose.size(), 1);
        QCOMPARE(compose.first().first().toByteArray(), QByteArray());
        m_outbox->post({.body = body});
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(!empty->isVisible());
    }

    void theFirstEntryIsSelected()
    {
        open({seenEntry(u"old"_s), entry(u"new"_s, OutboxState::OutcomeUnknown)});
        QCOMPARE(table()->currentIndex().data(OutboxModel::EntryIdRole).toString(), u"new"_s);
        QVERIFY(table()->selectionModel()->isRowSelected(0));
    }

    void anActionIsOfferedWhereItMakesSense_data()
    {
        QTest::addColumn<OutboxEntry>("shown");
        QTest::addColumn<QString>("enabled");
        const QString always = u"outboxEdit outboxTemplate outboxCopyCurl outboxCopyEvidence outboxForget"_s;
        const auto row = [&always](const char* name, const OutboxEntry& shown, const QString& more) {
            QTest::newRow(name) << shown << QString(more + u' ' + always).trimmed();
        };
        row("seen", seenEntry(u"x"_s), u"outboxShow outboxCompare outboxSendAgain"_s);
        row("unknown", entry(u"x"_s, OutboxState::OutcomeUnknown), u"outboxFindOut outboxSendAgain"_s);
        row("not seen", entry(u"x"_s, OutboxState::NotSeenYet), u"outboxFindOut outboxSendAgain"_s);
        row("rejected", entry(u"x"_s, OutboxState::Rejected), u"outboxSendAgain"_s);
        row("cancelled", entry(u"x"_s, OutboxState::Cancelled), u"outboxSendAgain"_s);
        OutboxEntry candidates = entry(u"x"_s, OutboxState::Accepted);
        candidates.candidates = QStringList{u"e-1"_s, u"e-2"_s};
        row("candidates", candidates, u"outboxChoose outboxSendAgain"_s);
        candidates.state = OutboxState::OutcomeUnknown;
        row("candidates for an unknown outcome", candidates, u"outboxChoose outboxSendAgain"_s);
        OutboxEntry elsewhere = seenEntry(u"x"_s);
        elsewhere.profileId = u"p2"_s;
        QTest::newRow("of another hub that is gone")
            << elsewhere << u"outboxEdit outboxTemplate outboxCopyEvidence outboxForget"_s;
    }

    void anActionIsOfferedWhereItMakesSense()
    {
        QFETCH(OutboxEntry, shown);
        open({shown});
        QTRY_VERIFY(!m_outbox->isLooking(u"x"_s));
        QStringList enabled;
        for (const QAction* action : m_pane->entryActions()) {
            if (action->isEnabled() && !action->isSeparator())
                enabled.append(action->objectName());
        }
        QTEST(enabled.join(u' '), "enabled");
    }

    void enterShowsTheEvent()
    {
        open({seenEntry(u"x"_s)});
        QSignalSpy show(m_pane.get(), &OutboxPane::showEventRequested);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(show.size(), 1);
        QCOMPARE(show.first(), (QVariantList{u"c-1"_s, u"e-1"_s}));
    }

    void sendingAnUnknownOutcomeAgainIsThoughtOver()
    {
        OutboxEntry unknown = entry(u"x"_s, OutboxState::OutcomeUnknown);
        unknown.tag = u"t-1"_s;
        open({unknown});
        action(u"outboxSendAgain"_s)->trigger();
        auto* box = m_pane->findChild<QMessageBox*>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->informativeText().contains(u"two"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(qobject_cast<QPushButton*>(box->button(QMessageBox::Cancel))->isDefault());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!m_pane->findChild<QMessageBox*>());
        QCOMPARE(m_outbox->entries().size(), 1);

        action(u"outboxSendAgain"_s)->trigger();
        box = m_pane->findChild<QMessageBox*>();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(m_outbox->entries().size(), 2);
        const OutboxEntry& again = m_outbox->entries().first();
        QCOMPARE(again.basedOn, u"x"_s);
        QVERIFY(again.tag != u"t-1"_s); // or the two could not be told apart
        QVERIFY(again.body.contains(again.tag.toUtf8()));
    }

    void sendingARejectedOneAgainAsksNothing()
    {
        open({entry(u"x"_s, OutboxState::Rejected)});
        action(u"outboxSendAgain"_s)->trigger();
        QCOMPARE(m_outbox->entries().size(), 2);
        QCOMPARE(m_outbox->entries().first().body, body);
    }

    void productionIsReadOnlyHereToo()
    {
        m_profile.kind = HubKind::Production;
        open({entry(u"x"_s, OutboxState::Rejected)});
        QAction* again = action(u"outboxSendAgain"_s);
        QVERIFY(!again->isEnabled());
        QVERIFY(again->text().contains(u"read only"_s));
        QVERIFY(m_guard.unlock(u"ws"_s));
        QVERIFY(again->isEnabled());
        QVERIFY(!again->text().contains(u"read only"_s));
    }

    void copiesWithoutTheToken()
    {
        open({seenEntry(u"x"_s)});
        action(u"outboxCopyCurl"_s)->trigger();
        const QString curl = QGuiApplication::clipboard()->text();
        QVERIFY2(curl.startsWith(u"curl -X POST"_s) && curl.contains(u"$HUBSCOPE_TOKEN"_s), qPrintable(curl));
        QVERIFY(curl.contains(m_hub->events().postUrl().toString()));
        QVERIFY(!curl.contains(u"S3cret"_s));
        action(u"outboxCopyEvidence"_s)->trigger();
        const QString evidence = QGuiApplication::clipboard()->text();
        QVERIFY(evidence.contains(u"e-1"_s) && evidence.contains(QString::fromUtf8(body)));
        QVERIFY(!evidence.contains(u"S3cret"_s));
    }

    void savesATemplate()
    {
        open({seenEntry(u"x"_s)});
        action(u"outboxTemplate"_s)->trigger();
        auto* dialog = m_pane->findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(u"My page"_s);
        dialog->accept();
        QTRY_COMPARE(m_templates->all().size(), 1);
        QCOMPARE(m_templates->all().first().name, u"My page"_s);
        QCOMPARE(m_templates->all().first().text, body);
    }

    void forgetsTheSelected()
    {
        open({seenEntry(u"a"_s), seenEntry(u"b"_s), seenEntry(u"c"_s)});
        table()->selectAll();
        QVERIFY(action(u"outboxForget"_s)->text().contains(u'3'));
        action(u"outboxForget"_s)->trigger();
        QTRY_VERIFY(m_outbox->entries().isEmpty());
        QTRY_VERIFY(m_pane->findChild<EmptyState*>()->isVisible());
    }

    void candidatesAreShownAndOneIsChosen()
    {
        OutboxEntry candidates = entry(u"x"_s, OutboxState::Accepted);
        candidates.candidates = QStringList{u"e-1"_s, u"e-2"_s};
        candidates.customerId = u"c-1"_s;
        open({candidates});
        QSignalSpy show(m_pane.get(), &OutboxPane::showEventRequested);
        QMenu* menu = action(u"outboxChoose"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QMenu* second = menu->actions().at(1)->menu();
        second->actions().at(0)->trigger();
        QCOMPARE(show.first(), (QVariantList{u"c-1"_s, u"e-2"_s}));
        second->actions().at(1)->trigger();
        QTRY_COMPARE(m_outbox->find(u"x"_s)->state, OutboxState::Seen);
        QCOMPARE(m_outbox->find(u"x"_s)->eventId, u"e-2"_s);
    }

    void filtersByState()
    {
        open({seenEntry(u"a"_s), entry(u"b"_s, OutboxState::Rejected), seenEntry(u"c"_s)});
        auto* choices = m_pane->findChild<CheckListPopup*>();
        choices->setCheckedKeys({QString::number(int(OutboxState::Rejected))});
        Q_EMIT choices->checkedChanged(choices->checkedKeys());
        QCOMPARE(table()->model()->rowCount(), 1);
        choices->setCheckedKeys({QString::number(int(OutboxState::Sending))});
        Q_EMIT choices->checkedChanged(choices->checkedKeys());
        auto* empty = m_pane->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        empty->primaryButton()->click();
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(choices->checkedKeys().isEmpty());
    }

    void comparesSentWithStored()
    {
        open({seenEntry(u"x"_s)});
        m_server->setFallback(Answer::json("{\"id\":\"e-1\",\"type\":\"viewedPage\",\"context\":\"WEB\","
                                           "\"customerId\":\"c-1\",\"properties\":{}}"));
        action(u"outboxCompare"_s)->trigger();
        const QPointer<SentStoredDialog> dialog = m_pane->findChild<SentStoredDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* differences = dialog->findChild<QTableView*>();
        QTRY_COMPARE(differences->model()->rowCount(), 2);
        QCOMPARE(differences->model()->index(0, 0).data().toString(), u"properties.extraProperties"_s);
        QCOMPARE(differences->model()->index(1, 0).data().toString(), u"id"_s);
        m_pane->setHub(nullptr); // what is asked of a hub ends with it
        QVERIFY(!dialog);
    }

    void aComparisonThatFailsCanBeTriedAgain()
    {
        open({seenEntry(u"x"_s)});
        m_server->setFallback(Answer::http(403));
        action(u"outboxCompare"_s)->trigger();
        auto* dialog = m_pane->findChild<SentStoredDialog*>();
        auto* empty = dialog->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        m_server->setFallback(Answer::json(body));
        QTest::mouseClick(empty->primaryButton(), Qt::LeftButton);
        QTRY_VERIFY(empty->title().contains(u"No difference"_s));
    }

    void tellsHowManyAreOpen()
    {
        QSignalSpy* counts = nullptr;
        open({entry(u"x"_s, OutboxState::OutcomeUnknown)}, &counts);
        const std::unique_ptr<QSignalSpy> owned(counts);
        QCOMPARE(counts->size(), 1);
        QCOMPARE(counts->first().first().toInt(), 1);
        m_outbox->forget({u"x"_s});
        QTRY_COMPARE(counts->size(), 2);
        QCOMPARE(counts->last().first().toInt(), 0);
    }

private:
    /// The pane of an outbox that holds these, the oldest first.
    void open(const QList<OutboxEntry>& entries, QSignalSpy** counts = nullptr)
    {
        const auto file = m_base->reader();
        for (const OutboxEntry& one : entries)
            QVERIFY(OutboxStore(*file).insert(one));
        m_hub = std::make_unique<Hub>(m_profile, AccessToken("S3cret"), m_log, m_clock);
        m_hub->setRetryPolicy(RetryPolicy::never());
        m_guard.setProfile(m_profile);
        m_drafts = std::make_unique<Drafts>(m_base->database(), m_library, m_clock);
        m_templates = std::make_unique<Templates>(m_base->database(), m_clock);
        m_outbox = std::make_unique<Outbox>(m_base->database(), m_clock);
        m_pane = std::make_unique<OutboxPane>(
            ComposerBench{theme(), m_library, *m_drafts, *m_templates, *m_outbox, m_guard, m_time, m_clock},
            m_profiles);
        if (counts)
            *counts = new QSignalSpy(m_pane.get(), &OutboxPane::openCountChanged);
        m_pane->resize(900, 260);
        m_pane->show();
        m_outbox->load();
        QTRY_VERIFY(m_outbox->isLoaded());
        m_outbox->setHub(m_hub.get());
        m_pane->setHub(m_hub.get());
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    QTableView* table() const { return m_pane->findChild<QTableView*>(u"outboxTable"_s); }
    QAction* action(const QString& name) const { return m_pane->findChild<QAction*>(name); }

    ManualClock m_clock;
    WireLog m_log;
    const Catalogue m_bundle = Catalogue::bundled();
    SchemaLibrary m_library{m_bundle};
    TimeDisplay m_time{m_clock};
    WriteGuard m_guard{m_clock};
    QTemporaryDir m_dir;
    ProfileStore m_profiles{m_dir.filePath(u"profiles.json"_s)};
    Profile m_profile;
    std::unique_ptr<WorkBase> m_base;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Templates> m_templates;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<OutboxPane> m_pane;
};

HUBSCOPE_TEST(OutboxPaneTest)
#include "tst_outboxpane.moc"
