// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace hubscope::test {

std::map<QByteArray, Factory>& registry()
{
    static std::map<QByteArray, Factory> classes;
    return classes;
}

AppFactory& appFactory()
{
    static AppFactory factory = [](int& argc, char** argv) -> std::unique_ptr<QObject> {
        return std::make_unique<QCoreApplication>(argc, argv);
    };
    return factory;
}

Registration::Registration(const char* file, Factory factory)
{
    QByteArray name = QFileInfo(QString::fromUtf8(file)).baseName().toUtf8();
    if (name.startsWith("tst_"))
        name = name.mid(4);
    registry().emplace(name, std::move(factory));
}

} // namespace hubscope::test

/// test_<room> [--class NAME] [Qt Test's own arguments]: runs one class, or all of them one after another.
int main(int argc, char** argv)
{
    using namespace hubscope::test;
    QByteArray wanted;
    if (argc > 2 && qstrcmp(argv[1], "--class") == 0) {
        wanted = argv[2];
        std::copy(argv + 3, argv + argc, argv + 1);
        argc -= 2;
    }
    if (!wanted.isEmpty() && !registry().contains(wanted)) {
        std::fprintf(stderr, "no test class %s\n", wanted.constData());
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    const std::unique_ptr<QObject> application = appFactory()(argc, argv);
    int failures = 0;
    for (const auto& [name, factory] : registry()) {
        if (wanted.isEmpty() || name == wanted)
            failures += QTest::qExec(factory().get(), argc, argv);
    }
    return failures;
}
