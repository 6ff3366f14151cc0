// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychainsecretstore.h"
#include "store/paths.h"
#include "store/profilestore.h"
#include "store/settings.h"

#include "support/testmain.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace std::chrono_literals;
using Backend = SecretStore::Backend;

namespace {

constexpr char secret[] = "s3cret-token-that-nobody-else-has";

SecretStore::Secret readNow(SecretStore& store, const QString& id)
{
    std::optional<SecretStore::Secret> found;
    store.read(id, &store, [&](const Result<SecretStore::Secret>& read) { found = *read; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, 20000))
        qFatal("no completion");
    return *found;
}

Backend writeNow(SecretStore& store, const QString& id, const QByteArray& token)
{
    std::optional<Backend> written;
    store.write(id, AccessToken(token), &store, [&](const Result<Backend>& backend) { written = *backend; });
    if (!QTest::qWaitFor([&] { return written.has_value(); }, 20000))
        qFatal("no completion");
    return *written;
}

bool removeNow(SecretStore& store, const QString& id)
{
    std::optional<bool> removed;
    store.remove(id, &store, [&](const Result<Done>& done) { removed = done.hasValue(); });
    if (!QTest::qWaitFor([&] { return removed.has_value(); }, 20000))
        qFatal("no completion");
    return *removed;
}

} // namespace

/// Runs under with_keyring.sh, which says in HUBSCOPE_TEST_KEYRING what it has set up: each function is for
/// one of its modes.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlocked_tokensSurviveARestart();
    void unlocked_aTokenIsReplacedAndRemoved();
    void unlocked_noFileOfOursHoldsTheToken();
    void unlocked_aLateAnswerBringsTheKeychainBack();
    void none_tokensAreKeptForThisRun();
    void locked_nothingWaitsLongerThanItsPatience();
    void locked_theNextCallDoesNotWaitAtAll();
};

void TestKeyring::unlocked_tokensSurviveARestart()
{
    {
        KeychainSecretStore store;
        QVERIFY(readNow(store, u"a"_s).token.isEmpty());
        QCOMPARE(writeNow(store, u"a"_s, secret), Backend::Keychain);
        QCOMPARE(writeNow(store, u"b"_s, "tökèn"), Backend::Keychain);
    }
    KeychainSecretStore store;
    QCOMPARE(readNow(store, u"a"_s).token.reveal(), QByteArray(secret));
    QCOMPARE(readNow(store, u"a"_s).keptIn, Backend::Keychain);
    QCOMPARE(readNow(store, u"b"_s).token.reveal(), QByteArray("tökèn"));
}

void TestKeyring::unlocked_aTokenIsReplacedAndRemoved()
{
    KeychainSecretStore store;
    writeNow(store, u"c"_s, "1");
    writeNow(store, u"c"_s, "2");
    QCOMPARE(readNow(store, u"c"_s).token.reveal(), QByteArray("2"));
    QVERIFY(removeNow(store, u"c"_s));
    QVERIFY(readNow(store, u"c"_s).token.isEmpty());
    QVERIFY(removeNow(store, u"c"_s));
    QCOMPARE(store.backend(), Backend::Keychain);
}

void TestKeyring::unlocked_noFileOfOursHoldsTheToken()
{
    QStandardPaths::setTestModeEnabled(false); // the script's folders
    const Paths paths = Paths::standard();
    ProfileStore profiles(paths.profilesFile());
    const auto id =
        profiles.add({{}, u"P"_s, HubKind::Test, QUrl(u"https://h.example/hub/v1"_s), u"w"_s, u"n"_s});
    QVERIFY(id);
    KeychainSecretStore store;
    QCOMPARE(writeNow(store, *id, secret), Backend::Keychain);
    Settings settings(paths.settingsFile());
    settings.set(Settings::activeProfile, *id);
    QVERIFY(settings.flush());

    int files = 0;
    QDirIterator all(
        QString::fromLocal8Bit(qgetenv("HOME")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        files += file.fileName().contains(u"/hubscope/") ? 1 : 0;
    }
    QCOMPARE(files, 2);
}

void TestKeyring::unlocked_aLateAnswerBringsTheKeychainBack()
{
    KeychainSecretStore store(0ms);
    QCOMPARE(writeNow(store, u"d"_s, "1"), Backend::MemoryOnly);
    QTRY_COMPARE_WITH_TIMEOUT(store.backend(), Backend::Keychain, 10000);
    QCOMPARE(readNow(store, u"d"_s).token.reveal(), QByteArray("1"));
}

void TestKeyring::none_tokensAreKeptForThisRun()
{
    KeychainSecretStore store;
    QSignalSpy backendChanged(&store, &SecretStore::backendChanged);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(writeNow(store, u"a"_s, secret), Backend::MemoryOnly);
    QVERIFY2(elapsed.elapsed() < 10000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(backendChanged.size(), 1);
    QCOMPARE(store.backend(), Backend::MemoryOnly);
    QCOMPARE(readNow(store, u"a"_s).token.reveal(), QByteArray(secret));
    QCOMPARE(readNow(store, u"a"_s).keptIn, Backend::MemoryOnly);
    QVERIFY(readNow(store, u"b"_s).token.isEmpty());

    KeychainSecretStore nextRun;
    QVERIFY(readNow(nextRun, u"a"_s).token.isEmpty());
}

void TestKeyring::locked_nothingWaitsLongerThanItsPatience()
{
    KeychainSecretStore store(500ms);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(writeNow(store, u"a"_s, secret), Backend::MemoryOnly);
    QVERIFY2(elapsed.elapsed() < 10000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(readNow(store, u"a"_s).token.reveal(), QByteArray(secret));
}

void TestKeyring::locked_theNextCallDoesNotWaitAtAll()
{
    KeychainSecretStore store(0ms); // no keyring answers in that time
    QCOMPARE(writeNow(store, u"a"_s, "1"), Backend::MemoryOnly);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(readNow(store, u"b"_s).token.isEmpty());
    QCOMPARE(writeNow(store, u"b"_s, "2"), Backend::MemoryOnly);
    QVERIFY2(elapsed.elapsed() < 10000, qPrintable(QString::number(elapsed.elapsed())));
}

HUBSCOPE_TEST(TestKeyring)
#include "tst_keyring.moc"
