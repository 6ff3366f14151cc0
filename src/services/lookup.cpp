// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lookup.h"

#include "services/hub.h"

#include <QObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

class LookUpOperation final : public Call::Operation
{
public:
    LookUpOperation(Hub& hub, const LineInput& line, Completion<LookupResult> done)
        : m_hub(hub)
        , m_done(std::move(done))
    {
        ask(line);
        if (m_calls.empty())
            QMetaObject::invokeMethod(
                &m_context, [this] { complete(); }, Qt::QueuedConnection);
    }

    bool isActive() const override { return bool(m_done); }

private:
    void ask(const LineInput& line)
    {
        switch (line.kind) {
        case LineKind::Empty:
            break;
        case LineKind::CustomerOrEvent:
            askCustomer(line.value);
            askEvent(line.value);
            break;
        case LineKind::Customer:
            askCustomer(line.value);
            break;
        case LineKind::Event:
            askEvent(line.value);
            break;
        case LineKind::ExternalId:
            askCustomers({.nodeId = {}, .externalId = line.value, .email = {}, .text = {}});
            break;
        case LineKind::Email:
            askCustomers({.nodeId = {}, .externalId = {}, .email = line.value, .text = {}});
            break;
        case LineKind::Anything:
            askCustomers({.nodeId = {}, .externalId = line.value, .email = {}, .text = {}});
            askCustomers({.nodeId = {}, .externalId = {}, .email = {}, .text = line.value});
            break;
        }
    }

    void askCustomer(const QString& id)
    {
        m_calls.push_back(m_hub.customers().byId(id, [this](const Result<Fetched<Customer>>& result) {
            if (result)
                addCustomer(*result);
            settleById(result);
        }));
    }

    void askEvent(const QString& id)
    {
        m_calls.push_back(m_hub.events().byId(id, [this](const Result<Fetched<Event>>& result) {
            if (result)
                m_found.events.append(*result);
            settleById(result);
        }));
    }

    void askCustomers(const CustomerQuery& query)
    {
        m_calls.push_back(
            m_hub.customers().page(query, 0, [this](const Result<Fetched<Page<Customer>>>& result) {
                if (result) {
                    for (const Customer& customer : result->value.elements)
                        addCustomer({customer, result->requestId});
                }
                settle(result ? nullptr : &result.error());
            }));
    }

    void addCustomer(const Fetched<Customer>& found)
    {
        const bool known =
            std::any_of(m_found.customers.begin(), m_found.customers.end(), [&](const auto& other) {
                return other.value.id == found.value.id;
            });
        if (!known)
            m_found.customers.append(found);
    }

    /// That nothing has this id is an answer; that a list has no node is a failure.
    template<typename T>
    void settleById(const Result<Fetched<T>>& result)
    {
        const bool told = result || result.error().kind == ErrorKind::NotFound;
        settle(told ? nullptr : &result.error());
    }

    /// One meaning was tried to its end, or failed with an error.
    void settle(const Error* error)
    {
        ++m_settled;
        if (error)
            m_errors.append(*error);
        if (m_settled == m_calls.size())
            complete();
    }

    /// The completion may destroy this object: nothing is touched after it.
    void complete()
    {
        const auto done = std::exchange(m_done, nullptr);
        const bool noneTold = !m_errors.isEmpty() && m_errors.size() == qsizetype(m_calls.size());
        done(noneTold ? Result<LookupResult>(m_errors.front()) : Result<LookupResult>(m_found));
    }

    Hub& m_hub;
    Completion<LookupResult> m_done;
    LookupResult m_found;
    QList<Error> m_errors;
    std::vector<Call> m_calls;
    size_t m_settled = 0;
    QObject m_context;
};

} // namespace

Call lookUp(Hub& hub, const LineInput& line, Completion<LookupResult> done)
{
    return Call(std::make_unique<LookUpOperation>(hub, line, std::move(done)));
}

} // namespace hubscope
