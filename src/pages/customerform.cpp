// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/customerform.h"

#include "widgets/card.h"
#include "widgets/freecombo.h"
#include "widgets/hubstyle.h"
#include "widgets/jsoneditor.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hubscope {

CustomerForm::CustomerForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_node(new FreeCombo(this))
    , m_which(new SegmentedControl(&theme, this))
    , m_parts(new QStackedWidget(this))
    , m_problem(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
{
    setObjectName("customerForm"_L1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::large);
    grid->setVerticalSpacing(2);
    m_externalId = addField(grid, 0, 0, tr("External id"));
    auto* nodeLabel = new TextLabel(&theme, Theme::FontRole::Label, Token::Text, this);
    nodeLabel->setText(tr("Node"));
    nodeLabel->setBuddy(m_node);
    m_node->setAccessibleName(tr("Node"));
    m_node->setToolTip(tr("The part of the workspace that the customer belongs to"));
    grid->addWidget(nodeLabel, 0, 1);
    grid->addWidget(m_node, 1, 1);
    m_firstName = addField(grid, 2, 0, tr("First name"));
    m_lastName = addField(grid, 2, 1, tr("Last name"));
    m_email = addField(grid, 4, 0, tr("E-mail"));
    m_phone = addField(grid, 4, 1, tr("Phone"));
    m_externalId->setToolTip(tr("The id that another system, such as a shop, knows the customer by"));
    m_problem->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::medium);
    column->addLayout(grid);
    column->addWidget(makeParts(), 1);
    column->addWidget(m_problem);
    const auto restyle = [this] { m_node->setFont(m_theme.font(Theme::FontRole::Fixed)); };
    restyle();
    connect(&theme, &Theme::changed, this, restyle);
    connect(m_node, &FreeCombo::entered, this, &CustomerForm::edited);
    connect(this, &CustomerForm::edited, this, &CustomerForm::showProblems);
    QWidget* before = m_externalId;
    for (QWidget* next :
         {static_cast<QWidget*>(m_node), static_cast<QWidget*>(m_firstName),
          static_cast<QWidget*>(m_lastName), static_cast<QWidget*>(m_email),
          static_cast<QWidget*>(m_phone)}) {
        setTabOrder(before, next);
        before = next;
    }
    showProblems();
}

QLineEdit* CustomerForm::addField(QGridLayout* grid, int row, int column, const QString& name)
{
    auto* label = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Text, this);
    auto* input = new QLineEdit(this);
    label->setText(name);
    label->setBuddy(input);
    input->setAccessibleName(name);
    grid->addWidget(label, row, column);
    grid->addWidget(input, row + 1, column);
    grid->setColumnStretch(column, 1);
    if (row > 0)
        label->setContentsMargins(0, Theme::small, 0, 0);
    connect(input, &QLineEdit::textEdited, this, &CustomerForm::edited);
    return input;
}

QWidget* CustomerForm::makeParts()
{
    auto* box = new QWidget(this);
    auto* title = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Text, box);
    title->setText(tr("More, as JSON"));
    m_which->setAccessibleName(title->text());
    addPart(
        Base, u"base"_s, tr("Address, contacts, likes… Where the fields above say something too, they win."));
    addPart(Extended, u"extended"_s, tr("What this workspace defines beyond the usual."));
    addPart(Tags, u"tags"_s, tr("For example {\"manual\": [\"vip\"], \"auto\": []}."));
    connect(m_which, &SegmentedControl::currentIndexChanged, m_parts, &QStackedWidget::setCurrentIndex);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_which);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tight);
    column->addLayout(head);
    column->addWidget(m_parts, 1);
    m_parts->setMinimumHeight(m_theme.px(120));
    return box;
}

void CustomerForm::addPart(Part part, const QString& name, const QString& advice)
{
    auto* page = new QWidget(m_parts);
    auto* editor = new JsonEditor(&m_theme, page);
    editor->keepUndo();
    editor->input()->setAccessibleName(tr("JSON of %1").arg(name));
    auto* hint = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Muted, page);
    hint->setText(advice);
    hint->setWordWrap(true);
    auto* frame = new Card(&m_theme, page);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(editor);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tight);
    column->addWidget(frame, 1);
    column->addWidget(hint);
    m_json[size_t(part)] = editor;
    m_parts->addWidget(page);
    m_which->addSegment(name);
    connect(editor, &JsonEditor::edited, this, &CustomerForm::edited);
}

void CustomerForm::setNodes(const QStringList& nodes)
{
    const QString shown = m_node->currentText();
    m_node->clear();
    m_node->addItems(nodes);
    m_node->showText(shown.isEmpty() ? nodes.value(0) : shown);
    m_node->lineEdit()->setCursorPosition(0);
    showProblems();
}

void CustomerForm::setDraft(const CustomerDraft& draft)
{
    m_externalId->setText(draft.externalId);
    m_firstName->setText(draft.firstName);
    m_lastName->setText(draft.lastName);
    m_email->setText(draft.email);
    m_phone->setText(draft.phone);
    m_node->showText(draft.nodeId);
    m_json[Base]->showText(draft.base);
    m_json[Extended]->showText(draft.extended);
    m_json[Tags]->showText(draft.tags);
    showProblems();
}

CustomerDraft CustomerForm::draft() const
{
    return {
        .nodeId = m_node->currentText().trimmed(),
        .externalId = m_externalId->text().trimmed(), // pasted, often with a space
        .firstName = m_firstName->text().trimmed(),
        .lastName = m_lastName->text().trimmed(),
        .email = m_email->text().trimmed(),
        .phone = m_phone->text().trimmed(),
        .base = m_json[Base]->text(),
        .extended = m_json[Extended]->text(),
        .tags = m_json[Tags]->text()};
}

void CustomerForm::focusFirst()
{
    m_externalId->setFocus(Qt::OtherFocusReason);
}

void CustomerForm::showProblems()
{
    using Problem = CustomerDraftProblem;
    QStringList words;
    bool grave = false;
    const QList<Problem> problems = problemsOf(draft());
    for (const Problem& problem : problems) {
        words.append(customerDraftProblemText(problem));
        // Nothing entered yet is where everybody begins.
        grave = grave || !(problem.isRemark() || problem.kind == Problem::Kind::Nothing);
    }
    m_problem->setText(words.join(u'\n'));
    m_problem->setColor(grave ? Token::Danger : Token::Muted);
    m_problem->setVisible(!words.isEmpty());
    const auto mark = [&problems](QWidget* input, Problem::Field field) {
        QString said;
        for (const Problem& problem : problems) {
            if (problem.field == field && problem.kind != Problem::Kind::Nothing)
                said = customerDraftProblemText(problem);
        }
        input->setProperty(look::invalid, !said.isEmpty());
        input->setAccessibleDescription(said);
        input->update();
    };
    mark(m_node, Problem::Field::Node);
    mark(m_externalId, Problem::Field::ExternalId);
    mark(m_email, Problem::Field::Email);
    mark(m_json[Base]->input(), Problem::Field::Base);
    mark(m_json[Extended]->input(), Problem::Field::Extended);
    mark(m_json[Tags]->input(), Problem::Field::Tags);
}

} // namespace hubscope
