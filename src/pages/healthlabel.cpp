// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/healthlabel.h"

#include "models/displaytime.h"
#include "models/errortext.h"
#include "net/wirelog.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int latest = 20;     ///< exchanges that count
constexpr int gatherFor = 500; ///< ms; a thousand answers in a second are not read one by one

qint64 median(QList<qint64> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

HealthLabel::HealthLabel(const WireLog& log, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : TextLabel(&theme, Theme::FontRole::Label, Token::Muted, parent)
    , m_log(log)
    , m_time(time)
{
    setObjectName("health"_L1);
    setContentsMargins(Theme::medium, 0, 0, 0);
    m_tick.setInterval(5000);
    connect(&m_tick, &QTimer::timeout, this, &HealthLabel::renew);
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherFor);
    connect(&m_gather, &QTimer::timeout, this, &HealthLabel::renew);
    connect(&log, &WireLog::updated, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
    m_tick.start();
    renew();
}

void HealthLabel::renew()
{
    const Exchange* last = nullptr;
    QList<qint64> times;
    const auto& exchanges = m_log.exchanges();
    for (auto it = exchanges.rbegin(); it != exchanges.rend() && times.size() < latest; ++it) {
        if (!it->finished || it->error == ErrorKind::Cancelled)
            continue;
        if (!last)
            last = &*it;
        if (!it->error)
            times.append(it->elapsed);
    }
    if (!last) {
        setText(tr("No answer yet"));
        return;
    }
    const QString ago = m_time.formatAgo(last->startedAt + last->elapsed);
    if (last->error) {
        setColor(Token::Danger);
        //: An error in a few words, then how long ago it was
        setText(tr("! %1, %2").arg(errorKindLabel(*last->error), ago));
        return;
    }
    setColor(Token::Muted);
    setText(tr("✓ Hub ok · %1 ms · last answer %2").arg(QLocale().toString(median(times)), ago));
}

} // namespace hubscope
