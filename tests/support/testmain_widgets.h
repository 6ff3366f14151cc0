// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QApplication>

#include <memory>

namespace hubscope::test {

/// The application of widget tests: the program's own style, fonts and colours, in the light theme until a
/// test asks for another. Linking hubscope_test_widgets makes it the one that a test program gets.
class WidgetApplication : public QApplication
{
    Q_OBJECT

public:
    WidgetApplication(int& argc, char** argv);
    ~WidgetApplication() override;

    Theme& theme() { return *m_theme; }

private:
    std::unique_ptr<Theme> m_theme;
};

/// The theme of the running test program.
Theme& theme();

} // namespace hubscope::test
