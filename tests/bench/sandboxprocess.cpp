// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxprocess.h"

#include <QJsonDocument>
#include <QUrl>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

SandboxProcess::SandboxProcess(const QString& binDir, const QStringList& arguments)
{
    m_process.start(binDir + u"/hubscope-sandbox"_s, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10'000))
            throw std::runtime_error("hubscope-sandbox does not start");
    }
    m_info = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

quint16 SandboxProcess::port() const
{
    return quint16(QUrl(baseUrl()).port());
}

QByteArray SandboxProcess::get(const QString& path) const
{
    return u"GET /hub/v1/workspaces/%1/%2 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %3\r\n\r\n"_s
        .arg(workspace(), path, token())
        .toUtf8();
}

} // namespace hubscope::bench
