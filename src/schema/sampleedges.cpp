// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplevalues.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// What makes programs stumble: joined emoji, directions, combining marks, case that changes length, white
/// space, quotes, markup, and nothing at all.
constexpr std::array<QStringView, 10> hardTexts = {
    u"Wool socks \U0001F9E6\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 \U0001F3F3\uFE0F\u200D"
    u"\U0001F308",
    u"\u05D7\u05D9\u05E4\u05D4 (Haifa) \u0645\u0631\u062D\u0628\u0627 123",
    u"e\u0301 a\u0308 Z\u0351\u036B\u0343\u036A\u0302 \u1E9B\u0323",
    u"\u0130stanbul, Stra\u00DFe, \u01C4, \uFB01n",
    u"\u65E5\u672C\u8A9E \uD55C\uAD6D\uC5B4 \u4E2D\u6587",
    u" leading, trailing and\ttab ",
    u"two\nlines \"quoted\" \\ back / slash",
    u"<b>bold</b> &amp; {\"json\":1} %1 ${x} '; --",
    u"\u00A0\u200B\uFEFF\u2028",
    u"",
};

/// Valid in every format that asks for it, and unlike what is usually typed.
constexpr std::array hardFormats = {
    std::pair{QStringView(u"date-time"), QStringView(u"2024-02-29T23:59:59.999+14:00")},
    std::pair{QStringView(u"date-time"), QStringView(u"1970-01-01T00:00:00Z")},
    std::pair{QStringView(u"date"), QStringView(u"2024-02-29")},
    std::pair{QStringView(u"email"), QStringView(u"o'neil+a.very-long_tag.2024@mail.sub-domain.example.org")},
    std::pair{QStringView(u"ipv4"), QStringView(u"255.255.255.255")},
    std::pair{QStringView(u"ipv4"), QStringView(u"0.0.0.0")},
    std::pair{QStringView(u"ipv6"), QStringView(u"::ffff:203.0.113.255")},
    std::pair{
        QStringView(u"uri"),
        QStringView(u"https://user@shop.example.org:8443/a%20b/%F0%9F%A7%A6?q=1&q=2#top")},
    std::pair{
        QStringView(u"url"),
        QStringView(u"https://user@shop.example.org:8443/a%20b/%F0%9F%A7%A6?q=1&q=2#top")},
};

/// The last whole numbers that a double can tell apart, more decimals than it has, and tiny ones.
constexpr std::array<const char*, 6> hardNumbers = {
    "9007199254740991",    "9007199254740993", "-9007199254740991", "0.1234567890123456789", "-0.00",
    "0.000000000000000001"};

constexpr qsizetype longTextLength = 1200;

/// Of exactly that many characters, each of them two UTF-16 units.
QString emojiText(qint64 length)
{
    return QString::fromUcs4(U"\U0001F9E6").repeated(length);
}

void addEdgeTexts(std::vector<JsonValue>& values, const FieldNode& field, size_t turn)
{
    std::vector<JsonValue> texts;
    for (const auto& [format, text] : hardFormats) {
        if (format == field.format)
            texts.push_back(JsonValue::string(text.toString()));
    }
    if (field.format.isEmpty()) {
        for (const QStringView text : hardTexts)
            texts.push_back(JsonValue::string(text.toString()));
        texts.push_back(JsonValue::string(u"long text "_s.repeated(longTextLength / 10)));
    }
    if (!texts.empty())
        std::ranges::rotate(texts, texts.begin() + std::ptrdiff_t(turn % texts.size()));
    // Bounds come first: there is one of each at most.
    for (const auto bound : {field.maxLength, field.minLength}) {
        if (bound && *bound <= longTextLength * 10)
            values.push_back(JsonValue::string(emojiText(*bound)));
    }
    values.insert(values.end(), texts.begin(), texts.end());
}

void addEdgeNumbers(std::vector<JsonValue>& values, const FieldNode& field, size_t turn)
{
    std::array bounds = {field.minimum, field.maximum};
    std::ranges::rotate(bounds, bounds.begin() + std::ptrdiff_t(turn % bounds.size()));
    for (const auto bound : bounds) {
        if (bound)
            values.push_back(JsonValue::number(*bound));
    }
    for (size_t i = 0; i < hardNumbers.size(); ++i)
        values.push_back(JsonValue::number(QByteArray(hardNumbers[(turn + i) % hardNumbers.size()])));
}

} // namespace

std::vector<JsonValue> edgeSamples(const FieldNode& field, size_t turn)
{
    std::vector<JsonValue> values;
    if (!field.types.empty() && field.allows(FieldType::Null))
        values.emplace_back();
    if (const auto& allowed = field.enumValues; !allowed.empty())
        values.push_back(turn % 2 == 0 ? allowed.back() : allowed.front());
    if (field.allows(FieldType::String))
        addEdgeTexts(values, field, turn);
    if (field.allows(FieldType::Integer))
        addEdgeNumbers(values, field, turn);
    if (field.allows(FieldType::Boolean))
        values.push_back(JsonValue::boolean(turn % 2 == 0));
    return values;
}

JsonValue edgeFreeObject()
{
    const JsonValue number = JsonValue::number(QByteArray("9007199254740993"));
    const JsonValue nested = JsonValue::array({JsonValue(), JsonValue::array({JsonValue::array()}), number});
    return JsonValue::object(
        {{QString(), JsonValue::string(u"the empty key"_s)},
         {u"a/b~c d"_s, JsonValue::boolean(false)},
         {QString::fromUcs4(U"\U0001F9E6"), JsonValue::number(QByteArray("-1.50e-3"))},
         {u"\u05D7\u05D9\u05E4\u05D4"_s, JsonValue::object()},
         {u"nested"_s, JsonValue::object({{u"list"_s, nested}})}});
}

} // namespace hubscope
