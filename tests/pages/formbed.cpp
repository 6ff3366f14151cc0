// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formbed.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::test {

FormBed::FormBed(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_propertiesView(new FormView(m_properties, u"Properties"_s, theme))
    , m_contextView(new FormView(m_context, u"Context info"_s, theme))
    , m_trackingView(new FormView(m_tracking, u"Tracking"_s, theme))
{
    auto* forms = new QWidget;
    auto* column = new QVBoxLayout(forms);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (FormView* view : {m_propertiesView, m_contextView, m_trackingView})
        column->addWidget(view);
    column->addStretch();
    setWidget(forms);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    m_tracking.setSchema(m_catalogue.tracking().tree(), {});
}

FormBed::~FormBed()
{
    delete takeWidget(); // before the models that it shows
}

void FormBed::load(const QByteArray& event)
{
    m_document.load(event);
    const EventTypeInfo* type = m_catalogue.eventType(m_document.type());
    const ContextInfo* context = m_catalogue.context(m_document.context());
    if (type)
        m_properties.setSchema(type->properties.tree(), usualFields(*type));
    if (context)
        m_context.setSchema(context->contextInfo.tree(), usualFields(*context));
    m_contextView->setNote(m_document.context());
}

QByteArray FormBed::sample(const QString& type, const QString& context, SampleKind kind)
{
    const Catalogue catalogue = Catalogue::bundled();
    const SampleRequest request{kind, 3, 1'715'244'115'000};
    JsonValue event = JsonValue::object();
    event.set(u"type"_s, JsonValue::string(type));
    event.set(u"context"_s, JsonValue::string(context));
    event.set(u"properties"_s, sampleProperties(*catalogue.eventType(type), request));
    event.set(u"contextInfo"_s, sampleContextInfo(*catalogue.context(context), request));
    return event.toPretty();
}

void FormBed::loadOrder()
{
    load("{\"type\":\"completedOrder\",\"context\":\"ECOMMERCE\",\"properties\":{\"orderId\":\"4711\","
         "\"type\":\"sale\",\"extended\":null,\"amount\":{\"total\":129.90},\"products\":[{\"sku\":\"A-12\","
         "\"name\":\"Linen shirt\",\"quantity\":1,\"price\":104.90,\"vendor\":null},{\"sku\":\"B-07\","
         "\"name\":\"Canvas belt\",\"quantity\":2,\"price\":\"12,50\"}]},"
         "\"contextInfo\":{\"store\":{\"id\":\"web\"}}}");
}

} // namespace hubscope::test
