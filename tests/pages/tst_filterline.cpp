// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filterline.h"

#include "models/displaytime.h"
#include "schema/catalogue.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/elidedlabel.h"
#include "widgets/searchfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class FilterLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_line.reset(); }
    void waitsForAPauseAndNotForEnter();
    void takesNothingAwayForHalfAWord();
    void keepsTheLastWhileItCannotBeRead();
    void emptyIsNothing();
    void sameMeaningIsNoChange();
    void datesFollowTheZone();
    void takesTermsOfValues();
    void offersAndInserts();
    void hasNames();

private:
    QString state() const { return m_line->findChild<ElidedLabel*>()->text(); }
    QString inForce() const { return m_line->expression() ? m_line->expression()->toString() : QString(); }
    void setSeenTypes(const QList<FacetValue>& types)
    {
        m_line->setVocabulary(
            std::make_shared<FilterVocabulary>(FacetCounts{5, {{Facet::Type, types}}}, m_catalogue));
    }
    QAbstractItemView* list() const { return m_line->findChild<QCompleter*>()->popup(); }

    const Catalogue m_catalogue = Catalogue::bundled();
    ManualClock m_clock;
    TimeDisplay m_time{m_clock, QTimeZone("Europe/Rome")};
    std::unique_ptr<FilterLine> m_line;
    std::unique_ptr<QSignalSpy> m_changes;
    SearchField* m_edit = nullptr;
};

void FilterLineTest::init()
{
    m_time.setChoice(TimeZoneChoice::Utc);
    m_line = std::make_unique<FilterLine>(m_time, theme());
    m_changes = std::make_unique<QSignalSpy>(m_line.get(), &FilterLine::expressionChanged);
    m_edit = m_line->findChild<SearchField*>();
    m_line->resize(900, 40);
    m_line->show();
    m_line->takeFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
}

void FilterLineTest::waitsForAPauseAndNotForEnter()
{
    setSeenTypes({{u"viewedPage"_s, 5}});
    QTest::keyClicks(m_edit, u"type:viewedPage"_s);
    QCOMPARE(m_changes->size(), 0);
    QTRY_COMPARE(m_changes->size(), 1);
    QCOMPARE(inForce(), u"type:viewedPage"_s);
    QTest::keyClicks(m_edit, u" milano"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_changes->size(), 2);
    QCOMPARE(inForce(), u"type:viewedPage milano"_s);
    QCOMPARE(state(), u"Valid"_s);
}

void FilterLineTest::takesNothingAwayForHalfAWord()
{
    setSeenTypes({{u"completedOrder"_s, 3}, {u"viewedPage"_s, 2}});
    QTest::keyClicks(m_edit, u"milano type:compl"_s);
    QTRY_COMPARE(inForce(), u"milano type:*compl*"_s);
    QVERIFY2(state().contains(u"“compl”"_s), qPrintable(state()));
    QCOMPARE(m_edit->accessibleDescription(), state());
    QCOMPARE(m_line->text(), u"milano type:compl"_s);
    QTest::keyClicks(m_edit, u"etedOrder"_s);
    QTRY_COMPARE(inForce(), u"milano type:completedOrder"_s);
    QCOMPARE(state(), u"Valid"_s);

    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTRY_COMPARE(inForce(), u"milano type:*completedOrde*"_s);
    m_time.setChoice(TimeZoneChoice::Local); // reads the line again
    QCOMPARE(inForce(), u"milano type:*completedOrde*"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(inForce(), u"milano type:completedOrde"_s);
    QCOMPARE(state(), u"Valid"_s);

    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTRY_COMPARE(inForce(), u"milano type:*completedOrd*"_s);
    QTest::keyClicks(m_edit, u" amount.to"_s);
    QTRY_COMPARE(inForce(), u"milano type:completedOrd"_s);
    QVERIFY2(state().contains(u"“amount.to”"_s), qPrintable(state()));
    m_line->addTerm(u"b"_s); // of what the line says
    QCOMPARE(inForce(), u"milano type:completedOrd amount.to b"_s);
}

void FilterLineTest::keepsTheLastWhileItCannotBeRead()
{
    m_line->setText(u"type:viewedPage"_s);
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keyClicks(m_edit, u" lag>soon"_s);
    QTest::keyClick(m_edit, Qt::Key_Enter);
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(inForce(), u"type:viewedPage"_s);
    QVERIFY(m_line->error());
    QVERIFY2(state().startsWith(u"Column 21: "_s), qPrintable(state()));
    QVERIFY(m_edit->accessibleDescription().contains(state()));

    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_F8);
    QCOMPARE(m_edit->selectedText(), u"soon"_s);

    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_line->text(), u"type:viewedPage"_s);
    QVERIFY(!m_line->error());
    QCOMPARE(m_changes->size(), 1);
}

void FilterLineTest::emptyIsNothing()
{
    QVERIFY(!m_line->expression());
    m_line->setText(u"a"_s);
    QVERIFY(m_line->expression());
    m_line->setText(u"  "_s);
    QVERIFY(!m_line->expression());
    QCOMPARE(m_changes->size(), 2);
    QVERIFY(!m_changes->last().first().value<std::shared_ptr<const FilterExpression>>());
    QCOMPARE(state(), QString());
}

void FilterLineTest::sameMeaningIsNoChange()
{
    m_line->setText(u"a b"_s);
    m_line->setText(u"a AND  (b)"_s);
    QCOMPARE(m_changes->size(), 1);
}

void FilterLineTest::datesFollowTheZone()
{
    m_line->setText(u"date:2024-05-03"_s);
    QCOMPARE(m_line->expression()->zone(), QTimeZone::utc());
    m_time.setChoice(TimeZoneChoice::Local);
    QCOMPARE(m_changes->size(), 2);
    QCOMPARE(m_line->expression()->zone(), QTimeZone("Europe/Rome"));
}

void FilterLineTest::takesTermsOfValues()
{
    m_line->addTerm(u"city=Milano"_s);
    QCOMPARE(m_line->text(), u"city=Milano"_s);
    m_line->addTerm(u"-type:viewedPage"_s);
    m_line->addTerm(u"city=Milano"_s);
    QCOMPARE(m_line->text(), u"city=Milano -type:viewedPage"_s);
    m_line->addTerm(u"problem:schema has:price"_s, u"city=Milano"_s);
    QCOMPARE(m_line->text(), u"-type:viewedPage problem:schema has:price"_s);
    m_line->addTerm(u"problem:schema has:path"_s, u"problem:schema has:price"_s);
    QCOMPARE(m_line->text(), u"-type:viewedPage problem:schema has:path"_s);
    m_line->setText(u"a or b"_s);
    m_line->addTerm(u"c"_s);
    QCOMPARE(m_line->text(), u"(a or b) c"_s);
    QCOMPARE(inForce(), u"(a or b) c"_s);
}

void FilterLineTest::offersAndInserts()
{
    setSeenTypes({{u"viewedPage"_s, 3}, {u"viewedProduct"_s, 2}});
    QTest::keyClicks(m_edit, u"ty"_s);
    QTRY_VERIFY(list()->isVisible());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_line->text(), u"type:"_s);
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"viewedPage, 3 loaded"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_line->text(), u"type:viewedProduct"_s);
    QTRY_COMPARE(inForce(), u"type:viewedProduct"_s);
    QVERIFY(!list()->isVisible());
    // Enter without a choice means the line as it stands.
    QTest::keyClicks(m_edit, u" has"_s);
    QTRY_VERIFY(list()->isVisible());
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(inForce(), u"type:viewedProduct has"_s);
}

void FilterLineTest::hasNames()
{
    QVERIFY(!m_edit->accessibleName().isEmpty());
    QVERIFY(!list()->accessibleName().isEmpty());
    QCOMPARE(m_line->focusProxy(), m_edit);
}

HUBSCOPE_TEST(FilterLineTest)

#include "tst_filterline.moc"
