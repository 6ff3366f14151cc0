// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventbatch.h"

#include "domain/answerreader.h"
#include "domain/codec.h"

#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using namespace answer;

/// Gives each text a number, the same one each time.
class NameTable
{
public:
    explicit NameTable(QStringList& names)
        : m_names(names)
    {
    }

    quint32 number(const QString& name)
    {
        if (name.isEmpty())
            return 0;
        const auto [place, isNew] = m_numbers.try_emplace(name, quint32(m_names.size()));
        if (isNew)
            m_names.append(name);
        return place->second;
    }

private:
    QStringList& m_names;
    std::unordered_map<QString, quint32> m_numbers;
};

/// The same for texts that stay where they are as long as it lives: most of them are known already.
class RawNameTable
{
public:
    explicit RawNameTable(QStringList& names)
        : m_names(names)
    {
    }

    quint32 number(std::string_view name)
    {
        const auto [place, isNew] = m_numbers.try_emplace(name, 0);
        if (isNew)
            place->second = m_names.number(toQString(name));
        return place->second;
    }

private:
    NameTable m_names;
    std::unordered_map<std::string_view, quint32> m_numbers;
};

/// One element of the answer, its texts still where the parser has them.
struct RawEvent
{
    std::string_view id;
    std::string_view type;
    std::string_view context;
    std::string_view mode;
    std::string_view identityType;
    std::string_view identity;
    std::string_view body;
    std::optional<qint64> date;
    std::optional<qint64> registeredAt;
};

std::string_view rawText(ondemand::value& value)
{
    std::string_view text;
    return value.get_string().get(text) ? std::string_view() : text;
}

error_code readRawEvent(ondemand::object& object, RawEvent& event)
{
    const auto error = eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            event.id = rawText(value);
        else if (key == "type")
            event.type = rawText(value);
        else if (key == "context")
            event.context = rawText(value);
        else if (key == "mode")
            event.mode = rawText(value);
        else if (key == "date")
            event.date = timeOf(value);
        else if (key == "registeredAt")
            event.registeredAt = timeOf(value);
        else if (key == "bringBackProperties")
            return eachFieldOf(value, [&](std::string_view name, ondemand::value& field) {
                if (name == "type")
                    event.identityType = rawText(field);
                else if (name == "value")
                    event.identity = rawText(field);
                return simdjson::SUCCESS;
            });
        return simdjson::SUCCESS;
    });
    if (error)
        return error;
    std::string_view body;
    const auto failure = object.raw_json().get(body); // with the blanks behind it
    event.body = body.substr(0, body.find_last_of('}') + 1);
    return failure;
}

IdentityKind identityKindOf(const std::optional<BringBack>& bringBack)
{
    if (!bringBack)
        return IdentityKind::None;
    if (bringBack->isSession())
        return IdentityKind::Session;
    return bringBack->isExternalId() ? IdentityKind::External : IdentityKind::Other;
}

void setId(EventRecord& record, const QString& id, NameTable& names)
{
    record.key = EventKey::of(id);
    if (!record.key.isUuid())
        record.idName = names.number(id);
}

EventRecord recordOf(const RawEvent& raw, const char* start, RawNameTable& names)
{
    EventRecord record;
    // Hubs give every event an id; should one not, its bytes must do.
    const std::string_view id = raw.id.empty() ? raw.body : raw.id;
    record.key = EventKey::ofUtf8(QByteArrayView(id.data(), qsizetype(id.size())));
    if (!record.key.isUuid())
        record.idName = names.number(raw.id);
    record.date = raw.date.value_or(EventRecord::noTime);
    record.registeredAt = raw.registeredAt.value_or(EventRecord::noTime);
    record.offset = quint32(raw.body.data() - start);
    record.length = quint32(raw.body.size());
    record.type = names.number(raw.type);
    record.context = names.number(raw.context);
    record.mode = names.number(raw.mode);
    if (!raw.identity.empty() || !raw.identityType.empty()) {
        record.identity = names.number(raw.identity);
        record.identityKind = identityKindOf(BringBack{toQString(raw.identityType), {}, {}});
    }
    return record;
}

} // namespace

std::optional<qint64> EventRecord::lag() const
{
    if (!hasDate() || !isRegistered())
        return std::nullopt;
    return registeredAt - date;
}

QString idOf(const EventRecord& record, const QStringList& names)
{
    return record.key.isUuid() ? record.key.uuid() : names.value(record.idName);
}

Event eventOf(const EventRecord& record, const QStringList& names, const QByteArray& body)
{
    Event event;
    if (const auto read = decodeEvent(body))
        event = *read;
    if (!event.bringBack && record.identityKind != IdentityKind::None)
        event.bringBack = BringBack{
            record.identityKind == IdentityKind::Session ? u"SESSION_ID"_s : u"EXTERNAL_ID"_s,
            names.value(record.identity),
            {}};
    event.id = idOf(record, names);
    event.type = names.value(record.type);
    event.context = names.value(record.context);
    event.mode = record.modeAssumed ? QString() : names.value(record.mode);
    event.date = record.hasDate() ? std::optional(record.date) : std::nullopt;
    event.registeredAt = record.isRegistered() ? std::optional(record.registeredAt) : std::nullopt;
    event.body = body;
    return event;
}

QString EventBatch::id(const EventRecord& record) const
{
    return idOf(record, names);
}

EventBatch EventBatch::of(const QList<Event>& events)
{
    EventBatch batch;
    NameTable names(batch.names);
    for (const Event& event : events) {
        EventRecord record;
        if (event.id.isEmpty())
            record.key = EventKey::of(QString::fromUtf8(event.body));
        else
            setId(record, event.id, names);
        record.date = event.date.value_or(EventRecord::noTime);
        record.registeredAt = event.registeredAt.value_or(EventRecord::noTime);
        record.offset = quint32(batch.bytes.size());
        record.length = quint32(event.body.size());
        record.type = names.number(event.type);
        record.context = names.number(event.context);
        record.mode = names.number(event.mode);
        record.identity = names.number(event.bringBack ? event.bringBack->value : QString());
        record.identityKind = identityKindOf(event.bringBack);
        batch.bytes += event.body;
        batch.page.elements.append(record);
    }
    batch.page.size = int(events.size());
    batch.bytes.reserve(batch.bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    return batch;
}

Result<EventBatch> decodeEventBatch(QByteArray body, int requestedPage, int requestedSize)
{
    body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    ondemand::parser parser;
    const simdjson::padded_string_view view(body.constData(), size_t(body.size()), size_t(body.capacity()));
    const auto page = readPageIn<RawEvent>(parser, view, requestedPage, requestedSize, readRawEvent);
    if (!page)
        return page.error();

    EventBatch batch;
    batch.page.number = page->number;
    batch.page.size = page->size;
    batch.page.totalElements = page->totalElements;
    batch.page.totalUnfilteredElements = page->totalUnfilteredElements;
    batch.page.totalPages = page->totalPages;
    batch.page.elements.reserve(page->elements.size());
    RawNameTable names(batch.names);
    for (const RawEvent& raw : page->elements)
        batch.page.elements.append(recordOf(raw, body.constData(), names));
    batch.bytes = std::move(body);
    return batch;
}

} // namespace hubscope
