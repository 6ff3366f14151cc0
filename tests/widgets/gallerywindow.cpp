// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerywindow.h"

#include "schema/fieldnode.h"
#include "widgets/avatarlabel.h"
#include "widgets/checklistpopup.h"
#include "widgets/chiprow.h"
#include "widgets/datetimefield.h"
#include "widgets/dropchip.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/fieldeditor.h"
#include "widgets/flowlayout.h"
#include "widgets/hubstyle.h"
#include "widgets/idlabel.h"
#include "widgets/jsoneditor.h"
#include "widgets/jsonsource.h"
#include "widgets/jsonview.h"
#include "widgets/loadingoverlay.h"
#include "widgets/messagestrip.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"
#include "widgets/viewsetup.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace hubscope::test {

using namespace Qt::StringLiterals;

namespace {

QLayout* padded(QLayout* layout)
{
    layout->setContentsMargins(Theme::medium, 0, Theme::medium, 0);
    return layout;
}

} // namespace

GalleryWindow::GalleryWindow(const Theme* theme)
    : m_theme(theme)
    , m_icons(theme)
{
    addMenus();
    addTools();
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::small);
    column->addWidget(tabs());
    column->addLayout(padded(identity()));
    column->addLayout(padded(filters()));
    column->addLayout(padded(strips()));
    column->addLayout(padded(forms()));
    column->addLayout(padded(fields()));
    column->addWidget(views(), 1);
    setCentralWidget(content);
    addStatus();
}

QToolButton* GalleryWindow::toolButton(Glyph glyph, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(m_icons.icon(glyph));
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

void GalleryWindow::addMenus()
{
    for (const QString& title : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s}) {
        QMenu* menu = menuBar()->addMenu(title);
        menu->addAction(m_icons.icon(Glyph::Plus), u"New event"_s)->setShortcut(QKeySequence::New);
        menu->addAction(u"Live"_s)->setCheckable(true);
        menu->addSeparator();
        menu->addMenu(u"Copy as"_s)->addAction(u"cURL"_s);
    }
}

void GalleryWindow::addTools()
{
    QToolBar* bar = addToolBar(u"Tools"_s);
    bar->setMovable(false);
    bar->setContentsMargins(Theme::small, Theme::tight, Theme::small, Theme::tight + 2);
    QToolButton* back = toolButton(Glyph::ChevronLeft, {});
    back->setAccessibleName(u"Back"_s);
    QToolButton* forward = toolButton(Glyph::ChevronRight, {});
    forward->setAccessibleName(u"Forward"_s);
    forward->setEnabled(false);
    auto* line = new SearchField(m_theme, this);
    line->setPlaceholderText(u"Customer, event id, e-mail, external id, cURL…"_s);
    line->setAccessibleName(u"Open"_s);
    line->setKeyHint(u"Ctrl+L"_s);
    auto* zone = new SegmentedControl(m_theme, this);
    zone->addSegment(u"UTC+2"_s);
    zone->addSegment(u"UTC"_s);
    auto* live = new ToggleSwitch(u"Live"_s, this);
    live->setChecked(true);
    auto* session = new QPushButton(m_icons.icon(Glyph::Link, Token::Muted), u"Session e3f1…a9"_s, this);
    session->setMenu(new QMenu(session));
    auto* send = new QPushButton(m_icons.icon(Glyph::Plus, Token::ButtonText), u"New event"_s, this);
    send->setProperty(look::primary, true);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addWidget(line);
    bar->addWidget(toolButton(Glyph::Refresh, u"Refresh"_s));
    bar->addWidget(live);
    bar->addWidget(session);
    bar->addWidget(zone);
    bar->addWidget(send);
}

QWidget* GalleryWindow::tabs()
{
    auto* bar = new QTabBar(this);
    bar->setAccessibleName(u"Customers"_s);
    bar->setProperty(look::documentTabs, true);
    bar->setTabsClosable(true);
    bar->setExpanding(false);
    bar->setDrawBase(true);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Window);
    bar->addTab(m_icons.icon(Glyph::User), u"Giulia Ferri"_s);
    bar->addTab(m_icons.icon(Glyph::User, Token::Muted), u"Marco Bianchi"_s);
    return bar;
}

QLayout* GalleryWindow::identity()
{
    auto* row = new QHBoxLayout;
    auto* avatar = new AvatarLabel(m_theme, this);
    avatar->setName(u"Giulia Ferri"_s);
    auto* name = new TextLabel(m_theme, Theme::FontRole::Title, Token::Text, this);
    name->setText(u"Giulia Ferri"_s);
    auto* id = new IdLabel(m_theme, this);
    id->setCaption(u"id"_s);
    id->setId(u"9bdca5a7-3c41-4f0e-9a66-2f1d07c68f29"_s);
    auto* external = new IdLabel(m_theme, this);
    external->setCaption(u"external"_s);
    external->setId(u"CRM-204817"_s);
    auto* last = new ElidedLabel(m_theme, Theme::FontRole::Label, Token::Muted, this);
    last->setText(u"last event 2 min ago, seen on a page with a very long title that does not fit here"_s);
    row->addWidget(avatar);
    row->addWidget(name);
    row->addWidget(id);
    row->addWidget(external);
    row->addWidget(last, 1);
    return row;
}

QLayout* GalleryWindow::filters()
{
    auto* row = new QHBoxLayout;
    auto* chips = new ChipRow(m_theme, this);
    auto* hub = new TextLabel(m_theme, Theme::FontRole::Text, Token::Muted, this);
    hub->setText(u"Hub"_s);
    chips->flow()->addWidget(hub);
    m_popup = new CheckListPopup(m_theme, this);
    m_popup->setPlaceholder(u"Search types"_s);
    m_popup->setItems(
        {{u"addedProduct"_s, u"addedProduct"_s, u"Added product"_s,
          m_icons.icon(Glyph::Bag, Token::FamilyCommerce)},
         {u"campaignSent"_s, u"campaignSent"_s, u"Campaign sent"_s,
          m_icons.icon(Glyph::Mail, Token::FamilyCampaigns)},
         {u"viewedPage"_s, u"viewedPage"_s, u"Viewed page"_s,
          m_icons.icon(Glyph::Eye, Token::FamilyBrowsing)},
         {u"openedTicket"_s, u"openedTicket"_s, u"Opened ticket"_s,
          m_icons.icon(Glyph::Headset, Token::FamilySupport)}});
    m_popup->setCheckedKeys({u"viewedPage"_s});
    for (const QString& label : {u"Type"_s, u"Context"_s, u"Mode"_s}) {
        auto* drop = new DropChip(m_theme, label, this);
        drop->setValue(u"any"_s);
        if (label == u"Type"_s)
            drop->setPopup(m_popup);
        chips->flow()->addWidget(drop);
    }
    chips->setChip(u"dates"_s, u"3 May – 9 May"_s, Chip::Look::Filled);
    chips->setChip(u"not"_s, u"not viewedPage"_s, Chip::Look::Outlined);
    auto* reset = new QPushButton(u"Reset"_s, this);
    reset->setProperty(look::link, true);
    row->addWidget(chips, 1);
    row->addWidget(reset);
    return row;
}

QLayout* GalleryWindow::strips()
{
    auto* grid = new QGridLayout;
    const auto add = [&](MessageStrip::Kind kind, const QString& title, const QString& text, int at) {
        auto* strip = new MessageStrip(m_theme, this);
        strip->setClosable(true);
        strip->showMessage(kind, title, text);
        grid->addWidget(strip, at / 2, at % 2);
        return strip;
    };
    using Kind = MessageStrip::Kind;
    add(Kind::Error, u"The token was not accepted"_s, u"The hub said: <b>Unauthorized</b>"_s, 0)
        ->setActions({u"Replace token…"_s});
    add(Kind::Warning, u"Page 7 failed, 6 pages shown"_s, u"No answer in 10 s"_s, 1)
        ->setActions({u"Retry"_s});
    add(Kind::Info, u"A demo customer"_s, u"Nothing leaves this computer"_s, 2);
    add(Kind::Success, u"Seen after 2.1 s"_s, {}, 3);
    return grid;
}

QLayout* GalleryWindow::forms()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::large);
    const auto label = [&](const QString& text, int column) {
        auto* caption = new TextLabel(m_theme, Theme::FontRole::Label, Token::Muted, this);
        caption->setText(text);
        grid->addWidget(caption, 0, column);
    };
    label(u"Customer"_s, 0);
    auto* edit = new QLineEdit(u"4711"_s, this);
    edit->setAccessibleName(u"Customer"_s);
    grid->addWidget(edit, 1, 0);
    auto* wrong = new QLineEdit(u"12,50"_s, this);
    wrong->setAccessibleName(u"Price"_s);
    wrong->setProperty(look::invalid, true);
    grid->addWidget(wrong, 2, 0);
    label(u"Context"_s, 1);
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(u"Context"_s);
    combo->addItems({u"ECOMMERCE"_s, u"WEB"_s, u"DIGITAL_CAMPAIGN"_s});
    grid->addWidget(combo, 1, 1);
    auto* spin = new QSpinBox(this);
    spin->setAccessibleName(u"Page size"_s);
    spin->setValue(100);
    grid->addWidget(spin, 2, 1);
    label(u"From"_s, 2);
    auto* from = new DateTimeField(m_theme, this);
    from->setValue(1715251315000);
    grid->addWidget(from, 1, 2);
    auto* to = new DateTimeField(m_theme, this);
    to->lineEdit()->setText(u"2024-13-45"_s);
    grid->addWidget(to, 2, 2);
    label(u"Choices"_s, 3);
    auto* box = new QCheckBox(u"Send anyway"_s, this);
    box->setChecked(true);
    grid->addWidget(box, 1, 3);
    auto* off = new QCheckBox(u"Add a confirm tag"_s, this);
    grid->addWidget(off, 2, 3);
    auto* radio = new QRadioButton(u"Customer"_s, this);
    radio->setChecked(true);
    grid->addWidget(radio, 1, 4);
    grid->addWidget(new QRadioButton(u"External id"_s, this), 2, 4);
    auto* copy = new QPushButton(u"Copy as"_s, this);
    copy->setMenu(new QMenu(copy));
    grid->addWidget(copy, 1, 5);
    auto* batch = new QPushButton(m_icons.icon(Glyph::Filter), u"Filter for"_s, this);
    grid->addWidget(batch, 2, 5);
    auto* disabled = new QPushButton(m_icons.icon(Glyph::Send), u"Send"_s, this);
    disabled->setEnabled(false);
    grid->addWidget(disabled, 1, 6);
    grid->setColumnStretch(0, 1);
    return grid;
}

/// A field of each kind, in all its states.
QLayout* GalleryWindow::fields()
{
    struct Sample
    {
        QByteArray schema;
        QByteArray value; ///< empty: not sent
    };
    const QByteArray text = R"({"type":["string","null"]})";
    const QByteArray number = R"({"type":["number","null"]})";
    const QByteArray choice = R"({"type":"string","enum":["sale","return","rental","loan","gift"]})";
    const QByteArray moment = R"({"type":"string","format":"date-time"})";
    const QByteArray open = R"({"type":["object","null"]})";
    const QList<Sample> samples{
        {text, R"("4711")"},
        {choice, R"("sale")"},
        {number, "129.90"},
        {moment, R"("2024-05-09T10:41:55+02:00")"},
        {choice, {}},
        {open, "null"},
        {number, {}},
        {number, R"("12,50")"},
        {text, R"("two\nlines")"},
        {R"({"type":"boolean"})", "true"},
        {moment, {}},
        {open, R"({"gift": true})"}};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::large);
    for (int i = 0; i < samples.size(); ++i) {
        const FieldNode node = parseSchema(*parseJson(samples.at(i).schema));
        auto* field = FieldEditor::make(node, *m_theme, this);
        field->setFieldName(u"field %1"_s.arg(i + 1));
        if (const auto value = parseJson(samples.at(i).value))
            field->showValue(&*value);
        grid->addWidget(field, i / 4, i % 4, Qt::AlignTop);
    }
    return grid;
}

QWidget* GalleryWindow::views()
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(tree());
    splitter->addWidget(table());
    splitter->addWidget(editor());
    splitter->addWidget(right());
    splitter->setSizes({200, 360, 420, 380});
    return splitter;
}

QTreeView* GalleryWindow::tree()
{
    auto* view = new QTreeView(this);
    view->setAccessibleName(u"Properties"_s);
    setUpTree(view, m_theme);
    auto* model = new QStandardItemModel(0, 2, view);
    model->setHorizontalHeaderLabels({u"Key"_s, u"Value"_s});
    auto* amount = new QStandardItem(u"amount"_s);
    amount->appendRow({new QStandardItem(u"total"_s), new QStandardItem(u"129.90"_s)});
    amount->appendRow({new QStandardItem(u"tax"_s), new QStandardItem(u"23.42"_s)});
    model->appendRow({amount, new QStandardItem(u"6 fields"_s)});
    auto* products = new QStandardItem(u"products"_s);
    products->appendRow(new QStandardItem(u"0"_s));
    model->appendRow({products, new QStandardItem(u"3 items"_s)});
    view->setModel(model);
    view->header()->setDefaultSectionSize(m_theme->px(130));
    view->expand(amount->index());
    view->setCurrentIndex(amount->child(0)->index());
    return view;
}

QTableView* GalleryWindow::table()
{
    struct Row
    {
        QString time;
        QString type;
        Glyph glyph;
        Token color;
    };
    const QList<Row> rows{
        {u"10:42:07"_s, u"completedOrder"_s, Glyph::Bag, Token::FamilyCommerce},
        {u"10:41:20"_s, u"viewedProduct"_s, Glyph::Eye, Token::FamilyBrowsing},
        {u"10:40:46"_s, u"campaignOpened"_s, Glyph::Mail, Token::FamilyCampaigns},
        {u"10:39:58"_s, u"loggedIn"_s, Glyph::User, Token::FamilyAccount},
        {u"10:38:31"_s, u"openedTicket"_s, Glyph::Headset, Token::FamilySupport},
        {u"10:37:02"_s, u"confirmedAppointment"_s, Glyph::CalendarEvent, Token::FamilyAppointments},
        {u"10:36:15"_s, u"serviceSubscribed"_s, Glyph::Gift, Token::FamilyServices},
        {u"10:35:40"_s, u"genericActiveEvent"_s, Glyph::Dot, Token::FamilyGeneric}};
    auto* view = new QTableView(this);
    view->setAccessibleName(u"Events"_s);
    setUpTable(view, m_theme);
    auto* model = new QStandardItemModel(0, 3, view);
    model->setHorizontalHeaderLabels({u"Time"_s, u"Type"_s, u"Lag"_s});
    model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Row& row : rows) {
        auto* type = new QStandardItem(m_icons.icon(row.glyph, row.color), row.type);
        auto* lag = new QStandardItem(u"1 s"_s);
        lag->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow({new QStandardItem(row.time), type, lag});
    }
    view->setModel(model);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::DescendingOrder);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    view->selectRow(0);
    return view;
}

QWidget* GalleryWindow::right()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QTabBar(page);
    bar->setAccessibleName(u"Event"_s);
    bar->setDrawBase(true);
    bar->setExpanding(false);
    for (const QString& title : {u"Overview"_s, u"Tree"_s, u"JSON"_s, u"Schema"_s, u"Request"_s})
        bar->addTab(title);
    column->addWidget(bar);
    column->addWidget(json(), 3);
    column->addWidget(empty(), 2);
    column->addWidget(loading(), 1);
    return page;
}

QWidget* GalleryWindow::json()
{
    auto* view = new JsonView(m_theme, this);
    view->setJson(R"({
  "type": "completedOrder",
  "context": "ECOMMERCE",
  "properties": {
    "orderId": "4711",
    "extended": null,
    "amount": { "total": 129.90 },
    "products": [
      {
        "sku": "B-07",
        "url": "http:\/\/example.com",
        "gift": true
      }
    ]
  }
}
)");
    return view;
}

QWidget* GalleryWindow::editor()
{
    const QByteArray text = R"({
  "type": "completedOrder",
  "properties": {
    "extended": null,
    "products": [
      {
        "sku": "A-12",
        "quantity": 1
      },
      {
        "sku": "B-07",
        "price": "12,50"
      }
    ]
  }
}
)";
    auto* editor = new JsonEditor(m_theme, this);
    editor->showText(text);
    const qsizetype wrong = text.indexOf("\"12,50\"");
    const qsizetype sku = text.indexOf("\"B-07\"");
    editor->setMarks({{wrong, wrong + 7, u"must be a number"_s, false}});
    editor->highlight(sku, sku + 6);
    auto* source = static_cast<JsonSource*>(editor->input());
    source->recolor(); // finds the folds
    source->foldLine(5);
    return editor;
}

QWidget* GalleryWindow::empty()
{
    auto* state = new EmptyState(m_theme, this);
    state->setContent(
        Glyph::Users, u"No events for this customer"_s, u"The demo hub has none in the node web-shop."_s);
    state->setPrimary(u"Post one"_s);
    state->setSecondary(u"Open another"_s);
    return state;
}

QWidget* GalleryWindow::loading()
{
    auto* covered = new QWidget(this);
    covered->setMinimumHeight(m_theme->px(90));
    auto* overlay = new LoadingOverlay(m_theme, covered);
    overlay->setDelays(std::chrono::milliseconds(0), std::chrono::milliseconds(50));
    overlay->start(u"Loading page 4 of 20"_s);
    return covered;
}

void GalleryWindow::addStatus()
{
    auto* words = new TextLabel(m_theme, Theme::FontRole::Label, Token::Muted, this);
    words->setText(u"Hub ok · 42 ms · last answer 2 s ago"_s);
    auto* progress = new QProgressBar(this);
    progress->setValue(20);
    progress->setMaximumWidth(m_theme->px(120));
    statusBar()->addWidget(words);
    statusBar()->addPermanentWidget(progress);
    statusBar()->setSizeGripEnabled(false);
}

} // namespace hubscope::test
