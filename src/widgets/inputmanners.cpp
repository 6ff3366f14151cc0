// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/inputmanners.h"

#include <QKeyEvent>
#include <QWidget>

namespace hubscope {

namespace {

class Manners final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!isNotItsOwn(*event))
            return QObject::eventFilter(watched, event);
        event->ignore(); // and so it goes to the parent, or to a shortcut
        return true;
    }

private:
    static bool isNotItsOwn(const QEvent& event)
    {
        if (event.type() == QEvent::Wheel)
            return true;
        if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
            return false;
        const auto& key = static_cast<const QKeyEvent&>(event);
        return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    }
};

} // namespace

void leaveUndoAndWheel(QWidget* input)
{
    input->installEventFilter(new Manners(input));
}

} // namespace hubscope
