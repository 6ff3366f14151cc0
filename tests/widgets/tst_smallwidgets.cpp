// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/avatarlabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/idlabel.h"
#include "widgets/loadingoverlay.h"
#include "widgets/menus.h"
#include "widgets/messagestrip.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/standinarea.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"
#include "widgets/windowsize.h"

#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace hubscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SmallWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripSaysAndOffers();
    void narrowStripShowsAllItsWords();
    void stripCanBeDismissed();
    void emptyStateOffersWhatItIsGiven();
    void elidedLabelCopiesTheWhole();
    void idLabelShortensAndCopiesTheWhole();
    void segmentsAreExclusiveAndWalkByArrows();
    void switchTogglesWithSpace();
    void overlayWaitsBeforeItCovers();
    void overlayOffersCancelWhenItTakesLong();
    void quickAnswersDoNotFlicker();
    void initials_data();
    void initials();
    void anEmptiedMenuKeepsNoSubmenus();
    void thePictureGoesBeforeTheWords();
    void whatStandsInScrollsInALowPane();
    void noWindowIsLargerThanTheScreen();
};

void SmallWidgetsTest::stripSaysAndOffers()
{
    MessageStrip strip(&test::theme());
    strip.setActions({u"Retry"_s, u"Details"_s});
    strip.showMessage(MessageStrip::Kind::Error, u"Page 7 failed"_s, u"<b>No</b> answer"_s);
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.accessibleName(), u"Page 7 failed. <b>No</b> answer"_s);
    QSignalSpy actions(&strip, &MessageStrip::actionTriggered);
    strip.actionButton(1)->click();
    QCOMPARE(actions.takeFirst().first().toInt(), 1);
    strip.setActions({u"Retry"_s});
    QVERIFY(!strip.actionButton(1)->isVisible());
}

void SmallWidgetsTest::narrowStripShowsAllItsWords()
{
    MessageStrip strip(&test::theme());
    strip.setActions({u"Retry"_s});
    strip.showMessage(
        MessageStrip::Kind::Error, u"The hub cannot be reached"_s,
        u"No computer of that name was found. Check the network and the profile’s base URL. Details: the "
        "host was not found"_s);
    strip.resize(180, strip.heightForWidth(180));
    strip.layout()->activate();
    const auto labels = strip.findChildren<TextLabel*>();
    QCOMPARE(labels.size(), 2);
    for (const TextLabel* label : labels)
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

void SmallWidgetsTest::stripCanBeDismissed()
{
    MessageStrip strip(&test::theme());
    strip.showMessage(MessageStrip::Kind::Info, u"A demo customer"_s);
    auto* close = strip.findChild<QToolButton*>();
    QVERIFY(!close->isVisible());
    strip.setClosable(true);
    QVERIFY(close->isVisible());
    QSignalSpy closed(&strip, &MessageStrip::closed);
    close->click();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!strip.isVisible());
}

void SmallWidgetsTest::emptyStateOffersWhatItIsGiven()
{
    EmptyState state(&test::theme());
    state.setContent(Glyph::Users, u"No events"_s, u"The node has none."_s);
    state.setPrimary(u"Post one"_s);
    state.show();
    QVERIFY(state.primaryButton()->isVisible());
    QVERIFY(!state.secondaryButton()->isVisible());
    QCOMPARE(state.accessibleName(), u"No events"_s);
    QCOMPARE(state.accessibleDescription(), u"The node has none."_s);
    QSignalSpy triggered(&state, &EmptyState::primaryTriggered);
    QTest::keyClick(state.primaryButton(), Qt::Key_Space);
    QCOMPARE(triggered.count(), 1);
}

void SmallWidgetsTest::elidedLabelCopiesTheWhole()
{
    ElidedLabel label(&test::theme());
    const QString text = u"a very long text that has no room at all"_s;
    label.setText(text);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    label.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void SmallWidgetsTest::idLabelShortensAndCopiesTheWhole()
{
    IdLabel label(&test::theme());
    const QString id = u"9bdca5a7-3c41-4f0e-9a66-2f1d07c68f29"_s;
    label.setCaption(u"id"_s);
    label.setId(id);
    QCOMPARE(label.shownText(), u"9bdca5a7…8f29"_s);
    QSignalSpy copied(&label, &IdLabel::copied);
    auto* button = label.findChild<QToolButton*>();
    QCOMPARE(button->accessibleName(), u"Copy id"_s);
    button->click();
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
    label.setId({});
    QVERIFY(!button->isEnabled());
}

void SmallWidgetsTest::segmentsAreExclusiveAndWalkByArrows()
{
    SegmentedControl control(&test::theme());
    control.addSegment(u"UTC+2"_s);
    control.addSegment(u"UTC"_s);
    QCOMPARE(control.currentIndex(), 0);
    QSignalSpy changes(&control, &SegmentedControl::currentIndexChanged);
    control.setCurrentIndex(1);
    control.setCurrentIndex(1);
    QCOMPARE(changes.count(), 1);
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    const auto buttons = control.findChildren<QToolButton*>();
    buttons.at(1)->setFocus();
    QTest::keyClick(buttons.at(1), Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 0);
    QVERIFY(!buttons.at(1)->isChecked());
    control.setSegmentText(0, u"UTC+1"_s);
    QCOMPARE(control.segmentText(0), u"UTC+1"_s);
    QCOMPARE(control.segmentText(7), QString());
}

void SmallWidgetsTest::switchTogglesWithSpace()
{
    ToggleSwitch live(u"Live"_s);
    live.show();
    QTest::keyClick(&live, Qt::Key_Space);
    QVERIFY(live.isChecked());
    QVERIFY(live.sizeHint().width() > QCheckBox(u"Live"_s).sizeHint().width());
}

void SmallWidgetsTest::overlayWaitsBeforeItCovers()
{
    QWidget page;
    page.resize(400, 300);
    page.show();
    LoadingOverlay overlay(&test::theme(), &page);
    overlay.setDelays(1ms, 1h);
    overlay.start(u"Loading"_s);
    QVERIFY(!overlay.isVisible());
    QTRY_VERIFY(overlay.isVisible());
    QCOMPARE(overlay.geometry(), page.rect());
    page.resize(500, 350);
    QCOMPARE(overlay.geometry(), page.rect());
    QVERIFY(!overlay.showsWords());
    overlay.stop();
    QVERIFY(!overlay.isVisible());
}

void SmallWidgetsTest::overlayOffersCancelWhenItTakesLong()
{
    QWidget page;
    page.resize(400, 300);
    page.show();
    LoadingOverlay overlay(&test::theme(), &page);
    overlay.setDelays(0ms, 1ms);
    overlay.start(u"Loading page 4"_s, LoadingOverlay::Cover::Dim);
    QTRY_VERIFY(overlay.showsWords());
    QSignalSpy cancels(&overlay, &LoadingOverlay::cancelRequested);
    overlay.findChild<QPushButton*>()->click();
    QCOMPARE(cancels.count(), 1);
    QVERIFY(overlay.isLoading()); // until the owner has stopped it
    overlay.stop();
    QVERIFY(!overlay.isLoading());
}

void SmallWidgetsTest::quickAnswersDoNotFlicker()
{
    QWidget page;
    page.show();
    LoadingOverlay overlay(&test::theme(), &page);
    overlay.setDelays(1ms, 1ms);
    overlay.start(u"Loading"_s);
    overlay.stop();
    QSignalSpy later(&page, &QObject::objectNameChanged);
    QTimer::singleShot(20ms, &page, [&] { page.setObjectName(u"later"_s); });
    QTRY_COMPARE(later.count(), 1);
    QVERIFY(!overlay.isVisible());
}

void SmallWidgetsTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Giulia Ferri"_s << u"GF"_s;
    QTest::newRow("three words") << u"anna maria  rossi"_s << u"AR"_s;
    QTest::newRow("one word") << u"madonna"_s << u"M"_s;
    QTest::newRow("none") << u"  "_s << QString();
    QTest::newRow("mark") << u"e\u0301mile zola"_s << u"E\u0301Z"_s;
    QTest::newRow("emoji") << u"Curie \U0001F469\u200D\U0001F52C"_s << u"C"_s;
    QTest::newRow("nothing but emoji") << u"\U0001F469"_s << QString();
    QTest::newRow("beyond 16 bits") << u"\U00020BB7\u91CE"_s << u"\U00020BB7"_s;
}

void SmallWidgetsTest::initials()
{
    QFETCH(QString, name);
    QTEST(initialsOf(name), "initials");
}

void SmallWidgetsTest::anEmptiedMenuKeepsNoSubmenus()
{
    QMenu menu;
    menu.addMenu(u"first"_s)->addAction(u"one"_s);
    menu.addAction(u"second"_s);
    clearMenu(menu);
    QVERIFY(menu.isEmpty());
    QVERIFY(menu.findChildren<QMenu*>().isEmpty());
}

void SmallWidgetsTest::thePictureGoesBeforeTheWords()
{
    EmptyState state(&test::theme());
    state.setContent(Glyph::Info, u"Nothing here"_s, u"Nothing was sent yet."_s);
    state.resize(400, 400);
    state.show();
    QVERIFY(QTest::qWaitForWindowExposed(&state));
    const QList<QLabel*> labels = state.findChildren<QLabel*>();
    const auto picture = std::find_if(
        labels.begin(), labels.end(), [](const QLabel* label) { return !label->pixmap().isNull(); });
    QVERIFY(picture != labels.end());
    QVERIFY((*picture)->isVisible());
    state.resize(400, state.minimumHeight());
    QTRY_VERIFY(!(*picture)->isVisible());
    QCOMPARE(state.height(), state.minimumHeight());
    state.resize(400, 400);
    QTRY_VERIFY((*picture)->isVisible());
}

void SmallWidgetsTest::whatStandsInScrollsInALowPane()
{
    QWidget pane;
    auto* state = new EmptyState(&test::theme(), &pane);
    state->setContent(Glyph::Info, u"Nothing here"_s, u"Nothing was sent yet."_s);
    state->setPrimary(u"New event"_s);
    auto* layout = new QVBoxLayout(&pane);
    auto* area = new StandInArea(state, &pane);
    layout->addWidget(area);
    pane.resize(400, 60);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(state->isVisible());
    QCOMPARE(pane.height(), 60); // the pane is not made higher
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(state->height() >= state->minimumHeight());
    state->hide();
    QVERIFY(area->isHidden());
    state->show();
    QVERIFY(area->isVisible() && state->isVisible());
}

void SmallWidgetsTest::noWindowIsLargerThanTheScreen()
{
    QWidget window;
    resizeWithinScreen(&window, QSize(20000, 300));
    QCOMPARE(window.height(), 300);
    QVERIFY(window.width() < window.screen()->availableSize().width());
}

HUBSCOPE_TEST(SmallWidgetsTest)
#include "tst_smallwidgets.moc"
