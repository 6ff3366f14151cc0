// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "domain/draftimport.h"
#include "domain/identity.h"
#include "domain/profile.h"
#include "models/drafts.h"
#include "pages/composerbench.h"
#include "widgets/messagestrip.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QMenu;
class QToolButton;
class QUndoGroup;

namespace hubscope {

class ComposerPage;
class DraftsMenu;
class DraftTabs;
class ElidedLabel;
class EnvironmentBand;
class Hub;
class SendConsent;
class TemplatesMenu;

/// The window in which events are written: a band that says which hub they go to, a tab per draft, and in
/// each the composer. Closing it, or a tab, asks nothing and loses nothing.
class ComposerWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own also with a parent, over which it stays then. Its geometry is the caller's to keep
    /// (saveGeometry on closed, restoreGeometry).
    explicit ComposerWindow(const ComposerBench& bench, QWidget* parent = nullptr);
    ~ComposerWindow() override;

    /// Where events go from now on; null while there is no hub.
    void setHub(Hub* hub, const std::optional<Profile>& profile);
    void setRecent(const QList<Customer>& customers); ///< to choose from

    /// Shows the window with a new draft; for that customer when one is given.
    void composeNew(const QString& customerId = {});
    /// With a new draft for whom the identity names.
    void composeUnder(const Identity& identity);
    /// With a new draft of an event's JSON or whatever draftimport.h reads.
    void composeFrom(const QByteArray& text);
    /// With the drafts as they were left; a new one when there is none.
    void reopen();

Q_SIGNALS:
    /// The stored event that was sent is to be shown in the customer's timeline.
    void showEventRequested(const QString& customerId, const QString& eventId);
    void customerRequested(const QString& customerId);
    void showOutboxRequested();
    /// What was sent is to be compared with what is stored; `entryId` is the outbox's.
    void compareRequested(const QString& entryId);
    void connectRequested(); ///< the sandbox's "Connect a real hub…"
    void closed();           ///< not in sight any more

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeTabRow();
    void addUndo(QHBoxLayout* row);
    QToolButton* makeMenuButton(const QString& text, QMenu* menu);
    void addKeys();
    void addKey(const QList<QKeySequence>& keys, const QString& text, const std::function<void()>& act);
    void connectDrafts();
    void connectMenus();
    void watchFocus();

    void open();
    Drafts::Draft& startDraft(const QByteArray& text = {}, const DraftExtra& extra = {});
    void startFrom(const DraftImport& import);
    ComposerPage* makePage(Drafts::Draft& draft);
    void duplicate();
    void discard();
    void closeTab(int index);
    void saveTemplate();
    void paste();
    void openFile();
    void takeFiles(const QList<QUrl>& files);
    void showBand();
    void showCurrent();
    void showSaved();
    void
    tell(const QString& title, const QString& text, MessageStrip::Kind kind = MessageStrip::Kind::Warning);
    void offerUndo(const QString& title, const std::function<void()>& undo);

    ComposerBench m_bench;
    Hub* m_hub = nullptr;
    std::optional<Profile> m_profile;
    QList<Customer> m_recent;
    std::optional<Error> m_storageError;
    SendConsent* m_consent;
    QUndoGroup* m_undo;
    std::function<void()> m_onNotice; ///< what the notice's button does
    QPointer<QWidget> m_focus;        ///< whose keys are looked at first

    EnvironmentBand* m_band;
    DraftTabs* m_tabs;
    ElidedLabel* m_saved;
    DraftsMenu* m_draftsMenu;
    TemplatesMenu* m_templatesMenu;
    MessageStrip* m_notice;
    MessageStrip* m_dropHint;
};

} // namespace hubscope
