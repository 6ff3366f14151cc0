// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/drafts.h"

#include <QWidget>

namespace hubscope {

class DraftDocument;
class Hub;
class Theme;

/// Whom the event belongs to: three equal cards, customer, external id and session, the chosen one in accent,
/// each with its live look-up and what sending would mean. What is typed into a card that is not chosen stays
/// there (DraftExtra) and out of the JSON.
class IdentityCards : public QWidget
{
    Q_OBJECT

public:
    IdentityCards(DraftDocument& document, const Theme& theme, QWidget* parent = nullptr);

    void setHub(Hub* hub); ///< null for none
    void setExtra(const DraftExtra& extra);
    void focusValue(); ///< of the chosen card

Q_SIGNALS:
    void extraChanged(const hubscope::DraftExtra& extra);
};

} // namespace hubscope
