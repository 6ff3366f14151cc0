// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cacheplan.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace hubscope {

namespace {

// A block below this size is packed again when something new comes beside it.
constexpr qsizetype smallBlock = CachePlan::blockEvents / 2;

/// Takes runs and saved blocks in their order, and packs.
class Layout
{
public:
    explicit Layout(CachePlan& plan)
        : m_plan(plan)
    {
    }

    void addSaved(const RowBlock& block)
    {
        const bool isSmall = block.rows.size() < smallBlock;
        if (!m_run.isEmpty() && isSmall) {
            m_run += block.rows;
            return;
        }
        finishRun();
        m_plan.blocks.append(block);
    }

    void addNew(EventRow row)
    {
        if (m_run.isEmpty() && !m_plan.blocks.isEmpty() && m_plan.blocks.last().rows.size() < smallBlock)
            m_run = m_plan.blocks.takeLast().rows;
        m_run.append(row);
    }

    void finishRun()
    {
        for (qsizetype at = 0; at < m_run.size(); at += CachePlan::blockEvents) {
            const QList<EventRow> rows = m_run.mid(at, CachePlan::blockEvents);
            m_plan.blocks.append({{0, int(rows.size())}, rows});
        }
        m_run.clear();
    }

private:
    CachePlan& m_plan;
    QList<EventRow> m_run; ///< that is to be packed
};

/// A reader together with what it reads.
struct BodySource
{
    explicit BodySource(EventSnapshot snapshot)
        : events(std::move(snapshot))
        , reader(events)
    {
    }
    Q_DISABLE_COPY_MOVE(BodySource)

    const EventSnapshot events;
    BodyReader reader;
};

bool stands(const QList<EventRow>& rows, const QList<EventRow>& order, qsizetype at)
{
    return rows.size() <= order.size() - at && std::equal(rows.cbegin(), rows.cend(), order.cbegin() + at);
}

} // namespace

CachePlan planBlocks(const QList<EventRow>& order, const QList<RowBlock>& saved, qsizetype mostNew)
{
    std::unordered_map<EventRow, const RowBlock*> byFirst;
    for (const RowBlock& block : saved) {
        if (!block.rows.isEmpty())
            byFirst.emplace(block.rows.first(), &block);
    }
    CachePlan plan;
    Layout layout(plan);
    auto left = qsizetype(byFirst.size()); // saved blocks that were not met yet
    qsizetype fresh = 0;                   // since the last one
    for (qsizetype at = 0; at < order.size();) {
        const auto known = byFirst.find(order.at(at));
        if (known != byFirst.end()) {
            --left;
            if (stands(known->second->rows, order, at)) {
                layout.addSaved(*known->second);
                at += known->second->rows.size();
                fresh = 0;
                continue;
            }
        }
        if (left == 0 && fresh == mostNew) {
            plan.whole = false;
            break;
        }
        layout.addNew(order.at(at));
        ++at;
        ++fresh;
    }
    layout.finishRun();
    return plan;
}

QList<CacheSave::Part> partsOf(const CachePlan& plan, const EventSnapshot& events)
{
    const auto source = std::make_shared<BodySource>(events);
    QList<CacheSave::Part> parts;
    for (const RowBlock& block : plan.blocks) {
        CacheSave::Part part{block.block, {}};
        if (block.block.id == 0) {
            part.text = [source, rows = block.rows] {
                QByteArray text = "[";
                for (const EventRow row : rows) {
                    if (text.size() > 1)
                        text += ",\n";
                    text += source->reader.body(row);
                }
                text += "]";
                return text;
            };
        }
        parts.append(std::move(part));
    }
    return parts;
}

} // namespace hubscope
