// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void schemesHaveTheirColors();
    void automaticFollowsTheDesktopsPalette();
    void aChangeReachesTheApplication();
    void measuresGrowWithTheFont();
    void rolesKeepTheirOrderOfSize();
    void mixingStaysBetweenItsColors();
};

void ThemeTest::cleanup()
{
    test::theme().setFontScale(1.0);
    test::theme().setScheme(Theme::Scheme::Light);
}

void ThemeTest::schemesHaveTheirColors()
{
    const Theme light(Theme::Scheme::Light);
    const Theme dark(Theme::Scheme::Dark);
    QVERIFY(!light.isDark());
    QVERIFY(dark.isDark());
    QCOMPARE(light.color(Token::Window).name(), QStringLiteral("#f6f7f9"));
    QCOMPARE(dark.color(Token::Window).name(), QStringLiteral("#16191d"));
    QCOMPARE(light.palette().color(QPalette::Highlight), light.color(Token::Selection));
    QCOMPARE(dark.palette().color(QPalette::Base), dark.color(Token::Base));
}

void ThemeTest::automaticFollowsTheDesktopsPalette()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    const QPalette ours = QApplication::palette();
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(desktop);
    QVERIFY(Theme(Theme::Scheme::Auto).isDark());
    desktop.setColor(QPalette::Window, Qt::white);
    desktop.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(desktop);
    QVERIFY(!Theme(Theme::Scheme::Auto).isDark());
    QApplication::setPalette(ours);
#else
    QSKIP("Qt tells the scheme itself");
#endif
}

void ThemeTest::aChangeReachesTheApplication()
{
    Theme& theme = test::theme();
    QLineEdit edit;
    edit.show();
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changes.count(), 1);
    QTRY_COMPARE(edit.palette().color(QPalette::Base), theme.color(Token::Base));
    QCOMPARE(edit.grab().toImage().pixelColor(edit.rect().center()).lightness() < 128, true);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changes.count(), 1);
}

void ThemeTest::measuresGrowWithTheFont()
{
    Theme theme(Theme::Scheme::Light);
    const int row = theme.rowHeight();
    QVERIFY(row >= 28);
    const qreal points = theme.font().pointSizeF();
    theme.setFontScale(2.0);
    QCOMPARE(theme.font().pointSizeF(), points * 2);
    QVERIFY(theme.rowHeight() >= 2 * row - 2);
    QVERIFY(theme.rowHeight() >= QFontMetrics(theme.font()).height());
}

void ThemeTest::rolesKeepTheirOrderOfSize()
{
    const Theme theme(Theme::Scheme::Light);
    const auto size = [&](Theme::FontRole role) { return theme.font(role).pointSizeF(); };
    QVERIFY(size(Theme::FontRole::Title) > size(Theme::FontRole::Text));
    QVERIFY(size(Theme::FontRole::Text) > size(Theme::FontRole::Fixed));
    QVERIFY(size(Theme::FontRole::Fixed) > size(Theme::FontRole::FixedSmall));
    QCOMPARE(size(Theme::FontRole::Strong), size(Theme::FontRole::Text));
    const QFontMetrics fixed(theme.font(Theme::FontRole::Fixed));
    QCOMPARE(fixed.horizontalAdvance(u'i'), fixed.horizontalAdvance(u'0'));
}

void ThemeTest::mixingStaysBetweenItsColors()
{
    const Theme theme(Theme::Scheme::Light);
    QCOMPARE(theme.mixed(Token::Text, Token::Base, 1.0), theme.color(Token::Text));
    QCOMPARE(theme.mixed(Token::Text, Token::Base, 0.0), theme.color(Token::Base));
    const int half = theme.mixed(Token::Text, Token::Base, 0.5).lightness();
    QVERIFY(half > theme.color(Token::Text).lightness());
    QVERIFY(half < theme.color(Token::Base).lightness());
}

HUBSCOPE_TEST(ThemeTest)
#include "tst_theme.moc"
