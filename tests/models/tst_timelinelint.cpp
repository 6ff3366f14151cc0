// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinelint.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/schemalibrary.h"
#include "models/timelinemodel.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// The check of what a timeline has loaded.
class TimelineLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock);
        m_library = std::make_unique<SchemaLibrary>(m_bundle);
        m_model = std::make_unique<TimelineModel>(m_bundle, *m_time);
        m_lint = new TimelineLint(*m_model, *m_library, m_model.get());
    }

    void cleanup()
    {
        m_model.reset();
        m_library.reset();
        m_time.reset();
    }

    void marksRowsAndFindsProblems()
    {
        m_model->setEvents(events(0, 10, 4));
        QVERIFY(!m_lint->hasResult());
        QCOMPARE(states(), QByteArray(10, '0'));
        check();
        QCOMPARE(states(), "2111211121");
        QCOMPARE(m_lint->result().findings.size(), 1);
        QCOMPARE(m_lint->result().findings.first().events, 3);
        QCOMPARE(m_lint->result().broken, 3);
    }

    void alsoChecksWhatComesLater()
    {
        m_model->setEvents(events(0, 4, 4));
        check();
        m_model->feed().takeSaved(EventBatch::of(events(4, 4, 4)));
        QTRY_COMPARE(m_lint->result().looked, 8);
        QTRY_VERIFY(!m_lint->isChecking());
        QCOMPARE(states(), "21112111");
        QCOMPARE(m_lint->result().findings.first().events, 2);
    }

    void otherEventsAreCheckedAnew()
    {
        m_model->setEvents(events(0, 2000, 1));
        m_lint->start();
        m_model->setEvents(events(5000, 6, 2)); // while a piece is under way that is about rows of others
        QTRY_VERIFY(!m_lint->isChecking());
        QCOMPARE(states(), "212121");
        QCOMPARE(m_lint->result().total, 6);
        QCOMPARE(m_lint->result().findings.first().events, 3);
    }

    void nothingIsLeftOfAnEmptiedTimeline()
    {
        m_model->setEvents(events(0, 2000, 1));
        m_lint->start();
        m_model->clear();
        QTRY_VERIFY(!m_lint->isChecking());
        QVERIFY(!m_lint->hasResult());
        QVERIFY(m_lint->result().findings.isEmpty());
    }

    void stopsAndKeepsWhatItFound()
    {
        m_model->setEvents(events(0, 4, 2));
        check();
        m_lint->stop();
        QVERIFY(!m_lint->isChecking());
        QCOMPARE(m_lint->result().broken, 2);
        QCOMPARE(states(), "2121");
        QSignalSpy changed(m_lint, &TimelineLint::changed);
        m_model->feed().takeSaved(EventBatch::of(events(4, 4, 2)));
        QCOMPARE(states(), "21210000");
        QCOMPARE(changed.size(), 0);
        m_model->clear();
        QVERIFY(!m_lint->hasResult()); // of events that are gone
    }

    void aStoppedPieceMarksNothing()
    {
        m_model->setEvents(events(0, 500, 1));
        m_lint->start();
        m_lint->stop();
        m_lint->start();
        m_lint->stop();
        QVERIFY(!m_lint->isChecking());
        QTest::qWait(0);
        QCOMPARE(states(), QByteArray(500, '0'));
        check();
        QCOMPARE(states(), QByteArray(500, '2'));
    }

    void otherSchemasJudgeAnew()
    {
        m_model->setEvents(events(0, 4, 2));
        check();
        Q_EMIT m_library->changed();
        QVERIFY(m_lint->isChecking());
        QCOMPARE(states(), "0000"); // what the old ones said counts no more
        QTRY_VERIFY(!m_lint->isChecking());
        QCOMPARE(states(), "2121");
        QCOMPARE(m_lint->result().broken, 2);
    }

    void goesAwayWhileChecking()
    {
        m_model->setEvents(events(0, 3000, 1));
        m_lint->start();
        m_model.reset();
        QTest::qWait(0);
    }

private:
    /// Every n-th has a number where a text should stand.
    static QList<Event> events(int first, int count, int everyNth)
    {
        QList<Event> list;
        for (int i = first; i < first + count; ++i) {
            Event event = makeEvent(u"e%1"_s.arg(i), newest - i * qint64(60'000), u"/home"_s);
            if (i % everyNth == 0)
                event.body.replace("\"/home\"", "5");
            list.append(event);
        }
        return list;
    }

    void check()
    {
        m_lint->start();
        QVERIFY(m_lint->isChecking());
        QTRY_VERIFY(!m_lint->isChecking());
        QVERIFY(m_lint->result().isComplete());
    }

    /// A digit for each event, newest first.
    QByteArray states() const
    {
        QByteArray text;
        const EventSnapshot events = m_model->snapshot();
        for (const EventRow row : events.order())
            text += char('0' + int(events.schemaState(row)));
        return text;
    }

    static constexpr qint64 newest = 1'715'240'000'000;

    ManualClock m_clock;
    const Catalogue m_bundle = Catalogue::bundled();
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<SchemaLibrary> m_library;
    std::unique_ptr<TimelineModel> m_model;
    TimelineLint* m_lint = nullptr; ///< the model's
};

HUBSCOPE_TEST(TimelineLintTest)
#include "tst_timelinelint.moc"
