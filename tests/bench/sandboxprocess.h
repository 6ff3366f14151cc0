// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>

namespace hubscope::bench {

/// The real hubscope-sandbox as a process of its own; ends with this. Throws std::runtime_error.
class SandboxProcess
{
public:
    /// Without arguments it serves its demo data from memory.
    explicit SandboxProcess(const QString& binDir, const QStringList& arguments = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess&) = delete;
    SandboxProcess& operator=(const SandboxProcess&) = delete;

    QString baseUrl() const { return m_info[u"baseUrl"].toString(); }
    QString workspace() const { return m_info[u"workspaceId"].toString(); }
    QString node() const { return m_info[u"nodeId"].toString(); }
    QString token() const { return m_info[u"token"].toString(); }
    quint16 port() const;

    /// The bytes of a GET request of a path below the workspace.
    QByteArray get(const QString& path) const;

private:
    QProcess m_process;
    QJsonObject m_info;
};

} // namespace hubscope::bench
