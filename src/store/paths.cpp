// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

QString ownFolder(QStandardPaths::StandardLocation generic)
{
    return QStandardPaths::writableLocation(generic) + u"/hubscope"_s;
}

QString stateFolder()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    return ownFolder(QStandardPaths::GenericStateLocation);
#elif defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (QStandardPaths::isTestModeEnabled())
        return ownFolder(QStandardPaths::GenericDataLocation) + u"/state"_s;
    // XDG: a relative path in the variable counts as unset.
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(named) ? named : QDir::homePath() + u"/.local/state"_s) + u"/hubscope"_s;
#else
    return ownFolder(QStandardPaths::GenericDataLocation) + u"/state"_s;
#endif
}

} // namespace

Paths Paths::standard()
{
    return {
        ownFolder(QStandardPaths::GenericConfigLocation), ownFolder(QStandardPaths::GenericDataLocation),
        stateFolder(), ownFolder(QStandardPaths::GenericCacheLocation)};
}

Paths Paths::underDirectory(const QString& directory)
{
    const QString root = QDir::cleanPath(QDir(directory).absolutePath());
    return {root + u"/config"_s, root + u"/data"_s, root + u"/state"_s, root + u"/cache"_s};
}

} // namespace hubscope
