// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sentstoredmodel.h"
#include "net/call.h"
#include "store/outboxentry.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace hubscope {

class EmptyState;
class Hub;
class TextLabel;
class Theme;

/// What the hub made of an event: the stored one beside what was sent. Reads it from the hub, which outlives
/// the dialog. Deletes itself when it is closed.
class SentStoredDialog : public QDialog
{
    Q_OBJECT

public:
    SentStoredDialog(const OutboxEntry& entry, Hub& hub, const Theme& theme, QWidget* parent = nullptr);

private:
    void read();
    void showStored(const QByteArray& stored);
    void showFailure(const Error& error);
    void copy() const;

    OutboxEntry m_entry;
    Hub& m_hub;
    SentStoredModel m_differences;
    TextLabel* m_summary;
    QTableView* m_table;
    EmptyState* m_empty;
    QPushButton* m_copy;
    Call m_call;
};

} // namespace hubscope
