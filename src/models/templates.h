// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/result.h"
#include "store/draftstore.h"

#include <QObject>

#include <functional>

namespace hubscope {

class DatabaseThread;

/// The named events that a person starts from, kept on disk. A change shows once it is kept.
class Templates : public QObject
{
    Q_OBJECT

public:
    /// Database and clock outlive this.
    Templates(DatabaseThread& database, const Clock& clock, QObject* parent = nullptr);

    void load();
    const QList<Template>& all() const { return m_templates; } ///< by name
    const Template* find(const QString& id) const;
    /// Saves under a name; one of that name is replaced.
    void save(const QString& name, const QByteArray& text);
    /// False, and nothing happens, when another has that name.
    bool rename(const QString& id, const QString& name);
    void remove(const QString& id);

Q_SIGNALS:
    void changed();
    void storageFailed(const hubscope::Error& error);

private:
    /// Changes what is on disk, then shows what is there.
    void change(std::function<Result<Done>(DraftStore&)> edit);

    DatabaseThread& m_database;
    const Clock& m_clock;
    QList<Template> m_templates;
};

} // namespace hubscope
