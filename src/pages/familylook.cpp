// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/familylook.h"

namespace hubscope {

Token familyToken(EventFamily family)
{
    return Token(int(Token::FamilyCommerce) + int(family));
}

Glyph familyGlyph(EventFamily family)
{
    switch (family) {
    case EventFamily::Commerce:
        return Glyph::Bag;
    case EventFamily::Browsing:
        return Glyph::Eye;
    case EventFamily::Campaigns:
        return Glyph::Mail;
    case EventFamily::Support:
        return Glyph::Headset;
    case EventFamily::Appointments:
        return Glyph::CalendarEvent;
    case EventFamily::Account:
        return Glyph::User;
    case EventFamily::Services:
        return Glyph::Gift;
    case EventFamily::Generic:
        break;
    }
    return Glyph::Dot;
}

} // namespace hubscope
