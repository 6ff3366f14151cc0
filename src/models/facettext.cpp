// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facettext.h"

#include <QCoreApplication>

namespace hubscope {

namespace {

struct FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(FacetText)
};

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

} // namespace hubscope
