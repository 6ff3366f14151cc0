// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/request.h"

#include "core/timestamp.h"

namespace hubscope {

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray headerValue(const Headers& headers, QByteArrayView name)
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// By hand, as one is read with every answer: QDateTime asks the system for its zone each time.
std::optional<qint64> httpTime(const QByteArray& value)
{
    const QByteArray text = value.trimmed(); // Fri, 10 May 2024 08:00:00 GMT
    static constexpr QByteArrayView months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29 || text.mid(3, 2) != ", " || text.last(4) != " GMT")
        return std::nullopt;
    const qsizetype month = months.indexOf(text.mid(8, 3));
    if (month < 0 || month % 3 != 0)
        return std::nullopt;
    const QByteArray number = QByteArray::number(month / 3 + 1).rightJustified(2, '0');
    const QByteArray iso = text.mid(12, 4) + '-' + number + '-' + text.mid(5, 2) + 'T' + text.mid(17, 8);
    return parseTimestamp(QByteArrayView(iso));
}

} // namespace hubscope
