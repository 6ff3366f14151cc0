// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fielddelegate.h"

#include "core/json.h"
#include "models/fieldtreemodel.h"
#include "models/jsontreemodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace hubscope {

namespace {

constexpr int designHeight = 24;

Token valueToken(FieldTreeModel::Kind kind)
{
    switch (kind) {
    case FieldTreeModel::Kind::NotSent:
        return Token::Muted;
    case FieldTreeModel::Kind::Null:
        return Token::Null;
    case FieldTreeModel::Kind::WrongType:
        return Token::Danger;
    case FieldTreeModel::Kind::Unknown:
        return Token::Warning;
    case FieldTreeModel::Kind::Section:
    case FieldTreeModel::Kind::Sent:
        break;
    }
    return Token::Text;
}

Token jsonToken(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::String:
        return Token::JsonString;
    case JsonValue::Type::Number:
        return Token::JsonNumber;
    case JsonValue::Type::Null:
        return Token::Null;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        return Token::Muted;
    case JsonValue::Type::Bool:
        break;
    }
    return Token::Text;
}

} // namespace

FieldDelegate::FieldDelegate(const Theme* theme, QObject* parent)
    : RowDelegate(theme, parent)
{
    setDesignHeight(designHeight);
}

void FieldDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    using Kind = FieldTreeModel::Kind;
    const auto kind = Kind(index.data(FieldTreeModel::KindRole).toInt());
    const QRect room = content(option);
    if (kind == Kind::WrongType && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, theme()->color(Token::DangerFill));
    if (kind == Kind::Section)
        return paintSection(painter, option, index);
    switch (index.column()) {
    case FieldTreeModel::Name:
        drawWords(
            painter, room,
            {option.text, ink(option, kind == Kind::NotSent ? Token::Muted : Token::Text),
             Theme::FontRole::Fixed});
        break;
    case FieldTreeModel::Value:
        drawWords(
            painter, room,
            {option.text, ink(option, valueToken(kind)),
             kind == Kind::NotSent ? Theme::FontRole::Text : Theme::FontRole::Fixed});
        break;
    default:
        drawWords(
            painter, room,
            {option.text, ink(option, kind == Kind::WrongType ? Token::Danger : Token::Muted)});
        break;
    }
}

/// A section's summary runs over the value and the description column: each paints its part of it.
void FieldDelegate::paintSection(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == FieldTreeModel::Name) {
        drawWords(painter, content(option), {option.text, ink(option, Token::Text), Theme::FontRole::Strong});
        return;
    }
    QStyleOptionViewItem both = option;
    if (const auto* view = qobject_cast<const QTreeView*>(option.widget)) {
        const QHeaderView* header = view->header();
        both.rect.setLeft(header->sectionViewportPosition(FieldTreeModel::Value));
        both.rect.setWidth(
            header->sectionSize(FieldTreeModel::Value) + header->sectionSize(FieldTreeModel::Description));
    }
    const QString summary = index.siblingAtColumn(FieldTreeModel::Value).data().toString();
    drawWords(painter, content(both), {summary, ink(option, Token::Muted)});
}

JsonTreeDelegate::JsonTreeDelegate(const Theme* theme, QObject* parent)
    : RowDelegate(theme, parent)
{
    setDesignHeight(designHeight);
}

void JsonTreeDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto type = JsonValue::Type(index.data(JsonTreeModel::ValueTypeRole).toInt());
    Token token = Token::Muted;
    if (index.column() == JsonTreeModel::Key)
        token = Token::JsonKey;
    else if (index.column() == JsonTreeModel::Value)
        token = jsonToken(type);
    drawWords(
        painter, content(option),
        {option.text, ink(option, token),
         index.column() == JsonTreeModel::Type ? Theme::FontRole::Label : Theme::FontRole::Fixed});
}

} // namespace hubscope
