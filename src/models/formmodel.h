// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fieldshape.h"
#include "schema/fieldstate.h"
#include "schema/violation.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace hubscope {

class DraftDocument;

/// A payload of the draft (properties, contextInfo or tracking) as a form sees it: which fields there are, by
/// the schema and by the event, how each stands, and what is wrong with it. Pointers are those of the event.
/// The model holds nothing that the document does not: it translates.
class FormModel : public QObject
{
    Q_OBJECT

public:
    /// `root` is `/properties`, `/contextInfo` or `/tracking`. The document outlives the model.
    FormModel(DraftDocument& document, QString root, QObject* parent = nullptr);

    const QString& root() const { return m_root; }
    /// The schema that serves, null when nothing is known about the payload; and the fields that always have
    /// a row (see usualFields).
    void setSchema(std::shared_ptr<const FieldNode> schema, const QStringList& usual);
    const std::shared_ptr<const FieldNode>& schema() const { return m_schema; }

    /// What governs a field; an open node for keys that the schema does not name.
    const FieldNode* node(const QString& pointer) const;
    FieldShape shape(const QString& pointer) const;
    /// The keys below an object that are to have a row: required, usual, sent, or asked for (see reveal);
    /// first those of the schema in its order, then the event's others.
    QStringList shownKeys(const QString& pointer) const;
    /// The schema's other keys: they wait as chips.
    QStringList hiddenKeys(const QString& pointer) const;
    /// All of them: the schema's in its order, then the event's others.
    QStringList keys(const QString& pointer) const;
    /// Gives a field of the schema a row although it is not sent.
    void reveal(const QString& pointer);

    FieldState state(const QString& pointer) const;
    const JsonValue* value(const QString& pointer) const; ///< null pointer: not sent
    QString title(const QString& pointer) const; ///< in the user's language; empty when the schema has none
    QString description(const QString& pointer) const;
    bool isRequired(const QString& pointer) const; ///< its object, once it is there, must hold it
    /// Problems at the pointer, without those inside of it.
    std::vector<Violation> problems(const QString& pointer) const;
    std::vector<Violation> problemsWithin(const QString& pointer) const;
    /// The problems at the pointer and inside of it in words, one a line.
    QString problemWords(const QString& pointer) const;
    /// Fields of an object that are sent, and all of them.
    std::pair<int, int> sentOf(const QString& pointer) const;

    /// What a field starts with when it becomes a Value: the schema's first choice, an empty text, an object
    /// with its required children.
    JsonValue emptyValue(const QString& pointer) const;
    /// A field that is taken out keeps its row.
    void setState(const QString& pointer, FieldState state);
    /// Makes the objects on the way, each with its required children, as one step.
    void setValue(const QString& pointer, const JsonValue& value);
    /// Before the item at `row`, or at the end.
    void insertItem(const QString& arrayPointer, qsizetype row, const JsonValue& item);
    void removeItem(const QString& arrayPointer, qsizetype row);
    void moveItem(const QString& arrayPointer, qsizetype from, qsizetype to);

    /// Pointers of fields whose name, title and description have the words; parents of shown ones are not
    /// listed. What is found in the items of an array is listed for the first one, be it there or not.
    QStringList find(const QString& words) const;

Q_SIGNALS:
    /// Values or states at or inside the pointer changed, the set of rows did not.
    void valueChanged(const QString& pointer);
    /// Below the pointer there are other rows: keys or items came or went, or a field has another shape.
    void structureChanged(const QString& pointer);
    void problemsChanged();
    void schemaChanged(); ///< all is new

private:
    struct Row;

    void follow();
    void compare(const QString& pointer, const JsonValue* before, const JsonValue* after);
    void compareRows(const QString& pointer, const JsonValue* before, const JsonValue* after);
    std::vector<Row> rowsOf(const QString& pointer, const JsonValue* value) const;
    std::vector<Row> tellRows(const QString& pointer, const JsonValue* before, const JsonValue* after);
    QStringList keysOf(const QString& pointer, const JsonValue* value) const;
    QString text(const QString& pointer, QString FieldNode::*member) const;
    /// The pointer in the schema: from its root, without indices.
    QString schemaPointer(const QString& pointer) const;
    QString topmostMissing(const QString& pointer) const;

    DraftDocument& m_document;
    QString m_root;
    std::shared_ptr<const FieldNode> m_schema;
    QSet<QString> m_usual;                    ///< pointers in the schema
    QSet<QString> m_revealed;                 ///< pointers in the event
    std::shared_ptr<const JsonValue> m_event; ///< what the form shows: the event before the next change
};

/// Problems in words, one a line; with the place where it is not the pointer itself but inside of it.
QString problemLines(const std::vector<Violation>& problems, const QString& pointer);
} // namespace hubscope
