// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/requestview.h"

#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/exchangetext.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

RequestView::RequestView(const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_time(time)
    , m_summary(new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy as cURL"), this))
{
    m_summary->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(theme.font(Theme::FontRole::Fixed));
    m_text->setAccessibleName(tr("Request and answer"));
    m_copy->setToolTip(tr("A shell command that asks the same. The token is not in it."));
    m_copy->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_exchange)
            QGuiApplication::clipboard()->setText(asCurl(*m_exchange));
    });
    connect(&theme, &Theme::changed, m_text, [this, &theme] {
        m_text->setFont(theme.font(Theme::FontRole::Fixed));
    });
    setFocusProxy(m_text);
    setExchange(std::nullopt);
}

void RequestView::setExchange(const std::optional<Exchange>& exchange)
{
    m_exchange = exchange;
    m_copy->setEnabled(exchange.has_value());
    // The log tells of every exchange: what did not change keeps its place and selection.
    if (const QString text = exchange ? describe(*exchange) : QString(); text != m_text->toPlainText())
        m_text->setPlainText(text);
    if (!exchange) {
        m_summary->setText(tr("The request that brought this event is no longer in the log."));
        return;
    }
    const QString outcome = exchange->error      ? errorKindLabel(*exchange->error)
                            : exchange->finished ? tr("status %1").arg(exchange->status)
                                                 : tr("waiting");
    m_summary->setText(
        tr("%1, %2 ms, %3, %4")
            .arg(
                outcome, QLocale().toString(exchange->elapsed),
                QLocale().formattedDataSize(exchange->responseSize, 1, QLocale::DataSizeSIFormat),
                m_time.formatDateTime(exchange->startedAt)));
}

QString RequestView::describe(const Exchange& exchange) const
{
    QString text = QString::fromLatin1(methodName(exchange.method)) + u' ' +
                   exchange.url.toString(QUrl::FullyEncoded) + u'\n' + headersText(exchange.requestHeaders);
    if (!exchange.requestBody.isEmpty())
        text += u"\n\n"_s + QString::fromUtf8(exchange.requestBody);
    if (exchange.status > 0)
        text += u"\n\nHTTP %1\n"_s.arg(exchange.status) + headersText(exchange.responseHeaders);
    return text;
}

} // namespace hubscope
