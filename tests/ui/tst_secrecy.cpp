// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

QByteArray logged; ///< all that was written by the program's log

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    logged += message.toUtf8() + '\n';
}

/// Everything that a widget and its children say to eyes and ears.
void collect(QAccessibleInterface* interface, QStringList& texts)
{
    if (!interface || !interface->isValid())
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(interface->text(kind));
    for (int i = 0; i < interface->childCount(); ++i)
        collect(interface->child(i), texts);
}

QString everythingShown()
{
    QStringList texts;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        texts.append(window->windowTitle());
        collect(QAccessible::queryAccessibleInterface(window), texts);
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            texts.append(widget->toolTip());
            texts.append(widget->statusTip());
            texts.append(widget->whatsThis());
            if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
                texts.append(edit->toPlainText());
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                texts.append(edit->text());
        }
        for (const QAction* action : window->findChildren<QAction*>())
            texts.append(action->toolTip());
    }
    return texts.join(u'\n');
}

} // namespace

/// The token is a secret everywhere.
class TestSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void neverOnScreenInTheClipboardOrInAFile();
    void notInTheEnvironmentOfPrograms();

private:
    QtMessageHandler m_before = nullptr;
};

void TestSecrecy::initTestCase()
{
    QAccessible::setActive(true);
    QLoggingCategory::setFilterRules(u"hubscope.*=true"_s);
    m_before = qInstallMessageHandler(keepMessage);
}

void TestSecrecy::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules({});
}

void TestSecrecy::neverOnScreenInTheClipboardOrInAFile()
{
    auto options = SandboxFixture::demoHub();
    const QByteArray secret = "tok-5f2c91d04e7b";
    options.token = AccessToken(secret);
    SandboxFixture hub(options);
    const DemoPeople people;
    Program program;
    program.useHub(hub);
    program.openCustomer(people.support);
    const WindowPage window = program.window();
    const QString text = QString::fromLatin1(secret);
    window.action("actionShowNetwork").trigger();
    const auto check = [&](const char* where) {
        QVERIFY2(!everythingShown().contains(text), where);
        const QMimeData* clipboard = QApplication::clipboard()->mimeData();
        for (const QString& format : clipboard ? clipboard->formats() : QStringList())
            QVERIFY2(!clipboard->data(format).contains(secret), where);
        QApplication::clipboard()->clear();
    };
    QVERIFY(everythingShown().contains(people.support)); // it does see what there is
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        WindowPage::press(tab, Qt::ControlModifier);
        check("a tab of the event");
        for (const char* action : {"actionCopy", "actionCopyJson", "actionCopyPath", "actionCopyCurl"}) {
            window.action(action).trigger();
            check(action);
        }
    }
    WindowPage::press(Qt::Key_4, Qt::ControlModifier);
    WindowPage::click(child<QAbstractButton>(window.event().pane(), u"Copy as cURL"_s));
    check("Copy as cURL");
    auto& requests = child<QTableView>(window.widget(), u"Requests"_s);
    for (int row = 0; row < requests.model()->rowCount(); ++row) {
        requests.setCurrentIndex(requests.model()->index(row, 0));
        for (int column = 0; column < requests.model()->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                QVERIFY(!requests.model()->index(row, column).data(role).toString().contains(text));
        }
        check("a request of the network pane");
    }
    // An answer that repeats the token, and errors of every kind, keep it to themselves as well.
    hub.setFaults({u"GET /events status=401"_s});
    WindowPage::press(Qt::Key_F5);
    QTRY_VERIFY(!window.timeline().stripTitle().isEmpty());
    check("the message of an error");
    whenDialogOpens([&check](QWidget&) {
        check("the profiles' dialog");
        WindowPage::press(Qt::Key_Escape);
    });
    window.action("actionProfiles").trigger();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    program.close();

    int files = 0;
    QDirIterator each(program.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
    QVERIFY2(logged.contains("GET"), "the log was not on");
    QVERIFY(!logged.contains(secret));
}

void TestSecrecy::notInTheEnvironmentOfPrograms()
{
    Program program;
    SandboxFixture hub(SandboxFixture::demoHub());
    program.useHub(hub);
    Options options;
    options.configDir = program.directory();
    options.profile = u"Test hub"_s;
    qputenv("HUBSCOPE_TOKEN", "tok-env");
    const AppContext context(options);
    QVERIFY(!qEnvironmentVariableIsSet("HUBSCOPE_TOKEN"));
}

HUBSCOPE_TEST(TestSecrecy)
#include "tst_secrecy.moc"
