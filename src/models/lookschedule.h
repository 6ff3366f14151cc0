// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "net/call.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hubscope {

/// When to look for what a hub shows late: again and again, with growing pauses, the last time at the limit,
/// or where the hub lets it be. A look that fails, or takes too long, does not end it, unless the hub refuses
/// the token.
class LookSchedule : public QObject
{
    Q_OBJECT

public:
    explicit LookSchedule(std::chrono::milliseconds limit, QObject* parent = nullptr);

    std::chrono::milliseconds elapsed() const;
    /// Nothing while a look is under way.
    std::optional<std::chrono::milliseconds> nextLook() const;
    /// Why the last look failed; nothing when it did not.
    const std::optional<Error>& failure() const { return m_failure; }

    /// Asks for a look at once.
    void lookNow();
    /// Takes the request that a look consists of at present; the one before it is given up.
    void hold(Call call);
    /// The look came to an end: there will be another, or, where time is up, `over`.
    void again(std::optional<Error> failure = {});
    /// The same of a look that failed; a refusal ends it.
    void failed(const Error& error);
    /// No more looks.
    void stop();

Q_SIGNALS:
    void due();  ///< look now, and say again(), failed() or stop()
    void over(); ///< once, and not from inside a look: time is up, or the hub refused

private:
    void onTimer();
    void end();

    std::chrono::milliseconds m_limit;
    QElapsedTimer m_elapsed;
    size_t m_pauses = 0;
    QTimer m_timer; ///< of the pause, then of the look
    bool m_looking = false;
    Call m_call;
    std::optional<Error> m_failure;
};

} // namespace hubscope
