// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/answerdialog.h"

#include "core/error.h"
#include "widgets/textlabel.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace hubscope {

AnswerDialog::AnswerDialog(const Error& error, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What the hub answered"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* summary = new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this);
    summary->setWordWrap(true);
    summary->setText(
        error.body.isEmpty()
            ? tr("Status %1 without a body.").arg(error.httpStatus)
            : tr("Status %1, the first %2 of the body. %3")
                  .arg(error.httpStatus)
                  .arg(
                      QLocale().formattedDataSize(error.body.size(), 1, QLocale::DataSizeSIFormat),
                      error.message));
    auto* text = new QPlainTextEdit(QString::fromUtf8(error.body), this);
    text->setReadOnly(true);
    text->setFont(theme.font(Theme::FontRole::Fixed));
    text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setEnabled(!error.body.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, body = error.body] { save(body); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(this, QSize(theme.px(640), theme.px(420)));
}

void AnswerDialog::save(const QByteArray& body)
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the answer"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(body) == body.size() && file.commit())
        return;
    QMessageBox box(QMessageBox::Warning, windowTitle(), tr("The file could not be written."), {}, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(file.errorString());
    box.exec();
}

} // namespace hubscope
