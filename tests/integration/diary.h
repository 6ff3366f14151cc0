// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace hubscope::test {

// A program that is going to be killed says what it does, one line at a time. The title of what it writes
// grows by a letter with every key stroke; the path names the run. Together they tell one post from another.

/// Writes a line, at once.
void say(const QByteArray& line);

QByteArray typedEvent(const QString& path, int strokes, const QString& nodeId);
/// The length of the title in a text that need not be whole; -1 without one.
int strokesIn(const QByteArray& text);
/// Tells one post from another.
QString markerIn(const QByteArray& text);
/// Milliseconds of the clock that all programs share and nobody sets.
qint64 steadyNow();

inline constexpr char typistExternalId[] = "typist";

/// What such a program said until it was killed.
class Diary
{
public:
    void read(const QByteArray& lines);

    bool ready = false;                      ///< everything was loaded and shown
    int loadedStrokes = -1;                  ///< of the draft, after loading
    QMap<QString, OutboxState> loadedStates; ///< of the outbox, after loading
    QMap<QString, OutboxState> shownStates;  ///< the last state that was shown
    QList<std::pair<int, qint64>> typed;     ///< key strokes, and when (ms of the steady clock)
    int savedStrokes = -1;                   ///< of the draft that was shown as saved last
    int postings = 0;
    bool settled = false;

private:
    void readLine(const QList<QByteArray>& words);
};

} // namespace hubscope::test
