// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace hubscope {

/// The first letters of a name's first and last word; the characters as a reader counts them, so that an
/// emoji or a letter with marks stays whole. Empty for an empty name.
QString initialsOf(const QString& name);

/// A person as a disc with initials. Decoration: assistive technology reads the name beside it.
class AvatarLabel : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarLabel(const Theme* theme, QWidget* parent = nullptr);

    void setName(const QString& name);
    QString initials() const { return m_initials; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QString m_initials;
};

} // namespace hubscope
