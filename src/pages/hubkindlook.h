// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"
#include "widgets/icons.h"

namespace hubscope {

/// How a kind of hub looks wherever it is named: never by colour alone.
struct HubKindLook
{
    Token fill; ///< of its band
    Token text; ///< on the band
    Token ink;  ///< for its glyph on a view
    Glyph glyph;
};

HubKindLook hubKindLook(HubKind kind);
QString hubKindName(HubKind kind);   ///< `Production`
QString hubKindBanner(HubKind kind); ///< `PRODUCTION`, for bands
QString embeddedSandboxName();       ///< where the person gave it none
/// What one should know before working with such a hub, in a sentence.
QString hubKindAdvice(HubKind kind);

} // namespace hubscope
