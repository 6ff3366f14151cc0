// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace hubscope {

/// A movable handle that owns one asynchronous operation. Its completion arrives exactly once and always
/// queued, never from inside the function that started it; after the handle was cancelled or destroyed none
/// arrives at all. Callers own calls, services own none, so the lifetime of a page bounds that of its
/// requests.
class [[nodiscard]] Call
{
public:
    /// What goes on behind a call. Destroying it stops the work and silences the completion.
    class Operation
    {
    public:
        virtual ~Operation() = default;
        /// Whether the completion is still to come.
        virtual bool isActive() const = 0;
    };

    Call() = default;
    explicit Call(std::unique_ptr<Operation> operation)
        : m_operation(std::move(operation))
    {
    }

    bool isActive() const { return m_operation && m_operation->isActive(); }
    void cancel() { m_operation.reset(); }

private:
    std::unique_ptr<Operation> m_operation;
};

} // namespace hubscope
