// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "store/draftstore.h"

#include <QObject>

namespace hubscope {

class DatabaseThread;

/// The named events that a person starts from, kept on disk.
class Templates : public QObject
{
    Q_OBJECT

public:
    Templates(DatabaseThread& database, const Clock& clock, QObject* parent = nullptr);

    void load();
    const QList<Template>& all() const { return m_templates; } ///< by name
    const Template* find(const QString& id) const;
    /// Saves under a name; one of that name is replaced.
    void save(const QString& name, const QByteArray& text);
    void rename(const QString& id, const QString& name);
    void remove(const QString& id);

Q_SIGNALS:
    void changed();
    void storageFailed(const hubscope::Error& error);

private:
    QList<Template> m_templates;
    // and what the owner of this class adds
};

} // namespace hubscope
