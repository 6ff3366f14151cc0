// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/hubempty.h"

#include "core/plaintext.h"
#include "models/customertimeline.h"
#include "widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hubscope {

namespace {

constexpr qsizetype mostHubFilters = 6; // all together can be dropped anyway

} // namespace

HubEmpty::HubEmpty(CustomerTimeline& customer, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_customer(customer)
    , m_time(time)
    , m_state(new EmptyState(&theme, this))
    , m_list(new QWidget(this))
{
    new QVBoxLayout(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_state->setPrimary(tr("Reset filters"));
    setFocusProxy(m_state->primaryButton());
    connect(m_state, &EmptyState::primaryTriggered, this, [this] { m_customer.filter().reset(); });
    connect(&m_glance, &EventGlance::seen, this, [this](std::optional<qint64> total, auto last) {
        m_known = true;
        m_total = total;
        m_last = last;
        showState();
    });
    connect(&time, &TimeDisplay::changed, this, &HubEmpty::showState);
}

void HubEmpty::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew();
}

/// Nobody waits for the answer any more.
void HubEmpty::hideEvent(QHideEvent* event)
{
    m_glance.cancel();
    QWidget::hideEvent(event);
}

void HubEmpty::renew()
{
    const EventQuery query = m_customer.filter().toQuery(m_customer.customerId());
    if (query != m_about) {
        m_about = query;
        m_known = false;
        m_last.reset();
    }
    showState();
    lookBeyondTheDates();
}

void HubEmpty::lookBeyondTheDates()
{
    EventService* events = m_customer.timeline().feed().service();
    if (m_known || events == nullptr || (!m_about.from && !m_about.to))
        return;
    EventQuery anyDate = m_about;
    anyDate.from.reset();
    anyDate.to.reset();
    m_glance.look(*events, anyDate);
}

void HubEmpty::showState()
{
    QString reason = tr("Each of them can be dropped:");
    if (m_last)
        //: %1 is a day
        reason = tr("The last event of any date was on %1.")
                     .arg(m_time.formatDayShort(m_time.daySpan(*m_last).day));
    else if (m_known && m_total == 0)
        reason = tr("Nor has it any of another date for the others.");
    m_state->setContent(Glyph::Filter, tr("The hub has no events for these filters"), reason);

    qDeleteAll(m_list->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    EventFilter& filter = m_customer.filter();
    if (m_last) {
        const DaySpan span = m_time.daySpan(*m_last);
        //: %1 is a day
        QPushButton* jump = addButton(tr("Go to the last event, %1").arg(m_time.formatDayShort(span.day)));
        connect(jump, &QPushButton::clicked, &filter, [&filter, span] {
            filter.setDates(span.start, span.end - 1);
        });
    }
    const QList<FilterChip> chips = filter.chips();
    for (const FilterChip& chip : chips.last(std::min(chips.size(), mostHubFilters))) { // the dates are last
        const bool isCounted = chip.kind == FilterChip::Kind::Dates && m_known && m_total;
        QPushButton* drop = addButton(
            //: Without the filter %1 so many events are there
            isCounted ? tr("Without “%1”: %Ln event(s)", nullptr, int(*m_total)).arg(chip.label)
                      : tr("Without “%1”").arg(chip.label));
        connect(drop, &QPushButton::clicked, &filter, [&filter, chip] { filter.remove(chip); });
    }
}

QPushButton* HubEmpty::addButton(const QString& words)
{
    auto* button = new QPushButton(withoutMnemonics(words), m_list);
    button->setAccessibleName(words);
    button->setAutoDefault(true);
    m_list->layout()->addWidget(button);
    button->show();
    return button;
}

} // namespace hubscope
