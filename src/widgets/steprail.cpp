// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/steprail.h"

#include "widgets/elidedlabel.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// The round mark before a step: its number, or a check once it is behind.
class StepMark : public QWidget
{
public:
    enum class Look { Behind, Present, Ahead };

    StepMark(int number, const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_number(number)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setLook(Look look)
    {
        m_look = look;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {m_theme.px(24), m_theme.px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
        const Token fill = m_look == Look::Behind    ? Token::SuccessFill
                           : m_look == Look::Present ? Token::ButtonFill
                                                     : Token::Window;
        painter.setPen(
            m_look == Look::Ahead ? QPen(m_theme.color(Token::ControlBorder), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(fill));
        painter.drawEllipse(circle);
        if (m_look == Look::Behind) {
            const int side = m_theme.px(14);
            painter.drawPixmap(
                (width() - side) / 2, (height() - side) / 2,
                IconSet(&m_theme).pixmap(
                    Glyph::Check, side, devicePixelRatioF(), m_theme.color(Token::Success)));
            return;
        }
        painter.setFont(m_theme.font(Theme::FontRole::Strong));
        painter.setPen(m_theme.color(m_look == Look::Present ? Token::ButtonText : Token::Muted));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    const int m_number;
    const Theme& m_theme;
    Look m_look = Look::Ahead;
};

} // namespace

StepRail::StepRail(const Theme* theme, const QStringList& titles, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::medium);
    row->setSpacing(Theme::small);
    for (const QString& title : titles) {
        if (!m_steps.empty())
            row->addStretch(1);
        m_steps.push_back(makeStep(int(m_steps.size()) + 1, title));
        row->addWidget(m_steps.back().box);
    }
    connect(theme, &Theme::changed, this, &StepRail::restyle);
    restyle();
}

StepRail::Step StepRail::makeStep(int number, const QString& title)
{
    Step step;
    step.box = new QWidget(this);
    step.mark = new StepMark(number, *m_theme, step.box);
    step.title = new ElidedLabel(m_theme, Theme::FontRole::Text, Token::Text, step.box);
    step.title->setText(title);
    step.note = new ElidedLabel(m_theme, Theme::FontRole::Label, Token::Muted, step.box);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(step.title);
    words->addWidget(step.note);
    auto* row = new QHBoxLayout(step.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::small);
    row->addWidget(step.mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return step;
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    restyle();
}

void StepRail::setNote(int step, const QString& note)
{
    m_steps[size_t(step)].note->setText(note);
    restyle();
}

QString StepRail::note(int step) const
{
    return m_steps[size_t(step)].note->text();
}

void StepRail::restyle()
{
    const int count = int(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const Step& step = m_steps[size_t(i)];
        const bool present = i == m_current;
        static_cast<StepMark*>(step.mark)->setLook(
            present         ? StepMark::Look::Present
            : i < m_current ? StepMark::Look::Behind
                            : StepMark::Look::Ahead);
        step.title->setFontRole(present ? Theme::FontRole::Strong : Theme::FontRole::Text);
        step.title->setColor(i > m_current ? Token::Muted : Token::Text);
        step.box->setAccessibleName(step.title->text());
        step.box->setAccessibleDescription(step.note->text());
    }
    if (m_current < count)
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(m_current + 1)
                              .arg(count)
                              .arg(m_steps[size_t(m_current)].title->text()));
}

} // namespace hubscope
