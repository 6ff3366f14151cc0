// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/jsonspans.h"
#include "schema/violation.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace hubscope {

class SchemaLibrary;

/// The event that is being written: its JSON, which form, header and JSON editor all show and change, with
/// one undo stack over all of it. The text is the truth: order of keys and spelling of numbers are those of
/// the text. Text that is no JSON keeps the last event that was.
class DraftDocument : public QObject
{
    Q_OBJECT

public:
    /// The library outlives the document.
    explicit DraftDocument(const SchemaLibrary& library, QObject* parent = nullptr);

    const JsonValue& event() const { return *m_event; } ///< the last good one; always an object
    std::shared_ptr<const JsonValue> shared() const { return m_event; }
    const QByteArray& text() const { return m_text; } ///< UTF-8, as typed or indented
    /// Why the text is no JSON object; nothing when it is one and event() is what it says.
    const std::optional<JsonError>& textError() const { return m_textError; }
    const JsonSpans& spans() const; ///< of the text; of none while it is broken

    /// Replaces everything, undoable unless it is the first. Text may be broken.
    void setText(const QByteArray& text, const QString& undoLabel = {});
    void setEvent(const JsonValue& event, const QString& undoLabel = {});
    /// Starts anew: no undo, not modified.
    void load(const QByteArray& text);

    // Changes of the event. Each is one undo step; edits of the same pointer that follow one another merge
    // while a person types. The rest of the text stays as it is spelled. While the text is broken they start
    // from the last good event.

    void setValue(const QString& pointer, const JsonValue& value);
    void remove(const QString& pointer);
    void insert(const QString& pointer, const JsonValue& item); ///< before an array's item, or at its end
    void move(const QString& arrayPointer, qsizetype from, qsizetype to);
    /// Any change as one step: `change` edits a copy of the event.
    void edit(const QString& undoLabel, const std::function<void(JsonValue& event)>& change);
    void apply(const Violation& violation); ///< its fix
    /// What a person typed in the JSON editor.
    void typeText(const QByteArray& text);

    QUndoStack& undoStack() { return m_undo; }

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

private:
    std::shared_ptr<const JsonValue> m_event;
    QByteArray m_text;
    std::optional<JsonError> m_textError;
    std::vector<Violation> m_problems;
    QUndoStack m_undo;
    // and what the owner of this class adds
};

} // namespace hubscope
