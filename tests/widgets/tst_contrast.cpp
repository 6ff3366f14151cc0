// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/tokens.h"

#include <QMetaEnum>
#include <QTest>

#include <cmath>

using namespace hubscope;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

constexpr double textRatio = 4.5;
constexpr double glyphRatio = 3.0;

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulaIsWcags();
    void tokenPairs_data();
    void tokenPairs();
};

void ContrastTest::formulaIsWcags()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ContrastTest::tokenPairs_data()
{
    QTest::addColumn<Token>("front");
    QTest::addColumn<Token>("back");
    QTest::addColumn<double>("least");
    const auto add = [](std::initializer_list<Token> fronts, std::initializer_list<Token> backs,
                        double least) {
        for (const Token front : fronts) {
            for (const Token back : backs)
                QTest::addRow("%d on %d at %.1f", int(front), int(back), least) << front << back << least;
        }
    };
    using enum Token;
    add({Text, Muted, Link, Success, Warning, Danger, Null}, {Window, Base, Alternate}, textRatio);
    add({Text, Muted}, {Neutral, Hover, InfoFill, SuccessFill, WarningFill, DangerFill}, textRatio);
    add({Text, SelectedMuted, SelectedLink, SelectedSuccess, SelectedWarning, SelectedDanger, Null},
        {Selection}, textRatio);
    add({ButtonText}, {ButtonFill, ButtonHover}, textRatio);
    add({JsonKey, JsonString, JsonNumber}, {Base, Alternate, Selection}, textRatio);
    add({Danger}, {DangerFill}, textRatio);
    add({BandSandboxText}, {BandSandbox}, textRatio);
    add({BandTestText}, {BandTest}, textRatio);
    add({BandProductionText}, {BandProduction}, textRatio);

    add({FamilyCommerce, FamilyBrowsing, FamilyCampaigns, FamilySupport, FamilyAppointments, FamilyAccount,
         FamilyServices, FamilyGeneric},
        {Base, Alternate, Window, Hover, Selection}, glyphRatio);
    add({Accent}, {Window, Base, Alternate, Selection, InfoFill, Neutral}, glyphRatio);
    add({Success}, {SuccessFill}, glyphRatio);
    add({Warning}, {WarningFill}, glyphRatio);
    add({Danger}, {DangerFill}, glyphRatio);
}

void ContrastTest::tokenPairs()
{
    QFETCH(Token, front);
    QFETCH(Token, back);
    QFETCH(double, least);
    for (const bool dark : {false, true}) {
        const QColor ink = tokenColor(front, dark);
        const QColor paper = tokenColor(back, dark);
        const double ratio = contrast(ink, paper);
        QVERIFY2(
            ratio >= least, qPrintable(QStringLiteral("%1 on %2 (%3): %4")
                                           .arg(ink.name(), paper.name())
                                           .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                           .arg(ratio)));
    }
}

HUBSCOPE_TEST(ContrastTest)
#include "tst_contrast.moc"
