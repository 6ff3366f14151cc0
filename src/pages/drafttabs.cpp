// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/drafttabs.h"

#include "core/plaintext.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/schemalibrary.h"
#include "pages/composerpage.h"
#include "pages/familylook.h"
#include "widgets/icons.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace hubscope {

DraftTabs::DraftTabs(
    Drafts& drafts, const SchemaLibrary& library, const Theme& theme, PageMaker maker, QWidget* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_library(library)
    , m_theme(theme)
    , m_maker(std::move(maker))
    , m_bar(new QTabBar(parent))
    , m_pages(new QStackedWidget(parent))
{
    m_bar->setAccessibleName(tr("Open drafts"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideRight);
    connect(m_bar, &QTabBar::currentChanged, this, &DraftTabs::show);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &DraftTabs::closeRequested);
}

void DraftTabs::open(const QString& draftId)
{
    add(draftId);
    m_bar->setCurrentIndex(indexOf(draftId));
}

void DraftTabs::add(const QString& draftId)
{
    Drafts::Draft* draft = m_drafts.find(draftId);
    if (!draft || indexOf(draftId) >= 0)
        return;
    const QSignalBlocker quiet(m_bar); // the first tab becomes the current one before it knows its draft
    const int index = m_bar->addTab(QString());
    m_bar->setTabData(index, draftId);
    name(draftId);
    connect(draft->document.get(), &DraftDocument::eventChanged, this, [this, draftId] { name(draftId); });
    show();
}

void DraftTabs::close(const QString& draftId)
{
    const int index = indexOf(draftId);
    if (index < 0)
        return;
    if (const Drafts::Draft* draft = m_drafts.find(draftId))
        draft->document->disconnect(this);
    // The page first: nothing may show a draft that is about to go.
    delete m_made.take(draftId);
    m_bar->removeTab(index);
}

void DraftTabs::step(int direction)
{
    if (const int tabs = count(); tabs > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + direction + tabs) % tabs);
}

int DraftTabs::count() const
{
    return m_bar->count();
}

QString DraftTabs::draftAt(int index) const
{
    return m_bar->tabData(index).toString();
}

ComposerPage* DraftTabs::current() const
{
    return m_made.value(draftAt(m_bar->currentIndex()));
}

void DraftTabs::show()
{
    const QString draftId = draftAt(m_bar->currentIndex());
    Drafts::Draft* draft = m_drafts.find(draftId);
    if (draft && !m_made.contains(draftId)) {
        m_made.insert(draftId, m_maker(*draft));
        m_pages->addWidget(m_made.value(draftId));
    }
    if (ComposerPage* page = current())
        m_pages->setCurrentWidget(page);
    Q_EMIT currentChanged();
}

void DraftTabs::name(const QString& draftId)
{
    const int index = indexOf(draftId);
    const Drafts::Draft* draft = m_drafts.find(draftId);
    if (index < 0 || !draft)
        return;
    const QString title = draftTitle(draft->document->event());
    const EventTypeInfo* type = m_library.catalogue().eventType(draft->document->type());
    const EventFamily family = type ? type->family : EventFamily::Generic;
    m_bar->setTabText(index, withoutMnemonics(title));
    m_bar->setTabToolTip(index, plainToolTip(title));
    m_bar->setTabIcon(
        index, type ? IconSet(&m_theme).icon(familyGlyph(family), familyToken(family))
                    : IconSet(&m_theme).icon(Glyph::Edit, Token::Muted));
    m_bar->updateGeometry(); // the bar does not ask for the room that a longer title takes
    if (index == m_bar->currentIndex())
        Q_EMIT currentChanged();
}

int DraftTabs::indexOf(const QString& draftId) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (draftAt(i) == draftId)
            return i;
    }
    return -1;
}

} // namespace hubscope
