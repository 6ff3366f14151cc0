// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectiontest.h"

#include "recordedhub.h"
#include "support/testmain.h"

#include <QMetaEnum>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// What the three requests of a test are answered.
struct Answers
{
    Answer me = Answer::json("{}");
    Answer nodes = Answer::json(R"({"elements":[{"id":"n-0"},{"id":"n-1"}]})");
    Answer customers = Answer::json(R"({"elements":[]})");
};

Answer refusal(int status, const QByteArray& message = {})
{
    return Answer::json("{\"message\":\"" + message + "\"}", status);
}

} // namespace

Q_DECLARE_METATYPE(Answers)

class ConnectionTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("verdicts"); // Url Tls Token Workspace Node
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const Answers& answers, const char* verdicts,
                            const char* message = "") {
            QTest::newRow(name) << answers << QString::fromLatin1(verdicts) << QString::fromLatin1(message);
        };
        const Answer forbidden = refusal(403, "no permission");
        const Answer noWorkspace = refusal(403, "workspace not found: w-1");
        const Answer noNode = refusal(404, "node not found n-1");
        const Answer noToken = refusal(401, "not authorized");
        const Answer noNodes = Answer::json(R"({"elements":[{"id":"n-0"}]})");
        row("all is well", {}, "Passed Skipped Passed Passed Passed");
        row("token refused", {.me = noToken}, "Passed Skipped Failed - -", "not authorized");
        row("me is closed", {.me = forbidden}, "Passed Skipped Passed Passed Passed");
        row("me is closed, token refused", {.me = forbidden, .nodes = noToken}, "Passed Skipped Failed - -",
            "not authorized");
        row("me is ill", {.me = refusal(500)}, "Passed Skipped Passed Passed Passed");
        row("no such workspace", {.nodes = noWorkspace}, "Passed Skipped Passed Failed -",
            "workspace not found: w-1");
        row("nodes are closed", {.nodes = forbidden}, "Passed Skipped Passed Passed Passed");
        row("nodes are closed, no such workspace", {.nodes = forbidden, .customers = noWorkspace},
            "Passed Skipped Passed Failed -", "workspace not found: w-1");
        row("nodes are closed, no such node", {.nodes = forbidden, .customers = noNode},
            "Passed Skipped Passed Passed Failed", "node not found n-1");
        row("all is closed", {.me = forbidden, .nodes = forbidden, .customers = forbidden},
            "Passed Skipped Passed Unknown Unknown");
        row("node is not listed, but there", {.nodes = noNodes}, "Passed Skipped Passed Passed Passed");
        row("node is not listed", {.nodes = noNodes, .customers = noNode},
            "Passed Skipped Passed Passed Failed", "node not found n-1");
        row("node is not listed, nobody tells", {.nodes = noNodes, .customers = forbidden},
            "Passed Skipped Passed Passed Unknown");
        row("a web site",
            {.me = Answer::http(404), .nodes = Answer::http(404), .customers = Answer::http(404)},
            "Passed Skipped Passed Failed -", "Scripted");
        row("redirect", {.me = Answer::http(302, {}, {"Location: https://login.example/"})}, "Failed - - - -",
            "https://login.example/");
        row("workspace call is lost",
            {.me = forbidden, .nodes = {.bytes = {}, .after = Answer::After::Close}},
            "Passed Skipped Unknown Failed -", "Connection closed");
    }

    void judges()
    {
        QFETCH(Answers, answers);
        QFETCH(QString, message);
        ScriptedServer server;
        server.setHandler([&answers](const Received& request) {
            if (request.path() == "/hub/v1/me")
                return answers.me;
            if (request.path().endsWith("/workspaces/w-1/configuration/nodes/entries"))
                return answers.nodes;
            return request.path().endsWith("/workspaces/w-1/customers") ? answers.customers
                                                                        : Answer::http(501);
        });
        run(RecordedHub::profileOf(server));
        QTEST(verdicts(), "verdicts");
        QCOMPARE(m_error ? m_error->message : QString(), message);
        QCOMPARE(m_passed, !verdicts().contains(u"Failed"_s));
        for (const Received& request : server.requests())
            QCOMPARE(request.header("Authorization"), QByteArray("Bearer S3cret"));
    }

    void namesTheFieldThatIsMissing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("verdicts");
        QTest::newRow("url") << u"url"_s << u"Failed - - - -"_s;
        QTest::newRow("workspace") << u"workspace"_s << u"Passed Skipped Passed Failed -"_s;
        QTest::newRow("node") << u"node"_s << u"Passed Skipped Passed Passed Failed"_s;
    }

    void namesTheFieldThatIsMissing()
    {
        QFETCH(QString, field);
        ScriptedServer server;
        server.setFallback(Answer::json(R"({"elements":[]})"));
        Profile profile = RecordedHub::profileOf(server);
        if (field == "url"_L1)
            profile.baseUrl = QUrl();
        else if (field == "workspace"_L1)
            profile.workspaceId.clear();
        else
            profile.nodeId.clear();
        run(profile);
        QTEST(verdicts(), "verdicts");
        QCOMPARE(m_error->kind, ErrorKind::Invalid);
        QVERIFY(!m_passed);
    }

    void tellsWhatIsInTheWay()
    {
        Profile profile;
        profile.workspaceId = u"w-1"_s;
        profile.nodeId = u"n-1"_s;
        {
            const ScriptedServer gone;
            profile.baseUrl = gone.url(u"/hub/v1"_s);
        }
        run(profile);
        QCOMPARE(verdicts(), u"Failed - - - -"_s);
        QCOMPARE(m_error->obstacle, Obstacle::Connection);

        profile.baseUrl = QUrl(u"http://hub.invalid/hub/v1"_s);
        run(profile);
        QCOMPARE(verdicts(), u"Failed - - - -"_s);
        QCOMPARE(m_error->obstacle, Obstacle::Name);

        ScriptedServer plain;
        plain.setGreeting("HTTP/1.1 400 Bad Request\r\n\r\n");
        profile.baseUrl = plain.url(u"/hub/v1"_s);
        profile.baseUrl.setScheme(u"https"_s);
        run(profile);
        QCOMPARE(verdicts(), u"Passed Failed - - -"_s);
        QCOMPARE(m_error->obstacle, Obstacle::Tls);
    }

    void cancelIsSilent()
    {
        ScriptedServer server;
        server.setFallback(Answer::hang());
        ConnectionTest test(m_log, m_clock);
        int finished = 0;
        connect(&test, &ConnectionTest::finished, this, [&finished] { ++finished; });
        test.start(RecordedHub::profileOf(server), AccessToken("S3cret"));
        QVERIFY(test.isRunning());
        QTRY_COMPARE(server.requests().size(), 1);
        test.cancel();
        QVERIFY(!test.isRunning());
        // Starting anew works, and only the new one reports.
        ScriptedServer other;
        other.setFallback(Answer::http(401));
        test.start(RecordedHub::profileOf(other), AccessToken("S3cret"));
        QTRY_COMPARE(finished, 1);
        QVERIFY(!test.isRunning());
    }

private:
    void run(const Profile& profile)
    {
        m_verdicts = QStringList(5, u"-"_s);
        m_error.reset();
        bool done = false;
        ConnectionTest test(m_log, m_clock);
        connect(&test, &ConnectionTest::stageChanged, this, &ConnectionTestTest::keep);
        connect(&test, &ConnectionTest::finished, this, [&](bool passed) {
            done = true;
            m_passed = passed;
        });
        test.start(profile, AccessToken("S3cret"));
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 20'000));
        QVERIFY(!test.isRunning());
    }

    void keep(ConnectionTest::Stage stage, ConnectionTest::Verdict verdict, const std::optional<Error>& error)
    {
        const auto names = QMetaEnum::fromType<ConnectionTest::Verdict>();
        m_verdicts[int(stage)] = QString::fromLatin1(names.valueToKey(int(verdict)));
        QCOMPARE(error.has_value(), verdict == ConnectionTest::Verdict::Failed);
        if (error)
            m_error = error;
    }

    QString verdicts() const { return m_verdicts.join(u' '); }

    ManualClock m_clock;
    WireLog m_log;
    QStringList m_verdicts;
    std::optional<Error> m_error;
    bool m_passed = false;
};

HUBSCOPE_TEST(ConnectionTestTest)
#include "tst_connectiontest.moc"
