// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "sandbox/sql.h"
#include "sandbox/workspace.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::sandbox;
using namespace hubscope::test;

/// The workspace as a file: filled once, served as it is, locked, and reset.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    WorkspaceOptions options(bool empty = true) const
    {
        WorkspaceOptions options;
        options.file = m_file;
        options.empty = empty;
        return options;
    }

    static QByteArrayList allBodies(Workspace& workspace)
    {
        return *workspace.customers().bodies({}, {}, 0, -1);
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_file = m_folder.filePath(u"folder %1/hub.sqlite"_s.arg(++count));
    }

    void aNewFileGetsTheDemoData()
    {
        const auto workspace = Workspace::open(options(false));
        QVERIFY(workspace);
        QCOMPARE(*(*workspace)->customers().count({}), 6);
        QVERIFY(!(*workspace)->featuredCustomerId().isEmpty());
        const auto featured = (*workspace)->customers().find((*workspace)->featuredCustomerId());
        QVERIFY(*featured);
        QCOMPARE((*workspace)->events().page((*featured)->row, {}, {}, 0, 1)->total, 12000);
    }

    void anEmptyOneHasNodesOnly()
    {
        const auto workspace = Workspace::open(options());
        QCOMPARE(*(*workspace)->customers().count({}), 0);
        QCOMPARE((*workspace)->nodes().size(), 2);
        QVERIFY((*workspace)->featuredCustomerId().isEmpty());
    }

    void anExistingFileIsServedAsItIs()
    {
        QString id;
        QByteArrayList before;
        {
            const auto workspace = Workspace::open(options(false));
            id = (*workspace)->id();
            QVERIFY((*workspace)->customers().remove(1));
            QVERIFY((*workspace)
                        ->eventTypes()
                        .configure(
                            u"searched"_s, JsonValue::object({{u"enabled"_s, JsonValue::boolean(false)}})));
            before = allBodies(**workspace);
        }
        auto changed = options(true);
        changed.seed = 99;
        const auto workspace = Workspace::open(changed);
        QVERIFY(workspace);
        QCOMPARE((*workspace)->id(), id);
        QCOMPARE(allBodies(**workspace), before);
        QVERIFY(!(*workspace)->catalogue().eventType(u"searched")->enabled);
        QVERIFY((*workspace)->catalogue().eventType(u"loggedIn")->enabled);
    }

    void theSeedDecidesAlone()
    {
        const auto make = [](quint32 seed) {
            WorkspaceOptions options;
            options.seed = seed;
            return std::move(*Workspace::open(options));
        };
        const auto one = make(5);
        const auto same = make(5);
        const auto other = make(6);
        QCOMPARE(one->id(), same->id());
        QCOMPARE(one->nodes(), same->nodes());
        QCOMPARE(allBodies(*one), allBodies(*same));
        QVERIFY(one->id() != other->id());
        QVERIFY(one->featuredCustomerId() != other->featuredCustomerId());
    }

    void resetFillsAnew()
    {
        const auto workspace = Workspace::open(options(false));
        const QByteArrayList before = allBodies(**workspace);
        const QString id = (*workspace)->id();
        QVERIFY((*workspace)->customers().remove(1));
        QVERIFY(
            (*workspace)
                ->eventTypes()
                .configure(u"searched"_s, JsonValue::object({{u"enabled"_s, JsonValue::boolean(false)}})));
        QVERIFY((*workspace)->reset());
        QCOMPARE(allBodies(**workspace), before);
        QCOMPARE((*workspace)->id(), id);
        QVERIFY((*workspace)->catalogue().eventType(u"searched")->enabled);
        const auto featured = (*workspace)->customers().find((*workspace)->featuredCustomerId());
        QCOMPARE((*workspace)->events().page((*featured)->row, {}, {}, 0, 1)->total, 12000);
    }

    void twoCannotUseOneFile()
    {
        const auto first = Workspace::open(options());
        QVERIFY(first);
        const auto second = Workspace::open(options());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Storage);
        QVERIFY2(second.error().message.contains(u"in use"_s), qPrintable(second.error().message));
    }

    void theLockGoesWithTheWorkspace()
    {
        QVERIFY(Workspace::open(options()));
        QVERIFY(Workspace::open(options()));
    }

    void aFileThatIsNoDatabaseIsRefusedUntouched()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("my diary ").repeated(1000));
        file.close();
        const auto workspace = Workspace::open(options());
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().kind, ErrorKind::Storage);
        QVERIFY2(workspace.error().message.contains(m_file), qPrintable(workspace.error().message));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("my diary ").repeated(1000));
    }

    void aDatabaseOfAnotherProgramIsRefusedUntouched()
    {
        {
            const auto other = Database::open(m_file, {{u"CREATE TABLE customers(name TEXT)"_s}});
            QVERIFY(other);
        }
        const auto workspace = Workspace::open(options());
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().kind, ErrorKind::Storage);
        const auto other = Database::open(m_file, {{u"CREATE TABLE customers(name TEXT)"_s}});
        QCOMPARE(*oneNumber(**other, u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'"_s, {}), 1);
    }

    void anEventIsSeenWhenItsTimeHasCome()
    {
        const auto clock = std::make_shared<ManualClock>();
        auto quiet = options();
        quiet.clock = clock;
        const auto workspace = Workspace::open(quiet);
        EventStore& events = (*workspace)->events();
        QVERIFY((*workspace)->customers().add({0, u"c"_s, u"n"_s, {}, {}, "{}"}));
        const StoredEvent event{u"e"_s, 1, u"n"_s, {}, u"t"_s, u"WEB"_s, u"ACTIVE"_s, 0, "{\"a\":1}"};
        QVERIFY(events.accept(event, clock->now() + 2000));
        clock->advance(1999);
        QVERIFY(events.showDue(clock->now()));
        QVERIFY(!*events.find(u"e"_s));
        clock->advance(1);
        QVERIFY(events.showDue(clock->now()));
        QCOMPARE(*events.find(u"e"_s), QByteArray("{\"id\":\"e\",\"customerId\":\"c\",\"a\":1}"));
    }
};

HUBSCOPE_TEST(WorkspaceTest)
#include "tst_workspace.moc"
