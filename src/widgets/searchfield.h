// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QLineEdit>

namespace hubscope {

/// A line edit with a glyph before the text and, while it is empty, the key that leads to it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme* theme, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph);
    /// The words on the key cap, such as Ctrl+L. The shortcut itself is the owner's.
    void setKeyHint(const QString& hint);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    bool hasRoomForHint(int hintWidth) const;

    const Theme* m_theme;
    Glyph m_glyph = Glyph::Search;
    QString m_keyHint;
};

} // namespace hubscope
