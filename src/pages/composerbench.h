// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

class Clock;
class Drafts;
class Outbox;
class SchemaLibrary;
class SessionLedger;
class Templates;
class Theme;
class TimeDisplay;
class WriteGuard;

/// What composing works with. Everything outlives the window.
struct ComposerBench
{
    const Theme& theme;
    const SchemaLibrary& library;
    Drafts& drafts;
    Templates& templates;
    Outbox& outbox;
    WriteGuard& guard;
    const TimeDisplay& time;
    const Clock& clock;
    SessionLedger* ledger = nullptr; ///< null where sessions are not kept
};

} // namespace hubscope
