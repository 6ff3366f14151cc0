// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/facetchoices.h"

#include <QTreeView>

namespace hubscope {

class Theme;

/// The tree of facets: what clicks and keys do with a value. Rows are those of FacetModel.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetView(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void acted(hubscope::Facet facet, const QString& value, hubscope::FacetAct act);
    void moreToggled(hubscope::Facet facet);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void act(const QModelIndex& index, FacetAct act);
    void hideEmptyFacets();
};

} // namespace hubscope
