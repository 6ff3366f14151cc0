// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/violation.h"
#include "widgets/theme.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace hubscope {

class ElidedLabel;
class TextLabel;

/// What is wrong with a draft, one thing at a time, with the button that mends it where it can be mended.
/// Always there and always of the same height, so that nothing jumps while one types.
class ProblemsBar : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemsBar(const Theme& theme, QWidget* parent = nullptr);

    /// `broken`: the text is no JSON, and nothing else can be said.
    void setProblems(const std::vector<Violation>& problems, const std::optional<JsonError>& broken);
    /// Instead of the problems of a draft in which nothing was entered yet, which would all be that.
    void setBlank(bool blank);
    /// Goes to the next problem, 1, or the one before, -1, around the ends, and emits problemActivated. From
    /// no problem in particular to the first.
    void step(int direction);
    /// Shows the problem of that place, if there is one; emits nothing.
    void showProblemAt(const QString& pointer);

Q_SIGNALS:
    void problemActivated(const QString& pointer); ///< to be gone to
    void brokenActivated();                        ///< the place where the text stops being JSON
    void fixRequested(const hubscope::Violation& violation);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void refresh();
    void showWords(const QString& count, const QString& place, const QString& words);
    void activate();
    Token ink() const;
    Token fill() const;

    const Theme& m_theme;
    std::vector<Violation> m_problems;
    std::optional<JsonError> m_broken;
    size_t m_current = 0;
    bool m_blank = false;
    bool m_visited = false; ///< the current one was gone to

    QLabel* m_glyph;
    TextLabel* m_count;
    ElidedLabel* m_place;
    ElidedLabel* m_words;
    QPushButton* m_fix;
    QToolButton* m_next;
};

} // namespace hubscope
