// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "store/outboxentry.h"

#include <QObject>

#include <map>
#include <memory>

namespace hubscope {

class DatabaseThread;
class Hub;

/// What a person sends.
struct Posting
{
    QByteArray body;
    QString tag = {};
    bool expectRejection = false;
    QString basedOn = {};
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
    ~Outbox() override;

    /// Reads what was kept, settles what an end of the program interrupted, then emits loaded().
    void load();
    bool isLoaded() const;

    /// The hub that is sent to and looked at; null for none. Looking for accepted entries of its profile goes
    /// on.
    void setHub(Hub* hub);

    /// Returns the new entry's id at once; its first state is Queued. Empty without a hub.
    QString post(const Posting& posting);
    /// Gives up an entry that is Queued.
    void cancel(const QString& id);
    /// Looks for an entry of OutcomeUnknown or NotSeenYet, with the same pauses as after an acceptance.
    /// Found: Seen. Not found: the state stays, and lookedInVain says so.
    void findOut(const QString& id);
    /// Stops looking; an accepted entry becomes NotSeenYet.
    void stopLooking(const QString& id);
    bool isLooking(const QString& id) const;
    /// A person says which of the candidates it is.
    void choose(const QString& id, const QString& eventId);
    void forget(const QStringList& ids);

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
    void added(const QString& id); ///< it is the first of entries()
    void changed(const QString& id);
    void removed(const QStringList& ids);
    void seen(const QString& id);         ///< it became Seen just now
    void lookedInVain(const QString& id); ///< findOut came to its end
    /// The disk refused: what could not be kept was not sent.
    void storageFailed(const hubscope::Error& error);

private:
    QList<OutboxEntry> m_entries;
    std::chrono::milliseconds m_limit{60'000};
    // and what the owner of this class adds
};

} // namespace hubscope
