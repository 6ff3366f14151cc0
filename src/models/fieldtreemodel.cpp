// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldtreemodel.h"

#include "core/jsonpointer.h"
#include "core/plaintext.h"
#include "core/timestamp.h"
#include "models/displaytime.h"
#include "models/envelopeschema.h"
#include "models/eventtext.h"
#include "models/fieldtext.h"
#include "models/jsontext.h"
#include "schema/catalogue.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {

struct FieldTreeModel::Field : Node
{
    QString name;
    QString pointer;
    const JsonValue* value = nullptr;        ///< null when not sent
    std::shared_ptr<const FieldNode> schema; ///< null where the schema says nothing
    Kind kind = Kind::Section;

    const Field& above() const { return *static_cast<const Field*>(parent); }
    bool isItem() const { return kind != Kind::Section && above().value->isArray(); }
};

namespace {

using Kind = FieldTreeModel::Kind;

Kind kindOf(const JsonValue* value, const FieldNode* schema, bool listed)
{
    if (value == nullptr)
        return Kind::NotSent;
    if (schema == nullptr)
        return listed ? Kind::Unknown : Kind::Sent;
    if (!schema->allows(fieldTypeOf(*value)))
        return Kind::WrongType;
    return value->isNull() ? Kind::Null : Kind::Sent;
}

/// A child that shares its tree's lifetime.
std::shared_ptr<const FieldNode> within(const std::shared_ptr<const FieldNode>& tree, const FieldNode* child)
{
    return child == nullptr ? nullptr : std::shared_ptr<const FieldNode>(tree, child);
}

/// These are sections of their own.
bool isPart(QStringView key)
{
    return key == u"properties" || key == u"contextInfo" || key == u"tracking";
}

} // namespace

FieldTreeModel::FieldTreeModel(const Catalogue& catalogue, const TimeDisplay& time, QObject* parent)
    : LazyTreeModel(parent)
    , m_catalogue(catalogue)
    , m_time(time)
    , m_envelope(std::make_shared<const FieldNode>(envelopeSchema()))
{
    connect(&time, &TimeDisplay::changed, this, [this] { announceTimes({}); });
}

void FieldTreeModel::setDocument(std::shared_ptr<const JsonValue> event)
{
    // The old document outlives the reset: views may still look at old rows while it is announced.
    const auto old = std::exchange(m_document, std::move(event));
    setRoot(m_document ? makeRoot() : nullptr);
}

std::unique_ptr<LazyTreeModel::Node> FieldTreeModel::makeRoot() const
{
    auto root = std::make_unique<Field>();
    root->value = m_document.get();
    root->populated = true;
    const auto addSection =
        [&root](const QString& name, const QString& pointer, const JsonValue* value, auto schema) {
            auto section = std::make_unique<Field>();
            section->name = name;
            section->pointer = pointer;
            section->value = value;
            section->schema = std::move(schema);
            root->add(std::move(section));
        };
    const auto textAt = [this](QStringView key) {
        const JsonValue* value = m_document->find(key);
        return value == nullptr ? QString() : value->toString();
    };
    using Schema = std::shared_ptr<const FieldNode>;
    const EventTypeInfo* type = m_catalogue.eventType(textAt(u"type"));
    const ContextInfo* context = m_catalogue.context(textAt(u"context"));
    addSection(
        tr("Properties"), u"/properties"_s, m_document->find(u"properties"),
        type == nullptr ? Schema() : type->properties.tree());
    addSection(
        tr("Context info"), u"/contextInfo"_s, m_document->find(u"contextInfo"),
        context == nullptr ? Schema() : context->contextInfo.tree());
    addSection(tr("Tracking"), u"/tracking"_s, m_document->find(u"tracking"), m_catalogue.tracking().tree());
    addSection(tr("Envelope"), QString(), m_document.get(), m_envelope);
    return root;
}

int FieldTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FieldTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& field = *static_cast<const Field*>(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return cellText(field, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Value)
            return field.value != nullptr ? valueToolTip(*field.value) : QVariant();
        return field.schema ? plainToolTip(translated(field.schema->description)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1: %2").arg(field.name, valueCell(field))
                                      : cellText(field, index.column());
    case JsonPointerRole:
        return field.pointer;
    case RawValueRole:
        return field.value == nullptr ? QString() : QString::fromUtf8(field.value->toPretty());
    case KindRole:
        return int(field.kind);
    default:
        return {};
    }
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("Value");
    case Description:
        return tr("Description");
    default:
        return {};
    }
}

bool FieldTreeModel::mayHaveChildren(const Node& node) const
{
    const auto& field = static_cast<const Field&>(node);
    if (field.value == nullptr || !field.value->isContainer())
        return false;
    const bool couldHave = field.value->isObject() && field.schema && !field.schema->children.empty();
    return couldHave || !field.value->items().empty() || !field.value->members().empty();
}

void FieldTreeModel::populate(Node& node) const
{
    auto& field = static_cast<Field&>(node);
    if (field.value == nullptr)
        return;
    for (const JsonValue& item : field.value->items())
        addField(
            field, QString::number(field.children.size()), &item,
            field.schema ? field.schema->items : nullptr);
    if (!field.value->isObject())
        return;
    const FieldNode* schema = field.schema.get();
    if (schema != nullptr) {
        for (const FieldNode& child : schema->children)
            addField(field, child.name, field.value->find(child.name), within(field.schema, &child));
    }
    const bool isEnvelope = field.value == m_document.get();
    for (const JsonMember& member : field.value->members()) {
        const bool shown =
            (schema != nullptr && schema->child(member.key) != nullptr) || (isEnvelope && isPart(member.key));
        if (!shown)
            addField(field, member.key, &member.value, nullptr);
    }
}

void FieldTreeModel::addField(
    Field& parent, const QString& name, const JsonValue* value, std::shared_ptr<const FieldNode> schema)
{
    const FieldNode* above = parent.schema.get();
    const bool listed =
        parent.value->isObject() && above != nullptr && (above->closed || !above->children.empty());
    auto field = std::make_unique<Field>();
    field->name = name;
    field->pointer = parent.pointer + u'/' + pointerStep(name);
    field->value = value;
    field->kind = kindOf(value, schema.get(), listed);
    field->schema = std::move(schema);
    parent.add(std::move(field));
}

QString FieldTreeModel::cellText(const Field& field, int column) const
{
    switch (column) {
    case Name:
        return oneLine(field.name);
    case Value:
        return valueCell(field);
    case Description:
        return descriptionCell(field);
    default:
        return {};
    }
}

QString FieldTreeModel::valueCell(const Field& field) const
{
    if (field.kind == Kind::Section)
        return sectionSummary(field);
    if (field.value == nullptr)
        return tr("not sent");
    // A wrong text is quoted, so that "12" is told from 12.
    if (field.kind == Kind::WrongType && field.value->isString())
        return QString::fromUtf8(jsonQuoted(oneLine(field.value->toString())));
    return gist(*field.value);
}

QString FieldTreeModel::descriptionCell(const Field& field) const
{
    if (field.kind == Kind::Section)
        return {};
    if (field.kind == Kind::WrongType)
        return wrongTypeText(*field.schema);
    if (field.kind == Kind::Unknown)
        return tr("not in the schema");
    if (field.isItem())
        return priceText(*field.value);
    if (!field.schema)
        return {};
    const QString title = translated(field.schema->title);
    const auto time = timeOf(field);
    return time ? tr("%1: %2 %3").arg(title, m_time.formatDateTime(*time), m_time.zoneLabel(*time)) : title;
}

QString FieldTreeModel::sectionSummary(const Field& field) const
{
    if (field.value == nullptr || field.value->isNull())
        return tr("not sent");
    if (!field.value->isObject())
        return valueText(*field.value);
    if (!field.schema || field.value == m_document.get())
        return field.schema ? QString() : tr("no schema, %1").arg(countText(*field.value));
    return tr("%1 in the schema, %2 sent")
        .arg(field.schema->children.size())
        .arg(field.value->members().size());
}

std::optional<qint64> FieldTreeModel::timeOf(const Field& field)
{
    const bool isTime = field.schema && field.schema->format == "date-time"_L1;
    return isTime && field.value != nullptr ? parseTimestamp(QStringView(field.value->toString()))
                                            : std::nullopt;
}

/// Another zone: the texts of what is there already are other ones.
void FieldTreeModel::announceTimes(const QModelIndex& parent)
{
    const Node* node = nodeOf(parent);
    if (node == nullptr || node->children.empty())
        return;
    const int last = int(node->children.size()) - 1;
    Q_EMIT dataChanged(index(0, Description, parent), index(last, Description, parent));
    for (int row = 0; row <= last; ++row)
        announceTimes(index(row, 0, parent));
}

} // namespace hubscope
