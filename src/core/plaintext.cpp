// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plaintext.h"

using namespace Qt::StringLiterals;

namespace hubscope {

QString plainToolTip(const QString& text)
{
    if (!text.contains(u'<'))
        return text; // nothing to guess wrong
    return u"<p>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', "&&"_L1).replace(u'\t', u' ');
}

QString middleElided(const QString& text, int head, int tail)
{
    if (text.size() <= head + tail + 2)
        return text;
    return text.left(head) + QChar(0x2026) + text.right(tail);
}

} // namespace hubscope
