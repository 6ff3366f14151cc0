// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/familylook.h"

#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace hubscope;

class FamilyLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyIsToldApartTwice()
    {
        constexpr int count = int(EventFamily::Generic) + 1;
        QSet<int> glyphs;
        QSet<int> tokens;
        for (int i = 0; i < count; ++i) {
            glyphs.insert(int(familyGlyph(EventFamily(i))));
            tokens.insert(int(familyToken(EventFamily(i))));
        }
        QCOMPARE(glyphs.size(), count);
        QCOMPARE(tokens.size(), count);
        QCOMPARE(familyToken(EventFamily::Generic), Token::FamilyGeneric);
    }
};

HUBSCOPE_TEST(FamilyLookTest)
#include "tst_familylook.moc"
