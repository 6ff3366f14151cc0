// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/environmentband.h"

#include "core/plaintext.h"
#include "models/writeguard.h"
#include "pages/hubkindlook.h"
#include "pages/unlockdialog.h"
#include "widgets/elidedlabel.h"
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

/// `14:32`, minutes and seconds.
QString countdown(std::chrono::seconds time)
{
    return u"%1:%2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

EnvironmentBand::EnvironmentBand(const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_word(new QLabel(this))
    , m_text(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_lock(new QToolButton(this))
    , m_connect(new QToolButton(this))
    , m_switch(new QToolButton(this))
{
    setObjectName("environmentBand"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Hub in use"));
    m_word->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_connect->setText(tr("Connect a real hub…"));
    m_switch->setText(tr("Switch hub"));
    m_switch->setPopupMode(QToolButton::InstantPopup);
    m_switch->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_switch->hide(); // while there is nothing to switch to
    connect(m_connect, &QToolButton::clicked, this, &EnvironmentBand::connectRequested);
    m_lock->setObjectName("unlockButton"_L1);
    m_lock->hide();
    connect(m_lock, &QToolButton::clicked, this, [this] {
        if (m_guard->mayWrite())
            m_guard->lock();
        else
            askToUnlock();
    });

    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::medium, 0, Theme::small, 0);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_glyph);
    layout->addWidget(m_word);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_lock);
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
    m_switch->setVisible(menu);
}

void EnvironmentBand::openSwitchMenu()
{
    m_switch->showMenu();
}

void EnvironmentBand::setSwitchable(bool switchable)
{
    m_switchable = switchable;
    setWanted(m_connect, m_switchable && m_kind == HubKind::Sandbox);
}

void EnvironmentBand::setGuard(WriteGuard* guard)
{
    m_guard = guard;
    connect(guard, &WriteGuard::changed, this, &EnvironmentBand::showLock);
    showLock();
}

void EnvironmentBand::askToUnlock()
{
    if (m_guard && m_guard->isProduction() && !m_guard->mayWrite())
        (new UnlockDialog(*m_guard, m_theme, window()))->open();
}

void EnvironmentBand::present(const QString& word, const QStringList& parts)
{
    m_banner = word;
    m_parts = parts;
    m_parts.removeAll(QString());
    setWanted(m_connect, m_switchable && m_kind == HubKind::Sandbox);
    showLock();
    recolour();
}

void EnvironmentBand::showLock()
{
    const bool guarded = m_guard && m_guard->isProduction();
    const bool open = guarded && m_guard->mayWrite();
    QStringList shown = m_parts;
    if (open)
        shown.prepend(tr("writable for %1").arg(countdown(m_guard->remaining())));
    const QString word = guarded && !open ? tr("%1 – read only").arg(m_banner) : m_banner;
    m_word->setText(word);
    m_text->setText(u"·  "_s + shown.join(u"  ·  "_s));
    m_text->setToolTip(plainToolTip(shown.join(u'\n')));
    m_lock->setVisible(guarded);
    m_lock->setText(open ? tr("Lock now") : tr("Unlock writing…"));
    // The seconds are not read out one by one.
    setAccessibleDescription((QStringList{word} + m_parts).join(u", "_s));
    const Glyph glyph = open ? Glyph::Unlock : guarded ? Glyph::Lock : hubKindLook(m_kind).glyph;
    if (glyph != m_shownGlyph)
        showGlyph(glyph);
}

void EnvironmentBand::showGlyph(Glyph glyph)
{
    m_shownGlyph = glyph;
    m_glyph->setPixmap(IconSet(&m_theme).pixmap(
        glyph, m_theme.px(16), devicePixelRatioF(), m_theme.color(hubKindLook(m_kind).text)));
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
    for (QToolButton* button : {m_lock, m_connect, m_switch})
        button->setMaximumHeight(m_theme.bandHeight() - 2 * (Theme::tight - 1)); // the band shows around them
    m_word->setFont(m_theme.font(Theme::FontRole::Strong));
    m_text->setColor(look.text);
    showGlyph(m_shownGlyph);
}

} // namespace hubscope
