// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace hubscope {

/// A time zone by its IANA id, typed or picked. The list is made when it is first needed.
class ZonePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ZonePicker(QWidget* parent = nullptr);

    void showZone(const QString& id); ///< does not emit
    void showPopup() override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    void accept();

    QString m_zone;
};

} // namespace hubscope
