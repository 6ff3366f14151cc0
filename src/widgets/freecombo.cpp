// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/freecombo.h"

#include "widgets/inputmanners.h"

#include <QLineEdit>

namespace hubscope {

FreeCombo::FreeCombo(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setDuplicatesEnabled(true); // else Enter replaces what is typed by a choice in other case
    setCompleter(nullptr);      // it would finish a wrong value that is meant
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    leaveUndoAndWheel(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &FreeCombo::entered);
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT entered(itemText(index)); });
}

void FreeCombo::showText(const QString& text)
{
    if (currentText() == text)
        return;
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (currentText() != text)
        setEditText(text);
    lineEdit()->setCursorPosition(0);
}

} // namespace hubscope
