// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arraydelegate.h"

#include "models/arraymodel.h"
#include "pages/celltext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#include <optional>

namespace hubscope {

namespace {

/// What a cell held before it was edited; no value: it was not sent.
struct EditedCell
{
    QPersistentModelIndex index;
    std::optional<JsonValue> before;
};
constexpr char cellProperty[] = "cell";

const FieldNode& nodeOf(const ArrayModel& model, const QModelIndex& index)
{
    return model.node(index.column());
}

Token tokenOf(const ArrayModel& model, const QModelIndex& index)
{
    switch (model.state(index)) {
    case FieldState::NotSent:
        return Token::Muted;
    case FieldState::Null:
        return Token::Null;
    case FieldState::Value:
        break;
    }
    return model.value(index)->isContainer() ? Token::Muted : Token::Text;
}

} // namespace

ArrayDelegate::ArrayDelegate(ArrayModel& model, const Theme& theme, QObject* parent)
    : RowDelegate(&theme, parent)
    , m_model(model)
{
}

QString ArrayDelegate::text(const QModelIndex& index) const
{
    const JsonValue* value = m_model.value(index);
    if (value == nullptr)
        return index.data().toString();
    if (value->isString() && !m_model.problem(index).isEmpty())
        return QString::fromUtf8(value->toCompact()); // in quotes, so that its type is seen
    return cellText(*value).replace(u'\n', u'↵');
}

/// The current cell shows where the keys go; a table without the focus has none.
void ArrayDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (!option->widget || !option->widget->hasFocus())
        option->state &= ~QStyle::State_Selected;
}

void ArrayDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == 0) {
        paintNumber(painter, option, index);
    } else if (index.column() == m_model.removeColumn()) {
        const bool hovered = option.state & QStyle::State_MouseOver;
        const int side = theme()->px(12);
        const QColor color = theme()->color(hovered ? Token::Danger : Token::Muted);
        const QRect room =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), option.rect);
        painter->drawPixmap(
            room.topLeft(),
            IconSet(theme()).pixmap(Glyph::Close, side, painter->device()->devicePixelRatioF(), color));
    } else {
        paintField(painter, option, index);
    }
    const QRect& cell = option.rect;
    const QColor line = theme()->color(Token::Border);
    painter->fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), line);
    if (index.column() != m_model.removeColumn()) // the last stands at the frame
        painter->fillRect(placed(QRect(cell.right(), cell.y(), 1, cell.height())), line);
}

void ArrayDelegate::paintNumber(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool wrong = !m_model.problem(index).isEmpty();
    drawWords(
        painter, content(option),
        {QString::number(index.row()), theme()->color(wrong ? Token::Danger : Token::Muted),
         Theme::FontRole::FixedSmall},
        Qt::AlignRight);
}

void ArrayDelegate::paintField(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool wrong = !m_model.problem(index).isEmpty();
    const JsonValue* value = m_model.value(index);
    QRect room = content(option);
    if (wrong) {
        painter->fillRect(option.rect, theme()->color(Token::DangerFill));
        const int side = theme()->px(16);
        drawGlyph(
            painter, QRect(room.right() + 1 - side, room.y(), side, room.height()), Glyph::AlertCircle,
            theme()->color(Token::Danger));
        room.setRight(room.right() - side - Theme::tight);
    }
    const bool words = value == nullptr || (!wrong && value->isString()) || value->isBool();
    const bool right = value != nullptr && value->isNumber() && isNumeric(nodeOf(m_model, index));
    const QColor color = wrong ? theme()->color(Token::Text) : ink(option, tokenOf(m_model, index));
    drawWords(
        painter, room, {text(index), color, words ? Theme::FontRole::Text : Theme::FontRole::Fixed},
        right ? Qt::AlignRight : Qt::AlignLeft);
    const bool current = option.state & QStyle::State_HasFocus;
    if (!wrong && !current)
        return;
    painter->setPen(QPen(theme()->color(current ? Token::Accent : Token::Danger), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

QWidget*
ArrayDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (!m_model.isField(index))
        return nullptr;
    const FieldNode& node = nodeOf(m_model, index);
    const JsonValue* value = m_model.value(index);
    const auto before = value == nullptr ? std::nullopt : std::optional(*value);
    QWidget* editor = choicesOf(node).empty() ? makeLine(parent, node) : makeChoice(parent, node);
    editor->setProperty(cellProperty, QVariant::fromValue(EditedCell{index, before}));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

QWidget* ArrayDelegate::makeLine(QWidget* parent, const FieldNode& node) const
{
    auto* line = new QLineEdit(parent);
    const bool plain = fieldShape(node, nullptr) == FieldShape::Editor;
    const bool number = isNumeric(node);
    line->setFont(theme()->font(plain && !number ? Theme::FontRole::Text : Theme::FontRole::Fixed));
    line->setAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (plain)
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            Q_EMIT const_cast<ArrayDelegate*>(this)->commitData(line);
        });
    return line;
}

QWidget* ArrayDelegate::makeChoice(QWidget* parent, const FieldNode& node) const
{
    auto* combo = new QComboBox(parent);
    for (const JsonValue& choice : choicesOf(node))
        combo->addItem(cellText(choice), QVariant::fromValue(choice));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<ArrayDelegate*>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ArrayDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const JsonValue* value = m_model.value(index);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentIndex(-1);
        for (int i = 0; value != nullptr && i < combo->count(); ++i) {
            if (combo->itemData(i).value<JsonValue>() == *value)
                combo->setCurrentIndex(i);
        }
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor);
    const FieldNode& node = nodeOf(m_model, index);
    const bool plain = fieldShape(node, nullptr) == FieldShape::Editor;
    // Its own words came back, or it is still being written.
    const bool itsOwn = plain ? value != nullptr && *value == cellValue(line->text(), node) : true;
    if (line->isModified() && itsOwn)
        return;
    line->setText(value == nullptr || value->isNull() ? QString() : cellText(*value));
}

void ArrayDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        if (combo->currentIndex() >= 0)
            m_model.setValue(index, combo->currentData().value<JsonValue>());
        return;
    }
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line->isModified())
        m_model.setValue(index, cellValue(line->text(), nodeOf(m_model, index)));
}

void ArrayDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool ArrayDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!editor || !key)
        return RowDelegate::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (press->matches(QKeySequence::Undo) || press->matches(QKeySequence::Redo)) {
        event->ignore(); // one undo goes over the whole draft
        return true;
    }
    if (press->key() == Qt::Key_Escape && event->type() == QEvent::KeyPress) {
        revert(editor);
        return true;
    }
    return RowDelegate::eventFilter(watched, event);
}

void ArrayDelegate::revert(QWidget* editor)
{
    const auto cell = editor->property(cellProperty).value<EditedCell>();
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setModified(false);
    if (cell.before)
        m_model.setValue(cell.index, *cell.before);
    else
        m_model.setState(cell.index, FieldState::NotSent);
    Q_EMIT closeEditor(editor, RevertModelCache);
}

} // namespace hubscope
