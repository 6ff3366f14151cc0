// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bigdata.h"

#include "core/json.h"
#include "sandbox/customerbody.h"
#include "sandbox/seeding.h"
#include "sandbox/workspace.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace hubscope::sandbox;

namespace hubscope::bench {

namespace {

constexpr qint64 anchor = 1'788'220'800'000; // 2026-09-01
constexpr auto version = "1"_L1;             // of what the files hold

QString uuid(const QString& what)
{
    static const QUuid space(u"{5d0f6f0e-77d1-4a76-9f0f-6c1c0b1d7f30}"_s);
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

template<typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error("big data: " + result.error().message.toStdString());
    return std::move(*result);
}

/// One event of one of the lives.
struct Moment
{
    qint64 date;
    quint32 index; ///< in the life
    quint32 life;
};

/// The demo data's busiest customer, as often as it takes.
class Lives
{
public:
    explicit Lives(const QString& nodeId)
    {
        DemoData demo = generateDemoData(1, nodeId, anchor);
        for (DemoEvent& event : demo.events) {
            if (event.customerId == demo.featuredCustomerId && event.date < anchor)
                m_life.push_back(std::move(event));
        }
    }

    /// Oldest first. Each life begins elsewhere in the same two years and goes round: neighbours are never
    /// the same event of two lives, which would pack too well.
    std::vector<Moment> moments(qint64 count) const
    {
        const auto size = qint64(m_life.size());
        const qint64 first = m_life.front().date;
        const qint64 span = m_life.back().date + 1 - first;
        const qint64 lives = (count + size - 1) / size;
        std::vector<Moment> all;
        all.reserve(size_t(count));
        for (qint64 i = size * lives - count; i < size * lives; ++i) {
            const qint64 life = i / size;
            const qint64 since = m_life[size_t(i % size)].date - first + life * span / lives;
            all.push_back({first + since % span, quint32(i % size), quint32(life)});
        }
        std::ranges::sort(
            all, {}, [](const Moment& moment) { return std::tuple(moment.date, moment.life, moment.index); });
        return all;
    }

    DemoEvent at(const Moment& moment, const QString& customerId)
    {
        DemoEvent event = m_life[moment.index];
        event.id = uuid(u"%1 %2 %3"_s.arg(customerId).arg(moment.life).arg(moment.index));
        event.customerId = customerId;
        event.registeredAt += moment.date - event.date;
        event.date = moment.date;
        if (event.bringBack && event.bringBack->isSession())
            event.bringBack->value =
                uuid(u"%1 %2 %3"_s.arg(customerId, event.bringBack->value).arg(moment.life));
        return event;
    }

private:
    std::vector<DemoEvent> m_life;
};

void addCustomer(Workspace& workspace, Lives& lives, qint64 eventCount)
{
    const QString node = bigDataNode();
    const QString id = bigCustomerId(eventCount);
    const JsonValue base = JsonValue::object(
        {{u"firstName"_s, JsonValue::string(u"Big"_s)},
         {u"lastName"_s, JsonValue::string(QString::number(eventCount))}});
    const JsonValue posted = JsonValue::object({{u"base"_s, base}});
    const qint64 row =
        orThrow(workspace.customers().add(storedCustomer(shownCustomer(posted, {id, node, anchor, anchor}))));
    for (const Moment& moment : lives.moments(eventCount))
        orThrow(workspace.events().store(storedEvent(lives.at(moment, id), node, row)));
}

void make(const QString& file, const QList<qint64>& eventCounts)
{
    WorkspaceOptions options;
    options.file = file;
    options.empty = true;
    const auto workspace = orThrow(Workspace::open(options));
    Lives lives(bigDataNode());
    auto transaction = orThrow(workspace->begin());
    for (const qint64 count : eventCounts)
        addCustomer(*workspace, lives, count);
    orThrow(transaction.commit());
}

} // namespace

QString bigCustomerId(qint64 eventCount)
{
    return uuid(u"customer %1"_s.arg(eventCount));
}

QString bigDataNode()
{
    // The first node of every sandbox with the same seed.
    static const QString node = [] {
        WorkspaceOptions options;
        options.empty = true;
        return orThrow(Workspace::open(options))->nodes().constFirst().id;
    }();
    return node;
}

QString bigDataFile(const QString& dir, const QList<qint64>& eventCounts)
{
    QString name = u"bigdata-v"_s + version;
    for (const qint64 count : eventCounts)
        name += u"-%1"_s.arg(count);
    QDir().mkpath(dir);
    const QString file = QDir(dir).filePath(name + u".db"_s);
    if (QFile::exists(file))
        return file;
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished);
    QFile::remove(unfinished + u"-wal"_s);
    make(unfinished, eventCounts);
    if (!QFile::rename(unfinished, file))
        throw std::runtime_error("big data: cannot write " + file.toStdString());
    return file;
}

} // namespace hubscope::bench
