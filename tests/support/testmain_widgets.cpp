// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain_widgets.h"

#include "support/testmain.h"

namespace hubscope::test {

WidgetApplication::WidgetApplication(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_theme(std::make_unique<Theme>(Theme::Scheme::Light))
{
    m_theme->apply(*this);
}

WidgetApplication::~WidgetApplication() = default;

Theme& theme()
{
    return static_cast<WidgetApplication*>(qApp)->theme();
}

namespace {

const bool widgetApplicationIsUsed = [] {
    appFactory() = [](int& argc, char** argv) -> std::unique_ptr<QObject> {
        return std::make_unique<WidgetApplication>(argc, argv);
    };
    return true;
}();

} // namespace

} // namespace hubscope::test
