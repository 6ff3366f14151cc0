// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "core/json.h"
#include "models/reconciliations.h"
#include "models/sessionledger.h"
#include "pages/environmentband.h"
#include "pages/newcustomerdialog.h"
#include "pages/receiptbar.h"
#include "pages/sendconfirmdialog.h"
#include "pages/unlockdialog.h"
#include "sandbox/apiclient.h"
#include "support/testmain.h"
#include "ui/composerobject.h"
#include "ui/program.h"
#include "ui/wizardobject.h"
#include "widgets/messagestrip.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Anonymous events, whom they are given to, and the proof of it: through the whole program, by keyboard.
class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theDocumentsStory();
    void oneKeyMakesASession();
    void enterConfirmsNothing();
    void aCustomerThatExistsIsOffered();
    void aRefusalIsSaid();
    void aLostAnswerIsFoundOut();
    void timeIsUpAndTheMissingAreNamed();
    void anAnonymousTimelineSaysWhatItIs();
    void controlsOfTheDialogsAreNamed();
    void hostileLabelsStayText();
    void theLedgerIsThereAfterARestart();
    void whoACustomerIsAndOneSessionOfIt();
    void aReceiptIsSaved();
    void productionIsLockedAndNamed();
    void aNewCustomerOfProductionIsShownFirst();
    void aHubThatDiesComesBackWithItsFile();
    void findingOutCanBeStopped();
    void keysOfIdleButtonsAreNotTyped();
    void aCustomerMadeByAnEventIsLinked();
    void theWizardMakesASessionWhereThereIsNone();
    void whatFitsNoSearchIsNotTaken();
    void anUnknownOutcomeIsFoundOutAfterARestart();
    void theComposerSaysWhoseASessionIs();
    void theOpenTimelineCountsOneMoreSession();

private:
    /// Sends an event of that type under the current session, through the composer.
    void send(const QString& type);
    QString sessionWithEvents(const QStringList& types);
    /// The wizard with that session and customer, at the step before the request.
    WizardObject wizardAtEffect(const QString& customer);
    QString addCustomer(const QString& externalId);
    void typeInto(const QString& field, const QString& text);
    SessionLedger& ledger() const { return m_program->context().ledger(); }

    /// Begins anew with another hub.
    void use(const sandbox::ServerOptions& options, HubKind kind);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestSessions::init()
{
    use(SandboxFixture::emptyHub(), HubKind::Test);
}

void TestSessions::use(const sandbox::ServerOptions& options, HubKind kind)
{
    m_program.reset();
    m_hub = std::make_unique<SandboxFixture>(options);
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub, u"Test hub"_s, kind);
}

void TestSessions::cleanup()
{
    m_program.reset();
    m_hub.reset();
}

void TestSessions::send(const QString& type)
{
    WindowPage::press(Qt::Key_N, Qt::ControlModifier);
    ComposerWindow& window = openComposer();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const ComposerObject composer(window);
    composer.chooseType(type);
    auto& session = child<QRadioButton>(composer.page(), u"Session"_s);
    session.setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Space);
    composer.fill(u"Typical"_s);
    QTRY_COMPARE(composer.obstacle(), QString());
    QCOMPARE(composer.at(u"/bringBackProperties/value"_s), '"' + ledger().current()->value.toUtf8() + '"');
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer.delivery().contains("Accepted"_L1), qPrintable(composer.delivery()));
    window.close();
    m_program->window().widget().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window().widget()));
}

QString TestSessions::sessionWithEvents(const QStringList& types)
{
    m_program->open();
    // Ends with the hub connected: the keys work from there on.
    if (!QTest::qWaitFor([this] { return ledger().isLoaded() && ledger().profile(); }))
        qFatal("the ledger was not read");
    WindowPage::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    if (!ledger().current())
        qFatal("there is no current session");
    for (const QString& type : types)
        send(type);
    return ledger().current()->id;
}

QString TestSessions::addCustomer(const QString& externalId)
{
    ApiClient api(m_hub->info());
    const QByteArray body = "{\"nodeId\":\"" + m_hub->nodeId().toUtf8() + "\",\"externalId\":\"" +
                            externalId.toUtf8() + "\",\"base\":{\"firstName\":\"Ada\"}}";
    return api.post(u"customers"_s, body).id();
}

void TestSessions::typeInto(const QString& field, const QString& text)
{
    auto& input = child<QLineEdit>(*QApplication::activeModalWidget(), field);
    input.setFocus(Qt::TabFocusReason);
    WindowPage::type(text);
}

WizardObject TestSessions::wizardAtEffect(const QString& customer)
{
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    WindowPage::type(customer);
    auto& list = child<QListView>(wizard.widget(), u"Customers"_s);
    if (!QTest::qWaitFor([&list] { return list.isVisible() && list.model()->rowCount() == 1; }))
        qFatal("%s is not there", qPrintable(customer));
    WindowPage::press(Qt::Key_Return); // to the list
    WindowPage::press(Qt::Key_Down);
    WindowPage::press(Qt::Key_Return); // this one, and on
    if (!QTest::qWaitFor([&wizard] { return wizard.step() == ReconcileWizard::CheckEffect; }))
        qFatal("not at the effect but at %s", qPrintable(wizard.rail()));
    return wizard;
}

void TestSessions::theDocumentsStory()
{
    const QString session = sessionWithEvents({u"viewedPage"_s, u"searched"_s, u"addedProduct"_s});
    QCOMPARE(ledger().counts(session).sent, 3);

    // A customer that nobody knew, made on the way.
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    QCOMPARE(wizard.step(), int(ReconcileWizard::ChooseCustomer));
    wizard.push(u"New customer…"_s);
    QTRY_VERIFY(qobject_cast<NewCustomerDialog*>(QApplication::activeModalWidget()));
    QTRY_VERIFY(QApplication::activeModalWidget()->isActiveWindow());
    typeInto(u"External id"_s, u"SHOP-1"_s);
    typeInto(u"First name"_s, u"Giulia"_s);
    WindowPage::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::activeModalWidget(), &wizard.widget());
    wizard.widget().activateWindow(); // which the platform leaves so when a dialog was closed
    QVERIFY(QTest::qWaitForWindowActive(&wizard.widget()));
    QTRY_VERIFY(wizard.offers(u"Next"_s));
    WindowPage::press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::CheckEffect));
    QTRY_VERIFY2(wizard.offers(u"Reconcile"_s), qPrintable(wizard.checks().join(u'\n')));
    QVERIFY2(wizard.request().contains("/sessions"_L1), qPrintable(wizard.request()));
    QVERIFY(wizard.request().contains(ledger().find(session)->value));
    QVERIFY(!wizard.request().contains(QString::fromUtf8(m_hub->token().reveal())));

    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::LiveProof));
    QTRY_COMPARE(wizard.headline(), u"3 of 3 seen"_s);
    QTRY_VERIFY2(wizard.outcome().contains("Proven"_L1), qPrintable(wizard.outcome()));
    wizard.push(u"Show in timeline"_s);
    const auto timeline = [this] { return m_program->window().timeline(); };
    QTRY_VERIFY(timeline().exists());
    QTRY_COMPARE(timeline().loaded(), 3);
    QCOMPARE(m_program->window().tabTitles(), QStringList{u"Giulia"_s});

    // A fourth under the same session comes by itself.
    send(u"viewedPage"_s);
    QTRY_COMPARE(timeline().loaded(), 4);
}

void TestSessions::oneKeyMakesASession()
{
    m_program->open();
    QTRY_VERIFY(ledger().isLoaded() && ledger().profile());
    auto& button = child<QAbstractButton>(m_program->window().widget(), u"sessionButton"_s);
    QCOMPARE(button.text(), u"No session"_s);
    WindowPage::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const QString first = ledger().current()->value;
    QVERIFY2(button.text().contains(first.left(4)), qPrintable(button.text()));
    QCOMPARE(button.accessibleDescription(), first);
    WindowPage::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ledger().current()->value != first);
    QCOMPARE(ledger().sessionsHere().size(), 2);
}

void TestSessions::enterConfirmsNothing()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    WindowPage::press(Qt::Key_Return);
    WindowPage::press(Qt::Key_Enter);
    wizard.button(u"Reconcile"_s).setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Return);
    WindowPage::press(Qt::Key_Enter);
    QCOMPARE(wizard.step(), int(ReconcileWizard::CheckEffect));
    QVERIFY(ledger().reconciliationsOf(session).isEmpty());
    WindowPage::press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(ledger().reconciliationsOf(session).isEmpty());
}

void TestSessions::aCustomerThatExistsIsOffered()
{
    const QString session = sessionWithEvents({});
    const QString there = addCustomer(u"SHOP-1"_s);
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    wizard.push(u"New customer…"_s);
    QTRY_VERIFY(qobject_cast<NewCustomerDialog*>(QApplication::activeModalWidget()));
    QTRY_VERIFY(QApplication::activeModalWidget()->isActiveWindow());
    typeInto(u"External id"_s, u"SHOP-1"_s);
    WindowPage::press(Qt::Key_Return, Qt::ControlModifier);
    const auto focused = [] { return qobject_cast<QPushButton*>(QApplication::focusWidget()); };
    QTRY_VERIFY(focused() && focused()->text() == "Use it"_L1);
    WindowPage::press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::activeModalWidget(), &wizard.widget());
    QTRY_VERIFY(wizard.offers(u"Next"_s));
    wizard.push(u"Next"_s);
    QTRY_VERIFY2(wizard.request().contains(there), qPrintable(wizard.request()));
    QVERIFY(!session.isEmpty());
}

void TestSessions::aRefusalIsSaid()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    m_hub->setFaults({u"POST /customers/*/sessions status=400"_s});
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY2(wizard.outcome().contains("refused"_L1), qPrintable(wizard.outcome()));
    QCOMPARE(ledger().reconciliationsOf(session).first().state, ReconcileState::Refused);
    QVERIFY(!wizard.offers(u"Show in timeline"_s));
    m_hub->clearFaults();
    wizard.push(u"Other customer"_s);
    QCOMPARE(wizard.step(), int(ReconcileWizard::ChooseCustomer));
}

void TestSessions::aLostAnswerIsFoundOut()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    m_hub->setFaults({u"POST /customers/*/sessions drop=after"_s});
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY2(wizard.outcome().contains("Outcome unknown"_L1), qPrintable(wizard.outcome()));
    QCOMPARE(ledger().reconciliationsOf(session).size(), 1);
    m_hub->clearFaults();
    wizard.push(u"Find out"_s);
    QTRY_COMPARE(wizard.headline(), u"1 of 1 seen"_s);
    QTRY_COMPARE(ledger().reconciliationsOf(session).first().state, ReconcileState::Proven);
}

void TestSessions::timeIsUpAndTheMissingAreNamed()
{
    sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    m_hub->setVisibilityDelay(60'000);
    send(u"searched"_s); // stays out of sight for a minute
    m_hub->setVisibilityDelay(0);
    m_program->context().reconciliations().setLimit(std::chrono::seconds(2));
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.headline(), u"1 of 2 seen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.outcome().contains("searched"_L1), 10'000);
    QVERIFY2(
        wizard.outcome().contains("1 event not seen"_L1) || wizard.outcome().contains("not seen"_L1),
        qPrintable(wizard.outcome()));
    QVERIFY(wizard.offers(u"Look again"_s));
}

void TestSessions::anAnonymousTimelineSaysWhatItIs()
{
    sessionWithEvents({u"viewedPage"_s, u"searched"_s});
    m_program->window().action("actionShowSessions").trigger();
    auto& table = child<QTableView>(m_program->window().widget(), u"sessionsTable"_s);
    QTRY_VERIFY(table.isVisible());
    table.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Return);
    auto& page = child<QWidget>(m_program->window().widget(), u"anonymousPage"_s);
    QTRY_VERIFY(page.isVisible());
    const auto& view = child<TimelineView>(page);
    QCOMPARE(static_cast<const TimelineModel*>(view.model())->loadedCount(), 2);
    QStringList notes;
    for (const MessageStrip* strip : page.findChildren<MessageStrip*>())
        notes.append(strip->text());
    QVERIFY2(notes.join(u' ').contains("other programs"_L1), qPrintable(notes.join(u' ')));
    QVERIFY(m_program->window().event().header().contains("searched"_L1));
    QCOMPARE(m_program->window().event().eventId(), QString()); // which only the hub can give
    WindowPage::press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_program->window().tabs().count(), 0);
}

void TestSessions::controlsOfTheDialogsAreNamed()
{
    sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    const auto nameless = [] {
        QStringList found;
        for (const QWidget* widget : QApplication::activeModalWidget()->findChildren<QWidget*>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                nameOf(*widget).isEmpty())
                found.append(
                    QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        return found;
    };
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QCOMPARE(nameless(), QStringList());
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    wizard.push(u"Back"_s);
    QCOMPARE(nameless(), QStringList());
    wizard.push(u"Back"_s);
    QCOMPARE(wizard.step(), int(ReconcileWizard::ChooseSession));
    QCOMPARE(nameless(), QStringList());
    WindowPage::press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_program->window().action("actionNewCustomer").trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(nameless(), QStringList());
    WindowPage::press(Qt::Key_Escape);
}

void TestSessions::hostileLabelsStayText()
{
    const QString hostile = u"<b>bold</b>&amp; \u202egnirts\n[*]"_s;
    const QString session = sessionWithEvents({});
    ledger().setLabel(session, hostile);
    m_program->window().action("actionShowSessions").trigger();
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    for (const QLabel* label : wizard.widget().findChildren<QLabel*>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (const QLabel* label : m_program->window().widget().findChildren<QLabel*>()) {
        if (label->text().contains("bold"_L1))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const auto& button = child<QAbstractButton>(m_program->window().widget(), u"sessionButton"_s);
    QVERIFY(!button.toolTip().contains("<b>"_L1));
    QVERIFY(!button.text().contains(u'\n'));
}

void TestSessions::theLedgerIsThereAfterARestart()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    const QString value = ledger().find(session)->value;
    m_program->close();
    m_program->open();
    QTRY_VERIFY(ledger().isLoaded() && ledger().profile());
    QVERIFY(ledger().current());
    QCOMPARE(ledger().current()->value, value);
    QCOMPARE(ledger().counts(session).sent, 1);
}

void TestSessions::whoACustomerIsAndOneSessionOfIt()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    const QString value = ledger().find(session)->value;
    const QString customer = addCustomer(u"SHOP-1"_s);
    ApiClient api(m_hub->info());
    api.post(
        u"events"_s, "{\"type\":\"loggedIn\",\"context\":\"WEB\",\"properties\":{},\"customerId\":\"" +
                         customer.toUtf8() + "\"}");
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.headline(), u"1 of 1 seen"_s);
    wizard.push(u"Show in timeline"_s);
    const auto timeline = [this] { return m_program->window().timeline(); };
    QTRY_VERIFY(timeline().exists());
    QTRY_COMPARE(timeline().loaded(), 2);
    QTRY_VERIFY(!timeline().model().joins().isEmpty());

    // The receipt of what joined, from the event that came with it.
    TimelineView& view = timeline().view();
    view.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Home);
    while (view.currentIndex().data(TimelineModel::JoinIdRole).toString().isEmpty() &&
           view.currentIndex().row() + 1 < timeline().model().rowCount())
        WindowPage::press(Qt::Key_Down);
    WindowPage::press(Qt::Key_Return, Qt::ShiftModifier);
    const WizardObject proof(openWizard());
    QCOMPARE(proof.step(), int(ReconcileWizard::LiveProof));
    QCOMPARE(proof.headline(), u"1 of 1 seen"_s);
    WindowPage::press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());

    m_program->window().action("actionIdentity").trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto& links = child<QTableView>(*QApplication::activeModalWidget(), u"identityLinks"_s);
    const QAbstractItemModel& known = *links.model();
    QTRY_COMPARE(known.rowCount(), 4); // id, external id, node, session
    QCOMPARE(known.index(3, 1).data().toString(), value);
    const QString told = known.index(3, 3).data().toString();
    QVERIFY2(told.contains("reconcile"_L1), qPrintable(told));
    auto& search = child<QLineEdit>(*QApplication::activeModalWidget(), u"Find what it is known by"_s);
    search.setFocus(Qt::TabFocusReason);
    WindowPage::type(value);
    QTRY_COMPARE(known.rowCount(), 1);
    search.clear();
    QCOMPARE(known.rowCount(), 4);

    // On the map by keyboard; what is chosen there is chosen in the list.
    QWidget& card = *QApplication::activeModalWidget();
    auto& map = child<QAbstractButton>(card, u"Map"_s);
    map.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Space);
    QTRY_VERIFY(child<QWidget>(card, u"identityMap"_s).isVisible());
    WindowPage::press(Qt::Key_Tab);
    WindowPage::press(Qt::Key_End);
    QCOMPARE(links.currentIndex().row(), 3);
    WindowPage::press(Qt::Key_Tab);
    QVERIFY2(
        nameOf(*QApplication::focusWidget()) == "Copy value"_L1,
        qPrintable(nameOf(*QApplication::focusWidget())));
    auto& list = child<QAbstractButton>(card, u"Who it is"_s);
    list.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Space);
    links.setCurrentIndex(known.index(3, 1));
    auto& filter = child<QPushButton>(*QApplication::activeModalWidget(), u"Filter the timeline"_s);
    filter.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Space);
    int shown = 0;
    for (int row = 0; row < timeline().model().rowCount(); ++row)
        shown += timeline().model().eventAt(row) && !view.isRowHidden(row) ? 1 : 0;
    QCOMPARE(shown, 1);
    WindowPage::click(child<QPushButton>(timeline().page(), u"Show all"_s));
    for (int row = 0; row < timeline().model().rowCount(); ++row)
        QVERIFY(!view.isRowHidden(row));
}

void TestSessions::aReceiptIsSaved()
{
    sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.headline(), u"1 of 1 seen"_s);
    auto& receipt = child<ReceiptBar>(wizard.widget());
    for (const QString& name : {u"receipt.md"_s, u"receipt.json"_s}) {
        const QString path = m_program->directory() + u'/' + name;
        receipt.saveAs(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("viewedPage"), text.constData());
        QVERIFY2(text.contains(ledger().current()->value.toUtf8()), text.constData());
        QVERIFY(!text.contains(m_hub->token().reveal()));
        QCOMPARE(name.endsWith(".json"_L1), parseJson(text).hasValue());
    }
}

void TestSessions::productionIsLockedAndNamed()
{
    use(SandboxFixture::emptyHub(), HubKind::Production);
    const QString session = sessionWithEvents({});
    addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    const auto& band = child<EnvironmentBand>(wizard.widget());
    QVERIFY2(
        band.accessibleDescription().contains("PRODUCTION"_L1), qPrintable(band.accessibleDescription()));
    QVERIFY2(band.accessibleDescription().contains("read only"_L1), qPrintable(band.accessibleDescription()));
    QTRY_VERIFY2(
        wizard.checks().join(u'\n').contains("Careful: This is a production hub"_L1),
        qPrintable(wizard.checks().join(u'\n')));
    const QString deed = u"Reconcile in PRODUCTION"_s;
    QVERIFY(wizard.button(deed).isVisible() && !wizard.offers(deed));
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(wizard.step(), int(ReconcileWizard::CheckEffect));

    auto& unlock = child<QToolButton>(wizard.widget(), u"unlockButton"_s);
    unlock.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<UnlockDialog*>(QApplication::activeModalWidget()));
    typeInto(u"Id of the workspace"_s, m_hub->workspaceId());
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::activeModalWidget(), &wizard.widget());
    wizard.widget().activateWindow(); // which the platform leaves so when a dialog was closed
    QVERIFY(QTest::qWaitForWindowActive(&wizard.widget()));
    QVERIFY2(
        !band.accessibleDescription().contains("read only"_L1), qPrintable(band.accessibleDescription()));
    QTRY_VERIFY(wizard.offers(deed));
    WindowPage::press(Qt::Key_Return);
    QVERIFY(ledger().reconciliationsOf(session).isEmpty());
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::LiveProof));
    QTRY_VERIFY2(wizard.outcome().contains("without proof"_L1), qPrintable(wizard.outcome()));
}

void TestSessions::aNewCustomerOfProductionIsShownFirst()
{
    use(SandboxFixture::emptyHub(), HubKind::Production);
    sessionWithEvents({});
    QVERIFY(m_program->context().guard().unlock(m_hub->workspaceId()));
    for (const QString& externalId : {u"SHOP-1"_s, u"SHOP-2"_s}) {
        m_program->window().action("actionNewCustomer").trigger();
        QTRY_VERIFY(qobject_cast<NewCustomerDialog*>(QApplication::activeModalWidget()));
        typeInto(u"External id"_s, externalId);
        WindowPage::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<SendConfirmDialog*>(QApplication::activeModalWidget()));
        const QWidget& dialog = *QApplication::activeModalWidget();
        QCOMPARE(dialog.windowTitle(), u"Create in PRODUCTION"_s);
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            QVERIFY2(!label->text().contains("once"_L1), qPrintable(label->text()));
        child<QPushButton>(dialog, u"Create in PRODUCTION"_s).setFocus(Qt::TabFocusReason);
        WindowPage::press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
}

void TestSessions::aHubThatDiesComesBackWithItsFile()
{
    auto options = SandboxFixture::emptyHub();
    options.file = m_folder.filePath(u"hub.sqlite"_s);
    use(options, HubKind::Test);
    options.port = quint16(m_hub->baseUrl().port());
    options.token = m_hub->token();
    const QString session = sessionWithEvents({u"viewedPage"_s, u"searched"_s});
    const QString customer = addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    m_hub->setFaults({u"POST /customers/*/sessions stall"_s});
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.headline(), u"Sending…"_s);
    ApiClient api(m_hub->info());
    const QByteArray value = ledger().find(session)->value.toUtf8();
    QTRY_VERIFY(api.get(u"customers/%1/sessions"_s.arg(customer)).body.contains(value)); // it was done
    m_hub.reset();
    QTRY_VERIFY2(wizard.outcome().contains("Outcome unknown"_L1), qPrintable(wizard.outcome()));
    QVERIFY(!wizard.offers(u"Show in timeline"_s));

    m_hub = std::make_unique<SandboxFixture>(options);
    QVERIFY2(m_hub->isRunning(), qPrintable(m_hub->failure()));
    wizard.push(u"Find out"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.headline(), u"2 of 2 seen"_s, 20'000);
    QTRY_VERIFY2(wizard.outcome().contains("Proven"_L1), qPrintable(wizard.outcome()));
    QCOMPARE(ledger().reconciliationsOf(session).size(), 1);
}

void TestSessions::findingOutCanBeStopped()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    m_hub->setFaults({u"POST /customers/*/sessions drop=before"_s});
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(wizard.offers(u"Find out"_s));
    wizard.push(u"Find out"_s);
    QTRY_COMPARE(wizard.headline(), u"Finding out…"_s);
    wizard.push(u"Stop watching"_s);
    QTRY_VERIFY2(wizard.outcome().contains("Outcome unknown"_L1), qPrintable(wizard.outcome()));
    QVERIFY(wizard.offers(u"Find out"_s));
    QCOMPARE(ledger().reconciliationsOf(session).first().state, ReconcileState::OutcomeUnknown);
}

void TestSessions::keysOfIdleButtonsAreNotTyped()
{
    sessionWithEvents({});
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    const auto& search = child<QLineEdit>(wizard.widget(), u"Find a customer"_s);
    QVERIFY(search.hasFocus());
    QVERIFY(!wizard.offers(u"Next"_s));
    WindowPage::press(Qt::Key_N, Qt::AltModifier);
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(search.text(), QString());
    WindowPage::press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::ChooseSession));
    WindowPage::press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::ChooseCustomer));
}

void TestSessions::aCustomerMadeByAnEventIsLinked()
{
    sessionWithEvents({});
    WindowPage::press(Qt::Key_N, Qt::ControlModifier);
    ComposerWindow& window = openComposer();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const ComposerObject composer(window);
    composer.chooseType(u"loggedIn"_s);
    child<QRadioButton>(composer.page(), u"External id"_s).setFocus(Qt::TabFocusReason);
    ComposerObject::press(Qt::Key_Space);
    ComposerObject::type(u"NEW-77"_s);
    QTRY_COMPARE(composer.obstacle(), QString());
    ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(composer.delivery().contains("Seen"_L1), qPrintable(composer.delivery()));
    QTRY_VERIFY(childrenOf<QToolButton>(composer.page(), u"Open this customer"_s).first()->isVisible());
    composer.push(u"Open this customer"_s);
    QTRY_COMPARE(m_program->window().tabs().count(), 1);
    QTRY_VERIFY(m_program->window().timeline().exists());
    QTRY_COMPARE(m_program->window().timeline().loaded(), 1);
}

void TestSessions::theWizardMakesASessionWhereThereIsNone()
{
    m_program->open();
    QTRY_VERIFY(ledger().isLoaded() && ledger().profile());
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    QCOMPARE(wizard.step(), int(ReconcileWizard::ChooseSession));
    QVERIFY(!wizard.offers(u"Next"_s));
    wizard.push(u"New session"_s);
    QCOMPARE(ledger().sessionsHere().size(), 1);
    QTRY_VERIFY(wizard.offers(u"Next"_s));
    WindowPage::press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::ChooseCustomer));
}

void TestSessions::whatFitsNoSearchIsNotTaken()
{
    sessionWithEvents({});
    WindowPage::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const WizardObject wizard(openWizard());
    WindowPage::press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(wizard.step(), int(ReconcileWizard::ChooseSession));
    QVERIFY(wizard.offers(u"Next"_s));
    child<QLineEdit>(wizard.widget(), u"Find a session"_s).setFocus(Qt::TabFocusReason);
    WindowPage::type(u"no such session"_s);
    QTRY_VERIFY(!wizard.offers(u"Next"_s));
    wizard.push(u"Show all"_s);
    QTRY_VERIFY(wizard.offers(u"Next"_s));
}

/// From the wizard that is about to try it once more, which would be blind.
void TestSessions::anUnknownOutcomeIsFoundOutAfterARestart()
{
    const QString session = sessionWithEvents({u"viewedPage"_s});
    addCustomer(u"SHOP-1"_s);
    {
        const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
        QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
        m_hub->setFaults({u"POST /customers/*/sessions drop=after"_s});
        WindowPage::press(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY2(wizard.outcome().contains("Outcome unknown"_L1), qPrintable(wizard.outcome()));
        m_hub->clearFaults();
    }
    m_program->close();
    m_program->open();
    QTRY_VERIFY(ledger().isLoaded() && ledger().profile());
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Find out"_s));
    wizard.push(u"Find out"_s);
    QTRY_COMPARE(wizard.headline(), u"1 of 1 seen"_s);
    QCOMPARE(ledger().reconciliationsOf(session).size(), 1);
    const QStringList notes = wizard.notes();
    QVERIFY2(notes.value(1) == "Ada"_L1, qPrintable(notes.join(u'\n')));
    QVERIFY2(!notes.value(2).contains("unknown"_L1), qPrintable(notes.join(u'\n')));
}

void TestSessions::theComposerSaysWhoseASessionIs()
{
    sessionWithEvents({});
    const QString session =
        ledger().adopt(u"my basket"_s); // which is no UUID, and somebody's, which matters more
    ledger().setCurrent(session);
    ReconcileRecord record;
    record.id = u"r"_s;
    record.sessionId = session;
    record.sessionValue = ledger().find(session)->value;
    record.profileId = ledger().profile()->id;
    record.customerId = u"c"_s;
    record.customerName = u"Ada"_s;
    record.state = ReconcileState::Proven;
    record.url = QUrl(u"http://h/"_s);
    record.request = "{}";
    ledger().record(record);
    QTRY_VERIFY(ledger().accepted(session));
    WindowPage::press(Qt::Key_N, Qt::ControlModifier);
    const ComposerObject composer(openComposer());
    const auto& radio = child<QRadioButton>(composer.page(), u"Session"_s);
    QTRY_VERIFY2(
        radio.accessibleDescription().contains("Belongs to Ada"_L1),
        qPrintable(radio.accessibleDescription()));
}

void TestSessions::theOpenTimelineCountsOneMoreSession()
{
    sessionWithEvents({u"viewedPage"_s});
    const QString customer = addCustomer(u"SHOP-1"_s);
    m_program->window().openByLine(customer);
    const auto timeline = [this] { return m_program->window().timeline(); };
    QTRY_VERIFY(timeline().exists());
    const auto strip = [&] {
        QStringList words;
        for (const QLabel* label : m_program->window().widget().findChildren<QLabel*>())
            words.append(label->isVisible() ? label->text() : QString());
        return words.filter(u"session"_s).join(u'\n');
    };
    QTRY_VERIFY2(strip().contains("0 session"_L1), qPrintable(strip()));
    const WizardObject wizard = wizardAtEffect(u"SHOP-1"_s);
    QTRY_VERIFY(wizard.offers(u"Reconcile"_s));
    WindowPage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(wizard.headline(), u"1 of 1 seen"_s);
    WindowPage::press(Qt::Key_Escape);
    QTRY_VERIFY2(strip().contains("1 session"_L1), qPrintable(strip()));
}

HUBSCOPE_TEST(TestSessions)
#include "tst_sessions.moc"
