// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sentstoreddialog.h"

#include "models/errortext.h"
#include "models/eventtext.h"
#include "pages/errorwords.h"
#include "pages/sentstoreddelegate.h"
#include "services/hub.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"
#include "widgets/windowsize.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

SentStoredDialog::SentStoredDialog(const OutboxEntry& entry, Hub& hub, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_hub(hub)
    , m_summary(new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(&theme, this))
{
    setObjectName("sentStoredDialog"_L1);
    setWindowTitle(tr("Sent and stored: %1").arg(oneLine(entry.type, 80)).replace("[*]"_L1, "[*][*]"_L1));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpTable(m_table, &theme);
    m_table->setItemDelegate(new SentStoredDelegate(&theme, m_table));
    m_table->setAccessibleName(tr("Differences between what was sent and what is stored"));
    m_table->setModel(&m_differences);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(SentStoredModel::Sent, QHeaderView::Stretch);
    header->setSectionResizeMode(SentStoredModel::Stored, QHeaderView::Stretch);
    header->resizeSection(SentStoredModel::Path, theme.px(230));
    header->resizeSection(SentStoredModel::What, theme.px(140));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy as Markdown"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &SentStoredDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_empty, &EmptyState::primaryTriggered, this, &SentStoredDialog::read);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::medium);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(this, QSize(theme.px(820), theme.px(460)));
    read();
}

void SentStoredDialog::read()
{
    m_summary->setText(tr("Reading event %1…").arg(m_entry.eventId));
    m_table->hide();
    m_empty->hide();
    m_copy->setEnabled(false);
    m_call = m_hub.events().byId(m_entry.eventId, [this](const Result<Fetched<Event>>& result) {
        if (result)
            showStored(result->value.body);
        else
            showFailure(result.error());
    });
}

void SentStoredDialog::showStored(const QByteArray& stored)
{
    m_differences.setEvents(m_entry.body, stored);
    m_summary->setText(m_differences.summary());
    m_copy->setEnabled(true);
    const bool any = m_differences.rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        m_table->setCurrentIndex(m_differences.index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_empty->setContent(Glyph::Check, tr("No difference"), m_differences.summary());
    m_empty->setPrimary({});
}

void SentStoredDialog::showFailure(const Error& error)
{
    const ErrorText text = errorText(error, {Attempt::ReadEvent, m_entry.eventId, m_entry.profileName});
    m_summary->clear();
    m_empty->setContent(Glyph::AlertCircle, text.title, errorWords(text));
    m_empty->setPrimary(errorActionLabel(ErrorAction::Retry));
    m_empty->show();
}

void SentStoredDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_differences.toMarkdown());
}

} // namespace hubscope
