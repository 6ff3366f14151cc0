// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventpaneobject.h"

#include "pages/eventheader.h"
#include "widgets/emptystate.h"
#include "widgets/jsonview.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

void walk(
    const QAbstractItemModel& model, const QModelIndex& parent,
    const std::function<void(const QModelIndex&)>& visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        walk(model, index, visit);
    }
}

} // namespace

QString EventPaneObject::header() const
{
    return child<EventHeader>(pane()).accessibleName();
}

QByteArray EventPaneObject::jsonText() const
{
    const auto views = childrenOf<JsonView>(pane());
    return views.isEmpty() ? QByteArray() : views.first()->shownText();
}

QString EventPaneObject::requestText() const
{
    return child<QPlainTextEdit>(pane(), u"Request and answer"_s).toPlainText();
}

QString EventPaneObject::placeholder() const
{
    const auto& state = child<EmptyState>(pane());
    return state.isVisible() ? state.title() : QString();
}

QStringList EventPaneObject::rowsOf(const QTreeView& view)
{
    QStringList rows;
    walk(*view.model(), {}, [&](const QModelIndex& index) {
        rows.append(index.data().toString() + u'=' + index.siblingAtColumn(1).data().toString());
    });
    return rows;
}

QModelIndex EventPaneObject::rowNamed(const QTreeView& view, const QString& name)
{
    QModelIndex found;
    walk(*view.model(), {}, [&](const QModelIndex& index) {
        if (!found.isValid() && index.data().toString() == name)
            found = index;
    });
    return found;
}

} // namespace hubscope::test
