// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QAction;

namespace hubscope {

class SchemaLibrary;
class Settings;

/// Lets a person name a folder whose schemas serve before the built-in ones, remembers it, and tells what
/// was found in it.
class SchemaFolderActions : public QObject
{
    Q_OBJECT

public:
    /// `choose` asks for a folder, `drop` goes back to none. All outlive this object; dialogs go to `window`.
    SchemaFolderActions(
        SchemaLibrary& library, Settings& settings, QAction* choose, QAction* drop, QWidget* window);

    /// Reads the folder of the last time.
    void load();

Q_SIGNALS:
    /// A folder was read. `problems` is empty when all of its files hold schemas.
    void told(const QString& title, const QString& problems);

private:
    void choose();
    void use(const QString& folder);
    void tellWhenRead();

    SchemaLibrary& m_library;
    Settings& m_settings;
    QAction* m_drop;
    QWidget* m_window;
    QString m_reading;    ///< the folder that is to be told about; empty for none
    bool m_asked = false; ///< by a person just now, not at the start
};

} // namespace hubscope
