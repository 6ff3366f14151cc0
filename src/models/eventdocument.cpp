// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdocument.h"

#include <QtConcurrentRun>

namespace hubscope {

EventDocument::EventDocument(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EventDocument::onRead);
}

void EventDocument::setBody(const QByteArray& body)
{
    if (body.isEmpty() && m_body.isEmpty())
        return; // nothing was shown and nothing is
    m_body = body;
    m_document.reset();
    m_error.reset();
    m_reading = body.size() > readAtOnce;
    if (m_reading)
        m_watcher.setFuture(QtConcurrent::run([body] { return parseJson(body); }));
    else if (!body.isEmpty())
        return take(parseJson(body));
    Q_EMIT changed();
}

void EventDocument::onRead()
{
    // A small body may have overtaken the large one that was read.
    if (m_reading)
        take(m_watcher.future().takeResult());
}

void EventDocument::take(Read read)
{
    m_reading = false;
    if (read)
        m_document = std::make_shared<const JsonValue>(*std::move(read));
    else
        m_error = read.error();
    Q_EMIT changed();
}

} // namespace hubscope
