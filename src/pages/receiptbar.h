// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QPushButton;

namespace hubscope {

class SessionLedger;
class TextLabel;
class TimeDisplay;

/// The receipt of a reconcile at hand: to copy, and to save as JSON or Markdown. As it is at that moment.
class ReceiptBar : public Card
{
    Q_OBJECT

public:
    /// Ledger and time outlive the bar.
    ReceiptBar(
        const SessionLedger& ledger, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    void setRecord(const QString& recordId); ///< empty for none
    /// Writes JSON where the file's name ends in `.json`, else Markdown; says what failed, in a dialog.
    void saveAs(const QString& file);

private:
    void refresh();
    void copyMarkdown() const;
    void copyJson() const;
    void askAndSave();

    const SessionLedger& m_ledger;
    const TimeDisplay& m_time;
    QString m_recordId;
    TextLabel* m_title;
    TextLabel* m_holds;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace hubscope
