// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitycard.h"

#include "core/plaintext.h"
#include "pages/identitywords.h"
#include "widgets/announce.h"
#include "widgets/elidedlabel.h"
#include "widgets/freecombo.h"
#include "widgets/hubstyle.h"
#include "widgets/inputmanners.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString cardTitle(Identity::Kind kind)
{
    switch (kind) {
    case Identity::Kind::Customer:
        return IdentityCard::tr("Customer");
    case Identity::Kind::ExternalId:
        return IdentityCard::tr("External id");
    case Identity::Kind::Session:
        break;
    }
    return IdentityCard::tr("Session");
}

QString inputName(Identity::Kind kind)
{
    switch (kind) {
    case Identity::Kind::Customer:
        return IdentityCard::tr("Customer id");
    case Identity::Kind::ExternalId:
        return IdentityCard::tr("External id");
    case Identity::Kind::Session:
        break;
    }
    return IdentityCard::tr("Session id");
}

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Shows a choice by its title; choosing it enters its value.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

IdentityCard::IdentityCard(Identity::Kind kind, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_radio(new QRadioButton(cardTitle(kind), this))
    , m_combo(kind == Identity::Kind::ExternalId ? nullptr : new FreeCombo(this))
    , m_input(m_combo ? m_combo->lineEdit() : new QLineEdit(this))
    , m_row(new QHBoxLayout)
    , m_glyph(new QLabel(this))
    , m_words(new ElidedLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_open(new QToolButton(this))
{
    m_input->setAccessibleName(inputName(kind));
    m_input->setLayoutDirection(Qt::LeftToRight); // ids read this way in every language
    QWidget* frame = m_combo ? static_cast<QWidget*>(m_combo) : m_input;
    frame->setMinimumWidth(theme.px(60));
    if (m_combo) {
        m_combo->setAccessibleName(m_input->accessibleName());
        m_combo->setItemDelegate(new ChoiceDelegate(m_combo));
        connect(m_combo, &QComboBox::activated, this, [this] { Q_EMIT entered(value()); });
    }
    leaveUndoAndWheel(m_input);
    m_open->setAutoRaise(true);
    m_open->setIcon(IconSet(&theme).icon(Glyph::ExternalLink, Token::Link));
    m_open->setAccessibleName(tr("Open this customer"));
    m_open->hide();
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT customerRequested(m_customerId); });
    m_row->setSpacing(Theme::medium);
    m_row->addWidget(m_radio);
    m_row->addWidget(frame, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(Theme::small);
    below->addWidget(m_glyph);
    below->addWidget(m_words, 1);
    below->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    column->setSpacing(Theme::tight);
    column->addLayout(m_row);
    column->addLayout(below);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the cards share the width equally

    connect(m_input, &QLineEdit::textEdited, this, [this] {
        dropUnseen();
        Q_EMIT entered(value());
    });
    connect(m_radio, &QRadioButton::toggled, this, &IdentityCard::restyle);
    connect(&theme, &Theme::changed, this, &IdentityCard::restyle);
    restyle();
}

QString IdentityCard::value() const
{
    return m_input->text().trimmed(); // ids are pasted, often with a space
}

/// Ids are copied from mails and tables, with line ends and marks of no width that nobody would find.
void IdentityCard::dropUnseen()
{
    const QString text = m_input->text();
    QString seen = text;
    seen.removeIf(isUnseen);
    if (seen == text)
        return;
    const QString before = text.left(m_input->cursorPosition());
    const auto dropped = std::count_if(before.cbegin(), before.cend(), isUnseen);
    m_input->setText(seen);
    m_input->setCursorPosition(int(before.size() - dropped));
}

void IdentityCard::showValue(const QString& value)
{
    if (value == this->value())
        return;
    if (m_combo)
        m_combo->showText(value);
    else
        m_input->setText(value);
    m_input->setCursorPosition(0);
}

void IdentityCard::setChoices(const QList<IdentityChoice>& choices)
{
    if (choices == m_choices || !m_combo)
        return;
    m_choices = choices;
    const QString shown = m_input->text();
    m_combo->clear();
    for (const IdentityChoice& choice : choices) {
        const QString id = middleElided(choice.value, 8, 4);
        m_combo->addItem(choice.value);
        m_combo->setItemData(
            m_combo->count() - 1,
            choice.title.isEmpty() || choice.title == id ? id : u"%1  %2"_s.arg(choice.title, id),
            Qt::AccessibleTextRole);
    }
    m_combo->setCurrentIndex(-1);
    m_combo->view()->setMinimumWidth(m_theme.px(260));
    m_combo->showText(shown);
}

bool IdentityCard::isChosen() const
{
    return m_radio->isChecked();
}

void IdentityCard::setWords(const IdentityWords& words)
{
    const int side = m_theme.px(16);
    m_glyph->setPixmap(
        IconSet(&m_theme).pixmap(words.glyph, side, devicePixelRatioF(), m_theme.color(words.ink)));
    if (words.text == m_words->text())
        return;
    m_words->setText(words.text);
    describe();
    if (m_input->hasFocus())
        announce(m_input, words.text);
}

void IdentityCard::setCustomer(const QString& customerId)
{
    m_customerId = customerId;
    m_open->setVisible(!customerId.isEmpty());
    m_open->setToolTip(plainToolTip(tr("Open customer %1").arg(customerId)));
}

void IdentityCard::setProblem(const QString& words)
{
    m_problem = words;
    m_input->setProperty(look::invalid, !words.isEmpty());
    m_input->setToolTip(plainToolTip(words));
    m_input->update();
    if (m_combo) {
        m_combo->setProperty(look::invalid, !words.isEmpty());
        m_combo->setToolTip(m_input->toolTip());
        m_combo->update();
    }
    describe();
}

void IdentityCard::describe()
{
    const QString words = m_words->text();
    m_input->setAccessibleDescription(m_problem.isEmpty() ? words : m_problem + u". "_s + words);
    m_radio->setAccessibleDescription(words);
}

void IdentityCard::addBehind(QWidget* widget)
{
    m_row->addWidget(widget);
}

void IdentityCard::restyle()
{
    m_radio->setFont(m_theme.font(Theme::FontRole::Strong));
    m_input->setFont(m_theme.font(Theme::FontRole::Fixed));
    if (m_combo)
        m_combo->setFont(m_theme.font(Theme::FontRole::Fixed));
    m_words->setColor(isChosen() ? Token::Text : Token::Muted);
    const int side = m_theme.px(14); // no higher than the words: a card keeps its height
    m_open->setIconSize({side, side});
    m_open->setFixedSize(side + Theme::small, std::max(side, m_words->sizeHint().height()));
    update();
}

void IdentityCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChosen();
    const qreal width = chosen ? 2 : 1;
    painter.setPen(QPen(m_theme.color(chosen ? Token::Accent : Token::Border), width));
    painter.setBrush(m_theme.color(chosen ? Token::InfoFill : Token::Base));
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Theme::radius, Theme::radius);
}

void IdentityCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_radio->click();
}

} // namespace hubscope
