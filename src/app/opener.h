// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lineinput.h"
#include "net/call.h"
#include "services/lookup.h"

#include <QObject>

namespace hubscope {

class Hub;

/// Finds out what a line leads to, and says which: one customer, one event, several things, or nothing.
class Opener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A look-up under way is given up.
    void open(Hub& hub, const LineInput& input);
    void cancel() { m_call.cancel(); }
    bool isLooking() const { return m_call.isActive(); }

Q_SIGNALS:
    void looking(const QString& value);
    void customerFound(const hubscope::Customer& customer);
    void eventFound(const hubscope::Event& event, const QString& requestId);
    void severalFound(const hubscope::LookupResult& result);
    void nothingFound(const hubscope::LineInput& input);
    void failed(const hubscope::LineInput& input, const hubscope::Error& error);

private:
    void take(const LineInput& input, const LookupResult& result);

    Call m_call;
};

} // namespace hubscope
