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
    // A row of `outbox` that is forgotten is the ledger's alone.
    const Migration second = {
        u"ALTER TABLE outbox ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE outbox ADD COLUMN makesCustomer INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TABLE session("
        "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, value TEXT NOT NULL, label TEXT,"
        "profileId TEXT NOT NULL, profileName TEXT, hubKind TEXT NOT NULL, baseUrl TEXT, workspaceId TEXT,"
        "nodeId TEXT NOT NULL, origin TEXT NOT NULL, knownSince INTEGER NOT NULL, chosenAt INTEGER,"
        "UNIQUE(profileId, nodeId, value))"_s,
        u"CREATE TABLE reconciliation("
        "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sessionId TEXT NOT NULL, sessionValue TEXT,"
        "profileId TEXT, customerId TEXT, customerName TEXT, state TEXT NOT NULL, url TEXT, request BLOB,"
        "preparedAt INTEGER NOT NULL, sentAt INTEGER, answeredAt INTEGER, endedAt INTEGER,"
        "httpStatus INTEGER NOT NULL, answer BLOB, message TEXT, logref TEXT, conflictId TEXT,"
        "hubSessionId TEXT, countBefore INTEGER, countBeforeAt INTEGER, countNow INTEGER,"
        "countNowAt INTEGER, proof TEXT)"_s,
    };
    const Migration third = {
        u"CREATE TABLE pendingCustomer("
        "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profileId TEXT NOT NULL, request BLOB)"_s,
    };
    return {first, second, third};
}

} // namespace hubscope
