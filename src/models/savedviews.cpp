// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedviews.h"

#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QList<SavedView> viewsIn(const QByteArray& json)
{
    QList<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& each : array) {
        const SavedView view{each["name"_L1].toString(), each["filters"_L1].toObject()};
        const bool isKnown = std::ranges::find(views, view.name, &SavedView::name) != views.end();
        if (!view.name.isEmpty() && !isKnown)
            views.append(view);
    }
    return views;
}

} // namespace

SavedViews::SavedViews(Settings& settings, const TimeDisplay& time, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_time(time)
    , m_views(viewsIn(settings.value(Settings::savedViews)))
{
}

std::optional<FilterState> SavedViews::find(const QString& name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? std::nullopt
                                  : std::optional(filterStateIn(found->filters, m_time.zone()));
}

void SavedViews::save(const QString& name, const FilterState& filters)
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    if (found == m_views.end())
        m_views.append({name, toJson(filters)});
    else
        found->filters = toJson(filters);
    store();
}

bool SavedViews::rename(const QString& name, const QString& newName)
{
    if (name == newName)
        return true;
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    if (found == m_views.end() || std::ranges::find(m_views, newName, &SavedView::name) != m_views.end())
        return false;
    found->name = newName;
    Q_EMIT renamed(name, newName);
    store();
    return true;
}

void SavedViews::remove(const QString& name)
{
    if (m_views.removeIf([&name](const SavedView& view) { return view.name == name; }) > 0)
        store();
}

void SavedViews::store()
{
    QJsonArray array;
    for (const SavedView& view : m_views)
        array.append(QJsonObject{{"name"_L1, view.name}, {"filters"_L1, view.filters}});
    m_settings.set(Settings::savedViews, QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace hubscope
