// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

class Catalogue;
class DatabaseThread;
class Reconciliations;
class SessionLedger;
class Theme;
class TimeDisplay;
class WriteGuard;

/// What the pages about sessions and customers' identities work with. Everything outlives them.
struct SessionBench
{
    const Theme& theme;
    SessionLedger& ledger;
    Reconciliations& reconciliations;
    WriteGuard& guard;
    const Catalogue& catalogue;
    const TimeDisplay& time;
    DatabaseThread& work; ///< where new customers are kept until their outcome is known
};

} // namespace hubscope
