// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outboxfilter.h"
#include "models/outboxmodel.h"
#include "pages/outboxactions.h"

#include <QWidget>

class QTableView;

namespace hubscope {

class CheckListPopup;
class DropChip;
class EmptyState;
class OutboxDelegate;
class TextLabel;

/// Everything that was sent and what became of it, newest first. Like the network, it is made when it is
/// first shown.
class OutboxPane : public QWidget
{
    Q_OBJECT

public:
    OutboxPane(const ComposerBench& bench, const ProfileStore& profiles, QWidget* parent = nullptr);

    void setHub(Hub* hub); ///< null for none
    /// For the menu of the window.
    const QList<QAction*>& entryActions() const { return m_actions->all(); }
    const OutboxModel& model() const { return m_model; }
    /// Shows what became of an entry, whatever is selected here.
    void compare(const QString& entryId) { m_actions->compareEntry(entryId); }

Q_SIGNALS:
    void showEventRequested(const QString& customerId, const QString& eventId);
    void composeRequested(const QByteArray& body); ///< empty for a new event
    void openCountChanged(int count);              ///< of entries that something is still to become of

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    void arrangeColumns();
    void fitColumns();
    void showStates(const QStringList& keys);
    void showContent();
    void showSelection();
    void onClicked(const QModelIndex& index);
    void countOpen();

    const Theme& m_theme;
    OutboxModel m_model;
    OutboxFilter m_filter;
    OutboxActions* m_actions;
    QTableView* m_table = nullptr;
    OutboxDelegate* m_delegate = nullptr;
    DropChip* m_states = nullptr;
    CheckListPopup* m_choices = nullptr;
    TextLabel* m_count = nullptr;
    EmptyState* m_empty = nullptr;
    bool m_narrow = false;
    int m_open = 0;
};

} // namespace hubscope
