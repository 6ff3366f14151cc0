// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterexpression.h"
#include "events/randomfilter.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with how a line is read; empty where nothing is. It is read, and what was read says the same
/// when it is written and read again; or the error stands in the line, at the place it names.
QString flawOf(const QString& line)
{
    const auto expression = FilterExpression::parse(line);
    if (!expression) {
        const FilterError& error = expression.error();
        const bool inside =
            error.column >= 1 && error.length >= 0 && error.column - 1 + error.length <= line.size();
        if (!inside)
            return u"error outside the line, at %1+%2"_s.arg(error.column).arg(error.length);
        return error.text == line.mid(error.column - 1, error.length) ? QString() : u"other text"_s;
    }
    const QString written = expression->toString();
    const auto again = FilterExpression::parse(written);
    if (!again)
        return u"cannot be read again: "_s + written;
    if (*again != *expression)
        return u"reads otherwise: "_s + written;
    return again->toString() == written ? QString() : u"is written otherwise: "_s + again->toString();
}

bool isRead(const QString& line)
{
    return FilterExpression::parse(line).hasValue();
}

QString randomBytes(QRandomGenerator& random)
{
    QByteArray bytes(random.bounded(200), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return random.bounded(2) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

constexpr QStringView signs = u"():=<>!\"\\-,.*[] aé\u2028\U0001f600";

QChar randomSign(QRandomGenerator& random)
{
    return signs.at(random.bounded(int(signs.size())));
}

/// Signs of the language between halves of pairs and all else.
QString randomUtf16(QRandomGenerator& random)
{
    QString text(random.bounded(60), Qt::Uninitialized);
    for (QChar& unit : text) {
        const int kind = random.bounded(4);
        unit = kind == 0   ? QChar(char16_t(random.bounded(0xd800, 0xe000)))
               : kind == 1 ? QChar(char16_t(random.bounded(0x10000)))
                           : randomSign(random);
    }
    return text;
}

/// Cuts, doubles, moves or replaces a piece of a line.
QString mutated(QString line, QRandomGenerator& random)
{
    const auto place = [&] { return random.bounded(int(line.size()) + 1); };
    const int from = place();
    const int length = random.bounded(6);
    const QString piece = line.mid(from, length);
    switch (random.bounded(5)) {
    case 0:
        return line.remove(from, length);
    case 1:
        return line.insert(place(), piece);
    case 2:
        return line.remove(from, length).insert(place(), piece);
    case 3:
        return line.insert(from, randomSign(random));
    default:
        return line.replace(from, 1, randomSign(random));
    }
}

/// Conditions in each other, that many deep.
QString nested(int depth, QRandomGenerator& random)
{
    QString line = u"type:a"_s;
    for (int i = 0; i < depth; ++i) {
        switch (random.bounded(4)) {
        case 0:
            line = u"(b or %1)"_s.arg(line);
            break;
        case 1:
            line = u"(b %1)"_s.arg(line);
            break;
        case 2:
            line.prepend(u'-');
            break;
        default:
            line.prepend("not "_L1);
        }
    }
    return line;
}

} // namespace

/// The filter language and text that nobody means as a filter. Seeds are fixed: what fails once fails again.
class FilterFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGarbage_data();
    void readsGarbage();
    void readsMutations();
    void readsNesting();
    void readsWhatIsBeingTyped();
    void readsLongLines_data();
    void readsLongLines();
};

void FilterFuzzTest::readsGarbage_data()
{
    QTest::addColumn<bool>("bytes");
    QTest::newRow("bytes") << true;
    QTest::newRow("UTF-16") << false;
}

void FilterFuzzTest::readsGarbage()
{
    QFETCH(bool, bytes);
    QRandomGenerator random(11);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString line = bytes ? randomBytes(random) : randomUtf16(random);
        QVERIFY2(flawOf(line).isEmpty(), qPrintable(flawOf(line) + u"  in  "_s + line));
        read += isRead(line);
    }
    QVERIFY(read > 200 && read < 19'800); // both ways were gone
}

void FilterFuzzTest::readsMutations()
{
    RandomFilters filters(12);
    QRandomGenerator random(13);
    int read = 0;
    constexpr int lines = 20'000;
    for (int i = 0; i < lines; ++i) {
        QString line = FilterExpression(filters.node()).toString();
        for (int changes = random.bounded(1, 5); changes > 0; --changes)
            line = mutated(line, random);
        QVERIFY2(flawOf(line).isEmpty(), qPrintable(flawOf(line) + u"  in  "_s + line));
        read += isRead(line);
    }
    QVERIFY(read > lines / 10 && read < lines - lines / 10);
}

void FilterFuzzTest::readsNesting()
{
    QRandomGenerator random(14);
    for (int depth = 0; depth < 400; ++depth) {
        const QString line = nested(depth, random);
        QVERIFY2(flawOf(line).isEmpty(), qPrintable(flawOf(line) + u"  in  "_s + line));
        if (depth <= 20)
            QVERIFY2(isRead(line), qPrintable(line));
    }
    // Somewhere it is too deep; up to there what is written is not deeper than what was read.
    QVERIFY(!isRead(nested(399, random)));
}

/// Every beginning of a line, as the line has it while somebody types.
void FilterFuzzTest::readsWhatIsBeingTyped()
{
    RandomFilters filters(15);
    QRandomGenerator random(16);
    QStringList lines{u"("_s.repeated(100), u"-"_s.repeated(100), nested(100, random)};
    for (int i = 0; i < 500; ++i)
        lines.append(FilterExpression(filters.node()).toString());
    for (const QString& line : lines) {
        for (qsizetype end = 0; end <= line.size(); ++end) {
            const QString typed = line.first(end);
            QVERIFY2(flawOf(typed).isEmpty(), qPrintable(flawOf(typed) + u"  in  "_s + typed));
        }
    }
}

void FilterFuzzTest::readsLongLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isGood");
    constexpr int size = 100'000;
    const auto row = [](const char* name, const QString& line, bool isGood) {
        QTest::newRow(name) << line << isGood;
    };
    const auto fill = [](const QString& piece) { return piece.repeated(size / piece.size()); };
    row("words", fill(u"milano "_s), true);
    row("one word", fill(u"a"_s), true);
    row("quoted", u'"' + fill(u"two words "_s) + u'"', true);
    row("escapes", u'"' + fill(u"\\u00e0"_s) + u'"', true);
    row("alternatives", fill(u"type:a or "_s) + u'b', true);
    row("groups", fill(u"(a or b) "_s), true);
    row("values", u"type:"_s + fill(u"a,"_s) + u'b', true);
    row("path", fill(u"a."_s) + u"b:1"_s, true);
    row("indexes", u"a"_s + fill(u"[2]"_s) + u":1"_s, true);
    row("stars", u"type:"_s + fill(u"a*"_s), true);
    row("digits", u"total>"_s + fill(u"9"_s), true);
    row("pairs of surrogates", fill(u"\U0001f600"_s), true);
    row("open quote", u'"' + fill(u"a "_s), false);
    row("quotes", fill(u"\""_s) + u'"', false);
    row("parentheses", fill(u"("_s), false);
    row("closed ones", fill(u")"_s), false);
    row("minuses", fill(u"-"_s), false);
    row("brackets", fill(u"["_s), true); // a word like another
    row("brackets of a path", fill(u"["_s) + u":1"_s, false);
    row("colons", fill(u":"_s), false);
    row("ors", fill(u"or "_s), false);
    row("dots", fill(u"."_s) + u":1"_s, false);
    row("commas", u"type:"_s + fill(u","_s), false);
    row("error at the end", fill(u"milano "_s) + u"date>soon"_s, false);
}

void FilterFuzzTest::readsLongLines()
{
    QFETCH(QString, line);
    QFETCH(bool, isGood);
    const QString flaw = flawOf(line);
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw.left(200)));
    QCOMPARE(isRead(line), isGood);
}

HUBSCOPE_TEST(FilterFuzzTest)

#include "tst_filterfuzz.moc"
