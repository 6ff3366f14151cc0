// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace hubscope {

/// Something that loaded events are told apart and counted by.
enum class Facet { Type, Context, Mode, Session, Problem, Own };
inline constexpr Facet allFacets[]{Facet::Type,    Facet::Context, Facet::Mode,
                                   Facet::Session, Facet::Problem, Facet::Own};

// The values of the facets that are no names of the hub's. An event may have both problems.
inline constexpr QStringView schemaProblem = u"schema"; ///< it breaks the schema of its type or context
inline constexpr QStringView clockProblem = u"clock";   ///< its lag is odd (see lagKind)
inline constexpr QStringView noProblem = u"none";       ///< checked, and neither
inline constexpr QStringView notChecked = u"unchecked"; ///< against the schema
inline constexpr QStringView ownPost = u"own";          ///< posted by this program
inline constexpr QStringView otherPost = u"other";

/// Which values of a facet are wanted: those of `only`, or all where it is empty, without those of `without`.
struct FacetChoice
{
    QStringList only;
    QStringList without;

    bool isActive() const { return !only.isEmpty() || !without.isEmpty(); }
    bool operator==(const FacetChoice&) const = default;
};

} // namespace hubscope
