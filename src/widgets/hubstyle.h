// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QProxyStyle>

namespace hubscope {

/// What a widget may ask of the style, as dynamic properties, set to true unless said, before it is shown.
namespace look {
inline constexpr char primary[] = "primary";         ///< button: the one action of its surface
inline constexpr char link[] = "link";               ///< button: words in accent without a box
inline constexpr char segment[] = "segment";         ///< button: one choice of a SegmentedControl
inline constexpr char switchLook[] = "switch";       ///< check box: a sliding switch
inline constexpr char documentTabs[] = "document";   ///< tab bar: tabs as sheets, accent on top
inline constexpr char invalid[] = "invalid";         ///< input: what it holds cannot be used
inline constexpr char notSent[] = "notSent";         ///< input: dashed and without fill
inline constexpr char unfilled[] = "unfilled";       ///< input: without fill
inline constexpr char ink[] = "ink";                 ///< tool button: the Token of its words, as an int
inline constexpr char noMenuArrow[] = "noMenuArrow"; ///< tool button: opens something without saying so
} // namespace look

/// The one style of the program: Fusion's behaviour with flat, calm shapes in the theme's colours. It paints
/// the real widgets, so that keyboard, accessibility and right-to-left come from Qt.
class HubStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit HubStyle(const Theme& theme);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect
    subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;

private:
    // hubstyle.cpp
    QColor color(Token token) const { return m_theme.color(token); }
    int px(int designPixels) const { return m_theme.px(designPixels); }
    QColor disabledText() const;
    static bool isListOfChoices(const QWidget* widget); ///< what a combo box opens
    void drawBox(
        QPainter* painter, const QRectF& rect, const QBrush& fill, const QPen& border, qreal radius) const;
    void drawFocusRing(QPainter* painter, const QRectF& rect, qreal radius) const;
    void drawGlyph(QPainter* painter, const QRect& rect, Glyph glyph, const QColor& color) const;

    // hubstyle_buttons.cpp
    void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawPushButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawToolButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawCheckIndicator(const QStyleOption* option, QPainter* painter) const;
    void drawRadioIndicator(const QStyleOption* option, QPainter* painter) const;
    void drawSwitch(const QStyleOption* option, QPainter* painter) const;

    // hubstyle_inputs.cpp
    void drawInputFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawProgressGroove(const QStyleOption* option, QPainter* painter) const;
    void drawProgressContents(const QStyleOption* option, QPainter* painter) const;
    QRect comboBoxPart(const QStyleOptionComplex* option, SubControl part) const;
    QRect spinBoxPart(const QStyleOptionComplex* option, SubControl part) const;

    // hubstyle_views.cpp
    void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter) const;
    void drawItemPanel(const QStyleOption* option, QPainter* painter) const;
    void drawBranch(const QStyleOption* option, QPainter* painter) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    QRect scrollBarPart(const QStyleOptionComplex* option, SubControl part) const;

    // hubstyle_chrome.cpp
    void drawTabShape(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter) const;
    void drawMenuBarItem(const QStyleOption* option, QPainter* painter) const;
    void drawDockTitle(const QStyleOption* option, QPainter* painter) const;
    void drawHairline(QPainter* painter, const QRect& rect, Qt::Edge edge) const;
    QSize menuItemSize(const QStyleOption* option, const QSize& contents) const;

    const Theme& m_theme;
    IconSet m_icons;
};

} // namespace hubscope
