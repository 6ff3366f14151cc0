// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchangesmodel.h"

#include <QWidget>

class QTableView;

namespace hubscope {

class RequestView;
class Theme;

/// What was asked of hubs and what came, newest last, secrets replaced. Most never open it: what is in it is
/// made when it is first shown.
class NetworkPane : public QWidget
{
    Q_OBJECT

public:
    NetworkPane(WireLog& log, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void showCurrent();

    const TimeDisplay& m_time;
    const Theme& m_theme;
    ExchangesModel m_exchanges;
    QTableView* m_table = nullptr;
    RequestView* m_detail = nullptr;
};

} // namespace hubscope
