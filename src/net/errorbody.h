// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace hubscope {

/// What a hub's error body says (API contract, Base, authentication, envelope). Every part may be missing.
struct ErrorBody
{
    QString message;
    QString logref;
    QList<FieldError> fieldErrors;
    QString conflictId; ///< the customer that a duplicate collides with
};

/// Reads an error body of any shape; what is empty, cut off or no JSON at all says nothing.
ErrorBody readErrorBody(const QByteArray& body);

} // namespace hubscope
