// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/envelopeschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct Words
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
        u"bringBackProperties"_s, Words::tr("Posted under"),
        Words::tr("The session or external id that the event was posted under instead of a customer id."));
    node.types = {FieldType::Object, FieldType::Null};
    node.children = {
        text(u"type"_s, Words::tr("Kind of identity"), Words::tr("SESSION_ID or EXTERNAL_ID.")),
        text(u"value"_s, Words::tr("Identity"), Words::tr("The session's id or the customer's external id.")),
        text(u"nodeId"_s, Words::tr("Node"), Words::tr("The node that the identity belongs to."))};
    return node;
}

} // namespace

FieldNode envelopeSchema()
{
    FieldNode node;
    node.types = {FieldType::Object};
    node.children = {
        text(u"id"_s, Words::tr("Event id"), Words::tr("Given by the hub; names the event.")),
        text(
            u"customerId"_s, Words::tr("Customer id"),
            Words::tr("The customer that the event belongs to; none while its session is anonymous."), true),
        identity(),
        text(u"type"_s, Words::tr("Type"), Words::tr("What happened; decides which properties there are.")),
        text(u"context"_s, Words::tr("Context"), Words::tr("Where it happened.")),
        text(
            u"mode"_s, Words::tr("Mode"),
            Words::tr("ACTIVE: the customer did it. PASSIVE: the customer received it."), true),
        time(u"date"_s, Words::tr("Happened"), Words::tr("When it happened, as the sender says.")),
        time(u"registeredAt"_s, Words::tr("Stored"), Words::tr("When the hub stored it."))};
    return node;
}

} // namespace hubscope
