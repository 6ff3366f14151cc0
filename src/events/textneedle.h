// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace hubscope {

/// A text to be found in JSON, in either case: as it stands there, or as it reads once the escapes are
/// resolved. Kept to be looked for in many.
class TextNeedle
{
public:
    explicit TextNeedle(QString text);

    bool isIn(QByteArrayView json);

private:
    bool occursIn(QByteArrayView bytes) const;

    QString m_text;
    QByteArray m_lower;              ///< in lower case; empty unless it is ASCII
    std::array<uchar, 256> m_skip{}; ///< how far the window may move on, by the byte at its end
    QByteArray m_unescaped;          ///< scratch
};

} // namespace hubscope
