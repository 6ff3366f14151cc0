// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hubscope {

/// Looks for the events of a session on a customer's timeline.
class ProofWatch : public QObject
{
    Q_OBJECT
};

} // namespace hubscope
