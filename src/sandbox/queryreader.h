// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/json.h"
#include "sandbox/request.h"
#include "sandbox/response.h"

#include <QByteArrayList>

#include <functional>
#include <optional>

namespace hubscope::sandbox {

/// Which page is asked for (API contract, Paging).
struct PageRequest
{
    int number = 0;
    int size = 10;

    qint64 offset() const { return qint64(number) * size; }
};

/// Reads a request's query parameters; one that is empty counts as absent. Every value that does not parse
/// becomes a violation, so that a client learns of all at once.
class QueryReader
{
public:
    explicit QueryReader(const Request& request);

    const QList<FieldError>& violations() const { return m_violations; }

    /// Null when absent.
    QString text(const QString& key) const;
    QString requiredText(const QString& key);
    /// Null when absent or none of the words.
    QString oneOf(const QString& key, const QStringList& words);
    /// The comma-separated values that `isKnown` accepts.
    QStringList list(const QString& key, const std::function<bool(const QString&)>& isKnown);
    /// The capped size and the number.
    PageRequest page();
    /// ms UTC. With `toEndOfDay` a bare date means its last millisecond.
    std::optional<qint64> time(const QString& key, bool toEndOfDay = false);

private:
    int number(const QString& key, int least, int fallback);
    void reject(const QString& key, const QString& message);

    const QHash<QString, QString>& m_query;
    QList<FieldError> m_violations;
};

/// A page of a list (API contract, Paging). The elements are JSON texts.
Response pageResponse(const QByteArrayList& elements, PageRequest page, qint64 total, qint64 unfilteredTotal);

/// The page of a list that is at hand as a whole.
Response pageOf(const QByteArrayList& all, PageRequest page);

} // namespace hubscope::sandbox
