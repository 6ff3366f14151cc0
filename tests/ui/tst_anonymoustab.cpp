// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetmodel.h"
#include "models/outbox.h"
#include "models/sessionledger.h"
#include "pages/facetspane.h"
#include "pages/facetview.h"
#include "pages/findbar.h"
#include "pages/histogrampane.h"
#include "pages/problemspane.h"
#include "pages/rowsbar.h"
#include "pages/statisticspane.h"
#include "pages/viewsbutton.h"
#include "pages/whyempty.h"
#include "support/testmain.h"
#include "ui/composerobject.h"
#include "ui/program.h"
#include "widgets/chiprow.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// A session's tab does with its rows what a customer's does, by keyboard, and says whose they are.
class TestAnonymousTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theLineNarrowsAndSaysWhyNothingIsLeft();
    void textIsFound();
    void aFacetNarrows();
    void allAreChecked();
    void whatTheyHaveInCommonIsCounted();
    void theirDatesAreDrawn();
    void filtersAreSavedAsAView();
    void whatNeedsAHubIsOff();
    void moreRowsAreNarrowedToo();
    void aNewEventIsOfTheSessionInFront();

private:
    void post(const QByteArray& type, const QByteArray& properties);
    void openTab();
    /// The words of the first label in there that has these.
    QString label(const QWidget& where, QLatin1StringView part) const;
    QModelIndex facetValue(const QString& value) const;
    QString rowsText() const { return label(rowsBar(), "shown"_L1); }

    QWidget& widget() const { return m_program->window().widget(); }
    RowsBar& rowsBar() const { return child<RowsBar>(widget()); }
    QWidget& page() const { return child<QWidget>(widget(), u"anonymousPage"_s); }
    TimelineModel& model() const { return static_cast<TimelineModel&>(*child<TimelineView>(page()).model()); }

    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
    QString m_session;
};

void TestAnonymousTab::init()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::emptyHub());
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->open();
    SessionLedger& ledger = m_program->context().ledger();
    QTRY_VERIFY(ledger.isLoaded() && ledger.profile());
    WindowPage::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_session = ledger.current()->id;
    post("viewedPage", "{\"path\":\"/shoes\"}");
    post("viewedPage", "{\"path\":\"/hats\"}");
    post("searched", "{\"keyword\":\"boots\"}");
    openTab();
    QTRY_COMPARE(model().loadedCount(), 3);
}

void TestAnonymousTab::cleanup()
{
    m_program.reset();
    m_hub.reset();
}

void TestAnonymousTab::post(const QByteArray& type, const QByteArray& properties)
{
    SessionLedger& ledger = m_program->context().ledger();
    const int before = ledger.counts(m_session).sent;
    const SessionRecord* session = ledger.find(m_session);
    Posting posting;
    posting.body = "{\"type\":\"" + type + "\",\"context\":\"WEB\",\"properties\":" + properties +
                   ",\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"" +
                   session->value.toUtf8() + "\",\"nodeId\":\"" + m_hub->nodeId().toUtf8() + "\"}}";
    QVERIFY(!m_program->context().outbox().post(posting).isEmpty());
    QTRY_COMPARE(ledger.counts(m_session).sent, before + 1);
}

void TestAnonymousTab::openTab()
{
    m_program->window().action("actionShowSessions").trigger();
    auto& table = child<QTableView>(widget(), u"sessionsTable"_s);
    QTRY_VERIFY(table.isVisible());
    table.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Return);
    QTRY_VERIFY(page().isVisible());
}

QString TestAnonymousTab::label(const QWidget& where, QLatin1StringView part) const
{
    for (const QLabel* label : where.findChildren<QLabel*>()) {
        if (label->text().contains(part))
            return label->text();
    }
    return {};
}

QModelIndex TestAnonymousTab::facetValue(const QString& value) const
{
    const QAbstractItemModel& tree = *child<FacetView>(widget()).model();
    for (int facet = 0; facet < tree.rowCount(); ++facet) {
        const QModelIndex parent = tree.index(facet, 0);
        for (int row = 0; row < tree.rowCount(parent); ++row) {
            const QModelIndex index = tree.index(row, 0, parent);
            if (index.data(FacetModel::ValueRole).toString() == value)
                return index;
        }
    }
    return {};
}

void TestAnonymousTab::theLineNarrowsAndSaysWhyNothingIsLeft()
{
    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowPage::type(u"type:searched"_s);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(model().shownCount(), 1);
    QTRY_COMPARE(rowsText(), u"1 shown · 3 sent by this app"_s);
    QCOMPARE(child<ChipRow>(rowsBar()).ids().size(), 1);

    WindowPage::press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(model().shownCount(), 3);
    WindowPage::press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(model().shownCount(), 1);

    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowPage::type(u"type:searched type:viewedPage"_s);
    WindowPage::press(Qt::Key_Return);
    const auto& why = child<WhyEmpty>(page());
    QTRY_VERIFY(why.isVisible());
    QVERIFY(label(why, "sent by this app"_L1).startsWith("3 "_L1));
    auto& all = child<QPushButton>(why, u"Show all rows"_s);
    all.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Space);
    QTRY_COMPARE(model().shownCount(), 3);
    QVERIFY(child<TimelineView>(page()).isVisible());
    QTRY_COMPARE(rowsText(), u"3 shown · 3 sent by this app"_s);
}

void TestAnonymousTab::textIsFound()
{
    WindowPage::press(Qt::Key_F, Qt::ControlModifier);
    const auto& bar = child<FindBar>(page());
    QTRY_VERIFY(bar.isVisible());
    WindowPage::type(u"hats"_s);
    WindowPage::press(Qt::Key_Return);
    const auto state = [&bar] { return child<ElidedLabel>(bar).text(); };
    QTRY_VERIFY2(state().startsWith("1 of 1 in 3 "_L1), qPrintable(state()));
    QVERIFY2(state().endsWith("sent by this app"_L1), qPrintable(state()));
    const auto& view = child<TimelineView>(page());
    QVERIFY(model().eventAt(view.currentIndex().row())->body.contains("/hats"));
    WindowPage::press(Qt::Key_Escape);
    QVERIFY(view.hasFocus());
}

void TestAnonymousTab::aFacetNarrows()
{
    auto& facets = child<FacetView>(widget());
    QTRY_VERIFY(facetValue(u"viewedPage"_s).isValid());
    QCOMPARE(label(child<FacetsPane>(widget()), "of "_L1), u"of 3 sent by this app"_s);
    facets.setFocus(Qt::TabFocusReason);
    facets.setCurrentIndex(facetValue(u"viewedPage"_s));
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(model().shownCount(), 2);
    QTRY_COMPARE(rowsText(), u"2 shown · 3 sent by this app"_s);
    m_program->window().action("actionResetFilters").trigger();
    QTRY_COMPARE(rowsText(), u"3 shown · 3 sent by this app"_s);
}

void TestAnonymousTab::allAreChecked()
{
    WindowPage::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& problems = child<ProblemsPane>(widget());
    QTRY_VERIFY(problems.isVisible());
    QTRY_VERIFY(label(problems, "checked all"_L1).startsWith("checked all 3 events sent by this app"_L1));
}

void TestAnonymousTab::whatTheyHaveInCommonIsCounted()
{
    m_program->window().action("actionShowStatistics").trigger();
    const auto& statistics = child<StatisticsPane>(widget());
    QTRY_VERIFY(label(statistics, "sent by this app"_L1).startsWith("of 3 "_L1));
}

void TestAnonymousTab::theirDatesAreDrawn()
{
    const auto& histogram = child<HistogramPane>(page());
    QTRY_VERIFY(histogram.isVisible());
    QTRY_VERIFY(!histogram.model().bins().empty());
    m_program->window().action("actionShowHistogram").trigger();
    QTRY_VERIFY(!histogram.isVisible());
}

void TestAnonymousTab::filtersAreSavedAsAView()
{
    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowPage::type(u"type:searched"_s);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(model().shownCount(), 1);
    QMenu& menu = *child<ViewsButton>(rowsBar()).menu();
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->text().startsWith("Save the filters"_L1))
            action->trigger();
    }
    QTRY_VERIFY(QApplication::activeModalWidget());
    WindowPage::type(u"Searches"_s);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(child<ViewsButton>(rowsBar()).text(), u"Searches"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    widget().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget()));
    WindowPage::press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(model().shownCount(), 3);
    WindowPage::press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(model().shownCount(), 1);
}

void TestAnonymousTab::whatNeedsAHubIsOff()
{
    const WindowPage window = m_program->window();
    for (const char* name : {"actionRefresh", "actionLoadAll", "actionCopyCustomerId", "actionIdentity"}) {
        QVERIFY2(!window.action(name).isEnabled(), name);
        QVERIFY2(window.action(name).toolTip().contains("anonymous"_L1), name);
    }
    for (const char* name : {"actionFilterRows", "actionGoToDate", "actionCheckLoaded", "actionFindNext"})
        QVERIFY2(window.action(name).isEnabled(), name);
    WindowPage::press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(window.tabs().count(), 0);
    QVERIFY(!window.action("actionRefresh").toolTip().contains("anonymous"_L1));
    QVERIFY(!window.action("actionFilterRows").isEnabled());
}

void TestAnonymousTab::moreRowsAreNarrowedToo()
{
    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowPage::type(u"type:searched"_s);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(model().shownCount(), 1);
    post("viewedPage", "{\"path\":\"/coats\"}");
    post("searched", "{\"keyword\":\"gloves\"}");
    QTRY_COMPARE(rowsText(), u"2 shown · 5 sent by this app"_s);
}

void TestAnonymousTab::aNewEventIsOfTheSessionInFront()
{
    const SessionLedger& ledger = m_program->context().ledger();
    WindowPage::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // which is another one
    QVERIFY(ledger.current()->id != m_session);
    WindowPage::press(Qt::Key_N, Qt::ControlModifier);
    const ComposerObject composer(openComposer());
    QTRY_COMPARE(
        composer.at(u"/bringBackProperties/value"_s), '"' + ledger.find(m_session)->value.toUtf8() + '"');
}

HUBSCOPE_TEST(TestAnonymousTab)
#include "tst_anonymoustab.moc"
