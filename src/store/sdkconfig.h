// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/token.h"
#include "domain/profile.h"

#include <QStringList>

namespace hubscope {

/// What the configuration file of the Python SDK says (API contract, Configuration file).
struct SdkConfig
{
    /// Without id and name. The kind is Production: a file from elsewhere leads to a real hub, and being too
    /// careful costs less. The base URL is the public hub's unless the file names another.
    Profile profile;
    AccessToken token;
    QStringList missing;     ///< keys that are not there or empty: workspace_id, token, node_id
    QStringList unknownKeys; ///< keys that mean nothing here, in lower case
    QString badBaseUrl; ///< the file's base_url when it is not a usable one; `profile.baseUrl` is then empty
};

/// Reads the INI text: no section needed, `=` or `:`, comments from # or ;, quotes, blanks, any line ends and
/// a byte order mark tolerated; of a key that stands twice the last counts. An error of kind Invalid when it
/// holds none of the keys or is far too large to be such a file.
Result<SdkConfig> readSdkConfig(const QByteArray& content);

} // namespace hubscope
