// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterexpression.h"
#include "models/filtertyping.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QCompleter;

namespace hubscope {

class ElidedLabel;
class FilterSuggestions;
class GlyphLabel;
class SearchField;
class Theme;
class TimeDisplay;

/// The line that narrows the loaded rows by an expression, with what it may go on with in a list, and whether
/// it can be read beside it. While it cannot, the last expression stays in force; a word that is still being
/// typed may be the beginning of another, until Enter (see FilterTyping). What the expression does is not its
/// business.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    /// Dates without a zone are of the zone that the display is in.
    FilterLine(const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    /// What the list is made of; null pointer for an empty list.
    void setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary);

    QString text() const;
    void setText(const QString& text); ///< in force at once
    /// As setText; nothing is told of.
    void setExpression(std::shared_ptr<const FilterExpression> expression);
    /// One more condition that must hold, see filterTerm(), in the place of what was added so before; nothing
    /// happens where it is there already.
    void addTerm(const QString& term, const QString& instead = {});
    void takeFocus(); ///< with all of the text selected

    /// What is in force; null pointer for nothing.
    const std::shared_ptr<const FilterExpression>& expression() const { return m_expression; }
    /// Why the text cannot be read; nothing while it can.
    const std::optional<FilterError>& error() const { return m_error; }

Q_SIGNALS:
    void expressionChanged(std::shared_ptr<const hubscope::FilterExpression> expression);
    void shown(); ///< from now on the vocabulary is of use

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void evaluate();
    void putInForce(const FilterExpression& wanted);
    void finish();
    void showState();
    QString stateText() const;
    bool takesKey(int key) const;
    bool onKey(int key);
    void accept();
    void restore();
    void selectError();
    void suggest();
    void insert(int row);

    const TimeDisplay& m_time;
    SearchField* m_edit;
    GlyphLabel* m_glyph;
    ElidedLabel* m_state;
    FilterSuggestions* m_suggestions;
    QCompleter* m_completer;
    QTimer m_pause; ///< after the last key
    std::shared_ptr<const FilterVocabulary> m_vocabulary;
    std::shared_ptr<const FilterExpression> m_expression;
    std::optional<FilterError> m_error;
    struct Read
    {
        QString text;
        std::optional<qsizetype> typedUntil;
    };
    Read m_lastValid;                      ///< what m_expression was read from
    std::optional<qsizetype> m_typedUntil; ///< the caret after the last key; nothing once Enter was pressed
    FilterTyping m_typing;                 ///< what the line is read as
};

} // namespace hubscope
