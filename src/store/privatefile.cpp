// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hubscope {

Error storageError(const QString& systemWords)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = systemWords;
    return error;
}

Result<Done> createPrivateFile(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return storageError(u"cannot create folder "_s + folder);
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(path);
    const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, mine) || file.exists())
        return Done();
    return storageError(file.errorString());
}

} // namespace hubscope
