// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cachetext.h"
#include "store/eventcachefile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hubscope;

/// A program to be killed: saves the events of a customer, a block more each time, and says how many are
/// saved by now.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    auto database = EventCacheFile::openDatabase(QCoreApplication::arguments().at(1));
    if (!database)
        return 1;
    EventCacheFile file(**database);
    const CacheKey key{u"p"_s, u"h"_s, u"c"_s};
    const auto before = file.open(key, 1);
    if (!before)
        return 2;
    CacheSave save;
    save.asOf = 1'715'243'000'000;
    if (*before) {
        save.revision = (*before)->revision;
        for (const CachedBlock& block : (*before)->blocks)
            save.parts.append(test::keptBlock(block));
    }
    for (;;) {
        const int count = 50 * int(save.parts.size());
        save.parts.append(test::newBlock(count, 50));
        const auto saved = file.save(key, save, {}, 1);
        if (!saved || !*saved)
            return 3;
        save.revision = (*saved)->revision;
        save.parts.last() = test::keptBlock((*saved)->blocks.last());
        std::printf("%d\n", count + 50);
        std::fflush(stdout);
    }
}
