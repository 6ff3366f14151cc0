// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segmentedcontrol.h"

#include "core/plaintext.h"
#include "widgets/hubstyle.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace hubscope {

SegmentedControl::SegmentedControl(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setProperty(look::segment, true);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(plainToolTip(toolTip));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int index = count();
    m_group->addButton(button, index);
    layout()->addWidget(button);
    setSegmentText(index, text);
    if (index == 0)
        button->setChecked(true);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

QString SegmentedControl::segmentText(int index) const
{
    const QAbstractButton* button = m_group->button(index);
    return button ? button->text() : QString();
}

void SegmentedControl::setSegmentVisible(int index, bool visible)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setVisible(visible);
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme->color(Token::Border));
    painter.setBrush(m_theme->color(Token::Neutral));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace hubscope
