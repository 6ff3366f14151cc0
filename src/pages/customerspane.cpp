// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/customerspane.h"

#include "models/errortext.h"
#include "pages/customerdelegate.h"
#include "pages/errorwords.h"
#include "widgets/emptystate.h"
#include "widgets/messagestrip.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int allCustomers = 0;

} // namespace

CustomersPane::CustomersPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(&theme, this))
    , m_which(new SegmentedControl(&theme, this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(&theme, this))
    , m_strip(new MessageStrip(&theme, this))
    , m_count(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
{
    setObjectName("customersPane"_L1);
    setAccessibleName(tr("Customers"));
    m_list->setAccessibleName(tr("Customers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new CustomerDelegate(&theme, m_list));
    m_strip->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_strip);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connectSearch();
    connect(m_which, &SegmentedControl::currentIndexChanged, this, &CustomersPane::showList);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (openCurrent(index))
            Q_EMIT confirmed();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &CustomersPane::openCurrent);
    connect(&m_customers, &CustomersModel::stateChanged, this, &CustomersPane::showState);
    connect(&m_customers, &CustomersModel::countsChanged, this, &CustomersPane::showState);
    connect(&m_recent, &RecentCustomersModel::changed, this, &CustomersPane::showState);
    connect(m_strip, &MessageStrip::actionTriggered, &m_customers, &CustomersModel::retry);
    showList();
}

/// What is looked for, and among whom.
QLayout* CustomersPane::makeHead()
{
    m_search->setPlaceholderText(tr("Name, e-mail or external id"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_search->setClearButtonEnabled(true);
    m_which->setAccessibleName(tr("Which customers"));
    m_which->addSegment(tr("All"));
    m_which->addSegment(tr("Recent"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    head->setSpacing(Theme::small);
    head->addWidget(m_search);
    auto* second = new QHBoxLayout;
    second->addWidget(m_which);
    second->addStretch(1);
    second->addWidget(m_count);
    head->addLayout(second);
    return head;
}

void CustomersPane::connectSearch()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_which->setCurrentIndex(allCustomers);
        m_typing.start();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) // the clear button edits nothing
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_customers.setSearch(searchText()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void CustomersPane::setService(CustomerService* customers)
{
    m_customers.setService(customers);
    m_customers.load();
}

void CustomersPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString CustomersPane::searchText() const
{
    return m_search->text().trimmed();
}

void CustomersPane::showList()
{
    const bool all = m_which->currentIndex() == allCustomers;
    m_list->setModel(all ? static_cast<QAbstractItemModel*>(&m_customers) : &m_recent);
    showState();
}

void CustomersPane::showState()
{
    const bool all = m_which->currentIndex() == allCustomers;
    const bool failed = all && m_customers.state() == LoadState::Failed && m_customers.error();
    const auto total = m_customers.totalCount();
    m_count->setText(all && total ? tr("%n in all", nullptr, int(*total)) : QString());
    m_strip->setVisible(failed);
    if (failed) {
        const ErrorText text = errorText(*m_customers.error(), {Attempt::ReadCustomers, {}, {}});
        m_strip->showMessage(MessageStrip::Kind::Error, text.title, errorWords(text));
        m_strip->setActions({errorActionLabel(ErrorAction::Retry)});
    }
    const bool nothing =
        !failed && m_list->model()->rowCount() == 0 && (!all || m_customers.state() == LoadState::AtEnd);
    m_empty->setVisible(nothing);
    m_list->setVisible(!nothing);
    if (!nothing)
        return;
    if (!all)
        m_empty->setContent(
            Glyph::Users, tr("No recent customers"), tr("Customers that you open are kept here."));
    else if (m_customers.search().isEmpty())
        m_empty->setContent(Glyph::Users, tr("No customers"), tr("The node of this profile has none."));
    else
        m_empty->setContent(
            Glyph::Search, tr("Nobody found"), tr("No name, e-mail or external id contains this text."));
}

/// Whether there is anybody to open.
bool CustomersPane::openCurrent(const QModelIndex& index)
{
    const QString id = index.data(CustomerIdRole).toString();
    if (!id.isEmpty())
        Q_EMIT opened(id);
    return !id.isEmpty();
}

} // namespace hubscope
