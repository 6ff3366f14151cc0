// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bigdata.h"

#include <QCoreApplication>

#include <cstdio>
#include <stdexcept>

/// hubscope_bench_data DIR COUNT...: makes a data file for hubscope-sandbox with customers who have so many
/// events (see bigDataFile) and says its name and the customers' ids.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QList<qint64> counts;
    for (const QString& count : arguments.mid(2))
        counts.append(count.toLongLong());
    if (counts.isEmpty()) {
        std::fputs("usage: hubscope_bench_data DIR COUNT...\n", stderr);
        return 2;
    }
    try {
        std::printf("%s\n", qPrintable(hubscope::bench::bigDataFile(arguments[1], counts)));
        for (const qint64 count : std::as_const(counts))
            std::printf("%lld %s\n", count, qPrintable(hubscope::bench::bigCustomerId(count)));
        return 0;
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
