// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deliverytext.h"
#include "pages/composerbench.h"
#include "pages/sendingagain.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

namespace hubscope {

class Hub;
class OutboxModel;
class ProfileStore;
class SentStoredDialog;

/// What can be done about the selected entries of the outbox, as actions for menus. Each says by being
/// enabled whether it makes sense at present.
class OutboxActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs. Everything outlives the actions.
    OutboxActions(
        const ComposerBench& bench, const ProfileStore& profiles, const OutboxModel& model, QWidget* window);

    /// For a menu, separators included. Stay the property of this.
    const QList<QAction*>& all() const { return m_all; }
    /// Null for none. Closes what is asked of the one before.
    void setHub(Hub* hub);
    /// Ids, the current entry first.
    void setSelected(const QStringList& ids);
    /// What a double click or Enter does: shows the stored event, or asks which one it is.
    void activate();
    /// The step that a row offers by itself.
    void perform(DeliveryAction action);
    /// What was sent beside what is stored, for an entry of the hub in use that was seen.
    void compareEntry(const QString& id);

Q_SIGNALS:
    void showEventRequested(const QString& customerId, const QString& eventId);
    void composeRequested(const QByteArray& body);

private:
    QAction* add(const QString& name, const QString& text, void (OutboxActions::*function)());
    void addSeparator();
    void addAll();
    void update();
    void fillCandidates();
    const OutboxEntry* current() const;
    bool isOfThisHub(const OutboxEntry& entry) const;
    QUrl postUrl(const OutboxEntry& entry) const;

    void show();
    void compare();
    void findOut();
    void stop();
    void sendAgain();
    void edit();
    void copyCurl();
    void copyEvidence();
    void askForTemplate();
    void forget();

    ComposerBench m_bench;
    const ProfileStore& m_profiles;
    const OutboxModel& m_model;
    QWidget* m_window;
    Hub* m_hub = nullptr;
    SendingAgain m_again;
    QStringList m_selected;
    QList<QAction*> m_all;
    QAction* m_show;
    QAction* m_compare;
    QAction* m_choose;
    QAction* m_findOut;
    QAction* m_stop;
    QAction* m_sendAgain;
    QAction* m_edit;
    QAction* m_curl;
    QAction* m_evidence;
    QAction* m_template;
    QAction* m_forget;
    QMenu* m_candidates;
    QPointer<SentStoredDialog> m_dialog;
};

} // namespace hubscope
