// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdocument.h"

#include <QFuture>
#include <QtConcurrent>

namespace hubscope {

EventDocument::EventDocument(QObject* parent)
    : QObject(parent)
{
}

void EventDocument::setBody(const QByteArray& body)
{
    const quint64 generation = ++m_generation;
    m_body = body;
    m_document.reset();
    m_error.reset();
    m_reading = body.size() > readAtOnce;
    if (m_reading) {
        QtConcurrent::run([body] {
            return parseJson(body);
        }).then(this, [this, generation](Result<JsonValue, JsonError> read) {
            if (generation == m_generation)
                take(std::move(read));
        });
    } else if (!body.isEmpty()) {
        take(parseJson(body));
        return;
    }
    Q_EMIT changed();
}

void EventDocument::take(Result<JsonValue, JsonError> read)
{
    m_reading = false;
    if (read)
        m_document = std::make_shared<const JsonValue>(*std::move(read));
    else
        m_error = read.error();
    Q_EMIT changed();
}

} // namespace hubscope
