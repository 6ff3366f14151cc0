// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/importtext.h"
#include "models/outbox.h"
#include "models/templates.h"
#include "pages/composerpage.h"
#include "pages/composerwindow.h"
#include "pages/draftsmenu.h"
#include "pages/drafttabs.h"
#include "pages/templatesmenu.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTabBar>
/// Where drafts come from and go to.
using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isPristine(const DraftDocument& document)
{
    return !document.textError() && isBlankDraft(document.event());
}

/// Nothing was ever entered, so that nothing can be lost with it; what was taken back could be wanted again.
bool isUntouched(const DraftDocument& document)
{
    return isPristine(document) && document.undoStack().count() == 0;
}

JsonValue emptyEvent(const QString& context, const QString& customerId)
{
    JsonValue event = JsonValue::object();
    event.set(u"type"_s, JsonValue::string({}));
    event.set(u"context"_s, JsonValue::string(context));
    if (!customerId.isEmpty())
        event.set(u"customerId"_s, JsonValue::string(customerId));
    event.set(u"properties"_s, JsonValue::object());
    return event;
}

} // namespace

void ComposerWindow::connectDrafts()
{
    Drafts& drafts = m_bench.drafts;
    const auto addOpen = [this] {
        for (const auto& draft : m_bench.drafts.all()) {
            if (draft->open)
                m_tabs->add(draft->id);
        }
    };
    connect(&drafts, &Drafts::loaded, this, addOpen);
    connect(&drafts, &Drafts::changed, this, [this](const QString& id) {
        if (m_tabs->current() && id == m_tabs->current()->draftId())
            showSaved();
    });
    connect(&drafts, &Drafts::storageFailed, this, [this](const Error& error) {
        m_storageError = error;
        showSaved();
    });
    connect(&m_bench.outbox, &Outbox::storageFailed, this, [this](const Error& error) {
        tell(tr("The outbox could not be kept on disk"), error.message);
    });
    connect(&m_bench.templates, &Templates::storageFailed, this, [this](const Error& error) {
        tell(tr("The template could not be kept"), error.message);
    });
    connectMenus();
    if (drafts.isLoaded())
        addOpen();
}

void ComposerWindow::connectMenus()
{
    connect(m_draftsMenu, &DraftsMenu::chosen, this, [this](const QString& id) {
        m_bench.drafts.setOpen(id, true);
        m_tabs->open(id);
    });
    connect(m_draftsMenu, &DraftsMenu::duplicateRequested, this, &ComposerWindow::duplicate);
    connect(m_draftsMenu, &DraftsMenu::discardRequested, this, &ComposerWindow::discard);
    connect(m_draftsMenu, &DraftsMenu::outboxRequested, this, &ComposerWindow::showOutboxRequested);
    connect(m_templatesMenu, &TemplatesMenu::chosen, this, [this](const QByteArray& text) {
        startDraft(text);
        m_tabs->current()->focusStart();
    });
    connect(m_templatesMenu, &TemplatesMenu::saveRequested, this, &ComposerWindow::saveTemplate);
    connect(m_templatesMenu, &TemplatesMenu::pasteRequested, this, &ComposerWindow::paste);
    connect(m_templatesMenu, &TemplatesMenu::openRequested, this, &ComposerWindow::openFile);
    connect(
        m_templatesMenu, &TemplatesMenu::deleted, this, [this](const QString& name, const QByteArray& text) {
            offerUndo(tr("The template %1 was deleted").arg(name), [this, name, text] {
                m_bench.templates.save(name, text);
            });
        });
}

void ComposerWindow::composeNew(const QString& customerId)
{
    composeUnder({Identity::Kind::Customer, customerId, {}});
}

void ComposerWindow::composeUnder(const Identity& identity)
{
    const auto& sent = m_bench.outbox.entries();
    const QString context =
        sent.isEmpty() || sent.first().context.isEmpty() ? u"OTHER"_s : sent.first().context;
    const bool customer = identity.kind == Identity::Kind::Customer;
    JsonValue event = emptyEvent(context, customer ? identity.value : QString());
    if (!customer)
        setIdentity(event, identity);
    const QByteArray text = event.toPretty();
    if (ComposerPage* page = m_tabs->current(); page && isUntouched(page->document()))
        page->document().load(text); // one that is waiting serves
    else
        startDraft(text);
    open();
    m_tabs->current()->focusStart();
}

void ComposerWindow::composeFrom(const QByteArray& text)
{
    const auto import = importDraft(text);
    if (import) {
        startFrom(*import);
        open();
        m_tabs->current()->focusStart();
        return;
    }
    if (import.error() == ImportFailure::NotJson && text.trimmed().startsWith('{')) {
        // It was meant to be JSON: there it can be mended.
        if (ComposerPage* page = m_tabs->current(); page && isUntouched(page->document()))
            page->document().load(text);
        else
            startDraft(text);
        open();
        m_tabs->current()->stepProblem(1);
        return;
    }
    if (m_tabs->count() == 0)
        composeNew();
    open();
    tell(tr("This cannot be taken for an event"), importFailureText(import.error()));
}

void ComposerWindow::reopen()
{
    if (m_tabs->count() == 0)
        composeNew();
    open();
}

Drafts::Draft& ComposerWindow::startDraft(const QByteArray& text, const DraftExtra& extra)
{
    Drafts::Draft& draft = m_bench.drafts.create(text, extra);
    m_tabs->open(draft.id);
    return draft;
}

void ComposerWindow::startFrom(const DraftImport& import)
{
    ComposerPage* page = m_tabs->current();
    if (!page || !isPristine(page->document()))
        startDraft(emptyEvent(u"OTHER"_s, {}).toPretty());
    m_tabs->current()->take(import);
}

void ComposerWindow::duplicate()
{
    if (const ComposerPage* page = m_tabs->current()) {
        const Drafts::Draft* draft = m_bench.drafts.find(page->draftId());
        startDraft(page->document().text(), draft->extra);
    }
}

void ComposerWindow::discard()
{
    const QString id = m_tabs->draftAt(m_tabs->bar()->currentIndex());
    if (id.isEmpty())
        return;
    m_tabs->close(id);
    m_bench.drafts.discard(id);
    if (m_tabs->count() == 0)
        composeNew();
    offerUndo(tr("The draft was discarded"), [this, id] {
        if (m_bench.drafts.restore(id))
            m_tabs->open(id);
    });
}

void ComposerWindow::closeTab(int index)
{
    const QString id = m_tabs->draftAt(index);
    const Drafts::Draft* draft = m_bench.drafts.find(id);
    if (!draft)
        return;
    const bool worthless = isUntouched(*draft->document);
    m_tabs->close(id);
    if (worthless)
        m_bench.drafts.discard(id);
    else
        m_bench.drafts.setOpen(id, false);
    if (m_tabs->count() == 0)
        close();
}

void ComposerWindow::saveTemplate()
{
    if (const ComposerPage* page = m_tabs->current())
        m_templatesMenu->saveAs(draftTitle(page->document().event()), page->document().text());
}

void ComposerWindow::paste()
{
    composeFrom(QGuiApplication::clipboard()->text().toUtf8());
}

void ComposerWindow::openFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Open an event"), {}, tr("Events (*.json *.ndjson *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::urlsSelected, this, &ComposerWindow::takeFiles);
    dialog->open();
}

void ComposerWindow::takeFiles(const QList<QUrl>& files)
{
    for (const QUrl& url : files) {
        QFile file(url.toLocalFile());
        if (!url.isLocalFile() || !file.open(QIODevice::ReadOnly))
            tell(tr("The file cannot be read"), url.isLocalFile() ? file.errorString() : url.toString());
        else
            composeFrom(file.read(maxImportSize + 1));
    }
}

} // namespace hubscope
