// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"
#include "widgets/yieldingrow.h"

class QCheckBox;
class QMenu;
class QPushButton;

namespace hubscope {

class ElidedLabel;

/// The foot of a draft: what is to be minded when it is sent, its code to copy, and the button that sends it,
/// which says where to, or why not.
class SendBar : public YieldingRow
{
    Q_OBJECT

public:
    explicit SendBar(const Theme& theme, QWidget* parent = nullptr);

    /// The words of the button, `Send to PRODUCTION`.
    void setTarget(const QString& words);
    /// Why nothing can be sent at present; empty when it can.
    void setObstacle(const QString& reason);
    void setExpectRejection(bool expect);
    /// `obstacle`: why there can be no tag; empty when there can.
    void setConfirmTag(bool tagged, const QString& obstacle);
    void setCopyMenu(QMenu* menu); ///< stays the caller's
    void openCopyMenu();

    void focusFirst();
    QPushButton* button() const { return m_send; }

Q_SIGNALS:
    void sendRequested();
    void expectRejectionChosen(bool expect);
    void confirmTagChosen(bool tagged);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QCheckBox* m_expect;
    QCheckBox* m_tag;
    ElidedLabel* m_obstacle;
    QPushButton* m_copy;
    QPushButton* m_send;
};

} // namespace hubscope
