// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/server.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace hubscope::test {

class SandboxProgram;

/// A hub, and programs that work on it until they are killed (SIGKILL). Each is called with a configuration
/// folder, which has the profile "Typist", and words of the test's; that profile's token is in TYPIST_TOKEN.
class KillBench
{
public:
    KillBench();
    ~KillBench();

    /// Starts the hub with these faults. Whether it is there.
    bool start(const QString& faults);
    const sandbox::ServerInfo& hub() const;
    QString configFolder() const;

    /// A program under way, and what it said.
    class Run
    {
    public:
        /// Waits until it said what is wanted, or for half a minute in vain.
        void waitUntil(const std::function<bool(const QByteArray& said)>& isSaid);
        QByteArray kill();   ///< all that it said
        QByteArray finish(); ///< the same, once it ended by itself, or after a minute in vain

    private:
        friend class KillBench;

        QProcess m_process;
        QByteArray m_said;
    };
    std::unique_ptr<Run> run(const QString& program, const QStringList& words) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProgram> m_hub;
};

} // namespace hubscope::test
