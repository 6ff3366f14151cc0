// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace hubscope {

/// Paints rows the house's way: selection fill with an accent edge, hover, one baseline for all fonts of a
/// row. A view's own delegate derives from it and paints its cells with the helpers. Rooms are given as if
/// reading went left to right; the helpers mirror them where it goes the other way.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Theme* theme, QObject* parent = nullptr);

    /// The height of rows before it grows with the font; 28 unless set.
    void setDesignHeight(int pixels) { m_designHeight = pixels; }
    const Theme* theme() const { return m_theme; }

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    struct Words
    {
        QString text;
        QColor color;
        Theme::FontRole font = Theme::FontRole::Text;
        Qt::TextElideMode elide = Qt::ElideRight;
        bool struckOut = false;
    };

    /// What is in the cell, over the background. The option is initialised from the index.
    virtual void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    /// The colour of a token, in its variant for the selection fill where the cell is selected.
    QColor ink(const QStyleOptionViewItem& option, Token token) const;
    /// Text on the row's baseline at the start of the room (or its end, for right-aligned words). Returns the
    /// width used, so that more can follow.
    int drawWords(
        QPainter* painter, const QRect& room, const Words& words, Qt::Alignment side = Qt::AlignLeft) const;
    /// A grey outlined pill with its word, at the start of the room. Returns the width used.
    int drawPill(
        QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const QString& word) const;
    void drawGlyph(QPainter* painter, const QRect& room, Glyph glyph, const QColor& color) const;
    /// Where a room is on the screen: mirrored in its cell when reading goes right to left.
    QRect placed(const QRect& room) const;
    /// The cell without its side margins.
    QRect content(const QStyleOptionViewItem& option) const;

private:
    void
    paintBackground(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paintEdge(QPainter* painter, const QStyleOptionViewItem& option) const;

    const Theme* m_theme;
    int m_designHeight = 28;
    mutable QRect m_mirror; ///< the cell in painting, while reading goes right to left
};

} // namespace hubscope
