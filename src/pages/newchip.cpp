// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newchip.h"

#include "widgets/announce.h"
#include "widgets/hubstyle.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace hubscope {

NewChip::NewChip(QAbstractItemView* view)
    : QPushButton(view)
    , m_view(view)
{
    setObjectName("newChip"_L1);
    setProperty(look::primary, true);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QPushButton::clicked, view, &QAbstractItemView::scrollToTop);
    view->viewport()->installEventFilter(this);
}

void NewChip::setCount(int above, int held, bool hidden)
{
    const int count = above + held;
    if (count == 0) {
        if (hasFocus())
            m_view->setFocus();
        hide();
        return;
    }
    const QString words = tr("%Ln new", nullptr, count);
    if (held > 0)
        //: %1 is `12 new`
        setText(tr("%1, paused").arg(words));
    else
        //: %1 is `12 new`, %2 the name of a key
        setText(tr("%1 (%2)").arg(words, QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText)));
    setAccessibleName(
        held > 0 ? tr("%Ln new event(s), Live is paused", nullptr, count)
                 : tr("%Ln new event(s) above", nullptr, count));
    setToolTip(toolTipFor(held, hidden));
    const bool first = isHidden();
    show();
    place();
    if (first)
        announce(m_view, accessibleName());
}

QString NewChip::toolTipFor(int held, bool hidden) const
{
    if (held > 0)
        return tr(
            "Live is paused: the hub has %Ln more event(s) than were read. Click to go on.", nullptr, held);
    return hidden ? tr("They came above what you are reading. The filter on rows may hide some.")
                  : tr("They came above what you are reading.");
}

bool NewChip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QPushButton::eventFilter(watched, event);
}

void NewChip::place()
{
    resize(sizeHint());
    const QRect room = m_view->viewport()->geometry();
    move(room.x() + (room.width() - width()) / 2, room.y() + Theme::small);
    raise();
}

} // namespace hubscope
