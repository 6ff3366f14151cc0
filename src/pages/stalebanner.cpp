// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/stalebanner.h"

#include "models/displaytime.h"

#include <QEvent>
#include <QPushButton>

using namespace std::chrono_literals;

namespace hubscope {

StaleBanner::StaleBanner(DataAge& age, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : MessageStrip(&theme, parent)
    , m_age(age)
    , m_time(time)
{
    setObjectName(QLatin1StringView("staleBanner"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(600ms);
    connect(&m_patience, &QTimer::timeout, this, &StaleBanner::showSaved);
    connect(&age, &DataAge::changed, this, &StaleBanner::showPhase);
    connect(&age, &DataAge::tick, this, [this] { setText(retryWords()); });
    connect(&time, &TimeDisplay::changed, this, &StaleBanner::showPhase);
    connect(this, &MessageStrip::actionTriggered, &age, &DataAge::retryNow);
    parent->installEventFilter(this);
    age.setWatched(parent->isVisible());
    hide();
    showPhase();
}

bool StaleBanner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_age.setWatched(event->type() == QEvent::Show);
    return MessageStrip::eventFilter(watched, event);
}

void StaleBanner::showPhase()
{
    const bool isOffline = m_age.phase() == DataAge::Phase::Offline && m_age.events() > 0;
    const bool isSaved = m_age.phase() == DataAge::Phase::Saved;
    if (!isSaved)
        m_patience.stop();
    if (isOffline)
        showOffline();
    else if (isSaved && !isHidden())
        showSaved();
    else if (isSaved && !m_patience.isActive())
        m_patience.start();
    else if (!isSaved)
        hide();
}

void StaleBanner::showSaved()
{
    // How many is counted above, while they are still being read.
    const QString title = tr("Showing what was saved %1").arg(m_time.formatAgo(*m_age.asOf()));
    const QString text =
        m_age.isAsking() ? tr("Asking the hub for newer ones…") : tr("The hub has not said what is newer.");
    if (isHidden() || this->title() != title)
        showMessage(Kind::Info, title, text);
    else
        setText(text);
    setActions({});
}

void StaleBanner::showOffline()
{
    const QString title = tr("Offline since %1 – showing %Ln event(s)", nullptr, m_age.events())
                              .arg(m_time.formatRecent(m_age.offlineSince()));
    if (isHidden() || this->title() != title)
        showMessage(Kind::Warning, title, retryWords());
    else
        setText(retryWords());
    setActions({tr("Try again")});
    actionButton(0)->setEnabled(m_age.secondsToRetry().has_value());
}

QString StaleBanner::retryWords() const
{
    const QString age =
        m_age.asOf() ? tr("As the hub had them on %1.").arg(m_time.formatDateTime(*m_age.asOf())) : QString();
    const auto seconds = m_age.secondsToRetry();
    const QString next = seconds ? tr("The hub is asked again in %n s.", nullptr, *seconds)
                                 : tr("The hub is being asked again…");
    return age.isEmpty() ? next : tr("%1 %2").arg(age, next);
}

} // namespace hubscope
