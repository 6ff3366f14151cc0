// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/environmentsecretstore.h"
#include "store/memorysecretstore.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

SecretStore::Secret readNow(SecretStore& store, const QString& id)
{
    std::optional<SecretStore::Secret> secret;
    store.read(id, &store, [&](const Result<SecretStore::Secret>& read) { secret = *read; });
    if (!QTest::qWaitFor([&] { return secret.has_value(); }))
        qFatal("no completion");
    return *secret;
}

void writeNow(SecretStore& store, const QString& id, const QByteArray& token)
{
    bool written = false;
    store.write(id, AccessToken(token), &store, [&](const Result<SecretStore::Backend>&) { written = true; });
    if (!QTest::qWaitFor([&] { return written; }))
        qFatal("no completion");
}

} // namespace

class TestSecretStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsOneTokenPerProfile();
    void completionsAreQueuedAndDieWithTheirContext();
    void theEnvironmentWinsForItsProfileAlone();
    void theEnvironmentIsReadOnce();
    void whatIsWrittenGoesBehindTheEnvironment();
};

void TestSecretStores::memoryKeepsOneTokenPerProfile()
{
    MemorySecretStore store;
    QVERIFY(readNow(store, u"a"_s).token.isEmpty());
    writeNow(store, u"a"_s, "1");
    writeNow(store, u"b"_s, "2");
    writeNow(store, u"a"_s, "3");
    QCOMPARE(readNow(store, u"a"_s).token.reveal(), QByteArray("3"));
    QCOMPARE(readNow(store, u"a"_s).keptIn, SecretStore::Backend::MemoryOnly);
    bool removed = false;
    store.remove(u"a"_s, &store, [&](const Result<Done>& done) { removed = done.hasValue(); });
    QTRY_VERIFY(removed);
    QVERIFY(readNow(store, u"a"_s).token.isEmpty());
    QCOMPARE(readNow(store, u"b"_s).token.reveal(), QByteArray("2"));
}

void TestSecretStores::completionsAreQueuedAndDieWithTheirContext()
{
    MemorySecretStore store;
    bool early = false;
    auto context = std::make_unique<QObject>();
    store.read(u"a"_s, context.get(), [&](const Result<SecretStore::Secret>&) { early = true; });
    QVERIFY(!early);
    context.reset();
    readNow(store, u"a"_s); // comes after what was queued before it
    QVERIFY(!early);
}

void TestSecretStores::theEnvironmentWinsForItsProfileAlone()
{
    MemorySecretStore inner;
    writeNow(inner, u"active"_s, "stored");
    writeNow(inner, u"other"_s, "others");
    EnvironmentSecretStore store(inner, u"active"_s, AccessToken("given"));
    QCOMPARE(readNow(store, u"active"_s).token.reveal(), QByteArray("given"));
    QCOMPARE(readNow(store, u"active"_s).keptIn, SecretStore::Backend::Environment);
    QCOMPARE(readNow(store, u"other"_s).token.reveal(), QByteArray("others"));

    EnvironmentSecretStore without(inner, u"active"_s, AccessToken());
    QCOMPARE(readNow(without, u"active"_s).token.reveal(), QByteArray("stored"));
}

void TestSecretStores::theEnvironmentIsReadOnce()
{
    qputenv("HUBSCOPE_TOKEN", " given\n");
    QCOMPARE(EnvironmentSecretStore::takeFromEnvironment().reveal(), QByteArray("given"));
    QVERIFY(!qEnvironmentVariableIsSet("HUBSCOPE_TOKEN"));
    QVERIFY(EnvironmentSecretStore::takeFromEnvironment().isEmpty());
}

void TestSecretStores::whatIsWrittenGoesBehindTheEnvironment()
{
    MemorySecretStore inner;
    EnvironmentSecretStore store(inner, u"active"_s, AccessToken("given"));
    writeNow(store, u"active"_s, "new");
    QCOMPARE(readNow(store, u"active"_s).token.reveal(), QByteArray("given"));
    QCOMPARE(readNow(inner, u"active"_s).token.reveal(), QByteArray("new"));
}

HUBSCOPE_TEST(TestSecretStores)
#include "tst_secretstores.moc"
