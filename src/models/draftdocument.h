// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/json.h"
#include "core/jsonspans.h"
#include "models/draftreading.h"
#include "schema/violation.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hubscope {

class SchemaLibrary;

/// The event that is being written: its JSON, which form, header and JSON editor all show and change, with
/// one undo stack over all of it. The text is the truth: order of keys and spelling of numbers are those of
/// the text. Text that is no JSON keeps the last event that was. Large texts are checked, and while they are
/// typed also read, on another thread after a short pause: see isSettled().
class DraftDocument : public QObject
{
    Q_OBJECT

public:
    /// The library outlives the document; so does the clock (null: the system's), which tells edits in one go
    /// from later ones.
    explicit DraftDocument(
        const SchemaLibrary& library, QObject* parent = nullptr, const Clock* clock = nullptr);

    const JsonValue& event() const { return *m_event; } ///< the last good one; always an object
    std::shared_ptr<const JsonValue> shared() const { return m_event; }
    const QByteArray& text() const { return m_text; } ///< UTF-8, as typed or indented
    /// Why the text is no JSON object (its detail is `notAnObject` where it is JSON); nothing when it is one
    /// and event() is what it says.
    const std::optional<JsonError>& textError() const { return m_textError; }
    const JsonSpans& spans() const; ///< of the text; of none while it is broken

    /// Replaces everything, undoable unless it is the first. Text may be broken.
    void setText(const QByteArray& text, const QString& undoLabel = {});
    void setEvent(const JsonValue& event, const QString& undoLabel = {});
    /// Starts anew: no undo, not modified.
    void load(const QByteArray& text);

    /// Whether event and problems are those of the text already: always, unless the text is large.
    bool isSettled() const { return !m_unread && !m_checking; }
    /// Reads the text now if it was not yet, for those who cannot wait. The problems may follow later.
    void settle();

    // Changes of the event. Each is one undo step; edits of the same pointer that follow one another merge
    // while a person types. The rest of the text stays as it is spelled. While the text is broken they start
    // from the last good event.

    void setValue(const QString& pointer, const JsonValue& value);
    void remove(const QString& pointer);
    void insert(const QString& pointer, const JsonValue& item); ///< before an array's item, or at its end
    void move(const QString& arrayPointer, qsizetype from, qsizetype to);
    /// Any change as one step: `change` edits a copy of the event. Edits with the same `mergeKey` that follow
    /// one another merge like those of one pointer; without one they do not.
    void edit(
        const QString& undoLabel, const std::function<void(JsonValue& event)>& change,
        const QString& mergeKey = {});
    void apply(const Violation& violation); ///< its fix
    /// What a person typed in the JSON editor.
    void typeText(const QByteArray& text);

    QUndoStack& undoStack() { return m_undo; }
    const QUndoStack& undoStack() const { return m_undo; }

    /// Of the event as the schemas at present have it, errors and warnings in the order of the document.
    const std::vector<Violation>& problems() const { return m_problems; }
    int errorCount() const;

    /// The catalogue's mode and label and so on are the library's business; these are the event's words.
    QString type() const;
    QString context() const;

Q_SIGNALS:
    /// The event is another one, wherever the change came from. Text and problems are in step already.
    void eventChanged();
    /// The text is another one, or its brokenness.
    void textChanged();
    void problemsChanged();
    /// A large text has been read and checked; comes after the others.
    void settled();

private:
    friend class DraftEdit;

    struct Checked
    {
        quint64 generation = 0;
        DraftReading reading;
        std::vector<Violation> problems;
    };

    /// What changed and is yet to be said.
    struct News
    {
        bool text = false;
        bool event = false;
        bool problems = false;
        bool settled = false;
    };

    using Problems = std::vector<Violation>;

    void change(const QByteArray& text, const QString& undoLabel, const QString& mergeKey);
    void restore(const QByteArray& text, const QByteArray& lastGood); ///< by undo and redo; null: the text
    News take(DraftReading reading, std::optional<Problems> problems = {});
    News takeUnread(const QByteArray& text);
    bool takeProblems(Problems problems);
    News check();
    void announce(const News& news);
    void startReading();
    void onRead();

    const SchemaLibrary& m_library;
    const SystemClock m_systemClock;
    const Clock& m_clock;
    std::shared_ptr<const JsonValue> m_event;
    QByteArray m_text;
    QByteArray m_good; ///< the last text that was an object
    JsonSpans m_spans; ///< of the good one
    const JsonSpans m_noSpans;
    std::optional<JsonError> m_textError;
    Problems m_problems;
    bool m_started = false;  ///< there was a first text
    bool m_unread = false;   ///< the text is newer than the event
    bool m_checking = false; ///< the problems are yet to come
    quint64 m_generation = 0;
    QTimer m_pause;
    QFutureWatcher<Checked> m_watcher;
    QString m_lastMergeKey;
    qint64 m_lastEdit = 0;
    QUndoStack m_undo;

    static constexpr qsizetype atOnce = 64 * 1024; ///< bytes that no one notices being read and checked
};

} // namespace hubscope
