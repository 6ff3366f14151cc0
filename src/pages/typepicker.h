// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace hubscope {

class SchemaLibrary;

/// The type of an event: typed by name or label with the types that fit below, or picked from all of them.
/// Enter takes the first that fits; what fits none is taken as it stands, for types that nobody knows here.
class TypePicker : public QLineEdit
{
    Q_OBJECT

public:
    TypePicker(const SchemaLibrary& library, const Theme& theme, QWidget* parent = nullptr);

    void showType(const QString& type); ///< does not emit
    /// Takes what was typed without Enter. False for half a name, which was not meant for one: what it may be
    /// the start of is offered.
    bool settle();

Q_SIGNALS:
    void chosen(const QString& type);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void suggest(const QString& words);
    void accept();
    bool takeWhole();
    void choose(const QString& type);

    const SchemaLibrary& m_library;
    const Theme& m_theme;
    QString m_type;
    QStandardItemModel* m_types;
    QCompleter* m_completer;
    QAction* m_glyph;
};

} // namespace hubscope
