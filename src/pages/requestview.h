// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/wirelog.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace hubscope {

class TextLabel;
class Theme;
class TimeDisplay;

/// One exchange with the hub: what was asked and what came, every secret already replaced.
class RequestView : public QWidget
{
    Q_OBJECT

public:
    RequestView(const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    void setExchange(const std::optional<Exchange>& exchange);

private:
    QString describe(const Exchange& exchange) const;

    const TimeDisplay& m_time;
    TextLabel* m_summary;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    std::optional<Exchange> m_exchange;
};

} // namespace hubscope
