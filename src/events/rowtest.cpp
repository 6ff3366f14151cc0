// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowtest.h"

namespace hubscope {

namespace ondemand = simdjson::ondemand;

QByteArrayView RowContext::body()
{
    if (!m_hasBody)
        m_body = m_bodies.body(m_row.row);
    m_hasBody = true;
    return m_body;
}

ondemand::document* RowContext::document()
{
    if (!m_isParsed) {
        const QByteArrayView bytes = body();
        const auto size = size_t(bytes.size());
        const simdjson::padded_string_view padded(bytes.data(), size, size + simdjson::SIMDJSON_PADDING);
        m_isJson = !m_parser.iterate(padded).get(m_document);
    } else if (m_isJson) {
        m_document.rewind();
    }
    m_isParsed = true;
    return m_isJson ? &m_document : nullptr;
}

void RowTest::narrow(std::vector<RowRecord>& rows, RowContext& context)
{
    std::erase_if(rows, [&](const RowRecord& row) {
        context.moveTo(row);
        return !passes(context);
    });
}

} // namespace hubscope
