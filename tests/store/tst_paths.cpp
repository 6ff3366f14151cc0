// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paths.h"

#include "support/testmain.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void standardFollowsTheDesktop();
    void aRelativeStateFolderCountsAsUnset();
    void everythingLiesBelowAGivenDirectory();
};

void TestPaths::cleanup()
{
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    QStandardPaths::setTestModeEnabled(true);
}

void TestPaths::standardFollowsTheDesktop()
{
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_CONFIG_HOME", "/x/config");
    qputenv("XDG_DATA_HOME", "/x/data");
    qputenv("XDG_STATE_HOME", "/x/state");
    qputenv("XDG_CACHE_HOME", "/x/cache");
    const Paths expected = {
        u"/x/config/hubscope"_s, u"/x/data/hubscope"_s, u"/x/state/hubscope"_s, u"/x/cache/hubscope"_s};
    QCOMPARE(Paths::standard(), expected);
}

void TestPaths::aRelativeStateFolderCountsAsUnset()
{
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_STATE_HOME", "state");
    QVERIFY(Paths::standard().state.endsWith(u"/.local/state/hubscope"));
}

void TestPaths::everythingLiesBelowAGivenDirectory()
{
    const Paths paths = Paths::underDirectory(u"/tmp/x/../y/"_s);
    for (const QString& path :
         {paths.config, paths.data, paths.state, paths.cache, paths.settingsFile(), paths.profilesFile(),
          paths.sandboxFile(), paths.workFile()})
        QVERIFY2(path.startsWith(u"/tmp/y/"), qPrintable(path));
}

HUBSCOPE_TEST(TestPaths)
#include "tst_paths.moc"
