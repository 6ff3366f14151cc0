// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/lazyschema.h"

#include "schema/resourcejson.h"

#include <mutex>

namespace hubscope {

struct LazySchema::State
{
    QString file;
    QString member;
    std::once_flag once;
    JsonValue json;                            ///< from the start, where there is no file
    std::shared_ptr<const KnownSchemas> known; ///< may be null
    FieldNode tree;
};

LazySchema::LazySchema(QString file, QString member)
    : m_state(std::make_shared<State>())
{
    m_state->file = std::move(file);
    m_state->member = std::move(member);
}

LazySchema::LazySchema(JsonValue schema, std::shared_ptr<const KnownSchemas> known)
    : m_state(std::make_shared<State>())
{
    m_state->json = std::move(schema);
    m_state->known = std::move(known);
}

const JsonValue& LazySchema::json() const
{
    return read().json;
}

std::shared_ptr<const FieldNode> LazySchema::tree() const
{
    return {m_state, &read().tree};
}

LazySchema::State& LazySchema::read() const
{
    State& state = *m_state;
    std::call_once(state.once, [&state] {
        if (!state.file.isEmpty()) {
            const JsonValue whole = readResourceJson(state.file);
            const JsonValue* schema = state.member.isEmpty() ? &whole : whole.find(state.member);
            if (schema != nullptr)
                state.json = *schema;
        }
        state.tree = parseSchema(state.json, state.known ? *state.known : KnownSchemas());
    });
    return state;
}

} // namespace hubscope
