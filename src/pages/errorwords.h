// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/errortext.h"

namespace hubscope {

/// The explaining part of an error under its title: what happened, what the hub said, its reference.
QString errorWords(const ErrorText& text);

} // namespace hubscope
