// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tokens.h"

#include <array>

namespace hubscope {

namespace {

struct TokenRow
{
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array<TokenRow, tokenCount> tokenTable{{
    {Token::Window, 0xF6F7F9, 0x16191D},
    {Token::Base, 0xFFFFFF, 0x1B1F24},
    {Token::Alternate, 0xFAFBFC, 0x20252B},
    {Token::Text, 0x1B1F24, 0xE6EAEE},
    {Token::Muted, 0x5B6470, 0x9AA4AF},
    {Token::Border, 0xD9DEE4, 0x2D343C},
    {Token::ControlBorder, 0xC3CAD2, 0x424B55},
    {Token::Neutral, 0xECEEF1, 0x2A3037},
    {Token::Hover, 0xF0F3F7, 0x232930},
    {Token::Accent, 0x2F6FEB, 0x5B93FF},
    {Token::Link, 0x2563DC, 0x5B93FF},
    {Token::ButtonFill, 0x2F6FEB, 0x2F6FEB},
    {Token::ButtonText, 0xFFFFFF, 0xFFFFFF},
    {Token::ButtonHover, 0x2563DC, 0x2563DC},
    {Token::Success, 0x1A7F37, 0x3FB950},
    {Token::Warning, 0x9A6700, 0xD29922},
    {Token::Danger, 0xCF222E, 0xF85149},
    {Token::Null, 0x6F42C1, 0xBC8CFF},
    {Token::Selection, 0xDCE8FF, 0x22385F},
    {Token::SelectedMuted, 0x535C68, 0xA9B3BE},
    {Token::SelectedLink, 0x1F57C8, 0x8DB4FF},
    {Token::SelectedSuccess, 0x156C2E, 0x56D364},
    {Token::SelectedWarning, 0x7D5300, 0xE3B341},
    {Token::SelectedDanger, 0xB51C27, 0xFF8A82},
    {Token::InfoFill, 0xEDF3FF, 0x1A2740},
    {Token::SuccessFill, 0xE9F6ED, 0x16291D},
    {Token::WarningFill, 0xFFF7E0, 0x2B2413},
    {Token::DangerFill, 0xFDEFEF, 0x2E1A1D},
    {Token::BandSandbox, 0xE6F4EA, 0x12331F},
    {Token::BandSandboxText, 0x1A5E2F, 0x7EE2A0},
    {Token::BandTest, 0xFFF4D6, 0x3A2E0B},
    {Token::BandTestText, 0x6B4E00, 0xF2CC60},
    {Token::BandProduction, 0x7A1F1F, 0x5A1418},
    {Token::BandProductionText, 0xFFFFFF, 0xFFD7D5},
    {Token::JsonKey, 0x0550AE, 0x79C0FF},
    {Token::JsonString, 0x116329, 0x7EE2A0},
    {Token::JsonNumber, 0x953800, 0xFFA657},
    {Token::FamilyCommerce, 0x0072B2, 0x3D9BD6},
    {Token::FamilyBrowsing, 0x2787BD, 0x56B4E9},
    {Token::FamilyCampaigns, 0xB4578F, 0xCC79A7},
    {Token::FamilySupport, 0xD55E00, 0xE8803A},
    {Token::FamilyAppointments, 0x00855F, 0x1FB98A},
    {Token::FamilyAccount, 0x7A5CC9, 0xA48BE8},
    {Token::FamilyServices, 0xA86F00, 0xE69F00},
    {Token::FamilyGeneric, 0x6C757D, 0x8B949E},
}};

constexpr bool rowsStandAtTheirToken()
{
    for (std::size_t i = 0; i < tokenTable.size(); ++i) {
        if (std::size_t(tokenTable[i].token) != i)
            return false;
    }
    return true;
}
static_assert(rowsStandAtTheirToken());

} // namespace

QColor tokenColor(Token token, bool dark)
{
    const TokenRow& row = tokenTable[std::size_t(token)];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

Token onSelection(Token token)
{
    switch (token) {
    case Token::Muted:
        return Token::SelectedMuted;
    case Token::Accent:
    case Token::Link:
        return Token::SelectedLink;
    case Token::Success:
        return Token::SelectedSuccess;
    case Token::Warning:
        return Token::SelectedWarning;
    case Token::Danger:
        return Token::SelectedDanger;
    default:
        return token;
    }
}

} // namespace hubscope
