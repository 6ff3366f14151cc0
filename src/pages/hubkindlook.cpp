// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/hubkindlook.h"

#include <QCoreApplication>

namespace hubscope {

HubKindLook hubKindLook(HubKind kind)
{
    switch (kind) {
    case HubKind::Sandbox:
        return {Token::BandSandbox, Token::BandSandboxText, Token::Success, Glyph::Flask};
    case HubKind::Test:
        return {Token::BandTest, Token::BandTestText, Token::Warning, Glyph::Beaker};
    case HubKind::Production:
        break;
    }
    return {Token::BandProduction, Token::BandProductionText, Token::Danger, Glyph::Shield};
}

QString hubKindName(HubKind kind)
{
    switch (kind) {
    case HubKind::Sandbox:
        return QCoreApplication::translate("HubKind", "Sandbox");
    case HubKind::Test:
        return QCoreApplication::translate("HubKind", "Test");
    case HubKind::Production:
        break;
    }
    return QCoreApplication::translate("HubKind", "Production");
}

QString hubKindBanner(HubKind kind)
{
    switch (kind) {
    case HubKind::Sandbox:
        return QCoreApplication::translate("HubKind", "SANDBOX");
    case HubKind::Test:
        return QCoreApplication::translate("HubKind", "TEST");
    case HubKind::Production:
        break;
    }
    return QCoreApplication::translate("HubKind", "PRODUCTION");
}

QString embeddedSandboxName()
{
    return QCoreApplication::translate("HubKind", "Built-in sandbox");
}

QString hubKindAdvice(HubKind kind)
{
    switch (kind) {
    case HubKind::Sandbox:
        return QCoreApplication::translate("HubKind", "A hub to play with: nothing in it matters to anybody");
    case HubKind::Test:
        return QCoreApplication::translate("HubKind", "Shared with colleagues: what you change, they see");
    case HubKind::Production:
        break;
    }
    return QCoreApplication::translate("HubKind", "Real customers: what is written here reaches people");
}

} // namespace hubscope
