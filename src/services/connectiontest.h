// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/result.h"
#include "core/token.h"
#include "domain/customer.h"
#include "domain/page.h"
#include "domain/profile.h"
#include "domain/workspace.h"
#include "net/call.h"
#include "net/request.h"
#include "net/wirelog.h"
#include "services/fetched.h"

#include <QObject>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace hubscope {

class CustomerService;
class HttpClient;
class WorkspaceService;

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

    static constexpr std::chrono::seconds stageTimeout{10};

    /// Cancels a test under way. Each stage has at most `stageTimeout`. What is plainly missing in the
    /// profile is told before this returns, as an Invalid error without a message.
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
    void askWhoTheTokenIs();
    void onWhoTheTokenIs(const Result<Reply>& result);
    void askNodes();
    void onNodes(const Result<QList<Node>>& result);
    void askCustomers();
    void onCustomers(const Result<Fetched<Page<Customer>>>& result);

    Verdict& verdict(Stage stage) { return m_verdicts[size_t(stage)]; }
    void announce(Stage stage, Verdict verdict, const std::optional<Error>& error = {});
    void settle(Stage stage, Verdict verdict);
    void fail(Stage stage, const Error& error);
    void finish(bool passed);

    WireLog& m_log;
    const Clock& m_clock;
    Profile m_profile;
    std::array<Verdict, 5> m_verdicts{};
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<WorkspaceService> m_workspace;
    std::unique_ptr<CustomerService> m_customers;
    Call m_call;
};

} // namespace hubscope
