// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/catalogue.h"
#include "schema/samples.h"
#include "schema/validator.h"
#include "suites.h"
#include "support/schemaoracle.h"

#include <QElapsedTimer>

#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

namespace {

constexpr int validatorRounds = 7;
constexpr qint64 roundMs = 200;

double perSecond(const std::function<bool()>& validates)
{
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    for (; timer.elapsed() < roundMs; ++count) {
        if (!validates())
            throw std::runtime_error("the full completedOrder is not valid");
    }
    return count * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

QList<Figure> validatorFigures()
{
    const Catalogue catalogue = Catalogue::bundled();
    const EventTypeInfo& type = *catalogue.eventType(u"completedOrder");
    const JsonValue order = sampleProperties(type, {.kind = SampleKind::Full, .now = 1'715'000'000'000});
    const auto schema = type.properties.tree();
    const test::SchemaOracle oracle(type.properties.json().toCompact());
    const test::SchemaOracle::Document document(order.toCompact());
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < validatorRounds; ++round) {
        ours.append(perSecond([&] { return validate(*schema, order).empty(); }));
        theirs.append(perSecond([&] { return oracle.accepts(document); }));
    }
    return {figure(
        u"validate_full_order_per_s"_s, median(ours), u"1/s"_s,
        u"valijson on rapidjson, the same schema and a full completedOrder, both read before"_s,
        median(theirs))};
}

} // namespace hubscope::bench
