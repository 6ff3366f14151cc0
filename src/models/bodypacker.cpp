// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bodypacker.h"

#include <algorithm>

namespace hubscope {

namespace {

constexpr int quietAfter = 400;                     // ms
constexpr qsizetype mostWaiting = 16 * 1024 * 1024; // bytes
constexpr qsizetype answersAtOnce = 64;

} // namespace

BodyPacker::BodyPacker(EventStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_work([this](const QList<Packed>& packed) { take(packed); })
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &BodyPacker::pack);
}

void BodyPacker::onEvents(qsizetype bytes)
{
    m_waiting += bytes;
    if (m_waiting > mostWaiting)
        pack();
    else
        m_later.start(quietAfter);
}

void BodyPacker::onRenewed()
{
    m_next = 0;
    m_waiting = 0;
    m_later.start(quietAfter);
}

void BodyPacker::pack()
{
    if (m_work.isBusy())
        return; // it goes on by itself
    const std::vector<EventChunk>& chunks = m_store.state().chunks();
    QList<std::pair<EventRow, Bodies>> wanted;
    auto chunk = std::ranges::lower_bound(chunks, m_next, {}, &EventChunk::first);
    for (; chunk != chunks.end() && wanted.size() < answersAtOnce; ++chunk) {
        m_next = chunk->end();
        if (!chunk->bodies->isPacked())
            wanted.append({chunk->first, chunk->bodies});
    }
    m_waiting = chunk == chunks.end() ? 0 : m_waiting;
    if (wanted.isEmpty())
        return;
    m_work.ask([wanted](const std::stop_token& stop) {
        QList<Packed> packed;
        for (const auto& [first, plain] : wanted) {
            if (stop.stop_requested())
                break;
            packed.append({first, plain, std::make_shared<const EventBodies>(plain->packed())});
        }
        return packed;
    });
}

void BodyPacker::take(const QList<Packed>& packed)
{
    for (const Packed& one : packed)
        m_store.setPacked(one.first, one.plain, one.packed);
    m_later.start(0);
}

} // namespace hubscope
