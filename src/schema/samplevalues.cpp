// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplevalues.h"

#include "core/timestamp.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// For patterns: codes as people make them.
constexpr std::array<QStringView, 18> codes = {u"A",
                                               u"a",
                                               u"0",
                                               u"1",
                                               u"IT",
                                               u"it",
                                               u"EUR",
                                               u"it_IT",
                                               u"it-IT",
                                               u"1234",
                                               u"12345",
                                               u"AB12",
                                               u"AB-1234",
                                               u"ab-1234",
                                               u"2024-05-09",
                                               u"10:15",
                                               u"+393475550123",
                                               u"#1e90ff"};

QString formatted(const QString& format, const SampleStory& story)
{
    const QString time = isoTimestamp(story.time);
    if (format == "date-time"_L1)
        return time;
    if (format == "date"_L1)
        return time.left(10);
    if (format == "time"_L1)
        return time.sliced(11);
    if (format == "email"_L1)
        return story.customer.email();
    if (format == "ipv4"_L1)
        return story.place->ip.toString();
    if (format == "ipv6"_L1)
        return u"2001:db8::17"_s;
    if (format == "hostname"_L1)
        return u"shop.example.org"_s;
    if (format == "uri"_L1 || format == "url"_L1)
        return pageUrl(story.page->path);
    return format == "uuid"_L1 ? story.uuid : story.page->title.toString();
}

/// A text of plain letters as long as the schema wants it: said again, or cut.
QString fitted(QString text, const FieldNode& field)
{
    constexpr qint64 longest = 100'000; // a hostile schema may ask for gigabytes
    const qint64 least = std::min(field.minLength.value_or(0), longest);
    while (text.size() < least)
        text += text;
    return text.left(
        std::clamp<qint64>(text.size(), least, std::max(least, field.maxLength.value_or(longest))));
}

void addTexts(std::vector<JsonValue>& values, const FieldNode& field, const SampleStory& story)
{
    values.push_back(JsonValue::string(formatted(field.format, story)));
    values.push_back(JsonValue::string(fitted(story.page->title.toString(), field)));
    if (field.pattern.isEmpty())
        return;
    for (const QStringView code : codes)
        values.push_back(JsonValue::string(code.toString()));
}

/// Inside of the bounds, on them, and on the nearest multiples.
void addNumbers(std::vector<JsonValue>& values, const FieldNode& field)
{
    const double low = field.minimum.value_or(field.maximum.value_or(2) - 1);
    const double high = field.maximum.value_or(low + 100);
    std::vector<double> numbers = {1, 10, low, low + 1, high, (low + high) / 2};
    if (const double step = field.multipleOf.value_or(0); step > 0) {
        const double first = std::ceil(low / step) * step;
        numbers.insert(numbers.end(), {first, first + step});
    }
    for (const double number : numbers) {
        if (std::floor(number) == number && std::abs(number) < 1e15)
            values.push_back(JsonValue::number(qint64(number)));
        else
            values.push_back(JsonValue::number(number));
    }
}

} // namespace

std::vector<JsonValue> plainSamples(const FieldNode& field, const SampleStory& story)
{
    std::vector<JsonValue> values;
    if (const auto& allowed = field.enumValues; !allowed.empty()) {
        const size_t first = size_t(story.number) % allowed.size();
        values.push_back(allowed[first]);
        values.insert(values.end(), allowed.begin(), allowed.end());
    }
    if (field.allows(FieldType::String))
        addTexts(values, field, story);
    if (field.allows(FieldType::Integer))
        addNumbers(values, field);
    if (field.allows(FieldType::Boolean))
        values.push_back(JsonValue::boolean(true));
    values.emplace_back();
    return values;
}

JsonValue freeObjectSample(const SampleStory& story)
{
    return JsonValue::object(
        {{u"salesChannel"_s, JsonValue::string(u"web"_s)},
         {u"loyaltyCard"_s, JsonValue::string(u"TC-%1"_s.arg(story.number))},
         {u"giftWrap"_s, JsonValue::boolean(false)}});
}

} // namespace hubscope
