// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customerdraft.h"

namespace hubscope {

QList<CustomerDraftProblem> problemsOf(const CustomerDraft&)
{
    return {};
}

QString customerDraftProblemText(const CustomerDraftProblem&)
{
    return {};
}

JsonValue customerBody(const CustomerDraft&)
{
    return JsonValue::object();
}

} // namespace hubscope
