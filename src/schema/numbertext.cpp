// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/numbertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Without the sign and the currency's sign that may stand around a number.
QString bareNumber(const QString& text, bool& negative)
{
    static const QRegularExpression shape(
        u"\\A[\\s\\p{Sc}]*([+\\-\\x{2212}]?)[\\s\\p{Sc}]*([0-9.,].*?)[\\s\\p{Sc}]*\\z"_s);
    const auto match = shape.match(text);
    negative = match.hasMatch() && !match.capturedView(1).isEmpty() && match.capturedView(1) != u"+";
    return match.captured(2);
}

/// A comma before other than three digits begins the decimals; behind a lone 0, or more than three digits,
/// any.
bool hasDecimalComma(const QString& text)
{
    static const QRegularExpression shape(u"\\A(?:[0-9]*,(?![0-9]{3}\\z)[0-9]+|(?:0|[0-9]{4,}),[0-9]+)\\z"_s);
    return shape.match(text).hasMatch();
}

/// Takes out what parts groups of three digits; the text stays as it is where nothing does so without doubt.
QString withoutGroups(const QString& text)
{
    static const QRegularExpression dots(
        u"\\A[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+|(?<=\\.[0-9]{3}\\.[0-9]{3}))\\z"_s);
    static const QRegularExpression commas(
        u"\\A[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+|(?<=,[0-9]{3},[0-9]{3}))\\z"_s);
    static const QRegularExpression blanks(u"\\A[0-9]{1,3}(?:[\\s'\\x{2019}][0-9]{3})+(?:[.,][0-9]+)?\\z"_s);
    static const QRegularExpression blank(u"[\\s'\\x{2019}]"_s);
    QString number = text;
    if (dots.match(text).hasMatch())
        return number.remove(u'.').replace(u',', u'.');
    if (commas.match(text).hasMatch())
        return number.remove(u',');
    if (blanks.match(text).hasMatch())
        return number.remove(blank).replace(u',', u'.');
    return number;
}

} // namespace

QByteArray numberInText(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A0*(?=[0-9.])((?:[0-9]+|(?=\\.))(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\\z"_s);
    bool negative = false;
    QString number = bareNumber(text, negative);
    number = hasDecimalComma(number) ? number.replace(u',', u'.') : withoutGroups(number);
    const QByteArray digits = shape.match(number).captured(1).toLatin1();
    if (digits.isEmpty())
        return {};
    return (negative ? "-" : "") + (digits.startsWith('.') ? '0' + digits : digits);
}

} // namespace hubscope
