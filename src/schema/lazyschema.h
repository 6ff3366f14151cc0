// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldnode.h"

#include <QString>

#include <memory>

namespace hubscope {

/// A schema that is read when it is first asked for: of the program's resources, or given. Copies share what
/// was read. Safe to use from several threads.
class LazySchema
{
public:
    /// `member` is the key under which the file holds the schema; empty when the file is the schema.
    explicit LazySchema(QString file, QString member = {});

    /// A schema at hand, and those that it may refer to; its tree is made when it is asked for.
    explicit LazySchema(JsonValue schema, std::shared_ptr<const KnownSchemas> known = {});

    const JsonValue& json() const; ///< as it stands in the file, titles and descriptions included
    std::shared_ptr<const FieldNode> tree() const; ///< lives on after this object

private:
    struct State;
    State& read() const;

    std::shared_ptr<State> m_state;
};

} // namespace hubscope
