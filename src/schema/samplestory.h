// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/shopvocabulary.h"

#include <QString>

#include <vector>

namespace hubscope {

/// Somebody in a story.
struct SamplePerson
{
    QStringView title;
    QStringView firstName;
    QStringView lastName;
    QString id;
    QString mobilePhone;
    QString phone;

    QString email() const;
};

/// Amounts in cents of a euro, tax included.
struct SampleOrder
{
    QString number;
    QString coupon;
    std::vector<ShopLine> lines;
    qint64 shipping = 0;
    qint64 discount = 0; ///< off the whole order

    qint64 total() const;
    qint64 weight() const; ///< grams
};

/// How much of an order a sample has room to tell: a reader must be able to add up what is there.
enum class SampleDetail {
    Goods,  ///< lines and their total
    Charges ///< delivery and discounts too
};

/// One customer, one order and what happened around it: what the fields of a sample agree on. The same seed
/// tells the same story.
struct SampleStory
{
    SampleStory(quint32 seed, qint64 now, SampleDetail detail);

    SamplePerson customer;
    SamplePerson staff;
    const ShopPlace* place = nullptr;
    const ShopDevice* browser = nullptr;
    const ShopDevice* app = nullptr;
    const ShopStore* store = nullptr;
    const ShopPage* page = nullptr;
    const ShopSearch* search = nullptr;
    const ShopTheme* theme = nullptr;
    SampleOrder order;
    QString uuid;
    int number = 0;  ///< 1000 to 9999: what ids of the story are numbered with
    qint64 time = 0; ///< of the event: ms UTC, minutes before now
};

} // namespace hubscope
