// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bigdata.h"
#include "sandboxprocess.h"
#include "suites.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <cstdio>
#include <optional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

namespace {

constexpr qint64 eventsToLoad = 100'000;
constexpr qint64 some = 10'000;
constexpr int eventsPerPage = 100;
constexpr int rounds = 5;
constexpr int latency = 50; // ms
constexpr int longestRun = 300'000;

/// A client that loads all events of a customer and says how long it took.
struct Client
{
    QString name;
    QString program;
    QStringList arguments;
};

struct Run
{
    double eventsPerSecond = 0;
    QString client; ///< its name and version, as it says
};

class Track
{
public:
    explicit Track(const SandboxProcess& sandbox)
        : m_sandbox(sandbox)
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(u"HUB_TOKEN"_s, sandbox.token());
        // Where Debian has axios; only its own node looks there by itself.
        m_environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs:/usr/share/javascript"_s);
    }

    /// Into the timeline of the program's window.
    Client shown(const QString& binDir, qint64 events, int inFlight) const
    {
        return {
            u"ours, shown"_s,
            binDir + u"/hubscope_bench_showing"_s,
            {m_sandbox.baseUrl(), m_sandbox.workspace(), m_sandbox.node(), bigCustomerId(events),
             QString::number(inFlight)}};
    }

    /// What stands behind it alone.
    Client loaded(const QString& binDir, qint64 events, int inFlight) const
    {
        return {
            u"our loader and store, %1 under way"_s.arg(inFlight),
            binDir + u"/hubscope_bench_loading"_s,
            {m_sandbox.baseUrl(), m_sandbox.workspace(), bigCustomerId(events), QString::number(inFlight)}};
    }

    Client peer(const QString& program, const QString& script) const
    {
        const QString url =
            m_sandbox.baseUrl() + u"/workspaces/"_s + m_sandbox.workspace() +
            u"/events?customerId=%1&size=%2&page="_s.arg(bigCustomerId(eventsToLoad)).arg(eventsPerPage);
        const QString file = QStringLiteral(HUBSCOPE_BENCH_PEERS) + u'/' + script;
        return {script, program, {file, url, QString::number(eventsToLoad / eventsPerPage)}};
    }

    /// Nothing when the client cannot run here.
    std::optional<Run> run(const Client& client) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(client.program, client.arguments);
        const bool ended = process.waitForFinished(longestRun);
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const double seconds = said[u"seconds"].toDouble();
        if (!ended || process.exitCode() != 0 || seconds <= 0) {
            std::fprintf(
                stderr, "%s is left out: %s %s\n", qPrintable(client.name), qPrintable(process.errorString()),
                process.readAllStandardError().left(300).constData());
            return std::nullopt;
        }
        const double events = said[u"events"].toDouble(said[u"pages"].toDouble() * eventsPerPage);
        return Run{events / seconds, said[u"client"].toString(client.name)};
    }

private:
    const SandboxProcess& m_sandbox;
    QProcessEnvironment m_environment;
};

/// The medians of clients that run in turn, so that a busy moment of the machine hits them all.
QMap<QString, Run> race(const Track& track, QList<Client> clients)
{
    QMap<QString, QList<double>> rates;
    QMap<QString, Run> out;
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < clients.size(); ++i) {
            const auto run = track.run(clients[i]);
            if (!run) {
                rates.remove(clients[i].name);
                clients.remove(i--);
                continue;
            }
            rates[clients[i].name].append(run->eventsPerSecond);
            out[clients[i].name].client = run->client;
        }
    }
    for (auto run = out.begin(); run != out.end();) {
        run->eventsPerSecond = median(rates.value(run.key()));
        run = rates.contains(run.key()) ? std::next(run) : out.erase(run);
    }
    return out;
}

} // namespace

QList<Figure> loadFigures(const QString& binDir, const QString& dataDir)
{
    const SandboxProcess sandbox(binDir, {u"--data"_s, bigDataFile(dataDir, {eventsToLoad})});
    const Track track(sandbox);
    const Client ours = track.shown(binDir, eventsToLoad, 4);
    const Client unseen = track.loaded(binDir, eventsToLoad, 4);
    const auto runs = race(
        track,
        {ours, unseen, track.peer(u"python3"_s, u"requests.py"_s), track.peer(u"node"_s, u"axios.cjs"_s),
         track.peer(u"node"_s, u"fetch.mjs"_s), track.peer(u"sh"_s, u"curl.sh"_s)});
    if (!runs.contains(ours.name))
        throw std::runtime_error("our own client does not load");
    QList<Figure> figures;
    const auto add = [&](const QString& name, const QString& script) {
        if (const auto peer = runs.constFind(script); peer != runs.cend())
            figures.append(
                figure(name, runs[ours.name].eventsPerSecond, u"1/s"_s, peer->client, peer->eventsPerSecond));
    };
    add(u"load_all_vs_requests"_s, u"requests.py"_s);
    add(u"load_all_vs_axios"_s, u"axios.cjs"_s);
    add(u"load_all_vs_fetch"_s, u"fetch.mjs"_s);
    add(u"load_all_vs_curl"_s, u"curl.sh"_s);
    add(u"load_all_vs_unseen"_s, unseen.name);
    return figures;
}

QList<Figure> distantLoadFigures(const QString& binDir, const QString& dataDir)
{
    const SandboxProcess sandbox(
        binDir, {u"--data"_s, bigDataFile(dataDir, {some}), u"--latency"_s, QString::number(latency)});
    const Track track(sandbox);
    const Client several = track.loaded(binDir, some, 4);
    const Client single = track.loaded(binDir, some, 1);
    const auto runs = race(track, {several, single});
    if (runs.size() != 2)
        throw std::runtime_error("our own client does not load from far away");
    return {figure(
        u"rtt50_vs_sequential"_s, runs[several.name].eventsPerSecond, u"1/s"_s, single.name,
        runs[single.name].eventsPerSecond)};
}

} // namespace hubscope::bench
