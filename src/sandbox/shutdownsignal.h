// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace hubscope::sandbox {

/// Turns SIGINT and SIGTERM into a Qt signal. A handler may do next to nothing, so it writes a byte into a
/// socket that the event loop watches. One of it may exist at a time.
class ShutdownSignal : public QObject
{
    Q_OBJECT

public:
    ShutdownSignal();
    ~ShutdownSignal() override;

Q_SIGNALS:
    void received();

private:
    int m_sockets[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hubscope::sandbox
