// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/errormapping.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hubscope::Outcome)

namespace {

constexpr qint64 now = 1'445'412'420'000; // 2015-10-21T07:27:00Z

Outcome answered(int status, const QByteArray& body = {}, Method method = Method::Get)
{
    Outcome out;
    out.method = method;
    out.status = status;
    out.reason = u"Reason"_s;
    out.body = body;
    out.sent = true;
    if (status >= 400)
        out.networkError = QNetworkReply::UnknownContentError;
    return out;
}

Outcome unanswered(QNetworkReply::NetworkError error, Method method = Method::Get, bool sent = true)
{
    Outcome out;
    out.method = method;
    out.networkError = error;
    out.systemMessage = u"system says"_s;
    out.sent = sent;
    return out;
}

Error mapped(const Outcome& outcome)
{
    const auto error = errorOf(outcome, now);
    Error none;
    none.kind = ErrorKind::Storage;
    return error.value_or(none);
}

} // namespace

class ErrorMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successIsNoError()
    {
        for (const int status : {200, 201, 202, 204})
            QVERIFY(!errorOf(answered(status), now));
    }

    void statusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("read");
        QTest::addColumn<ErrorKind>("write");
        const auto row = [](int status, ErrorKind read, ErrorKind write) {
            QTest::newRow(QByteArray::number(status).constData()) << status << read << write;
        };
        const auto same = [&row](int status, ErrorKind kind) { row(status, kind, kind); };
        same(302, ErrorKind::Protocol);
        same(400, ErrorKind::Invalid);
        same(401, ErrorKind::Unauthorized);
        same(403, ErrorKind::Forbidden);
        same(404, ErrorKind::NotFound);
        same(405, ErrorKind::Invalid);
        same(407, ErrorKind::Offline);
        same(408, ErrorKind::Timeout);
        same(409, ErrorKind::Conflict);
        same(410, ErrorKind::NotFound);
        same(413, ErrorKind::Invalid);
        same(422, ErrorKind::Invalid);
        same(423, ErrorKind::Server);
        same(429, ErrorKind::RateLimited);
        same(500, ErrorKind::Server);
        same(503, ErrorKind::Server);
        row(502, ErrorKind::Server, ErrorKind::OutcomeUnknown);
        row(504, ErrorKind::Server, ErrorKind::OutcomeUnknown);
    }

    void statusDecides()
    {
        QFETCH(int, status);
        QTEST(mapped(answered(status)).kind, "read");
        QTEST(mapped(answered(status, {}, Method::Post)).kind, "write");
        QCOMPARE(mapped(answered(status)).httpStatus, status);
    }

    void withoutAnswer_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<ErrorKind>("read");
        QTest::addColumn<ErrorKind>("write");
        QTest::addColumn<Obstacle>("obstacle");
        const auto row = [](const char* name, QNetworkReply::NetworkError error, bool sent, ErrorKind read,
                            ErrorKind write, Obstacle obstacle) {
            QTest::newRow(name) << error << sent << read << write << obstacle;
        };
        using E = QNetworkReply;
        const auto offline = ErrorKind::Offline;
        const auto unknown = ErrorKind::OutcomeUnknown;
        row("name", E::HostNotFoundError, false, offline, offline, Obstacle::Name);
        row("refused", E::ConnectionRefusedError, false, offline, offline, Obstacle::Connection);
        row("tls", E::SslHandshakeFailedError, false, offline, offline, Obstacle::Tls);
        row("proxy name", E::ProxyNotFoundError, false, offline, offline, Obstacle::Proxy);
        row("proxy password", E::ProxyAuthenticationRequiredError, false, offline, offline, Obstacle::Proxy);
        row("closed before", E::RemoteHostClosedError, false, offline, offline, Obstacle::Connection);
        row("closed after", E::RemoteHostClosedError, true, offline, unknown, Obstacle::Connection);
        row("not sent again", E::ContentReSendError, true, offline, unknown, Obstacle::Connection);
        row("network", E::UnknownNetworkError, true, offline, unknown, Obstacle::Connection);
        row("not HTTP", E::ProtocolFailure, true, ErrorKind::Protocol, unknown, Obstacle::None);
    }

    void withoutAnswer()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        QFETCH(bool, sent);
        const Error read = mapped(unanswered(error, Method::Get, sent));
        QTEST(read.kind, "read");
        QTEST(read.obstacle, "obstacle");
        QCOMPARE(read.message, u"system says"_s);
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete})
            QTEST(mapped(unanswered(error, method, sent)).kind, "write");
    }

    void ourOwnTimeout()
    {
        Outcome outcome = unanswered(QNetworkReply::NoError);
        outcome.timedOut = true;
        QCOMPARE(mapped(outcome).kind, ErrorKind::Timeout);
        outcome.method = Method::Post;
        QCOMPARE(mapped(outcome).kind, ErrorKind::OutcomeUnknown);
        outcome.sent = false;
        QCOMPARE(mapped(outcome).kind, ErrorKind::Timeout);
        // The head came, the body did not.
        outcome = answered(200, "{\"el");
        outcome.timedOut = true;
        QCOMPARE(mapped(outcome).kind, ErrorKind::Timeout);
    }

    void ourOwnCancelCountsFirst()
    {
        Outcome outcome = answered(500);
        outcome.cancelled = true;
        QCOMPARE(mapped(outcome).kind, ErrorKind::Cancelled);
        outcome = answered(200);
        outcome.cancelled = true;
        QCOMPARE(mapped(outcome).kind, ErrorKind::Cancelled);
    }

    void brokenSuccess()
    {
        Outcome cut = answered(200, "{\"elements\":");
        cut.headers = {{"content-length", "1000"}};
        QCOMPARE(mapped(cut).kind, ErrorKind::Offline);
        QCOMPARE(mapped(cut).body, cut.body);
        cut.method = Method::Post;
        QCOMPARE(mapped(cut).kind, ErrorKind::OutcomeUnknown);

        Outcome large = answered(200);
        large.tooLarge = true;
        QCOMPARE(mapped(large).kind, ErrorKind::Protocol);
        QCOMPARE(mapped(large).httpStatus, 200);
    }

    void readsTheEnvelope()
    {
        const Error error = mapped(answered(
            400, R"({"message":"Bad","logref":"L-1","errors":["first",{"path":"/a/b","message":"second"},
                     {"field":"type"},{"pointer":"/p","detail":"third"},{"path":["x","y/z"],"message":"m"},7]})"));
        QCOMPARE(error.message, u"Bad"_s);
        QCOMPARE(error.logref, u"L-1"_s);
        const QList<FieldError> expected{
            {{}, u"first"_s},      {u"/a/b"_s, u"second"_s}, {u"type"_s, u"{\"field\":\"type\"}"_s},
            {u"/p"_s, u"third"_s}, {u"/x/y~1z"_s, u"m"_s},   {{}, u"7"_s},
        };
        QCOMPARE(error.fieldErrors, expected);
    }

    void readsErrorsAsAnObject()
    {
        const Error error = mapped(answered(422, R"({"errors":{"date":["late","odd"],"type":"missing"}})"));
        const QList<FieldError> expected{
            {u"date"_s, u"late"_s}, {u"date"_s, u"odd"_s}, {u"type"_s, u"missing"_s}};
        QCOMPARE(error.fieldErrors, expected);
        QCOMPARE(error.message, u"Reason"_s);
    }

    void findsTheCustomerInTheWay_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("data") << QByteArray(
            R"({"message":"Conflict","data":{"customer":{"id":"c-1","href":"/customers/c-1"}}})");
        QTest::newRow("message") << QByteArray(R"({"message":"Conflict with exiting customer c-1"})");
        QTest::newRow("full stop") << QByteArray(R"({"message":"Conflict with exiting customer c-1."})");
    }

    void findsTheCustomerInTheWay()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(mapped(answered(409, body, Method::Post)).conflictId, u"c-1"_s);
        QVERIFY(mapped(answered(400, body, Method::Post)).conflictId.isEmpty());
    }

    void toleratesAnyBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>Bad gateway</body></html>");
        QTest::newRow("truncated") << QByteArray("{\"message\":\"The cli");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("nulls") << QByteArray("{\"message\":null,\"errors\":null,\"data\":null}");
        QTest::newRow("not UTF-8") << QByteArray("{\"message\":\"\xff\xfe\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("zero byte") << QByteArray("\0\0", 2);
        QTest::newRow("megabytes") << "{\"message\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    }

    void toleratesAnyBody()
    {
        QFETCH(QByteArray, body);
        const Error error = mapped(answered(500, body));
        QCOMPARE(error.kind, ErrorKind::Server);
        QCOMPARE(error.message, u"Reason"_s);
        QCOMPARE(error.body, body.left(64 * 1024));
        QVERIFY(error.fieldErrors.isEmpty());
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // below 0: nothing
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 60;
        QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:00:00 GMT") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("none") << QByteArray() << -1;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        Outcome outcome = answered(429);
        if (!header.isEmpty())
            outcome.headers = {{"retry-after", header}};
        const Error error = mapped(outcome);
        QTEST(error.retryAfter ? int(error.retryAfter->count()) : -1, "seconds");
    }

    void namesTheRedirectTarget()
    {
        Outcome outcome = answered(302, "{\"message\":\"moved\"}");
        outcome.headers = {{"Location", "https://user:S3cret@evil.example/steal"}};
        const Error error = mapped(outcome);
        QVERIFY(error.message.contains(u"evil.example/steal"_s));
        QVERIFY(!error.message.contains(u"S3cret"_s));
    }

    void proxyWantsOtherCredentials()
    {
        const Error forwarded = mapped(answered(407));
        QCOMPARE(forwarded.obstacle, Obstacle::Proxy);
        const Error tunnelled = mapped(unanswered(QNetworkReply::ProxyAuthenticationRequiredError));
        QCOMPARE(tunnelled.httpStatus, 407);
        QCOMPARE(tunnelled.obstacle, Obstacle::Proxy);
    }
};

HUBSCOPE_TEST(ErrorMappingTest)
#include "tst_errormapping.moc"
