// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"
#include "widgets/icons.h"

namespace hubscope {

class ElidedLabel;

/// One of the two that a reconcile brings together: what it is, what it is called, its whole id, and what
/// else is known about it.
class PartyCard : public Card
{
    Q_OBJECT

public:
    PartyCard(Glyph glyph, const QString& kind, const Theme& theme, QWidget* parent = nullptr);

    void setParty(const QString& title, const QString& id, const QString& note);

private:
    const QString m_kind;
    ElidedLabel* m_title;
    ElidedLabel* m_id;
    ElidedLabel* m_note;
};

} // namespace hubscope
