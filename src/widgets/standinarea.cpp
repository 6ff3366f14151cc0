// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/standinarea.h"

#include <QEvent>

namespace hubscope {

StandInArea::StandInArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    const bool isHidden = content->isHidden() && content->testAttribute(Qt::WA_WState_ExplicitShowHide);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false); // the pane shows through
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
    if (isHidden)
        hide();
}

QSize StandInArea::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

bool StandInArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        setVisible(!widget()->isHidden());
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hubscope
