// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace hubscope {

/// Tells once when a widget has been painted for the first time: what can wait is done after that.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Paintings before the widget is `ready` do not count.
    explicit FirstPaint(QWidget* widget, std::function<bool()> ready = {});

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_ready;
};

} // namespace hubscope
