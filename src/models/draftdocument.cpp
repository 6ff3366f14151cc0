// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftdocument.h"

#include "core/jsonmembers.h"
#include "core/jsonpointer.h"
#include "core/jsonrespelling.h"
#include "models/draftedit.h"
#include "models/draftschema.h"
#include "models/schemalibrary.h"
#include "schema/validator.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr qint64 oneGo = 1000; ///< ms between edits of one thing that are one step
constexpr int pauseBeforeReading = 100;
constexpr QLatin1StringView typed("text"); ///< merge key of typing in the text

bool sameError(const std::optional<JsonError>& a, const std::optional<JsonError>& b)
{
    return a.has_value() == b.has_value() && (!a || (a->offset == b->offset && a->detail == b->detail));
}

void moveItem(JsonValue& array, qsizetype from, qsizetype to)
{
    auto& items = array.items();
    const qsizetype size = qsizetype(items.size());
    if (from < 0 || to < 0 || from >= size || to >= size)
        return;
    const auto first = items.begin() + std::min(from, to);
    const auto last = items.begin() + std::max(from, to) + 1;
    std::rotate(first, from < to ? first + 1 : last - 1, last);
}

} // namespace

DraftDocument::DraftDocument(const SchemaLibrary& library, QObject* parent, const Clock* clock)
    : QObject(parent)
    , m_library(library)
    , m_clock(clock ? *clock : m_systemClock)
    , m_event(std::make_shared<const JsonValue>(JsonValue::object()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    connect(&m_pause, &QTimer::timeout, this, &DraftDocument::startReading);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DraftDocument::onRead);
    connect(&m_library, &SchemaLibrary::changed, this, [this] { announce(check()); });
    take(DraftReading::of("{}", {}));
    check();
}

const JsonSpans& DraftDocument::spans() const
{
    return m_textError || m_unread ? m_noSpans : m_spans;
}

int DraftDocument::errorCount() const
{
    return int(std::ranges::count(m_problems, Violation::Severity::Error, &Violation::severity));
}

QString DraftDocument::type() const
{
    return textAt(*m_event, u"type");
}

QString DraftDocument::context() const
{
    return textAt(*m_event, u"context");
}

// Whole texts

void DraftDocument::load(const QByteArray& text)
{
    m_started = true;
    m_lastMergeKey.clear();
    const News news = take(DraftReading::of(text, "{}"));
    m_undo.clear();
    announce(news);
}

void DraftDocument::setText(const QByteArray& text, const QString& undoLabel)
{
    if (!m_started)
        return load(text);
    settle();
    if (text != m_text)
        change(text, undoLabel.isEmpty() ? tr("replace the text") : undoLabel, {});
}

void DraftDocument::setEvent(const JsonValue& event, const QString& undoLabel)
{
    setText(event.toPretty(), undoLabel);
}

void DraftDocument::typeText(const QByteArray& text)
{
    if (text != m_text)
        change(text, tr("typing"), typed);
}

// Changes of the event

void DraftDocument::edit(
    const QString& undoLabel, const std::function<void(JsonValue& event)>& change, const QString& mergeKey)
{
    settle();
    JsonValue next = *m_event;
    change(next);
    if (!next.isObject())
        return;
    if (const QByteArray text = respelled(m_good, m_spans, *m_event, next); text != m_text)
        this->change(text, undoLabel, mergeKey);
}

void DraftDocument::setValue(const QString& pointer, const JsonValue& value)
{
    const auto set = [&](JsonValue& event) {
        makeWay(event, m_library.catalogue(), pointer);
        setAt(event, pointer, value, keyOrderAt(event, m_library.catalogue(), pointer));
    };
    edit(tr("change %1").arg(readablePointer(pointer)), set, u"value "_s + pointer);
}

void DraftDocument::remove(const QString& pointer)
{
    edit(tr("remove %1").arg(readablePointer(pointer)), [&](JsonValue& event) { removeAt(event, pointer); });
}

void DraftDocument::insert(const QString& pointer, const JsonValue& item)
{
    edit(tr("add %1").arg(readablePointer(pointer)), [&](JsonValue& event) {
        makeWay(event, m_library.catalogue(), pointer);
        insertAt(event, pointer, item);
    });
}

void DraftDocument::move(const QString& arrayPointer, qsizetype from, qsizetype to)
{
    edit(tr("move an item of %1").arg(readablePointer(arrayPointer)), [&](JsonValue& event) {
        if (const JsonValue* array = event.atPointer(arrayPointer); array && array->isArray()) {
            JsonValue moved = *array;
            moveItem(moved, from, to);
            setAt(event, arrayPointer, std::move(moved));
        }
    });
}

void DraftDocument::apply(const Violation& violation)
{
    if (!violation.fix)
        return;
    const Fix& fix = *violation.fix;
    const QString& pointer = violation.pointer;
    edit(tr("fix %1").arg(readablePointer(pointer)), [&](JsonValue& event) {
        switch (fix.kind) {
        case Fix::Kind::Rename:
            return renameAt(event, pointer, fix.key);
        case Fix::Kind::Remove:
            return removeAt(event, pointer);
        case Fix::Kind::Replace:
        case Fix::Kind::Add:
            makeWay(event, m_library.catalogue(), pointer);
            setAt(event, pointer, fix.value, keyOrderAt(event, m_library.catalogue(), pointer));
        }
    });
}

// One change, and what follows from it

void DraftDocument::change(const QByteArray& text, const QString& undoLabel, const QString& mergeKey)
{
    m_started = true;
    const DraftEdit::Side before{m_text, m_good};
    const qint64 sinceLast = m_clock.now() - m_lastEdit;
    const bool continues =
        !mergeKey.isEmpty() && mergeKey == m_lastMergeKey && sinceLast >= 0 && sinceLast < oneGo;
    const bool mayWait = mergeKey == typed && text.size() > atOnce;
    const News news = mayWait ? takeUnread(text) : take(DraftReading::of(text, m_good));
    m_undo.push(new DraftEdit(*this, undoLabel, before, {m_text, m_good}, continues));
    m_lastMergeKey = mergeKey;
    m_lastEdit = m_clock.now();
    announce(news); // last: whoever hears it may change more
}

void DraftDocument::restore(const QByteArray& text, const QByteArray& lastGood)
{
    m_lastMergeKey.clear();
    announce(take(DraftReading::of(text, lastGood.isNull() ? text : lastGood)));
}

DraftDocument::News DraftDocument::take(DraftReading reading, std::optional<Problems> problems)
{
    News news;
    const bool waited = !isSettled();
    news.text = reading.text != m_text || m_unread || !sameError(reading.error, m_textError);
    news.event = *reading.event != *m_event;
    m_text = std::move(reading.text);
    m_good = std::move(reading.good);
    m_spans = std::move(reading.spans);
    m_textError = std::move(reading.error);
    m_unread = false;
    if (news.event)
        m_event = std::move(reading.event);
    if (problems) {
        m_checking = false;
        news.problems = takeProblems(*std::move(problems));
    } else if (news.event || m_checking) {
        news.problems = check().problems;
    }
    news.settled = waited && isSettled();
    return news;
}

/// Typing in a large text goes on while it is read.
DraftDocument::News DraftDocument::takeUnread(const QByteArray& text)
{
    m_text = text;
    m_unread = true;
    m_checking = true;
    ++m_generation;
    m_pause.start();
    return {.text = true};
}

bool DraftDocument::takeProblems(Problems problems)
{
    if (problems == m_problems)
        return false;
    m_problems = std::move(problems);
    return true;
}

/// The event against the schemas as they are now; a large one later.
DraftDocument::News DraftDocument::check()
{
    ++m_generation;
    m_checking = m_unread || m_good.size() > atOnce;
    if (m_checking) {
        m_pause.start();
        return {};
    }
    m_pause.stop();
    return {.problems = takeProblems(validateEvent(*m_event, m_library.catalogue()))};
}

void DraftDocument::announce(const News& news)
{
    if (news.text)
        Q_EMIT textChanged();
    if (news.event)
        Q_EMIT eventChanged();
    if (news.problems)
        Q_EMIT problemsChanged();
    if (news.settled)
        Q_EMIT settled();
}

// Large texts

void DraftDocument::settle()
{
    if (m_unread)
        announce(take(DraftReading::of(m_text, m_good)));
}

void DraftDocument::startReading()
{
    m_watcher.setFuture(QtConcurrent::run([generation = m_generation, text = m_text, good = m_good,
                                           catalogue = m_library.catalogue()] {
        Checked checked{.generation = generation, .reading = DraftReading::of(text, good), .problems = {}};
        checked.problems = validateEvent(*checked.reading.event, catalogue);
        return checked;
    }));
}

void DraftDocument::onRead()
{
    Checked checked = m_watcher.future().takeResult();
    if (checked.generation == m_generation) // else something newer is under way
        announce(take(std::move(checked.reading), std::move(checked.problems)));
}

} // namespace hubscope
