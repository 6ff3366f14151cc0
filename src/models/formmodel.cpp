// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formmodel.h"

#include "core/jsonpointer.h"
#include "models/draftdocument.h"
#include "schema/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

const FieldNode openNode;

QString below(const QString& pointer, const QString& key)
{
    return pointer + u'/' + pointerStep(key);
}

/// Alternatives and references, which no editor for a single kind of value can stand for.
bool hasAlternatives(const FieldNode& node)
{
    return std::ranges::any_of(node.unknown, [](const JsonMember& keyword) {
        return keyword.key == "oneOf"_L1 || keyword.key == "anyOf"_L1 || keyword.key == "allOf"_L1 ||
               keyword.key == "$ref"_L1;
    });
}

/// The one type that a field may have beside null; nothing when there are several or none is named.
std::optional<FieldType> onlyType(const FieldNode& node)
{
    std::optional<FieldType> only;
    for (const FieldType type : node.types) {
        if (type == FieldType::Null)
            continue;
        const bool widens = only == FieldType::Integer && type == FieldType::Number;
        const bool included = only == FieldType::Number && type == FieldType::Integer;
        if (only && !widens && !included)
            return std::nullopt;
        if (!included)
            only = type;
    }
    return only;
}

bool fitsTable(const FieldNode& items, const JsonValue& array)
{
    const FieldShape wanted = fieldShape(items, nullptr);
    return std::ranges::all_of(array.items(), [&](const JsonValue& item) {
        return wanted == FieldShape::Group ? item.isObject() : !item.isContainer();
    });
}

FieldShape objectShape(const FieldNode& node, const JsonValue* value)
{
    const bool fits = value == nullptr || value->isNull() || value->isObject();
    return !node.children.empty() && fits ? FieldShape::Group : FieldShape::Json;
}

FieldShape arrayShape(const FieldNode& node, const JsonValue* value)
{
    if (!node.items)
        return FieldShape::Json;
    const FieldShape items = fieldShape(*node.items, nullptr);
    const bool tabular = items == FieldShape::Group || items == FieldShape::Editor;
    const bool fits =
        value == nullptr || value->isNull() || (value->isArray() && fitsTable(*node.items, *value));
    return tabular && fits ? FieldShape::Table : FieldShape::Json;
}

JsonValue emptyOf(const FieldNode& node);

JsonValue emptyObject(const FieldNode& node)
{
    JsonValue object = JsonValue::object();
    for (const FieldNode& child : node.children) {
        if (child.required)
            object.set(child.name, emptyOf(child));
    }
    return object;
}

/// The nearest to zero that the bounds allow.
JsonValue emptyNumber(const FieldNode& node)
{
    if (node.minimum && *node.minimum > 0)
        return JsonValue::number(*node.minimum);
    if (node.maximum && *node.maximum < 0)
        return JsonValue::number(*node.maximum);
    return JsonValue::number(qint64(0));
}

JsonValue emptyOf(const FieldNode& node)
{
    const auto choice = std::ranges::find_if(node.enumValues, [](const JsonValue& v) { return !v.isNull(); });
    if (choice != node.enumValues.end())
        return *choice;
    switch (onlyType(node).value_or(node.children.empty() ? FieldType::String : FieldType::Object)) {
    case FieldType::Null:
        return {};
    case FieldType::Boolean:
        return JsonValue::boolean(false);
    case FieldType::Integer:
    case FieldType::Number:
        return emptyNumber(node);
    case FieldType::String:
        return JsonValue::string({});
    case FieldType::Array:
        return JsonValue::array(std::vector<JsonValue>(
            size_t(std::clamp<qint64>(node.minItems.value_or(0), 0, 16)),
            node.items ? emptyOf(*node.items) : JsonValue()));
    case FieldType::Object:
        return emptyObject(node);
    }
    return {};
}

} // namespace

FieldShape fieldShape(const FieldNode& node, const JsonValue* value)
{
    if (hasAlternatives(node))
        return FieldShape::Json;
    const bool single = value == nullptr || !value->isContainer();
    const auto type = onlyType(node);
    if (!type)
        return !node.enumValues.empty() && single ? FieldShape::Editor : FieldShape::Json;
    if (*type == FieldType::Object)
        return objectShape(node, value);
    if (*type == FieldType::Array)
        return arrayShape(node, value);
    return single ? FieldShape::Editor : FieldShape::Json;
}

bool isNumeric(const FieldNode& node)
{
    const auto type = onlyType(node);
    return type == FieldType::Integer || type == FieldType::Number;
}

/// What the form has below an object.
struct FormModel::Row
{
    QString key;
    FieldShape shape;

    bool operator==(const Row&) const = default;
};

FormModel::FormModel(DraftDocument& document, QString root, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_root(std::move(root))
    , m_event(document.shared())
{
    connect(&document, &DraftDocument::eventChanged, this, &FormModel::follow);
    connect(&document, &DraftDocument::problemsChanged, this, &FormModel::problemsChanged);
}

void FormModel::setSchema(std::shared_ptr<const FieldNode> schema, const QStringList& usual)
{
    const QSet<QString> usualSet(usual.begin(), usual.end());
    if (schema == m_schema && usualSet == m_usual)
        return;
    m_schema = std::move(schema);
    m_usual = usualSet;
    Q_EMIT schemaChanged();
}

const FieldNode* FormModel::node(const QString& pointer) const
{
    const FieldNode* found =
        m_schema && isWithin(pointer, m_root) ? m_schema->find(pointer.sliced(m_root.size())) : nullptr;
    return found == nullptr ? &openNode : found;
}

FieldShape FormModel::shape(const QString& pointer) const
{
    return pointer == m_root ? FieldShape::Group : fieldShape(*node(pointer), value(pointer));
}

QStringList FormModel::shownKeys(const QString& pointer) const
{
    return keysOf(pointer, value(pointer));
}

QStringList FormModel::keysOf(const QString& pointer, const JsonValue* object) const
{
    QStringList keys;
    const FieldNode* here = node(pointer);
    const QString inSchema = schemaPointer(pointer);
    for (const FieldNode& child : here->children) {
        const bool sent = object != nullptr && object->find(child.name) != nullptr;
        if (sent || child.required || m_usual.contains(below(inSchema, child.name)) ||
            m_revealed.contains(below(pointer, child.name)))
            keys.append(child.name);
    }
    if (object == nullptr)
        return keys;
    for (const JsonMember& member : object->members()) {
        if (here->child(member.key) == nullptr && !keys.contains(member.key))
            keys.append(member.key);
    }
    return keys;
}

QStringList FormModel::hiddenKeys(const QString& pointer) const
{
    const QStringList shown = shownKeys(pointer);
    QStringList keys;
    for (const FieldNode& child : node(pointer)->children) {
        if (!shown.contains(child.name))
            keys.append(child.name);
    }
    return keys;
}

void FormModel::reveal(const QString& pointer)
{
    const QString parent = parentPointer(pointer);
    if (node(parent)->child(lastStep(pointer)) == nullptr || m_revealed.contains(pointer))
        return;
    const bool shown = shownKeys(parent).contains(lastStep(pointer));
    m_revealed.insert(pointer);
    if (!shown)
        Q_EMIT structureChanged(parent);
}

FieldState FormModel::state(const QString& pointer) const
{
    const JsonValue* there = value(pointer);
    return there == nullptr ? FieldState::NotSent : there->isNull() ? FieldState::Null : FieldState::Value;
}

const JsonValue* FormModel::value(const QString& pointer) const
{
    return m_document.event().atPointer(pointer);
}

QString FormModel::title(const QString& pointer) const
{
    const QString& text = node(pointer)->title;
    return text.isEmpty() ? QString() : translated(text);
}

QString FormModel::description(const QString& pointer) const
{
    const QString& text = node(pointer)->description;
    return text.isEmpty() ? QString() : translated(text);
}

std::vector<Violation> FormModel::problems(const QString& pointer) const
{
    std::vector<Violation> found;
    std::ranges::copy_if(m_document.problems(), std::back_inserter(found), [&](const Violation& violation) {
        return violation.pointer == pointer;
    });
    return found;
}

std::vector<Violation> FormModel::problemsWithin(const QString& pointer) const
{
    std::vector<Violation> found;
    std::ranges::copy_if(m_document.problems(), std::back_inserter(found), [&](const Violation& violation) {
        return isWithin(violation.pointer, pointer);
    });
    return found;
}

int FormModel::problemCountWithin(const QString& pointer) const
{
    return int(problemsWithin(pointer).size());
}

std::pair<int, int> FormModel::sentOf(const QString& pointer) const
{
    QSet<QString> sent;
    QSet<QString> all;
    if (const JsonValue* object = value(pointer)) {
        for (const JsonMember& member : object->members())
            sent.insert(member.key);
    }
    for (const FieldNode& child : node(pointer)->children)
        all.insert(child.name);
    return {int(sent.size()), int(all.unite(sent).size())};
}

JsonValue FormModel::emptyValue(const QString& pointer) const
{
    return pointer == m_root ? emptyObject(*node(pointer)) : emptyOf(*node(pointer));
}

void FormModel::setState(const QString& pointer, FieldState wanted)
{
    if (wanted == state(pointer))
        return;
    if (wanted == FieldState::Value)
        return setValue(pointer, emptyValue(pointer));
    if (wanted == FieldState::Null) {
        if (node(pointer)->allows(FieldType::Null))
            setValue(pointer, JsonValue());
        return;
    }
    reveal(pointer);
    m_document.remove(pointer);
}

void FormModel::setValue(const QString& pointer, const JsonValue& wanted)
{
    const JsonValue* present = value(pointer);
    if (present != nullptr && *present == wanted)
        return;
    const QString top = topmostMissing(pointer);
    if (top == pointer)
        return m_document.setValue(pointer, wanted);
    JsonValue made = emptyValue(top);
    for (qsizetype end = pointer.indexOf(u'/', top.size() + 1); end > 0;
         end = pointer.indexOf(u'/', end + 1)) {
        const QString parent = pointer.first(end);
        setAt(made, parent.sliced(top.size()), emptyValue(parent));
    }
    QStringList order;
    for (const FieldNode& child : node(parentPointer(pointer))->children)
        order.append(child.name);
    setAt(made, pointer.sliced(top.size()), wanted, order);
    m_document.setValue(top, made);
}

/// The outermost object on the way to a field that is not there yet; the field itself when all are.
QString FormModel::topmostMissing(const QString& pointer) const
{
    for (qsizetype end = m_root.size(); end > 0; end = pointer.indexOf(u'/', end + 1)) {
        const QString parent = pointer.first(end);
        const JsonValue* there = value(parent);
        if (there == nullptr || !there->isContainer())
            return parent;
    }
    return pointer;
}

void FormModel::insertItem(const QString& arrayPointer, qsizetype row, const JsonValue& item)
{
    const JsonValue* array = value(arrayPointer);
    if (array == nullptr || !array->isArray())
        return setValue(arrayPointer, JsonValue::array({item}));
    m_document.insert(below(arrayPointer, QString::number(row)), item);
}

void FormModel::removeItem(const QString& arrayPointer, qsizetype row)
{
    m_document.remove(below(arrayPointer, QString::number(row)));
}

void FormModel::moveItem(const QString& arrayPointer, qsizetype from, qsizetype to)
{
    m_document.move(arrayPointer, from, to);
}

/// Walks over the fields that there are, by the schema and by the event.
class FormModel::Search
{
public:
    Search(const FormModel& model, const QString& words)
        : m_model(model)
        , m_words(words.split(u' ', Qt::SkipEmptyParts))
    {
    }

    void run(const QString& pointer)
    {
        QStringList keys;
        for (const FieldNode& child : m_model.node(pointer)->children)
            keys.append(child.name);
        for (const QString& key : m_model.shownKeys(pointer)) {
            if (!keys.contains(key))
                keys.append(key);
        }
        for (const QString& key : keys) {
            const QString field = below(pointer, key);
            const FieldNode& node = *m_model.node(field);
            if (fits(node, key) || (node.items && fitsWithin(*node.items)))
                found.append(field);
            else
                run(field);
        }
    }

    QStringList found;

private:
    bool fits(const FieldNode& node, const QString& name) const
    {
        const QString text = name + u' ' + (node.title.isEmpty() ? QString() : translated(node.title)) +
                             u' ' + (node.description.isEmpty() ? QString() : translated(node.description));
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    bool fitsWithin(const FieldNode& node) const
    {
        return std::ranges::any_of(node.children, [this](const FieldNode& child) {
            return fits(child, child.name) || fitsWithin(child);
        });
    }

    const FormModel& m_model;
    QStringList m_words;
};

QStringList FormModel::find(const QString& words) const
{
    Search search(*this, words);
    if (!words.trimmed().isEmpty())
        search.run(m_root);
    return search.found;
}

void FormModel::follow()
{
    const auto before = std::exchange(m_event, m_document.shared());
    if (before != m_event)
        compare(m_root, before->atPointer(m_root), m_event->atPointer(m_root));
}

std::vector<FormModel::Row> FormModel::rowsOf(const QString& pointer, const JsonValue* object) const
{
    std::vector<Row> rows;
    for (const QString& key : keysOf(pointer, object)) {
        const JsonValue* child = object == nullptr ? nullptr : object->find(key);
        rows.push_back({key, fieldShape(*node(below(pointer, key)), child)});
    }
    return rows;
}

void FormModel::compare(const QString& pointer, const JsonValue* before, const JsonValue* after)
{
    if (before == after || (before != nullptr && after != nullptr && *before == *after))
        return;
    const bool bothThere = before != nullptr && after != nullptr;
    const bool arrays = bothThere && before->isArray() && after->isArray();
    if (arrays && before->items().size() == after->items().size()) {
        for (size_t i = 0; i < after->items().size(); ++i)
            compare(below(pointer, QString::number(i)), &before->items()[i], &after->items()[i]);
        return;
    }
    const std::vector<Row> rows = rowsOf(pointer, after);
    if (arrays || rowsOf(pointer, before) != rows)
        Q_EMIT structureChanged(pointer);
    if (!bothThere || !before->isObject() || !after->isObject()) {
        Q_EMIT valueChanged(pointer);
        return;
    }
    for (const JsonMember& member : before->members())
        compare(below(pointer, member.key), before->find(member.key), after->find(member.key));
    for (const JsonMember& member : after->members()) {
        if (before->find(member.key) == nullptr)
            compare(below(pointer, member.key), nullptr, after->find(member.key));
    }
}

QString FormModel::schemaPointer(const QString& pointer) const
{
    QString inSchema;
    const FieldNode* here = m_schema.get();
    for (const QString& step : pointerSteps(pointer.sliced(m_root.size()))) {
        const FieldNode* child = here == nullptr ? nullptr : here->child(step);
        const bool isItem = child == nullptr && here != nullptr && here->items && arrayIndex(step);
        if (!isItem)
            inSchema = below(inSchema, step);
        here = isItem ? here->items.get() : child;
    }
    return inSchema;
}

} // namespace hubscope
