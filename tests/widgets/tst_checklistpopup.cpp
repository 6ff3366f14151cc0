// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/checklistpopup.h"
#include "widgets/dropchip.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class CheckListPopupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingFiltersLabelsAndDetails();
    void spaceTogglesTheCurrentRow();
    void arrowsSkipHiddenRows();
    void enterCloses();
    void nothingMatchesIsSaid();
    void settingKeysIsSilent();
    void newItemsKeepWhatWasChecked();
    void clearUnchecksAll();
    void chipOpensItByKeyboard();

private:
    QLineEdit* line() const { return m_popup->findChild<QLineEdit*>(); }
    QListWidget* list() const { return m_popup->findChild<QListWidget*>(); }
    QStringList visibleRows() const;

    std::unique_ptr<CheckListPopup> m_popup;
};

void CheckListPopupTest::init()
{
    m_popup = std::make_unique<CheckListPopup>(&test::theme());
    m_popup->setItems(
        {{u"addedProduct"_s, u"addedProduct"_s, u"Added product"_s, {}},
         {u"viewedPage"_s, u"viewedPage"_s, u"Viewed page"_s, {}},
         {u"viewedProduct"_s, u"viewedProduct"_s, u"Viewed product"_s, {}}});
}

void CheckListPopupTest::cleanup()
{
    m_popup.reset();
}

QStringList CheckListPopupTest::visibleRows() const
{
    QStringList rows;
    for (int i = 0; i < list()->count(); ++i) {
        if (!list()->item(i)->isHidden())
            rows.append(list()->item(i)->text());
    }
    return rows;
}

void CheckListPopupTest::typingFiltersLabelsAndDetails()
{
    QTest::keyClicks(line(), u"PRODUCT"_s);
    QCOMPARE(visibleRows(), (QStringList{u"addedProduct"_s, u"viewedProduct"_s}));
    line()->setText(u"viewed pa"_s); // only the detail has the space
    QCOMPARE(visibleRows(), QStringList{u"viewedPage"_s});
}

void CheckListPopupTest::spaceTogglesTheCurrentRow()
{
    QSignalSpy changes(m_popup.get(), &CheckListPopup::checkedChanged);
    QTest::keyClicks(line(), u"viewedP"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Space);
    QCOMPARE(m_popup->checkedKeys(), QStringList{u"viewedProduct"_s});
    QTest::keyClick(line(), Qt::Key_Up);
    QTest::keyClick(line(), Qt::Key_Space);
    QCOMPARE(m_popup->checkedKeys(), (QStringList{u"viewedPage"_s, u"viewedProduct"_s}));
    QTest::keyClick(line(), Qt::Key_Space);
    QCOMPARE(m_popup->checkedKeys(), QStringList{u"viewedProduct"_s});
    QCOMPARE(changes.count(), 3);
    QCOMPARE(line()->text(), u"viewedP"_s);
}

void CheckListPopupTest::arrowsSkipHiddenRows()
{
    line()->setText(u"product"_s);
    QCOMPARE(list()->currentItem()->text(), u"addedProduct"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(list()->currentItem()->text(), u"viewedProduct"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(list()->currentItem()->text(), u"viewedProduct"_s);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(list()->currentItem()->text(), u"addedProduct"_s);
}

void CheckListPopupTest::enterCloses()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        m_popup->show();
        QVERIFY(m_popup->isVisible());
        QTest::keyClick(line(), key);
        QVERIFY(!m_popup->isVisible());
    }
}

void CheckListPopupTest::nothingMatchesIsSaid()
{
    m_popup->show();
    line()->setText(u"zzz"_s);
    QVERIFY(!list()->isVisible());
    QTest::keyClick(line(), Qt::Key_Space);
    QVERIFY(m_popup->checkedKeys().isEmpty());
    line()->clear();
    QVERIFY(list()->isVisible());
}

void CheckListPopupTest::settingKeysIsSilent()
{
    QSignalSpy changes(m_popup.get(), &CheckListPopup::checkedChanged);
    m_popup->setCheckedKeys({u"viewedPage"_s, u"unknown"_s});
    QCOMPARE(m_popup->checkedKeys(), QStringList{u"viewedPage"_s});
    QCOMPARE(changes.count(), 0);
}

void CheckListPopupTest::newItemsKeepWhatWasChecked()
{
    m_popup->setCheckedKeys({u"viewedPage"_s, u"addedProduct"_s});
    m_popup->setItems({{u"viewedPage"_s, u"viewedPage"_s, {}, {}}, {u"loggedIn"_s, u"loggedIn"_s, {}, {}}});
    QCOMPARE(m_popup->checkedKeys(), QStringList{u"viewedPage"_s});
}

void CheckListPopupTest::clearUnchecksAll()
{
    m_popup->setCheckedKeys({u"viewedPage"_s, u"addedProduct"_s});
    QSignalSpy changes(m_popup.get(), &CheckListPopup::checkedChanged);
    auto* clear = m_popup->findChild<QPushButton*>();
    QVERIFY(clear->isEnabled());
    clear->click();
    QCOMPARE(changes.count(), 1);
    QVERIFY(m_popup->checkedKeys().isEmpty());
    QVERIFY(!clear->isEnabled());
}

void CheckListPopupTest::chipOpensItByKeyboard()
{
    DropChip chip(&test::theme(), u"Type"_s);
    chip.setValue(u"any"_s);
    QCOMPARE(chip.accessibleName(), u"Type: any"_s);
    CheckListPopup* popup = m_popup.release();
    chip.setPopup(popup);
    chip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chip));
    QTest::keyClick(&chip, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(popup->isVisible());
    QVERIFY(popup->y() >= chip.mapToGlobal(chip.rect().bottomLeft()).y());
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QTest::keyClick(&chip, Qt::Key_Return);
    QVERIFY(popup->isVisible());
}

HUBSCOPE_TEST(CheckListPopupTest)
#include "tst_checklistpopup.moc"
