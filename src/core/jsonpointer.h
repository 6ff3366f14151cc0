// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace hubscope {

// JSON pointers (RFC 6901): `/products/2/price`; the empty one is the whole document.

/// One step, escaped: pointer + u'/' + pointerStep(key).
QString pointerStep(QString key);
/// The steps of a pointer, unescaped; none for the empty one and for what is no pointer.
QStringList pointerSteps(QStringView pointer);
/// The pointer without its last step; empty for a pointer of one step and for the empty one.
QString parentPointer(QStringView pointer);
/// The last step, unescaped; empty for the empty pointer.
QString lastStep(QStringView pointer);
/// Whether a pointer is `ancestor` or leads to something inside of it.
bool isWithin(QStringView pointer, QStringView ancestor);
/// A step that may be an array's index: digits without a leading zero.
std::optional<qsizetype> arrayIndex(QStringView step);
/// For people: `products[2].price`; keys that are no plain words stand quoted in brackets.
QString readablePointer(QStringView pointer);

// Changes by pointer. What stands in the way of a step (a scalar where an object is needed) is replaced. In
// an array `-` is the place past its end. Nothing happens for what is no pointer.

/// Sets the value, making the objects on the way. An index at or past an array's end appends. A new key goes
/// where `order` (the keys of its object in the schema's order) has it among the keys that are there: behind
/// the nearest of its predecessors, else before the nearest successor, else to the end.
void setAt(JsonValue& root, QStringView pointer, JsonValue value, const QStringList& order = {});
/// Inserts before the array's item that the pointer names; appends past the end.
void insertAt(JsonValue& root, QStringView pointer, JsonValue value);
/// Removes the member or the item; nothing happens when there is none.
void removeAt(JsonValue& root, QStringView pointer);
/// Gives the member another key in the same place; nothing happens when there is none or `key` is taken.
void renameAt(JsonValue& root, QStringView pointer, const QString& key);

} // namespace hubscope
