// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/facetspane.h"

#include "events/randomevents.h"
#include "pages/facetview.h"
#include "schema/catalogue.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class FacetsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysWhatTheCountsAreOf();
    void clicksChoose();
    void keysChoose();
    void keysFold();
    void moreUnfolds();
    void facetsWithoutValuesAreHidden();
    void assistiveTechnologyReadsCountsAndUse();
    void countsOnlyWhatIsSeen();

private:
    QModelIndex value(Facet facet, int row) const
    {
        return m_view->model()->index(row, 0, m_view->model()->index(int(facet), 0));
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers keys = {})
    {
        m_view->scrollTo(index);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, keys, m_view->visualRect(index).center());
    }
    void press(const QModelIndex& index, Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        m_view->setCurrentIndex(index);
        QTest::keyClick(m_view, key, keys);
    }
    FacetChoice lastChoice() { return m_chosen->last().at(1).value<FacetChoice>(); }

    const Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<FacetsPane> m_pane;
    std::unique_ptr<QSignalSpy> m_chosen;
    FacetView* m_view = nullptr;
};

void FacetsPaneTest::init()
{
    m_pane = std::make_unique<FacetsPane>(m_catalogue, theme());
    m_view = m_pane->findChild<FacetView*>();
    m_chosen = std::make_unique<QSignalSpy>(m_pane.get(), &FacetsPane::choiceChanged);
    m_pane->resize(220, 800);
    m_pane->show();
    m_pane->setSnapshot(randomEvents(1234, 5).snapshot());
    QTRY_VERIFY(value(Facet::Type, 0).isValid());
}

void FacetsPaneTest::saysWhatTheCountsAreOf()
{
    QStringList texts;
    for (const QLabel* label : m_pane->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(
        texts.contains(u"of 1,234 loaded"_s) || texts.contains(u"of 1234 loaded"_s),
        qPrintable(texts.join(u'|')));
}

void FacetsPaneTest::clicksChoose()
{
    const QString first = value(Facet::Type, 0).data(FacetModel::ValueRole).toString();
    const QString second = value(Facet::Type, 1).data(FacetModel::ValueRole).toString();
    click(value(Facet::Type, 0));
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).value<Facet>(), Facet::Type);
    QCOMPARE(lastChoice(), FacetChoice({{first}, {}}));
    click(value(Facet::Type, 1), Qt::ControlModifier);
    QCOMPARE(lastChoice(), FacetChoice({{first, second}, {}}));
    click(value(Facet::Type, 1), Qt::AltModifier);
    QCOMPARE(lastChoice(), FacetChoice({{first}, {second}}));
    QCOMPARE(value(Facet::Type, 1).data(FacetModel::UseRole).toInt(), int(FacetModel::Use::Excluded));
    m_pane->setChoices({});
    QCOMPARE(value(Facet::Type, 1).data(FacetModel::UseRole).toInt(), int(FacetModel::Use::Neutral));
    QCOMPARE(m_chosen->size(), 3); // what is told is not told back
}

void FacetsPaneTest::keysChoose()
{
    const QString web = value(Facet::Context, 0).data(FacetModel::ValueRole).toString();
    press(value(Facet::Context, 0), Qt::Key_Return);
    QCOMPARE(lastChoice(), FacetChoice({{web}, {}}));
    press(value(Facet::Context, 0), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(lastChoice(), FacetChoice({{}, {web}}));
    press(value(Facet::Context, 0), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(lastChoice(), FacetChoice({{web}, {}}));
}

void FacetsPaneTest::keysFold()
{
    const QModelIndex modes = m_view->model()->index(int(Facet::Mode), 0);
    QVERIFY(m_view->isExpanded(modes));
    press(modes, Qt::Key_Left);
    QVERIFY(!m_view->isExpanded(modes));
    press(modes, Qt::Key_Right);
    QVERIFY(m_view->isExpanded(modes));
    press(modes, Qt::Key_Return);
    QVERIFY(!m_view->isExpanded(modes));
    m_pane->setSnapshot(randomEvents(50, 6).snapshot());
    QTest::qWait(0);
    QVERIFY(!m_view->isExpanded(modes)); // new counts leave it so
    QCOMPARE(m_chosen->size(), 0);
}

void FacetsPaneTest::moreUnfolds()
{
    const int rows = m_view->model()->rowCount(m_view->model()->index(int(Facet::Session), 0));
    const QModelIndex more = value(Facet::Session, rows - 1);
    QCOMPARE(more.data(FacetModel::KindRole).toInt(), int(FacetModel::RowKind::More));
    press(more, Qt::Key_Return);
    QVERIFY(m_view->model()->rowCount(more.parent()) > rows);
    QCOMPARE(m_chosen->size(), 0);
}

void FacetsPaneTest::facetsWithoutValuesAreHidden()
{
    QVERIFY(!m_view->isRowHidden(int(Facet::Own), {}));
    m_pane->setSnapshot({});
    for (const Facet facet : allFacets)
        QTRY_VERIFY(m_view->isRowHidden(int(facet), {}));
    m_pane->setChoices({{Facet::Type, {{u"gone"_s}, {}}}});
    QVERIFY(!m_view->isRowHidden(int(Facet::Type), {}));
}

void FacetsPaneTest::assistiveTechnologyReadsCountsAndUse()
{
    click(value(Facet::Type, 0), Qt::AltModifier);
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(tree && tree->childCount() > 3);
    const QString name = value(Facet::Type, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(name.endsWith(u", excluded"_s));
    bool found = false;
    for (int i = 0; i < tree->childCount() && !found; ++i)
        found = tree->child(i)->text(QAccessible::Name) == name;
    QVERIFY(found);
}

void FacetsPaneTest::countsOnlyWhatIsSeen()
{
    m_pane->hide();
    const int before = value(Facet::Type, 0).data(FacetModel::CountRole).toInt();
    m_pane->setSnapshot(randomEvents(3, 5).snapshot());
    QTest::qWait(0);
    QCOMPARE(value(Facet::Type, 0).data(FacetModel::CountRole).toInt(), before);
    m_pane->show();
    QTRY_VERIFY(value(Facet::Type, 0).data(FacetModel::CountRole).toInt() <= 3);
}

HUBSCOPE_TEST(FacetsPaneTest)
#include "tst_facetspane.moc"
