// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitydialog.h"

#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/eventtext.h"
#include "pages/errorwords.h"
#include "pages/identitymap.h"
#include "widgets/jsonview.h"
#include "widgets/messagestrip.h"
#include "widgets/rowdelegate.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Ids have the font of ids.
class LinkDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool value = index.column() == IdentityLinksModel::Value;
        drawWords(
            painter, content(option),
            {index.data().toString(),
             ink(option, index.column() == IdentityLinksModel::ToldBy ? Token::Muted : Token::Text),
             value ? Theme::FontRole::Fixed : Theme::FontRole::Text,
             value ? Qt::ElideMiddle : Qt::ElideRight});
    }
};

} // namespace

IdentityDialog::IdentityDialog(
    const SessionBench& bench, Hub& hub, const QString& customerId, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_identity(hub, bench.ledger, customerId)
    , m_links(bench.time)
    , m_name(new TextLabel(&bench.theme, Theme::FontRole::Title, Token::Text, this))
    , m_dates(new TextLabel(&bench.theme, Theme::FontRole::Text, Token::Muted, this))
    , m_which(new SegmentedControl(&bench.theme, this))
    , m_strip(new MessageStrip(&bench.theme, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName("identityDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Identity card"));
    m_found.setSourceModel(&m_links);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterKeyColumn(-1); // what is read anywhere in the row
    m_strip->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::large);
    layout->setSpacing(Theme::medium);
    layout->addWidget(makeHead());
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeLinks());
    m_stack->addWidget(makeMap());
    layout->addWidget(makeButtons());
    resize(QSize(bench.theme.px(1160), bench.theme.px(540)).boundedTo(screen()->availableSize() * 0.9));

    connect(m_strip, &MessageStrip::actionTriggered, &m_identity, &CustomerIdentity::load);
    connect(&m_identity, &CustomerIdentity::changed, this, &IdentityDialog::refresh);
    connect(&bench.time, &TimeDisplay::changed, this, &IdentityDialog::showHead);
    m_identity.load();
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* IdentityDialog::makeHead()
{
    auto* box = new QWidget(this);
    m_name->setWordWrap(true);
    m_which->setAccessibleName(tr("What is shown"));
    m_which->addSegment(tr("Who it is"));
    m_which->addSegment(tr("Map"));
    m_which->addSegment(tr("JSON"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_dates);
    auto* head = new QHBoxLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->addLayout(words, 1);
    head->addWidget(m_which, 0, Qt::AlignTop);
    connect(m_which, &SegmentedControl::currentIndexChanged, this, &IdentityDialog::showPage);
    return box;
}

QWidget* IdentityDialog::makeLinks()
{
    auto* page = new QWidget(this);
    m_search = new SearchField(&m_bench.theme, page);
    m_search->setPlaceholderText(tr("Find an id, a label or who told us"));
    m_search->setAccessibleName(tr("Find what it is known by"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_bench.theme.px(320));
    m_table =
        makeTable(m_found, "identityLinks"_L1, tr("What the customer is known by"), &m_bench.theme, page);
    m_table->setItemDelegate(new LinkDelegate(&m_bench.theme, m_table));
    constexpr std::array widths{100, 275, 220, 300};
    setUpColumns(m_table, m_bench.theme, widths, IdentityLinksModel::ToldBy);
    m_table->horizontalHeader()->setSectionResizeMode(IdentityLinksModel::Known, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::small);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IdentityDialog::updateButtons);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString before = selected() ? selected()->value : QString();
        m_found.setFilterFixedString(text.trimmed());
        select(before);
    });
    return page;
}

QWidget* IdentityDialog::makeMap()
{
    m_map = new IdentityMap(m_bench.theme, m_bench.time, this);
    m_map->setTabsAfter(m_which->findChildren<QAbstractButton*>().constLast());
    connect(m_map, &IdentityMap::chosen, this, [this](const QString& value) {
        m_search->clear();
        select(value);
    });
    connect(m_map, &IdentityMap::listRequested, this, [this] {
        m_which->setCurrentIndex(List);
        m_search->setFocus(Qt::OtherFocusReason);
    });
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and comes into sight with it
    area->setWidget(m_map);
    m_map->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void IdentityDialog::showPage(int page)
{
    if (page == Json && !m_json) {
        m_json = new JsonView(&m_bench.theme, this);
        m_json->setAccessibleName(tr("JSON of the customer"));
        m_stack->addWidget(m_json);
        refresh();
    }
    m_stack->setCurrentIndex(page);
    updateButtons();
}

QWidget* IdentityDialog::makeButtons()
{
    auto* box = new QWidget(this);
    const auto button = [this,
                         box](const QString& text, const std::function<void(const IdentityLink&)>& act) {
        auto* made = new QPushButton(text, box);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, act] {
            if (const IdentityLink* link = selected())
                act(IdentityLink(*link)); // a copy: what is done may read anew
        });
        return made;
    };
    m_copy = button(tr("Copy value"), [](const IdentityLink& link) {
        QGuiApplication::clipboard()->setText(link.value);
    });
    m_filter = button(tr("Filter the timeline"), [this](const IdentityLink& link) {
        Q_EMIT filterRequested(link.value);
        accept();
    });
    m_timeline = button(tr("Its events from here"), [this](const IdentityLink& link) {
        Q_EMIT timelineRequested(link.sessionId);
        accept();
    });
    m_proof = button(tr("Proof and receipt…"), [this](const IdentityLink& link) {
        Q_EMIT proofRequested(link.reconciliationId);
        accept();
    });
    auto* close = new QPushButton(tr("Close"), box);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::small);
    for (QPushButton* one : {m_copy, m_filter, m_timeline, m_proof})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(close);
    return box;
}

void IdentityDialog::refresh()
{
    showHead();
    showLinks();
    if (m_json) {
        if (const QByteArray json = m_identity.rawJson(); json != m_json->json())
            m_json->setJson(json);
    }
    const std::optional<Error>& error =
        m_identity.customerError() ? m_identity.customerError() : m_identity.sessionsError();
    m_strip->setVisible(error.has_value() && !m_identity.isLoading());
    if (m_strip->isHidden())
        return;
    const auto attempt = m_identity.customerError() ? Attempt::ReadCustomer : Attempt::ReadSessions;
    const ErrorText text = errorText(*error, {attempt, m_identity.customerId(), {}});
    m_strip->showMessage(MessageStrip::Kind::Warning, text.title, errorWords(text));
    m_strip->setActions({errorActionLabel(ErrorAction::Retry)});
}

void IdentityDialog::showHead()
{
    const std::optional<Customer>& customer = m_identity.customer();
    if (!customer) {
        m_name->setText(
            m_identity.isLoading() ? tr("Reading the customer…") : shortId(m_identity.customerId()));
        m_dates->clear();
        return;
    }
    m_name->setText(oneLine(customerTitle(*customer), 120));
    QStringList dates;
    if (customer->registeredAt)
        dates.append(tr("registered %1").arg(m_bench.time.formatDateTime(*customer->registeredAt)));
    if (customer->updatedAt)
        dates.append(tr("updated %1").arg(m_bench.time.formatDateTime(*customer->updatedAt)));
    if (!customer->enabled)
        dates.append(tr("disabled"));
    m_dates->setText(dates.join(u" · "_s));
}

void IdentityDialog::showLinks()
{
    // What the ledger knows is there first, and nobody has chosen it.
    const QString before = m_read && selected() ? selected()->value : QString();
    m_read = !m_identity.isLoading();
    m_links.setLinks(m_identity.links());
    m_map->setLinks(m_name->text(), m_links.links());
    select(before);
}

/// The first where it is not there.
void IdentityDialog::select(const QString& value)
{
    const QModelIndex row =
        m_found.mapFromSource(m_links.index(m_links.rowOf(value), IdentityLinksModel::Value));
    m_table->setCurrentIndex(row.isValid() ? row : m_found.index(0, IdentityLinksModel::Value));
    updateButtons();
}

const IdentityLink* IdentityDialog::selected() const
{
    const QModelIndex row = m_found.mapToSource(m_table->currentIndex());
    return row.isValid() ? &m_links.links().at(row.row()) : nullptr;
}

void IdentityDialog::updateButtons()
{
    const IdentityLink* link = selected();
    m_map->setCurrent(link ? link->value : QString());
    const bool session = link && link->kind == IdentityLink::Kind::Session;
    m_copy->setEnabled(link);
    m_filter->setEnabled(session);
    m_timeline->setEnabled(session && !link->sessionId.isEmpty());
    m_proof->setEnabled(session && !link->reconciliationId.isEmpty());
}

} // namespace hubscope
