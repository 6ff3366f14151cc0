// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "net/call.h"
#include "services/eventservice.h"
#include "store/outboxentry.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace hubscope {

class DatabaseThread;
class EventWatch;
class Hub;
struct Sighting;

/// What a person sends.
struct Posting
{
    QByteArray body;
    QString tag = {};
    bool expectRejection = false;
    QString basedOn = {};
    bool makesCustomer = false; ///< nobody has its external id, as far as was asked
};

/// Takes events from Queued to the proof that they arrived (architecture, Outbox). An entry is on disk before
/// a byte of it leaves, and before each further state is shown. Nothing is ever sent by itself: not a second
/// time, not after a restart. Works on the hub that setHub named last; entries of other profiles rest.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Database and clock outlive the outbox.
    Outbox(DatabaseThread& database, const Clock& clock, QObject* parent = nullptr);
    /// What is being sent then is of unknown outcome at the next start.
    ~Outbox() override;

    /// Reads what was kept, settles what an end of the program interrupted, then emits loaded(), also when
    /// the disk refused. To be called before the first post.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// The hub that is sent to and looked at; null for none. It must not be gone before this is called with
    /// another. What is Queued is given up, what is being sent becomes OutcomeUnknown. Looking for accepted
    /// entries of its profile goes on, or ends as NotSeenYet when they were sent too long ago.
    void setHub(Hub* hub);

    /// Returns the new entry's id at once; its first state is Queued. Empty without a hub. Every call is an
    /// event of its own.
    QString post(const Posting& posting);
    /// Gives up an entry that is Queued.
    void cancel(const QString& id);
    /// Looks for an entry of OutcomeUnknown, NotSeenYet or Accepted on the hub of its profile, with the same
    /// pauses as after an acceptance. Found: Seen, or candidates. Not found: the state stays, and
    /// lookedInVain says so.
    void findOut(const QString& id);
    /// Stops looking; an accepted entry becomes NotSeenYet.
    void stopLooking(const QString& id);
    bool isLooking(const QString& id) const { return m_looking.contains(id); }
    /// A person says which of the candidates it is.
    void choose(const QString& id, const QString& eventId);
    /// What is under way stays.
    void forget(const QStringList& ids);
    /// Somebody else saw the event on a customer's timeline: an entry that waits for that becomes Seen.
    void found(const QString& id, const QString& eventId, const QString& customerId);
    /// Who can tell whose customer an anonymous entry's session is by now; empty for nobody's. Asked when
    /// looking begins.
    using SessionOwner = std::function<QString(const OutboxEntry&)>;
    void setSessionOwner(SessionOwner owner) { m_sessionOwner = std::move(owner); }

    const QList<OutboxEntry>& entries() const { return m_entries; } ///< newest first
    const OutboxEntry* find(const QString& id) const;               ///< null pointer when there is none

    /// How long to look after an acceptance.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    /// The usual delay from acceptance to sight on this hub, the median of the latest; nothing when unknown.
    std::optional<std::chrono::milliseconds> usualDelay(const QString& profileId) const;
    /// How long an entry has been looked for, for a progress bar; nothing when it is not.
    std::optional<std::chrono::milliseconds> lookingSince(const QString& id) const;

Q_SIGNALS:
    void loaded();
    void added(const QString& id);   ///< it is the first of entries()
    void changed(const QString& id); ///< its state, or whether it is looked for
    void removed(const QStringList& ids);
    void seen(const QString& id);         ///< it became Seen just now
    void lookedInVain(const QString& id); ///< findOut came to its end
    /// The disk refused. What could not be kept was not sent; what the hub answered is shown all the same.
    void storageFailed(const hubscope::Error& error);

private:
    /// Entries whose newest form is being written, and is not shown yet.
    struct Writing
    {
        OutboxEntry newest;
        int count = 0;
    };
    struct Looking
    {
        std::unique_ptr<EventWatch> watch;
        bool asked = false; ///< by findOut
    };
    using Edit = std::function<void(OutboxEntry&)>;

    OutboxEntry newEntry(const Posting& posting) const;
    /// As it is now, shown or not.
    const OutboxEntry* newest(const QString& id) const;
    const OutboxEntry& newest(const OutboxEntry& shown) const;
    bool isOfThisHub(const OutboxEntry& entry) const;

    void write(const OutboxEntry& entry, std::function<void(const Result<Done>&)> done);
    /// Writes a change, then shows it, then goes on.
    void advance(const QString& id, const Edit& edit, const std::function<void()>& then = {});
    void show(const OutboxEntry& entry);

    void startSending(const QString& id);
    void send(const QString& id);
    void onAnswer(const QString& id, const Result<Fetched<AcceptedEvent>>& answer);
    void leaveUnsent(const QString& id, const Error& why);
    void leaveHub();

    void takeLoaded(const QList<OutboxEntry>& stored);
    void resumeLooking();
    void look(const QString& id, bool asked);
    /// The customer that an anonymous entry's session belongs to; empty where that is not known.
    QString ownerOf(const OutboxEntry& entry) const;
    /// Ids of stored events that are those of other entries.
    QStringList eventsOfOthers(const QString& id) const;
    void onLooked(const QString& id, const Sighting& sighting);
    void onSeen(const QString& id, const Sighting& sighting);
    void onCandidates(const QString& id, const Sighting& sighting);
    void onNotSeen(const QString& id, const QString& why, const QString& customerId = {});
    Looking takeWatch(const QString& id);

    DatabaseThread& m_database;
    const Clock& m_clock;
    Hub* m_hub = nullptr;
    bool m_loaded = false;
    QList<OutboxEntry> m_entries;
    std::map<QString, Writing> m_writing;
    std::map<QString, Call> m_sending;
    std::map<QString, Looking> m_looking;
    SessionOwner m_sessionOwner;
    std::chrono::milliseconds m_limit{60'000};
};

} // namespace hubscope
