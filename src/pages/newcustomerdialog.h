// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customercreation.h"

#include <QDialog>

class QPushButton;

namespace hubscope {

class CustomerForm;
class DatabaseThread;
class EnvironmentBand;
class MessageStrip;
class Theme;
class WriteGuard;

/// Creates a customer. One that the hub has already is named and offered instead. One that was sent before
/// and is of unknown outcome comes first. Hub, database and guard outlive the dialog, which deletes itself
/// when it is closed.
class NewCustomerDialog : public QDialog
{
    Q_OBJECT

public:
    NewCustomerDialog(
        Hub& hub, DatabaseThread& work, WriteGuard& guard, const Theme& theme, QWidget* parent = nullptr);

    CustomerForm& form() const { return *m_form; }
    void setDraft(const CustomerDraft& draft);

Q_SIGNALS:
    /// The new customer, or one that exists and is to be used in its place.
    void chosen(const hubscope::Customer& customer);
    void openRequested(const QString& customerId); ///< to be looked at

private:
    QWidget* makeFoot();
    void askForNodes();
    void updateSend();
    QString obstacle() const;
    void create();
    void send();
    void showState();
    void showExisting();
    void perform(int action);

    Hub& m_hub;
    WriteGuard& m_guard;
    const Theme& m_theme;
    CustomerCreation m_creation;
    bool m_inVain = false;
    EnvironmentBand* m_band;
    CustomerForm* m_form;
    MessageStrip* m_strip;
    QPushButton* m_create;
    Call m_nodesCall;
};

} // namespace hubscope
