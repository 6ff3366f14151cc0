// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitydialog.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/eventtext.h"
#include "pages/errorwords.h"
#include "widgets/jsonview.h"
#include "widgets/messagestrip.h"
#include "widgets/rowdelegate.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

enum LinkColumn { What, Value, Known, ToldBy, LinkColumnCount };

QString kindWord(IdentityLink::Kind kind)
{
    switch (kind) {
    case IdentityLink::Kind::CustomerId:
        return IdentityDialog::tr("Customer id");
    case IdentityLink::Kind::ExternalId:
        return IdentityDialog::tr("External id");
    case IdentityLink::Kind::Email:
        return IdentityDialog::tr("E-mail");
    case IdentityLink::Kind::Node:
        return IdentityDialog::tr("Node");
    case IdentityLink::Kind::Session:
        break;
    }
    return IdentityDialog::tr("Session");
}

/// Ids have the font of ids.
class LinkDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool value = index.column() == Value;
        drawWords(
            painter, content(option),
            {index.data().toString(), ink(option, index.column() == ToldBy ? Token::Muted : Token::Text),
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
    , m_name(new TextLabel(&bench.theme, Theme::FontRole::Title, Token::Text, this))
    , m_dates(new TextLabel(&bench.theme, Theme::FontRole::Text, Token::Muted, this))
    , m_strip(new MessageStrip(&bench.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(0, LinkColumnCount, this))
{
    setObjectName("identityDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Identity card"));
    m_name->setWordWrap(true);
    m_strip->hide();
    auto* which = new SegmentedControl(&bench.theme, this);
    which->setAccessibleName(tr("What is shown"));
    which->addSegment(tr("Who it is"));
    which->addSegment(tr("JSON"));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_dates);
    head->addLayout(words, 1);
    head->addWidget(which, 0, Qt::AlignTop);
    m_stack->addWidget(makeLinks());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::large);
    layout->setSpacing(Theme::medium);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    resize(QSize(bench.theme.px(1160), bench.theme.px(460)).boundedTo(screen()->availableSize() * 0.9));

    connect(which, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        if (index == 1 && !m_json) {
            m_json = new JsonView(&m_bench.theme, this);
            m_json->setAccessibleName(tr("JSON of the customer"));
            m_stack->addWidget(m_json);
            refresh();
        }
        m_stack->setCurrentIndex(index);
    });
    connect(m_strip, &MessageStrip::actionTriggered, &m_identity, &CustomerIdentity::load);
    connect(&m_identity, &CustomerIdentity::changed, this, &IdentityDialog::refresh);
    connect(&bench.time, &TimeDisplay::changed, this, [this] {
        showHead();
        showLinks(true);
    });
    m_identity.load();
    refresh();
}

QWidget* IdentityDialog::makeLinks()
{
    m_table->setObjectName("identityLinks"_L1);
    m_table->setAccessibleName(tr("What the customer is known by"));
    setUpTable(m_table, &m_bench.theme);
    m_table->setItemDelegate(new LinkDelegate(&m_bench.theme, m_table));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Value"), tr("Known here"), tr("Who told us")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(What, m_bench.theme.px(100));
    header->resizeSection(Known, m_bench.theme.px(300));
    header->resizeSection(Value, m_bench.theme.px(300));
    header->setSectionResizeMode(ToldBy, QHeaderView::Stretch);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IdentityDialog::updateButtons);
    return m_table;
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

void IdentityDialog::showLinks(bool anew)
{
    const QList<IdentityLink> links = m_identity.links();
    if (!anew && links == m_links && m_table->rowCount() > 0)
        return;
    // What the ledger knows is there first, and nobody has chosen it.
    const QString before = m_read && selected() ? selected()->value : QString();
    m_read = !m_identity.isLoading();
    m_links = links;
    m_table->setRowCount(int(links.size()));
    int current = 0;
    for (int row = 0; row < links.size(); ++row) {
        addLink(row, links.at(row));
        if (links.at(row).value == before)
            current = row;
    }
    m_table->setCurrentCell(current, Value);
    updateButtons();
}

void IdentityDialog::addLink(int row, const IdentityLink& link)
{
    QStringList known;
    if (!link.label.isEmpty())
        known.append(oneLine(link.label, 40));
    if (link.kind == IdentityLink::Kind::Session) {
        if (link.sentHere > 0)
            known.append(tr("%n sent from here", nullptr, link.sentHere));
        if (link.onTimeline > 0)
            known.append(tr("%n among the loaded", nullptr, link.onTimeline));
    }
    QStringList tellers;
    for (const LinkSource source : link.sources)
        tellers.append(linkSourceText(source));
    QString told = tellers.join(u", "_s);
    if (link.since)
        told = tr("%1, since %2").arg(told, m_bench.time.formatDateTime(*link.since));
    const QString cells[] = {kindWord(link.kind), oneLine(link.value), known.join(u" · "_s), told};
    for (int column = 0; column < LinkColumnCount; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(plainToolTip(column == Value ? link.value : cells[column]));
        m_table->setItem(row, column, item);
    }
}

const IdentityLink* IdentityDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_links.size() ? &m_links.at(row) : nullptr;
}

void IdentityDialog::updateButtons()
{
    const IdentityLink* link = selected();
    const bool session = link && link->kind == IdentityLink::Kind::Session;
    m_copy->setEnabled(link);
    m_filter->setEnabled(session);
    m_timeline->setEnabled(session && !link->sessionId.isEmpty());
    m_proof->setEnabled(session && !link->reconciliationId.isEmpty());
}

} // namespace hubscope
