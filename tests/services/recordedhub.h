// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/wirelog.h"
#include "services/hub.h"

#include "got.h"
#include "support/manualclock.h"
#include "support/quickretries.h"
#include "support/scriptedserver.h"

#include <QMap>

namespace hubscope::test {

/// A hub that answers the recorded requests of tests/fixtures/recorded, compared byte for byte, and status
/// 501 to all others; and the services that ask it.
///
/// A recording is the request line's method and target, an empty line, the head of the answer, an empty
/// line and the body. Content-Length is added.
class RecordedHub
{
public:
    RecordedHub();

    static Profile profileOf(const ScriptedServer& server);

    ScriptedServer server;
    ManualClock clock;
    WireLog log;
    Hub hub{profileOf(server), AccessToken("S3cret"), log, clock};

private:
    QMap<QByteArray, Answer> m_recordings;
};

} // namespace hubscope::test
