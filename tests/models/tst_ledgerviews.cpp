// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/anonymoustimeline.h"
#include "models/customeridentity.h"
#include "models/displaytime.h"
#include "models/identitylinksmodel.h"
#include "models/ledgermodel.h"
#include "models/proofmodel.h"
#include "models/receipt.h"
#include "models/reconciletext.h"
#include "models/sessionbed.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include "core/json.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

using Phase = Reconciliation::Phase;

/// How sessions and their reconciling are shown, while a real hub does it.
class TestLedgerViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<SessionBed>(); }
    void cleanup() { m_bed.reset(); }

    void theLedgerIsATable()
    {
        LedgerModel model(m_bed->ledger(), m_time);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_bed->ledger().adopt(u"pasted"_s);
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s});
        QCOMPARE(model.rowCount(), 2);
        const int row = model.rowOf(m_bed->sessionId);
        QCOMPARE(row, 0);
        QCOMPARE(cell(model, row, LedgerModel::Session), u"checkout test"_s);
        QCOMPARE(cell(model, row, LedgerModel::Events), u"2"_s);
        QCOMPARE(cell(model, row, LedgerModel::Seen), u"0"_s);
        QCOMPARE(cell(model, row, LedgerModel::Reconciled), QString());
        QVERIFY(model.index(row, 0).data(LedgerModel::CurrentRole).toBool());
        QVERIFY(!model.index(1, 0).data(LedgerModel::CurrentRole).toBool());
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QTRY_COMPARE(cell(model, row, LedgerModel::Seen), u"2"_s);
        const QString when = m_time.formatRecent(*one->record().sentAt);
        QCOMPARE(cell(model, row, LedgerModel::Reconciled), u"Giulia, "_s + when);
        QCOMPARE(model.index(row, 0).data(LedgerModel::CustomerIdRole).toString(), m_bed->customerId);
        QCOMPARE(
            model.index(row, 0).data(LedgerModel::ReconcileStateRole).toInt(), int(ReconcileState::Proven));
        QVERIFY(model.index(row, 0).data(LedgerModel::SearchTextRole).toString().contains(m_bed->customerId));
        QVERIFY(m_bed->ledger().forget(model.sessionAt(1)->id));
        QCOMPARE(model.rowCount(), 1);
    }

    void whatTheHubTookOutlivesALaterRefusal()
    {
        LedgerModel model(m_bed->ledger(), m_time);
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        ReconcileRecord refused = one->record();
        refused.id = u"another"_s;
        refused.customerName = u"Marco"_s;
        refused.state = ReconcileState::Refused;
        m_bed->ledger().record(refused);
        QTRY_COMPARE(m_bed->ledger().reconciliations().size(), 2);
        QCOMPARE(m_bed->ledger().decisive(m_bed->sessionId)->id, one->record().id);
        const int row = model.rowOf(m_bed->sessionId);
        QVERIFY(cell(model, row, LedgerModel::Reconciled).startsWith("Giulia"_L1));
        QCOMPARE(
            model.index(row, 0).data(LedgerModel::ReconcileStateRole).toInt(), int(ReconcileState::Proven));
    }

    void otherHubsSessionsAreShownWhereTheyAreWanted()
    {
        LedgerModel model(m_bed->ledger(), m_time);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_bed->ledger().makeNew();
        m_bed->use(m_bed->profile(u"p2"_s));
        QCOMPARE(model.rowCount(), 0);
        m_bed->ledger().makeNew();
        QCOMPARE(model.rowCount(), 1);
        model.setAllHubs(true);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(LedgerModel::HereRole).toBool());
        QVERIFY(!model.index(1, 0).data(LedgerModel::HereRole).toBool());
    }

    void aSessionIsATimeline()
    {
        const QString id = m_bed->ledger().makeNew();
        const QString value = m_bed->ledger().find(id)->value;
        AnonymousTimeline anonymous(m_bed->ledger(), id, m_catalogue, m_time, m_clock);
        const QAbstractItemModelTester tester(
            &anonymous.timeline(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(anonymous.timeline().loadedCount(), 0);
        const QString first = m_bed->post(m_bed->anonymousEvent(value, u"/first"_s));
        const QString second = m_bed->post(m_bed->anonymousEvent(value, u"/second"_s));
        QByteArray refused = m_bed->anonymousEvent(value, u"/x"_s);
        m_bed->post(refused.replace("viewedPage", "noSuchType"));
        QCOMPARE(anonymous.timeline().loadedCount(), 2);
        QCOMPARE(anonymous.timeline().totalCount(), std::optional<qint64>(2));
        const int row = anonymous.timeline().rowOf(second);
        QVERIFY(row >= 0 && row < anonymous.timeline().rowOf(first));
        QCOMPARE(anonymous.entryAt(row)->id, second);
        QCOMPARE(anonymous.eventAt(row)->type, u"viewedPage"_s);
        QVERIFY2(anonymous.eventAt(row)->id.isEmpty(), "the hub's is not known");
        QCOMPARE(anonymous.timeline().eventAt(row)->bringBack->value, value);
        QVERIFY(anonymous.timeline().index(row, 0).data(TimelineModel::PostedRole).toBool());
        QCOMPARE(anonymous.timeline().index(row, TimelineModel::KeyFacts).data().toString(), u"/second"_s);
        QVERIFY(!anonymous.note().isEmpty());
        QCOMPARE(anonymous.title(), sessionTitle(*anonymous.session()));
        const QPersistentModelIndex selected = anonymous.timeline().index(row, 0);
        m_bed->ledger().setLabel(id, u"mine"_s);
        QCOMPARE(anonymous.title(), u"mine"_s);
        QVERIFY2(selected.isValid(), "the rows stay");
        QVERIFY(m_bed->ledger().forget(id));
        QVERIFY(!anonymous.session());
        QCOMPARE(anonymous.timeline().loadedCount(), 0);
    }

    void aSessionThatWasGivenSaysWhoseItIs()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        AnonymousTimeline anonymous(m_bed->ledger(), m_bed->sessionId, m_catalogue, m_time, m_clock);
        QVERIFY(!anonymous.note().contains(u"Giulia"_s));
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QVERIFY2(anonymous.note().contains(u"Giulia"_s), qPrintable(anonymous.note()));
        const int row = anonymous.timeline().rowOf(one->record().proof.first().entryId);
        QVERIFY(row >= 0);
        QCOMPARE(anonymous.eventAt(row)->id, one->record().proof.first().eventId);
    }

    void theTimelineMarksWhereASessionJoined()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->post(m_bed->eventOf(m_bed->customerId, u"/direct"_s));
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QTest::qWait(5); // the next event is dated later than the answer
        m_bed->post(m_bed->eventOf(m_bed->customerId, u"/after"_s));
        const auto joins = joinsOf(m_bed->ledger(), m_bed->customerId);
        QCOMPARE(joins.size(), 1);
        QCOMPARE(joins.first().reconciliationId, one->record().id);
        QCOMPARE(joins.first().events, 1);
        QVERIFY(joinsOf(m_bed->ledger(), u"other"_s).isEmpty());

        TimelineModel timeline(m_catalogue, m_time);
        timeline.setService(&m_bed->hub().events());
        EventQuery query;
        query.customerId = m_bed->customerId;
        timeline.setQuery(query);
        QTRY_COMPARE(timeline.loadedCount(), 3);
        timeline.setJoins(joins);
        QStringList lines;
        QStringList brought;
        for (int row = 0; row < timeline.rowCount(); ++row) {
            if (const auto event = timeline.eventAt(row)) {
                const QModelIndex index = timeline.index(row, TimelineModel::Mark);
                lines.append(index.data(TimelineModel::JoinTextRole).toString());
                if (!index.data(TimelineModel::JoinIdRole).toString().isEmpty())
                    brought.append(keyFacts(*event));
            }
        }
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].isEmpty());
        QVERIFY2(lines[1].contains(u"joined here"_s), "above what is older");
        QVERIFY(lines[2].isEmpty());
        QCOMPARE(brought, QStringList{u"/a"_s});
    }

    void theProofIsATable()
    {
        ProofModel model(m_bed->ledger(), m_catalogue, m_time);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s});
        connect(one, &Reconciliation::proofChanged, &model, [&] { model.setRecord(one->record()); });
        connect(one, &Reconciliation::phaseChanged, &model, [&] { model.setRecord(one->record()); });
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        one->send();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, ProofModel::KeyFacts), u"/a"_s);
        QCOMPARE(cell(model, 0, ProofModel::OnCustomer), u"Not seen yet"_s);
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QCOMPARE(cell(model, 1, ProofModel::OnCustomer), u"Seen"_s);
        QVERIFY(!cell(model, 1, ProofModel::After).isEmpty());
        QCOMPARE(reset.size(), 1);
    }

    void theReceiptHoldsAllButTheToken()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setVisibilityDelay(60'000);
        m_bed->post(m_bed->anonymousEvent(m_bed->ledger().find(m_bed->sessionId)->value, u"/late|x"_s));
        m_bed->sandbox().setVisibilityDelay(0);
        one->setLimit(600ms);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::PartlySeen);
        QCOMPARE(missingEvents(one->record(), m_bed->ledger().events(m_bed->sessionId), m_time).size(), 1);
        QVERIFY(missingEvents(one->record(), m_bed->ledger().events(m_bed->sessionId), m_time)
                    .first()
                    .startsWith(u"viewedPage /late|x"_s));
        const auto receipt = receiptOf(m_bed->ledger(), one->record().id);
        QVERIFY(receipt);
        const auto json = parseJson(receiptJson(*receipt));
        QVERIFY(json);
        QCOMPARE(json->find(u"outcome")->toString(), u"partlySeen"_s);
        QCOMPARE(json->at({u"answer", u"status"})->spelling(), "201");
        QCOMPARE(json->at({u"answer", u"body", u"value"})->toString(), receipt->session.value);
        QCOMPARE(json->at({u"request", u"body", u"value"})->toString(), receipt->session.value);
        QCOMPARE(json->at({u"customer", u"id"})->toString(), m_bed->customerId);
        QCOMPARE(json->find(u"events")->items().size(), size_t(2));
        QVERIFY(!json->find(u"events")->items()[0].find(u"seenAt")->isNull());
        QVERIFY(json->find(u"events")->items()[1].find(u"seenAt")->isNull());
        const QString text = receiptMarkdown(*receipt, m_time);
        QVERIFY(text.contains(u"1 of 2 seen"_s));
        QVERIFY2(text.contains(u"/late\\|x"_s), qPrintable(text));
        QVERIFY(text.contains(one->requestUrl().toString()));
        const QByteArray token = m_bed->sandbox().token().reveal();
        QVERIFY(!text.toUtf8().contains(token) && !receiptJson(*receipt).contains(token));
        QVERIFY(receiptFileName(*receipt).startsWith(u"reconcile-"_s));
        QVERIFY(!receiptOf(m_bed->ledger(), u"none"_s));
    }

    void whatTheHubSaysIsNoMarkupOfTheReceipt()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        ReconcileRecord hostile = one->record();
        hostile.customerName = u"Ada\n# <b>x</b> | https://evil.example"_s;
        hostile.message = u"![x](http://evil.example) www.evil.example"_s;
        hostile.answer = "```\n# not a heading";
        hostile.url = QUrl(u"http://h/customers/a`b/sessions"_s);
        m_bed->ledger().record(hostile);
        QTRY_COMPARE(m_bed->ledger().reconciliation(hostile.id)->message, hostile.message);
        const QString text = receiptMarkdown(*receiptOf(m_bed->ledger(), hostile.id), m_time);
        QVERIFY2(!text.contains(u"<b>"_s) && !text.contains(u"\n# <"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"https://evil"_s) && !text.contains(u" www.evil"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"![x]("_s), qPrintable(text));
        QVERIFY2(text.contains(u"````\n```\n# not a heading\n````"_s), qPrintable(text));
        QVERIFY2(text.contains(u"POST `http://h/customers/a%60b/sessions`"_s), qPrintable(text));
        QVERIFY(parseJson(receiptJson(*receiptOf(m_bed->ledger(), hostile.id))));
        QVERIFY2(text.startsWith(u"# Session checkout test reconciled with"_s), qPrintable(text));
        Receipt refused = *receiptOf(m_bed->ledger(), hostile.id);
        refused.record.state = ReconcileState::Refused;
        const QString heading = receiptMarkdown(refused, m_time).section(u'\n', 0, 0);
        QVERIFY2(!heading.contains("reconciled"_L1) && heading.endsWith(": Refused"_L1), qPrintable(heading));
    }

    /// The ledger keeps the events of two years only.
    void whatIsNotKeptAnyMoreIsSaid()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        ReconcileRecord old = one->record();
        old.proof.append({u"long gone"_s, true, true, u"ev9"_s, old.proof.first().seenAt});
        m_bed->ledger().record(old);
        QTRY_COMPARE(m_bed->ledger().reconciliation(old.id)->proof.size(), 2);
        const auto receipt = receiptOf(m_bed->ledger(), old.id);
        const QString text = receiptMarkdown(*receipt, m_time);
        QVERIFY2(text.contains(u"Not kept any more"_s) && text.contains(u"ev9"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"1970"_s), qPrintable(text));
        const Catalogue catalogue = Catalogue::bundled();
        ProofModel model(m_bed->ledger(), catalogue, m_time);
        model.setRecord(old);
        QCOMPARE(cell(model, 1, ProofModel::Sent), QString());
        QCOMPARE(cell(model, 1, ProofModel::Type), u"Not kept any more"_s);
    }

    void aCustomerIsKnownByManyThings()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        const QString value = m_bed->ledger().find(m_bed->sessionId)->value;
        CustomerIdentity identity(m_bed->hub(), m_bed->ledger(), m_bed->customerId);
        identity.setFound({{value, m_bed->profile().nodeId, 1, {}, {}}, {u"foreign"_s, {}, 4, {}, {}}});
        identity.load();
        QTRY_VERIFY(!identity.isLoading());
        QTRY_COMPARE(identity.links().size(), 5);
        const auto links = identity.links();
        QCOMPARE(links[0].kind, IdentityLink::Kind::CustomerId);
        QCOMPARE(links[1].value, u"4711"_s);
        QCOMPARE(links[1].sources, QList<LinkSource>{LinkSource::HubCustomer});
        QCOMPARE(links[2].kind, IdentityLink::Kind::Node);
        QCOMPARE(links[3].value, value);
        QCOMPARE(
            links[3].sources,
            (QList<LinkSource>{LinkSource::HubSessions, LinkSource::Ledger, LinkSource::Events}));
        QCOMPARE(links[3].label, u"checkout test"_s);
        QCOMPARE(links[3].sentHere, 1);
        QCOMPARE(links[3].reconciliationId, one->record().id);
        QCOMPARE(links[4].value, u"foreign"_s);
        QCOMPARE(links[4].onTimeline, 4);
        QVERIFY(identity.rawJson().contains("\"4711\""));

        IdentityLinksModel model(m_time);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLinks(links);
        QCOMPARE(cell(model, 1, IdentityLinksModel::What), u"External id"_s);
        QCOMPARE(cell(model, 3, IdentityLinksModel::Value), value);
        QCOMPARE(
            cell(model, 3, IdentityLinksModel::Known),
            u"checkout test · 1 sent from here · 1 among the loaded"_s);
        QCOMPARE(cell(model, 4, IdentityLinksModel::ToldBy), u"events on the timeline"_s);
        QCOMPARE(model.rowOf(u"foreign"_s), 4);
        m_bed->ledger().setLabel(m_bed->sessionId, u"another"_s);
        model.setLinks(identity.links());
        QVERIFY(cell(model, 3, IdentityLinksModel::Known).startsWith("another"_L1));
        QCOMPARE(reset.size(), 1); // rows stay where they are
        QCOMPARE(changed.size(), 1);
    }

private:
    static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    std::unique_ptr<SessionBed> m_bed;
    SystemClock m_clock;
    TimeDisplay m_time{m_clock};
    const Catalogue m_catalogue = Catalogue::bundled();
};

HUBSCOPE_TEST(TestLedgerViews)
#include "tst_ledgerviews.moc"
