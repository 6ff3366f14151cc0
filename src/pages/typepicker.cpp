// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/typepicker.h"

#include "models/schemalibrary.h"
#include "models/typechoice.h"
#include "pages/familylook.h"
#include "widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

enum TypeRole { LabelRole = Qt::UserRole + 1, FamilyRole };

/// A type with its family's glyph, and muted behind it what it is called.
class TypeDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QRect room = content(option);
        const auto family = EventFamily(index.data(FamilyRole).toInt());
        const int side = theme()->px(16);
        drawGlyph(
            painter, QRect(room.topLeft(), QSize(side, room.height())), familyGlyph(family),
            theme()->color(familyToken(family)));
        room.setLeft(room.left() + side + Theme::small);
        room.setLeft(
            room.left() + drawWords(painter, room, {option.text, ink(option, Token::Text)}) + Theme::small);
        drawWords(painter, room, {index.data(LabelRole).toString(), ink(option, Token::Muted)});
    }
};

QStandardItem* itemOf(const EventTypeInfo& type)
{
    auto* item = new QStandardItem(type.name);
    const QString label = translated(type.label);
    item->setData(type.enabled ? label : TypePicker::tr("%1 – switched off").arg(label), LabelRole);
    item->setData(int(type.family), FamilyRole);
    item->setData(u"%1, %2"_s.arg(type.name, item->data(LabelRole).toString()), Qt::AccessibleTextRole);
    return item;
}

} // namespace

TypePicker::TypePicker(const SchemaLibrary& library, const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_library(library)
    , m_theme(theme)
    , m_types(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_types, this))
    , m_glyph(addAction(IconSet(&theme).icon(Glyph::Search, Token::Muted), LeadingPosition))
{
    setAccessibleName(tr("Type"));
    setPlaceholderText(tr("Search by name or label"));
    QAction* all = addAction(IconSet(&theme).icon(Glyph::ChevronDown, Token::Muted), TrailingPosition);
    all->setText(tr("All types"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setItemDelegate(new TypeDelegate(&theme, m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Types"));
    m_completer->popup()->setMinimumWidth(theme.px(400)); // room for what the types are called
    m_completer->setWidget(this);
    connect(all, &QAction::triggered, this, [this] { suggest({}); });
    connect(this, &QLineEdit::textEdited, this, &TypePicker::suggest);
    connect(this, &QLineEdit::returnPressed, this, &TypePicker::accept);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TypePicker::choose);
}

void TypePicker::showType(const QString& type)
{
    // What is being typed stays when only the schemas are others than before.
    if (type != m_type || !isModified())
        setText(type);
    m_type = type;
    setCursorPosition(hasFocus() ? cursorPosition() : 0);
    const EventTypeInfo* info = m_library.catalogue().eventType(type);
    const IconSet icons(&m_theme);
    m_glyph->setIcon(
        info ? icons.icon(familyGlyph(info->family), familyToken(info->family))
             : icons.icon(Glyph::Search, Token::Muted));
}

void TypePicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        suggest({});
    else if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible())
        m_completer->popup()->hide();
    else
        QLineEdit::keyPressEvent(event);
}

void TypePicker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !takeWhole())
        setText(m_type);
}

bool TypePicker::settle()
{
    const bool taken = takeWhole();
    if (!taken)
        suggest(text());
    return taken;
}

/// The name of a type, or what fits none, for types that nobody knows here.
bool TypePicker::takeWhole()
{
    const QString typed = text().trimmed();
    const Catalogue& catalogue = m_library.catalogue();
    const bool whole = typed == m_type || catalogue.eventType(typed) || typesFor(typed, catalogue).isEmpty();
    if (whole)
        choose(typed);
    return whole;
}

void TypePicker::suggest(const QString& words)
{
    m_types->clear();
    for (const EventTypeInfo* type : typesFor(words, m_library.catalogue()))
        m_types->appendRow(itemOf(*type));
    if (m_types->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    const int row = std::max(
        0, words.isEmpty() && !m_types->findItems(m_type).isEmpty()
               ? m_types->findItems(m_type).first()->row()
               : 0);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0));
}

void TypePicker::accept()
{
    const QAbstractItemView* popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return; // the completer takes what is picked
    const bool known = m_library.catalogue().eventType(text());
    const auto fitting = typesFor(text(), m_library.catalogue());
    choose(known || text().isEmpty() || fitting.isEmpty() ? text().trimmed() : fitting.first()->name);
}

void TypePicker::choose(const QString& type)
{
    const bool another = type != m_type;
    setText(type);
    showType(type);
    if (another)
        Q_EMIT chosen(type);
}

} // namespace hubscope
