// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codetext.h"

#include "domain/identity.h"
#include "domain/profile.h"
#include "models/exchangetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

constexpr QLatin1StringView publicHub("https://api.contactlab.it/hub/v1");

QUrl eventsUrl(const Profile& profile)
{
    return workspaceUrl(profile.baseUrl, profile.workspaceId, {u"events"_s});
}

QString prettyText(const JsonValue& value)
{
    return QString::fromUtf8(value.toPretty());
}

QString literal(const QString& text)
{
    return QString::fromUtf8(jsonQuoted(text)); // the same in JavaScript and Python
}

QString curl(const JsonValue& event, const Profile& profile)
{
    return asCurl(Method::Post, eventsUrl(profile), event.toPretty(), {{"Content-Type", "application/json"}});
}

QString httPie(const JsonValue& event, const Profile& profile)
{
    return u"http POST %1 \"Authorization:Bearer $HUBSCOPE_TOKEN\" Content-Type:application/json --raw %2"_s
        .arg(shellQuoted(eventsUrl(profile).toString(QUrl::FullyEncoded)), shellQuoted(prettyText(event)));
}

QString http(const JsonValue& event, const Profile& profile)
{
    const QUrl url = eventsUrl(profile);
    const QByteArray body = event.toPretty();
    const QStringList lines{
        u"POST %1 HTTP/1.1"_s.arg(pathText(url)),
        u"Host: %1"_s.arg(url.authority(QUrl::FullyEncoded)),
        u"Authorization: Bearer $HUBSCOPE_TOKEN"_s,
        u"Content-Type: application/json"_s,
        u"Content-Length: %1"_s.arg(body.size()),
        QString(),
        QString::fromUtf8(body)};
    return lines.join(u'\n');
}

// The SDKs have their own ways to say whose an event is, and their own limits.

/// Whom the event belongs to, as a key of the Node SDK's.
JsonMember nodeSdkIdentity(const Identity& identity)
{
    const QString key = identity.kind == Identity::Kind::Customer     ? u"customerId"_s
                        : identity.kind == Identity::Kind::ExternalId ? u"externalId"_s
                                                                      : u"sessionId"_s;
    return {key, JsonValue::string(identity.value)};
}

bool isSentByNodeSdk(const JsonMember& member)
{
    static constexpr QStringView keys[] = {u"type", u"context", u"properties", u"contextInfo", u"date"};
    return std::ranges::find(keys, QStringView(member.key)) != std::end(keys);
}

/// What the SDK would not send, as a remark.
QString nodeSdkRemarks(const JsonValue& event, const Profile& profile)
{
    QString remarks;
    QStringList unsent;
    for (const JsonMember& member : event.members()) {
        const bool identity = member.key == "customerId"_L1 || member.key == "bringBackProperties"_L1;
        if (!isSentByNodeSdk(member) && !identity)
            unsent.append(literal(member.key));
    }
    if (!unsent.isEmpty())
        remarks += u"// %1\n"_s.arg(CodeWords::tr("This SDK does not send %1.").arg(unsent.join(u", "_s)));
    if (profile.baseUrl.toString() != publicHub)
        remarks += u"// %1\n"_s.arg(CodeWords::tr("This SDK always posts to %1.").arg(publicHub));
    return remarks;
}

/// The argument of `addEvent`: dates are objects there.
QString nodeSdkEvent(const JsonValue& event)
{
    QStringList members;
    if (const auto identity = identityOf(event)) {
        const JsonMember member = nodeSdkIdentity(*identity);
        members.append(u"  %1: %2"_s.arg(member.key, literal(member.value.toString())));
    }
    for (const JsonMember& member : event.members()) {
        if (!isSentByNodeSdk(member))
            continue;
        const QString value = prettyText(member.value).replace(u'\n', u"\n  "_s);
        const bool date = member.key == "date"_L1 && member.value.isString();
        members.append((date ? u"  %1: new Date(%2)"_s : u"  %1: %2"_s).arg(member.key, value));
    }
    return u"{\n"_s + members.join(u",\n"_s) + u"\n}"_s;
}

QString nodeSdk(const JsonValue& event, const Profile& profile)
{
    const auto identity = identityOf(event);
    const QString node = identity && !identity->nodeId.isEmpty() ? identity->nodeId : profile.nodeId;
    return nodeSdkRemarks(event, profile) +
           u"const ContactHub = require('contacthub-sdk-nodejs');\n\n"
           "const ch = new ContactHub({\n"
           "  token: process.env.HUBSCOPE_TOKEN,\n"
           "  workspaceId: %1,\n"
           "  nodeId: %2\n"
           "});\n\n"
           "ch.addEvent("_s.arg(literal(profile.workspaceId), literal(node)) +
           nodeSdkEvent(event) + u");\n"_s;
}

/// As Python writes values; numbers stay as they are spelled.
class PythonWriter
{
public:
    QString write(const JsonValue& value, int level)
    {
        switch (value.type()) {
        case JsonValue::Type::Null:
            return u"None"_s;
        case JsonValue::Type::Bool:
            return value.toBool() ? u"True"_s : u"False"_s;
        case JsonValue::Type::Number:
            return QString::fromLatin1(value.spelling());
        case JsonValue::Type::String:
            return literal(value.toString());
        case JsonValue::Type::Array:
        case JsonValue::Type::Object:
            return writeContainer(value, level);
        }
        return {};
    }

private:
    QString writeContainer(const JsonValue& value, int level)
    {
        QStringList parts;
        for (const JsonValue& item : value.items())
            parts.append(write(item, level + 1));
        for (const JsonMember& member : value.members())
            parts.append(literal(member.key) + u": "_s + write(member.value, level + 1));
        const QString brackets = value.isObject() ? u"{}"_s : u"[]"_s;
        if (parts.isEmpty())
            return brackets;
        const QString line = u'\n' + QString(level * 4, u' ');
        const QString inner = line + u"    "_s;
        return brackets.front() + inner + parts.join(u',' + inner) + line + brackets.back();
    }
};

QString pythonSdk(const JsonValue& event, const Profile& profile)
{
    const auto identity = identityOf(event);
    const QString node = identity && !identity->nodeId.isEmpty() ? identity->nodeId : profile.nodeId;
    const QString base = profile.baseUrl.toString(QUrl::FullyEncoded);
    QStringList arguments{
        u"workspace_id="_s + literal(profile.workspaceId), u"token=os.environ[\"HUBSCOPE_TOKEN\"]"_s};
    if (base != publicHub)
        arguments.append(u"base_url="_s + literal(base + u"/workspaces"_s));
    return u"import os\n\nfrom contacthub import Workspace\n\n"
           "workspace = Workspace(%1)\n"
           "node = workspace.get_node(%2)\n\n"
           "event = "_s.arg(arguments.join(u", "_s), literal(node)) +
           PythonWriter().write(event, 0) + u"\nnode.add_event(**event)\n"_s;
}

} // namespace

QList<CodeLanguage> codeLanguages()
{
    return {
        CodeLanguage::Curl, CodeLanguage::HttPie, CodeLanguage::Http, CodeLanguage::NodeSdk,
        CodeLanguage::PythonSdk};
}

QString codeLanguageLabel(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Curl:
        return u"cURL"_s;
    case CodeLanguage::HttPie:
        return u"HTTPie"_s;
    case CodeLanguage::Http:
        return CodeWords::tr("HTTP request");
    case CodeLanguage::NodeSdk:
        return CodeWords::tr("Node SDK");
    case CodeLanguage::PythonSdk:
        return CodeWords::tr("Python SDK");
    }
    return {};
}

QString codeFor(CodeLanguage language, const JsonValue& event, const Profile& profile)
{
    switch (language) {
    case CodeLanguage::Curl:
        return curl(event, profile);
    case CodeLanguage::HttPie:
        return httPie(event, profile);
    case CodeLanguage::Http:
        return http(event, profile);
    case CodeLanguage::NodeSdk:
        return nodeSdk(event, profile);
    case CodeLanguage::PythonSdk:
        return pythonSdk(event, profile);
    }
    return {};
}

} // namespace hubscope
