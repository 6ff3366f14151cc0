// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace hubscope {

/// The body of the event that is looked at, read once for all views of it. Small bodies are ready at once,
/// large ones are read on another thread; an answer that was overtaken is dropped.
class EventDocument : public QObject
{
    Q_OBJECT

public:
    explicit EventDocument(QObject* parent = nullptr);

    void setBody(const QByteArray& body); ///< empty for none
    void clear() { setBody({}); }

    const QByteArray& body() const { return m_body; } ///< as received
    bool isReading() const { return m_reading; }
    /// Null pointer while it is read, when there is none and when it is no JSON.
    const std::shared_ptr<const JsonValue>& document() const { return m_document; }
    const std::optional<JsonError>& error() const { return m_error; }

    static constexpr qsizetype readAtOnce = 64 * 1024; ///< bytes that no one notices being read

Q_SIGNALS:
    void changed();

private:
    using Read = Result<JsonValue, JsonError>;

    void onRead();
    void take(Read read);

    QByteArray m_body;
    std::shared_ptr<const JsonValue> m_document;
    std::optional<JsonError> m_error;
    bool m_reading = false;
    QFutureWatcher<Read> m_watcher; ///< of the latest reading only
};

} // namespace hubscope
