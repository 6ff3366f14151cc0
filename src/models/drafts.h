// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "store/draftstore.h"

#include <QObject>
#include <QTimer>

#include <memory>
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
        std::optional<qint64> savedAt; ///< nothing while a change is not on disk
        bool open = true;
    };

    /// Database, library and clock outlive this.
    Drafts(
        DatabaseThread& database, const SchemaLibrary& library, const Clock& clock,
        QObject* parent = nullptr);
    ~Drafts() override;

    /// Reads what was kept, then emits loaded().
    void load();
    bool isLoaded() const;

    /// A new draft of that text, open.
    Draft& create(const QByteArray& text, const DraftExtra& extra = {});
    Draft* find(const QString& id);
    const std::vector<std::unique_ptr<Draft>>& all() const { return m_drafts; } ///< oldest first
    void setExtra(const QString& id, const DraftExtra& extra);
    void setOpen(const QString& id, bool open);
    /// Ends a draft for good; restore() takes the last one back until the program ends.
    void discard(const QString& id);
    Draft* restore();
    /// Writes now what is not on disk.
    void flush();

Q_SIGNALS:
    void loaded();
    void added(const QString& id);
    void removed(const QString& id);
    void changed(const QString& id); ///< its event, its openness or when it was saved
    void storageFailed(const hubscope::Error& error);

private:
    std::vector<std::unique_ptr<Draft>> m_drafts;
    // and what the owner of this class adds
};

} // namespace hubscope
