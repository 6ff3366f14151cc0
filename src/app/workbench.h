// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

class Catalogue;
class Clock;
class HubConnector;
class ProfileStore;
class SecretStore;
class Settings;
class Theme;
class TimeDisplay;
class WireLog;

/// What the composition root made and windows work with. Everything outlives the windows.
struct Workbench
{
    Theme& theme;
    Settings& settings;
    ProfileStore& profiles;
    SecretStore& secrets;
    WireLog& wireLog;
    const Clock& clock;
    const Catalogue& catalogue;
    TimeDisplay& time;
    HubConnector& connector;
};

} // namespace hubscope
