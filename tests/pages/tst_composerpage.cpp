// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"
#include "models/drafts.h"
#include "models/outbox.h"
#include "models/templates.h"
#include "models/writeguard.h"
#include "pages/composerbed.h"
#include "sandbox/apiclient.h"
#include "services/confirmation.h"
#include "support/testmain.h"
#include "widgets/jsonview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestComposerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aValidOrderByKeyboardAlone();
    void whatIsWrongIsFoundAndMended();
    void theFixIsAButton();
    void aNegativeTest();
    void anAcceptedNegativeTestIsBad();
    void unknownTypesCanBeSent();
    void whatIsTypedIsSentWithoutEnter();
    void halfATypeIsNotSent();
    void theCountsFollowWhatWasSent();
    void formAndJsonAreOne();
    void brokenJsonKeepsTheForm();
    void oneUndoOverAll();
    void segmentsShowParts();
    void changingTheTypeSaysWhatItDrops();
    void aCommandIsPasted();
    void whatIsNoEventIsRefused();
    void droppedFilesBecomeDrafts();
    void draftsSurviveTheProgram();
    void aDiscardedDraftComesBack();
    void aNewDraftKeepsWhatWasTakenBack();
    void emptyDraftsAreNotKept();
    void templates();
    void anonymousEventsStayAccepted();
    void externalIds();
    void aLostAnswerIsFoundOut();
    void nothingIsSentTwiceByAccident();
    void theTagIsInTheJsonAndServesOnce();
    void productionIsReadOnlyUntilUnlocked();
    void theHubsComplaintsAreMarked();
    void escapeAndTabs();

private:
    ComposerObject composer() const { return m_bed->composer(); }
    void start(HubKind kind = HubKind::Test);
    /// How many events of a type the customer has.
    int stored(const QString& type) const;
    /// A draft that can be sent as it is.
    void fillOrder() const;

    std::unique_ptr<ComposerBed> m_bed;
    std::unique_ptr<ApiClient> m_api;
    QString m_customer;
};

void TestComposerPage::init()
{
    start();
}

void TestComposerPage::cleanup()
{
    QApplication::clipboard()->clear();
    m_api.reset();
    m_bed.reset();
}

void TestComposerPage::start(HubKind kind)
{
    m_api.reset();
    m_bed = std::make_unique<ComposerBed>(kind);
    m_api = std::make_unique<ApiClient>(m_bed->hub().info());
    m_customer = m_api->addCustomer("\"externalId\": \"CRM-1\"");
    m_bed->open(m_customer);
}

int TestComposerPage::stored(const QString& type) const
{
    return m_api->get(u"events?customerId=%1&type=%2"_s.arg(m_customer, type)).total();
}

void TestComposerPage::fillOrder() const
{
    composer().chooseType(u"completedOrder"_s);
    QCOMPARE(composer().draft().type(), u"completedOrder"_s);
    composer().fill(u"Typical"_s);
    QTRY_COMPARE(composer().obstacle(), QString());
}

void TestComposerPage::aValidOrderByKeyboardAlone()
{
    // The focus is where the type is typed.
    composer().chooseType(u"comp"_s);
    QCOMPARE(composer().draft().type(), u"completedOrder"_s);
    QCOMPARE(composer().at(u"/customerId"_s), '"' + m_customer.toUtf8() + '"');
    composer().fill(u"Typical"_s);
    QVERIFY(composer().at(u"/properties/orderId"_s).size() > 2);
    QTRY_COMPARE(composer().obstacle(), QString());
    QVERIFY2(composer().problem().startsWith("No problems"_L1), qPrintable(composer().problem()));
    QVERIFY(composer().tabs().first().startsWith("completedOrder "_L1));
    QTRY_VERIFY(composer().saved().contains("Draft saved"_L1));

    QSignalSpy shown(&m_bed->window(), &ComposerWindow::showEventRequested);
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    QCOMPARE(stored(u"completedOrder"_s), 1);
    composer().push(u"Show in timeline"_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), m_customer);
    QVERIFY(!shown.first().at(1).toString().isEmpty());
}

void TestComposerPage::whatIsWrongIsFoundAndMended()
{
    fillOrder();
    composer().draft().setValue(u"/properties/amount/total"_s, JsonValue::string(u"a lot"_s));
    QTRY_VERIFY2(composer().problem().contains("amount.total"_L1), qPrintable(composer().problem()));
    QVERIFY(composer().obstacle().contains(u'1'));
    ComposerObject::press(Qt::Key_F8);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    field->selectAll();
    ComposerObject::type(u"12.50"_s);
    QTRY_COMPARE(composer().at(u"/properties/amount/total"_s), QByteArray("12.50"));
    QTRY_COMPARE(composer().obstacle(), QString());
}

void TestComposerPage::theFixIsAButton()
{
    fillOrder();
    composer().draft().setValue(u"/properties/amount/total"_s, JsonValue::string(u"12,50"_s));
    QTRY_VERIFY2(composer().fix().contains("12.50"_L1), qPrintable(composer().problem()));
    composer().push(composer().fix());
    QCOMPARE(composer().at(u"/properties/amount/total"_s), QByteArray("12.50"));
    QTRY_COMPARE(composer().fix(), QString());
}

void TestComposerPage::aNegativeTest()
{
    fillOrder();
    composer().draft().setValue(u"/properties/noSuchField"_s, JsonValue::number(qint64(1)));
    QTRY_VERIFY(!composer().obstacle().isEmpty());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier); // goes to the problem instead
    QCOMPARE(composer().delivery(), QString());
    composer().push(u"Send anyway, expect a rejection"_s);
    QCOMPARE(composer().obstacle(), QString());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(
        composer().delivery().contains("Rejected as expected (400)"_L1), qPrintable(composer().delivery()));
    QCOMPARE(stored(u"completedOrder"_s), 0);
}

void TestComposerPage::anAcceptedNegativeTestIsBad()
{
    fillOrder();
    composer().push(u"Send anyway, expect a rejection"_s);
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(
        composer().delivery().contains("A rejection was expected"_L1), qPrintable(composer().delivery()));
}

void TestComposerPage::unknownTypesCanBeSent()
{
    composer().chooseType(u"ownKindOfEvent"_s);
    QCOMPARE(composer().draft().type(), u"ownKindOfEvent"_s);
    QTRY_VERIFY2(composer().problem().startsWith("1 warning"_L1), qPrintable(composer().problem()));
    QCOMPARE(composer().obstacle(), QString());
    QVERIFY(!child<QToolButton>(composer().page(), u"Fill: Typical"_s).isEnabled());
}

void TestComposerPage::whatIsTypedIsSentWithoutEnter()
{
    ComposerObject::type(u"ownKindOfEvent"_s);
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(composer().draft().type(), u"ownKindOfEvent"_s);
    QTRY_COMPARE(m_bed->outbox().entries().size(), 1);
    QCOMPARE(m_bed->outbox().entries().first().type, u"ownKindOfEvent"_s);
}

void TestComposerPage::halfATypeIsNotSent()
{
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()); // where the type is typed
    QVERIFY(line);
    composer().chooseType(u"loggedIn"_s);
    QTRY_COMPARE(composer().obstacle(), QString());
    line->setFocus();
    line->selectAll();
    ComposerObject::type(u"viewed"_s);
    composer().page().send();
    QVERIFY(m_bed->outbox().entries().isEmpty());
    QCOMPARE(composer().draft().type(), u"loggedIn"_s);
    QCOMPARE(line->text(), u"viewed"_s); // and the types that it may be are offered
    ComposerObject::press(Qt::Key_Return);
    QVERIFY(composer().draft().type().startsWith("viewed"_L1));
}

void TestComposerPage::theCountsFollowWhatWasSent()
{
    fillOrder();
    const auto says = [this](const QString& words) {
        const auto inputs = composer().page().findChildren<QLineEdit*>();
        return std::ranges::any_of(inputs, [&](const QLineEdit* input) {
            return input->accessibleName() == "Customer id"_L1 &&
                   input->accessibleDescription().contains(words);
        });
    };
    QTRY_VERIFY(says(u"0 events now"_s) || says(u"0 event(s) now"_s));
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    QTRY_VERIFY(says(u"1 event now"_s) || says(u"1 event(s) now"_s));
}

void TestComposerPage::formAndJsonAreOne()
{
    fillOrder();
    // From the form to the JSON: the field that has the focus is where the caret is.
    composer().draft().setValue(u"/properties/orderId"_s, JsonValue::string(u"4711"_s));
    QVERIFY(composer().json().contains("\"orderId\": \"4711\""));
    QCOMPARE(composer().json(), composer().draft().text());
    // And back: what is typed in the JSON is what the form shows.
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Home, Qt::ControlModifier);
    ComposerObject::press(Qt::Key_Right);
    ComposerObject::type(u"\"own\": 1.50,"_s);
    QTRY_COMPARE(composer().at(u"/own"_s), QByteArray("1.50"));
}

void TestComposerPage::brokenJsonKeepsTheForm()
{
    fillOrder();
    const QByteArray orderId = composer().at(u"/properties/orderId"_s);
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Home, Qt::ControlModifier);
    ComposerObject::type(u"x"_s);
    QTRY_VERIFY2(composer().problem().contains("Line 1, column 1"_L1), qPrintable(composer().problem()));
    QCOMPARE(composer().at(u"/properties/orderId"_s), orderId);
    QVERIFY(!composer().obstacle().isEmpty());
    QTRY_VERIFY(composer().notice().contains("not JSON"_L1));
    ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(composer().obstacle(), QString());
    QVERIFY(!composer().notice().contains("not JSON"_L1));
}

void TestComposerPage::oneUndoOverAll()
{
    fillOrder();
    const QByteArray filled = composer().draft().text();
    composer().draft().edit(u"spoil"_s, [](JsonValue& event) {
        setAt(event, u"/properties/amount/total", JsonValue::string(u"x"_s));
    });
    QTRY_VERIFY(composer().problem().contains("amount.total"_L1));
    ComposerObject::press(Qt::Key_F8);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    const QByteArray broken = composer().draft().text();
    field->selectAll();
    ComposerObject::type(u"7"_s);
    QTRY_COMPARE(composer().at(u"/properties/amount/total"_s), QByteArray("7"));
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Home, Qt::ControlModifier);
    ComposerObject::press(Qt::Key_Right);
    ComposerObject::type(u"\"own\":1,"_s);
    QTRY_COMPARE(composer().at(u"/own"_s), QByteArray("1"));

    // In the JSON, then in the field: the same steps, back and forth.
    while (!composer().at(u"/own"_s).isEmpty() || composer().draft().textError())
        ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer().at(u"/properties/amount/total"_s), QByteArray("7"));
    field->setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer().draft().text(), broken);
    ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer().draft().text(), filled);
    ComposerObject::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(composer().draft().text(), broken);
    ComposerObject::press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(composer().at(u"/properties/amount/total"_s), QByteArray("7"));
}

void TestComposerPage::segmentsShowParts()
{
    fillOrder();
    composer().push(u"Properties"_s);
    QVERIFY(composer().json().startsWith("{\n  \"orderId\""));
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Home, Qt::ControlModifier);
    ComposerObject::press(Qt::Key_Right);
    ComposerObject::type(u"\"extended\": null,"_s);
    QTRY_COMPARE(composer().at(u"/properties/extended"_s), QByteArray("null"));
    QCOMPARE(composer().draft().type(), u"completedOrder"_s);
    // A payload that is not there yet is made by typing it.
    composer().push(u"Tracking"_s);
    if (!composer().at(u"/tracking"_s).isEmpty())
        composer().draft().remove(u"/tracking"_s);
    QCOMPARE(composer().json(), QByteArray());
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::type(u"{\"own\": 1}"_s);
    QTRY_COMPARE(composer().at(u"/tracking"_s), QByteArray("{\"own\":1}"));
}

void TestComposerPage::changingTheTypeSaysWhatItDrops()
{
    fillOrder();
    const QByteArray before = composer().draft().text();
    ComposerObject::press(Qt::Key_F6);
    for (int i = 0; i < 6 && !nameOf(*QApplication::focusWidget()).startsWith("Type"_L1); ++i)
        ComposerObject::press(Qt::Key_F6);
    if (auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        edit->selectAll();
    composer().chooseType(u"viewedPage"_s);
    QCOMPARE(composer().draft().type(), u"viewedPage"_s);
    QVERIFY2(composer().notice().contains("properties.orderId"_L1), qPrintable(composer().notice()));
    QVERIFY(composer().at(u"/properties/orderId"_s).isEmpty());
    composer().push(u"Undo"_s);
    QCOMPARE(composer().draft().text(), before);
}

void TestComposerPage::aCommandIsPasted()
{
    QApplication::clipboard()->setText(
        u"curl -X POST https://hub.example/hub/v1/workspaces/w/events -H 'Authorization: Bearer abc' "
        "-d '{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"title\":\"Home\"},"
        "\"bringBackProperties\":{\"type\":\"externalId\",\"value\":\"CRM-1\",\"nodeId\":\"n\"}}'"_s);
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(composer().draft().type(), u"viewedPage"_s);
    QCOMPARE(composer().at(u"/properties/title"_s), QByteArray("\"Home\""));
    QCOMPARE(composer().at(u"/bringBackProperties/type"_s), QByteArray("\"EXTERNAL_ID\""));
    QVERIFY2(composer().notice().contains("EXTERNAL_ID"_L1), qPrintable(composer().notice()));
    QVERIFY(composer().notice().contains("token"_L1));
    QVERIFY(!composer().json().contains("abc"));
    ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer().draft().type(), QString());
}

void TestComposerPage::whatIsNoEventIsRefused()
{
    const QByteArray before = composer().draft().text();
    QApplication::clipboard()->setText(u"hello"_s);
    ComposerObject::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(composer().notice().contains("cannot be taken for an event"_L1));
    QCOMPARE(composer().draft().text(), before);
}

void TestComposerPage::droppedFilesBecomeDrafts()
{
    fillOrder();
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"events.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"type\":\"loggedIn\",\"context\":\"WEB\",\"properties\":{}}\n{\"type\":\"loggedOut\"}\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_bed->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_bed->window(), &drop);
    QCOMPARE(composer().tabs().size(), 2);
    QCOMPARE(composer().draft().type(), u"loggedIn"_s);
    QVERIFY2(composer().notice().contains("first"_L1), qPrintable(composer().notice()));
}

void TestComposerPage::draftsSurviveTheProgram()
{
    fillOrder();
    const QByteArray text = composer().draft().text();
    ComposerObject::press(Qt::Key_T, Qt::ControlModifier);
    composer().chooseType(u"loggedIn"_s);
    QCOMPARE(composer().tabs().size(), 2);
    m_bed->close();
    m_bed->open();
    QCOMPARE(composer().tabs().size(), 2);
    QVERIFY(composer().tabs().at(1).startsWith("loggedIn"_L1));
    QCOMPARE(composer().draft().text(), text);
    QVERIFY(composer().saved().contains("Draft saved"_L1));
}

void TestComposerPage::aDiscardedDraftComesBack()
{
    fillOrder();
    const QByteArray text = composer().draft().text();
    composer().choose(u"Drafts"_s, u"Discard"_s);
    QTRY_COMPARE(composer().draft().type(), QString());
    QVERIFY(composer().notice().contains("discarded"_L1));
    // Another one that goes, empty, is not the one that comes back.
    ComposerObject::press(Qt::Key_T, Qt::ControlModifier);
    m_bed->drafts().discard(m_bed->drafts().create("{}").id);
    composer().push(u"Undo"_s);
    QTRY_COMPARE(composer().draft().text(), text);
}

void TestComposerPage::aNewDraftKeepsWhatWasTakenBack()
{
    fillOrder();
    while (composer().draft().undoStack().canUndo())
        ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer().draft().type(), QString());
    ComposerObject::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(composer().tabs().size(), 2);
    ComposerObject::press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(composer().draft().undoStack().canRedo());
}

void TestComposerPage::emptyDraftsAreNotKept()
{
    fillOrder();
    ComposerObject::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_bed->drafts().all().size(), size_t(2));
    ComposerObject::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_bed->drafts().all().size(), size_t(1));
    // One that holds something is kept, and found in the menu.
    ComposerObject::press(Qt::Key_T, Qt::ControlModifier);
    composer().chooseType(u"loggedIn"_s);
    ComposerObject::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(composer().tabs().size(), 1);
    composer().choose(u"Drafts"_s, u"loggedIn"_s);
    QTRY_COMPARE(composer().draft().type(), u"loggedIn"_s);
}

void TestComposerPage::templates()
{
    fillOrder();
    const QByteArray text = composer().draft().text();
    composer().choose(u"Templates"_s, u"Save as template"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
    ComposerObject::type(u"An order & more"_s);
    ComposerObject::press(Qt::Key_Return);
    QTRY_COMPARE(m_bed->templates().all().size(), 1);
    composer().choose(u"Templates"_s, u"An order"_s);
    QTRY_COMPARE(composer().tabs().size(), 2);
    QCOMPARE(composer().draft().text(), text);
}

void TestComposerPage::anonymousEventsStayAccepted()
{
    fillOrder();
    composer().push(u"New session"_s);
    QVERIFY(composer().at(u"/bringBackProperties/type"_s).contains("SESSION_ID"));
    QCOMPARE(composer().at(u"/customerId"_s), QByteArray());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Accepted (202)"_L1), qPrintable(composer().delivery()));
    QTRY_VERIFY2(composer().delivery().contains("reconciled"_L1), qPrintable(composer().delivery()));
}

void TestComposerPage::externalIds()
{
    fillOrder();
    composer().draft().edit({}, [this](JsonValue& event) {
        setIdentity(event, {Identity::Kind::ExternalId, u"CRM-1"_s, m_bed->hub().nodeId()});
    });
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    QCOMPARE(stored(u"completedOrder"_s), 1);
}

void TestComposerPage::aLostAnswerIsFoundOut()
{
    fillOrder();
    m_bed->hub().setFaults({u"POST /events times=1 drop=after"_s});
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Outcome unknown"_L1), qPrintable(composer().delivery()));
    composer().push(u"Find out"_s);
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    QCOMPARE(stored(u"completedOrder"_s), 1);
}

void TestComposerPage::nothingIsSentTwiceByAccident()
{
    fillOrder();
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseDClick(&composer().sendButton(), Qt::LeftButton);
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    QCOMPARE(m_bed->outbox().entries().size(), 1);
    QCOMPARE(stored(u"completedOrder"_s), 1);
    // On purpose, a while later, it can be sent again.
    QTRY_COMPARE(composer().obstacle(), QString());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bed->outbox().entries().size(), 2);
    QTRY_COMPARE(stored(u"completedOrder"_s), 2);
}

void TestComposerPage::theTagIsInTheJsonAndServesOnce()
{
    fillOrder();
    const QByteArray before = composer().draft().text();
    const QString pointer = QString::fromUtf16(confirmTagPointer);
    composer().push(u"Add a confirm tag"_s);
    const QByteArray tag = composer().at(pointer);
    QVERIFY(tag.size() > 8);
    QVERIFY(composer().json().contains(tag));
    ComposerObject::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer().draft().text(), before);
    QVERIFY(!child<QCheckBox>(composer().page(), u"Add a confirm tag"_s).isChecked());
    ComposerObject::press(Qt::Key_Y, Qt::ControlModifier);
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    QCOMPARE('"' + m_bed->outbox().entries().first().tag.toUtf8() + '"', tag);
    QTRY_COMPARE(composer().obstacle(), QString());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bed->outbox().entries().size(), 2);
    QVERIFY(composer().at(pointer) != tag);
    QVERIFY(m_bed->outbox().entries().first().body.contains(composer().at(pointer)));
}

void TestComposerPage::productionIsReadOnlyUntilUnlocked()
{
    start(HubKind::Production);
    composer().chooseType(u"loggedIn"_s);
    QCOMPARE(composer().sendButton().text(), u"Send to PRODUCTION"_s);
    QVERIFY(composer().obstacle().contains("unlock"_L1));
    QVERIFY(!child<QCheckBox>(composer().page(), u"Add a confirm tag"_s).isEnabled());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(composer().delivery(), QString());
    QVERIFY(m_bed->guard().unlock(m_bed->guard().password()));
    QTRY_COMPARE(composer().obstacle(), QString());
    // The first time it is shown, and Enter does not send.
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(child<JsonView>(*QApplication::activeModalWidget()).json(), composer().draft().text());
    ComposerObject::press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_bed->outbox().entries().isEmpty());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    child<QPushButton>(*QApplication::activeModalWidget(), u"Send to PRODUCTION"_s).click();
    QTRY_VERIFY2(composer().delivery().contains("Seen"_L1), qPrintable(composer().delivery()));
    // Not again while it is unlocked, but after the next unlocking.
    QTRY_COMPARE(composer().obstacle(), QString());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bed->outbox().entries().size(), 2);
    QVERIFY(!QApplication::activeModalWidget());
    m_bed->guard().lock();
    QTRY_VERIFY(composer().obstacle().contains("unlock"_L1));
}

void TestComposerPage::theHubsComplaintsAreMarked()
{
    fillOrder();
    composer().draft().setValue(u"/properties/noSuchField"_s, JsonValue::number(qint64(1)));
    composer().push(u"Send anyway, expect a rejection"_s);
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer().delivery().contains("Rejected"_L1), qPrintable(composer().delivery()));
    QVERIFY(!m_bed->outbox().entries().first().answer.isEmpty());
}

void TestComposerPage::escapeAndTabs()
{
    fillOrder();
    ComposerObject::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(composer().tabs().size(), 2);
    const ComposerPage* second = &composer().page();
    ComposerObject::press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(&composer().page() != second);
    composer().jsonInput().setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_bed->window().isVisible());
    m_bed->window().reopen();
    QTRY_VERIFY(m_bed->window().isVisible());
    QCOMPARE(composer().tabs().size(), 2);
}

HUBSCOPE_TEST(TestComposerPage)
#include "tst_composerpage.moc"
