// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrlQuery>

namespace hubscope {

/// What is asked of the hub about customers (API contract, GET customers and Customer query).
struct CustomerQuery
{
    QString nodeId;     ///< required by the hub
    QString externalId; ///< exact; empty for any
    QString email;      ///< exact; empty for any
    QString text;       ///< contained in a name, the e-mail or the external id; empty for any
    int pageSize = 50;

    QUrlQuery toUrlQuery(int page) const;

    bool operator==(const CustomerQuery&) const = default;
};

} // namespace hubscope
