// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/token.h"
#include "domain/profile.h"
#include "store/sdkconfig.h"

#include <QList>
#include <QString>

#include <optional>

namespace hubscope {

/// A profile while it is typed: what is in the fields, right or wrong, and a token that is still to be kept.
struct ProfileDraft
{
    QString id; ///< empty until it is stored
    HubKind kind = HubKind::Test;
    QString name;
    QString baseUrl;
    QString workspaceId;
    QString nodeId;
    std::optional<AccessToken> newToken; ///< nothing: the one that is kept stays

    static ProfileDraft of(const Profile& profile);
    static ProfileDraft of(const SdkConfig& config);

    bool isEmbeddedSandbox() const { return id == QLatin1StringView(sandboxProfileId); }
    /// The profile that the fields say, blanks at the ends taken off. The base URL is empty when it is wrong.
    Profile profile() const;

    bool operator==(const ProfileDraft&) const = default;
};

enum class ProfileField { Name, BaseUrl, Workspace, Node, Token };

/// What is the matter with one field.
struct FieldProblem
{
    enum class Severity {
        Missing, ///< nothing there yet
        Wrong,
        Careful ///< usable, but to be thought about
    };
    Severity severity = Severity::Wrong;
    QString words; ///< short: it stands beside the field

    bool isBlocking() const { return severity != Severity::Careful; }
};

/// Judges a field of a draft by itself and by the other names in use.
std::optional<FieldProblem>
problemOf(const ProfileDraft& draft, ProfileField field, const QStringList& otherNames);

/// The first field that keeps a draft from being stored.
std::optional<ProfileField> blockingField(const ProfileDraft& draft, const QStringList& otherNames);

/// Text from a token field or the clipboard as a token: without blanks, line ends and a leading "Bearer".
AccessToken tokenFromText(const QString& text);

/// A name like `wanted` that is not in use: "wanted", "wanted 2", …
QString freeName(const QString& wanted, const QStringList& used);

} // namespace hubscope
