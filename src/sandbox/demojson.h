// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>

namespace hubscope::sandbox {

/// Writes the text of one JSON object, member by member. Keys are plain ASCII names.
class ObjectText
{
public:
    ObjectText& text(const char* key, QStringView value);
    ObjectText& text(const char* key, const QString& value) { return text(key, QStringView(value)); }
    ObjectText& number(const char* key, qint64 value);
    /// An amount in cents, spelled with two decimals.
    ObjectText& money(const char* key, qint64 cents);
    /// A value that is JSON text already.
    ObjectText& json(const char* key, const QByteArray& value);

    /// The whole object.
    QByteArray done() const { return m_out + '}'; }

private:
    void key(const char* name);

    QByteArray m_out = "{";
};

/// The text of a JSON array of texts, or of values that are JSON text already.
QByteArray textArray(std::initializer_list<QStringView> values);
QByteArray jsonArray(const QList<QByteArray>& values);

} // namespace hubscope::sandbox
