// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(HUBSCOPE_SOURCE_DIR);

/// One <message> of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString type; ///< of the translation: empty when finished, else unfinished, vanished or obsolete
    QStringList translations; ///< one, or one per plural form
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement && !xml.hasError()) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

/// The placeholders %1 … %9 and %n of a text, in order and without repetition.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%(L?[1-9n])"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

/// What is wrong with a message as a translation; empty when nothing is.
QString fault(const Message& message)
{
    if (!message.type.isEmpty())
        return message.type;
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return u"empty"_s;
        // A singular may spell its number in words.
        QStringList missing = placeholders(message.source);
        for (const QString& present : placeholders(translation))
            missing.removeAll(present);
        if (message.translations.size() > 1)
            missing.removeIf([](const QString& name) { return name.endsWith(u'n'); });
        if (!missing.isEmpty())
            return u"without the placeholder %"_s + missing.first();
    }
    return {};
}

QString faults(const QList<Message>& messages)
{
    QStringList list;
    for (const Message& message : messages) {
        if (const QString wrong = fault(message); !wrong.isEmpty())
            list << wrong + u": ["_s + message.context + u"] "_s + message.source;
    }
    return list.join(u'\n');
}

/// The text of standard error when lupdate fails.
QString update(const QStringList& options, const QStringList& sources, const QString& tsFile)
{
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(HUBSCOPE_LUPDATE), QStringList{u"-silent"_s, u"-locations"_s, u"none"_s} + options +
                                              sources + QStringList{u"-ts"_s, tsFile});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return u"lupdate: "_s + lupdate.errorString() + QString::fromUtf8(lupdate.readAllStandardError());
    return {};
}

} // namespace

/// Every string that a person can meet has its translation, found with lupdate in a copy of the .ts files.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("English plurals") << u"hubscope_en.ts"_s << QStringList{u"-pluralonly"_s};
        QTest::newRow("Italian") << u"hubscope_it.ts"_s << QStringList{};
    }

    void everyStringIsTranslated()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const QString copy = m_dir.filePath(name);
        QVERIFY(QFile::copy(sourceDir + u"/translations/"_s + name, copy));

        const QStringList sources{
            u"-I"_s, sourceDir + u"/src"_s, sourceDir + u"/src"_s, sourceDir + u"/ui"_s};
        const QString error = update(options, sources, copy);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        const QString list = faults(readMessages(copy));
        // A failure's own message is cut short.
        if (!list.isEmpty())
            qWarning().noquote() << list;
        QVERIFY2(list.isEmpty(), "Run the target update_translations and translate the above");
    }

    /// Files that lupdate does not write: the catalogue's.
    void catalogueIsTranslated()
    {
        const QDir dir(sourceDir + u"/translations"_s);
        for (const QString& name : dir.entryList({u"catalogue_*.ts"_s})) {
            const QString list = faults(readMessages(dir.filePath(name)));
            QVERIFY2(list.isEmpty(), qPrintable(name + u'\n' + list));
        }
    }

    void stringWithoutTranslationIsFound()
    {
        const QString source = m_dir.filePath(u"planted.cpp"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("QString f(int n) { return QCoreApplication::translate(\"C\", \"Planted %1\")"
                   " + QCoreApplication::translate(\"C\", \"%n planted\", nullptr, n); }\n");
        file.close();

        const QString ts = m_dir.filePath(u"planted_it.ts"_s);
        QCOMPARE(update({u"-target-language"_s, u"it"_s}, {source}, ts), QString());
        const QString list = faults(readMessages(ts));
        QCOMPARE(list, u"unfinished: [C] Planted %1\nunfinished: [C] %n planted"_s);
    }

    void wrongTranslationIsFound()
    {
        QCOMPARE(fault({{}, u"%1 of %2"_s, {}, {u"%2 di %1"_s}}), QString());
        QCOMPARE(fault({{}, u"%1 of %2"_s, {}, {u"%1 di"_s}}), u"without the placeholder %2"_s);
        QCOMPARE(fault({{}, u"%n event(s)"_s, {}, {u"un evento"_s, u"%n eventi"_s}}), QString());
        QCOMPARE(fault({{}, u"%Ln event(s)"_s, {}, {u"un evento"_s, u"%Ln eventi"_s}}), QString());
        QCOMPARE(fault({{}, u"Send"_s, {}, {u" "_s}}), u"empty"_s);
        QCOMPARE(fault({{}, u"Send"_s, u"vanished"_s, {u"Invia"_s}}), u"vanished"_s);
    }

    void translationsAreCompiledIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u":/i18n/hubscope_en.qm"_s;
        QTest::newRow("Italian") << u":/i18n/hubscope_it.qm"_s;
    }

    void translationsAreCompiledIn()
    {
        QFETCH(QString, name);
        QTranslator translator;
        QVERIFY(translator.load(name));
    }

private:
    QTemporaryDir m_dir;
};

HUBSCOPE_TEST(TranslationsTest)

#include "tst_translations.moc"
