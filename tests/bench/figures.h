// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace hubscope::bench {

/// One measured value beside what it is measured against in the same run.
struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    QString againstName;
    double against = 0; ///< in the same unit
    double ratio = 0;
};

/// value over against, or for a rate where more is better, the same.
Figure
figure(const QString& name, double value, const QString& unit, const QString& againstName, double against);

double median(QList<double> values);

/// For a program that measures on behalf of another: says the figure on standard output, for figuresOf().
void say(const Figure& figure);
/// What a program says. Throws std::runtime_error when it fails or takes longer than `minutes`.
QList<Figure> figuresOf(const QString& program, const QStringList& arguments, int minutes);

/// Prints the table on standard output and writes it as a JSON array. False when the file cannot be written.
bool report(const QList<Figure>& figures, const QString& file);

} // namespace hubscope::bench
