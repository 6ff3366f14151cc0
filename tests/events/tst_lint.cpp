// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/lint.h"

#include "events/eventstore.h"
#include "events/filterexpression.h"
#include "events/rowfilter.h"
#include "schema/validator.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype all = std::numeric_limits<int>::max();
constexpr qint64 day = 86'400'000;

Event eventWith(int number, const QString& type, const QByteArray& properties)
{
    Event event;
    event.id = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    event.type = type;
    event.context = u"ECOMMERCE"_s;
    if (number % 7 != 0)
        event.date = 1'715'000'000'000 - (number * 37 % 50) * day;
    event.body = "{\"type\":\"" + type.toUtf8() +
                 "\",\"context\":\"ECOMMERCE\",\"properties\":" + properties +
                 ",\"contextInfo\":{},\"tracking\":null}";
    return event;
}

/// Orders, some with prices that are texts, fields that are null or unknown; a type that nobody knows.
Event randomOrder(int number, QRandomGenerator& random)
{
    if (random.bounded(8) == 0)
        return eventWith(number, u"inventedByTheWorkspace"_s, "{\"price\":\"none\"}");
    QByteArray products;
    for (int i = random.bounded(4); i >= 0; --i) {
        products += products.isEmpty() ? "" : ",";
        products +=
            random.bounded(3) == 0 ? "{\"sku\":\"A\",\"price\":\"12,50\"}" : "{\"sku\":\"A\",\"price\":12.5}";
    }
    QByteArray properties = "{\"orderId\":";
    properties += random.bounded(5) == 0 ? "4711" : "\"4711\"";
    if (random.bounded(4) == 0)
        properties += ",\"amount\":{\"total\":null,\"revenue\":\"much\"}";
    if (random.bounded(6) == 0)
        properties += ",\"odd key\":1";
    return eventWith(
        number, random.bounded(2) == 0 ? u"completedOrder"_s : u"addedProduct"_s,
        properties + ",\"products\":[" + products + "]}");
}

EventStore randomOrders(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    EventStore store;
    for (int number = 0; number < count;) {
        QList<Event> page;
        for (int i = random.bounded(1, 60); i > 0 && number < count; --i)
            page.append(randomOrder(number++, random));
        if (number > 50 && random.bounded(3) == 0)
            page.prepend(randomOrder(random.bounded(50), random)); // another version of one that is there
        store.append(EventBatch::of(page), u"request"_s);
    }
    return store;
}

struct NaiveFinding
{
    QSet<EventRow> events;
    std::optional<qint64> first;
    std::optional<qint64> last;

    bool operator==(const NaiveFinding&) const = default;
};
using Naive = std::map<std::tuple<QString, QString, QString>, NaiveFinding>; ///< type, pointer, keyword

/// Whole events, one by one, with nothing kept.
Naive foundByHand(const EventStore& store, const Catalogue& catalogue)
{
    static const QRegularExpression index(u"/\\d+(?=/|$)"_s);
    Naive found;
    for (const EventRow row : store.state().order()) {
        const Event event = store.event(row);
        for (const Violation& violation : validatePayload(*parseJson(event.body), catalogue)) {
            const QString pointer = QString(violation.pointer).replace(index, u"/*"_s);
            NaiveFinding& finding = found[{event.type, pointer, keywordOf(violation.rule)}];
            finding.events.insert(row);
            if (event.date) {
                finding.first = std::min(finding.first.value_or(*event.date), *event.date);
                finding.last = std::max(finding.last.value_or(*event.date), *event.date);
            }
        }
    }
    return found;
}

LintResult linted(const EventStore& store, const Catalogue& catalogue)
{
    Lint lint(catalogue);
    lint.setEvents(store.snapshot());
    lint.goOn(all);
    return lint.result();
}

} // namespace

class LintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveLoopFinds()
    {
        static const QRegularExpression index(u"/\\d+(?=/|$)"_s);
        for (const quint32 seed : {1u, 2u, 3u}) {
            const EventStore store = randomOrders(600, seed);
            const Naive byHand = foundByHand(store, m_catalogue);
            const LintResult result = linted(store, m_catalogue);
            QVERIFY(byHand.size() >= 4); // the data has something to find
            QCOMPARE(result.findings.size(), qsizetype(byHand.size()));
            for (const LintFinding& finding : result.findings) {
                const QString pointer = QString(finding.first.pointer).replace(index, u"/*"_s);
                const auto same = byHand.find({finding.type, pointer, keywordOf(finding.first.rule)});
                QVERIFY(same != byHand.end());
                QCOMPARE(finding.events, same->second.events.size());
                QCOMPARE(finding.firstSeen, same->second.first);
                QCOMPARE(finding.lastSeen, same->second.last);
                QCOMPARE(
                    finding.examples.size(), std::min(finding.events, qsizetype(LintFinding::mostExamples)));
                for (const EventRow row : finding.examples)
                    QVERIFY(same->second.events.contains(row));
            }
        }
    }

    void saysTheStateOfEachEvent()
    {
        EventStore store = randomOrders(500, 4);
        Lint lint(m_catalogue);
        lint.setEvents(store.snapshot());
        const Lint::Piece piece = lint.goOn(all);
        store.setSchemaStates(piece.first, piece.states);
        qsizetype broken = 0;
        qsizetype unjudged = 0;
        for (const EventRow row : store.state().order()) {
            const Event event = store.event(row);
            const bool fits = validatePayload(*parseJson(event.body), m_catalogue).empty();
            const bool isKnown = m_catalogue.eventType(event.type) != nullptr;
            broken += !fits;
            unjudged += fits && !isKnown;
            const auto wanted = !fits     ? SchemaState::Problems
                                : isKnown ? SchemaState::Valid
                                          : SchemaState::Unchecked;
            QCOMPARE(store.state().schemaState(row), wanted);
        }
        QVERIFY(broken > 0 && unjudged > 0);
        QCOMPARE(lint.result().broken, broken);
        QCOMPARE(lint.result().unjudged, unjudged);
    }

    void countsItemsOfAListOnce()
    {
        EventStore store;
        store.append(
            EventBatch::of({eventWith(
                1, u"completedOrder"_s,
                "{\"orderId\":\"1\",\"products\":[{\"price\":\"a\"},{\"price\":\"b\"},{\"price\":1}]}")}),
            u"request"_s);
        const LintResult result = linted(store, m_catalogue);
        const auto price = std::ranges::find(result.findings, u"products[].price"_s, &LintFinding::path);
        QVERIFY(price != result.findings.end());
        QCOMPARE(price->events, 1);
        QCOMPARE(price->first.pointer, u"/properties/products/0/price"_s);
        QCOMPARE(price->filterTerm(), u"problem:schema type:completedOrder has:products[].price"_s);
    }

    void piecesComeToTheSame()
    {
        EventStore whole = randomOrders(300, 5);
        EventStore parted = randomOrders(300, 5);
        Lint lint(m_catalogue);
        lint.setEvents(parted.snapshot());
        while (!lint.result().isComplete()) {
            const Lint::Piece piece = lint.goOn(7);
            QVERIFY(!piece.states.isEmpty());
            parted.setSchemaStates(piece.first, piece.states);
        }
        Lint atOnce(m_catalogue);
        atOnce.setEvents(whole.snapshot());
        const Lint::Piece piece = atOnce.goOn(all);
        whole.setSchemaStates(piece.first, piece.states);
        for (const EventRow row : whole.state().order())
            QCOMPARE(parted.state().schemaState(row), whole.state().schemaState(row));
        QCOMPARE(lint.result().findings.size(), atOnce.result().findings.size());
        QVERIFY(lint.goOn(all).states.isEmpty());
    }

    void whatComesLaterIsAdded()
    {
        EventStore store;
        Lint lint(m_catalogue);
        store.append(EventBatch::of({eventWith(1, u"completedOrder"_s, "{\"orderId\":1}")}), u"request"_s);
        lint.setEvents(store.snapshot());
        lint.goOn(all);
        store.merge(
            EventBatch::of(
                {eventWith(2, u"completedOrder"_s, "{\"orderId\":2}"),
                 eventWith(1, u"completedOrder"_s, "{\"orderId\":1}")}),
            u"request"_s);
        lint.setEvents(store.snapshot());
        QCOMPARE(lint.result().looked, 1);
        QCOMPARE(lint.result().total, 2);
        const Lint::Piece piece = lint.goOn(all);
        QCOMPARE(piece.first, EventRow(1));
        QCOMPARE(piece.states.size(), 1);
        QVERIFY(lint.result().isComplete());
        QCOMPARE(lint.result().ofType.value(u"completedOrder"_s), 2);
        for (const LintFinding& finding : lint.result().findings)
            QCOMPARE(finding.events, 2);
    }

    void theTermFindsTheEvents()
    {
        EventStore store = randomOrders(400, 6);
        Lint lint(m_catalogue);
        lint.setEvents(store.snapshot());
        const Lint::Piece piece = lint.goOn(all);
        store.setSchemaStates(piece.first, piece.states);
        QVERIFY(!lint.result().findings.isEmpty());
        for (const LintFinding& finding : lint.result().findings) {
            const auto expression = FilterExpression::parse(finding.filterTerm());
            QVERIFY2(expression, qPrintable(finding.filterTerm()));
            RowFilter filter;
            filter.expression = std::make_shared<FilterExpression>(*expression);
            const QList<EventRow> rows = filtered(store.snapshot(), store.state().order(), filter);
            QVERIFY(rows.size() >= finding.events);
            for (const EventRow row : finding.examples)
                QVERIFY2(rows.contains(row), qPrintable(finding.filterTerm()));
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        Lint lint(m_catalogue);
        lint.setEvents(randomOrders(100, 1).snapshot());
        QVERIFY(lint.goOn(all, source.get_token()).states.isEmpty());
        QCOMPARE(lint.result().looked, 0);
    }

    void endlessKindsOfProblemsAreCapped()
    {
        const EventStore store = [] {
            EventStore made;
            QList<Event> events;
            for (int i = 0; i < LintResult::mostFindings + 10; ++i)
                events.append(eventWith(i, u"completedOrder"_s, "{\"k" + QByteArray::number(i) + "\":1}"));
            made.append(EventBatch::of(events), u"request"_s);
            return made;
        }();
        const LintResult result = linted(store, m_catalogue);
        QCOMPARE(result.findings.size(), LintResult::mostFindings);
        QCOMPARE(result.unlisted, 10);
        QCOMPARE(result.broken, store.count());
    }

private:
    const Catalogue m_catalogue = Catalogue::bundled();
};

HUBSCOPE_TEST(LintTest)
#include "tst_lint.moc"
