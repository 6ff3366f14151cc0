// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hubstyle.h"

#include <QStyleOption>
#include <QWidget>

namespace hubscope {

// The measures of the style. All heights grow with the font: at 200 % nothing is clipped.

QSize HubStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const int control = std::max(px(28), contents.height() + 2 * Theme::tight);
    switch (type) {
    case CT_LineEdit:
        return {contents.width() + 2 * Theme::small, control};
    case CT_ComboBox:
        return {contents.width() + px(24) + Theme::medium, control};
    case CT_SpinBox:
        return {contents.width() + px(20) + Theme::medium, std::max(px(28), contents.height())};
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool menu = button && (button->features & QStyleOptionButton::HasMenu);
        const bool iconOnly = button && button->text.isEmpty();
        const int width = contents.width() + (iconOnly ? Theme::medium : Theme::wide);
        return {std::max(width + (menu ? Theme::tight : 0), control), control};
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool iconOnly =
            button && (button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly);
        const bool menu =
            button &&
            (button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup));
        const bool arrow = menu && !(widget && widget->property(look::noMenuArrow).toBool());
        const int arrowWidth = arrow ? px(20) - Theme::tight : 0;
        if (iconOnly)
            return {std::max(contents.width() + Theme::small, px(28)) + arrowWidth, px(28)};
        return {contents.width() + Theme::medium + arrowWidth, control};
    }
    case CT_TabBarTab:
        return {contents.width(), std::max(m_theme.tabHeight(), contents.height())};
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(m_theme.headerHeight(), size.height())};
    }
    case CT_MenuItem:
        return menuItemSize(option, contents);
    case CT_MenuBarItem:
        return {contents.width() + Theme::large, std::max(px(26), contents.height() + Theme::small)};
    case CT_ProgressBar:
        return {contents.width(), px(8)};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(m_theme.compactRowHeight(), size.height())};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int HubStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorHeight:
        return px(16);
    case PM_IndicatorWidth: // the property is asked for here alone: layouts ask for metrics by the thousand
        return px(widget && widget->property(look::switchLook).toBool() ? 28 : 16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::small;
    case PM_MenuButtonIndicator:
        return px(16);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_SplitterWidth: // Qt widens the reach of a one-pixel handle by itself
        return 1;
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_DockWidgetTitleMargin:
        return Theme::small;
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetHandleExtent:
        return 0;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return Theme::wide;
    case PM_TabBarTabVSpace:
        return Theme::small;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return Theme::tight;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return Theme::small;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemSpacing:
        return Theme::tight;
    case PM_ToolTipLabelFrameWidth:
        return Theme::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Theme::medium;
    case PM_HeaderMargin:
        return Theme::small;
    case PM_FocusFrameHMargin: // the choices stand below the words of their box
        return isListOfChoices(widget) ? Theme::small : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HubStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace hubscope
