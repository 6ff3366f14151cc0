// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace hubscope {

/// Every colour that the program paints with, by its use. Nothing else in the tree names a colour; where a
/// QPalette role means the same, widgets take that.
enum class Token {
    Window,        ///< behind everything
    Base,          ///< inside views and inputs
    Alternate,     ///< group rows, read-only areas
    Text,          ///< what is read
    Muted,         ///< what explains it
    Border,        ///< hairlines
    ControlBorder, ///< the outline of inputs, buttons and pills
    Neutral,       ///< the fill of grey chips and tracks
    Hover,         ///< under the pointer
    Accent,        ///< focus, edges, underlines and glyphs; for words use Link
    Link,          ///< accent-coloured words on Window, Base and Alternate
    ButtonFill,    ///< the primary button
    ButtonText,
    ButtonHover,
    Success,
    Warning,
    Danger,
    Null, ///< the word null
    Selection,
    SelectedMuted, ///< darker or lighter variants that can be read on Selection
    SelectedLink,
    SelectedSuccess,
    SelectedWarning,
    SelectedDanger,
    InfoFill, ///< fills of message strips and tinted rows, with text of Text
    SuccessFill,
    WarningFill,
    DangerFill,
    BandSandbox, ///< environment bands: fill and the text on it
    BandSandboxText,
    BandTest,
    BandTestText,
    BandProduction,
    BandProductionText,
    JsonKey,
    JsonString,
    JsonNumber,
    FamilyCommerce, ///< families of event types: glyphs and histogram stacks, nothing else
    FamilyBrowsing,
    FamilyCampaigns,
    FamilySupport,
    FamilyAppointments,
    FamilyAccount,
    FamilyServices,
    FamilyGeneric,
};

inline constexpr int tokenCount = int(Token::FamilyGeneric) + 1;

/// The colour of a token in the light or the dark theme.
QColor tokenColor(Token token, bool dark);

/// The variant of a token that can be read on Selection; the token itself where none is needed.
Token onSelection(Token token);

} // namespace hubscope
