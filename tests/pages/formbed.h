// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "pages/formview.h"
#include "schema/catalogue.h"
#include "schema/samples.h"

#include <QScrollArea>

namespace hubscope::test {

/// The forms of a draft's payloads, one under the other, as the composer has them.
class FormBed : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormBed(const Theme& theme, QWidget* parent = nullptr);
    ~FormBed() override;

    /// Starts the draft anew.
    void load(const QByteArray& event);
    /// An event of that type and context with samples as its payloads.
    static QByteArray sample(const QString& type, const QString& context, SampleKind kind);
    /// A typical order, one of whose prices is a text, as the picture of the composer has it.
    void loadOrder();

    DraftDocument& document() { return m_document; }
    const JsonValue* at(const QString& pointer) const { return m_document.event().atPointer(pointer); }
    FormModel& properties() { return m_properties; }
    FormView& propertiesView() { return *m_propertiesView; }
    FormView& contextView() { return *m_contextView; }
    FormView& trackingView() { return *m_trackingView; }

private:
    const Catalogue m_catalogue = Catalogue::bundled();
    SchemaLibrary m_library{m_catalogue};
    DraftDocument m_document{m_library};
    FormModel m_properties{m_document, QStringLiteral("/properties")};
    FormModel m_context{m_document, QStringLiteral("/contextInfo")};
    FormModel m_tracking{m_document, QStringLiteral("/tracking")};
    FormView* m_propertiesView;
    FormView* m_contextView;
    FormView* m_trackingView;
};

} // namespace hubscope::test
