// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/problemspane.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/schemalibrary.h"
#include "models/timelinelint.h"
#include "models/timelinemodel.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/emptystate.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class ProblemsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock);
        m_library = std::make_unique<SchemaLibrary>(m_bundle);
        m_timeline = std::make_unique<TimelineModel>(m_bundle, *m_time);
        m_lint = new TimelineLint(*m_timeline, *m_library, m_timeline.get());
        m_pane = std::make_unique<ProblemsPane>(*m_time, theme());
        connect(m_pane.get(), &ProblemsPane::checkRequested, m_lint, &TimelineLint::start);
        m_pane->resize(1000, 240);
        m_pane->show();
        m_table = m_pane->findChild<QTableView*>(u"problemsTable"_s);
        m_check = m_pane->findChild<QPushButton*>(u"checkLoadedButton"_s);
        m_empty = m_pane->findChild<EmptyState*>();
    }

    void cleanup()
    {
        m_pane.reset();
        m_timeline.reset();
        m_library.reset();
        m_time.reset();
    }

    void saysWhatThereIsToDo()
    {
        QVERIFY(!m_check->isEnabled());
        QCOMPARE(m_empty->title(), u"No customer is open"_s);
        m_pane->setLint(m_lint);
        QVERIFY(m_check->isEnabled());
        QCOMPARE(m_check->text(), u"Check loaded"_s);
        QCOMPARE(m_empty->title(), u"Not checked yet"_s);
        QVERIFY(!m_table->isVisible());
        QVERIFY(!m_pane->findChild<QPushButton*>(u"exportProblemsButton"_s)->isEnabled());
    }

    void listsProblems()
    {
        QSignalSpy count(m_pane.get(), &ProblemsPane::countChanged);
        check(6, 3);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QTRY_VERIFY(says(u"checked all 6 loaded events · 2 with problems"_s));
        QVERIFY(m_table->isVisible());
        QVERIFY(!m_empty->isVisible());
        QCOMPARE(m_check->text(), u"Check loaded"_s);
        QCOMPARE(count.last().first().toInt(), 1);
    }

    void saysThatNothingIsWrong()
    {
        check(6, 100); // the first one only
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_timeline->setEvents({makeEvent(u"good"_s, newest, u"/home"_s)});
        QTRY_COMPARE(m_empty->title(), u"No problem found"_s);
        QVERIFY(!m_table->isVisible());
    }

    void theButtonStops()
    {
        m_pane->setLint(m_lint);
        m_timeline->setEvents(events(5000, 1));
        QTest::mouseClick(m_check, Qt::LeftButton);
        QCOMPARE(m_check->text(), u"Stop"_s);
        QTest::mouseClick(m_check, Qt::LeftButton);
        QVERIFY(!m_lint->isChecking());
        QCOMPARE(m_check->text(), u"Check loaded"_s);
        QVERIFY(says(u"stopped at 0 of 5,000 · 0 with problems"_s));
    }

    void clickAndEnterNarrow()
    {
        check(6, 3);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QSignalSpy wanted(m_pane.get(), &ProblemsPane::filterRequested);
        const QModelIndex cell = m_table->model()->index(0, LintModel::Path);
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, Qt::NoModifier, m_table->visualRect(cell).center());
        QVERIFY(wanted.size() >= 1);
        QCOMPARE(wanted.last().first().toString(), u"problem:schema type:viewedPage has:path"_s);
        wanted.clear();
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void anotherCustomerHasOtherProblems()
    {
        check(6, 3);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        TimelineModel other(m_bundle, *m_time);
        TimelineLint lint(other, *m_library);
        m_pane->setLint(&lint);
        QCOMPARE(m_table->model()->rowCount(), 0);
        QCOMPARE(m_empty->title(), u"Not checked yet"_s);
        m_pane->setLint(m_lint);
        QCOMPARE(m_table->model()->rowCount(), 1);
        m_pane->setLint(nullptr);
        QCOMPARE(m_table->model()->rowCount(), 0);
    }

    void savesTheTable()
    {
        check(6, 3);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"problems.csv"_s);
        m_pane->saveAs(name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 2);
        const QString report = folder.filePath(u"problems.xml"_s);
        m_pane->saveAs(report);
        QFile xml(report);
        QVERIFY(xml.open(QIODevice::ReadOnly));
        const QByteArray text = xml.readAll();
        QVERIFY2(
            text.startsWith("<?xml") && text.contains("<failure message=") && text.contains("event e0"),
            text.constData());
        m_pane->saveAs(folder.filePath(u"no/such/folder.csv"_s));
        auto* box = m_pane->findChild<QMessageBox*>();
        QVERIFY(box);
        box->close();
    }

private:
    /// Every n-th has a number where a text should stand.
    static QList<Event> events(int count, int everyNth)
    {
        QList<Event> list;
        for (int i = 0; i < count; ++i) {
            Event event = makeEvent(u"e%1"_s.arg(i), newest - i * qint64(60'000), u"/home"_s);
            if (i % everyNth == 0)
                event.body.replace("\"/home\"", "5");
            list.append(event);
        }
        return list;
    }

    void check(int count, int everyNth)
    {
        m_timeline->setEvents(events(count, everyNth));
        m_pane->setLint(m_lint);
        QTest::mouseClick(m_check, Qt::LeftButton);
    }

    bool says(const QString& text) const
    {
        const auto labels = m_pane->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }

    static constexpr qint64 newest = 1'715'240'000'000;

    ManualClock m_clock;
    const Catalogue m_bundle = Catalogue::bundled();
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<SchemaLibrary> m_library;
    std::unique_ptr<TimelineModel> m_timeline;
    TimelineLint* m_lint = nullptr; ///< the timeline's
    std::unique_ptr<ProblemsPane> m_pane;
    QTableView* m_table = nullptr;
    QPushButton* m_check = nullptr;
    EmptyState* m_empty = nullptr;
};

HUBSCOPE_TEST(ProblemsPaneTest)
#include "tst_problemspane.moc"
