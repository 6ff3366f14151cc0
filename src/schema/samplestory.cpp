// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplestory.h"

#include "schema/seededrandom.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct FirstName
{
    QStringView name;
    QStringView title;
};

constexpr std::array firstNames = {
    FirstName{u"Anna", u"Ms"},   FirstName{u"Bruno", u"Mr"}, FirstName{u"Chiara", u"Dr"},
    FirstName{u"Dario", u"Mr"},  FirstName{u"Emma", u"Ms"},  FirstName{u"Fabio", u"Mr"},
    FirstName{u"Greta", u"Ms"},  FirstName{u"Jonas", u"Mr"}, FirstName{u"Lucia", u"Ms"},
    FirstName{u"Martin", u"Dr"}, FirstName{u"Nora", u"Ms"},  FirstName{u"Pietro", u"Mr"},
};

constexpr std::array<QStringView, 12> lastNames = {u"Rossi",  u"Weber",   u"Colombo", u"Martin",
                                                   u"Galli",  u"Novak",   u"Ricci",   u"Keller",
                                                   u"Moreau", u"Fontana", u"Berg",    u"Silva"};

constexpr std::array places = {&turin, &milan, &trento, &bologna};
constexpr std::array browsers = {&laptop, &desktop, &phone};
constexpr std::array apps = {&androidApp, &appleApp};
constexpr std::array stores = {&turinStore, &outletStore, &bolognaStore};

constexpr qint64 minuteMs = 60'000;

SamplePerson somebody(SeededRandom& random, QStringView idPrefix)
{
    const FirstName& first = random.pick(firstNames);
    SamplePerson person;
    person.firstName = first.name;
    person.title = first.title;
    person.lastName = random.pick(lastNames);
    person.id = idPrefix + QString::number(random.between(10'000, 99'999));
    // 555 01xx stays free for stories.
    person.mobilePhone = u"+39 347 55501%1"_s.arg(random.between(10, 99));
    person.phone = u"+39 011 55501%1"_s.arg(random.between(10, 99));
    return person;
}

/// Two different products, as a shop's order of some weight looks like.
std::vector<ShopLine> someLines(SeededRandom& random)
{
    const auto products = shopProducts();
    const qint64 count = std::ssize(products);
    const qint64 first = random.between(0, count - 1);
    const qint64 second = (first + random.between(1, count - 1)) % count;
    return {{&products[size_t(first)], 1}, {&products[size_t(second)], int(random.between(1, 3))}};
}

} // namespace

QString SamplePerson::email() const
{
    return u"%1.%2@example.org"_s.arg(firstName, lastName).toLower();
}

qint64 SampleOrder::total() const
{
    qint64 sum = shipping - discount;
    for (const ShopLine& line : lines)
        sum += line.subtotal();
    return sum;
}

qint64 SampleOrder::weight() const
{
    qint64 sum = 0;
    for (const ShopLine& line : lines)
        sum += line.product->weight * line.quantity;
    return sum;
}

SampleStory::SampleStory(quint32 seed, qint64 now, SampleDetail detail)
{
    SeededRandom random(seed);
    customer = somebody(random, u"U-");
    do {
        staff = somebody(random, u"SA-");
    } while (staff.email() == customer.email());
    place = random.pick(places);
    browser = random.pick(browsers);
    app = random.pick(apps);
    store = random.pick(stores);
    page = &random.pick(shopPages());
    search = &random.pick(shopSearches());
    number = int(random.between(1000, 9999));
    order.number = QString::number(number);
    order.coupon = u"TRAIL-%1"_s.arg(number);
    order.lines = someLines(random);
    uuid = random.uuid();
    time = now - random.between(2, 50) * minuteMs - random.between(0, minuteMs - 1);
    theme = &shopTheme(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date().month());
    if (detail == SampleDetail::Charges) {
        order.shipping = 690;
        order.discount = 300;
        for (ShopLine& line : order.lines)
            line.discount = 250;
    }
}

} // namespace hubscope
