// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "domain/customer.h"
#include "domain/identity.h"

#include <QObject>

#include <memory>

namespace hubscope {

class ComposerWindow;
class CustomerTabs;
class Hub;
class OutboxPane;

/// Writing and sending as the main window sees it: the composer's window, made on first use, the outbox's
/// pane, and what of the sent events shows in the open timelines.
class Composing : public QObject
{
    Q_OBJECT

public:
    /// The pane goes to `window`.
    Composing(const Workbench& bench, CustomerTabs& tabs, QWidget* window);
    ~Composing() override;

    OutboxPane* pane() const { return m_pane; }

    /// Reads what was kept on disk. Once, before the first hub.
    void load();
    /// The hub that is written to; null before it goes.
    void setHub(Hub* hub);

    void composeNew(const QString& customerId);
    void composeUnder(const Identity& identity);
    void composeFrom(const QByteArray& text); ///< a new event when it is empty
    void reopen();
    void setRecent(const QList<Customer>& customers); ///< to choose from in the composer
    /// Puts away the composer's window; nothing in it is lost.
    void close();

Q_SIGNALS:
    void showEventRequested(const QString& customerId, const QString& eventId);
    void customerRequested(const QString& customerId);
    void showOutboxRequested();
    void connectRequested();

private:
    ComposerWindow& composer();
    void tellHub();
    void onSeen(const QString& entryId);
    void markPosted();

    Workbench m_bench;
    CustomerTabs& m_tabs;
    OutboxPane* m_pane;
    Hub* m_hub = nullptr;
    QList<Customer> m_recent;
    std::unique_ptr<ComposerWindow> m_composer;
};

} // namespace hubscope
