// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/composerwindow.h"

#include "models/displaytime.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "pages/composerpage.h"
#include "pages/draftsmenu.h"
#include "pages/drafttabs.h"
#include "pages/environmentband.h"
#include "pages/sendconsent.h"
#include "pages/templatesmenu.h"
#include "services/hub.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairline.h"
#include "widgets/icons.h"
#include "widgets/messagestrip.h"
#include "widgets/windowsize.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

namespace hubscope {

ComposerWindow::ComposerWindow(const ComposerBench& bench, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_bench(bench)
    , m_consent(new SendConsent(bench.guard, this))
    , m_undo(new QUndoGroup(this))
    , m_band(new EnvironmentBand(bench.theme, this))
    , m_tabs(new DraftTabs(
          bench.drafts, bench.library, bench.theme, [this](Drafts::Draft& draft) { return makePage(draft); },
          this))
    , m_saved(new ElidedLabel(&bench.theme, Theme::FontRole::Label, Token::Muted, this))
    , m_draftsMenu(new DraftsMenu(bench.drafts, bench.time, bench.theme, this))
    , m_templatesMenu(new TemplatesMenu(bench.templates, this))
    , m_notice(new MessageStrip(&bench.theme, this))
    , m_dropHint(new MessageStrip(&bench.theme, this))
{
    setObjectName("composerWindow"_L1);
    setAccessibleName(tr("Composer"));
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resizeWithinScreen(this, QSize(bench.theme.px(1280), bench.theme.px(860)));
    build();

    connect(m_band, &EnvironmentBand::connectRequested, this, &ComposerWindow::connectRequested);
    connect(m_tabs, &DraftTabs::currentChanged, this, &ComposerWindow::showCurrent);
    connect(m_tabs, &DraftTabs::closeRequested, this, &ComposerWindow::closeTab);
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] {
        m_notice->hide();
        m_onNotice();
    });
    addKeys();
    connectDrafts();
    watchFocus();
    showBand();
}

ComposerWindow::~ComposerWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves on while the parts go
}

void ComposerWindow::build()
{
    m_band->setGuard(&m_bench.guard);
    m_notice->setClosable(true);
    m_notice->hide();
    m_dropHint->hide();
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(Theme::large, 0, Theme::large, 0);
    notice->setSpacing(Theme::tight);
    notice->addWidget(m_notice);
    notice->addWidget(m_dropHint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(makeTabRow());
    layout->addWidget(new Hairline(&m_bench.theme, this));
    layout->addLayout(notice);
    layout->addWidget(m_tabs->pages(), 1);
}

void ComposerWindow::setHub(Hub* hub, const std::optional<Profile>& profile)
{
    m_hub = hub;
    m_profile = profile;
    showBand();
    for (ComposerPage* page : m_tabs->made())
        page->setHub(hub, profile);
}

void ComposerWindow::setRecent(const QList<Customer>& customers)
{
    m_recent = customers;
    for (ComposerPage* page : m_tabs->made())
        page->setRecent(customers);
}

void ComposerWindow::closeEvent(QCloseEvent* event)
{
    m_bench.drafts.save();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

/// Not a shortcut: that would act on the key that has just closed a list of choices, too.
void ComposerWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ComposerWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_dropHint->showMessage(MessageStrip::Kind::Info, tr("Drop it to make a draft of it"));
}

void ComposerWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropHint->hide();
}

void ComposerWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls())
        takeFiles(event->mimeData()->urls());
    else
        composeFrom(event->mimeData()->text().toUtf8());
}

bool ComposerWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Undo goes over the whole draft, wherever the focus is: editors must not keep the key to themselves.
    if (watched == m_focus && event->type() == QEvent::ShortcutOverride &&
        !qobject_cast<SearchField*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            key->keyCombination() == (Qt::CTRL | Qt::Key_Y)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* ComposerWindow::makeTabRow()
{
    auto* row = new QWidget(this);
    auto* add = new QToolButton(row);
    add->setIcon(IconSet(&m_bench.theme).icon(Glyph::Plus));
    add->setAutoRaise(true);
    add->setAccessibleName(tr("New draft"));
    add->setToolTip(tr("New draft (Ctrl+T)"));
    connect(add, &QToolButton::clicked, this, [this] { composeNew(); });
    m_saved->setObjectName("savedLabel"_L1);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::tight, 0, Theme::small, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_tabs->bar());
    layout->addWidget(add);
    layout->addWidget(m_saved, 1);
    layout->addSpacing(Theme::small);
    addUndo(layout);
    layout->addWidget(makeMenuButton(tr("Drafts"), m_draftsMenu));
    layout->addWidget(makeMenuButton(tr("Templates"), m_templatesMenu));
    return row;
}

void ComposerWindow::addUndo(QHBoxLayout* row)
{
    const std::pair<QAction*, Glyph> steps[] = {
        {m_undo->createUndoAction(this, tr("Undo")), Glyph::Undo},
        {m_undo->createRedoAction(this, tr("Redo")), Glyph::Redo}};
    for (const auto& [action, glyph] : steps) {
        action->setIcon(IconSet(&m_bench.theme).icon(glyph));
        addAction(action);
        auto* button = new QToolButton(row->parentWidget());
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    steps[0].first->setShortcut(QKeySequence::Undo);
    steps[1].first->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
}

QToolButton* ComposerWindow::makeMenuButton(const QString& text, QMenu* menu)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

void ComposerWindow::addKeys()
{
    const auto onPage = [this](void (ComposerPage::*act)()) {
        return [this, act] {
            if (ComposerPage* page = m_tabs->current())
                (page->*act)();
        };
    };
    const auto step = [this](void (ComposerPage::*act)(int), int direction) {
        return [this, act, direction] {
            if (ComposerPage* page = m_tabs->current())
                (page->*act)(direction);
        };
    };
    addKey({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, tr("Send"), onPage(&ComposerPage::send));
    addKey({Qt::Key_F8}, tr("Next problem"), step(&ComposerPage::stepProblem, 1));
    addKey({Qt::SHIFT | Qt::Key_F8}, tr("Problem before"), step(&ComposerPage::stepProblem, -1));
    addKey({Qt::Key_F6}, tr("Next part"), step(&ComposerPage::stepPart, 1));
    addKey({Qt::SHIFT | Qt::Key_F6}, tr("Part before"), step(&ComposerPage::stepPart, -1));
    addKey({Qt::CTRL | Qt::Key_F}, tr("Find a field"), onPage(&ComposerPage::findField));
    addKey({Qt::CTRL | Qt::SHIFT | Qt::Key_K}, tr("Copy as"), onPage(&ComposerPage::copyAs));
    addKey({Qt::CTRL | Qt::SHIFT | Qt::Key_V}, tr("Paste event"), [this] { paste(); });
    addKey({Qt::CTRL | Qt::Key_O}, tr("Open file"), [this] { openFile(); });
    addKey({Qt::CTRL | Qt::Key_D}, tr("New from this draft"), [this] { duplicate(); });
    addKey({Qt::CTRL | Qt::Key_T, Qt::CTRL | Qt::Key_N}, tr("New draft"), [this] { composeNew(); });
    addKey({Qt::CTRL | Qt::Key_W}, tr("Close tab"), [this] { closeTab(m_tabs->bar()->currentIndex()); });
    addKey({Qt::CTRL | Qt::Key_Tab}, tr("Next tab"), [this] { m_tabs->step(1); });
    addKey({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab}, tr("Tab before"), [this] { m_tabs->step(-1); });
    addKey({Qt::CTRL | Qt::Key_S}, tr("Save"), [this] {
        m_bench.drafts.save();
        tell(
            tr("Drafts save themselves"), tr("Closing a tab or the program keeps them, too."),
            MessageStrip::Kind::Info);
    });
}

void ComposerWindow::addKey(
    const QList<QKeySequence>& keys, const QString& text, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void ComposerWindow::watchFocus()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (m_focus)
            m_focus->removeEventFilter(this);
        m_focus = now && isAncestorOf(now) ? now : nullptr;
        if (m_focus)
            m_focus->installEventFilter(this);
    });
}

void ComposerWindow::open()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

ComposerPage* ComposerWindow::makePage(Drafts::Draft& draft)
{
    auto* page = new ComposerPage(m_bench, draft, *m_consent, m_tabs->pages());
    m_undo->addStack(&draft.document->undoStack());
    page->setHub(m_hub, m_profile);
    page->setRecent(m_recent);
    connect(page, &ComposerPage::showEventRequested, this, &ComposerWindow::showEventRequested);
    connect(page, &ComposerPage::customerRequested, this, &ComposerWindow::customerRequested);
    connect(page, &ComposerPage::compareRequested, this, &ComposerWindow::compareRequested);
    connect(page, &ComposerPage::filesDropped, this, &ComposerWindow::takeFiles);
    connect(page, &ComposerPage::pasteRequested, this, &ComposerWindow::paste);
    return page;
}

void ComposerWindow::showBand()
{
    m_band->setVisible(m_profile.has_value());
    if (!m_profile)
        return;
    if (m_hub)
        m_band->showProfile(m_hub->profile(), m_profile->id == QLatin1StringView(sandboxProfileId));
    else
        m_band->showConnecting(*m_profile);
}

void ComposerWindow::showCurrent()
{
    const ComposerPage* page = m_tabs->current();
    m_undo->setActiveStack(page ? &page->document().undoStack() : nullptr);
    const QString title =
        page ? tr("%1 – Composer").arg(draftTitle(page->document().event())) : tr("Composer");
    setWindowTitle(QString(title).replace("[*]"_L1, "[*][*]"_L1)); // which Qt takes for the mark of changes
    showSaved();
}

void ComposerWindow::showSaved()
{
    const ComposerPage* page = m_tabs->current();
    const Drafts::Draft* draft = page ? m_bench.drafts.find(page->draftId()) : nullptr;
    if (!draft) {
        m_saved->setText({});
        return;
    }
    const bool failed = m_storageError && !draft->savedAt;
    m_saved->setColor(failed ? Token::Danger : Token::Muted);
    if (draft->savedAt)
        m_saved->setText(tr("✓ Draft saved %1").arg(m_bench.time.formatTime(*draft->savedAt)));
    else
        m_saved->setText(failed ? tr("Not saved: %1").arg(m_storageError->message) : tr("Saving…"));
}

void ComposerWindow::tell(const QString& title, const QString& text, MessageStrip::Kind kind)
{
    m_notice->showMessage(kind, title, text);
    m_notice->setActions({});
}

void ComposerWindow::offerUndo(const QString& title, const std::function<void()>& undo)
{
    m_onNotice = undo;
    m_notice->showMessage(MessageStrip::Kind::Info, title);
    m_notice->setActions({tr("Undo")});
}

} // namespace hubscope
