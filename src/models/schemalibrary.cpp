// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schemalibrary.h"

#include "core/jsoncontent.h"
#include "models/schemafolder.h"
#include "schema/schematexts.h"
#include "services/workspaceservice.h"

#include <QFutureWatcher>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace hubscope {

namespace {

/// A source's schemas by the `id` that they give themselves: its others may refer to them.
template<typename Listed>
std::shared_ptr<const KnownSchemas> schemasById(const QList<Listed>& list)
{
    auto known = std::make_shared<KnownSchemas>();
    for (const Listed& one : list) {
        const JsonValue* id = one.schema.find(u"id");
        if (id != nullptr && id->isString())
            known->emplace(schemaUrl(id->toString()), one.schema);
    }
    return known;
}

/// With the bundle's words where the source has none; its tree is made here, off the GUI thread, because a
/// workspace may send schemas of any size. The bundle's own where it says the same, so that a form that was
/// made of it need not be made anew in the middle of a word.
LazySchema
ready(const JsonValue& schema, const LazySchema* bundled, const std::shared_ptr<const KnownSchemas>& others)
{
    const bool explained = bundled != nullptr && !schema.isNull();
    JsonValue whole = explained ? withTextsOf(schema, bundled->json()) : schema;
    if (explained && sameContent(whole, bundled->json()))
        return *bundled;
    LazySchema result(std::move(whole), others);
    result.tree();
    return result;
}

std::vector<EventTypeInfo>
infosOf(const QList<WorkspaceEventType>& types, const Catalogue& bundle, SchemaOrigin origin)
{
    std::vector<EventTypeInfo> infos;
    const auto others = schemasById(types);
    for (const WorkspaceEventType& type : types) {
        const EventTypeInfo* known = bundle.eventType(type.type);
        infos.push_back(
            {.name = type.type,
             .label = type.label,
             .description = type.description,
             .mode = type.mode,
             .properties = ready(type.schema, known != nullptr ? &known->properties : nullptr, others),
             .origin = origin,
             .enabled = type.enabled});
    }
    return infos;
}

std::vector<ContextInfo>
infosOf(const QList<WorkspaceContext>& contexts, const Catalogue& bundle, SchemaOrigin origin)
{
    std::vector<ContextInfo> infos;
    const auto others = schemasById(contexts);
    for (const WorkspaceContext& context : contexts) {
        const ContextInfo* known = bundle.context(context.context);
        infos.push_back(
            {.name = context.context,
             .label = context.label,
             .description = context.description,
             .contextInfo = ready(context.schema, known != nullptr ? &known->contextInfo : nullptr, others),
             .origin = origin});
    }
    return infos;
}

/// What a workspace lists is all it takes; an empty list says nothing.
std::vector<EventTypeInfo>
withMissingOnes(std::vector<EventTypeInfo> listed, const std::vector<EventTypeInfo>& known)
{
    if (listed.empty())
        return listed;
    QSet<QString> names;
    for (const EventTypeInfo& type : listed)
        names.insert(type.name);
    for (const EventTypeInfo& type : known) {
        if (!names.contains(type.name)) {
            listed.push_back(type);
            listed.back().enabled = false;
        }
    }
    return listed;
}

} // namespace

SchemaLibrary::SchemaLibrary(const Catalogue& bundle, QObject* parent)
    : QObject(parent)
    , m_bundle(bundle)
    , m_catalogue(bundle)
{
}

/// `then` gets in this thread what `work` made in another one, unless the library is gone by then.
template<typename Work, typename Then>
void SchemaLibrary::inBackground(Work work, Then then)
{
    using Made = decltype(work());
    auto* watcher = new QFutureWatcher<Made>(this);
    connect(watcher, &QFutureWatcher<Made>::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void SchemaLibrary::setFolder(const QString& folder)
{
    ++m_folderRound;
    m_readsFolder = !folder.isEmpty();
    if (folder.isEmpty()) {
        m_folder = {};
        m_unreadable.clear();
        merge();
        return;
    }
    struct Reading
    {
        Source source;
        QStringList unreadable;
    };
    const auto read = [folder, bundle = m_bundle] {
        const SchemaFolder found = readSchemaFolder(folder);
        return Reading{
            {infosOf(found.eventTypes, bundle, SchemaOrigin::Folder),
             infosOf(found.contexts, bundle, SchemaOrigin::Folder)},
            found.unreadable};
    };
    inBackground(read, [this, round = m_folderRound](Reading reading) {
        if (round != m_folderRound)
            return;
        m_readsFolder = false;
        m_folder = std::move(reading.source);
        m_unreadable = std::move(reading.unreadable);
        merge();
    });
}

void SchemaLibrary::setService(WorkspaceService* service)
{
    ++m_serviceRound;
    m_calls.clear();
    m_workspace = {};
    m_workspaceError.reset();
    m_openQuestions = 0;
    if (service != nullptr) {
        m_openQuestions = 2;
        m_calls.push_back(service->eventTypes(
            [this](const Result<QList<WorkspaceEventType>>& types) { take(types, &Source::eventTypes); }));
        m_calls.push_back(service->contexts(
            [this](const Result<QList<WorkspaceContext>>& contexts) { take(contexts, &Source::contexts); }));
    }
    merge();
}

bool SchemaLibrary::isLoading() const
{
    return m_readsFolder || m_openQuestions > 0;
}

template<typename Answered, typename Info>
void SchemaLibrary::take(const Result<QList<Answered>>& answer, std::vector<Info> Source::*part)
{
    if (!answer) {
        --m_openQuestions;
        if (!m_workspaceError)
            m_workspaceError = answer.error();
        merge();
        return;
    }
    const auto prepare = [list = *answer, bundle = m_bundle] {
        return infosOf(list, bundle, SchemaOrigin::Workspace);
    };
    inBackground(prepare, [this, part, round = m_serviceRound](std::vector<Info> infos) {
        if (round != m_serviceRound)
            return;
        --m_openQuestions;
        m_workspace.*part = std::move(infos);
        merge();
    });
}

void SchemaLibrary::merge()
{
    const Catalogue known = m_bundle.overlaid(m_folder.eventTypes, m_folder.contexts);
    m_catalogue =
        known.overlaid(withMissingOnes(m_workspace.eventTypes, known.eventTypes()), m_workspace.contexts);
    Q_EMIT changed();
}

} // namespace hubscope
