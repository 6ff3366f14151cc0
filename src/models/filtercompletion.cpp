// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtercompletion.h"

#include "models/filtertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct CompletionWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterCompletion)
};

constexpr qsizetype mostSuggestions = 100;

bool isSign(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>';
}

/// What is being written at the caret.
struct Place
{
    QString field;       ///< empty while it is the field itself
    qsizetype begin = 0; ///< of the field or the value, with its quote
    QString typed;       ///< of it, as far as the caret
};

/// Goes through the line as far as the caret.
class PlaceFinder
{
public:
    explicit PlaceFinder(QStringView line)
        : m_line(line)
    {
    }

    Place find()
    {
        for (qsizetype at = 0; at < m_line.size(); ++at)
            step(at);
        QStringView written = m_line.sliced(m_begin);
        if (written.startsWith(u'"'))
            written = written.sliced(1);
        return {m_field, m_begin, written.toString()};
    }

private:
    void step(qsizetype& at)
    {
        const QChar c = m_line[at];
        const bool afterComma = std::exchange(m_afterComma, false);
        if (c == u'\\') {
            ++at;
        } else if (c == u'"') {
            m_quoted = !m_quoted;
        } else if (m_quoted) {
            return;
        } else if (c.isSpace() && afterComma) {
            m_begin = at + 1;
            m_afterComma = true;
        } else if (c.isSpace()) {
            start(at + 1, m_list);
        } else if (c == u')') {
            m_list.clear();
            start(at + 1, {});
        } else if (c == u'(') {
            m_list = m_begin == at ? m_field : QString();
            start(at + 1, m_list);
        } else if (c == u'-' && at == m_begin && m_field.isEmpty()) {
            start(at + 1, {});
        } else if (c == u',' && !m_field.isEmpty()) {
            m_begin = at + 1;
            m_afterComma = true;
        } else if (isSign(c) && (m_field.isEmpty() || at == m_begin)) {
            if (m_field.isEmpty())
                m_field = fieldBefore(at);
            m_begin = at + 1;
        }
    }

    QString fieldBefore(qsizetype at) const
    {
        const bool isDiffers = m_line[at] == u'=' && at > m_begin && m_line[at - 1] == u'!';
        return m_line.sliced(m_begin, at - m_begin - (isDiffers ? 1 : 0)).toString();
    }

    void start(qsizetype at, const QString& field)
    {
        m_begin = at;
        m_field = field;
    }

    QStringView m_line;
    qsizetype m_begin = 0;
    QString m_field;
    QString m_list; ///< the field whose list of values in parentheses it is
    bool m_quoted = false;
    bool m_afterComma = false; ///< and blanks
};

QString countText(int count)
{
    return CompletionWords::tr("%Ln loaded", nullptr, count);
}

/// Whether a name, or one of its parts behind a point, begins like that.
bool beginsLike(const QString& name, const QString& written)
{
    return name.startsWith(written, Qt::CaseInsensitive) ||
           name.contains(u'.' + written, Qt::CaseInsensitive);
}

/// A value as the line has it: bare where that means the same.
QString valueInsertion(const QString& value)
{
    const FilterValue operand = FilterValue::text(value);
    return operand.kind == FilterValue::Kind::Word ? value : filterQuoted(value);
}

QList<FilterSuggestion>
fieldSuggestions(const QString& written, const FilterVocabulary& vocabulary, bool isPresence)
{
    QList<FilterSuggestion> found;
    const QString sign = isPresence ? QString() : u":"_s;
    for (const FilterFieldName& field : filterFieldNames) {
        if (field.name.startsWith(written, Qt::CaseInsensitive))
            found.append({field.name + sign, QString(field.name), filterFieldText(field.field)});
    }
    if (!isPresence && "has"_L1.startsWith(written, Qt::CaseInsensitive))
        found.append(
            {u"has:"_s, u"has"_s, CompletionWords::tr("something stands there: has:contextInfo.client.ip")});
    const qsizetype names = found.size();
    for (const FilterVocabulary::Place& place : vocabulary.places()) {
        if (beginsLike(place.path, written))
            found.append({place.isNumber ? place.path : place.path + sign, place.path, place.title});
    }
    const auto begins = [&written](const FilterSuggestion& suggestion) {
        return suggestion.label.startsWith(written, Qt::CaseInsensitive);
    };
    std::stable_partition(found.begin() + names, found.end(), begins);
    return found;
}

QList<FilterSuggestion> valueSuggestions(const Place& place, const FilterVocabulary& vocabulary)
{
    QList<FilterSuggestion> found;
    const auto offer = [&](const QString& value, const QString& detail) {
        found.append({valueInsertion(value), value, detail});
    };
    const auto fits = [&](const QString& value) {
        return !value.isEmpty() && value.contains(place.typed, Qt::CaseInsensitive);
    };
    const FilterField field = filterFieldOf(place.field);
    const QList<FacetValue> seen = vocabulary.values(field);
    for (const FacetValue& value : seen) { // sessions may be as many as events
        if (found.size() == mostSuggestions)
            return found;
        if (fits(value.value))
            offer(value.value, countText(value.count));
    }
    for (const QLatin1StringView choice : ownChoices) {
        if (field == FilterField::Own && fits(QString(choice)))
            offer(QString(choice), filterChoiceText(field, QString(choice)));
    }
    for (const QLatin1StringView choice : problemChoices) {
        if (field == FilterField::Problem && fits(QString(choice)))
            offer(QString(choice), filterChoiceText(field, QString(choice)));
    }
    const auto* known = field == FilterField::Path ? vocabulary.place(place.field) : nullptr;
    for (const QString& value : known ? known->values : QStringList()) {
        if (fits(value))
            offer(value, known->title);
    }
    return found;
}

} // namespace

FilterCompletions completionsIn(QStringView line, qsizetype caret, const FilterVocabulary& vocabulary)
{
    const Place place = PlaceFinder(line.first(caret)).find();
    const bool isPresence = place.field.compare("has"_L1, Qt::CaseInsensitive) == 0;
    FilterCompletions result{.begin = place.begin, .end = caret};
    const auto goesOn = [&](QChar c) { return !c.isSpace() && !isSign(c) && !u"(),!"_s.contains(c); };
    while (result.end < line.size() && goesOn(line[result.end]))
        ++result.end; // the rest of the word is replaced too
    result.suggestions = place.field.isEmpty() || isPresence
                             ? fieldSuggestions(place.typed, vocabulary, isPresence)
                             : valueSuggestions(place, vocabulary);
    if (result.suggestions.size() > mostSuggestions)
        result.suggestions.resize(mostSuggestions);
    return result;
}

} // namespace hubscope
