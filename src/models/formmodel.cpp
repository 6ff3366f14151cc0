// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formmodel.h"

#include "core/jsonpointer.h"
#include "models/draftdocument.h"
#include "models/fieldfinder.h"
#include "models/problemtext.h"
#include "schema/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

const FieldNode openNode;

QString fieldAt(const QString& pointer, const QString& key)
{
    return pointer + u'/' + pointerStep(key);
}

} // namespace

QString problemLines(const std::vector<Violation>& problems, const QString& pointer)
{
    QStringList lines;
    for (const Violation& problem : problems) {
        const QString inside = readablePointer(QStringView(problem.pointer).sliced(pointer.size()));
        const QString words = problemText(problem);
        lines.append(inside.isEmpty() ? words : inside + u' ' + words);
    }
    return lines.join(u'\n');
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
        if (sent || child.required || m_usual.contains(fieldAt(inSchema, child.name)) ||
            m_revealed.contains(fieldAt(pointer, child.name)))
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

QStringList FormModel::keys(const QString& pointer) const
{
    QStringList keys;
    for (const FieldNode& child : node(pointer)->children)
        keys.append(child.name);
    for (const QString& key : shownKeys(pointer)) {
        if (!keys.contains(key))
            keys.append(key);
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

bool FormModel::isRequired(const QString& pointer) const
{
    const FieldNode* own = node(parentPointer(pointer))->child(lastStep(pointer));
    return own != nullptr && own->required;
}

/// Of the field itself rather than of what it refers to.
QString FormModel::text(const QString& pointer, QString FieldNode::*member) const
{
    const FieldNode* own = node(parentPointer(pointer))->child(lastStep(pointer));
    const QString& text = own != nullptr && !(own->*member).isEmpty() ? own->*member : node(pointer)->*member;
    return text.isEmpty() ? QString() : translated(text);
}

QString FormModel::title(const QString& pointer) const
{
    return text(pointer, &FieldNode::title);
}

QString FormModel::description(const QString& pointer) const
{
    return text(pointer, &FieldNode::description);
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

QString FormModel::problemWords(const QString& pointer) const
{
    return problemLines(problemsWithin(pointer), pointer);
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
    return pointer == m_root ? emptyFieldObject(*node(pointer)) : emptyFieldValue(*node(pointer));
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
    m_document.insert(fieldAt(arrayPointer, QString::number(row)), item);
}

void FormModel::removeItem(const QString& arrayPointer, qsizetype row)
{
    m_document.remove(fieldAt(arrayPointer, QString::number(row)));
}

void FormModel::moveItem(const QString& arrayPointer, qsizetype from, qsizetype to)
{
    m_document.move(arrayPointer, from, to);
}

QStringList FormModel::find(const QString& words) const
{
    return FieldFinder(*this, words).found();
}

void FormModel::follow()
{
    // Both are held here: who hears of a change may make the next one, which replaces the model's.
    const auto after = m_document.shared();
    const auto before = std::exchange(m_event, after);
    if (before != after)
        compare(m_root, before->atPointer(m_root), after->atPointer(m_root));
}

std::vector<FormModel::Row> FormModel::rowsOf(const QString& pointer, const JsonValue* object) const
{
    std::vector<Row> rows;
    for (const QString& key : keysOf(pointer, object)) {
        const JsonValue* child = object == nullptr ? nullptr : object->find(key);
        rows.push_back({key, fieldShape(*node(fieldAt(pointer, key)), child)});
    }
    return rows;
}

/// The rows that are there now.
std::vector<FormModel::Row> FormModel::tellRows(
    const QString& pointer, const JsonValue* before, const JsonValue* after)
{
    std::vector<Row> rows = rowsOf(pointer, after);
    if (rowsOf(pointer, before) != rows)
        Q_EMIT structureChanged(pointer);
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
            compare(fieldAt(pointer, QString::number(i)), &before->items()[i], &after->items()[i]);
        return;
    }
    if (!bothThere || !before->isObject() || !after->isObject()) {
        if (arrays)
            Q_EMIT structureChanged(pointer);
        compareRows(pointer, before, after);
        Q_EMIT valueChanged(pointer);
        return;
    }
    // Nothing is said of a row that is gone: whose structure has changed says that.
    for (const Row& row : tellRows(pointer, before, after))
        compare(fieldAt(pointer, row.key), before->find(row.key), after->find(row.key));
}

/// The rows of an object that came, went, or took the place of something else.
void FormModel::compareRows(const QString& pointer, const JsonValue* before, const JsonValue* after)
{
    before = before != nullptr && before->isObject() ? before : nullptr;
    after = after != nullptr && after->isObject() ? after : nullptr;
    if (before == after) // none
        return;
    for (const Row& row : tellRows(pointer, before, after))
        compareRows(
            fieldAt(pointer, row.key), before == nullptr ? nullptr : before->find(row.key),
            after == nullptr ? nullptr : after->find(row.key));
}

QString FormModel::schemaPointer(const QString& pointer) const
{
    QString inSchema;
    const FieldNode* here = m_schema.get();
    for (const QString& step : pointerSteps(pointer.sliced(m_root.size()))) {
        const FieldNode* child = here == nullptr ? nullptr : here->child(step);
        const bool isItem = child == nullptr && here != nullptr && here->items && arrayIndex(step);
        if (!isItem)
            inSchema = fieldAt(inSchema, step);
        here = isItem ? here->items.get() : child;
    }
    return inSchema;
}

} // namespace hubscope
