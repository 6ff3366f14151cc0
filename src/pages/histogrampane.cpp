// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/histogrampane.h"

#include "models/displaytime.h"
#include "models/histogramtext.h"
#include "pages/familylook.h"
#include "widgets/hairline.h"
#include "widgets/histogramstrip.h"
#include "widgets/hubstyle.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int choicesWidth = 132;
constexpr int roomForLabel = 14; ///< in bars of the least width
constexpr int widestBar = 4;     ///< as many times the least width

/// Of families, the lowest in a bar first: what there is most of.
constexpr EventFamily familyStacks[]{EventFamily::Browsing, EventFamily::Commerce,     EventFamily::Campaigns,
                                     EventFamily::Support,  EventFamily::Appointments, EventFamily::Account,
                                     EventFamily::Services, EventFamily::Generic};
/// Of schema states, the same.
constexpr SchemaState schemaStacks[]{SchemaState::Problems, SchemaState::Valid, SchemaState::Unchecked};

struct Stack
{
    int number = 0; ///< in StackCounts
    HistogramContent::Stack look;
};

QString familyName(EventFamily family)
{
    switch (family) {
    case EventFamily::Commerce:
        return HistogramPane::tr("Commerce");
    case EventFamily::Browsing:
        return HistogramPane::tr("Browsing");
    case EventFamily::Campaigns:
        return HistogramPane::tr("Campaigns");
    case EventFamily::Support:
        return HistogramPane::tr("Support");
    case EventFamily::Appointments:
        return HistogramPane::tr("Appointments");
    case EventFamily::Account:
        return HistogramPane::tr("Account");
    case EventFamily::Services:
        return HistogramPane::tr("Services and rewards");
    case EventFamily::Generic:
        return HistogramPane::tr("Other");
    }
    return {};
}

HistogramContent::Stack schemaLook(SchemaState state)
{
    switch (state) {
    case SchemaState::Unchecked:
        return {HistogramPane::tr("Not checked"), Token::ControlBorder};
    case SchemaState::Valid:
        return {HistogramPane::tr("Valid"), Token::Success};
    case SchemaState::Problems:
        return {HistogramPane::tr("With problems"), Token::Danger};
    }
    return {};
}

QList<Stack> stacksOf(Stacking stacking)
{
    QList<Stack> stacks;
    if (stacking == Stacking::Schema) {
        for (const SchemaState state : schemaStacks)
            stacks.append({int(state), schemaLook(state)});
        return stacks;
    }
    for (const EventFamily family : familyStacks)
        stacks.append({int(family), {familyName(family), familyToken(family)}});
    return stacks;
}

} // namespace

HistogramPane::HistogramPane(
    Catalogue catalogue, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_time(time)
    , m_theme(theme)
    , m_model(std::move(catalogue), time)
    , m_strip(new HistogramStrip(&theme, this))
    , m_stacking(makeChoice(tr("What bars are stacked by")))
    , m_size(makeChoice(tr("Length of the buckets")))
{
    setObjectName("histogramPane"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_strip->setObjectName("histogramStrip"_L1);
    m_strip->setAccessibleName(tr("Loaded events by date"));
    fillMenus();

    auto* choices = new QVBoxLayout;
    choices->setContentsMargins(0, Theme::tight, Theme::small, Theme::tight);
    choices->setSpacing(0);
    choices->addStrut(theme.px(choicesWidth)); // the strip does not move with the words
    choices->addWidget(m_stacking, 0, Qt::AlignRight);
    choices->addWidget(m_size, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip, 1);
    row->addLayout(choices);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new Hairline(&theme, this));

    connect(m_strip, &HistogramStrip::choiceChanged, this, &HistogramPane::rangeChosen);
    connect(m_strip, &HistogramStrip::capacityChanged, &m_model, &HistogramModel::setCapacity);
    connect(m_strip, &HistogramStrip::zoomRequested, &m_model, &HistogramModel::zoom);
    connect(m_strip, &HistogramStrip::panRequested, &m_model, &HistogramModel::pan);
    connect(m_strip, &HistogramStrip::zoomOutRequested, &m_model, &HistogramModel::zoomOut);
    connect(&m_model, &HistogramModel::changed, this, &HistogramPane::showBins);
    showBins();
}

QToolButton* HistogramPane::makeChoice(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty(look::ink, int(Token::Muted));
    button->setMenu(new QMenu(button));
    return button;
}

void HistogramPane::fillMenus()
{
    const auto add = [this](QToolButton* button, const QString& text, const auto& choose) {
        auto* group = button->menu()->findChild<QActionGroup*>();
        if (!group)
            group = new QActionGroup(button->menu());
        QAction* action = group->addAction(text);
        action->setCheckable(true);
        button->menu()->addAction(action);
        connect(action, &QAction::triggered, this, [this, choose] {
            choose();
            showChoices();
            Q_EMIT stateChanged();
        });
    };
    add(m_stacking, tr("by family"), [this] { m_model.setStacking(Stacking::Family); });
    add(m_stacking, tr("by schema state"), [this] { m_model.setStacking(Stacking::Schema); });
    add(m_size, tr("Fitting"), [this] { m_model.setWantedSize(std::nullopt); });
    for (int size = 0; size < bucketSizeCount; ++size)
        add(m_size, bucketSizeText(BucketSize(size)),
            [this, size] { m_model.setWantedSize(BucketSize(size)); });
}

/// The menus' actions stand in the order of what they choose.
void HistogramPane::showChoices()
{
    const auto check = [](QToolButton* button, int action) {
        button->menu()->actions().at(action)->setChecked(true);
    };
    check(m_stacking, int(m_model.stacking()));
    m_stacking->setText(m_stacking->menu()->actions().at(int(m_model.stacking()))->text());
    const auto wanted = m_model.wantedSize();
    check(m_size, wanted ? int(*wanted) + 1 : 0);
    m_size->setText(bucketSizeText(wanted.value_or(m_model.size())));
}

void HistogramPane::setEvents(EventSnapshot events, std::optional<QList<EventRow>> shown)
{
    m_events = std::move(events);
    m_shown = std::move(shown);
    m_counted = false;
    if (isVisible())
        count();
}

void HistogramPane::setRange(const std::optional<TimeRange>& range)
{
    m_strip->setChoice(range);
}

void HistogramPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setCapacity(m_strip->capacity());
    if (!m_counted)
        count();
}

void HistogramPane::count()
{
    m_counted = true;
    m_model.setEvents(m_events, m_shown);
}

void HistogramPane::showBins()
{
    const QList<Stack> stacks = stacksOf(m_model.shownStacking());
    HistogramContent content;
    content.placeholder = tr("No event with a date is loaded");
    for (const Stack& stack : stacks)
        content.stacks.append(stack.look);
    for (const HistogramBin& bin : m_model.bins()) {
        HistogramBar bar{
            bin.range, bucketText(bin.range, m_model.size(), m_time), {}, {}, bin.shown.problems};
        for (const Stack& stack : stacks) {
            bar.loaded.append(bin.loaded.stacks[size_t(stack.number)]);
            bar.shown.append(bin.shown.stacks[size_t(stack.number)]);
        }
        content.bars.append(bar);
    }
    for (const AxisLabel& label : axisLabels(m_model.bins(), m_model.size(), barsBetweenLabels(), m_time))
        content.ticks.append({label.bin, label.text});
    m_strip->setZoomed(m_model.isZoomed());
    m_strip->setContent(std::move(content));
    showChoices();
}

/// Fewer bars are wider: fewer of them take the room that a label needs.
int HistogramPane::barsBetweenLabels() const
{
    const auto bars = int(m_model.bins().size());
    const int room = std::max(1, m_strip->capacity());
    const int apart = (roomForLabel * bars + room - 1) / room;
    return std::clamp(apart, (roomForLabel + widestBar - 1) / widestBar, roomForLabel);
}

QString HistogramPane::saveState() const
{
    const auto wanted = m_model.wantedSize();
    return u"%1 %2"_s.arg(int(m_model.stacking())).arg(wanted ? int(*wanted) : -1);
}

void HistogramPane::restoreState(const QString& state)
{
    const QStringList words = state.split(u' ');
    if (words.size() != 2)
        return;
    m_model.setStacking(words.first().toInt() == int(Stacking::Schema) ? Stacking::Schema : Stacking::Family);
    bool known = false;
    const int size = words.last().toInt(&known);
    m_model.setWantedSize(
        known && size >= 0 && size < bucketSizeCount ? std::optional(BucketSize(size)) : std::nullopt);
    showChoices();
}

} // namespace hubscope
