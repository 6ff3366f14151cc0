// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democontext.h"
#include "sandbox/demostory.h"
#include "sandbox/demovisit.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

void tellNewcomer(DemoStory& story)
{
    const qint64 yesterday = story.at(1, 16, 47, 9);
    story.introduce(
        u"CRM-231990"_s, yesterday, yesterday,
        R"({"base":{"firstName":"Elena","lastName":"Conti","locale":"it_IT","timezone":"Europe/Rome",
"contacts":{"email":"elena.conti@example.com","mobilePhone":null,"phone":null}},
"extended":{},"tags":{"auto":[],"manual":[]},"consents":null})");
}

QString tellVisitor(DemoStory& story)
{
    const QString value = story.openSession();
    const DemoShopSession session = DemoShopSession::browser(value, phone, bologna);
    DemoVisit visit(story, session, story.at(0, 9, 12, 30));
    visit.page(homePage);
    visit.page(shopPages()[9]);
    visit.add(shopProduct(u"BP-28"));
    visit.add(shopProduct(u"BO-75"));
    visit.page(cartPage);
    visit.page(paymentPage);
    visit.buy(orderNumber(0, 5), u"paypal");
    return value;
}

} // namespace hubscope::sandbox
