// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/call.h"
#include "schema/catalogue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hubscope {

class WorkspaceService;
struct Error;

/// The schemas that serve at present: the workspace's own, then those of a local folder, then the bundle,
/// each type and context from the first source that has it. Asks the hub when told to; until the answer is
/// there, and where it is refused, the other sources serve.
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
    void merge();

    const Catalogue& m_bundle;
    Catalogue m_catalogue;
    std::optional<Error> m_workspaceError;
    QStringList m_unreadable;
    // and what the owner of this class adds
};

} // namespace hubscope
