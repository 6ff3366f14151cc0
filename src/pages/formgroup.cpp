// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formgroup.h"

#include "core/jsonpointer.h"
#include "pages/fieldgrid.h"
#include "pages/formbranch.h"
#include "pages/formfield.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace hubscope {

namespace {

constexpr int twoColumnWidth = 560;

bool isBranch(FieldShape shape)
{
    return shape == FieldShape::Group || shape == FieldShape::Table;
}

} // namespace

FormGroup::FormGroup(FormModel& model, const QString& pointer, int depth, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_pointer(pointer)
    , m_depth(depth)
    , m_grid(new FieldGrid(this))
{
    m_grid->setGaps(Theme::large, Theme::large);
    makeRows();
    measure();
    connect(&theme, &Theme::changed, this, &FormGroup::measure);
    connect(&model, &FormModel::structureChanged, this, [this](const QString& changed) {
        if (changed == m_pointer)
            makeRows();
    });
}

int FormGroup::indent(const Theme& theme)
{
    return theme.px(20);
}

void FormGroup::measure()
{
    m_grid->setTwoColumnsFrom(m_theme.px(twoColumnWidth));
    m_grid->setIndent(m_depth * indent(m_theme));
}

QList<FormRow*> FormGroup::rows() const
{
    QList<FormRow*> rows;
    for (const Row& row : m_rows)
        rows.append(row.widget);
    return rows;
}

void FormGroup::makeRows()
{
    const qsizetype focused = rowWithFocus();
    const QString key = focused < 0 ? QString() : m_rows[size_t(focused)].key;
    std::vector<Row> rows;
    bool changed = false;
    for (const QString& shown : m_model.shownKeys(m_pointer)) {
        const FieldShape shape = m_model.shape(m_pointer + u'/' + pointerStep(shown));
        const auto kept = std::ranges::find_if(
            m_rows, [&](const Row& row) { return row.widget && row.key == shown && row.shape == shape; });
        changed |= kept == m_rows.end();
        rows.push_back(kept == m_rows.end() ? makeRow(shown, shape) : std::exchange(*kept, Row{}));
    }
    // Single fields first, else a group in between would leave a hole beside the last of them.
    std::ranges::stable_partition(rows, [](const Row& row) { return !isBranch(row.shape); });
    const bool losesFocus = focused >= 0 && m_rows[size_t(focused)].widget != nullptr;
    for (const Row& left : m_rows) {
        if (left.widget == nullptr)
            continue;
        changed = true;
        left.widget->hide();
        left.widget->deleteLater(); // it may be the one whose key was pressed
    }
    m_rows = std::move(rows);
    if (!changed)
        return;
    std::vector<FieldGrid::Cell> cells;
    for (const Row& row : m_rows)
        cells.push_back({row.widget, isBranch(row.shape)});
    m_grid->setCells(cells);
    setSearch(m_search);
    if (losesFocus)
        focusAgain(key, focused);
    Q_EMIT rowsChanged();
}

qsizetype FormGroup::rowWithFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row& one) { return focus && one.widget->isAncestorOf(focus); });
    return row == m_rows.end() ? -1 : row - m_rows.begin();
}

/// Where the row with the focus went, the one in its place has it: for the same field, or for the next.
void FormGroup::focusAgain(const QString& key, qsizetype place)
{
    if (m_rows.empty())
        return;
    const auto same = std::ranges::find(m_rows, key, &Row::key);
    const Row& row = same != m_rows.end() ? *same : m_rows[std::min(size_t(place), m_rows.size() - 1)];
    if (QWidget* widget = row.widget->reach(row.widget->pointer()))
        widget->setFocus(Qt::OtherFocusReason);
}

FormGroup::Row FormGroup::makeRow(const QString& key, FieldShape shape)
{
    const QString pointer = m_pointer + u'/' + pointerStep(key);
    FormRow* row = nullptr;
    if (isBranch(shape))
        row = new FormBranch(m_model, pointer, key, m_depth + 1, m_theme, this);
    else
        row = new FormField(m_model, pointer, m_theme, this);
    connect(row, &FormRow::fieldFocused, this, &FormGroup::fieldFocused);
    connect(row, &FormRow::rowsChanged, this, &FormGroup::rowsChanged);
    return {key, shape, row};
}

QWidget* FormGroup::reach(const QString& pointer)
{
    const QString rest = pointer.sliced(m_pointer.size());
    const QStringList steps = pointerSteps(rest);
    if (steps.isEmpty())
        return nullptr;
    m_model.reveal(m_pointer + u'/' + pointerStep(steps[0]));
    const auto row = std::ranges::find(m_rows, steps[0], &Row::key);
    if (row == m_rows.end())
        return nullptr;
    row->widget->setVisible(true);
    return row->widget->reach(pointer);
}

void FormGroup::setSearch(const FieldSearch& found)
{
    m_search = found;
    for (const Row& row : m_rows) {
        row.widget->setSearch(found);
        row.widget->setVisible(row.widget->holdsAnyOf(found));
    }
}

} // namespace hubscope
