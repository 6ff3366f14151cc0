// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/receipt.h"

namespace hubscope {

std::optional<Receipt> receiptOf(const SessionLedger&, const QString&)
{
    return {};
}

QString receiptFileName(const Receipt&)
{
    return {};
}

QByteArray receiptJson(const Receipt&)
{
    return {};
}

QString receiptMarkdown(const Receipt&, const TimeDisplay&)
{
    return {};
}

} // namespace hubscope
