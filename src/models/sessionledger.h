// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/result.h"
#include "domain/profile.h"
#include "models/reconcilelist.h"
#include "models/sessionlist.h"
#include "store/outboxentry.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <optional>

namespace hubscope {

class Database;
class DatabaseThread;
class Outbox;

/// How the events of a session stand.
struct SessionCounts
{
    int sent = 0;     ///< that the hub has or may have
    int seen = 0;     ///< of those
    int unknown = 0;  ///< of those: outcome unknown
    int underWay = 0; ///< queued or being sent
    int refused = 0;  ///< or not sent at all; not among `sent`

    bool operator==(const SessionCounts&) const = default;
};

/// Every session that this program made or posted under, or that a person entered, with its events and what
/// became of it, kept on disk (experience, X2). The hub has no object for a session, and other programs may
/// send events under the same id: those are not known here.
///
/// A session is on disk before an event under it can be sent: both are written by the same thread, in order.
class SessionLedger : public QObject
{
    Q_OBJECT

public:
    /// Database, outbox and clock outlive the ledger. Ties itself to the outbox: sessions of what is posted
    /// are noted, and the outbox asks whose a session is by now.
    SessionLedger(DatabaseThread& database, Outbox& outbox, const Clock& clock, QObject* parent = nullptr);
    ~SessionLedger() override;

    /// Reads what was kept, settles what an end of the program interrupted, then emits loaded(), also when
    /// the disk refused.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// The hub in use; nothing for none. Its sessions are those that may be acted on.
    void setProfile(const std::optional<Profile>& profile);
    const std::optional<Profile>& profile() const { return m_profile; }

    const QList<SessionRecord>& sessions() const { return m_sessions.all(); } ///< of all hubs, newest first
    QList<SessionRecord> sessionsHere() const; ///< of the hub in use, newest first
    /// Null pointer when there is none.
    const SessionRecord* find(const QString& id) const { return m_sessions.find(id); }
    /// By the id that events carry, on the hub in use; an empty node is the profile's.
    const SessionRecord* findValue(const QString& value, const QString& nodeId = {}) const;

    /// The one that new anonymous events are to carry, on the hub in use; null pointer when there is none.
    const SessionRecord* current() const;
    void setCurrent(const QString& id);
    /// Makes a session id and makes it the current one. Returns the record's id; empty without a hub.
    QString makeNew(const QString& label = {});
    /// Takes an id from elsewhere, or finds the record that it has. Does not make it the current one. Blanks
    /// around a pasted one are not its own. Returns the record's id; empty without a hub, before loaded(),
    /// and for nothing but blanks. See sessionIdForm for what may be odd about it.
    QString adopt(const QString& value, SessionOrigin origin = SessionOrigin::Pasted, QString nodeId = {});
    void setLabel(const QString& id, const QString& label);
    /// With its events, in the outbox too, and its reconciliations; the hub keeps what it has. False while an
    /// event or a reconciliation of it is under way.
    bool forget(const QString& id);

    /// What was posted under it, in the order in which it was, whether or not the outbox still shows it.
    const QList<OutboxEntry>& events(const QString& id) const;
    SessionCounts counts(const QString& id) const;
    /// Ids of stored events that are those of other entries than this session's.
    QStringList eventsOfOthers(const QString& id) const;
    /// Whether the outbox still has the entry.
    bool isInOutbox(const QString& entryId) const;

    // Newest first.
    const QList<ReconcileRecord>& reconciliations() const { return m_reconciliations.all(); }
    QList<ReconcileRecord> reconciliationsOf(const QString& id) const;
    const ReconcileRecord* reconciliation(const QString& recordId) const; ///< null pointer when there is none
    /// The last one that the hub took; null pointer when there is none.
    const ReconcileRecord* accepted(const QString& id) const;
    /// The last one that the hub took, else the last try; null pointer when there is none.
    const ReconcileRecord* decisive(const QString& id) const;

    /// Writes a reconciliation, then shows it, then calls `done` (which may be empty). Of a session that is
    /// forgotten nothing is kept, which is an error.
    void record(const ReconcileRecord& record, std::function<void(const Result<Done>&)> done = {});
    /// One of its events was seen on a customer's timeline: its entry becomes Seen, in the outbox or here.
    void noteSeen(const QString& entryId, const QString& eventId, const QString& customerId);

Q_SIGNALS:
    void loaded();
    void added(const QString& id);   ///< it is the first of sessions()
    void changed(const QString& id); ///< its label, its events or its reconciliations
    void removed(const QString& id); ///< it is gone already
    void profileChanged();
    void currentChanged();                               ///< another one, or its label
    void reconciliationChanged(const QString& recordId); ///< new, or further on
    /// The disk refused. What could not be kept is shown all the same until the program ends.
    void storageFailed(const hubscope::Error& error);

private:
    struct Stored;
    static Result<Stored> read(Database& database);
    void takeLoaded(const Stored& stored);

    SessionRecord
    newRecord(const Profile& hub, const QString& value, SessionOrigin origin, const QString& nodeId) const;
    void add(const SessionRecord& session);
    void save(const SessionRecord& session);
    qint64 nextChoice() const;

    /// The session of an anonymous entry, made where it is not known yet; empty for any other entry.
    QString sessionOf(const OutboxEntry& entry);
    /// The session whose events it changes; empty where it changes none.
    QString takeEntry(const OutboxEntry& entry);
    void onOutboxChanged(const QString& entryId);
    void onOutboxRemoved(const QStringList& entryIds);
    void takeOutbox();
    OutboxEntry* findEvent(const QString& entryId);
    QString ownerOf(const OutboxEntry& entry) const;
    void show(const ReconcileRecord& record);

    DatabaseThread& m_database;
    Outbox& m_outbox;
    const Clock& m_clock;
    bool m_loaded = false;
    std::optional<Profile> m_profile;
    SessionList m_sessions;
    std::map<QString, QList<OutboxEntry>> m_events; ///< by the id of the session's record
    QHash<QString, QString> m_sessionOf;            ///< the same by the id of the entry
    QSet<QString> m_going; ///< entries that the outbox is to forget together with their session
    ReconcileList m_reconciliations;
};

} // namespace hubscope
