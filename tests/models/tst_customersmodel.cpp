// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customersmodel.h"

#include "models/fakehub.h"
#include "models/heldmodel.h"
#include "models/recentcustomersmodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class CustomersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        for (int i = 0; i < 70; ++i)
            m_hub->customers.append(
                makeCustomer(u"c%1"_s.arg(i), i % 10 == 0 ? u"Ada"_s : u"Bob"_s, u"L%1"_s.arg(i)));
        m_model = std::make_unique<HeldModel<CustomersModel>>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setService(&m_hub->hub().customers());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_hub.reset();
    }

    void loadsByPage()
    {
        QCOMPARE(m_model->state(), LoadState::Idle);
        m_model->load();
        QCOMPARE(m_model->state(), LoadState::Loading);
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        QCOMPARE(m_model->loadedCount(), 50);
        QCOMPARE(m_model->totalCount(), 70);
        m_model->scrollToEnd();
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QCOMPARE(m_model->rowCount(), 70);
        QCOMPARE(m_model->rowOf(u"c69"_s), 69);
        QCOMPARE(m_model->customerAt(69)->id, u"c69"_s);
        QCOMPARE(m_model->customerAt(70), nullptr);
        QCOMPARE(m_model->rowOf(u"nobody"_s), -1);
    }

    void searches()
    {
        m_model->setSearch(u"Ada"_s);
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QCOMPARE(m_model->rowCount(), 7);
        m_model->setSearch(u"Nobody"_s);
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QCOMPARE(m_model->totalCount(), 0);
    }

    void anOvertakenSearchDoesNotArrive()
    {
        m_model->setSearch(u"Bob"_s);
        m_model->setSearch(u"Ada"_s);
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QCOMPARE(m_model->rowCount(), 7);
    }

    void aFailedPageIsRetried()
    {
        m_hub->failingPages = {1};
        m_model->load();
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        m_model->scrollToEnd();
        QTRY_COMPARE(m_model->state(), LoadState::Failed);
        QCOMPARE(m_model->error()->message, u"no such page today"_s);
        m_hub->failingPages.clear();
        m_model->retry();
        QTRY_COMPARE(m_model->rowCount(), 70);
    }

    void saysWhoTheyAre()
    {
        Customer customer = makeCustomer(u"9bdca5a7-1234-4000-8000-000000008f29"_s, u"Giulia"_s, u"Ferri"_s);
        customer.email = u"giulia@example.com"_s;
        customer.externalId = u"CRM-204817"_s;
        const auto say = [&](int role) { return CustomersModel::customerData(customer, role).toString(); };
        QCOMPARE(say(Qt::DisplayRole), u"Giulia Ferri"_s);
        QCOMPARE(say(CustomerIdRole), customer.id);
        QCOMPARE(say(CustomerEmailRole), customer.email);
        QCOMPARE(say(CustomerExternalIdRole), customer.externalId);
        QCOMPARE(say(Qt::AccessibleTextRole), u"Giulia Ferri, giulia@example.com, external id CRM-204817"_s);
        QCOMPARE(say(Qt::ToolTipRole).count(u'\n'), 3);
    }

    void noServiceMeansNoRows()
    {
        m_model->load();
        QTRY_COMPARE(m_model->rowCount(), 50);
        m_model->setService(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->load();
        QCOMPARE(m_model->state(), LoadState::Idle);
    }

    void recentOnesComeFirst()
    {
        RecentCustomersModel recent;
        QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&recent, &RecentCustomersModel::changed);
        recent.setCustomers(m_hub->customers);
        QCOMPARE(recent.rowCount(), RecentCustomersModel::capacity);
        QCOMPARE(recent.index(0).data(CustomerIdRole).toString(), u"c0"_s);
        QVERIFY(recent.customers().first().body.isEmpty());
        QCOMPARE(changed.count(), 1);
    }

private:
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<HeldModel<CustomersModel>> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HUBSCOPE_TEST(CustomersModelTest)
#include "tst_customersmodel.moc"
