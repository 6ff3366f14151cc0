// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textfinder.h"

#include <QLocale>

#include <algorithm>

namespace hubscope {

namespace {

/// Gathers places of a QString as places of the bytes that it was made of.
class HitCollector
{
public:
    /// Bytes that are no UTF-8 are taken for a character each.
    explicit HitCollector(const QByteArray& bytes)
        : m_isUtf8(bytes.isValidUtf8())
        , m_text(m_isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes))
    {
    }

    const QString& text() const { return m_text; }
    bool isFull() const { return m_hits.isCut; }

    /// From the beginning to the end, one behind the other.
    void add(qsizetype begin, qsizetype size)
    {
        if (m_hits.places.size() == TextHits::most) {
            m_hits.isCut = true;
            return;
        }
        const qsizetype first = byteAt(begin);
        m_hits.places.append({first, byteAt(begin + size)});
    }

    void giveUp() { m_hits.isGivenUp = true; }
    TextHits take() { return std::move(m_hits); }

private:
    qsizetype byteAt(qsizetype place)
    {
        for (; m_at < place; ++m_at)
            m_byte += m_isUtf8 ? bytesOf(m_text.at(m_at)) : 1;
        return m_byte;
    }

    static int bytesOf(QChar c)
    {
        if (c.unicode() < 0x80)
            return 1;
        return c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3; // two surrogates are one character of four
    }

    bool m_isUtf8;
    QString m_text;
    TextHits m_hits;
    qsizetype m_at = 0;
    qsizetype m_byte = 0; ///< where that is
};

void findText(HitCollector& places, const QString& wanted, const std::stop_token& stop)
{
    qsizetype at = 0;
    const auto next = [&] { return places.text().indexOf(wanted, at, Qt::CaseInsensitive); };
    for (qsizetype found = next(); found >= 0 && !places.isFull() && !stop.stop_requested(); found = next()) {
        places.add(found, wanted.size());
        at = found + wanted.size();
    }
}

void findExpression(HitCollector& places, const QRegularExpression& expression, const std::stop_token& stop)
{
    const QString& text = places.text();
    for (qsizetype at = 0; at <= text.size() && !places.isFull() && !stop.stop_requested();) {
        const auto match = expression.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid())
            return places.giveUp(); // the library limits how often it goes back to try another way
        if (!match.hasMatch())
            return;
        at = match.capturedEnd();
        if (match.capturedLength() > 0)
            places.add(match.capturedStart(), match.capturedLength());
        else // go on behind the next character
            at += at < text.size() && text.at(at).isHighSurrogate() ? 2 : 1;
    }
}

} // namespace

TextHits placesIn(const QByteArray& text, const PayloadPattern& pattern, const std::stop_token& stop)
{
    HitCollector places(text);
    if (pattern.isExpression)
        findExpression(places, expressionOf(pattern), stop);
    else
        findText(places, pattern.text, stop);
    return places.take();
}

TextFinder::TextFinder(QObject* parent)
    : Finder(parent)
    , m_work([this](const TextHits& hits) { take(hits); })
{
}

void TextFinder::setText(const QByteArray& utf8, bool isPart)
{
    m_isPart = isPart;
    if (utf8 == m_text)
        return;
    m_text = utf8;
    m_selection = {};
    startAnew();
}

void TextFinder::setPattern(const PayloadPattern& pattern)
{
    if (pattern == m_pattern)
        return;
    m_pattern = pattern;
    m_error = pattern.text.isEmpty() ? std::nullopt : patternError(pattern);
    startAnew();
}

void TextFinder::setSelection(const TextPlace& selection)
{
    if (std::exchange(m_selection, selection) != selection)
        Q_EMIT currentChanged();
}

void TextFinder::startAnew()
{
    m_hits = {};
    m_wantedStep = 0;
    m_work.cancel();
    if (isActive())
        m_work.ask([text = m_text, pattern = m_pattern](const std::stop_token& stop) {
            return placesIn(text, pattern, stop);
        });
    Q_EMIT changed();
}

void TextFinder::take(const TextHits& hits)
{
    m_hits = hits;
    Q_EMIT changed();
    if (m_wantedStep != 0)
        step(m_wantedStep);
}

void TextFinder::step(int direction)
{
    m_wantedStep = isSearching() ? direction : 0;
    const QList<TextPlace>& places = m_hits.places;
    if (isSearching() || places.isEmpty())
        return;
    const auto from = std::ranges::lower_bound(places, m_selection.begin, {}, &TextPlace::begin);
    const bool isAtHit = from != places.end() && *from == m_selection;
    qsizetype wanted = from - places.begin();
    if (direction < 0)
        --wanted;
    else if (isAtHit)
        ++wanted;
    Q_EMIT hitChosen(places.at((wanted + places.size()) % places.size()));
}

QString TextFinder::scopeText() const
{
    return m_isPart ? tr("in the part that is shown") : QString();
}

QString TextFinder::remarkText() const
{
    if (m_hits.isCut)
        return tr("there are more");
    return m_hits.isGivenUp ? tr("not all was searched: the expression takes too long") : QString();
}

} // namespace hubscope
