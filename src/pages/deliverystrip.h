// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deliverytext.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace hubscope {

class ElidedLabel;
class Outbox;
class TextLabel;

/// Where the event has got to that was sent from a draft, from Queued to the sight of it, and what may be
/// done about it. Not in sight until there is one.
class DeliveryStrip : public QFrame
{
    Q_OBJECT

public:
    DeliveryStrip(Outbox& outbox, const Theme& theme, QWidget* parent = nullptr);

    /// Shows an entry of the outbox from now on; an empty id hides the strip.
    void follow(const QString& entryId);
    const QString& entryId() const { return m_entryId; }
    DeliveryText text() const { return m_text; } ///< as it is shown

Q_SIGNALS:
    void showEventRequested(const QString& customerId, const QString& eventId);
    void compareRequested(const QString& entryId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void refresh();
    void restyle();
    void showProgress();
    void perform(int button);
    void choose();
    Token ink() const;
    Token fill() const;

    Outbox& m_outbox;
    const Theme& m_theme;
    QString m_entryId;
    bool m_inVain = false;
    DeliveryText m_text;
    QTimer m_tick;

    QLabel* m_glyph;
    TextLabel* m_word;
    ElidedLabel* m_sentence;
    QProgressBar* m_progress;
    QList<QPushButton*> m_actions;
    QToolButton* m_close;
};

} // namespace hubscope
