// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString reasonText(const FilterError& error)
{
    const QString text = middleElided(error.text.left(200).simplified(), 20, 8);
    switch (error.kind) {
    case FilterErrorKind::MissingTerm:
        return FilterWords::tr("a condition is missing");
    case FilterErrorKind::MissingField:
        return FilterWords::tr("a field is missing before %1").arg(text);
    case FilterErrorKind::MissingValue:
        return FilterWords::tr("a value is missing");
    case FilterErrorKind::MissingOr:
        return FilterWords::tr("put “or” or a comma between the values");
    case FilterErrorKind::UnclosedQuote:
        return FilterWords::tr("the closing quote is missing");
    case FilterErrorKind::UnclosedParenthesis:
        return FilterWords::tr("the closing parenthesis is missing");
    case FilterErrorKind::UnexpectedParenthesis:
        return FilterWords::tr("no parenthesis was opened");
    case FilterErrorKind::BadPath:
        return FilterWords::tr("“%1” is no field; put a text that has : or = in quotes").arg(text);
    case FilterErrorKind::BadDate:
        return FilterWords::tr("“%1” is no date; write 2024-05-03 or 2024-05-03T10:42").arg(text);
    case FilterErrorKind::BadDuration:
        return FilterWords::tr("“%1” is no length of time; write 90s, 5min, 1h or 2d").arg(text);
    case FilterErrorKind::BadOwn:
        return FilterWords::tr("write yes or no instead of “%1”").arg(text);
    case FilterErrorKind::BadProblem:
        return FilterWords::tr("write any, schema, clock, none or unchecked instead of “%1”").arg(text);
    case FilterErrorKind::NotComparable:
        return FilterWords::tr("“%1” is neither a number nor a date").arg(text);
    case FilterErrorKind::NotOrdered:
        return FilterWords::tr("this field has no greater and less; use : or =");
    case FilterErrorKind::ListNotAllowed:
        return FilterWords::tr("one value only; decimals are written with a point");
    case FilterErrorKind::TooDeep:
        return FilterWords::tr("the conditions are nested too deeply");
    }
    return {};
}

} // namespace

QString filterErrorText(const FilterError& error)
{
    return FilterWords::tr("Column %1: %2").arg(QLocale().toString(error.column), reasonText(error));
}

QString filterFieldText(FilterField field)
{
    switch (field) {
    case FilterField::Type:
        return FilterWords::tr("event type");
    case FilterField::Context:
        return FilterWords::tr("where it happened");
    case FilterField::Mode:
        return FilterWords::tr("ACTIVE or PASSIVE");
    case FilterField::Session:
        return FilterWords::tr("session it was posted under");
    case FilterField::External:
        return FilterWords::tr("external id it was posted under");
    case FilterField::Id:
        return FilterWords::tr("event id");
    case FilterField::Date:
        return FilterWords::tr("when it happened: date:2024-05-03..2024-05-09");
    case FilterField::Registered:
        return FilterWords::tr("when the hub stored it: registered>2024-05-03");
    case FilterField::Lag:
        return FilterWords::tr("time from its date to its storage: lag>1h");
    case FilterField::Own:
        return FilterWords::tr("posted by this program: yes or no");
    case FilterField::Problem:
        return FilterWords::tr("schema or clock problem");
    case FilterField::Path:
    case FilterField::Text:
        break;
    }
    return {};
}

QString filterChoiceText(FilterField field, const QString& choice)
{
    if (field == FilterField::Own)
        return choice == ownChoices[0] ? FilterWords::tr("posted by this program")
                                       : FilterWords::tr("posted by others");
    if (choice == "any"_L1)
        return FilterWords::tr("of the schema or the clock");
    if (choice == "schema"_L1)
        return FilterWords::tr("breaks the schema of its type or context");
    if (choice == "clock"_L1)
        return FilterWords::tr("its date and its storage do not go together");
    return choice == "none"_L1 ? FilterWords::tr("checked, no problem")
                               : FilterWords::tr("not checked against the schema");
}

} // namespace hubscope
