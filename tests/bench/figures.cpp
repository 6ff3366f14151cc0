// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

namespace {

QJsonObject toJson(const Figure& one)
{
    return {
        {u"name"_s, one.name},
        {u"value"_s, one.value},
        {u"unit"_s, one.unit},
        {u"against"_s, QJsonObject{{u"name"_s, one.againstName}, {u"value"_s, one.against}}},
        {u"ratio"_s, one.ratio}};
}

} // namespace

Figure
figure(const QString& name, double value, const QString& unit, const QString& againstName, double against)
{
    return {name, value, unit, againstName, against, against > 0 ? value / against : 0};
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void say(const Figure& one)
{
    std::printf("%s\n", QJsonDocument(toJson(one)).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QList<Figure> figuresOf(const QString& program, const QStringList& arguments, int minutes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(minutes * 60'000) || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + " failed");
    QList<Figure> figures;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (!one.isEmpty())
            figures.append(figure(
                one[u"name"].toString(), one[u"value"].toDouble(), one[u"unit"].toString(),
                one[u"against"][u"name"].toString(), one[u"against"][u"value"].toDouble()));
    }
    return figures;
}

bool report(const QList<Figure>& figures, const QString& file)
{
    QJsonArray all;
    std::printf(
        "%-30s %12s %-6s %12s %8s  %s\n", "figure", "value", "unit", "against", "ratio", "against what");
    for (const Figure& one : figures) {
        std::printf(
            "%-30s %12.1f %-6s %12.1f %8.2f  %s\n", qPrintable(one.name), one.value, qPrintable(one.unit),
            one.against, one.ratio, qPrintable(one.againstName));
        all.append(toJson(one));
    }
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) > 0 && out.commit();
}

} // namespace hubscope::bench
