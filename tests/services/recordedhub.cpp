// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedhub.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

QByteArray cutTo(QByteArray& text, const char* separator)
{
    const qsizetype at = text.indexOf(separator);
    const QByteArray head = text.left(at);
    text.remove(0, at + qsizetype(qstrlen(separator)));
    return head;
}

} // namespace

RecordedHub::RecordedHub()
{
    hub.setRetryPolicy(quickRetries());
    const QDir directory(QFINDTESTDATA("../fixtures/recorded"));
    const QStringList names = directory.entryList({u"*.http"_s}, QDir::Files);
    for (const QString& name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        QByteArray body = file.readAll();
        const QByteArray request = cutTo(body, "\n\n");
        QByteArray head = cutTo(body, "\n\n").replace("\n", "\r\n");
        body = body.trimmed();
        head += "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        m_recordings.insert(request, {.bytes = head + body});
    }
    server.setHandler([this](const Received& request) {
        return m_recordings.value(request.method + ' ' + request.target, Answer::http(501));
    });
}

Profile RecordedHub::profileOf(const ScriptedServer& server)
{
    Profile profile;
    profile.id = u"p"_s;
    profile.baseUrl = server.url(u"/hub/v1"_s);
    profile.workspaceId = u"w-1"_s;
    profile.nodeId = u"n-1"_s;
    return profile;
}

} // namespace hubscope::test
