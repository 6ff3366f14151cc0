// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/environmentband.h"

#include "core/plaintext.h"
#include "pages/hubkindlook.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString hostOf(const Profile& profile)
{
    const int port = profile.baseUrl.port();
    return port < 0 ? profile.baseUrl.host() : u"%1:%2"_s.arg(profile.baseUrl.host()).arg(port);
}

} // namespace

EnvironmentBand::EnvironmentBand(const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_connect(new QToolButton(this))
    , m_switch(new QToolButton(this))
{
    setObjectName("environmentBand"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Hub in use"));
    for (QLabel* label : {m_word, m_text})
        label->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_connect->setText(tr("Connect a real hub…"));
    m_switch->setText(tr("Switch hub"));
    m_switch->setPopupMode(QToolButton::InstantPopup);
    m_switch->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_connect, &QToolButton::clicked, this, &EnvironmentBand::connectRequested);

    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::medium, 0, Theme::small, 0);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_glyph);
    layout->addWidget(m_word);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_connect);
    layout->addWidget(m_switch);

    setYielding({m_connect});

    connect(&theme, &Theme::changed, this, &EnvironmentBand::recolour);
    recolour();
}

void EnvironmentBand::showProfile(const Profile& profile, bool embedded)
{
    m_kind = profile.kind;
    const QString where = hostOf(profile);
    if (embedded)
        present(hubKindBanner(m_kind), {tr("built-in hub"), where, tr("nothing leaves this computer")});
    else
        present(hubKindBanner(m_kind), {profile.name, where, tr("workspace %1").arg(profile.workspaceId)});
}

void EnvironmentBand::showConnecting(const Profile& profile)
{
    m_kind = profile.kind;
    present(tr("CONNECTING"), {profile.name});
}

void EnvironmentBand::setSwitchMenu(QMenu* menu)
{
    m_switch->setMenu(menu);
}

void EnvironmentBand::openSwitchMenu()
{
    m_switch->showMenu();
}

void EnvironmentBand::present(const QString& word, const QStringList& parts)
{
    QStringList shown = parts;
    shown.removeAll(QString());
    m_word->setText(word);
    m_text->setText(u"·  "_s + shown.join(u"  ·  "_s));
    m_text->setToolTip(plainToolTip(shown.join(u'\n')));
    setWanted(m_connect, m_kind == HubKind::Sandbox);
    setAccessibleDescription(word + u", "_s + shown.join(u", "_s));
    recolour();
}

void EnvironmentBand::recolour()
{
    const HubKindLook look = hubKindLook(m_kind);
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.color(look.fill));
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(role, m_theme.color(look.text));
    setPalette(palette);
    setFixedHeight(m_theme.bandHeight());
    m_word->setFont(m_theme.font(Theme::FontRole::Strong));
    const int size = m_theme.px(16);
    m_glyph->setPixmap(
        IconSet(&m_theme).pixmap(look.glyph, size, devicePixelRatioF(), m_theme.color(look.text)));
}

} // namespace hubscope
