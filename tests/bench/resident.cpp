// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resident.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return double(line.mid(6).trimmed().split(' ').constFirst().toLongLong()) * 1024 / 1e6;
        }
    }
    throw std::runtime_error("no VmRSS in /proc/self/status");
}

} // namespace hubscope::bench
