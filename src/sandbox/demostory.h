// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demodata.h"
#include "schema/seededrandom.h"

#include <QDate>

namespace hubscope::sandbox {

inline constexpr qint64 secondMs = 1000;
inline constexpr qint64 minuteMs = 60 * secondMs;
inline constexpr qint64 hourMs = 60 * minuteMs;
inline constexpr qint64 dayMs = 24 * hourMs;

/// One life while it is told: whose it is, the clock, chance, and where its events go. Every story has its
/// own chance, so that a change to one leaves the others as they were.
class DemoStory
{
public:
    /// `data` must outlive the story.
    DemoStory(DemoData& data, quint32 seed, const QString& nodeId, qint64 anchor);

    SeededRandom& random() { return m_random; }

    /// ms UTC of a time of day, so many days before the day of the anchor.
    qint64 at(int daysAgo, int hour, int minute, int second = 0) const;
    /// What would come later than the morning of the last day is not told.
    bool hasHappened(qint64 time) const { return time < m_anchor + 10 * hourMs; }
    QDate dateOf(int daysAgo) const;
    /// As `eventDate` and the like spell it.
    QString dateText(qint64 time) const;

    /// Introduces the customer whose story this is; without one the story is of an anonymous visitor. `json`
    /// is a DemoCustomer's, may be broken into lines and is UTF-8.
    void introduce(const QString& externalId, qint64 registeredAt, qint64 updatedAt, const char* json);
    const QString& customerId() const { return m_customerId; }
    /// How many events the story has told.
    size_t eventCount() const { return m_data.events.size() - m_firstEvent; }

    /// The value of a new session, reconciled with the customer if there is one.
    QString openSession();

    /// Adds an event that names the customer. The hub registers it within seconds unless the caller says
    /// otherwise. The answer is valid until the next event.
    DemoEvent& tell(
        const QString& type, const QString& context, qint64 date, const QByteArray& properties = "{}",
        const QByteArray& contextInfo = {});
    /// The same for an event that was posted with a session id, or with the customer's external id.
    DemoEvent& tellInSession(
        const QString& session, const QString& type, const QString& context, qint64 date,
        const QByteArray& properties = "{}", const QByteArray& contextInfo = {});
    DemoEvent& tellByExternalId(
        const QString& type, const QString& context, qint64 date, const QByteArray& properties = "{}",
        const QByteArray& contextInfo = {});

private:
    DemoData& m_data;
    SeededRandom m_random;
    QString m_nodeId;
    qint64 m_anchor;
    size_t m_firstEvent;
    QString m_customerId;
    QString m_externalId;
};

void tellShopper(DemoStory& story);       ///< Giulia Ferri, who buys
void tellSupportCase(DemoStory& story);   ///< Marco Bianchi, whose watch breaks
void tellRecipient(DemoStory& story);     ///< Chiara Romano, who gets too many messages
void tellMember(DemoStory& story);        ///< Luca Moretti, whose till and app send what they should not
void tellInternational(DemoStory& story); ///< Layla Ben Ami, who writes from right to left
void tellNewcomer(DemoStory& story);      ///< Elena Conti, of whom nothing is known yet
/// An anonymous visitor; answers the value of the session.
QString tellVisitor(DemoStory& story);

} // namespace hubscope::sandbox
