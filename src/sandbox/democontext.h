// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/shopvocabulary.h"

#include <QByteArray>
#include <QStringView>

namespace hubscope::sandbox {

/// `contextInfo` of WEB, DIGITAL_CAMPAIGN, SOCIAL, IOT and OTHER: who asked, and from where.
QByteArray clientInfo(const ShopDevice& device, const ShopPlace& place);
/// `contextInfo` of ECOMMERCE: the same, and the web shop.
QByteArray webShopInfo(const ShopDevice& device, const ShopPlace& place);
/// `contextInfo` of ECOMMERCE for what the shop does by itself.
QByteArray webShopInfo();
/// `contextInfo` of MOBILE.
QByteArray appInfo(const ShopDevice& device, const ShopPlace& place, QStringView locale = u"it_IT");
/// `contextInfo` of RETAIL.
QByteArray storeInfo(const ShopStore& store, const ShopAssistant& assistant);
/// `contextInfo` of CONTACT_CENTER: who took the call.
QByteArray callInfo(const ShopAssistant& agent);

/// A place that people meet at, for `eventLocation`.
QByteArray storeLocation(const ShopStore& store);

} // namespace hubscope::sandbox
