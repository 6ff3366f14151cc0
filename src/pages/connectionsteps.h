// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/connectiontest.h"
#include "widgets/icons.h"

#include <QWidget>

#include <array>

class QLabel;

namespace hubscope {

class ElidedLabel;

/// The stages of a connection test, one line each: a glyph, the stage, what came of it.
class ConnectionSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionSteps(const Theme& theme, QWidget* parent = nullptr);

    /// Before a test: all stages, none tried.
    void reset();
    void show(ConnectionTest::Stage stage, ConnectionTest::Verdict verdict, const QString& words);

    QString text(ConnectionTest::Stage stage) const; ///< as assistive technology reads the line

private:
    struct Line
    {
        QLabel* glyph = nullptr;
        ElidedLabel* words = nullptr;
        Glyph shape = Glyph::Circle;
        Token color = Token::Muted;
    };
    Line& line(ConnectionTest::Stage stage) { return m_lines[static_cast<size_t>(stage)]; }
    void set(ConnectionTest::Stage stage, Glyph glyph, Token color, const QString& words);
    void restyle();

    const Theme& m_theme;
    std::array<Line, 5> m_lines;
};

/// The stage's name: `Address`.
QString stageName(ConnectionTest::Stage stage);
/// Why a stage failed, in a few words and what the hub or the system said.
QString stageFailure(ConnectionTest::Stage stage, const Error& error);

} // namespace hubscope
