// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lazytreemodel.h"

namespace hubscope {

LazyTreeModel::~LazyTreeModel() = default;

void LazyTreeModel::Node::add(std::unique_ptr<Node> child)
{
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
}

QModelIndex LazyTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= columnCount(parent) || row >= rowCount(parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex LazyTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Node* parent = nodeOf(child)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int LazyTreeModel::rowCount(const QModelIndex& parent) const
{
    Node* node = parent.column() > 0 ? nullptr : nodeOf(parent);
    if (node == nullptr)
        return 0;
    if (!node->populated) {
        node->populated = true;
        populate(*node);
    }
    return int(node->children.size());
}

bool LazyTreeModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node != nullptr && (node->populated ? !node->children.empty() : mayHaveChildren(*node));
}

void LazyTreeModel::setRoot(std::unique_ptr<Node> root)
{
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

LazyTreeModel::Node* LazyTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

} // namespace hubscope
