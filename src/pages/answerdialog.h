// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace hubscope {

struct Error;
class Theme;

/// The bytes of an answer that could not be read, as far as they were kept, to look at and to save.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    AnswerDialog(const Error& error, const Theme& theme, QWidget* parent = nullptr);

private:
    void save(const QByteArray& body);
};

} // namespace hubscope
