// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sendbar.h"

#include "core/plaintext.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/keybutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int sendBarHeight = 50;

} // namespace

SendBar::SendBar(const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_theme(theme)
    , m_expect(new QCheckBox(tr("Send anyway, expect a rejection"), this))
    , m_tag(new QCheckBox(tr("Add a confirm tag"), this))
    , m_obstacle(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
    , m_copy(new QPushButton(tr("Copy as"), this))
    , m_send(new KeyButton(&theme, tr("Ctrl+Enter"), this))
{
    setObjectName("sendBar"_L1);
    setAccessibleName(tr("Send"));
    m_expect->setToolTip(tr("A negative test: the hub's refusal is what is wanted"));
    m_obstacle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_obstacle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_obstacle->setAccessibleName(tr("Why it cannot be sent"));
    m_copy->setAutoDefault(false);
    m_send->setIcon(IconSet(&theme).icon(Glyph::Send, Token::ButtonText));
    m_send->setObjectName("sendButton"_L1);

    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::large, 0, Theme::large, 0);
    layout->setSpacing(Theme::medium);
    layout->addWidget(m_expect);
    layout->addSpacing(Theme::small);
    layout->addWidget(m_tag);
    layout->addWidget(m_obstacle, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_send);
    setYielding({m_tag, m_copy});

    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    connect(m_expect, &QCheckBox::clicked, this, &SendBar::expectRejectionChosen);
    connect(m_tag, &QCheckBox::clicked, this, &SendBar::confirmTagChosen);
    const auto measure = [this] { setFixedHeight(m_theme.px(sendBarHeight)); };
    connect(&theme, &Theme::changed, this, measure);
    measure();
}

void SendBar::setTarget(const QString& words)
{
    m_send->setText(words);
}

void SendBar::setObstacle(const QString& reason)
{
    m_send->setEnabled(reason.isEmpty());
    m_send->setToolTip(plainToolTip(reason));
    m_send->setAccessibleDescription(reason);
    m_obstacle->setText(reason);
}

void SendBar::setExpectRejection(bool expect)
{
    m_expect->setChecked(expect);
}

void SendBar::setConfirmTag(bool tagged, const QString& obstacle)
{
    m_tag->setChecked(tagged);
    m_tag->setEnabled(tagged || obstacle.isEmpty());
    const QString words =
        obstacle.isEmpty() ? tr("Puts a word of its own into extraProperties, by which the stored event is "
                                "known again. It becomes part of the customer's data.")
                           : obstacle;
    m_tag->setToolTip(plainToolTip(words));
    m_tag->setAccessibleDescription(words);
}

void SendBar::setCopyMenu(QMenu* menu)
{
    m_copy->setMenu(menu);
}

void SendBar::openCopyMenu()
{
    if (QMenu* menu = m_copy->menu())
        menu->popup(
            mapToGlobal(m_copy->isVisible() ? m_copy->pos() : m_send->pos()) -
            QPoint(0, menu->sizeHint().height()));
}

void SendBar::focusFirst()
{
    QWidget* first = m_send->isEnabled() ? static_cast<QWidget*>(m_send) : m_expect;
    first->setFocus(Qt::TabFocusReason);
}

void SendBar::paintEvent(QPaintEvent* event)
{
    YieldingRow::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::Border));
}

} // namespace hubscope
