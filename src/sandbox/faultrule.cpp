// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faultrule.h"

#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

Error refused(const QString& why)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = why;
    return error;
}

/// Reads the words after method and path. Remembers the first that it does not understand.
class RuleReader
{
public:
    explicit RuleReader(FaultRule& rule)
        : m_rule(rule)
    {
    }

    void read(const QString& word)
    {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (!readCount(word, key, value) && !readAction(word, key, value))
            reject(word);
    }

    QString finish()
    {
        if (m_retryAfter) {
            if (auto* status = std::get_if<FaultRule::Status>(&m_rule.action))
                status->retryAfterSeconds = m_retryAfter;
            else
                reject(u"retry-after"_s);
        }
        if (m_problem.isEmpty() && m_actions != 1)
            m_problem = u"exactly one of status, stall, cut, drop and garbage is needed"_s;
        return m_problem;
    }

private:
    void reject(const QString& word)
    {
        if (m_problem.isEmpty())
            m_problem = u"cannot understand \"%1\""_s.arg(word);
    }

    int
    number(const QString& word, const QString& value, int least, int most = std::numeric_limits<int>::max())
    {
        bool ok = false;
        const int read = value.toInt(&ok);
        if (!ok || read < least || read > most)
            reject(word);
        return read;
    }

    bool readCount(const QString& word, const QString& key, const QString& value)
    {
        if (key == "skip"_L1)
            m_rule.skip = number(word, value, 0);
        else if (key == "every"_L1)
            m_rule.every = number(word, value, 1);
        else if (key == "times"_L1)
            m_rule.times = number(word, value, 0);
        else if (key == "retry-after"_L1)
            m_retryAfter = number(word, value, 0);
        else
            return false;
        return true;
    }

    bool readAction(const QString& word, const QString& key, const QString& value)
    {
        ++m_actions;
        if (key == "status"_L1)
            m_rule.action = FaultRule::Status{number(word, value, 400, 599), {}};
        else if (word == "stall"_L1)
            m_rule.action = FaultRule::Stall();
        else if (key == "stall"_L1)
            m_rule.action = FaultRule::Stall{number(word, value, 0)};
        else if (key == "cut"_L1)
            m_rule.action = FaultRule::Cut{number(word, value, 0)};
        else if (word == "drop=before"_L1 || word == "drop=after"_L1)
            m_rule.action = FaultRule::Drop{value == "after"_L1};
        else if (word == "garbage"_L1)
            m_rule.action = FaultRule::Garbage();
        else
            return false;
        return true;
    }

    FaultRule& m_rule;
    QString m_problem;
    std::optional<int> m_retryAfter;
    int m_actions = 0;
};

} // namespace

Result<FaultRule> parseFaultRule(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3)
        return refused(u"a rule is METHOD PATH [skip=N] [every=N] [times=N] ACTION"_s);
    FaultRule rule;
    rule.method = words[0].toUpper();
    rule.path = words[1];
    if (!rule.path.startsWith(u'/') && !rule.path.startsWith(u'*'))
        return refused(u"the path \"%1\" must begin with / or *"_s.arg(rule.path));
    RuleReader reader(rule);
    for (const QString& word : words.mid(2))
        reader.read(word);
    const QString problem = reader.finish();
    if (!problem.isEmpty())
        return refused(problem);
    return rule;
}

} // namespace hubscope::sandbox
