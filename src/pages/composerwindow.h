// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"

#include <QWidget>

#include <optional>

namespace hubscope {

class Clock;
class Drafts;
class Hub;
class Outbox;
class SchemaLibrary;
class Templates;
class Theme;
class TimeDisplay;
class WriteGuard;

/// What composing works with. Everything outlives the window.
struct ComposerBench
{
    const Theme& theme;
    const SchemaLibrary& library;
    Drafts& drafts;
    Templates& templates;
    Outbox& outbox;
    WriteGuard& guard;
    const TimeDisplay& time;
    const Clock& clock;
};

/// The window in which events are written: a band that says which hub they go to, a tab per draft, and in
/// each the composer. Closing it, or a tab, asks nothing and loses nothing.
class ComposerWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerWindow(const ComposerBench& bench, QWidget* parent = nullptr);
    ~ComposerWindow() override;

    /// Where events go from now on; null while there is no hub.
    void setHub(Hub* hub, const std::optional<Profile>& profile);

    /// Shows the window with a new draft; for that customer when one is given.
    void composeNew(const QString& customerId = {});
    /// With a new draft of an event's JSON or whatever draftimport.h reads.
    void composeFrom(const QByteArray& text);
    /// With the drafts as they were left; a new one when there is none.
    void reopen();

Q_SIGNALS:
    /// The stored event that was sent is to be shown in the customer's timeline.
    void showEventRequested(const QString& customerId, const QString& eventId);
    void showOutboxRequested();
};

} // namespace hubscope
