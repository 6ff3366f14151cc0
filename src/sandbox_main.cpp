// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"
#include "sandbox/server.h"
#include "sandbox/shutdownsignal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace hubscope::sandbox;

namespace {

void print(FILE* stream, const QByteArray& line)
{
    std::fputs(line.constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hubscope-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBSCOPE_VERSION));

    const CommandLine line = readCommandLine(application.arguments());
    if (!line.output.isEmpty()) {
        print(line.exitCode == 0 ? stdout : stderr, line.output);
        return line.exitCode;
    }
    const ShutdownSignal shutdown;
    QObject::connect(&shutdown, &ShutdownSignal::received, &application, &QCoreApplication::quit);
    Server server(line.options);
    const auto info = server.start();
    if (!info) {
        print(stderr, "hubscope-sandbox: " + info.error().message.toUtf8());
        return 1;
    }
    print(stdout, announcement(*info));
    const int exitCode = application.exec();
    server.stop();
    return exitCode;
}
