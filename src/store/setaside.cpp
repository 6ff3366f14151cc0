// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/setaside.h"

#include "core/logging.h"
#include "store/privatefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hubscope {

QString nameForBroken(const QString& file)
{
    QString name = file + u".broken"_s;
    for (int number = 2; QFile::exists(name); ++number)
        name = file + u".broken-%1"_s.arg(number);
    return name;
}

Result<QString> setDatabaseAside(const QString& file)
{
    const QString kept = nameForBroken(file);
    QFile broken(file);
    if (!broken.rename(kept))
        return storageError(broken.errorString());
    for (const QString& beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFile::exists(file + beside) && !QFile::rename(file + beside, kept + beside))
            qCWarning(lcStore) << "stays where it is:" << file + beside;
    }
    qCWarning(lcStore) << "damaged database kept as" << kept;
    return kept;
}

} // namespace hubscope
