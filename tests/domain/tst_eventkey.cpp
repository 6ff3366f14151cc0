// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventkey.h"

#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class EventKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAUuidBack()
    {
        const QString id = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
        QVERIFY(EventKey::of(id).isUuid());
        QCOMPARE(EventKey::of(id).uuid(), id);
        QCOMPARE(EventKey::ofUtf8(id.toUtf8()), EventKey::of(id));
    }

    void tellsTextsApart_data()
    {
        QTest::addColumn<QString>("id");
        const QString uuid = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
        QTest::newRow("upper case") << uuid.toUpper();
        QTest::newRow("one letter in upper case") << u"3f2504E0-4f89-41d3-9a0c-0305e82c3301"_s;
        QTest::newRow("with a blank") << uuid + u' ';
        QTest::newRow("without dashes") << uuid.simplified().remove(u'-');
        QTest::newRow("in braces") << u'{' + uuid + u'}';
        QTest::newRow("the version of a hash") << u"3f2504e0-4f89-f1d3-9a0c-0305e82c3301"_s;
        QTest::newRow("with a NUL") << uuid.first(35) + QChar();
        QTest::newRow("a lone surrogate") << uuid.first(35) + QChar(0xd800);
        QTest::newRow("other digits") << uuid.first(35) + QChar(0x661);
        QTest::newRow("empty") << QString();
    }

    void tellsTextsApart()
    {
        QFETCH(QString, id);
        const EventKey key = EventKey::of(id);
        QVERIFY(!key.isUuid());
        QVERIFY(key != EventKey::of(u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"));
        QCOMPARE(EventKey::ofUtf8(id.toUtf8()), key);
    }

    /// UUIDs of version 1, a millisecond apart: they differ in their first digits alone.
    void scattersIdsMadeFromAClock()
    {
        constexpr int count = 1 << 16;
        QSet<size_t> places;
        for (quint32 i = 0; i < count; ++i) {
            const QString id = u"%1-7a21-11ee-be56-0242ac120002"_s.arg(i * 10'000, 8, 16, QChar(u'0'));
            const EventKey key = EventKey::of(id);
            QVERIFY(key.isUuid());
            places.insert(std::hash<EventKey>()(key) % count);
        }
        QVERIFY2(places.size() > count / 2, qPrintable(QString::number(places.size())));
    }
};

HUBSCOPE_TEST(EventKeyTest)
#include "tst_eventkey.moc"
