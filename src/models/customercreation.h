// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "models/customerdraft.h"
#include "models/lookschedule.h"
#include "net/call.h"
#include "services/customerservice.h"
#include "store/pendingcustomers.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace hubscope {

class DatabaseThread;
class Hub;

/// Creates one customer. The request is sent once and never by itself again. It is on disk before a byte
/// leaves, until its outcome is known: an end of the program, or of this, leaves it to be taken up.
class CustomerCreation : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Editing, ///< nothing was sent
        Sending,
        Created,        ///< customer() is the new one
        Exists,         ///< the hub has such a customer: customer() is that one
        Refused,        ///< see error()
        NotSent,        ///< surely nothing left; see error(), send() once more
        OutcomeUnknown, ///< findOut()
        FindingOut,
    };
    Q_ENUM(State)

    /// The database outlives it.
    explicit CustomerCreation(DatabaseThread& database, QObject* parent = nullptr);

    void setHub(Hub* hub); ///< null for none; what was being sent is of unknown outcome
    State state() const { return m_state; }
    /// Goes on with a customer of this hub that was sent before and is of unknown outcome, where there is
    /// one: OutcomeUnknown with its draft. Nothing happens when something was sent meanwhile.
    void takeUpPending();
    /// Another draft, after an answer too: Editing again. What was of unknown outcome is let be. Ignored
    /// while Sending.
    void setDraft(const CustomerDraft& draft);
    const CustomerDraft& draft() const { return m_draft; }
    bool maySend() const; ///< a hub, no problem, and nothing under way or unknown
    QByteArray requestBody() const;

    void send();
    /// How long to look.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    /// Looks for a customer with the external id, else the e-mail, of what was sent. Found: Exists.
    void findOut();

    /// In Created and Exists; of an existing one only the id is certain until it was read.
    const std::optional<Customer>& customer() const { return m_customer; }
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();
    void foundOutInVain(); ///< nobody has it (yet): the outcome stays unknown

private:
    void post();
    void onAnswer(const Result<Fetched<CreatedCustomer>>& answer);
    void readExisting();
    void look();
    void onLooked(const Result<Fetched<Page<Customer>>>& answer);
    void giveUp();
    bool isTheOne(const Customer& customer) const;
    void settle(State state);
    void dropPending();

    DatabaseThread& m_database;
    Hub* m_hub = nullptr;
    State m_state = State::Editing;
    CustomerDraft m_draft;
    PendingCustomer m_pending; ///< on disk, while its outcome is not known
    std::optional<Customer> m_customer;
    std::optional<Error> m_error;
    Call m_call;
    std::chrono::milliseconds m_limit{60'000};
    std::unique_ptr<LookSchedule> m_looks; ///< since findOut
};

} // namespace hubscope
