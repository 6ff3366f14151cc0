// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filterbar.h"

#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/datespopup.h"
#include "pages/familylook.h"
#include "widgets/checklistpopup.h"
#include "widgets/chiprow.h"
#include "widgets/dropchip.h"
#include "widgets/hubstyle.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A chip's id names what its removal takes away.
QString chipId(const FilterChip& chip)
{
    return QString::number(int(chip.kind)) + u':' + chip.value;
}

} // namespace

FilterBar::FilterBar(
    CustomerTimeline& customer, const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme,
    QWidget* parent)
    : YieldingRow(parent)
    , m_customer(customer)
    , m_types(new DropChip(&theme, tr("Type"), this))
    , m_contexts(new DropChip(&theme, tr("Context"), this))
    , m_mode(new DropChip(&theme, tr("Mode"), this))
    , m_dates(new DropChip(&theme, tr("Dates"), this))
    , m_typeChoices(new CheckListPopup(&theme))
    , m_contextChoices(new CheckListPopup(&theme))
    , m_chips(new ChipRow(&theme, this))
    , m_counts(new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_pageSize(new QComboBox(this))
{
    setAccessibleName(tr("Filter"));
    m_typeChoices->setPlaceholder(tr("Find a type"));
    m_contextChoices->setPlaceholder(tr("Find a context"));
    fillChoices(catalogue, theme);
    auto* modeChoices = new CheckListPopup(&theme);
    modeChoices->setPlaceholder(tr("Find a mode"));
    modeChoices->setItems(
        {{u"ACTIVE"_s, modeLabel(u"ACTIVE"_s), tr("the customer did it"), {}},
         {u"PASSIVE"_s, modeLabel(u"PASSIVE"_s), tr("the customer received it"), {}}});
    m_types->setPopup(m_typeChoices);
    m_contexts->setPopup(m_contextChoices);
    m_mode->setPopup(modeChoices);
    m_dates->setPopup(new DatesPopup(customer.filter(), time, theme));
    for (const int size : {10, 20, 50, 100})
        m_pageSize->addItem(tr("%n per page", nullptr, size), size);
    m_pageSize->setAccessibleName(tr("Page size"));
    m_pageSize->setToolTip(tr("How many events one request asks for"));
    auto* reset = new QPushButton(tr("Reset"), this);
    reset->setProperty(look::link, true);
    reset->setAutoDefault(false);
    m_reset = reset;
    auto* hub = new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this);
    hub->setText(tr("Hub"));
    hub->setToolTip(tr("The hub is asked for these events only"));

    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::small);
    layout->addWidget(hub);
    for (QWidget* chip : {m_types, m_contexts, m_mode, m_dates})
        layout->addWidget(chip);
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_pageSize);
    layout->addWidget(reset);

    setYielding({hub, m_pageSize, m_counts});

    EventFilter& filter = customer.filter();
    connect(m_typeChoices, &CheckListPopup::checkedChanged, &filter, &EventFilter::setTypes);
    connect(m_contextChoices, &CheckListPopup::checkedChanged, &filter, &EventFilter::setContexts);
    connect(modeChoices, &CheckListPopup::checkedChanged, &filter, [&filter](const QStringList& modes) {
        filter.setMode(modes.size() == 1 ? modes.first() : QString()); // both is any
    });
    connect(&filter, &EventFilter::changed, modeChoices, [&filter, modeChoices] {
        if (!filter.mode().isEmpty() || modeChoices->checkedKeys().size() == 1)
            modeChoices->setCheckedKeys({filter.mode()});
    });
    connect(m_pageSize, &QComboBox::activated, &filter, [this, &filter](int index) {
        filter.setPageSize(m_pageSize->itemData(index).toInt());
    });
    connect(reset, &QPushButton::clicked, &filter, &EventFilter::reset);
    connect(m_chips, &ChipRow::removeRequested, this, [&filter](const QString& id) {
        const auto chips = filter.chips();
        for (const FilterChip& chip : chips) {
            if (chipId(chip) == id)
                return filter.remove(chip);
        }
    });
    connect(&filter, &EventFilter::changed, this, &FilterBar::showFilter);
    connect(&customer.timeline(), &TimelineModel::countsChanged, this, &FilterBar::showCounts);
    connect(&time, &TimeDisplay::changed, this, &FilterBar::showFilter);
    showFilter();
    showCounts();
}

void FilterBar::fillChoices(const Catalogue& catalogue, const Theme& theme)
{
    const IconSet icons(&theme);
    QList<CheckListItem> types;
    for (const EventTypeInfo& type : catalogue.eventTypes())
        types.append(
            {type.name, type.name, translated(type.label),
             icons.icon(familyGlyph(type.family), familyToken(type.family))});
    QList<CheckListItem> contexts;
    for (const ContextInfo& context : catalogue.contexts())
        contexts.append({context.name, context.name, translated(context.label), {}});
    m_typeChoices->setItems(types);
    m_contextChoices->setItems(contexts);
}

void FilterBar::showFilter()
{
    const EventFilter& filter = m_customer.filter();
    const auto sayCount = [this](DropChip* chip, qsizetype count) {
        chip->setValue(count == 0 ? tr("any") : QLocale().toString(count));
        chip->setInForce(count > 0);
    };
    sayCount(m_types, filter.types().size());
    sayCount(m_contexts, filter.contexts().size());
    m_mode->setValue(filter.mode().isEmpty() ? tr("any") : modeLabel(filter.mode()));
    m_mode->setInForce(!filter.mode().isEmpty());
    const bool dated = filter.from() || filter.to();
    m_dates->setValue(
        filter.preset() ? EventFilter::presetLabel(*filter.preset())
        : dated         ? tr("set")
                        : tr("any"));
    m_dates->setInForce(dated);
    m_typeChoices->setCheckedKeys(filter.types());
    m_contextChoices->setCheckedKeys(filter.contexts());
    m_pageSize->setCurrentIndex(m_pageSize->findData(filter.pageSize()));

    const QList<FilterChip> chips = filter.chips();
    QStringList ids;
    for (const FilterChip& chip : chips) {
        ids.append(chipId(chip));
        m_chips->setChip(ids.last(), chip.label, Chip::Look::Filled);
    }
    const QStringList shown = m_chips->ids();
    for (const QString& id : shown) {
        if (!ids.contains(id))
            m_chips->removeChip(id);
    }
    m_reset->setVisible(filter.isActive());
}

void FilterBar::showCounts()
{
    const TimelineModel& timeline = m_customer.timeline();
    const QLocale locale;
    const auto total = timeline.totalCount();
    //: How many events are in the table, were loaded, and are there at all
    QString text = tr("%1 shown · %2 loaded · %3 total")
                       .arg(
                           locale.toString(timeline.shownCount()), locale.toString(timeline.loadedCount()),
                           total ? locale.toString(*total) : tr("unknown"));
    if (timeline.shiftedCount() > 0)
        text += u" · "_s + tr("%n shifted while loading", nullptr, timeline.shiftedCount());
    m_counts->setText(text);
}

} // namespace hubscope
