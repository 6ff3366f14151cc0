// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customersmodel.h"
#include "models/recentcustomersmodel.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace hubscope {

class EmptyState;
class MessageStrip;
class SearchField;
class SegmentedControl;
class TextLabel;
class Theme;

/// The customers of the node: a search, a list that loads as one scrolls, and the ones opened lately.
class CustomersPane : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPane(const Theme& theme, QWidget* parent = nullptr);

    /// Which hub's customers; null for none.
    void setService(CustomerService* customers);
    void setRecent(const QList<Customer>& customers) { m_recent.setCustomers(customers); }
    void focusSearch();
    QString searchText() const; ///< as it is typed

Q_SIGNALS:
    void opened(const QString& customerId);
    void confirmed(); ///< after opened: by Enter or a double click

private:
    QLayout* makeHead();
    void connectSearch();
    void showList();
    void showState();
    bool openCurrent(const QModelIndex& index);

    CustomersModel m_customers;
    RecentCustomersModel m_recent;
    QTimer m_typing; ///< searches when one pauses, not on every key
    SearchField* m_search;
    SegmentedControl* m_which;
    QListView* m_list;
    EmptyState* m_empty;
    MessageStrip* m_strip;
    TextLabel* m_count;
};

} // namespace hubscope
