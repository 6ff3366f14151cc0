// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"

#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = Identity::Kind;

JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

} // namespace

Q_DECLARE_METATYPE(std::optional<hubscope::Identity>)

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<std::optional<Identity>>("identity");
        const auto row = [](const char* name, const QByteArray& event, std::optional<Identity> identity) {
            QTest::newRow(name) << event << identity;
        };
        row("customer", "{\"customerId\":\"c\"}", Identity{Kind::Customer, u"c"_s, {}});
        row("external id",
            "{\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"4711\",\"nodeId\":\"n\"}}",
            Identity{Kind::ExternalId, u"4711"_s, u"n"_s});
        row("the other spelling", "{\"bringBackProperties\":{\"type\":\"externalId\",\"value\":\"4711\"}}",
            Identity{Kind::ExternalId, u"4711"_s, {}});
        row("session", "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s\",\"nodeId\":\"n\"}}",
            Identity{Kind::Session, u"s"_s, u"n"_s});
        row("a customer id wins",
            "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s\"},\"customerId\":\"c\"}",
            Identity{Kind::Customer, u"c"_s, {}});
        row("stored and anonymous",
            "{\"customerId\":null,\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s\"}}",
            Identity{Kind::Session, u"s"_s, {}});
        row("nothing typed yet", "{\"customerId\":\"\"}", Identity{});
        row("empty session", "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"\"}}",
            Identity{Kind::Session, {}, {}});
        row("values of other types",
            "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":1,\"nodeId\":null}}",
            Identity{Kind::Session, {}, {}});
        row("none", "{\"type\":\"viewedPage\"}", std::nullopt);
        row("nulls", "{\"customerId\":null,\"bringBackProperties\":null}", std::nullopt);
        row("unknown kind", "{\"bringBackProperties\":{\"type\":\"PHONE\",\"value\":\"1\"}}", std::nullopt);
        row("no object", "[1]", std::nullopt);
    }

    void reads()
    {
        QFETCH(QByteArray, event);
        QFETCH(std::optional<Identity>, identity);
        QVERIFY(identityOf(json(event)) == identity);
    }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("after");
        const QByteArray session =
            "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"v\",\"nodeId\":\"n\"}";
        const QByteArray external =
            "\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"v\",\"nodeId\":\"n\"}";
        const auto row = [](const char* name, const QByteArray& before, Kind kind, const QByteArray& after) {
            QTest::newRow(name) << QByteArray('{' + before + '}') << int(kind)
                                << QByteArray('{' + after + '}');
        };
        row("behind context and date", "\"type\":\"t\",\"context\":\"WEB\",\"date\":\"d\",\"properties\":{}",
            Kind::Customer,
            "\"type\":\"t\",\"context\":\"WEB\",\"date\":\"d\",\"customerId\":\"v\",\"properties\":{}");
        row("date before context", "\"date\":\"d\",\"context\":\"WEB\",\"properties\":{}", Kind::Session,
            "\"date\":\"d\",\"context\":\"WEB\"," + session + ",\"properties\":{}");
        row("alone", "", Kind::ExternalId, external);
        row("at the top", "\"properties\":{}", Kind::Customer, "\"customerId\":\"v\",\"properties\":{}");
        row("in the old one's place", "\"customerId\":\"c\",\"type\":\"t\"", Kind::Session,
            session + ",\"type\":\"t\"");
        row("in place of both", "\"a\":1,\"customerId\":null,\"b\":2,\"bringBackProperties\":{}",
            Kind::Customer, "\"a\":1,\"customerId\":\"v\",\"b\":2");
        row("keeps order and strange keys",
            "\"bringBackProperties\":{\"x\":1.10,\"value\":\"s\",\"type\":\"externalId\"}", Kind::ExternalId,
            "\"bringBackProperties\":{\"x\":1.10,\"value\":\"v\",\"type\":\"EXTERNAL_ID\",\"nodeId\":\"n\"}");
        row("key twice", "\"customerId\":\"a\",\"customerId\":\"b\"", Kind::Customer, "\"customerId\":\"v\"");
    }

    void writes()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, kind);
        JsonValue event = json(before);
        const QString node = Kind(kind) == Kind::Customer ? QString() : u"n"_s;
        const Identity identity{Kind(kind), u"v"_s, node};
        setIdentity(event, identity);
        QTEST(event.toCompact(), "after");
        QVERIFY(identityOf(event) == identity);
    }

    void newSessionsAreRandomUuids()
    {
        const QRegularExpression version4(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newSessionId();
            QVERIFY2(version4.match(id).hasMatch(), qPrintable(id));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
    }
};

HUBSCOPE_TEST(IdentityTest)
#include "tst_identity.moc"
