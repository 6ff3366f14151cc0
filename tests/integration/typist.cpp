// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that types drafts and posts them with the program's own models, and says what it does, until it
// is killed. With the word "settle" it finds out what is unknown instead, and ends.

#include "integration/diary.h"
#include "models/draftdocument.h"
#include "models/drafts.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "net/wirelog.h"
#include "schema/catalogue.h"
#include "services/hub.h"
#include "store/databasethread.h"
#include "store/paths.h"
#include "store/profilestore.h"
#include "store/workfile.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

constexpr int strokesInARow = 20;
constexpr int mostPosts = 12;

class Typist : public QObject
{
public:
    Typist(const QString& folder, const Profile& profile, QString run, bool settles)
        : m_run(std::move(run))
        , m_settles(settles)
        , m_database(
              Paths::underDirectory(folder).workFile(), workFileMigrations(), Database::Durability::PowerLoss)
        , m_hub(profile, AccessToken(qgetenv("TYPIST_TOKEN")), m_log, m_clock)
        , m_drafts(m_database, m_library, m_clock)
        , m_outbox(m_database, m_clock)
    {
        connect(&m_drafts, &Drafts::loaded, this, &Typist::onLoaded);
        connect(&m_outbox, &Outbox::loaded, this, &Typist::onLoaded);
        m_drafts.load();
        m_outbox.load();
    }

private:
    void onLoaded()
    {
        if (!m_drafts.isLoaded() || !m_outbox.isLoaded())
            return;
        for (const auto& draft : m_drafts.all())
            say("draft " + QByteArray::number(strokesIn(draft->document->text())));
        for (const OutboxEntry& entry : m_outbox.entries())
            sayState("loaded", entry);
        connect(&m_outbox, &Outbox::changed, this, [this](const QString& id) {
            sayState("shown", *m_outbox.find(id));
        });
        if (m_settles)
            settle();
        else
            startTyping();
    }

    static void sayState(const QByteArray& verb, const OutboxEntry& entry)
    {
        say(verb + ' ' + entry.id.toLatin1() + ' ' + QByteArray::number(int(entry.state)));
    }

    void startTyping()
    {
        m_draft = m_drafts.all().empty() ? &m_drafts.create("{}") : m_drafts.all().front().get();
        m_strokes = std::max(0, strokesIn(m_draft->document->text()));
        connect(&m_drafts, &Drafts::changed, this, [this] {
            if (m_draft->savedAt)
                say("saved " + QByteArray::number(m_strokes));
        });
        m_outbox.setHub(&m_hub);
        say("ready");
        m_keys.callOnTimeout(this, &Typist::type);
        m_keys.start(3ms);
    }

    /// Some key strokes, each of which may leave broken JSON, two posts, and a rest in which drafts are
    /// saved.
    void type()
    {
        QByteArray text = typedEvent(m_run, ++m_strokes, m_hub.profile().nodeId);
        const bool posts = m_strokes % (strokesInARow / 2) == 0 && m_posts < mostPosts;
        if (!posts && m_strokes % 3 != 0)
            text.chop(1);
        m_draft->document->typeText(text);
        say("typed " + QByteArray::number(m_strokes) + ' ' + QByteArray::number(steadyNow()));
        if (posts) {
            ++m_posts;
            say("posting");
            m_outbox.post({.body = text});
        }
        m_keys.start(m_strokes % strokesInARow == 0 ? 560ms : 3ms);
    }

    void settle()
    {
        m_outbox.setLimit(4s);
        m_outbox.setHub(&m_hub);
        for (const OutboxEntry& entry : QList<OutboxEntry>(m_outbox.entries()))
            m_outbox.findOut(entry.id);
        m_keys.callOnTimeout(this, [this] {
            const auto isLooking = [this](const OutboxEntry& entry) { return m_outbox.isLooking(entry.id); };
            if (std::ranges::any_of(m_outbox.entries(), isLooking) || !m_database.waitForJobs(10s))
                return;
            say("settled");
            QCoreApplication::quit();
        });
        m_keys.start(100ms);
    }

    QString m_run;
    bool m_settles;
    SystemClock m_clock;
    WireLog m_log;
    Catalogue m_catalogue = Catalogue::bundled();
    SchemaLibrary m_library{m_catalogue};
    DatabaseThread m_database;
    Hub m_hub;
    Drafts m_drafts;
    Outbox m_outbox;
    Drafts::Draft* m_draft = nullptr;
    int m_strokes = 0;
    int m_posts = 0;
    QTimer m_keys;
};

} // namespace

/// typist FOLDER RUN [settle]
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3)
        return 2;
    const ProfileStore profiles(Paths::underDirectory(words.at(1)).profilesFile());
    const auto profile = std::ranges::find(profiles.profiles(), u"Typist"_s, &Profile::name);
    const Typist typist(words.at(1), *profile, words.at(2), words.size() > 3);
    return application.exec();
}
