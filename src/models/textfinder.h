// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/finder.h"
#include "models/latestwork.h"

namespace hubscope {

/// Where something stands in a text, in bytes of UTF-8; the end is behind it.
struct TextPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextPlace&) const = default;
};

/// What was found in a text.
struct TextHits
{
    static constexpr qsizetype most = 100'000; ///< nobody goes through more

    QList<TextPlace> places;
    bool isCut = false;     ///< there are more
    bool isGivenUp = false; ///< whether there are, the expression takes too long to say
};

/// In upper or lower case, from the beginning on. The pattern must have a text and no error.
TextHits placesIn(const QByteArray& text, const PayloadPattern& pattern, const std::stop_token& stop = {});

/// Finds in one text that somebody reads.
class TextFinder : public Finder
{
    Q_OBJECT

public:
    explicit TextFinder(QObject* parent = nullptr);

    /// `isPart`: there is more of it, which is not shown.
    void setText(const QByteArray& utf8, bool isPart = false);
    /// What the reader has selected, or where the caret is: steps are counted from there.
    void setSelection(const TextPlace& selection);

    void setPattern(const PayloadPattern& pattern) override;
    const std::optional<PatternError>& error() const override { return m_error; }
    bool isActive() const override { return !m_pattern.text.isEmpty() && !m_error; }
    bool isSearching() const override { return m_work.isBusy(); }
    qsizetype hitCount() const override { return m_hits.places.size(); }
    qsizetype currentNumber() const override { return m_hits.places.indexOf(m_selection) + 1; }
    void step(int direction) override;
    QString scopeText() const override;
    QString remarkText() const override;

Q_SIGNALS:
    void hitChosen(const hubscope::TextPlace& place);

private:
    void startAnew();
    void take(const TextHits& hits);

    QByteArray m_text;
    bool m_isPart = false;
    PayloadPattern m_pattern;
    std::optional<PatternError> m_error;
    TextHits m_hits;
    TextPlace m_selection;
    int m_wantedStep = 0;
    LatestWork<TextHits> m_work;
};

} // namespace hubscope
