// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace hubscope {

class Templates;

/// What a new draft can be started from: the person's own templates, a file, the clipboard.
class TemplatesMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TemplatesMenu(Templates& templates, QWidget* parent = nullptr);

    /// Asks for a name and saves the text under it.
    void saveAs(const QString& suggested, const QByteArray& text);

Q_SIGNALS:
    void chosen(const QByteArray& text);
    void saveRequested();
    void openRequested();
    void pasteRequested();
    /// A template was deleted; saving it under its name brings it back.
    void deleted(const QString& name, const QByteArray& text);

private:
    void fill();
    void addManagement();
    void rename(const QString& id);

    Templates& m_templates;
    QMenu* m_renaming;
    QMenu* m_deleting;
};

} // namespace hubscope
