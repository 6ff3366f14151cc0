// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/arraymodel.h"

#include "core/jsonpointer.h"
#include "core/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// So many columns where nobody says which of them are usual.
constexpr qsizetype firstColumns = 5;

const std::vector<JsonValue>& itemsOf(const JsonValue* array)
{
    static const std::vector<JsonValue> none;
    return array != nullptr && array->isArray() ? array->items() : none;
}

} // namespace

ArrayModel::ArrayModel(FormModel& form, QString pointer, QObject* parent)
    : QAbstractTableModel(parent)
    , m_form(form)
    , m_pointer(std::move(pointer))
    , m_holdsObjects(fieldShape(*form.node(m_pointer + "/0"_L1), nullptr) == FieldShape::Group)
    , m_items(itemsOf(form.value(m_pointer)))
{
    m_keys = wantedKeys();
    if (m_keys.isEmpty())
        m_keys = allKeys().first(std::min(firstColumns, allKeys().size()));
    connect(&form, &FormModel::valueChanged, this, &ArrayModel::follow);
    connect(&form, &FormModel::structureChanged, this, &ArrayModel::follow);
    connect(&form, &FormModel::problemsChanged, this, [this] {
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, removeColumn()));
    });
}

QStringList ArrayModel::allKeys() const
{
    if (!m_holdsObjects)
        return {QString()};
    QStringList keys;
    for (const FieldNode& child : m_form.node(itemPointer(0))->children)
        keys.append(child.name);
    for (const JsonValue& item : itemsOf(m_form.value(m_pointer))) {
        for (const JsonMember& member : item.members()) {
            if (!keys.contains(member.key))
                keys.append(member.key);
        }
    }
    return keys;
}

/// What the items have, what they usually have, and what is shown already: a column does not leave under
/// the hand of who empties it.
QStringList ArrayModel::wantedKeys() const
{
    QSet<QString> wanted(m_keys.begin(), m_keys.end());
    wanted.subtract(m_found);
    for (const QString& key : m_form.shownKeys(itemPointer(0)))
        wanted.insert(key);
    for (const JsonValue& item : itemsOf(m_form.value(m_pointer))) {
        for (const JsonMember& member : item.members())
            wanted.insert(member.key);
    }
    wanted.subtract(m_hidden).unite(m_found);
    QStringList keys = allKeys();
    if (m_holdsObjects)
        keys.removeIf([&](const QString& key) { return !wanted.contains(key); });
    return keys;
}

void ArrayModel::setKeys(const QStringList& keys)
{
    const QStringList all = allKeys();
    m_hidden = QSet<QString>(all.begin(), all.end()).subtract(QSet<QString>(keys.begin(), keys.end()));
    for (const QString& key : keys)
        reveal(key);
    setColumns(wantedKeys());
}

void ArrayModel::setFound(const QStringList& keys)
{
    QStringList own = m_keys;
    own.removeIf([this](const QString& key) { return m_found.contains(key); });
    m_found.clear();
    setColumns(own);
    m_found = QSet<QString>(keys.begin(), keys.end()).subtract(QSet<QString>(own.begin(), own.end()));
    setColumns(wantedKeys());
}

void ArrayModel::reveal(const QString& key)
{
    m_hidden.remove(key);
    m_found.remove(key);
    addColumn(key);
}

void ArrayModel::addColumn(const QString& key)
{
    const QStringList all = allKeys();
    if (m_keys.contains(key) || !all.contains(key))
        return;
    const auto after = std::ranges::find_if(
        m_keys, [&](const QString& shown) { return all.indexOf(shown) > all.indexOf(key); });
    const int place = int(after - m_keys.begin());
    beginInsertColumns({}, place + 1, place + 1);
    m_keys.insert(place, key);
    endInsertColumns();
}

bool ArrayModel::isField(const QModelIndex& index) const
{
    return index.isValid() && index.column() > 0 && index.column() < removeColumn();
}

QModelIndex ArrayModel::cell(const QString& pointer) const
{
    if (!isWithin(pointer, m_pointer))
        return {};
    const QStringList steps = pointerSteps(pointer.sliced(m_pointer.size()));
    const auto row = steps.isEmpty() ? std::nullopt : arrayIndex(steps[0]);
    if (!row || *row >= rowCount() || m_keys.isEmpty())
        return {};
    if (!m_holdsObjects || steps.size() == 1)
        return index(int(*row), 1);
    const qsizetype place = m_keys.indexOf(steps[1]);
    return place < 0 ? QModelIndex() : index(int(*row), int(place) + 1);
}

QString ArrayModel::pointer(const QModelIndex& index) const
{
    const QString item = itemPointer(index.row());
    return isField(index) && m_holdsObjects ? item + u'/' + pointerStep(m_keys[index.column() - 1]) : item;
}

QString ArrayModel::itemPointer(int row) const
{
    return m_pointer + u'/' + QString::number(row);
}

const FieldNode& ArrayModel::node(int column) const
{
    return *m_form.node(pointer(createIndex(0, column)));
}

QString ArrayModel::hint(const QString& key) const
{
    const QString field = m_holdsObjects ? itemPointer(0) + u'/' + pointerStep(key) : itemPointer(0);
    QStringList lines{m_form.title(field), m_form.description(field)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

const JsonValue* ArrayModel::value(const QModelIndex& index) const
{
    if (!isField(index) || index.row() >= rowCount())
        return nullptr;
    const JsonValue& item = m_items[size_t(index.row())];
    return m_holdsObjects ? item.find(m_keys[index.column() - 1]) : &item;
}

FieldState ArrayModel::state(const QModelIndex& index) const
{
    const JsonValue* there = value(index);
    return there == nullptr ? FieldState::NotSent : there->isNull() ? FieldState::Null : FieldState::Value;
}

QString ArrayModel::problem(const QModelIndex& index) const
{
    const QString item = itemPointer(index.row());
    const QString here = pointer(index);
    std::vector<Violation> problems = m_form.problemsWithin(item);
    std::erase_if(problems, [&](const Violation& violation) {
        const bool ofItem = m_holdsObjects && violation.pointer == item;
        const bool inCell = !ofItem && cell(violation.pointer).isValid();
        return isField(index) ? !inCell || !isWithin(violation.pointer, here) : inCell;
    });
    return problemLines(problems, here);
}

void ArrayModel::setValue(const QModelIndex& index, const JsonValue& value)
{
    if (isField(index))
        m_form.setValue(pointer(index), value);
}

void ArrayModel::setState(const QModelIndex& index, FieldState state)
{
    const bool wholeItem = !m_holdsObjects && state == FieldState::NotSent;
    if (isField(index) && !wholeItem) // an array has no gaps: an item that is not sent is one removed
        m_form.setState(pointer(index), state);
}

void ArrayModel::insertItem(int row)
{
    m_form.insertItem(m_pointer, row, m_form.emptyValue(itemPointer(row)));
}

void ArrayModel::duplicateItem(int row)
{
    m_form.insertItem(m_pointer, row + 1, JsonValue(m_items[size_t(row)]));
}

void ArrayModel::removeItem(int row)
{
    m_form.removeItem(m_pointer, row);
}

void ArrayModel::moveItem(int from, int to)
{
    m_form.moveItem(m_pointer, from, to);
}

int ArrayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ArrayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size()) + 2;
}

QVariant ArrayModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole: {
        const QString wrong = problem(index);
        if (!wrong.isEmpty())
            return plainToolTip(wrong);
        return index.column() == removeColumn() ? tr("Remove row %1").arg(index.row()) : QVariant();
    }
    case Qt::TextAlignmentRole: {
        const bool right = index.column() == 0 || (isField(index) && isNumeric(node(index.column())));
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::AccessibleDescriptionRole:
        return problem(index);
    default:
        return {};
    }
}

QString ArrayModel::cellText(const QModelIndex& index) const
{
    if (!isField(index))
        return {};
    const JsonValue* there = value(index);
    if (there == nullptr)
        return tr("Not sent");
    if (there->isString())
        return there->toString();
    return QString::fromUtf8(there->toCompact());
}

QString ArrayModel::spoken(const QModelIndex& index) const
{
    if (index.column() == removeColumn())
        return tr("Remove row %1").arg(index.row());
    if (!isField(index))
        return tr("Row %1").arg(index.row());
    const QString name = fieldName(index.column());
    return name.isEmpty() ? cellText(index) : tr("%1: %2", "name and value").arg(name, cellText(index));
}

QString ArrayModel::fieldName(int column) const
{
    return m_keys.value(column - 1);
}

QVariant ArrayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool field = section > 0 && section < removeColumn();
    const bool right = section == 0 || (field && isNumeric(node(section)));
    switch (role) {
    case Qt::DisplayRole:
        if (section == 0)
            return u"#"_s;
        return field && !m_holdsObjects ? tr("Value") : field ? fieldName(section) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return field ? plainToolTip(hint(fieldName(section))) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ArrayModel::flags(const QModelIndex& index) const
{
    // What is no field is left out when the arrow keys walk.
    if (!isField(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

void ArrayModel::follow(const QString& changed)
{
    if (!isWithin(changed, m_pointer) && !isWithin(m_pointer, changed))
        return;
    setColumns(wantedKeys());
    followItems();
}

void ArrayModel::setColumns(const QStringList& wanted)
{
    for (qsizetype i = m_keys.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_keys[i]))
            continue;
        beginRemoveColumns({}, int(i) + 1, int(i) + 1);
        m_keys.removeAt(i);
        endRemoveColumns();
    }
    for (const QString& key : wanted)
        addColumn(key);
}

/// Rows before and after what changed stay as they are, with their selection and open editors.
void ArrayModel::followItems()
{
    const std::vector<JsonValue> items = itemsOf(m_form.value(m_pointer));
    const auto common = std::ranges::mismatch(m_items, items);
    const qsizetype from = common.in1 - m_items.begin();
    qsizetype oldEnd = std::ssize(m_items);
    qsizetype newEnd = std::ssize(items);
    while (oldEnd > from && newEnd > from && m_items[size_t(oldEnd - 1)] == items[size_t(newEnd - 1)]) {
        --oldEnd;
        --newEnd;
    }
    putItems(from, oldEnd, newEnd, items);
}

void ArrayModel::putItems(
    qsizetype from, qsizetype oldEnd, qsizetype newEnd, const std::vector<JsonValue>& items)
{
    const qsizetype changedEnd = std::min(oldEnd, newEnd);
    for (qsizetype row = from; row < changedEnd; ++row) {
        if (m_items[size_t(row)] == items[size_t(row)])
            continue;
        m_items[size_t(row)] = items[size_t(row)];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), removeColumn()));
    }
    if (oldEnd > changedEnd) {
        beginRemoveRows({}, int(changedEnd), int(oldEnd) - 1);
        m_items.erase(m_items.begin() + changedEnd, m_items.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > changedEnd) {
        beginInsertRows({}, int(changedEnd), int(newEnd) - 1);
        m_items.insert(m_items.begin() + changedEnd, items.begin() + changedEnd, items.begin() + newEnd);
        endInsertRows();
    }
}

} // namespace hubscope
