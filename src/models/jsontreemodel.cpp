// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontreemodel.h"

#include "core/jsonpointer.h"
#include "models/jsontext.h"

namespace hubscope {

struct JsonTreeModel::ValueNode : Node
{
    ValueNode(QString itsKey, const JsonValue& itsValue)
        : key(std::move(itsKey))
        , value(itsValue)
    {
    }

    QString pointer() const
    {
        if (parent == nullptr)
            return {};
        return static_cast<const ValueNode*>(parent)->pointer() + u'/' + pointerStep(key);
    }

    QString key; ///< name or index in the parent
    const JsonValue& value;
};

JsonTreeModel::JsonTreeModel(QObject* parent)
    : LazyTreeModel(parent)
{
}

void JsonTreeModel::setDocument(std::shared_ptr<const JsonValue> document)
{
    // The old document outlives the reset: views may still look at old rows while it is announced.
    const auto old = std::exchange(m_document, std::move(document));
    setRoot(m_document ? std::make_unique<ValueNode>(QString(), *m_document) : nullptr);
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& node = *static_cast<const ValueNode*>(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Key)
            return node.key;
        return index.column() == Value ? valueText(node.value) : typeText(node.value.type());
    case Qt::ToolTipRole:
        return valueToolTip(node.value);
    case Qt::AccessibleTextRole:
        return index.column() == Key ? tr("%1: %2").arg(node.key, valueText(node.value))
                                     : data(index, Qt::DisplayRole);
    case JsonPointerRole:
        return node.pointer();
    case RawValueRole:
        return QString::fromUtf8(node.value.toPretty());
    case ValueTypeRole:
        return int(node.value.type());
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Value:
        return tr("Value");
    case Type:
        return tr("Type");
    default:
        return {};
    }
}

bool JsonTreeModel::mayHaveChildren(const Node& node) const
{
    const JsonValue& value = static_cast<const ValueNode&>(node).value;
    return !value.items().empty() || !value.members().empty();
}

void JsonTreeModel::populate(Node& node) const
{
    const JsonValue& value = static_cast<const ValueNode&>(node).value;
    node.children.reserve(value.items().size() + value.members().size());
    for (const JsonValue& item : value.items())
        node.add(std::make_unique<ValueNode>(QString::number(node.children.size()), item));
    for (const JsonMember& member : value.members())
        node.add(std::make_unique<ValueNode>(member.key, member.value));
}

} // namespace hubscope
