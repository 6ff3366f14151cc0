// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates.h"

#include "store/databasethread.h"

#include <QUuid>

#include <algorithm>

namespace hubscope {

namespace {

template<typename List>
auto findNamed(List& templates, const QString& name)
{
    return std::ranges::find(templates, name, &Template::name);
}

Result<Done> saveNamed(DraftStore& store, Template saved)
{
    const auto kept = store.templates();
    if (!kept)
        return kept.error();
    const auto same = findNamed(*kept, saved.name);
    saved.id = same == kept->cend() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : same->id;
    return store.saveTemplate(saved);
}

Result<Done> renameKept(DraftStore& store, const QString& id, const QString& name)
{
    const auto kept = store.templates();
    if (!kept)
        return kept.error();
    const auto found = std::ranges::find(*kept, id, &Template::id);
    if (found == kept->cend() || findNamed(*kept, name) != kept->cend())
        return Done();
    Template renamed = *found;
    renamed.name = name;
    return store.saveTemplate(renamed);
}

} // namespace

Templates::Templates(DatabaseThread& database, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
}

void Templates::load()
{
    change([](DraftStore&) -> Result<Done> { return Done(); });
}

const Template* Templates::find(const QString& id) const
{
    const auto found = std::ranges::find(m_templates, id, &Template::id);
    return found == m_templates.cend() ? nullptr : &*found;
}

void Templates::save(const QString& name, const QByteArray& text)
{
    change([saved = Template{{}, name, text, m_clock.now()}](DraftStore& store) {
        return saveNamed(store, saved);
    });
}

bool Templates::rename(const QString& id, const QString& name)
{
    const auto same = findNamed(m_templates, name);
    if (same != m_templates.cend())
        return same->id == id;
    change([id, name](DraftStore& store) { return renameKept(store, id, name); });
    return true;
}

void Templates::remove(const QString& id)
{
    change([id](DraftStore& store) { return store.removeTemplate(id); });
}

void Templates::change(std::function<Result<Done>(DraftStore&)> edit)
{
    using List = QList<Template>;
    const auto job = [edit = std::move(edit)](Database& database) -> Result<List> {
        DraftStore store(database);
        if (auto done = edit(store); !done)
            return done.error();
        return store.templates();
    };
    m_database.run<List>(job, this, [this](Result<List> templates) {
        if (!templates) {
            Q_EMIT storageFailed(templates.error());
            return;
        }
        m_templates = *std::move(templates);
        std::ranges::stable_sort(m_templates, [](const Template& a, const Template& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        Q_EMIT changed();
    });
}

} // namespace hubscope
