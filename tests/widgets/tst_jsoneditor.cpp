// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/jsoneditor.h"
#include "widgets/jsonsource.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray order = "{\n"
                         "  \"type\": \"completedOrder\",\n"
                         "  \"amount\": {\n"
                         "    \"total\": 129.90,\n"
                         "    \"tax\": null\n"
                         "  },\n"
                         "  \"note\": \"gr\u00fc\u00df\"\n"
                         "}\n";

/// An editor in a window, with what it said.
struct Sheet
{
    explicit Sheet(const QByteArray& text = {})
    {
        auto* box = new QVBoxLayout(&window);
        editor = new JsonEditor(&test::theme(), &window);
        after = new QLineEdit(&window);
        box->addWidget(editor);
        box->addWidget(after);
        source = static_cast<JsonSource*>(editor->input());
        QObject::connect(
            editor, &JsonEditor::edited, editor, [this](const QByteArray& now) { texts.append(now); });
        editor->showText(text);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        editor->setFocus();
        ready = QTest::qWaitForWindowActive(&window);
    }
    void type(const QString& text) { QTest::keyClicks(source, text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(source, key, modifiers);
    }
    QByteArray shown() const { return editor->text(); }

    QWidget window;
    JsonEditor* editor;
    JsonSource* source;
    QLineEdit* after;
    QList<QByteArray> texts;
    bool ready = false;
};

} // namespace

class JsonEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBytesSilently();
    void reportsWhatIsTypedOnce();
    void changesOnlyWhatDiffers();
    void differencesNeverSplitCharacters();
    void foldsSurviveAChange();
    void saysWhereTheCaretIs();
    void undoIsLeftToTheWindow();
    void undoIsItsOwnWhereWanted();
    void tabLeaves();
    void indents();
    void marksMoveWithTheirLines();
    void problemsArePainted();
    void foldsSayWhatTheyHide();
    void completesTheLiteral_data();
    void completesTheLiteral();
    void pastesPlainText();
    void handsDroppedFilesOver();
    void staysQuickWhenBig();
    void followsTheTheme();
};

void JsonEditorTest::showsBytesSilently()
{
    Sheet sheet(order);
    QCOMPARE(sheet.shown(), order);
    sheet.editor->showText("{ broken");
    QCOMPARE(sheet.shown(), QByteArray("{ broken"));
    sheet.editor->showText({});
    QCOMPARE(sheet.shown(), QByteArray());
    QVERIFY(sheet.texts.isEmpty());
}

void JsonEditorTest::reportsWhatIsTypedOnce()
{
    Sheet sheet("{\"a\": 12}");
    sheet.editor->select(6, 8);
    sheet.type(u"7"_s); // takes two away and puts one in
    QCOMPARE(sheet.texts, QList<QByteArray>{"{\"a\": 7}"});
    sheet.key(Qt::Key_Backspace);
    QCOMPARE(sheet.texts.last(), QByteArray("{\"a\": }"));
    QCOMPARE(sheet.texts.size(), 2);
}

void JsonEditorTest::changesOnlyWhatDiffers()
{
    Sheet sheet(order);
    const qsizetype tax = order.indexOf("tax");
    sheet.editor->setCaret(tax);
    QByteArray longer = order;
    longer.replace("completedOrder", "abandonedCart with a long name");
    sheet.editor->showText(longer);
    QCOMPARE(sheet.shown(), longer);
    QCOMPARE(sheet.editor->caret(), longer.indexOf("tax"));
    QByteArray later = longer;
    later.replace("gr", "nothing");
    sheet.editor->showText(later);
    QCOMPARE(sheet.editor->caret(), longer.indexOf("tax"));
    QVERIFY(sheet.texts.isEmpty());
}

void JsonEditorTest::differencesNeverSplitCharacters()
{
    Sheet sheet("\"\u00e9a\"");
    for (const char* next :
         {"\"\u00e8a\"", "\"\u00f8a\"", "\"\u0128a\"", "\"a\u0128\u0128\"", "\"\u0128\""}) {
        sheet.editor->showText(next);
        QCOMPARE(sheet.shown(), QByteArray(next));
    }
}

void JsonEditorTest::foldsSurviveAChange()
{
    Sheet sheet(order);
    sheet.source->foldLine(2);
    const auto isVisible = [&](long line) {
        return sheet.source->send(QsciScintillaBase::SCI_GETLINEVISIBLE, line);
    };
    QVERIFY(!isVisible(3));
    QByteArray other = order;
    other.replace("gr", "br");
    sheet.editor->showText(other);
    QVERIFY(!isVisible(3));
    sheet.editor->setCaret(order.indexOf("total"));
    QVERIFY(isVisible(3));
}

void JsonEditorTest::saysWhereTheCaretIs()
{
    Sheet sheet(order);
    QSignalSpy carets(sheet.editor, &JsonEditor::caretMoved);
    sheet.editor->setCaret(order.indexOf("tax"));
    QCOMPARE(sheet.editor->caretPosition(), std::make_pair(5, 6));
    QTest::qWait(0);
    QVERIFY(carets.isEmpty()); // the program moved it
    sheet.key(Qt::Key_Right);
    QTRY_COMPARE(carets.count(), 1);
    QCOMPARE(carets.last().at(0).value<qsizetype>(), order.indexOf("tax") + 1);
    sheet.editor->setCaret(order.indexOf("\u00fc") + 2);
    QCOMPARE(sheet.editor->caretPosition(), std::make_pair(7, 15)); // columns count characters
}

void JsonEditorTest::undoIsLeftToTheWindow()
{
    Sheet sheet(order);
    QStringList taken;
    for (const QString& keys :
         {u"Ctrl+Z"_s, u"Ctrl+Y"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+D"_s, u"Ctrl+L"_s, u"Ctrl+Return"_s}) {
        auto* action = new QAction(&sheet.window);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, [&taken, keys] { taken.append(keys); });
        sheet.window.addAction(action);
    }
    sheet.type(u" "_s);
    const QByteArray typed = sheet.shown();
    sheet.key(Qt::Key_Z, Qt::ControlModifier);
    sheet.key(Qt::Key_Y, Qt::ControlModifier);
    sheet.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    sheet.key(Qt::Key_D, Qt::ControlModifier);
    sheet.key(Qt::Key_L, Qt::ControlModifier);
    sheet.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(
        taken, (QStringList{
                   u"Ctrl+Z"_s, u"Ctrl+Y"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+D"_s, u"Ctrl+L"_s, u"Ctrl+Return"_s}));
    QCOMPARE(sheet.shown(), typed);
    sheet.source->undo();
    QCOMPARE(sheet.shown(), typed); // there is none here
    sheet.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(sheet.source->hasSelectedText());
}

void JsonEditorTest::undoIsItsOwnWhereWanted()
{
    Sheet sheet("{}");
    sheet.editor->keepUndo();
    sheet.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sheet.shown(), QByteArray("{}")); // what was there is where it begins
    sheet.editor->setCaret(2);
    sheet.type(u" "_s);
    const QByteArray typed = sheet.shown();
    sheet.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sheet.shown(), QByteArray("{}"));
    QCOMPARE(sheet.texts.last(), QByteArray("{}")); // and is reported
    sheet.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sheet.shown(), typed);
}

void JsonEditorTest::tabLeaves()
{
    Sheet sheet(order);
    sheet.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), sheet.after);
    QCOMPARE(sheet.shown(), order);
    QVERIFY(sheet.source->accessibleDescription().contains(u"Tab"_s));
}

void JsonEditorTest::indents()
{
    Sheet sheet("{}");
    sheet.editor->setCaret(1);
    sheet.key(Qt::Key_Return);
    QCOMPARE(sheet.shown(), QByteArray("{\n  \n}"));
    sheet.type(u"\"a\": ["_s);
    sheet.key(Qt::Key_Return);
    sheet.type(u"1"_s);
    sheet.key(Qt::Key_Return);
    sheet.type(u"]"_s);
    QCOMPARE(sheet.shown(), QByteArray("{\n  \"a\": [\n    1\n  ]\n}"));
    QCOMPARE(sheet.texts.last(), sheet.shown());
    QCOMPARE(sheet.editor->caret(), sheet.shown().indexOf(']') + 1);
}

void JsonEditorTest::marksMoveWithTheirLines()
{
    Sheet sheet(order);
    const qsizetype total = order.indexOf("129");
    sheet.editor->setMarks({{total, total + 6, u"must be a text"_s, false}});
    const auto isMarked = [&](qsizetype offset) {
        return sheet.source->send(
            QsciScintillaBase::SCI_INDICATORVALUEAT, QsciScintillaBase::INDIC_CONTAINER, offset);
    };
    QVERIFY(isMarked(total));
    QVERIFY(!isMarked(total - 1));
    QByteArray longer = order;
    longer.insert(2, "  \"mode\": \"ACTIVE\",\n");
    sheet.editor->showText(longer);
    QVERIFY(isMarked(longer.indexOf("129")));
    sheet.editor->setMarks({});
    QVERIFY(!isMarked(longer.indexOf("129")));
}

void JsonEditorTest::problemsArePainted()
{
    Sheet sheet(order);
    const qsizetype total = order.indexOf("129");
    const auto hasDanger = [&] {
        const QImage image = sheet.source->viewport()->grab().toImage();
        const QRgb danger = test::theme().color(Token::Danger).rgb();
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(1, y) == danger)
                return true;
        return false;
    };
    QVERIFY(!hasDanger());
    sheet.editor->setMarks({{total, total + 6, u"must be a text"_s, false}});
    QVERIFY(hasDanger());
    sheet.editor->setMarks({{total, total + 6, u"should be a text"_s, true}});
    QVERIFY(!hasDanger());
    // Marks past the end, as of a text that was longer, do no harm.
    sheet.editor->setMarks({{order.size() + 5, order.size() + 9, u"gone"_s, false}});
}

void JsonEditorTest::foldsSayWhatTheyHide()
{
    Sheet sheet("{\n  \"a\": {\n    \"x\": \"},\\\"\",\n    \"y\": [1, 2]\n  },\n  \"b\": 1\n}");
    const QImage open = sheet.source->viewport()->grab().toImage();
    sheet.source->foldLine(1);
    const QImage folded = sheet.source->viewport()->grab().toImage();
    const auto count = [](const QImage& image, const QColor& color) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == color ? 1 : 0;
        return found;
    };
    const QColor pill = test::theme().color(Token::Neutral);
    QVERIFY(count(folded, pill) > count(open, pill) + 100);
}

void JsonEditorTest::completesTheLiteral_data()
{
    QTest::addColumn<QByteArray>("before"); // | is the caret
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a key begun") << QByteArray("{\"or|\"}") << QByteArray("{\"orderId\"}");
    QTest::newRow("nothing yet") << QByteArray("{|}") << QByteArray("{\"orderId\"}");
    QTest::newRow("a quote alone") << QByteArray("{\"|\n}") << QByteArray("{\"orderId\"\n}");
    QTest::newRow("after an escape") << QByteArray("{\"a\\\"b\", \"o|\"}")
                                     << QByteArray("{\"a\\\"b\", \"orderId\"}");
    QTest::newRow("a bare word") << QByteArray("[tr|ue]") << QByteArray("[\"orderId\"]");
    QTest::newRow("before another string")
        << QByteArray("[\"or|, \"b\"]") << QByteArray("[\"orderId\", \"b\"]");
}

void JsonEditorTest::completesTheLiteral()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const qsizetype caret = before.indexOf('|');
    Sheet sheet(before.remove(caret, 1));
    sheet.editor->setCaret(caret);
    connect(sheet.editor, &JsonEditor::completionRequested, this, [&](qsizetype offset) {
        QCOMPARE(offset, caret);
        sheet.editor->showCompletions({u"\"orderId\""_s, u"\"storeCode\""_s});
    });
    sheet.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(sheet.source->isListActive());
    sheet.key(Qt::Key_Return);
    QCOMPARE(sheet.shown(), after);
    QCOMPARE(sheet.texts, QList<QByteArray>{after});
    QVERIFY(!sheet.source->isListActive());
}

void JsonEditorTest::pastesPlainText()
{
    Sheet sheet;
    auto* rich = new QMimeData;
    rich->setHtml(u"<b>{}</b>"_s);
    rich->setText(u"{\r\n}"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    sheet.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(sheet.texts, QList<QByteArray>{"{\n}"});
}

void JsonEditorTest::handsDroppedFilesOver()
{
    Sheet sheet(order);
    QSignalSpy drops(sheet.editor, &JsonEditor::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/event.json"_s), QUrl(u"https://example.com/"_s)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet.source->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet.source->viewport(), &drop);
    QCOMPARE(drops.count(), 1);
    QCOMPARE(drops.at(0).at(0).value<QList<QUrl>>(), QList{QUrl::fromLocalFile(u"/tmp/event.json"_s)});
    QCOMPARE(sheet.shown(), order);
}

void JsonEditorTest::staysQuickWhenBig()
{
    QByteArray big = "[\n";
    while (big.size() < 1'000'000)
        big += "  {\"sku\": \"A-12\", \"price\": 104.90},\n";
    big += "  null\n]\n";
    Sheet sheet(big);
    sheet.editor->setCaret(big.size() / 2);
    for (int i = 0; i < 10; ++i) {
        sheet.type(u"1"_s);
        big = sheet.shown();
        big.replace(2, 0, "\n");
        sheet.editor->showText(big);
    }
    QCOMPARE(sheet.shown(), big);
}

void JsonEditorTest::followsTheTheme()
{
    Sheet sheet("{}");
    const auto paper = [&] { return sheet.source->viewport()->grab().toImage().pixelColor(400, 200).name(); };
    QCOMPARE(paper(), tokenColor(Token::Base, false).name());
    test::theme().setScheme(Theme::Scheme::Dark);
    QCOMPARE(paper(), tokenColor(Token::Base, true).name());
    test::theme().setScheme(Theme::Scheme::Light);
}

HUBSCOPE_TEST(JsonEditorTest)
#include "tst_jsoneditor.moc"
