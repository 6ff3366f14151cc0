// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lintmodel.h"

#include "models/displaytime.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

LintFinding finding(const QString& type, const QString& path, qsizetype events, qint64 last)
{
    LintFinding made{.type = type, .path = path, .first = {}, .events = events};
    JsonValue types = JsonValue::array();
    types.append(JsonValue::string(u"number"_s));
    made.first.pointer = u"/properties/x"_s;
    made.first.actual = JsonValue::string(u"12,50"_s);
    made.first.expected = types;
    made.firstSeen = last - 60'000;
    made.lastSeen = last;
    return made;
}

constexpr qint64 noon = 1'715'256'000'000; // 9 May 2024, 12:00 UTC

LintResult someResult()
{
    LintResult result;
    result.findings = {
        finding(u"viewedPage"_s, u"path"_s, 2, noon), finding(u"addedProduct"_s, u"price"_s, 41, noon + 1000),
        finding(u"completedOrder"_s, u"products[].price"_s, 7, noon - 1000)};
    result.ofType = {{u"viewedPage"_s, 1000}, {u"addedProduct"_s, 300}, {u"completedOrder"_s, 9}};
    result.looked = result.total = 1309;
    return result;
}

} // namespace

class LintModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_time->setChoice(TimeZoneChoice::Utc);
        m_model = std::make_unique<LintModel>(*m_time);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void saysWhatIsWrong()
    {
        m_model->setResult(someResult());
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(
            row(0), QStringList(
                        {u"addedProduct"_s, u"price"_s, u"must be a number"_s, u"41 of 300"_s,
                         m_time->formatRecent(noon - 59'000), m_time->formatRecent(noon + 1000)}));
        const QModelIndex first = m_model->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"41 of 300"_s));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"12,50"_s));
        QCOMPARE(
            first.data(LintModel::FilterTermRole).toString(),
            u"problem:schema type:addedProduct has:price"_s);
        const QModelIndex last = m_model->index(0, LintModel::Last);
        QVERIFY(last.data(Qt::ToolTipRole).toString().contains(u"9 May 2024, 12:00:01"_s));
        QCOMPARE(row(2).at(LintModel::Count), u"2 of 1,000"_s);
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("types"); // ascending
        const QString page = u"viewedPage"_s;
        const QString product = u"addedProduct"_s;
        const QString order = u"completedOrder"_s;
        QTest::newRow("type") << int(LintModel::Type) << QStringList{product, order, page};
        QTest::newRow("path") << int(LintModel::Path) << QStringList{page, product, order};
        QTest::newRow("problem") << int(LintModel::Problem) << QStringList{page, product, order}; // as met
        QTest::newRow("count") << int(LintModel::Count) << QStringList{page, order, product};
        QTest::newRow("first") << int(LintModel::First) << QStringList{order, page, product};
        QTest::newRow("last") << int(LintModel::Last) << QStringList{order, page, product};
    }

    void sortsByEachColumn()
    {
        QFETCH(int, column);
        QFETCH(QStringList, types);
        m_model->setResult(someResult());
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(this->types(), types);
        if (column == LintModel::Problem)
            return;
        std::ranges::reverse(types);
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(this->types(), types);
    }

    void theSelectionFollowsItsFinding()
    {
        LintResult result = someResult();
        m_model->setResult(result);
        const QPersistentModelIndex page = m_model->index(2, LintModel::Path);
        QCOMPARE(page.data().toString(), u"path"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        result.findings[0].events = 500;
        result.findings.append(finding(u"loggedIn"_s, u"y"_s, 100, noon));
        m_model->setResult(result);
        QCOMPARE(page.row(), 0);
        QCOMPARE(page.data().toString(), u"path"_s);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(reset.size(), 0);
        m_model->setResult({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!page.isValid());
    }

    void anEventWithoutADateHasNone()
    {
        LintResult result;
        result.findings = {{.type = u"x"_s, .path = u"y"_s, .first = {}, .events = 1}};
        m_model->setResult(result);
        QCOMPARE(row(0).last(), u"—"_s);
    }

    void exportsInTheOrderOfTheRows()
    {
        LintResult result = someResult();
        result.findings[0].path = u"=cmd()"_s; // a key may be called anything
        m_model->setResult(result);
        const QList<QByteArray> lines = m_model->csv().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.at(0).startsWith("Type,Path,Problem,Keyword,Events,"));
        QVERIFY(
            lines.at(1).startsWith("addedProduct,price,must be a number,type,41,300,2024-05-09T11:59:01"));
        QVERIFY(lines.at(1).endsWith("“12,50”\"\r"));
        QVERIFY(lines.at(3).startsWith("viewedPage,'=cmd(),"));
        QVERIFY(lines.at(4).isEmpty());
    }

private:
    QStringList row(int row) const
    {
        QStringList texts;
        for (int column = 0; column < LintModel::ColumnCount; ++column)
            texts.append(m_model->index(row, column).data().toString());
        return texts;
    }
    QStringList types() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row, LintModel::Type).data().toString());
        return texts;
    }

    ManualClock m_clock;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<LintModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HUBSCOPE_TEST(LintModelTest)
#include "tst_lintmodel.moc"
