// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("header") << u"Authorization: Bearer S3cret.abc-_~+/="_s;
        QTest::newRow("lower case") << u"authorization: bearer S3cret"_s;
        QTest::newRow("proxy") << u"http://user:S3cret@proxy:3128/"_s;
        QTest::newRow("ini") << u"token = S3cret"_s;
        QTest::newRow("json") << u"{\"token\":\"S3cret\",\"nodeId\":\"n\"}"_s;
        QTest::newRow("query") << u"https://h/x?access_token=S3cret&page=0"_s;
    }

    void hidesSecrets()
    {
        QFETCH(QString, text);
        const QString shown = redactText(text);
        QVERIFY2(!shown.contains(u"S3cret"_s), qPrintable(shown));
        QVERIFY(shown.contains(QString::fromLatin1(redactedMark)));
    }

    void leavesTheRest()
    {
        const QString text =
            u"GET https://api.contactlab.it/hub/v1/workspaces/w/events?customerId=c&page=0"_s;
        QCOMPARE(redactText(text), text);
        QCOMPARE(redactHeader("Content-Type", "application/json"), QByteArray("application/json"));
        QCOMPARE(redactHeader("AUTHORIZATION", "Bearer x"), QByteArray(redactedMark));
    }
};

HUBSCOPE_TEST(RedactionTest)
#include "tst_redaction.moc"
