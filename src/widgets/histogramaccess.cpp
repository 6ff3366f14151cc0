// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramaccess.h"

#include "widgets/histogramstrip.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace hubscope {

namespace {

/// A bar. It stands for whatever is at that place.
class HistogramBarAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    HistogramBarAccess(HistogramStrip* strip, int bar)
        : m_strip(strip)
        , m_bar(bar)
    {
    }

    bool isValid() const override { return m_strip && m_bar < m_strip->content().bars.size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent()->window(); }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_strip.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_strip->barText(m_bar);
        if (kind == QAccessible::Value)
            return QString::number(m_strip->content().bars.at(m_bar).shownCount());
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect bar = m_strip->barRect(m_bar);
        return {m_strip->mapToGlobal(bar.topLeft()), bar.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_strip->hasFocus() && m_strip->current() == m_bar;
        state.selectable = true;
        const auto& choice = m_strip->choice();
        state.selected = choice && m_strip->content().bars.at(m_bar).range.overlaps(*choice);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_strip->choose(m_bar);
        if (action == setFocusAction()) {
            m_strip->setFocus(Qt::OtherFocusReason);
            m_strip->setCurrent(m_bar);
        }
    }

private:
    QPointer<HistogramStrip> m_strip;
    int m_bar;
};

class HistogramAccess : public QAccessibleWidget
{
public:
    explicit HistogramAccess(HistogramStrip* strip)
        : QAccessibleWidget(strip, QAccessible::List)
        , m_strip(strip)
    {
    }
    ~HistogramAccess() override
    {
        for (const QAccessible::Id id : m_bars)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_strip->content().bars.size()); }

    QAccessibleInterface* child(int bar) const override
    {
        if (bar < 0 || bar >= childCount())
            return nullptr;
        while (int(m_bars.size()) <= bar)
            m_bars.push_back(QAccessible::registerAccessibleInterface(
                new HistogramBarAccess(m_strip, int(m_bars.size()))));
        return QAccessible::accessibleInterface(m_bars[size_t(bar)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto found =
            std::ranges::find(m_bars, QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child)));
        return found == m_bars.end() ? -1 : int(found - m_bars.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = m_strip->mapFromGlobal(QPoint(x, y));
        for (int bar = 0; bar < childCount(); ++bar) {
            if (m_strip->barRect(bar).contains(place))
                return child(bar);
        }
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return m_strip->hasFocus() ? child(m_strip->current()) : nullptr;
    }

private:
    HistogramStrip* m_strip;
    mutable std::vector<QAccessible::Id> m_bars; ///< by their place, made when asked for
};

QAccessibleInterface* makeHistogramAccess(const QString&, QObject* object)
{
    auto* strip = qobject_cast<HistogramStrip*>(object);
    return strip ? new HistogramAccess(strip) : nullptr;
}

} // namespace

void installHistogramAccess()
{
    QAccessible::installFactory(makeHistogramAccess);
}

} // namespace hubscope
