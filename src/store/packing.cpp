// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/packing.h"

#include <zstd.h>

#include <memory>

namespace hubscope {

namespace {

// Events repeat each other: the fastest level makes a sixth of them, higher ones win little.
constexpr int packingLevel = 1;
// What no block of events comes near: a damaged length must not eat the memory.
constexpr unsigned long long mostUnpacked = 1ULL << 30;

} // namespace

QByteArray packed(const QByteArray& bytes)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, packingLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(
        context.get(), out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()));
    Q_ASSERT(!ZSTD_isError(size)); // there is room for the worst case
    out.truncate(qsizetype(size));
    return out;
}

std::optional<QByteArray> unpacked(const QByteArray& packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > mostUnpacked)
        return std::nullopt;
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const size_t written =
        ZSTD_decompress(out.data(), size_t(out.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(written) || written != size)
        return std::nullopt;
    return out;
}

} // namespace hubscope
