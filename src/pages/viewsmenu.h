// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QMessageBox>
#include <QPointer>

namespace hubscope {

class SavedViews;
struct FilterState;
class TimelineFilters;

/// The saved views, for a timeline to be put to one, and what a person does with them: save the filters in
/// force, rename, delete.
class ViewsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ViewsMenu(SavedViews& views, QWidget* parent = nullptr);

    /// Of the timeline that it is about; null pointer for none.
    void setFilters(TimelineFilters* filters);

private:
    void fill();
    void addViews();
    void addSaving();
    void addManagement();
    void apply(const QString& name);
    void saveAs();
    void save(const QString& name, const FilterState& state);
    void rename(const QString& name);
    void remove(const QString& name);
    QMessageBox* makeBox(QMessageBox::Icon icon, const QString& title, QMessageBox::StandardButton button);

    SavedViews& m_views;
    QPointer<TimelineFilters> m_filters;
};

} // namespace hubscope
