// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democlub.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

QByteArray rewardProperties(qint64 points, QStringView why)
{
    return ObjectText()
        .number("rewardAmount", points)
        .text("rewardDescription", why)
        .text("rewardType", u"points")
        .text("rewardTypeId", u"CLUB")
        .done();
}

void DemoClub::credit(
    const DemoOrder& order, qint64 time, const QString& context, const QByteArray& contextInfo)
{
    constexpr qint64 pointsOfCoupon = 1000;
    const qint64 points = order.total() / 100;
    m_points += points;
    m_story.tell(
        u"addedReward"_s, context, time + 20 * secondMs,
        rewardProperties(points, QString(u"Order "_s + order.number)), contextInfo);
    if (m_points < pointsOfCoupon)
        return;
    m_points -= pointsOfCoupon;
    m_coupon = u"TRAIL-"_s + order.number;
    m_story.tell(
        u"removedReward"_s, context, time + 25 * secondMs,
        rewardProperties(pointsOfCoupon, QString(u"Coupon "_s + m_coupon)), contextInfo);
    grantCoupon(time + 26 * secondMs, context, contextInfo);
}

void DemoClub::grantCoupon(qint64 time, const QString& context, const QByteArray& contextInfo)
{
    const QByteArray properties = ObjectText()
                                      .text("code", m_coupon)
                                      .text("startValidityDate", m_story.dateText(time))
                                      .text("campaignName", u"Trail club")
                                      .text("status", u"granted")
                                      .text("type", u"amount")
                                      .money("totalAmount", couponValue)
                                      .money("remainingAmount", couponValue)
                                      .done();
    m_story.tell(u"grantedCoupon"_s, context, time, properties, contextInfo);
}

QString DemoClub::spendCoupon()
{
    return std::exchange(m_coupon, {});
}

} // namespace hubscope::sandbox
