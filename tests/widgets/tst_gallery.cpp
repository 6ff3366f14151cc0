// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerywindow.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/jsonview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget* widget)
{
    return u"%1 \"%2\" in %3"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
        widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                               : QString());
}

/// Parts that Qt makes for itself inside its own controls.
bool isQtsOwn(const QWidget* widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QTabBar*>(widget->parentWidget());
}

bool isIconOnly(const QAbstractButton* button)
{
    const auto* tool = qobject_cast<const QToolButton*>(button);
    return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
}

} // namespace

/// Rules that hold for all widgets, tried on all of them.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void controlsHaveNames();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void rowsGrowWithTheFont();
    void serverTextIsNeverMarkup();
};

void GalleryTest::cleanup()
{
    test::theme().setFontScale(1.0);
}

void GalleryTest::controlsHaveNames()
{
    test::GalleryWindow window(&test::theme());
    window.show();
    int controls = 0;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || widget->focusPolicy() != Qt::NoFocus;
        if (!control || !widget->isVisible() || isQtsOwn(widget) || widget->focusProxy())
            continue;
        ++controls;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face, qPrintable(described(widget)));
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(described(widget)));
    }
    QVERIFY(controls > 30);
}

void GalleryTest::noTextIsClipped_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void GalleryTest::noTextIsClipped()
{
    QFETCH(qreal, scale);
    test::theme().setFontScale(scale);
    test::GalleryWindow window(&test::theme());
    window.resize(window.sizeHint().expandedTo(QSize(int(1400 * scale), int(1100 * scale))));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool hasText = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                             qobject_cast<QComboBox*>(widget) || qobject_cast<QLabel*>(widget);
        if (!hasText || !widget->isVisible() || isQtsOwn(widget))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && (button->text().isEmpty() || isIconOnly(button)))
            continue;
        const int text = widget->fontMetrics().height();
        QVERIFY2(widget->height() >= text, qPrintable(described(widget)));
        if (button)
            QVERIFY2(
                widget->width() >= widget->fontMetrics().horizontalAdvance(button->text()),
                qPrintable(described(widget)));
        if (qobject_cast<QLineEdit*>(widget)) // and its frame
            QVERIFY2(widget->height() >= text + 4, qPrintable(described(widget)));
    }
    const auto bars = window.findChildren<QTabBar*>();
    for (const QTabBar* bar : bars)
        QVERIFY(bar->tabRect(0).height() >= bar->fontMetrics().height() + 2 * Theme::tight);
}

void GalleryTest::rowsGrowWithTheFont()
{
    test::GalleryWindow window(&test::theme());
    window.show();
    auto* table = window.findChild<QTableView*>();
    auto* tree = window.findChild<QTreeView*>();
    const int row = table->rowHeight(0);
    const int branch = tree->visualRect(tree->model()->index(0, 0)).height();
    QCOMPARE(row, test::theme().rowHeight());
    test::theme().setFontScale(2.0);
    QVERIFY(table->rowHeight(0) >= 2 * row - 2);
    QVERIFY(tree->visualRect(tree->model()->index(0, 0)).height() >= 2 * branch - 2);
    QVERIFY(table->horizontalHeader()->height() >= QFontMetrics(test::theme().font()).height() + 4);
}

void GalleryTest::serverTextIsNeverMarkup()
{
    test::GalleryWindow window(&test::theme());
    const auto labels = window.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

HUBSCOPE_TEST(GalleryTest)
#include "tst_gallery.moc"
