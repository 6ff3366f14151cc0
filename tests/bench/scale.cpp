// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bigdata.h"
#include "events/arrangement.h"
#include "events/eventstore.h"
#include "events/facetcounts.h"
#include "events/filterexpression.h"
#include "events/histogram.h"
#include "figures.h"
#include "loopback.h"
#include "resident.h"
#include "sandboxprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <stdexcept>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::bench::Figure;
using hubscope::bench::figure;
using hubscope::bench::median;

namespace {

constexpr qint64 eventCount = 1'000'000;
constexpr int pageSize = 100;
constexpr int rounds = 9;

/// All events of the big customer as the program keeps them, asked from a sandbox page by page.
class Loaded
{
public:
    Loaded(const QString& binDir, const QString& dataDir)
    {
        const bench::SandboxProcess sandbox(
            binDir, {u"--data"_s, bench::bigDataFile(dataDir, {100, eventCount})});
        bench::LoopbackConnection connection(sandbox.port());
        const QString path =
            u"events?customerId=%1&size=%2&page="_s.arg(bench::bigCustomerId(eventCount)).arg(pageSize);
        for (int page = 0; page < int(eventCount / pageSize); ++page)
            add(bench::bodyOf(connection.exchange(sandbox.get(path + QString::number(page)))), page);
        if (m_store.count() != eventCount)
            throw std::runtime_error("not all events were loaded");
    }

    EventSnapshot snapshot() const { return m_store.snapshot(); }
    double packedMegabytes() const { return m_packed / 1e6; }

private:
    void add(QByteArray answer, int page)
    {
        auto batch = decodeEventBatch(std::move(answer), page, pageSize);
        if (!batch)
            throw std::runtime_error("a page cannot be read");
        m_store.append(std::move(*batch), {});
        const EventChunk chunk = m_store.state().chunks().back();
        const auto packed = std::make_shared<const EventBodies>(chunk.bodies->packed());
        m_packed += double(packed->storedSize());
        m_store.setPacked(chunk.first, chunk.bodies, packed);
    }

    EventStore m_store;
    double m_packed = 0;
};

/// Nothing that was measured may be left out by the compiler.
quint64 kept = 0;

/// What reading the records costs when nothing is done with them: every eight bytes of them once.
void loopOverRecords(const EventSnapshot& events)
{
    for (const EventChunk& chunk : events.chunks()) {
        const auto* word = reinterpret_cast<const quint64*>(chunk.records->data());
        const auto* end = reinterpret_cast<const quint64*>(chunk.records->data() + chunk.records->size());
        for (; word != end; ++word)
            kept += *word;
    }
}

void unpackBodies(const EventSnapshot& events)
{
    for (const EventChunk& chunk : events.chunks())
        kept += quint64(chunk.bodies->bytes().size());
}

/// What std::sort takes for a number and a row of each event, in the order of their ids.
void sortNumbers(const EventSnapshot& events)
{
    std::vector<std::pair<quint64, EventRow>> numbers;
    numbers.reserve(size_t(events.count()));
    RecordReader records(events);
    for (const EventRow row : events.order())
        numbers.emplace_back(records.at(row).key.low, row);
    std::ranges::sort(numbers);
    kept += numbers.front().first;
}

/// Medians of both, measured in turn.
std::pair<double, double>
medians(const std::function<void()>& measured, const std::function<void()>& against, int times = rounds)
{
    QList<double> taken[2];
    for (int round = 0; round < times; ++round) {
        for (const auto& [list, run] : {std::pair(&taken[0], &measured), std::pair(&taken[1], &against)}) {
            QElapsedTimer timer;
            timer.start();
            (*run)();
            list->append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return {median(taken[0]), median(taken[1])};
}

class Scale
{
public:
    explicit Scale(const EventSnapshot& events)
        : m_events(events)
    {
    }

    Figure facets() const
    {
        return besideRecords(u"facets_1m_ms"_s, [this] { kept += quint64(countFacets(m_events).events); });
    }

    /// Type, context and a range of dates, as facets and histogram set them.
    Figure filter() const
    {
        RowFilter filter;
        filter.facets[Facet::Type] = {{u"viewedPage"_s, u"viewedProduct"_s, u"completedOrder"_s}, {}};
        filter.facets[Facet::Context] = {{}, {u"WEB"_s}};
        const auto dates = datesOf(m_events).value_or(TimeRange());
        filter.from = dates.from + dates.length() / 4;
        filter.to = dates.to - dates.length() / 4;
        return besideRecords(u"filter_1m_ms"_s, [this, filter] { narrow(filter); });
    }

    Figure filterLine() const
    {
        const RowFilter filter = lineFilter(u"type:viewedPage,viewedProduct -context:WEB date>2025-09-01"_s);
        return besideRecords(u"filter_line_1m_ms"_s, [this, filter] { narrow(filter); });
    }

    /// One condition needs the bodies of all events.
    Figure filterBodies() const
    {
        const RowFilter filter = lineFilter(u"-context:WEB amount.total>100 lag<1h"_s);
        const auto [value, against] =
            medians([this, &filter] { narrow(filter); }, [this] { unpackBodies(m_events); }, 3);
        return figure(u"filter_bodies_1m_ms"_s, value, u"ms"_s, u"unpacking all bodies"_s, against);
    }

    /// The slower of the two.
    Figure sort() const
    {
        Figure slower;
        for (const RowSort::Key key : {RowSort::Key::Date, RowSort::Key::Type}) {
            const Figure one = sortBy(u"sort_1m_ms"_s, key);
            if (one.value > slower.value)
                slower = one;
        }
        return slower;
    }

    Figure sortByLag() const { return sortBy(u"sort_lag_1m_ms"_s, RowSort::Key::Lag); }

    Figure histogram() const
    {
        HistogramSpec spec;
        const auto dates = datesOf(m_events).value_or(TimeRange());
        spec.edges = bucketEdges(dates, niceBucketSize(dates, 120), QTimeZone::utc());
        spec.stacking = Stacking::Schema;
        return besideRecords(
            u"histogram_1m_ms"_s, [this, spec] { kept += binEvents(m_events, spec).size(); });
    }

private:
    static RowFilter lineFilter(const QString& line)
    {
        const auto expression = FilterExpression::parse(line);
        if (!expression)
            throw std::runtime_error("a filter line cannot be read");
        RowFilter filter;
        filter.expression = std::make_shared<const FilterExpression>(*expression);
        return filter;
    }

    void narrow(const RowFilter& filter) const
    {
        const qsizetype left = filtered(m_events, m_events.order(), filter).size();
        if (left == 0 || left == m_events.count())
            throw std::runtime_error("a filter that filters nothing was measured");
        kept += quint64(left);
    }

    Figure sortBy(const QString& name, RowSort::Key key) const
    {
        ArrangementSpec spec;
        spec.sort.key = key;
        spec.grouping = Grouping::None;
        const auto [value, against] = medians(
            [this, &spec] { kept += quint64(arrange(m_events, spec).rows.size()); },
            [this] { sortNumbers(m_events); });
        return figure(
            name, value, u"ms"_s, u"std::sort of as many unsorted numbers, each with its row"_s, against);
    }

    Figure besideRecords(const QString& name, const std::function<void()>& measured) const
    {
        const auto [value, against] = medians(measured, [this] { loopOverRecords(m_events); });
        return figure(name, value, u"ms"_s, u"a loop over the bytes of the same records"_s, against);
    }

    const EventSnapshot& m_events;
};

void measure(const QString& binDir, const QString& dataDir)
{
    bench::bigDataFile(dataDir, {100, eventCount}); // what making it takes is not the store's
    const double before = bench::residentMegabytes();
    const Loaded loaded(binDir, dataDir);
    bench::say(figure(
        u"memory_1m_mb"_s, bench::residentMegabytes() - before, u"MB"_s, u"the packed bodies alone"_s,
        loaded.packedMegabytes()));
    const EventSnapshot events = loaded.snapshot();
    const Scale scale(events);
    for (const Figure& one :
         {scale.facets(), scale.filter(), scale.filterLine(), scale.filterBodies(), scale.sort(),
          scale.sortByLag(), scale.histogram()})
        bench::say(one);
    std::fprintf(stderr, "%llu\n", static_cast<unsigned long long>(kept));
}

} // namespace

/// hubscope_bench_scale DATADIR: measures what is asked of a million loaded events (see bigDataFile).
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    try {
        measure(QCoreApplication::applicationDirPath(), QCoreApplication::arguments().value(1, u"."_s));
        return 0;
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "scale: %s\n", error.what());
    }
    return 1;
}
