// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme.h"

#include "widgets/hubstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal designTextPixels = 13.0;
constexpr qreal smallestTextPoints = 9.75; // 13 px at 96 dpi: what the measures were drawn for

QFont preferred(const QString& family, const QFont& otherwise)
{
    QFont font = otherwise;
    // hasFamily() would ask the system for what comes nearest, which takes a tenth of the program's start.
    if (QFontDatabase::families().contains(family))
        font.setFamilies({family});
    return font;
}

QFont desktopTextFont()
{
    QFont font = preferred(u"Inter"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    font.setPointSizeF(std::max(QFontInfo(font).pointSizeF(), smallestTextPoints));
    return font;
}

QFont desktopFixedFont()
{
    QFont font = preferred(u"JetBrains Mono"_s, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("calt", 0); // "!=" and "->" stay the characters that were sent
#endif
    return font;
}

} // namespace

Theme::Theme(Scheme scheme, QObject* parent)
    : QObject(parent)
    , m_scheme(scheme)
    , m_textFont(desktopTextFont())
    , m_fixedFont(desktopFixedFont())
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Theme::refresh);
    m_dark = scheme == Scheme::Auto ? desktopIsDark() : scheme == Scheme::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::refresh);
#endif
}

Theme::~Theme() = default;

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    refresh();
}

void Theme::setFontScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_fontScale))
        return;
    m_fontScale = scale;
    dress();
    Q_EMIT changed();
}

QColor Theme::mixed(Token foreground, Token background, qreal amount) const
{
    const QColor front = color(foreground);
    const QColor back = color(background);
    const auto blend = [amount](int a, int b) { return qRound(a * amount + b * (1.0 - amount)); };
    return QColor(
        blend(front.red(), back.red()), blend(front.green(), back.green()), blend(front.blue(), back.blue()));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alternate);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Alternate);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::ControlBorder);
    palette.setColor(QPalette::Shadow, mixed(Token::Text, Token::Window, m_dark ? 0.0 : 0.35));
    const QColor disabled = mixed(Token::Muted, Token::Window, 0.6);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QFont Theme::font(FontRole role) const
{
    const bool fixed = role == FontRole::Fixed || role == FontRole::FixedSmall;
    QFont font = fixed ? m_fixedFont : m_textFont;
    qreal pixels = designTextPixels;
    switch (role) {
    case FontRole::Text:
        break;
    case FontRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Label:
    case FontRole::Fixed:
        pixels = 12;
        break;
    case FontRole::Title:
        pixels = 15;
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Pill:
        pixels = 11;
        font.setWeight(QFont::Medium);
        break;
    case FontRole::FixedSmall:
        pixels = 11;
        break;
    }
    font.setPointSizeF(m_textFont.pointSizeF() * m_fontScale * pixels / designTextPixels);
    return font;
}

int Theme::px(int designPixels) const
{
    const qreal pixels = QFontInfo(font()).pixelSize();
    return qRound(designPixels * std::max(1.0, pixels / designTextPixels));
}

void Theme::apply(QApplication& application)
{
    m_application = &application;
    dress();
    application.installEventFilter(this);
}

void Theme::refresh()
{
    const bool dark = m_scheme == Scheme::Auto ? desktopIsDark() : m_scheme == Scheme::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    dress();
    Q_EMIT changed();
}

void Theme::dress()
{
    if (!m_application)
        return;
    const QScopedValueRollback guard(m_dressing, true);
    m_application->setPalette(palette());
    m_application->setFont(font());
    QToolTip::setFont(font(FontRole::Label));
    QToolTip::setPalette(palette());
    m_application->setStyle(new HubStyle(*this)); // anew, so that every widget is polished and measured again
}

bool Theme::desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Our own palette hides the desktop's: without it for a moment, Qt tells that one.
    const QScopedValueRollback guard(m_dressing, true);
    if (m_application)
        QApplication::setPalette(QPalette());
    const QPalette desktop = QGuiApplication::palette();
    if (m_application)
        QApplication::setPalette(palette());
    return desktop.color(QPalette::WindowText).lightness() > desktop.color(QPalette::Window).lightness();
#endif
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The application hears of another palette, each window of another desktop theme.
    const bool palette = event->type() == QEvent::ApplicationPaletteChange && watched == m_application;
    if ((palette || event->type() == QEvent::ThemeChange) && !m_dressing && m_scheme == Scheme::Auto)
        m_refresh.start();
    return QObject::eventFilter(watched, event);
}

} // namespace hubscope
