// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterexpression.h"
#include "models/customertimeline.h"
#include "models/savedviews.h"
#include "pages/viewsmenu.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Filters are gone back to, and saved as views.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub()); }
    void init();
    void cleanup() { m_program.reset(); }

    void keysGoBackAndForward();
    void aRangeIsGoneBackFrom();
    void aViewIsSavedAndTakenByItsKey();
    void aChangedViewIsMarked();
    void aViewIsDeleted();

private:
    /// In the window's menu the entry that begins with the text, and in its submenu the other.
    void choose(const QString& text, const QString& inner = {}) const;
    void narrowByLine(const QString& text) const;
    void save(const QString& name) const;
    QString viewText() const { return child<QToolButton>(window().widget(), u"views"_s).text(); }
    QString lastAskedType() const
    {
        return QUrlQuery(m_program->askedForEvents().last()).queryItemValue(u"type"_s);
    }

    WindowPage window() const { return m_program->window(); }
    TimelineObject timeline() const { return window().timeline(); }
    TimelineModel& model() const { return timeline().model(); }
    EventFilter& hubFilter() const { return timeline().page().customer().filter(); }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestViews::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
    QTRY_COMPARE(timeline().loaded(), 100);
}

void TestViews::choose(const QString& text, const QString& inner) const
{
    const auto entry = [](QMenu& menu, const QString& wanted) -> QAction& {
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(wanted))
                return *action;
        }
        qFatal("no entry %s", qPrintable(wanted));
    };
    auto& views = *window().widget().findChild<ViewsMenu*>({}, Qt::FindDirectChildrenOnly);
    Q_EMIT views.aboutToShow();
    QAction& action = entry(views, text);
    QVERIFY(action.isEnabled());
    (inner.isEmpty() ? action : entry(*action.menu(), inner)).trigger();
}

void TestViews::narrowByLine(const QString& text) const
{
    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowPage::type(text);
    WindowPage::press(Qt::Key_Return);
    QTRY_VERIFY(model().rowFilter().expression && !model().isArranging());
}

void TestViews::save(const QString& name) const
{
    choose(u"Save the filters as a view"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    WindowPage::type(name);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(viewText(), name);
}

void TestViews::keysGoBackAndForward()
{
    hubFilter().setTypes({u"viewedPage"_s});
    QTRY_VERIFY(model().state() == LoadState::Ready && timeline().loaded() > 0);
    narrowByLine(u"context:WEB"_s);
    QTRY_VERIFY(window().action("actionFiltersBack").isEnabled());
    WindowPage::press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!model().rowFilter().isActive());
    WindowPage::press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!hubFilter().isActive());
    QTRY_VERIFY(model().state() == LoadState::Ready && lastAskedType().isEmpty());
    QTRY_VERIFY(!window().action("actionFiltersBack").isEnabled());
    WindowPage::press(Qt::Key_Right, Qt::AltModifier);
    WindowPage::press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(hubFilter().types(), QStringList{u"viewedPage"_s});
    QCOMPARE(model().rowFilter().expression->toString(), u"context:WEB"_s);
    QTRY_COMPARE(lastAskedType(), u"viewedPage"_s);
    QVERIFY(!window().action("actionFiltersForward").isEnabled());
    // The line says what is in force.
    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(static_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"context:WEB"_s);
}

void TestViews::aRangeIsGoneBackFrom()
{
    // Once for the change, once when it has settled.
    QSignalSpy changes(&timeline().page().customer().filters(), &TimelineFilters::changed);
    hubFilter().setPreset(DatePreset::Last30Days);
    QTRY_COMPARE(changes.size(), 2);
    QTRY_VERIFY(model().state() != LoadState::Loading && timeline().loaded() > 0);
    const qint64 newest = *model().eventAt(1)->date;
    RowFilter range;
    range.from = newest - 3'600'000;
    range.to = newest;
    model().setRowFilter(range);
    QTRY_VERIFY(!model().isArranging());
    WindowPage::press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!model().rowFilter().isActive());
    QCOMPARE(hubFilter().preset(), DatePreset::Last30Days);
    QVERIFY(model().shownCount() > 0);
}

void TestViews::aViewIsSavedAndTakenByItsKey()
{
    QCOMPARE(viewText(), u"Views"_s);
    hubFilter().setTypes({u"viewedPage"_s});
    narrowByLine(u"context:WEB"_s);
    save(u"<b>web"_s);
    const FilterState saved = timeline().page().customer().filters().state();
    window().action("actionResetFilters").trigger();
    QVERIFY(!timeline().page().customer().filters().state().isActive());
    QCOMPARE(viewText(), u"Views"_s);
    timeline().view().setFocus();
    WindowPage::press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(timeline().page().customer().filters().state(), saved);
    QCOMPARE(viewText(), u"<b>web"_s);
    WindowPage::press(Qt::Key_2, Qt::AltModifier); // there is none
    QCOMPARE(timeline().page().customer().filters().state(), saved);
    QTRY_COMPARE(lastAskedType(), u"viewedPage"_s);
}

void TestViews::aChangedViewIsMarked()
{
    narrowByLine(u"context:WEB"_s);
    save(u"web"_s);
    hubFilter().setMode(u"ACTIVE"_s);
    QCOMPARE(viewText(), u"web •"_s);
    choose(u"Take changes to “web” back"_s);
    QTRY_VERIFY(hubFilter().mode().isEmpty());
    QCOMPARE(viewText(), u"web"_s);
    hubFilter().setMode(u"ACTIVE"_s);
    choose(u"Save changes to “web”"_s);
    QTRY_COMPARE(viewText(), u"web"_s);
    window().action("actionResetFilters").trigger();
    WindowPage::press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(hubFilter().mode(), u"ACTIVE"_s);
}

void TestViews::aViewIsDeleted()
{
    narrowByLine(u"context:WEB"_s);
    save(u"web"_s);
    const auto answer = [this](const QString& button) {
        choose(u"Delete"_s, u"web"_s);
        QTRY_VERIFY(qobject_cast<QMessageBox*>(QApplication::activeModalWidget()));
        WindowPage::click(child<QPushButton>(*QApplication::activeModalWidget(), button));
        QTRY_VERIFY(!QApplication::activeModalWidget());
    };
    answer(u"Cancel"_s);
    QCOMPARE(viewText(), u"web"_s);
    answer(u"Delete"_s);
    QCOMPARE(viewText(), u"Views"_s);
    QVERIFY(model().rowFilter().isActive());
}

HUBSCOPE_TEST(TestViews)
#include "tst_views.moc"
