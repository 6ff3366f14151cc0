// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// Paints the rows of an event's overview and tree: names and values in the fixed font, what was not sent
/// muted, what does not fit the schema in the danger colour.
class FieldDelegate : public RowDelegate
{
    Q_OBJECT

public:
    FieldDelegate(const Theme* theme, QObject* parent);

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSection(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// The same for a plain JSON tree.
class JsonTreeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    JsonTreeDelegate(const Theme* theme, QObject* parent);

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hubscope
