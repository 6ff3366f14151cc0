// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/eventheader.h"

#include "core/plaintext.h"
#include "domain/event.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "pages/familylook.h"
#include "pages/pilllabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/idlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hubscope {

EventHeader::EventHeader(
    const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_time(time)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_type(new ElidedLabel(&theme, Theme::FontRole::Title, Token::Text, this))
    , m_context(new PillLabel(&theme, this))
    , m_mode(new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
    , m_when(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
    , m_id(new IdLabel(&theme, this))
{
    m_id->setCaption(tr("id"));
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::small);
    first->addWidget(m_glyph);
    first->addWidget(m_type);
    first->addWidget(m_context);
    first->addWidget(m_mode);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->setSpacing(Theme::medium);
    second->addWidget(m_when);
    second->addWidget(m_id);
    second->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::tight);
    layout->addLayout(first);
    layout->addLayout(second);
}

void EventHeader::setEvent(const Event& event)
{
    const EventTypeInfo* type = m_catalogue.eventType(event.type);
    const EventFamily family = type ? type->family : EventFamily::Generic;
    m_glyph->setPixmap(IconSet(&m_theme).pixmap(
        familyGlyph(family), m_theme.px(18), devicePixelRatioF(), m_theme.color(familyToken(family))));
    m_type->setText(event.type);
    m_type->setToolTip(type ? plainToolTip(translated(type->description)) : QString());
    m_context->setText(event.context);
    m_mode->setText(modeLabel(event.mode));
    //: A date and time, then the zone it stands in
    m_when->setText(
        event.date ? tr("%1 %2").arg(m_time.formatDateTime(*event.date), m_time.zoneLabel(*event.date))
                   : tr("no readable date"));
    m_id->setId(event.id);
    m_id->setVisible(!event.id.isEmpty()); // of what was sent it is not known at first
    setAccessibleName(tr("%1, %2, %3").arg(event.type, event.context, m_when->text()));
}

} // namespace hubscope
