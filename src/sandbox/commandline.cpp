// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"

#include "core/json.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr char faultHelp[] = R"(
Faults: a RULE is "METHOD PATH [skip=N] [every=N] [times=N] ACTION".
  METHOD        a method, or * for any
  PATH          below the workspace, as in /events; * stands for any text
  skip=N        let the first N matching requests pass
  every=N       then hit each Nth one
  times=N       stop after N hits
ACTION is one of
  status=CODE [retry-after=SECONDS]
                answer with that status, 400 to 599, and do nothing
  stall[=MS]    do the work, hold the answer back, for ever without MS
  cut=BYTES     do the work, close after so many bytes of the answer's body
  drop=before   close without doing anything
  drop=after    do the work and close without an answer
  garbage       do the work and answer with a page that is not JSON
Example: --fault "POST /events every=3 status=503 retry-after=2"
)";

QList<QCommandLineOption> allOptions()
{
    return {
        {u"port"_s, u"Listen on port N of the loopback address. Default: a free one."_s, u"N"_s, u"0"_s},
        {u"data"_s, u"Keep the data in FILE, which is made if need be. Default: in memory."_s, u"FILE"_s},
        {u"token"_s, u"Ask clients for the bearer token T. Default: a random one."_s, u"T"_s},
        {u"visibility-delay"_s, u"Show what was posted after MS milliseconds. Default: 2000."_s, u"MS"_s,
         u"2000"_s},
        {u"seed"_s, u"Make the demo data of a new workspace from N. Default: 1."_s, u"N"_s, u"1"_s},
        {u"empty"_s, u"Give a new workspace no demo data."_s},
        {u"latency"_s, u"Hold every answer back for MS milliseconds. Default: 0."_s, u"MS"_s, u"0"_s},
        {u"fault"_s,
         u"Let requests fail, see below. May be given more than once; the first that is due acts."_s,
         u"RULE"_s},
    };
}

/// Turns parsed arguments into options. Remembers the first that makes no sense.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    const QString& problem() const { return m_problem; }

    ServerOptions read()
    {
        constexpr int anyInt = std::numeric_limits<int>::max();
        ServerOptions options;
        options.port = quint16(number(u"port"_s, 65535));
        options.visibilityDelayMs = int(number(u"visibility-delay"_s, anyInt));
        options.seed = quint32(number(u"seed"_s, std::numeric_limits<quint32>::max()));
        options.latencyMs = int(number(u"latency"_s, anyInt));
        options.empty = m_parser.isSet(u"empty"_s);
        options.file = text(u"data"_s);
        options.token = token();
        for (const QString& rule : m_parser.values(u"fault"_s))
            addFault(options.faults, rule);
        if (!m_parser.positionalArguments().isEmpty())
            reject(u"unexpected argument %1"_s.arg(m_parser.positionalArguments().first()));
        return options;
    }

private:
    void reject(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    qint64 number(const QString& option, qint64 most)
    {
        bool ok = false;
        const qint64 value = m_parser.value(option).toLongLong(&ok);
        if (ok && value >= 0 && value <= most)
            return value;
        reject(u"--%1 needs a whole number from 0 to %2"_s.arg(option).arg(most));
        return 0;
    }

    QString text(const QString& option)
    {
        const QString value = m_parser.value(option);
        if (m_parser.isSet(option) && value.isEmpty())
            reject(u"--%1 needs a value"_s.arg(option));
        return value;
    }

    /// What fits into a header. The message does not repeat it.
    AccessToken token()
    {
        const QString value = text(u"token"_s);
        const auto fits = [](QChar c) { return c > u' ' && c < u'\x7f'; };
        if (!std::all_of(value.begin(), value.end(), fits))
            reject(u"--token needs printable ASCII characters without blanks"_s);
        return AccessToken(value.toLatin1());
    }

    void addFault(std::vector<FaultRule>& rules, const QString& text)
    {
        auto rule = parseFaultRule(text);
        if (rule)
            rules.push_back(std::move(*rule));
        else
            reject(u"--fault \"%1\": %2"_s.arg(text, rule.error().message));
    }

    const QCommandLineParser& m_parser;
    QString m_problem;
};

CommandLine complaint(const QString& problem)
{
    const QString text = u"hubscope-sandbox: %1\nTry hubscope-sandbox --help."_s.arg(problem);
    return {{}, text.toUtf8(), 2};
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local hub that behaves like ContactHub, for trying things out. The first line on standard "
        u"output\n"
        "is a JSON object with baseUrl, workspaceId, nodeId and token; it then serves until it is interrupted."_s);
    // Qt's own help option comes with --help-all, which has nothing to add here.
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this and exit."_s);
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(allOptions());
    if (!parser.parse(arguments))
        return complaint(parser.errorText());
    if (parser.isSet(help))
        return {{}, parser.helpText().toUtf8() + faultHelp, 0};
    if (parser.isSet(version)) {
        const QString name = QCoreApplication::applicationName();
        return {{}, u"%1 %2"_s.arg(name, QCoreApplication::applicationVersion()).toUtf8(), 0};
    }
    OptionReader reader(parser);
    CommandLine line{reader.read(), {}, 0};
    return reader.problem().isEmpty() ? line : complaint(reader.problem());
}

QByteArray announcement(const ServerInfo& info)
{
    return JsonValue::object({{u"baseUrl"_s, JsonValue::string(info.baseUrl.toString())},
                              {u"workspaceId"_s, JsonValue::string(info.workspaceId)},
                              {u"nodeId"_s, JsonValue::string(info.nodeId)},
                              {u"token"_s, JsonValue::string(QString::fromLatin1(info.token.reveal()))}})
        .toCompact();
}

} // namespace hubscope::sandbox
