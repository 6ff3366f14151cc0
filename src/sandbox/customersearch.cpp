// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customersearch.h"

#include "sandbox/customerbody.h"
#include "sandbox/failure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// `attribute,asc|desc`. An empty attribute is a violation.
void readSort(const QString& text, CustomerSearch& search, QList<FieldError>& violations)
{
    if (text.isNull())
        return;
    const QString direction = text.section(u',', 1).trimmed().toLower();
    search.sortAttribute = text.section(u',', 0, 0).trimmed();
    search.descending = direction == "desc"_L1;
    const bool isDirection = direction.isEmpty() || direction == "asc"_L1 || direction == "desc"_L1;
    if (search.sortAttribute.isEmpty() || !isDirection)
        violations.append({u"sort"_s, u"must be attribute,asc or attribute,desc"_s});
}

/// Sorts by the first value of the attribute; customers without one come last in either direction.
void sortBy(std::vector<JsonValue>& customers, const QString& attribute, bool descending)
{
    std::ranges::stable_sort(customers, [&](const JsonValue& left, const JsonValue& right) {
        const auto leftValues = attributeValues(left, attribute);
        const auto rightValues = attributeValues(right, attribute);
        if (leftValues.empty() || rightValues.empty())
            return !leftValues.empty() && rightValues.empty();
        // Values of different types cannot be compared: they are kept apart by type.
        const int byType = int(leftValues[0]->type()) - int(rightValues[0]->type());
        const int order = compareValues(*leftValues[0], *rightValues[0]).value_or(byType);
        return descending ? order > 0 : order < 0;
    });
}

QByteArray shownBody(const JsonValue& customer, const QStringList& fields)
{
    return fields.isEmpty() ? customer.toCompact() : withFields(customer, fields).toCompact();
}

/// Reads them all: no index knows the attributes that a query may name.
Result<std::vector<JsonValue>> matchingCustomers(CustomerStore& customers, const CustomerSearch& search)
{
    const auto bodies = customers.bodies(search.nodeId, search.externalId, 0, -1);
    if (!bodies)
        return bodies.error();
    std::vector<JsonValue> matching;
    for (const QByteArray& body : *bodies) {
        auto customer = parseJson(body);
        if (customer && (!search.query || search.query(*customer)))
            matching.push_back(std::move(*customer));
    }
    if (!search.sortAttribute.isNull())
        sortBy(matching, search.sortAttribute, search.descending);
    return matching;
}

} // namespace

Result<CustomerSearch> readCustomerSearch(QueryReader& query)
{
    CustomerSearch search;
    search.nodeId = query.text(u"nodeId"_s);
    search.externalId = query.text(u"externalId"_s);
    for (const QString& field : query.text(u"fields"_s).split(u',', Qt::SkipEmptyParts))
        search.fields.append(field.trimmed());
    QList<FieldError> violations = query.violations();
    readSort(query.text(u"sort"_s), search, violations);
    if (const QString text = query.text(u"query"_s); !text.isNull()) {
        auto predicate = parseCustomerQuery(text);
        if (predicate)
            search.query = std::move(*predicate);
        else
            violations += predicate.error().fieldErrors;
    }
    if (!violations.isEmpty())
        return invalid(violations);
    return search;
}

Result<CustomerPage> findCustomers(CustomerStore& customers, const CustomerSearch& search, PageRequest page)
{
    const auto all = customers.count(search.nodeId);
    if (!all)
        return all.error();
    CustomerPage found{{}, 0, *all};
    if (!search.query && search.sortAttribute.isNull() && search.fields.isEmpty()) {
        const auto total = customers.count(search.nodeId, search.externalId);
        auto bodies = customers.bodies(search.nodeId, search.externalId, page.offset(), page.size);
        if (!total || !bodies)
            return total ? bodies.error() : total.error();
        found.total = *total;
        found.bodies = std::move(*bodies);
        return found;
    }
    const auto matching = matchingCustomers(customers, search);
    if (!matching)
        return matching.error();
    found.total = qint64(matching->size());
    const qint64 end = std::min(found.total, page.offset() + page.size);
    for (qint64 i = page.offset(); i < end; ++i)
        found.bodies.append(shownBody((*matching)[size_t(i)], search.fields));
    return found;
}

} // namespace hubscope::sandbox
