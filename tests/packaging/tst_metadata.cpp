// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString applicationId = QStringLiteral(HUBSCOPE_APPLICATION_ID);
const QString metadataDir = QStringLiteral(HUBSCOPE_METADATA_DIR) + u'/';
const QString iconDir = QStringLiteral(HUBSCOPE_SOURCE_DIR "/resources/app-icon/");

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The value of a key in the entry's own group.
QString desktopValue(const QString& key)
{
    const QRegularExpression line(u"^"_s + key + u"=(.*)$"_s, QRegularExpression::MultilineOption);
    return line.match(contents(metadataDir + applicationId + u".desktop"_s)).captured(1);
}

/// The mean difference of two pictures of one size, in steps of a colour channel (0 to 255).
double meanDifference(const QImage& left, const QImage& right)
{
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        const uchar* a = left.constScanLine(y);
        const uchar* b = right.constScanLine(y);
        for (int i = 0; i < left.width() * 4; ++i)
            sum += qAbs(a[i] - b[i]);
    }
    return static_cast<double>(sum) / (4.0 * left.width() * left.height());
}

} // namespace

/// One application id in all that the desktop reads, and icons of every size that show the same picture.
class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopEntryNamesIconAndWindow()
    {
        QCOMPARE(desktopValue(u"Icon"_s), applicationId);
        QCOMPARE(desktopValue(u"StartupWMClass"_s), u"hubscope"_s);
        QCOMPARE(desktopValue(u"Exec"_s), u"hubscope"_s);
    }

    void metainfoLaunchesTheDesktopEntry()
    {
        const QString metainfo = contents(metadataDir + applicationId + u".metainfo.xml"_s);
        QVERIFY(metainfo.contains(u"<id>"_s + applicationId + u"</id>"_s));
        QVERIFY(metainfo.contains(u"<launchable type=\"desktop-id\">"_s + applicationId + u".desktop<"_s));
        QVERIFY(metainfo.contains(u"<release version=\"" HUBSCOPE_VERSION "\""_s));
    }

    void iconOfEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::addRow("%d", size) << size;
    }

    void iconOfEverySize()
    {
        QFETCH(int, size);
        QImage icon(iconDir + u"hubscope-%1.png"_s.arg(size));
        QCOMPARE(icon.size(), QSize(size, size));

        QImage drawn(icon.size(), QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer svg(iconDir + u"hubscope.svg"_s);
        QVERIFY(svg.isValid());
        svg.render(&painter);
        painter.end();
        icon.convertTo(QImage::Format_ARGB32_Premultiplied);
        QVERIFY2(meanDifference(icon, drawn) < 3.0, "Run resources/app-icon/render.sh");
    }
};

HUBSCOPE_TEST(MetadataTest)

#include "tst_metadata.moc"
