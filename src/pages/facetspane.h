// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "models/eventscope.h"
#include "models/facetmodel.h"
#include "models/latestwork.h"

#include <QWidget>

namespace hubscope {

class FacetView;
class TextLabel;
class Theme;

/// What the loaded events are like, to narrow them by. The counts are of all loaded events, whatever narrows
/// them, and are made in a worker.
class FacetsPane : public QWidget
{
    Q_OBJECT

public:
    FacetsPane(const Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    void setSnapshot(const EventSnapshot& events, EventScope scope = EventScope::Loaded);
    /// What is in force. Says nothing.
    void setChoices(FacetChoices choices);

    QSize sizeHint() const override;

Q_SIGNALS:
    void choiceChanged(hubscope::Facet facet, const hubscope::FacetChoice& choice); ///< by the user

protected:
    void showEvent(QShowEvent* event) override;

private:
    void count();
    void showCounts(FacetCounts counts);
    void apply(Facet facet, const QString& value, FacetAct act);

    const Theme& m_theme;
    FacetModel m_model;
    LatestWork<FacetCounts> m_counting;
    EventSnapshot m_events;
    EventScope m_scope = EventScope::Loaded;
    bool m_counted = true; ///< the events, or they will be
    FacetView* m_view;
    TextLabel* m_of;
};

} // namespace hubscope
