// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customerdraft.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace hubscope {

class FreeCombo;
class JsonEditor;
class SegmentedControl;
class TextLabel;
class Theme;

/// A customer to be created: the fields that most have, and free JSON for the rest.
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerForm(const Theme& theme, QWidget* parent = nullptr);

    /// Nodes to choose from, the usual one first. Any other may be typed.
    void setNodes(const QStringList& nodes);
    void setDraft(const CustomerDraft& draft);
    CustomerDraft draft() const;
    void focusFirst();

Q_SIGNALS:
    void edited(); ///< by a person

private:
    /// The parts that are free JSON, in the order in which they are offered.
    enum Part { Base, Extended, Tags, PartCount };

    QLineEdit* addField(QGridLayout* grid, int row, int column, const QString& name);
    QWidget* makeParts();
    void addPart(Part part, const QString& name, const QString& advice);
    void showProblems();

    const Theme& m_theme;
    QLineEdit* m_externalId;
    QLineEdit* m_firstName;
    QLineEdit* m_lastName;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    FreeCombo* m_node;
    SegmentedControl* m_which;
    QStackedWidget* m_parts;
    std::array<JsonEditor*, PartCount> m_json;
    TextLabel* m_problem;
};

} // namespace hubscope
