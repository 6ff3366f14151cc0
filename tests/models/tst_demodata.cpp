// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customersmodel.h"
#include "models/fieldtreemodel.h"
#include "models/jsontreemodel.h"
#include "models/timelinemodel.h"
#include "net/wirelog.h"
#include "schema/catalogue.h"
#include "services/hub.h"
#include "support/manualclock.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// The models over the lives of the sandbox's demo people, read through the real services.
class DemoDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
        QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->failure()));
        const Profile profile{u"sandbox"_s,
                              u"Sandbox"_s,
                              HubKind::Sandbox,
                              m_sandbox->baseUrl(),
                              m_sandbox->workspaceId(),
                              m_sandbox->nodeId()};
        m_hub = std::make_unique<Hub>(profile, m_sandbox->token(), m_log, m_clock);
        m_time.setChoice(TimeZoneChoice::Utc);
    }

    void cleanupTestCase()
    {
        m_hub.reset();
        m_sandbox.reset();
    }

    void theShoppersYearsLoadToTheEnd()
    {
        TimelineModel model(m_catalogue, m_time);
        model.setService(&m_hub->events());
        load(model, m_sandbox->featuredCustomerId());
        QVERIFY(model.loadedCount() >= 12'000);
        QCOMPARE(model.totalCount(), model.loadedCount());
        QCOMPARE(model.shiftedCount(), 0);
        QVERIFY(newestFirst(model));

        const QString id = model.eventAt(model.rowCount() / 2)->id;
        m_time.setChoice(TimeZoneChoice::Local);
        QVERIFY(newestFirst(model));
        QCOMPARE(model.eventAt(model.rowOf(id))->id, id);
        m_time.setChoice(TimeZoneChoice::Utc);
        survey(model);
    }

    void everyTypeSaysSomething()
    {
        CustomersModel customers;
        customers.setService(&m_hub->customers());
        customers.load();
        QTRY_COMPARE(customers.state(), LoadState::AtEnd);
        QVERIFY(customers.rowCount() >= 6);

        for (int row = 0; row < customers.rowCount(); ++row) {
            if (customers.customerAt(row)->id == m_sandbox->featuredCustomerId())
                continue; // known from the test before
            TimelineModel model(m_catalogue, m_time);
            model.setService(&m_hub->events());
            load(model, customers.customerAt(row)->id);
            survey(model);
        }
        QSet<QString> silent;
        for (const EventTypeInfo& type : m_catalogue.eventTypes()) {
            QVERIFY2(m_samples.contains(type.name), qPrintable(type.name));
            if (!m_speaking.contains(type.name))
                silent.insert(type.name);
        }
        QCOMPARE(silent, (QSet<QString>{u"loggedIn"_s, u"loggedOut"_s}));
        QCOMPARE(m_lagKinds.size(), 4); // the demo data has a member whose clock is wrong in every way
    }

    void everyTypeMakesTrees()
    {
        QVERIFY(!m_samples.isEmpty());
        FieldTreeModel fields(m_catalogue, m_time);
        JsonTreeModel tree;
        QAbstractItemModelTester fieldsTester(
            &fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Event& event : std::as_const(m_samples)) {
            auto value = parseJson(event.body);
            QVERIFY(value);
            const auto document = std::make_shared<const JsonValue>(*std::move(value));
            fields.setDocument(document);
            tree.setDocument(document);
            QCOMPARE(fields.rowCount(), 4);
            QVERIFY(fields.rowCount(fields.index(0, 0)) > 0);
            QCOMPARE(tree.rowCount(), int(document->members().size()));
        }
    }

private:
    void load(TimelineModel& model, const QString& customerId)
    {
        EventQuery query;
        query.customerId = customerId;
        model.setQuery(query);
        while (model.state() != LoadState::AtEnd) {
            QTRY_VERIFY(model.state() != LoadState::Loading);
            QVERIFY(model.state() != LoadState::Failed);
            model.loadMore();
        }
    }

    void survey(const TimelineModel& model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto event = model.eventAt(row);
            if (!event)
                continue;
            const QModelIndex index = model.index(row, TimelineModel::KeyFacts);
            m_samples.insert(event->type, *event);
            m_lagKinds.insert(index.data(TimelineModel::LagKindRole).toInt());
            if (index.data().toString() != u"—"_s)
                m_speaking.insert(event->type);
        }
    }

    static bool newestFirst(const TimelineModel& model)
    {
        qint64 last = std::numeric_limits<qint64>::max();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto event = model.eventAt(row);
            if (!event)
                continue;
            if (*event->date > last)
                return false;
            last = *event->date;
        }
        return true;
    }

    const Catalogue m_catalogue = Catalogue::bundled();
    ManualClock m_clock;
    TimeDisplay m_time{m_clock, QTimeZone("Europe/Rome")};
    WireLog m_log;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Hub> m_hub;
    QHash<QString, Event> m_samples; ///< one of each type
    QSet<int> m_lagKinds;
    QSet<QString> m_speaking; ///< types of which an event has key facts
};

HUBSCOPE_TEST(DemoDataTest)
#include "tst_demodata.moc"
