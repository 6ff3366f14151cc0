// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hubscope {

/// Asks for a name, beginning with one; `done` hears it, trimmed, unless it is empty or nobody gives one.
/// What `done` uses outlives the parent.
void askForName(
    QWidget* parent, const QString& title, const QString& name,
    const std::function<void(const QString&)>& done);

} // namespace hubscope
