// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/eventcache.h"

#include <QDialog>

class QPushButton;

namespace hubscope {

class TextLabel;
class Theme;

/// Asks whether what is saved of a customer on this computer shall go, says what that is, and does it.
/// Deletes itself when it is closed.
class ForgetCustomerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title` is what the customer is called. Cache and theme outlive this.
    ForgetCustomerDialog(
        EventCache& cache, QString profileId, QString customerId, const QString& title, const Theme& theme,
        QWidget* parent = nullptr);

Q_SIGNALS:
    /// Comes before the saved events go: nobody may save more of them after this. The list of recent
    /// customers is the receiver's.
    void forgetting(const QString& profileId, const QString& customerId);

private:
    void showUsage(const Result<CacheUsage>& usage);
    void forget();

    EventCache& m_cache;
    const QString m_profileId;
    const QString m_customerId;
    TextLabel* m_goes;
    TextLabel* m_failure;
    QPushButton* m_forget;
};

} // namespace hubscope
