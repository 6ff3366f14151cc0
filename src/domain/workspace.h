// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace hubscope {

/// A part of a workspace that owns customers (API contract, configuration/nodes/entries).
struct Node
{
    QString id;
    QString name;
    QString description;

    bool operator==(const Node&) const = default;
};

} // namespace hubscope
