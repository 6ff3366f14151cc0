// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/forgetcustomerdialog.h"

#include "models/eventtext.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

ForgetCustomerDialog::ForgetCustomerDialog(
    EventCache& cache, QString profileId, QString customerId, const QString& title, const Theme& theme,
    QWidget* parent)
    : QDialog(parent)
    , m_cache(cache)
    , m_profileId(std::move(profileId))
    , m_customerId(std::move(customerId))
    , m_goes(new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_failure(new TextLabel(&theme, Theme::FontRole::Text, Token::Danger, this))
{
    setObjectName("forgetCustomerDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Forget this customer"));
    auto* question = new TextLabel(&theme, Theme::FontRole::Strong, Token::Text, this);
    question->setText(tr("Forget %1 on this computer?").arg(oneLine(title, 80)));
    auto* stays = new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this);
    stays->setText(
        tr("At the hub nothing changes, and what it has can be read again. Drafts, the outbox and sessions "
           "of yours stay. What is removed cannot be brought back."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_forget = buttons->addButton(tr("Forget"), QDialogButtonBox::DestructiveRole);
    m_forget->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::large);
    layout->setSpacing(Theme::medium);
    for (TextLabel* label : {question, m_goes, stays, m_failure}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
    setMinimumWidth(theme.px(460));
    m_failure->hide();
    showUsage(CacheUsage());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &ForgetCustomerDialog::forget);
    cache.usage(
        m_profileId, m_customerId, this, [this](const Result<CacheUsage>& usage) { showUsage(usage); });
}

void ForgetCustomerDialog::showUsage(const Result<CacheUsage>& usage)
{
    QString saved = tr("its saved events");
    if (usage && usage->events > 0)
        saved = tr("its %Ln saved event(s), %1", nullptr, int(usage->events))
                    .arg(QLocale().formattedDataSize(usage->bytes));
    m_goes->setText(
        tr("This removes %1, overwriting them in their file, and the customer from the list of recent ones. "
           "Its tab is closed.")
            .arg(saved));
    setAccessibleDescription(m_goes->text());
}

void ForgetCustomerDialog::forget()
{
    m_forget->setEnabled(false);
    m_failure->hide();
    Q_EMIT forgetting(m_profileId, m_customerId);
    m_cache.forget(m_profileId, m_customerId, this, [this](const Result<Done>& done) {
        if (done) {
            accept();
            return;
        }
        m_failure->setText(tr("The saved events could not be removed: %1").arg(done.error().message));
        m_failure->show();
        m_forget->setEnabled(true);
    });
}

} // namespace hubscope
