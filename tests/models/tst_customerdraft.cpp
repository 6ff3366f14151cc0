// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customerdraft.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

Q_DECLARE_METATYPE(CustomerDraft)
Q_DECLARE_METATYPE(QList<CustomerDraftProblem>)

using Field = CustomerDraftProblem::Field;
using Kind = CustomerDraftProblem::Kind;

/// What a form makes of a customer.
class TestCustomerDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasEnteredIsSent()
    {
        CustomerDraft draft;
        draft.nodeId = u"n"_s;
        draft.externalId = u" 4711 "_s;
        QCOMPARE(customerBody(draft).toCompact(), "{\"nodeId\":\"n\",\"externalId\":\"4711\"}");
        draft.firstName = u"Giulia"_s;
        draft.email = u"g@example.org"_s;
        draft.phone = u"+39 06 1"_s;
        QCOMPARE(
            customerBody(draft).toCompact(),
            "{\"nodeId\":\"n\",\"externalId\":\"4711\",\"base\":{\"firstName\":\"Giulia\",\"contacts\":{"
            "\"email\":\"g@example.org\",\"phone\":\"+39 06 1\"}}}");
        QVERIFY(problemsOf(draft).isEmpty());
    }

    void freeJsonKeepsItsOrderAndSpelling()
    {
        CustomerDraft draft;
        draft.nodeId = u"n"_s;
        draft.lastName = u"Ferri"_s;
        draft.base = "{\"title\":\"Dr\",\"lastName\":\"old\",\"contacts\":{\"fax\":\"1\"},\"x\":1.10}";
        draft.email = u"a@b"_s;
        draft.extended = "{\"z\":1e400,\"a\":{}}";
        draft.tags = "{\"manual\":[\"vip\"]}";
        QVERIFY(problemsOf(draft).isEmpty());
        QCOMPARE(
            customerBody(draft).toCompact(),
            "{\"nodeId\":\"n\",\"base\":{\"title\":\"Dr\",\"lastName\":\"Ferri\",\"contacts\":{\"fax\":\"1\","
            "\"email\":\"a@b\"},\"x\":1.10},\"extended\":{\"z\":1e400,\"a\":{}},\"tags\":{\"manual\":["
            "\"vip\"]}}");
    }

    void whatIsMissingOrBrokenIsSaid_data()
    {
        QTest::addColumn<CustomerDraft>("draft");
        QTest::addColumn<QList<CustomerDraftProblem>>("problems");
        CustomerDraft draft;
        draft.nodeId = u"n"_s;
        QTest::newRow("nothing") << draft << QList<CustomerDraftProblem>{{Kind::Nothing, Field::ExternalId}};
        draft.tags = "{\"manual\":[]}";
        QTest::newRow("tags alone") << draft
                                    << QList<CustomerDraftProblem>{{Kind::Nothing, Field::ExternalId}};
        draft.externalId = u"1"_s;
        draft.base = "{\"a\":\n 1,}";
        QTest::newRow("broken") << draft << QList<CustomerDraftProblem>{{Kind::BadJson, Field::Base, 2, 4}};
        draft.base = " [] ";
        QTest::newRow("no object") << draft << QList<CustomerDraftProblem>{{Kind::NoObject, Field::Base}};
        draft.base = "  ";
        draft.nodeId.clear();
        QTest::newRow("no node") << draft << QList<CustomerDraftProblem>{{Kind::NoNode, Field::Node}};
        draft.nodeId = u"n"_s;
        draft.email = u"no address"_s;
        QTest::newRow("e-mail") << draft << QList<CustomerDraftProblem>{{Kind::BadEmail, Field::Email}};
    }

    void whatIsMissingOrBrokenIsSaid()
    {
        QFETCH(const CustomerDraft, draft);
        const auto problems = problemsOf(draft);
        QTEST(problems, "problems");
        for (const CustomerDraftProblem& problem : problems) {
            QVERIFY(!customerDraftProblemText(problem).isEmpty());
            QCOMPARE(problem.isRemark(), problem.kind == Kind::BadEmail);
        }
    }
};

HUBSCOPE_TEST(TestCustomerDraft)
#include "tst_customerdraft.moc"
