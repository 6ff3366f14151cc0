// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace hubscope {

/// Something that loaded events are told apart and counted by.
enum class Facet { Type, Context, Mode, Session, Problem, Own };
inline constexpr Facet allFacets[]{Facet::Type,    Facet::Context, Facet::Mode,
                                   Facet::Session, Facet::Problem, Facet::Own};

// The values of the facets that are no names of the hub's. An event may have both problems.
inline constexpr char16_t schemaProblem[] = u"schema"; ///< it breaks the schema of its type or context
inline constexpr char16_t clockProblem[] = u"clock";   ///< its lag is odd (see lagKind)
inline constexpr char16_t noProblem[] = u"none";       ///< checked, and neither
inline constexpr char16_t notChecked[] = u"unchecked"; ///< against the schema
inline constexpr char16_t ownPost[] = u"own";          ///< posted by this program
inline constexpr char16_t otherPost[] = u"other";

/// Which values of a facet are wanted: those of `only`, or all where it is empty, without those of `without`.
struct FacetChoice
{
    QStringList only;
    QStringList without;

    bool isActive() const { return !only.isEmpty() || !without.isEmpty(); }
    bool operator==(const FacetChoice&) const = default;
};

} // namespace hubscope
