// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include "widgets/symboliciconengine.h"
#include "widgets/theme.h"

#include <array>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, glyphCount> glyphNames{
    "alert-circle",
    "alert-triangle",
    "back",
    "bag",
    "beaker",
    "bookmark",
    "braces",
    "calendar",
    "calendar-event",
    "cart",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "circle",
    "circle-dashed",
    "clock",
    "close",
    "columns",
    "copy",
    "dot",
    "download",
    "edit",
    "external-link",
    "eye",
    "eye-off",
    "filter",
    "flask",
    "forward",
    "gift",
    "globe",
    "grip",
    "headset",
    "histogram",
    "home",
    "id-card",
    "info",
    "key",
    "keyboard",
    "link",
    "list",
    "lock",
    "mail",
    "minus",
    "moon",
    "more",
    "network",
    "no-value",
    "pause",
    "phone",
    "pin",
    "play",
    "plug",
    "plus",
    "question",
    "reconcile",
    "redo",
    "refresh",
    "search",
    "send",
    "server",
    "settings",
    "shield",
    "spinner",
    "star",
    "stop",
    "sun",
    "tag",
    "trash",
    "tree",
    "undo",
    "unlock",
    "upload",
    "user",
    "users",
};

} // namespace

QString glyphFile(Glyph glyph)
{
    return u":/icons/symbolic/%1.svg"_s.arg(QLatin1StringView(glyphNames[std::size_t(glyph)]));
}

QIcon IconSet::icon(Glyph glyph, Token color) const
{
    return QIcon(new SymbolicIconEngine(m_theme, glyph, color));
}

QPixmap IconSet::pixmap(Glyph glyph, int size, qreal devicePixelRatio, const QColor& color) const
{
    const QSize pixels = QSize(size, size) * devicePixelRatio;
    QPixmap pixmap = SymbolicIconEngine::render(glyph, pixels, color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace hubscope
