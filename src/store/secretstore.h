// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/token.h"

#include <QObject>
#include <QPointer>

namespace hubscope {

/// Keeps one token per profile, outside of every file of ours. All calls return at once; each completion
/// arrives once, from the event loop, unless `context` is gone by then.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// Where a token is kept: it is what the user is told.
    enum class Backend {
        Keychain,    ///< the system's, encrypted
        MemoryOnly,  ///< for this run of the program
        Environment, ///< given by HUBSCOPE_TOKEN for this run; never stored
    };
    Q_ENUM(Backend)

    struct Secret
    {
        AccessToken token; ///< empty when there is none
        Backend keptIn = Backend::MemoryOnly;
    };

    using QObject::QObject;

    /// Where the next token will be kept, as far as is known by now.
    virtual Backend backend() const = 0;

    virtual void read(const QString& profileId, QObject* context, Completion<Secret> done) = 0;
    /// Replaces what was kept. The value says where the token went; without a keychain that is MemoryOnly,
    /// not an error.
    virtual void
    write(const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done) = 0;
    virtual void remove(const QString& profileId, QObject* context, Completion<Done> done) = 0;

Q_SIGNALS:
    /// The keychain was found missing, or came back: tokens that could not be read may be there now.
    void backendChanged(hubscope::SecretStore::Backend backend);

protected:
    /// Delivers from the event loop, to a context that still lives.
    template<typename T>
    static void deliver(const QPointer<QObject>& context, Completion<T> done, Result<T> result)
    {
        if (!context)
            return;
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }
};

} // namespace hubscope
