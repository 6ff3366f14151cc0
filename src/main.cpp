// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"
#include "app/options.h"
#include "app/translations.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace hubscope;

namespace {

/// Help and version must be there where no display is: they get an application without a screen.
bool asksForText(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return qstrcmp(argument, "--help") == 0 || qstrcmp(argument, "-h") == 0
            || qstrcmp(argument, "--version") == 0 || qstrcmp(argument, "-v") == 0;
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    if (asksForText(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const auto application = makeApplication(argc, argv);
    describeApplication();
    const Translations translations;

    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "hubscope: %s\n", qUtf8Printable(options.error()));
        return 2;
    }
    if (!options->text.isEmpty()) {
        std::fputs(qUtf8Printable(options->text), stdout);
        return 0;
    }
    AppContext context(*options);
    context.start();
    return QCoreApplication::exec();
}
