// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/problemsbar.h"

#include "core/jsonpointer.h"
#include "models/problemtext.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/keycap.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int problemsBarHeight = 38;

/// Most problems are in the properties: their name would only push the rest out of sight.
QString placeText(const QString& pointer)
{
    const QString properties = u"/properties"_s;
    const bool inside = isWithin(pointer, properties) && pointer != properties;
    return readablePointer(inside ? pointer.sliced(properties.size()) : pointer);
}

} // namespace

ProblemsBar::ProblemsBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_count(new TextLabel(&theme, Theme::FontRole::Strong, Token::Text, this))
    , m_place(new ElidedLabel(&theme, Theme::FontRole::Fixed, Token::Text, this))
    , m_words(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_fix(new QPushButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName("problemsBar"_L1);
    setAccessibleName(tr("Problems"));
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_fix->setAutoDefault(false);
    m_next->setText(tr("Next"));
    m_next->setAutoRaise(true);
    m_next->setAccessibleName(tr("Next problem"));
    m_next->setToolTip(tr("Next problem (F8), the one before (Shift+F8)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::large, 0, Theme::large, 0);
    row->setSpacing(Theme::small);
    row->addWidget(m_glyph);
    row->addWidget(m_count);
    row->addSpacing(Theme::tight);
    row->addWidget(m_place);
    row->addWidget(m_words);
    row->addSpacing(Theme::small);
    row->addWidget(m_fix);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(new KeyCap(&theme, u"F8"_s, this));

    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(m_problems.at(m_current)); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(&theme, &Theme::changed, this, &ProblemsBar::refresh);
    refresh();
}

void ProblemsBar::setProblems(const std::vector<Violation>& problems, const std::optional<JsonError>& broken)
{
    const std::optional<Violation> before =
        m_current < m_problems.size() ? std::optional(m_problems[m_current]) : std::nullopt;
    m_problems = problems;
    m_broken = broken;
    const auto same = std::ranges::find_if(m_problems, [&](const Violation& violation) {
        return before && violation.pointer == before->pointer && violation.rule == before->rule;
    });
    // The one that was mended gives its turn to the one after it.
    m_visited = m_visited && same != m_problems.end();
    if (same != m_problems.end())
        m_current = size_t(same - m_problems.begin());
    else if (m_current >= m_problems.size())
        m_current = 0;
    refresh();
}

void ProblemsBar::setBlank(bool blank)
{
    m_blank = blank;
    refresh();
}

void ProblemsBar::step(int direction)
{
    if (m_broken) {
        Q_EMIT brokenActivated();
        return;
    }
    if (m_problems.empty())
        return;
    const auto count = int(m_problems.size());
    if (m_visited || direction < 0)
        m_current = size_t((int(m_current) + direction + count) % count);
    activate();
}

void ProblemsBar::showProblemAt(const QString& pointer)
{
    const auto it = std::ranges::find(m_problems, pointer, &Violation::pointer);
    if (it == m_problems.end())
        return;
    m_current = size_t(it - m_problems.begin());
    m_visited = true;
    refresh();
}

void ProblemsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(fill()));
    painter.fillRect(
        QRect(0, 0, width(), 1),
        fill() == Token::Window ? m_theme.color(Token::Border) : m_theme.mixed(ink(), fill(), 0.35));
}

void ProblemsBar::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    if (m_broken)
        Q_EMIT brokenActivated();
    else if (!m_problems.empty())
        activate();
}

void ProblemsBar::refresh()
{
    setFixedHeight(m_theme.px(problemsBarHeight));
    const Glyph glyph = m_blank                   ? Glyph::Info
                        : ink() == Token::Success ? Glyph::Check
                        : ink() == Token::Danger  ? Glyph::AlertCircle
                                                  : Glyph::AlertTriangle;
    m_glyph->setPixmap(
        IconSet(&m_theme).pixmap(glyph, m_theme.px(16), devicePixelRatioF(), m_theme.color(ink())));
    m_count->setColor(ink());
    const bool listed = !m_broken && !m_blank && !m_problems.empty();
    const QString fix = listed ? fixText(m_problems[m_current]) : QString();
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_next->setEnabled(listed || m_broken);
    if (m_broken) {
        showWords(tr("Not readable"), {}, textErrorText(*m_broken));
    } else if (listed) {
        const Violation& violation = m_problems[m_current];
        const int count = int(m_problems.size());
        const QString words = ink() == Token::Danger ? tr("%n problem(s)", nullptr, count)
                                                     : tr("%n warning(s)", nullptr, count);
        showWords(words, placeText(violation.pointer), problemText(violation));
    } else if (m_blank) {
        showWords(tr("Nothing entered yet"), {}, tr("Choose a type to begin with."));
    } else {
        showWords(tr("No problems"), {}, tr("The hub should take it."));
    }
    update();
}

void ProblemsBar::showWords(const QString& count, const QString& place, const QString& words)
{
    m_count->setText(count);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_words->setText(words);
    setAccessibleDescription(
        place.isEmpty() ? count + u". "_s + words : tr("%1: %2 %3").arg(count, place, words));
}

void ProblemsBar::activate()
{
    m_visited = true;
    refresh();
    Q_EMIT problemActivated(m_problems.at(m_current).pointer);
}

Token ProblemsBar::ink() const
{
    if (m_broken)
        return Token::Danger;
    if (m_blank)
        return Token::Muted;
    if (m_problems.empty())
        return Token::Success;
    const bool error = std::ranges::any_of(m_problems, [](const Violation& violation) {
        return violation.severity == Violation::Severity::Error;
    });
    return error ? Token::Danger : Token::Warning;
}

Token ProblemsBar::fill() const
{
    const Token token = ink();
    return token == Token::Danger    ? Token::DangerFill
           : token == Token::Warning ? Token::WarningFill
                                     : Token::Window;
}

} // namespace hubscope
