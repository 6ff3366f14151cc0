// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/errorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hubscope {

QString errorWords(const ErrorText& text)
{
    QStringList lines;
    if (!text.detail.isEmpty())
        lines.append(text.detail);
    if (!text.hubWords.isEmpty())
        lines.append(QCoreApplication::translate("ErrorWords", "Details: %1").arg(text.hubWords));
    if (!text.reference.isEmpty())
        lines.append(
            QCoreApplication::translate("ErrorWords", "Reference for the hub’s support: %1").arg(text.reference));
    if (text.waitSeconds)
        lines.append(countdownText(*text.waitSeconds));
    return lines.join(u'\n');
}

} // namespace hubscope
