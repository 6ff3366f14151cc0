// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void noTextIsClipped_data();
    void noTextIsClipped();
    void theThemeChangesWhileTheWindowIsOpen();
    void theSmallestWindowHoldsEverything_data();
    void theSmallestWindowHoldsEverything();
    void panesBelowLeaveRows();
    void panesOfAnotherFontAreLaidOutAnew();

private:
    void open(const Options& options);

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestAppearance::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestAppearance::cleanup()
{
    m_program.reset();
}

void TestAppearance::open(const Options& options)
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    Options whom = options;
    whom.customerId = m_people.shopper;
    m_program->open(whom);
    QTRY_COMPARE(m_program->window().timeline().loaded(), 100);
}

void TestAppearance::noTextIsClipped_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << u"light"_s << 1.0;
    QTest::newRow("dark") << u"dark"_s << 1.0;
    QTest::newRow("light, 150 %") << u"light"_s << 1.5;
    QTest::newRow("light, 200 %") << u"light"_s << 2.0;
    QTest::newRow("dark, 200 %") << u"dark"_s << 2.0;
}

void TestAppearance::noTextIsClipped()
{
    QFETCH(QString, theme);
    QFETCH(double, scale);
    Options options;
    options.theme = theme;
    open(options);
    m_program->context().theme().setFontScale(scale);
    const WindowPage window = m_program->window();
    window.action("actionShowNetwork").trigger();
    QCOMPARE(m_program->context().theme().isDark(), theme == "dark"_L1);
    QCoreApplication::sendPostedEvents();
    window.widget().grab();
    // Of buttons, labels and fields in sight: the height must hold the text, and the width of short ones that
    // do not shorten themselves.
    const auto clipped = [&] {
        QStringList found;
        for (const QWidget* widget : window.widget().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            const bool edit =
                qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
            if (text.isEmpty() && !edit)
                continue;
            const int lineHeight = widget->fontMetrics().height();
            const bool low = widget->height() < lineHeight;
            const bool shortens = !label || label->wordWrap() || qobject_cast<const ElidedLabel*>(label) ||
                                  label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            const bool narrow = !shortens && widget->width() < label->minimumSizeHint().width();
            if (low || narrow)
                found.append(u"%1 \"%2\" is %3x%4, its text needs %5x%6"_s
                                 .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                                 .arg(widget->width())
                                 .arg(widget->height())
                                 .arg(widget->sizeHint().width())
                                 .arg(lineHeight));
        }
        return found.join(u'\n');
    };
    if (!QTest::qWaitFor([&] { return clipped().isEmpty(); }, 2000))
        QFAIL(qPrintable(clipped()));
    // Rows grow with the font.
    const TimelineView& view = window.timeline().view();
    QVERIFY(view.rowHeight(window.timeline().firstEventRow()) >= view.fontMetrics().height());
}

void TestAppearance::theThemeChangesWhileTheWindowIsOpen()
{
    Options options;
    options.theme = u"light"_s;
    open(options);
    const WindowPage window = m_program->window();
    const auto brightness = [&] {
        const QImage image = window.timeline().view().viewport()->grab().toImage();
        // On the whole: a single pixel may be one of a letter.
        return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    QVERIFY(brightness() > 200);
    WindowPage::press(Qt::Key_3, Qt::ControlModifier);
    window.action("actionThemeDark").trigger();
    QTRY_VERIFY(brightness() < 80);
    QVERIFY(window.event().pane().grab().toImage().pixelColor(5, 5).lightness() < 100);
    window.action("actionThemeLight").trigger();
    QTRY_VERIFY(brightness() > 200);
}

void TestAppearance::theSmallestWindowHoldsEverything_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void TestAppearance::theSmallestWindowHoldsEverything()
{
    QFETCH(double, scale);
    open({});
    m_program->context().theme().setFontScale(scale);
    const WindowPage window = m_program->window();
    window.widget().resize(900, 560);
    if (scale < 1.5)
        QTRY_COMPARE(window.widget().size(), QSize(900, 560));
    // The screen of a laptop holds it in any case.
    QTRY_VERIFY2(window.widget().width() <= 1440, qPrintable(QString::number(window.widget().width())));
    QVERIFY(window.line().width() > 100);
    QVERIFY(window.timeline().view().viewport()->width() > 200);
    QVERIFY(window.event().pane().isVisible());
    QVERIFY2(window.timeline().counts().contains("total"_L1), qPrintable(window.timeline().counts()));
}

/// Rows are what the window is for: a pane below them leaves some, however large the font.
void TestAppearance::panesBelowLeaveRows()
{
    open({});
    m_program->context().theme().setFontScale(2);
    const WindowPage window = m_program->window();
    window.widget().resize(1440, 900);
    for (const char* show :
         {"actionShowOutbox", "actionShowSessions", "actionShowNetwork", "actionShowProblems"})
        window.action(show).trigger();
    const TimelineView& view = window.timeline().view();
    const int row = view.rowHeight(window.timeline().firstEventRow());
    QTRY_VERIFY2(
        view.viewport()->height() >= 2 * row,
        qPrintable(u"%1 of %2"_s.arg(view.viewport()->height()).arg(row)));
    const QWidget& below = window.dock("problemsDock");
    QTRY_VERIFY(below.isVisible());
    QVERIFY(!below.geometry().intersects(window.dock("eventDock").geometry()));
}

/// Panes that were wide enough for large letters would take the timeline's room with small ones.
void TestAppearance::panesOfAnotherFontAreLaidOutAnew()
{
    open({});
    const int width = m_program->window().dock("eventDock").width();
    auto& window = static_cast<QMainWindow&>(m_program->window().widget());
    window.resizeDocks({&m_program->window().dock("eventDock")}, {2 * width}, Qt::Horizontal);
    QTRY_VERIFY(m_program->window().dock("eventDock").width() > width + 100);
    m_program->context().theme().setFontScale(2);
    m_program->close();
    m_program->open();
    QTRY_COMPARE(m_program->window().dock("eventDock").width(), width);
}

HUBSCOPE_TEST(TestAppearance)
#include "tst_appearance.moc"
