// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/foundsessions.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace hubscope {

class TextLabel;
class Theme;
class TimeDisplay;

/// Asks for the id of a session that another program made: typed or pasted, or one of those that stored
/// events carry. Deletes itself when it is closed.
class SessionIdDialog : public QDialog
{
    Q_OBJECT

public:
    SessionIdDialog(
        const QList<FoundSession>& found, const TimeDisplay& time, const Theme& theme,
        QWidget* parent = nullptr);

Q_SIGNALS:
    /// `node` is empty for one that was typed.
    void entered(const QString& value, const QString& node);

private:
    void fillFound(const TimeDisplay& time);
    void showRemark();
    void take();

    QList<FoundSession> m_found;
    QLineEdit* m_input;
    TextLabel* m_remark;
    QListWidget* m_list;
    QPushButton* m_add;
};

} // namespace hubscope
