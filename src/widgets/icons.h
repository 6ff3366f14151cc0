// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace hubscope {

class Theme;

/// The symbolic icons drawn for this program, one per action: resources/icons/symbolic, a 16 px grid with a
/// stroke of 1.5 px. The file of ChevronDown is chevron-down.svg; the order is the alphabet's.
enum class Glyph {
    AlertCircle,
    AlertTriangle,
    Back,
    Bag,
    Beaker,
    Bookmark,
    Braces,
    Calendar,
    CalendarEvent,
    Cart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    CircleDashed,
    Clock,
    Close,
    Columns,
    Copy,
    Dot,
    Download,
    Edit,
    ExternalLink,
    Eye,
    EyeOff,
    Filter,
    Flask,
    Forward,
    Gift,
    Globe,
    Grip,
    Headset,
    Histogram,
    Home,
    IdCard,
    Info,
    Key,
    Keyboard,
    Link,
    List,
    Lock,
    Mail,
    Minus,
    Moon,
    More,
    Network,
    NoValue,
    Pause,
    Phone,
    Pin,
    Play,
    Plug,
    Plus,
    Question,
    Reconcile,
    Redo,
    Refresh,
    Search,
    Send,
    Server,
    Settings,
    Shield,
    Spinner,
    Star,
    Stop,
    Sun,
    Tag,
    Trash,
    Tree,
    Undo,
    Unlock,
    Upload,
    User,
    Users,
};

inline constexpr int glyphCount = int(Glyph::Users) + 1;

/// Where the drawing of a glyph is embedded.
QString glyphFile(Glyph glyph);

/// Makes icons that take their colour from the theme each time they are painted: they follow a change of
/// theme, fade when disabled, and are crisp at any size and device pixel ratio. Costs a pointer: make one
/// where it is needed.
class IconSet
{
public:
    explicit IconSet(const Theme* theme)
        : m_theme(theme)
    {
    }

    QIcon icon(Glyph glyph, Token color = Token::Text) const;

    /// For painting by hand. Size in device-independent pixels.
    QPixmap pixmap(Glyph glyph, int size, qreal devicePixelRatio, const QColor& color) const;

private:
    const Theme* m_theme;
};

} // namespace hubscope
