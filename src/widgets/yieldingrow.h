// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QLayoutItem;

namespace hubscope {

/// A row whose less important widgets step aside, one after the other, when room is short, so that a narrow
/// window or a large font cuts nothing: before another is cut or wrapped, all but the most important one go.
/// A widget that its owner hides stays hidden.
class YieldingRow : public QWidget
{
    Q_OBJECT

public:
    explicit YieldingRow(QWidget* parent = nullptr);

    /// Where widgets and stretches are added.
    QHBoxLayout* row() const { return m_row; }
    /// The widgets that may step aside, the first to go first.
    void setYielding(const QList<QWidget*>& widgets);
    /// Instead of QWidget::setVisible for a yielding widget: whether it is wanted at all.
    void setWanted(QWidget* widget, bool wanted);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    QSet<QWidget*> fitting(int free) const;
    int widthOfRest(QSize all, QSize (QLayoutItem::*hint)() const) const;
    int widthOf(const QWidget* widget) const;

    QHBoxLayout* m_row;
    QList<QWidget*> m_yielding;
    QSet<const QWidget*> m_unwanted;
    bool m_arranging = false;
};

} // namespace hubscope
