// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/problemspane.h"

#include "models/junitreport.h"
#include "models/timelinelint.h"
#include "models/timelinemodel.h"
#include "widgets/announce.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/viewsetup.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString numberText(qsizetype number)
{
    return QLocale().toString(number);
}

QString allChecked(EventScope scope)
{
    return scope == EventScope::Loaded ? ProblemsPane::tr("checked all %1 loaded events")
                                       : ProblemsPane::tr("checked all %1 events sent by this app");
}

} // namespace

ProblemsPane::ProblemsPane(const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(time)
{
    setObjectName("problemsPane"_L1);
    setAccessibleName(tr("Problems"));
}

void ProblemsPane::setLint(TimelineLint* lint)
{
    if (m_lint)
        m_lint->disconnect(this);
    m_lint = lint;
    m_wasChecking = lint && lint->isChecking();
    m_model.setResult({}); // rows of another customer are no other state of these
    if (m_lint)
        connect(m_lint, &TimelineLint::changed, this, &ProblemsPane::showLint);
    showLint();
}

void ProblemsPane::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    QWidget::showEvent(event);
}

void ProblemsPane::build()
{
    m_table = makeTable(m_model, "problemsTable"_L1, tr("Problems of the loaded events"), &m_theme, this);
    constexpr int widths[LintModel::ColumnCount] = {140, 180, 240, 90, 96, 96};
    setUpColumns(m_table, m_theme, widths, LintModel::Problem);
    setUpSorting(m_table, LintModel::Count, Qt::DescendingOrder);
    m_empty = new EmptyState(&m_theme, this);
    layOutPane(this, makeHeader(), m_table, m_empty);
    setFocusProxy(m_check);

    connect(m_table, &QAbstractItemView::clicked, this, &ProblemsPane::request);
    connect(m_table, &QAbstractItemView::activated, this, &ProblemsPane::request);
    showLint();
}

QWidget* ProblemsPane::makeHeader()
{
    auto* header = new QWidget(this);
    m_check = new QPushButton(header);
    m_check->setObjectName("checkLoadedButton"_L1);
    m_state = new ElidedLabel(&m_theme, Theme::FontRole::Label, Token::Muted, header);
    m_export = new QPushButton(tr("Export…"), header);
    m_export->setObjectName("exportProblemsButton"_L1);
    connect(m_check, &QPushButton::clicked, this, &ProblemsPane::startOrStop);
    connect(m_export, &QPushButton::clicked, this, &ProblemsPane::askAndSave);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(Theme::small, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::medium);
    layout->addWidget(m_check);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_export);
    return header;
}

void ProblemsPane::showLint()
{
    m_model.setResult(m_lint ? m_lint->result() : LintResult());
    if (const int count = m_model.rowCount(); std::exchange(m_count, count) != count)
        Q_EMIT countChanged(count);
    const bool isChecking = m_lint && m_lint->isChecking();
    const bool hasEnded = std::exchange(m_wasChecking, isChecking) && !isChecking;
    if (!m_table)
        return;
    m_check->setText(isChecking ? tr("Stop") : tr("Check loaded"));
    m_check->setEnabled(m_lint);
    m_state->setText(stateText());
    m_export->setEnabled(m_count > 0);
    m_table->setVisible(m_count > 0);
    m_empty->setVisible(m_count == 0);
    if (m_count == 0)
        showEmpty();
    if (hasEnded && isVisible())
        announce(this, stateText());
}

void ProblemsPane::showEmpty()
{
    if (!m_lint) {
        m_empty->setContent(
            Glyph::Info, tr("No customer is open"),
            tr("The loaded events of a customer can be checked here."));
    } else if (m_lint->isChecking()) {
        m_empty->setContent(
            Glyph::Search, tr("No problem so far"), tr("The loaded events are being checked."));
    } else if (!m_lint->hasResult()) {
        m_empty->setContent(
            Glyph::Info, tr("Not checked yet"),
            tr("“Check loaded” compares every loaded event with the schema of its type and context, and "
               "lists what does not fit."));
    } else {
        m_empty->setContent(
            Glyph::Check, tr("No problem found"), tr("What was checked fits the schemas that there are."));
    }
}

QString ProblemsPane::stateText() const
{
    if (!m_lint || !m_lint->hasResult())
        return {};
    const LintResult& result = m_lint->result();
    const QString looked = numberText(result.looked);
    const QString total = numberText(result.total);
    QStringList parts{
        m_lint->isChecking()  ? tr("checked %1 of %2").arg(looked, total)
        : result.isComplete() ? allChecked(m_lint->timeline().scope()).arg(total)
                              : tr("stopped at %1 of %2").arg(looked, total)};
    parts.append(tr("%1 with problems").arg(numberText(result.broken)));
    if (result.unjudged > 0)
        parts.append(tr("%1 without a schema").arg(numberText(result.unjudged)));
    if (result.unlisted > 0)
        parts.append(tr("more kinds of problems than are listed"));
    return parts.join(u" · "_s);
}

void ProblemsPane::startOrStop()
{
    if (m_lint && m_lint->isChecking())
        m_lint->stop();
    else
        Q_EMIT checkRequested();
}

void ProblemsPane::request(const QModelIndex& index)
{
    Q_EMIT filterRequested(index.data(LintModel::FilterTermRole).toString());
}

void ProblemsPane::askAndSave()
{
    auto* dialog = new QFileDialog(this, tr("Export the problems"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString junit = tr("JUnit XML, for build servers (*.xml)");
    dialog->setNameFilters({tr("CSV (*.csv)"), junit});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, junit](const QString& filter) {
        dialog->setDefaultSuffix(filter == junit ? u"xml"_s : u"csv"_s);
    });
    dialog->selectFile(u"problems"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProblemsPane::saveAs);
    dialog->open();
}

QByteArray ProblemsPane::junit() const
{
    if (!m_lint)
        return {};
    const EventStore& store = m_lint->timeline().feed().store();
    return junitReport(m_lint->result(), [&store](EventRow event) { return store.id(event); });
}

void ProblemsPane::saveAs(const QString& fileName)
{
    const bool isJunit = fileName.endsWith(".xml"_L1, Qt::CaseInsensitive);
    const QByteArray text = isJunit ? junit() : m_model.csv();
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Export the problems"), tr("The file could not be written."),
        QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(file.errorString());
    box->open();
}

} // namespace hubscope
