// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessioniddialog.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"
#include "widgets/hubstyle.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

SessionIdDialog::SessionIdDialog(
    const QList<FoundSession>& found, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_found(found)
    , m_input(new QLineEdit(this))
    , m_remark(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_list(new QListWidget(this))
{
    setObjectName("sessionIdDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a session"));
    auto* label = new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this);
    label->setText(tr("Session id"));
    label->setBuddy(m_input);
    m_input->setAccessibleName(label->text());
    m_input->setFont(theme.font(Theme::FontRole::Fixed));
    m_input->setLayoutDirection(Qt::LeftToRight); // ids read this way in every language
    m_remark->setWordWrap(true);
    auto* caption = new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this);
    caption->setText(tr("Found in the events that are shown"));
    m_list->setAccessibleName(caption->text());
    caption->setVisible(!found.isEmpty());
    m_list->setVisible(!found.isEmpty());
    fillFound(time);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setProperty(look::primary, true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::large);
    layout->setSpacing(Theme::small);
    layout->addWidget(label);
    layout->addWidget(m_input);
    layout->addWidget(m_remark);
    layout->addWidget(caption);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    setMinimumWidth(theme.px(440));

    connect(m_input, &QLineEdit::textChanged, this, &SessionIdDialog::showRemark);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_found.size())
            m_input->setText(m_found.at(row).value);
    });
    connect(m_list, &QListWidget::itemActivated, this, &SessionIdDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionIdDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showRemark();
}

void SessionIdDialog::fillFound(const TimeDisplay& time)
{
    for (const FoundSession& one : std::as_const(m_found)) {
        QString words = tr("%1 – %n event(s)", nullptr, one.events).arg(oneLine(one.value, 60));
        if (one.last)
            words = tr("%1, last %2").arg(words, time.formatDateTime(*one.last));
        auto* item = new QListWidgetItem(words, m_list);
        item->setToolTip(plainToolTip(one.value));
    }
}

void SessionIdDialog::showRemark()
{
    const QString value = m_input->text().trimmed();
    m_add->setEnabled(!value.isEmpty());
    const QString odd = value.isEmpty() ? QString() : sessionIdRemark(value);
    m_remark->setText(
        odd.isEmpty()
            ? tr("Any session id: of a web page, an app or another person. What other programs sent "
                 "under it is not known here.")
            : odd);
    m_remark->setColor(odd.isEmpty() ? Token::Muted : Token::Warning);
    m_input->setAccessibleDescription(m_remark->text());
}

void SessionIdDialog::take()
{
    const QString value = m_input->text().trimmed();
    if (value.isEmpty())
        return;
    const auto known = std::ranges::find(m_found, value, &FoundSession::value);
    Q_EMIT entered(value, known == m_found.end() ? QString() : known->nodeId);
    accept();
}

} // namespace hubscope
