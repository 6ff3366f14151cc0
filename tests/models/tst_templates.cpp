// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates.h"

#include "models/workbase.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areKeptAndComeByName();
    void savingUnderANameReplacesIt();
    void twoSavesInARowMakeOne();
    void renamingNeverTakesAnothersName();
    void aRemovedOneIsGone();
    void aRefusalIsToldAndNothingIsPretended();

private:
    QStringList names() const
    {
        QStringList names;
        for (const Template& one : m_templates->all())
            names.append(one.name);
        return names;
    }
    void restart()
    {
        m_templates.reset();
        m_base->open();
        m_templates = std::make_unique<Templates>(m_base->database(), m_clock);
        m_templates->load();
    }

    std::unique_ptr<WorkBase> m_base;
    ManualClock m_clock;
    std::unique_ptr<Templates> m_templates;
};

void TestTemplates::init()
{
    m_templates.reset();
    m_base = std::make_unique<WorkBase>();
    m_templates = std::make_unique<Templates>(m_base->database(), m_clock);
}

void TestTemplates::areKeptAndComeByName()
{
    const QByteArray text = "{ \"n\": 1.10 }\n";
    m_templates->save(u"zebra"_s, text);
    m_templates->save(u"Ant"_s, "{}");
    m_templates->save(u"école"_s, "{}");
    QTRY_COMPARE(m_templates->all().size(), 3);
    restart();
    QTRY_COMPARE(m_templates->all().size(), 3);
    const Template* zebra = m_templates->find(m_templates->all().last().id);
    QVERIFY(names().contains(u"école"_s));
    const auto found = std::ranges::find(m_templates->all(), u"zebra"_s, &Template::name);
    QCOMPARE(found->text, text);
    QCOMPARE(found->savedAt, m_clock.now());
    QVERIFY(zebra && m_templates->find(u"none"_s) == nullptr);
    const QStringList shown = names();
    QVERIFY(std::ranges::is_sorted(
        shown, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; }));
}

void TestTemplates::savingUnderANameReplacesIt()
{
    m_templates->save(u"Order"_s, "1");
    QTRY_COMPARE(m_templates->all().size(), 1);
    const QString id = m_templates->all().first().id;
    m_clock.advance(1000);
    m_templates->save(u"Order"_s, "2");
    QTRY_COMPARE(m_templates->all().first().text, "2");
    QCOMPARE(m_templates->all(), (QList<Template>{{id, u"Order"_s, "2", m_clock.now()}}));
}

void TestTemplates::twoSavesInARowMakeOne()
{
    m_templates->save(u"Order"_s, "1");
    m_templates->save(u"Order"_s, "2");
    QTRY_VERIFY(!m_templates->all().isEmpty() && m_templates->all().first().text == "2");
    QCOMPARE(m_templates->all().size(), 1);
}

void TestTemplates::renamingNeverTakesAnothersName()
{
    m_templates->save(u"a"_s, "1");
    m_templates->save(u"b"_s, "2");
    QTRY_COMPARE(m_templates->all().size(), 2);
    const QString a = m_templates->all().first().id;
    QVERIFY(!m_templates->rename(a, u"b"_s));
    QVERIFY(m_templates->rename(a, u"a"_s));
    QVERIFY(m_templates->rename(a, u"c"_s));
    QTRY_COMPARE(names(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(m_templates->find(a)->text, "1");
}

void TestTemplates::aRemovedOneIsGone()
{
    m_templates->save(u"a"_s, "1");
    QTRY_COMPARE(m_templates->all().size(), 1);
    m_templates->remove(m_templates->all().first().id);
    QTRY_COMPARE(m_templates->all().size(), 0);
    restart();
    const QSignalSpy changed(m_templates.get(), &Templates::changed);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_templates->all().isEmpty());
}

void TestTemplates::aRefusalIsToldAndNothingIsPretended()
{
    m_base->refuse(u"template"_s);
    const QSignalSpy failed(m_templates.get(), &Templates::storageFailed);
    const QSignalSpy changed(m_templates.get(), &Templates::changed);
    m_templates->save(u"a"_s, "1");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"no room"));
    QVERIFY(m_templates->all().isEmpty());
    QCOMPARE(changed.size(), 0);
}

HUBSCOPE_TEST(TestTemplates)
#include "tst_templates.moc"
