// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertyping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Whether a field has texts for values, of which a part may stand there.
bool hasTexts(FilterField field)
{
    switch (field) {
    case FilterField::Type:
    case FilterField::Context:
    case FilterField::Mode:
    case FilterField::Session:
    case FilterField::External:
    case FilterField::Id:
    case FilterField::Path:
        return true;
    default:
        return false;
    }
}

bool isSame(const QString& a, const QString& b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isKnownValue(const FilterTerm& term, const QString& text, const FilterVocabulary& vocabulary)
{
    const auto isIt = [&text](const QString& value) { return isSame(value, text); };
    if (term.field != FilterField::Path)
        return std::ranges::any_of(vocabulary.values(term.field), isIt, &FacetValue::value);
    const auto* place = vocabulary.place(term.path.toString());
    return isIt(u"true"_s) || isIt(u"false"_s) || isIt(u"null"_s) || timeIn(text, QTimeZone::utc()) ||
           (place && std::ranges::any_of(place->values, isIt));
}

/// Whether it is only the beginning of a place that there is.
bool beginsPlace(const QString& text, const FilterVocabulary& vocabulary)
{
    const auto goesOn = [&text](const FilterVocabulary::Place& place) {
        return place.path.size() > text.size() && place.path.startsWith(text, Qt::CaseInsensitive);
    };
    return !vocabulary.place(text) && std::ranges::any_of(vocabulary.places(), goesOn);
}

class TypedWord
{
public:
    TypedWord(qsizetype caret, const FilterVocabulary& vocabulary)
        : m_caret(caret)
        , m_vocabulary(vocabulary)
    {
    }

    FilterTyping read(FilterNode root)
    {
        if (!leaveOutField(root))
            widen(root);
        return {std::move(root), m_word, m_text};
    }

private:
    /// A text with a point in it, such as `amount.to`, is hardly ever looked for.
    bool leaveOutField(FilterNode& root)
    {
        std::vector<FilterNode> parts = root.kind == FilterNode::Kind::All ? root.parts : std::vector{root};
        const auto isField = [this](const FilterNode& part) {
            if (part.kind != FilterNode::Kind::Term || part.term.end.at != m_caret)
                return false;
            const FilterTerm& term = part.term;
            const bool isPresence = term.relation == FilterRelation::Has && term.field == FilterField::Path;
            const bool isText = term.field == FilterField::Text;
            const QString text = isText ? term.values.front().text() : term.fieldText();
            if (!(isPresence || (isText && text.contains(u'.'))) || !beginsPlace(text, m_vocabulary))
                return false;
            m_text = text;
            return true;
        };
        if (std::erase_if(parts, isField) == 0)
            return false;
        m_word = FilterTyping::Word::Field;
        root = FilterNode::all(std::move(parts));
        return true;
    }

    /// What is denied has to be whole to take anything away.
    void widen(FilterNode& node, bool isDenied = false)
    {
        for (FilterNode& part : node.parts)
            widen(part, isDenied != (node.kind == FilterNode::Kind::Not));
        if (node.kind == FilterNode::Kind::Term && node.term.end.at == m_caret && !isDenied)
            widen(node.term);
    }

    void widen(FilterTerm& term)
    {
        const bool isPositive =
            term.relation == FilterRelation::Is || term.relation == FilterRelation::Equals;
        if (!isPositive || !hasTexts(term.field) || term.values.back().kind != FilterValue::Kind::Word)
            return;
        const QString text = term.values.back().text();
        if (isKnownValue(term, text, m_vocabulary))
            return;
        const FilterValue part{FilterValue::Kind::Pattern, {QString(), text, QString()}};
        if (term.field == FilterField::Path && numberIn(text))
            term.values.append(part); // 129.90 is 129.9 too
        else
            term.values.back() = part;
        term.relation = FilterRelation::Is; // which takes patterns
        m_word = FilterTyping::Word::Part;
        m_text = text;
    }

    qsizetype m_caret;
    const FilterVocabulary& m_vocabulary;
    FilterTyping::Word m_word = FilterTyping::Word::Whole;
    QString m_text;
};

} // namespace

FilterTyping
FilterTyping::read(const FilterExpression& expression, qsizetype caret, const FilterVocabulary& vocabulary)
{
    return TypedWord(caret, vocabulary).read(expression.root());
}

} // namespace hubscope
