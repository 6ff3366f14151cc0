// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hubscope {

/// A customer that a person is about to create, as the form has it.
struct CustomerDraft
{
    QString nodeId; ///< required by the hub
    QString externalId;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    // Free JSON, as typed; blank for none.
    QByteArray base; ///< the fields above win where both say something
    QByteArray extended;
    QByteArray tags;

    bool operator==(const CustomerDraft&) const = default;
};

/// Why a draft cannot be sent yet.
struct CustomerDraftProblem
{
    enum class Kind {
        NoNode,
        Nothing,  ///< the hub wants an external id, base or extended
        BadJson,  ///< see line and column
        NoObject, ///< JSON, but no object
        BadEmail, ///< the hub may take it: a remark only
    };
    enum class Field { None, Node, ExternalId, Email, Base, Extended, Tags };

    Kind kind = Kind::Nothing;
    Field field = Field::None;
    int line = 0; ///< from 1, for BadJson
    int column = 0;

    bool isRemark() const { return kind == Kind::BadEmail; }
    bool operator==(const CustomerDraftProblem&) const = default;
};

QList<CustomerDraftProblem> problemsOf(const CustomerDraft& draft);
QString customerDraftProblemText(const CustomerDraftProblem& problem);
/// What POST customers gets. Parts that are broken are left out.
JsonValue customerBody(const CustomerDraft& draft);
/// A draft of which customerBody makes that body again. Who it is stands in `base` as a whole.
CustomerDraft draftOfCustomer(const JsonValue& body);

} // namespace hubscope
