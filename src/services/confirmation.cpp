// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/confirmation.h"

#include "core/json.h"
#include "core/jsoncontent.h"
#include "core/timestamp.h"
#include "services/hub.h"

#include <QObject>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// How far this computer's clock and the hub's may be apart while the hub has not told its time, and how
/// much later than it was sent an event without a date may be dated.
constexpr qint64 clockTolerance = std::chrono::milliseconds(std::chrono::minutes(15)).count();
/// How far the clocks of the hub's own machines may be apart.
constexpr qint64 hubTolerance = std::chrono::milliseconds(std::chrono::seconds(5)).count();
/// An event is among the newest of its time, or it is not there.
constexpr int mostPages = 5;

QString textAt(const JsonValue& event, QStringView key)
{
    const JsonValue* value = event.find(key);
    return value ? value->toString() : QString();
}

std::optional<qint64> dateOf(const JsonValue& event)
{
    return parseTimestamp(textAt(event, u"date"));
}

/// A part of an event that is null, empty or missing says the same: hubs fill it in each of these ways.
bool samePart(const JsonValue& sent, const JsonValue& stored, QStringView key)
{
    static const JsonValue nothing = JsonValue::object();
    const auto part = [key](const JsonValue& event) -> const JsonValue& {
        const JsonValue* value = event.find(key);
        return value && !value->isNull() ? *value : nothing;
    };
    return sameContent(part(sent), part(stored));
}

/// What of a sent event the stored one has to agree with. Read once, compared with many.
class Trace
{
public:
    explicit Trace(const SentEvent& sent)
        : m_sentAt(sent.sentAt)
        , m_tag(sent.tag)
    {
        setClockLead(sent.clockLead);
        if (const auto body = parseJson(sent.body); body && body->isObject())
            m_body = *body;
    }

    void setClockLead(std::optional<qint64> lead)
    {
        m_earliest = lead ? m_sentAt + *lead - hubTolerance : m_sentAt - clockTolerance;
        m_latest = m_sentAt + lead.value_or(0) + clockTolerance;
    }

    std::optional<Identity> identity() const { return identityOf(m_body); }

    /// The time in which the stored event lies.
    EventQuery query(const QString& customerId) const
    {
        const auto date = dateOf(m_body);
        EventQuery query;
        query.customerId = customerId;
        query.from = date ? *date - 1000 : m_earliest;
        query.to = date ? *date + 1000 : m_latest;
        return query;
    }

    bool fits(const Event& stored) const
    {
        if (!m_body.isObject())
            return false;
        const bool fitsHead = fitsKind(stored) && fitsTime(stored) && fitsIdentity(stored);
        if (m_tag.isEmpty() && !fitsHead)
            return false;
        const auto json = parseJson(stored.body);
        return json && (m_tag.isEmpty() ? fitsPayload(*json) : tagIn(*json) == m_tag);
    }

private:
    static QString tagIn(const JsonValue& event)
    {
        const JsonValue* tag = event.atPointer(confirmTagPointer);
        return tag ? tag->toString() : QString();
    }

    bool fitsKind(const Event& stored) const
    {
        const QString mode = textAt(m_body, u"mode");
        return stored.type == textAt(m_body, u"type") && stored.context == textAt(m_body, u"context") &&
               (mode.isEmpty() || stored.mode.isEmpty() || stored.mode == mode);
    }

    /// A stored event of the same content that was there before is another one.
    bool fitsTime(const Event& stored) const
    {
        if (stored.registeredAt && *stored.registeredAt < m_earliest)
            return false;
        const auto date = dateOf(m_body);
        if (!stored.date)
            return true;
        if (!date)
            return *stored.date >= m_earliest && *stored.date <= m_latest;
        const qint64 wholeSecond = *date - *date % 1000; // all that some hubs keep
        return stored.date == date || stored.date == wholeSecond;
    }

    /// A hub may forget how an event named its owner, but it does not make that up.
    bool fitsIdentity(const Event& stored) const
    {
        const JsonValue* named = m_body.find(u"bringBackProperties");
        return !stored.bringBack || (named && textAt(*named, u"value") == stored.bringBack->value);
    }

    bool fitsPayload(const JsonValue& stored) const
    {
        return samePart(m_body, stored, u"properties") && samePart(m_body, stored, u"contextInfo") &&
               samePart(m_body, stored, u"tracking");
    }

    qint64 m_sentAt;
    qint64 m_earliest = 0; ///< by the hub's clock
    qint64 m_latest = 0;   ///< of an event without a date of its own
    QString m_tag;
    JsonValue m_body;
};

class LookForEventOperation final : public Call::Operation
{
public:
    LookForEventOperation(Hub& hub, const SentEvent& sent, QStringList known, Completion<Sighting> done)
        : m_hub(hub)
        , m_trace(sent)
        , m_known(std::move(known))
        , m_done(std::move(done))
    {
        const auto identity = m_trace.identity();
        if (!sent.eventId.isEmpty())
            lookById(sent.eventId);
        else if (!identity || identity->kind == Identity::Kind::Session)
            tellThatItCannotBeRead();
        else if (identity->kind == Identity::Kind::Customer)
            lookAmongEventsOf({identity->value});
        else
            findOwner(*identity);
    }

    bool isActive() const override { return bool(m_done); }

private:
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
            if (result || result.error().kind == ErrorKind::NotFound)
                tell();
            else
                complete(result.error());
        });
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
            if (!counted && !m_known.contains(event.id) && m_trace.fits(event))
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
    Trace m_trace;
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

bool matches(const SentEvent& sent, const Event& stored)
{
    return Trace(sent).fits(stored);
}

} // namespace hubscope
