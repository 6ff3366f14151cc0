// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace hubscope;

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 8 && std::abs(a.green() - b.green()) < 8 &&
           std::abs(a.blue() - b.blue()) < 8;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGlyphIsDrawn();
    void noDrawingIsLeftOver();
    void drawingsNameNoColor();
    void followTheTheme();
    void selectedAndDisabledDiffer();
    void crispAtAnyRatio();
};

void IconsTest::everyGlyphIsDrawn()
{
    const Theme theme(Theme::Scheme::Light);
    for (int i = 0; i < glyphCount; ++i) {
        const Glyph glyph = Glyph(i);
        QVERIFY2(QFile::exists(glyphFile(glyph)), qPrintable(glyphFile(glyph)));
        const QPixmap pixmap = IconSet(&theme).icon(glyph).pixmap(QSize(16, 16));
        QCOMPARE(pixmap.size(), QSize(16, 16));
        QVERIFY2(inkOf(pixmap).alpha() > 150, qPrintable(glyphFile(glyph)));
    }
}

void IconsTest::noDrawingIsLeftOver()
{
    QSet<QString> used;
    for (int i = 0; i < glyphCount; ++i)
        used.insert(glyphFile(Glyph(i)));
    QCOMPARE(used.size(), glyphCount);
    const QDir folder(QStringLiteral(":/icons/symbolic"));
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString& file : files)
        QVERIFY2(used.contains(folder.filePath(file)), qPrintable(file));
}

void IconsTest::drawingsNameNoColor()
{
    for (int i = 0; i < glyphCount; ++i) {
        QFile file(glyphFile(Glyph(i)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY2(drawing.contains("currentColor"), qPrintable(file.fileName()));
        QVERIFY2(!drawing.contains('#') && !drawing.contains("rgb"), qPrintable(file.fileName()));
        QVERIFY2(drawing.contains("viewBox=\"0 0 16 16\""), qPrintable(file.fileName()));
    }
}

void IconsTest::followTheTheme()
{
    Theme theme(Theme::Scheme::Light);
    const QIcon icon = IconSet(&theme).icon(Glyph::Stop, Token::Danger);
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(32, 32))), tokenColor(Token::Danger, false)));
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(32, 32))), tokenColor(Token::Danger, true)));
}

void IconsTest::selectedAndDisabledDiffer()
{
    const Theme theme(Theme::Scheme::Light);
    const QIcon icon = IconSet(&theme).icon(Glyph::Stop, Token::Warning);
    const QSize size(32, 32);
    QVERIFY(isNear(inkOf(icon.pixmap(size, QIcon::Selected)), theme.color(Token::SelectedWarning)));
    const QColor disabled = inkOf(icon.pixmap(size, QIcon::Disabled));
    QVERIFY(!isNear(disabled, theme.color(Token::Warning)));
    QVERIFY(disabled.alpha() > 0);
}

void IconsTest::crispAtAnyRatio()
{
    const Theme theme(Theme::Scheme::Light);
    const QIcon icon = IconSet(&theme).icon(Glyph::Search);
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
        QCOMPARE(pixmap.deviceIndependentSize().toSize(), QSize(16, 16));
        const QPixmap byHand = IconSet(&theme).pixmap(Glyph::Search, 16, ratio, theme.color(Token::Text));
        QCOMPARE(byHand.toImage(), pixmap.toImage());
    }
}

HUBSCOPE_TEST(IconsTest)
#include "tst_icons.moc"
