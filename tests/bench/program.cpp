// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"
#include "app/mainwindow.h"
#include "bigdata.h"
#include "figures.h"
#include "models/customertimeline.h"
#include "models/timelinemodel.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "resident.h"
#include "sandboxprocess.h"
#include "stallwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

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

/// Turns the event loop until it is so. Throws when that takes longer than `seconds`.
void waitUntil(const std::function<bool()>& isSo, const char* what, int seconds = 60)
{
    QElapsedTimer since;
    since.start();
    while (!isSo()) {
        if (since.elapsed() > seconds * 1000)
            throw std::runtime_error(std::string("waited in vain: ") + what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

void rest(int msecs)
{
    QEventLoop loop;
    QTimer::singleShot(msecs, &loop, &QEventLoop::quit);
    loop.exec();
}

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

/// The whole program, its window on a hub in another process.
class Program
{
public:
    explicit Program(const bench::SandboxProcess& sandbox, const QString& customerId)
    {
        ProfileStore profiles(Paths::underDirectory(m_dir.path()).profilesFile());
        Profile profile;
        profile.name = u"Bench"_s;
        profile.kind = HubKind::Test;
        profile.baseUrl = QUrl(sandbox.baseUrl());
        profile.workspaceId = sandbox.workspace();
        profile.nodeId = sandbox.node();
        if (!profiles.add(profile))
            throw std::runtime_error("cannot write the profile");
        qputenv("HUBSCOPE_TOKEN", sandbox.token().toUtf8());
        Options options;
        options.configDir = m_dir.path();
        options.profile = profile.name;
        options.customerId = customerId;
        m_context = std::make_unique<AppContext>(options);
        m_context->start();
        m_context->window().resize(1440, 900);
        waitUntil([this] { return page() != nullptr && timeline().loadedCount() > 0; }, "the first page");
        rest(1000);
    }

    TimelinePage* page() const { return m_context->window().findChild<TimelinePage*>(); }
    TimelineModel& timeline() const { return page()->customer().timeline(); }
    TimelineView& view() const { return page()->view(); }

    void loadAll()
    {
        timeline().loadAll(4);
        waitUntil([this] { return timeline().state() == LoadState::AtEnd; }, "all events", 1200);
        settle("all rows");
    }

    void narrow(const RowFilter& filter)
    {
        timeline().setRowFilter(filter);
        settle("the filter");
    }

    void sortBy(int column)
    {
        timeline().sort(column);
        settle("the order");
    }

    void scrollThrough()
    {
        QScrollBar& bar = *view().verticalScrollBar();
        for (int i = 0; i <= frames; ++i) {
            bar.setValue(int(qint64(bar.maximum()) * i / frames));
            QCoreApplication::processEvents();
        }
    }

    void settle(const char* what)
    {
        waitUntil([this] { return !timeline().isArranging(); }, what);
        rest(300); // what is recounted with some delay
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<AppContext> m_context;
};

/// Everything that a person does with a million events, one thing after the other.
void useProgram(Program& program, bench::StallWatch& watch)
{
    watch.begin("load all");
    program.loadAll();
    watch.begin("scroll");
    program.scrollThrough();
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
    for (const Grouping grouping : {Grouping::Session, Grouping::None, Grouping::Day}) {
        program.timeline().setGrouping(grouping);
        program.settle("the groups");
    }
    watch.end();
}

void sayFrames(Program& program)
{
    const FrameTimes ours = framesOf(program.view());
    PlainModel model(program.timeline().rowCount(), program.timeline().columnCount());
    QTableView plain;
    plain.setModel(&model);
    plain.resize(program.view().size());
    plain.show();
    rest(100);
    const FrameTimes limit = framesOf(plain);
    const QString against = u"a plain QTableView of as many rows, all of one text"_s;
    bench::say(figure(u"frame_1m_ms"_s, std::max(ours.step, ours.leap), u"ms"_s, against, limit.leap));
    bench::say(figure(u"scroll_step_1m_ms"_s, ours.step, u"ms"_s, against, limit.step));
    bench::say(
        figure(u"first_paint_after_reset_1m_ms"_s, ours.afterReset, u"ms"_s, against, limit.afterReset));
}

void measure(const QString& binDir, const QString& dataDir, qint64 eventCount)
{
    const bench::SandboxProcess sandbox(
        binDir, {u"--data"_s, bench::bigDataFile(dataDir, {100, eventCount})});
    Program program(sandbox, bench::bigCustomerId(eventCount));
    const double before = bench::residentMegabytes();
    bench::StallWatch watch(std::chrono::milliseconds(50));
    useProgram(program, watch);
    if (program.timeline().loadedCount() != eventCount)
        throw std::runtime_error("not all events were loaded");
    bench::say(figure(
        u"gui_blocks_over_50ms"_s, watch.stalls(), u""_s,
        u"the same of a thread that only waits: what the machine does by itself"_s, watch.idleStalls()));
    bench::say(figure(
        u"program_memory_1m_mb"_s, bench::residentMegabytes() - before, u"MB"_s,
        u"the limit, after loading, narrowing and sorting"_s, 300));
    sayFrames(program);
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
