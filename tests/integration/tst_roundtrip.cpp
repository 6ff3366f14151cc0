// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"
#include "formfiller.h"
#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "schema/samples.h"
#include "schema/seededrandom.h"
#include "support/testmain.h"

#include <QTest>

#include <array>
#include <functional>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// A payload of an event with its schema.
struct Payload
{
    QString name; ///< of the type or context
    QString root; ///< `/properties`
    LazySchema schema;
    QStringList usual;
    std::function<JsonValue(const SampleRequest&)> sample;
};

std::vector<Payload> allPayloads(const Catalogue& catalogue)
{
    std::vector<Payload> payloads;
    for (const EventTypeInfo& type : catalogue.eventTypes())
        payloads.push_back(
            {type.name, u"/properties"_s, type.properties, usualFields(type),
             [type](const auto& request) { return sampleProperties(type, request); }});
    for (const ContextInfo& context : catalogue.contexts())
        payloads.push_back(
            {context.name, u"/contextInfo"_s, context.contextInfo, usualFields(context),
             [context](const auto& request) { return sampleContextInfo(context, request); }});
    payloads.push_back(
        {u"tracking"_s, u"/tracking"_s, catalogue.tracking(), {}, [&catalogue](const auto& request) {
             return sampleTracking(catalogue, request);
         }});
    return payloads;
}

/// An event with nothing in it but what chooses the schema.
QByteArray emptyEvent(const Payload& payload)
{
    JsonValue event = JsonValue::object();
    event.set(u"type"_s, JsonValue::string(payload.root == "/properties"_L1 ? payload.name : u"loggedIn"_s));
    event.set(u"context"_s, JsonValue::string(payload.root == "/contextInfo"_L1 ? payload.name : u"WEB"_s));
    return event.toPretty();
}

/// Makes up what a person may put into fields: mostly what belongs there, sometimes anything.
class WildGuess
{
public:
    explicit WildGuess(quint32 seed)
        : m_random(seed)
    {
    }

    /// An object of some of the fields, with those that are required, in the order of the schema.
    JsonValue object(const FieldNode& node)
    {
        JsonValue object = JsonValue::object();
        for (const FieldNode& child : node.children) {
            if (child.required || m_random.chance(60))
                object.set(child.name, value(child));
        }
        if (!node.closed && m_random.chance(20))
            object.set(u"un/heard~of \U0001F9E6"_s, scalar());
        return object;
    }

    JsonValue value(const FieldNode& node)
    {
        if (!m_random.chance(10)) {
            if (node.allows(FieldType::Null) && m_random.chance(20))
                return {};
            if (!node.children.empty())
                return object(node);
            if (node.items)
                return list(*node.items);
        }
        return m_random.chance(80) ? scalar() : container();
    }

    JsonValue scalar()
    {
        switch (m_random.between(0, 4)) {
        case 0:
            return {};
        case 1:
            return JsonValue::boolean(m_random.chance(50));
        case 2:
            return JsonValue::number(QByteArray(m_random.pick(numbers)));
        default:
            return JsonValue::string(text());
        }
    }

    std::vector<QString> shuffled(std::vector<QString> texts)
    {
        for (size_t i = texts.size(); i > 1; --i)
            std::swap(texts[i - 1], texts[size_t(m_random.between(0, qint64(i) - 1))]);
        return texts;
    }

private:
    static constexpr std::array numbers = {
        "0",
        "-0",
        "-0.00",
        "1.10",
        "129.90",
        "12e3",
        "1E+400",
        "-1e-400",
        "9007199254740993",
        "123456789012345678901234567890",
        "0.1234567890123456789012345"};

    QString text()
    {
        QString text;
        const qint64 length = m_random.between(0, 12);
        for (qint64 i = 0; i < length; ++i) {
            constexpr std::array<char32_t, 12> letters = {U'a',      U'\u00e8', U'"',          U'\\',
                                                          U'/',      U'\n',     U'\u0001',     U'\u05D7',
                                                          U'\u0301', U'\u200D', U'\U0001F9E6', U'\u2028'};
            text += QString::fromUcs4(&m_random.pick(letters), 1);
        }
        return text;
    }

    JsonValue list(const FieldNode& item)
    {
        JsonValue list = JsonValue::array();
        const qint64 count = m_random.between(0, 4);
        for (qint64 i = 0; i < count; ++i)
            list.append(value(item));
        return list;
    }

    JsonValue container()
    {
        if (m_random.chance(50))
            return JsonValue::array({scalar(), JsonValue::array(), JsonValue::object()});
        return JsonValue::object(
            {{QString(), scalar()}, {u"a/b"_s, JsonValue::object({{u"~"_s, scalar()}})}});
    }

    SeededRandom m_random;
};

/// The pointers of all fields that have no fields of their own.
void addLeaves(
    std::vector<QString>& pointers, const JsonValue& value, const FieldNode& node, const QString& pointer)
{
    for (const JsonMember& member : value.members()) {
        const QString here = pointer + u'/' + pointerStep(member.key);
        const FieldNode* child = node.child(member.key);
        if (child != nullptr && !child->children.empty() && member.value.isObject())
            addLeaves(pointers, member.value, *child, here);
        else
            pointers.push_back(here);
    }
}

} // namespace

/// Nothing is lost or changed between form, JSON and text: order of keys and spelling of numbers included.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<SampleKind>("kind");
        QTest::newRow("minimal") << SampleKind::Minimal;
        QTest::newRow("typical") << SampleKind::Typical;
        QTest::newRow("full") << SampleKind::Full;
        QTest::newRow("edge") << SampleKind::Edge;
    }

    void samples()
    {
        QFETCH(SampleKind, kind);
        for (const Payload& payload : m_payloads) {
            const JsonValue wanted = payload.sample({.kind = kind, .seed = 5, .now = 1'715'243'000'000});
            goAround(payload, wanted);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void anythingInFormOrder()
    {
        for (quint32 round = 0; round < 400; ++round) {
            const Payload& payload = m_payloads[round % m_payloads.size()];
            goAround(payload, WildGuess(round).object(*payload.schema.tree()));
            if (QTest::currentTestFailed()) {
                qInfo("in round %u", round);
                return;
            }
        }
    }

    /// In which order a person fills the form in does not show.
    void samplesInAnyOrder()
    {
        for (quint32 round = 0; round < 200; ++round) {
            const Payload& payload = m_payloads[round % m_payloads.size()];
            const auto kind = round % 2 == 0 ? SampleKind::Full : SampleKind::Typical;
            const JsonValue wanted = payload.sample({.kind = kind, .seed = round, .now = 1'715'243'000'000});
            DraftDocument document(m_library);
            document.load(emptyEvent(payload));
            FormModel form(document, payload.root);
            form.setSchema(payload.schema.tree(), payload.usual);
            form.setState(payload.root, FieldState::Value);
            std::vector<QString> leaves;
            addLeaves(leaves, wanted, *payload.schema.tree(), {});
            for (const QString& leaf : WildGuess(round).shuffled(leaves))
                form.setValue(payload.root + leaf, *wanted.atPointer(leaf));
            compare(payload.name, *document.event().atPointer(payload.root), wanted);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Putting in what stands there already changes no byte, however the text is laid out.
    void sameValuesKeepTheText()
    {
        for (quint32 round = 0; round < 100; ++round) {
            const Payload& payload = m_payloads[round % m_payloads.size()];
            const JsonValue wanted = WildGuess(round).object(*payload.schema.tree());
            JsonValue event = *parseJson(emptyEvent(payload));
            setAt(event, payload.root, wanted);
            QByteArray text = round % 2 == 0 ? event.toCompact() : event.toPretty();
            text = round % 3 == 0 ? "\n\t" + text + "\n\n" : text;
            DraftDocument document(m_library);
            document.load(text);
            FormModel form(document, payload.root);
            form.setSchema(payload.schema.tree(), payload.usual);
            std::vector<QString> leaves;
            addLeaves(leaves, wanted, *payload.schema.tree(), payload.root);
            for (const QString& leaf : leaves)
                form.setValue(leaf, JsonValue(*document.event().atPointer(leaf)));
            QCOMPARE(document.text(), text);
            QCOMPARE(document.undoStack().count(), 0);
            if (leaves.empty())
                continue;
            // One that changes leaves all others as they are, and its undo the text.
            const JsonValue before = document.event();
            form.setValue(leaves.front(), JsonValue::string(u"another"_s));
            JsonValue expected = before;
            setAt(expected, leaves.front(), JsonValue::string(u"another"_s));
            QCOMPARE(document.event(), expected);
            QCOMPARE(*parseJson(document.text()), expected);
            document.undoStack().undo();
            QCOMPARE(document.text(), text);
        }
    }

private:
    /// Into the form, out as text, into another document and form, and back by undo.
    void goAround(const Payload& payload, const JsonValue& wanted)
    {
        const QByteArray start = emptyEvent(payload);
        DraftDocument document(m_library);
        document.load(start);
        FormModel form(document, payload.root);
        form.setSchema(payload.schema.tree(), payload.usual);
        FormFiller(form).fill(payload.root, wanted);
        const JsonValue* made = document.event().atPointer(payload.root);
        QVERIFY2(made, qPrintable(payload.name));
        compare(payload.name, *made, wanted);
        QVERIFY(!document.textError());
        const QByteArray text = document.text();
        QCOMPARE(*parseJson(text), document.event());
        QCOMPARE(*parseJson(document.event().toCompact()), document.event());

        DraftDocument again(m_library);
        again.load(text);
        QCOMPARE(again.text(), text);
        QCOMPARE(again.event(), document.event());
        QVERIFY(again.problems() == document.problems());
        FormModel formAgain(again, payload.root);
        formAgain.setSchema(payload.schema.tree(), payload.usual);
        FormFiller(formAgain).fill(payload.root, *made);
        QCOMPARE(again.text(), text);

        const int steps = document.undoStack().count();
        document.undoStack().setIndex(0);
        QCOMPARE(document.text(), start);
        document.undoStack().setIndex(steps);
        QCOMPARE(document.text(), text);
    }

    static void compare(const QString& name, const JsonValue& made, const JsonValue& wanted)
    {
        const QByteArray both = made.toCompact() + '\n' + wanted.toCompact();
        QVERIFY2(made == wanted, qPrintable(name + u'\n' + QString::fromUtf8(both)));
    }

    const Catalogue m_bundle = Catalogue::bundled();
    SchemaLibrary m_library{m_bundle};
    const std::vector<Payload> m_payloads = allPayloads(m_bundle);
};

HUBSCOPE_TEST(RoundTripTest)
#include "tst_roundtrip.moc"
