// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/yieldingarea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace hubscope {

YieldingArea::YieldingArea(double share, QWidget* parent)
    : QScrollArea(parent)
    , m_share(share)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    parent->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

void YieldingArea::setContent(QWidget* content)
{
    content->setAutoFillBackground(false);
    setWidget(content);
    content->installEventFilter(this);
    measure();
}

bool YieldingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        measure();
    return QScrollArea::eventFilter(watched, event);
}

void YieldingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    measure();
}

void YieldingArea::measure()
{
    if (!widget() || !widget()->layout())
        return;
    const QLayout* layout = widget()->layout();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : layout->totalSizeHint().height();
    const int most = int(m_share * parentWidget()->height());
    setMinimumWidth(layout->totalMinimumSize().width());
    if (const int height = std::min(wanted, most); height != this->height() || height != minimumHeight())
        setFixedHeight(height);
}

} // namespace hubscope
