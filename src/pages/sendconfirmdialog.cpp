// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sendconfirmdialog.h"

#include "pages/kindband.h"
#include "widgets/hubstyle.h"
#include "widgets/jsonview.h"
#include "widgets/textlabel.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope {

SendConfirmDialog::SendConfirmDialog(
    What what, const QByteArray& body, const QString& hub, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    const bool event = what == What::Event;
    const QString deed = event ? tr("Send to PRODUCTION") : tr("Create in PRODUCTION");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(deed);
    auto* band = new KindBand(theme, this);
    band->setKind(HubKind::Production);
    auto* title = new TextLabel(&theme, Theme::FontRole::Title, Token::Text, this);
    title->setText(tr("This is what %1 gets").arg(hub));
    title->setWordWrap(true);
    auto* advice = new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this);
    advice->setText(
        event ? tr("It is shown once after each unlocking. What is sent cannot be taken back.")
              : tr("It is shown for each new customer. What is created cannot be taken back from here."));
    advice->setWordWrap(true);
    auto* json = new JsonView(&theme, this);
    json->setJson(body);
    json->setAccessibleName(event ? tr("JSON of the event") : tr("JSON of the customer"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* send = buttons->addButton(deed, QDialogButtonBox::AcceptRole);
    send->setProperty(look::primary, true);
    send->setAutoDefault(false);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* content = new QVBoxLayout;
    content->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::large);
    content->setSpacing(Theme::small);
    content->addWidget(title);
    content->addWidget(advice);
    content->addWidget(json, 1);
    content->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(band);
    layout->addLayout(content);
    resizeWithinScreen(this, QSize(theme.px(640), theme.px(520)));
    cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace hubscope
