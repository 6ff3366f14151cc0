// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outboxdelegate.h"

#include "models/outboxmodel.h"
#include "pages/familylook.h"
#include "pages/hubkindlook.h"

namespace hubscope {

namespace {

Glyph stateGlyph(OutboxState state, DeliveryText::Mood mood)
{
    switch (state) {
    case OutboxState::Queued:
        return Glyph::Clock;
    case OutboxState::Sending:
        return Glyph::More;
    case OutboxState::Accepted:
        return mood == DeliveryText::Mood::Unsure ? Glyph::Question : Glyph::Dot;
    case OutboxState::NotSeenYet:
        return Glyph::Clock;
    case OutboxState::OutcomeUnknown:
        return Glyph::Question;
    case OutboxState::Seen:
    case OutboxState::Rejected:
        return mood == DeliveryText::Mood::Good ? Glyph::Check : Glyph::AlertCircle;
    case OutboxState::Cancelled:
        break;
    }
    return Glyph::Stop;
}

Token moodToken(DeliveryText::Mood mood)
{
    switch (mood) {
    case DeliveryText::Mood::Busy:
        return Token::Link;
    case DeliveryText::Mood::Good:
        return Token::Success;
    case DeliveryText::Mood::Bad:
        return Token::Danger;
    case DeliveryText::Mood::Unsure:
        break;
    }
    return Token::Warning;
}

} // namespace

bool OutboxDelegate::isMenuAt(const QRect& cell, int x, Qt::LayoutDirection direction) const
{
    const int width = theme()->px(16) + 2 * Theme::small;
    return direction == Qt::RightToLeft ? x <= cell.left() + width : x >= cell.right() - width;
}

void OutboxDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const QRect room = content(option);
    switch (index.column()) {
    case OutboxModel::Time:
        drawWords(painter, room, {text, ink(option, Token::Text), Theme::FontRole::Fixed});
        break;
    case OutboxModel::Type:
        paintType(painter, option, index);
        break;
    case OutboxModel::Profile:
        paintHub(painter, option, index);
        break;
    case OutboxModel::State:
        paintState(painter, option, index);
        break;
    case OutboxModel::Http:
    case OutboxModel::Delay:
        drawWords(painter, room, {text, ink(option, Token::Muted), Theme::FontRole::Fixed}, Qt::AlignRight);
        break;
    case OutboxModel::Action:
        paintAction(painter, option, index);
        break;
    default:
        drawWords(painter, room, {text, ink(option, Token::Text)});
        break;
    }
}

void OutboxDelegate::paintType(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto family = EventFamily(index.data(OutboxModel::FamilyRole).toInt());
    QRect room = content(option);
    drawGlyph(painter, room, familyGlyph(family), ink(option, familyToken(family)));
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    drawWords(painter, room, {index.data().toString(), ink(option, Token::Text)});
}

/// The kind's glyph, and the name where there is room for it.
void OutboxDelegate::paintHub(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HubKindLook look = hubKindLook(HubKind(index.data(OutboxModel::HubKindRole).toInt()));
    QRect room = content(option);
    drawGlyph(painter, room, look.glyph, ink(option, look.ink));
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    if (room.width() >= theme()->px(40))
        drawWords(painter, room, {index.data().toString(), ink(option, Token::Muted)});
}

void OutboxDelegate::paintState(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto mood = DeliveryText::Mood(index.data(OutboxModel::MoodRole).toInt());
    const auto state = OutboxState(index.data(OutboxModel::StateRole).toInt());
    const QColor color = ink(option, moodToken(mood));
    QRect room = content(option);
    drawGlyph(painter, room, stateGlyph(state, mood), color);
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    const int used = drawWords(painter, room, {index.data().toString(), color, Theme::FontRole::Strong});
    room.setLeft(room.left() + used + Theme::small);
    if (room.width() >= theme()->px(48)) // rather nothing than two letters; the tooltip has it
        drawWords(
            painter, room, {index.data(OutboxModel::SentenceRole).toString(), ink(option, Token::Muted)});
}

void OutboxDelegate::paintAction(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect room = content(option);
    const int side = theme()->px(16);
    drawGlyph(
        painter, QRect(room.right() - side + 1, room.y(), side, room.height()), Glyph::More,
        ink(option, Token::Muted));
    room.setRight(room.right() - side - Theme::small);
    drawWords(painter, room, {index.data().toString(), ink(option, Token::Link)}, Qt::AlignRight);
}

} // namespace hubscope
