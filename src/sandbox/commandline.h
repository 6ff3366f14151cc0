// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/server.h"

namespace hubscope::sandbox {

/// What the arguments of hubscope-sandbox ask for.
struct CommandLine
{
    ServerOptions options;
    QByteArray output; ///< unless empty: print this and exit, a complaint when the exit code is not 0
    int exitCode = 0;
};

/// `arguments` begins with the program's name. An argument that makes no sense gives exit code 2.
CommandLine readCommandLine(const QStringList& arguments);

/// The line that tells other programs how to reach the hub: one JSON object.
QByteArray announcement(const ServerInfo& info);

} // namespace hubscope::sandbox
