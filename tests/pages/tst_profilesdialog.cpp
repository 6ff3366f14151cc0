// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wirelog.h"
#include "pages/connectionsteps.h"
#include "pages/profilesdialog.h"
#include "store/environmentsecretstore.h"
#include "store/memorysecretstore.h"
#include "store/profilestore.h"
#include "widgets/messagestrip.h"
#include "widgets/segmentedcontrol.h"

#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using Stage = ConnectionTest::Stage;

namespace {

constexpr char secret[] = "s3cret-token";

/// The dialog as its user sees it.
struct DialogPage
{
    ProfilesDialog& dialog;

    template<typename T>
    T* find(const char* name) const
    {
        T* child = dialog.findChild<T*>(QLatin1StringView(name));
        if (!child)
            qFatal("no %s", name);
        return child;
    }
    QListWidget* list() const { return find<QListWidget>("list"); }
    QString row(int index) const { return list()->item(index)->data(Qt::AccessibleTextRole).toString(); }
    QPushButton* save() const { return find<QPushButton>("saveButton"); }
    QString reason() const { return find<QLabel>("reason")->text(); }
    QString hint(const char* edit) const
    {
        const QByteArray name = QByteArray(edit) + "Hint";
        return find<QLabel>(name.constData())->text();
    }
    QString tokenPlace() const { return find<QLabel>("tokenPlace")->text(); }
    QString stage(Stage stage) const { return dialog.findChild<ConnectionSteps*>()->text(stage); }
    MessageStrip* strip() const { return dialog.findChild<MessageStrip*>(); }

    void type(const char* edit, const QString& text) const
    {
        auto* field = find<QLineEdit>(edit);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void click(const char* button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void fillIn(const QString& baseUrl) const
    {
        type("nameEdit", u"QA"_s);
        type("baseUrlEdit", baseUrl);
        type("workspaceEdit", u"ws-1"_s);
        type("nodeEdit", u"node-1"_s);
        type("tokenEdit", QLatin1String(secret));
    }
};

} // namespace

class TestProfilesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theBuiltInSandboxHasOnlyAName();
    void aNewProfileSaysWhatIsMissing();
    void savingStoresTheProfileAndItsToken();
    void savingAndUsingNamesTheProfile();
    void cancellingLeavesEverything();
    void hintsStandBesideTheirFields_data();
    void hintsStandBesideTheirFields();
    void theTokenIsHiddenUntilRevealed();
    void aPastedTokenIsCleaned();
    void saysWhereTheTokenIsKept();
    void aDuplicateTakesTheTokenAlong();
    void theEnvironmentsTokenIsNotDuplicated();
    void removingTakesEffectWhenSaved();
    void theOrderIsSaved();
    void importsTheSdkFile();
    void anImportSaysWhatIsMissing();
    void aBrokenFileIsReported();
    void theConnectionTestTicksEveryStage();
    void theFieldAtFaultIsNamed_data();
    void theFieldAtFaultIsNamed();
    void aStoredTokenIsTestedUnseen();
    void editingEndsTheTest();
    void everyControlHasAName();
    void worksFromTheKeyboard();

private:
    DialogPage open();
    QString addStored(const QString& name, const QByteArray& token = secret);
    QByteArray storedToken(const QString& id);
    QString put(const QString& name, const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemorySecretStore> m_memory;
    std::unique_ptr<EnvironmentSecretStore> m_secrets;
    std::unique_ptr<WireLog> m_log;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProfilesDialog> m_dialog;
    ManualClock m_clock;
};

void TestProfilesDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_profiles = std::make_unique<ProfileStore>(m_dir->filePath(u"profiles.json"_s));
    m_memory = std::make_unique<MemorySecretStore>();
    m_secrets = std::make_unique<EnvironmentSecretStore>(*m_memory, u"none"_s, AccessToken());
    m_log = std::make_unique<WireLog>();
    m_server = std::make_unique<ScriptedServer>();
}

void TestProfilesDialog::cleanup()
{
    m_dialog.reset();
    m_server.reset();
}

DialogPage TestProfilesDialog::open()
{
    m_dialog = std::make_unique<ProfilesDialog>(*m_profiles, *m_secrets, *m_log, m_clock, theme());
    m_dialog->open();
    return {*m_dialog};
}

QString TestProfilesDialog::addStored(const QString& name, const QByteArray& token)
{
    const auto id = m_profiles->add({{}, name, HubKind::Test, m_server->url(u"/hub/v1"_s), u"w"_s, u"n"_s});
    if (!id)
        qFatal("not stored");
    m_memory->write(*id, AccessToken(token), this, [](const auto&) {});
    return *id;
}

QByteArray TestProfilesDialog::storedToken(const QString& id)
{
    std::optional<QByteArray> token;
    m_memory->read(
        id, this, [&](const Result<SecretStore::Secret>& found) { token = found->token.reveal(); });
    if (!QTest::qWaitFor([&] { return token.has_value(); }))
        qFatal("no completion");
    return *token;
}

QString TestProfilesDialog::put(const QString& name, const QByteArray& text) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("not written");
    return file.fileName();
}

void TestProfilesDialog::theBuiltInSandboxHasOnlyAName()
{
    const DialogPage page = open();
    QCOMPARE(page.row(0), u"Built-in sandbox, Sandbox"_s);
    QVERIFY(!page.find<QWidget>("hubFields")->isVisible());
    QVERIFY(!page.find<QAction>("actionRemove")->isEnabled());
    QVERIFY(page.save()->isEnabled());
    page.type("nameEdit", u"Play <b>here</b>"_s);
    QCOMPARE(page.row(0), u"Play <b>here</b>, Sandbox"_s);
    page.click("saveButton");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_profiles->profiles().first().name, u"Play <b>here</b>"_s);
}

void TestProfilesDialog::aNewProfileSaysWhatIsMissing()
{
    const DialogPage page = open();
    page.click("newButton");
    QCOMPARE(page.list()->currentRow(), 1);
    QVERIFY(!page.save()->isEnabled());
    QCOMPARE(page.reason(), u"New profile: its address needs a look"_s);
    QCOMPARE(page.row(1), u"New profile, Test, not complete"_s);
    page.fillIn(u"https://hub.example.org/hub/v1"_s);
    QCOMPARE(page.reason(), QString());
    QCOMPARE(page.row(1), u"QA, Test"_s);
    QVERIFY(page.save()->isEnabled());
}

void TestProfilesDialog::savingStoresTheProfileAndItsToken()
{
    const DialogPage page = open();
    QSignalSpy activated(m_dialog.get(), &ProfilesDialog::activated);
    page.click("newButton");
    page.fillIn(u" https://hub.example.org/hub/v1/workspaces/"_s);
    page.find<SegmentedControl>("kind")->setCurrentIndex(int(HubKind::Production));
    page.click("saveButton");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_profiles->profiles().size(), 2);
    const Profile stored = m_profiles->profiles().last();
    const Profile expected = {stored.id,           u"QA"_s,
                              HubKind::Production, QUrl(u"https://hub.example.org/hub/v1"_s),
                              u"ws-1"_s,           u"node-1"_s};
    QCOMPARE(stored, expected);
    QCOMPARE(storedToken(stored.id), QByteArray(secret));
    QCOMPARE(activated.size(), 0);

    QFile file(m_dir->filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("ws-1"));
    QVERIFY(!content.contains(secret));
}

void TestProfilesDialog::savingAndUsingNamesTheProfile()
{
    const DialogPage page = open();
    QSignalSpy activated(m_dialog.get(), &ProfilesDialog::activated);
    m_dialog->addNew();
    page.fillIn(m_server->url().toString());
    page.click("useButton");
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), m_profiles->profiles().last().id);
}

void TestProfilesDialog::cancellingLeavesEverything()
{
    const QString id = addStored(u"old"_s);
    const QList<Profile> before = m_profiles->profiles();
    const DialogPage page = open();
    m_dialog->select(id);
    page.type("nameEdit", u"changed"_s);
    page.type("tokenEdit", u"changed"_s);
    m_dialog->addNew();
    page.fillIn(m_server->url().toString());
    m_dialog->select(id);
    page.find<QAction>("actionRemove")->trigger();
    page.click("cancelButton");
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(m_profiles->profiles(), before);
    QCOMPARE(storedToken(id), QByteArray(secret));
}

void TestProfilesDialog::hintsStandBesideTheirFields_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<bool>("blocks");
    const QString careful = u"not encrypted: the token can be read on the way"_s;
    const QString remark = u"with or without /workspaces at its end"_s;
    const QString noAddress = u"not an address: https://host/hub/v1"_s;
    const QString characters = u"contains characters that it cannot have"_s;
    QTest::newRow("name missing") << QByteArray("nameEdit") << u"  "_s << u"needed"_s << true;
    QTest::newRow("name taken") << QByteArray("nameEdit") << u"built-IN sandbox"_s
                                << u"another profile has this name"_s << true;
    QTest::newRow("no address") << QByteArray("baseUrlEdit") << u"hub.example.org"_s << noAddress << true;
    QTest::newRow("user in it") << QByteArray("baseUrlEdit") << u"https://u:p@h.org/hub/v1"_s << noAddress
                                << true;
    QTest::newRow("unencrypted") << QByteArray("baseUrlEdit") << u"http://h.org/hub/v1"_s << careful << false;
    QTest::newRow("loopback") << QByteArray("baseUrlEdit") << u"http://127.0.0.1:8080/hub/v1"_s << remark
                              << false;
    QTest::newRow("workspace missing") << QByteArray("workspaceEdit") << u""_s << u"needed"_s << true;
    QTest::newRow("blank in node") << QByteArray("nodeEdit") << u"a b"_s << characters << true;
    QTest::newRow("odd token") << QByteArray("tokenEdit") << u"tok en"_s << characters << true;
    QTest::newRow("no token") << QByteArray("tokenEdit") << u""_s << u""_s << false;
}

void TestProfilesDialog::hintsStandBesideTheirFields()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, text);
    QFETCH(QString, hint);
    QFETCH(bool, blocks);
    const DialogPage page = open();
    m_dialog->addNew();
    page.fillIn(u"https://hub.example.org/hub/v1"_s);
    page.type(edit.constData(), text);
    QCOMPARE(page.hint(edit.constData()), hint);
    QCOMPARE(page.find<QLineEdit>(edit.constData())->accessibleDescription(), hint);
    QCOMPARE(page.save()->isEnabled(), !blocks);
    QCOMPARE(!page.reason().isEmpty(), blocks);
}

void TestProfilesDialog::theTokenIsHiddenUntilRevealed()
{
    const DialogPage page = open();
    m_dialog->addNew();
    auto* edit = page.find<QLineEdit>("tokenEdit");
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!page.find<QPushButton>("revealButton")->isEnabled());
    page.type("tokenEdit", QLatin1String(secret));
    page.click("revealButton");
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    m_dialog->select(QLatin1String(sandboxProfileId));
    page.list()->setCurrentRow(1);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void TestProfilesDialog::aPastedTokenIsCleaned()
{
    const DialogPage page = open();
    m_dialog->addNew();
    QGuiApplication::clipboard()->setText(u" Authorization: Bearer abc.def==\n"_s);
    page.click("pasteButton");
    QCOMPARE(page.find<QLineEdit>("tokenEdit")->text(), u"abc.def=="_s);
}

void TestProfilesDialog::saysWhereTheTokenIsKept()
{
    const QString id = addStored(u"old"_s);
    const QString given = addStored(u"given"_s);
    m_secrets = std::make_unique<EnvironmentSecretStore>(*m_memory, given, AccessToken("from outside"));
    const DialogPage page = open();
    m_dialog->select(id);
    QTRY_VERIFY2(page.tokenPlace().contains(u"for this run only"), qPrintable(page.tokenPlace()));
    QCOMPARE(page.find<QLineEdit>("tokenEdit")->text(), QString()); // what is kept is not shown
    QCOMPARE(page.find<QLineEdit>("tokenEdit")->placeholderText(), u"kept, not shown"_s);
    m_dialog->select(given);
    QTRY_VERIFY2(page.tokenPlace().contains(u"HUBSCOPE_TOKEN"), qPrintable(page.tokenPlace()));
    m_dialog->addNew();
    QTRY_VERIFY2(page.tokenPlace().contains(u"asked for again"), qPrintable(page.tokenPlace()));
}

void TestProfilesDialog::aDuplicateTakesTheTokenAlong()
{
    const DialogPage page = open();
    addStored(u"late"_s); // not in the list of this dialog
    m_dialog->addNew();
    page.fillIn(m_server->url().toString());
    page.find<QAction>("actionDuplicate")->trigger();
    QCOMPARE(page.row(2), u"QA 2, Test"_s);
    QCOMPARE(page.find<QLineEdit>("tokenEdit")->text(), QLatin1String(secret));

    const QString id = addStored(u"old"_s, "kept");
    const DialogPage again = open();
    m_dialog->select(id);
    QTRY_VERIFY(again.tokenPlace().contains(u"for this run only"));
    again.find<QAction>("actionDuplicate")->trigger();
    again.click("saveButton");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_profiles->profiles().last().name, u"old 2"_s);
    QCOMPARE(storedToken(m_profiles->profiles().last().id), QByteArray("kept"));
    QCOMPARE(storedToken(id), QByteArray("kept"));
}

void TestProfilesDialog::theEnvironmentsTokenIsNotDuplicated()
{
    const QString id = addStored(u"old"_s, {});
    m_secrets = std::make_unique<EnvironmentSecretStore>(*m_memory, id, AccessToken("from outside"));
    const DialogPage page = open();
    m_dialog->select(id);
    QTRY_VERIFY(page.tokenPlace().contains(u"HUBSCOPE_TOKEN"));
    page.find<QAction>("actionDuplicate")->trigger();
    QCOMPARE(page.find<QLineEdit>("tokenEdit")->text(), QString());
}

void TestProfilesDialog::removingTakesEffectWhenSaved()
{
    const QString id = addStored(u"old"_s);
    addStored(u"other"_s);
    const DialogPage page = open();
    m_dialog->select(id);
    m_dialog->activateWindow();
    page.list()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), page.list());
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QCOMPARE(page.list()->count(), 2);
    QCOMPARE(page.row(page.list()->currentRow()), u"other, Test"_s);
    QCOMPARE(page.find<QLineEdit>("nameEdit")->text(), u"other"_s);
    QVERIFY(m_profiles->find(id));
    page.click("saveButton");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_profiles->find(id));
    QCOMPARE(storedToken(id), QByteArray());
}

void TestProfilesDialog::theOrderIsSaved()
{
    const QString id = addStored(u"old"_s);
    const DialogPage page = open();
    m_dialog->select(id);
    page.find<QAction>("actionMoveUp")->trigger();
    QVERIFY(!page.find<QAction>("actionMoveUp")->isEnabled());
    QCOMPARE(page.row(0), u"old, Test"_s);
    page.click("saveButton");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_profiles->profiles().first().id, id);
}

void TestProfilesDialog::importsTheSdkFile()
{
    const DialogPage page = open();
    m_dialog->importFile(
        put(u"acme.ini"_s, "workspace_id = ws-9\ntoken = 'tok'\nnode_id = n-9\ntimeout = 3\n"
                           "base_url = https://h.example/hub/v1/workspaces\n"));
    QCOMPARE(page.row(1), u"acme, Production"_s);
    QCOMPARE(page.find<QLineEdit>("baseUrlEdit")->text(), u"https://h.example/hub/v1"_s);
    QCOMPARE(page.find<QLineEdit>("tokenEdit")->text(), u"tok"_s);
    QVERIFY(page.strip()->isVisible());
    QVERIFY2(page.strip()->text().contains(u"timeout"), qPrintable(page.strip()->text()));
    QVERIFY(page.save()->isEnabled());
}

void TestProfilesDialog::anImportSaysWhatIsMissing()
{
    const DialogPage page = open();
    m_dialog->importFile(put(u"acme.ini"_s, "token = tok\n"));
    QVERIFY2(page.strip()->text().contains(u"workspace_id, node_id"), qPrintable(page.strip()->text()));
    QVERIFY(!page.save()->isEnabled());
    m_dialog->importFile(put(u"letter.txt"_s, "Dear all\n"));
    QCOMPARE(page.strip()->title(), u"letter.txt is not such a file"_s);
    m_dialog->importFile(u"/nowhere/x.ini"_s);
    QCOMPARE(page.strip()->title(), u"x.ini cannot be read"_s);
    QCOMPARE(page.list()->count(), 2);
}

void TestProfilesDialog::aBrokenFileIsReported()
{
    put(u"profiles.json"_s, "{");
    m_profiles = std::make_unique<ProfileStore>(m_dir->filePath(u"profiles.json"_s));
    const DialogPage page = open();
    QVERIFY(page.strip()->isVisible());
    QVERIFY(page.strip()->text().contains(u"profiles.json.broken"));
}

void TestProfilesDialog::theConnectionTestTicksEveryStage()
{
    m_server->setHandler([](const Received& request) {
        if (request.path().endsWith("/me"))
            return Answer::json(R"({"name":"me"})");
        return Answer::json(R"({"elements":[{"id":"node-1","name":"N"}],"page":{"totalElements":1}})");
    });
    const DialogPage page = open();
    m_dialog->addNew();
    page.fillIn(m_server->url(u"/hub/v1"_s).toString());
    QCOMPARE(page.stage(Stage::Token), u"Token: not tried"_s);
    page.click("testButton");
    QTRY_COMPARE(page.stage(Stage::Node), u"Node: passed"_s);
    QCOMPARE(page.stage(Stage::Url), u"Address: passed"_s);
    QCOMPARE(page.stage(Stage::Tls), u"Encryption: not used here"_s);
    QCOMPARE(page.stage(Stage::Token), u"Token: passed"_s);
    QCOMPARE(page.stage(Stage::Workspace), u"Workspace: passed"_s);
    for (const Received& request : m_server->requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + secret);
}

void TestProfilesDialog::theFieldAtFaultIsNamed_data()
{
    QTest::addColumn<int>("me");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("edit");
    QTest::newRow("token") << 401 << 401
                           << QByteArray(R"({"message":"The client is not authorized to access the API"})")
                           << QByteArray("tokenEdit");
    QTest::newRow("workspace") << 403 << 403 << QByteArray(R"({"message":"workspace not found: ws-1"})")
                               << QByteArray("workspaceEdit");
    QTest::newRow("node") << 200 << 404 << QByteArray(R"({"message":"node not found node-1"})")
                          << QByteArray("nodeEdit");
}

void TestProfilesDialog::theFieldAtFaultIsNamed()
{
    QFETCH(int, me);
    QFETCH(int, nodes);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, edit);
    m_server->setHandler([=](const Received& request) {
        const int status = request.path().endsWith("/me") ? me : nodes;
        return Answer::json(status == 200 ? "{}" : body, status);
    });
    const DialogPage page = open();
    m_dialog->addNew();
    page.fillIn(m_server->url(u"/hub/v1"_s).toString());
    page.click("testButton");
    const QString said = QString::fromUtf8(body.mid(12, body.size() - 14));
    QTRY_VERIFY2(page.hint(edit.constData()).contains(said), qPrintable(page.hint(edit.constData())));
    page.type(edit.constData(), u"other"_s);
    QCOMPARE(page.hint(edit.constData()), QString());
    QCOMPARE(page.stage(Stage::Url), u"Address: not tried"_s);
}

void TestProfilesDialog::aStoredTokenIsTestedUnseen()
{
    const QString id = addStored(u"old"_s, "kept-token");
    m_server->setFallback(Answer::json("{}", 401));
    const DialogPage page = open();
    m_dialog->select(id);
    QTRY_VERIFY(page.tokenPlace().contains(u"for this run only"));
    page.click("testButton");
    QTRY_VERIFY(!m_server->requests().isEmpty());
    QCOMPARE(m_server->requests().first().header("Authorization"), QByteArray("Bearer kept-token"));
    QTRY_VERIFY(page.hint("tokenEdit").contains(u"did not accept"));
}

void TestProfilesDialog::editingEndsTheTest()
{
    m_server->setFallback(Answer::hang());
    const DialogPage page = open();
    m_dialog->addNew();
    page.fillIn(m_server->url(u"/hub/v1"_s).toString());
    page.click("testButton");
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(page.stage(Stage::Url), u"Address: trying…"_s);
    page.type("nodeEdit", u"x"_s);
    QCOMPARE(page.stage(Stage::Url), u"Address: not tried"_s);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestProfilesDialog::everyControlHasAName()
{
    open();
    m_dialog->addNew();
    const auto widgets = m_dialog->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (qobject_cast<QAbstractScrollArea*>(widget) && widget->objectName() == u"scrollArea")
            continue; // a frame to scroll in, not a control
        QVERIFY2(
            accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestProfilesDialog::worksFromTheKeyboard()
{
    const DialogPage page = open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(page.list()->count(), 2);
    const auto typed = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    QCOMPARE(QApplication::focusWidget(), page.find<QLineEdit>("nameEdit"));
    typed(u"Keys"_s);
    while (QApplication::focusWidget() != page.find<QLineEdit>("baseUrlEdit"))
        tab();
    typed(u"https://h.example/hub/v1"_s);
    tab();
    typed(u"w"_s);
    tab();
    typed(u"n"_s);
    tab();
    typed(u"t"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_profiles->profiles().last().name, u"Keys"_s);
    QCOMPARE(storedToken(m_profiles->profiles().last().id), QByteArray("t"));

    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

HUBSCOPE_TEST(TestProfilesDialog)
#include "tst_profilesdialog.moc"
