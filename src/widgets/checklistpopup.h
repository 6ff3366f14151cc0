// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/checklistitem.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace hubscope {

class SearchField;

/// Several of many: a search line over a list with check boxes. Typing filters, Up and Down walk, Space
/// toggles, Enter and Escape close. Meant for DropChip::setPopup().
class CheckListPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CheckListPopup(const Theme* theme, QWidget* parent = nullptr);

    void setPlaceholder(const QString& text); ///< also the accessible name of the search line
    /// Replaces the choices; keys checked before stay checked where they still exist.
    void setItems(const QList<CheckListItem>& items);
    void setCheckedKeys(const QStringList& keys); ///< does not emit
    /// In the order of the items.
    QStringList checkedKeys() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void checkedChanged(const QStringList& keys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void filter(const QString& text);
    void step(int by);
    void toggleCurrent();
    void reportChange();
    bool handleKey(int key);

    const Theme* m_theme;
    SearchField* m_search;
    QListWidget* m_list;
    QLabel* m_nothing;
    QPushButton* m_clear;
    bool m_filling = false;
};

} // namespace hubscope
