// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitymap.h"

#include "models/displaytime.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

IdentityLink linkOf(IdentityLink::Kind kind, const QString& value, const QList<LinkSource>& sources)
{
    IdentityLink link;
    link.kind = kind;
    link.value = value;
    link.sources = sources;
    return link;
}

/// A customer with an external id and so many sessions, of which the last was reconciled from here.
QList<IdentityLink> linksWith(int sessions)
{
    QList<IdentityLink> links{
        linkOf(IdentityLink::Kind::CustomerId, u"c-1"_s, {LinkSource::HubCustomer}),
        linkOf(IdentityLink::Kind::ExternalId, u"CRM-7"_s, {LinkSource::HubCustomer})};
    for (int i = 0; i < sessions; ++i)
        links.append(linkOf(IdentityLink::Kind::Session, u"session %1"_s.arg(i), {LinkSource::HubSessions}));
    links.last().reconciliationId = u"r"_s;
    links.last().sources.append(LinkSource::Ledger);
    return links;
}

} // namespace

/// The small map of an identity card.
class IdentityMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsANodeWithItsTeller()
    {
        m_map.setLinks(u"Ada"_s, linksWith(2));
        QCOMPARE(
            names(),
            (QStringList{
                u"Customer Ada"_s, u"External id CRM-7"_s, u"Session session 1"_s, u"Session session 0"_s}));
        QVERIFY2(nodeOf(u"CRM-7"_s)->accessibleDescription().contains("the hub's customer"_L1), "");
        const QString told = nodeOf(u"session 1"_s)->accessibleDescription();
        QVERIFY2(told.contains("reconciled from this computer"_L1), qPrintable(told));
        QStringList words;
        for (const QLabel* label : m_map.findChildren<QLabel*>())
            words.append(label->text());
        QCOMPARE(words.size(), 3);
        QVERIFY2(words.contains(u"the hub's list of sessions"_s), qPrintable(words.join(u'\n')));
    }

    void ofThousandsAFewAreDrawn()
    {
        m_map.setLinks(u"Ada"_s, linksWith(3000));
        // The customer, its external id, the sessions, and what leads to the others.
        QCOMPARE(names().size(), 2 + IdentityMap::mostSessions + 1);
        QCOMPARE(names().at(2), u"Session session 2999"_s); // of which most is known
        QVERIFY2(names().last().startsWith("and 2992 more"_L1), qPrintable(names().last()));
        QSignalSpy list(&m_map, &IdentityMap::listRequested);
        m_map.findChild<QAbstractButton*>(u"identityMore"_s)->click();
        QCOMPARE(list.size(), 1);
        m_map.setLinks(u"Ada"_s, linksWith(IdentityMap::mostSessions));
        QVERIFY(!m_map.findChild<QAbstractButton*>(u"identityMore"_s));
    }

    void arrowsWalkTheNodes()
    {
        m_map.setLinks(u"Ada"_s, linksWith(2));
        QTRY_VERIFY(nodeOf(u"session 0"_s)->isVisible()); // laid out
        m_map.setCurrent(u"CRM-7"_s);
        nodeOf(u"CRM-7"_s)->setFocus(Qt::TabFocusReason);
        QSignalSpy chosen(&m_map, &IdentityMap::chosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).first().toString(), u"session 1"_s);
        QCOMPARE(chosen.at(1).first().toString(), u"session 0"_s);
        QVERIFY(nodeOf(u"session 0"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(chosen.last().first().toString(), u"c-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(chosen.last().first().toString(), u"session 0"_s); // from where it came
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(chosen.last().first().toString(), u"CRM-7"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(chosen.last().first().toString(), u"session 0"_s);
    }

    void theChosenOneStaysWhenMoreIsKnown()
    {
        m_map.setLinks(u"Ada"_s, linksWith(1));
        QSignalSpy chosen(&m_map, &IdentityMap::chosen);
        m_map.setCurrent(u"CRM-7"_s);
        QTRY_VERIFY(nodeOf(u"CRM-7"_s)->isVisible());
        nodeOf(u"CRM-7"_s)->setFocus(Qt::TabFocusReason);
        m_map.setLinks(u"Ada"_s, linksWith(5));
        QVERIFY(nodeOf(u"CRM-7"_s)->isChecked() && nodeOf(u"CRM-7"_s)->hasFocus());
        m_map.setCurrent(u"not drawn"_s);
        QVERIFY(!nodeOf(u"CRM-7"_s)->isChecked());
        QCOMPARE(chosen.size(), 0); // by nobody
    }

    void init()
    {
        m_map.resize(900, 400);
        m_map.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_map));
    }

private:
    /// In reading order.
    QStringList names() const
    {
        QStringList names;
        for (const QAbstractButton* node : m_map.findChildren<QAbstractButton*>())
            names.append(node->accessibleName());
        return names;
    }

    QAbstractButton* nodeOf(const QString& words) const
    {
        const auto nodes = m_map.findChildren<QAbstractButton*>();
        const auto found = std::ranges::find_if(
            nodes, [&words](const QAbstractButton* node) { return node->accessibleName().endsWith(words); });
        return found == nodes.cend() ? nullptr : *found;
    }

    ManualClock m_clock;
    TimeDisplay m_time{m_clock};
    IdentityMap m_map{theme(), m_time};
};

HUBSCOPE_TEST(IdentityMapTest)
#include "tst_identitymap.moc"
