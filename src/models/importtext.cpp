// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importtext.h"

#include <QCoreApplication>

namespace hubscope {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString importRemarkText(ImportRemark remark)
{
    switch (remark) {
    case ImportRemark::StoredFieldsDropped:
        return ImportWords::tr("The id and the other fields that the hub gives were left out.");
    case ImportRemark::ExternalIdRespelled:
        return ImportWords::tr("The type externalId was respelled EXTERNAL_ID, as the hub wants it.");
    case ImportRemark::NodeMissing:
        return ImportWords::tr("The identity names no node.");
    case ImportRemark::DateWithoutZone:
        return ImportWords::tr("The date does not say its zone: the hub may take it for UTC.");
    case ImportRemark::OtherEventsIgnored:
        return ImportWords::tr("There were several events: the first was taken.");
    case ImportRemark::TokenIgnored:
        break;
    }
    return ImportWords::tr("The token in the command was not read.");
}

QString importFailureText(ImportFailure failure)
{
    switch (failure) {
    case ImportFailure::NotJson:
        return ImportWords::tr("It is neither JSON nor a curl command.");
    case ImportFailure::NotAnObject:
        return ImportWords::tr("It is JSON, but no object: an event is one.");
    case ImportFailure::NoBody:
        return ImportWords::tr("The command sends no body.");
    case ImportFailure::TooLarge:
        break;
    }
    return ImportWords::tr("It is larger than %n MB.", nullptr, int(maxImportSize / (1024 * 1024)));
}

} // namespace hubscope
