// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identitylinksmodel.h"
#include "pages/sessionbench.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hubscope {

class IdentityMap;
class JsonView;
class MessageStrip;
class SegmentedControl;
class TextLabel;

/// Who a customer is: ids, e-mail, node and sessions, each with who told us, as a list and as a small map,
/// and the customer as the hub sent it. The hub outlives the dialog, which deletes itself when it is closed.
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
    enum Page { List, Map, Json };

    QWidget* makeHead();
    QWidget* makeLinks();
    QWidget* makeMap();
    QWidget* makeButtons();
    void refresh();
    void showHead();
    void showLinks();
    void showPage(int page);
    void select(const QString& value);
    void updateButtons();
    const IdentityLink* selected() const;

    SessionBench m_bench;
    CustomerIdentity m_identity;
    IdentityLinksModel m_links;
    QSortFilterProxyModel m_found;
    bool m_read = false; ///< the hub has answered
    TextLabel* m_name;
    TextLabel* m_dates;
    SegmentedControl* m_which;
    MessageStrip* m_strip;
    QStackedWidget* m_stack;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    IdentityMap* m_map = nullptr;
    JsonView* m_json = nullptr; ///< made when first looked at
    QPushButton* m_copy;
    QPushButton* m_filter;
    QPushButton* m_timeline;
    QPushButton* m_proof;
};

} // namespace hubscope
