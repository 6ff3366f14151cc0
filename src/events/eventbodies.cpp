// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventbodies.h"

#include <simdjson.h>
#include <zstd.h>

namespace hubscope {

namespace {

// The fastest level: a page shrinks to about a sixth at it, higher ones win little and cost much.
constexpr int zstdLevel = 1;

QByteArray withPadding(qsizetype size)
{
    QByteArray bytes;
    bytes.reserve(size + qsizetype(simdjson::SIMDJSON_PADDING));
    bytes.resize(size);
    return bytes;
}

} // namespace

EventBodies::EventBodies(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_size(m_bytes.size())
{
}

EventBodies EventBodies::packed() const
{
    if (m_packed)
        return *this;
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(m_size))), Qt::Uninitialized);
    const size_t written =
        ZSTD_compress(out.data(), size_t(out.size()), m_bytes.constData(), size_t(m_size), zstdLevel);
    if (ZSTD_isError(written) || qsizetype(written) >= m_size)
        return *this;
    EventBodies result;
    result.m_bytes = QByteArray(out.constData(), qsizetype(written)); // a copy without the spare capacity
    result.m_size = m_size;
    result.m_packed = true;
    return result;
}

QByteArray EventBodies::bytes() const
{
    if (!m_packed)
        return m_bytes;
    QByteArray out = withPadding(m_size);
    const size_t size =
        ZSTD_decompress(out.data(), size_t(m_size), m_bytes.constData(), size_t(m_bytes.size()));
    Q_ASSERT(!ZSTD_isError(size) && qsizetype(size) == m_size); // we packed them ourselves
    return out;
}

} // namespace hubscope
