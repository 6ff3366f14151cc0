// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/customerquery.h"
#include "sandbox/customerstore.h"
#include "sandbox/queryreader.h"

namespace hubscope::sandbox {

/// What GET customers asks for.
struct CustomerSearch
{
    QString nodeId;          ///< null for any
    QString externalId;      ///< null for any
    CustomerPredicate query; ///< empty for any
    QStringList fields;      ///< empty for all
    QString sortAttribute;   ///< null for the order in which they came
    bool descending = false;
};

/// One page of what a search finds.
struct CustomerPage
{
    QByteArrayList bodies;
    qint64 total = 0;
    qint64 unfilteredTotal = 0;
};

/// Fails with everything that `query` found wrong too.
Result<CustomerSearch> readCustomerSearch(QueryReader& query);

Result<CustomerPage> findCustomers(CustomerStore& customers, const CustomerSearch& search, PageRequest page);

} // namespace hubscope::sandbox
