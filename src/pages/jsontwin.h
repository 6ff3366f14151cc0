// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/jsonpart.h"
#include "widgets/theme.h"

#include <QList>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QToolButton;

namespace hubscope {

class DraftDocument;
class JsonEditor;
class MessageStrip;
class SchemaLibrary;
class SegmentedControl;
class TextLabel;
struct FieldError;
struct Violation;

/// The draft as JSON, whole or one payload of it: the other view on what the form shows. What is typed here
/// is in the form at once, and the other way round.
class JsonTwin : public QWidget
{
    Q_OBJECT

public:
    enum class Segment { Whole, Properties, ContextInfo, Tracking };

    JsonTwin(
        DraftDocument& document, const SchemaLibrary& library, const Theme& theme, QWidget* parent = nullptr);

    void setSegment(Segment segment);
    Segment segment() const;
    /// Tints the place of the field that has the focus in the form, and brings it into sight.
    void showField(const QString& pointer);
    /// Takes the focus, with the caret at the place, or at what is missing it.
    void focusField(const QString& pointer);
    void focusBroken(); ///< with the caret where the text stops being JSON
    void focusEditor();
    QWidget* input() const; ///< what has the focus while one types
    void copy() const;
    /// What the hub said is wrong with the text as it stands; until it is another.
    void setHubErrors(const QList<FieldError>& errors);

Q_SIGNALS:
    void caretInField(const QString& pointer); ///< a person moved it there
    void importPasted(const QByteArray& text); ///< an event or a command, to take the draft's place
    void filesDropped(const QList<QUrl>& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void nameSegments();
    void showDocument();
    void showProblems();
    void showPosition();
    void take(const QByteArray& edited);
    void follow(qsizetype caret);
    void complete(qsizetype caret);
    void showBrokenness();
    bool pastesImport() const;

    DraftDocument& m_document;
    const SchemaLibrary& m_library;
    const Theme& m_theme;
    JsonPart m_part;
    QList<FieldError> m_hubErrors;
    QByteArray m_hubText; ///< that the hub's errors are about

    SegmentedControl* m_segments;
    TextLabel* m_position;
    QToolButton* m_copy;
    JsonEditor* m_editor;
    MessageStrip* m_strip;
    QTimer m_broken; ///< what is being typed is broken for a moment most of the time
};

} // namespace hubscope
