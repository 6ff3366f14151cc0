// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace hubscope {

class Catalogue;
struct EventTypeInfo;

/// The types that a person may mean, by name or label, the most likely first; all for no words. The pointers
/// live as long as the catalogue.
QList<const EventTypeInfo*> typesFor(const QString& words, const Catalogue& catalogue);

} // namespace hubscope
