// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/profiledraft.h"
#include "services/connectiontest.h"
#include "store/secretstore.h"
#include "widgets/theme.h"

#include <QWidget>

#include <map>
#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace Ui {
class ProfileForm;
}

namespace hubscope {

class ConnectionSteps;
class ElidedLabel;
class SegmentedControl;

/// The fields of one profile with what is the matter with them, where its token is kept, and the staged
/// connection test, which names the field at fault beside the field.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    ProfileForm(const Theme& theme, WireLog& log, const Clock& clock, QWidget* parent = nullptr);
    ~ProfileForm() override;

    /// Shows a draft; its kept token is not known until `setSecret`.
    void setDraft(const ProfileDraft& draft, const QStringList& otherNames);
    const ProfileDraft& draft() const { return m_draft; }

    /// The token that is kept for the shown profile. It is used for the test and never shown.
    void setSecret(const SecretStore::Secret& secret);
    const std::optional<SecretStore::Secret>& secret() const { return m_secret; }
    void focusField(ProfileField field);

    void cancelTest();

Q_SIGNALS:
    void edited(); ///< by the user

private:
    struct Field
    {
        QLineEdit* edit = nullptr;
        ElidedLabel* hint = nullptr;
        QString remark; ///< what is said of the field when all is well with it
        QString fault;  ///< what the connection test found
    };

    void addField(
        ProfileField field, QLineEdit* edit, QHBoxLayout* line, QLabel* label, const QString& remark = {});
    void setUpToken();
    void setUpTest();
    void takeOver(); ///< from the fields into the draft
    void showHints();
    void showTokenPlace();
    void restyle();

    void startTest();
    void
    onStage(ConnectionTest::Stage stage, ConnectionTest::Verdict verdict, const std::optional<Error>& error);
    void onTestFinished(bool passed);
    void forgetTest();

    const Theme& m_theme;
    std::unique_ptr<Ui::ProfileForm> m_ui;
    SegmentedControl* m_kind;
    ConnectionSteps* m_steps;
    std::map<ProfileField, Field> m_fields;
    ConnectionTest m_test;
    ProfileDraft m_draft;
    QStringList m_otherNames;
    std::optional<SecretStore::Secret> m_secret;
    bool m_filling = false;
};

} // namespace hubscope
