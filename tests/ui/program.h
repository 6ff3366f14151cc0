// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appcontext.h"
#include "support/sandboxfixture.h"
#include "ui/windowpage.h"

#include <QTemporaryDir>

#include <memory>

namespace hubscope::test {

/// The whole program with a configuration folder of its own. What is kept there survives closing and opening,
/// as it does for a user.
class Program
{
public:
    Program();
    ~Program();

    /// Writes a profile for the hub; from now on open() uses it, unless the options say otherwise.
    QString useHub(
        const SandboxFixture& hub, const QString& name = QStringLiteral("Test hub"),
        HubKind kind = HubKind::Test);

    /// Puts the built-in sandbox's file there, so that it need not make its demo data first.
    void provideSandbox();

    /// Starts the program and waits until its window is active.
    void open(Options options = {});
    /// With that customer in front, its first page loaded.
    void openCustomer(const QString& customerId);
    /// Closes the window as its user does, and ends the program.
    void close();
    bool isOpen() const { return m_context != nullptr; }

    WindowPage window() const;
    AppContext& context() const { return *m_context; }
    /// Requests for pages of events that were sent so far, first tries only, in order.
    QList<QUrl> askedForEvents() const;

    Paths paths() const { return Paths::underDirectory(m_dir.path()); }
    QString directory() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
    QString m_profile;
    AccessToken m_token;
    std::unique_ptr<AppContext> m_context;
};

/// Ids of customers of the demo data.
struct DemoPeople
{
    explicit DemoPeople(quint32 seed = 1);
    QString shopper;
    QString shopperExternalId;
    QString shopperEmail;
    QString support;
    QString newcomer;      ///< without events
    QString international; ///< right to left
    QString member;        ///< wrongly typed, late and future-dated events
};

} // namespace hubscope::test
