// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/loadingstatus.h"

#include "models/customertimeline.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hubscope {

LoadingStatus::LoadingStatus(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(&theme, Theme::FontRole::Label, Token::Text, this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QToolButton(this))
    , m_stop(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme.px(120));
    m_bar->setAccessibleName(tr("Pages loaded"));
    m_pause->setCheckable(true);
    m_pause->setAutoRaise(true);
    m_pause->setText(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause loading"));
    m_stop->setIcon(IconSet(&theme).icon(Glyph::Close));
    m_stop->setAutoRaise(true);
    m_stop->setToolTip(tr("Stop loading (Esc)"));
    m_stop->setAccessibleName(tr("Stop loading"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    connect(m_pause, &QToolButton::clicked, this, [this](bool on) {
        if (m_customer)
            m_customer->timeline().setPaused(on);
        renew();
    });
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
        connect(&customer->timeline(), &TimelineModel::progressChanged, this, &LoadingStatus::renew);
    }
    renew();
}

void LoadingStatus::renew()
{
    const bool loading = m_customer && m_customer->timeline().state() == LoadState::Loading;
    setVisible(loading);
    if (!loading)
        return;
    const bool all = m_customer->timeline().isLoadingAll();
    m_pause->setVisible(all);
    if (all)
        showAll();
    else
        showPage();
}

void LoadingStatus::showPage()
{
    const TimelineModel& timeline = m_customer->timeline();
    const int page = timeline.nextPage() + 1;
    const auto pages = timeline.totalPages();
    m_text->setText(
        pages ? tr("Loading page %1 of %2").arg(page).arg(*pages) : tr("Loading page %1").arg(page));
    m_bar->setVisible(pages.has_value());
    m_bar->setRange(0, pages.value_or(0));
    m_bar->setValue(page - 1);
}

void LoadingStatus::showAll()
{
    const LoadProgress progress = m_customer->timeline().progress();
    m_text->setText(progressText(progress));
    m_text->setToolTip(
        progress.rereadPages > 0
            ? tr("Events came or went meanwhile. Pages that shifted are read again, so that none is missing.")
            : QString());
    m_pause->setChecked(progress.isPaused);
    m_bar->setVisible(progress.totalPages.has_value());
    m_bar->setRange(0, progress.totalPages.value_or(0));
    m_bar->setValue(progress.loadedPages);
}

QString LoadingStatus::progressText(const LoadProgress& progress)
{
    const QLocale locale;
    QStringList words;
    //: How many events are loaded, and how many there are
    words.append(
        progress.totalEvents
            ? tr("%1 of %2 events")
                  .arg(locale.toString(progress.events), locale.toString(*progress.totalEvents))
            : tr("%Ln event(s)", nullptr, int(progress.events)));
    if (progress.pausedUntil)
        words.append(
            tr("the hub asks to wait: %1 s").arg((progress.pausedUntil->remainingTime() + 999) / 1000));
    else if (progress.isPaused)
        words.append(tr("paused"));
    else if (progress.eventsPerSecond > 0)
        //: Events in a second
        words.append(tr("%1/s").arg(locale.toString(qRound64(progress.eventsPerSecond))));
    if (progress.secondsLeft && !progress.isPaused && !progress.pausedUntil)
        words.append(tr("%1 s left").arg(locale.toString(qRound64(*progress.secondsLeft + 0.5))));
    if (!progress.failedPages.isEmpty())
        words.append(tr("%Ln page(s) failed", nullptr, int(progress.failedPages.size())));
    if (progress.rereadPages > 0)
        words.append(tr("%Ln page(s) read again", nullptr, progress.rereadPages));
    return words.join(u" · "_s);
}

} // namespace hubscope
