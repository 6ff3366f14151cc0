// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lineinput.h"
#include "pages/linesuggestions.h"
#include "widgets/searchfield.h"

class QCompleter;

namespace hubscope {

/// The line that opens a customer or an event by whatever is pasted, and says what it understood while one
/// types. Looking things up is not its business: it emits what is meant.
class LineBar : public SearchField
{
    Q_OBJECT

public:
    explicit LineBar(const Theme& theme, QWidget* parent = nullptr);

    /// Customers that were opened lately, newest first; offered while their text fits what is typed.
    void setRecent(QList<LineSuggestion> recent);
    /// Lets the user choose among several things that one text led to.
    void offer(const QList<LineSuggestion>& choices);

Q_SIGNALS:
    void opened(const hubscope::LineInput& input);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void suggest(const QString& text);
    void accept();

    LineSuggestions* m_suggestions;
    QCompleter* m_completer;
    QList<LineSuggestion> m_recent;
};

} // namespace hubscope
