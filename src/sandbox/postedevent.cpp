// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/postedevent.h"

#include "core/jsonpointer.h"
#include "core/timestamp.h"
#include "sandbox/failure.h"
#include "sandbox/violationtext.h"
#include "schema/catalogue.h"
#include "schema/validator.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

const QStringList& knownKeys()
{
    static const QStringList keys{u"customerId"_s, u"bringBackProperties"_s, u"type"_s,        u"context"_s,
                                  u"date"_s,       u"properties"_s,          u"contextInfo"_s, u"mode"_s,
                                  u"tracking"_s};
    return keys;
}

/// Takes the envelope apart field by field and collects what is wrong with it and its payload.
class EnvelopeReader
{
public:
    EnvelopeReader(const JsonValue& body, const Catalogue& catalogue, qint64 now)
        : m_body(body)
        , m_catalogue(catalogue)
        , m_now(now)
    {
    }

    Result<PostedEvent> read()
    {
        if (!m_body.isObject())
            return invalid(QString(), u"must be an object"_s);
        rejectUnknownKeys();
        readIdentity();
        readKind();
        readDate();
        m_event.properties = object(u"properties"_s, true);
        m_event.contextInfo = object(u"contextInfo"_s, false);
        m_event.tracking = object(u"tracking"_s, false);
        for (const Violation& violation : validatePayload(m_body, m_catalogue))
            reject(violation.pointer, violationText(violation));
        if (!m_violations.isEmpty())
            return invalid(m_violations);
        return std::move(m_event);
    }

private:
    void reject(const QString& path, const QString& message) { m_violations.append({path, message}); }

    /// The member, unless it is missing or null.
    const JsonValue* given(const QString& key) const
    {
        const JsonValue* value = m_body.find(key);
        return value && !value->isNull() ? value : nullptr;
    }

    void rejectUnknownKeys()
    {
        for (const JsonMember& member : m_body.members()) {
            if (!knownKeys().contains(member.key))
                reject(u'/' + pointerStep(member.key), u"is not allowed"_s);
        }
    }

    /// A text that is not empty; null, and a violation, when it is anything else.
    QString text(const JsonValue* parent, const QString& path, const QString& key, bool required)
    {
        const JsonValue* value = parent->find(key);
        if (!value || value->isNull()) {
            if (required)
                reject(path + u'/' + key, u"is required"_s);
            return {};
        }
        if (value->isString() && !value->toString().isEmpty())
            return value->toString();
        reject(path + u'/' + key, value->isString() ? u"must not be empty"_s : u"must be a string"_s);
        return {};
    }

    JsonValue object(const QString& key, bool required)
    {
        const JsonValue* value = m_body.find(key);
        if (!value || (value->isNull() && !required)) {
            if (required)
                reject(u'/' + key, u"is required"_s);
            return {};
        }
        if (!value->isObject())
            reject(u'/' + key, u"must be an object"_s);
        return *value;
    }

    void readIdentity()
    {
        m_event.customerId = text(&m_body, QString(), u"customerId"_s, false);
        const JsonValue* bringBack = given(u"bringBackProperties"_s);
        if (bringBack)
            readBringBack(*bringBack);
        else if (!given(u"customerId"_s))
            reject(u"/customerId"_s, u"customerId or bringBackProperties is required"_s);
        if (!m_event.customerId.isNull()) {
            m_event.bringBack.reset();
            m_event.bringBackJson = {};
        }
    }

    void readBringBack(const JsonValue& json)
    {
        const QString path = u"/bringBackProperties"_s;
        if (!json.isObject()) {
            reject(path, u"must be an object"_s);
            return;
        }
        BringBack read;
        read.type = text(&json, path, u"type"_s, true);
        read.value = text(&json, path, u"value"_s, true);
        read.nodeId = text(&json, path, u"nodeId"_s, true);
        if (!read.type.isNull() && !read.isSession() && !read.isExternalId())
            reject(path + u"/type"_s, u"must be SESSION_ID or EXTERNAL_ID"_s);
        m_event.bringBack = read;
        m_event.bringBackJson = json;
        if (read.isExternalId())
            m_event.bringBackJson.set(u"type"_s, JsonValue::string(u"EXTERNAL_ID"_s));
    }

    void readKind()
    {
        m_event.type = text(&m_body, QString(), u"type"_s, true);
        m_event.context = text(&m_body, QString(), u"context"_s, true);
        m_event.mode = text(&m_body, QString(), u"mode"_s, false);
        const EventTypeInfo* type = m_catalogue.eventType(m_event.type);
        if (!m_event.type.isNull() && !type)
            reject(u"/type"_s, u"is not an event type of the workspace"_s);
        else if (type && !type->enabled)
            reject(u"/type"_s, u"is not enabled in the workspace"_s);
        if (!m_event.context.isNull() && !m_catalogue.context(m_event.context))
            reject(u"/context"_s, u"is not a context"_s);
        if (m_event.mode.isNull() && type)
            m_event.mode = type->mode;
        else if (!m_event.mode.isNull() && m_event.mode != "ACTIVE"_L1 && m_event.mode != "PASSIVE"_L1)
            reject(u"/mode"_s, u"must be ACTIVE or PASSIVE"_s);
    }

    void readDate()
    {
        m_event.date = m_now;
        const QString written = text(&m_body, QString(), u"date"_s, false);
        if (written.isNull())
            return;
        if (const auto date = parseTimestamp(written))
            m_event.date = *date;
        else
            reject(u"/date"_s, u"is not an ISO 8601 date and time"_s);
    }

    const JsonValue& m_body;
    const Catalogue& m_catalogue;
    const qint64 m_now;
    PostedEvent m_event;
    QList<FieldError> m_violations;
};

} // namespace

QByteArray PostedEvent::body(qint64 registeredAt) const
{
    return JsonValue::object({{u"bringBackProperties"_s, bringBackJson},
                              {u"type"_s, JsonValue::string(type)},
                              {u"context"_s, JsonValue::string(context)},
                              {u"mode"_s, JsonValue::string(mode)},
                              {u"date"_s, JsonValue::string(hubTimestamp(date))},
                              {u"properties"_s, properties},
                              {u"contextInfo"_s, contextInfo.isNull() ? JsonValue::object() : contextInfo},
                              {u"registeredAt"_s, JsonValue::string(hubTimestamp(registeredAt))},
                              {u"tracking"_s, tracking}})
        .toCompact();
}

Result<PostedEvent> readPostedEvent(const JsonValue& body, const Catalogue& catalogue, qint64 now)
{
    return EnvelopeReader(body, catalogue, now).read();
}

} // namespace hubscope::sandbox
