// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/killedprogram.h"
#include "support/testmain.h"

using namespace hubscope::test;

/// The program's models without a window, at more moments than a window has time for.
class TestKilled : public KilledProgram
{
    Q_OBJECT

public:
    TestKilled()
        : KilledProgram(QStringLiteral(HUBSCOPE_TYPIST_PROGRAM))
    {
    }
};

HUBSCOPE_TEST(TestKilled)
#include "tst_killed.moc"
