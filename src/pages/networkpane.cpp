// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/networkpane.h"

#include "pages/requestview.h"
#include "widgets/theme.h"
#include "widgets/viewsetup.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hubscope {

NetworkPane::NetworkPane(WireLog& log, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_time(time)
    , m_theme(theme)
    , m_exchanges(log, time)
{
    setObjectName("networkPane"_L1);
    setAccessibleName(tr("Network"));
}

void NetworkPane::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    QWidget::showEvent(event);
}

void NetworkPane::build()
{
    m_table = makeTable(m_exchanges, "requestsTable"_L1, tr("Requests"), &m_theme, this);
    m_detail = new RequestView(m_time, m_theme, this);
    setFocusProxy(m_table);
    constexpr int widths[ExchangesModel::ColumnCount] = {84, 68, 200, 64, 76, 76, 130};
    setUpColumns(m_table, m_theme, widths, ExchangesModel::Path);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NetworkPane::showCurrent);
    connect(&m_exchanges, &QAbstractItemModel::dataChanged, this, &NetworkPane::showCurrent);
    // Follows the newest, unless one scrolled up to read.
    const auto follow = [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    };
    connect(&m_exchanges, &QAbstractItemModel::rowsAboutToBeInserted, this, follow);
    follow();
    showCurrent();
}

void NetworkPane::showCurrent()
{
    const Exchange* exchange = m_exchanges.exchangeAt(m_table->currentIndex().row());
    m_detail->setExchange(exchange ? std::optional(*exchange) : std::nullopt);
    m_detail->setVisible(exchange != nullptr);
}

} // namespace hubscope
