// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychainsecretstore.h"

#include "core/logging.h"
#include "store/privatefile.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

constexpr auto service = "hubscope"_L1;

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience, QObject* parent)
    : SecretStore(parent)
    , m_patience(patience)
{
}

void KeychainSecretStore::read(const QString& profileId, QObject* context, Completion<Secret> done)
{
    if (m_thisRun.contains(profileId) || isHanging()) {
        deliver<Secret>(context, std::move(done), Secret{m_thisRun.value(profileId), Backend::MemoryOnly});
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(service);
    run(job, profileId, [=, context = QPointer(context)](Answer answer) {
        Secret secret;
        if (answer == Answer::Done)
            secret.token = AccessToken(job->textData().toUtf8());
        secret.keptIn = answer == Answer::Unavailable ? Backend::MemoryOnly : Backend::Keychain;
        deliver<Secret>(context, done, secret);
    });
}

void KeychainSecretStore::write(
    const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done)
{
    if (isHanging()) {
        m_thisRun.insert(profileId, token);
        deliver<Backend>(context, std::move(done), Backend::MemoryOnly);
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(token.reveal()));
    run(job, profileId, [=, this, context = QPointer(context)](Answer answer) {
        if (answer == Answer::Done)
            m_thisRun.remove(profileId);
        else
            m_thisRun.insert(profileId, token);
        deliver<Backend>(context, done, answer == Answer::Done ? Backend::Keychain : Backend::MemoryOnly);
    });
}

void KeychainSecretStore::remove(const QString& profileId, QObject* context, Completion<Done> done)
{
    m_thisRun.remove(profileId);
    if (isHanging()) {
        deliver<Done>(context, std::move(done), storageError(u"the keychain does not answer"_s));
        return;
    }
    auto* job = new QKeychain::DeletePasswordJob(service);
    run(job, profileId, [=, context = QPointer(context)](Answer answer) {
        if (answer == Answer::Unavailable)
            deliver<Done>(context, done, storageError(job->errorString()));
        else
            deliver<Done>(context, done, Done());
    });
}

void KeychainSecretStore::run(QKeychain::Job* job, const QString& profileId, const Handler& handle)
{
    // The job owns itself: the backend may call back into it long after this store is gone.
    job->setKey(u"token/"_s + profileId);
    auto* limit = new QTimer(job);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [this, handle] {
        qCWarning(lcStore) << "the keychain does not answer";
        ++m_overdue;
        setBackend(Backend::MemoryOnly);
        handle(Answer::Unavailable);
    });
    connect(job, &QKeychain::Job::finished, this, [this, limit, handle](QKeychain::Job* finished) {
        const bool inTime = limit->isActive();
        limit->stop();
        const Answer answer = answerOf(*finished);
        if (!inTime)
            --m_overdue;
        setBackend(answer == Answer::Unavailable ? Backend::MemoryOnly : Backend::Keychain);
        if (inTime)
            handle(answer);
    });
    limit->start(m_patience);
    job->start();
}

KeychainSecretStore::Answer KeychainSecretStore::answerOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Answer::Done;
    case QKeychain::EntryNotFound:
        return Answer::NotThere;
    default:
        qCInfo(lcStore) << "no keychain:" << job.errorString();
        return Answer::Unavailable;
    }
}

void KeychainSecretStore::setBackend(Backend backend)
{
    if (m_backend == backend)
        return;
    m_backend = backend;
    Q_EMIT backendChanged(backend);
}

} // namespace hubscope
