// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/sandboxprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

constexpr int hubPatienceMs = 30'000;

} // namespace

SandboxProgram::SandboxProgram(const QString& file, const QString& fault)
{
    m_process.start(
        QStringLiteral(HUBSCOPE_SANDBOX_PROGRAM), {u"--data"_s, file, u"--empty"_s, u"--visibility-delay"_s,
                                                   u"700"_s, u"--latency"_s, u"20"_s, u"--fault"_s, fault});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(hubPatienceMs)) {
    }
    const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
    info = {
        QUrl(said[u"baseUrl"_s].toString()),
        said[u"workspaceId"_s].toString(),
        said[u"nodeId"_s].toString(),
        AccessToken(said[u"token"_s].toString().toLatin1()),
        {}};
}

SandboxProgram::~SandboxProgram()
{
    m_process.kill();
    m_process.waitForFinished(hubPatienceMs);
}

} // namespace hubscope::test
