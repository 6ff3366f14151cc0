// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/privatefile.h"

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <span>

namespace hubscope {

/// A setting with its type and what holds when nothing is stored.
template<typename T>
struct SettingKey
{
    const char* name;
    T fallback = {};
};

/// A number within bounds; what lies outside them in the file counts as not stored.
struct NumberKey
{
    const char* name;
    int fallback;
    int least;
    int most;
};

/// One of several choices, stored as a word. The order of the words is that of the enum it stands for.
struct ChoiceKey
{
    const char* name;
    std::span<const char* const> words;
    int fallback;
};

/// A customer that was looked at lately.
struct RecentCustomer
{
    QString id;
    QString name;  ///< may be empty
    QString email; ///< may be empty

    bool operator==(const RecentCustomer&) const = default;
};

/// All settings of the application: one table, one INI file that its user alone may read.
/// No secret ever comes here.
class Settings
{
public:
    // Layout blobs carry the version of their own format: QMainWindow::saveState takes one.
    inline static const SettingKey<QByteArray> windowGeometry{"window/geometry"};
    inline static const SettingKey<QByteArray> windowState{"window/state"};
    inline static const SettingKey<QByteArray> composerGeometry{"composer/geometry"};
    inline static const SettingKey<QByteArray> mainSplitter{"window/splitter"};
    inline static const SettingKey<QByteArray> timelineColumns{"timeline/columns"};
    inline static const SettingKey<bool> welcomeDismissed{"window/welcomeDismissed", false};
    inline static const SettingKey<QString> activeProfile{"profile/active"};
    inline static const SettingKey<QString> schemaFolder{"composer/schemaFolder"};
    inline static const SettingKey<bool> histogramShown{"timeline/histogramShown", true};
    inline static const SettingKey<QString> histogramState{"timeline/histogram"};
    inline static const SettingKey<QByteArray> savedViews{"timeline/savedViews"};
    inline static constexpr const char* groupingWords[] = {"none", "day", "session", "type", "pause"};
    inline static constexpr ChoiceKey grouping{"timeline/grouping", groupingWords, 1};
    inline static constexpr NumberKey pageSize{"timeline/pageSize", 100, 1, 100};
    inline static constexpr NumberKey requestsAtOnce{"timeline/requestsAtOnce", 4, 1, 6};
    inline static constexpr NumberKey liveSeconds{"timeline/liveSeconds", 5, 1, 600};

    inline static constexpr NumberKey cacheMegabytes{"cache/megabytes", 512, 16, 65536};
    inline static constexpr NumberKey cacheDays{"cache/days", 30, 1, 3650};

    inline static constexpr const char* themeWords[] = {"auto", "light", "dark"};
    inline static constexpr ChoiceKey theme{"look/theme", themeWords, 0};
    inline static constexpr const char* timeZoneWords[] = {"utc", "local"};
    inline static constexpr ChoiceKey timeZone{"look/timeZone", timeZoneWords, 1};

    /// A file of a newer version of the program is read as far as it is understood, and never written.
    explicit Settings(const QString& file);
    bool isReadOnly() const { return m_readOnly; }

    template<typename T>
    T value(const SettingKey<T>& key) const
    {
        const QVariant stored = read(key.name);
        return stored.canConvert<T>() ? stored.value<T>() : key.fallback;
    }
    template<typename T>
    void set(const SettingKey<T>& key, const T& value)
    {
        write(key.name, QVariant::fromValue(value));
    }

    int value(const NumberKey& key) const;
    void set(const NumberKey& key, int value);

    template<typename Enum>
    Enum choice(const ChoiceKey& key) const
    {
        return static_cast<Enum>(choiceIndex(key));
    }
    template<typename Enum>
    void setChoice(const ChoiceKey& key, Enum value)
    {
        write(key.name, QString::fromLatin1(key.words[static_cast<size_t>(value)]));
    }

    // What belongs to one profile.

    static constexpr int maxRecentCustomers = 20;
    QList<RecentCustomer> recentCustomers(const QString& profileId) const; ///< latest first
    /// Puts a customer first; one that was there already moves up and takes the new name and e-mail.
    void addRecentCustomer(const QString& profileId, const RecentCustomer& customer);
    void removeRecentCustomer(const QString& profileId, const QString& customerId);
    QString lastCustomer(const QString& profileId) const;
    void setLastCustomer(const QString& profileId, const QString& customerId);
    QStringList openTabs(const QString& profileId) const; ///< customer ids from left to right
    void setOpenTabs(const QString& profileId, const QStringList& customerIds);
    void forgetProfile(const QString& profileId);

    /// Writes now what otherwise is written soon; says why when the file cannot be written.
    Result<Done> flush();

private:
    QVariant read(const QString& name) const { return m_file.value(name); }
    QVariant read(const char* name) const { return read(QString::fromLatin1(name)); }
    void write(const QString& name, const QVariant& value);
    void write(const char* name, const QVariant& value) { write(QString::fromLatin1(name), value); }
    void writeRecentCustomers(const QString& profileId, const QList<RecentCustomer>& customers);
    int choiceIndex(const ChoiceKey& key) const;
    static QString ofProfile(const QString& profileId, const char* name);

    QSettings m_file;
    bool m_readOnly = false;
};

} // namespace hubscope
