// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAbstractButton>

namespace hubscope {

/// One thing in an IdentityMap: a glyph, what it is called, and a muted note behind it. Can be chosen.
class IdentityNode : public QAbstractButton
{
    Q_OBJECT

public:
    struct Look
    {
        Glyph glyph = Glyph::Link;
        QString title;
        QString note;            ///< may be empty
        bool isCode = false;     ///< the title is an id
        bool isLeading = false;  ///< of the one thing that the others belong to
        bool isChoosable = true; ///< else it only does something, as "and 990 more"

        bool operator==(const Look&) const = default;
    };

    IdentityNode(const Look& look, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont titleFont() const;
    void paintWords(QPainter& painter, const QRect& room) const;

    const Look m_look;
    const Theme& m_theme;
};

} // namespace hubscope
