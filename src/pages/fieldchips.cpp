// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fieldchips.h"

#include "core/plaintext.h"
#include "pages/fieldchip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace hubscope {

namespace {

constexpr int chipGap = 6;

}

FieldChips::FieldChips(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_more(new FieldChip(theme, {}, FieldChip::Mark::None, this))
{
    setAccessibleName(tr("Fields that are not sent"));
    setUnfolded(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        setUnfolded(!m_unfolded);
        Q_EMIT unfoldedChanged();
    });
    connect(&theme, &Theme::changed, this, [this] {
        arrange();
        updateGeometry();
    });
}

void FieldChips::setKeys(const QStringList& keys, std::function<QString(const QString&)> hint)
{
    m_hint = std::move(hint);
    if (keys == m_keys)
        return;
    m_keys = keys;
    setVisible(!keys.isEmpty());
    arrange();
    updateGeometry();
}

void FieldChips::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    QSizePolicy policy(QSizePolicy::Expanding, unfolded ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(unfolded);
    setSizePolicy(policy);
    arrange();
    updateGeometry();
}

QString FieldChips::moreText(qsizetype hidden) const
{
    return m_unfolded ? tr("Show fewer") : tr("+ %n more", "fields", int(hidden));
}

QSize FieldChips::chipSize(const QString& key) const
{
    return FieldChip::sizeFor(m_theme, key, FieldChip::Mark::Plus);
}

QSize FieldChips::moreSize(qsizetype hidden) const
{
    return FieldChip::sizeFor(m_theme, moreText(hidden), FieldChip::Mark::None);
}

int FieldChips::labelWidth() const
{
    return QFontMetrics(m_theme.font(Theme::FontRole::Label)).horizontalAdvance(tr("Not sent")) + chipGap + 2;
}

QSize FieldChips::sizeHint() const
{
    int width = labelWidth();
    for (const QString& key : m_keys)
        width += chipSize(key).width() + chipGap;
    return {width, minimumSizeHint().height()};
}

QSize FieldChips::minimumSizeHint() const
{
    return moreSize(m_keys.size());
}

int FieldChips::heightForWidth(int width) const
{
    return m_unfolded ? const_cast<FieldChips*>(this)->arrangeUnfolded(width, false) : sizeHint().height();
}

/// How many chips one line takes beside the words and, when some are left, the last chip.
qsizetype FieldChips::fitting(int width) const
{
    int used = labelWidth();
    qsizetype count = 0;
    for (; count < m_keys.size(); ++count) {
        used += chipSize(m_keys[count]).width() + (count > 0 ? chipGap : 0);
        const qsizetype left = m_keys.size() - count - 1;
        const int rest = left > 0 ? chipGap + moreSize(left).width() : 0;
        if (used + rest > width)
            break;
    }
    return count;
}

FieldChip* FieldChips::chip(qsizetype place)
{
    while (m_chips.size() <= place) {
        auto* made = new FieldChip(m_theme, {}, FieldChip::Mark::Plus, this);
        connect(made, &QPushButton::clicked, this, [this, made] { Q_EMIT chosen(made->text()); });
        m_chips.append(made);
        m_more->raise();
    }
    m_chips[place]->setText(m_keys[place]);
    m_chips[place]->setAccessibleDescription(m_hint(m_keys[place]));
    return m_chips[place];
}

void FieldChips::place(QWidget* widget, const QRect& rect)
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    widget->show();
}

void FieldChips::arrange()
{
    for (FieldChip* made : std::as_const(m_chips))
        made->hide();
    m_more->hide();
    if (m_unfolded)
        arrangeUnfolded(width(), true);
    else
        arrangeFolded();
    update();
}

/// In one line, at its end.
void FieldChips::arrangeFolded()
{
    const qsizetype count = fitting(width());
    const qsizetype left = m_keys.size() - count;
    int x = width();
    const int height = sizeHint().height();
    const auto before = [&](QSize size) {
        x -= size.width();
        const QRect rect(QPoint(x, 0), size);
        x -= chipGap;
        return rect;
    };
    if (left > 0) {
        m_more->setText(moreText(left));
        place(m_more, before(m_more->sizeHint()));
    }
    for (qsizetype i = count - 1; i >= 0; --i)
        place(chip(i), before(chipSize(m_keys[i])));
    x -= 2;
    m_label = x + chipGap >= labelWidth() - chipGap ? QRect(0, 0, x, height) : QRect();
}

/// In lines like words, after the label.
int FieldChips::arrangeUnfolded(int width, bool placing)
{
    int x = labelWidth();
    int y = 0;
    const int height = minimumSizeHint().height();
    const auto next = [&](QSize size) {
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += height + chipGap;
        }
        const QRect rect(QPoint(x, y), QSize(std::min(size.width(), width), size.height()));
        x += size.width() + chipGap;
        return rect;
    };
    m_more->setText(moreText(0));
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QRect rect = next(chipSize(m_keys[i]));
        if (placing)
            place(chip(i), rect);
    }
    const QRect last = next(m_more->sizeHint());
    if (placing) {
        place(m_more, last);
        m_label = QRect(0, 0, labelWidth() - chipGap, height);
    }
    return y + height;
}

void FieldChips::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FieldChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void FieldChips::paintEvent(QPaintEvent*)
{
    if (m_label.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter.setFont(m_theme.font(Theme::FontRole::Label));
    painter.setPen(m_theme.color(Token::Muted));
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), m_unfolded ? Qt::AlignLeft : Qt::AlignRight);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), m_label), int(side) | Qt::AlignVCenter, tr("Not sent"));
}

bool FieldChips::event(QEvent* event)
{
    // Here and not as 40 tooltips set in advance.
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto* over = qobject_cast<FieldChip*>(childAt(help->pos())); over && over != m_more)
            QToolTip::showText(help->globalPos(), plainToolTip(m_hint(over->text())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hubscope
