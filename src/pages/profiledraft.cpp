// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/profiledraft.h"

#include "core/loopback.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)

public:
    static FieldProblem missing() { return {FieldProblem::Severity::Missing, tr("needed")}; }
    static FieldProblem nameTaken()
    {
        return {FieldProblem::Severity::Wrong, tr("another profile has this name")};
    }
    static FieldProblem notAnAddress()
    {
        return {FieldProblem::Severity::Wrong, tr("not an address: https://host/hub/v1")};
    }
    static FieldProblem unencrypted()
    {
        return {FieldProblem::Severity::Careful, tr("not encrypted: the token can be read on the way")};
    }
    static FieldProblem badCharacters()
    {
        return {FieldProblem::Severity::Wrong, tr("contains characters that it cannot have")};
    }
};

/// RFC 9110: a field value is visible ASCII; a blank inside a token would end it.
bool isTokenText(const QByteArray& token)
{
    return std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isIdText(const QString& id)
{
    return std::ranges::all_of(id, [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

std::optional<FieldProblem> problemOfId(const QString& text)
{
    const QString id = text.trimmed();
    if (id.isEmpty())
        return Words::missing();
    return isIdText(id) ? std::nullopt : std::optional(Words::badCharacters());
}

std::optional<FieldProblem> problemOfName(const QString& text, const QStringList& otherNames)
{
    const QString name = text.trimmed();
    if (name.isEmpty())
        return Words::missing();
    return otherNames.contains(name, Qt::CaseInsensitive) ? std::optional(Words::nameTaken()) : std::nullopt;
}

std::optional<FieldProblem> problemOfUrl(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Words::missing();
    const auto url = readBaseUrl(text);
    if (!url)
        return Words::notAnAddress();
    const bool open = url->scheme() == "http"_L1 && !isLoopback(url->host());
    return open ? std::optional(Words::unencrypted()) : std::nullopt;
}

} // namespace

ProfileDraft ProfileDraft::of(const Profile& profile)
{
    return {profile.id,          profile.kind,   profile.name, profile.baseUrl.toDisplayString(),
            profile.workspaceId, profile.nodeId, std::nullopt};
}

ProfileDraft ProfileDraft::of(const SdkConfig& config)
{
    ProfileDraft draft = of(config.profile);
    if (!config.badBaseUrl.isEmpty())
        draft.baseUrl = config.badBaseUrl;
    if (!config.token.isEmpty())
        draft.newToken = config.token;
    return draft;
}

Profile ProfileDraft::profile() const
{
    return {id,
            name.trimmed(),
            kind,
            readBaseUrl(baseUrl).value_or(QUrl()),
            workspaceId.trimmed(),
            nodeId.trimmed()};
}

std::optional<FieldProblem>
problemOf(const ProfileDraft& draft, ProfileField field, const QStringList& otherNames)
{
    if (draft.isEmbeddedSandbox())
        return std::nullopt; // its name may be empty: there is a word for it
    switch (field) {
    case ProfileField::Name:
        return problemOfName(draft.name, otherNames);
    case ProfileField::BaseUrl:
        return problemOfUrl(draft.baseUrl);
    case ProfileField::Workspace:
        return problemOfId(draft.workspaceId);
    case ProfileField::Node:
        return problemOfId(draft.nodeId);
    case ProfileField::Token:
        break; // may be missing: HUBSCOPE_TOKEN can bring it
    }
    const bool sound = !draft.newToken || isTokenText(draft.newToken->reveal());
    return sound ? std::nullopt : std::optional(Words::badCharacters());
}

std::optional<ProfileField> blockingField(const ProfileDraft& draft, const QStringList& otherNames)
{
    for (const auto field :
         {ProfileField::Name, ProfileField::BaseUrl, ProfileField::Workspace, ProfileField::Node,
          ProfileField::Token}) {
        const auto problem = problemOf(draft, field, otherNames);
        if (problem && problem->isBlocking())
            return field;
    }
    return std::nullopt;
}

AccessToken tokenFromText(const QString& text)
{
    static const QRegularExpression scheme(
        u"^\\s*(Authorization:\\s*)?Bearer\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return AccessToken(QString(text).remove(scheme).trimmed().toUtf8());
}

QString freeName(const QString& wanted, const QStringList& used)
{
    QString name = wanted;
    for (int number = 2; used.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace hubscope
