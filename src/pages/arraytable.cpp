// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arraytable.h"

#include "models/arraymodel.h"
#include "pages/arraydelegate.h"
#include "pages/arrayheader.h"
#include "pages/celltext.h"
#include "widgets/theme.h"
#include "widgets/viewsetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <numeric>

namespace hubscope {

namespace {

constexpr int visibleRows = 12;
constexpr int measuredRows = 20; ///< so many say how wide a column is
constexpr int numberColumn = 36;
constexpr int removeColumn = 30;
constexpr int narrowest = 72;
constexpr int widest = 240;

} // namespace

ArrayTable::ArrayTable(ArrayModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setHorizontalHeader(new ArrayHeader(theme, this));
    setUpTable(this, &theme);
    m_cells = new ArrayDelegate(model, theme, this);
    setItemDelegate(m_cells);
    setModel(&model);
    horizontalHeader()->setSectionsMovable(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing)
            m_sized = true;
    });
    connect(&model, &ArrayModel::rowsInserted, this, &ArrayTable::measure);
    connect(&model, &ArrayModel::rowsRemoved, this, &ArrayTable::measure);
    connect(&model, &ArrayModel::columnsInserted, this, &ArrayTable::measure);
    connect(&model, &ArrayModel::columnsRemoved, this, &ArrayTable::measure);
    connect(&theme, &Theme::changed, this, &ArrayTable::measure);
    measure();
}

QSize ArrayTable::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), visibleRows);
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {m_theme.px(320), horizontalHeader()->height() + rows * m_theme.rowHeight() + bar};
}

QSize ArrayTable::minimumSizeHint() const
{
    return {m_theme.px(160), sizeHint().height()};
}

void ArrayTable::measure()
{
    const int words = horizontalHeader()->fontMetrics().height() + Theme::small;
    horizontalHeader()->setFixedHeight(std::max(m_theme.headerHeight(), words));
    shareRoom();
    updateGeometry();
}

int ArrayTable::wantedWidth(int column) const
{
    if (column == 0)
        return m_theme.px(numberColumn);
    if (column == m_model.removeColumn())
        return m_theme.px(removeColumn);
    const QFontMetrics fixed(m_theme.font(Theme::FontRole::Fixed));
    const QFontMetrics texts(m_theme.font(Theme::FontRole::Text));
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = horizontalHeader()->fontMetrics().horizontalAdvance(name);
    for (int row = 0; row < std::min(m_model.rowCount(), measuredRows); ++row) {
        const QModelIndex index = m_model.index(row, column);
        const int glyph = m_model.problem(index).isEmpty() ? 0 : m_theme.px(20);
        const QString text = m_cells->text(index);
        const int words =
            isNumeric(m_model.node(column)) ? fixed.horizontalAdvance(text) : texts.horizontalAdvance(text);
        width = std::max(width, words + glyph);
    }
    return std::clamp(width + 2 * Theme::small + Theme::tight, m_theme.px(narrowest), m_theme.px(widest));
}

/// The widest column of texts takes what is left over.
void ArrayTable::shareRoom()
{
    if (m_sized)
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    std::vector<int> widths;
    int greedy = 1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        widths.push_back(wantedWidth(column));
        const bool texts = m_model.isField(m_model.index(0, column)) || m_model.rowCount() == 0;
        const bool field = column > 0 && column < m_model.removeColumn();
        if (texts && field && !isNumeric(m_model.node(column)) &&
            (isNumeric(m_model.node(greedy)) || widths[size_t(column)] > widths[size_t(greedy)]))
            greedy = column;
    }
    const int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    if (left > 0 && greedy < m_model.removeColumn())
        widths[size_t(greedy)] += left;
    for (int column = 0; column < m_model.columnCount(); ++column)
        horizontalHeader()->resizeSection(column, widths[size_t(column)]);
}

void ArrayTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_model.isField(currentIndex()) || state() == EditingState)
        QTableView::keyPressEvent(event);
    else if (enter)
        edit(currentIndex());
    else if (event->matches(QKeySequence::Paste))
        m_model.setValue(
            currentIndex(),
            cellValue(QGuiApplication::clipboard()->text(), m_model.node(currentIndex().column())));
    else
        QTableView::keyPressEvent(event);
}

void ArrayTable::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool remove =
        event->button() == Qt::LeftButton && index.isValid() && index.column() == m_model.removeColumn();
    QTableView::mouseReleaseEvent(event);
    if (remove)
        Q_EMIT removeClicked(index.row());
}

void ArrayTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareRoom();
    if (sizeHint().height() != height())
        updateGeometry(); // the scroll bar came or went
}

void ArrayTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 1));
    else
        Q_EMIT cellFocused(currentIndex());
}

void ArrayTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && (hasFocus() || state() == EditingState))
        Q_EMIT cellFocused(current);
}

} // namespace hubscope
