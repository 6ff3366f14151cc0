// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draftimport.h"

#include "support/testmain.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

using Remark = ImportRemark;
using Kind = DraftImport::Kind;

const QByteArray viewedPage =
    "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"url\":\"it's 1\"},"
    "\"customerId\":\"c\"}";
const QByteArray anonymous =
    "{\"context\":\"WEB\",\"type\":\"t\",\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s\","
    "\"nodeId\":\"n\"},\"properties\":{\"price\":1.10}}";

/// As a POSIX shell needs it in single quotes.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace("'", "'\\''") + '\'';
}

/// As `curl` commands are copied from browsers: `$'…'`.
QByteArray ansiQuoted(QByteArray text)
{
    return "$'" + text.replace("\\", "\\\\").replace("'", "\\u0027") + '\'';
}

} // namespace

class DraftImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QList<Remark>>("remarks");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& json,
                            const QList<Remark>& remarks = {}) {
            QTest::newRow(name) << text << json << remarks;
        };
        row("event", viewedPage, viewedPage);
        row("spelling and order", "{\"properties\":{\"b\":1.10,\"a\":1e400},\"x\":9007199254740993}",
            "{\"properties\":{\"b\":1.10,\"a\":1e400},\"x\":9007199254740993}");
        row("nulls that were typed", "{\"context\":\"WEB\",\"tracking\":null}",
            "{\"context\":\"WEB\",\"tracking\":null}");
        row("type alone", "{\"type\":\"viewedPage\"}", "{\"type\":\"viewedPage\"}");
        row("windows", "\xef\xbb\xbf{\r\n\"context\":\"WEB\"\r\n}\r\n", "{\"context\":\"WEB\"}");
        row("stored",
            "{\"id\":\"e\",\"customerId\":\"c\",\"bringBackProperties\":null,\"type\":\"t\",\"context\":"
            "\"WEB\","
            "\"properties\":{\"id\":null},\"contextInfo\":{},\"registeredAt\":\"2024\",\"tracking\":null,"
            "\"new\":null,\"_links\":{}}",
            "{\"customerId\":\"c\",\"type\":\"t\",\"context\":\"WEB\",\"properties\":{\"id\":null},"
            "\"contextInfo\":{},\"new\":null}",
            {Remark::StoredFieldsDropped});
        row("stored and reconciled", "{\"id\":\"e\",\"customerId\":\"c\"," + anonymous.mid(1),
            "{\"customerId\":\"c\",\"context\":\"WEB\",\"type\":\"t\",\"properties\":{\"price\":1.10}}",
            {Remark::StoredFieldsDropped});
        row("stored and anonymous", "{\"id\":\"e\",\"customerId\":null," + anonymous.mid(1), anonymous,
            {Remark::StoredFieldsDropped});
        row("respelled",
            "{\"bringBackProperties\":{\"value\":\"1\",\"type\":\"externalId\",\"nodeId\":\"n\"}}",
            "{\"bringBackProperties\":{\"value\":\"1\",\"type\":\"EXTERNAL_ID\",\"nodeId\":\"n\"}}",
            {Remark::ExternalIdRespelled});
        row("no node", "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"1\"}}",
            "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"1\"}}", {Remark::NodeMissing});
        row("no zone", "{\"context\":\"WEB\",\"date\":\"2024-05-09T10:28:00\"}",
            "{\"context\":\"WEB\",\"date\":\"2024-05-09T10:28:00\"}", {Remark::DateWithoutZone});
        row("zone", "{\"context\":\"WEB\",\"date\":\"2024-05-09T10:28:00.000+0200\"}",
            "{\"context\":\"WEB\",\"date\":\"2024-05-09T10:28:00.000+0200\"}");
        row("array", '[' + viewedPage + ',' + anonymous + ']', viewedPage, {Remark::OtherEventsIgnored});
        row("array of one", '[' + viewedPage + ']', viewedPage);
        row("lines", viewedPage + "\r\n" + anonymous + "\r\n", viewedPage, {Remark::OtherEventsIgnored});
        row("first line, cut second", viewedPage + "\n{\"ty", viewedPage, {Remark::OtherEventsIgnored});
        row("page", "{\"elements\":[" + viewedPage + "],\"page\":{\"size\":10}}", viewedPage);
        row("older page", "{\"_embedded\":{\"events\":[" + viewedPage + ',' + viewedPage + "]},\"page\":{}}",
            viewedPage, {Remark::OtherEventsIgnored});
    }

    void takesOver()
    {
        QFETCH(QByteArray, text);
        const auto import = importDraft(text);
        QVERIFY(import);
        QCOMPARE(import->kind, Kind::Event);
        QTEST(import->json.toCompact(), "json");
        QTEST(import->remarks, "remarks");
    }

    void knowsPropertiesAlone()
    {
        for (const QByteArray text :
             {"{\"orderId\":\"4711\",\"type\":\"sale\",\"amount\":{\"total\":129.90}}", "{}",
              "{\"id\":\"A-12\"}"}) {
            const auto import = importDraft(text);
            QVERIFY2(import, text.constData());
            QCOMPARE(import->kind, Kind::Properties);
            QCOMPARE(import->json.toCompact(), text);
            QVERIFY(import->remarks.isEmpty());
        }
    }

    void readsUtf16()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray text = encoder(QString::fromUtf8(viewedPage));
        const auto import = importDraft(text);
        QVERIFY(import);
        QCOMPARE(import->json.toCompact(), viewedPage);
    }

    void readsCurl_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QList<Remark>>("remarks");
        const auto row = [](const char* name, const QByteArray& command, const QList<Remark>& remarks = {}) {
            QTest::newRow(name) << command << remarks;
        };
        const QByteArray doubleQuoted = '"' + QByteArray(viewedPage).replace("\"", "\\\"") + '"';
        row("plain", "curl -d " + quoted(viewedPage) + " https://h/events");
        row("prompt", "$ curl https://h/events -d " + quoted(viewedPage));
        row("all on lines",
            "curl -X POST \\\n  -H 'Authorization: Bearer S3cret' \\\n  -H 'Content-Type: application/json' "
            "\\\n  --data-raw " +
                quoted(viewedPage) + " \\\n  https://h/events\n",
            {Remark::TokenIgnored});
        row("windows lines",
            "curl -X POST \\\r\n  --data " + quoted(viewedPage) + " \\\r\n  https://h/events\r\n");
        row("double quotes", "curl --json " + doubleQuoted + " https://h");
        row("browser",
            "curl 'https://h' -H 'authorization: Bearer x' --compressed --data-binary " +
                ansiQuoted(viewedPage),
            {Remark::TokenIgnored});
        row("flags in one word", "curl -sSXPOST -d" + quoted(viewedPage) + " https://h");
        row("flag and value", "curl -sSLd " + quoted(viewedPage) + " https://h | jq .");
        row("long with equals", "curl --data=" + quoted(viewedPage) + " https://h");
        row("in two parts",
            "curl --json " + quoted(viewedPage.left(20)) + " --json " + quoted(viewedPage.mid(20)) + " h");
        row("user", "curl -u me:S3cret -d " + quoted(viewedPage) + " h", {Remark::TokenIgnored});
    }

    void readsCurl()
    {
        QFETCH(QByteArray, command);
        const auto import = importDraft(command);
        QVERIFY(import);
        QCOMPARE(import->json.toCompact(), viewedPage);
        QTEST(import->remarks, "remarks");
        QVERIFY(!import->json.toCompact().contains("S3cret"));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("failure");
        const auto row = [](const char* name, const QByteArray& text, ImportFailure failure) {
            QTest::newRow(name) << text << int(failure);
        };
        row("empty", "", ImportFailure::NotJson);
        row("words", "hello there\nyou", ImportFailure::NotJson);
        row("broken", "{\n\"a\": 1", ImportFailure::NotJson);
        row("number", "12", ImportFailure::NotAnObject);
        row("list of numbers", "[1,2]", ImportFailure::NotAnObject);
        row("empty list", "[]", ImportFailure::NotAnObject);
        row("empty page", "{\"elements\":[],\"page\":{}}", ImportFailure::NotAnObject);
        row("get", "curl https://h/events", ImportFailure::NoBody);
        row("file", "curl -d @event.json https://h/events", ImportFailure::NoBody);
        row("open quote", "curl -d '{\"type\":\"t\"", ImportFailure::NotJson);
        row("form", "curl -d a=b https://h", ImportFailure::NotJson);
        row("too deep", QByteArray(5000, '[') + QByteArray(5000, ']'), ImportFailure::NotJson);
        row("large", '"' + QByteArray(maxImportSize, 'x') + '"', ImportFailure::TooLarge);
    }

    void saysWhyNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, failure);
        const auto import = importDraft(text);
        QVERIFY(!import);
        QCOMPARE(int(import.error()), failure);
    }

    /// Whatever comes, it is refused or is an object; and what was taken over is taken over again as it is.
    void survivesAnything()
    {
        const QByteArrayList seeds{
            viewedPage,
            anonymous,
            '[' + viewedPage + ']',
            "{\"_embedded\":{\"e\":[" + anonymous + "]}}",
            "curl -sd " + quoted(viewedPage) + " -H 'Authorization: Bearer x' h",
            "curl --json " + ansiQuoted(viewedPage)};
        int taken = 0;
        for (quint32 seed = 1; seed <= 5000; ++seed) {
            QRandomGenerator random(seed);
            const auto import = importDraft(mangled(seeds[random.bounded(6)], random));
            if (!import)
                continue;
            ++taken;
            QVERIFY(import->json.isObject());
            const auto again = importDraft(import->json.toPretty());
            if (import->kind == Kind::Event && again && again->kind == Kind::Event)
                QVERIFY(again->json == import->json);
        }
        QVERIFY(taken > 500);
    }

private:
    static QByteArray mangled(QByteArray text, QRandomGenerator& random)
    {
        for (int i = random.bounded(4); i > 0; --i) {
            const qsizetype at = random.bounded(text.size());
            const char letter =
                random.bounded(2) ? char(random.bounded(256)) : "\"'{}[]\\,:$\n@-"[random.bounded(13)];
            switch (random.bounded(3)) {
            case 0:
                text[at] = letter;
                break;
            case 1:
                text.insert(at, letter);
                break;
            default:
                text.remove(at, random.bounded(3));
            }
        }
        return text;
    }
};

HUBSCOPE_TEST(DraftImportTest)
#include "tst_draftimport.moc"
