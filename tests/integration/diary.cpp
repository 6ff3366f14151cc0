// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/diary.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hubscope::test {

void say(const QByteArray& line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QByteArray typedEvent(const QString& path, int strokes, const QString& nodeId)
{
    return u"{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"path\":\"%1\",\"title\":\"%2\"},"
           "\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"%3\",\"nodeId\":\"%4\"}}"_s
               .arg(path, QString(strokes, u'x'), QLatin1StringView(typistExternalId), nodeId)
               .toUtf8();
}

int strokesIn(const QByteArray& text)
{
    static const QRegularExpression title(u"\"title\": ?\"(x*)\""_s);
    const auto found = title.match(QString::fromUtf8(text));
    return found.hasMatch() ? int(found.capturedLength(1)) : -1;
}

QString markerIn(const QByteArray& text)
{
    static const QRegularExpression path(u"\"path\": ?\"([^\"]*)\""_s);
    return path.match(QString::fromUtf8(text)).captured(1) + u'#' + QString::number(strokesIn(text));
}

qint64 steadyNow()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

void Diary::read(const QByteArray& lines)
{
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray& line : all)
        readLine(line.split(' '));
}

void Diary::readLine(const QList<QByteArray>& words)
{
    const QByteArray what = words.first();
    const auto state = [&words] { return static_cast<OutboxState>(words.at(2).toInt()); };
    if (what == "ready")
        ready = true;
    else if (what == "settled")
        settled = true;
    else if (what == "posting")
        ++postings;
    else if (what == "draft" && words.size() == 2)
        loadedStrokes = words.at(1).toInt();
    else if (what == "saved" && words.size() == 2)
        savedStrokes = words.at(1).toInt();
    else if (what == "loaded" && words.size() == 3)
        loadedStates[QString::fromLatin1(words.at(1))] = state();
    else if (what == "shown" && words.size() == 3)
        shownStates[QString::fromLatin1(words.at(1))] = state();
    else if (what == "typed" && words.size() == 3)
        typed.append({words.at(1).toInt(), words.at(2).toLongLong()});
}

} // namespace hubscope::test
