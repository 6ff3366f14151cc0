// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facettext.h"

#include "models/eventtext.h"

#include <QCoreApplication>

namespace hubscope {

namespace {

struct FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(FacetText)
};

QString problemText(const QString& value)
{
    if (value == schemaProblem)
        //: Events that break the schema of their type
        return FacetWords::tr("Schema");
    if (value == clockProblem)
        //: Events whose date does not fit the time of their storage
        return FacetWords::tr("Clock");
    if (value == noProblem)
        return FacetWords::tr("No problem");
    return FacetWords::tr("Not checked");
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Type:
        return FacetWords::tr("Type");
    case Facet::Context:
        return FacetWords::tr("Context");
    case Facet::Mode:
        return FacetWords::tr("Mode");
    case Facet::Session:
        return FacetWords::tr("Session");
    case Facet::Problem:
        return FacetWords::tr("Problems");
    case Facet::Own:
        return FacetWords::tr("Own posts");
    }
    return {};
}

QString facetValueText(Facet facet, const QString& value)
{
    if (value.isEmpty())
        //: The event has no such field
        return FacetWords::tr("Not given");
    switch (facet) {
    case Facet::Mode:
        return modeLabel(value);
    case Facet::Session:
        return shortSession(value);
    case Facet::Problem:
        return problemText(value);
    case Facet::Own:
        return value == ownPost ? FacetWords::tr("Posted by you") : FacetWords::tr("By others");
    default:
        return oneLine(value);
    }
}

} // namespace hubscope
