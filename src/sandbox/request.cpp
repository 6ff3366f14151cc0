// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/request.h"

namespace hubscope::sandbox {

namespace {

QString decoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray()));
}

/// In a query a plus sign is a blank, as forms and most client libraries write it.
QString decodedFormText(QByteArrayView text)
{
    return decoded(text.toByteArray().replace('+', ' '));
}

void setQuery(Request& request, const QByteArray& text)
{
    for (const QByteArray& item : text.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArrayView key = QByteArrayView(item).first(equals < 0 ? item.size() : equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : QByteArrayView(item).sliced(equals + 1);
        if (!key.isEmpty())
            request.query.insert(decodedFormText(key), decodedFormText(value));
    }
}

} // namespace

bool setTarget(Request& request, QByteArrayView target)
{
    constexpr QByteArrayView scheme = "http://";
    if (target.startsWith(scheme)) {
        target = target.sliced(scheme.size());
        const qsizetype slash = target.indexOf('/');
        request.headers.insert("host", target.first(slash < 0 ? target.size() : slash).toByteArray());
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    if (!target.startsWith('/'))
        return false;
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = target.first(mark < 0 ? target.size() : mark).toByteArray();
    request.path = decoded(path);
    const QList<QByteArray> segments = path.sliced(1).split('/');
    for (const QByteArray& segment : segments)
        request.segments.append(decoded(segment));
    if (mark >= 0)
        setQuery(request, target.sliced(mark + 1).toByteArray());
    return true;
}

} // namespace hubscope::sandbox
