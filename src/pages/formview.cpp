// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formview.h"

#include "core/jsonpointer.h"
#include "pages/formbranch.h"
#include "pages/formgroup.h"
#include "widgets/growingtextedit.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// The stops of the Tab key in reading order: a group's rows as they stand, all else as it was made.
void collectStops(QWidget* widget, QWidgetList& stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr)
        stops.append(widget);
    if (const auto* group = qobject_cast<FormGroup*>(widget)) {
        for (FormRow* row : group->rows())
            collectStops(row, stops);
        return;
    }
    for (QObject* child : widget->children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part && !part->isWindow())
            collectStops(part, stops);
    }
}

QScrollArea* scrollAreaOf(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            return area;
    }
    return nullptr;
}

int caretIn(const QWidget* input)
{
    return input->inputMethodQuery(Qt::ImAbsolutePosition).toInt();
}

void setCaretIn(QWidget* input, int caret)
{
    if (auto* line = qobject_cast<QLineEdit*>(input))
        line->setCursorPosition(caret);
    else if (auto* lines = qobject_cast<GrowingTextEdit*>(input))
        lines->setCaret(caret);
}

} // namespace

FormView::FormView(FormModel& model, const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_root(new FormBranch(model, model.root(), title, 0, theme, this))
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    m_tabs.setSingleShot(true);
    connect(&m_tabs, &QTimer::timeout, this, &FormView::orderTabs);
    column->addWidget(m_root);
    connect(m_root, &FormRow::rowsChanged, &m_tabs, qOverload<>(&QTimer::start));
    connect(m_root, &FormRow::fieldFocused, this, [this](const QString& pointer) {
        m_focused = pointer;
        showField({});
        Q_EMIT fieldFocused(pointer);
    });
    connect(&model, &FormModel::schemaChanged, this, &FormView::renew);
    connect(m_root, &FormBranch::foldedChanged, this, &FormView::giveRoom);
    setFolded(model.root() != "/properties"_L1);
    giveRoom();
}

/// A workspace's schemas may come in the middle of a word: focus and caret stay in their field.
void FormView::renew()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    const int caret = hadFocus ? caretIn(focus) : 0;
    m_root->renew();
    setSearch(m_words);
    if (hadFocus && focusField(m_focused))
        setCaretIn(QApplication::focusWidget(), caret);
}

bool FormView::isFolded() const
{
    return m_root->isFolded();
}

void FormView::setFolded(bool folded)
{
    m_root->setFolded(folded);
}

/// A line of its own while it is folded, with room around it when it is not.
void FormView::giveRoom()
{
    const bool folded = isFolded();
    const int foot = folded ? Theme::tight : Theme::wide;
    layout()->setContentsMargins(Theme::large, folded ? Theme::tight : Theme::medium, Theme::large, foot);
}

void FormView::setNote(const QString& note)
{
    m_root->setNote(note);
}

bool FormView::focusField(const QString& pointer)
{
    QWidget* widget = reach(pointer);
    if (widget)
        widget->setFocus(Qt::OtherFocusReason);
    return widget != nullptr;
}

QWidget* FormView::reach(const QString& pointer)
{
    if (!isWithin(pointer, m_model.root()))
        return nullptr;
    if (pointer != m_model.root())
        setFolded(false);
    QWidget* widget = m_root->reach(pointer);
    if (widget) // once the new rows have their places
        QTimer::singleShot(0, widget, [this, widget] { scrollTo(widget); });
    return widget;
}

void FormView::scrollTo(QWidget* widget)
{
    QScrollArea* area = scrollAreaOf(this);
    if (!area || !area->widget())
        return;
    QRect place = widget->rect();
    if (const auto* table = qobject_cast<QAbstractItemView*>(widget))
        place = table->visualRect(table->currentIndex()).translated(table->viewport()->pos());
    const int margin = m_theme.px(48); // with the label over it
    const QRect onPage(widget->mapTo(area->widget(), place.topLeft()), place.size());
    area->ensureVisible(area->horizontalScrollBar()->value(), onPage.bottom(), 0, margin);
    area->ensureVisible(area->horizontalScrollBar()->value(), onPage.top(), 0, margin);
}

void FormView::showField(const QString& pointer)
{
    m_tinted = nullptr;
    const auto rows = pointer.isEmpty() ? QList<FormRow*>() : m_root->findChildren<FormRow*>();
    for (FormRow* row : rows) {
        const bool deeper = !m_tinted || row->pointer().size() > m_tinted->pointer().size();
        if (row == m_root && !isFolded())
            continue; // a tint on everything points at nothing
        if (deeper && row->isVisible() && isWithin(pointer, row->pointer()))
            m_tinted = row;
    }
    QScrollArea* area = scrollAreaOf(this);
    if (area && m_tinted)
        area->ensureWidgetVisible(m_tinted, 0, m_theme.px(16));
    update();
}

void FormView::setSearch(const QString& words)
{
    m_words = words;
    const bool searching = !words.trimmed().isEmpty();
    m_root->setSearch(searching ? FieldSearch(m_model.find(words)) : std::nullopt);
}

void FormView::orderTabs()
{
    QWidgetList stops;
    collectStops(m_root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

/// A hairline under each part of the form, and the tint behind a row.
void FormView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Border));
    if (!m_tinted || !m_tinted->isVisible())
        return;
    const QRect place(m_tinted->mapTo(this, QPoint()), m_tinted->size());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Selection));
    painter.drawRoundedRect(
        place.adjusted(-Theme::small, -Theme::tight, Theme::small, Theme::tight), Theme::radius,
        Theme::radius);
}

} // namespace hubscope
