// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace hubscope::sandbox::test {

/// A second, small reading of JSON Schema, independent of the schema room: as much as the contract's facts
/// use.
class FactChecker
{
public:
    /// One line per violation: the JSON pointer, a colon, and the broken keyword.
    static QStringList check(const QJsonObject& schema, const QJsonValue& value);

private:
    void value(const QJsonObject& schema, const QJsonValue& value, const QString& pointer);
    void members(const QJsonObject& schema, const QJsonObject& object, const QString& pointer);
    void report(const QString& pointer, const char* keyword);

    QStringList m_found;
};

} // namespace hubscope::sandbox::test
