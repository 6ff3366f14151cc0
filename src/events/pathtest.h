// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterexpression.h"
#include "events/rowtest.h"

namespace hubscope {

/// A condition on a place in the event's JSON. The place is looked for in the whole event, then in its
/// `properties`, then in its `contextInfo`: the first of them that has it counts. Where it means several
/// values, one of them must fit. Where a key stands twice, the last one counts.
class PathTest : public RowTest
{
public:
    /// The relation is none of a negation: see FilterRelation::Differs.
    PathTest(const FilterTerm& term, const QTimeZone& zone);

    bool passes(RowContext& row) override;
    Cost cost() const override { return Cost::Json; }

private:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;
    using Error = simdjson::error_code;

    /// What was there, as far as it was looked at.
    struct Found
    {
        bool any = false; ///< something stands at the place
        bool fits = false;

        void add(const Found& other)
        {
            any = any || other.any;
            fits = fits || other.fits;
        }
    };

    /// A value to compare with, and what it may be read as.
    struct Operand
    {
        FilterValue value = {};
        QByteArray utf8 = {}; ///< of a word or quoted
        std::optional<QByteArray> number = {};
        std::optional<Interval> times = {};
        bool isAscii = false;
    };

    Error walk(Value& value, qsizetype step, int depth, Found& found);
    Error walkObject(Value& value, qsizetype step, int depth, Found& found);
    Error walkArray(Value& value, qsizetype step, int depth, Found& found);
    /// A value at the place, or the items of an array there.
    Error look(Value& value, int depth, Found& found);
    Error lookAtScalar(Value& value, simdjson::ondemand::json_type type, Found& found);

    bool fitsString(const Operand& operand, QByteArrayView text) const;
    bool fitsNumber(const Operand& operand, QByteArrayView spelling) const;
    /// `true`, `false` or `null`, which no text in quotes means.
    bool fitsLiteral(const Operand& operand, QByteArrayView word) const;
    bool fitsText(const Operand& operand, QByteArrayView text) const;

    QList<FilterStep> m_steps;
    QList<QByteArray> m_keys; ///< of the steps, in UTF-8
    FilterRelation m_relation;
    QList<Operand> m_operands;
};

} // namespace hubscope
