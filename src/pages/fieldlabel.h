// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hubscope {

class Theme;

/// The line over a field: its name, and muted behind it what it means, which gives way when room is short.
class FieldLabel : public QWidget
{
    Q_OBJECT

public:
    /// All of it is text from a schema, shown as it stands.
    FieldLabel(const QString& name, const QString& hint, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    QString m_hint;
};

} // namespace hubscope
