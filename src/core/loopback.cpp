// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loopback.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hubscope {

bool isLoopback(const QString& host)
{
    static const QRegularExpression loopback(
        u"^(localhost|127(\\.\\d{1,3}){3}|\\[?::1\\]?)$"_s, QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

} // namespace hubscope
