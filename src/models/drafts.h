// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/result.h"
#include "store/draftstore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace hubscope {

class DatabaseThread;
class DraftDocument;
class SchemaLibrary;

/// What belongs to a draft and not to its event.
struct DraftExtra
{
    QString customerId; ///< the identities as they were last entered, whichever is chosen
    QString externalId;
    QString sessionId;
    QString nodeId;
    bool expectRejection = false;
    bool confirmTag = false;
    QString zone; ///< IANA id that the fixed date is entered in; empty for the window's

    bool operator==(const DraftExtra&) const = default;
};

/// The drafts that a person is writing, kept on disk: each change is there within two seconds, whatever
/// happens to the program. Closing a draft's tab keeps it; only discard() ends it.
class Drafts : public QObject
{
    Q_OBJECT

public:
    struct Draft
    {
        QString id;
        std::unique_ptr<DraftDocument> document;
        DraftExtra extra;
        std::optional<qint64> savedAt; ///< ms UTC; nothing while a change is not on disk
        bool open = true;
        int revision = 0; ///< counts the changes since the program started
    };

    /// Database, library and clock outlive this.
    Drafts(
        DatabaseThread& database, const SchemaLibrary& library, const Clock& clock,
        QObject* parent = nullptr);
    /// Hands what is not on disk to the database, which writes it before it ends.
    ~Drafts() override;

    /// Reads what was kept, then emits loaded(), also when that failed.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// A new draft of that text, open.
    Draft& create(const QByteArray& text, const DraftExtra& extra = {});
    Draft* find(const QString& id);
    const std::vector<std::unique_ptr<Draft>>& all() const { return m_drafts; } ///< oldest first
    void setExtra(const QString& id, const DraftExtra& extra);
    void setOpen(const QString& id, bool open);
    /// Ends a draft for good; restore() takes it back until the program ends. Its document lives on until
    /// then.
    void discard(const QString& id);
    Draft* restore(const QString& id); ///< null pointer when it was not discarded
    /// Writes now what is not on disk, without waiting for the disk.
    void save();
    /// As save(), and waits for the disk, though not for ever: for the end of the program.
    void flush();

Q_SIGNALS:
    void loaded();
    void added(const QString& id);
    void removed(const QString& id);
    void changed(const QString& id); ///< its event, its openness or when it was saved
    /// The disk refused. Said once until it takes something again; what is unsaved is tried again.
    void storageFailed(const hubscope::Error& error);

private:
    using Kept = std::unique_ptr<Draft>;

    void takeLoaded(const QList<StoredDraft>& stored);
    Kept made(const QString& id, const QByteArray& text);
    Draft& append(Kept draft);
    /// A change that is not on disk.
    void touch(Draft& draft);
    void write(const Draft& draft);
    void onWritten(const QString& id, int revision, qint64 at, const Result<Done>& done);
    void onRefused(const Error& error);

    DatabaseThread& m_database;
    const SchemaLibrary& m_library;
    const Clock& m_clock;
    std::vector<Kept> m_drafts;
    std::vector<Kept> m_discarded;
    bool m_loaded = false;
    bool m_refused = false; ///< the disk, at the last try
    QTimer m_pause;         ///< since the last change
    QTimer m_deadline;      ///< since the first unsaved one
    QTimer m_retry;
};

} // namespace hubscope
