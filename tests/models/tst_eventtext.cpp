// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtext.h"

#include "models/fakehub.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;

} // namespace

class EventTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksSayHowMuch()
    {
        QCOMPARE(lagRemark(LagKind::Normal, 30 * second), QString());
        QCOMPARE(lagRemark(LagKind::Late, 72 * hour), u"Stored 3 d after it happened"_s);
        QCOMPARE(lagRemark(LagKind::Future, -90 * second), u"Dated 1 min after it was stored"_s);
    }

    void shortForms()
    {
        QCOMPARE(shortId(u"9bdca5a7-1234-4000-8000-00000000008f29"_s), u"9bdca5a7…8f29"_s);
        QCOMPARE(shortId(u"CRM-204817"_s), u"CRM-204817"_s);
        QCOMPARE(shortId({}), QString());
        QCOMPARE(shortSession(u"e3f1aa00-0000-4000-8000-0000000000a9"_s), u"e3f1…a9"_s);
        QCOMPARE(shortSession(u"s1"_s), u"s1"_s);
    }

    void customersAreCalled_data()
    {
        QTest::addColumn<Customer>("customer");
        QTest::addColumn<QString>("title");
        Customer named = makeCustomer(u"9bdca5a7-1234-4000-8000-00000000008f"_s, u"Giulia"_s, u"Ferri"_s);
        QTest::newRow("name") << named << u"Giulia Ferri"_s;
        named.lastName.clear();
        QTest::newRow("one name") << named << u"Giulia"_s;
        Customer mail = makeCustomer(u"1"_s, {}, {});
        mail.email = u"x@example.com"_s;
        QTest::newRow("e-mail") << mail << u"x@example.com"_s;
        Customer external = makeCustomer(u"1"_s, {}, {});
        external.externalId = u"CRM-1"_s;
        QTest::newRow("external id") << external << u"CRM-1"_s;
        QTest::newRow("id") << makeCustomer(u"9bdca5a7-1234-4000-8000-0000000000008f29"_s, {}, {})
                            << u"9bdca5a7…8f29"_s;
        QTest::newRow("hebrew") << makeCustomer(u"1"_s, u"נועה"_s, u"לוי"_s) << u"נועה לוי"_s;
        QTest::newRow("emoji") << makeCustomer(u"1"_s, u"👩‍🚀 Ada"_s, {}) << u"👩‍🚀 Ada"_s;
    }

    void customersAreCalled()
    {
        QFETCH(Customer, customer);
        QFETCH(QString, title);
        QCOMPARE(customerTitle(customer), title);
    }

    void oneLineCuts()
    {
        QCOMPARE(oneLine(u" a\n\tb  c "_s), u"a b c"_s);
        QCOMPARE(oneLine(u"abcdef"_s, 4), u"abc…"_s);
        QCOMPARE(oneLine(u"abcd"_s, 4), u"abcd"_s);
        const QString halved = oneLine(u"ab😀def"_s, 4);
        QCOMPARE(halved, u"ab…"_s); // never half a character
        QCOMPARE(oneLine(QString(5'000'000, u'x'), 10).size(), 10);
    }

    void labels()
    {
        QCOMPARE(modeLabel(u"ACTIVE"_s), u"Active"_s);
        QCOMPARE(modeLabel(u"PASSIVE"_s), u"Passive"_s);
        QCOMPARE(modeLabel(u"OTHER"_s), u"OTHER"_s);
    }
};

HUBSCOPE_TEST(EventTextTest)
#include "tst_eventtext.moc"
