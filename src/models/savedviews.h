// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterstate.h"

#include <QList>
#include <QObject>

namespace hubscope {

class Settings;
class TimeDisplay;

/// Filters under a name.
struct SavedView
{
    QString name;
    QJsonObject filters; ///< see filterStateIn()

    bool operator==(const SavedView&) const = default;
};

/// The filters that a person saved by name, in the order in which they were; kept among the settings. They
/// are about no customer and no hub.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostWithKeys = 9; ///< the first ones have a key each, Alt+1 to Alt+9

    /// Both outlive this.
    SavedViews(Settings& settings, const TimeDisplay& time, QObject* parent = nullptr);

    const QList<SavedView>& all() const { return m_views; }
    /// What the view narrows by; nothing when there is none of that name.
    std::optional<FilterState> find(const QString& name) const;
    /// One of that name is replaced, in its place.
    void save(const QString& name, const FilterState& filters);
    /// False, and nothing happens, when another has that name.
    bool rename(const QString& name, const QString& newName);
    void remove(const QString& name);

Q_SIGNALS:
    void changed();
    void renamed(const QString& name, const QString& newName);

private:
    void store();

    Settings& m_settings;
    const TimeDisplay& m_time;
    QList<SavedView> m_views;
};

} // namespace hubscope
