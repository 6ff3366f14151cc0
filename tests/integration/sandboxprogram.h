// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/server.h"

#include <QProcess>

namespace hubscope::test {

/// An empty sandbox hub as a program of its own: killing the other does not touch it. It shows what is posted
/// after 0.7 s.
class SandboxProgram
{
public:
    /// `fault` is a rule as on the command line.
    SandboxProgram(const QString& file, const QString& fault);
    ~SandboxProgram();

    sandbox::ServerInfo info; ///< without a base URL when it did not start

private:
    QProcess m_process;
};

} // namespace hubscope::test
