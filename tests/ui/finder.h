// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <algorithm>

namespace hubscope::test {

/// What a person or a screen reader calls a widget: its accessible name, else the words on it.
inline QString nameOf(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

/// The children of a type that have that object name or are called so, those in sight first. An empty name
/// fits all.
template<typename T>
QList<T*> childrenOf(const QWidget& root, const QString& name = {})
{
    QList<T*> found = root.findChildren<T*>();
    found.removeIf([&](const T* child) {
        return !name.isEmpty() && child->objectName() != name && nameOf(*child) != name;
    });
    std::stable_sort(
        found.begin(), found.end(), [](const T* a, const T* b) { return a->isVisible() && !b->isVisible(); });
    return found;
}

/// The first of them. When there is none, the test program ends and says what there is instead.
template<typename T>
T& child(const QWidget& root, const QString& name = {})
{
    const QList<T*> found = childrenOf<T>(root, name);
    if (!found.isEmpty())
        return *found.first();
    QStringList there;
    for (const T* each : root.findChildren<T*>())
        there.append(QStringLiteral("%1 \"%2\"").arg(each->objectName(), nameOf(*each)));
    qFatal(
        "no %s \"%s\"; there are: %s", T::staticMetaObject.className(), qPrintable(name),
        qPrintable(there.isEmpty() ? QStringLiteral("none") : there.join(QStringLiteral(", "))));
}

} // namespace hubscope::test
