// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suites.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

namespace {

constexpr int startRounds = 7;

/// Milliseconds from the start of a program until it says the line on standard error.
double timeUntil(const QString& program, const QStringList& arguments, const QByteArray& line)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"hubscope.startup.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start();
    QByteArray said;
    double elapsed = -1;
    while (elapsed < 0 && timer.elapsed() < 20'000 && process.waitForReadyRead(20'000)) {
        said += process.readAll();
        if (said.contains(line))
            elapsed = double(timer.nsecsElapsed()) / 1e6;
    }
    process.terminate();
    process.waitForFinished();
    if (elapsed < 0)
        throw std::runtime_error(program.toStdString() + " never said " + line.toStdString());
    return elapsed;
}

} // namespace

QList<Figure> startupFigures(const QString& binDir)
{
    const QString empty = binDir + u"/hubscope_bench_window"_s;
    const QString hubscope = binDir + u"/hubscope"_s;
    QTemporaryDir home;
    const QStringList arguments{u"--sandbox"_s, u"--config-dir"_s, home.path()};
    timeUntil(empty, {}, "first paint");
    timeUntil(hubscope, arguments, "first rows"); // makes the sandbox's demo data, once
    QList<double> window;
    QList<double> paint;
    QList<double> rows;
    for (int round = 0; round < startRounds; ++round) {
        window.append(timeUntil(empty, {}, "first paint"));
        paint.append(timeUntil(hubscope, arguments, "first paint"));
        rows.append(timeUntil(hubscope, arguments, "first rows"));
    }
    const QString against = u"first paint of an empty QMainWindow with a QTableView"_s;
    return {
        figure(u"first_paint_vs_empty_window"_s, median(paint), u"ms"_s, against, median(window)),
        figure(u"first_rows_vs_empty_window"_s, median(rows), u"ms"_s, against, median(window))};
}

} // namespace hubscope::bench
