// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"

#include "services/hub.h"

namespace hubscope {

CustomerCreation::CustomerCreation(QObject* parent)
    : QObject(parent)
{
}

void CustomerCreation::setHub(Hub* hub)
{
    m_hub = hub;
}

void CustomerCreation::setDraft(const CustomerDraft& draft)
{
    m_draft = draft;
}

bool CustomerCreation::maySend() const
{
    return false;
}

QUrl CustomerCreation::requestUrl() const
{
    return m_hub ? m_hub->customers().createUrl() : QUrl();
}

QByteArray CustomerCreation::requestBody() const
{
    return customerBody(m_draft).toCompact();
}

void CustomerCreation::send() {}

void CustomerCreation::findOut() {}

} // namespace hubscope
