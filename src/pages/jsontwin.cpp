// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/jsontwin.h"

#include "core/jsonpointer.h"
#include "domain/draftimport.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/jsoncompletion.h"
#include "models/problemtext.h"
#include "models/schemalibrary.h"
#include "widgets/hairline.h"
#include "widgets/icons.h"
#include "widgets/jsoneditor.h"
#include "widgets/messagestrip.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/yieldingrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope {

namespace {

/// The member of the event that a segment shows; empty for all of it.
QString memberOf(JsonTwin::Segment segment)
{
    switch (segment) {
    case JsonTwin::Segment::Properties:
        return u"properties"_s;
    case JsonTwin::Segment::ContextInfo:
        return u"contextInfo"_s;
    case JsonTwin::Segment::Tracking:
        return u"tracking"_s;
    case JsonTwin::Segment::Whole:
        break;
    }
    return {};
}

using Place = std::pair<qsizetype, qsizetype>;

/// Where in the text something at a pointer is marked: the value, or its key, or what ought to hold it.
Place placeOf(const JsonSpans& spans, QString pointer, bool atKey)
{
    const JsonSpan* span = spans.find(pointer);
    const bool missing = !span;
    while (!span && !pointer.isEmpty()) {
        pointer = parentPointer(pointer);
        span = spans.find(pointer);
    }
    if (!span)
        return {0, 0};
    if ((missing || atKey) && span->keyBegin >= 0)
        return {span->keyBegin, span->keyEnd};
    return {span->begin, missing ? span->begin + 1 : span->end};
}

/// The hub names fields as pointers, or `properties.products[0].price`.
QString pointerOfPath(const QString& path)
{
    if (path.isEmpty() || path.startsWith(u'/'))
        return path;
    QString pointer = path;
    pointer.replace(u'[', u'.').remove(u']');
    return u'/' + pointer.replace(u'.', u'/');
}

} // namespace

JsonTwin::JsonTwin(DraftDocument& document, const SchemaLibrary& library, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_library(library)
    , m_theme(theme)
    , m_segments(new SegmentedControl(&theme, this))
    , m_position(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_copy(new QToolButton(this))
    , m_editor(new JsonEditor(&theme, this))
    , m_strip(new MessageStrip(&theme, this))
{
    setObjectName("jsonTwin"_L1);
    setAccessibleName(tr("JSON"));
    m_editor->input()->setAccessibleName(tr("JSON of the event"));
    m_editor->input()->installEventFilter(this);
    m_strip->hide();
    m_broken.setSingleShot(true);
    m_broken.setInterval(600ms);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(&theme, this));
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_strip);

    connect(m_segments, &SegmentedControl::currentIndexChanged, this, [this] {
        m_part = {};
        showDocument();
    });
    connect(m_copy, &QToolButton::clicked, this, &JsonTwin::copy);
    connect(m_editor, &JsonEditor::edited, this, &JsonTwin::take);
    connect(m_editor, &JsonEditor::caretMoved, this, &JsonTwin::follow);
    connect(m_editor, &JsonEditor::completionRequested, this, &JsonTwin::complete);
    connect(m_editor, &JsonEditor::filesDropped, this, &JsonTwin::filesDropped);
    connect(&m_broken, &QTimer::timeout, this, &JsonTwin::showBrokenness);
    connect(&document, &DraftDocument::textChanged, this, &JsonTwin::showDocument);
    connect(&document, &DraftDocument::problemsChanged, this, &JsonTwin::showProblems);
    showDocument();
}

void JsonTwin::setSegment(Segment segment)
{
    m_segments->setCurrentIndex(int(segment));
}

JsonTwin::Segment JsonTwin::segment() const
{
    return Segment(m_segments->currentIndex());
}

void JsonTwin::showField(const QString& pointer)
{
    const JsonSpan* span = m_document.spans().find(pointer);
    const auto begin = span ? m_part.toPart(span->keyBegin < 0 ? span->begin : span->keyBegin) : std::nullopt;
    const auto end = span ? m_part.toPart(span->end) : std::nullopt;
    if (!begin || !end) {
        m_editor->highlight(-1, -1);
        return;
    }
    // Of a group its head: all of it in colour would drown what is in it.
    const qsizetype head = m_part.text().indexOf('\n', *begin);
    m_editor->highlight(*begin, head < 0 ? *end : std::min(*end, head));
    m_editor->setCaret(*m_part.toPart(span->begin));
    showPosition();
}

void JsonTwin::focusField(const QString& pointer)
{
    const Place place = placeOf(m_document.spans(), pointer, false);
    if (!m_part.toPart(place.first))
        setSegment(Segment::Whole);
    focusEditor();
    if (const auto begin = m_part.toPart(place.first))
        m_editor->setCaret(*begin);
    showPosition();
}

void JsonTwin::focusBroken()
{
    focusEditor();
    if (const auto& error = m_document.textError())
        m_editor->setCaret(m_part.toPart(error->offset).value_or(0));
    showPosition();
}

void JsonTwin::focusEditor()
{
    m_editor->input()->setFocus(Qt::OtherFocusReason);
}

QWidget* JsonTwin::input() const
{
    return m_editor->input();
}

void JsonTwin::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_part.text()));
}

void JsonTwin::setHubErrors(const QList<FieldError>& errors)
{
    m_hubErrors = errors;
    m_hubText = m_document.text();
    showProblems();
}

bool JsonTwin::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        pastesImport()) {
        Q_EMIT importPasted(QGuiApplication::clipboard()->text().toUtf8());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* JsonTwin::makeHead()
{
    auto* head = new YieldingRow(this);
    head->setFixedHeight(m_theme.toolRowHeight());
    m_segments->setAccessibleName(tr("Part of the event"));
    for (int i = 0; i < 4; ++i)
        m_segments->addSegment({});
    nameSegments();
    m_copy->setIcon(IconSet(&m_theme).icon(Glyph::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setAccessibleName(tr("Copy the JSON"));
    m_copy->setToolTip(tr("Copy the JSON"));
    auto* name = new TextLabel(&m_theme, Theme::FontRole::Strong, Token::Text, head);
    name->setText(tr("JSON"));
    QHBoxLayout* row = head->row();
    row->setContentsMargins(Theme::large, 0, Theme::small, 0);
    row->setSpacing(Theme::small);
    row->addWidget(name);
    row->addWidget(m_segments);
    row->addStretch(1);
    row->addWidget(m_position);
    row->addWidget(m_copy);
    head->setYielding({name, m_position});
    connect(&m_theme, &Theme::changed, head, [this, head] { head->setFixedHeight(m_theme.toolRowHeight()); });
    return head;
}

void JsonTwin::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    nameSegments();
}

/// Shorter where the font is large for the room.
void JsonTwin::nameSegments()
{
    const bool narrow = width() < m_theme.px(430);
    m_segments->setSegmentText(0, narrow ? tr("Event") : tr("Whole event"));
    m_segments->setSegmentText(1, tr("Properties"));
    m_segments->setSegmentText(2, narrow ? tr("Context") : tr("Context info"));
    m_segments->setSegmentText(3, tr("Tracking"));
}

void JsonTwin::showDocument()
{
    const QByteArray& text = m_document.text();
    const QString member = memberOf(segment());
    std::optional<JsonPart> part = JsonPart::whole(text);
    if (!member.isEmpty()) {
        // While the text is broken, or large and not read yet, nobody knows where its members are; what is
        // being typed here is where it was.
        const bool known = m_document.spans().find(u"");
        part = known ? JsonPart::member(text, m_document.spans(), member) : m_part.in(text);
        if (!part) {
            m_segments->setCurrentIndex(int(Segment::Whole));
            return;
        }
    }
    m_part = *part;
    m_editor->showText(m_part.text());
    if (m_document.textError()) {
        m_broken.start();
    } else {
        m_broken.stop();
        m_strip->hide();
    }
    showProblems();
    showPosition();
}

void JsonTwin::showProblems()
{
    const JsonSpans& spans = m_document.spans();
    if (!m_document.textError() && !spans.find(u""))
        return; // a large text that is not read yet: the marks stay where they are
    QList<JsonMark> marks;
    const auto mark = [&](const QString& pointer, bool atKey, const QString& words, bool warning) {
        const Place place = placeOf(spans, pointer, atKey);
        const auto begin = m_part.toPart(place.first);
        const auto end = m_part.toPart(place.second);
        if (begin && end)
            marks.append({*begin, *end, words, warning});
    };
    if (m_document.textError()) {
        if (const auto at = m_part.toPart(m_document.textError()->offset))
            marks.append({*at, *at + 1, tr("here it stops being JSON"), false});
    } else if (!isBlankDraft(m_document.event())) { // else all of it would be marked, to nobody's use
        for (const Violation& violation : m_document.problems()) {
            const bool missing = !spans.find(violation.pointer);
            const QString words = problemLabel(violation);
            mark(
                violation.pointer, violation.rule == Rule::Unknown,
                missing ? tr("%1 %2").arg(lastStep(violation.pointer), words) : words,
                violation.severity == Violation::Severity::Warning);
        }
        if (m_document.text() == m_hubText) {
            for (const FieldError& error : m_hubErrors)
                mark(pointerOfPath(error.path), false, tr("hub: %1").arg(error.message), false);
        }
    }
    m_editor->setMarks(marks);
}

void JsonTwin::showPosition()
{
    const auto [line, column] = m_editor->caretPosition();
    m_position->setText(tr("line %1, column %2").arg(line).arg(column));
}

void JsonTwin::take(const QByteArray& edited)
{
    m_document.typeText(m_part.wholeWith(edited));
}

void JsonTwin::follow(qsizetype caret)
{
    showPosition();
    m_editor->highlight(-1, -1);
    if (const JsonSpan* span = m_document.spans().at(m_part.toWhole(caret)))
        Q_EMIT caretInField(span->pointer);
}

void JsonTwin::complete(qsizetype caret)
{
    m_editor->showCompletions(
        completionsAt(m_document.event(), m_document.spans(), m_part.toWhole(caret), m_library.catalogue()));
}

void JsonTwin::showBrokenness()
{
    if (m_document.textError())
        m_strip->showMessage(
            MessageStrip::Kind::Error, textErrorText(*m_document.textError()),
            tr("The form shows the last good state."));
}

bool JsonTwin::pastesImport() const
{
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const auto imported = importDraft(text);
    if (!imported)
        return false;
    // Properties are what one pastes into an event all the time; into nothing they become an event's.
    return imported->kind == DraftImport::Kind::Event ||
           (segment() == Segment::Whole && m_part.text().trimmed().isEmpty());
}

} // namespace hubscope
