// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faultinjector.h"

#include "sandbox/request.h"
#include "sandbox/requestparser.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

QRegularExpression globExpression(const QString& glob)
{
    QStringList parts;
    for (const QString& part : glob.split(u'*'))
        parts.append(QRegularExpression::escape(part));
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)));
}

/// Turns an action into a delivery, doing the work where the action lets it be done.
struct Deliver
{
    const Request& request;
    const FaultInjector::Work& work;

    Delivery operator()(const FaultRule::Status& status) const
    {
        Delivery delivery{errorResponse(status.code, QString::fromLatin1(reasonPhrase(status.code)))};
        if (status.retryAfterSeconds) {
            delivery.response.headers.emplaceBack(
                "Retry-After", QByteArray::number(*status.retryAfterSeconds));
        }
        return delivery;
    }

    Delivery operator()(const FaultRule::Stall& stall) const
    {
        return {work(request), stall.msecs.value_or(Delivery::never)};
    }

    Delivery operator()(const FaultRule::Cut& cut) const { return {work(request), 0, cut.bodyBytes}; }

    Delivery operator()(const FaultRule::Drop& drop) const
    {
        if (drop.afterWork)
            work(request);
        return {{}, 0, {}, true};
    }

    Delivery operator()(const FaultRule::Garbage&) const
    {
        work(request);
        Response page;
        page.contentType = "text/html";
        page.body = "<!DOCTYPE html><title>Gateway</title><p>It works!";
        return {page};
    }
};

} // namespace

void FaultInjector::setRules(const std::vector<FaultRule>& rules)
{
    m_rules.clear();
    for (const FaultRule& rule : rules)
        m_rules.push_back({rule, globExpression(rule.path)});
}

Delivery FaultInjector::deliver(const Request& request, const Work& work)
{
    if (const FaultRule* rule = ruleFor(request))
        return std::visit(Deliver{request, work}, rule->action);
    return {work(request), m_latencyMs};
}

/// The first rule that is due. Each rule counts every request that it matches, also where another one hits.
const FaultRule* FaultInjector::ruleFor(const Request& request)
{
    const QString path = pathBelowWorkspace(request.segments);
    const FaultRule* due = nullptr;
    for (Counted& counted : m_rules) {
        const FaultRule& rule = counted.rule;
        const bool methodMatches = rule.method == "*"_L1 || rule.method.toLatin1() == request.method;
        if (!methodMatches || !counted.path.match(path).hasMatch())
            continue;
        const int turn = ++counted.seen - rule.skip;
        const bool isTurn = turn > 0 && turn % rule.every == 0;
        const bool isLeft = rule.times == 0 || counted.hits < rule.times;
        if (!due && isTurn && isLeft) {
            ++counted.hits;
            due = &rule;
        }
    }
    return due;
}

QString pathBelowWorkspace(const QStringList& segments)
{
    qsizetype skipped = 0;
    if (segments.size() >= 2 && segments[0] == "hub"_L1 && segments[1] == "v1"_L1) {
        const bool inWorkspace = segments.size() >= 4 && segments[2] == "workspaces"_L1;
        skipped = inWorkspace ? 4 : 2;
    }
    return u'/' + segments.mid(skipped).join(u'/');
}

} // namespace hubscope::sandbox
