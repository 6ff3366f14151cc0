// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suites.h"

#include <QProcess>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

QList<Figure> formFigures(const QString& binDir)
{
    constexpr double limit = 100; // what a person takes for at once
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(binDir + u"/hubscope_bench_forms"_s, {});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("the forms did not open");
    QList<double> times;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            times.append(line.toDouble());
    }
    return {figure(u"form_open_ms"_s, median(times), u"ms"_s, u"the limit for the widest schema"_s, limit)};
}

} // namespace hubscope::bench
