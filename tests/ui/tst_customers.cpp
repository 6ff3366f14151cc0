// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsEverybody();
    void searchNarrowsAndClears();
    void nobodyFoundIsSaid();
    void openedByKeyboard();
    void openedByTheMouse();
    void recentOnes();
    void pagesAsOneScrolls();
    void aFailureCanBeRepeated();

private:
    void search(const QString& text) const;

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestCustomers::init()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    if (QTest::currentTestFunction() == QByteArray("pagesAsOneScrolls")) {
        ApiClient api(m_hub->info());
        for (int i = 0; i < 250; ++i) {
            const QByteArray body = R"({"nodeId":")" + m_hub->nodeId().toUtf8() +
                                    R"(","base":{"firstName":"P)" + QByteArray::number(i) +
                                    R"(","contacts":{"email":"p)" + QByteArray::number(i) +
                                    R"(@example.com"}}})";
            QVERIFY(api.post(u"customers"_s, body).status < 300);
        }
    }
    if (QTest::currentTestFunction() == QByteArray("aFailureCanBeRepeated"))
        m_hub->setFaults({u"GET /customers status=403"_s});
    m_program->open();
}

void TestCustomers::cleanup()
{
    m_program.reset();
    m_hub.reset();
}

void TestCustomers::search(const QString& text) const
{
    m_program->window().action("actionFindCustomer").trigger();
    auto& field = child<QLineEdit>(m_program->window().customersPane(), u"Find a customer"_s);
    QCOMPARE(QApplication::focusWidget(), &field);
    if (text.isEmpty())
        WindowPage::press(Qt::Key_Delete);
    else
        WindowPage::type(text);
}

void TestCustomers::listsEverybody()
{
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.customerNames().size(), 6);
    QVERIFY(window.customerNames().contains(u"Giulia Ferri"_s));
    QVERIFY(window.customerNames().contains(u"Elena Conti"_s));
    QCOMPARE(window.customersList().model()->index(0, 0).data(Qt::AccessibleTextRole).isNull(), false);
}

void TestCustomers::searchNarrowsAndClears()
{
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.customerNames().size(), 6);
    search(u"bianc"_s);
    QTRY_COMPARE(window.customerNames(), QStringList{u"Marco Bianchi"_s});
    search({}); // what is there is selected: Delete takes it away
    QTRY_COMPARE(window.customerNames().size(), 6);
}

void TestCustomers::nobodyFoundIsSaid()
{
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.customerNames().size(), 6);
    search(u"zzzz"_s);
    QTRY_VERIFY(!window.customersList().isVisible());
    bool said = false;
    for (const QLabel* label : window.customersPane().findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == "Nobody found"_L1);
    QVERIFY(said);
}

void TestCustomers::openedByKeyboard()
{
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.customerNames().size(), 6);
    search(u"bianc"_s);
    QTRY_COMPARE(window.customerNames().size(), 1);
    WindowPage::press(Qt::Key_Return); // to the list
    QCOMPARE(QApplication::focusWidget(), &window.customersList());
    if (!window.customersList().currentIndex().isValid())
        WindowPage::press(Qt::Key_Down);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Marco Bianchi"_s});
    QCOMPARE(QApplication::focusWidget(), &window.timeline().view());
}

void TestCustomers::openedByTheMouse()
{
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.customerNames().size(), 6);
    const qsizetype row = window.customerNames().indexOf(u"Elena Conti"_s);
    QListView& list = window.customersList();
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(int(row), 0)).center());
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Elena Conti"_s});
}

void TestCustomers::recentOnes()
{
    const WindowPage window = m_program->window();
    window.openByLine(m_people.support);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Marco Bianchi"_s});
    window.openByLine(m_people.newcomer);
    QTRY_COMPARE(window.tabTitles().size(), 2);
    QTRY_COMPARE(window.tabTitles().last(), u"Elena Conti"_s);
    WindowPage::click(child<QAbstractButton>(window.customersPane(), u"Recent"_s));
    QTRY_COMPARE(window.customerNames(), (QStringList{u"Elena Conti"_s, u"Marco Bianchi"_s}));
    m_program->close();
    m_program->open();
    WindowPage::click(child<QAbstractButton>(m_program->window().customersPane(), u"Recent"_s));
    QTRY_COMPARE(m_program->window().customerNames().size(), 2);
}

void TestCustomers::pagesAsOneScrolls()
{
    const WindowPage window = m_program->window();
    QTRY_VERIFY(window.customerNames().size() > 6);
    const auto count = [&] { return window.customerNames().size(); };
    QScrollBar* bar = window.customersList().verticalScrollBar();
    while (count() < 256) {
        const qsizetype before = count();
        const auto moreByScrolling = [&] {
            bar->setValue(bar->maximum());
            return count() > before;
        };
        QTRY_VERIFY(moreByScrolling());
    }
    QCOMPARE(count(), 256);
    QStringList names = window.customerNames();
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestCustomers::aFailureCanBeRepeated()
{
    const WindowPage window = m_program->window();
    QWidget& pane = window.customersPane();
    const auto retries = [&] { return childrenOf<QAbstractButton>(pane, u"Try again"_s); };
    QTRY_VERIFY(!retries().isEmpty() && retries().first()->isVisible());
    m_hub->clearFaults();
    WindowPage::click(child<QAbstractButton>(pane, u"Try again"_s));
    QTRY_COMPARE(window.customerNames().size(), 6);
    QVERIFY(!child<QAbstractButton>(pane, u"Try again"_s).isVisible());
}

HUBSCOPE_TEST(TestCustomers)
#include "tst_customers.moc"
