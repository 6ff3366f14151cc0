// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QList>
#include <QString>

namespace hubscope {

/// One place in which a stored event is not what was sent.
struct SentStored
{
    enum class Kind {
        Added,     ///< by the hub: nothing was sent
        Dropped,   ///< sent, and not there
        Changed,   ///< another value
        SameValue, ///< a number or a time in another spelling
    };

    QString pointer; ///< RFC 6901, from the event
    Kind kind = Kind::Changed;
    QByteArray sent;   ///< JSON; empty for Added
    QByteArray stored; ///< JSON; empty for Dropped

    bool operator==(const SentStored&) const = default;
};

/// The differences in the order of what was sent, the hub's additions to an object after its members. The
/// order of keys is none. What one side has not is given as a whole, whatever is in it.
QList<SentStored> compareSentStored(const JsonValue& sent, const JsonValue& stored);

} // namespace hubscope
