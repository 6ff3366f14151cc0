// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchwindow.h"
#include "bigdata.h"
#include "figures.h"
#include "models/timelinemodel.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "resident.h"
#include "sandboxprocess.h"
#include "stallwatch.h"
#include "widgets/histogramstrip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>

#include <cstdio>
#include <functional>
#include <stdexcept>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::bench::figure;

namespace {

constexpr int frames = 60;

/// As many rows and columns as the timeline has, all of the same short text.
class PlainModel : public QAbstractTableModel
{
public:
    PlainModel(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex&, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"viewedPage"_s) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
};

/// As many rectangles as a histogram has bars, and nothing else.
class PlainBars : public QWidget
{
public:
    explicit PlainBars(int bars)
        : m_bars(bars)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (int bar = 0; bar < m_bars; ++bar)
            painter.fillRect(bar * width() / m_bars, 0, width() / m_bars, height() / 2, Qt::gray);
    }

private:
    int m_bars;
};

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Median times of a frame: after steps of the wheel, and after leaps.
struct FrameTimes
{
    double step = 0;
    double leap = 0;
    double afterReset = 0;
};

FrameTimes framesOf(QTableView& view)
{
    const auto paint = [&view] { view.viewport()->repaint(); };
    QScrollBar& bar = *view.verticalScrollBar();
    FrameTimes times;
    QList<double> list;
    for (int i = 0; i < frames; ++i)
        list.append(millisecondsOf([&] {
            bar.setValue(bar.maximum() / 2 + i * bar.singleStep());
            paint();
        }));
    times.step = bench::median(list);
    list.clear();
    for (int i = 0; i < frames; ++i)
        list.append(millisecondsOf([&] {
            bar.setValue(bar.maximum() / frames * ((i * 37) % frames));
            paint();
        }));
    times.leap = bench::median(list);
    list.clear();
    for (int i = 0; i < 5; ++i)
        list.append(millisecondsOf([&] {
            view.reset();
            paint();
        }));
    times.afterReset = bench::median(list);
    return times;
}

/// Everything that a person does with a million events, one thing after the other.
void useProgram(bench::BenchWindow& program, bench::StallWatch& watch)
{
    watch.begin("load all");
    program.loadAll();
    watch.begin("scroll");
    program.scrollThrough(frames);
    watch.begin("filter");
    RowFilter filter;
    filter.facets[Facet::Type] = {{u"viewedPage"_s, u"completedOrder"_s}, {}};
    filter.facets[Facet::Context] = {{}, {u"WEB"_s}};
    program.narrow(filter);
    watch.begin("brush");
    const qint64 newest = program.timeline().newestDate().value_or(0);
    constexpr qint64 month = 30LL * 24 * 3'600'000;
    for (int months = 1; months <= 12; ++months) {
        filter.from = newest - months * month;
        filter.to = newest;
        program.narrow(filter);
    }
    watch.begin("filter taken off");
    program.narrow({});
    watch.begin("sort");
    for (const int column : {TimelineModel::Type, TimelineModel::Time, TimelineModel::Lag})
        program.sortBy(column);
    program.sortBy(-1);
    watch.begin("group");
    for (const Grouping grouping :
         {Grouping::Session, Grouping::Type, Grouping::Pause, Grouping::None, Grouping::Day}) {
        program.timeline().setGrouping(grouping);
        program.settle("the groups");
    }
    watch.end();
}

/// What reads all of the events.
void readAll(bench::BenchWindow& program, bench::StallWatch& watch)
{
    watch.begin("find");
    program.find(u"milano"_s);
    watch.begin("complete a filter");
    program.typeFilter(u"session:a"_s);
    watch.begin("check all");
    program.checkLoaded();
    watch.begin("refresh");
    program.refresh();
    watch.end();
}

void openAgain(bench::BenchWindow& program, bench::StallWatch& watch, const QString& customer)
{
    watch.begin("close");
    program.close();
    watch.begin("open from what is saved");
    program.open(customer);
    watch.end();
}

void sayFrames(bench::BenchWindow& program)
{
    const FrameTimes ours = framesOf(program.view());
    PlainModel model(program.timeline().rowCount(), program.timeline().columnCount());
    QTableView plain;
    plain.setModel(&model);
    plain.resize(program.view().size());
    plain.show();
    bench::rest(100);
    const FrameTimes limit = framesOf(plain);
    const QString against = u"a plain QTableView of as many rows, all of one text"_s;
    bench::say(figure(u"frame_1m_ms"_s, std::max(ours.step, ours.leap), u"ms"_s, against, limit.leap));
    bench::say(figure(u"scroll_step_1m_ms"_s, ours.step, u"ms"_s, against, limit.step));
    bench::say(
        figure(u"first_paint_after_reset_1m_ms"_s, ours.afterReset, u"ms"_s, against, limit.afterReset));
}

double repaintTime(QWidget& widget)
{
    QList<double> times;
    for (int i = 0; i < frames; ++i)
        times.append(millisecondsOf([&widget] { widget.repaint(); }));
    return bench::median(times);
}

void sayHistogram(const bench::BenchWindow& program)
{
    auto* strip = program.page()->findChild<HistogramStrip*>();
    if (strip == nullptr || !strip->isVisible() || strip->content().bars.isEmpty())
        throw std::runtime_error("there is no histogram");
    PlainBars plain(int(strip->content().bars.size()));
    plain.resize(strip->size());
    plain.show();
    bench::rest(100);
    const double limit = repaintTime(plain);
    bench::say(figure(
        u"histogram_redraw_1m_ms"_s, repaintTime(*strip), u"ms"_s,
        u"a plain widget with as many rectangles"_s, limit));
}

void measure(const QString& binDir, const QString& dataDir, qint64 eventCount)
{
    const bench::SandboxProcess sandbox(
        binDir, {u"--data"_s, bench::bigDataFile(dataDir, {100, eventCount})});
    const QString customer = bench::bigCustomerId(eventCount);
    bench::BenchWindow program(
        {sandbox.baseUrl(), sandbox.workspace(), sandbox.node(), sandbox.token()}, customer);
    const double before = bench::residentMegabytes();
    bench::StallWatch watch(std::chrono::milliseconds(50));
    useProgram(program, watch);
    if (program.timeline().loadedCount() != eventCount)
        throw std::runtime_error("not all events were loaded");
    bench::say(figure(
        u"program_memory_1m_mb"_s, bench::residentMegabytes() - before, u"MB"_s,
        u"the limit, after loading, narrowing and sorting"_s, 300));
    sayFrames(program);
    sayHistogram(program);
    readAll(program, watch);
    openAgain(program, watch, customer);
    bench::say(figure(
        u"gui_blocks_over_50ms"_s, watch.stalls(), u""_s,
        u"the same of a thread that only waits: what the machine does by itself"_s, watch.idleStalls()));
}

} // namespace

/// hubscope_bench_program DATADIR [COUNT]: uses the program's window on so many events (see bigDataFile), a
/// million by default, and says when it did not answer, and how long it takes to paint.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        measure(
            QCoreApplication::applicationDirPath(), arguments.value(1, u"."_s),
            arguments.value(2, u"1000000"_s).toLongLong());
        return 0;
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "program: %s\n", error.what());
    }
    return 1;
}
