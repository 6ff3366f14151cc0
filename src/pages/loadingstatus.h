// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace hubscope {

class CustomerTimeline;
class TextLabel;
class Theme;

/// In the status bar: which page is being loaded, how far that is, and a button that stops it.
class LoadingStatus : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingStatus(const Theme& theme, QWidget* parent = nullptr);

    void setCustomer(CustomerTimeline* customer); ///< null for none

private:
    void renew();

    QPointer<CustomerTimeline> m_customer;
    TextLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace hubscope
