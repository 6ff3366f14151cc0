// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/unlockdialog.h"

#include "models/writeguard.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

UnlockDialog::UnlockDialog(WriteGuard& guard, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("unlockDialog"_L1);
    setWindowTitle(tr("Unlock writing to production"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* why = new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this);
    why->setWordWrap(true);
    why->setText(
        tr("Events that are sent to a production hub belong to real customers and may set campaigns "
           "off. None can be taken back unnoticed. Writing is open for %n minute(s), to this hub "
           "only.",
           nullptr, int(WriteGuard::unlockedFor.count())));
    auto* ask = new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this);
    ask->setText(tr("Type the id of the workspace, %1, to go on:").arg(guard.password()));
    ask->setWordWrap(true);
    auto* words = new QLineEdit(this);
    words->setFont(theme.font(Theme::FontRole::Fixed));
    words->setAccessibleName(tr("Id of the workspace"));
    ask->setBuddy(words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* unlock = buttons->addButton(
        tr("Unlock for %n minute(s)", nullptr, int(WriteGuard::unlockedFor.count())),
        QDialogButtonBox::AcceptRole);
    unlock->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::large);
    layout->setSpacing(Theme::medium);
    for (QWidget* widget :
         {static_cast<QWidget*>(why), static_cast<QWidget*>(ask), static_cast<QWidget*>(words),
          static_cast<QWidget*>(buttons)})
        layout->addWidget(widget);
    setMinimumWidth(theme.px(460));

    connect(words, &QLineEdit::textChanged, unlock, [&guard, unlock](const QString& text) {
        unlock->setEnabled(!text.isEmpty() && text.trimmed() == guard.password());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &guard, words] {
        if (guard.unlock(words->text()))
            accept();
    });
    // Another hub: what was asked about is no longer in front of anybody.
    connect(&guard, &WriteGuard::changed, this, [this, &guard] {
        if (!guard.isProduction())
            reject();
    });
}

} // namespace hubscope
