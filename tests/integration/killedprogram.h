// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "integration/diary.h"
#include "integration/killbench.h"

#include <QObject>
#include <QRandomGenerator>

namespace hubscope::test {

/// What the work file holds.
struct OnDisk
{
    QMap<QString, OutboxEntry> entries;
    int strokes = -1;

    static OnDisk read(const QString& folder);
};

/// A person types and sends while the program is killed again and again (SIGKILL), and starts it again each
/// time. Nothing that was shown as kept is lost, no event is posted twice, and what is said about an event is
/// true. The test functions of every program that types.
class KilledProgram : public QObject
{
    Q_OBJECT

public:
    /// The program's path. It is called as KillBench does, with a word for the run; it keeps a diary.
    explicit KilledProgram(QString typist);

private Q_SLOTS:
    void initTestCase();
    void atAnyMoment_data();
    void atAnyMoment();
    void inTheEndEveryStateIsTrue();

private:
    enum class Moment { Starting, Running, Sending, AfterAWhile };

    Diary killed(const QString& run, Moment moment);
    void checkLoaded(const Diary& diary) const;
    void checkKept(const Diary& diary, const OnDisk& disk) const;
    void checkTrue(const OnDisk& disk, const QMap<QString, int>& stored);

    QString m_typist;
    KillBench m_bench;
    QRandomGenerator m_random;
    OnDisk m_before; ///< what the last kill left
    qint64 m_killedAt = 0;
    int m_kills = 0;
    int m_postings = 0;
    int m_interrupted = 0; ///< entries that were killed while they were sent
    QMap<OutboxState, int> m_ends;
};

} // namespace hubscope::test
