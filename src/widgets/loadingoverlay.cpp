// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/loadingoverlay.h"

#include "widgets/announce.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace hubscope {

using namespace std::chrono_literals;

LoadingOverlay::LoadingOverlay(const Theme* theme, QWidget* covered)
    : QWidget(covered)
    , m_theme(theme)
    , m_panel(new QFrame(this))
    , m_words(new TextLabel(theme, Theme::FontRole::Text, Token::Muted, m_panel))
    , m_cancel(new QPushButton(tr("Cancel"), m_panel))
{
    hide();
    m_panel->hide();
    m_panel->setFrameShape(QFrame::StyledPanel);
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_panel);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    auto* centre = new QVBoxLayout(this);
    centre->addWidget(m_panel, 0, Qt::AlignCenter);

    m_coverTimer.setSingleShot(true);
    connect(&m_coverTimer, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
    connect(&m_wordsTimer, &QTimer::timeout, this, &LoadingOverlay::tick);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingOverlay::cancelRequested);
    covered->installEventFilter(this);
}

void LoadingOverlay::setDelays(std::chrono::milliseconds cover, std::chrono::milliseconds words)
{
    m_coverDelay = cover;
    m_wordsDelay = words;
}

void LoadingOverlay::start(const QString& what, Cover cover)
{
    m_what = what;
    m_cover = cover;
    m_loading = true;
    m_panel->hide();
    m_elapsed.start();
    m_coverTimer.start(m_coverDelay);
    m_wordsTimer.start(m_wordsDelay);
    setAccessibleName(what);
}

void LoadingOverlay::stop()
{
    m_loading = false;
    m_coverTimer.stop();
    m_wordsTimer.stop();
    m_panel->hide();
    hide();
}

bool LoadingOverlay::showsWords() const
{
    return m_panel->isVisibleTo(this);
}

void LoadingOverlay::tick()
{
    const bool first = !showsWords();
    m_wordsTimer.start(1s);
    m_words->setText(tr("%1 %2 s").arg(m_what).arg(m_elapsed.elapsed() / 1000));
    m_panel->show();
    if (first)
        announce(this, m_what);
}

bool LoadingOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LoadingOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor base = m_theme->color(Token::Base);
    if (m_cover == Cover::Dim)
        base.setAlphaF(0.6F);
    painter.fillRect(rect(), base);
    if (m_cover == Cover::Skeleton)
        paintSkeleton(painter);
}

void LoadingOverlay::paintSkeleton(QPainter& painter) const
{
    // Widths in percent of the row, repeated: words of different length, as real rows have them.
    static constexpr int widths[][3] = {{9, 16, 30}, {9, 12, 22}, {9, 19, 36}, {9, 14, 18}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(Token::Neutral));
    const int rowHeight = m_theme->rowHeight();
    const int bar = m_theme->px(8);
    int row = 0;
    for (int y = 0; y < height(); y += rowHeight, ++row) {
        int x = Theme::large;
        for (const int percent : widths[row % 4]) {
            const int length = width() * percent / 100;
            const QRect place(x, y + (rowHeight - bar) / 2, length, bar);
            painter.drawRoundedRect(
                QStyle::visualRect(layoutDirection(), rect(), place), bar / 2.0, bar / 2.0);
            x += length + Theme::wide;
        }
    }
}

} // namespace hubscope
