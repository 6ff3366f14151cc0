// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/fixes.h"

#include "core/decimal.h"
#include "core/timestamp.h"
#include "schema/numbertext.h"
#include "schema/validator.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using Values = std::vector<JsonValue>;

/// Longer ones are no slips of the pen, and take their time.
constexpr qsizetype maxNameLength = 64;

QString bareName(const QString& name)
{
    QString bare = name.toCaseFolded();
    bare.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u'.' || c.isSpace(); });
    return bare;
}

/// Letters too many, too few, wrong, or swapped with their neighbours.
int distanceOf(QStringView a, QStringView b)
{
    const auto columns = size_t(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = size_t(j) + 1;
            const int kept = last[column - 1] + (a[i] == b[j] ? 0 : 1);
            row[column] = std::min({kept, last[column] + 1, row[column - 1] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
        }
    }
    return row.back();
}

/// In short names every letter counts.
int allowedDistance(qsizetype length)
{
    if (length < 4)
        return 0;
    return length < 7 ? 1 : 2;
}

/// 3.0 and 3e2 as whole numbers, which draft 4 does not take them for.
QByteArray wholeNumber(const QByteArray& spelling)
{
    const auto number = decimalOf(spelling);
    constexpr qint64 maxDigits = 18;
    if (!number || number->exponent < number->digits.size() || number->exponent > maxDigits)
        return {};
    const QByteArray digits = number->digits.isEmpty() ? "0" : number->digits;
    return (number->negative ? "-" : "") + digits.leftJustified(std::max(number->exponent, qint64(1)), '0');
}

/// A date-time from milliseconds, or seconds, since 1970: from 2001 to 2286 these have 13 and 10 digits.
QString timeOfEpoch(const QByteArray& spelling)
{
    bool ok = false;
    const qint64 number = spelling.toLongLong(&ok);
    if (!ok || (spelling.size() != 13 && spelling.size() != 10))
        return {};
    return isoTimestamp(spelling.size() == 13 ? number : number * 1000);
}

Values otherTypes(const FieldNode& schema, const JsonValue& actual)
{
    Values values;
    if (actual.isString()) {
        const QString text = actual.toString().trimmed();
        if (const QByteArray number = numberInText(text); !number.isEmpty()) {
            values.push_back(JsonValue::number(number));
            values.push_back(JsonValue::number(wholeNumber(number)));
        }
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 ||
            text.compare("false"_L1, Qt::CaseInsensitive) == 0)
            values.push_back(JsonValue::boolean(text.size() == 4));
        if (text.isEmpty() || text == "null"_L1)
            values.push_back(JsonValue());
        if (text.startsWith(u'{') || text.startsWith(u'[')) {
            if (auto parsed = parseJson(text.toUtf8()))
                values.push_back(std::move(*parsed));
        }
    } else if (actual.isNumber()) {
        values.push_back(JsonValue::number(wholeNumber(actual.spelling())));
        if (schema.format == "date-time"_L1)
            values.push_back(JsonValue::string(timeOfEpoch(actual.spelling())));
        values.push_back(JsonValue::string(QString::fromLatin1(actual.spelling())));
    } else if (actual.isBool()) {
        values.push_back(JsonValue::string(actual.toBool() ? u"true"_s : u"false"_s));
    }
    if (!actual.isNull() && schema.allows(FieldType::Array) && !actual.isArray())
        values.push_back(JsonValue::array({actual}));
    return values;
}

Values otherChoices(const FieldNode& schema, const JsonValue& actual)
{
    const auto textOf = [](const JsonValue& value) {
        return value.isNumber() ? QString::fromLatin1(value.spelling()) : value.toString();
    };
    QStringList names;
    for (const JsonValue& value : schema.enumValues) {
        if (!value.isContainer())
            names.append(textOf(value));
    }
    const QString meant = nearestName(textOf(actual), names);
    Values values;
    for (const JsonValue& value : schema.enumValues) {
        if (!meant.isEmpty() && textOf(value) == meant)
            values.push_back(value);
    }
    return values;
}

QStringList otherTimes(QString text)
{
    // A time without a zone is UTC here and everywhere else in the program.
    if (text.size() > 10 && text[10] == u' ')
        text[10] = u'T';
    text.replace(u',', u'.');
    return {text, text + u'Z', text + u":00Z"_s, text + u"T00:00:00Z"_s, text.remove(u' ')};
}

QStringList otherAddresses(const QString& text)
{
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open);
    QStringList texts{text};
    if (text.startsWith("mailto:"_L1))
        texts.append(text.sliced(7));
    if (open >= 0 && close > open)
        texts.append(text.sliced(open + 1, close - open - 1));
    return texts;
}

QStringList otherUrls(const QString& text)
{
    QStringList texts{text};
    const QString host = text.section(u'/', 0, 0).section(u':', 0, 0);
    const QString top = host.section(u'.', -1);
    const bool namesHost = host.contains(u'.') && top.size() >= 2 &&
                           std::ranges::all_of(top, [](QChar c) { return c.isLetter(); }) &&
                           hasFormat(host, u"hostname"_s);
    if (text.startsWith("//"_L1))
        texts.append(u"https:"_s + text);
    else if (namesHost)
        texts.append(u"https://"_s + text);
    const QUrl tolerant(text, QUrl::TolerantMode);
    if (!tolerant.host().isEmpty() && !tolerant.scheme().isEmpty())
        texts.append(tolerant.toString(QUrl::FullyEncoded));
    return texts;
}

QStringList otherSpellings(const QString& text, const QString& format)
{
    if (format == "date-time"_L1)
        return otherTimes(text);
    if (format == "date"_L1)
        return {text, text.first(std::min<qsizetype>(text.size(), 10))};
    if (format == "ipv4"_L1 || format == "ipv6"_L1) // a mask, or a port: 192.168.1.1/16
        return {text, text.section(u'/', 0, 0), format == "ipv4"_L1 ? text.section(u':', 0, 0) : text};
    if (format == "email"_L1)
        return otherAddresses(text);
    if (format == "uri"_L1 || format == "url"_L1)
        return otherUrls(text);
    return {text};
}

Values candidates(const FieldNode& schema, const JsonValue& actual, Rule rule)
{
    if (rule == Rule::Type)
        return otherTypes(schema, actual);
    if (rule == Rule::Enum)
        return otherChoices(schema, actual);
    Values values;
    const QString text = actual.toString().trimmed();
    if (rule == Rule::Format) {
        for (const QString& other : otherSpellings(text, schema.format))
            values.push_back(JsonValue::string(other));
    } else if (rule == Rule::Pattern || rule == Rule::MaxLength) {
        values.push_back(JsonValue::string(text));
    }
    return values;
}

} // namespace

std::optional<Fix> replacement(const FieldNode& schema, const JsonValue& actual, Rule rule)
{
    for (JsonValue& value : candidates(schema, actual, rule)) {
        const bool isNumberless = value.isNumber() && value.spelling().isEmpty();
        if (!isNumberless && conforms(schema, value))
            return Fix{.kind = Fix::Kind::Replace, .value = std::move(value)};
    }
    return std::nullopt;
}

Fix fixOfKey(const QString& key, const FieldNode& schema, const JsonValue& object)
{
    QStringList names;
    for (const FieldNode& child : schema.children)
        names.append(child.name);
    const QString meant = nearestName(key, names);
    if (meant.isEmpty() || object.find(meant) != nullptr)
        return {.kind = Fix::Kind::Remove};
    return {.kind = Fix::Kind::Rename, .key = meant};
}

std::optional<Fix> fixOfMissing(const FieldNode* schema)
{
    const JsonValue empty = JsonValue::object();
    const bool onlyObject = schema && schema->target().types == std::vector{FieldType::Object};
    if (!onlyObject || !conforms(*schema, empty))
        return std::nullopt;
    return Fix{.kind = Fix::Kind::Add, .value = empty};
}

QString nearestName(const QString& text, const QStringList& names)
{
    if (text.size() > maxNameLength)
        return {};
    const QString bare = bareName(text);
    int best = allowedDistance(bare.size()) + 1;
    QStringList nearest;
    for (const QString& name : names) {
        const QString other = bareName(name);
        if (bare.isEmpty() || std::abs(other.size() - bare.size()) > best)
            continue;
        const int distance = distanceOf(bare, other);
        if (distance < best)
            nearest.clear();
        if (distance <= best && distance <= allowedDistance(bare.size())) {
            best = distance;
            nearest.append(name);
        }
    }
    return nearest.size() == 1 ? nearest.front() : QString();
}

} // namespace hubscope
