// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demojson.h"
#include "schema/seededrandom.h"
#include "schema/shopvocabulary.h"

#include <QList>
#include <QString>

namespace hubscope::sandbox {

/// An order, or a cart on its way to become one. Amounts in cents of a euro, tax included.
struct DemoOrder
{
    QString number;
    QList<ShopLine> lines;
    qint64 shipping = 0;
    QString coupon; ///< whose value stands in the first line's discount
    QStringView kind = u"sale";
    QStringView payment = u"creditcard";
    QStringView shippingMethod = u"courier";
    QStringView storeCode = {};

    qint64 total() const;
};

/// The web shop's number of an order; `index` 0 to 5 tells a day's orders apart: 0 to 2 are the
/// shopper's, 3 the support case's, 4 the international customer's, 5 the visitor's.
QString orderNumber(int daysAgo, int index);
/// A store's till counts for itself; one order a day.
QString tillNumber(QStringView storeId, int daysAgo);

/// What every event about a product says of it.
ObjectText productText(const ShopProduct& product);
/// `properties` of the events that view, add, compare or wish for a product.
ObjectText productEvent(const ShopProduct& product);

/// `products` of an order or a cart.
QByteArray orderProducts(const DemoOrder& order);
/// `amount` of an order or a cart.
QByteArray orderAmount(const DemoOrder& order);
/// `properties` of a completedOrder. `products` stands in for the order's own lines.
QByteArray orderProperties(const DemoOrder& order, const QByteArray& products);
QByteArray orderProperties(const DemoOrder& order);
QByteArray shipmentProperties(const DemoOrder& order, SeededRandom& random);

} // namespace hubscope::sandbox
