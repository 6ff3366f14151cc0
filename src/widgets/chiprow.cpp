// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chiprow.h"

#include "widgets/flowlayout.h"

#include <algorithm>

namespace hubscope {

ChipRow::ChipRow(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, Theme::tight + 2, Theme::tight))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipRow::chip(const QString& id) const
{
    const auto found =
        std::find_if(m_chips.begin(), m_chips.end(), [&](const auto& c) { return c.first == id; });
    return found == m_chips.end() ? nullptr : found->second;
}

QStringList ChipRow::ids() const
{
    QStringList ids;
    for (const auto& [id, chip] : m_chips)
        ids.append(id);
    return ids;
}

Chip* ChipRow::setChip(const QString& id, const QString& text, Chip::Look look)
{
    if (Chip* known = chip(id)) {
        known->setText(text);
        return known;
    }
    auto* added = new Chip(m_theme, text, look, this);
    const int after = m_chips.isEmpty() ? m_flow->count() : m_flow->indexOf(m_chips.last().second) + 1;
    m_flow->insertWidget(after, added);
    m_chips.append({id, added});
    connect(added, &Chip::removeRequested, this, [this, id] { Q_EMIT removeRequested(id); });
    connect(added, &Chip::clicked, this, [this, id] { Q_EMIT activated(id); });
    added->show();
    return added;
}

void ChipRow::removeChip(const QString& id)
{
    Chip* gone = chip(id);
    if (!gone)
        return;
    const qsizetype place = m_chips.indexOf(std::pair(id, gone));
    m_chips.removeAt(place);
    if (gone->hasFocus() && !m_chips.isEmpty())
        m_chips.at(std::min(place, m_chips.size() - 1)).second->setFocus(Qt::OtherFocusReason);
    m_flow->removeWidget(gone);
    gone->hide();
    gone->deleteLater(); // it may be the sender
}

} // namespace hubscope
