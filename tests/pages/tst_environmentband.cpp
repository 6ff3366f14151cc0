// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/environmentband.h"

#include "models/writeguard.h"
#include "pages/unlockdialog.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// Whether a hub may be written to, as the band shows it.
class EnvironmentBandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_guard.setProfile(std::nullopt);
        m_band = std::make_unique<EnvironmentBand>(theme());
        m_band->setGuard(&m_guard);
        m_band->resize(1000, m_band->height());
        m_band->show();
    }

    void othersHaveNoLock()
    {
        use(HubKind::Test);
        QVERIFY(!lockButton()->isVisible());
        QVERIFY(!words().contains(u"read only"_s));
        m_band->askToUnlock();
        QVERIFY(!dialog());
    }

    void productionIsUnlockedByTypingItsWorkspace()
    {
        use(HubKind::Production);
        QVERIFY(words().startsWith(u"PRODUCTION – read only"_s));
        QVERIFY(lockButton()->isVisible());
        QTest::mouseClick(lockButton(), Qt::LeftButton);
        QVERIFY(dialog());
        auto* field = dialog()->findChild<QLineEdit*>();
        auto* box = dialog()->findChild<QDialogButtonBox*>();
        QPushButton* accept = nullptr;
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                accept = qobject_cast<QPushButton*>(button);
        }
        QVERIFY(accept && !accept->isEnabled());
        QTest::keyClicks(field, u"shop"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(field, u"-live"_s);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(m_guard.mayWrite());
        QTRY_VERIFY(!dialog());
        QVERIFY(words().startsWith(u"PRODUCTION"_s) && !words().contains(u"read only"_s));
        QVERIFY2(words().contains(u"writable for 15:00"_s), qPrintable(words()));
        m_clock.advance(28'000);
        Q_EMIT m_guard.changed();
        QVERIFY2(words().contains(u"writable for 14:32"_s), qPrintable(words()));
        QTest::mouseClick(lockButton(), Qt::LeftButton);
        QVERIFY(!m_guard.mayWrite());
        QVERIFY(words().contains(u"read only"_s));
    }

    void theWorkspaceIsNoMarkup()
    {
        use(HubKind::Production, u"<b>x</b>"_s);
        m_band->askToUnlock();
        bool shown = false;
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            shown = shown || label->text().contains(u"<b>x</b>"_s);
        }
        QVERIFY(shown);
        m_guard.setProfile(std::nullopt);
        QTRY_VERIFY(!dialog()); // the question is void
    }

private:
    void use(HubKind kind, const QString& workspace = u"shop-live"_s)
    {
        Profile profile;
        profile.id = u"p"_s;
        profile.name = u"Shop"_s;
        profile.kind = kind;
        profile.baseUrl = QUrl(u"https://hub.example/v1"_s);
        profile.workspaceId = workspace;
        m_band->showProfile(profile, false);
        m_guard.setProfile(profile);
    }
    QString words() const
    {
        QStringList texts;
        for (const QLabel* label : m_band->findChildren<QLabel*>())
            texts.append(label->text());
        texts.removeAll(QString());
        return texts.join(u' ');
    }
    QToolButton* lockButton() const { return m_band->findChild<QToolButton*>(u"unlockButton"_s); }
    UnlockDialog* dialog() const { return m_band->findChild<UnlockDialog*>(); }

    ManualClock m_clock;
    WriteGuard m_guard{m_clock};
    std::unique_ptr<EnvironmentBand> m_band;
};

HUBSCOPE_TEST(EnvironmentBandTest)
#include "tst_environmentband.moc"
