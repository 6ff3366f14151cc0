// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetmodel.h"

#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

QList<FacetValue> values(int count, int first = 0)
{
    QList<FacetValue> list;
    for (int i = 0; i < count; ++i)
        list.append({u"type%1"_s.arg(first + i, 3, 10, QChar(u'0')), 1000 - i});
    return list;
}

FacetCounts types(const QList<FacetValue>& list)
{
    return {1000, {{Facet::Type, list}}};
}

} // namespace

class FacetModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model = std::make_unique<FacetModel>(m_catalogue); }

    void listsValuesUnderTheirFacets();
    void manyAreFolded();
    void oneMoreIsShown();
    void anExcludedValueLeavesTheScale();
    void whatIsAsItShouldBeHasNoBar();
    void chosenValuesStay();
    void ownPostsAreListedWhenThereAreSome();
    void sessionsAreShort();
    void sentencesTellCountAndUse();
    void countsChangeWithoutAReset();
    void actsCombine();

private:
    QModelIndex facet(Facet facet) const { return m_model->index(int(facet), 0); }
    QStringList texts(Facet facet) const
    {
        QStringList list;
        const QModelIndex parent = this->facet(facet);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            list.append(m_model->index(row, 0, parent).data().toString());
        return list;
    }
    QVariant value(Facet facet, int row, int role) const
    {
        return m_model->index(row, 0, this->facet(facet)).data(role);
    }

    const Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<FacetModel> m_model;
};

void FacetModelTest::listsValuesUnderTheirFacets()
{
    m_model->setCounts(
        {12,
         {{Facet::Type, {{u"completedOrder"_s, 7}, {u"viewedPage"_s, 5}}},
          {Facet::Mode, {{u"ACTIVE"_s, 11}, {QString(), 1}}},
          {Facet::Problem, {{u"schema"_s, 2}, {u"clock"_s, 1}, {u"none"_s, 4}, {u"unchecked"_s, 6}}}}});
    QCOMPARE(m_model->eventCount(), 12);
    QCOMPARE(m_model->rowCount(), int(std::size(allFacets)));
    QCOMPARE(facet(Facet::Problem).data().toString(), u"Problems"_s);
    QCOMPARE(texts(Facet::Type), QStringList({u"completedOrder"_s, u"viewedPage"_s}));
    QCOMPARE(texts(Facet::Mode), QStringList({u"Active"_s, u"(none)"_s}));
    QCOMPARE(
        texts(Facet::Problem), QStringList({u"Schema"_s, u"Clock"_s, u"No problem"_s, u"Not checked"_s}));
    QVERIFY(texts(Facet::Context).isEmpty());
    QCOMPARE(value(Facet::Type, 0, FacetModel::CountRole).toInt(), 7);
    QCOMPARE(value(Facet::Type, 1, FacetModel::MaxRole).toInt(), 7);
    QCOMPARE(value(Facet::Type, 0, FacetModel::FamilyRole).toInt(), int(EventFamily::Commerce));
    QVERIFY(!value(Facet::Mode, 0, FacetModel::FamilyRole).isValid());
    QCOMPARE(value(Facet::Mode, 0, FacetModel::ValueRole).toString(), u"ACTIVE"_s);
}

void FacetModelTest::manyAreFolded()
{
    m_model->setCounts(types(values(12)));
    QCOMPARE(texts(Facet::Type).size(), 9);
    QCOMPARE(texts(Facet::Type).last(), u"4 more"_s);
    QCOMPARE(value(Facet::Type, 8, FacetModel::KindRole).toInt(), int(FacetModel::RowKind::More));
    m_model->setAllShown(Facet::Type, true);
    QCOMPARE(texts(Facet::Type).size(), 13);
    QCOMPARE(texts(Facet::Type).last(), u"Fewer"_s);
    m_model->setAllShown(Facet::Type, false);
    QCOMPARE(texts(Facet::Type).size(), 9);

    m_model->setCounts(types(values(5000)));
    m_model->setAllShown(Facet::Type, true);
    QCOMPARE(texts(Facet::Type).last(), u"Fewer (4,800 not listed)"_s);
    QCOMPARE(texts(Facet::Type).size(), 201);
}

void FacetModelTest::oneMoreIsShown()
{
    m_model->setCounts(types(values(9)));
    QCOMPARE(texts(Facet::Type).size(), 9);
    QCOMPARE(texts(Facet::Type).last(), u"type008"_s);
}

void FacetModelTest::anExcludedValueLeavesTheScale()
{
    m_model->setCounts(types({{u"viewedPage"_s, 303}, {u"viewedProduct"_s, 9}}));
    m_model->setChoices({{Facet::Type, {{}, {u"viewedPage"_s}}}});
    QCOMPARE(value(Facet::Type, 0, FacetModel::UseRole).toInt(), int(FacetModel::Use::Excluded));
    QCOMPARE(value(Facet::Type, 1, FacetModel::UseRole).toInt(), int(FacetModel::Use::Neutral));
    QCOMPARE(value(Facet::Type, 1, FacetModel::MaxRole).toInt(), 9);
}

void FacetModelTest::whatIsAsItShouldBeHasNoBar()
{
    m_model->setCounts({100, {{Facet::Problem, {{u"schema"_s, 2}, {u"none"_s, 90}, {u"unchecked"_s, 8}}}}});
    QCOMPARE(value(Facet::Problem, 0, FacetModel::MaxRole).toInt(), 2);
    QCOMPARE(value(Facet::Problem, 1, FacetModel::MaxRole).toInt(), 0);
    QCOMPARE(value(Facet::Problem, 2, FacetModel::MaxRole).toInt(), 0);
}

void FacetModelTest::chosenValuesStay()
{
    m_model->setChoices({{Facet::Type, {{u"gone"_s}, {u"type011"_s}}}});
    m_model->setCounts(types(values(12)));
    const QStringList shown = texts(Facet::Type);
    QCOMPARE(shown.size(), 11);
    QCOMPARE(shown.mid(8), QStringList({u"gone"_s, u"type011"_s, u"3 more"_s}));
    QCOMPARE(value(Facet::Type, 8, FacetModel::CountRole).toInt(), 0);
    QCOMPARE(value(Facet::Type, 8, FacetModel::UseRole).toInt(), int(FacetModel::Use::Only));
    QCOMPARE(value(Facet::Type, 9, FacetModel::CountRole).toInt(), 989);
    m_model->setCounts({});
    QCOMPARE(texts(Facet::Type), QStringList({u"gone"_s, u"type011"_s}));
    m_model->setChoices({});
    QVERIFY(texts(Facet::Type).isEmpty());
}

void FacetModelTest::ownPostsAreListedWhenThereAreSome()
{
    m_model->setCounts({9, {{Facet::Own, {{u"other"_s, 9}}}}});
    QVERIFY(texts(Facet::Own).isEmpty());
    m_model->setCounts({9, {{Facet::Own, {{u"own"_s, 1}, {u"other"_s, 8}}}}});
    QCOMPARE(texts(Facet::Own), QStringList({u"Posted here"_s, u"Posted elsewhere"_s}));
}

void FacetModelTest::sessionsAreShort()
{
    const QString session = u"e3f1aa00-0000-4000-8000-0000000000a9"_s;
    m_model->setCounts({1, {{Facet::Session, {{session, 1}}}}});
    QCOMPARE(texts(Facet::Session), QStringList(u"e3f1…a9"_s));
    QVERIFY(value(Facet::Session, 0, Qt::ToolTipRole).toString().contains(session));
}

void FacetModelTest::sentencesTellCountAndUse()
{
    m_model->setCounts(types({{u"a"_s, 3}, {u"b"_s, 2}, {u"c"_s, 1}}));
    m_model->setChoices({{Facet::Type, {{u"a"_s}, {u"b"_s}}}});
    QCOMPARE(value(Facet::Type, 0, Qt::AccessibleTextRole).toString(), u"a, 3 event(s), chosen"_s);
    QCOMPARE(value(Facet::Type, 1, Qt::AccessibleTextRole).toString(), u"b, 2 event(s), excluded"_s);
    QCOMPARE(value(Facet::Type, 2, Qt::AccessibleTextRole).toString(), u"c, 1 event(s)"_s);
    QCOMPARE(facet(Facet::Type).data(Qt::AccessibleTextRole).toString(), u"Type, 3 value(s)"_s);
}

void FacetModelTest::countsChangeWithoutAReset()
{
    const QAbstractItemModelTester tester(m_model.get());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setCounts(types(values(12)));
    const QPersistentModelIndex kept = m_model->index(3, 0, facet(Facet::Type));
    QCOMPARE(kept.data().toString(), u"type003"_s);
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        QList<FacetValue> list = values(random.bounded(1, 30), random.bounded(10));
        list.removeIf([](const FacetValue& value) { return value.value == u"type003"_s; });
        for (FacetValue& value : list)
            value.count = random.bounded(1, 50);
        list.append({u"type003"_s, 60});
        std::ranges::sort(list, std::greater(), &FacetValue::count);
        if (random.bounded(4) == 0)
            m_model->setAllShown(Facet::Type, random.bounded(2) == 0);
        if (random.bounded(4) == 0)
            m_model->setChoices(
                {{Facet::Type, {{u"type%1"_s.arg(random.bounded(40), 3, 10, QChar(u'0'))}, {}}}});
        m_model->setCounts(types(list));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"type003"_s);
        QCOMPARE(kept.row(), 0);
    }
    QCOMPARE(reset.size(), 0);
}

void FacetModelTest::actsCombine()
{
    FacetChoice choice = choiceAfter({}, u"a"_s, FacetAct::Only);
    QCOMPARE(choice, FacetChoice({{u"a"_s}, {}}));
    choice = choiceAfter(choice, u"b"_s, FacetAct::Add);
    QCOMPARE(choice, FacetChoice({{u"a"_s, u"b"_s}, {}}));
    choice = choiceAfter(choice, u"b"_s, FacetAct::Exclude);
    QCOMPARE(choice, FacetChoice({{u"a"_s}, {u"b"_s}}));
    choice = choiceAfter(choice, u"b"_s, FacetAct::Exclude);
    QCOMPARE(choice, FacetChoice({{u"a"_s}, {}}));
    choice = choiceAfter(choice, u"a"_s, FacetAct::Only); // once more takes it back
    QVERIFY(!choice.isActive());
    choice = choiceAfter({{u"a"_s, u"b"_s}, {u"c"_s}}, u"b"_s, FacetAct::Only);
    QCOMPARE(choice, FacetChoice({{u"b"_s}, {}}));
    choice = choiceAfter({{}, {u"c"_s}}, u"c"_s, FacetAct::Add);
    QCOMPARE(choice, FacetChoice({{u"c"_s}, {}}));
}

HUBSCOPE_TEST(FacetModelTest)
#include "tst_facetmodel.moc"
