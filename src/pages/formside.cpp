// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formside.h"

#include "core/clock.h"
#include "core/jsonpointer.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/schemalibrary.h"
#include "pages/fillbuttons.h"
#include "pages/formview.h"
#include "widgets/emptystate.h"
#include "widgets/hairline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"
#include "widgets/yieldingrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

enum PartIndex { Properties, ContextInfoPart, TrackingPart };

bool isEmptyObject(const JsonValue& value)
{
    return value.isObject() && value.members().empty();
}

/// Puts a payload into the event; one without content goes, except the properties, which an event must have.
void put(JsonValue& event, const QString& key, const JsonValue& payload)
{
    if (isEmptyObject(payload) && key != "properties"_L1)
        event.remove(key);
    else
        event.set(key, payload);
}

/// What Tab would lead to first inside of a widget; null pointer when nothing does.
QWidget* firstInput(QWidget* root)
{
    for (QWidget* next = root->nextInFocusChain(); next != root; next = next->nextInFocusChain()) {
        if (root->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

} // namespace

FormSide::FormSide(
    DraftDocument& document, const SchemaLibrary& library, const Clock& clock, const Theme& theme,
    QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_library(library)
    , m_clock(clock)
    , m_theme(theme)
    , m_search(new SearchField(&theme, this))
    , m_fill(new FillButtons(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_empty(new EmptyState(&theme, m_stack))
{
    setObjectName("formSide"_L1);
    setAccessibleName(tr("Form"));
    makeForms();
    m_empty->setContent(
        Glyph::Edit, tr("Which event is it to be?"),
        tr("Choose a type above. Or paste an event or a curl command, drop a file here, or start from a "
           "template."));
    m_empty->setPrimary(tr("Paste event"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(&theme, this));
    layout->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::primaryTriggered, this, &FormSide::pasteRequested);
    connect(m_fill, &FillButtons::chosen, this, &FormSide::fill);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (const Part& part : m_parts)
            part.view->setSearch(words);
    });
    connect(&document, &DraftDocument::eventChanged, this, &FormSide::followSchemas);
    connect(&library, &SchemaLibrary::changed, this, [this] {
        m_type.reset();
        m_context.reset();
        followSchemas();
    });
    followSchemas();
    m_parts[TrackingPart].model->setSchema(library.catalogue().tracking().tree(), {});
}

FormSide::~FormSide() = default;

bool FormSide::focusField(const QString& pointer)
{
    const Part* part = partOf(pointer);
    if (!part || m_stack->currentWidget() != m_scroll)
        return false;
    if (part->view->focusField(pointer))
        return true;
    m_search->clear(); // which may hide it
    return part->view->focusField(pointer);
}

void FormSide::showField(const QString& pointer)
{
    for (const Part& part : m_parts)
        part.view->showField(isWithin(pointer, part.model->root()) ? pointer : QString());
}

void FormSide::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Escape takes a search back, then leaves it, before it closes the window.
bool FormSide::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        if (!m_search->text().isEmpty())
            m_search->clear();
        else if (focusForms(); m_search->hasFocus())
            return QWidget::eventFilter(watched, event); // there is nothing else here
    }
    event->accept();
    return true;
}

void FormSide::focusForms()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->primaryButton()->setFocus(Qt::OtherFocusReason);
    else if (QWidget* first = firstInput(m_scroll->widget()))
        first->setFocus(Qt::TabFocusReason);
}

void FormSide::fill(SampleKind kind)
{
    const Catalogue& catalogue = m_library.catalogue();
    const EventTypeInfo* type = catalogue.eventType(m_document.type());
    const ContextInfo* context = catalogue.context(m_document.context());
    if (!type)
        return;
    const SampleRequest request{kind, ++m_seed, m_clock.now()};
    m_document.edit(tr("fill with %1").arg(FillButtons::label(kind)), [&](JsonValue& event) {
        put(event, u"properties"_s, sampleProperties(*type, request));
        if (context)
            put(event, u"contextInfo"_s, sampleContextInfo(*context, request));
        const bool tracked = kind == SampleKind::Full || kind == SampleKind::Edge;
        put(event, u"tracking"_s, tracked ? sampleTracking(catalogue, request) : JsonValue::object());
    });
}

QWidget* FormSide::makeHead()
{
    auto* head = new YieldingRow(this);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->setKeyHint(tr("Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(m_theme.px(96));
    m_search->setMaximumWidth(m_theme.px(232));
    auto* word = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Muted, head);
    word->setText(tr("Fill"));
    QHBoxLayout* row = head->row();
    row->setContentsMargins(Theme::large, 0, Theme::large, 0);
    row->setSpacing(Theme::small);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(word);
    row->addWidget(m_fill);
    head->setYielding({word});
    const auto measure = [this, head] {
        head->setFixedHeight(m_theme.toolRowHeight());
        m_search->setMaximumWidth(m_theme.px(232));
    };
    connect(&m_theme, &Theme::changed, head, measure);
    measure();
    return head;
}

void FormSide::makeForms()
{
    const std::pair<QString, QString> payloads[] = {
        {u"/properties"_s, tr("Properties")},
        {u"/contextInfo"_s, tr("Context info")},
        {u"/tracking"_s, tr("Tracking")}};
    auto* content = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const auto& [root, title] = payloads[i];
        m_parts[i].model = new FormModel(m_document, root, this);
        m_parts[i].view = new FormView(*m_parts[i].model, title, m_theme, content);
        m_parts[i].view->setFolded(i != Properties);
        connect(m_parts[i].view, &FormView::fieldFocused, this, &FormSide::fieldFocused);
        layout->addWidget(m_parts[i].view);
    }
    layout->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
}

void FormSide::followSchemas()
{
    const Catalogue& catalogue = m_library.catalogue();
    if (m_type != m_document.type()) {
        m_type = m_document.type();
        const EventTypeInfo* type = catalogue.eventType(*m_type);
        m_parts[Properties].model->setSchema(
            type ? type->properties.tree() : nullptr, type ? usualFields(*type) : QStringList());
        m_fill->setEnabled(type);
        m_fill->setToolTip(type ? QString() : tr("There is no schema for this type"));
    }
    if (m_context != m_document.context()) {
        m_context = m_document.context();
        const ContextInfo* context = catalogue.context(*m_context);
        m_parts[ContextInfoPart].model->setSchema(
            context ? context->contextInfo.tree() : nullptr, context ? usualFields(*context) : QStringList());
        m_parts[ContextInfoPart].view->setNote(*m_context);
    }
    showEmptiness();
}

void FormSide::showEmptiness()
{
    const bool empty = isBlankDraft(m_document.event());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_scroll);
}

const FormSide::Part* FormSide::partOf(const QString& pointer) const
{
    for (const Part& part : m_parts) {
        if (isWithin(pointer, part.model->root()))
            return &part;
    }
    return nullptr;
}

} // namespace hubscope
