// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QPainter;

namespace hubscope {

/// A key as it looks on a keyboard, beside what it does: `F8`. The shortcut itself is the owner's.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    KeyCap(const Theme* theme, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override { return size(*m_theme, m_key); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For widgets that paint one themselves: the room it takes, and the cap in a rectangle of that size.
    static QSize size(const Theme& theme, const QString& key);
    static void paint(
        QPainter& painter, const QRect& place, const Theme& theme, const QString& key, const QColor& ink,
        const QBrush& fill);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QString m_key;
};

} // namespace hubscope
