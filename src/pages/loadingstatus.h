// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace hubscope {

class CustomerTimeline;
struct LoadProgress;
class TextLabel;
class Theme;

/// In the status bar: which page is being loaded, or how far all of them are, at which rate and for how long
/// yet; and the buttons that hold and stop it.
class LoadingStatus : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingStatus(const Theme& theme, QWidget* parent = nullptr);

    void setCustomer(CustomerTimeline* customer); ///< null for none

    static QString progressText(const LoadProgress& progress); ///< of loading all

private:
    void renew();
    void showPage();
    void showAll();

    QPointer<CustomerTimeline> m_customer;
    TextLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_pause;
    QToolButton* m_stop;
};

} // namespace hubscope
