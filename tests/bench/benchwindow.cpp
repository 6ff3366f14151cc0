// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchwindow.h"

#include "app/appcontext.h"
#include "app/mainwindow.h"
#include "models/customertimeline.h"
#include "models/timelinelint.h"
#include "models/timelinemodel.h"
#include "pages/filterline.h"
#include "pages/findbar.h"
#include "pages/linebar.h"
#include "pages/timelinebody.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

void waitUntil(const std::function<bool()>& isSo, const char* what, int seconds)
{
    QElapsedTimer since;
    since.start();
    QTimer tick; // or nothing would end the wait when nothing happens
    tick.start(20);
    while (!isSo()) {
        if (since.elapsed() > seconds * 1000)
            throw std::runtime_error(std::string("waited in vain: ") + what);
        // With a time limit it would not wait at all, and take the processor from the hub.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void rest(int msecs)
{
    QEventLoop loop;
    QTimer::singleShot(msecs, &loop, &QEventLoop::quit);
    loop.exec();
}

BenchWindow::BenchWindow(const HubAddress& hub, const QString& customerId)
{
    ProfileStore profiles(Paths::underDirectory(m_dir.path()).profilesFile());
    Profile profile;
    profile.name = u"Bench"_s;
    profile.kind = HubKind::Test;
    profile.baseUrl = QUrl(hub.baseUrl);
    profile.workspaceId = hub.workspace;
    profile.nodeId = hub.node;
    if (!profiles.add(profile))
        throw std::runtime_error("cannot write the profile");
    qputenv("HUBSCOPE_TOKEN", hub.token.toUtf8());
    Options options;
    options.configDir = m_dir.path();
    options.profile = profile.name;
    options.customerId = customerId;
    m_context = std::make_unique<AppContext>(options);
    m_context->start();
    m_context->window().resize(1440, 900);
    findPage();
    rest(1000);
}

BenchWindow::~BenchWindow() = default;

TimelineModel& BenchWindow::timeline() const
{
    return m_page->customer().timeline();
}

TimelineView& BenchWindow::view() const
{
    return m_page->view();
}

void BenchWindow::loadAll(int inFlight)
{
    timeline().setRequestsAtOnce(inFlight);
    timeline().loadAll();
    waitUntil(
        [this] { return timeline().state() == LoadState::AtEnd && !timeline().isArranging(); }, "all events",
        1200);
}

void BenchWindow::narrow(const RowFilter& filter)
{
    timeline().setRowFilter(filter);
    settle("the filter");
}

void BenchWindow::sortBy(int column)
{
    timeline().sort(column);
    settle("the order");
}

void BenchWindow::scrollThrough(int steps)
{
    QScrollBar& bar = *view().verticalScrollBar();
    for (int i = 0; i <= steps; ++i) {
        bar.setValue(int(qint64(bar.maximum()) * i / steps));
        QCoreApplication::processEvents();
    }
}

void BenchWindow::find(const QString& text)
{
    trigger("actionFind");
    const auto& bar = child<FindBar>("findBar");
    bar.findChild<QLineEdit*>()->setText(text);
    const auto& state = *bar.findChild<ElidedLabel*>();
    waitUntil(
        [&state] { return state.text().contains(u"hit"_s) && !state.text().contains(u"in the first"_s); },
        "what is found", 300);
    trigger("actionFindNext");
    rest(300);
    page()->body().findBar().close();
}

void BenchWindow::typeFilter(const QString& text)
{
    trigger("actionFilterRows");
    auto& line = *child<FilterLine>("filterLine").findChild<QLineEdit*>();
    rest(1000); // the values to complete with are counted
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&line, &press);
        rest(50);
    }
    settle("the filter");
    line.clear();
    trigger("actionResetFilters");
    settle("no filter");
}

void BenchWindow::checkLoaded()
{
    trigger("actionCheckLoaded");
    const auto* lint = timeline().findChild<TimelineLint*>();
    if (lint == nullptr)
        throw std::runtime_error("nothing is checked");
    waitUntil([lint] { return !lint->isChecking(); }, "the problems", 600);
    rest(300);
}

void BenchWindow::refresh()
{
    trigger("actionRefresh");
    waitUntil([this] { return !timeline().isRefreshing(); }, "the newest");
    rest(300);
}

void BenchWindow::close()
{
    m_page = nullptr;
    trigger("actionCloseTab");
    rest(5000); // what is not saved yet is handed over
}

void BenchWindow::open(const QString& customer)
{
    auto& line = *m_context->window().findChild<LineBar*>();
    line.setText(customer);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&line, &enter);
    findPage();
    int before = 0;
    waitUntil(
        [this, &before] {
            rest(1000);
            return std::exchange(before, timeline().loadedCount()) == timeline().loadedCount();
        },
        "what is saved");
}

void BenchWindow::findPage()
{
    // Found once: looking for it at every turn of the loop would count as the program's time.
    waitUntil(
        [this] { return (m_page = m_context->window().findChild<TimelinePage*>()) != nullptr; }, "the page");
    waitUntil([this] { return timeline().loadedCount() > 0; }, "the first events");
}

void BenchWindow::trigger(const char* action) const
{
    m_context->window().findChild<QAction*>(QLatin1StringView(action))->trigger();
}

template<typename Widget>
Widget& BenchWindow::child(const char* name) const
{
    return *m_context->window().findChild<Widget*>(QLatin1StringView(name));
}

void BenchWindow::settle(const char* what)
{
    waitUntil([this] { return !timeline().isArranging(); }, what);
    rest(300);
}

} // namespace hubscope::bench
