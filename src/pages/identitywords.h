// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identitylookup.h"
#include "widgets/icons.h"

namespace hubscope {

class SessionLedger;

/// What it means to send an event under an identity, as far as it is known: in words, with a glyph.
struct IdentityWords
{
    QString text;
    Glyph glyph = Glyph::Info;
    Token ink = Token::Muted; ///< of the glyph
};

/// `chosen`: the event is going to this identity; the words then say what it will add.
IdentityWords identityWords(const Identity& identity, const IdentityLookup& lookup, bool chosen);
/// The same of a session, with what the ledger knows about it.
IdentityWords sessionIdentityWords(const Identity& identity, const SessionLedger& ledger);

} // namespace hubscope
