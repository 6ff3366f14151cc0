// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <simdjson.h>

#include <memory>

namespace hubscope {

struct RowFilter;

/// A row with its record at hand.
struct RowRecord
{
    EventRow row = 0;
    const EventRecord* record = nullptr;
};

/// One row at a time of a snapshot, its body read when it is first asked for. For one thread, not longer
/// than the snapshot.
class RowContext
{
public:
    explicit RowContext(const EventSnapshot& events)
        : m_events(events)
        , m_bodies(events)
    {
    }

    void moveTo(const RowRecord& row)
    {
        if (m_row.record == row.record)
            return;
        m_row = row;
        m_hasBody = false;
        m_isParsed = false;
    }

    const EventSnapshot& events() const { return m_events; }
    EventRow row() const { return m_row.row; }
    const EventRecord& record() const { return *m_row.record; }
    QByteArrayView body();
    /// At its beginning; null pointer when the body is no JSON.
    simdjson::ondemand::document* document();

private:
    const EventSnapshot& m_events;
    BodyReader m_bodies;
    RowRecord m_row;
    QByteArrayView m_body;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    bool m_hasBody = false;
    bool m_isParsed = false;
    bool m_isJson = false;
};

/// Whether a row passes: a condition with all that can be worked out once for a snapshot.
class RowTest
{
public:
    /// What has to be read of a row, the quickest first.
    enum class Cost { Record, Name, Body, Json };

    virtual ~RowTest() = default;
    virtual bool passes(RowContext& row) = 0;
    virtual Cost cost() const { return Cost::Record; }
    /// Keeps those of the rows that pass, in their order.
    virtual void narrow(std::vector<RowRecord>& rows, RowContext& context);
};

using RowTests = std::vector<std::unique_ptr<RowTest>>;

/// What a filter consists of, the quickest tests first: a row must pass all.
RowTests rowTests(const RowFilter& filter, const EventSnapshot& events);

} // namespace hubscope
