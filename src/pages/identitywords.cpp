// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitywords.h"

#include "models/errortext.h"
#include "models/eventtext.h"
#include "models/sessionledger.h"
#include "pages/identitycard.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using Kind = Identity::Kind;
using State = IdentityLookup::State;

QString invitation(Kind kind)
{
    switch (kind) {
    case Kind::Customer:
        return IdentityCard::tr("Enter the id of a customer");
    case Kind::ExternalId:
        return IdentityCard::tr("Enter the id that another system gave");
    case Kind::Session:
        break;
    }
    return IdentityCard::tr("New makes a session id");
}

QString whoItIs(Kind kind, const Customer& customer)
{
    const QString name = oneLine(customer.fullName(), 40);
    if (kind == Kind::Customer)
        return name.isEmpty() ? IdentityCard::tr("Found, without a name.")
                              : IdentityCard::tr("Found: %1.").arg(name);
    return name.isEmpty() ? IdentityCard::tr("Belongs to a customer without a name.")
                          : IdentityCard::tr("Belongs to %1.").arg(name);
}

QString found(Kind kind, const IdentityLookup& lookup, bool chosen)
{
    const QString who = whoItIs(kind, *lookup.customer());
    if (!lookup.eventCount())
        return who;
    const int count = int(*lookup.eventCount());
    const QString events =
        chosen ? IdentityCard::tr("%Ln event(s) now, %L1 after this one.", nullptr, count).arg(count + 1)
               : IdentityCard::tr("%Ln event(s) now.", nullptr, count);
    return u"%1 %2"_s.arg(who, events);
}

IdentityWords sessionWords(const QString& value)
{
    const QUuid id = QUuid::fromString(value);
    if (value.size() == 36 && !id.isNull() && id.version() == QUuid::Random)
        return {IdentityCard::tr("Anonymous until reconciled"), Glyph::Link};
    return {
        IdentityCard::tr("Anonymous until reconciled. Usually a UUID of version 4."), Glyph::AlertTriangle,
        Token::Warning};
}

IdentityWords unknownWords(const std::optional<Error>& error)
{
    if (!error)
        return {IdentityCard::tr("No hub to ask"), Glyph::Question};
    return {
        IdentityCard::tr("The hub did not say: %1").arg(errorKindLabel(error->kind)), Glyph::Question,
        Token::Warning};
}

} // namespace

IdentityWords identityWords(const Identity& identity, const IdentityLookup& lookup, bool chosen)
{
    const bool customer = identity.kind == Kind::Customer;
    switch (lookup.state()) {
    case State::Empty:
        return {invitation(identity.kind), Glyph::Info};
    case State::Waiting:
        return {IdentityCard::tr("Looking…"), Glyph::Spinner};
    case State::Found:
        return {found(identity.kind, lookup, chosen), Glyph::Check, Token::Success};
    case State::NotFound:
        return customer ? IdentityWords{IdentityCard::tr("Nobody has it"), Glyph::AlertCircle, Token::Danger}
                        : IdentityWords{
                              IdentityCard::tr("Nobody has it: the hub will create an empty customer"),
                              Glyph::AlertTriangle, Token::Warning};
    case State::Several:
        return {IdentityCard::tr("More than one customer has it"), Glyph::AlertTriangle, Token::Warning};
    case State::Unknown:
        return unknownWords(lookup.error());
    case State::Local:
        break;
    }
    return sessionWords(identity.value);
}

IdentityWords sessionIdentityWords(const Identity& identity, const SessionLedger& ledger)
{
    if (identity.value.isEmpty())
        return {invitation(Kind::Session), Glyph::Info};
    IdentityWords words = sessionWords(identity.value);
    const SessionRecord* session = ledger.findValue(identity.value, identity.nodeId);
    if (!session)
        return words;
    if (const ReconcileRecord* owner = ledger.accepted(session->id)) {
        const QString name =
            owner->customerName.isEmpty() ? shortId(owner->customerId) : oneLine(owner->customerName, 40);
        return {
            IdentityCard::tr("Belongs to %1 already: so will this event").arg(name), Glyph::AlertTriangle,
            Token::Warning};
    }
    if (words.ink == Token::Warning)
        return words;
    const int sent = ledger.counts(session->id).sent;
    words.text = IdentityCard::tr("Anonymous until reconciled. %Ln event(s) sent under it.", nullptr, sent);
    return words;
}

} // namespace hubscope
