// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QObject>

class QsciLexerJSON;
class QsciScintilla;

namespace hubscope {

/// How JSON looks, to read or to write: colours, fonts, line numbers and folds of a QScintilla widget, which
/// owns it. Follows the theme.
class JsonLook : public QObject
{
    Q_OBJECT

public:
    JsonLook(const Theme* theme, QsciScintilla* editor);

    /// To be called when the number of lines changed: their numbers need room.
    void fitMargins();

Q_SIGNALS:
    void restyled(); ///< after a change of theme

private:
    void restyle();
    void restyleMargins();

    const Theme* m_theme;
    QsciScintilla* m_editor;
    QsciLexerJSON* m_lexer;
};

} // namespace hubscope
