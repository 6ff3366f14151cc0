// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace hubscope {

// Markdown from text that may hold anything: what a server or a file says stays text.

/// Text on one line, as it is.
QString markdownText(QString text);
/// One row of a table.
QString markdownRow(const QStringList& cells);
/// The head of a table, with the line under it.
QString markdownHead(const QStringList& titles);
/// A block of code whose fence is longer than any in the text.
QString markdownCode(const QString& text, const QString& language = {});

} // namespace hubscope
