// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/catalogue.h"

#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(HUBSCOPE_SOURCE_DIR);

using Visitor = std::function<void(const FieldNode& node, const QString& path)>;

/// Visits every field below a node; an array's items count as a field of their own.
void visit(const FieldNode& node, const QString& path, const Visitor& visitor)
{
    for (const FieldNode& child : node.children) {
        visitor(child, path + u'/' + child.name);
        visit(child, path + u'/' + child.name, visitor);
    }
    if (node.items) {
        visitor(*node.items, path + "/[]"_L1);
        visit(*node.items, path + "/[]"_L1, visitor);
    }
}

void visitAll(const Catalogue& catalogue, const Visitor& visitor)
{
    for (const EventTypeInfo& info : catalogue.eventTypes())
        visit(*info.properties.tree(), info.name, visitor);
    for (const ContextInfo& info : catalogue.contexts())
        visit(*info.contextInfo.tree(), info.name, visitor);
    visit(*catalogue.tracking().tree(), u"tracking"_s, visitor);
}

QSet<QString> allTexts()
{
    const Catalogue catalogue = Catalogue::bundled();
    QSet<QString> texts;
    const auto add = [&](const auto& info) { texts << info.label << info.description; };
    std::ranges::for_each(catalogue.eventTypes(), add);
    std::ranges::for_each(catalogue.contexts(), add);
    const auto addField = [&](const FieldNode& node, const QString&) {
        texts << node.title << node.description;
    };
    visitAll(catalogue, addField);
    addField(*catalogue.tracking().tree(), {});
    return texts;
}

struct Translation
{
    QString source;
    QString text;
    QString state; ///< `unfinished`, `obsolete` and the like; empty when done
};

QList<Translation> readTranslations()
{
    QFile file(sourceDir + u"/translations/catalogue_it.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no Italian catalogue");
    QList<Translation> out;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            out.append({xml.readElementText(), {}, {}});
        } else if (xml.name() == "translation"_L1) {
            out.last().state = xml.attributes().value("type"_L1).toString();
            out.last().text = xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("the Italian catalogue is malformed: %s", qPrintable(xml.errorString()));
    return out;
}

} // namespace

/// The catalogue's words: all there, and all in Italian.
class CatalogueTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsExplained()
    {
        int count = 0;
        QStringList failures;
        visitAll(Catalogue::bundled(), [&](const FieldNode& node, const QString& path) {
            ++count;
            const bool sameAsName = node.title.compare(node.name, Qt::CaseInsensitive) == 0 ||
                                    node.description.compare(node.name, Qt::CaseInsensitive) == 0;
            const bool ok = node.title.trimmed().size() > 1 && node.description.trimmed().size() > 5 &&
                            node.title != node.description && !sameAsName;
            if (!ok)
                failures << path;
        });
        QCOMPARE(failures, QStringList());
        QVERIFY2(count > 800, qPrintable(QString::number(count)));
    }

    /// A title stands in a narrow column and before a form's field.
    void titlesAreShort()
    {
        QStringList failures;
        visitAll(Catalogue::bundled(), [&](const FieldNode& node, const QString& path) {
            if (node.title.size() > 32 || node.title.endsWith(u'.'))
                failures << path + u": "_s + node.title;
        });
        QCOMPARE(failures, QStringList());
    }

    void everyTypeIsExplained()
    {
        const Catalogue catalogue = Catalogue::bundled();
        QSet<QString> labels;
        for (const EventTypeInfo& info : catalogue.eventTypes()) {
            QVERIFY2(info.description.size() > 20 && info.description.endsWith(u'.'), qPrintable(info.name));
            QVERIFY2(!info.label.isEmpty() && info.label != info.name, qPrintable(info.name));
            labels << info.label;
        }
        QCOMPARE(labels.size(), 47); // no two look alike in a list
        for (const ContextInfo& info : catalogue.contexts())
            QVERIFY2(info.description.endsWith(u'.') && info.label != info.name, qPrintable(info.name));
    }

    void italianIsComplete()
    {
        QSet<QString> translatedTexts;
        for (const Translation& entry : readTranslations()) {
            QVERIFY2(entry.state.isEmpty() && !entry.text.trimmed().isEmpty(), qPrintable(entry.source));
            QVERIFY2(!translatedTexts.contains(entry.source), qPrintable(entry.source));
            QCOMPARE(entry.text.endsWith(u'.'), entry.source.endsWith(u'.'));
            translatedTexts << entry.source;
        }
        const QSet<QString> texts = allTexts();
        QCOMPARE((texts - translatedTexts).values(), QStringList()); // missing
        QCOMPARE((translatedTexts - texts).values(), QStringList()); // left over
    }

    /// What the target update_catalogue_translations hands to lupdate.
    void stringsAreWrittenOutForLupdate()
    {
        const QTemporaryDir dir;
        const QString header = dir.filePath(u"strings.h"_s);
        QCOMPARE(
            QProcess::execute(
                QStringLiteral(HUBSCOPE_CMAKE),
                {u"-DCATALOGUE="_s + sourceDir + u"/resources/catalogue"_s, u"-DOUTPUT="_s + header, u"-P"_s,
                 sourceDir + u"/src/schema/catalogue_strings.cmake"_s}),
            0);
        QFile file(header);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression line(u"QT_TRANSLATE_NOOP\\(\"catalogue\", \"([^\"]*)\"\\),"_s);
        QSet<QString> written;
        const QString content = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch& match : line.globalMatch(content))
            written << match.captured(1);
        QCOMPARE((allTexts() - written).values(), QStringList());
        QCOMPARE((written - allTexts()).values(), QStringList());
    }
};

HUBSCOPE_TEST(CatalogueTextsTest)
#include "tst_cataloguetexts.moc"
