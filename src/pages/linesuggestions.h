// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lineinput.h"

#include <QAbstractListModel>
#include <QList>

namespace hubscope {

/// One thing that the line could open.
struct LineSuggestion
{
    QString text;   ///< what Enter does, in words
    QString detail; ///< muted: an id, an e-mail
    LineInput input;
};

/// What is offered below the line while one types: what was understood, then recent customers that match, or
/// the several things that a look-up found.
class LineSuggestions : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(QList<LineSuggestion> suggestions);
    const LineSuggestion* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// What a text may mean, most likely first.
    static QList<LineSuggestion> understood(const LineInput& input);

private:
    QList<LineSuggestion> m_suggestions;
};

} // namespace hubscope
