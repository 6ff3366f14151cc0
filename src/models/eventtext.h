// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "domain/event.h"
#include "domain/lag.h"

#include <QString>

namespace hubscope {

class Catalogue;
enum class EventFamily;

/// One sentence on a lag that is not Normal; empty for one that is.
QString lagRemark(LagKind kind, qint64 lag);

/// Cells read bodies while rows are painted: a longer one, which no hub of good sense has, would make
/// scrolling jerk, and is not read.
constexpr qsizetype longestReadBody = 256 * 1024; // bytes

/// What tells this event from its neighbours: `4711 · 3 items · 129.90 EUR`. Reads the body, so callers keep
/// the result. Empty when the event says nothing beyond its type, or is too long. Never contains line breaks.
QString keyFacts(const Event& event);
QString keyFacts(const QString& type, QByteArrayView body);

/// Generic for a type that the catalogue does not have.
EventFamily typeFamily(const Catalogue& catalogue, const QString& type);
/// `Active`, `Passive`; another mode as it is.
QString modeLabel(const QString& mode);

QString shortId(const QString& id);           ///< `9bdca5a7…8f29`; short ones whole
QString shortSession(const QString& session); ///< `e3f1…a9`; short ones whole

/// What a customer is called: the name, else the e-mail, else the external id, else the short id.
QString customerTitle(const Customer& customer);

/// The text on one line and not longer than `length` characters, with an ellipsis where it was cut.
QString oneLine(const QString& text, qsizetype length = 160);

} // namespace hubscope
