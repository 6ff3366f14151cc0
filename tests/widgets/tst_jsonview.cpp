// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/jsonview.h"
#include "widgets/messagestrip.h"
#include "widgets/qscintilla.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray bigJson(qsizetype atLeast)
{
    QByteArray text("[\n");
    while (text.size() < atLeast)
        text += "  {\"orderId\": \"4711\", \"nome\": \"perché\", \"total\": 129.90},\n";
    return text + "  null\n]\n";
}

} // namespace

class JsonViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBytesAsGiven();
    void cannotBeEdited();
    void cutsWhatIsBigAndLoadsTheRest();
    void cutsBetweenCharacters();
    void selectsByBytes();
    void saysWhereTheCaretIs();
    void followsTheTheme();
};

void JsonViewTest::showsTheBytesAsGiven()
{
    JsonView view(&test::theme());
    const QByteArray text("{\"b\":1.10,\"a\":\"perch\xC3\xA9\",\"a\":9007199254740993}");
    view.setJson(text);
    QCOMPARE(view.shownText(), text);
    const QByteArray notUtf8("{\"a\":\"\xFF\xFE\"}");
    view.setJson(notUtf8);
    QCOMPARE(view.shownText(), notUtf8);
    view.setJson({});
    QCOMPARE(view.shownText(), QByteArray());
}

void JsonViewTest::cannotBeEdited()
{
    JsonView view(&test::theme());
    view.setJson("{}");
    view.show();
    QTest::keyClicks(view.findChild<QsciScintilla*>(), u"x"_s);
    QCOMPARE(view.shownText(), QByteArray("{}"));
}

void JsonViewTest::cutsWhatIsBigAndLoadsTheRest()
{
    JsonView view(&test::theme());
    view.show();
    const QByteArray text = bigJson(3'000'000);
    QSignalSpy cuts(&view, &JsonView::cutChanged);
    view.setJson(text);
    QVERIFY(view.isCut());
    QCOMPARE(view.json(), text);
    QVERIFY(view.shownText().size() <= JsonView::shownAtFirst);
    QVERIFY(text.startsWith(view.shownText()));
    auto* strip = view.findChild<MessageStrip*>();
    QVERIFY(strip->isVisible());
    strip->actionButton(0)->click();
    QVERIFY(!view.isCut());
    QVERIFY(!strip->isVisible());
    QCOMPARE(view.shownText(), text);
    QCOMPARE(cuts.count(), 2);
    view.setJson("{}");
    QVERIFY(!view.isCut());
    QCOMPARE(cuts.count(), 2);
}

void JsonViewTest::cutsBetweenCharacters()
{
    JsonView view(&test::theme());
    QByteArray text(JsonView::shownAtFirst - 1, 'a');
    text += "\xC3\xA9 and more";
    view.setJson(text);
    QCOMPARE(view.shownText().size(), JsonView::shownAtFirst - 1);
}

void JsonViewTest::selectsByBytes()
{
    JsonView view(&test::theme());
    const QByteArray text("{\n\"nome\": \"perch\xC3\xA9\",\n\"città\": {\n\"cap\": 2\n}\n}");
    view.setJson(text);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* editor = view.findChild<QsciScintilla*>();
    editor->foldAll(true);
    QSignalSpy moves(&view, &JsonView::selectionMoved);
    const qsizetype cap = text.indexOf("cap");
    view.select(cap, cap + 3);
    QCOMPARE(view.selectedText(), u"cap"_s);
    QTRY_VERIFY(!moves.isEmpty());
    QCOMPARE(moves.last(), QVariantList({cap, cap + 3}));
    QVERIFY(editor->SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, 3UL) != 0);
}

void JsonViewTest::saysWhereTheCaretIs()
{
    JsonView view(&test::theme());
    view.setJson("{\n  \"price\": 1\n}");
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy carets(&view, &JsonView::caretMoved);
    view.findChild<QsciScintilla*>()->setCursorPosition(1, 3);
    QTRY_VERIFY(!carets.isEmpty());
    QCOMPARE(carets.last().at(0).toInt(), 2);
    QCOMPARE(carets.last().at(1).toInt(), 4);
}

void JsonViewTest::followsTheTheme()
{
    JsonView view(&test::theme());
    view.setJson("{}");
    view.resize(300, 200);
    view.show();
    const auto paper = [&] { return view.grab().toImage().pixelColor(280, 180).name(); };
    QCOMPARE(paper(), tokenColor(Token::Base, false).name());
    test::theme().setScheme(Theme::Scheme::Dark);
    QCOMPARE(paper(), tokenColor(Token::Base, true).name());
    test::theme().setScheme(Theme::Scheme::Light);
}

HUBSCOPE_TEST(JsonViewTest)
#include "tst_jsonview.moc"
