// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace hubscope::test {

/// valijson, an implementation of JSON Schema by others, to compare ours with.
class SchemaOracle
{
public:
    /// A JSON text as valijson reads it.
    class Document
    {
    public:
        explicit Document(const QByteArray& json);
        ~Document();

    private:
        friend SchemaOracle;
        struct Data;
        std::unique_ptr<Data> m_data;
    };

    /// The schema is of draft 4.
    explicit SchemaOracle(const QByteArray& schema);
    ~SchemaOracle();

    bool accepts(const Document& document) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace hubscope::test
