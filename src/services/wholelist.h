// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "services/decodeasync.h"

#include <QUrlQuery>

namespace hubscope {

/// All pages of a short list, asked for one after the other, as one operation.
template<typename T>
class WholeListOperation final : public Call::Operation
{
public:
    using Decode = std::function<Result<Page<T>>(const QByteArray& body, int page)>;

    WholeListOperation(HttpClient& client, QUrl url, Decode decode, Completion<QList<T>> done)
        : m_client(client)
        , m_url(std::move(url))
        , m_decode(std::move(decode))
        , m_done(std::move(done))
    {
        ask(0);
    }

    bool isActive() const override { return bool(m_done); }

private:
    /// As many as hubs give (API contract, Paging).
    static constexpr int pageSize = 100;
    /// A hub that promises more for ever is not believed.
    static constexpr int mostPages = 100;

    void ask(int page)
    {
        Request request;
        request.url = m_url;
        request.url.setQuery(QUrlQuery{
            {QStringLiteral("page"), QString::number(page)},
            {QStringLiteral("size"), QString::number(pageSize)}});
        m_call = decodeAsync<Page<T>>(
            m_client, std::move(request),
            [decode = m_decode, page](const QByteArray& body) { return decode(body, page); },
            [this, page](const Result<Fetched<Page<T>>>& result) { onPage(page, result); });
    }

    void onPage(int page, const Result<Fetched<Page<T>>>& result)
    {
        if (!result) {
            complete(result.error());
            return;
        }
        m_elements += result->value.elements;
        const bool more = result->value.hasNext() && !result->value.elements.isEmpty();
        if (more && page + 1 < mostPages)
            ask(page + 1);
        else
            complete(std::move(m_elements));
    }

    /// The completion may destroy this object: nothing is touched after it.
    void complete(Result<QList<T>> result)
    {
        const auto done = std::exchange(m_done, nullptr);
        done(std::move(result));
    }

    HttpClient& m_client;
    QUrl m_url;
    Decode m_decode;
    Completion<QList<T>> m_done;
    QList<T> m_elements;
    Call m_call;
};

template<typename T>
Call fetchWholeList(
    HttpClient& client, QUrl url, typename WholeListOperation<T>::Decode decode, Completion<QList<T>> done)
{
    return Call(
        std::make_unique<WholeListOperation<T>>(client, std::move(url), std::move(decode), std::move(done)));
}

} // namespace hubscope
