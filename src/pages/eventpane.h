// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "models/eventdocument.h"
#include "models/fieldtreemodel.h"
#include "models/jsontreemodel.h"
#include "models/textfinder.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeView;

namespace hubscope {

class EmptyState;
class EventHeader;
class FindBar;
class JsonView;
class MessageStrip;
class RequestView;
class SegmentedControl;
class Theme;
class WireLog;

/// One event, read four ways: an overview by the schema, a tree, the JSON as received, and the request that
/// brought it.
class EventPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Overview, Tree, Json, Request };

    EventPane(
        const Catalogue& catalogue, const TimeDisplay& time, const WireLog& log, const Theme& theme,
        QWidget* parent = nullptr);
    ~EventPane() override;

    /// Shows an event and where it came from. `remarks` are sentences on what is odd about it.
    void setEvent(const Event& event, const QString& requestId, const QStringList& remarks);
    void clear();
    const std::optional<Event>& event() const { return m_event; }

    void setTab(Tab tab);
    Tab tab() const;
    /// Gives the focus to what the tab shows.
    void focusContent();
    void find(); ///< in the JSON
    /// To the next hit, 1, or the one before, -1, where one finds in the JSON; else false.
    bool findNext(int direction);

    // Each does nothing when there is nothing to copy.
    void copyValue() const; ///< of the selected field; of the selection in the JSON
    void copyPath() const;  ///< of the selected field, as a JSON pointer
    void copyJson() const;  ///< the event as received

Q_SIGNALS:
    void backRequested(); ///< Escape
    /// A value is to narrow the rows: a condition as the filter line spells it.
    void filterRequested(const QString& term);
    void columnRequested(const QString& path); ///< as the filter line spells it
    void newFromThisRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildJsonPage();
    QTreeView* makeTree(QAbstractItemModel& model, const QString& name);
    void makeValueActions(QTreeView& view);
    QWidget* makeFooter();
    void showPlaceholder(bool placeholder);
    void showDocument();
    void showTab();
    void fillJson();
    void findInShown();
    void copyFromTree(int role) const;

    const WireLog& m_log;
    const TimeDisplay& m_time;
    const Theme& m_theme;
    EventDocument m_document;
    FieldTreeModel m_fields;
    JsonTreeModel m_tree;
    TextFinder m_finder;
    std::optional<Event> m_event;
    QString m_requestId;
    bool m_jsonFilled = false; ///< the JSON tab shows this event: it is filled when first looked at

    EmptyState* m_placeholder;
    QWidget* m_content;
    EventHeader* m_header;
    QWidget* m_remarks;
    MessageStrip* m_strip;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QTreeView* m_overview;
    QTreeView* m_treeView;
    QWidget* m_jsonPage;
    FindBar* m_find;              ///< in the JSON
    SegmentedControl* m_spelling; ///< indented, or byte for byte
    JsonView* m_json = nullptr;   ///< made when first looked at
    RequestView* m_request;
};

} // namespace hubscope
