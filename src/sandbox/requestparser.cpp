// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestparser.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

namespace hubscope::sandbox {

namespace http = boost::beast::http;

struct RequestParser::Parser : http::request_parser<http::string_body>
{
};

namespace {

QByteArray toBytes(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool needsBody(http::verb method)
{
    return method == http::verb::post || method == http::verb::put || method == http::verb::patch;
}

} // namespace

RequestParser::RequestParser(Limits limits)
    : m_limits(limits)
{
    reset();
}

RequestParser::~RequestParser() = default;

void RequestParser::reset()
{
    m_parser = std::make_unique<Parser>();
    m_parser->eager(true);
    m_parser->header_limit(m_limits.headerBytes);
    m_parser->body_limit(m_limits.bodyBytes);
    m_expectationSeen = false;
}

RequestParser::State RequestParser::feed(QByteArray& input)
{
    // Empty lines before a request are to be ignored (RFC 9112, 2.2).
    while (!m_parser->got_some() && input.startsWith("\r\n"))
        input.remove(0, 2);
    if (input.isEmpty())
        return State::NeedMore;
    boost::beast::error_code error;
    const size_t used = m_parser->put(boost::asio::buffer(input.constData(), size_t(input.size())), error);
    input.remove(0, qsizetype(used));
    if (error == http::error::header_limit)
        return fail(431);
    if (error == http::error::body_limit)
        return fail(413);
    if (error && error != http::error::need_more)
        return fail(400);
    if (m_parser->is_header_done() && needsBody(m_parser->get().method()) && !m_parser->content_length() &&
        !m_parser->chunked())
        return fail(411);
    // What the parser leaves unused of an unfinished request is at most a line; a chunk's line has no limit.
    if (!m_parser->is_done())
        return quint64(input.size()) > m_limits.headerBytes ? fail(m_parser->is_header_done() ? 400 : 431)
                                                            : State::NeedMore;
    m_request = request();
    if (m_request.segments.isEmpty())
        return fail(400);
    return State::Complete;
}

RequestParser::State RequestParser::fail(int status)
{
    m_failureStatus = status;
    return State::Failed;
}

Request RequestParser::take()
{
    reset();
    return std::move(m_request);
}

/// Without segments where target or Host make no sense.
Request RequestParser::request()
{
    const auto& message = m_parser->get();
    Request out;
    out.method = toBytes(message.method_string());
    out.keepAlive = message.keep_alive();
    for (const auto& field : message)
        out.headers.insert(toBytes(field.name_string()).toLower(), toBytes(field.value()));
    const auto hosts = message.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && message.version() >= 11))
        return out;
    out.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    setTarget(out, QByteArrayView(message.target().data(), qsizetype(message.target().size())));
    return out;
}

bool RequestParser::takeExpectation()
{
    if (m_expectationSeen || !m_parser->is_header_done() || m_parser->is_done())
        return false;
    m_expectationSeen = true;
    return boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue");
}

bool RequestParser::isInside() const
{
    return m_parser->got_some();
}

QByteArray reasonPhrase(int status)
{
    return toBytes(http::obsolete_reason(http::int_to_status(unsigned(status))));
}

} // namespace hubscope::sandbox
