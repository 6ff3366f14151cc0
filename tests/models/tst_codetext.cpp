// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codetext.h"

#include "domain/draftimport.h"
#include "domain/profile.h"
#include "domain/shellwords.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

/// Texts that break what is not quoted right.
JsonValue hostileEvent()
{
    return json(
        "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"date\":\"2024-05-09T10:28:00Z\","
        "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"it's $HOME `id`\",\"nodeId\":\"n\"},"
        "\"properties\":{\"a\":\"'\\\"\\\\n\\n\\t$(id) \xc3\xa8 \xf0\x9f\x98\x80 %1 ${x} \\u0001\","
        "\"b\":[true,false,null,-1.5,12,{}],\"c'd\\\"\":[]},\"tracking\":null}");
}

Profile profile()
{
    return {
        .id = u"p"_s,
        .name = u"Test"_s,
        .kind = HubKind::Test,
        .baseUrl = QUrl(u"https://hub.example/hub/v1"_s),
        .workspaceId = u"w \"1\""_s,
        .nodeId = u"n'1"_s};
}

/// Runs an interpreter on a script; its output.
QByteArray outputOf(const QString& program, const QStringList& arguments, const QByteArray& script)
{
    QProcess process;
    process.start(program, arguments);
    process.write(script);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class CodeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverHoldsTheToken()
    {
        for (const CodeLanguage language : codeLanguages()) {
            QVERIFY(!codeLanguageLabel(language).isEmpty());
            QVERIFY(codeFor(language, hostileEvent(), profile()).contains(u"HUBSCOPE_TOKEN"_s));
        }
    }

    void curlReadsBack()
    {
        const auto import = importDraft(codeFor(CodeLanguage::Curl, hostileEvent(), profile()).toUtf8());
        QVERIFY(import);
        QVERIFY(import->json == hostileEvent());
        QCOMPARE(import->remarks, QList{ImportRemark::TokenIgnored});
    }

    void httPieIsOneCommand()
    {
        const auto words = shellWords(codeFor(CodeLanguage::HttPie, hostileEvent(), profile()).toUtf8());
        QVERIFY(words);
        QCOMPARE(words->size(), 7);
        QCOMPARE(words->at(2), QByteArray("https://hub.example/hub/v1/workspaces/w%20%221%22/events"));
        QCOMPARE(words->at(3), QByteArray("Authorization:Bearer $HUBSCOPE_TOKEN"));
        QVERIFY(json(words->last()) == hostileEvent());
    }

    void httpIsARequest()
    {
        const QByteArray request = codeFor(CodeLanguage::Http, hostileEvent(), profile()).toUtf8();
        QVERIFY(
            request.startsWith("POST /hub/v1/workspaces/w%20%221%22/events HTTP/1.1\nHost: hub.example\n"));
        const QByteArray body = request.mid(request.indexOf("\n\n") + 2);
        QVERIFY(request.contains(QByteArray("Content-Length: " + QByteArray::number(body.size()) + '\n')));
        QVERIFY(json(body) == hostileEvent());
    }

    /// The code is run, with a stand-in for the SDK that prints what it is given.
    void pythonSdkSendsTheEvent()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY(!python.isEmpty());
        const QByteArray standIn = "import sys, types, json, os\n"
                                   "os.environ['HUBSCOPE_TOKEN'] = 'T'\n"
                                   "class Workspace:\n"
                                   "    def __init__(self, **given): print(json.dumps(given))\n"
                                   "    def get_node(self, node): print(json.dumps(node)); return self\n"
                                   "    def add_event(self, **event): print(json.dumps(event))\n"
                                   "module = types.ModuleType('contacthub')\n"
                                   "module.Workspace = Workspace\n"
                                   "sys.modules['contacthub'] = module\n";
        const QByteArray code = codeFor(CodeLanguage::PythonSdk, hostileEvent(), profile()).toUtf8();
        const QByteArrayList lines = outputOf(python, {u"-"_s}, standIn + code).split('\n');
        QVERIFY2(lines.size() == 4, lines.join('\n').constData());
        QVERIFY(
            json(lines[0]) == json("{\"workspace_id\":\"w \\\"1\\\"\",\"token\":\"T\",\"base_url\":"
                                   "\"https://hub.example/hub/v1/workspaces\"}"));
        QCOMPARE(json(lines[1]).toString(), u"n"_s); // the session's node, not the profile's
        QVERIFY(json(lines[2]) == hostileEvent());
    }

    void nodeSdkSaysWhatItLeavesOut()
    {
        const QString code = codeFor(CodeLanguage::NodeSdk, hostileEvent(), profile());
        QVERIFY(code.startsWith(u"// This SDK does not send \"tracking\".\n// This SDK always posts to "_s));
        QVERIFY(code.contains(u"sessionId: \"it's $HOME `id`\""_s));
        QVERIFY(code.contains(u"date: new Date(\"2024-05-09T10:28:00Z\")"_s));
        Profile ours = profile();
        ours.baseUrl = QUrl(u"https://api.contactlab.it/hub/v1"_s);
        const JsonValue plain =
            json("{\"type\":\"t\",\"context\":\"WEB\",\"properties\":{},\"customerId\":\"c\"}");
        QVERIFY(codeFor(CodeLanguage::NodeSdk, plain, ours).startsWith(u"const ContactHub"_s));
        QVERIFY(!codeFor(CodeLanguage::PythonSdk, plain, ours).contains(u"base_url"_s));
    }

    /// Properties as they stand in the code are the JSON that they were.
    void nodeSdkKeepsTheProperties()
    {
        const QByteArray code = codeFor(CodeLanguage::NodeSdk, hostileEvent(), profile()).toUtf8();
        const qsizetype begin = code.indexOf("properties: ") + 12;
        const QByteArray rest = code.mid(begin, code.lastIndexOf("\n}") - begin);
        QVERIFY2(json(rest) == *hostileEvent().find(u"properties"), rest.constData());
    }
};

HUBSCOPE_TEST(CodeTextTest)
#include "tst_codetext.moc"
