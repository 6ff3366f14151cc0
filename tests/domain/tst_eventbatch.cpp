// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventbatch.h"

#include "domain/codec.h"
#include "support/testmain.h"

#include <QTest>
#include <QUuid>

using namespace hubscope;
using namespace Qt::StringLiterals;

class EventBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyGivesAUuidBack()
    {
        const QString id = u"9bdca5a7-54b1-4c1e-9b57-0a55d1c3f2a9"_s;
        const EventKey key = EventKey::of(id);
        QVERIFY(key.isUuid());
        QCOMPARE(key.uuid(), id);
        for (int i = 0; i < 1000; ++i) {
            const QString random = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QCOMPARE(EventKey::of(random).uuid(), random);
        }
    }

    void otherIdsHaveKeysOfTheirOwn()
    {
        QSet<std::pair<quint64, quint64>> keys;
        const QStringList ids{
            QString(),
            u"1"_s,
            u"9BDCA5A7-54b1-4c1e-9b57-0a55d1c3f2a9"_s,  // spelled otherwise
            u"9bdca5a7-54b1-fc1e-9b57-0a55d1c3f2a9"_s,  // looks like a hash
            u"9bdca5a754b1-4c1e-9b57-0a55d1c3f2a9-"_s,  // dashes elsewhere
            u"9bdca5a7-54b1-4c1e-9b57-0a55d1c3f2a"_s,   // too short
            u"9bdca5a7-54b1-4c1e-9b57-0a55d1c3f2a9a"_s, // too long
            u"gbdca5a7-54b1-4c1e-9b57-0a55d1c3f2a9"_s,
        };
        for (const QString& id : ids) {
            const EventKey key = EventKey::of(id);
            QVERIFY2(!key.isUuid(), qPrintable(id));
            keys.insert({key.high, key.low});
        }
        QCOMPARE(keys.size(), ids.size());
    }

    /// What the codec of single events reads, the batch must give back, whatever the ids look like.
    void eventsAreThoseOfTheCodec()
    {
        const QByteArray body =
            "{ \"elements\": [ {\"id\":\"9bdca5a7-54b1-4c1e-9b57-0a55d1c3f2a9\",\"customerId\":\"c\","
            "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s\",\"nodeId\":\"n\"},"
            "\"type\":\"viewedPage\",\"context\":\"WEB\",\"mode\":\"ACTIVE\","
            "\"date\":\"2017-03-08T10:18:17.000+0000\",\"registeredAt\":\"2017-03-08T10:18:19Z\",\"n\":1.10 "
            "} ,\n"
            "{\"id\":\"odd id\",\"type\":\"viewedPage\",\"context\":null,\"properties\":{\"a\":[1,{}]}},"
            "{\"id\":\"\\u00e9\",\"type\":\"tomorrow\",\"bringBackProperties\":{\"type\":\"externalId\","
            "\"value\":\"47\"}}],"
            "\"page\":{\"size\":3,\"totalElements\":7,\"totalPages\":3,\"number\":1}}";
        const auto batch = decodeEventBatch(body, 1, 3);
        const auto page = decodeEvents(body, 1, 3);
        QVERIFY(batch && page);
        QCOMPARE(batch->page.number, 1);
        QCOMPARE(batch->page.totalElements, std::optional<qint64>(7));
        QCOMPARE(batch->page.totalPages, std::optional(3));
        QCOMPARE(batch->page.elements.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const EventRecord& record = batch->page.elements.at(i);
            QCOMPARE(eventOf(record, batch->names, batch->body(record)), page->elements.at(i));
        }
        QCOMPARE(batch->page.elements.at(0).type, batch->page.elements.at(1).type);
        QCOMPARE(batch->page.elements.at(0).identityKind, IdentityKind::Session);
        QCOMPARE(batch->page.elements.at(2).identityKind, IdentityKind::External);
        QCOMPARE(batch->page.elements.at(0).lag(), std::optional<qint64>(2000));

        const EventBatch again = EventBatch::of(page->elements);
        for (int i = 0; i < 3; ++i) {
            const EventRecord& record = again.page.elements.at(i);
            QCOMPARE(eventOf(record, again.names, again.body(record)), page->elements.at(i));
            QCOMPARE(record.key, batch->page.elements.at(i).key);
        }
    }

    /// They are saved without the blanks, and must be known again when the hub gives them.
    void eventsWithoutAnIdAreToldApartByWhatTheySay()
    {
        const auto spaced =
            decodeEventBatch("{\"elements\":[ {\"type\":\"a\"} \n, {\"type\":\"b\"}\t]}", 0, 2);
        const auto dense = decodeEventBatch("{\"elements\":[{\"type\":\"a\"},{\"type\":\"b\"}]}", 0, 2);
        const auto page = decodeEvents("{\"elements\":[ {\"type\":\"a\"} \n, {\"type\":\"b\"}\t]}", 0, 2);
        QVERIFY(spaced && dense && page);
        const EventBatch again = EventBatch::of(page->elements);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(spaced->page.elements.at(i).key, dense->page.elements.at(i).key);
            QCOMPARE(again.page.elements.at(i).key, dense->page.elements.at(i).key);
            QCOMPARE(spaced->body(spaced->page.elements.at(i)), dense->body(dense->page.elements.at(i)));
        }
        QVERIFY(dense->page.elements.at(0).key != dense->page.elements.at(1).key);
    }

    void brokenAnswersAreProtocolErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body :
             {"", "{", "null", "{}", "{\"elements\":3}", "{\"elements\":[3]}",
              "{\"elements\":[{\"id\":\"a\"}", "<html>"})
            QTest::newRow(body) << QByteArray(body);
    }

    void brokenAnswersAreProtocolErrors()
    {
        QFETCH(QByteArray, body);
        const auto batch = decodeEventBatch(body, 0, 100);
        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, ErrorKind::Protocol);
    }
};

HUBSCOPE_TEST(EventBatchTest)
#include "tst_eventbatch.moc"
