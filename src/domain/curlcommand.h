// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hubscope {

/// What a `curl` command would send, as far as an import needs it.
struct CurlCommand
{
    QByteArray body;         ///< empty when there is none in the command itself
    bool bodyInFile = false; ///< `-d @file`: no file is read
    bool hasSecret = false;  ///< an Authorization header, a user or a bearer token; not kept
};

/// Whether a text is meant for a shell and calls curl; a prompt before it is no obstacle.
bool isCurlCommand(QByteArrayView text);
/// Nothing when the quoting is broken.
std::optional<CurlCommand> readCurlCommand(QByteArrayView text);

} // namespace hubscope
