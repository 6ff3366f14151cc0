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

// A program that is going to be killed says what it does, one line at a time. Every event that it writes has
// a marker of its own as its path, and counts its key strokes in its title.

/// Writes a line, at once.
void say(const QByteArray& line);

QByteArray typedEvent(const QString& marker, int stroke, const QString& nodeId);
/// The count of key strokes in a text that need not be whole; -1 without one.
int strokeIn(const QByteArray& text);
/// Empty without one.
QString markerIn(const QByteArray& text);

inline constexpr char typistExternalId[] = "typist";

/// What such a program said until it was killed.
class Diary
{
public:
    void read(const QByteArray& lines);

    bool ready = false;                      ///< everything was loaded and shown
    int loadedStroke = -1;                   ///< of the draft, after loading
    QMap<QString, OutboxState> loadedStates; ///< of the outbox, after loading
    QMap<QString, OutboxState> shownStates;  ///< the last state that was shown
    QList<std::pair<int, qint64>> typed;     ///< key strokes, and when (ms of the steady clock)
    int savedStroke = -1;                    ///< of the draft that was shown as saved last
    int postings = 0;
    bool settled = false;

private:
    void readLine(const QList<QByteArray>& words);
};

} // namespace hubscope::test
