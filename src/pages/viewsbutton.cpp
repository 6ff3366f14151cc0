// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/viewsbutton.h"

#include "core/plaintext.h"
#include "models/timelinefilters.h"
#include "pages/viewsmenu.h"

using namespace Qt::StringLiterals;

namespace hubscope {

ViewsButton::ViewsButton(TimelineFilters& filters, SavedViews& views, QWidget* parent)
    : QToolButton(parent)
    , m_filters(filters)
{
    setObjectName(u"views"_s);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    auto* menu = new ViewsMenu(views, this);
    menu->setFilters(&filters);
    setMenu(menu);
    connect(&filters, &TimelineFilters::changed, this, &ViewsButton::showView);
    showView();
}

void ViewsButton::showView()
{
    const QString name = middleElided(m_filters.view(), 16, 8);
    const QString dotted =
        m_filters.isViewChanged() ? tr("%1 •", "a view whose filters were changed").arg(name) : name;
    setText(name.isEmpty() ? tr("Views") : withoutMnemonics(dotted));
    setToolTip(plainToolTip(explanation()));
    setAccessibleName(name.isEmpty() ? tr("Views") : tr("View %1").arg(m_filters.view()));
    setAccessibleDescription(explanation());
}

QString ViewsButton::explanation() const
{
    const QString& view = m_filters.view();
    if (view.isEmpty())
        return tr("Filters that are saved by name");
    if (m_filters.isViewChanged())
        return tr("The filters are not those of the view “%1” any more").arg(view);
    return m_filters.asksHub()
               ? tr("The filters are those of the view “%1”").arg(view)
               : tr("Rows are narrowed as by the view “%1”, what it asks a hub for included").arg(view);
}

} // namespace hubscope
