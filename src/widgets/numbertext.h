// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QLocale;

namespace hubscope {

/// The JSON spelling of a number that a person typed: the digits as they are, with the locale's decimal sign
/// or a point. Nothing for what is no number; that is also what could be a thousands separator (`1.299` in
/// Italian) and what JSON has no spelling for (`007`).
std::optional<QByteArray> readNumberText(const QString& text, const QLocale& locale);

/// A JSON number with the locale's decimal sign and no other change.
QString numberText(const QByteArray& spelling, const QLocale& locale);

} // namespace hubscope
