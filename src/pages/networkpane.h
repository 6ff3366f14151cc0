// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchangesmodel.h"

#include <QWidget>

class QTableView;

namespace hubscope {

class RequestView;
class Theme;

/// What was asked of hubs and what came, newest last, secrets replaced.
class NetworkPane : public QWidget
{
    Q_OBJECT

public:
    NetworkPane(WireLog& log, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

private:
    void showCurrent();

    ExchangesModel m_exchanges;
    QTableView* m_table;
    RequestView* m_detail;
};

} // namespace hubscope
