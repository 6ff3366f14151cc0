// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findbar.h"

#include "models/finder.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairline.h"
#include "widgets/hubstyle.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int findWidth = 280; // of the line for the text

} // namespace

FindBar::FindBar(Finder& finder, const QString& name, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_theme(theme)
    , m_edit(new SearchField(&theme, this))
    , m_expression(makeButton(tr("Regular expression"), tr("Read the text as a regular expression")))
    , m_state(new ElidedLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_previous(makeButton(tr("Previous hit"), tr("Previous hit (Shift+Enter)")))
    , m_next(makeButton(tr("Next hit"), tr("Next hit (Enter)")))
    , m_close(makeButton(tr("Close"), tr("Close (Esc)")))
{
    hide();
    setAccessibleName(name);
    setAutoFillBackground(true);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(name);
    m_edit->setMinimumWidth(theme.px(findWidth) / 2);
    m_edit->setMaximumWidth(theme.px(findWidth));
    m_edit->installEventFilter(this);
    //: A regular expression; the sign for it, not to be translated where it is known
    m_expression->setText(tr(".*"));
    m_expression->setCheckable(true);
    const IconSet icons(&theme);
    m_previous->setIcon(icons.icon(Glyph::ChevronUp));
    m_next->setIcon(icons.icon(Glyph::ChevronDown));
    m_close->setIcon(icons.icon(Glyph::Close));

    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::small, Theme::tight, Theme::small, Theme::tight);
    row->setSpacing(Theme::tight);
    row->addWidget(m_edit, 2);
    row->addWidget(m_expression);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(Theme::tight);
    row->addWidget(m_state, 3);
    row->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(&theme, this));
    layout->addLayout(row);

    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_expression, &QToolButton::toggled, this, &FindBar::find);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&finder, &Finder::changed, this, &FindBar::showState);
    connect(&finder, &Finder::currentChanged, this, &FindBar::showState);
    showState();
}

QToolButton* FindBar::makeButton(const QString& name, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    find();
}

void FindBar::close()
{
    hide();
    m_finder.setPattern({});
    Q_EMIT closed();
}

void FindBar::step(int direction)
{
    if (isHidden())
        open();
    m_finder.step(direction);
}

void FindBar::find()
{
    if (!isHidden())
        m_finder.setPattern({m_edit->text(), m_expression->isChecked()});
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    // A shortcut of the window may want the same key.
    const bool early = event->type() == QEvent::ShortcutOverride;
    if (early || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool escape = key->key() == Qt::Key_Escape;
        if (early && escape)
            event->accept();
        if (!early && enter)
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        if (!early && escape)
            close();
        if (enter || escape)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::showState()
{
    const std::optional<PatternError>& error = m_finder.error();
    const bool nothing = m_finder.isActive() && !m_finder.isSearching() && m_finder.hitCount() == 0;
    m_edit->setProperty(look::invalid, error.has_value() || nothing);
    m_edit->update();
    m_state->setColor(error ? Token::Danger : Token::Muted);
    if (error)
        //: %1 is the place of a character, %2 the words of a library
        m_state->setText(tr("Not a regular expression, at %1: %2").arg(error->at + 1).arg(error->message));
    else
        m_state->setText(found());
    const bool any = m_finder.hitCount() > 0;
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
}

QString FindBar::found() const
{
    const QString scope = m_finder.scopeText();
    if (!m_finder.isActive())
        return scope;
    //: %1 is `3 of 41`, %2 what was searched
    const QString text = scope.isEmpty() ? count() : tr("%1 %2").arg(count(), scope);
    const QString remark = m_finder.remarkText();
    return remark.isEmpty() ? text : text + u" · "_s + remark;
}

QString FindBar::count() const
{
    const QLocale locale;
    const qsizetype hits = m_finder.hitCount();
    const qsizetype number = m_finder.currentNumber();
    if (number > 0)
        return tr("%1 of %2").arg(locale.toString(number), locale.toString(hits));
    return hits > 0 || !m_finder.isSearching() ? tr("%Ln hit(s)", nullptr, int(hits)) : tr("Searching");
}

} // namespace hubscope
