// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/catalogue.h"

#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <thread>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

class UpperCase final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "catalogue") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnEventType()
    {
        const Catalogue catalogue = Catalogue::bundled();
        const EventTypeInfo* order = catalogue.eventType(u"completedOrder");
        QVERIFY(order != nullptr);
        QCOMPARE(order->name, u"completedOrder"_s);
        QCOMPARE(order->label, u"Completed order"_s);
        QVERIFY(order->description.contains(u"order"));
        QCOMPARE(order->mode, u"ACTIVE"_s);
        QVERIFY(!order->modePresumed);
        QCOMPARE(order->family, EventFamily::Commerce);

        const auto tree = order->properties.tree();
        QCOMPARE(tree->children.front().name, u"orderId"_s);
        QCOMPARE(tree->children.front().title, u"Order number"_s);
        const FieldNode* key = tree->find(u"/products/3/classifications/0/key");
        QVERIFY(key != nullptr);
        QVERIFY(key->required);
        QVERIFY(order->properties.json().at({u"properties", u"amount", u"properties", u"local"}) != nullptr);
    }

    void knowsAContext()
    {
        const Catalogue catalogue = Catalogue::bundled();
        const ContextInfo* retail = catalogue.context(u"RETAIL");
        QVERIFY(retail != nullptr);
        QCOMPARE(retail->label, u"Physical shop"_s);
        const FieldNode* latitude = retail->contextInfo.tree()->find(u"/store/geo/lat");
        QVERIFY(latitude != nullptr);
        QCOMPARE(latitude->minimum, -90.0);
        QVERIFY(catalogue.tracking().tree()->find(u"/ga/utm_source") != nullptr);
    }

    void isOrderedByName()
    {
        const Catalogue catalogue = Catalogue::bundled();
        QCOMPARE(catalogue.eventTypes().size(), size_t(47));
        QCOMPARE(catalogue.contexts().size(), size_t(9));
        QVERIFY(std::ranges::is_sorted(catalogue.eventTypes(), {}, &EventTypeInfo::name));
        QVERIFY(std::ranges::is_sorted(catalogue.contexts(), {}, &ContextInfo::name));
        for (const EventTypeInfo& info : catalogue.eventTypes())
            QCOMPARE(catalogue.eventType(info.name), &info);
        for (const ContextInfo& info : catalogue.contexts())
            QCOMPARE(catalogue.context(info.name), &info);
    }

    void hasNoOthers()
    {
        const Catalogue catalogue = Catalogue::bundled();
        for (const QString& name : {u""_s, u"completedorder"_s, u"aaa"_s, u"zzz"_s, u"viewedProductX"_s}) {
            QCOMPARE(catalogue.eventType(name), nullptr);
            QCOMPARE(catalogue.context(name), nullptr);
        }
    }

    void hasATypeOfEveryFamily()
    {
        const Catalogue catalogue = Catalogue::bundled();
        const auto familyOf = [&](QStringView name) { return catalogue.eventType(name)->family; };
        QCOMPARE(familyOf(u"addedProduct"), EventFamily::Commerce);
        QCOMPARE(familyOf(u"viewedPage"), EventFamily::Browsing);
        QCOMPARE(familyOf(u"campaignSent"), EventFamily::Campaigns);
        QCOMPARE(familyOf(u"openedTicket"), EventFamily::Support);
        QCOMPARE(familyOf(u"eventNoShow"), EventFamily::Appointments);
        QCOMPARE(familyOf(u"loggedIn"), EventFamily::Account);
        QCOMPARE(familyOf(u"grantedCoupon"), EventFamily::Services);
        QCOMPARE(familyOf(u"genericPassiveEvent"), EventFamily::Generic);
    }

    /// The sandbox's thread and the window read the same catalogue.
    void isReadFromSeveralThreads()
    {
        const Catalogue catalogue = Catalogue::bundled();
        std::vector<std::vector<std::shared_ptr<const FieldNode>>> seen(4);
        std::vector<std::jthread> threads;
        for (auto& trees : seen) {
            threads.emplace_back([&trees, copy = catalogue] {
                for (const EventTypeInfo& info : copy.eventTypes())
                    trees.push_back(info.properties.tree());
            });
        }
        threads.clear();
        QCOMPARE(seen.front().size(), size_t(47));
        for (const auto& trees : seen)
            QVERIFY(trees == seen.front());
    }

    void outlivesItsCatalogue()
    {
        const auto tree = Catalogue::bundled().eventType(u"searched")->properties.tree();
        QVERIFY(tree->child(u"keyword") != nullptr);
    }

    void takesTheWorkspacesOwn()
    {
        const Catalogue bundle = Catalogue::bundled();
        const auto schema = [](const char* text) { return LazySchema(*parseJson(text)); };
        const EventTypeInfo order = {
            .name = u"completedOrder"_s,
            .label = u"Sold"_s,
            .properties = schema("{\"properties\":{\"till\":{\"type\":\"integer\"}}}"),
            .origin = SchemaOrigin::Workspace};
        const EventTypeInfo searched = {
            .name = u"searched"_s,
            .mode = u"PASSIVE"_s,
            .properties = LazySchema(JsonValue()),
            .origin = SchemaOrigin::Workspace,
            .enabled = false};
        const EventTypeInfo own = {
            .name = u"boughtTicket"_s, .properties = schema("{}"), .origin = SchemaOrigin::Folder};
        const ContextInfo web = {
            .name = u"WEB"_s, .contextInfo = schema("{}"), .origin = SchemaOrigin::Workspace};
        const ContextInfo kiosk = {.name = u"KIOSK"_s, .label = u"Kiosk"_s, .contextInfo = schema("{}")};
        const Catalogue catalogue = bundle.overlaid({order, searched, own}, {web, kiosk});

        QCOMPARE(catalogue.eventTypes().size(), size_t(48));
        QVERIFY(std::ranges::is_sorted(catalogue.eventTypes(), {}, &EventTypeInfo::name));
        const EventTypeInfo& sold = *catalogue.eventType(u"completedOrder");
        QCOMPARE(sold.label, u"Sold"_s);
        QCOMPARE(sold.description, bundle.eventType(u"completedOrder")->description);
        QCOMPARE(sold.mode, u"ACTIVE"_s);
        QCOMPARE(sold.family, EventFamily::Commerce);
        QCOMPARE(sold.origin, SchemaOrigin::Workspace);
        QCOMPARE(sold.properties.tree()->children.size(), size_t(1));
        const EventTypeInfo& off = *catalogue.eventType(u"searched");
        QCOMPARE(off.mode, u"PASSIVE"_s);
        QVERIFY(!off.enabled);
        QCOMPARE(off.origin, SchemaOrigin::Bundle);
        QVERIFY(off.properties.tree()->child(u"keyword") != nullptr);
        QCOMPARE(catalogue.eventType(u"boughtTicket")->origin, SchemaOrigin::Folder);

        QCOMPARE(catalogue.contexts().size(), size_t(10));
        QCOMPARE(catalogue.context(u"WEB")->label, bundle.context(u"WEB")->label);
        QVERIFY(catalogue.context(u"WEB")->contextInfo.tree()->children.empty());
        QCOMPARE(catalogue.context(u"KIOSK")->label, u"Kiosk"_s);
        QCOMPARE(bundle.eventTypes().size(), size_t(47));
    }

    /// It is read before the first window is shown. The best of some runs, as others may have the processor.
    void isReadQuickly()
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 10; ++run) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(Catalogue::bundled().eventTypes().size(), size_t(47));
            best = std::min(best, timer.nsecsElapsed());
        }
        QVERIFY2(best < 10'000'000, qPrintable(QString::number(best) + u" ns"));
    }

    void isTranslated()
    {
        QCOMPARE(translated(u"Completed order"_s), u"Completed order"_s);
        UpperCase upperCase;
        QVERIFY(QCoreApplication::installTranslator(&upperCase));
        QCOMPARE(translated(u"Completed order"_s), u"COMPLETED ORDER"_s);
        QVERIFY(QCoreApplication::removeTranslator(&upperCase));
    }
};

HUBSCOPE_TEST(CatalogueTest)
#include "tst_catalogue.moc"
