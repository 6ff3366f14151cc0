// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program.h"

#include "app/mainwindow.h"
#include "sandbox/demodata.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hubscope::test {

Program::Program() = default;

Program::~Program()
{
    if (m_context)
        close();
}

QString Program::useHub(const SandboxFixture& hub, const QString& name, HubKind kind)
{
    ProfileStore profiles(paths().profilesFile());
    Profile profile;
    profile.name = name;
    profile.kind = kind;
    profile.baseUrl = hub.baseUrl();
    profile.workspaceId = hub.workspaceId();
    profile.nodeId = hub.nodeId();
    const auto id = profiles.add(profile);
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    m_profile = name;
    m_token = hub.token();
    return *id;
}

void Program::provideSandbox()
{
    static const QTemporaryDir store;
    const QString made = store.filePath(u"sandbox.sqlite"_s);
    if (!QFile::exists(made)) {
        auto options = SandboxFixture::demoHub();
        options.file = made;
        const SandboxFixture once(options);
    }
    const QString file = paths().sandboxFile();
    if (!QDir().mkpath(QFileInfo(file).path()) || !QFile::copy(made, file))
        qFatal("cannot write %s", qPrintable(file));
}

void Program::open(Options options)
{
    options.configDir = m_dir.path();
    if (options.profile.isEmpty() && !options.sandbox)
        options.profile = m_profile;
    if (!m_token.isEmpty())
        qputenv("HUBSCOPE_TOKEN", m_token.reveal());
    m_context = std::make_unique<AppContext>(options);
    qunsetenv("HUBSCOPE_TOKEN");
    m_context->start();
    if (!QTest::qWaitForWindowActive(&m_context->window()))
        qFatal("the window did not become active");
}

void Program::openCustomer(const QString& customerId)
{
    Options options;
    options.customerId = customerId;
    open(options);
    const auto settled = [this] {
        const TimelineObject timeline = window().timeline();
        const LoadState state = timeline.exists() ? timeline.model().state() : LoadState::Idle;
        return state == LoadState::Ready || state == LoadState::AtEnd;
    };
    if (!QTest::qWaitFor(settled, 10'000))
        qFatal("the first page did not arrive: %s", qPrintable(window().emptyTitle()));
}

void Program::close()
{
    m_context->window().close();
    m_context.reset();
}

WindowPage Program::window() const
{
    return WindowPage(m_context->window());
}

QList<QUrl> Program::askedForEvents() const
{
    QList<QUrl> urls;
    for (const Exchange& exchange : m_context->wireLog().exchanges()) {
        if (exchange.attempt == 1 && exchange.url.path().endsWith("/events"_L1))
            urls.append(exchange.url);
    }
    return urls;
}

DemoPeople::DemoPeople(quint32 seed)
{
    // Ids come from the seed alone, not from the day.
    const auto data = sandbox::generateDemoData(seed, u"node"_s, 1'715'212'800'000);
    const auto base = [&](qsizetype person) {
        return QJsonDocument::fromJson(data.customers.at(person).json)[u"base"_s];
    };
    shopper = data.customers.at(0).id;
    shopperExternalId = data.customers.at(0).externalId;
    shopperEmail = base(0)[u"contacts"_s][u"email"_s].toString();
    support = data.customers.at(1).id;
    member = data.customers.at(3).id;
    international = data.customers.at(4).id;
    newcomer = data.customers.at(5).id;
}

namespace {

/// The program dresses the application itself: tests get a bare one.
const bool plainApplicationIsUsed = [] {
    appFactory() = [](int& argc, char** argv) -> std::unique_ptr<QObject> {
        // The screen that comes with offscreen is smaller than a window of ours.
        if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
            qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" QT_TESTCASE_SOURCEDIR "/screen.json");
        return std::make_unique<QApplication>(argc, argv);
    };
    return true;
}();

} // namespace

} // namespace hubscope::test
