// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventstore.h"
#include "net/wirelog.h"
#include "services/eventloader.h"
#include "services/hub.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cstdio>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

int usage()
{
    std::fputs("usage: hubscope_bench_loading BASE_URL WORKSPACE CUSTOMER IN_FLIGHT [PAGE_SIZE]\n", stderr);
    return 2;
}

} // namespace

/// Loads all events of a customer into an EventStore, as the program does behind its timeline, and says how
/// long it took. The token is in HUB_TOKEN.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return usage();
    Profile profile;
    profile.baseUrl = QUrl(arguments[1]);
    profile.workspaceId = arguments[2];
    EventQuery query;
    query.customerId = arguments[3];
    query.pageSize = arguments.value(5, u"100"_s).toInt();

    WireLog log;
    const SystemClock clock;
    Hub hub(profile, AccessToken(qgetenv("HUB_TOKEN")), log, clock);
    EventLoader loader(hub.events());
    EventStore store;
    QObject::connect(
        &loader, &EventLoader::batchArrived, &application,
        [&](const EventBatch& batch, const QString& requestId) { store.append(batch, requestId); });
    QObject::connect(
        &loader, &EventLoader::lateBatchArrived, &application,
        [&](const EventBatch& batch, const QString& requestId, const QString& after) {
            store.merge(batch, requestId, after);
        });
    QElapsedTimer elapsed;
    QObject::connect(&loader, &EventLoader::stateChanged, &application, [&](LoadState state) {
        if (state == LoadState::Loading)
            return;
        const QJsonObject said{
            {u"events"_s, store.count()}, {u"seconds"_s, double(elapsed.nsecsElapsed()) / 1e9}};
        std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::exit(state == LoadState::AtEnd ? 0 : 1);
    });
    elapsed.start();
    loader.start(query);
    loader.loadAll(arguments[4].toInt());
    return QCoreApplication::exec();
}
