// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suites.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace hubscope::bench;

namespace {

struct Suite
{
    QString name;
    std::function<QList<Figure>()> measure;
};

} // namespace

/// hubscope_bench [FILE [SUITE...]]: measures, prints a table and writes FILE (bench.json). What it makes to
/// measure on is kept beside it, in bigdata/. Without names of suites it runs them all; one that fails does
/// not keep the others from being reported.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QString binDir = QCoreApplication::applicationDirPath();
    const QStringList arguments = QCoreApplication::arguments();
    const QString file = arguments.value(1, u"bench.json"_s);
    const QStringList wanted = arguments.mid(2);
    const QString dataDir = QFileInfo(file).absolutePath() + u"/bigdata"_s;
    const QList<Suite> suites{
        {u"startup"_s, [&] { return startupFigures(binDir); }},
        {u"forms"_s, [&] { return formFigures(binDir); }},
        {u"sandbox"_s, [&] { return sandboxFigures(binDir); }},
        {u"pages"_s, [&] { return pageCostFigures(binDir, dataDir); }},
        {u"validator"_s, [] { return validatorFigures(); }},
        {u"load"_s, [&] { return loadFigures(binDir, dataDir); }},
        {u"distant"_s, [&] { return distantLoadFigures(binDir, dataDir); }},
        {u"scale"_s, [&] { return figuresOf(binDir + u"/hubscope_bench_scale"_s, {dataDir}, 15); }},
        {u"program"_s, [&] { return figuresOf(binDir + u"/hubscope_bench_program"_s, {dataDir}, 30); }},
    };
    QList<Figure> figures;
    bool complete = true;
    for (const Suite& suite : suites) {
        if (!wanted.isEmpty() && !wanted.contains(suite.name))
            continue;
        try {
            figures += suite.measure();
        } catch (const std::runtime_error& error) {
            std::fprintf(stderr, "bench: %s: %s\n", qPrintable(suite.name), error.what());
            complete = false;
        }
    }
    if (!report(figures, file)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        return 1;
    }
    return complete ? 0 : 1;
}
