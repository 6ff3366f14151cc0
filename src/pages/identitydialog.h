// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customeridentity.h"
#include "pages/sessionbench.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace hubscope {

class JsonView;
class MessageStrip;
class TextLabel;

/// Who a customer is: ids, e-mail, node and sessions, each with who told us, and the customer as the hub sent
/// it. The hub outlives the dialog, which deletes itself when it is closed.
class IdentityDialog : public QDialog
{
    Q_OBJECT

public:
    IdentityDialog(const SessionBench& bench, Hub& hub, const QString& customerId, QWidget* parent = nullptr);

    /// What the customer's events that are loaded say.
    void setFound(const QList<FoundSession>& sessions) { m_identity.setFound(sessions); }

Q_SIGNALS:
    void proofRequested(const QString& reconciliationId);
    void timelineRequested(const QString& sessionId);
    void filterRequested(const QString& sessionValue);

private:
    QWidget* makeLinks();
    QWidget* makeButtons();
    void refresh();
    void showHead();
    void showLinks(bool anew = false);
    void addLink(int row, const IdentityLink& link);
    void updateButtons();
    const IdentityLink* selected() const;

    SessionBench m_bench;
    CustomerIdentity m_identity;
    QList<IdentityLink> m_links;
    bool m_read = false; ///< the hub has answered
    TextLabel* m_name;
    TextLabel* m_dates;
    MessageStrip* m_strip;
    QStackedWidget* m_stack;
    QTableWidget* m_table;
    JsonView* m_json = nullptr; ///< made when first looked at
    QPushButton* m_copy;
    QPushButton* m_filter;
    QPushButton* m_timeline;
    QPushButton* m_proof;
};

} // namespace hubscope
