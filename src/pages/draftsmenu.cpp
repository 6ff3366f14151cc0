// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/draftsmenu.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/draftdocument.h"
#include "models/drafts.h"
#include "models/drafttitle.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace hubscope {

DraftsMenu::DraftsMenu(const Drafts& drafts, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QMenu(parent)
    , m_drafts(drafts)
    , m_time(time)
    , m_theme(theme)
{
    setAccessibleName(tr("Drafts"));
    connect(this, &QMenu::aboutToShow, this, &DraftsMenu::fill);
}

void DraftsMenu::fill()
{
    clear();
    for (const auto& draft : m_drafts.all() | std::views::reverse) {
        const QString when =
            draft->savedAt ? m_time.formatDateTime(*draft->savedAt) : tr("not saved yet", "a draft");
        const QString title = withoutMnemonics(draftTitle(draft->document->event()));
        QAction* action = addAction(title + u'\t' + when);
        action->setCheckable(true);
        action->setChecked(draft->open);
        connect(action, &QAction::triggered, this, [this, id = draft->id] { Q_EMIT chosen(id); });
    }
    addSeparator();
    connect(
        addAction(tr("New from this draft\tCtrl+D")), &QAction::triggered, this,
        &DraftsMenu::duplicateRequested);
    connect(addAction(tr("Discard this draft")), &QAction::triggered, this, &DraftsMenu::discardRequested);
    addSeparator();
    connect(addAction(tr("Show what was sent")), &QAction::triggered, this, &DraftsMenu::outboxRequested);
}

} // namespace hubscope
