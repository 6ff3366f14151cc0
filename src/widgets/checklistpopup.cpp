// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checklistpopup.h"

#include "widgets/announce.h"
#include "widgets/checklistdelegate.h"
#include "widgets/hubstyle.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int shownRows = 12;

} // namespace

CheckListPopup::CheckListPopup(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_search(new SearchField(theme, this))
    , m_list(new QListWidget(this))
    , m_nothing(new TextLabel(theme, Theme::FontRole::Text, Token::Muted, this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setItemDelegate(new CheckListDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing->setText(tr("Nothing matches"));
    m_nothing->setMargin(Theme::small);
    m_nothing->hide();
    m_clear->setProperty(look::link, true);
    m_clear->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::tight, Theme::tight, Theme::tight, Theme::tight);
    column->setSpacing(Theme::tight);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    setFocusProxy(m_search);
    setPlaceholder(tr("Search"));

    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CheckListPopup::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CheckListPopup::reportChange);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setCheckedKeys({});
        reportChange();
        m_search->setFocus();
    });
}

void CheckListPopup::setPlaceholder(const QString& text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
    m_list->setAccessibleName(text);
    setAccessibleName(text);
}

void CheckListPopup::setItems(const QList<CheckListItem>& items)
{
    const QStringList checked = checkedKeys();
    m_filling = true;
    m_list->clear();
    for (const CheckListItem& item : items) {
        auto* row = new QListWidgetItem(item.icon, item.label, m_list);
        row->setData(keyRole, item.key);
        row->setData(CheckListDelegate::DetailRole, item.detail);
        row->setData(Qt::AccessibleDescriptionRole, item.detail);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(checked.contains(item.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    filter(m_search->text());
    m_clear->setEnabled(!checkedKeys().isEmpty());
}

void CheckListPopup::setCheckedKeys(const QStringList& keys)
{
    m_filling = true;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setCheckState(keys.contains(item->data(keyRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    m_clear->setEnabled(!checkedKeys().isEmpty());
}

QStringList CheckListPopup::checkedKeys() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys.append(m_list->item(i)->data(keyRole).toString());
    }
    return keys;
}

QSize CheckListPopup::sizeHint() const
{
    const int rows = std::min(m_list->count(), shownRows);
    const int chrome = m_search->sizeHint().height() + m_clear->sizeHint().height() + 4 * Theme::tight + 4;
    return {m_theme->px(300), rows * m_theme->rowHeight() + chrome};
}

void CheckListPopup::showEvent(QShowEvent* event)
{
    m_search->clear();
    filter({});
    QFrame::showEvent(event);
}

void CheckListPopup::filter(const QString& text)
{
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const QString detail = item->data(CheckListDelegate::DetailRole).toString();
        const bool matches =
            item->text().contains(text, Qt::CaseInsensitive) || detail.contains(text, Qt::CaseInsensitive);
        item->setHidden(!matches);
        if (matches && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_list->setVisible(first);
    m_nothing->setVisible(!first);
}

void CheckListPopup::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        announce(m_search, m_list->item(row)->text());
        return;
    }
}

void CheckListPopup::toggleCurrent()
{
    QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    announce(
        m_search, item->checkState() == Qt::Checked ? tr("%1 chosen").arg(item->text())
                                                    : tr("%1 not chosen").arg(item->text()));
}

void CheckListPopup::reportChange()
{
    if (m_filling)
        return;
    const QStringList keys = checkedKeys();
    m_clear->setEnabled(!keys.isEmpty());
    Q_EMIT checkedChanged(keys);
}

bool CheckListPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Space:
        toggleCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CheckListPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace hubscope
