// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchangesmodel.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/exchangetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hubscope {

ExchangesModel::ExchangesModel(const WireLog& log, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_time(time)
    , m_exchanges(log.exchanges())
{
    connect(&log, &WireLog::appended, this, &ExchangesModel::onAppended);
    connect(&log, &WireLog::updated, this, &ExchangesModel::onUpdated);
    connect(&log, &WireLog::dropped, this, &ExchangesModel::onDropped);
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

const Exchange* ExchangesModel::exchangeAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_exchanges[size_t(row)] : nullptr;
}

int ExchangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int ExchangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangesModel::data(const QModelIndex& index, int role) const
{
    const Exchange* exchange = index.isValid() ? exchangeAt(index.row()) : nullptr;
    if (exchange == nullptr)
        return {};
    const bool isNumber = index.column() >= Status && index.column() <= Size;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*exchange, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return index.column() == Path ? plainToolTip(exchange->url.toString(QUrl::FullyEncoded)) : QVariant();
    case Qt::AccessibleTextRole:
        return sentence(*exchange);
    case RequestIdRole:
        return exchange->requestId;
    case FinishedRole:
        return exchange->finished;
    case FailedRole:
        return exchange->error.has_value();
    default:
        return {};
    }
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        //: Of HTTP: GET, POST
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Size:
        return tr("Size");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

QString ExchangesModel::cellText(const Exchange& exchange, int column) const
{
    switch (column) {
    case Time:
        return m_time.formatTime(exchange.startedAt);
    case Method:
        return QString::fromLatin1(methodName(exchange.method));
    case Path:
        return pathText(exchange.url);
    case Status:
        return exchange.status == 0 ? u"—"_s : QString::number(exchange.status);
    case Duration:
        //: Milliseconds
        return exchange.finished ? tr("%1 ms").arg(exchange.elapsed) : QString();
    case Size:
        return exchange.finished
                   ? QLocale().formattedDataSize(exchange.responseSize, 1, QLocale::DataSizeSIFormat)
                   : QString();
    case Outcome:
        if (!exchange.finished)
            return tr("Waiting");
        return exchange.error ? errorKindLabel(*exchange.error) : tr("Done");
    default:
        return {};
    }
}

QString ExchangesModel::sentence(const Exchange& exchange) const
{
    QStringList parts;
    for (const int column : {Method, Path, Status, Duration, Outcome})
        parts.append(cellText(exchange, column));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

void ExchangesModel::onAppended()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_exchanges.push_back(m_log.exchanges().back());
    endInsertRows();
}

void ExchangesModel::onUpdated(int row)
{
    m_exchanges[size_t(row)] = m_log.exchanges()[size_t(row)];
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ExchangesModel::onDropped()
{
    beginRemoveRows({}, 0, 0);
    m_exchanges.pop_front();
    endRemoveRows();
}

} // namespace hubscope
