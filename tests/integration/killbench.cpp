// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/killbench.h"

#include "integration/sandboxprogram.h"
#include "store/paths.h"
#include "store/profilestore.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

KillBench::KillBench() = default;
KillBench::~KillBench() = default;

bool KillBench::start(const QString& faults)
{
    m_hub = std::make_unique<SandboxProgram>(m_folder.filePath(u"sandbox.sqlite"_s), faults);
    Profile profile;
    profile.name = u"Typist"_s;
    profile.baseUrl = m_hub->info.baseUrl;
    profile.workspaceId = m_hub->info.workspaceId;
    profile.nodeId = m_hub->info.nodeId;
    ProfileStore profiles(Paths::underDirectory(configFolder()).profilesFile());
    return m_hub->info.baseUrl.isValid() && profiles.add(profile);
}

const sandbox::ServerInfo& KillBench::hub() const
{
    return m_hub->info;
}

QString KillBench::configFolder() const
{
    return m_folder.filePath(u"config"_s);
}

std::unique_ptr<KillBench::Run> KillBench::run(const QString& program, const QStringList& words) const
{
    auto run = std::make_unique<Run>();
    QProcess& process = run->m_process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TYPIST_TOKEN"_s, QString::fromLatin1(m_hub->info.token.reveal()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, QStringList(configFolder()) + words);
    process.waitForStarted(patienceMs);
    return run;
}

void KillBench::Run::waitUntil(const std::function<bool(const QByteArray& said)>& isSaid)
{
    const QDeadlineTimer limit(patienceMs);
    while (!isSaid(m_said) && !limit.hasExpired() && m_process.waitForReadyRead(patienceMs))
        m_said += m_process.readAllStandardOutput();
}

QByteArray KillBench::Run::kill()
{
    m_process.kill();
    return finish();
}

QByteArray KillBench::Run::finish()
{
    m_process.waitForFinished(2 * patienceMs);
    m_said += m_process.readAllStandardOutput();
    return m_said;
}

} // namespace hubscope::test
