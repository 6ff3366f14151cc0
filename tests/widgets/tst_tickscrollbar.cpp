// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tickscrollbar.h"

#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class TickScrollBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }
    void paintsEachKindInItsColour();
    void laterKindsLieAbove();
    void aClickGoesThere();
    void theSliderIsDragged();
    void saysWhatTheTicksAre();

private:
    QRgb colorAt(double position) const;
    void click(double position) { QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, {5, yOf(position)}); }
    int yOf(double position) const { return qRound(position * m_bar->height()); }

    std::unique_ptr<TickScrollBar> m_bar;
};

void TickScrollBarTest::init()
{
    m_bar = std::make_unique<TickScrollBar>(&theme());
    m_bar->setRange(0, 9000);
    m_bar->setPageStep(1000);
    m_bar->resize(m_bar->sizeHint().width(), 400);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

QRgb TickScrollBarTest::colorAt(double position) const
{
    return m_bar->grab().toImage().pixel(m_bar->width() * 3 / 4, qMin(yOf(position), m_bar->height() - 1));
}

void TickScrollBarTest::paintsEachKindInItsColour()
{
    m_bar->setTicks({{u"1 own"_s, Token::Accent, {0.25}}, {u"3 problems"_s, Token::Danger, {0, 0.5, 1}}});
    QCOMPARE(colorAt(0.25), theme().color(Token::Accent).rgb());
    for (const double position : {0.0, 0.5, 1.0})
        QCOMPARE(colorAt(position), theme().color(Token::Danger).rgb());
    QCOMPARE(colorAt(0.75), theme().color(Token::Base).rgb());
    theme().setScheme(Theme::Scheme::Dark);
    QCOMPARE(colorAt(0.5), theme().color(Token::Danger).rgb());
    theme().setScheme(Theme::Scheme::Light);
    m_bar->setTicks({});
    QCOMPARE(colorAt(0.5), theme().color(Token::Base).rgb());
}

void TickScrollBarTest::laterKindsLieAbove()
{
    m_bar->setTicks({{u"own"_s, Token::Accent, {0.5}}, {u"problems"_s, Token::Danger, {0.5}}});
    QCOMPARE(colorAt(0.5), theme().color(Token::Danger).rgb());
}

void TickScrollBarTest::aClickGoesThere()
{
    m_bar->setTicks({{u"hits"_s, Token::Warning, {0.3004, 0.8}}});
    click(0.8);
    QCOMPARE(m_bar->value(), 7500); // the middle of the view
    click(0.3004);
    QCOMPARE(m_bar->value(), 2504); // exact, however small the bar is
    m_bar->setValue(0);
    click(0.6); // no tick: what the style does
    QVERIFY(qAbs(m_bar->value() - 5500) < 200);
    m_bar->setTicks({{u"hits"_s, Token::Warning, {1}}});
    m_bar->setValue(0);
    click(0.997);
    QCOMPARE(m_bar->value(), 9000);
}

void TickScrollBarTest::theSliderIsDragged()
{
    m_bar->setTicks({{u"hits"_s, Token::Warning, {0.05}}});
    click(0.05); // the slider lies there
    QCOMPARE(m_bar->value(), 0);
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, {5, yOf(0.05)});
    QTest::mouseMove(m_bar.get(), {5, yOf(0.55)});
    QVERIFY(m_bar->value() > 4000);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, {5, yOf(0.55)});
}

void TickScrollBarTest::saysWhatTheTicksAre()
{
    m_bar->setTicks({{u"3 <problems>"_s, Token::Danger, {0.5}}, {u"41 hits"_s, Token::Warning, {0.1}}});
    QCOMPARE(m_bar->accessibleDescription(), u"41 hits, 3 <problems>"_s);
    QVERIFY(m_bar->toolTip().contains(u"3 &lt;problems&gt;"_s));
    QVERIFY(m_bar->toolTip().indexOf(u"41 hits"_s) < m_bar->toolTip().indexOf(u"problems"_s));
    QVERIFY(m_bar->toolTip().contains(theme().color(Token::Danger).name()));
    m_bar->setTicks({});
    QCOMPARE(m_bar->accessibleDescription(), QString());
    QCOMPARE(m_bar->toolTip(), QString());
}

HUBSCOPE_TEST(TickScrollBarTest)

#include "tst_tickscrollbar.moc"
