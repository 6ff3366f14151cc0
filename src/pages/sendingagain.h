// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"

#include <QObject>

class QWidget;

namespace hubscope {

class Outbox;
class WriteGuard;

/// Sends an entry of the outbox once more, as an event of its own; where the hub has the first or may have it,
/// a person is asked before.
class SendingAgain : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SendingAgain(Outbox& outbox, const WriteGuard& guard, QObject* parent = nullptr);

    void setProfile(const QString& id) { m_profileId = id; } ///< of the hub in use; empty for none
    /// `window` is the parent of the question.
    void ask(const OutboxEntry& entry, QWidget* window);

private:
    void send(const OutboxEntry& entry);

    Outbox& m_outbox;
    const WriteGuard& m_guard;
    QString m_profileId;
};

} // namespace hubscope
