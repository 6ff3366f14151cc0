// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/whyempty.h"

#include "core/plaintext.h"
#include "models/timelinemodel.h"
#include "widgets/emptystate.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hubscope {

namespace {

constexpr qsizetype mostOffered = 6;

} // namespace

WhyEmpty::WhyEmpty(TimelineModel& timeline, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_time(time)
    , m_state(new EmptyState(&theme, this))
    , m_list(new QWidget(this))
    , m_counting([this](const QList<Comeback>& found) { showComebacks(found); })
{
    new QVBoxLayout(m_list);
    m_state->addBelow(m_list);
    auto* scroll = new QScrollArea(this); // there may be less room than conditions
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_state);
    scroll->viewport()->setAutoFillBackground(false);
    m_state->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_state->setPrimary(tr("Show all rows"));
    setFocusProxy(m_state->primaryButton());
    connect(m_state, &EmptyState::primaryTriggered, this, [this] { m_timeline.setRowFilter({}); });
}

void WhyEmpty::renew()
{
    const int loaded = m_timeline.loadedCount();
    const bool atEnd = m_timeline.state() == LoadState::AtEnd;
    const std::tuple about(m_timeline.rowFilter(), loaded, atEnd);
    if (std::exchange(m_about, about) == about)
        return;
    const bool sent = m_timeline.scope() == EventScope::SentByThis;
    m_state->setContent(Glyph::Filter, sent ? tr("No event fits") : tr("No loaded event fits"), reason());
    const RowFilter filter = m_timeline.rowFilter();
    showComebacks({}); // those of another filter would lead astray
    m_counting.restart([events = m_timeline.snapshot(), filter,
                        conditions = conditionsOf(filter, m_time)](const std::stop_token& stop) {
        return comebacks(events, filter, conditions, stop);
    });
}

QString WhyEmpty::reason() const
{
    const int loaded = m_timeline.loadedCount();
    if (m_timeline.scope() == EventScope::SentByThis)
        return tr("%Ln event(s) sent by this app were narrowed away.", nullptr, loaded);
    return m_timeline.state() == LoadState::AtEnd
               //: n is the number of loaded events
               ? tr("%Ln loaded event(s) were narrowed away. The hub has no more.", nullptr, loaded)
               //: n is the number of loaded events
               : tr("%Ln loaded event(s) were narrowed away. More may be on the hub.", nullptr, loaded);
}

void WhyEmpty::showComebacks(const QList<Comeback>& found)
{
    qDeleteAll(m_list->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (const Comeback& comeback : found.first(std::min(found.size(), mostOffered))) {
        //: Without the condition %1 so many events are shown
        const QString words =
            tr("Without “%1”: %Ln event(s)", nullptr, comeback.events).arg(comeback.condition.label);
        auto* button = new QPushButton(withoutMnemonics(words), m_list);
        button->setAccessibleName(words);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, condition = comeback.condition] {
            m_timeline.setRowFilter(withoutCondition(m_timeline.rowFilter(), condition));
        });
        m_list->layout()->addWidget(button);
    }
}

} // namespace hubscope
