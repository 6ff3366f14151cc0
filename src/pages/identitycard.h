// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "widgets/theme.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace hubscope {

class ElidedLabel;
class FreeCombo;
struct IdentityWords;

/// A value to choose instead of typing it.
struct IdentityChoice
{
    QString value;
    QString title; ///< what a person knows it by

    bool operator==(const IdentityChoice&) const = default;
};

/// One way to say whom an event belongs to: a radio button, its value, and below what sending would mean.
class IdentityCard : public QWidget
{
    Q_OBJECT

public:
    IdentityCard(Identity::Kind kind, const Theme& theme, QWidget* parent = nullptr);

    Identity::Kind kind() const { return m_kind; }
    QRadioButton* radio() const { return m_radio; }
    QLineEdit* input() const { return m_input; }
    QString value() const;
    void showValue(const QString& value); ///< does not emit
    /// What is offered to choose from; not for external ids, which nobody lists.
    void setChoices(const QList<IdentityChoice>& choices);
    bool isChosen() const;
    void setWords(const IdentityWords& words);
    /// What is wrong with the value; empty for nothing.
    void setProblem(const QString& words);
    /// The customer that has the value, to be opened from here; empty for none.
    void setCustomer(const QString& customerId);
    /// Stands behind the input.
    void addBehind(QWidget* widget);

Q_SIGNALS:
    void entered(const QString& value); ///< by a person
    void customerRequested(const QString& customerId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void restyle();
    void describe();
    void dropUnseen();

    const Identity::Kind m_kind;
    const Theme& m_theme;
    QRadioButton* m_radio;
    FreeCombo* m_combo; ///< around the input; null pointer where nothing is offered
    QLineEdit* m_input;
    QList<IdentityChoice> m_choices;
    QHBoxLayout* m_row;
    QLabel* m_glyph;
    ElidedLabel* m_words;
    QToolButton* m_open;
    QString m_customerId;
    QString m_problem;
};

} // namespace hubscope
