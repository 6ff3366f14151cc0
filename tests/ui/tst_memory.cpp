// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "models/schemalibrary.h"
#include "store/settings.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// What is remembered from one run to the next.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sizeAndDocks();
    void docksThatMadeRoomComeBack();
    void columns();
    void tabsAndTheLastCustomer();
    void pageSizeZoneAndTheme();
    void aThemeOfTheCommandLineIsForThisRun();
    void resetLayoutPutsEverythingBack();
    void aFolderOfSchemasServesUntilItIsDropped();

private:
    static void write(const QString& path, const QByteArray& bytes);
    void reopen();

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestMemory::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestMemory::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.support);
}

void TestMemory::cleanup()
{
    m_program.reset();
}

void TestMemory::reopen()
{
    m_program->close();
    m_program->open();
    QTRY_VERIFY(m_program->window().timeline().loaded() > 0);
}

void TestMemory::write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestMemory::aFolderOfSchemasServesUntilItIsDropped()
{
    const QString folder = m_program->directory() + u"/schemas"_s;
    QVERIFY(QDir().mkpath(folder + u"/events"_s));
    write(
        folder + u"/events/openedDoor.json"_s,
        "{\"type\":\"object\",\"properties\":{\"door\":{\"type\":\"string\"}}}");
    write(folder + u"/events/broken.json"_s, "{\"type\":");
    QVERIFY(!m_program->window().action("actionNoSchemaFolder").isEnabled());
    m_program->close();
    {
        Settings settings(m_program->paths().settingsFile());
        settings.set(Settings::schemaFolder, folder);
        QVERIFY(settings.flush());
    }
    m_program->open();
    const auto knowsType = [this] {
        return m_program->context().library().catalogue().eventType(u"openedDoor") != nullptr;
    };
    QTRY_VERIFY(knowsType());
    QTRY_VERIFY(m_program->window().noticeTitle().contains(u"“schemas”"_s));
    QVERIFY(m_program->window().noticeText().contains(u"broken.json"_s));

    m_program->window().action("actionNoSchemaFolder").trigger();
    QVERIFY(!knowsType());
    QVERIFY(!m_program->window().action("actionNoSchemaFolder").isEnabled());
    reopen();
    QVERIFY(!knowsType());
}

void TestMemory::sizeAndDocks()
{
    QWidget& before = m_program->window().widget();
    before.resize(1010, 640);
    m_program->window().dock("customersDock").close();
    m_program->window().action("actionShowNetwork").trigger();
    QTRY_VERIFY(m_program->window().dock("networkDock").isVisible());
    const QSize size = before.size();
    reopen();
    const WindowPage window = m_program->window();
    QCOMPARE(window.widget().size(), size);
    QVERIFY(!window.dock("customersDock").isVisible());
    QVERIFY(window.dock("networkDock").isVisible());
    QVERIFY(window.dock("eventDock").isVisible());
    QVERIFY(!window.action("actionShowCustomers").isChecked());
    QVERIFY(window.action("actionShowNetwork").isChecked());
}

void TestMemory::docksThatMadeRoomComeBack()
{
    const auto isShown = [this](const char* name) { return !m_program->window().dock(name).isHidden(); };
    m_program->window().widget().resize(1300, 800);
    m_program->window().dock("customersDock").close();
    m_program->window().widget().resize(1010, 640);
    QTRY_VERIFY(!isShown("facetsDock"));
    reopen();
    QTRY_VERIFY(!isShown("facetsDock"));
    m_program->window().widget().resize(1300, 800);
    QTRY_VERIFY(isShown("facetsDock"));
    QVERIFY(!isShown("customersDock")); // somebody closed it
}

void TestMemory::columns()
{
    QHeaderView* header = m_program->window().timeline().view().horizontalHeader();
    header->resizeSection(TimelineModel::Type, 137);
    m_program->window().timeline().view().setColumnHidden(TimelineModel::Mode, true);
    header->moveSection(header->visualIndex(TimelineModel::Session), 2);
    reopen();
    const TimelineView& view = m_program->window().timeline().view();
    QCOMPARE(view.columnWidth(TimelineModel::Type), 137);
    QVERIFY(view.isColumnHidden(TimelineModel::Mode));
    QCOMPARE(view.horizontalHeader()->visualIndex(TimelineModel::Session), 2);
}

void TestMemory::tabsAndTheLastCustomer()
{
    m_program->window().openByLine(m_people.newcomer);
    QTRY_COMPARE(m_program->window().tabs().count(), 2);
    m_program->window().openByLine(m_people.shopper);
    QTRY_COMPARE(
        m_program->window().tabTitles(),
        (QStringList{u"Marco Bianchi"_s, u"Elena Conti"_s, u"Giulia Ferri"_s}));
    WindowPage::press(Qt::Key_Tab, Qt::ControlModifier); // round to the first
    QCOMPARE(m_program->window().tabs().currentIndex(), 0);
    reopen();
    QTRY_COMPARE(
        m_program->window().tabTitles(),
        (QStringList{u"Marco Bianchi"_s, u"Elena Conti"_s, u"Giulia Ferri"_s}));
    QCOMPARE(m_program->window().tabs().currentIndex(), 0);
}

void TestMemory::pageSizeZoneAndTheme()
{
    auto& sizes = child<QComboBox>(m_program->window().timeline().filterBar(), u"Page size"_s);
    sizes.setFocus();
    WindowPage::press(Qt::Key_Home);
    m_program->window().action("actionUtc").trigger();
    m_program->window().action("actionThemeDark").trigger();
    QVERIFY(m_program->context().theme().isDark());
    reopen();
    const WindowPage window = m_program->window();
    QCOMPARE(child<QComboBox>(window.timeline().filterBar(), u"Page size"_s).currentText(), u"10 per page"_s);
    QVERIFY(m_program->askedForEvents().first().query().contains("size=10"_L1));
    QVERIFY(window.action("actionUtc").isChecked());
    QVERIFY(window.action("actionThemeDark").isChecked());
    QVERIFY(m_program->context().theme().isDark());
    QVERIFY(window.widget().palette().color(QPalette::Window).lightness() < 128);
}

void TestMemory::aThemeOfTheCommandLineIsForThisRun()
{
    m_program->close();
    Options options;
    options.theme = u"dark"_s;
    m_program->open(options);
    QVERIFY(m_program->context().theme().isDark());
    m_program->close();
    options.theme = u"light"_s;
    m_program->open(options);
    QVERIFY(!m_program->context().theme().isDark());
    m_program->close();
    m_program->open();
    QVERIFY(m_program->window().action("actionThemeAuto").isChecked());
}

void TestMemory::resetLayoutPutsEverythingBack()
{
    const WindowPage window = m_program->window();
    TimelineView& view = window.timeline().view();
    const int width = view.columnWidth(TimelineModel::Type);
    view.horizontalHeader()->resizeSection(TimelineModel::Type, width + 50);
    view.setColumnHidden(TimelineModel::Lag, true);
    window.dock("eventDock").setFloating(true);
    window.dock("customersDock").close();
    window.action("actionResetLayout").trigger();
    QVERIFY(!window.dock("eventDock").isFloating());
    QTRY_VERIFY(window.dock("customersDock").isVisible());
    QVERIFY(!view.isColumnHidden(TimelineModel::Lag));
    QCOMPARE(view.columnWidth(TimelineModel::Type), width);
}

HUBSCOPE_TEST(TestMemory)
#include "tst_memory.moc"
