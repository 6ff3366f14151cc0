// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace hubscope {

/// Name, version and desktop file of the application; the keys under which the system knows it.
void describeApplication();

/// How dates and numbers are written beside words of that language, `en` or `it`: as the user has them, but
/// with the names of months and days in it.
QLocale localeBeside(const QString& language, const QLocale& user);

/// Installs the translations of the user's language, and the locale that goes with it, for as long as it
/// lives: this program's, the catalogue's and Qt's own.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    void install(const QString& name, const QString& directory);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace hubscope
