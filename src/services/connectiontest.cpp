// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectiontest.h"

#include "net/httpclient.h"
#include "services/customerservice.h"
#include "services/workspaceservice.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

Error missing()
{
    Error error;
    error.kind = ErrorKind::Invalid;
    return error;
}

/// API contract, Base: 403 `workspace not found: ID`.
bool isWorkspaceUnknown(const Error& error)
{
    return error.message.contains("workspace not found"_L1, Qt::CaseInsensitive);
}

/// Whether the hub was reached and answered in HTTP, and answered itself.
bool isAnswer(const Result<Reply>& result)
{
    return result || (result.error().httpStatus >= 400 && result.error().kind != ErrorKind::Offline);
}

} // namespace

ConnectionTest::ConnectionTest(WireLog& log, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
{
}

ConnectionTest::~ConnectionTest() = default;

bool ConnectionTest::isRunning() const
{
    return m_call.isActive();
}

void ConnectionTest::cancel()
{
    m_call.cancel();
}

void ConnectionTest::start(const Profile& profile, const AccessToken& token)
{
    cancel();
    m_profile = profile;
    m_client = std::make_unique<HttpClient>(token, m_log, m_clock);
    m_client->setRetryPolicy(RetryPolicy::never());
    m_client->limitTimeout(stageTimeout);
    m_workspace = std::make_unique<WorkspaceService>(*m_client, m_profile);
    m_customers = std::make_unique<CustomerService>(*m_client, m_profile);
    m_verdicts.fill(Verdict::Running);
    announce(Stage::Url, Verdict::Running);
    if (readBaseUrl(profile.baseUrl.toString()))
        askWhoTheTokenIs();
    else
        fail(Stage::Url, missing());
}

void ConnectionTest::askWhoTheTokenIs()
{
    Request request;
    request.url = m_profile.baseUrl;
    request.url.setPath(request.url.path() + u"/me"_s);
    m_call = m_client->send(request, [this](const Result<Reply>& result) { onWhoTheTokenIs(result); });
}

void ConnectionTest::onWhoTheTokenIs(const Result<Reply>& result)
{
    const bool https = m_profile.baseUrl.scheme() == "https"_L1;
    const bool tlsFailed = !result && result.error().obstacle == Obstacle::Tls;
    if (!isAnswer(result) && !tlsFailed) {
        fail(Stage::Url, result.error());
        return;
    }
    settle(Stage::Url, Verdict::Passed);
    announce(Stage::Tls, Verdict::Running);
    if (tlsFailed) {
        fail(Stage::Tls, result.error());
        return;
    }
    settle(Stage::Tls, https ? Verdict::Passed : Verdict::Skipped);
    announce(Stage::Token, Verdict::Running);
    if (!result && result.error().kind == ErrorKind::Unauthorized) {
        fail(Stage::Token, result.error());
        return;
    }
    // A source token may be refused here (API contract, Endpoints): the workspace's answer tells then.
    if (result)
        settle(Stage::Token, Verdict::Passed);
    askNodes();
}

void ConnectionTest::askNodes()
{
    if (m_profile.workspaceId.isEmpty()) {
        settle(Stage::Token, Verdict::Unknown);
        fail(Stage::Workspace, missing());
        return;
    }
    m_call = m_workspace->nodes([this](const Result<QList<Node>>& result) { onNodes(result); });
}

void ConnectionTest::onNodes(const Result<QList<Node>>& result)
{
    if (!result && result.error().kind == ErrorKind::Unauthorized) {
        fail(Stage::Token, result.error());
        return;
    }
    const bool answered = result || result.error().httpStatus > 0;
    settle(Stage::Token, answered ? Verdict::Passed : Verdict::Unknown);
    announce(Stage::Workspace, Verdict::Running);
    if (!result && (!answered || isWorkspaceUnknown(result.error()))) {
        fail(Stage::Workspace, result.error());
        return;
    }
    if (result) {
        settle(Stage::Workspace, Verdict::Passed);
        announce(Stage::Node, Verdict::Running);
        for (const Node& node : *result) {
            if (node.id == m_profile.nodeId) {
                settle(Stage::Node, Verdict::Passed);
                finish(true);
                return;
            }
        }
    }
    askCustomers();
}

/// Where the list of nodes is refused, or does not hold the node (it may come in pages), the node's own
/// customers tell.
void ConnectionTest::askCustomers()
{
    if (m_profile.nodeId.isEmpty()) {
        settle(Stage::Workspace, Verdict::Unknown);
        fail(Stage::Node, missing());
        return;
    }
    CustomerQuery query;
    query.pageSize = 1;
    m_call = m_customers->page(
        query, 0, [this](const Result<Fetched<Page<Customer>>>& result) { onCustomers(result); });
}

void ConnectionTest::onCustomers(const Result<Fetched<Page<Customer>>>& result)
{
    if (result) {
        settle(Stage::Workspace, Verdict::Passed);
        settle(Stage::Node, Verdict::Passed);
        finish(true);
        return;
    }
    const Error& error = result.error();
    if (error.kind == ErrorKind::NotFound && error.message.contains("node not found"_L1, Qt::CaseInsensitive))
        settle(Stage::Workspace, Verdict::Passed);
    const bool workspaceOpen = verdict(Stage::Workspace) == Verdict::Running;
    if (error.kind == ErrorKind::Forbidden && !isWorkspaceUnknown(error)) {
        settle(Stage::Workspace, Verdict::Unknown);
        settle(Stage::Node, Verdict::Unknown);
        finish(true);
    } else {
        fail(workspaceOpen ? Stage::Workspace : Stage::Node, error);
    }
}

void ConnectionTest::announce(Stage stage, Verdict reached, const std::optional<Error>& error)
{
    verdict(stage) = reached;
    Q_EMIT stageChanged(stage, reached, error);
}

/// The verdict of a stage that has none yet.
void ConnectionTest::settle(Stage stage, Verdict reached)
{
    if (verdict(stage) == Verdict::Running)
        announce(stage, reached);
}

void ConnectionTest::fail(Stage stage, const Error& error)
{
    announce(stage, Verdict::Failed, error);
    finish(false);
}

void ConnectionTest::finish(bool passed)
{
    m_call.cancel();
    Q_EMIT finished(passed);
}

} // namespace hubscope
