// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draftimport.h"

#include <QString>

namespace hubscope {

/// What was changed in a text that was taken over, in a sentence.
QString importRemarkText(ImportRemark remark);
/// Why a text could not be taken over, in a sentence.
QString importFailureText(ImportFailure failure);

} // namespace hubscope
