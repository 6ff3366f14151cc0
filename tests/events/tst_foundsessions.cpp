// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/foundsessions.h"

#include "events/eventstore.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

/// The sessions that events carry.
class FoundSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachOnceNewestFirst()
    {
        EventStore store;
        QVERIFY(sessionsIn(store.snapshot()).isEmpty());
        store.append(
            EventBatch::of(
                {event(u"SESSION_ID"_s, u"a"_s, 5), event(u"EXTERNAL_ID"_s, u"x"_s, 9), event({}, {}, 8),
                 event(u"SESSION_ID"_s, u"b"_s, 7), event(u"SESSION_ID"_s, u"a"_s, 3),
                 event(u"SESSION_ID"_s, u"undated"_s, {})}),
            {});
        const QList<FoundSession> expected{
            {u"b"_s, u"n"_s, 1, 7, 7}, {u"a"_s, u"n"_s, 2, 3, 5}, {u"undated"_s, u"n"_s, 1, {}, {}}};
        QCOMPARE(sessionsIn(store.snapshot()), expected);
    }

private:
    Event event(const QString& kind, const QString& value, std::optional<qint64> date)
    {
        Event made;
        made.id = u"e%1"_s.arg(++m_made);
        if (!kind.isEmpty())
            made.bringBack = BringBack{kind, value, u"n"_s};
        made.date = date;
        made.body =
            QJsonDocument(QJsonObject{
                              {u"id"_s, made.id},
                              {u"bringBackProperties"_s,
                               QJsonObject{{u"type"_s, kind}, {u"value"_s, value}, {u"nodeId"_s, u"n"_s}}}})
                .toJson();
        return made;
    }

    int m_made = 0;
};

HUBSCOPE_TEST(FoundSessionsTest)

#include "tst_foundsessions.moc"
