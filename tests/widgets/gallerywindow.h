// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QMainWindow>

class QLayout;
class QToolButton;
class QTableView;
class QTreeView;

namespace hubscope {
class CheckListPopup;
}

namespace hubscope::test {

/// Every widget of the house with something in it, in one window: for the eye (widget_gallery) and for the
/// tests that hold all of them to the same rules.
class GalleryWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit GalleryWindow(const Theme* theme);

    CheckListPopup* popup() const { return m_popup; }

private:
    void addMenus();
    void addTools();
    QToolButton* toolButton(Glyph glyph, const QString& text);
    QWidget* tabs();
    QLayout* identity();
    QLayout* filters();
    QLayout* strips();
    QLayout* forms();
    QLayout* fields();
    QWidget* views();
    QTreeView* tree();
    QTableView* table();
    QWidget* right();
    QWidget* json();
    QWidget* editor();
    QWidget* empty();
    QWidget* loading();
    void addStatus();

    const Theme* m_theme;
    IconSet m_icons;
    CheckListPopup* m_popup = nullptr;
};

} // namespace hubscope::test
