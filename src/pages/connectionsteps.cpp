// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connectionsteps.h"

#include "widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hubscope {

using Stage = ConnectionTest::Stage;
using Verdict = ConnectionTest::Verdict;

namespace {

constexpr std::array stages = {Stage::Url, Stage::Tls, Stage::Token, Stage::Workspace, Stage::Node};

/// Words for an address that does not lead to a hub.
QString reachFailure(const Error& error)
{
    switch (error.obstacle) {
    case Obstacle::Name:
        return ConnectionSteps::tr("no host has this name");
    case Obstacle::Connection:
        return ConnectionSteps::tr("nothing answers there");
    case Obstacle::Proxy:
        return ConnectionSteps::tr("the proxy does not let us through");
    case Obstacle::Tls:
        return ConnectionSteps::tr("no agreement on encryption");
    case Obstacle::None:
        break;
    }
    return error.kind == ErrorKind::Timeout ? ConnectionSteps::tr("no answer in time")
                                            : ConnectionSteps::tr("what answers there is not a hub");
}

QString cause(Stage stage, const Error& error)
{
    const bool missing = error.kind == ErrorKind::Invalid && error.message.isEmpty();
    if (missing)
        return stage == Stage::Url ? ConnectionSteps::tr("not an address") : ConnectionSteps::tr("needed");
    if (stage == Stage::Url || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout)
        return reachFailure(error);
    switch (stage) {
    case Stage::Token:
        return ConnectionSteps::tr("the hub did not accept it");
    case Stage::Workspace:
        return ConnectionSteps::tr("the hub does not know it");
    case Stage::Node:
        return ConnectionSteps::tr("not in this workspace");
    default:
        return ConnectionSteps::tr("no agreement on encryption");
    }
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Running:
        return ConnectionSteps::tr("trying…");
    case Verdict::Passed:
        return ConnectionSteps::tr("passed");
    case Verdict::Failed:
        return ConnectionSteps::tr("failed");
    case Verdict::Unknown:
        return ConnectionSteps::tr("cannot be told with this token");
    case Verdict::Skipped:
        return ConnectionSteps::tr("not used here");
    }
    return {};
}

} // namespace

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Url:
        return ConnectionSteps::tr("Address");
    case Stage::Tls:
        return ConnectionSteps::tr("Encryption");
    case Stage::Token:
        return ConnectionSteps::tr("Token");
    case Stage::Workspace:
        return ConnectionSteps::tr("Workspace");
    case Stage::Node:
        return ConnectionSteps::tr("Node");
    }
    return {};
}

QString stageFailure(Stage stage, const Error& error)
{
    const QString said = error.message.trimmed();
    return said.isEmpty() ? cause(stage, error) : cause(stage, error) + u" · "_s + said;
}

ConnectionSteps::ConnectionSteps(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Connection test"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::small);
    grid->setVerticalSpacing(Theme::tight);
    grid->setColumnStretch(2, 1);
    for (const Stage stage : stages) {
        const int row = static_cast<int>(stage);
        auto* name = new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this);
        name->setText(stageName(stage));
        line(stage) = {
            new QLabel(this), new ElidedLabel(&theme, Theme::FontRole::Text, Token::Muted, this),
            Glyph::Circle, Token::Muted};
        grid->addWidget(line(stage).glyph, row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(line(stage).words, row, 2);
    }
    connect(&theme, &Theme::changed, this, &ConnectionSteps::restyle);
    reset();
}

void ConnectionSteps::reset()
{
    for (const Stage stage : stages)
        set(stage, Glyph::Circle, Token::Muted, tr("not tried"));
}

void ConnectionSteps::show(Stage stage, Verdict verdict, const QString& words)
{
    const QString shown = words.isEmpty() ? verdictWords(verdict) : words;
    switch (verdict) {
    case Verdict::Running:
        return set(stage, Glyph::More, Token::Accent, shown);
    case Verdict::Passed:
        return set(stage, Glyph::Check, Token::Success, shown);
    case Verdict::Failed:
        return set(stage, Glyph::AlertCircle, Token::Danger, shown);
    case Verdict::Unknown:
        return set(stage, Glyph::Question, Token::Muted, shown);
    case Verdict::Skipped:
        return set(stage, Glyph::Minus, Token::Muted, shown);
    }
}

void ConnectionSteps::set(Stage stage, Glyph glyph, Token color, const QString& words)
{
    line(stage).shape = glyph;
    line(stage).color = color;
    line(stage).words->setText(words);
    line(stage).words->setColor(color == Token::Accent ? Token::Muted : color);
    line(stage).words->setAccessibleName(u"%1: %2"_s.arg(stageName(stage), words));
    restyle();
}

QString ConnectionSteps::text(Stage stage) const
{
    return m_lines[static_cast<size_t>(stage)].words->accessibleName();
}

void ConnectionSteps::restyle()
{
    for (const Line& each : m_lines) {
        each.glyph->setPixmap(IconSet(&m_theme).pixmap(
            each.shape, m_theme.px(16), devicePixelRatioF(), m_theme.color(each.color)));
    }
}

} // namespace hubscope
