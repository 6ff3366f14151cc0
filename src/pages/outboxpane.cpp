// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outboxpane.h"

#include "models/outboxtext.h"
#include "pages/outboxdelegate.h"
#include "services/hub.h"
#include "widgets/checklistpopup.h"
#include "widgets/dropchip.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// See setUpColumns; the state takes the rest.
using OutboxWidths = std::array<int, OutboxModel::ColumnCount>;
constexpr OutboxWidths outboxWidths{76, 146, 190, 40, 200, 44, 54, 106};
constexpr OutboxWidths narrowOutboxWidths{76, 146, 181, 36, 150, 0, 0, 100}; // the tooltip has the numbers
constexpr int outboxNeeds = 856;                                             ///< the sum of the wide ones

QList<CheckListItem> stateItems()
{
    QList<CheckListItem> items;
    for (int state = 0; state <= int(OutboxState::Cancelled); ++state)
        items.append({QString::number(state), outboxStateLabel(OutboxState(state)), {}, {}});
    return items;
}

} // namespace

OutboxPane::OutboxPane(const ComposerBench& bench, const ProfileStore& profiles, QWidget* parent)
    : QWidget(parent)
    , m_theme(bench.theme)
    , m_model(bench.outbox, bench.library, bench.time)
    , m_actions(new OutboxActions(bench, profiles, m_model, this))
{
    setObjectName("outboxPane"_L1);
    setAccessibleName(tr("Outbox"));
    m_filter.setSourceModel(&m_model);
    connect(m_actions, &OutboxActions::showEventRequested, this, &OutboxPane::showEventRequested);
    connect(m_actions, &OutboxActions::composeRequested, this, &OutboxPane::composeRequested);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &OutboxPane::countOpen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutboxPane::countOpen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutboxPane::countOpen);
}

void OutboxPane::setHub(Hub* hub)
{
    m_model.setProfile(hub ? hub->profile().id : QString());
    m_actions->setHub(hub);
}

void OutboxPane::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    QWidget::showEvent(event);
}

void OutboxPane::build()
{
    m_table = makeTable(m_filter, "outboxTable"_L1, tr("Sent events"), &m_theme, this);
    setFocusProxy(m_table);
    m_delegate = new OutboxDelegate(&m_theme, m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->addActions(m_actions->all());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    arrangeColumns();
    m_empty = new EmptyState(&m_theme, this);
    layOutPane(this, makeHeader(), m_table, m_empty);

    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPane::showSelection);
    connect(m_table, &QAbstractItemView::clicked, this, &OutboxPane::onClicked);
    connect(m_table, &QAbstractItemView::doubleClicked, m_actions, &OutboxActions::activate);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_model.rowCount() == 0) {
            Q_EMIT composeRequested({});
            return;
        }
        m_choices->setCheckedKeys({});
        showStates({});
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &OutboxPane::showContent);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &OutboxPane::showContent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &OutboxPane::showContent);
    showContent();
}

QWidget* OutboxPane::makeHeader()
{
    auto* header = new QWidget(this);
    m_states = new DropChip(&m_theme, tr("State"), header);
    m_choices = new CheckListPopup(&m_theme);
    m_choices->setPlaceholder(tr("Find a state"));
    m_choices->setItems(stateItems());
    m_states->setPopup(m_choices);
    m_states->setValue(tr("any"));
    m_count = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Muted, header);
    connect(m_choices, &CheckListPopup::checkedChanged, this, &OutboxPane::showStates);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(Theme::small, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_states);
    layout->addStretch(1);
    layout->addWidget(m_count);
    return header;
}

void OutboxPane::arrangeColumns()
{
    setUpColumns(m_table, m_theme, m_narrow ? narrowOutboxWidths : outboxWidths, OutboxModel::State);
}

/// What became of it is to be read in a narrow window, too.
void OutboxPane::fitColumns()
{
    const bool narrow = m_table->width() < m_theme.px(outboxNeeds);
    if (narrow != std::exchange(m_narrow, narrow))
        arrangeColumns();
}

void OutboxPane::showStates(const QStringList& keys)
{
    QSet<OutboxState> states;
    for (const QString& key : keys)
        states.insert(OutboxState(key.toInt()));
    m_filter.setStates(states);
    m_states->setInForce(!states.isEmpty());
    m_states->setValue(
        states.isEmpty()     ? tr("any")
        : states.size() == 1 ? outboxStateLabel(*states.cbegin())
                             : tr("%n of them", nullptr, int(states.size())));
    showContent();
}

/// There is always something to act on, as long as there is anything.
void OutboxPane::showContent()
{
    const int shown = m_filter.rowCount();
    const bool any = m_model.rowCount() > 0;
    m_count->setText(
        shown == m_model.rowCount() ? tr("%n sent", nullptr, shown)
                                    : tr("%1 of %n sent", nullptr, m_model.rowCount()).arg(shown));
    m_states->parentWidget()->setVisible(any);
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown > 0) {
        if (!m_table->selectionModel()->hasSelection()) {
            // Not selectRow, which heeds the keys that are held: those of the shortcut that brought us here.
            m_table->selectionModel()->setCurrentIndex(
                m_filter.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return;
    }
    if (any)
        m_empty->setContent(Glyph::Filter, tr("No entry is in such a state"), {});
    else
        m_empty->setContent(
            Glyph::Send, tr("Nothing was sent yet"),
            tr("What you send is kept here, with the proof that it arrived."));
    m_empty->setPrimary(any ? tr("Show all") : tr("New event"));
}

void OutboxPane::showSelection()
{
    QStringList ids;
    const QModelIndex current = m_table->currentIndex();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids.append(row.data(OutboxModel::EntryIdRole).toString());
    const QString first = current.data(OutboxModel::EntryIdRole).toString();
    if (ids.removeOne(first))
        ids.prepend(first);
    m_actions->setSelected(ids);
}

void OutboxPane::onClicked(const QModelIndex& index)
{
    if (index.column() != OutboxModel::Action)
        return;
    const QPoint place = m_table->viewport()->mapFromGlobal(QCursor::pos());
    if (m_delegate->isMenuAt(m_table->visualRect(index), place.x(), m_table->layoutDirection())) {
        auto* menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions->all());
        menu->popup(QCursor::pos());
    } else if (const QVariant action = index.data(OutboxModel::ActionRole); action.isValid()) {
        m_actions->perform(DeliveryAction(action.toInt()));
    }
}

bool OutboxPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_actions->activate();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OutboxPane::countOpen()
{
    if (const int open = m_model.openCount(); open != std::exchange(m_open, open))
        Q_EMIT openCountChanged(open);
}

} // namespace hubscope
