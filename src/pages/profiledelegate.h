// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// A row of the list of profiles: the kind's glyph, the name, the kind's word as a pill at the end.
class ProfileDelegate : public RowDelegate
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of HubKind
        BlockedRole              ///< bool: something is missing or wrong
    };

    explicit ProfileDelegate(const Theme* theme, QObject* parent = nullptr);

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hubscope
