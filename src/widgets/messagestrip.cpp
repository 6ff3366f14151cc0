// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagestrip.h"

#include "widgets/announce.h"
#include "widgets/hubstyle.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

struct StripLook
{
    Glyph glyph;
    Token ink;
    Token fill;
};

StripLook stripLook(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Success:
        return {Glyph::Check, Token::Success, Token::SuccessFill};
    case MessageStrip::Kind::Warning:
        return {Glyph::AlertTriangle, Token::Warning, Token::WarningFill};
    case MessageStrip::Kind::Error:
        return {Glyph::AlertCircle, Token::Danger, Token::DangerFill};
    case MessageStrip::Kind::Info:
        break;
    }
    return {Glyph::Info, Token::Accent, Token::InfoFill};
}

} // namespace

MessageStrip::MessageStrip(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_title(new TextLabel(theme, Theme::FontRole::Strong, Token::Text, this))
    , m_text(new TextLabel(theme, Theme::FontRole::Text, Token::Text, this))
    , m_close(new QToolButton(this))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(IconSet(theme).icon(Glyph::Close, Token::Muted));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->hide();

    auto* words = new QGridLayout;
    words->setHorizontalSpacing(Theme::small);
    words->setVerticalSpacing(2);
    words->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    words->addWidget(m_title, 0, 1);
    words->addWidget(m_text, 1, 1);
    words->setColumnStretch(1, 1);
    // An alignment would do the same, and cut off what a narrow strip wraps.
    auto* middle = new QVBoxLayout;
    middle->addStretch();
    middle->addLayout(words);
    middle->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::medium - 2, Theme::small, Theme::small, Theme::small);
    row->setSpacing(Theme::small);
    row->addLayout(middle, 1);
    for (int i = 0; i < 2; ++i) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionTriggered(i); });
        row->addWidget(button, 0, Qt::AlignVCenter);
        m_actions.append(button);
    }
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::closed);
    connect(theme, &Theme::changed, this, &MessageStrip::restyle);
    restyle();
}

void MessageStrip::showMessage(Kind kind, const QString& title, const QString& text)
{
    m_kind = kind;
    m_title->setText(title);
    setText(text);
    const QString whole = text.isEmpty() ? title : title + u". "_s + text;
    setAccessibleName(whole);
    restyle();
    show();
    announce(this, whole);
}

void MessageStrip::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void MessageStrip::setActions(const QStringList& actions)
{
    for (int i = 0; i < m_actions.size(); ++i) {
        QPushButton* button = m_actions.at(i);
        button->setText(actions.value(i));
        button->setVisible(i < actions.size());
    }
}

void MessageStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageStrip::title() const
{
    return m_title->text();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

QPushButton* MessageStrip::actionButton(int index) const
{
    return m_actions.value(index);
}

void MessageStrip::restyle()
{
    const StripLook look = stripLook(m_kind);
    const int side = m_theme->px(16);
    m_glyph->setPixmap(
        IconSet(m_theme).pixmap(look.glyph, side, devicePixelRatioF(), m_theme->color(look.ink)));
    // On the line of the title, whatever the height of the words under it.
    m_glyph->setContentsMargins(0, std::max(0, (m_title->fontMetrics().height() - side) / 2), 0, 0);
    update();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const StripLook look = stripLook(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme->mixed(look.ink, look.fill, 0.35));
    painter.setBrush(m_theme->color(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace hubscope
