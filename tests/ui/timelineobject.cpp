// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineobject.h"

#include "ui/windowpage.h"
#include "widgets/chiprow.h"
#include "widgets/dropchip.h"
#include "widgets/messagestrip.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hubscope::test {

bool TimelineObject::exists() const
{
    const auto pages = childrenOf<TimelinePage>(m_window);
    return !pages.isEmpty() && pages.first()->isVisible();
}

QString TimelineObject::counts() const
{
    for (const QLabel* label : filterBar().findChildren<QLabel*>()) {
        if (label->text().contains(u" loaded"_s))
            return label->text();
    }
    return {};
}

QString TimelineObject::cell(int row, int column) const
{
    return model().index(row, column).data().toString();
}

int TimelineObject::firstEventRow() const
{
    int row = 0;
    while (row < model().rowCount() && !model().eventAt(row))
        ++row;
    return row;
}

QString TimelineObject::tailText() const
{
    const int last = model().rowCount() - 1;
    return last >= 0 && model().rowKind(last) == TimelineModel::RowKind::Tail ? cell(last, 0) : QString();
}

void TimelineObject::scrollToEnd() const
{
    view().scrollToBottom(); // lays out first what has just arrived
}

QString TimelineObject::stripTitle() const
{
    const auto& strip = child<MessageStrip>(page());
    return strip.isVisible() ? strip.title() : QString();
}

QString TimelineObject::stripText() const
{
    const auto& strip = child<MessageStrip>(page());
    return strip.isVisible() ? strip.text() : QString();
}

void TimelineObject::clickStripAction(int index) const
{
    WindowPage::click(*child<MessageStrip>(page()).actionButton(index));
}

QPushButton& TimelineObject::filterChip(const QString& property) const
{
    for (DropChip* chip : childrenOf<DropChip>(filterBar())) {
        if (chip->accessibleName().startsWith(property))
            return *chip;
    }
    qFatal("no filter %s", qPrintable(property));
}

QWidget& TimelineObject::openPopup(const QString& property) const
{
    QPushButton& chip = filterChip(property);
    chip.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Return);
    QWidget* popup = QApplication::activePopupWidget();
    if (!popup)
        qFatal("no popup of %s", qPrintable(property));
    return *popup;
}

QStringList TimelineObject::chips() const
{
    const auto& row = child<ChipRow>(filterBar());
    QStringList labels;
    for (const QString& id : row.ids())
        labels.append(row.chip(id)->accessibleName());
    return labels;
}

} // namespace hubscope::test
