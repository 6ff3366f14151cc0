// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demoorder.h"
#include "sandbox/demostory.h"

namespace hubscope::sandbox {

/// `properties` of an addedReward or removedReward.
QByteArray rewardProperties(qint64 points, QStringView why);

/// A membership of the trail club: a point for every euro, and for a thousand points a coupon of ten euros.
class DemoClub
{
public:
    static constexpr qint64 couponValue = 1000; ///< cents

    /// `story` must outlive the club.
    explicit DemoClub(DemoStory& story)
        : m_story(story)
    {
    }

    /// Credits an order right after it, in the order's own context.
    void credit(const DemoOrder& order, qint64 time, const QString& context, const QByteArray& contextInfo);
    /// The code of the coupon that is not spent yet, which is then spent; empty when there is none.
    QString spendCoupon();

private:
    void grantCoupon(qint64 time, const QString& context, const QByteArray& contextInfo);

    DemoStory& m_story;
    qint64 m_points = 0;
    QString m_coupon;
};

} // namespace hubscope::sandbox
