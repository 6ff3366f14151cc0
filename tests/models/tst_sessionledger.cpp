// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionledger.h"

#include "domain/identity.h"
#include "models/sessionbed.h"
#include "store/ledgerstore.h"
#include "store/outboxstore.h"
#include "support/testmain.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// What is known about sessions, over a real outbox, a real file and a sandbox hub.
class TestSessionLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<SessionBed>(); }
    void cleanup() { m_bed.reset(); }

    void aNewIdIsAUuidOfVersion4()
    {
        QSet<QString> ids;
        for (int i = 0; i < 200; ++i) {
            const QString value = newSessionId();
            QCOMPARE(sessionIdForm(value), SessionIdForm::Uuid4);
            ids.insert(value);
        }
        QCOMPARE(ids.size(), 200);
        QCOMPARE(sessionIdForm(u"e3f1c2d0-7a11-1c1e-9b57-0a55d1c3f2a9"), SessionIdForm::OtherUuid);
        QCOMPARE(sessionIdForm(u"e3f1c2d0-7a11-4c1e-cb57-0a55d1c3f2a9"), SessionIdForm::OtherUuid);
        QCOMPARE(sessionIdForm(u"E3F1C2D0-7A11-4C1E-9B57-0A55D1C3F2A9"), SessionIdForm::Uuid4);
        QCOMPARE(sessionIdForm(u"abc"), SessionIdForm::NoUuid);
        QCOMPARE(sessionIdForm(u""), SessionIdForm::NoUuid);
    }

    void aNewSessionIsTheCurrentOneAndIsKept()
    {
        QSignalSpy current(&ledger(), &SessionLedger::currentChanged);
        QVERIFY(!ledger().current());
        const QString first = ledger().makeNew();
        const QString second = ledger().makeNew(u" checkout "_s);
        QCOMPARE(current.size(), 2);
        QCOMPARE(ledger().current()->id, second);
        QCOMPARE(ledger().current()->label, u"checkout"_s);
        QCOMPARE(ledger().current()->nodeId, m_bed->profile().nodeId);
        ledger().setCurrent(first);
        QCOMPARE(ledger().current()->id, first);
        const QList<SessionRecord> before = ledger().sessions();
        m_bed->restart();
        QCOMPARE(ledger().sessions(), before);
        QCOMPARE(ledger().current()->id, first);
    }

    void whatIsPostedUnderASessionIsItsOwn()
    {
        const QString id = ledger().makeNew();
        const QString value = ledger().find(id)->value;
        const QString first = m_bed->post(m_bed->anonymousEvent(value, u"/a"_s));
        const QString second = m_bed->post(m_bed->anonymousEvent(value, u"/b"_s));
        m_bed->post(m_bed->anonymousEvent(u"other"_s, u"/c"_s));
        QCOMPARE(eventIds(id), (QStringList{first, second}));
        QCOMPARE(ledger().counts(id), (SessionCounts{.sent = 2}));
        m_bed->restart();
        QCOMPARE(eventIds(id), (QStringList{first, second}));
        QCOMPARE(ledger().events(id).first().state, OutboxState::Accepted);
    }

    void aSessionThatIsPostedUnderIsNoted()
    {
        QSignalSpy added(&ledger(), &SessionLedger::added);
        m_bed->post(m_bed->anonymousEvent(u"from elsewhere"_s, u"/a"_s));
        QCOMPARE(added.size(), 1);
        const SessionRecord* session = ledger().findValue(u"from elsewhere"_s);
        QVERIFY(session);
        QCOMPARE(session->origin, SessionOrigin::Posted);
        QCOMPARE(session->workspaceId, m_bed->profile().workspaceId);
        QVERIFY2(!ledger().current(), "nobody chose it");
    }

    void itIsOnDiskBeforeTheEventIsSent()
    {
        bool onDisk = false;
        connect(&m_bed->outbox(), &Outbox::changed, &m_bed->outbox(), [&](const QString& id) {
            if (m_bed->stateOf(id) != OutboxState::Sending)
                return;
            const auto reader = m_bed->base().reader();
            onDisk = !LedgerStore(*reader).sessions()->isEmpty();
        });
        m_bed->post(m_bed->anonymousEvent(u"new"_s, u"/a"_s));
        QVERIFY(onDisk);
    }

    void aSessionThatTheDiskLostIsKnownByItsEvents()
    {
        m_bed->post(m_bed->anonymousEvent(u"v"_s, u"/a"_s));
        const auto reader = m_bed->base().reader();
        QVERIFY(reader->execute(u"DELETE FROM session"_s));
        m_bed->restart();
        QVERIFY(ledger().findValue(u"v"_s));
        QCOMPARE(ledger().counts(ledger().findValue(u"v"_s)->id).sent, 1);
    }

    void anIdFromElsewhereIsAdoptedOnce()
    {
        const QString id = ledger().adopt(u"  e3f1\n"_s);
        QCOMPARE(ledger().find(id)->value, u"e3f1"_s);
        QCOMPARE(ledger().find(id)->origin, SessionOrigin::Pasted);
        QCOMPARE(ledger().adopt(u"e3f1"_s, SessionOrigin::Found), id);
        QVERIFY(ledger().adopt(u"e3f1"_s, SessionOrigin::Found, u"another node"_s) != id);
        QVERIFY(ledger().adopt(u"e3f1 "_s, SessionOrigin::Found) != id); // events carry it as it stands
        QCOMPARE(ledger().adopt(u" \t"_s), QString());
        QCOMPARE(ledger().sessions().size(), 3);
        QVERIFY(!ledger().current());
    }

    void aLabelIsKept()
    {
        const QString id = ledger().makeNew();
        ledger().setLabel(id, u"Zoë's visit"_s);
        m_bed->restart();
        QCOMPARE(ledger().find(id)->label, u"Zoë's visit"_s);
    }

    void eachHubHasItsOwn()
    {
        const QString here = ledger().makeNew();
        m_bed->use(m_bed->profile(u"p2"_s));
        QVERIFY(!ledger().current());
        QCOMPARE(ledger().sessionsHere().size(), 0);
        const QString there = ledger().makeNew();
        QCOMPARE(ledger().sessionsHere().size(), 1);
        QCOMPARE(ledger().sessions().size(), 2);
        ledger().setCurrent(here);
        QCOMPARE(ledger().current()->id, there);
        ledger().setProfile({});
        QCOMPARE(ledger().makeNew(), QString());
        QCOMPARE(ledger().adopt(u"v"_s), QString());
        QVERIFY(!ledger().findValue(u"v"_s));
    }

    void whatTheOutboxForgetsIsNotLost()
    {
        const QString entry = m_bed->post(m_bed->anonymousEvent(u"v"_s, u"/a"_s));
        const QString id = ledger().findValue(u"v"_s)->id;
        const OutboxEntry known = *m_bed->outbox().find(entry);
        m_bed->outbox().forget({entry});
        QTRY_VERIFY(!ledger().isInOutbox(entry));
        QCOMPARE(ledger().events(id), QList<OutboxEntry>{known});
        m_bed->restart();
        QVERIFY(!m_bed->outbox().find(entry));
        QCOMPARE(ledger().events(id), QList<OutboxEntry>{known});
        ledger().noteSeen(entry, u"ev"_s, u"cu"_s);
        QCOMPARE(ledger().counts(id).seen, 1);
        m_bed->restart();
        QCOMPARE(ledger().events(id).first().eventId, u"ev"_s);
        QCOMPARE(ledger().events(id).first().state, OutboxState::Seen);
    }

    void whatTheHubRefusedIsNotCounted()
    {
        QByteArray body = m_bed->anonymousEvent(u"v"_s, u"/a"_s);
        const QString entry = m_bed->post(body.replace("viewedPage", "noSuchType"));
        const QString id = ledger().findValue(u"v"_s)->id;
        QCOMPARE(m_bed->stateOf(entry), OutboxState::Rejected);
        QCOMPARE(ledger().counts(id), (SessionCounts{.refused = 1}));
        m_bed->outbox().forget({entry});
        QTRY_VERIFY(ledger().events(id).isEmpty());
    }

    void aForgottenSessionIsGoneWithItsEvents()
    {
        const QString entry = m_bed->post(m_bed->anonymousEvent(u"v"_s, u"/a"_s));
        m_bed->post(m_bed->anonymousEvent(u"w"_s, u"/b"_s));
        const QString id = ledger().findValue(u"v"_s)->id;
        QSignalSpy removed(&ledger(), &SessionLedger::removed);
        QVERIFY(ledger().forget(id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(!ledger().find(id));
        QTRY_VERIFY(!m_bed->outbox().find(entry));
        m_bed->restart();
        QVERIFY(!ledger().findValue(u"v"_s));
        QVERIFY(ledger().findValue(u"w"_s));
        const auto reader = m_bed->base().reader();
        QCOMPARE(OutboxStore(*reader).forgotten()->size(), 0);
        QCOMPARE(OutboxStore(*reader).all()->size(), 1);
    }

    void aWordOfAForgottenEventRevivesNothing()
    {
        const QString entry = m_bed->post(m_bed->anonymousEvent(u"v"_s, u"/a"_s));
        QVERIFY(ledger().forget(ledger().findValue(u"v"_s)->id));
        m_bed->outbox().findOut(entry); // it is there until the disk has forgotten it
        QVERIFY(!ledger().findValue(u"v"_s));
        QTRY_VERIFY(!m_bed->outbox().find(entry));
        m_bed->post(m_bed->anonymousEvent(u"v"_s, u"/b"_s));
        QCOMPARE(ledger().counts(ledger().findValue(u"v"_s)->id).sent, 1);
    }

    void nothingOfAForgottenSessionIsKept()
    {
        const QString id = ledger().makeNew();
        QVERIFY(ledger().forget(id));
        ReconcileRecord record;
        record.id = u"r"_s;
        record.sessionId = id;
        std::optional<bool> written;
        ledger().record(record, [&written](const Result<Done>& done) { written = done.hasValue(); });
        QTRY_COMPARE(written, std::optional(false));
        m_bed->restart();
        QVERIFY(ledger().reconciliations().isEmpty());
    }

    void reconciliationsAreFoundByTheirSession()
    {
        const QString one = ledger().makeNew();
        const QString other = ledger().makeNew();
        const auto put = [this](const QString& id, const QString& session, ReconcileState state) {
            ReconcileRecord record;
            record.id = id;
            record.sessionId = session;
            record.sessionValue = ledger().find(session)->value;
            record.profileId = m_bed->profile().id;
            record.customerId = u"c"_s;
            record.state = state;
            record.preparedAt = 1000 + qint64(id.back().unicode());
            record.url = QUrl(u"http://h/"_s);
            record.request = "{}";
            bool written = false;
            ledger().record(record, [&written](const Result<Done>&) { written = true; });
            QTRY_VERIFY(written);
        };
        const auto idsOf = [this](const QString& session) {
            QStringList ids;
            for (const ReconcileRecord& record : ledger().reconciliationsOf(session))
                ids.append(record.id);
            return ids;
        };
        put(u"r1"_s, one, ReconcileState::Sending);
        put(u"r2"_s, other, ReconcileState::Refused);
        put(u"r3"_s, one, ReconcileState::Refused);
        put(u"r1"_s, one, ReconcileState::Proven); // further on, in its place
        for (int start = 0; start < 2; ++start) {
            QCOMPARE(idsOf(one), (QStringList{u"r3"_s, u"r1"_s}));
            QCOMPARE(idsOf(other), QStringList{u"r2"_s});
            QCOMPARE(ledger().accepted(one)->id, u"r1"_s);
            QVERIFY(!ledger().accepted(other));
            QCOMPARE(ledger().decisive(other)->id, u"r2"_s);
            m_bed->restart();
        }
        QVERIFY(ledger().forget(one));
        QVERIFY(idsOf(one).isEmpty() && !ledger().reconciliation(u"r3"_s) && !ledger().decisive(one));
        QCOMPARE(ledger().reconciliation(u"r2"_s)->sessionId, other);
    }

    void loadingTellsOfNoChanges()
    {
        m_bed->post(m_bed->anonymousEvent(u"v"_s, u"/a"_s));
        m_bed->post(m_bed->anonymousEvent(u"w"_s, u"/b"_s));
        const SystemClock clock;
        SessionLedger second(m_bed->base().database(), m_bed->outbox(), clock);
        const QSignalSpy changed(&second, &SessionLedger::changed);
        second.load();
        QCOMPARE(second.adopt(u"x"_s), QString()); // it may be on disk already
        QTRY_VERIFY(second.isLoaded());
        QCOMPARE(second.sessions(), ledger().sessions());
        QCOMPARE(second.events(ledger().findValue(u"v"_s)->id).size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void whatIsUnderWayIsNotForgotten()
    {
        m_bed->sandbox().setFaults({u"POST /events stall"_s});
        const QString entry = m_bed->outbox().post({.body = m_bed->anonymousEvent(u"v"_s, u"/a"_s)});
        QTRY_COMPARE(m_bed->stateOf(entry), OutboxState::Sending);
        const QString id = ledger().findValue(u"v"_s)->id;
        QCOMPARE(ledger().counts(id).underWay, 1);
        QVERIFY(!ledger().forget(id));
        QVERIFY(ledger().find(id));
    }

    void aFullDiskIsTold()
    {
        QSignalSpy failed(&ledger(), &SessionLedger::storageFailed);
        m_bed->base().refuse(u"session"_s);
        const QString id = ledger().makeNew();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(ledger().find(id)); // shown all the same
    }

    void anInterruptedReconcileIsSettled()
    {
        const QString id = ledger().makeNew();
        for (const ReconcileState state : {ReconcileState::Prepared, ReconcileState::Sending}) {
            ReconcileRecord record;
            record.id = QString::number(int(state));
            record.sessionId = id;
            record.state = state;
            bool written = false;
            ledger().record(record, [&written](const Result<Done>& done) { written = done.hasValue(); });
            QTRY_VERIFY(written);
        }
        QVERIFY(!ledger().forget(id));
        m_bed->restart();
        QCOMPARE(
            ledger().reconciliation(QString::number(int(ReconcileState::Prepared)))->state,
            ReconcileState::NotSent);
        QCOMPARE(
            ledger().reconciliation(QString::number(int(ReconcileState::Sending)))->state,
            ReconcileState::OutcomeUnknown);
        QVERIFY(!ledger().accepted(id));
    }

private:
    SessionLedger& ledger() { return m_bed->ledger(); }
    QStringList eventIds(const QString& session)
    {
        QStringList ids;
        for (const OutboxEntry& entry : ledger().events(session))
            ids.append(entry.id);
        return ids;
    }

    std::unique_ptr<SessionBed> m_bed;
};

HUBSCOPE_TEST(TestSessionLedger)
#include "tst_sessionledger.moc"
