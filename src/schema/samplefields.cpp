// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplefields.h"

#include "core/timestamp.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using S = const SampleStory&;

constexpr std::array endings = {
    SampleField{u"email", [](S s, size_t) { return JsonValue::string(s.customer.email()); }},
    SampleField{u"mail", [](S s, size_t) { return JsonValue::string(s.customer.email()); }},
    SampleField{u"url", [](S s, size_t) { return JsonValue::string(pageUrl(s.page->path)); }},
    SampleField{u"link", [](S s, size_t) { return JsonValue::string(pageUrl(s.page->path)); }},
    SampleField{u"phone", [](S s, size_t) { return JsonValue::string(s.customer.mobilePhone); }},
    SampleField{u"firstname", [](S s, size_t) { return textSample(s.customer.firstName); }},
    SampleField{u"lastname", [](S s, size_t) { return textSample(s.customer.lastName); }},
    SampleField{u"name", [](S s, size_t) { return textSample(s.store->name); }},
    SampleField{u"currency", [](S, size_t) { return textSample(u"EUR"); }},
    SampleField{u"country", [](S, size_t) { return textSample(u"IT"); }},
    SampleField{u"city", [](S s, size_t) { return textSample(s.place->city); }},
    SampleField{u"date", [](S s, size_t) { return timeSample(s.time); }},
    SampleField{u"time", [](S s, size_t) { return timeSample(s.time); }},
    SampleField{u"at", [](S s, size_t) { return timeSample(s.time); }},
    SampleField{u"id", [](S s, size_t n) { return JsonValue::string(u"%1-%2"_s.arg(s.number).arg(n + 1)); }},
    SampleField{
        u"code", [](S s, size_t n) { return JsonValue::string(u"C%1%2"_s.arg(s.number).arg(n + 1)); }},
    SampleField{u"price", [](S s, size_t) { return moneySample(s.order.total()); }},
    SampleField{u"amount", [](S s, size_t) { return moneySample(s.order.total()); }},
    SampleField{u"total", [](S s, size_t) { return moneySample(s.order.total()); }},
    SampleField{u"quantity", [](S, size_t) { return JsonValue::number(qint64(2)); }},
    SampleField{u"count", [](S, size_t) { return JsonValue::number(qint64(2)); }},
    SampleField{u"description", [](S s, size_t) { return textSample(s.theme->subject); }},
};

QHash<QStringView, const SampleField*> allFields()
{
    QHash<QStringView, const SampleField*> fields;
    for (const auto part : {orderFields(), messageFields(), personFields()}) {
        for (const SampleField& field : part) {
            Q_ASSERT(!fields.contains(field.path));
            fields.insert(field.path, &field);
        }
    }
    return fields;
}

} // namespace

const SampleField* sampleFieldAt(QStringView path)
{
    static const QHash<QStringView, const SampleField*> fields = allFields();
    while (true) {
        if (const SampleField* field = fields.value(path))
            return field;
        const qsizetype slash = path.indexOf(u'/');
        if (slash < 0)
            return nullptr;
        path = path.sliced(slash + 1);
    }
}

const SampleField* sampleFieldLike(QStringView name)
{
    const auto like = std::ranges::find_if(
        endings, [name](const SampleField& field) { return name.endsWith(field.path, Qt::CaseInsensitive); });
    return like == endings.end() ? nullptr : &*like;
}

JsonValue textSample(QStringView text)
{
    return JsonValue::string(text.toString());
}

JsonValue textsSample(std::initializer_list<QStringView> texts)
{
    JsonValue array = JsonValue::array();
    for (const QStringView text : texts)
        array.append(textSample(text));
    return array;
}

JsonValue moneySample(qint64 cents)
{
    return JsonValue::number(
        QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0'));
}

JsonValue timeSample(qint64 msecsUtc)
{
    return JsonValue::string(isoTimestamp(msecsUtc));
}

} // namespace hubscope
