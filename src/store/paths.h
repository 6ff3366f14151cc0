// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

/// The folders that the program keeps its things in, by what they are worth, and the files in them.
/// Nothing is created here: who writes a file makes its folder.
struct Paths
{
    QString config; ///< what the user chose
    QString data;   ///< what would be missed
    QString state;  ///< what may be lost without harm, such as logs
    QString cache;  ///< what can be fetched again

    /// Where the desktop wants them, a folder "hubscope" in each.
    static Paths standard();
    /// Everything below one folder (--config-dir): for tests, and to keep two installations apart.
    static Paths underDirectory(const QString& directory);

    QString settingsFile() const { return config + QStringLiteral("/settings.ini"); }
    QString profilesFile() const { return config + QStringLiteral("/profiles.json"); }
    QString sandboxFile() const { return data + QStringLiteral("/sandbox.sqlite"); }
    QString workFile() const { return data + QStringLiteral("/work.sqlite"); } ///< drafts, templates, outbox
    QString eventCacheFile() const { return cache + QStringLiteral("/events.sqlite"); }

    bool operator==(const Paths&) const = default;
};

} // namespace hubscope
