// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draftimport.h"

#include "domain/curlcommand.h"
#include "domain/event.h"
#include "domain/identity.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isOneOf(QStringView key, std::initializer_list<QStringView> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// Keys that payloads of the catalogue's types do not have.
bool isPlainlyOfEvents(const JsonMember& member)
{
    return isOneOf(
        member.key,
        {u"context", u"properties", u"contextInfo", u"tracking", u"customerId", u"bringBackProperties"});
}

/// Payloads have some of these too: a completed order has a type.
bool mayBeOfEvents(const JsonMember& member)
{
    return isOneOf(member.key, {u"type", u"date", u"mode", u"id", u"registeredAt"});
}

bool isEvent(const JsonValue& object)
{
    const auto& members = object.members();
    return std::ranges::any_of(members, isPlainlyOfEvents) ||
           (object.find(u"type") && std::ranges::all_of(members, mayBeOfEvents));
}

/// What only a hub writes (API contract, Event).
bool isHubMade(const JsonMember& member)
{
    return isOneOf(member.key, {u"id", u"registeredAt", u"_links"});
}

/// Hubs answer null for what was not posted.
bool isNotPosted(const JsonMember& member)
{
    return member.value.isNull() && isOneOf(
                                        member.key, {u"customerId", u"bringBackProperties", u"mode", u"date",
                                                     u"contextInfo", u"tracking"});
}

/// Event and remarks belong together while an event is gone through.
class EventImport
{
public:
    EventImport(JsonValue& event, QList<ImportRemark>& remarks)
        : m_event(event)
        , m_remarks(remarks)
    {
    }

    void dropStored()
    {
        const auto identity = identityOf(m_event);
        const bool hasCustomer = identity && identity->kind == Identity::Kind::Customer;
        const size_t dropped = std::erase_if(m_event.members(), [&](const JsonMember& member) {
            // A session that was reconciled: the customer is whose event it is now.
            const bool wasSession = hasCustomer && member.key == "bringBackProperties"_L1;
            return isHubMade(member) || isNotPosted(member) || wasSession;
        });
        if (dropped > 0)
            m_remarks.append(ImportRemark::StoredFieldsDropped);
    }

    void checkIdentity()
    {
        JsonValue* bringBack = m_event.find(u"bringBackProperties");
        JsonValue* type = bringBack ? bringBack->find(u"type") : nullptr;
        const BringBack spelled{.type = type ? type->toString() : QString(), .value = {}, .nodeId = {}};
        if (spelled.isExternalId() && spelled.type != "EXTERNAL_ID"_L1) {
            *type = JsonValue::string(u"EXTERNAL_ID"_s);
            m_remarks.append(ImportRemark::ExternalIdRespelled);
        }
        const auto identity = identityOf(m_event);
        if (identity && identity->kind != Identity::Kind::Customer && identity->nodeId.isEmpty())
            m_remarks.append(ImportRemark::NodeMissing);
    }

    void checkDate()
    {
        static const QRegularExpression withTime(u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d"_s);
        static const QRegularExpression withZone(u"([zZ]|[+-]\\d\\d(:?\\d\\d)?)$"_s);
        const JsonValue* date = m_event.find(u"date");
        const QString text = date ? date->toString().trimmed() : QString();
        const auto time = withTime.match(text);
        if (time.hasMatch() && !withZone.match(text.mid(time.capturedEnd())).hasMatch())
            m_remarks.append(ImportRemark::DateWithoutZone);
    }

private:
    JsonValue& m_event;
    QList<ImportRemark>& m_remarks;
};

/// The list of a page of events, under `elements` or in `_embedded`; null pointer for what is no page.
JsonValue* listOf(JsonValue& value)
{
    if (value.isArray())
        return &value;
    if (isEvent(value))
        return nullptr;
    if (JsonValue* elements = value.find(u"elements"); elements && elements->isArray())
        return elements;
    JsonValue* embedded = value.find(u"_embedded");
    if (!embedded)
        return nullptr;
    const auto list =
        std::ranges::find_if(embedded->members(), [](const JsonMember& m) { return m.value.isArray(); });
    return list == embedded->members().end() ? nullptr : &list->value;
}

/// The event or payload itself; nothing when the value holds none.
std::optional<JsonValue> unwrapped(JsonValue value, QList<ImportRemark>& remarks)
{
    if (JsonValue* list = listOf(value)) {
        auto& items = list->items();
        if (items.empty())
            return std::nullopt;
        if (items.size() > 1)
            remarks.append(ImportRemark::OtherEventsIgnored);
        JsonValue first = std::move(items.front());
        value = std::move(first);
    }
    if (!value.isObject())
        return std::nullopt;
    return value;
}

/// The whole text, else the first line of NDJSON.
std::optional<JsonValue> parseFirst(const QByteArray& text, QList<ImportRemark>& remarks)
{
    if (auto whole = parseJson(text))
        return *std::move(whole);
    const QByteArray trimmed = text.trimmed();
    const qsizetype lineEnd = trimmed.indexOf('\n');
    if (lineEnd < 0)
        return std::nullopt;
    auto first = parseJson(QByteArrayView(trimmed).first(lineEnd));
    if (!first)
        return std::nullopt;
    remarks.append(ImportRemark::OtherEventsIgnored);
    return *std::move(first);
}

/// As UTF-8 without a byte order mark. PowerShell writes UTF-16.
QByteArray decoded(const QByteArray& text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding)
        return text;
    if (*encoding == QStringConverter::Utf8)
        return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    QStringDecoder decoder(*encoding);
    return QString(decoder(text)).toUtf8();
}

Result<DraftImport, ImportFailure> importJson(const QByteArray& text, QList<ImportRemark> remarks)
{
    auto parsed = parseFirst(text, remarks);
    if (!parsed)
        return ImportFailure::NotJson;
    auto object = unwrapped(*std::move(parsed), remarks);
    if (!object)
        return ImportFailure::NotAnObject;
    if (!isEvent(*object))
        return DraftImport{DraftImport::Kind::Properties, *std::move(object), remarks};
    EventImport import(*object, remarks);
    if (std::ranges::any_of(object->members(), isHubMade))
        import.dropStored();
    import.checkIdentity();
    import.checkDate();
    return DraftImport{DraftImport::Kind::Event, *std::move(object), remarks};
}

Result<DraftImport, ImportFailure> importCurl(const QByteArray& text)
{
    const auto command = readCurlCommand(text);
    if (!command)
        return ImportFailure::NotJson;
    if (command->bodyInFile || command->body.trimmed().isEmpty())
        return ImportFailure::NoBody;
    QList<ImportRemark> remarks;
    if (command->hasSecret)
        remarks.append(ImportRemark::TokenIgnored);
    return importJson(command->body, remarks);
}

} // namespace

Result<DraftImport, ImportFailure> importDraft(const QByteArray& text)
{
    if (text.size() > maxImportSize)
        return ImportFailure::TooLarge;
    const QByteArray plain = decoded(text);
    return isCurlCommand(plain) ? importCurl(plain) : importJson(plain, {});
}

} // namespace hubscope
