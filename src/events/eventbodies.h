// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace hubscope {

/// The bytes of one answer, as received: plain at first, packed when there is time. A value that is never
/// changed, so that threads may share it.
class EventBodies
{
public:
    EventBodies() = default;
    explicit EventBodies(QByteArray bytes);

    /// The same bytes, packed (zstd); as they are where that does not make them smaller.
    EventBodies packed() const;
    bool isPacked() const { return m_packed; }

    /// The bytes, with room behind the end for the JSON reader (simdjson reads a little beyond it).
    QByteArray bytes() const;
    qsizetype storedSize() const { return m_bytes.capacity(); }

private:
    QByteArray m_bytes;
    qsizetype m_size = 0; ///< unpacked
    bool m_packed = false;
};

} // namespace hubscope
