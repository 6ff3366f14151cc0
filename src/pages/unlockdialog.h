// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace hubscope {

class Theme;
class WriteGuard;

/// Asks whether production may be written to for a while. The id of the workspace has to be typed, so that
/// nobody says yes without having read where. Deletes itself when it is closed.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    UnlockDialog(WriteGuard& guard, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace hubscope
