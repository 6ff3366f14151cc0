// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox.h"

#include "core/json.h"
#include "core/jsonmembers.h"
#include "models/eventwatch.h"
#include "models/outboxanswer.h"
#include "services/hub.h"
#include "store/databasethread.h"
#include "store/outboxstore.h"

#include <QUuid>

#include <algorithm>

namespace hubscope {

namespace {

struct StoredOutbox
{
    QList<OutboxEntry> entries;
    std::optional<Error> trouble; ///< what the disk would not take
};

Result<StoredOutbox> readOutbox(Database& database, qint64 now)
{
    OutboxStore store(database);
    const auto settled = store.settleInterrupted();
    const auto pruned = store.prune(now);
    auto entries = store.all();
    if (!entries)
        return entries.error();
    StoredOutbox stored{*std::move(entries), {}};
    if (!settled || !pruned)
        stored.trouble = settled ? pruned.error() : settled.error();
    return stored;
}

} // namespace

Outbox::Outbox(DatabaseThread& database, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
}

Outbox::~Outbox() = default;

void Outbox::load()
{
    const auto job = [now = m_clock.now()](Database& database) { return readOutbox(database, now); };
    m_database.run<StoredOutbox>(job, this, [this](const Result<StoredOutbox>& stored) {
        if (stored)
            takeLoaded(stored->entries);
        m_loaded = true;
        Q_EMIT loaded();
        if (!stored || stored->trouble)
            Q_EMIT storageFailed(stored ? *stored->trouble : stored.error());
        resumeLooking();
    });
}

void Outbox::takeLoaded(const QList<OutboxEntry>& stored)
{
    const QList<OutboxEntry> posted = m_entries; // since the loading began
    for (OutboxEntry entry : stored) {
        if (std::ranges::find(posted, entry.id, &OutboxEntry::id) != posted.cend())
            continue;
        entry.state = settledState(entry.state); // where the disk would not take it
        m_entries.append(entry);
    }
}

const OutboxEntry* Outbox::find(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &OutboxEntry::id);
    return found == m_entries.cend() ? nullptr : &*found;
}

const OutboxEntry* Outbox::newest(const QString& id) const
{
    const auto written = m_writing.find(id);
    return written == m_writing.end() ? find(id) : &written->second.newest;
}

const OutboxEntry& Outbox::newest(const OutboxEntry& shown) const
{
    const auto written = m_writing.find(shown.id);
    return written == m_writing.end() ? shown : written->second.newest;
}

void Outbox::write(const OutboxEntry& entry, std::function<void(const Result<Done>&)> done)
{
    Writing& writing = m_writing[entry.id];
    writing.newest = entry;
    ++writing.count;
    const auto job = [entry](Database& database) { return OutboxStore(database).update(entry); };
    m_database.run<Done>(
        job, this, [this, id = entry.id, done = std::move(done)](const Result<Done>& written) {
            done(written);
            if (--m_writing[id].count == 0)
                m_writing.erase(id);
        });
}

void Outbox::advance(const QString& id, const Edit& edit, const std::function<void()>& then)
{
    const OutboxEntry* now = newest(id);
    if (!now)
        return;
    OutboxEntry next = *now;
    edit(next);
    write(next, [this, next, then](const Result<Done>& written) {
        if (!written)
            Q_EMIT storageFailed(written.error());
        if (!find(next.id)) // forgotten meanwhile
            return;
        show(next);
        if (then)
            then();
    });
}

void Outbox::show(const OutboxEntry& entry)
{
    *std::ranges::find(m_entries, entry.id, &OutboxEntry::id) = entry;
    Q_EMIT changed(entry.id);
}

void Outbox::forget(const QStringList& ids)
{
    QStringList going;
    for (const QString& id : ids) {
        const OutboxEntry* entry = newest(id);
        if (!entry || entry->state == OutboxState::Queued || entry->state == OutboxState::Sending)
            continue;
        going.append(id);
    }
    const auto job = [going](Database& database) { return OutboxStore(database).remove(going); };
    m_database.run<Done>(job, this, [this, going](const Result<Done>& done) {
        if (!done) {
            Q_EMIT storageFailed(done.error());
            return;
        }
        for (const QString& id : going)
            takeWatch(id);
        m_entries.removeIf([&going](const OutboxEntry& entry) { return going.contains(entry.id); });
        Q_EMIT removed(going);
    });
}

QString Outbox::post(const Posting& posting)
{
    if (!m_hub)
        return {};
    const OutboxEntry entry = newEntry(posting);
    m_entries.prepend(entry);
    Q_EMIT added(entry.id);
    const auto job = [entry](Database& database) { return OutboxStore(database).insert(entry); };
    m_database.run<Done>(job, this, [this, id = entry.id](const Result<Done>& done) {
        if (done)
            startSending(id);
        else
            leaveUnsent(id, done.error());
    });
    return entry.id;
}

OutboxEntry Outbox::newEntry(const Posting& posting) const
{
    const Profile& profile = m_hub->profile();
    OutboxEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.profileId = profile.id;
    entry.profileName = profile.name;
    entry.hubKind = profile.kind;
    entry.body = posting.body;
    entry.tag = posting.tag;
    entry.expectRejection = posting.expectRejection;
    entry.basedOn = posting.basedOn;
    entry.makesCustomer = posting.makesCustomer;
    entry.queuedAt = m_clock.now();
    if (const auto event = parseJson(posting.body)) {
        entry.type = textAt(*event, u"type");
        entry.context = textAt(*event, u"context");
        entry.identity = identityOf(*event);
    }
    entry.customerId = ownerOf(entry);
    return entry;
}

void Outbox::startSending(const QString& id)
{
    const OutboxEntry* queued = newest(id);
    if (!queued || queued->state != OutboxState::Queued) // given up meanwhile
        return;
    OutboxEntry sending = *queued;
    sending.state = OutboxState::Sending;
    sending.sentAt = m_clock.now();
    write(sending, [this, sending](const Result<Done>& written) {
        if (newest(sending.id)->state != OutboxState::Sending) // the hub was left meanwhile
            return;
        if (!written) {
            leaveUnsent(sending.id, written.error());
            return;
        }
        show(sending);
        send(sending.id);
    });
}

void Outbox::send(const QString& id)
{
    m_sending[id] = m_hub->events().post(
        newest(id)->body, [this, id](const Result<Fetched<AcceptedEvent>>& answer) { onAnswer(id, answer); });
}

void Outbox::onAnswer(const QString& id, const Result<Fetched<AcceptedEvent>>& answer)
{
    m_sending.erase(id);
    const auto take = [&](OutboxEntry& entry) { takeAnswer(entry, answer, m_clock.now()); };
    advance(id, take, [this, id] {
        if (newest(id)->state == OutboxState::Accepted)
            look(id, false);
    });
}

/// The disk knows it as Queued at most, which a restart settles as Cancelled too.
void Outbox::leaveUnsent(const QString& id, const Error& why)
{
    Q_EMIT storageFailed(why);
    OutboxEntry entry = *find(id);
    entry.state = OutboxState::Cancelled;
    entry.message = why.message;
    show(entry);
}

void Outbox::cancel(const QString& id)
{
    const OutboxEntry* entry = newest(id);
    if (entry && entry->state == OutboxState::Queued)
        advance(id, [](OutboxEntry& queued) { queued.state = OutboxState::Cancelled; });
}

void Outbox::setHub(Hub* hub)
{
    if (hub == m_hub)
        return;
    leaveHub();
    m_hub = hub;
    resumeLooking();
}

void Outbox::leaveHub()
{
    for (const OutboxEntry& shown : std::as_const(m_entries)) {
        const OutboxState state = newest(shown).state;
        const bool sent = m_sending.contains(shown.id);
        if (state == OutboxState::Queued || (state == OutboxState::Sending && !sent)) {
            advance(shown.id, [](OutboxEntry& entry) {
                entry.state = OutboxState::Cancelled;
                entry.sentAt.reset();
            });
        } else if (sent) {
            advance(shown.id, [](OutboxEntry& entry) { entry.state = OutboxState::OutcomeUnknown; });
        }
    }
    m_sending.clear();
    while (!m_looking.empty()) {
        const QString id = m_looking.begin()->first;
        takeWatch(id);
        Q_EMIT changed(id);
    }
}

} // namespace hubscope
