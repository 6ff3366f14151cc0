// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliverystrip.h"

#include "models/eventtext.h"
#include "models/outbox.h"
#include "widgets/announce.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope {

namespace {

constexpr int stripHeight = 38;
constexpr int progressSteps = 1000;
constexpr auto guessedDelay = 5s; ///< while nothing is known about the hub

} // namespace

DeliveryStrip::DeliveryStrip(Outbox& outbox, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_outbox(outbox)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_word(new TextLabel(&theme, Theme::FontRole::Strong, Token::Text, this))
    , m_sentence(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_progress(new QProgressBar(this))
    , m_close(new QToolButton(this))
{
    setObjectName("deliveryStrip"_L1);
    build();
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &DeliveryStrip::showProgress);
    connect(m_close, &QToolButton::clicked, this, [this] { follow({}); });
    connect(&outbox, &Outbox::changed, this, [this](const QString& id) {
        if (id == m_entryId)
            refresh();
    });
    connect(&outbox, &Outbox::removed, this, [this](const QStringList& ids) {
        if (ids.contains(m_entryId))
            follow({});
    });
    connect(&outbox, &Outbox::lookedInVain, this, [this](const QString& id) {
        if (id != m_entryId)
            return;
        m_inVain = true;
        refresh();
    });
    connect(&theme, &Theme::changed, this, &DeliveryStrip::restyle);
    follow({});
    restyle();
}

void DeliveryStrip::build()
{
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking for the event"));
    m_close->setIcon(IconSet(&m_theme).icon(Glyph::Close, Token::Muted));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss; the outbox keeps it"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::large, 0, Theme::large, 0);
    row->setSpacing(Theme::small);
    row->addWidget(m_glyph);
    row->addWidget(m_word);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_progress);
    for (int i = 0; i < 2; ++i) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { perform(i); });
        row->addWidget(button);
        m_actions.append(button);
    }
    row->addWidget(m_close);
}

void DeliveryStrip::follow(const QString& entryId)
{
    m_entryId = entryId;
    m_inVain = false;
    m_text = {};
    setVisible(!entryId.isEmpty());
    refresh();
}

void DeliveryStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(fill()));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.mixed(ink(), fill(), 0.35));
}

void DeliveryStrip::refresh()
{
    const OutboxEntry* entry = m_outbox.find(m_entryId);
    if (!entry) {
        m_tick.stop();
        return;
    }
    const bool looking = m_outbox.isLooking(m_entryId);
    const DeliveryText text =
        deliveryText(*entry, {looking, m_inVain, m_outbox.usualDelay(entry->profileId)});
    m_progress->setVisible(looking);
    looking ? m_tick.start() : m_tick.stop();
    showProgress();
    if (text == m_text)
        return;
    m_text = text;
    m_word->setText(text.word);
    m_sentence->setText(text.sentence);
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setVisible(i < text.actions.size());
        if (i < text.actions.size())
            m_actions[i]->setText(deliveryActionLabel(text.actions[i]));
    }
    setAccessibleName(tr("Delivery: %1").arg(text.word));
    setAccessibleDescription(text.sentence);
    announce(this, text.word + u". "_s + text.sentence);
    restyle();
}

void DeliveryStrip::restyle()
{
    setFixedHeight(m_theme.px(stripHeight));
    m_progress->setFixedSize(m_theme.px(120), m_theme.px(4));
    const Glyph glyph = m_text.mood == DeliveryText::Mood::Good     ? Glyph::Check
                        : m_text.mood == DeliveryText::Mood::Bad    ? Glyph::AlertCircle
                        : m_text.mood == DeliveryText::Mood::Unsure ? Glyph::Question
                                                                    : Glyph::Clock;
    m_glyph->setPixmap(
        IconSet(&m_theme).pixmap(glyph, m_theme.px(16), devicePixelRatioF(), m_theme.color(ink())));
    m_word->setColor(ink() == Token::Accent ? Token::Text : ink());
    update();
}

void DeliveryStrip::showProgress()
{
    const OutboxEntry* entry = m_outbox.find(m_entryId);
    const auto since = m_outbox.lookingSince(m_entryId);
    if (!entry || !since)
        return;
    // Half full at the usual moment, and ever slower after it: it never claims to be at its end.
    const auto usual = m_outbox.usualDelay(entry->profileId).value_or(guessedDelay);
    const double share = double(since->count()) / double(since->count() + std::max<qint64>(usual.count(), 1));
    m_progress->setValue(int(share * progressSteps));
}

void DeliveryStrip::perform(int button)
{
    const OutboxEntry* entry = m_outbox.find(m_entryId);
    if (!entry || button >= m_text.actions.size())
        return;
    switch (m_text.actions.at(button)) {
    case DeliveryAction::GiveUp:
        m_outbox.cancel(m_entryId);
        break;
    case DeliveryAction::Stop:
        m_outbox.stopLooking(m_entryId);
        break;
    case DeliveryAction::Show:
        Q_EMIT showEventRequested(entry->customerId, entry->eventId);
        break;
    case DeliveryAction::Compare:
        Q_EMIT compareRequested(m_entryId);
        break;
    case DeliveryAction::FindOut:
        m_inVain = false;
        m_outbox.findOut(m_entryId);
        refresh();
        break;
    case DeliveryAction::Choose:
        choose();
        break;
    }
}

void DeliveryStrip::choose()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList candidates = m_outbox.find(m_entryId)->candidates;
    for (const QString& eventId : candidates)
        connect(menu->addAction(shortId(eventId)), &QAction::triggered, this, [this, eventId] {
            m_outbox.choose(m_entryId, eventId);
        });
    const QPushButton* button = m_actions.first();
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

Token DeliveryStrip::ink() const
{
    switch (m_text.mood) {
    case DeliveryText::Mood::Good:
        return Token::Success;
    case DeliveryText::Mood::Bad:
        return Token::Danger;
    case DeliveryText::Mood::Unsure:
        return Token::Warning;
    case DeliveryText::Mood::Busy:
        break;
    }
    return Token::Accent;
}

Token DeliveryStrip::fill() const
{
    switch (m_text.mood) {
    case DeliveryText::Mood::Good:
        return Token::SuccessFill;
    case DeliveryText::Mood::Bad:
        return Token::DangerFill;
    case DeliveryText::Mood::Unsure:
        return Token::WarningFill;
    case DeliveryText::Mood::Busy:
        break;
    }
    return Token::InfoFill;
}

} // namespace hubscope
