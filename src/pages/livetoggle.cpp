// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/livetoggle.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/livetail.h"
#include "widgets/hubstyle.h"
#include "widgets/toggleswitch.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int liveIntervals[]{2, 5, 10, 30, 60}; // seconds

/// What people do, and windows do not do by themselves.
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

LiveToggle::LiveToggle(QAction& action, const TimeDisplay& time, QWidget* parent)
    : QWidget(parent)
    , m_action(action)
    , m_time(time)
    , m_switch(new ToggleSwitch(tr("Live"), this))
    , m_state(new QToolButton(this))
    , m_pause(new QAction(tr("&Pause"), this))
{
    setObjectName("liveToggle"_L1);
    m_switch->setObjectName("liveSwitch"_L1);
    m_state->setObjectName("liveState"_L1);
    m_state->setAutoRaise(true);
    m_state->setPopupMode(QToolButton::InstantPopup);
    m_state->setFocusPolicy(Qt::TabFocus);
    m_state->setProperty(look::ink, int(Token::Muted));
    m_state->setProperty(look::noMenuArrow, true);
    m_state->setMenu(new QMenu(m_state));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_switch);
    layout->addWidget(m_state);

    fillMenu();
    m_action.setCheckable(true);
    connect(&m_action, &QAction::toggled, this, [this](bool on) {
        if (m_tail)
            m_tail->setOn(on);
    });
    connect(m_switch, &QAbstractButton::clicked, &m_action, &QAction::setChecked);
    QCoreApplication::instance()->installEventFilter(this);
    setTail(nullptr);
}

void LiveToggle::fillMenu()
{
    QMenu* menu = m_state->menu();
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, [this](bool paused) {
        if (m_tail)
            m_tail->setPaused(paused);
    });
    menu->addAction(m_pause);
    menu->addSeparator();
    auto* group = new QActionGroup(menu);
    for (const int seconds : liveIntervals) {
        QAction* action = group->addAction(tr("Every %n second(s)", nullptr, seconds));
        action->setCheckable(true);
        action->setData(seconds);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds] {
            if (m_tail)
                m_tail->setInterval(std::chrono::seconds(seconds));
        });
    }
}

void LiveToggle::setTail(LiveTail* tail)
{
    if (m_tail) {
        m_tail->disconnect(this);
        m_tail->setWatched(false);
    }
    m_tail = tail;
    if (tail) {
        connect(tail, &LiveTail::changed, this, &LiveToggle::showState);
        connect(tail, &LiveTail::looked, this, &LiveToggle::showPassingTime);
        connect(tail, &LiveTail::newCountChanged, this, &LiveToggle::showState);
    }
    setEnabled(tail);
    m_action.setEnabled(tail);
    setWatched();
    showState();
}

void LiveToggle::setWatched()
{
    if (m_tail)
        m_tail->setWatched(window()->isVisible() && !window()->isMinimized());
}

bool LiveToggle::eventFilter(QObject* watched, QEvent* event)
{
    if (m_tail && isInput(event->type()))
        m_tail->noteInput();
    const QEvent::Type type = event->type();
    const bool shows = type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange;
    if (shows && watched == window())
        setWatched();
    return QWidget::eventFilter(watched, event);
}

void LiveToggle::showState()
{
    const bool on = m_tail && m_tail->isOn();
    m_switch->setChecked(on);
    m_action.setChecked(on);
    m_pause->setEnabled(on);
    m_pause->setChecked(m_tail && m_tail->isPaused());
    for (QAction* action : m_state->menu()->actions()) {
        if (action->data().isValid())
            action->setChecked(m_tail && action->data().toInt() == m_tail->interval().count());
    }
    m_switch->setAccessibleDescription(sentence());
    showPassingTime();
}

void LiveToggle::showPassingTime()
{
    m_state->setText(shortState());
    m_state->setAccessibleName(tr("Live: %1").arg(shortState()));
    const QString words = plainToolTip(sentence());
    m_switch->setToolTip(words);
    m_state->setToolTip(words);
}

QString LiveToggle::shortState() const
{
    if (!m_tail)
        return tr("%1 s").arg(liveIntervals[1]);
    switch (m_tail->phase()) {
    case LiveTail::Phase::Paused:
        return m_tail->heldCount() > 0 ? tr("%Ln new, paused", nullptr, m_tail->heldCount()) : tr("paused");
    case LiveTail::Phase::Away:
    case LiveTail::Phase::Idle:
        return tr("idle");
    case LiveTail::Phase::Stopped:
        return tr("stopped");
    case LiveTail::Phase::Limited:
        //: %1 seconds until the hub may be asked again; 429 is its answer to too many requests
        return tr("429, %1 s").arg(m_tail->secondsToNext());
    case LiveTail::Phase::Off:
    case LiveTail::Phase::Waiting:
    case LiveTail::Phase::Asking:
        break;
    }
    return tr("%1 s").arg(m_tail->interval().count());
}

QString LiveToggle::rate() const
{
    return tr("%n request(s) in the last minute.", nullptr, m_tail->requestsInLastMinute());
}

QString LiveToggle::nextTry() const
{
    return tr("%1. Next try in %n second(s).", nullptr, m_tail->secondsToNext())
        .arg(errorText(*m_tail->error()).title);
}

QString LiveToggle::pausedSentence() const
{
    if (!m_tail->isCounting())
        return tr("Paused: the hub is not asked until you go on.");
    QStringList sentences{
        tr("Paused: nothing comes into the list. The hub is asked every %n second(s) how many events it has.",
           nullptr, int(m_tail->interval().count()))};
    if (m_tail->heldCount() > 0)
        sentences.append(tr("It has %Ln more event(s) than were read.", nullptr, m_tail->heldCount()));
    sentences.append(m_tail->error() ? nextTry() : tr("Next in %1 s.").arg(m_tail->secondsToNext()));
    sentences.append(rate());
    return sentences.join(u' ');
}

QString LiveToggle::sentence() const
{
    if (!m_tail)
        return tr("Live needs a customer’s events.");
    const int interval = int(m_tail->interval().count());
    switch (m_tail->phase()) {
    case LiveTail::Phase::Off:
        return tr("Switch on to ask the hub for newer events every %n second(s).", nullptr, interval);
    case LiveTail::Phase::Asking:
        return tr("Asking the hub for newer events, every %n second(s).", nullptr, interval) + u' ' + rate();
    case LiveTail::Phase::Waiting:
        if (m_tail->error())
            return nextTry() + u' ' + rate();
        return tr("Asks the hub for newer events every %n second(s).", nullptr, interval) + u' ' +
               tr("Next in %1 s.").arg(m_tail->secondsToNext()) + u' ' + rate();
    case LiveTail::Phase::Paused:
        return pausedSentence();
    case LiveTail::Phase::Away:
        return tr("The hub is not asked while the window is hidden.");
    case LiveTail::Phase::Idle:
        return tr("The hub is not asked because nobody pressed a key or moved the mouse for 15 minutes.");
    case LiveTail::Phase::Limited:
        //: 429 is the hub's answer to too many requests; %1 is a time of day
        return tr("The hub wants fewer requests (429). Live goes on at %1.")
            .arg(m_time.formatTime(m_tail->nextAt()));
    case LiveTail::Phase::Stopped:
        //: %1 is what the hub said
        return tr("Stopped: %1. Switch off and on to try again.").arg(errorText(*m_tail->error()).title);
    }
    return {};
}

} // namespace hubscope
