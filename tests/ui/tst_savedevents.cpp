// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "pages/forgetcustomerdialog.h"
#include "pages/savedeventsdialog.h"
#include "pages/stalebanner.h"
#include "store/settings.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using namespace std::chrono_literals;

/// What is saved of customers on this computer, in the real window.
class TestSavedEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }

    void aCustomerIsReadWithoutItsHub();
    void onlyWhatIsNewerIsAskedFor();
    void aForgottenCustomerLeavesNothing();
    void theLimitsAreChosen();
    void everythingIsForgotten();

private:
    StaleBanner& banner() const { return child<StaleBanner>(m_program->window().widget()); }
    static QPushButton& button(const QWidget& dialog, const QString& text)
    {
        return child<QPushButton>(dialog, text);
    }
    bool isOnDisk(const QByteArray& piece) const
    {
        const QDir folder(m_program->paths().cache);
        return std::ranges::any_of(folder.entryInfoList(QDir::Files), [&piece](const QFileInfo& info) {
            QFile file(info.filePath());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(piece);
        });
    }
    void closeProgram()
    {
        QTRY_VERIFY(!m_program->window().timeline().model().isRefreshing());
        m_program->close();
    }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    sandbox::ServerOptions m_options;
    QTemporaryDir m_dir;
    std::unique_ptr<Program> m_program;
};

void TestSavedEvents::initTestCase()
{
    m_options = SandboxFixture::demoHub();
    m_options.file = m_dir.filePath(u"hub.sqlite"_s);
    m_hub = std::make_unique<SandboxFixture>(m_options);
    m_options.port = quint16(m_hub->baseUrl().port());
    m_options.token = m_hub->token();
}

void TestSavedEvents::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.support);
    QTRY_VERIFY(m_program->window().timeline().loaded() > 0);
}

void TestSavedEvents::aCustomerIsReadWithoutItsHub()
{
    const int loaded = m_program->window().timeline().loaded();
    const QString first = m_program->window().timeline().view().selectedEventId();
    QVERIFY(banner().isHidden());
    closeProgram();
    m_hub.reset();

    Options options;
    options.customerId = m_people.support;
    m_program->open(options);
    QTRY_COMPARE(m_program->window().timeline().loaded(), loaded);
    QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), 30'000);
    QTRY_VERIFY2(banner().title().startsWith(u"Offline since "_s), qPrintable(banner().title()));
    QVERIFY(banner().title().endsWith(u"showing %1 event(s)"_s.arg(loaded)));
    QVERIFY2(banner().text().startsWith(u"As the hub had them on "_s), qPrintable(banner().text()));
    QVERIFY2(banner().text().contains(u"The hub is asked again"_s), qPrintable(banner().text()));
    QCOMPARE(m_program->window().timeline().view().selectedEventId(), first);
    QTRY_COMPARE(m_program->window().event().eventId(), first);

    m_hub = std::make_unique<SandboxFixture>(m_options);
    QTRY_VERIFY_WITH_TIMEOUT(banner().actionButton(0)->isEnabled(), 30'000);
    WindowPage::click(*banner().actionButton(0));
    QTRY_VERIFY_WITH_TIMEOUT(banner().isHidden(), 30'000);
    QCOMPARE(m_program->window().timeline().loaded(), loaded);
}

void TestSavedEvents::onlyWhatIsNewerIsAskedFor()
{
    TimelineObject timeline = m_program->window().timeline();
    timeline.scrollToEnd();
    QTRY_VERIFY(timeline.loaded() > 100);
    const int loaded = timeline.loaded();
    closeProgram();
    m_program->openCustomer(m_people.support);
    QTRY_COMPARE(m_program->window().timeline().loaded(), loaded);
    QTRY_VERIFY(!m_program->window().timeline().model().isRefreshing());
    const QList<QUrl> asked = m_program->askedForEvents();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QUrlQuery(asked.first()).queryItemValue(u"page"_s), u"0"_s);
}

void TestSavedEvents::aForgottenCustomerLeavesNothing()
{
    QVERIFY(m_program->window().action("actionForgetCustomer").isEnabled());
    closeProgram();
    QVERIFY(isOnDisk(m_people.support.toLatin1()));
    m_program->openCustomer(m_people.support);
    QString words;
    whenDialogOpens([&words](QWidget& dialog) {
        QVERIFY(qobject_cast<ForgetCustomerDialog*>(&dialog));
        QTRY_VERIFY(dialog.accessibleDescription().contains(u"saved event(s)"_s));
        words = dialog.accessibleDescription();
        WindowPage::press(Qt::Key_Escape); // is no yes
    });
    m_program->window().action("actionForgetCustomer").trigger();
    QTRY_VERIFY(!words.isEmpty());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_program->window().tabs().count(), 1);

    whenDialogOpens([this](QWidget& dialog) { WindowPage::click(button(dialog, u"Forget"_s)); });
    m_program->window().action("actionForgetCustomer").trigger();
    QTRY_COMPARE(m_program->window().tabs().count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), 20'000);
    QVERIFY(!isOnDisk(m_people.support.toLatin1()));
    QVERIFY(!m_program->window().action("actionForgetCustomer").isEnabled());
    m_program->close();
    QVERIFY(!isOnDisk(m_people.support.toLatin1()));
    QFile settings(m_program->paths().settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(m_people.support.toLatin1()));
}

void TestSavedEvents::theLimitsAreChosen()
{
    whenDialogOpens([](QWidget& dialog) {
        QVERIFY(qobject_cast<SavedEventsDialog*>(&dialog));
        child<QSpinBox>(dialog, u"Most megabytes"_s).setValue(64);
        child<QSpinBox>(dialog, u"Most days"_s).setValue(7);
        child<QDialogButtonBox>(dialog).button(QDialogButtonBox::Ok)->click();
    });
    m_program->window().action("actionSavedEvents").trigger();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_program->close();
    const Settings settings(m_program->paths().settingsFile());
    QCOMPARE(cacheLimits(settings), (CacheLimits{64 * 1024 * 1024, 7}));
}

void TestSavedEvents::everythingIsForgotten()
{
    closeProgram();
    QVERIFY(isOnDisk(m_people.support.toLatin1()));
    m_program->openCustomer(m_people.support);
    whenDialogOpens([this](QWidget& dialog) {
        QPushButton& forget = button(dialog, u"Forget all…"_s);
        QTRY_VERIFY(forget.isEnabled());
        QTimer sayYes;
        connect(&sayYes, &QTimer::timeout, &dialog, [] {
            if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                button(*question, u"Forget all"_s).click();
        });
        sayYes.start(10ms);
        forget.click();
        QTRY_VERIFY_WITH_TIMEOUT(!isOnDisk(m_people.support.toLatin1()), 20'000);
        WindowPage::press(Qt::Key_Escape);
    });
    m_program->window().action("actionSavedEvents").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), 30'000);
    m_program->close();
    QVERIFY(!isOnDisk(m_people.support.toLatin1())); // nor was it saved again
}

HUBSCOPE_TEST(TestSavedEvents)
#include "tst_savedevents.moc"
