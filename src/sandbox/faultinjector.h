// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/delivery.h"
#include "sandbox/faultrule.h"

#include <QRegularExpression>

#include <vector>

namespace hubscope::sandbox {

/// Stands between the connection and the work: decides for each request whether it goes wrong, and how.
/// Counts matching requests, so that the same requests in the same order always meet the same faults.
class FaultInjector
{
public:
    using Work = std::function<Response(const Request&)>;

    /// Starts counting afresh.
    void setRules(const std::vector<FaultRule>& rules);
    /// Held back for so long is every answer that no rule hits.
    void setLatency(int msecs) { m_latencyMs = msecs; }

    Delivery deliver(const Request& request, const Work& work);

private:
    struct Counted
    {
        FaultRule rule;
        QRegularExpression path;
        int seen = 0;
        int hits = 0;
    };

    const FaultRule* ruleFor(const Request& request);

    std::vector<Counted> m_rules;
    int m_latencyMs = 0;
};

/// The path below `/hub/v1/workspaces/ID`, or below `/hub/v1` where there is no workspace; with leading
/// slash.
QString pathBelowWorkspace(const QStringList& segments);

} // namespace hubscope::sandbox
