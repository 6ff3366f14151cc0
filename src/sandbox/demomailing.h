// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demojson.h"
#include "schema/shopvocabulary.h"

#include <QString>

namespace hubscope::sandbox {

/// Whom a campaign reaches, and on which list.
struct DemoSubscriber
{
    QStringView subscriberId;
    QStringView recipient; ///< an e-mail address, a telephone number or a device
    QStringView channel = u"EMAIL";
    QStringView listId = u"L-10";
    QStringView listName = u"Newsletter";
};

/// One dispatch of a campaign.
struct DemoMailing
{
    QString campaignId;
    QStringView name;
    QStringView subject;
    QStringView path; ///< the page that its link leads to
};

/// The newsletter of a week, counted back from the last one, in a month from 1 to 12.
DemoMailing newsletter(int weeksAgo, int month);

/// What every event of a campaign may say.
ObjectText mailingText(const DemoMailing& mailing, const DemoSubscriber& subscriber);
/// The same, and what the answer was read on.
ObjectText mailingReaction(const DemoMailing& mailing, const DemoSubscriber& subscriber, bool onPhone);

QByteArray
mailingSent(const DemoMailing& mailing, const DemoSubscriber& subscriber, const ShopProduct& recommended);
QByteArray mailingClicked(const DemoMailing& mailing, const DemoSubscriber& subscriber, bool onPhone);

} // namespace hubscope::sandbox
