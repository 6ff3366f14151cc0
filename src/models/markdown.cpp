// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/markdown.h"

using namespace Qt::StringLiterals;

namespace hubscope {

QString markdownText(QString text)
{
    // Entities, so that no markup of the text is taken for markup of the page.
    text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'\\', u"\\\\"_s);
    for (const char16_t mark : {u'|', u'*', u'_', u'`', u'[', u']', u'#', u'~'})
        text.replace(QChar(mark), QString(u'\\') + QChar(mark));
    // Many readers make links of bare addresses, too.
    text.replace("://"_L1, ":\\//"_L1).replace("www."_L1, "www\\."_L1);
    return text.simplified();
}

QString markdownRow(const QStringList& cells)
{
    QString row = u"|"_s;
    for (const QString& text : cells)
        row += u' ' + markdownText(text) + u" |";
    return row + u'\n';
}

QString markdownHead(const QStringList& titles)
{
    return markdownRow(titles) + u'|' + u"---|"_s.repeated(titles.size()) + u'\n';
}

QString markdownCode(const QString& text, const QString& language)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? u"" : u"\n") + fence + u'\n';
}

} // namespace hubscope
