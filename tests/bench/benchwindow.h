// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/rowfilter.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace hubscope {
class AppContext;
class TimelineModel;
class TimelinePage;
class TimelineView;
} // namespace hubscope

namespace hubscope::bench {

/// Turns the event loop until it is so. Throws std::runtime_error when that takes longer than `seconds`.
void waitUntil(const std::function<bool()>& isSo, const char* what, int seconds = 60);
void rest(int msecs);

struct HubAddress
{
    QString baseUrl;
    QString workspace;
    QString node;
    QString token;
};

/// The whole program, its window on a customer of a hub in another process. Throws std::runtime_error when
/// something does not come about.
class BenchWindow
{
public:
    BenchWindow(const HubAddress& hub, const QString& customerId);
    ~BenchWindow();
    BenchWindow(const BenchWindow&) = delete;
    BenchWindow& operator=(const BenchWindow&) = delete;

    TimelinePage* page() const { return m_page; }
    TimelineModel& timeline() const;
    TimelineView& view() const;

    /// Returns when the last page has been put in its place.
    void loadAll(int inFlight = 4);
    void narrow(const RowFilter& filter);
    void sortBy(int column);
    void scrollThrough(int steps);
    void find(const QString& text);       ///< in all shown bodies; returns when all were searched
    void typeFilter(const QString& text); ///< letter by letter; leaves no filter behind
    void checkLoaded();                   ///< all events, against their schemas
    void refresh();
    void close();                       ///< the customer
    void open(const QString& customer); ///< with what is saved of it
    /// Waits for what is worked out in the background, and for what is recounted with some delay.
    void settle(const char* what);

private:
    void findPage();
    void trigger(const char* action) const;
    template<typename Widget>
    Widget& child(const char* name) const; ///< of the window

    QTemporaryDir m_dir;
    std::unique_ptr<AppContext> m_context;
    TimelinePage* m_page = nullptr; ///< the window's
};

} // namespace hubscope::bench
