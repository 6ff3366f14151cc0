// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// What comes from outside ends in a URL and on the screen: no control characters, no novel.
bool isReasonable(const QString& text)
{
    static const QRegularExpression control(u"[\\p{Cc}\\p{Cf}]"_s);
    return text.size() <= 512 && !control.match(text).hasMatch();
}

/// Why the options cannot be used together; empty when they can.
QString objection(const Options& options, const QStringList& positional)
{
    if (!positional.isEmpty())
        return Text::tr("Unexpected argument “%1”.").arg(positional.first());
    if (options.sandbox && !options.profile.isEmpty())
        return Text::tr("--sandbox and --profile exclude each other.");
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1)
        return Text::tr("--theme takes light or dark.");
    for (const QString& text : {options.customerId, options.eventId, options.profile}) {
        if (!isReasonable(text))
            return Text::tr("An id or a name has characters that none has, or is too long.");
    }
    return {};
}

} // namespace

Result<Options, QString> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Inspect and post customer events of ContactHub."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Print this help and exit."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Print the version and exit."));
    const QCommandLineOption profile(u"profile"_s, Text::tr("Use the profile with this name."), u"name"_s);
    const QCommandLineOption sandbox(u"sandbox"_s, Text::tr("Use the built-in sandbox hub."));
    const QCommandLineOption customer(u"customer"_s, Text::tr("Open the customer with this id."), u"id"_s);
    const QCommandLineOption event(u"event"_s, Text::tr("Open the event with this id."), u"id"_s);
    const QCommandLineOption configDir(
        u"config-dir"_s, Text::tr("Keep settings and data below this directory."), u"directory"_s);
    const QCommandLineOption theme(
        u"theme"_s, Text::tr("Use the light or the dark theme in this run."), u"light|dark"_s);
    parser.addOptions({help, version, profile, sandbox, customer, event, configDir, theme});
    if (!parser.parse(arguments))
        return parser.errorText();

    Options options;
    options.profile = parser.value(profile);
    options.sandbox = parser.isSet(sandbox);
    options.customerId = parser.value(customer);
    options.eventId = parser.value(event);
    options.configDir = parser.value(configDir);
    options.theme = parser.value(theme);
    if (parser.isSet(help))
        options.text = parser.helpText();
    else if (parser.isSet(version))
        options.text = u"hubscope %1\n"_s.arg(QCoreApplication::applicationVersion());
    if (const QString why = objection(options, parser.positionalArguments()); !why.isEmpty())
        return why;
    return options;
}

} // namespace hubscope
