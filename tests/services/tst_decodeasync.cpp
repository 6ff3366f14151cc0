// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/decodeasync.h"

#include "recordedhub.h"
#include "support/testmain.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class DecodeAsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesInAnotherThread()
    {
        std::atomic<QThread*> decoder = nullptr;
        QThread* completer = nullptr;
        bool completed = false;
        const Call call = decodeAsync<int>(
            m_client, request(),
            [&decoder](const QByteArray& body) -> Result<int> {
                decoder = QThread::currentThread();
                return int(body.size());
            },
            [&](const Result<Fetched<int>>& result) {
                completer = QThread::currentThread();
                completed = result && result->value == 2 && !result->requestId.isEmpty();
            });
        QVERIFY(call.isActive());
        QTRY_VERIFY(completed);
        QVERIFY(!call.isActive());
        QVERIFY(decoder.load() != thread());
        QCOMPARE(completer, thread());
    }

    void decodesWhileOthersWorkForLong()
    {
        QThreadPool& others = *QThreadPool::globalInstance();
        QSemaphore mayEnd;
        const int threads = others.maxThreadCount();
        const auto end = qScopeGuard([&] {
            mayEnd.release(threads);
            others.waitForDone();
        });
        for (int i = 0; i < threads; ++i)
            others.start([&mayEnd] { mayEnd.acquire(); });
        bool completed = false;
        const Call call = decodeAsync<int>(
            m_client, request(), [](const QByteArray&) -> Result<int> { return 1; },
            [&completed](const Result<Fetched<int>>& result) { completed = result.hasValue(); });
        QTRY_VERIFY(completed);
    }

    void errorsOfTheDecoderNameTheRequest()
    {
        std::optional<Error> error;
        const Call call = decodeAsync<int>(
            m_client, request(), [](const QByteArray&) -> Result<int> { return Error(); },
            [&error](const Result<Fetched<int>>& result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Protocol);
        QCOMPARE(error->httpStatus, 200);
        QVERIFY(m_log.find(error->requestId));
    }

    /// The body of an answer that cannot be read is shown to the user.
    void errorsOfTheDecoderHideOurToken()
    {
        HttpClient client(AccessToken("S3cret"), m_log, m_clock);
        m_server.enqueue(Answer::json("you sent Bearer S3cret"));
        std::optional<Error> error;
        const Call call = decodeAsync<int>(
            client, request(),
            [](const QByteArray& body) -> Result<int> {
                Error unreadable;
                unreadable.body = body;
                return unreadable;
            },
            [&error](const Result<Fetched<int>>& result) { error = result.error(); });
        QTRY_VERIFY(error);
        QVERIFY(error->body.startsWith("you sent"));
        QVERIFY(!error->body.contains("S3cret"));
    }

    void cancelWhileTheWorkerDecodesIsSilent()
    {
        QSemaphore started;
        QSemaphore mayEnd;
        QSemaphore ended;
        bool completed = false;
        Call call = decodeAsync<int>(
            m_client, request(),
            [&](const QByteArray&) -> Result<int> {
                started.release();
                mayEnd.tryAcquire(1, 5000);
                ended.release();
                return 1;
            },
            [&completed](const Result<Fetched<int>>&) { completed = true; });
        QTRY_COMPARE(started.available(), 1);
        call.cancel();
        mayEnd.release();
        QVERIFY(ended.tryAcquire(1, 5000));
        // Whatever the worker announced is older than this answer.
        bool later = false;
        const Call next = m_client.send(request(), [&later](const Result<Reply>&) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!completed);
    }

    void mayBeDroppedInItsCompletion()
    {
        Call call;
        bool completed = false;
        call = decodeAsync<int>(
            m_client, request(), [](const QByteArray&) -> Result<int> { return 1; },
            [&](const Result<Fetched<int>>& result) {
                call = Call();
                completed = result.hasValue();
            });
        QTRY_VERIFY(completed);
    }

private:
    Request request() const
    {
        Request out;
        out.url = m_server.url();
        return out;
    }

    ScriptedServer m_server;
    ManualClock m_clock;
    WireLog m_log;
    HttpClient m_client{AccessToken(), m_log, m_clock};
};

HUBSCOPE_TEST(DecodeAsyncTest)
#include "tst_decodeasync.moc"
