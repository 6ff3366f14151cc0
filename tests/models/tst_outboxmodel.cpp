// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxmodel.h"

#include "models/displaytime.h"
#include "models/outbox.h"
#include "models/outboxfilter.h"
#include "models/outboxtext.h"
#include "models/schemalibrary.h"
#include "models/workbase.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ofCustomer = "{\"type\":\"completedOrder\",\"context\":\"WEB\",\"customerId\":\"c-1\","
                              "\"properties\":{}}";
const QByteArray ofSession =
    "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"bringBackProperties\":"
    "{\"type\":\"SESSION_ID\",\"value\":\"s-1\",\"nodeId\":\"n\"},\"properties\":{}}";

OutboxEntry entryIn(OutboxState state)
{
    OutboxEntry entry;
    entry.profileName = u"Shop"_s;
    entry.hubKind = HubKind::Production;
    entry.type = u"completedOrder"_s;
    entry.context = u"WEB"_s;
    entry.identity = Identity{Identity::Kind::ExternalId, u"CRM|1"_s, u"n-1"_s};
    entry.body = ofCustomer;
    entry.state = state;
    entry.queuedAt = 1'715'243'000'000;
    return entry;
}

} // namespace

class OutboxModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<WorkBase>();
        m_server = std::make_unique<ScriptedServer>();
        answer(Answer::http(202));
        m_hub = std::make_unique<Hub>(
            Profile{u"p1"_s, u"Scripted"_s, HubKind::Test, m_server->url(u"/hub/v1"_s), u"ws"_s, u"node"_s},
            AccessToken("secret"), m_log, m_clock);
        m_outbox = std::make_unique<Outbox>(m_base->database(), m_clock);
        m_outbox->load();
        QTRY_VERIFY(m_outbox->isLoaded());
        m_outbox->setHub(m_hub.get());
        m_model = std::make_unique<OutboxModel>(*m_outbox, m_library, m_time);
        m_model->setProfile(u"p1"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_outbox.reset();
        m_hub.reset();
    }

    void followsTheOutbox()
    {
        const QString first = m_outbox->post({.body = ofCustomer});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, OutboxModel::Type), u"completedOrder"_s);
        QCOMPARE(text(0, OutboxModel::Identity), u"customer c-1"_s);
        QCOMPARE(text(0, OutboxModel::Profile), u"Scripted"_s);
        QCOMPARE(text(0, OutboxModel::State), u"Queued"_s);
        QCOMPARE(text(0, OutboxModel::Http), QString());
        QTRY_COMPARE(stateOf(first), OutboxState::Accepted);
        QCOMPARE(text(0, OutboxModel::Http), u"202"_s);
        QCOMPARE(text(0, OutboxModel::Action), u"Stop"_s);
        QVERIFY(sentence(0).startsWith(u"waiting to appear, 0 s"_s));

        const QString second = m_outbox->post({.body = ofSession});
        QCOMPARE(m_model->rowOf(second), 0);
        QCOMPARE(m_model->rowOf(first), 1);
        QTRY_COMPARE(stateOf(second), OutboxState::Accepted);
        QCOMPARE(text(0, OutboxModel::Identity), u"session s-1"_s);
        QVERIFY(sentence(0).contains(u"cannot be listed"_s));
        QVERIFY(text(0, OutboxModel::Action).isEmpty());

        m_outbox->forget({first, second});
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void expectedRejectionsAreGood()
    {
        answer(Answer::json("{\"message\":\"no such type\",\"logref\":\"L-1\"}", 400));
        const QString surprising = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(surprising), OutboxState::Rejected);
        QCOMPARE(mood(0), DeliveryText::Mood::Bad);
        QVERIFY(sentence(0).contains(u"no such type"_s));
        const QString expected = m_outbox->post({.body = ofCustomer, .expectRejection = true});
        QTRY_COMPARE(stateOf(expected), OutboxState::Rejected);
        QCOMPARE(mood(0), DeliveryText::Mood::Good);
    }

    void anUnknownOutcomeCanBeFoundOut()
    {
        answer(Answer::reset());
        m_outbox->setLimit(std::chrono::milliseconds(1));
        const QString id = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(id), OutboxState::OutcomeUnknown);
        QCOMPARE(text(0, OutboxModel::Action), u"Find out"_s);
        QCOMPARE(m_model->openCount(), 1);
        const QString before = sentence(0);
        QSignalSpy inVain(m_outbox.get(), &Outbox::lookedInVain);
        m_outbox->findOut(id);
        QTRY_COMPARE_WITH_TIMEOUT(inVain.size(), 1, 10'000);
        QVERIFY(sentence(0) != before);
        QVERIFY(sentence(0).contains(u"does not show it"_s));
    }

    void entriesOfOtherHubsRest()
    {
        answer(Answer::reset());
        const QString id = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(id), OutboxState::OutcomeUnknown);
        m_model->setProfile(u"p2"_s);
        QVERIFY(text(0, OutboxModel::Action).isEmpty());
        QVERIFY(!m_model->index(0, 0).data(OutboxModel::ActionRole).isValid());
    }

    void aRowCanBeHeard()
    {
        const QString id = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(id), OutboxState::Accepted);
        const QString heard = m_model->index(0, OutboxModel::Time).data(Qt::AccessibleTextRole).toString();
        for (const QString& part : {u"completedOrder"_s, u"customer c-1"_s, u"Accepted"_s, u"Scripted"_s})
            QVERIFY2(heard.contains(part), qPrintable(heard));
    }

    void progressIsTold()
    {
        const QString id = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(id), OutboxState::Accepted);
        QTRY_VERIFY(m_outbox->isLooking(id));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto ticks = [&changed] {
            return std::ranges::count_if(changed, [](const QList<QVariant>& one) {
                return one.at(2).value<QList<int>>() == QList<int>{OutboxModel::SentenceRole};
            });
        };
        QTRY_VERIFY(ticks() >= 2);
        m_outbox->stopLooking(id);
        QTRY_COMPARE(stateOf(id), OutboxState::NotSeenYet);
        QVERIFY(!sentence(0).contains(u"waiting to appear"_s));
    }

    void filtersByState()
    {
        OutboxFilter filter;
        filter.setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(&filter);
        const QString accepted = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(accepted), OutboxState::Accepted);
        answer(Answer::http(400));
        const QString rejected = m_outbox->post({.body = ofCustomer});
        QTRY_COMPARE(stateOf(rejected), OutboxState::Rejected);
        QCOMPARE(filter.rowCount(), 2);
        filter.setStates({OutboxState::Rejected});
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data(OutboxModel::EntryIdRole).toString(), rejected);
        const QString another = m_outbox->post({.body = ofCustomer}); // comes in when it is refused
        QTRY_COMPARE(stateOf(another), OutboxState::Rejected);
        QCOMPARE(filter.rowCount(), 2);
        filter.setStates({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void progressInWords()
    {
        using std::chrono::milliseconds;
        QCOMPARE(
            outboxProgressText(milliseconds(3200), milliseconds(2100)),
            u"waiting to appear, 3 s of usually 2 s"_s);
        QCOMPARE(
            outboxProgressText(milliseconds(3200), milliseconds(20)),
            u"waiting to appear, 3 s of usually 1 s"_s);
        QCOMPARE(outboxProgressText(milliseconds(900), {}), u"waiting to appear, 1 s"_s);
        QCOMPARE(outboxDelayText(milliseconds(2130)), u"2.1 s"_s);
        QCOMPARE(outboxDelayText(milliseconds(65'000)), u"1 min 5 s"_s);
    }

    void evidenceHoldsAllButTheToken()
    {
        OutboxEntry entry = entryIn(OutboxState::Rejected);
        entry.sentAt = entry.queuedAt + 5;
        entry.answeredAt = entry.queuedAt + 70;
        entry.httpStatus = 400;
        entry.message = u"<b>bad</b> | worse"_s;
        entry.logref = u"L-9"_s;
        entry.answer = "{\"message\":\"```\"}";
        const QString text =
            outboxEvidence(entry, QUrl(u"https://user:pw@hub/v1/workspaces/w/events"_s), m_time);
        const QStringList parts{
            u"# Event completedOrder\n"_s,
            u"Shop (production)"_s,
            u"external id CRM\\|1"_s,
            u"L-9"_s,
            u"&lt;b>bad&lt;/b> \\| worse"_s,
            u"| Status | 400 |"_s,
            u"POST `https://hub/v1/workspaces/w/events`"_s,
            u"```json\n"_s + QString::fromUtf8(ofCustomer) + u"\n```"_s,
            u"````json\n{\"message\":\"```\"}\n````"_s,
            u"2024-05-09T"_s};
        for (const QString& part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
        QVERIFY(!text.contains(u"pw"_s));

        const QString lost = outboxEvidence(entryIn(OutboxState::OutcomeUnknown), {}, m_time);
        QVERIFY(lost.contains(u"There was none."_s));
        QVERIFY(!lost.contains(u"POST"_s));
    }

private:
    void answer(const Answer& answer)
    {
        m_server->setHandler([answer](const Received& request) {
            return request.method == "POST" ? answer : Answer::json("{\"elements\":[]}");
        });
    }
    OutboxState stateOf(const QString& id) const { return m_outbox->find(id)->state; }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    QString sentence(int row) const
    {
        return m_model->index(row, OutboxModel::State).data(OutboxModel::SentenceRole).toString();
    }
    DeliveryText::Mood mood(int row) const
    {
        return DeliveryText::Mood(m_model->index(row, 0).data(OutboxModel::MoodRole).toInt());
    }

    std::unique_ptr<WorkBase> m_base;
    std::unique_ptr<ScriptedServer> m_server;
    WireLog m_log;
    ManualClock m_clock;
    const Catalogue m_bundle = Catalogue::bundled();
    SchemaLibrary m_library{m_bundle};
    TimeDisplay m_time{m_clock};
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HUBSCOPE_TEST(OutboxModelTest)
#include "tst_outboxmodel.moc"
