// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shutdownsignal.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscope::sandbox {

namespace {

// A signal handler knows nothing but what is global.
volatile std::sig_atomic_t writingEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writingEnd, &byte, sizeof byte);
}

void setHandler(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

} // namespace

ShutdownSignal::ShutdownSignal()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_sockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT received();
    });
    writingEnd = m_sockets[0];
    setHandler(onSignal);
}

ShutdownSignal::~ShutdownSignal()
{
    setHandler(SIG_DFL);
    for (const int socket : m_sockets)
        ::close(socket);
}

} // namespace hubscope::sandbox
