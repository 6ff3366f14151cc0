// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/facetspane.h"

#include "pages/facetview.h"
#include "widgets/hairline.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int facetsWidth = 200;
constexpr int facetsTitleHeight = 32;

} // namespace

FacetsPane::FacetsPane(const Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(catalogue)
    , m_counting([this](FacetCounts counts) { showCounts(std::move(counts)); })
    , m_view(new FacetView(theme, this))
    , m_of(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
{
    setObjectName("facetsPane"_L1);
    setAccessibleName(tr("Facets"));
    setFocusProxy(m_view);
    m_view->setObjectName("facetsTree"_L1);
    m_view->setAccessibleName(tr("Facets of the loaded events"));
    m_view->setModel(&m_model);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::medium, 0, Theme::medium, 0);
    head->addWidget(m_of);
    head->addStretch(1);
    head->addStrut(theme.px(facetsTitleHeight));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(&theme, this));
    layout->addWidget(m_view, 1);

    connect(m_view, &FacetView::acted, this, &FacetsPane::apply);
    connect(m_view, &FacetView::moreToggled, this, [this](Facet facet) {
        m_model.setAllShown(facet, !m_model.isAllShown(facet));
    });
    showCounts({});
}

QSize FacetsPane::sizeHint() const
{
    return {m_theme.px(facetsWidth), m_theme.px(3 * facetsWidth)};
}

void FacetsPane::setSnapshot(const EventSnapshot& events, EventScope scope)
{
    m_events = events;
    m_scope = scope;
    m_counted = false;
    if (isVisible())
        count();
}

void FacetsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_counted)
        count();
}

void FacetsPane::count()
{
    m_counted = true;
    m_counting.ask([events = m_events](const std::stop_token& stop) { return countFacets(events, stop); });
}

void FacetsPane::showCounts(FacetCounts counts)
{
    //: The counts are those of all loaded events
    const QString of = m_scope == EventScope::Loaded ? tr("of %1 loaded") : tr("of %1 sent by this app");
    m_of->setText(of.arg(QLocale().toString(counts.events)));
    m_model.setCounts(std::move(counts));
}

void FacetsPane::setChoices(FacetChoices choices)
{
    m_model.setChoices(std::move(choices));
}

void FacetsPane::apply(Facet facet, const QString& value, FacetAct act)
{
    FacetChoices choices = m_model.choices();
    FacetChoice& choice = choices[facet];
    choice = choiceAfter(std::move(choice), value, act);
    const FacetChoice changed = choice;
    m_model.setChoices(std::move(choices));
    Q_EMIT choiceChanged(facet, changed);
}

} // namespace hubscope
