// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "models/lazytreemodel.h"

#include <memory>

namespace hubscope {

/// Any JSON document as a tree of key, value and type, exactly as it stands: order, duplicate keys, spelling.
class JsonTreeModel : public LazyTreeModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, Type, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        JsonPointerRole = Qt::UserRole + 1, ///< RFC 6901
        RawValueRole,                       ///< the value as JSON text, indented
        ValueTypeRole,                      ///< int of JsonValue::Type
    };

    explicit JsonTreeModel(QObject* parent = nullptr);

    /// Null for none. Shared with other models, never copied.
    void setDocument(std::shared_ptr<const JsonValue> document);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool mayHaveChildren(const Node& node) const override;
    void populate(Node& node) const override;

private:
    struct ValueNode;

    std::shared_ptr<const JsonValue> m_document;
};

} // namespace hubscope
