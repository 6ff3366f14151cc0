// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filtervocabulary.h"

namespace hubscope {

/// What a filter line is read as while somebody types it. `type:compl` as it stands would take all rows away
/// until the word is whole: until then it finds what has that in it, and `has:amount.to` waits. Never are
/// there fewer rows than the line would leave as it stands.
struct FilterTyping
{
    enum class Word {
        Whole, ///< the line as it stands
        Part,  ///< the value may be a part of others
        Field, ///< the beginning of a place in the event; narrows nothing yet
    };

    FilterNode root = {};
    Word word = Word::Whole;
    QString text = {}; ///< the word, unless it is whole

    /// With the caret behind that character of the line. What the vocabulary knows is whole.
    static FilterTyping
    read(const FilterExpression& expression, qsizetype caret, const FilterVocabulary& vocabulary);
};

} // namespace hubscope
