// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/yieldingrow.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace hubscope {

class Catalogue;
class CheckListPopup;
class ChipRow;
class CustomerTimeline;
class DropChip;
class SavedViews;
class TextLabel;
class Theme;
class TimeDisplay;
class ViewsButton;

/// What the hub is asked to filter by and what narrows the loaded rows, the conditions in force as chips, and
/// how many events are shown, loaded and there at all.
class FilterBar : public YieldingRow
{
    Q_OBJECT

public:
    FilterBar(
        CustomerTimeline& customer, SavedViews& views, const Catalogue& catalogue, const TimeDisplay& time,
        const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void filterRowsRequested(); ///< the line that narrows the loaded rows is wanted

private:
    QWidget* makeHubMenu(const Theme& theme);
    void fillHubMenu(QMenu& menu, const Theme& theme);
    void layOut(QWidget& hub);
    void connectChoices();
    void connectState();
    void showChips();
    void removeChip(const QString& id);
    void fillChoices(const Catalogue& catalogue, const Theme& theme);
    void showFilter();
    void showReset();
    void showCounts();

    CustomerTimeline& m_customer;
    const TimeDisplay& m_time;
    DropChip* m_types;
    DropChip* m_contexts;
    DropChip* m_mode;
    DropChip* m_dates;
    CheckListPopup* m_typeChoices;
    CheckListPopup* m_contextChoices;
    CheckListPopup* m_modeChoices;
    ChipRow* m_chips;
    QPushButton* m_filterRows;
    TextLabel* m_counts;
    QPushButton* m_loadAll;
    QComboBox* m_pageSize;
    ViewsButton* m_view;
    QPushButton* m_reset;
};

} // namespace hubscope
