// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arrayeditor.h"

#include "core/jsonpointer.h"
#include "models/arraymodel.h"
#include "pages/arrayframe.h"
#include "pages/arraytable.h"
#include "widgets/checklistpopup.h"
#include "widgets/elidedlabel.h"
#include "widgets/hubstyle.h"
#include "widgets/icons.h"
#include "widgets/keycap.h"
#include "widgets/popupplace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// `product` for `products`: the keys of schemas are English.
QString singular(const QString& name)
{
    if (name.endsWith("ies"_L1))
        return name.chopped(3) + u'y';
    if (name.endsWith("sses"_L1) || name.endsWith("xes"_L1))
        return name.chopped(2);
    return name.endsWith(u's') && !name.endsWith("ss"_L1) ? name.chopped(1) : name;
}

} // namespace

ArrayEditor::ArrayEditor(FormModel& form, const QString& pointer, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ArrayModel(form, pointer, this))
    , m_table(new ArrayTable(*m_model, theme, this))
    , m_frame(new ArrayFrame(theme, this))
{
    m_table->setAccessibleName(lastStep(pointer));
    m_table->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the frame's line
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(makeFoot());
    m_frame->raise();
    makeActions();

    connect(m_table, &ArrayTable::removeClicked, m_model, &ArrayModel::removeItem);
    connect(m_table, &ArrayTable::cellFocused, this, [this](const QModelIndex& index) {
        refreshActions();
        Q_EMIT fieldFocused(m_model->pointer(index));
    });
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &ArrayEditor::refreshColumns);
    connect(m_model, &QAbstractItemModel::columnsRemoved, this, &ArrayEditor::refreshColumns);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ArrayEditor::refreshColumns);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ArrayEditor::refreshActions);
    refreshColumns();
    refreshActions();
}

QWidget* ArrayEditor::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setBackgroundRole(QPalette::Base);
    foot->setAutoFillBackground(true);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(Theme::tight, 0, Theme::small, 0);
    line->setSpacing(Theme::tight);
    m_add = new QPushButton(
        tr("Add %1", "an item of a list, such as product").arg(singular(lastStep(m_model->pointer()))), foot);
    m_add->setProperty(look::link, true);
    m_add->setIcon(IconSet(&m_theme).icon(Glyph::Plus, Token::Link));
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(m_add->text());
    m_add->setAccessibleDescription(tr("A row at the end of the table"));
    connect(m_add, &QPushButton::clicked, this, &ArrayEditor::addRow);
    m_columnsShown = new ElidedLabel(&m_theme, Theme::FontRole::Label, Token::Muted, foot);
    m_columnsShown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_columns = new QToolButton(foot);
    m_columns->setAutoRaise(true);
    m_columns->setIcon(IconSet(&m_theme).icon(Glyph::Columns));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    connect(m_columns, &QToolButton::clicked, this, &ArrayEditor::openColumns);
    line->addWidget(m_add);
    line->addWidget(
        new KeyCap(&m_theme, QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText), foot));
    line->addStretch();
    line->addWidget(m_columnsShown, 1);
    line->addWidget(m_columns);
    m_columnsShown->setVisible(m_model->holdsObjects());
    m_columns->setVisible(m_model->holdsObjects());
    return foot;
}

void ArrayEditor::makeActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_rowActions.append(addAction(tr("Edit"), {Qt::Key_F2}, &ArrayEditor::editCell));
    m_rowActions.append(m_takeOut = addAction(tr("Not sent"), {Qt::Key_Delete}, &ArrayEditor::takeOut));
    m_rowActions.append(m_null = addAction(u"null"_s, {Qt::CTRL | Qt::Key_0}, &ArrayEditor::setNull));
    addSeparator();
    addAction(tr("Add row"), {Qt::Key_Insert}, &ArrayEditor::addRow);
    m_rowActions.append(
        addAction(tr("Duplicate row"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, &ArrayEditor::duplicateRow));
    m_rowActions.append(addAction(tr("Move row up"), {Qt::ALT | Qt::Key_Up}, &ArrayEditor::moveUp));
    m_rowActions.append(addAction(tr("Move row down"), {Qt::ALT | Qt::Key_Down}, &ArrayEditor::moveDown));
    m_rowActions.append(addAction(tr("Remove row"), {Qt::CTRL | Qt::Key_Delete}, &ArrayEditor::removeRow));
}

QAction*
ArrayEditor::addAction(const QString& text, const QList<QKeySequence>& keys, void (ArrayEditor::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // a cell's editor has these keys to itself
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    return action;
}

void ArrayEditor::addSeparator()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_table->addAction(separator);
}

void ArrayEditor::refreshActions()
{
    const QModelIndex current = m_table->currentIndex();
    for (QAction* action : std::as_const(m_rowActions))
        action->setEnabled(current.isValid());
    m_takeOut->setEnabled(current.isValid() && m_model->holdsObjects());
    m_null->setEnabled(current.isValid() && m_model->node(current.column()).allows(FieldType::Null));
}

void ArrayEditor::refreshColumns()
{
    m_columnsShown->setText(
        tr("%1 of %2 columns shown").arg(m_model->keys().size()).arg(m_model->allKeys().size()));
}

void ArrayEditor::openColumns()
{
    if (m_popup == nullptr) {
        m_popup = new CheckListPopup(&m_theme, this);
        m_popup->setWindowFlag(Qt::Popup);
        m_popup->setPlaceholder(tr("Find a column"));
        connect(m_popup, &CheckListPopup::checkedChanged, m_model, &ArrayModel::setKeys);
    }
    QList<CheckListItem> items;
    for (const QString& key : m_model->allKeys())
        items.append({key, key, m_model->hint(key).section(u'\n', 0, 0), {}});
    m_popup->setItems(items);
    m_popup->setCheckedKeys(m_model->keys());
    openBelow(m_popup, m_columns);
}

QWidget* ArrayEditor::reach(const QString& pointer)
{
    const QStringList steps = pointerSteps(pointer.sliced(m_model->pointer().size()));
    if (steps.size() > 1)
        m_model->reveal(steps[1]);
    const QModelIndex index = m_model->cell(pointer);
    if (!index.isValid())
        return nullptr;
    showCell(index.row(), index.column());
    return m_table;
}

void ArrayEditor::setFound(const QStringList& pointers)
{
    QStringList keys;
    for (const QString& pointer : pointers) {
        if (isWithin(pointer, m_model->pointer()))
            keys.append(pointerSteps(pointer.sliced(m_model->pointer().size())).value(1));
    }
    keys.removeAll(QString());
    m_model->setFound(keys);
}

void ArrayEditor::showCell(int row, int column)
{
    const QModelIndex index = m_model->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

int ArrayEditor::row() const
{
    return m_table->currentIndex().row();
}

void ArrayEditor::editCell()
{
    m_table->edit(m_table->currentIndex());
}

void ArrayEditor::takeOut()
{
    m_model->setState(m_table->currentIndex(), FieldState::NotSent);
}

void ArrayEditor::setNull()
{
    m_model->setState(m_table->currentIndex(), FieldState::Null);
}

void ArrayEditor::addRow()
{
    const int end = m_model->rowCount();
    m_model->insertItem(end);
    if (end >= m_model->rowCount())
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    showCell(end, 1);
}

void ArrayEditor::duplicateRow()
{
    const QModelIndex current = m_table->currentIndex();
    m_model->duplicateItem(current.row());
    showCell(current.row() + 1, current.column());
}

void ArrayEditor::moveUp()
{
    moveRow(-1);
}

void ArrayEditor::moveDown()
{
    moveRow(1);
}

void ArrayEditor::moveRow(int by)
{
    const QModelIndex current = m_table->currentIndex();
    const int to = current.row() + by;
    if (to < 0 || to >= m_model->rowCount())
        return;
    m_model->moveItem(current.row(), to);
    showCell(to, current.column());
}

void ArrayEditor::removeRow()
{
    m_model->removeItem(row());
}

bool ArrayEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu)
        refreshActions();
    return QWidget::eventFilter(watched, event);
}

void ArrayEditor::resizeEvent(QResizeEvent*)
{
    m_frame->setGeometry(rect());
}

} // namespace hubscope
