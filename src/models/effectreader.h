// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hubscope {

/// Reads what a customer has before a session is given to it.
class EffectReader : public QObject
{
    Q_OBJECT
};

} // namespace hubscope
