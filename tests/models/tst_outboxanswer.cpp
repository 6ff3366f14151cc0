// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxanswer.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

/// What each way in which a POST can fail says about the event.
class TestOutboxAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateAfterAFailure_data();
    void stateAfterAFailure();
    void aRefusalKeepsWhatTheHubSaid();
    void anAcceptanceKeepsNothingOfABrokenRest();
    void onlyAnAcceptanceIsOne();
};

void TestOutboxAnswer::stateAfterAFailure_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<OutboxState>("state");
    const auto row = [](const char* name, ErrorKind kind, int status, OutboxState state) {
        QTest::newRow(name) << kind << status << state;
    };
    using enum ErrorKind;
    row("refused connection, unknown name", Offline, 0, OutboxState::Cancelled);
    row("refused by a proxy", Offline, 407, OutboxState::Cancelled);
    row("no connection in time", Timeout, 0, OutboxState::Cancelled);
    row("408", Timeout, 408, OutboxState::OutcomeUnknown);
    row("lost answer", OutcomeUnknown, 0, OutboxState::OutcomeUnknown);
    row("lost by a gateway", OutcomeUnknown, 502, OutboxState::OutcomeUnknown);
    row("given up", Cancelled, 0, OutboxState::OutcomeUnknown);
    row("no HTTP", Protocol, 0, OutboxState::OutcomeUnknown);
    row("500", Server, 500, OutboxState::OutcomeUnknown);
    row("503", Server, 503, OutboxState::OutcomeUnknown);
    row("423", Server, 423, OutboxState::Rejected);
    row("400", Invalid, 400, OutboxState::Rejected);
    row("401", Unauthorized, 401, OutboxState::Rejected);
    row("403", Forbidden, 403, OutboxState::Rejected);
    row("404", NotFound, 404, OutboxState::Rejected);
    row("409", Conflict, 409, OutboxState::Rejected);
    row("422", Invalid, 422, OutboxState::Rejected);
    row("429", RateLimited, 429, OutboxState::Rejected);
    row("301", Protocol, 301, OutboxState::Rejected);
    row("307", Protocol, 307, OutboxState::Rejected);
    row("303: done, see there", Protocol, 303, OutboxState::OutcomeUnknown);
    row("202 and then cut off", OutcomeUnknown, 202, OutboxState::Accepted);
    row("200 and then cut off", OutcomeUnknown, 200, OutboxState::OutcomeUnknown);
}

void TestOutboxAnswer::stateAfterAFailure()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, status);
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    QTEST(stateAfter(error), "state");
}

void TestOutboxAnswer::aRefusalKeepsWhatTheHubSaid()
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.httpStatus = 400;
    error.message = u"price must be a number"_s;
    error.logref = u"abc"_s;
    error.body = "{}";
    OutboxEntry entry;
    takeAnswer(entry, error, 7);
    QCOMPARE(entry.state, OutboxState::Rejected);
    QCOMPARE(entry.httpStatus, 400);
    QCOMPARE(entry.answeredAt, 7);
    QCOMPARE(entry.message, error.message);
    QCOMPARE(entry.logref, error.logref);
    QCOMPARE(entry.answer, error.body);
}

void TestOutboxAnswer::anAcceptanceKeepsNothingOfABrokenRest()
{
    Error error;
    error.kind = ErrorKind::OutcomeUnknown;
    error.httpStatus = 202;
    error.message = u"Connection closed"_s;
    error.body = "{\"i";
    OutboxEntry entry;
    takeAnswer(entry, error, 7);
    QCOMPARE(entry.state, OutboxState::Accepted);
    QCOMPARE(entry.answeredAt, 7);
    QVERIFY(entry.message.isEmpty());
    QVERIFY(entry.answer.isEmpty());
}

void TestOutboxAnswer::onlyAnAcceptanceIsOne()
{
    OutboxEntry entry;
    takeAnswer(entry, Fetched<AcceptedEvent>{{202, u"id"_s}, {}}, 7);
    QCOMPARE(entry.state, OutboxState::Accepted);
    QCOMPARE(entry.eventId, u"id"_s);
    QCOMPARE(entry.answeredAt, 7);
    takeAnswer(entry, Fetched<AcceptedEvent>{{200, {}}, {}}, 7); // a gateway's page, say
    QCOMPARE(entry.state, OutboxState::OutcomeUnknown);
    QCOMPARE(entry.httpStatus, 200);
}

HUBSCOPE_TEST(TestOutboxAnswer)
#include "tst_outboxanswer.moc"
