// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/schemafolderactions.h"

#include "models/schemalibrary.h"
#include "store/settings.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace hubscope {

namespace {

constexpr int namedFiles = 3;

template<typename Infos>
int countOfFolder(const Infos& infos)
{
    return int(
        std::ranges::count_if(infos, [](const auto& info) { return info.origin == SchemaOrigin::Folder; }));
}

} // namespace

SchemaFolderActions::SchemaFolderActions(
    SchemaLibrary& library, Settings& settings, QAction* choose, QAction* drop, QWidget* window)
    : QObject(window)
    , m_library(library)
    , m_settings(settings)
    , m_drop(drop)
    , m_window(window)
{
    connect(choose, &QAction::triggered, this, &SchemaFolderActions::choose);
    connect(drop, &QAction::triggered, this, [this] { use({}); });
    connect(&library, &SchemaLibrary::changed, this, &SchemaFolderActions::tellWhenRead);
    drop->setEnabled(false);
}

void SchemaFolderActions::load()
{
    if (const QString folder = m_settings.value(Settings::schemaFolder); !folder.isEmpty())
        use(folder);
    m_asked = false;
}

void SchemaFolderActions::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Folder of schemas"), m_settings.value(Settings::schemaFolder));
    if (!folder.isEmpty())
        use(folder);
}

void SchemaFolderActions::use(const QString& folder)
{
    if (folder != m_settings.value(Settings::schemaFolder))
        m_settings.set(Settings::schemaFolder, folder);
    m_drop->setEnabled(!folder.isEmpty());
    m_reading = folder;
    m_asked = true;
    m_library.setFolder(folder);
}

void SchemaFolderActions::tellWhenRead()
{
    if (m_reading.isEmpty() || m_library.isLoading())
        return;
    const QString folder = QDir(std::exchange(m_reading, {})).dirName();
    QStringList bad = m_library.unreadable();
    if (bad.isEmpty() && !m_asked)
        return;
    const Catalogue& catalogue = m_library.catalogue();
    const int found = countOfFolder(catalogue.eventTypes()) + countOfFolder(catalogue.contexts());
    const qsizetype all = bad.size();
    for (QString& file : bad)
        file = QDir::toNativeSeparators(file);
    bad = bad.first(std::min<qsizetype>(all, namedFiles));
    Q_EMIT told(
        tr("%n schemas of the folder “%1” serve", nullptr, found).arg(folder),
        bad.isEmpty() ? QString()
                      : tr("%n files hold no schema: %1", nullptr, int(all)).arg(bad.join(tr(", "))));
}

} // namespace hubscope
