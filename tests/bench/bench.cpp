// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suites.h"

#include <QCoreApplication>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

/// hubscope_bench [FILE]: measures, prints a table and writes FILE (bench.json).
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QString binDir = QCoreApplication::applicationDirPath();
    const QStringList arguments = QCoreApplication::arguments();
    const QString file = arguments.value(1, u"bench.json"_s);
    try {
        const auto figures = hubscope::bench::startupFigures(binDir) + hubscope::bench::formFigures(binDir) +
                             hubscope::bench::sandboxFigures(binDir) + hubscope::bench::validatorFigures();
        if (hubscope::bench::report(figures, file))
            return 0;
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
    }
    return 1;
}
