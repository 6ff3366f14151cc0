// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/linesuggestions.h"

namespace hubscope {

void LineSuggestions::setSuggestions(QList<LineSuggestion> suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    endResetModel();
}

const LineSuggestion* LineSuggestions::at(int row) const
{
    return row >= 0 && row < m_suggestions.size() ? &m_suggestions[row] : nullptr;
}

int LineSuggestions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant LineSuggestions::data(const QModelIndex& index, int role) const
{
    const LineSuggestion* suggestion = at(index.row());
    if (!suggestion)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return suggestion->text;
    case Qt::EditRole:
        return suggestion->input.value; // what the completer writes into the line
    case Qt::AccessibleTextRole:
        return suggestion->detail.isEmpty() ? suggestion->text
                                            : tr("%1, %2").arg(suggestion->text, suggestion->detail);
    case DetailRole:
        return suggestion->detail;
    default:
        return {};
    }
}

QList<LineSuggestion> LineSuggestions::understood(const LineInput& input)
{
    const QString& value = input.value;
    switch (input.kind) {
    case LineKind::Empty:
        return {};
    case LineKind::CustomerOrEvent:
        return {
            {tr("An id: open the customer or the event that has it"), value, input},
            {tr("Open only as a customer"), value, {LineKind::Customer, value}},
            {tr("Open only as an event"), value, {LineKind::Event, value}}};
    case LineKind::Customer:
        return {{tr("Open the customer with this id"), value, input}};
    case LineKind::Event:
        return {{tr("Open the event with this id"), value, input}};
    case LineKind::ExternalId:
        return {{tr("Open the customer with this external id"), value, input}};
    case LineKind::Email:
        return {{tr("An e-mail address: open the customer who has it"), value, input}};
    case LineKind::Anything:
        return {
            {tr("Look for it as an external id and in customers’ names"), value, input},
            {tr("Open only as an external id"), value, {LineKind::ExternalId, value}}};
    }
    return {};
}

} // namespace hubscope
