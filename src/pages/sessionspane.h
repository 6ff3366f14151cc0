// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/foundsessions.h"
#include "models/ledgermodel.h"
#include "pages/sessionbench.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QPushButton;
class QTableView;

namespace hubscope {

class EmptyState;
class SearchField;
class SegmentedControl;
class SessionActions;
class TextLabel;

/// The session ledger: every session that this program made, posted under or was told of. Made when it is
/// first shown.
class SessionsPane : public QWidget
{
    Q_OBJECT

public:
    enum class Use {
        Ledger, ///< the dock: all that can be done about sessions
        Choice, ///< one of this hub is to be chosen
    };

    explicit SessionsPane(const SessionBench& bench, Use use = Use::Ledger, QWidget* parent = nullptr);

    /// About the selected session.
    SessionActions& actions() const { return *m_actions; }
    /// The sessions of the events that are in sight, to be offered where a session is added.
    void setFound(const QList<FoundSession>& found);
    /// Asks for the id of a session that another program made.
    void addSession();
    /// Selects a session, now or once the pane is shown.
    void select(const QString& sessionId);
    QString selected() const { return m_selected; } ///< the record's id; empty for none

Q_SIGNALS:
    void newRequested();
    void selectionChanged();
    void activated(const QString& sessionId); ///< Enter or a double click

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    void arrangeColumns();
    void showContent();
    void showSelection();
    void activate();
    void adopt(const QString& value, const QString& node);

    SessionBench m_bench;
    LedgerModel m_model;
    QSortFilterProxyModel m_filter;
    const Use m_use;
    SessionActions* m_actions;
    QList<FoundSession> m_found;
    QString m_wanted; ///< to be selected
    QString m_selected;
    QTableView* m_table = nullptr;
    SearchField* m_search = nullptr;
    SegmentedControl* m_which = nullptr;
    QPushButton* m_add = nullptr;
    TextLabel* m_count = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace hubscope
