// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/loadingstatus.h"

#include "models/customertimeline.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace hubscope {

LoadingStatus::LoadingStatus(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(&theme, Theme::FontRole::Label, Token::Text, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme.px(120));
    m_bar->setAccessibleName(tr("Pages loaded"));
    m_stop->setIcon(IconSet(&theme).icon(Glyph::Close));
    m_stop->setAutoRaise(true);
    m_stop->setToolTip(tr("Stop loading (Esc)"));
    m_stop->setAccessibleName(tr("Stop loading"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_customer)
            m_customer->cancel();
    });
    hide();
}

void LoadingStatus::setCustomer(CustomerTimeline* customer)
{
    if (m_customer)
        m_customer->timeline().disconnect(this);
    m_customer = customer;
    if (customer) {
        connect(&customer->timeline(), &TimelineModel::stateChanged, this, &LoadingStatus::renew);
        connect(&customer->timeline(), &TimelineModel::countsChanged, this, &LoadingStatus::renew);
    }
    renew();
}

void LoadingStatus::renew()
{
    const bool loading = m_customer && m_customer->timeline().state() == LoadState::Loading;
    setVisible(loading);
    if (!loading)
        return;
    const TimelineModel& timeline = m_customer->timeline();
    const int page = timeline.nextPage() + 1;
    const auto pages = timeline.totalPages();
    m_text->setText(
        pages ? tr("Loading page %1 of %2").arg(page).arg(*pages) : tr("Loading page %1").arg(page));
    m_bar->setVisible(pages.has_value());
    m_bar->setRange(0, pages.value_or(0));
    m_bar->setValue(page - 1);
}

} // namespace hubscope
