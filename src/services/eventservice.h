// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/event.h"
#include "domain/eventbatch.h"
#include "domain/eventquery.h"
#include "domain/page.h"
#include "domain/profile.h"
#include "net/call.h"
#include "net/request.h"
#include "services/fetched.h"

namespace hubscope {

class HttpClient;

/// The hub's answer to an event that it took.
struct AcceptedEvent
{
    int status = 0;  ///< 202: it will show in reads later
    QString eventId; ///< usually empty (API contract, Writes are asynchronous)
};

/// Reads and posts events (API contract, Endpoints). Answers are decoded off the calling thread.
class EventService
{
public:
    EventService(HttpClient& client, const Profile& profile);

    /// GET events, one page counted from 0.
    Call page(const EventQuery& query, int page, Completion<Fetched<Page<Event>>> done);
    /// The same page in compact form.
    Call batch(
        const EventQuery& query, int page, Completion<Fetched<EventBatch>> done,
        AtRateLimit atRateLimit = AtRateLimit::Wait);
    /// GET events/{id}
    Call byId(const QString& id, Completion<Fetched<Event>> done);
    /// POST events: the body as it stands, once. A lost answer is ErrorKind::OutcomeUnknown.
    Call post(const QByteArray& body, Completion<Fetched<AcceptedEvent>> done);
    /// The exact URL that `page` asks, to be shown and copied.
    QUrl pageUrl(const EventQuery& query, int page) const;
    QUrl postUrl() const; ///< that `post` asks

private:
    HttpClient& m_client;
    const Profile& m_profile;
};

} // namespace hubscope
