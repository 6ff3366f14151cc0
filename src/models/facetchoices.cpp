// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetchoices.h"

namespace hubscope {

namespace {

void toggle(QStringList& values, const QString& value)
{
    if (values.removeAll(value) == 0)
        values.append(value);
}

} // namespace

FacetChoice choiceAfter(FacetChoice choice, const QString& value, FacetAct act)
{
    switch (act) {
    case FacetAct::Only:
        return choice == FacetChoice{{value}, {}} ? FacetChoice() : FacetChoice{{value}, {}};
    case FacetAct::Add:
        choice.without.removeAll(value);
        toggle(choice.only, value);
        break;
    case FacetAct::Exclude:
        choice.only.removeAll(value);
        toggle(choice.without, value);
        break;
    }
    return choice;
}

} // namespace hubscope
