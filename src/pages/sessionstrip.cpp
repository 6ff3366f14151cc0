// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessionstrip.h"

#include "core/plaintext.h"
#include "models/anonymoustimeline.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"
#include "pages/reconcilelook.h"
#include "pages/sessionactions.h"
#include "widgets/elidedlabel.h"
#include "widgets/glyphlabel.h"
#include "widgets/idlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hubscope {

SessionStrip::SessionStrip(
    const AnonymousTimeline& session, const SessionLedger& ledger, SessionActions& actions,
    const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_session(session)
    , m_ledger(ledger)
    , m_title(new TextLabel(&theme, Theme::FontRole::Title, Token::Text, this))
    , m_id(new IdLabel(&theme, this))
    , m_node(new IdLabel(&theme, this))
    , m_counts(new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_stateGlyph(new GlyphLabel(&theme, this))
    , m_state(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
{
    setAccessibleName(tr("Session"));
    m_id->setCaption(tr("id"));
    m_node->setCaption(tr("node"));
    auto* reconcile = new QPushButton(IconSet(&theme).icon(Glyph::Reconcile), tr("Reconcile…"), this);
    reconcile->setAutoDefault(false);
    const auto follow = [reconcile, &actions] {
        reconcile->setEnabled(actions.reconcileAction()->isEnabled());
    };
    connect(actions.reconcileAction(), &QAction::changed, reconcile, follow);
    connect(reconcile, &QPushButton::clicked, actions.reconcileAction(), &QAction::trigger);
    follow();

    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::medium);
    layout->addWidget(new GlyphLabel(&theme, Glyph::Link, Token::Muted, this));
    layout->addWidget(m_title);
    layout->addWidget(m_id);
    layout->addWidget(m_node);
    layout->addWidget(m_counts);
    layout->addWidget(m_stateGlyph);
    layout->addWidget(m_state, 1);
    layout->addWidget(reconcile);
    setYielding({m_node, m_counts});
    connect(&session, &AnonymousTimeline::changed, this, &SessionStrip::refresh);
    connect(&ledger, &SessionLedger::reconciliationChanged, this, &SessionStrip::refresh);
    refresh();
}

void SessionStrip::refresh()
{
    const SessionRecord* record = m_session.session();
    if (!record)
        return; // its tab closes
    m_title->setText(middleElided(oneLine(m_session.title()), 24, 6));
    m_id->setId(record->value);
    m_node->setId(record->nodeId);
    setWanted(m_node, !record->nodeId.isEmpty());
    const SessionCounts counts = m_ledger.counts(record->id);
    m_counts->setText(tr("%1 · %2", "sent and seen events")
                          .arg(tr("%n sent", nullptr, counts.sent), tr("%n seen", nullptr, counts.seen)));
    const ReconcileRecord* told = m_ledger.decisive(record->id);
    m_stateGlyph->setVisible(told);
    if (!told) {
        m_state->setText(tr("belongs to nobody yet"));
    } else {
        const ReconcileLook look = reconcileLook(told->state);
        m_stateGlyph->setGlyph(look.glyph, look.ink);
        const QString name =
            told->customerName.isEmpty() ? shortId(told->customerId) : oneLine(told->customerName, 60);
        //: How a reconcile stands, and with whom
        m_state->setText(tr("%1: %2").arg(reconcileStateLabel(told->state), name));
    }
    setAccessibleDescription(m_title->text());
}

} // namespace hubscope
