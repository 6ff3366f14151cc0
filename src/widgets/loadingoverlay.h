// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QFrame;
class QPushButton;

namespace hubscope {

class TextLabel;

/// Covers its parent while something loads: nothing for a moment, so that quick answers do not flicker, then
/// rows that stand for the coming ones (or the old content dimmed), then the seconds and a Cancel button.
class LoadingOverlay : public QWidget
{
    Q_OBJECT

public:
    enum class Cover { Skeleton, Dim };

    LoadingOverlay(const Theme* theme, QWidget* covered);

    void start(const QString& what, Cover cover = Cover::Skeleton);
    void stop();
    bool isLoading() const { return m_loading; }
    bool showsWords() const;
    /// After how long the cover and the words appear: 150 ms and 2 s unless set.
    void setDelays(std::chrono::milliseconds cover, std::chrono::milliseconds words);

Q_SIGNALS:
    void cancelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();
    void paintSkeleton(QPainter& painter) const;

    const Theme* m_theme;
    Cover m_cover = Cover::Skeleton;
    bool m_loading = false;
    std::chrono::milliseconds m_coverDelay{150};
    std::chrono::milliseconds m_wordsDelay{2000};
    QString m_what;
    QFrame* m_panel;
    TextLabel* m_words;
    QPushButton* m_cancel;
    QTimer m_coverTimer;
    QTimer m_wordsTimer;
    QElapsedTimer m_elapsed;
};

} // namespace hubscope
