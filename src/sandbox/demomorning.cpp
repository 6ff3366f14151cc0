// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demomorning.h"

#include "sandbox/democontext.h"
#include "sandbox/demovisit.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

void tellLastMorning(DemoStory& story)
{
    const DemoShopSession browser = DemoShopSession::browser(story.openSession(), desktop, turin);
    const ShopProduct& boots = shopProduct(u"BT-31");
    const ShopProduct& jacket = shopProduct(u"TJ-204");
    const ShopProduct& gaiters = shopProduct(u"GT-15");
    const ShopProduct& socks = shopProduct(u"MS-08");
    const ShopPage& layers = shopPages()[0];
    const ShopPage& jacketSizes = shopPages()[4];

    DemoVisit visit(story, browser, story.at(0, 10, 30, 42));
    const auto then = [&](int minute, int second) -> DemoVisit& {
        visit.moveTo(story.at(0, 10, minute, second));
        return visit;
    };
    visit.page(homePage);
    then(31, 10).search({u"rain jacket", 24});
    then(32, 48).page(layers);
    then(34, 12).category(jacket);
    then(35, 40).view(boots);
    then(36, 15).product(u"addedWishlist"_s, boots);
    then(37, 2).view(jacket);
    then(37, 44).page(jacketSizes);
    then(38, 31).add(jacket);
    then(39, 20).page(cartPage);
    then(39, 58).onPage(u"loggedIn"_s);
    then(40, 21).view(gaiters);
    then(40, 46).add(gaiters);
    then(41, 20).view(socks);
    then(41, 53).add(socks);
    then(41, 58).page(addressPage);
    then(42, 3).page(paymentPage);
    then(42, 7).buy(orderNumber(0, 0), u"creditcard");
}

} // namespace hubscope::sandbox
