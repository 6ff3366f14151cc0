// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fillbuttons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace hubscope {

namespace {

QString advice(SampleKind kind)
{
    switch (kind) {
    case SampleKind::Minimal:
        return FillButtons::tr("What must be there");
    case SampleKind::Typical:
        return FillButtons::tr("What such an event usually carries");
    case SampleKind::Full:
        return FillButtons::tr("Every field");
    case SampleKind::Edge:
        break;
    }
    return FillButtons::tr("Every field at its limits: long texts, emoji, large numbers");
}

} // namespace

FillButtons::FillButtons(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Fill with a sample"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    for (const SampleKind kind :
         {SampleKind::Minimal, SampleKind::Typical, SampleKind::Full, SampleKind::Edge}) {
        auto* button = new QToolButton(this);
        button->setText(label(kind));
        button->setAccessibleName(tr("Fill: %1").arg(label(kind)));
        button->setToolTip(advice(kind));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
        row->addWidget(button);
    }
    const auto measure = [this] {
        setFixedHeight(m_theme.px(28));
        for (QToolButton* button : findChildren<QToolButton*>())
            button->setFixedHeight(m_theme.px(26));
    };
    connect(&theme, &Theme::changed, this, measure);
    measure();
}

QString FillButtons::label(SampleKind kind)
{
    switch (kind) {
    case SampleKind::Minimal:
        return tr("Minimal");
    case SampleKind::Typical:
        return tr("Typical");
    case SampleKind::Full:
        return tr("Full");
    case SampleKind::Edge:
        break;
    }
    return tr("Edge");
}

void FillButtons::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::ControlBorder));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto buttons = findChildren<QToolButton*>();
    for (const QToolButton* button : buttons.mid(1)) {
        const int x = layoutDirection() == Qt::RightToLeft ? button->geometry().right() + 1 : button->x() - 1;
        painter.drawLine(x, Theme::small, x, height() - Theme::small - 1);
    }
}

} // namespace hubscope
