// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"
#include "widgets/theme.h"

#include <QFrame>

class QLabel;

namespace hubscope {

class ElidedLabel;

/// A band in a kind of hub's colours that says its word and what to mind. For dialogs: the window has the
/// EnvironmentBand.
class KindBand : public QFrame
{
    Q_OBJECT

public:
    explicit KindBand(const Theme& theme, QWidget* parent = nullptr);

    void setKind(HubKind kind);

private:
    void restyle();

    const Theme& m_theme;
    HubKind m_kind = HubKind::Sandbox;
    QLabel* m_glyph;
    ElidedLabel* m_word;
    ElidedLabel* m_advice;
};

} // namespace hubscope
