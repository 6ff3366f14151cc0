// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessiondelegate.h"

#include "models/eventtext.h"
#include "models/ledgermodel.h"
#include "pages/hubkindlook.h"
#include "pages/reconcilelook.h"

namespace hubscope {

void SessionDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case LedgerModel::Session:
        paintSession(painter, option, index);
        break;
    case LedgerModel::Events:
    case LedgerModel::Seen:
        drawWords(
            painter, content(option), {text, ink(option, Token::Text), Theme::FontRole::Fixed},
            Qt::AlignRight);
        break;
    case LedgerModel::Reconciled:
        paintReconciled(painter, option, index);
        break;
    case LedgerModel::Hub:
        paintHub(painter, option, index);
        break;
    default:
        drawWords(painter, content(option), {text, ink(option, Token::Muted)});
        break;
    }
}

void SessionDelegate::paintSession(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool labelled = !index.data(LedgerModel::LabelRole).toString().isEmpty();
    const bool current = index.data(LedgerModel::CurrentRole).toBool();
    QRect room = content(option);
    drawGlyph(painter, room, Glyph::Link, ink(option, current ? Token::Link : Token::Muted));
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    const auto font = labelled ? Theme::FontRole::Text : Theme::FontRole::Fixed;
    room.setLeft(
        room.left() +
        drawWords(painter, room, {oneLine(index.data().toString()), ink(option, Token::Text), font}) +
        Theme::small);
    if (labelled && room.width() >= theme()->px(60))
        room.setLeft(
            room.left() +
            drawWords(
                painter, room,
                {shortSession(index.data(LedgerModel::ValueRole).toString()), ink(option, Token::Muted),
                 Theme::FontRole::Fixed}) +
            Theme::small);
    if (current && room.width() >= theme()->px(56))
        drawPill(painter, option, room, tr("current"));
}

void SessionDelegate::paintReconciled(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant state = index.data(LedgerModel::ReconcileStateRole);
    QRect room = content(option);
    const QString text = oneLine(index.data().toString());
    if (!state.isValid()) {
        drawWords(painter, room, {text, ink(option, Token::Muted)});
        return;
    }
    const ReconcileLook look = reconcileLook(ReconcileState(state.toInt()));
    drawGlyph(painter, room, look.glyph, ink(option, look.ink));
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    drawWords(painter, room, {text, ink(option, Token::Text)});
}

void SessionDelegate::paintHub(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HubKindLook look = hubKindLook(HubKind(index.data(LedgerModel::HubKindRole).toInt()));
    QRect room = content(option);
    drawGlyph(painter, room, look.glyph, ink(option, look.ink));
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    drawWords(painter, room, {oneLine(index.data().toString()), ink(option, Token::Muted)});
}

} // namespace hubscope
