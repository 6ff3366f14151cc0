// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace hubscope {

class Theme;

/// A table's header with hairlines between its columns.
class ArrayHeader : public QHeaderView
{
    Q_OBJECT

public:
    ArrayHeader(const Theme& theme, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    const Theme& m_theme;
};

} // namespace hubscope
