// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/profilesdialog.h"

#include "core/plaintext.h"
#include "models/errortext.h"
#include "pages/hubkindlook.h"
#include "pages/kindband.h"
#include "pages/profiledelegate.h"
#include "pages/profileform.h"
#include "store/profilestore.h"
#include "store/secretstore.h"
#include "ui_profilesdialog.h"
#include "widgets/elidedlabel.h"
#include "widgets/hubstyle.h"
#include "widgets/icons.h"
#include "widgets/messagestrip.h"
#include "widgets/windowsize.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hubscope {

ProfilesDialog::ProfilesDialog(
    ProfileStore& profiles, SecretStore& secrets, WireLog& log, const Clock& clock, const Theme& theme,
    QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_ui(std::make_unique<Ui::ProfilesDialog>())
    , m_band(new KindBand(theme, this))
    , m_strip(new MessageStrip(&theme, this))
    , m_form(new ProfileForm(theme, log, clock))
    , m_reason(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
    , m_saver(profiles, secrets)
{
    m_ui->setupUi(this);
    m_strip->hide();
    m_strip->setClosable(true);
    m_ui->main->insertWidget(0, m_strip);
    m_ui->main->insertWidget(0, m_band);
    m_ui->scrollArea->setWidget(m_form);
    setUpList();
    setUpFooter();
    connect(m_form, &ProfileForm::edited, this, &ProfilesDialog::takeFromForm);
    connect(&m_saver, &ProfileSaver::finished, this, &ProfilesDialog::onSaved);
    connect(&m_secrets, &SecretStore::backendChanged, this, [this] { readSecret(current().id); });
    connect(&theme, &Theme::changed, this, &ProfilesDialog::restyle);
    restyle();

    for (const Profile& profile : profiles.profiles())
        append(ProfileDraft::of(profile));
    m_ui->list->setCurrentRow(0);
    reportStore();
}

ProfilesDialog::~ProfilesDialog() = default;

void ProfilesDialog::setUpList()
{
    m_ui->list->setItemDelegate(new ProfileDelegate(&m_theme, this));
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showCurrent);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ProfilesDialog::addNew);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ProfilesDialog::chooseFile);

    const QList<QAction*> actions = {
        m_ui->actionDuplicate, m_ui->actionMoveUp, m_ui->actionMoveDown, m_ui->actionRemove};
    auto* menu = new QMenu(this);
    menu->addActions(actions);
    m_ui->moreButton->setMenu(menu);
    m_ui->moreButton->setProperty(look::noMenuArrow, true);
    m_ui->list->addActions(actions);
    m_ui->list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_ui->actionDuplicate, &QAction::triggered, this, &ProfilesDialog::duplicate);
    connect(m_ui->actionRemove, &QAction::triggered, this, &ProfilesDialog::removeCurrent);
    connect(m_ui->actionMoveUp, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_ui->actionMoveDown, &QAction::triggered, this, [this] { moveCurrent(1); });
}

void ProfilesDialog::setUpFooter()
{
    m_reason->setObjectName("reason"_L1);
    m_ui->footer->insertWidget(0, m_reason, 1);
    m_ui->useButton->setProperty(look::primary, true);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ProfilesDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_ui->useButton, &QPushButton::clicked, this, [this] { save(true); });
}

void ProfilesDialog::restyle()
{
    const IconSet icons(&m_theme);
    m_ui->newButton->setIcon(icons.icon(Glyph::Plus));
    m_ui->importButton->setIcon(icons.icon(Glyph::Upload));
    m_ui->moreButton->setIcon(icons.icon(Glyph::More));
    m_ui->actionDuplicate->setIcon(icons.icon(Glyph::Copy));
    m_ui->actionRemove->setIcon(icons.icon(Glyph::Trash));
    m_ui->actionMoveUp->setIcon(icons.icon(Glyph::ChevronUp));
    m_ui->actionMoveDown->setIcon(icons.icon(Glyph::ChevronDown));
    for (QFrame* line : {m_ui->divider, m_ui->footerLine}) {
        QPalette colors = line->palette();
        colors.setColor(QPalette::WindowText, m_theme.color(Token::Border));
        line->setPalette(colors);
    }
    const QSize wanted(m_theme.px(860), m_theme.px(620));
    resizeWithinScreen(this, size().expandedTo(wanted));
    m_ui->list->setMinimumWidth(std::min(m_theme.px(256), width() / 3));
}

void ProfilesDialog::select(const QString& profileId)
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        if (m_drafts.at(row).id == profileId)
            m_ui->list->setCurrentRow(row);
    }
}

void ProfilesDialog::editToken(const QString& profileId)
{
    select(profileId);
    m_form->focusField(ProfileField::Token);
}

void ProfilesDialog::addNew()
{
    ProfileDraft draft;
    draft.name = freeName(tr("New profile"), namesExcept(-1));
    append(draft);
    m_ui->list->setCurrentRow(m_ui->list->count() - 1);
    m_form->focusField(ProfileField::Name);
}

void ProfilesDialog::append(const ProfileDraft& draft)
{
    m_drafts += draft;
    m_ui->list->addItem(new QListWidgetItem);
    refreshRow(m_ui->list->count() - 1);
}

void ProfilesDialog::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Import a configuration file of the Python SDK"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Configuration files (*.ini *.cfg *.conf)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ProfilesDialog::importFile);
    chooser->open();
}

void ProfilesDialog::importFile(const QString& path)
{
    constexpr qint64 enough = 1024 * 1024; // far more than such a file has
    const QFileInfo info(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_strip->showMessage(
            MessageStrip::Kind::Error, tr("%1 cannot be read").arg(info.fileName()), file.errorString());
        return;
    }
    const auto config = readSdkConfig(file.read(enough));
    if (!config) {
        m_strip->showMessage(
            MessageStrip::Kind::Error, tr("%1 is not such a file").arg(info.fileName()),
            tr("It would have lines like workspace_id = … and token = …"));
        return;
    }
    ProfileDraft draft = ProfileDraft::of(*config);
    draft.name = freeName(info.completeBaseName(), namesExcept(-1));
    append(draft);
    m_ui->list->setCurrentRow(m_ui->list->count() - 1);
    QStringList remarks = {tr("It is treated as Production until you say otherwise.")};
    if (!config->missing.isEmpty())
        remarks += tr("The file does not have: %1.").arg(config->missing.join(u", "_s));
    if (!config->unknownKeys.isEmpty())
        remarks += tr("Left aside: %1.").arg(config->unknownKeys.join(u", "_s));
    m_strip->showMessage(
        config->missing.isEmpty() ? MessageStrip::Kind::Info : MessageStrip::Kind::Warning,
        tr("Imported from %1").arg(info.fileName()), remarks.join(u' '));
}

/// The token comes along when it is one of ours to keep; HUBSCOPE_TOKEN's is for its own profile alone.
void ProfilesDialog::duplicate()
{
    ProfileDraft copy = current();
    copy.id.clear();
    copy.name = freeName(displayName(copy), namesExcept(-1));
    const auto& kept = m_form->secret();
    if (!copy.newToken && kept && !kept->token.isEmpty() && kept->keptIn != SecretStore::Backend::Environment)
        copy.newToken = kept->token;
    append(copy);
    m_ui->list->setCurrentRow(m_ui->list->count() - 1);
    m_form->focusField(ProfileField::Name);
}

void ProfilesDialog::removeCurrent()
{
    const int row = currentRow();
    if (current().isEmbeddedSandbox())
        return;
    if (!current().id.isEmpty())
        m_removedIds += current().id;
    m_drafts.removeAt(row);
    {
        const QSignalBlocker blocker(m_ui->list); // rows and drafts must agree before anybody looks
        delete m_ui->list->takeItem(row);
    }
    m_ui->list->setCurrentRow(std::min(row, m_ui->list->count() - 1));
    showCurrent();
}

void ProfilesDialog::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (to < 0 || to >= m_drafts.size())
        return;
    m_drafts.swapItemsAt(from, to);
    refreshRow(from);
    refreshRow(to);
    m_ui->list->setCurrentRow(to);
}

int ProfilesDialog::currentRow() const
{
    return std::max(m_ui->list->currentRow(), 0);
}

ProfileDraft& ProfilesDialog::current()
{
    return m_drafts[currentRow()];
}

void ProfilesDialog::showCurrent()
{
    const ProfileDraft& draft = current();
    m_form->setDraft(draft, namesExcept(currentRow()));
    const bool own = !draft.isEmbeddedSandbox();
    m_ui->actionDuplicate->setEnabled(own);
    m_ui->actionRemove->setEnabled(own);
    m_ui->actionMoveUp->setEnabled(currentRow() > 0);
    m_ui->actionMoveDown->setEnabled(currentRow() + 1 < m_drafts.size());
    readSecret(draft.id);
    refresh();
}

/// Also for a new profile, which has none: the answer says where its token will go.
void ProfilesDialog::readSecret(const QString& profileId)
{
    const quint64 generation = ++m_readGeneration;
    m_secrets.read(profileId, this, [this, generation](const Result<SecretStore::Secret>& secret) {
        if (generation == m_readGeneration && secret)
            m_form->setSecret(*secret);
    });
}

void ProfilesDialog::takeFromForm()
{
    current() = m_form->draft();
    refresh();
}

void ProfilesDialog::refresh()
{
    for (int row = 0; row < m_drafts.size(); ++row)
        refreshRow(row);
    m_band->setKind(current().kind);
    const QString missing = whatIsMissing();
    m_reason->setText(m_saving ? tr("Saving…") : missing);
    for (QPushButton* button : {m_ui->saveButton, m_ui->useButton}) {
        button->setEnabled(missing.isEmpty() && !m_saving);
        button->setToolTip(plainToolTip(missing));
        button->setAccessibleDescription(missing);
    }
}

void ProfilesDialog::refreshRow(int row)
{
    const ProfileDraft& draft = m_drafts.at(row);
    QListWidgetItem* item = m_ui->list->item(row);
    const QString name = displayName(draft);
    item->setText(name);
    item->setData(ProfileDelegate::KindRole, static_cast<int>(draft.kind));
    const bool blocked = blockingField(draft, namesExcept(row)).has_value();
    item->setData(ProfileDelegate::BlockedRole, blocked);
    const QString spoken = blocked ? tr("%1, %2, not complete") : u"%1, %2"_s;
    item->setData(Qt::AccessibleTextRole, spoken.arg(name, hubKindName(draft.kind)));
}

QString ProfilesDialog::displayName(const ProfileDraft& draft) const
{
    const QString name = draft.name.trimmed();
    if (!name.isEmpty())
        return name;
    return draft.isEmbeddedSandbox() ? embeddedSandboxName() : tr("Unnamed");
}

QStringList ProfilesDialog::namesExcept(int row) const
{
    QStringList names;
    for (int other = 0; other < m_drafts.size(); ++other) {
        if (other != row)
            names += displayName(m_drafts.at(other));
    }
    return names;
}

QString ProfilesDialog::whatIsMissing() const
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        const auto field = blockingField(m_drafts.at(row), namesExcept(row));
        if (!field)
            continue;
        const QString name = displayName(m_drafts.at(row));
        switch (*field) {
        case ProfileField::Name:
            return tr("%1: its name needs a look").arg(name);
        case ProfileField::BaseUrl:
            return tr("%1: its address needs a look").arg(name);
        case ProfileField::Workspace:
            return tr("%1: its workspace needs a look").arg(name);
        case ProfileField::Node:
            return tr("%1: its node needs a look").arg(name);
        case ProfileField::Token:
            return tr("%1: its token needs a look").arg(name);
        }
    }
    return {};
}

void ProfilesDialog::reportStore()
{
    const auto& error = m_profiles.loadError();
    if (!error)
        return;
    const QString& kept = m_profiles.keptFile();
    m_strip->showMessage(
        MessageStrip::Kind::Warning, tr("Not all profiles could be read: %1").arg(error->message),
        kept.isEmpty() ? tr("The file is left as it is, and nothing can be saved.")
                       : tr("The file was kept as %1.").arg(kept));
}

void ProfilesDialog::save(bool thenUse)
{
    m_saving = true;
    m_useAfterwards = thenUse;
    m_form->cancelTest();
    m_form->setEnabled(false);
    refresh();
    m_saver.save(m_drafts, m_removedIds);
}

void ProfilesDialog::onSaved(const std::optional<Error>& error)
{
    m_saving = false;
    m_form->setEnabled(true);
    if (error) {
        m_strip->showMessage(
            MessageStrip::Kind::Error, tr("The profiles could not be saved"), error->message);
        showCurrent();
        return;
    }
    m_removedIds.clear();
    if (m_useAfterwards)
        Q_EMIT activated(current().id);
    accept();
}

void ProfilesDialog::reject()
{
    if (m_saving)
        return; // it is about to end by itself
    m_form->cancelTest();
    QDialog::reject();
}

} // namespace hubscope
