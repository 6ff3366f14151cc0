// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/killedprogram.h"
#include "support/testmain.h"

using namespace hubscope::test;

/// The whole program, with somebody at its windows.
class TestKilledWindow : public KilledProgram
{
    Q_OBJECT

public:
    TestKilledWindow()
        : KilledProgram(QStringLiteral(HUBSCOPE_WINDOWTYPIST_PROGRAM))
    {
    }
};

HUBSCOPE_TEST(TestKilledWindow)
#include "tst_killedwindow.moc"
