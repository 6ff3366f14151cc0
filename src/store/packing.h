// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace hubscope {

/// The bytes in a form that takes less room and shows when it was damaged (zstd with a checksum).
QByteArray packed(const QByteArray& bytes);
/// The bytes that were packed. Nothing when they are not what they were.
std::optional<QByteArray> unpacked(const QByteArray& packed);

} // namespace hubscope
