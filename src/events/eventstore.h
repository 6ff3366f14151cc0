// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "events/rowindex.h"

#include <QSet>

#include <functional>
#include <unordered_map>

namespace hubscope {

/// The loaded events of one customer: records in memory as they came, bodies packed when there is time. An
/// event that comes twice stands once. Belongs to one thread; workers get snapshots.
class EventStore
{
public:
    /// What a batch changed.
    struct Added
    {
        QList<EventRow> fresh; ///< events that were not there before, in the batch's order
        int known = 0;         ///< events that were
        /// Known events that came with another content: the row that went, and the one in its place.
        QList<std::pair<EventRow, EventRow>> replaced;
    };

    /// Says which mode an event of a type has where the hub gives none; empty for none.
    using UsualMode = std::function<QString(const QString& type)>;
    explicit EventStore(UsualMode usualMode = {});

    void clear(); ///< rows are numbered anew; which events are posted stays known

    /// Puts what is new at the end.
    Added append(EventBatch batch, const QString& requestId);
    /// Puts what is new where the batch has it, relative to what was known already: the first page begins at
    /// the top; `after` is the id of the last event of the page before it. Where that is not here, known
    /// events of the batch tell the place; where there are none either, it is the end.
    Added merge(EventBatch batch, const QString& requestId, const QString& after = {});
    /// Makes the batch's events the only ones; all rows are numbered anew.
    Added replace(EventBatch batch, const QString& requestId);

    qsizetype count() const { return m_state.count(); }
    const EventSnapshot& state() const { return m_state; } ///< for this thread; copy it for another
    EventSnapshot snapshot() const { return m_state; }

    const EventRecord& record(EventRow row) const;
    QByteArray body(EventRow row) const;
    Event event(EventRow row) const;
    QString id(EventRow row) const { return idOf(record(row), m_state.m_names); }
    const QString& requestId(EventRow row) const { return m_state.chunkOf(row).requestId; }
    std::optional<EventRow> find(const QString& id) const { return find(EventKey::of(id)); }
    std::optional<EventRow> find(const EventKey& key) const { return m_rows.find(key, m_state); }
    /// The number of a name that events here have.
    std::optional<quint32> findName(const QString& name) const;
    /// Whether the row is one of an event that is here.
    bool contains(EventRow row) const { return m_state.contains(row); }

    void setPosted(const QSet<QString>& eventIds);
    void setSchemaStates(EventRow first, const QList<SchemaState>& states);
    void forgetSchemaStates();

    /// Takes what a worker packed, unless the plain bytes are gone meanwhile.
    void setPacked(
        EventRow first, const std::shared_ptr<const EventBodies>& plain,
        std::shared_ptr<const EventBodies> packed);
    /// Bytes that rows and bodies take, for figures and tests.
    qsizetype memory() const;

private:
    struct Taken
    {
        Added added;
        QList<EventRow> rows; ///< of the batch's events, each once
        QSet<EventRow> fresh;
    };

    Taken take(EventBatch batch, const QString& requestId);
    qsizetype placeBehind(const QString& id, const Taken& page) const;
    /// Turns the batch's numbers of names into the store's.
    void renumber(EventBatch& batch);
    quint32 numberOf(const QString& name);
    bool sameContent(EventRow known, const EventBatch& batch, const EventRecord& record) const;
    const QByteArray& bytesOf(const EventChunk& chunk) const;

    UsualMode m_usualMode;
    EventSnapshot m_state;
    std::unordered_map<QString, quint32> m_numbers; ///< of the names
    RowIndex m_rows;
    EventRow m_next = 0;
    mutable std::shared_ptr<const EventBodies> m_lastBodies; ///< of the body that was read last
    mutable QByteArray m_lastBytes;                          ///< the same, unpacked
};

} // namespace hubscope
