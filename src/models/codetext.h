// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QList>
#include <QString>

namespace hubscope {

struct Profile;

/// In what a request may be written down, to be run elsewhere.
enum class CodeLanguage { Curl, HttPie, Http, NodeSdk, PythonSdk };

QList<CodeLanguage> codeLanguages();
/// As a menu lists it: `cURL`, `Python SDK`.
QString codeLanguageLabel(CodeLanguage language);

/// Code that posts the event to the profile's workspace. The token is not in it: it is read from
/// HUBSCOPE_TOKEN. For the embedded sandbox the profile must have been given its base URL.
QString codeFor(CodeLanguage language, const JsonValue& event, const Profile& profile);

} // namespace hubscope
