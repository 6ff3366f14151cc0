// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formbranch.h"

#include "core/jsonpointer.h"
#include "core/plaintext.h"
#include "models/formmodel.h"
#include "pages/arrayeditor.h"
#include "pages/formgroup.h"
#include "pages/formheader.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// So many fields can be named in a summary; of more there is a count.
constexpr qsizetype namedFields = 4;

} // namespace

FormBranch::FormBranch(
    FormModel& model, const QString& pointer, const QString& name, int depth, const Theme& theme,
    QWidget* parent)
    : FormRow(model, pointer, theme, parent)
    , m_depth(depth)
    , m_isTable(model.shape(pointer) == FieldShape::Table)
    , m_header(new FormHeader(
          name, depth == 0 ? FoldButton::Look::Section : FoldButton::Look::Nested,
          model.node(pointer)->allows(FieldType::Null), theme, this))
    , m_state(model.state(pointer))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::small);
    column->addWidget(m_header);
    connect(m_header->fold(), &QPushButton::toggled, this, &FormBranch::showBody);
    connect(m_header->fold(), &QPushButton::clicked, this, [this] {
        if (m_search)
            m_foldedBefore = isFolded(); // a choice, not the search's doing
    });
    connect(m_header->fold(), &FoldButton::focused, this, [this] { Q_EMIT fieldFocused(this->pointer()); });
    connect(m_header, &FormHeader::stateChosen, this, &FormBranch::chooseState);
    connect(m_header, &FormHeader::chipChosen, this, &FormBranch::addField);
    connect(m_header, &FormHeader::problemsClicked, this, &FormBranch::focusProblem);
    refresh();
    refreshProblems();
    if (depth > 0)
        setFolded(m_state != FieldState::Value);
}

bool FormBranch::isFolded() const
{
    return !m_header->fold()->isChecked();
}

void FormBranch::setFolded(bool folded)
{
    m_header->fold()->setChecked(!folded);
}

void FormBranch::renew()
{
    delete std::exchange(m_body, nullptr);
    m_group = nullptr;
    m_table = nullptr;
    showBody(!isFolded());
}

void FormBranch::setNote(const QString& note)
{
    m_note = note;
    refresh();
}

void FormBranch::showBody(bool shown)
{
    if (shown && m_body == nullptr)
        makeBody();
    if (m_body)
        m_body->setVisible(shown);
    refresh();
    refreshProblems();
    update();
    Q_EMIT foldedChanged();
}

void FormBranch::makeBody()
{
    if (m_isTable) {
        m_table = new ArrayEditor(m_model, pointer(), m_theme, this);
        connect(m_table, &ArrayEditor::fieldFocused, this, &FormRow::fieldFocused);
        m_body = m_table;
    } else {
        m_group = new FormGroup(m_model, pointer(), m_depth, m_theme, this);
        connect(m_group, &FormGroup::fieldFocused, this, &FormRow::fieldFocused);
        connect(m_group, &FormGroup::rowsChanged, this, &FormRow::rowsChanged);
        m_body = m_group;
    }
    auto* indented = new QHBoxLayout;
    auto* indent = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    indented->setSpacing(0);
    indented->addItem(indent); // not a margin: reading may go the other way
    indented->addWidget(m_body);
    const auto measure = [this, indent, indented] {
        indent->changeSize(m_depth > 0 ? FormGroup::indent(m_theme) : 0, 0, QSizePolicy::Fixed);
        indented->invalidate();
    };
    measure();
    connect(&m_theme, &Theme::changed, indented, measure);
    static_cast<QVBoxLayout*>(layout())->addLayout(indented);
    if (m_group)
        m_group->setSearch(m_search);
    Q_EMIT rowsChanged();
}

void FormBranch::chooseState(FieldState state)
{
    m_model.setState(pointer(), state);
}

void FormBranch::addField(const QString& key)
{
    const QString field = pointer() + u'/' + pointerStep(key);
    m_model.reveal(field);
    focus(field);
}

void FormBranch::focusProblem()
{
    const auto problems = m_model.problemsWithin(pointer());
    if (!problems.empty())
        focus(problems.front().pointer);
}

void FormBranch::focus(const QString& field)
{
    if (QWidget* widget = reach(field))
        widget->setFocus(Qt::OtherFocusReason);
}

void FormBranch::refresh()
{
    const FieldState before = std::exchange(m_state, m_model.state(pointer()));
    m_header->setState(m_state);
    QStringList explained{summary(), m_model.description(pointer())};
    m_header->fold()->setSummary(explained[0]);
    explained.removeAll(QString());
    m_header->fold()->setToolTip(plainToolTip(explained.join(u'\n')));
    refreshChips();
    if (before != m_state && m_depth > 0)
        setFolded(m_state != FieldState::Value);
}

void FormBranch::refreshChips()
{
    QStringList keys = m_isTable || isFolded() ? QStringList() : m_model.hiddenKeys(pointer());
    if (m_search) {
        keys.removeIf([this](const QString& key) {
            const QString field = pointer() + u'/' + pointerStep(key);
            return std::ranges::none_of(*m_search, [&](const QString& found) {
                return isWithin(found, field) || isWithin(field, found);
            });
        });
    }
    m_header->setChips(keys, [this](const QString& key) {
        return fieldExplanation(m_model, pointer() + u'/' + pointerStep(key));
    });
}

/// A folded part and a table say what they hold; of an open group its rows say it themselves.
void FormBranch::refreshProblems()
{
    const bool all = m_isTable || isFolded();
    const auto problems = all ? m_model.problemsWithin(pointer()) : m_model.problems(pointer());
    m_header->setProblems(int(problems.size()), problemLines(problems, pointer()));
}

QString FormBranch::summary() const
{
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(tr(", ", "between the parts of a summary"));
    };
    if (m_depth == 0) // what it is stands in its name
        return joined({m_note, isFolded() ? listOfFields() : summaryOfFields()});
    const QString title = fieldHint(m_model, pointer());
    if (m_state != FieldState::Value)
        return title; // the button says the rest
    if (!m_isTable)
        return joined({title, summaryOfFields()});
    const JsonValue* array = m_model.value(pointer());
    return joined({title, tr("%n rows", nullptr, array == nullptr ? 0 : int(array->items().size()))});
}

QString FormBranch::summaryOfFields() const
{
    const auto [sent, all] = m_model.sentOf(pointer());
    return tr("%1 of %2 sent").arg(sent).arg(all);
}

/// `store sent, client and user not sent`
QString FormBranch::listOfFields() const
{
    if (m_model.state(pointer()) == FieldState::NotSent)
        return tr("not sent");
    QStringList sent;
    QStringList others;
    for (const QString& key : m_model.keys(pointer())) {
        const bool isSent = m_model.state(pointer() + u'/' + pointerStep(key)) != FieldState::NotSent;
        (isSent ? sent : others).append(key);
    }
    if (sent.size() + others.size() > namedFields)
        return summaryOfFields();
    const QLocale locale;
    QStringList parts;
    if (!sent.isEmpty())
        parts.append(tr("%1 sent").arg(locale.createSeparatedList(sent)));
    if (!others.isEmpty())
        parts.append(tr("%1 not sent").arg(locale.createSeparatedList(others)));
    return parts.join(tr(", ", "between the parts of a summary"));
}

QWidget* FormBranch::reach(const QString& wanted)
{
    if (wanted == pointer())
        return m_header->fold();
    setFolded(false);
    return m_table ? m_table->reach(wanted) : m_group->reach(wanted);
}

void FormBranch::setSearch(const FieldSearch& found)
{
    if (found && !m_search)
        m_foldedBefore = isFolded();
    const bool ended = m_search && !found;
    m_search = found;
    if (ended)
        setFolded(m_foldedBefore);
    else if (found && holdsAnyOf(found))
        setFolded(false);
    if (m_group)
        m_group->setSearch(found);
    if (m_table)
        m_table->setFound(found.value_or(QStringList()));
    refreshChips();
}

void FormBranch::paintEvent(QPaintEvent*)
{
    if (m_depth == 0 || isFolded())
        return;
    const int x = FormGroup::indent(m_theme) / 3;
    const int top = m_header->geometry().bottom() + Theme::small;
    const QRect line(layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x, top, 1, height() - top);
    QPainter(this).fillRect(line, m_theme.color(Token::Border));
}

} // namespace hubscope
