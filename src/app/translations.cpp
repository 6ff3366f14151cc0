// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace hubscope {

void describeApplication()
{
    QGuiApplication::setApplicationName(u"hubscope"_s);
    QGuiApplication::setApplicationDisplayName(u"Hubscope"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(HUBSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(HUBSCOPE_APPLICATION_ID));
}

namespace {

/// One language for everything: a second choice of the user's must not fill in for a file that English, in
/// which the source is written, does not need.
QString chosenLanguage()
{
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString& language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (code == "en"_L1 || code == "it"_L1)
            return code;
    }
    return u"en"_s;
}

} // namespace

QLocale localeBeside(const QString& language, const QLocale& user)
{
    const bool isEnglishEnough = language == "en"_L1 && user.language() == QLocale::C;
    if (isEnglishEnough || QLocale::languageToCode(user.language()) == language)
        return user;
    return {QLocale::codeToLanguage(language), user.territory()};
}

Translations::Translations()
{
    const QString language = chosenLanguage();
    QLocale::setDefault(localeBeside(language, QLocale()));
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"catalogue_"_s + language, u":/i18n"_s);
    install(u"hubscope_"_s + language, u":/i18n"_s);
}

Translations::~Translations()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Translations::install(const QString& name, const QString& directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, directory))
        return; // what English does not need is not there
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace hubscope
