// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemaoracle.h"

#include <rapidjson/document.h>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace hubscope::test {

using valijson::adapters::RapidJsonAdapter;

struct SchemaOracle::Document::Data
{
    rapidjson::Document json;
};

SchemaOracle::Document::Document(const QByteArray& json)
    : m_data(std::make_unique<Data>())
{
    m_data->json.Parse(json.constData(), size_t(json.size()));
    if (m_data->json.HasParseError())
        qFatal("not JSON: %s", json.constData());
}

SchemaOracle::Document::~Document() = default;

struct SchemaOracle::Data
{
    valijson::Schema schema;
};

SchemaOracle::SchemaOracle(const QByteArray& schema)
    : m_data(std::make_unique<Data>())
{
    const Document document(schema);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft4);
    parser.populateSchema(RapidJsonAdapter(document.m_data->json), m_data->schema);
}

SchemaOracle::~SchemaOracle() = default;

bool SchemaOracle::accepts(const Document& document) const
{
    valijson::Validator validator;
    return validator.validate(m_data->schema, RapidJsonAdapter(document.m_data->json), nullptr);
}

} // namespace hubscope::test
