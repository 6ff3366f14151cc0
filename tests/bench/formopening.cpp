// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../pages/formbed.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

// Opens the forms of a full order with the widest context, several times, and says how many milliseconds each
// took: rows made, laid out and painted. To be run with QT_QPA_PLATFORM=offscreen.

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int openings = 9;

double openingTime(const Theme& theme)
{
    test::FormBed bed(theme);
    bed.resize(734, 900);
    bed.show();
    QCoreApplication::processEvents();
    const QByteArray event = test::FormBed::sample(u"completedOrder"_s, u"RETAIL"_s, SampleKind::Full);
    QElapsedTimer timer;
    timer.start();
    bed.load(event);
    bed.contextView().setFolded(false);
    QCoreApplication::processEvents(); // the layouts
    bed.grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(application);
    openingTime(theme); // reads schemas and fonts
    for (int round = 0; round < openings; ++round)
        std::printf("%.3f\n", openingTime(theme));
    return 0;
}
