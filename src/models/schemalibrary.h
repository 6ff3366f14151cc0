// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/result.h"
#include "net/call.h"
#include "schema/catalogue.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace hubscope {

class WorkspaceService;

/// The schemas that serve at present: the workspace's own, then those of a local folder, then the bundle,
/// each type and context from the first source that has it. Asks the hub when told to; until the answer is
/// there, and where it is refused, the other sources serve. Types that a workspace has switched off, or does
/// not have, are not enabled.
class SchemaLibrary : public QObject
{
    Q_OBJECT

public:
    /// The bundle outlives the library.
    explicit SchemaLibrary(const Catalogue& bundle, QObject* parent = nullptr);

    /// A value that stays valid after a change; cheap to copy.
    const Catalogue& catalogue() const { return m_catalogue; }

    /// Files like the bundle's or the hub's (`{type, propertiesSchema}` or a bare schema named by its file),
    /// `*.json` in the folder and in its folders `events` and `contexts`. Empty for none.
    void setFolder(const QString& folder);
    /// Asks the workspace, now; null for none, which forgets what the last one said.
    void setService(WorkspaceService* service);

    bool isLoading() const;
    /// Why the workspace's own schemas do not serve; nothing when they do or nobody asked. A Forbidden is
    /// usual for a source token.
    const std::optional<Error>& workspaceError() const { return m_workspaceError; }
    /// Files of the folder that could not be read.
    const QStringList& unreadable() const { return m_unreadable; }

Q_SIGNALS:
    void changed(); ///< the catalogue, or whether the workspace answered

private:
    /// Types and contexts of one source.
    struct Source
    {
        std::vector<EventTypeInfo> eventTypes = {};
        std::vector<ContextInfo> contexts = {};
    };

    template<typename Answered, typename Info>
    void take(const Result<QList<Answered>>& answer, std::vector<Info> Source::*part);
    template<typename Work, typename Then>
    void inBackground(Work work, Then then);
    void merge();

    const Catalogue& m_bundle;
    Catalogue m_catalogue;
    Source m_folder;
    Source m_workspace;
    std::optional<Error> m_workspaceError;
    QStringList m_unreadable;
    // What belongs to an earlier folder or service is dropped.
    int m_folderRound = 0;
    int m_serviceRound = 0;
    bool m_readsFolder = false;
    int m_openQuestions = 0; ///< to the service, as far as their answers are not taken in yet
    std::vector<Call> m_calls;
};

} // namespace hubscope
