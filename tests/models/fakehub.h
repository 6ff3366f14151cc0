// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "domain/event.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QList>
#include <QSet>

namespace hubscope::test {

/// An event of type viewedPage as a hub stores it, one second after it happened.
Event makeEvent(const QString& id, qint64 date, const QString& path = {});
/// The event whose body this is.
Event eventOf(const QByteArray& body);
Customer makeCustomer(const QString& id, const QString& firstName, const QString& lastName);

/// A hub of lists: serves pages of what the test put there, over HTTP, to the real services.
class FakeHub
{
public:
    FakeHub();

    Hub& hub() { return m_hub; }
    WireLog& log() { return m_log; }
    const QList<Received>& requests() const { return m_server.requests(); }
    /// The number of the page that each request so far asked for.
    QList<int> askedPages() const;

    QList<Event> events;        ///< newest first
    QList<Customer> customers;  ///< in order; searched by first name
    QSet<int> failingPages;     ///< answered by an error as long as they stand here
    int failingStatus = 400;    ///< of these answers
    int limitedFor = 0;         ///< everything is answered by 429: seconds to wait; 0 for no limit
    int mostPerPage = 1000;     ///< however many are asked for
    bool ignoresPage = false;   ///< gives the first one, and says that there are very many
    bool silent = false;        ///< never answers
    bool withoutTotals = false; ///< says of a list only what its page has

private:
    Answer answer(const Received& request) const;

    ManualClock m_clock;
    WireLog m_log;
    ScriptedServer m_server;
    Hub m_hub;
};

} // namespace hubscope::test
