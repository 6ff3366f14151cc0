// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drafts.h"

#include "core/jsonmembers.h"
#include "models/draftdocument.h"
#include "store/databasethread.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope {

namespace {

constexpr auto pauseInTyping = 500ms;
constexpr auto longestUnsaved = 1500ms; // leaves the disk time until two seconds
constexpr auto retryPause = 5s;
constexpr auto flushPatience = 3s;

QByteArray toJson(const DraftExtra& extra)
{
    JsonValue object = JsonValue::object();
    const auto setText = [&object](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.set(key, JsonValue::string(text));
    };
    setText(u"customerId"_s, extra.customerId);
    setText(u"externalId"_s, extra.externalId);
    setText(u"sessionId"_s, extra.sessionId);
    setText(u"nodeId"_s, extra.nodeId);
    setText(u"zone"_s, extra.zone);
    if (extra.expectRejection)
        object.set(u"expectRejection"_s, JsonValue::boolean(true));
    if (extra.confirmTag)
        object.set(u"confirmTag"_s, JsonValue::boolean(true));
    return object.toCompact();
}

/// What is not there, or is not understood, is as in a new draft.
DraftExtra extraFrom(const QByteArray& json)
{
    const auto object = parseJson(json);
    if (!object)
        return {};
    const auto text = [&object](QStringView key) { return textAt(*object, key); };
    const auto flag = [&object](QStringView key) {
        const JsonValue* value = object->find(key);
        return value && value->toBool();
    };
    return {text(u"customerId"),      text(u"externalId"), text(u"sessionId"), text(u"nodeId"),
            flag(u"expectRejection"), flag(u"confirmTag"), text(u"zone")};
}

template<typename List>
auto findDraft(List& drafts, const QString& id)
{
    return std::ranges::find_if(drafts, [&id](const auto& draft) { return draft->id == id; });
}

} // namespace

Drafts::Drafts(DatabaseThread& database, const SchemaLibrary& library, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_library(library)
    , m_clock(clock)
{
    for (QTimer* timer : {&m_pause, &m_deadline, &m_retry}) {
        timer->setSingleShot(true);
        timer->callOnTimeout(this, &Drafts::save);
    }
    m_pause.setInterval(pauseInTyping);
    m_deadline.setInterval(longestUnsaved);
    m_retry.setInterval(retryPause);
}

Drafts::~Drafts()
{
    save();
}

void Drafts::load()
{
    using List = QList<StoredDraft>;
    const auto job = [](Database& database) { return DraftStore(database).drafts(); };
    m_database.run<List>(job, this, [this](const Result<List>& stored) {
        if (stored)
            takeLoaded(*stored);
        else
            Q_EMIT storageFailed(stored.error());
        m_loaded = true;
        Q_EMIT loaded();
    });
}

/// Puts them before those that were made since.
void Drafts::takeLoaded(const QList<StoredDraft>& stored)
{
    std::vector<Kept> kept;
    for (const StoredDraft& one : stored) {
        if (find(one.id))
            continue;
        Kept draft = made(one.id, one.text);
        draft->extra = extraFrom(one.extra);
        draft->savedAt = one.savedAt;
        draft->open = one.open;
        kept.push_back(std::move(draft));
    }
    m_drafts.insert(
        m_drafts.begin(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
}

Drafts::Kept Drafts::made(const QString& id, const QByteArray& text)
{
    auto draft = std::make_unique<Draft>();
    draft->id = id;
    draft->document = std::make_unique<DraftDocument>(m_library);
    draft->document->load(text);
    connect(
        draft->document.get(), &DraftDocument::textChanged, this, [this, it = draft.get()] { touch(*it); });
    return draft;
}

Drafts::Draft& Drafts::create(const QByteArray& text, const DraftExtra& extra)
{
    Kept draft = made(QUuid::createUuid().toString(QUuid::WithoutBraces), text);
    draft->extra = extra;
    return append(std::move(draft));
}

Drafts::Draft& Drafts::append(Kept draft)
{
    Draft& appended = *m_drafts.emplace_back(std::move(draft));
    Q_EMIT added(appended.id);
    touch(appended);
    return appended;
}

Drafts::Draft* Drafts::find(const QString& id)
{
    const auto found = findDraft(m_drafts, id);
    return found == m_drafts.end() ? nullptr : found->get();
}

void Drafts::setExtra(const QString& id, const DraftExtra& extra)
{
    Draft* draft = find(id);
    if (!draft || draft->extra == extra)
        return;
    draft->extra = extra;
    touch(*draft);
}

void Drafts::setOpen(const QString& id, bool open)
{
    Draft* draft = find(id);
    if (!draft || draft->open == open)
        return;
    draft->open = open;
    touch(*draft);
}

void Drafts::discard(const QString& id)
{
    const auto found = findDraft(m_drafts, id);
    if (found == m_drafts.end())
        return;
    m_discarded.push_back(std::move(*found));
    m_drafts.erase(found);
    const auto job = [id](Database& database) { return DraftStore(database).removeDraft(id); };
    m_database.run<Done>(job, this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT storageFailed(done.error());
    });
    Q_EMIT removed(id);
}

Drafts::Draft* Drafts::restore(const QString& id)
{
    const auto found = findDraft(m_discarded, id);
    if (found == m_discarded.end())
        return nullptr;
    Kept draft = std::move(*found);
    m_discarded.erase(found);
    draft->open = true;
    return &append(std::move(draft));
}

void Drafts::flush()
{
    save();
    m_database.waitForJobs(flushPatience);
}

void Drafts::touch(Draft& draft)
{
    ++draft.revision;
    draft.savedAt.reset();
    m_pause.start();
    if (!m_deadline.isActive())
        m_deadline.start();
    Q_EMIT changed(draft.id);
}

void Drafts::save()
{
    for (QTimer* timer : {&m_pause, &m_deadline, &m_retry})
        timer->stop();
    for (const Kept& draft : m_drafts) {
        if (!draft->savedAt)
            write(*draft);
    }
}

void Drafts::write(const Draft& draft)
{
    const StoredDraft stored{
        draft.id, draft.document->text(), toJson(draft.extra), m_clock.now(), draft.open};
    const auto job = [stored](Database& database) { return DraftStore(database).saveDraft(stored); };
    m_database.run<Done>(
        job, this,
        [this, id = draft.id, revision = draft.revision, at = stored.savedAt](const Result<Done>& done) {
            onWritten(id, revision, at, done);
        });
}

void Drafts::onWritten(const QString& id, int revision, qint64 at, const Result<Done>& done)
{
    if (!done) {
        onRefused(done.error());
        return;
    }
    m_refused = false;
    Draft* draft = find(id);
    if (!draft || draft->revision != revision) // discarded, or changed again
        return;
    draft->savedAt = at;
    Q_EMIT changed(id);
}

void Drafts::onRefused(const Error& error)
{
    m_retry.start();
    if (!std::exchange(m_refused, true))
        Q_EMIT storageFailed(error);
}

} // namespace hubscope
