// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace hubscope {

class FieldChip;

/// The fields of a group that have no row, after the words `Not sent`: as many chips as one line takes and
/// `+ n more`, which unfolds them all.
class FieldChips : public QWidget
{
    Q_OBJECT

public:
    explicit FieldChips(const Theme& theme, QWidget* parent = nullptr);

    /// `hint` says what a field means, asked for when it is shown.
    void setKeys(const QStringList& keys, std::function<QString(const QString& key)> hint);
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString& key);
    void unfoldedChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString moreText(qsizetype hidden) const;
    QSize chipSize(const QString& key) const;
    QSize moreSize(qsizetype hidden) const;
    int labelWidth() const;
    qsizetype fitting(int width) const;
    void arrange();
    void arrangeFolded();
    int arrangeUnfolded(int width, bool place);
    FieldChip* chip(qsizetype place);
    void place(QWidget* widget, const QRect& rect);

    const Theme& m_theme;
    QStringList m_keys;
    std::function<QString(const QString&)> m_hint;
    QList<FieldChip*> m_chips; ///< made when they are first seen
    FieldChip* m_more;
    QRect m_label;
    bool m_unfolded = false;
};

} // namespace hubscope
