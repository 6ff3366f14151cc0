// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customeridentity.h"
#include "widgets/theme.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace hubscope {

class TimeDisplay;

/// Who a customer is, drawn: the customer, and an edge to each thing that it is known by, with who told us on
/// the edge. Of many sessions those are shown of which most is known here. The arrow keys walk the things.
class IdentityMap : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSessions = 8;

    IdentityMap(const Theme& theme, const TimeDisplay& time, QWidget* parent = nullptr);

    /// The Tab key comes from this widget, of the same window, to the map. It outlives the map.
    void setTabsAfter(QWidget* before) { m_before = before; }
    /// The customer's name, and all that it is known by.
    void setLinks(const QString& customer, const QList<IdentityLink>& links);
    /// The one that is chosen; none where it is not drawn.
    void setCurrent(const QString& value);

Q_SIGNALS:
    void chosen(const QString& value); ///< by a person
    void listRequested();              ///< for what is not drawn

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Edge
    {
        QWidget* words;
        QWidget* end;
        QList<LinkSource> sources;
    };

    void rebuild();
    bool walk(const QObject* from, int key);
    void goTo(QAbstractButton* node);
    void addCustomer(int rows);
    void addLink(const IdentityLink& link);
    void addMore(int count);
    void paintEdge(QPainter& painter, const Edge& edge) const;
    QPointF sideOf(const QRect& rect, bool end) const;

    const Theme& m_theme;
    const TimeDisplay& m_time;
    QString m_customer;
    QList<IdentityLink> m_links;
    QGridLayout* m_grid = nullptr;
    QButtonGroup* m_nodes;
    QStringList m_values;              ///< of the nodes, by their id in the group
    QAbstractButton* m_self = nullptr; ///< the node of the customer
    QList<QAbstractButton*> m_things;  ///< the others, from above
    QWidget* m_before = nullptr;
    qsizetype m_left = 0; ///< the thing from which the keys went to the customer
    QList<Edge> m_edges;
};

} // namespace hubscope
