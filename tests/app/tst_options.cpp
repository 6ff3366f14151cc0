// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

Result<Options, QString> read(const QStringList& arguments)
{
    return readOptions(QStringList{u"hubscope"_s} + arguments);
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption_data();
    void readsEveryOption();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
    void versionIsOneLine();
};

void TestOptions::readsEveryOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options>("expected");
    const auto row = [](const char* name, const QStringList& arguments, const Options& expected) {
        QTest::newRow(name) << arguments << expected;
    };
    Options none;
    row("none", {}, none);
    Options profile;
    profile.profile = u"Québec & co"_s;
    row("profile", {u"--profile"_s, u"Québec & co"_s}, profile);
    row("profile=", {u"--profile=Québec & co"_s}, profile);
    Options sandbox;
    sandbox.sandbox = true;
    row("sandbox", {u"--sandbox"_s}, sandbox);
    Options customer;
    customer.customerId = u"a/b c"_s;
    row("customer", {u"--customer"_s, u"a/b c"_s}, customer);
    Options event;
    event.eventId = u"e-1"_s;
    row("event", {u"--event"_s, u"e-1"_s}, event);
    Options dir;
    dir.configDir = u"/tmp/with blank"_s;
    row("config-dir", {u"--config-dir"_s, u"/tmp/with blank"_s}, dir);
    Options dark;
    dark.theme = u"dark"_s;
    row("theme dark", {u"--theme"_s, u"dark"_s}, dark);
    Options light;
    light.theme = u"light"_s;
    row("theme light", {u"--theme=light"_s}, light);
    Options all;
    all.sandbox = true;
    all.customerId = u"c"_s;
    all.eventId = u"e"_s;
    all.configDir = u"d"_s;
    all.theme = u"dark"_s;
    row("together",
        {u"--event=e"_s, u"--sandbox"_s, u"--theme=dark"_s, u"--customer=c"_s, u"--config-dir=d"_s}, all);
}

void TestOptions::readsEveryOption()
{
    QFETCH(QStringList, arguments);
    QFETCH(Options, expected);
    const auto options = read(arguments);
    QVERIFY2(options, options ? "" : qPrintable(options.error()));
    QVERIFY(*options == expected);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); // that the sentence must contain
    QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("value missing") << QStringList{u"--customer"_s} << u"customer"_s;
    QTest::newRow("value for a switch") << QStringList{u"--sandbox=yes"_s} << u"sandbox"_s;
    QTest::newRow("positional") << QStringList{u"what?"_s} << u"what?"_s;
    QTest::newRow("sandbox and profile") << QStringList{u"--sandbox"_s, u"--profile=x"_s} << u"--profile"_s;
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s} << u"--theme"_s;
    QTest::newRow("line break") << QStringList{u"--customer=a\nb"_s} << u"characters"_s;
    QTest::newRow("nul") << QStringList{u"--event=a"_s + QChar(0)} << u"characters"_s;
    QTest::newRow("escape") << QStringList{u"--event=\u001b[31m"_s} << u"characters"_s;
    QTest::newRow("direction override") << QStringList{u"--profile=a\u202eb"_s} << u"characters"_s;
    QTest::newRow("too long") << QStringList{u"--customer="_s + QString(513, u'x')} << u"too long"_s;
    QTest::newRow("bad with help") << QStringList{u"--help"_s, u"--frobnicate"_s} << u"frobnicate"_s;
}

void TestOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const auto options = read(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().contains(word), qPrintable(options.error()));
}

void TestOptions::helpNamesEveryOption()
{
    for (const QString& spelling : {u"--help"_s, u"-h"_s}) {
        const auto options = read({spelling});
        QVERIFY(options);
        for (const char* name :
             {"--help", "--version", "--profile <name>", "--sandbox", "--customer <id>", "--event <id>",
              "--config-dir <directory>", "--theme <light|dark>"})
            QVERIFY2(options->text.contains(QLatin1StringView(name)), name);
        QVERIFY(options->text.endsWith(u'\n'));
    }
}

void TestOptions::versionIsOneLine()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    for (const QString& spelling : {u"--version"_s, u"-v"_s}) {
        const auto options = read({spelling});
        QVERIFY(options);
        QCOMPARE(options->text, u"hubscope 1.2.3\n"_s);
    }
}

HUBSCOPE_TEST(TestOptions)
#include "tst_options.moc"
