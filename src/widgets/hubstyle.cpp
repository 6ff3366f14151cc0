// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hubstyle.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

bool isSwitch(const QWidget* widget)
{
    return widget && widget->property(look::switchLook).toBool();
}

/// A line edit inside a spin or combo box has no frame of its own.
bool hasOwnFrame(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0;
}

} // namespace

HubStyle::HubStyle(const Theme& theme)
    : QProxyStyle(u"fusion"_s)
    , m_theme(theme)
    , m_icons(&theme)
{
    setObjectName(u"hubscope"_s);
}

void HubStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

bool HubStyle::isListOfChoices(const QWidget* widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

QColor HubStyle::disabledText() const
{
    return m_theme.palette().color(QPalette::Disabled, QPalette::Text);
}

void HubStyle::drawBox(
    QPainter* painter, const QRectF& rect, const QBrush& fill, const QPen& border, qreal radius) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border);
    painter->setBrush(fill);
    const qreal half =
        border.style() == Qt::NoPen ? 0 : border.widthF() / 2; // the line stays inside the rect
    const qreal inner = std::max(0.0, radius - half);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    painter->restore();
}

void HubStyle::drawFocusRing(QPainter* painter, const QRectF& rect, qreal radius) const
{
    drawBox(painter, rect, Qt::NoBrush, QPen(color(Token::Accent), 2), radius);
}

void HubStyle::drawGlyph(QPainter* painter, const QRect& rect, Glyph glyph, const QColor& ink) const
{
    const int side = std::min({rect.width(), rect.height(), px(16)});
    const QRect place = alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), rect);
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(place.topLeft(), m_icons.pixmap(glyph, side, ratio, ink));
}

void HubStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QColor ink = option->state & State_Enabled ? color(Token::Muted) : disabledText();
    switch (element) {
    case PE_PanelLineEdit:
        if (hasOwnFrame(option))
            drawInputFrame(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolButtonPanel(option, painter, widget);
    case PE_IndicatorCheckBox:
        return isSwitch(widget) ? drawSwitch(option, painter) : drawCheckIndicator(option, painter);
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(option, painter);
    case PE_FrameFocusRect:
        if ((option->state & State_KeyboardFocusChange) && !isListOfChoices(widget))
            drawFocusRing(painter, option->rect, Theme::tight);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return drawItemPanel(option, painter);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_IndicatorArrowDown:
        return drawGlyph(painter, option->rect, Glyph::ChevronDown, ink);
    case PE_IndicatorArrowUp:
        return drawGlyph(painter, option->rect, Glyph::ChevronUp, ink);
    case PE_IndicatorArrowLeft:
        return drawGlyph(painter, option->rect, Glyph::ChevronLeft, ink);
    case PE_IndicatorArrowRight:
        return drawGlyph(painter, option->rect, Glyph::ChevronRight, ink);
    case PE_IndicatorTabClose:
        if (option->state & State_MouseOver)
            drawBox(painter, option->rect, color(Token::Neutral), Qt::NoPen, 4);
        return drawGlyph(painter, option->rect.adjusted(2, 2, -2, -2), Glyph::Close, ink);
    case PE_IndicatorHeaderArrow: // drawn beside the header's words
    case PE_FrameTabWidget:       // no boxes in boxes
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameButtonTool:
        return;
    case PE_FrameTabBarBase:
        return drawHairline(painter, option->rect, Qt::BottomEdge);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, color(Token::Base)); // as the scroll bars that meet there
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, color(Token::Window));
        return drawHairline(painter, option->rect, Qt::TopEdge);
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, color(Token::Border));
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        return drawBox(painter, option->rect, color(Token::Base), QPen(color(Token::ControlBorder)), 0);
    case PE_FrameMenu:
        return drawBox(painter, option->rect, Qt::NoBrush, QPen(color(Token::ControlBorder)), 0);
    case PE_Frame:
        return drawBox(painter, option->rect, Qt::NoBrush, QPen(color(Token::Border)), Theme::tight);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HubStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel: {
        drawButtonPanel(option, painter, widget);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (button->features & QStyleOptionButton::HasMenu)) {
            const int side = px(20);
            const QRect arrow(option->rect.right() - side - 3, option->rect.y(), side, option->rect.height());
            drawGlyph(
                painter, visualRect(option->direction, option->rect, arrow), Glyph::ChevronDown,
                option->state & State_Enabled ? color(Token::Muted) : disabledText());
        }
        return;
    }
    case CE_PushButtonLabel:
        return drawPushButtonLabel(option, painter, widget);
    case CE_TabBarTabShape:
        return drawTabShape(option, painter, widget);
    case CE_TabBarTabLabel:
        return drawTabLabel(option, painter, widget);
    case CE_Header: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header)
            return;
        drawHeaderSection(option, painter);
        QStyleOptionHeader label(*header);
        label.rect = subElementRect(SE_HeaderLabel, option, widget);
        return drawHeaderLabel(&label, painter);
    }
    case CE_HeaderSection:
        return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        return drawHeaderLabel(option, painter);
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_MenuItem:
        return drawMenuItem(option, painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Token::Window));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, color(Token::Window));
        return drawHairline(painter, option->rect, Qt::BottomEdge);
    case CE_DockWidgetTitle:
        return drawDockTitle(option, painter);
    case CE_Splitter:
        painter->fillRect(option->rect, color(Token::Border));
        return;
    case CE_ProgressBarGroove:
        return drawProgressGroove(option, painter);
    case CE_ProgressBarContents:
        return drawProgressContents(option, painter);
    case CE_ProgressBarLabel:
        return; // four pixels hold no words: they stand beside the bar
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HubStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect HubStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return hasOwnFrame(option) ? option->rect.adjusted(6, 1, -6, -1) : option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(Theme::small, 0, -Theme::small, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HubStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return comboBoxPart(option, part);
    case CC_SpinBox:
        return spinBoxPart(option, part);
    case CC_ScrollBar:
        return scrollBarPart(option, part);
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QIcon HubStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return m_icons.icon(Glyph::Close, Token::Muted);
    case SP_TitleBarNormalButton:
        return m_icons.icon(Glyph::ExternalLink, Token::Muted);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return m_icons.icon(Glyph::More, Token::Muted);
    case SP_MessageBoxInformation:
        return m_icons.icon(Glyph::Info, Token::Accent);
    case SP_MessageBoxWarning:
        return m_icons.icon(Glyph::AlertTriangle, Token::Warning);
    case SP_MessageBoxCritical:
        return m_icons.icon(Glyph::AlertCircle, Token::Danger);
    case SP_MessageBoxQuestion:
        return m_icons.icon(Glyph::Question, Token::Accent);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace hubscope
