// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessionspane.h"

#include "models/sessionledger.h"
#include "pages/sessionactions.h"
#include "pages/sessiondelegate.h"
#include "pages/sessioniddialog.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// See setUpColumns; the session takes the rest.
using LedgerWidths = std::array<int, LedgerModel::ColumnCount>;
constexpr LedgerWidths ledgerWidths{220, 110, 60, 60, 220, 110};

} // namespace

SessionsPane::SessionsPane(const SessionBench& bench, Use use, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(bench.ledger, bench.time)
    , m_use(use)
    , m_actions(new SessionActions(bench.ledger, this))
{
    setObjectName("sessionsPane"_L1);
    setAccessibleName(tr("Sessions"));
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(LedgerModel::SearchTextRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void SessionsPane::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    QWidget::showEvent(event);
}

void SessionsPane::build()
{
    m_table = makeTable(m_filter, "sessionsTable"_L1, tr("Sessions"), &m_bench.theme, this);
    setFocusProxy(m_table);
    m_table->setItemDelegate(new SessionDelegate(&m_bench.theme, m_table));
    if (m_use == Use::Ledger) {
        m_table->addActions(m_actions->all());
        m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    m_table->installEventFilter(this);
    m_empty = new EmptyState(&m_bench.theme, this);
    layOutPane(this, makeHeader(), m_table, m_empty);
    arrangeColumns();

    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SessionsPane::showSelection);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SessionsPane::activate);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_model.rowCount() == 0) {
            Q_EMIT newRequested();
            return;
        }
        m_search->clear();
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, &SessionsPane::addSession);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &SessionsPane::showContent);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &SessionsPane::showContent);
    showContent();
}

QWidget* SessionsPane::makeHeader()
{
    auto* header = new QWidget(this);
    m_search = new SearchField(&m_bench.theme, header);
    m_search->setPlaceholderText(tr("Label, id, customer or hub"));
    m_search->setAccessibleName(tr("Find a session"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_bench.theme.px(260));
    m_which = new SegmentedControl(&m_bench.theme, header);
    m_which->setAccessibleName(tr("Which sessions"));
    m_which->addSegment(tr("This hub"));
    m_which->addSegment(tr("All hubs"));
    m_count = new TextLabel(&m_bench.theme, Theme::FontRole::Label, Token::Muted, header);
    m_add = new QPushButton(header);
    auto* make = new QPushButton(IconSet(&m_bench.theme).icon(Glyph::Plus), tr("New session"), header);
    for (QPushButton* button : {m_add, make})
        button->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text.trimmed());
        showContent();
    });
    connect(m_which, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_model.setAllHubs(index == 1);
        showContent();
    });
    connect(m_add, &QPushButton::clicked, this, &SessionsPane::addSession);
    connect(make, &QPushButton::clicked, this, &SessionsPane::newRequested);

    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(Theme::small, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_which);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_add);
    layout->addWidget(make);
    m_which->setVisible(m_use == Use::Ledger);
    make->setVisible(m_use == Use::Ledger);
    setFound(m_found);
    return header;
}

void SessionsPane::arrangeColumns()
{
    LedgerWidths widths = ledgerWidths;
    if (m_use == Use::Choice) { // there is less room, and the session is what matters
        widths[LedgerModel::Reconciled] = 180;
        widths[LedgerModel::Hub] = 0;
    }
    setUpColumns(m_table, m_bench.theme, widths, LedgerModel::Session);
}

void SessionsPane::setFound(const QList<FoundSession>& found)
{
    m_found = found;
    m_found.removeIf([this](const FoundSession& one) {
        return m_bench.ledger.findValue(one.value, one.nodeId) != nullptr;
    });
    if (m_add)
        m_add->setText(
            m_found.isEmpty() ? tr("Add by id…") : tr("Add by id… (%n found)", nullptr, int(m_found.size())));
}

void SessionsPane::addSession()
{
    setFound(m_found); // the ledger may know more of them by now
    auto* dialog = new SessionIdDialog(m_found, m_bench.time, m_bench.theme, window());
    connect(dialog, &SessionIdDialog::entered, this, &SessionsPane::adopt);
    dialog->open();
}

void SessionsPane::adopt(const QString& value, const QString& node)
{
    const auto origin = node.isEmpty() ? SessionOrigin::Pasted : SessionOrigin::Found;
    const QString id = m_bench.ledger.adopt(value, origin, node);
    if (m_search)
        m_search->clear();
    select(id);
    setFound(m_found);
}

void SessionsPane::select(const QString& sessionId)
{
    m_wanted = sessionId;
    if (m_table)
        showContent();
}

/// There is always something to act on, as long as there is anything.
void SessionsPane::showContent()
{
    const int shown = m_filter.rowCount();
    m_count->setText(
        shown == m_model.rowCount() ? tr("%n session(s)", nullptr, shown)
                                    : tr("%1 of %n session(s)", nullptr, m_model.rowCount()).arg(shown));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown == 0) {
        const bool any = m_model.rowCount() > 0;
        m_empty->setContent(
            any ? Glyph::Search : Glyph::Link, any ? tr("No session fits") : tr("No session yet"),
            any ? tr("None has this text in its label, id, customer or hub.")
                : tr("A session stands for a visitor whose name nobody knows yet. Events are sent under its "
                     "id, and one day it is given to a customer."));
        m_empty->setPrimary(any ? tr("Show all") : tr("New session"));
        m_empty->setSecondary(any ? QString() : tr("Add by id…"));
        showSelection();
        return;
    }
    const int wanted =
        m_wanted.isEmpty() ? -1 : m_filter.mapFromSource(m_model.index(m_model.rowOf(m_wanted), 0)).row();
    if (wanted >= 0)
        m_wanted.clear();
    else if (m_table->currentIndex().isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(
        m_filter.index(std::max(wanted, 0), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SessionsPane::showSelection()
{
    const QString id = m_table->currentIndex().data(LedgerModel::SessionIdRole).toString();
    if (id == m_selected)
        return;
    m_selected = id;
    m_actions->setSession(id);
    Q_EMIT selectionChanged();
}

void SessionsPane::activate()
{
    if (!m_selected.isEmpty())
        Q_EMIT activated(m_selected);
}

bool SessionsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hubscope
