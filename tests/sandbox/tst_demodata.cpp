// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demofixture.h"

#include "support/testmain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace hubscope::sandbox;
using namespace hubscope::sandbox::test;
using namespace Qt::StringLiterals;

class DemoDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameData()
    {
        const DemoData data = demoData(7);
        QVERIFY(data == demoData(7));
        const DemoData other = demoData(8);
        QVERIFY(data.events.front().id != other.events.front().id);
        QVERIFY(data.featuredCustomerId != other.featuredCustomerId);
    }

    /// The print of one seed's data: it changes with every change to a story, and with nothing else.
    void sameDataEverywhere()
    {
        QCryptographicHash print(QCryptographicHash::Sha1);
        const DemoData data = demoData(1);
        for (const DemoEvent& event : data.events) {
            print.addData(event.id.toUtf8());
            print.addData(event.properties);
            print.addData(QByteArray::number(event.date));
        }
        QCOMPARE(print.result().toHex(), QByteArray("1fc6729fcf6f00c1505f73acc42bf751543530ca"));
    }

    void anotherDayMovesTheLives()
    {
        const DemoData data = demoData();
        const DemoData later = generateDemoData(1, u"web-shop"_s, demoAnchor() + 7 * day);
        QCOMPARE(
            later.customers.constFirst().registeredAt - data.customers.constFirst().registeredAt, 7 * day);
        QCOMPARE(later.featuredCustomerId, data.featuredCustomerId);
        QCOMPARE(
            eventsOf(later, later.featuredCustomerId).back().date,
            eventsOf(data, data.featuredCustomerId).back().date + 7 * day);
    }

    void sixPeople()
    {
        const DemoData data = demoData();
        QCOMPARE(data.customers.size(), 6);
        QCOMPARE(data.featuredCustomerId, customer(data, u"Ferri").id);
        QCOMPARE(customer(data, u"Ferri").externalId, u"CRM-204817"_s);
        QSet<QString> emails;
        QSet<QString> externalIds;
        for (const DemoCustomer& each : data.customers) {
            const QJsonObject json = object(each.json);
            for (const char* key : {"base", "extended", "tags", "consents"})
                QVERIFY2(json.contains(QLatin1StringView(key)), key);
            emails.insert(json[u"base"][u"contacts"][u"email"].toString());
            externalIds.insert(each.externalId);
            QVERIFY(each.registeredAt <= each.updatedAt);
            QVERIFY(each.updatedAt < demoAnchor() + day);
        }
        QCOMPARE(emails.size(), 6);
        QCOMPARE(externalIds.size(), 6);
        QVERIFY(emails.contains(u"giulia.ferri@example.com"_s));
    }

    void countsOfEvents()
    {
        struct Expected
        {
            QStringView lastName;
            size_t atLeast;
            size_t atMost;
        };
        const Expected all[] = {
            {u"Ferri", 12'000, 12'000}, {u"Bianchi", 80, 250}, {u"Romano", 120, 400},
            {u"Moretti", 100, 400},     {u"בן", 50, 200},      {u"Conti", 0, 0},
        };
        for (const quint32 seed : {1u, 2u, 99u, 4'294'967'295u}) {
            const DemoData data = demoData(seed);
            for (const Expected& expected : all) {
                const size_t count = eventsOf(data, customer(data, expected.lastName).id).size();
                const QString what = u"%1: %2 events, seed %3"_s.arg(expected.lastName).arg(count).arg(seed);
                QVERIFY2(count >= expected.atLeast && count <= expected.atMost, qPrintable(what));
            }
        }
    }

    void anonymousSessionWaits()
    {
        const DemoData data = demoData();
        const std::vector<DemoEvent> events = eventsOf(data, {});
        QStringList types;
        for (const DemoEvent& event : events) {
            types.append(event.type);
            QVERIFY(event.bringBack && event.bringBack->isSession());
            QCOMPARE(event.bringBack->value, data.anonymousSession);
            QCOMPARE(event.bringBack->nodeId, u"web-shop"_s);
        }
        types.sort();
        QCOMPARE(
            types, QStringList(
                       {u"addedProduct"_s, u"addedProduct"_s, u"completedOrder"_s, u"viewedPage"_s,
                        u"viewedPage"_s, u"viewedPage"_s, u"viewedPage"_s}));
        QCOMPARE(events.back().type, u"completedOrder"_s);
        for (const DemoSession& session : data.sessions)
            QVERIFY(session.value != data.anonymousSession);
    }

    void idsAreUniqueUuids()
    {
        static const QRegularExpression uuid(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        const DemoData data = demoData();
        QStringList ids{data.anonymousSession};
        for (const DemoEvent& event : data.events)
            ids.append(event.id);
        for (const DemoCustomer& each : data.customers)
            ids.append(each.id);
        for (const DemoSession& session : data.sessions)
            ids << session.id << session.value;
        for (const QString& id : std::as_const(ids))
            QVERIFY2(uuid.match(id).hasMatch(), qPrintable(id));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void ordersHaveNumbersOfTheirOwn()
    {
        const DemoData data = demoData();
        QSet<QString> numbers;
        for (const DemoEvent& event : data.events) {
            const QJsonObject properties = object(event.properties);
            if (event.type != u"completedOrder" || properties[u"type"].toString() != u"sale")
                continue;
            const QString number = properties[u"orderId"].toString();
            QVERIFY2(!numbers.contains(number), qPrintable(number));
            numbers.insert(number);
        }
        QVERIFY(numbers.size() > 100);
    }

    void sessionsBelongToTheirEvents()
    {
        const DemoData data = demoData();
        QHash<QString, QString> owner;
        for (const DemoSession& session : data.sessions)
            owner.insert(session.value, session.customerId);
        QSet<QString> used;
        for (const DemoEvent& event : data.events) {
            if (!event.bringBack || !event.bringBack->isSession() || event.customerId.isEmpty())
                continue;
            QCOMPARE(owner.value(event.bringBack->value), event.customerId);
            used.insert(event.bringBack->value);
        }
        QCOMPARE(used.size(), data.sessions.size());
    }

    void externalIdsNameTheirCustomers()
    {
        const DemoData data = demoData();
        QHash<QString, QString> owner;
        for (const DemoCustomer& each : data.customers)
            owner.insert(each.externalId, each.id);
        int count = 0;
        for (const DemoEvent& event : data.events) {
            if (event.bringBack && event.bringBack->isExternalId()) {
                QCOMPARE(owner.value(event.bringBack->value), event.customerId);
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    void datesAreWithinBounds()
    {
        const DemoData data = demoData();
        const QString member = customer(data, u"Moretti").id;
        const qint64 end = demoAnchor() + 10 * hour + 43 * 60'000;
        QList<qint64> future;
        for (const DemoEvent& event : data.events) {
            QVERIFY(event.date >= demoAnchor() - 731 * day);
            QVERIFY(event.registeredAt < end);
            if (event.date >= end)
                future.append((event.date - demoAnchor()) / day);
            if (event.customerId != member)
                QVERIFY(event.registeredAt > event.date && event.registeredAt < event.date + hour);
            if (event.date >= end)
                QCOMPARE(event.customerId, member);
        }
        QCOMPARE(future, QList<qint64>({3, 30, 3652}));
        QVERIFY(std::is_sorted(data.events.begin(), data.events.end(), [](const auto& a, const auto& b) {
            return a.date < b.date;
        }));
    }

    void everyLifeReachesTheLastMorning_data()
    {
        QTest::addColumn<QString>("lastName");
        for (const char* name : {"Ferri", "Bianchi", "Romano", "Moretti", "בן"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void everyLifeReachesTheLastMorning()
    {
        QFETCH(QString, lastName);
        const DemoData data = demoData();
        const std::vector<DemoEvent> events = eventsOf(data, customer(data, lastName).id);
        QVERIFY(std::any_of(events.begin(), events.end(), [](const DemoEvent& event) {
            return event.date > demoAnchor() + 7 * hour && event.date < demoAnchor() + 11 * hour;
        }));
    }

    /// The member's till and import: purchases that come late, and clocks that are wrong by whole hours.
    void membersEventsLagAndLead()
    {
        const DemoData data = demoData();
        int late = 0;
        int ahead = 0;
        for (const DemoEvent& event : eventsOf(data, customer(data, u"Moretti").id)) {
            const qint64 lag = event.registeredAt - event.date;
            const qint64 hours = (lag + hour / 2 - (lag < 0 ? hour : 0)) / hour;
            if (lag > 4 * hour)
                ++late;
            else if (lag < 0 && lag > -3 * hour && std::abs(lag - hours * hour) < 2000)
                ++ahead;
        }
        QCOMPARE(late, 6);
        QCOMPARE(ahead, 6);
    }

    void textsRunBothWays()
    {
        const DemoData data = demoData();
        const DemoCustomer& person = customer(data, u"בן");
        QString everything = QString::fromUtf8(person.json);
        for (const DemoEvent& event : eventsOf(data, person.id))
            everything += QString::fromUtf8(event.properties);
        QVERIFY(everything.contains(QRegularExpression(u"\\p{Hebrew}"_s)));
        QVERIFY(everything.contains(QRegularExpression(u"\\p{Arabic}"_s)));
        QVERIFY(everything.contains(u"🧗"_s));
        QVERIFY(everything.contains(QChar(0x202E)));
        QVERIFY(everything.contains(QRegularExpression(u"\\p{L}\\p{Mn}{2}"_s)));
        QVERIFY(everything.contains(QRegularExpression(u"\\p{L}{400}"_s)));
    }
};

HUBSCOPE_TEST(DemoDataTest)
#include "tst_demodata.moc"
