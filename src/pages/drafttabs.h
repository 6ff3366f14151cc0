// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/drafts.h"

#include <QHash>
#include <QObject>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace hubscope {

class ComposerPage;
class SchemaLibrary;
class Theme;

/// The drafts that are open, a tab each. A page costs some time to make: it is made when its tab is first
/// looked at.
class DraftTabs : public QObject
{
    Q_OBJECT

public:
    using PageMaker = std::function<ComposerPage*(Drafts::Draft&)>;

    /// Bar and pages belong to `parent`, who puts them into their places.
    DraftTabs(
        Drafts& drafts, const SchemaLibrary& library, const Theme& theme, PageMaker maker, QWidget* parent);

    QTabBar* bar() const { return m_bar; }
    QStackedWidget* pages() const { return m_pages; }

    /// Brings a draft to the front, in a new tab where it has none.
    void open(const QString& draftId);
    /// Adds the tab without looking at it.
    void add(const QString& draftId);
    void close(const QString& draftId); ///< its page goes; the draft is the caller's business
    void step(int direction);           ///< to the next tab, 1, or the one before, -1
    int count() const;
    QString draftAt(int index) const; ///< empty for an index without a tab
    ComposerPage* current() const;    ///< null pointer when there is none
    QList<ComposerPage*> made() const { return m_made.values(); }

Q_SIGNALS:
    void currentChanged();
    void closeRequested(int index);

private:
    void show();
    void name(const QString& draftId);
    int indexOf(const QString& draftId) const;

    Drafts& m_drafts;
    const SchemaLibrary& m_library;
    const Theme& m_theme;
    PageMaker m_maker;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    QHash<QString, ComposerPage*> m_made;
};

} // namespace hubscope
