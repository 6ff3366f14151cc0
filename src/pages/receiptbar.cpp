// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/receiptbar.h"

#include "models/displaytime.h"
#include "models/receipt.h"
#include "models/sessionledger.h"
#include "widgets/glyphlabel.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hubscope {

ReceiptBar::ReceiptBar(
    const SessionLedger& ledger, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : Card(&theme, parent)
    , m_ledger(ledger)
    , m_time(time)
    , m_title(new TextLabel(&theme, Theme::FontRole::Strong, Token::Text, this))
    , m_holds(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_copy(new QPushButton(IconSet(&theme).icon(Glyph::Copy), tr("Copy receipt"), this))
    , m_save(new QPushButton(IconSet(&theme).icon(Glyph::Download), tr("Save…"), this))
{
    setObjectName("receiptBar"_L1);
    setAccessibleName(tr("Receipt"));
    auto* menu = new QMenu(m_copy);
    connect(menu->addAction(tr("As Markdown")), &QAction::triggered, this, &ReceiptBar::copyMarkdown);
    connect(menu->addAction(tr("As JSON")), &QAction::triggered, this, &ReceiptBar::copyJson);
    m_copy->setMenu(menu);
    for (QPushButton* button : {m_copy, m_save})
        button->setAutoDefault(false);
    auto* kept = new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this);
    kept->setText(tr("kept with the session"));
    m_holds->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::small);
    head->addWidget(new GlyphLabel(&theme, Glyph::List, Token::Muted, this));
    head->addWidget(m_title);
    head->addWidget(m_holds, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(kept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::medium);
    column->setSpacing(Theme::small);
    column->addLayout(head);
    column->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &ReceiptBar::askAndSave);
    connect(&ledger, &SessionLedger::reconciliationChanged, this, [this](const QString& id) {
        if (id == m_recordId)
            refresh();
    });
    connect(&time, &TimeDisplay::changed, this, &ReceiptBar::refresh);
    refresh();
}

void ReceiptBar::setRecord(const QString& recordId)
{
    if (recordId == m_recordId)
        return;
    m_recordId = recordId;
    refresh();
}

void ReceiptBar::refresh()
{
    const ReconcileRecord* record = m_recordId.isEmpty() ? nullptr : m_ledger.reconciliation(m_recordId);
    for (QPushButton* button : {m_copy, m_save})
        button->setEnabled(record);
    if (!record) {
        m_title->setText(tr("No receipt yet"));
        m_holds->clear();
        return;
    }
    m_title->setText(
        tr("Receipt %1").arg(m_time.formatDateTime(record->sentAt.value_or(record->preparedAt))));
    m_holds->setText(
        tr("request, answer, counts, the %n event(s) by name", nullptr, int(record->proof.size())));
}

void ReceiptBar::copyMarkdown() const
{
    if (const auto receipt = receiptOf(m_ledger, m_recordId))
        QGuiApplication::clipboard()->setText(receiptMarkdown(*receipt, m_time));
}

void ReceiptBar::copyJson() const
{
    if (const auto receipt = receiptOf(m_ledger, m_recordId))
        QGuiApplication::clipboard()->setText(QString::fromUtf8(receiptJson(*receipt)));
}

void ReceiptBar::askAndSave()
{
    const auto receipt = receiptOf(m_ledger, m_recordId);
    if (!receipt)
        return;
    auto* dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(receiptFileName(*receipt) + u".md"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QString suffix = filter.contains("json"_L1) ? u"json"_s : u"md"_s;
        dialog->setDefaultSuffix(suffix);
        const QFileInfo proposed(dialog->selectedFiles().value(0)); // whose ending says what is written
        dialog->selectFile(proposed.dir().filePath(proposed.completeBaseName() + u'.' + suffix));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptBar::saveAs);
    dialog->open();
}

void ReceiptBar::saveAs(const QString& name)
{
    const auto receipt = receiptOf(m_ledger, m_recordId);
    if (!receipt)
        return;
    const bool json = name.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray text = json ? receiptJson(*receipt) : receiptMarkdown(*receipt, m_time).toUtf8();
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Save the receipt"), tr("The file could not be written."), QMessageBox::Ok,
        this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(file.errorString());
    box->open();
}

} // namespace hubscope
