// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/identity.h"
#include "net/call.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hubscope {

class Hub;

/// What the hub knows about an identity while a person types it, asked 300 ms after the last key. An answer
/// that was overtaken is dropped.
class IdentityLookup : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,    ///< nothing entered
        Waiting,  ///< for the person to stop typing, or for the hub
        Found,    ///< customer() is there
        NotFound, ///< nobody has it
        Several,  ///< an external id that more than one customer has
        Unknown,  ///< the hub could not be asked; see error(), which is nothing when there is no hub
        Local,    ///< a session: the hub has no object for it
    };

    explicit IdentityLookup(QObject* parent = nullptr);

    void setHub(Hub* hub);               ///< null for none; asks again
    void look(const Identity& identity); ///< nothing happens when it is the same
    void again();                        ///< asks once more, at once

    State state() const { return m_state; }
    const std::optional<Customer>& customer() const { return m_customer; }
    /// Of the customer; nothing while unknown.
    std::optional<qint64> eventCount() const { return m_eventCount; }
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void start();
    void ask();
    void askForCustomer();
    void askForExternalId();
    void askForEventCount();
    void settle(State state);
    void fail(const Error& error);

    Hub* m_hub = nullptr;
    Identity m_identity;
    QTimer m_pause;
    Call m_call;
    Call m_countCall;
    State m_state = State::Empty;
    std::optional<Customer> m_customer;
    std::optional<qint64> m_eventCount;
    std::optional<Error> m_error;
};

} // namespace hubscope
