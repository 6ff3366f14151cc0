// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/token.h"
#include "domain/profile.h"
#include "net/call.h"
#include "net/wirelog.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hubscope {

class Hub;

/// Tries a profile from the outside in: URL, TLS, token, workspace, node. Stops at the first stage that
/// fails; a stage that cannot be told (a source token may not list nodes) is Unknown and does not stop it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Url, Tls, Token, Workspace, Node };
    enum class Verdict { Running, Passed, Failed, Unknown, Skipped };
    Q_ENUM(Stage)
    Q_ENUM(Verdict)

    ConnectionTest(WireLog& log, const Clock& clock, QObject* parent = nullptr);
    ~ConnectionTest() override;

    /// Cancels a test under way. Each stage has at most 10 s.
    void start(const Profile& profile, const AccessToken& token);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    /// The error of a Failed stage says what the hub or the system said.
    void stageChanged(
        hubscope::ConnectionTest::Stage stage, hubscope::ConnectionTest::Verdict verdict,
        const std::optional<hubscope::Error>& error);
    void finished(bool passed);

private:
    WireLog& m_log;
    const Clock& m_clock;
    std::unique_ptr<Hub> m_hub;
    Call m_call;
};

} // namespace hubscope
