// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/errortext.h"

#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr ErrorKind allKinds[] = {ErrorKind::Offline,        ErrorKind::Timeout,   ErrorKind::Cancelled,
                                  ErrorKind::Unauthorized,   ErrorKind::Forbidden, ErrorKind::NotFound,
                                  ErrorKind::Conflict,       ErrorKind::Invalid,   ErrorKind::RateLimited,
                                  ErrorKind::Server,         ErrorKind::Protocol,  ErrorKind::Repeated,
                                  ErrorKind::OutcomeUnknown, ErrorKind::Storage};

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWords()
    {
        QSet<QString> titles;
        QSet<QString> labels;
        for (const ErrorKind kind : allKinds) {
            const ErrorText text = errorText(errorOf(kind));
            QVERIFY(!text.title.isEmpty());
            QVERIFY(!text.detail.isEmpty());
            QVERIFY(!text.title.contains(u'%') && !text.detail.contains(u'%'));
            titles.insert(text.title);
            labels.insert(errorKindLabel(kind));
        }
        QCOMPARE(titles.size(), qsizetype(std::size(allKinds)));
        QCOMPARE(labels.size(), qsizetype(std::size(allKinds)));
    }

    void theFirstActionHelps_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorAction>("action");
        QTest::newRow("401") << ErrorKind::Unauthorized << ErrorAction::ReplaceToken;
        QTest::newRow("403") << ErrorKind::Forbidden << ErrorAction::OpenProfiles;
        QTest::newRow("404") << ErrorKind::NotFound << ErrorAction::OtherProfile;
        QTest::newRow("429") << ErrorKind::RateLimited << ErrorAction::Retry;
        QTest::newRow("5xx") << ErrorKind::Server << ErrorAction::Retry;
        QTest::newRow("timeout") << ErrorKind::Timeout << ErrorAction::Retry;
        QTest::newRow("offline") << ErrorKind::Offline << ErrorAction::Retry;
        QTest::newRow("malformed") << ErrorKind::Protocol << ErrorAction::ShowAnswer;
        QTest::newRow("the same again") << ErrorKind::Repeated << ErrorAction::Retry;
        QTest::newRow("400") << ErrorKind::Invalid << ErrorAction::ShowAnswer;
        QTest::newRow("lost") << ErrorKind::OutcomeUnknown << ErrorAction::FindOut;
    }

    void theFirstActionHelps()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(ErrorAction, action);
        const ErrorText text = errorText(errorOf(kind));
        QVERIFY(!text.actions.isEmpty());
        QCOMPARE(text.actions.first(), action);
        for (const ErrorAction each : text.actions)
            QVERIFY(!errorActionLabel(each).isEmpty());
    }

    /// What is said of a refused token must not offer to go on asking.
    void aRefusedTokenIsNotRetried()
    {
        QVERIFY(!errorText(errorOf(ErrorKind::Unauthorized)).actions.contains(ErrorAction::Retry));
        QVERIFY(!errorText(errorOf(ErrorKind::OutcomeUnknown)).actions.contains(ErrorAction::Retry));
    }

    void obstaclesDiffer()
    {
        QSet<QString> titles;
        for (const Obstacle obstacle :
             {Obstacle::Name, Obstacle::Connection, Obstacle::Proxy, Obstacle::Tls}) {
            Error error = errorOf(ErrorKind::Offline);
            error.obstacle = obstacle;
            titles.insert(errorText(error).title);
        }
        QCOMPARE(titles.size(), 4);
    }

    void sceneIsNamed()
    {
        const ErrorText event =
            errorText(errorOf(ErrorKind::NotFound), {Attempt::ReadEvent, u"5f02"_s, u"Shop test"_s});
        QCOMPARE(event.title, u"No event 5f02"_s);
        QVERIFY(event.detail.contains(u"Shop test"_s));
        const ErrorText customer =
            errorText(errorOf(ErrorKind::NotFound), {Attempt::ReadCustomer, u"9b"_s, {}});
        QCOMPARE(customer.title, u"No customer 9b"_s);
        QSet<QString> refusals;
        for (const Attempt attempt :
             {Attempt::ReadEvents, Attempt::ReadCustomers, Attempt::ReadSessions, Attempt::ReadWorkspace,
              Attempt::LookUp, Attempt::TestConnection, Attempt::Write})
            refusals.insert(errorText(errorOf(ErrorKind::Forbidden), {attempt, {}, {}}).title);
        QCOMPARE(refusals.size(), 7);
    }

    void theHubsOwnWordsAreKept()
    {
        Error error = errorOf(ErrorKind::Invalid);
        error.message = u"2 violations"_s;
        error.logref = u"L-1"_s;
        error.fieldErrors = {{u"/date"_s, u"no date"_s}, {{}, u"no type"_s}};
        const ErrorText text = errorText(error);
        QCOMPARE(text.hubWords, u"2 violations\n/date: no date\nno type"_s);
        QCOMPARE(text.reference, u"L-1"_s);
    }

    void aConflictLeadsToTheOther()
    {
        Error error = errorOf(ErrorKind::Conflict);
        QVERIFY(errorText(error).actions.isEmpty());
        error.conflictId = u"c7"_s;
        QCOMPARE(errorText(error).actions, QList<ErrorAction>{ErrorAction::OpenConflicting});
        QVERIFY(errorText(error).detail.contains(u"c7"));
    }

    void waitingIsCounted()
    {
        Error error = errorOf(ErrorKind::RateLimited);
        QVERIFY(!errorText(error).waitSeconds);
        error.retryAfter = std::chrono::seconds(12);
        QCOMPARE(errorText(error).waitSeconds, 12);
        error.retryAfter = std::chrono::hours(24 * 365 * 1000);
        QVERIFY(*errorText(error).waitSeconds > 0);
        QCOMPARE(countdownText(12), u"Next try in 12 second(s)"_s);
        QCOMPARE(countdownText(0), u"Ready to try again"_s);
    }

    void aReindexedCustomerIsNoFailure()
    {
        Error error = errorOf(ErrorKind::Server);
        error.httpStatus = 423;
        QVERIFY(errorText(error).title.contains(u"reindexed"));
        error.httpStatus = 503;
        QVERIFY(errorText(error).title.contains(u"503"));
    }
};

HUBSCOPE_TEST(ErrorTextTest)
#include "tst_errortext.moc"
