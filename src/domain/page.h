// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace hubscope {

/// One page of a list (API contract, Paging). Pages count from 0. Hubs may leave out any of the numbers and
/// may answer with fewer elements than were asked for: the answer's numbers are kept, not the request's.
template<typename T>
struct Page
{
    QList<T> elements;
    int number = 0;
    int size = 0; ///< elements a full page has
    std::optional<qint64> totalElements;
    std::optional<qint64> totalUnfilteredElements;
    std::optional<int> totalPages;

    /// The last page is number totalPages - 1; where the hub gives no count, a full page may have a next one.
    bool hasNext() const
    {
        if (totalPages)
            return number < *totalPages - 1; // a hub may tell any number
        if (totalElements && size > 0)
            return (qint64(number) + 1) * size < *totalElements;
        return size > 0 && elements.size() >= size;
    }
};

} // namespace hubscope
