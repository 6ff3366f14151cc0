// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formmodel.h"
#include "schema/samples.h"

#include <QWidget>

#include <array>
#include <optional>

class QScrollArea;
class QStackedWidget;

namespace hubscope {

class Clock;
class DraftDocument;
class EmptyState;
class FillButtons;
class FormView;
class SchemaLibrary;
class SearchField;
class Theme;

/// The draft's payloads as forms, one under the other, with what finds a field and fills all of them.
class FormSide : public QWidget
{
    Q_OBJECT

public:
    FormSide(
        DraftDocument& document, const SchemaLibrary& library, const Clock& clock, const Theme& theme,
        QWidget* parent = nullptr);
    ~FormSide() override;

    /// Gives a field the focus, opening what it lies in; false when the forms have no such field.
    bool focusField(const QString& pointer);
    /// Shows a field without taking the focus.
    void showField(const QString& pointer);
    void focusSearch();
    void focusForms(); ///< the first field
    void fill(SampleKind kind);

Q_SIGNALS:
    void fieldFocused(const QString& pointer);
    void pasteRequested(); ///< an event from the clipboard, in place of a draft that is still empty

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part
    {
        FormModel* model = nullptr;
        FormView* view = nullptr;
    };

    QWidget* makeHead();
    void makeForms();
    void followSchemas();
    void showEmptiness();
    const Part* partOf(const QString& pointer) const;

    DraftDocument& m_document;
    const SchemaLibrary& m_library;
    const Clock& m_clock;
    const Theme& m_theme;
    std::array<Part, 3> m_parts;   ///< properties, context info, tracking
    std::optional<QString> m_type; ///< whose schema the forms have
    std::optional<QString> m_context;
    quint32 m_seed = 0;

    SearchField* m_search;
    FillButtons* m_fill;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
};

} // namespace hubscope
