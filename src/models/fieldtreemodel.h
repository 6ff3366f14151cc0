// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "models/lazytreemodel.h"
#include "schema/fieldnode.h"

#include <memory>
#include <optional>

namespace hubscope {

class Catalogue;
class TimeDisplay;

/// An event as a person reads it: its properties, context, tracking and envelope, each in the schema's order,
/// with what the schema says about every field. Fields that could have been sent and were not are rows too.
class FieldTreeModel : public LazyTreeModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Description, ColumnCount };
    Q_ENUM(Column)

    enum class Kind {
        Section, ///< one of the top-level parts of an event
        Sent,
        NotSent,   ///< in the schema only
        Unknown,   ///< not in a schema that lists its fields
        Null,      ///< sent as null where that is allowed
        WrongType, ///< sent as another type than the schema has
    };
    Q_ENUM(Kind)

    enum Role {
        JsonPointerRole = Qt::UserRole + 1, ///< RFC 6901, from the top of the event
        RawValueRole,                       ///< the value as JSON text, indented; empty when not sent
        KindRole,                           ///< int of Kind
    };

    /// Catalogue and time outlive the model.
    FieldTreeModel(const Catalogue& catalogue, const TimeDisplay& time, QObject* parent = nullptr);

    /// The event's body; null for none. Shared with other models, never copied.
    void setDocument(std::shared_ptr<const JsonValue> event);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool mayHaveChildren(const Node& node) const override;
    void populate(Node& node) const override;

private:
    struct Field;

    std::unique_ptr<Node> makeRoot() const;
    static void addField(
        Field& parent, const QString& name, const JsonValue* value, std::shared_ptr<const FieldNode> schema);
    QString cellText(const Field& field, int column) const;
    QString valueCell(const Field& field) const;
    QString descriptionCell(const Field& field) const;
    QString sectionSummary(const Field& field) const;
    /// The moment that a field says, ms UTC; nothing for other fields.
    static std::optional<qint64> timeOf(const Field& field);
    void announceTimes(const QModelIndex& parent);

    const Catalogue& m_catalogue;
    const TimeDisplay& m_time;
    std::shared_ptr<const FieldNode> m_envelope;
    std::shared_ptr<const JsonValue> m_document;
};

} // namespace hubscope
