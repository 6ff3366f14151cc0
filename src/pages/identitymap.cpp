// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitymap.h"

#include "core/plaintext.h"
#include "models/identitytext.h"
#include "pages/identitynode.h"
#include "widgets/elidedlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

enum MapColumn { Self, Fan, Told, Line, Thing };

Glyph glyphOf(IdentityLink::Kind kind)
{
    switch (kind) {
    case IdentityLink::Kind::CustomerId:
        return Glyph::User;
    case IdentityLink::Kind::ExternalId:
        return Glyph::IdCard;
    case IdentityLink::Kind::Email:
        return Glyph::Mail;
    case IdentityLink::Kind::Node:
        return Glyph::Server;
    case IdentityLink::Kind::Session:
        break;
    }
    return Glyph::Link;
}

/// What is known of it that its title does not say: of a labelled session its id, too.
QString noteOf(IdentityLink link)
{
    QStringList parts;
    if (!std::exchange(link.label, QString()).isEmpty())
        parts.append(linkTitle(link));
    parts.append(linkKnownText(link));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// How much is known here of a session, the most first.
int rankOf(const IdentityLink& link)
{
    if (!link.reconciliationId.isEmpty())
        return 0;
    if (!link.sessionId.isEmpty())
        return 1;
    return link.onTimeline > 0 ? 2 : 3;
}

/// All but the customer itself: things first, then the sessions of which most is known here.
QList<IdentityLink> drawn(const QList<IdentityLink>& links)
{
    QList<IdentityLink> sessions;
    QList<IdentityLink> things;
    for (const IdentityLink& link : links) {
        if (link.kind == IdentityLink::Kind::Session)
            sessions.append(link);
        else if (link.kind != IdentityLink::Kind::CustomerId)
            things.append(link);
    }
    std::ranges::stable_sort(sessions, {}, rankOf);
    return things + sessions.first(std::min<qsizetype>(sessions.size(), IdentityMap::mostSessions));
}

} // namespace

IdentityMap::IdentityMap(const Theme& theme, const TimeDisplay& time, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_time(time)
    , m_nodes(new QButtonGroup(this))
{
    setObjectName("identityMap"_L1);
    setAccessibleName(tr("Map of what the customer is known by"));
    m_nodes->setExclusive(true);
    connect(m_nodes, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(m_values.at(id));
    });
    connect(&theme, &Theme::changed, this, &IdentityMap::rebuild);
}

void IdentityMap::setLinks(const QString& customer, const QList<IdentityLink>& links)
{
    if (customer == m_customer && links == m_links)
        return;
    m_customer = customer;
    m_links = links;
    rebuild();
}

void IdentityMap::setCurrent(const QString& value)
{
    const QSignalBlocker quiet(m_nodes);
    const auto id = int(m_values.indexOf(value));
    if (QAbstractButton* node = m_nodes->button(id)) {
        node->setChecked(true);
        return;
    }
    m_nodes->setExclusive(false);
    if (QAbstractButton* before = m_nodes->checkedButton())
        before->setChecked(false);
    m_nodes->setExclusive(true);
}

/// There are few.
void IdentityMap::rebuild()
{
    QAbstractButton* before = m_nodes->checkedButton();
    const QString current = before ? m_values.at(m_nodes->id(before)) : QString();
    const bool focused = before && before->hasFocus();
    m_edges.clear();
    m_values.clear();
    m_things.clear();
    m_self = nullptr;
    delete layout();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(Theme::tight, Theme::tight, Theme::tight, Theme::tight);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(Theme::tight);
    m_grid->setColumnMinimumWidth(Fan, m_theme.px(72));
    m_grid->setColumnMinimumWidth(Line, m_theme.px(28));
    m_grid->setColumnStretch(Told, 2);
    m_grid->setColumnStretch(Thing, 3);
    const QList<IdentityLink> shown = drawn(m_links);
    if (m_links.isEmpty())
        return; // until something is known
    addCustomer(std::max(1, int(shown.size())));
    for (const IdentityLink& link : shown)
        addLink(link);
    const auto sessions = std::ranges::count(m_links, IdentityLink::Kind::Session, &IdentityLink::kind);
    if (sessions > mostSessions)
        addMore(int(sessions) - mostSessions);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    QWidget* tabsFrom = m_before;
    for (QAbstractButton* node : QList<QAbstractButton*>{m_self} + m_things) {
        if (tabsFrom)
            setTabOrder(tabsFrom, node);
        tabsFrom = node;
    }
    setCurrent(current);
    if (focused && m_nodes->checkedButton()) {
        m_nodes->checkedButton()->show(); // which the layout does later
        m_nodes->checkedButton()->setFocus(Qt::OtherFocusReason);
    }
    update();
}

void IdentityMap::addCustomer(int rows)
{
    const auto self = std::ranges::find(m_links, IdentityLink::Kind::CustomerId, &IdentityLink::kind);
    IdentityNode::Look look;
    look.glyph = Glyph::User;
    look.title = m_customer;
    look.isLeading = true;
    look.isChoosable = self != m_links.cend();
    auto* node = new IdentityNode(look, m_theme, this);
    node->setAccessibleName(tr("Customer %1").arg(m_customer));
    if (self != m_links.cend()) {
        node->setToolTip(plainToolTip(self->value));
        node->setAccessibleDescription(self->value);
        m_nodes->addButton(node, int(m_values.size()));
        m_values.append(self->value);
    }
    m_grid->addWidget(node, 0, Self, rows, 1, Qt::AlignVCenter);
    node->installEventFilter(this);
    m_self = node;
}

void IdentityMap::addLink(const IdentityLink& link)
{
    const auto row = int(m_edges.size());
    const QString known = noteOf(link);
    const QString told = linkTellersText(link, m_time);
    const bool labelled = link.kind == IdentityLink::Kind::Session && !link.label.isEmpty();
    IdentityNode::Look look;
    look.glyph = glyphOf(link.kind);
    look.title = linkTitle(link);
    look.note = known.isEmpty() ? linkKindText(link.kind) : known;
    look.isCode = !labelled;
    auto* node = new IdentityNode(look, m_theme, this);
    node->setToolTip(plainToolTip(link.value));
    node->setAccessibleName(
        tr("%1 %2", "kind of a thing, its name").arg(linkKindText(link.kind), look.title));
    node->setAccessibleDescription(
        known.isEmpty() ? told : tr("%1, told by: %2", "what is known of it, who told us").arg(known, told));
    node->installEventFilter(this);
    m_things.append(node);
    m_nodes->addButton(node, int(m_values.size()));
    m_values.append(link.value);
    auto* words = new ElidedLabel(&m_theme, Theme::FontRole::Label, Token::Muted, this);
    words->setText(told);
    words->setContentsMargins(Theme::small, 0, Theme::small, 0);
    words->setAlignment(Qt::AlignCenter);
    m_grid->addWidget(words, row, Told);
    m_grid->addWidget(node, row, Thing, Qt::AlignLeft);
    m_edges.append({words, node, link.sources});
}

void IdentityMap::addMore(int count)
{
    IdentityNode::Look look;
    look.glyph = Glyph::More;
    look.title = tr("and %n more session(s)", nullptr, count);
    look.isChoosable = false;
    auto* node = new IdentityNode(look, m_theme, this);
    node->setObjectName("identityMore"_L1);
    node->setAccessibleName(look.title);
    node->setAccessibleDescription(tr("All of them are in the list"));
    connect(node, &QAbstractButton::clicked, this, &IdentityMap::listRequested);
    node->installEventFilter(this);
    m_things.append(node);
    m_grid->addWidget(node, int(m_edges.size()), Thing, Qt::AlignLeft);
}

bool IdentityMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && walk(watched, static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Up and down along the things; across, to the customer and back to the thing that was left.
bool IdentityMap::walk(const QObject* from, int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype last = m_things.size() - 1;
    const auto at = std::find(m_things.cbegin(), m_things.cend(), from) - m_things.cbegin();
    const bool isThing = at <= last;
    if (last < 0)
        return false;
    if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
        if (isThing)
            m_left = at;
        goTo(m_self);
        return true;
    }
    switch (key) {
    case Qt::Key_Up:
        goTo(m_things.at(isThing ? std::max<qsizetype>(at - 1, 0) : 0));
        return true;
    case Qt::Key_Down:
        goTo(m_things.at(isThing ? std::min(at + 1, last) : 0));
        return true;
    case Qt::Key_Home:
        goTo(m_things.first());
        return true;
    case Qt::Key_End:
        goTo(m_things.last());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: // away from the customer
        goTo(m_things.at(isThing ? at : std::min(m_left, last)));
        return true;
    default:
        return false;
    }
}

void IdentityMap::goTo(QAbstractButton* node)
{
    node->setFocus(Qt::TabFocusReason);
    if (node->isCheckable())
        node->setChecked(true);
}

void IdentityMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Edge& edge : std::as_const(m_edges))
        paintEdge(painter, edge);
}

/// What this program did itself is drawn in the accent's colour, what only events say is dashed.
void IdentityMap::paintEdge(QPainter& painter, const Edge& edge) const
{
    const bool ours = edge.sources.contains(LinkSource::Ledger);
    const bool eventsOnly = edge.sources == QList<LinkSource>{LinkSource::Events};
    painter.setPen(QPen(
        m_theme.color(ours ? Token::Accent : Token::ControlBorder), ours ? 2 : 1,
        eventsOnly ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    const QRect words = edge.words->geometry();
    const int half = std::min(words.width(), edge.words->sizeHint().width()) / 2;
    const QRect gap(words.center().x() - half, words.top(), 2 * half, words.height());
    const QPointF from = sideOf(m_self->geometry(), true);
    const QPointF turn = sideOf(words, false);
    const qreal middle = (from.x() + turn.x()) / 2;
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, turn.y()}, turn);
    path.lineTo(sideOf(gap, false));
    path.moveTo(sideOf(gap, true));
    path.lineTo(sideOf(edge.end->geometry(), false));
    painter.drawPath(path);
}

/// The middle of the side at which reading begins, or ends.
QPointF IdentityMap::sideOf(const QRect& rect, bool end) const
{
    const bool right = end != (layoutDirection() == Qt::RightToLeft);
    return {right ? rect.right() + 1.0 : rect.left(), rect.center().y() + 0.5};
}

} // namespace hubscope
