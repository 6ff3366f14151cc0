// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "core/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

// Grows when a key changes its meaning; a new key does not need it.
constexpr int schemaVersion = 1;

/// QSettings itself would make a file that others may read. A failure shows when it writes.
QString madePrivate(const QString& file)
{
    static_cast<void>(createPrivateFile(file));
    return file;
}

} // namespace

Settings::Settings(const QString& file)
    : m_file(madePrivate(file), QSettings::IniFormat)
{
    const int found = read("schema").toInt();
    m_readOnly = found > schemaVersion;
    if (m_readOnly)
        qCWarning(lcStore) << "the settings are of a newer version and are left as they are:" << file;
    else if (found < schemaVersion)
        write("schema", schemaVersion);
}

void Settings::write(const QString& name, const QVariant& value)
{
    // What is written is synced to the disk, which can hold up its caller: the GUI thread.
    if (!m_readOnly && m_file.value(name) != value)
        m_file.setValue(name, value);
}

int Settings::value(const NumberKey& key) const
{
    bool isNumber = false;
    const int stored = read(key.name).toInt(&isNumber);
    return isNumber && stored >= key.least && stored <= key.most ? stored : key.fallback;
}

void Settings::set(const NumberKey& key, int value)
{
    write(key.name, std::clamp(value, key.least, key.most));
}

int Settings::choiceIndex(const ChoiceKey& key) const
{
    const QByteArray stored = read(key.name).toString().toLatin1();
    const auto found = std::ranges::find(key.words, stored);
    return found == key.words.end() ? key.fallback : static_cast<int>(found - key.words.begin());
}

QString Settings::ofProfile(const QString& profileId, const char* name)
{
    return u"profiles/"_s + profileId + u'/' + QLatin1StringView(name);
}

QList<RecentCustomer> Settings::recentCustomers(const QString& profileId) const
{
    QList<RecentCustomer> customers;
    const QVariantList stored = read(ofProfile(profileId, "recent")).toList();
    for (const QVariant& entry : stored) {
        const QStringList fields = entry.toStringList();
        if (fields.size() == 3 && !fields.at(0).isEmpty())
            customers += {fields.at(0), fields.at(1), fields.at(2)};
    }
    return customers;
}

void Settings::addRecentCustomer(const QString& profileId, const RecentCustomer& customer)
{
    QList<RecentCustomer> customers = recentCustomers(profileId);
    customers.removeIf([&](const RecentCustomer& other) { return other.id == customer.id; });
    customers.prepend(customer);
    writeRecentCustomers(
        profileId, customers.first(std::min<qsizetype>(customers.size(), maxRecentCustomers)));
}

void Settings::removeRecentCustomer(const QString& profileId, const QString& customerId)
{
    QList<RecentCustomer> customers = recentCustomers(profileId);
    customers.removeIf([&](const RecentCustomer& other) { return other.id == customerId; });
    writeRecentCustomers(profileId, customers);
}

void Settings::writeRecentCustomers(const QString& profileId, const QList<RecentCustomer>& customers)
{
    QVariantList stored;
    for (const RecentCustomer& recent : customers)
        stored += QVariant(QStringList{recent.id, recent.name, recent.email});
    write(ofProfile(profileId, "recent"), stored);
}

QString Settings::lastCustomer(const QString& profileId) const
{
    return read(ofProfile(profileId, "lastCustomer")).toString();
}

void Settings::setLastCustomer(const QString& profileId, const QString& customerId)
{
    write(ofProfile(profileId, "lastCustomer"), customerId);
}

QStringList Settings::openTabs(const QString& profileId) const
{
    return read(ofProfile(profileId, "tabs")).toStringList();
}

void Settings::setOpenTabs(const QString& profileId, const QStringList& customerIds)
{
    write(ofProfile(profileId, "tabs"), customerIds);
}

void Settings::forgetProfile(const QString& profileId)
{
    if (!m_readOnly)
        m_file.remove(u"profiles/"_s + profileId);
}

Result<Done> Settings::flush()
{
    m_file.sync();
    // A format error is of what was read, and does not go away; the file was written over all the same.
    if (m_file.status() != QSettings::AccessError)
        return Done();
    return storageError(u"cannot write "_s + m_file.fileName());
}

} // namespace hubscope
