// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace hubscope {

/// A request body that can be read once. QNetworkAccessManager sends a request again on its own when the
/// connection was reset after the server read it, unless it cannot rewind the body.
class SequentialBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit SequentialBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (atEnd())
            return -1;
        const qint64 count = qMin(maxSize, bytesAvailable());
        std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace hubscope
