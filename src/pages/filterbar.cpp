// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filterbar.h"

#include "core/plaintext.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "models/exchangetext.h"
#include "pages/datespopup.h"
#include "pages/familylook.h"
#include "pages/rowchips.h"
#include "pages/viewsbutton.h"
#include "widgets/checklistpopup.h"
#include "widgets/chiprow.h"
#include "widgets/dropchip.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int widestRequest = 1100; ///< in the menu: all that one is asked for mostly, and on the screen

/// What ids begin with, to be told from those of other chips.
constexpr QLatin1StringView ofHub = "hub "_L1;

/// A chip's id names what its removal takes away.
QString chipId(const FilterChip& chip)
{
    return ofHub + u"%1:%2"_s.arg(QString::number(int(chip.kind)), chip.value);
}

} // namespace

FilterBar::FilterBar(
    CustomerTimeline& customer, SavedViews& views, const Catalogue& catalogue, const TimeDisplay& time,
    const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_customer(customer)
    , m_time(time)
    , m_types(new DropChip(&theme, tr("Type"), this))
    , m_contexts(new DropChip(&theme, tr("Context"), this))
    , m_mode(new DropChip(&theme, tr("Mode"), this))
    , m_dates(new DropChip(&theme, tr("Dates"), this))
    , m_typeChoices(new CheckListPopup(&theme))
    , m_contextChoices(new CheckListPopup(&theme))
    , m_modeChoices(new CheckListPopup(&theme))
    , m_chips(new ChipRow(&theme, this))
    , m_filterRows(makeLink(tr("Filter rows"), this))
    , m_counts(new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_loadAll(makeLink(tr("Load all"), this))
    , m_pageSize(new QComboBox(this))
    , m_view(new ViewsButton(customer.filters(), views, this))
    , m_reset(makeLink(tr("Reset"), this))
{
    setAccessibleName(tr("Filter"));
    new RowChips(*m_chips, customer.timeline(), time);
    fillChoices(catalogue, theme);
    m_types->setPopup(m_typeChoices);
    m_contexts->setPopup(m_contextChoices);
    m_mode->setPopup(m_modeChoices);
    m_dates->setPopup(new DatesPopup(customer.filter(), time, theme));
    for (const int size : {10, 20, 50, 100})
        m_pageSize->addItem(tr("%n per page", nullptr, size), size);
    m_pageSize->setAccessibleName(tr("Page size"));
    m_pageSize->setToolTip(tr("How many events one request asks for"));
    m_loadAll->setToolTip(tr("Load all events that fit the hub’s filter, several pages at once"));
    m_filterRows->setToolTip(tr("Narrow the loaded rows, without asking the hub"));
    layOut(*makeHubMenu(theme));
    connectChoices();
    connectState();
    showFilter();
    showCounts();
}

void FilterBar::layOut(QWidget& hub)
{
    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::small);
    for (QWidget* chip : QList<QWidget*>{&hub, m_types, m_contexts, m_mode, m_dates})
        layout->addWidget(chip);
    layout->addWidget(m_chips, 1, Qt::AlignVCenter);
    for (QWidget* widget : QList<QWidget*>{m_filterRows, m_counts, m_loadAll, m_pageSize, m_view, m_reset})
        layout->addWidget(widget);
    setYielding({m_pageSize, &hub, m_view, m_counts});
}

void FilterBar::connectChoices()
{
    EventFilter& filter = m_customer.filter();
    connect(m_typeChoices, &CheckListPopup::checkedChanged, &filter, &EventFilter::setTypes);
    connect(m_contextChoices, &CheckListPopup::checkedChanged, &filter, &EventFilter::setContexts);
    connect(m_modeChoices, &CheckListPopup::checkedChanged, &filter, [&filter](const QStringList& modes) {
        filter.setMode(modes.size() == 1 ? modes.first() : QString()); // both is any
    });
    connect(&filter, &EventFilter::changed, this, [this, &filter] {
        if (!filter.mode().isEmpty() || m_modeChoices->checkedKeys().size() == 1)
            m_modeChoices->setCheckedKeys({filter.mode()});
    });
    connect(m_pageSize, &QComboBox::activated, &filter, [this, &filter](int index) {
        filter.setPageSize(m_pageSize->itemData(index).toInt());
    });
    connect(m_chips, &ChipRow::removeRequested, this, &FilterBar::removeChip);
    connect(m_filterRows, &QPushButton::clicked, this, &FilterBar::filterRowsRequested);
    connect(m_loadAll, &QPushButton::clicked, this, [this] { m_customer.timeline().loadAll(); });
    connect(m_reset, &QPushButton::clicked, &m_customer.filters(), &TimelineFilters::reset);
}

void FilterBar::connectState()
{
    const TimelineModel& timeline = m_customer.timeline();
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &FilterBar::showReset);
    connect(&timeline, &TimelineModel::stateChanged, this, &FilterBar::showCounts);
    connect(&timeline, &TimelineModel::countsChanged, this, &FilterBar::showCounts);
    connect(&m_customer.filter(), &EventFilter::changed, this, &FilterBar::showFilter);
    connect(&m_customer.filters(), &TimelineFilters::changed, this, [this] { updateGeometry(); });
    connect(&m_time, &TimeDisplay::changed, this, &FilterBar::showFilter);
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
    m_typeChoices->setPlaceholder(tr("Find a type"));
    m_contextChoices->setItems(contexts);
    m_contextChoices->setPlaceholder(tr("Find a context"));
    m_modeChoices->setItems(
        {{u"ACTIVE"_s, modeLabel(u"ACTIVE"_s), tr("the customer did it"), {}},
         {u"PASSIVE"_s, modeLabel(u"PASSIVE"_s), tr("the customer received it"), {}}});
    m_modeChoices->setPlaceholder(tr("Find a mode"));
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

    showChips();
    showReset();
}

/// The hub's conditions are filled, those of the loaded rows outlined.
void FilterBar::showChips()
{
    QStringList ids;
    const QList<FilterChip> chips = m_customer.filter().chips();
    for (const FilterChip& chip : chips) {
        ids.append(chipId(chip));
        m_chips->setChip(ids.last(), chip.label, Chip::Look::Filled);
    }
    const QStringList shown = m_chips->ids();
    for (const QString& id : shown) {
        if (id.startsWith(ofHub) && !ids.contains(id))
            m_chips->removeChip(id);
    }
}

void FilterBar::removeChip(const QString& id)
{
    EventFilter& filter = m_customer.filter();
    const QList<FilterChip> chips = filter.chips();
    for (const FilterChip& chip : chips) {
        if (chipId(chip) == id)
            return filter.remove(chip);
    }
}

void FilterBar::showReset()
{
    m_reset->setVisible(m_customer.filters().state().isActive());
}

/// The word before the hub's conditions; its menu has the exact requests.
QWidget* FilterBar::makeHubMenu(const Theme& theme)
{
    auto* hub = new QToolButton(this);
    hub->setText(tr("Hub"));
    hub->setToolTip(tr("The hub is asked for these events only"));
    hub->setAutoRaise(true);
    hub->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(hub);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, &theme] { fillHubMenu(*menu, theme); });
    hub->setMenu(menu);
    return hub;
}

void FilterBar::fillHubMenu(QMenu& menu, const Theme& theme)
{
    menu.clear();
    const QFont font = theme.font(Theme::FontRole::Fixed);
    const QList<QUrl> asked = m_customer.requestUrls();
    QStringList addresses;
    for (const QUrl& url : asked) {
        addresses.append(url.toString(QUrl::FullyEncoded));
        const QString request = QFontMetrics(font).elidedText(
            u"GET "_s + addresses.last(), Qt::ElideMiddle, theme.px(widestRequest));
        QAction* action = menu.addAction(withoutMnemonics(request));
        action->setFont(font);
        connect(action, &QAction::triggered, this, [address = addresses.last()] {
            QGuiApplication::clipboard()->setText(address);
        });
    }
    connect(menu.addAction(tr("Copy as cURL")), &QAction::triggered, this, [asked] {
        QGuiApplication::clipboard()->setText(asCurl(asked));
    });
    connect(menu.addAction(tr("Copy address")), &QAction::triggered, this, [addresses] {
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
    });
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
    m_counts->setToolTip(
        timeline.shiftedCount() > 0
            ? tr("The hub’s pages shifted, so that events came twice. Each of them is here once.")
            : QString());
    m_loadAll->setVisible(timeline.canLoadAll());
}

} // namespace hubscope
