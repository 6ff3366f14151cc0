// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/payloadsearch.h"

#include <QObject>

namespace hubscope {

/// Finds a text or an expression somewhere, in a worker, and goes from one hit to the next. What a bar for
/// finding needs to know.
class Finder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// An empty text ends the search.
    virtual void setPattern(const PayloadPattern& pattern) = 0;
    /// Why the pattern cannot be looked for; nothing while it can.
    virtual const std::optional<PatternError>& error() const = 0;
    virtual bool isActive() const = 0;
    virtual bool isSearching() const = 0;

    virtual qsizetype hitCount() const = 0; ///< so far
    /// Which of the hits is the current one, from 1; 0 when none is.
    virtual qsizetype currentNumber() const = 0;
    /// Chooses the next hit, 1, or the one before, -1; after the last comes the first. What is not found yet
    /// is waited for.
    virtual void step(int direction) = 0;

    virtual QString scopeText() const = 0;  ///< what is searched, such as `in 340 loaded events`
    virtual QString remarkText() const = 0; ///< what was not; mostly empty

Q_SIGNALS:
    void changed(); ///< the pattern, what was found, or how far the search is
    void currentChanged();
};

} // namespace hubscope
