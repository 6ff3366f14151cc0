// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace hubscope {

/// A tree model whose nodes come into being when a view first looks under their parent, so that a document of
/// a hundred thousand values costs what is seen of it.
class LazyTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;
    ~LazyTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;

protected:
    struct Node
    {
        virtual ~Node() = default;

        Node* parent = nullptr;
        int row = 0;
        bool populated = false;
        std::vector<std::unique_ptr<Node>> children;

        void add(std::unique_ptr<Node> child);
    };

    /// Whether populate() would find anything; cheap.
    virtual bool mayHaveChildren(const Node& node) const = 0;
    /// Adds the children of a node; called once for each.
    virtual void populate(Node& node) const = 0;

    /// Another tree: a reset. Null for an empty one.
    void setRoot(std::unique_ptr<Node> root);
    /// The node of an index, the root's for an invalid one; null pointer when there is no tree.
    Node* nodeOf(const QModelIndex& index) const;
    Node* root() const { return m_root.get(); }

private:
    std::unique_ptr<Node> m_root;
};

} // namespace hubscope
