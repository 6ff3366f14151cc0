// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/shellwords.h"

#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class ShellWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("words");
        const auto row = [](const QByteArray& text, const QByteArrayList& words) {
            QTest::newRow(text.constData()) << text << words;
        };
        row("", {});
        row("  a  b\tc ", {"a", "b", "c"});
        row("'a b' \"c d\"", {"a b", "c d"});
        row("'it'\\''s'", {"it's"});
        row("a''b \"\"", {"ab", ""});
        row("\"\\\"\\\\\\$\\`\\n\"", {"\"\\$`\\n"});
        row("'\\n'", {"\\n"});
        row("a\\ b", {"a b"});
        row("a \\\n b", {"a", "b"});
        row("a \\\r\n b", {"a", "b"});
        row("\"a\\\nb\"", {"ab"});
        row("$'a\\n\\t\\'\\\\\\x41\\101\\u00e8'", {"a\n\t'\\AA\xc3\xa8"});
        row("$'\\ud83d\\ude00'", {"\xf0\x9f\x98\x80"});
        row("$'\\q'", {"\\q"});
        row("a # b\nc", {"a"});
        row("a#b", {"a#b"});
        row("curl x | jq .", {"curl", "x"});
        row("curl x; rm y", {"curl", "x"});
        row("a\nb", {"a"});
        row("\"$HOME `id`\" $(id", {"$HOME `id`", "$"});
        row("a \\", {"a"});
    }

    void splits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, words);
        const auto split = shellWords(text);
        QVERIFY(split);
        QCOMPARE(*split, words);
    }

    void refusesOpenQuotes()
    {
        for (const QByteArray text : {"'a", "\"a", "$'a", "\"a\\\"", "$'a\\'", "$'a\\", "\"a\\"})
            QVERIFY2(!shellWords(text), text.constData());
    }

    /// The same as a real shell, for words of every character that may need a quote.
    void agreesWithAShell()
    {
        const QString shell = QStandardPaths::findExecutable(u"bash"_s);
        QVERIFY(!shell.isEmpty());
        QRandomGenerator random(7);
        QByteArray script;
        QByteArrayList commands;
        for (int i = 0; i < 300; ++i) {
            const QByteArray command = randomWords(random);
            if (!shellWords(command))
                continue;
            commands.append(command);
            script += "printf '%s\\0' " + command + "\nprintf '\\1'\n";
        }
        QVERIFY(commands.size() > 50);
        QProcess process;
        process.start(shell, {u"--norc"_s, u"-s"_s});
        process.write(script);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArrayList answers = process.readAllStandardOutput().split('\1');
        QCOMPARE(answers.size(), commands.size() + 1);
        for (qsizetype i = 0; i < commands.size(); ++i) {
            QByteArrayList expected = answers[i].split('\0');
            expected.removeLast();
            QCOMPARE(*shellWords(commands[i]), expected);
        }
    }

    void survivesAnything()
    {
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            QRandomGenerator random(seed);
            QByteArray text(random.bounded(60), '\0');
            for (char& c : text)
                c = random.bounded(2) ? "'\"\\$\n #x0u"[random.bounded(10)] : char(random.bounded(256));
            const auto words = shellWords(text);
            if (words)
                QVERIFY(words->join().size() <= text.size() * 3);
        }
    }

private:
    /// Without what a shell would expand or run.
    static QByteArray randomWords(QRandomGenerator& random)
    {
        static const char* const pieces[] = {"'",  "\"",  "\\",  " ",         "a",        "#",
                                             "$'", "\\n", "\\'", "{\"k\":1}", "\xc3\xa8", "\\\n"};
        QByteArray out = "x ";
        for (int i = random.bounded(12); i > 0; --i)
            out += pieces[random.bounded(12)];
        // What follows a comment would be a command of its own.
        return out.contains('#') ? out.replace("\\\n", "") + " end" : out + " end";
    }
};

HUBSCOPE_TEST(ShellWordsTest)
#include "tst_shellwords.moc"
