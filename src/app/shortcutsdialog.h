// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace hubscope {

class Theme;

/// All actions that have a key, in a table to look at.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction*>& actions, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace hubscope
