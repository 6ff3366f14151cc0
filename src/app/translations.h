// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace hubscope {

/// Name, version and desktop file of the application; the keys under which the system knows it.
void describeApplication();

/// Installs the translations of the user's language for as long as it lives: this program's, the catalogue's
/// and Qt's own.
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
