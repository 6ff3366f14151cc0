// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formbed.h"

#include "models/arraymodel.h"
#include "pages/arrayeditor.h"
#include "pages/arraytable.h"
#include "pages/fieldchip.h"
#include "pages/foldbutton.h"
#include "pages/formbranch.h"
#include "pages/formfield.h"
#include "pages/problemcount.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/fieldeditor.h"
#include "widgets/statebutton.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class FormViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<FormBed>(theme());
        m_bed->loadOrder();
        m_bed->resize(740, 620);
        m_bed->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bed.get()));
    }

    void cleanup()
    {
        m_bed.reset();
        theme().setFontScale(1);
    }

    void showsWhatIsSentAndWhatIsUsual()
    {
        QCOMPARE(editor(u"/properties/orderId"_s)->state(), FieldState::Value);
        QCOMPARE(editor(u"/properties/extended"_s)->state(), FieldState::Null);
        QCOMPARE(editor(u"/properties/paymentMethod"_s)->state(), FieldState::NotSent);
        QCOMPARE(fold(u"/properties"_s)->summary(), u"5 of 9 sent"_s);
        QVERIFY(fold(u"/properties/amount"_s)->summary().endsWith(u"1 of 6 sent"_s));
        QVERIFY(chip(u"/properties"_s, u"storeCode"_s) != nullptr);
        QTRY_VERIFY(editor(u"/properties/orderId"_s)->isVisible());
    }

    void typingChangesTheDraftAndMakesNoRows()
    {
        const QList<FormRow*> rows = m_bed->findChildren<FormRow*>();
        QSignalSpy focused(&m_bed->propertiesView(), &FormView::fieldFocused);
        QVERIFY(m_bed->propertiesView().focusField(u"/properties/orderId"_s));
        QCOMPARE(focused.last().first().toString(), u"/properties/orderId"_s);
        QTest::keyClick(focus(), Qt::Key_End);
        QTest::keyClicks(focus(), u"-b"_s);
        QCOMPARE(text(u"/properties/orderId"_s), "\"4711-b\"");
        QVERIFY(m_bed->propertiesView().focusField(u"/properties/amount/tax"_s));
        QTest::keyClicks(focus(), u"23.4"_s);
        QCOMPARE(text(u"/properties/amount/tax"_s), "23.4");
        QVERIFY(fold(u"/properties/amount"_s)->summary().endsWith(u"2 of 6 sent"_s));
        m_bed->document().undoStack().undo();
        QCOMPARE(editor(u"/properties/amount/tax"_s)->state(), FieldState::NotSent);
        QCOMPARE(m_bed->findChildren<FormRow*>(), rows);
    }

    void anotherSchemaLeavesTheFocusInItsField()
    {
        const auto schema = Catalogue::bundled().eventType(u"abandonedCart")->properties.tree();
        QVERIFY(schema->find(u"/orderId"));
        QVERIFY(m_bed->propertiesView().focusField(u"/properties/orderId"_s));
        QTest::keyClick(focus(), Qt::Key_Home);
        QTest::keyClicks(focus(), u"a"_s);
        m_bed->properties().setSchema(schema, {});
        QVERIFY(focus() && editor(u"/properties/orderId"_s)->isAncestorOf(focus()));
        QTest::keyClicks(focus(), u"b"_s);
        QCOMPARE(text(u"/properties/orderId"_s), "\"ab4711\"");
    }

    void aChipGivesItsFieldARowAndTheFocus()
    {
        QTRY_VERIFY(chip(u"/properties"_s, u"storeCode"_s)->isVisible());
        QTest::mouseClick(chip(u"/properties"_s, u"storeCode"_s), Qt::LeftButton);
        QVERIFY(editor(u"/properties/storeCode"_s)->isAncestorOf(focus()));
        QTest::keyClicks(focus(), u"MI"_s);
        QCOMPARE(text(u"/properties/storeCode"_s), "\"MI\"");
        QCOMPARE(fold(u"/properties"_s)->summary(), u"6 of 9 sent"_s);
    }

    void foldsManyChipsIntoOne()
    {
        m_bed->resize(600, 620);
        QTRY_VERIFY(!shownChips(u"/properties/amount"_s).filter(u"more"_s).isEmpty());
        FieldChip* more = chip(u"/properties/amount"_s, shownChips(u"/properties/amount"_s).last());
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(
            shownChips(u"/properties/amount"_s),
            (QStringList{u"revenue"_s, u"shipping"_s, u"discount"_s, u"local"_s, u"Show fewer"_s}));
    }

    void foldsByKeys()
    {
        FoldButton* amount = fold(u"/properties/amount"_s);
        amount->setFocus();
        QTest::keyClick(amount, Qt::Key_Left);
        QVERIFY(!editor(u"/properties/amount/total"_s)->isVisible());
        QTest::keyClick(amount, Qt::Key_Left);
        QVERIFY(!amount->isChecked());
        QTest::keyClick(amount, Qt::Key_Right);
        QTRY_VERIFY(editor(u"/properties/amount/total"_s)->isVisible());
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(!amount->isChecked());
        QTest::keyClick(amount, Qt::Key_Space);
        QVERIFY(amount->isChecked());
    }

    void makesNothingOfWhatIsFolded()
    {
        QVERIFY(m_bed->contextView().isFolded());
        QCOMPARE(m_bed->contextView().findChildren<FormRow*>().size(), 1);
        QCOMPARE(fold(u"/contextInfo"_s)->summary(), u"ECOMMERCE, store sent, client, user not sent"_s);
        QCOMPARE(fold(u"/tracking"_s)->summary(), u"not sent"_s);
        m_bed->contextView().setFolded(false);
        QVERIFY(row(u"/contextInfo/store/id"_s) != nullptr);
        QVERIFY(row(u"/contextInfo/user/id"_s) == nullptr); // not sent, and so folded
    }

    void setsTheStateOfAGroup()
    {
        QVERIFY(m_bed->contextView().focusField(u"/contextInfo/user"_s));
        auto* state = row(u"/contextInfo/user"_s)->findChild<StateButton*>();
        QCOMPARE(state->state(), FieldState::NotSent);
        Q_EMIT state->chosen(FieldState::Value);
        QCOMPARE(text(u"/contextInfo/user"_s), "{\"id\":\"\"}");
        QCOMPARE(state->state(), FieldState::Value);
        QTRY_VERIFY(editor(u"/contextInfo/user/id"_s)->isVisible());
        Q_EMIT state->chosen(FieldState::NotSent);
        QVERIFY(m_bed->at(u"/contextInfo/user"_s) == nullptr);
        QVERIFY(!fold(u"/contextInfo/user"_s)->isChecked());
    }

    void typingIntoAGroupThatIsNotSentAddsIt()
    {
        QVERIFY(m_bed->contextView().focusField(u"/contextInfo/user/contacts/email"_s));
        QTest::keyClicks(focus(), u"a@b.example"_s);
        QCOMPARE(text(u"/contextInfo/user"_s), "{\"id\":\"\",\"contacts\":{\"email\":\"a@b.example\"}}");
    }

    void leadsToEveryField()
    {
        QSignalSpy focused(&m_bed->propertiesView(), &FormView::fieldFocused);
        for (const QString& pointer :
             {u"/properties/shippingMethod"_s, u"/properties/amount/local/currency"_s,
              u"/properties/products/1/price"_s, u"/properties/products/0/tax"_s}) {
            QVERIFY2(m_bed->propertiesView().focusField(pointer), qPrintable(pointer));
            QCOMPARE(focused.last().first().toString(), pointer);
        }
        QCOMPARE(table()->currentIndex(), model()->cell(u"/properties/products/0/tax"_s));
        QVERIFY(!m_bed->propertiesView().focusField(u"/properties/noSuchField"_s));
        QVERIFY(!m_bed->propertiesView().focusField(u"/properties/products/7"_s));
        QVERIFY(!m_bed->propertiesView().focusField(u"/contextInfo/store"_s));
    }

    void scrollsToTheField()
    {
        m_bed->resize(740, 240);
        QVERIFY(m_bed->contextView().focusField(u"/contextInfo/store/website"_s));
        QTRY_VERIFY(!focus()->visibleRegion().isEmpty());
        QVERIFY(m_bed->propertiesView().focusField(u"/properties/orderId"_s));
        QTRY_VERIFY(!focus()->visibleRegion().isEmpty());
    }

    void showsProblemsAtTheirPlaces()
    {
        auto* count = row(u"/properties/products"_s)->findChild<ProblemCount*>();
        QTRY_VERIFY(count->isVisible());
        QVERIFY(count->text().startsWith(u'1'));
        QTest::mouseClick(count, Qt::LeftButton);
        QCOMPARE(table()->currentIndex(), model()->cell(u"/properties/products/1/price"_s));
        m_bed->propertiesView().focusField(u"/properties/amount/total"_s);
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"much"_s);
        QCOMPARE(text(u"/properties/amount/total"_s), "\"much\""); // nothing typed is lost
        QTRY_VERIFY(!editor(u"/properties/amount/total"_s)->problem().isEmpty());
        QVERIFY(!focus()->accessibleDescription().isEmpty());
        m_bed->propertiesView().setFolded(true); // then its line says how many it holds
        auto* all = row(u"/properties"_s)->findChild<ProblemCount*>();
        QTRY_VERIFY(all->isVisible());
        QVERIFY(all->text().startsWith(u'2'));
    }

    void editsCellsByTyping()
    {
        goToCell(1, u"price"_s);
        QTest::keyClick(table(), Qt::Key_1);
        QTest::keyClicks(focus(), u"2.50"_s);
        QCOMPARE(text(u"/properties/products/1/price"_s), "12.50"); // at once, and as it was spelled
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(focus(), table());
        QTRY_VERIFY(model()->problem(model()->cell(u"/properties/products/1/price"_s)).isEmpty());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(qobject_cast<QLineEdit*>(focus()) != nullptr);
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"many"_s);
        QCOMPARE(text(u"/properties/products/1/price"_s), "\"many\"");
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(text(u"/properties/products/1/price"_s), "12.50");
    }

    void leavesACellAsItIsWhenNothingIsTyped()
    {
        goToCell(1, u"vendor"_s);
        QTest::keyClick(table(), Qt::Key_F2);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(focus(), table());
        QVERIFY(m_bed->at(u"/properties/products/1/vendor"_s) == nullptr);
        goToCell(0, u"vendor"_s);
        QTest::keyClick(table(), Qt::Key_F2);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(text(u"/properties/products/0/vendor"_s), "null");
    }

    void followsAnUndoWhileACellIsEdited()
    {
        goToCell(0, u"sku"_s);
        QTest::keyClick(table(), Qt::Key_X);
        QCOMPARE(text(u"/properties/products/0/sku"_s), "\"x\"");
        m_bed->document().undoStack().undo();
        QCOMPARE(qobject_cast<QLineEdit*>(focus())->text(), u"A-12"_s);
    }

    void editsAListInACellAsJson()
    {
        m_bed->propertiesView().focusField(u"/properties/products/0/category"_s);
        QTest::keyClick(table(), Qt::Key_F2);
        QTest::keyClicks(focus(), u"[\"shirts\"]"_s);
        QVERIFY(m_bed->at(u"/properties/products/0/category"_s) == nullptr); // half written most of the time
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(text(u"/properties/products/0/category"_s), "[\"shirts\"]");
    }

    void changesRowsByKeys()
    {
        goToCell(0, u"sku"_s);
        QTest::keyClick(table(), Qt::Key_Insert);
        QCOMPARE(model()->rowCount(), 3);
        QCOMPARE(table()->currentIndex().row(), 2);
        QTest::keyClick(table(), Qt::Key_C);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(focus(), table());
        QCOMPARE(text(u"/properties/products/2"_s), "{\"sku\":\"c\"}");
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text(u"/properties/products/1"_s), "{\"sku\":\"c\"}");
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model()->rowCount(), 4);
        QCOMPARE(text(u"/properties/products/2"_s), "{\"sku\":\"c\"}");
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(text(u"/properties/products/2"_s), "{}");
        QTest::keyClick(table(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 3);
        goToCell(2, u"vendor"_s);
        QTest::keyClick(table(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(text(u"/properties/products/2/vendor"_s), nullAllowed(u"vendor"_s) ? "null" : "");
    }

    void removesARowByItsButton()
    {
        const QModelIndex remove = model()->index(0, model()->removeColumn());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(remove).center());
        QCOMPARE(model()->rowCount(), 1);
        QCOMPARE(text(u"/properties/products/0/sku"_s), "\"B-07\"");
    }

    void pastesIntoACell()
    {
        QGuiApplication::clipboard()->setText(u"7.10"_s);
        goToCell(0, u"price"_s);
        QTest::keySequence(table(), QKeySequence::Paste);
        QCOMPARE(text(u"/properties/products/0/price"_s), "7.10");
    }

    void keepsTheFocusWhereARowBecomesAnother()
    {
        m_bed->load("{\"type\":\"completedOrder\",\"properties\":{\"ghost\":1,\"amount\":\"much\"}}");
        QVERIFY(m_bed->propertiesView().focusField(u"/properties/amount"_s));
        m_bed->properties().setValue(u"/properties/amount"_s, JsonValue::object());
        QTRY_COMPARE(focus(), fold(u"/properties/amount"_s));
        QVERIFY(m_bed->propertiesView().focusField(u"/properties/ghost"_s));
        QTest::keyClick(focus(), Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(m_bed->at(u"/properties/ghost"_s) == nullptr);
        QVERIFY(m_bed->propertiesView().isAncestorOf(focus()));
    }

    void takesOneColumnWhereItIsNarrow()
    {
        QTRY_VERIFY(left(u"/properties/type"_s) > left(u"/properties/orderId"_s));
        QTRY_COMPARE(left(u"/properties/amount/tax"_s), left(u"/properties/type"_s)); // one edge for all
        m_bed->resize(480, 620);
        QTRY_COMPARE(left(u"/properties/type"_s), left(u"/properties/orderId"_s));
        QVERIFY(m_bed->widget()->width() <= m_bed->viewport()->width());
    }

    void walksInReadingOrder()
    {
        QTest::mouseClick(
            chip(u"/properties"_s, u"shippingMethod"_s), Qt::LeftButton); // made last, stands between
        m_bed->contextView().setFolded(false);
        QTRY_VERIFY(row(u"/contextInfo/store/id"_s)->isVisible());
        QApplication::processEvents();
        fold(u"/properties"_s)->setFocus();
        QPoint last;
        int stops = 0;
        while (focus() != fold(u"/tracking"_s) && stops < 100) {
            const QPoint place = focus()->mapTo(m_bed->widget(), QPoint(0, focus()->height() / 2));
            const bool below = place.y() > last.y() + 8;
            const bool behind = std::abs(place.y() - last.y()) <= 8 && place.x() > last.x();
            QVERIFY2(below || behind, qPrintable(focus()->accessibleName()));
            last = place;
            ++stops;
            QTest::keyClick(focus(), Qt::Key_Tab);
        }
        QVERIFY2(stops > 15 && stops < 100, qPrintable(QString::number(stops)));
        for (int back = 0; back < stops; ++back)
            QTest::keyClick(focus(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focus(), fold(u"/properties"_s));
    }

    void givesEveryStopAName()
    {
        m_bed->contextView().setFolded(false);
        for (const QWidget* widget : m_bed->widget()->findChildren<QWidget*>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                QVERIFY2(
                    !widget->accessibleName().isEmpty(), widget->parentWidget()->metaObject()->className());
        }
    }

    void findsFields()
    {
        m_bed->propertiesView().setSearch(u"total"_s);
        QTRY_VERIFY(!row(u"/properties/orderId"_s)->isVisible());
        QVERIFY(row(u"/properties/amount/total"_s)->isVisible());
        m_bed->propertiesView().setSearch(u"weight"_s);
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(model()->keys().contains(u"weight"_s));
        m_bed->contextView().setSearch(u"website"_s);
        QTRY_COMPARE(shownChips(u"/contextInfo/store"_s), QStringList{u"website"_s});
        m_bed->contextView().setSearch({});
        QVERIFY(m_bed->contextView().isFolded()); // as it was
        m_bed->propertiesView().setSearch({});
        QTRY_VERIFY(row(u"/properties/orderId"_s)->isVisible());
    }

    void followsAnotherSchema()
    {
        m_bed->load(
            "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"url\":\"https://x.example/\","
            "\"odd\":{\"a\":1}}}");
        QVERIFY(row(u"/properties/orderId"_s) == nullptr);
        QCOMPARE(editor(u"/properties/url"_s)->state(), FieldState::Value);
        QCOMPARE(editor(u"/properties/odd"_s)->state(), FieldState::Value);
    }

    void opensTheWidestSchemaWhole()
    {
        m_bed->load(FormBed::sample(u"completedOrder"_s, u"RETAIL"_s, SampleKind::Full));
        m_bed->contextView().setFolded(false);
        QVERIFY(m_bed->contextView().findChildren<FormRow*>().size() > 40);
    }

    void clipsNothingAtTwiceTheSize()
    {
        theme().setFontScale(2);
        m_bed->resize(640, 900);
        QTRY_VERIFY(editor(u"/properties/orderId"_s)->height() > 50);
        for (const QWidget* widget : m_bed->widget()->findChildren<QWidget*>()) {
            if (widget->isVisible() &&
                (qobject_cast<const FieldEditor*>(widget) || qobject_cast<const FieldChip*>(widget) ||
                 qobject_cast<const FoldButton*>(widget)))
                QVERIFY2(
                    widget->height() >= widget->minimumSizeHint().height(),
                    qPrintable(widget->accessibleName()));
        }
        QVERIFY(m_bed->widget()->width() <= m_bed->viewport()->width());
    }

private:
    FormRow* row(const QString& pointer) const
    {
        for (FormRow* row : m_bed->findChildren<FormRow*>()) {
            if (row->pointer() == pointer)
                return row;
        }
        return nullptr;
    }
    FieldEditor* editor(const QString& pointer) const
    {
        return row(pointer) ? row(pointer)->findChild<FieldEditor*>() : nullptr;
    }
    FoldButton* fold(const QString& pointer) const { return row(pointer)->findChild<FoldButton*>(); }
    FieldChip* chip(const QString& group, const QString& text) const
    {
        for (FieldChip* chip : row(group)->findChildren<FieldChip*>()) {
            if (chip->text() == text)
                return chip;
        }
        return nullptr;
    }
    /// Of the group's own line, in the order of the screen.
    QStringList shownChips(const QString& group) const
    {
        QStringList texts;
        auto* header = fold(group)->parentWidget();
        for (const FieldChip* chip : header->findChildren<FieldChip*>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        texts.append(texts.value(0)); // the one that folds is made first and stands last
        const bool folds = texts.value(0).contains(u"more"_s) || texts.value(0).contains(u"fewer"_s);
        texts.removeAt(folds ? 0 : texts.size() - 1);
        return texts;
    }
    ArrayTable* table() const { return row(u"/properties/products"_s)->findChild<ArrayTable*>(); }
    ArrayModel* model() const { return qobject_cast<ArrayModel*>(table()->model()); }
    bool nullAllowed(const QString& key) const
    {
        return m_bed->properties().node(u"/properties/products/0/"_s + key)->allows(FieldType::Null);
    }
    void goToCell(int row, const QString& key)
    {
        const QString pointer = u"/properties/products/%1/%2"_s.arg(row).arg(key);
        QVERIFY(m_bed->propertiesView().focusField(pointer));
        QCOMPARE(focus(), table());
    }
    int left(const QString& pointer) const { return editor(pointer)->mapTo(m_bed->widget(), QPoint()).x(); }
    QByteArray text(const QString& pointer) const
    {
        const JsonValue* value = m_bed->at(pointer);
        return value ? value->toCompact() : QByteArray();
    }
    static QWidget* focus() { return QApplication::focusWidget(); }

    std::unique_ptr<FormBed> m_bed;
};

HUBSCOPE_TEST(FormViewTest)
#include "tst_formview.moc"
