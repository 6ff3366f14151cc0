// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

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

bool report(const QList<Figure>& figures, const QString& file)
{
    QJsonArray all;
    std::printf(
        "%-30s %12s %-6s %12s %8s  %s\n", "figure", "value", "unit", "against", "ratio", "against what");
    for (const Figure& one : figures) {
        std::printf(
            "%-30s %12.1f %-6s %12.1f %8.2f  %s\n", qPrintable(one.name), one.value, qPrintable(one.unit),
            one.against, one.ratio, qPrintable(one.againstName));
        all.append(QJsonObject{
            {u"name"_s, one.name},
            {u"value"_s, one.value},
            {u"unit"_s, one.unit},
            {u"against"_s, QJsonObject{{u"name"_s, one.againstName}, {u"value"_s, one.against}}},
            {u"ratio"_s, one.ratio}});
    }
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) > 0 && out.commit();
}

} // namespace hubscope::bench
