// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdocument.h"

#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class EventDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallBodyIsThereAtOnce()
    {
        EventDocument document;
        QSignalSpy changed(&document, &EventDocument::changed);
        document.setBody(R"({"id":"a"})");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(idOf(document), u"a"_s);
        document.clear();
        QCOMPARE(changed.count(), 2);
        QVERIFY(!document.document());
        QVERIFY(!document.error());
    }

    void aLargeBodyIsReadElsewhere()
    {
        EventDocument document;
        document.setBody(large("big"));
        QVERIFY(document.isReading());
        QVERIFY(!document.document());
        QTRY_VERIFY(!document.isReading());
        QCOMPARE(idOf(document), u"big"_s);
    }

    void whatWasOvertakenIsDropped()
    {
        EventDocument document;
        document.setBody(large("first"));
        document.setBody(large("second"));
        document.setBody(R"({"id":"third"})");
        QCOMPARE(idOf(document), u"third"_s);
        QSignalSpy changed(&document, &EventDocument::changed);
        EventDocument later; // reads after the other two on the same threads
        later.setBody(large("later"));
        QTRY_VERIFY(later.document());
        QTest::qWait(0);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(idOf(document), u"third"_s);
    }

    void mayBeDestroyedWhileReading()
    {
        auto document = std::make_unique<EventDocument>();
        document->setBody(large("gone"));
        document.reset();
        EventDocument later;
        later.setBody(large("later"));
        QTRY_VERIFY(later.document());
    }

    void whatIsNoJsonSaysWhere()
    {
        EventDocument document;
        document.setBody("{\n  \"a\": oops}");
        QVERIFY(!document.document());
        QVERIFY(document.error());
        QCOMPARE(document.body(), "{\n  \"a\": oops}");
    }

private:
    static QByteArray large(const char* id)
    {
        JsonValue value = JsonValue::object();
        value.set(u"id"_s, JsonValue::string(QString::fromLatin1(id)));
        value.set(u"pad"_s, JsonValue::string(QString(EventDocument::readAtOnce, u'x')));
        return value.toCompact();
    }

    static QString idOf(const EventDocument& document)
    {
        const JsonValue* id = document.document() ? document.document()->find(u"id") : nullptr;
        return id == nullptr ? QString() : id->toString();
    }
};

HUBSCOPE_TEST(EventDocumentTest)
#include "tst_eventdocument.moc"
