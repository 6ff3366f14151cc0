// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace hubscope {

/// How one text became another: the stretch between what both begin and end with. Undo steps keep it instead
/// of whole texts.
struct TextPatch
{
    qsizetype at = 0; ///< in bytes
    QByteArray removed;
    QByteArray inserted;

    static TextPatch between(const QByteArray& before, const QByteArray& after);

    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
    QByteArray applied(QByteArray before) const { return before.replace(at, removed.size(), inserted); }
    QByteArray reverted(QByteArray after) const { return after.replace(at, inserted.size(), removed); }
};

} // namespace hubscope
