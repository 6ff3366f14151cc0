// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftstore.h"

using namespace Qt::StringLiterals;

namespace hubscope {

DraftStore::DraftStore(Database& database)
    : m_database(database)
{
}

Result<QList<StoredDraft>> DraftStore::drafts()
{
    Statement select =
        m_database.prepare(u"SELECT id, text, extra, savedAt, open FROM draft ORDER BY number"_s);
    if (auto done = select.exec(); !done)
        return done.error();
    QList<StoredDraft> drafts;
    while (select.next()) {
        drafts.append(
            {select.text(0), select.bytes(1), select.bytes(2), select.integer(3), select.integer(4) != 0});
    }
    if (const auto failure = select.failure())
        return *failure;
    return drafts;
}

Result<Done> DraftStore::saveDraft(const StoredDraft& draft)
{
    return m_database.execute(
        u"INSERT INTO draft(id, text, extra, savedAt, open) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET text = excluded.text, extra = excluded.extra, "
        "savedAt = excluded.savedAt, open = excluded.open"_s,
        {draft.id, draft.text, draft.extra, draft.savedAt, draft.open});
}

Result<Done> DraftStore::removeDraft(const QString& id)
{
    return m_database.execute(u"DELETE FROM draft WHERE id = ?"_s, {id});
}

Result<QList<Template>> DraftStore::templates()
{
    Statement select = m_database.prepare(
        u"SELECT id, name, text, savedAt FROM template ORDER BY name COLLATE NOCASE, name"_s);
    if (auto done = select.exec(); !done)
        return done.error();
    QList<Template> templates;
    while (select.next())
        templates.append({select.text(0), select.text(1), select.bytes(2), select.integer(3)});
    if (const auto failure = select.failure())
        return *failure;
    return templates;
}

Result<Done> DraftStore::saveTemplate(const Template& saved)
{
    return m_database.execute(
        u"INSERT INTO template(id, name, text, savedAt) VALUES (?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "name = excluded.name, text = excluded.text, savedAt = excluded.savedAt"_s,
        {saved.id, saved.name, saved.text, saved.savedAt});
}

Result<Done> DraftStore::removeTemplate(const QString& id)
{
    return m_database.execute(u"DELETE FROM template WHERE id = ?"_s, {id});
}

} // namespace hubscope
