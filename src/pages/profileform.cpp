// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/profileform.h"

#include "pages/connectionsteps.h"
#include "pages/hubkindlook.h"
#include "ui_profileform.h"
#include "widgets/announce.h"
#include "widgets/elidedlabel.h"
#include "widgets/hubstyle.h"
#include "widgets/icons.h"
#include "widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QStyle>

namespace hubscope {

using Stage = ConnectionTest::Stage;
using Verdict = ConnectionTest::Verdict;

namespace {

std::optional<ProfileField> fieldOf(Stage stage)
{
    switch (stage) {
    case Stage::Url:
    case Stage::Tls:
        return ProfileField::BaseUrl;
    case Stage::Token:
        return ProfileField::Token;
    case Stage::Workspace:
        return ProfileField::Workspace;
    case Stage::Node:
        return ProfileField::Node;
    }
    return std::nullopt;
}

Token hintColor(FieldProblem::Severity severity)
{
    switch (severity) {
    case FieldProblem::Severity::Wrong:
        return Token::Danger;
    case FieldProblem::Severity::Careful:
        return Token::Warning;
    case FieldProblem::Severity::Missing:
        break;
    }
    return Token::Muted;
}

void markInvalid(QLineEdit* edit, bool invalid)
{
    if (edit->property(look::invalid).toBool() == invalid)
        return;
    edit->setProperty(look::invalid, invalid);
    edit->update();
}

} // namespace

ProfileForm::ProfileForm(const Theme& theme, WireLog& log, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::ProfileForm>())
    , m_kind(new SegmentedControl(&theme, this))
    , m_steps(new ConnectionSteps(theme, this))
    , m_test(log, clock)
{
    m_ui->setupUi(this);
    for (const HubKind kind : {HubKind::Sandbox, HubKind::Test, HubKind::Production})
        m_kind->addSegment(hubKindName(kind), hubKindAdvice(kind));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind of hub"));
    m_ui->kindLabel->setBuddy(m_kind);
    m_ui->kindBlock->addWidget(m_kind);
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, &ProfileForm::takeOver);

    const auto& ui = *m_ui;
    addField(ProfileField::Name, ui.nameEdit, ui.nameLine, ui.nameLabel);
    addField(
        ProfileField::BaseUrl, ui.baseUrlEdit, ui.baseUrlLine, ui.baseUrlLabel,
        tr("with or without /workspaces at its end"));
    addField(ProfileField::Workspace, ui.workspaceEdit, ui.workspaceLine, ui.workspaceLabel);
    addField(ProfileField::Node, ui.nodeEdit, ui.nodeLine, ui.nodeLabel);
    addField(ProfileField::Token, ui.tokenEdit, ui.tokenLine, ui.tokenLabel);
    setUpToken();
    setUpTest();
    QWidget::setTabOrder(ui.nameEdit, m_kind);
    QWidget::setTabOrder(m_kind, ui.baseUrlEdit);

    connect(&theme, &Theme::changed, this, &ProfileForm::restyle);
    restyle();
}

ProfileForm::~ProfileForm() = default;

void ProfileForm::addField(
    ProfileField field, QLineEdit* edit, QHBoxLayout* line, QLabel* label, const QString& remark)
{
    auto* hint = new ElidedLabel(&m_theme, Theme::FontRole::Label, Token::Muted, this);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint->setObjectName(edit->objectName() + QStringLiteral("Hint"));
    label->setTextFormat(Qt::PlainText);
    line->addWidget(hint, 1);
    m_fields[field] = {edit, hint, remark, {}};
    connect(edit, &QLineEdit::textEdited, this, &ProfileForm::takeOver);
}

void ProfileForm::setUpToken()
{
    connect(m_ui->revealButton, &QPushButton::toggled, this, [this](bool shown) {
        m_ui->tokenEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        restyle();
    });
    connect(m_ui->pasteButton, &QPushButton::clicked, this, [this] {
        const AccessToken token = tokenFromText(QGuiApplication::clipboard()->text());
        m_ui->tokenEdit->setText(QString::fromUtf8(token.reveal()));
        takeOver();
    });
    m_ui->tokenPlace->setTextFormat(Qt::PlainText);
    m_ui->embeddedNote->setTextFormat(Qt::PlainText);
}

void ProfileForm::setUpTest()
{
    m_ui->testBlock->addWidget(m_steps);
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] {
        if (m_test.isRunning())
            cancelTest();
        else
            startTest();
    });
    connect(&m_test, &ConnectionTest::stageChanged, this, &ProfileForm::onStage);
    connect(&m_test, &ConnectionTest::finished, this, &ProfileForm::onTestFinished);
}

void ProfileForm::setDraft(const ProfileDraft& draft, const QStringList& otherNames)
{
    forgetTest();
    const QScopedValueRollback filling(m_filling, true);
    m_draft = draft;
    m_otherNames = otherNames;
    m_secret.reset();
    m_kind->setCurrentIndex(static_cast<int>(draft.kind));
    m_ui->nameEdit->setText(draft.name);
    m_ui->nameEdit->setPlaceholderText(draft.isEmbeddedSandbox() ? embeddedSandboxName() : QString());
    m_ui->baseUrlEdit->setText(draft.baseUrl);
    m_ui->workspaceEdit->setText(draft.workspaceId);
    m_ui->nodeEdit->setText(draft.nodeId);
    for (QLineEdit* edit : {m_ui->nameEdit, m_ui->baseUrlEdit, m_ui->workspaceEdit, m_ui->nodeEdit})
        edit->setCursorPosition(0);
    m_ui->tokenEdit->setText(draft.newToken ? QString::fromUtf8(draft.newToken->reveal()) : QString());
    m_ui->revealButton->setChecked(false);
    m_ui->embeddedNote->setVisible(draft.isEmbeddedSandbox());
    m_ui->hubFields->setVisible(!draft.isEmbeddedSandbox());
    showHints();
    showTokenPlace();
}

void ProfileForm::setSecret(const SecretStore::Secret& secret)
{
    m_secret = secret;
    showTokenPlace();
}

void ProfileForm::focusField(ProfileField field)
{
    m_fields.at(field).edit->setFocus(Qt::OtherFocusReason);
    m_fields.at(field).edit->selectAll();
}

void ProfileForm::takeOver()
{
    if (m_filling)
        return;
    forgetTest();
    m_draft.kind = static_cast<HubKind>(m_kind->currentIndex());
    m_draft.name = m_ui->nameEdit->text();
    m_draft.baseUrl = m_ui->baseUrlEdit->text();
    m_draft.workspaceId = m_ui->workspaceEdit->text();
    m_draft.nodeId = m_ui->nodeEdit->text();
    const AccessToken typed = tokenFromText(m_ui->tokenEdit->text());
    m_draft.newToken = typed.isEmpty() ? std::nullopt : std::optional(typed);
    showHints();
    showTokenPlace();
    Q_EMIT edited();
}

/// A problem of what is typed goes before what the last test found.
void ProfileForm::showHints()
{
    for (auto& [field, parts] : m_fields) {
        const auto problem = problemOf(m_draft, field, m_otherNames);
        const bool faulty = !parts.fault.isEmpty() && (!problem || !problem->isBlocking());
        const QString words = faulty ? parts.fault : problem ? problem->words : parts.remark;
        parts.hint->setText(words);
        parts.hint->setColor(faulty ? Token::Danger : problem ? hintColor(problem->severity) : Token::Muted);
        parts.edit->setAccessibleDescription(words);
        markInvalid(parts.edit, faulty || (problem && problem->severity == FieldProblem::Severity::Wrong));
    }
}

void ProfileForm::showTokenPlace()
{
    const auto words = [this] {
        if (!m_secret)
            return tr("Looking into the keychain…");
        const bool kept = !m_secret->token.isEmpty();
        switch (m_secret->keptIn) {
        case SecretStore::Backend::Keychain:
            return kept ? tr("A token is kept in the system’s keychain. Type another to replace it.")
                        : tr("It will be kept in the system’s keychain and nowhere else.");
        case SecretStore::Backend::MemoryOnly:
            return kept ? tr("A token is kept for this run only: there is no keychain to keep it in.")
                        : tr("There is no keychain here: the token is kept for this run only and asked for "
                             "again "
                             "next time.");
        case SecretStore::Backend::Environment:
            break;
        }
        return tr("The variable HUBSCOPE_TOKEN gives the token for this run. One typed here counts from the "
                  "next run.");
    };
    m_ui->tokenPlace->setText(words());
    const bool kept = m_secret && !m_secret->token.isEmpty();
    m_ui->tokenEdit->setPlaceholderText(kept ? tr("kept, not shown") : QString());
    m_ui->revealButton->setEnabled(!m_ui->tokenEdit->text().isEmpty());
}

void ProfileForm::restyle()
{
    const IconSet icons(&m_theme);
    m_ui->revealButton->setIcon(icons.icon(m_ui->revealButton->isChecked() ? Glyph::EyeOff : Glyph::Eye));
    m_ui->revealButton->setText(m_ui->revealButton->isChecked() ? tr("Hide") : tr("Show"));
    m_ui->pasteButton->setIcon(icons.icon(Glyph::Copy));
    m_ui->testButton->setIcon(icons.icon(Glyph::Plug));
    for (QLabel* note : {m_ui->tokenPlace, m_ui->embeddedNote}) {
        QPalette colors = note->palette();
        colors.setColor(QPalette::WindowText, m_theme.color(Token::Muted));
        note->setPalette(colors);
    }
    for (QLabel* label :
         {m_ui->nameLabel, m_ui->kindLabel, m_ui->baseUrlLabel, m_ui->workspaceLabel, m_ui->nodeLabel,
          m_ui->tokenLabel, m_ui->tokenPlace})
        label->setFont(m_theme.font(Theme::FontRole::Label));
    for (QLineEdit* id : {m_ui->workspaceEdit, m_ui->nodeEdit, m_ui->baseUrlEdit, m_ui->tokenEdit})
        id->setFont(m_theme.font(Theme::FontRole::Fixed));
}

void ProfileForm::startTest()
{
    forgetTest();
    m_ui->testButton->setText(tr("&Stop the test"));
    const AccessToken kept = m_secret ? m_secret->token : AccessToken();
    const bool environmentWins = m_secret && m_secret->keptIn == SecretStore::Backend::Environment;
    m_test.start(m_draft.profile(), environmentWins ? kept : m_draft.newToken.value_or(kept));
}

void ProfileForm::cancelTest()
{
    m_test.cancel();
    forgetTest();
}

void ProfileForm::forgetTest()
{
    m_test.cancel();
    m_steps->reset();
    m_ui->testButton->setText(tr("Te&st the connection"));
    for (auto& [field, parts] : m_fields)
        parts.fault.clear();
    showHints();
}

void ProfileForm::onStage(Stage stage, Verdict verdict, const std::optional<Error>& error)
{
    const QString words = verdict == Verdict::Failed && error ? stageFailure(stage, *error) : QString();
    m_steps->show(stage, verdict, words);
    if (const auto field = fieldOf(stage); field && verdict == Verdict::Failed) {
        m_fields.at(*field).fault = words;
        showHints();
    }
}

void ProfileForm::onTestFinished(bool passed)
{
    m_ui->testButton->setText(tr("Te&st the connection"));
    announce(m_steps, passed ? tr("The connection works") : tr("The connection test failed"));
}

} // namespace hubscope
