// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QToolButton;

namespace hubscope {

class TextLabel;

/// An id in its short form, after an optional muted word, with a button that copies it whole.
class IdLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IdLabel(const Theme* theme, QWidget* parent = nullptr);

    void setCaption(const QString& caption); ///< `id`, `external`; names the button too
    void setId(const QString& id);
    QString id() const { return m_id; }
    QString shownText() const;
    void copy();

Q_SIGNALS:
    void copied(const QString& id);

private:
    void refresh();
    void restyle();

    const Theme* m_theme;
    TextLabel* m_caption;
    TextLabel* m_text;
    QToolButton* m_button;
    QString m_id;
};

} // namespace hubscope
