// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace hubscope {

class Theme;

/// Shows what is about to be sent to production, byte for byte. Enter does not send: Cancel is the default.
/// Deletes itself when it is closed.
class SendConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    enum class What { Event, Customer };

    SendConfirmDialog(
        What what, const QByteArray& body, const QString& hub, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace hubscope
