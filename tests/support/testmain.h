// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace hubscope::test {

/// The test classes of this program by the name that ctest asks for: the file without `tst_`.
using Factory = std::function<std::unique_ptr<QObject>()>;
std::map<QByteArray, Factory>& registry();

/// Makes the application object: a QCoreApplication, unless a program of widget tests sets another.
using AppFactory = std::function<std::unique_ptr<QObject>(int&, char**)>;
AppFactory& appFactory();

struct Registration
{
    Registration(const char* file, Factory factory);
};

} // namespace hubscope::test

/// Registers a test class under its file's name. Stands once, after the class, in tst_<name>.cpp.
#define HUBSCOPE_TEST(Class)                                                                                 \
    static const hubscope::test::Registration registration##Class(                                           \
        __FILE__, [] { return std::make_unique<Class>(); });
