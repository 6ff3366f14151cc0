// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/textpatch.h"

#include <QUndoCommand>

namespace hubscope {

class DraftDocument;

/// One undo step of a draft. It is pushed after the document has changed.
class DraftEdit final : public QUndoCommand
{
public:
    /// A text of the draft, and the last one that was an object, should it be another one.
    struct Side
    {
        QByteArray text;
        QByteArray good;
    };

    /// The document outlives its undo stack. One that `continues` the step before it becomes a part of that.
    DraftEdit(
        DraftDocument& document, const QString& label, const Side& before, const Side& after, bool continues);

    void redo() override;
    void undo() override;
    int id() const override { return 1; } // all may merge; mergeWith decides
    bool mergeWith(const QUndoCommand* other) override;

private:
    DraftDocument& m_document;
    TextPatch m_patch;
    QByteArray m_goodBefore; ///< null where the text itself is
    QByteArray m_goodAfter;
    bool m_continues;
    bool m_done = true; ///< the change is in the document already
};

} // namespace hubscope
