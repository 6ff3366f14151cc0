// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QTimer>

class QApplication;

namespace hubscope {

/// Colours, fonts and measures in one place. The application makes one, applies it, and hands a pointer to
/// widgets and delegates, which must not outlive it. What they derive from it they renew on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Auto, Light, Dark }; ///< Auto follows the desktop
    Q_ENUM(Scheme)
    enum class FontRole {
        Text,      ///< 13 px at 100 %
        Strong,    ///< the same, semibold: one thing per region
        Label,     ///< 12 px: labels and explanations
        Title,     ///< 15 px semibold: the one name of a pane
        Pill,      ///< 11 px, medium
        Fixed,     ///< 12 px fixed: ids, JSON, times, numbers that must align
        FixedSmall ///< 11 px fixed: counts
    };

    explicit Theme(Scheme scheme = Scheme::Auto, QObject* parent = nullptr);
    ~Theme() override;

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }

    /// Multiplies all fonts and measures; 1 is the desktop's own size.
    void setFontScale(qreal scale);

    QColor color(Token token) const { return tokenColor(token, m_dark); }
    /// The colour with the background mixed in: amount 0 is all background, 1 all colour.
    QColor mixed(Token color, Token background, qreal amount) const;
    QPalette palette() const;

    QFont font(FontRole role = FontRole::Text) const;
    /// A measure of the design (drawn for 13 px text), grown with the font so that text is never clipped.
    int px(int designPixels) const;
    int rowHeight() const { return px(28); }
    int compactRowHeight() const { return px(24); }
    int headerHeight() const { return px(28); }
    int bandHeight() const { return px(28); }
    int toolRowHeight() const { return px(40); }
    int tabHeight() const { return px(32); }

    // The 4 px grid. Distances stay as they are when the font grows; heights go through px().
    static constexpr int tight = 4;
    static constexpr int small = 8;
    static constexpr int medium = 12;
    static constexpr int large = 16;
    static constexpr int wide = 24;
    static constexpr int radius = 6;

    /// Gives the application this theme's style, palette and fonts, now and after every change.
    void apply(QApplication& application);

Q_SIGNALS:
    /// Colours or fonts are others than before.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void dress();
    bool desktopIsDark();

    Scheme m_scheme;
    bool m_dark = false;
    bool m_dressing = false;
    qreal m_fontScale = 1.0;
    QFont m_textFont;
    QFont m_fixedFont;
    QPointer<QApplication> m_application;
    QTimer m_refresh; ///< gathers what several windows report at once
};

} // namespace hubscope
