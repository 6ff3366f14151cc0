// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hubscope {

/// What the command line asks for.
struct Options
{
    QString profile; ///< name or id of the profile to use
    bool sandbox = false;
    QString customerId; ///< to be shown first
    QString eventId;    ///< to be shown first
    QString configDir;  ///< holds everything that is kept, instead of the XDG directories
    QString theme;      ///< `light`, `dark`, or empty for what is set
    QString text;       ///< instead of a window, print this and exit: the answer to --help or --version

    bool operator==(const Options&) const = default;
};

/// Reads the arguments, the program's name first. The error is a sentence for the user.
Result<Options, QString> readOptions(const QStringList& arguments);

} // namespace hubscope
