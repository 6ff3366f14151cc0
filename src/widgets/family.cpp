// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/family.h"

namespace hubscope {

Token familyToken(Family family)
{
    return Token(int(Token::FamilyCommerce) + int(family));
}

Glyph familyGlyph(Family family)
{
    switch (family) {
    case Family::Commerce:
        return Glyph::Bag;
    case Family::Browsing:
        return Glyph::Eye;
    case Family::Campaigns:
        return Glyph::Mail;
    case Family::Support:
        return Glyph::Headset;
    case Family::Appointments:
        return Glyph::CalendarEvent;
    case Family::Account:
        return Glyph::User;
    case Family::Services:
        return Glyph::Gift;
    case Family::Generic:
        break;
    }
    return Glyph::Dot;
}

} // namespace hubscope
