// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reconcilelook.h"

namespace hubscope {

ReconcileLook reconcileLook(ReconcileState state)
{
    switch (state) {
    case ReconcileState::Prepared:
    case ReconcileState::Sending:
        return {Glyph::More, Token::Muted};
    case ReconcileState::Accepted:
        return {Glyph::Dot, Token::Success};
    case ReconcileState::Proven:
        return {Glyph::Check, Token::Success};
    case ReconcileState::PartlySeen:
        return {Glyph::Clock, Token::Warning};
    case ReconcileState::Refused:
        return {Glyph::AlertCircle, Token::Danger};
    case ReconcileState::OutcomeUnknown:
        return {Glyph::Question, Token::Warning};
    case ReconcileState::NotSent:
        break;
    }
    return {Glyph::Stop, Token::Muted};
}

} // namespace hubscope
