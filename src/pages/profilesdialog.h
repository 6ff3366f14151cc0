// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "pages/profiledraft.h"
#include "pages/profilesaver.h"
#include "widgets/theme.h"

#include <QDialog>

#include <memory>

class QListWidgetItem;

namespace Ui {
class ProfilesDialog;
}

namespace hubscope {

class ElidedLabel;
class KindBand;
class MessageStrip;
class ProfileForm;
class ProfileStore;
class SecretStore;
class WireLog;

/// Makes, changes, orders and removes profiles. Everything is drafted here and stored at once by Save; Cancel
/// leaves all as it was. Open it with open(): it is window-modal and deletes nothing by itself.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    ProfilesDialog(
        ProfileStore& profiles, SecretStore& secrets, WireLog& log, const Clock& clock, const Theme& theme,
        QWidget* parent = nullptr);
    ~ProfilesDialog() override;

    void select(const QString& profileId);
    /// Selects a profile with the caret in its token: for "Replace token".
    void editToken(const QString& profileId);
    /// Begins a new profile: for "Connect a real hub".
    void addNew();
    /// Begins a profile from the Python SDK's configuration file.
    void importFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    /// The user saved and wants to work with this profile now. Comes before accepted().
    void activated(const QString& profileId);

private:
    void setUpList();
    void setUpFooter();
    void restyle();

    ProfileDraft& current();
    int currentRow() const;
    void append(const ProfileDraft& draft);
    void chooseFile();
    void duplicate();
    void removeCurrent();
    void moveCurrent(int by);

    void showCurrent();
    void readSecret(const QString& profileId);
    void takeFromForm();
    void refresh();
    void refreshRow(int row);
    QString displayName(const ProfileDraft& draft) const;
    QStringList namesExcept(int row) const;
    QString whatIsMissing() const;
    void reportStore();

    void save(bool thenUse);
    void onSaved(const std::optional<Error>& error);

    const Theme& m_theme;
    ProfileStore& m_profiles;
    SecretStore& m_secrets;
    std::unique_ptr<Ui::ProfilesDialog> m_ui;
    KindBand* m_band;
    MessageStrip* m_strip;
    ProfileForm* m_form;
    ElidedLabel* m_reason;
    ProfileSaver m_saver;
    QList<ProfileDraft> m_drafts; ///< row by row as in the list
    QStringList m_removedIds;
    quint64 m_readGeneration = 0; ///< drops a token that comes after the selection moved on
    bool m_saving = false;
    bool m_useAfterwards = false;
};

} // namespace hubscope
