// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loopback.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace hubscope {

/// How careful one has to be with a hub.
enum class HubKind { Sandbox, Test, Production };

/// How a kind is spelled in files.
QLatin1StringView hubKindWord(HubKind kind);
/// Nothing for a word that is none.
std::optional<HubKind> hubKindOf(const QString& word);

/// Where a hub is and which part of it is looked at. The token is not part of it: it lives in the keychain,
/// under the profile's id.
struct Profile
{
    QString id; ///< made by this program, never shown
    QString name;
    HubKind kind = HubKind::Test;
    QUrl baseUrl; ///< up to `/hub/v1`, without a trailing slash
    QString workspaceId;
    QString nodeId;

    /// The embedded sandbox: its address and token come from the running hub.
    bool isEmbeddedSandbox() const { return kind == HubKind::Sandbox && baseUrl.isEmpty(); }

    bool operator==(const Profile&) const = default;
};

/// The id of the profile that is always there.
inline constexpr char sandboxProfileId[] = "sandbox";

/// Reads a base URL in either spelling that users have (with or without `/workspaces`, API contract, Base).
/// Nothing unless it is an absolute http or https URL with a host and without user, query and fragment.
std::optional<QUrl> readBaseUrl(const QString& text);

/// `{base}/workspaces/{workspaceId}/{segment}/…`. Every segment is encoded on its own, so that an id with a
/// slash in it stays one segment.
QUrl workspaceUrl(const QUrl& baseUrl, const QString& workspaceId, const QStringList& segments);

} // namespace hubscope
