// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hubscope {

class Theme;

/// A word in a grey outlined pill, as the timeline shows contexts.
class PillLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PillLabel(const Theme* theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QString m_text;
};

} // namespace hubscope
