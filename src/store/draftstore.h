// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hubscope {

/// An event that a person is writing, as it is kept on disk.
struct StoredDraft
{
    QString id;       ///< a UUID
    QByteArray text;  ///< JSON as typed, broken or not
    QByteArray extra; ///< JSON: what belongs to the draft and not to the event (values of the identities that
                      ///< are not chosen, check boxes)
    qint64 savedAt = 0; ///< ms UTC
    bool open = true;   ///< shown in a tab

    bool operator==(const StoredDraft&) const = default;
};

/// A named event to start from.
struct Template
{
    QString id;
    QString name;
    QByteArray text; ///< JSON of an event
    qint64 savedAt = 0;

    bool operator==(const Template&) const = default;
};

/// Drafts and templates on disk, in the work file. Every function is one transaction.
class DraftStore
{
public:
    explicit DraftStore(Database& database);

    Result<QList<StoredDraft>> drafts();              ///< oldest first
    Result<Done> saveDraft(const StoredDraft& draft); ///< new or in place
    Result<Done> removeDraft(const QString& id);

    Result<QList<Template>> templates();              ///< by name
    Result<Done> saveTemplate(const Template& saved); ///< new or in place
    Result<Done> removeTemplate(const QString& id);

private:
    Database& m_database;
};

} // namespace hubscope
