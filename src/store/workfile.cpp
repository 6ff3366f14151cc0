// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workfile.h"

using namespace Qt::StringLiterals;

namespace hubscope {

// Enumerations are kept as words, so that the code may reorder them. The order of rows is the order in which
// they came, whatever the clock said.
QList<Migration> workFileMigrations()
{
    const Migration first = {
        u"CREATE TABLE draft("
        "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text BLOB, extra BLOB,"
        "savedAt INTEGER NOT NULL, open INTEGER NOT NULL)"_s,
        u"CREATE TABLE template("
        "id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, text BLOB, savedAt INTEGER NOT NULL)"_s,
        u"CREATE TABLE outbox("
        "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profileId TEXT, profileName TEXT,"
        "hubKind TEXT NOT NULL, body BLOB, type TEXT, context TEXT,"
        "identityKind TEXT, identityValue TEXT, identityNode TEXT,"
        "state TEXT NOT NULL, queuedAt INTEGER NOT NULL, sentAt INTEGER, answeredAt INTEGER, seenAt INTEGER,"
        "httpStatus INTEGER NOT NULL, eventId TEXT, customerId TEXT, candidates TEXT, answer BLOB,"
        "message TEXT, logref TEXT, tag TEXT, expectRejection INTEGER NOT NULL, basedOn TEXT)"_s,
    };
    return {first};
}

} // namespace hubscope
