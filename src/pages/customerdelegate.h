// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// A customer in a list: the name, and muted below it the e-mail or external id.
class CustomerDelegate : public RowDelegate
{
    Q_OBJECT

public:
    CustomerDelegate(const Theme* theme, QObject* parent);

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hubscope
