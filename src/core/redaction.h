// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/token.h"

#include <QByteArray>
#include <QString>

namespace hubscope {

/// What stands where a secret was.
inline constexpr char redactedMark[] = "[redacted]";

/// The header's value as it may be shown or logged: credentials are replaced.
QByteArray redactHeader(const QByteArray& name, const QByteArray& value);

/// The text with everything that looks like a bearer token, or a user and password in a URL, replaced.
QString redactText(const QString& text);

/// Replaces the token itself wherever the text repeats it, whatever stands around it.
void redactToken(const AccessToken& token, QByteArray& text);

} // namespace hubscope
