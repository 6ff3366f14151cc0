// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>

namespace hubscope::test {

/// The model tester fetches whatever it can; with this a test says when.
template<typename Model>
class HeldModel final : public Model
{
public:
    using Model::Model;
    void fetchMore(const QModelIndex&) override {}
    void scrollToEnd() { Model::fetchMore({}); }
};

} // namespace hubscope::test
