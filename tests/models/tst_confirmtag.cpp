// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/confirmtag.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;

class TestConfirmTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPostsApart()
    {
        JsonValue event = *parseJson("{\"type\":\"t\",\"properties\":{\"a\":1.0}}");
        QVERIFY(confirmTagOf(event).isEmpty());
        giveConfirmTag(event);
        const QString first = confirmTagOf(event);
        QVERIFY(!first.isEmpty());
        giveConfirmTag(event);
        QVERIFY(!confirmTagOf(event).isEmpty());
        QVERIFY(confirmTagOf(event) != first);
    }

    void leavesNothingBehind()
    {
        const QByteArray plain = "{\"type\":\"t\",\"properties\":{\"a\":1.0}}";
        JsonValue event = *parseJson(plain);
        giveConfirmTag(event);
        removeConfirmTag(event);
        QCOMPARE(event.toCompact(), plain);
        removeConfirmTag(event);
        QCOMPARE(event.toCompact(), plain);
    }

    void leavesWhatElseIsThere()
    {
        const QByteArray own = "{\"properties\":{\"extraProperties\":{\"own\":true}}}";
        JsonValue event = *parseJson(own);
        giveConfirmTag(event);
        removeConfirmTag(event);
        QCOMPARE(event.toCompact(), own);
    }
};

HUBSCOPE_TEST(TestConfirmTag)
#include "tst_confirmtag.moc"
