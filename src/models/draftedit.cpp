// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftedit.h"

#include "models/draftdocument.h"

namespace hubscope {

namespace {

QByteArray goodOf(const DraftEdit::Side& side)
{
    return side.good == side.text ? QByteArray() : side.good;
}

} // namespace

DraftEdit::DraftEdit(
    DraftDocument& document, const QString& label, const Side& before, const Side& after, bool continues)
    : QUndoCommand(label)
    , m_document(document)
    , m_patch(TextPatch::between(before.text, after.text))
    , m_goodBefore(goodOf(before))
    , m_goodAfter(goodOf(after))
    , m_continues(continues)
{
}

void DraftEdit::redo()
{
    if (!std::exchange(m_done, true))
        m_document.restore(m_patch.applied(m_document.text()), m_goodAfter);
}

void DraftEdit::undo()
{
    m_done = false;
    m_document.restore(m_patch.reverted(m_document.text()), m_goodBefore);
}

bool DraftEdit::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const DraftEdit*>(other);
    if (!next->m_continues)
        return false;
    const QByteArray after = m_document.text();
    const QByteArray before = m_patch.reverted(next->m_patch.reverted(after));
    m_patch = TextPatch::between(before, after);
    m_goodAfter = next->m_goodAfter;
    setObsolete(m_patch.isEmpty());
    return true;
}

} // namespace hubscope
