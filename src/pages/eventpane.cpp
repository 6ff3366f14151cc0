// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/eventpane.h"

#include "core/json.h"
#include "events/filterpath.h"
#include "events/filterterm.h"
#include "models/displaytime.h"
#include "net/wirelog.h"
#include "pages/eventheader.h"
#include "pages/fielddelegate.h"
#include "pages/findbar.h"
#include "pages/requestview.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/jsonview.h"
#include "widgets/messagestrip.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/viewsetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

// Both trees give the same under these.
static_assert(int(FieldTreeModel::JsonPointerRole) == int(JsonTreeModel::JsonPointerRole));
static_assert(int(FieldTreeModel::RawValueRole) == int(JsonTreeModel::RawValueRole));

namespace {

constexpr int footerHeight = 44;
constexpr qsizetype indentedAtMost = 512 * 1024; ///< bytes; more would be felt, and JsonView cuts it anyway

void copyText(const QString& text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

EventPane::EventPane(
    const Catalogue& catalogue, const TimeDisplay& time, const WireLog& log, const Theme& theme,
    QWidget* parent)
    : QWidget(parent)
    , m_log(log)
    , m_time(time)
    , m_theme(theme)
    , m_fields(catalogue, time)
    , m_placeholder(new EmptyState(&theme, this))
    , m_content(new QWidget(this))
    , m_header(new EventHeader(catalogue, time, theme, m_content))
    , m_remarks(new QWidget(m_content))
    , m_strip(new MessageStrip(&theme, m_remarks))
    , m_tabs(new QTabBar(m_content))
    , m_stack(new QStackedWidget(m_content))
    , m_overview(makeTree(m_fields, tr("Overview")))
    , m_treeView(makeTree(m_tree, tr("Tree")))
    , m_jsonPage(new QWidget(m_stack))
    , m_find(new FindBar(m_finder, tr("Find in the JSON"), theme, m_jsonPage))
    , m_spelling(new SegmentedControl(&theme, m_jsonPage))
    , m_request(new RequestView(time, theme, m_stack))
{
    setObjectName("eventPane"_L1);
    setAccessibleName(tr("Event"));
    m_overview->setItemDelegate(new FieldDelegate(&theme, m_overview));
    m_treeView->setItemDelegate(new JsonTreeDelegate(&theme, m_treeView));
    for (const QString& tab : {tr("Overview"), tr("Tree"), tr("JSON"), tr("Request")})
        m_tabs->addTab(tab);
    m_placeholder->setContent(
        Glyph::List, tr("No event is selected"), tr("Select one in the timeline to read it."));
    m_tabs->setAccessibleName(tr("Views of the event"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);

    buildJsonPage();
    for (QWidget* page :
         {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_treeView), m_jsonPage,
          static_cast<QWidget*>(m_request)})
        m_stack->addWidget(page);

    m_stack->setMinimumHeight(theme.px(72)); // below the timeline of a small window there is not more
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_header);
    content->addWidget(m_tabs);
    auto* remarks = new QVBoxLayout(m_remarks); // air only around a strip that is there
    remarks->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    remarks->addWidget(m_strip);
    content->addWidget(m_remarks);
    content->addWidget(m_stack, 1);
    content->addWidget(makeFooter());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_placeholder);
    layout->addWidget(m_content);

    connect(&m_document, &EventDocument::changed, this, &EventPane::showDocument);
    connect(m_tabs, &QTabBar::currentChanged, this, &EventPane::showTab);
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (m_event)
            m_header->setEvent(*m_event);
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (m_event)
            m_header->setEvent(*m_event);
    });
    connect(&log, &WireLog::updated, this, [this] {
        if (tab() == Tab::Request && m_event)
            m_request->setExchange(m_log.find(m_requestId));
    });
    clear();
}

EventPane::~EventPane() = default;

void EventPane::setEvent(const Event& event, const QString& requestId, const QStringList& remarks)
{
    const bool same = m_event && m_event->body == event.body;
    m_event = event;
    m_requestId = requestId;
    m_header->setEvent(event);
    m_remarks->setVisible(!remarks.isEmpty());
    if (!remarks.isEmpty())
        m_strip->showMessage(MessageStrip::Kind::Warning, remarks.first(), remarks.mid(1).join(u'\n'));
    showPlaceholder(false);
    if (!same) {
        m_jsonFilled = false;
        m_document.setBody(event.body);
    }
    showTab();
}

void EventPane::clear()
{
    m_event.reset();
    m_document.clear();
    showPlaceholder(true);
}

void EventPane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

EventPane::Tab EventPane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void EventPane::focusContent()
{
    QWidget* content = tab() == Tab::Json && m_json ? m_json : m_stack->currentWidget();
    if (content->isVisible())
        content->setFocus(Qt::OtherFocusReason);
}

void EventPane::find()
{
    if (!m_event)
        return;
    setTab(Tab::Json);
    m_find->open();
}

bool EventPane::findNext(int direction)
{
    if (!m_find->isVisible())
        return false;
    m_find->step(direction);
    return true;
}

void EventPane::copyValue() const
{
    if (tab() == Tab::Json && m_json)
        copyText(m_json->selectedText());
    else
        copyFromTree(
            tab() == Tab::Tree ? int(JsonTreeModel::RawValueRole) : int(FieldTreeModel::RawValueRole));
}

void EventPane::copyPath() const
{
    copyFromTree(
        tab() == Tab::Tree ? int(JsonTreeModel::JsonPointerRole) : int(FieldTreeModel::JsonPointerRole));
}

void EventPane::copyJson() const
{
    if (m_event)
        copyText(QString::fromUtf8(m_event->body));
}

void EventPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

bool EventPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EventPane::buildJsonPage()
{
    m_spelling->setAccessibleName(tr("How the JSON is shown"));
    m_spelling->addSegment(tr("Indented"), tr("Keys in their order, numbers as they were spelled"));
    m_spelling->addSegment(tr("As received"), tr("Byte for byte"));
    auto* find = new QToolButton(m_jsonPage);
    find->setIcon(IconSet(&m_theme).icon(Glyph::Search));
    find->setAutoRaise(true);
    find->setAccessibleName(tr("Find in the JSON"));
    find->setToolTip(
        tr("Find in the JSON (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    head->setSpacing(Theme::small);
    head->addWidget(m_spelling);
    head->addStretch(1);
    head->addWidget(find);
    auto* layout = new QVBoxLayout(m_jsonPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_find);
    connect(find, &QToolButton::clicked, m_find, &FindBar::open);
    connect(m_find, &FindBar::closed, this, &EventPane::focusContent);
    connect(&m_finder, &TextFinder::hitChosen, this, [this](const TextPlace& place) {
        if (m_json)
            m_json->select(place.begin, place.end);
        m_finder.setSelection(place);
    });
    connect(m_spelling, &SegmentedControl::currentIndexChanged, this, [this] {
        m_jsonFilled = false;
        fillJson();
    });
}

QTreeView* EventPane::makeTree(QAbstractItemModel& model, const QString& name)
{
    auto* view = new QTreeView(m_stack);
    setUpTree(view, &m_theme);
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* value = new QAction(tr("Copy value"), view);
    auto* path = new QAction(tr("Copy path"), view);
    connect(value, &QAction::triggered, this, &EventPane::copyValue);
    connect(path, &QAction::triggered, this, &EventPane::copyPath);
    view->addActions({value, path});
    makeValueActions(*view);
    view->header()->setStretchLastSection(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column gives way
    view->header()->resizeSection(0, m_theme.px(164));
    view->header()->resizeSection(1, m_theme.px(108));
    return view;
}

/// What one does with a value that one sees: more of the same, none of it, or all of them beside each other.
void EventPane::makeValueActions(QTreeView& view)
{
    auto* separator = new QAction(&view);
    separator->setSeparator(true);
    auto* only = new QAction(tr("Only events with this value"), &view);
    auto* without = new QAction(tr("No events with this value"), &view);
    auto* column = new QAction(tr("Show as a column"), &view);
    const auto narrow = [this, &view](bool exclude) {
        const QModelIndex index = view.currentIndex();
        const auto value = parseJson(index.data(FieldTreeModel::RawValueRole).toString().toUtf8());
        if (value && !value->isContainer())
            Q_EMIT filterRequested(
                filterTerm(index.data(FieldTreeModel::JsonPointerRole).toString(), *value, exclude));
    };
    connect(only, &QAction::triggered, this, [narrow] { narrow(false); });
    connect(without, &QAction::triggered, this, [narrow] { narrow(true); });
    connect(column, &QAction::triggered, this, [this, &view] {
        const QString pointer = view.currentIndex().data(FieldTreeModel::JsonPointerRole).toString();
        if (!pointer.isEmpty())
            Q_EMIT columnRequested(FilterPath::ofPointer(pointer).toString());
    });
    const auto offer = [only, without, column](const QModelIndex& index) {
        const auto value = parseJson(index.data(FieldTreeModel::RawValueRole).toString().toUtf8());
        only->setEnabled(value && !value->isContainer());
        without->setEnabled(only->isEnabled());
        column->setEnabled(!index.data(FieldTreeModel::JsonPointerRole).toString().isEmpty());
    };
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, &view, offer);
    offer({});
    view.addActions({separator, only, without, column});
}

QWidget* EventPane::makeFooter()
{
    auto* footer = new QWidget(m_content);
    footer->setFixedHeight(m_theme.px(footerHeight));
    auto* copy = new QPushButton(tr("Copy as"), footer);
    copy->setAutoDefault(false);
    auto* menu = new QMenu(copy);
    connect(menu->addAction(tr("JSON, as received")), &QAction::triggered, this, &EventPane::copyJson);
    connect(menu->addAction(tr("Event id")), &QAction::triggered, this, [this] {
        copyText(m_event ? m_event->id : QString());
    });
    connect(menu->addAction(tr("Customer id")), &QAction::triggered, this, [this] {
        copyText(m_event ? m_event->customerId : QString());
    });
    copy->setMenu(menu);
    auto* compose = new QPushButton(IconSet(&m_theme).icon(Glyph::Plus), tr("New from this"), footer);
    compose->setObjectName("newFromThisButton"_L1);
    compose->setAutoDefault(false);
    compose->setToolTip(tr("Write an event that begins as this one"));
    connect(compose, &QPushButton::clicked, this, &EventPane::newFromThisRequested);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(Theme::medium, 0, Theme::medium, 0);
    layout->setSpacing(Theme::small);
    layout->addStretch(1);
    layout->addWidget(copy);
    layout->addWidget(compose);
    return footer;
}

void EventPane::showPlaceholder(bool placeholder)
{
    m_placeholder->setVisible(placeholder);
    m_content->setVisible(!placeholder);
}

void EventPane::showDocument()
{
    m_fields.setDocument(m_document.document());
    m_tree.setDocument(m_document.document());
    m_jsonFilled = false;
    if (tab() == Tab::Json)
        fillJson();
    m_overview->expandToDepth(1);
    m_treeView->expandToDepth(0);
    if (m_document.error()) {
        m_strip->showMessage(
            MessageStrip::Kind::Error, tr("The event’s JSON is broken"),
            tr("Line %1, column %2. The JSON tab shows what came.")
                .arg(m_document.error()->line)
                .arg(m_document.error()->column));
        m_remarks->show();
    }
}

void EventPane::showTab()
{
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    if (tab() == Tab::Json)
        fillJson();
    else if (tab() == Tab::Request)
        m_request->setExchange(m_log.find(m_requestId));
}

void EventPane::fillJson()
{
    if (!m_event || m_jsonFilled)
        return;
    if (!m_json) { // QScintilla takes a while to be made
        m_json = new JsonView(&m_theme, m_jsonPage);
        static_cast<QVBoxLayout*>(m_jsonPage->layout())->insertWidget(1, m_json, 1);
        connect(m_json, &JsonView::cutChanged, this, &EventPane::findInShown);
        connect(m_json, &JsonView::selectionMoved, this, [this](qsizetype begin, qsizetype end) {
            m_finder.setSelection({begin, end});
        });
        m_json->focusProxy()->installEventFilter(this); // the editor would keep Escape to itself
    }
    const bool indented =
        m_spelling->currentIndex() == 0 && m_document.document() && m_event->body.size() <= indentedAtMost;
    m_json->setJson(indented ? m_document.document()->toPretty() : m_event->body);
    m_jsonFilled = true;
    findInShown();
}

void EventPane::findInShown()
{
    m_finder.setText(m_json->isCut() ? m_json->shownText() : m_json->json(), m_json->isCut());
}

void EventPane::copyFromTree(int role) const
{
    const auto* view = qobject_cast<QTreeView*>(m_stack->currentWidget());
    if (view && view->currentIndex().isValid())
        copyText(view->currentIndex().data(role).toString());
}

} // namespace hubscope
