// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

#include <QSet>

namespace hubscope {

/// Paints the timeline's rows: events, days across all columns, and the tail that says what is being loaded.
class TimelineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Tints the rows of these events, from 1, all of it, down to 0, not at all.
    void setFlash(const QSet<QString>& eventIds, qreal strength);

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintJoin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRail(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTail(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintEvent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintType(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFlash(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFacts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLag(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// The room for words that run across all columns, after the marks.
    QRect rowContent(const QStyleOptionViewItem& option) const;

    QSet<QString> m_flashing;
    qreal m_flash = 0;
};

} // namespace hubscope
