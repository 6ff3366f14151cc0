// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hubscope {

class TextLabel;

/// What stands where there is nothing to show: what is so, why, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme* theme, QWidget* parent = nullptr);

    void setContent(Glyph glyph, const QString& title, const QString& reason);
    /// An empty text hides the button.
    void setPrimary(const QString& text);
    void setSecondary(const QString& text);
    /// Below the buttons, in the middle; takes the widget.
    void addBelow(QWidget* widget);

    QString title() const;
    QString reason() const;
    QPushButton* primaryButton() const { return m_primary; }
    QPushButton* secondaryButton() const { return m_secondary; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void claimHeight();
    void restyle();

    const Theme* m_theme;
    Glyph m_glyph = Glyph::Info;
    QLabel* m_picture;
    TextLabel* m_title;
    TextLabel* m_reason;
    QPushButton* m_primary;
    QPushButton* m_secondary;
};

} // namespace hubscope
