// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lineinput.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class LineInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LineKind>("kind");
        QTest::addColumn<QString>("value");
        const QString uuid = u"0f3c9a52-12ab-4cde-8f01-23456789abcd"_s;
        const QString base = u"https://api.contactlab.it/hub/v1/workspaces/w"_s;
        QTest::newRow("empty") << QString() << LineKind::Empty << QString();
        QTest::newRow("blank") << u" \t\n"_s << LineKind::Empty << QString();
        QTest::newRow("quotes only") << u"\"\""_s << LineKind::Empty << QString();
        QTest::newRow("prefix only") << u"event: "_s << LineKind::Empty << QString();
        QTest::newRow("uuid") << uuid << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("upper uuid") << uuid.toUpper() << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("quoted uuid") << u"\""_s + uuid + u"\""_s << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("uuid with newline") << uuid + u"\n"_s << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("uuid in a list") << u" '"_s + uuid + u"', "_s << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("bare uuid in a list") << uuid + u","_s << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("typographic quotes")
            << u"\u201C"_s + uuid + u"\u201D"_s << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("angle brackets") << u"<ada@example.com>"_s << LineKind::Email << u"ada@example.com"_s;
        QTest::newRow("customer in JSON")
            << u"  \"customerId\": \""_s + uuid + u"\","_s << LineKind::Customer << uuid;
        QTest::newRow("event in a log") << u"eventId="_s + uuid << LineKind::Event << uuid;
        QTest::newRow("id in JSON") << u"\"id\" : \""_s + uuid + u"\""_s << LineKind::CustomerOrEvent << uuid;
        QTest::newRow("member without an id")
            << u"\"name\": \"Ada\""_s << LineKind::Anything << u"\"name\": \"Ada\""_s;
        QTest::newRow("name with a comma") << u"Lovelace, Ada"_s << LineKind::Anything << u"Lovelace, Ada"_s;
        QTest::newRow("customer") << u"customer:"_s + uuid << LineKind::Customer << uuid;
        QTest::newRow("Customer") << u"Customer: abc"_s << LineKind::Customer << u"abc"_s;
        QTest::newRow("event") << u"event:e 1"_s << LineKind::Event << u"e 1"_s;
        QTest::newRow("ext") << u"ext:A-77"_s << LineKind::ExternalId << u"A-77"_s;
        QTest::newRow("external") << u"external:'A 77'"_s << LineKind::ExternalId << u"A 77"_s;
        QTest::newRow("email") << u"Ada@Example.com"_s << LineKind::Email << u"Ada@Example.com"_s;
        QTest::newRow("mailto") << u"mailto:ada@example.com"_s << LineKind::Email << u"ada@example.com"_s;
        QTest::newRow("no email") << u"ada@localhost"_s << LineKind::Anything << u"ada@localhost"_s;
        QTest::newRow("customer URL") << base + u"/customers/c%2F1"_s << LineKind::Customer << u"c/1"_s;
        QTest::newRow("sessions URL") << base + u"/customers/c1/sessions"_s << LineKind::Customer << u"c1"_s;
        QTest::newRow("event URL") << base + u"/events/e1?x=y#z"_s << LineKind::Event << u"e1"_s;
        QTest::newRow("other URL") << base << LineKind::Anything << base;
        QTest::newRow("name") << u"  Ada   Lovelace "_s << LineKind::Anything << u"Ada Lovelace"_s;
        QTest::newRow("number") << u"4711"_s << LineKind::Anything << u"4711"_s;
        QTest::newRow("right to left") << u"عميل"_s << LineKind::Anything << u"عميل"_s;
    }

    void understands()
    {
        QFETCH(QString, text);
        const LineInput line = understandLine(text);
        QTEST(line.kind, "kind");
        QTEST(line.value, "value");
    }
};

HUBSCOPE_TEST(LineInputTest)
#include "tst_lineinput.moc"
