// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

enum class Scheme { Auto, Light, Dark };

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyFileGivesTheFallbacks();
    void valuesSurviveARestart();
    void nonsenseInTheFileCountsAsNotStored();
    void recentCustomersAreLatestFirstAndOnce();
    void recentCustomersAreBounded();
    void profilesAreApartAndCanBeForgotten();
    void aNewerFileIsReadAndNeverWritten();
    void theFileIsReadableByItsUserAlone();
    void anUnwritableFolderIsSaid();

private:
    void put(const QByteArray& text);
    QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"config/settings.ini"_s);
}

void TestSettings::put(const QByteArray& text)
{
    QVERIFY(createPrivateFile(m_file));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestSettings::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::anEmptyFileGivesTheFallbacks()
{
    const Settings settings(m_file);
    QCOMPARE(settings.value(Settings::windowState), QByteArray());
    QCOMPARE(settings.value(Settings::welcomeDismissed), false);
    QCOMPARE(settings.value(Settings::activeProfile), QString());
    QCOMPARE(settings.value(Settings::pageSize), 100);
    QCOMPARE(settings.choice<Scheme>(Settings::theme), Scheme::Auto);
    QCOMPARE(settings.choice<int>(Settings::timeZone), 1);
    QVERIFY(settings.recentCustomers(u"p"_s).isEmpty());
}

void TestSettings::valuesSurviveARestart()
{
    const QByteArray blob("\0\xff;,\"x\n", 7);
    {
        Settings settings(m_file);
        settings.set(Settings::windowState, blob);
        settings.set(Settings::welcomeDismissed, true);
        settings.set(Settings::activeProfile, u"perfil ñ"_s);
        settings.set(Settings::pageSize, 50);
        settings.setChoice(Settings::theme, Scheme::Dark);
        settings.setOpenTabs(u"p"_s, {u"a,b"_s, u"c"_s});
        settings.setLastCustomer(u"p"_s, u"a,b"_s);
        QVERIFY(settings.flush());
    }
    const Settings settings(m_file);
    QCOMPARE(settings.value(Settings::windowState), blob);
    QCOMPARE(settings.value(Settings::welcomeDismissed), true);
    QCOMPARE(settings.value(Settings::activeProfile), u"perfil ñ"_s);
    QCOMPARE(settings.value(Settings::pageSize), 50);
    QCOMPARE(settings.choice<Scheme>(Settings::theme), Scheme::Dark);
    QCOMPARE(settings.openTabs(u"p"_s), QStringList({u"a,b"_s, u"c"_s}));
    QCOMPARE(settings.lastCustomer(u"p"_s), u"a,b"_s);
    QVERIFY2(content().contains("theme=dark"), content().constData());
}

void TestSettings::nonsenseInTheFileCountsAsNotStored()
{
    put("schema=1\n[look]\ntheme=purple\n[timeline]\npageSize=100000\n[profiles]\np\\recent=x\n");
    const Settings settings(m_file);
    QCOMPARE(settings.choice<Scheme>(Settings::theme), Scheme::Auto);
    QCOMPARE(settings.value(Settings::pageSize), 100);
    QVERIFY(settings.recentCustomers(u"p"_s).isEmpty());
}

void TestSettings::recentCustomersAreLatestFirstAndOnce()
{
    {
        Settings settings(m_file);
        settings.addRecentCustomer(u"p"_s, {u"1"_s, u"Ann, O'Hara; [x]"_s, u"a@x.org"_s});
        settings.addRecentCustomer(u"p"_s, {u"2"_s, QString(), QString()});
        settings.addRecentCustomer(u"p"_s, {u"1"_s, u"מרים 🛒"_s, u"a@x.org"_s});
    }
    const QList<RecentCustomer> expected = {
        {u"1"_s, u"מרים 🛒"_s, u"a@x.org"_s}, {u"2"_s, QString(), QString()}};
    QCOMPARE(Settings(m_file).recentCustomers(u"p"_s), expected);
}

void TestSettings::recentCustomersAreBounded()
{
    Settings settings(m_file);
    for (int i = 0; i < Settings::maxRecentCustomers + 5; ++i)
        settings.addRecentCustomer(u"p"_s, {QString::number(i), {}, {}});
    const auto recent = settings.recentCustomers(u"p"_s);
    QCOMPARE(recent.size(), Settings::maxRecentCustomers);
    QCOMPARE(recent.first().id, u"24"_s);
    QCOMPARE(recent.last().id, u"5"_s);
}

void TestSettings::profilesAreApartAndCanBeForgotten()
{
    Settings settings(m_file);
    settings.setLastCustomer(u"one"_s, u"1"_s);
    settings.setLastCustomer(u"two"_s, u"2"_s);
    QCOMPARE(settings.lastCustomer(u"one"_s), u"1"_s);
    settings.forgetProfile(u"one"_s);
    QCOMPARE(settings.lastCustomer(u"one"_s), QString());
    QCOMPARE(settings.lastCustomer(u"two"_s), u"2"_s);
}

void TestSettings::aNewerFileIsReadAndNeverWritten()
{
    const QByteArray newer = "[General]\nschema=99\n\n[timeline]\npageSize=25\n";
    put(newer);
    {
        Settings settings(m_file);
        QVERIFY(settings.isReadOnly());
        QCOMPARE(settings.value(Settings::pageSize), 25);
        settings.set(Settings::pageSize, 10);
        settings.forgetProfile(u"p"_s);
        QVERIFY(settings.flush());
    }
    QCOMPARE(content(), newer);
}

void TestSettings::theFileIsReadableByItsUserAlone()
{
    Settings settings(m_file);
    settings.set(Settings::pageSize, 10);
    QVERIFY(settings.flush());
    QVERIFY(content().contains("pageSize=10"));
    QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSettings::anUnwritableFolderIsSaid()
{
    QFile inTheWay(m_dir->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(m_file);
    settings.set(Settings::pageSize, 10);
    const auto flushed = settings.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().kind, ErrorKind::Storage);
    QCOMPARE(settings.value(Settings::pageSize), 10);
}

HUBSCOPE_TEST(TestSettings)
#include "tst_settings.moc"
