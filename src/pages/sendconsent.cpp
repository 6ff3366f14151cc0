// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sendconsent.h"

#include "models/writeguard.h"

namespace hubscope {

SendConsent::SendConsent(const WriteGuard& guard, QObject* parent)
    : QObject(parent)
    , m_guard(guard)
{
    connect(&guard, &WriteGuard::changed, this, [this] {
        if (!m_guard.mayWrite() || !m_guard.isProduction())
            m_given = false;
    });
}

bool SendConsent::isNeeded() const
{
    return m_guard.isProduction() && !m_given;
}

} // namespace hubscope
