// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/envelopeschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct EnvelopeWords
{
    Q_DECLARE_TR_FUNCTIONS(Envelope)
};

FieldNode text(const QString& name, const QString& title, const QString& description, bool nullable = false)
{
    FieldNode node;
    node.name = name;
    node.title = title;
    node.description = description;
    node.types = {FieldType::String};
    if (nullable)
        node.types.push_back(FieldType::Null);
    return node;
}

FieldNode time(const QString& name, const QString& title, const QString& description)
{
    FieldNode node = text(name, title, description);
    node.format = u"date-time"_s;
    return node;
}

FieldNode identity()
{
    FieldNode node = text(
        u"bringBackProperties"_s, EnvelopeWords::tr("Posted under"),
        EnvelopeWords::tr(
            "The session or external id that the event was posted under instead of a customer id."));
    node.types = {FieldType::Object, FieldType::Null};
    node.children = {
        text(
            u"type"_s, EnvelopeWords::tr("Kind of identity"),
            EnvelopeWords::tr("SESSION_ID or EXTERNAL_ID.")),
        text(
            u"value"_s, EnvelopeWords::tr("Identity"),
            EnvelopeWords::tr("The session’s id or the customer’s external id.")),
        text(
            u"nodeId"_s, EnvelopeWords::tr("Node"),
            EnvelopeWords::tr("The node that the identity belongs to."))};
    return node;
}

} // namespace

FieldNode envelopeSchema()
{
    FieldNode node;
    node.types = {FieldType::Object};
    node.children = {
        text(u"id"_s, EnvelopeWords::tr("Event id"), EnvelopeWords::tr("Given by the hub; names the event.")),
        text(
            u"customerId"_s, EnvelopeWords::tr("Customer id"),
            EnvelopeWords::tr("The customer that the event belongs to; none while its session is anonymous."),
            true),
        identity(),
        text(
            u"type"_s, EnvelopeWords::tr("Type"),
            EnvelopeWords::tr("What happened; decides which properties there are.")),
        text(u"context"_s, EnvelopeWords::tr("Context"), EnvelopeWords::tr("Where it happened.")),
        text(
            u"mode"_s, EnvelopeWords::tr("Mode"),
            EnvelopeWords::tr("ACTIVE: the customer did it. PASSIVE: the customer received it."), true),
        time(
            u"date"_s, EnvelopeWords::tr("Happened"),
            EnvelopeWords::tr("When it happened, as the sender says.")),
        time(u"registeredAt"_s, EnvelopeWords::tr("Stored"), EnvelopeWords::tr("When the hub stored it."))};
    return node;
}

} // namespace hubscope
