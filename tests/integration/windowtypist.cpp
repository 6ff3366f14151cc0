// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program with its windows, in which somebody types and sends by keys, says what happens, until it
// is killed.

#include "app/appcontext.h"
#include "app/mainwindow.h"
#include "integration/diary.h"
#include "pages/formview.h"
#include "services/hub.h"
#include "ui/composerobject.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

constexpr int strokesInARow = 20;
constexpr int mostPosts = 6;

class WindowTypist : public QObject
{
public:
    WindowTypist(const Options& options, QString run)
        : m_run(std::move(run))
        , m_context(options)
    {
        connect(&m_context.drafts(), &Drafts::loaded, this, &WindowTypist::onReady);
        connect(&m_context.outbox(), &Outbox::loaded, this, &WindowTypist::onReady);
        connect(&m_context.connector(), &HubConnector::connected, this, &WindowTypist::onReady);
        m_context.start();
    }

private:
    void onReady()
    {
        Drafts& drafts = m_context.drafts();
        Outbox& outbox = m_context.outbox();
        if (!drafts.isLoaded() || !outbox.isLoaded() || !m_context.connector().hub())
            return;
        for (const auto& draft : drafts.all())
            say("draft " + QByteArray::number(strokesIn(draft->document->text())));
        for (const OutboxEntry& entry : outbox.entries())
            sayState("loaded", entry);
        connect(&outbox, &Outbox::changed, this, [&outbox](const QString& id) {
            sayState("shown", *outbox.find(id));
        });
        // The window hears of the connection in the same moment.
        QTimer::singleShot(0, this, &WindowTypist::startTyping);
    }

    static void sayState(const QByteArray& verb, const OutboxEntry& entry)
    {
        say(verb + ' ' + entry.id.toLatin1() + ' ' + QByteArray::number(int(entry.state)));
    }

    void startTyping()
    {
        m_context.window().findChild<QAction*>(u"actionReopenComposer"_s)->trigger();
        m_composer = std::make_unique<ComposerObject>(openComposer());
        if (strokesIn(m_composer->draft().text()) < 0)
            m_composer->widget().composeFrom(
                typedEvent(m_run, 0, m_context.connector().hub()->profile().nodeId));
        connect(&m_context.drafts(), &Drafts::changed, this, &WindowTypist::onDraftChanged);
        if (!QTest::qWaitForWindowActive(&m_composer->widget()))
            qFatal("the composer did not become active");
        nameTheRun();
        focus(u"/properties/title"_s);
        ComposerObject::press(Qt::Key_End, Qt::ControlModifier);
        say("ready");
        m_keys.callOnTimeout(this, &WindowTypist::type);
        m_keys.start(3ms);
    }

    void onDraftChanged(const QString& id)
    {
        const Drafts::Draft* draft = m_context.drafts().find(id);
        if (draft && draft->savedAt)
            say("saved " + QByteArray::number(strokesIn(draft->document->text())));
    }

    void focus(const QString& pointer)
    {
        for (FormView* form : m_composer->page().findChildren<FormView*>()) {
            if (form->focusField(pointer))
                return;
        }
        qFatal("there is no field %s", qPrintable(pointer));
    }

    void nameTheRun()
    {
        focus(u"/properties/path"_s);
        ComposerObject::press(Qt::Key_A, Qt::ControlModifier);
        ComposerObject::type(m_run);
    }

    /// Some key strokes, two posts, and a rest in which drafts are saved.
    void type()
    {
        ComposerObject::type(u"x"_s);
        const int strokes = strokesIn(m_composer->draft().text());
        say("typed " + QByteArray::number(strokes) + ' ' + QByteArray::number(steadyNow()));
        if (strokes % (strokesInARow / 2) == 0 && m_posts < mostPosts) {
            ++m_posts;
            say("posting");
            ComposerObject::press(Qt::Key_Return, Qt::ControlModifier);
        }
        m_keys.start(strokes % strokesInARow == 0 ? 560ms : 3ms);
    }

    QString m_run;
    AppContext m_context;
    std::unique_ptr<ComposerObject> m_composer;
    int m_posts = 0;
    QTimer m_keys;
};

} // namespace

/// windowtypist FOLDER RUN
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3)
        return 2;
    qputenv("HUBSCOPE_TOKEN", qgetenv("TYPIST_TOKEN"));
    Options options;
    options.configDir = words.at(1);
    options.profile = u"Typist"_s;
    const WindowTypist typist(options, words.at(2));
    return application.exec();
}
