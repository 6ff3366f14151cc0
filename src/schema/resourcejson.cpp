// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/resourcejson.h"

#include <QFile>

namespace hubscope {

JsonValue readResourceJson(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readResourceJson", qUtf8Printable(path));
    const QByteArray text = opened ? file.readAll() : QByteArray();
    auto parsed = parseJson(text);
    Q_ASSERT_X(parsed.hasValue(), "readResourceJson", qUtf8Printable(path));
    return parsed ? std::move(*parsed) : JsonValue();
}

} // namespace hubscope
