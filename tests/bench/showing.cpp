// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchwindow.h"
#include "models/timelinemodel.h"
#include "pages/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <stdexcept>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

void measure(const QStringList& arguments)
{
    bench::BenchWindow window(
        {arguments[1], arguments[2], arguments[3], qEnvironmentVariable("HUB_TOKEN")}, arguments[4]);
    const qint64 before = window.timeline().loadedCount();
    QElapsedTimer elapsed;
    elapsed.start();
    window.loadAll(arguments[5].toInt());
    window.view().viewport()->repaint();
    const QJsonObject said{
        {u"events"_s, window.timeline().loadedCount() - before},
        {u"seconds"_s, double(elapsed.nsecsElapsed()) / 1e9}};
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
}

} // namespace

/// hubscope_bench_showing BASE_URL WORKSPACE NODE CUSTOMER IN_FLIGHT: loads all events of a customer into the
/// timeline of the program's window and says how long it took until the last was shown. The token is in
/// HUB_TOKEN.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6) {
        std::fputs("usage: hubscope_bench_showing BASE_URL WORKSPACE NODE CUSTOMER IN_FLIGHT\n", stderr);
        return 2;
    }
    try {
        measure(arguments);
        return 0;
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "showing: %s\n", error.what());
    }
    return 1;
}
