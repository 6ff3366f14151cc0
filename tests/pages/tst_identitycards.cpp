// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "net/wirelog.h"
#include "pages/identitycard.h"
#include "pages/identitycards.h"
#include "services/hub.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/elidedlabel.h"
#include "widgets/freecombo.h"
#include "widgets/hubstyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUuid>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = Identity::Kind;

DraftExtra remembered(const QString& externalId, const QString& nodeId)
{
    DraftExtra extra;
    extra.externalId = externalId;
    extra.nodeId = nodeId;
    return extra;
}

/// The cards of a draft, in a window.
class Table
{
public:
    explicit Table(const QByteArray& event = "{\"type\":\"viewedPage\"}")
        : cards(document, test::theme())
    {
        document.load(event);
        QObject::connect(
            &cards, &IdentityCards::extraChanged, &cards, [this](const DraftExtra& now) { extra = now; });
        cards.resize(1200, 120);
        cards.show();
        cards.activateWindow();
        ready = QTest::qWaitForWindowActive(&cards);
    }
    IdentityCard& card(Kind kind) const
    {
        const auto all = cards.findChildren<IdentityCard*>();
        return **std::ranges::find(all, kind, &IdentityCard::kind);
    }
    QString words(Kind kind) const { return card(kind).findChild<ElidedLabel*>()->text(); }
    QByteArray at(const QString& pointer) const
    {
        const JsonValue* value = document.event().atPointer(pointer);
        return value ? value->toCompact() : QByteArray();
    }

    const Catalogue catalogue = Catalogue::bundled();
    SchemaLibrary library{catalogue};
    DraftDocument document{library};
    DraftExtra extra;
    IdentityCards cards;
    bool ready = false;
};

} // namespace

class IdentityCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsWhatTheDraftSays();
    void choosingMovesTheIdentity();
    void valuesStayInTheirCards();
    void whatCannotBeSeenIsNotPasted();
    void whatIsNotChosenStaysOutOfTheDraft();
    void typingIsOneStepOfTheDraft();
    void newMakesASession();
    void arrowsWalkTheCards();
    void nodesAreOfferedAndTyped();
    void saysTheConsequences();
    void opensWhomItFound();
    void saysWhatIsNotKnown();
    void problemsAreAtTheInput();
    void everythingIsNamed();

private:
    std::unique_ptr<Hub> makeHub();
    QString featured() const { return m_sandbox->featuredCustomerId(); }

    std::unique_ptr<test::SandboxFixture> m_sandbox;
    WireLog m_log;
    SystemClock m_clock;
};

void IdentityCardsTest::initTestCase()
{
    m_sandbox = std::make_unique<test::SandboxFixture>(test::SandboxFixture::demoHub());
}

void IdentityCardsTest::init()
{
    m_sandbox->clearFaults();
}

std::unique_ptr<Hub> IdentityCardsTest::makeHub()
{
    Profile profile;
    profile.kind = HubKind::Sandbox;
    profile.baseUrl = m_sandbox->baseUrl();
    profile.workspaceId = m_sandbox->workspaceId();
    profile.nodeId = m_sandbox->nodeId();
    return std::make_unique<Hub>(profile, m_sandbox->token(), m_log, m_clock);
}

void IdentityCardsTest::showsWhatTheDraftSays()
{
    Table table("{\"customerId\":\"abc\"}");
    QVERIFY(table.card(Kind::Customer).isChosen());
    QCOMPARE(table.card(Kind::Customer).value(), u"abc"_s);
    table.document.setText(
        "{\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"x\",\"nodeId\":\"n\"}}");
    QVERIFY(table.card(Kind::ExternalId).isChosen());
    QVERIFY(!table.card(Kind::Customer).isChosen());
    QCOMPARE(table.card(Kind::ExternalId).value(), u"x"_s);
    QCOMPARE(table.card(Kind::Customer).value(), u"abc"_s); // as it was last
    QCOMPARE(table.cards.findChild<FreeCombo*>()->currentText(), u"n"_s);
    table.document.setText("{}");
    for (const Kind kind : {Kind::Customer, Kind::ExternalId, Kind::Session})
        QVERIFY(!table.card(kind).isChosen());
    table.document.undoStack().undo();
    QVERIFY(table.card(Kind::ExternalId).isChosen());
}

void IdentityCardsTest::choosingMovesTheIdentity()
{
    Table table("{\"type\":\"viewedPage\",\"customerId\":\"abc\",\"properties\":{}}");
    table.cards.setExtra(remembered(u"x-1"_s, u"web"_s));
    table.card(Kind::ExternalId).radio()->click();
    QCOMPARE(table.at(u"/customerId"_s), QByteArray());
    QCOMPARE(
        table.at(u"/bringBackProperties"_s),
        QByteArray("{\"type\":\"EXTERNAL_ID\",\"value\":\"x-1\",\"nodeId\":\"web\"}"));
    QTest::mouseClick(&table.card(Kind::Customer), Qt::LeftButton, {}, QPoint(5, 5)); // anywhere on it
    QCOMPARE(table.at(u"/customerId"_s), QByteArray("\"abc\""));
    QCOMPARE(table.at(u"/bringBackProperties"_s), QByteArray());
    QVERIFY(table.card(Kind::Customer).input()->hasFocus());
}

void IdentityCardsTest::valuesStayInTheirCards()
{
    Table table("{\"customerId\":\"abc\"}");
    table.card(Kind::Session).radio()->click();
    QTest::keyClicks(table.card(Kind::Session).input(), u"s-1"_s);
    table.card(Kind::Customer).radio()->click();
    QCOMPARE(table.extra.customerId, u"abc"_s);
    QCOMPARE(table.extra.sessionId, u"s-1"_s);
    QCOMPARE(table.at(u"/customerId"_s), QByteArray("\"abc\""));
    QCOMPARE(table.card(Kind::Session).value(), u"s-1"_s);
}

void IdentityCardsTest::whatCannotBeSeenIsNotPasted()
{
    Table table;
    table.card(Kind::Customer).radio()->click();
    QGuiApplication::clipboard()->setText(u"\u200B 9bdca5a7-\r\n8f29\uFEFF\n"_s);
    table.card(Kind::Customer).input()->paste();
    QTest::keyClicks(table.card(Kind::Customer).input(), u"b"_s);
    QCOMPARE(table.card(Kind::Customer).value(), u"9bdca5a7-8f29b"_s);
    QCOMPARE(table.at(u"/customerId"_s), QByteArray("\"9bdca5a7-8f29b\""));
}

void IdentityCardsTest::whatIsNotChosenStaysOutOfTheDraft()
{
    Table table("{\"customerId\":\"abc\"}");
    const QByteArray before = table.document.text();
    QTest::keyClicks(table.card(Kind::ExternalId).input(), u" x 1 "_s);
    QCOMPARE(table.document.text(), before);
    QCOMPARE(table.extra.externalId, u"x 1"_s);
    QVERIFY(table.card(Kind::Customer).isChosen());
}

void IdentityCardsTest::typingIsOneStepOfTheDraft()
{
    Table table("{\"customerId\":\"abc\"}");
    QLineEdit* input = table.card(Kind::Customer).input();
    input->setFocus();
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, u"def"_s);
    QCOMPARE(table.at(u"/customerId"_s), QByteArray("\"abcdef\""));
    QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier); // is the window's
    QCOMPARE(input->text(), u"abcdef"_s);
    table.document.undoStack().undo();
    QCOMPARE(input->text(), u"abc"_s);
    QCOMPARE(table.extra.customerId, u"abc"_s);
}

void IdentityCardsTest::newMakesASession()
{
    Table table("{\"customerId\":\"abc\"}");
    QTest::keyClick(&table.cards, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(table.card(Kind::Session).isChosen());
    const QString first = table.card(Kind::Session).value();
    QCOMPARE(QUuid::fromString(first).version(), QUuid::Random);
    QCOMPARE(table.at(u"/bringBackProperties/type"_s), QByteArray("\"SESSION_ID\""));
    QCOMPARE(table.at(u"/bringBackProperties/value"_s), '"' + first.toUtf8() + '"');
    QCOMPARE(table.extra.sessionId, first);
    table.cards.findChild<QPushButton*>()->click();
    QVERIFY(table.card(Kind::Session).value() != first);
    QVERIFY(table.words(Kind::Session).startsWith(u"Anonymous until reconciled"_s));
}

void IdentityCardsTest::arrowsWalkTheCards()
{
    Table table("{\"customerId\":\"abc\"}");
    table.card(Kind::Customer).radio()->setFocus();
    QTest::keyClick(table.card(Kind::Customer).radio(), Qt::Key_Right);
    QVERIFY(table.card(Kind::ExternalId).isChosen());
    QVERIFY(table.card(Kind::ExternalId).radio()->hasFocus());
    QTest::keyClick(table.card(Kind::ExternalId).radio(), Qt::Key_Left);
    QVERIFY(table.card(Kind::Customer).isChosen());
    QCOMPARE(table.at(u"/customerId"_s), QByteArray("\"abc\""));
}

void IdentityCardsTest::nodesAreOfferedAndTyped()
{
    const auto hub = makeHub();
    Table table;
    table.cards.setHub(hub.get());
    auto* node = table.cards.findChild<FreeCombo*>();
    QCOMPARE(node->currentText(), m_sandbox->nodeId());
    QTRY_VERIFY(node->count() >= 1);
    table.cards.setExtra(remembered(u"x"_s, {}));
    table.card(Kind::ExternalId).radio()->click();
    QCOMPARE(table.at(u"/bringBackProperties/nodeId"_s), '"' + m_sandbox->nodeId().toUtf8() + '"');
    node->lineEdit()->selectAll();
    QTest::keyClicks(node->lineEdit(), u"other"_s);
    QCOMPARE(table.at(u"/bringBackProperties/nodeId"_s), QByteArray("\"other\""));
    QCOMPARE(table.extra.nodeId, u"other"_s);
}

void IdentityCardsTest::saysTheConsequences()
{
    const auto hub = makeHub();
    Table table;
    table.cards.setHub(hub.get());
    table.document.setValue(u"/customerId"_s, JsonValue::string(featured()));
    QCOMPARE(table.words(Kind::Customer), u"Looking…"_s);
    QTRY_VERIFY(table.words(Kind::Customer).contains(u"after this one"_s));
    QVERIFY(table.words(Kind::Customer).startsWith(u"Found: "_s));
    QTest::keyClicks(table.card(Kind::ExternalId).input(), u"nobody has this"_s);
    QTRY_COMPARE(table.words(Kind::ExternalId), u"Nobody has it: the hub will create an empty customer"_s);
    table.card(Kind::Session).radio()->click();
    QVERIFY(!table.words(Kind::Customer).contains(u"after this one"_s)); // not this one
    QCOMPARE(table.words(Kind::Session), u"New makes a session id"_s);
    QTest::keyClicks(table.card(Kind::Session).input(), u"abc"_s);
    QVERIFY(table.words(Kind::Session).contains(u"UUID"_s));
}

void IdentityCardsTest::opensWhomItFound()
{
    const auto hub = makeHub();
    Table table;
    table.cards.setHub(hub.get());
    auto* open = table.card(Kind::Customer).findChild<QToolButton*>();
    const int height = table.card(Kind::Customer).sizeHint().height();
    QVERIFY(!open->isVisible());
    table.document.setValue(u"/customerId"_s, JsonValue::string(featured()));
    QTRY_VERIFY(open->isVisible());
    QCOMPARE(table.card(Kind::Customer).sizeHint().height(), height);
    const QSignalSpy requested(&table.cards, &IdentityCards::customerRequested);
    open->setFocus(Qt::TabFocusReason);
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(requested, (QList<QVariantList>{{featured()}}));
    QTest::keyClicks(table.card(Kind::Customer).input(), u"x"_s);
    QVERIFY(!open->isVisible());
}

void IdentityCardsTest::saysWhatIsNotKnown()
{
    const auto hub = makeHub();
    m_sandbox->setFaults({u"GET /customers/* status=403"_s});
    Table table("{\"customerId\":\"abc\"}");
    QCOMPARE(table.words(Kind::Customer), u"No hub to ask"_s);
    table.cards.setHub(hub.get());
    QTRY_VERIFY(table.words(Kind::Customer).startsWith(u"The hub did not say"_s));
    m_sandbox->clearFaults();
    table.document.setValue(u"/customerId"_s, JsonValue::string(u"00000000-0000-4000-8000-000000000000"_s));
    QTRY_COMPARE(table.words(Kind::Customer), u"Nobody has it"_s);
    table.cards.setHub(nullptr);
    QCOMPARE(table.words(Kind::Customer), u"No hub to ask"_s);
}

void IdentityCardsTest::problemsAreAtTheInput()
{
    Table table("{\"type\":\"viewedPage\",\"context\":\"WEB\",\"customerId\":\"\",\"properties\":{}}");
    QLineEdit* input = table.card(Kind::Customer).input();
    QTRY_VERIFY(input->property(look::invalid).toBool());
    QVERIFY(!input->toolTip().isEmpty());
    QTest::keyClicks(input, u"abc"_s);
    QTRY_VERIFY(!input->property(look::invalid).toBool());
    QVERIFY(input->toolTip().isEmpty());
}

void IdentityCardsTest::everythingIsNamed()
{
    Table table;
    const auto widgets = table.cards.findChildren<QWidget*>();
    int controls = 0;
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        ++controls;
        QVERIFY(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
    }
    QVERIFY(controls >= 8);
    for (const Kind kind : {Kind::Customer, Kind::ExternalId, Kind::Session})
        QCOMPARE(table.card(kind).input()->accessibleDescription().isEmpty(), false);
}

HUBSCOPE_TEST(IdentityCardsTest)
#include "tst_identitycards.moc"
