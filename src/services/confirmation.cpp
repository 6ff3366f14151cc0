// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/confirmation.h"

#include "services/eventtrace.h"
#include "services/hub.h"

#include <QObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// An event is among the newest of its time, or it is not there.
constexpr int mostPages = 5;

class LookForEventOperation final : public Call::Operation
{
public:
    LookForEventOperation(Hub& hub, const SentEvent& sent, QStringList known, Completion<Sighting> done)
        : m_hub(hub)
        , m_trace(sent)
        , m_ownerId(sent.ownerId)
        , m_known(std::move(known))
        , m_done(std::move(done))
    {
        if (!sent.eventId.isEmpty())
            lookById(sent.eventId);
        else if (isListed())
            lookAmongEvents();
        else
            tellThatItCannotBeRead();
    }

    bool isActive() const override { return bool(m_done); }

private:
    /// The hub lists events per customer only.
    bool isListed() const
    {
        const auto identity = m_trace.identity();
        return !m_ownerId.isEmpty() || (identity && identity->kind != Identity::Kind::Session);
    }

    void tellThatItCannotBeRead()
    {
        m_sighting.kind = Sighting::Kind::CannotBeRead;
        QMetaObject::invokeMethod(
            &m_context, [this] { complete(m_sighting); }, Qt::QueuedConnection);
    }

    void lookById(const QString& id)
    {
        m_call = m_hub.events().byId(id, [this](const Result<Fetched<Event>>& result) {
            if (result)
                m_sighting.events.append(result->value);
            const bool missing = !result && result.error().kind == ErrorKind::NotFound;
            if (missing && isListed())
                lookAmongEvents(); // the answer's id may have been that of the request
            else if (result || missing)
                tell();
            else
                complete(result.error());
        });
    }

    void lookAmongEvents()
    {
        const Identity identity = m_trace.identity().value_or(Identity());
        if (!m_ownerId.isEmpty())
            lookAmongEventsOf({m_ownerId});
        else if (identity.kind == Identity::Kind::Customer)
            lookAmongEventsOf({identity.value});
        else
            findOwner(identity);
    }

    /// An external id that nobody has makes a customer, which shows as late as the event.
    void findOwner(const Identity& identity)
    {
        const CustomerQuery query{
            .nodeId = identity.nodeId, .externalId = identity.value, .email = {}, .text = {}};
        m_call = m_hub.customers().page(query, 0, [this](const Result<Fetched<Page<Customer>>>& result) {
            if (!result) {
                complete(result.error());
                return;
            }
            QStringList ids;
            for (const Customer& customer : result->value.elements)
                ids.append(customer.id);
            lookAmongEventsOf(ids);
        });
    }

    void lookAmongEventsOf(const QStringList& customerIds)
    {
        m_customers = customerIds;
        if (m_customers.isEmpty()) {
            tell();
            return;
        }
        m_sighting.customerId = m_customers.constFirst();
        readPage();
    }

    void readPage()
    {
        m_trace.setClockLead(m_hub.clockLead());
        const EventQuery query = m_trace.query(m_customers.constFirst());
        m_call = m_hub.events().page(query, m_page, [this](const Result<Fetched<Page<Event>>>& result) {
            if (result)
                take(result->value);
            else if (result.error().kind == ErrorKind::NotFound)
                goOn(false); // the customer is not there yet
            else
                complete(result.error());
        });
    }

    void take(const Page<Event>& page)
    {
        m_trace.setClockLead(m_hub.clockLead());
        for (const Event& event : page.elements) {
            const bool counted = std::any_of(
                m_sighting.events.cbegin(), m_sighting.events.cend(),
                [&event](const Event& other) { return other.id == event.id; });
            if (!counted && !m_known.contains(event.id) && m_trace.fits(StoredEvent(event)))
                m_sighting.events.append(event);
        }
        goOn(page.hasNext() && !page.elements.isEmpty() && m_page + 1 < mostPages);
    }

    void goOn(bool morePages)
    {
        m_page = morePages ? m_page + 1 : 0;
        if (!morePages)
            m_customers.removeFirst();
        if (m_customers.isEmpty())
            tell();
        else
            readPage();
    }

    void tell()
    {
        const qsizetype found = m_sighting.events.size();
        if (found > 0)
            m_sighting.kind = found == 1 ? Sighting::Kind::Seen : Sighting::Kind::Candidates;
        if (found > 0 && !m_sighting.events.constFirst().customerId.isEmpty())
            m_sighting.customerId = m_sighting.events.constFirst().customerId;
        complete(std::move(m_sighting));
    }

    /// The completion may destroy this object: nothing is touched after it.
    void complete(Result<Sighting> result)
    {
        const auto done = std::exchange(m_done, nullptr);
        done(std::move(result));
    }

    Hub& m_hub;
    EventTrace m_trace;
    QString m_ownerId; ///< empty unless the caller knows whose event it is by now
    QStringList m_known;
    Completion<Sighting> m_done;
    Sighting m_sighting;
    QStringList m_customers; ///< whose events are still to be read
    int m_page = 0;
    Call m_call;
    QObject m_context;
};

} // namespace

Call lookForEvent(Hub& hub, const SentEvent& sent, const QStringList& known, Completion<Sighting> done)
{
    return Call(std::make_unique<LookForEventOperation>(hub, sent, known, std::move(done)));
}

} // namespace hubscope
