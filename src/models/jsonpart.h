// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonspans.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscope {

/// A part of a JSON text as an editor shows it by itself: one value, without the indentation that it has in
/// the whole. Also where the whole is broken, as long as it is broken inside of the part.
class JsonPart
{
public:
    JsonPart() = default; ///< of an empty text

    /// The whole text.
    static JsonPart whole(const QByteArray& text);
    /// The member of the document, which is an object. One that is not there is an empty part: text that is
    /// put into it adds the member. Nothing when the text is broken (`spans` are none).
    static std::optional<JsonPart> member(const QByteArray& text, const JsonSpans& spans, const QString& key);

    const QByteArray& text() const { return m_text; }
    /// The whole with another text in this part's place.
    QByteArray wholeWith(const QByteArray& part) const;
    /// The same part of another text that differs nowhere else; nothing when it does.
    std::optional<JsonPart> in(const QByteArray& wholeText) const;

    qsizetype toWhole(qsizetype offset) const;
    /// Nothing when that place of the whole lies outside.
    std::optional<qsizetype> toPart(qsizetype offset) const;

private:
    void setRaw(const QByteArray& raw);

    QByteArray m_head; ///< of the whole, before the part
    QByteArray m_join; ///< what stands between head and part once a missing member is added
    QByteArray m_tail;
    QByteArray m_raw;  ///< the part as the whole has it
    QByteArray m_text; ///< without the indentation
    qsizetype m_indent = 0;
};

} // namespace hubscope
