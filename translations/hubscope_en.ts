<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomerIdentity</name>
    <message numerus="yes">
        <source>%n sent from here</source>
        <translation>
            <numerusform>%n sent from here</numerusform>
            <numerusform>%n sent from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n among the loaded</source>
        <translation>
            <numerusform>%n among the loaded</numerusform>
            <numerusform>%n among the loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>%n stored event(s) fit, and nothing tells which one it is.</source>
        <translation>
            <numerusform>%n stored event fits, and nothing tells whether it is this one.</numerusform>
            <numerusform>%n stored events fit, and nothing tells which one it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Next try in %n second</numerusform>
            <numerusform>Next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln loaded</numerusform>
            <numerusform>%Ln loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>It is larger than %n MB.</numerusform>
            <numerusform>It is larger than %n MB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation>
            <numerusform>must have at least %n character</numerusform>
            <numerusform>must have at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n character(s)</source>
        <translation>
            <numerusform>must have at most %n character</numerusform>
            <numerusform>must have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation>
            <numerusform>must have at least %n item</numerusform>
            <numerusform>must have at least %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n item(s)</source>
        <translation>
            <numerusform>must have at most %n item</numerusform>
            <numerusform>must have at most %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n field(s)</source>
        <translation>
            <numerusform>must have at least %n field</numerusform>
            <numerusform>must have at least %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n field(s)</source>
        <translation>
            <numerusform>must have at most %n field</numerusform>
            <numerusform>must have at most %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message numerus="yes">
        <source>Accepted. %n event(s) did not show on the customer within %1; that is no error.</source>
        <translation>
            <numerusform>Accepted. %n event did not show on the customer within %1; that is no error.</numerusform>
            <numerusform>Accepted. %n events did not show on the customer within %1; that is no error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted. %n event(s) have not shown on the customer yet; that is no error.</source>
        <translation>
            <numerusform>Accepted. %n event has not shown on the customer yet; that is no error.</numerusform>
            <numerusform>Accepted. %n events have not shown on the customer yet; that is no error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcileCheck</name>
    <message numerus="yes">
        <source>%n event(s) of this session known</source>
        <translation>
            <numerusform>%n event of this session known</numerusform>
            <numerusform>%n events of this session known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this session are still being sent</source>
        <translation>
            <numerusform>%n event of this session is still being sent</numerusform>
            <numerusform>%n events of this session are still being sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ChoiceFieldEditor</name>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>Choose the one value</numerusform>
            <numerusform>Choose one of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ComposerPage</name>
    <message numerus="yes">
        <source>%n value(s) had no place any more</source>
        <translation>
            <numerusform>%n value had no place any more</numerusform>
            <numerusform>%n values had no place any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to mend first</source>
        <translation>
            <numerusform>%n problem to mend first</numerusform>
            <numerusform>%n problems to mend first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::CustomersPane</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln value(s)</source>
        <translation>
            <numerusform>%1, %Ln value</numerusform>
            <numerusform>%1, %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer (%Ln not listed)</source>
        <translation>
            <numerusform>Fewer (%Ln not listed)</numerusform>
            <numerusform>Fewer (%Ln not listed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>%1 is a value such as a type</extracomment>
        <translation>
            <numerusform>%1, %Ln event</numerusform>
            <numerusform>%1, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::FieldChips</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::FilterBar</name>
    <message numerus="yes">
        <source>%n per page</source>
        <translation>
            <numerusform>%n per page</numerusform>
            <numerusform>%n per page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifted while loading</source>
        <translation>
            <numerusform>%n shifted while loading</numerusform>
            <numerusform>%n shifted while loading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::FindBar</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ForgetCustomerDialog</name>
    <message numerus="yes">
        <source>its %Ln saved event(s), %1</source>
        <translation>
            <numerusform>its saved event, %1</numerusform>
            <numerusform>its %Ln saved events, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::FormBranch</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::HistogramStrip</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n with problems</source>
        <extracomment>%1 is a date or time, %2 how many events there are</extracomment>
        <translation>
            <numerusform>%1, %2, %n with problems</numerusform>
            <numerusform>%1, %2, %n with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::HubEmpty</name>
    <message numerus="yes">
        <source>Without “%1”: %Ln event(s)</source>
        <extracomment>Without the filter %1 so many events are there</extracomment>
        <translation>
            <numerusform>Without “%1”: %Ln event</numerusform>
            <numerusform>Without “%1”: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityCard</name>
    <message numerus="yes">
        <source>%Ln event(s) now, %L1 after this one.</source>
        <translation>
            <numerusform>%Ln event now, %L1 after this one.</numerusform>
            <numerusform>%Ln events now, %L1 after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) now.</source>
        <translation>
            <numerusform>%Ln event now.</numerusform>
            <numerusform>%Ln events now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous until reconciled. %Ln event(s) sent under it.</source>
        <translation>
            <numerusform>Anonymous until reconciled. %Ln event sent under it.</numerusform>
            <numerusform>Anonymous until reconciled. %Ln events sent under it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityMap</name>
    <message numerus="yes">
        <source>and %n more session(s)</source>
        <translation>
            <numerusform>and %n more session</numerusform>
            <numerusform>and %n more sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::JsonSource</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::LedgerModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n seen</numerusform>
            <numerusform>%n seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::LiveToggle</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last minute.</source>
        <translation>
            <numerusform>%n request in the last minute.</numerusform>
            <numerusform>%n requests in the last minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on to ask the hub for newer events every %n second(s).</source>
        <translation>
            <numerusform>Switch on to ask the hub for newer events every second.</numerusform>
            <numerusform>Switch on to ask the hub for newer events every %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the hub for newer events, every %n second(s).</source>
        <translation>
            <numerusform>Asking the hub for newer events, every second.</numerusform>
            <numerusform>Asking the hub for newer events, every %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Next try in %n second(s).</source>
        <translation>
            <numerusform>%1. Next try in %n second.</numerusform>
            <numerusform>%1. Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the hub for newer events every %n second(s).</source>
        <translation>
            <numerusform>Asks the hub for newer events every second.</numerusform>
            <numerusform>Asks the hub for newer events every %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, paused</source>
        <translation>
            <numerusform>%Ln new, paused</numerusform>
            <numerusform>%Ln new, paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: nothing comes into the list. The hub is asked every %n second(s) how many events it has.</source>
        <translation>
            <numerusform>Paused: nothing comes into the list. The hub is asked every second how many events it has.</numerusform>
            <numerusform>Paused: nothing comes into the list. The hub is asked every %n seconds how many events it has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln more event(s) than were read.</source>
        <translation>
            <numerusform>It has %Ln more event than were read.</numerusform>
            <numerusform>It has %Ln more events than were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::LoadingStatus</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed</source>
        <translation>
            <numerusform>%Ln page failed</numerusform>
            <numerusform>%Ln pages failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read again</source>
        <translation>
            <numerusform>%Ln page read again</numerusform>
            <numerusform>%Ln pages read again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::NewChip</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) above</source>
        <translation>
            <numerusform>%Ln new event above</numerusform>
            <numerusform>%Ln new events above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s), Live is paused</source>
        <translation>
            <numerusform>%Ln new event, Live is paused</numerusform>
            <numerusform>%Ln new events, Live is paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live is paused: the hub has %Ln more event(s) than were read. Click to go on.</source>
        <translation>
            <numerusform>Live is paused: the hub has %Ln more event than were read. Click to go on.</numerusform>
            <numerusform>Live is paused: the hub has %Ln more events than were read. Click to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::OutboxActions</name>
    <message numerus="yes">
        <source>Forget %n entry(s)</source>
        <translation>
            <numerusform>Forget %n entry</numerusform>
            <numerusform>Forget %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::OutboxPane</name>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n of them</numerusform>
            <numerusform>%n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent</source>
        <translation>
            <numerusform>%1 of %n sent</numerusform>
            <numerusform>%1 of %n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::PayloadFinder</name>
    <message numerus="yes">
        <source>in %Ln event(s) sent by this app</source>
        <translation>
            <numerusform>in %Ln event sent by this app</numerusform>
            <numerusform>in %Ln events sent by this app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln loaded event(s)</source>
        <translation>
            <numerusform>in %Ln loaded event</numerusform>
            <numerusform>in %Ln loaded events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 shown of %Ln event(s) sent by this app</source>
        <translation>
            <numerusform>in %1 shown of %Ln event sent by this app</numerusform>
            <numerusform>in %1 shown of %Ln events sent by this app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 shown of %Ln loaded event(s)</source>
        <translation>
            <numerusform>in %1 shown of %Ln loaded event</numerusform>
            <numerusform>in %1 shown of %Ln loaded events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not searched: the expression takes too long</source>
        <translation>
            <numerusform>%Ln event not searched: the expression takes too long</numerusform>
            <numerusform>%Ln events not searched: the expression takes too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ProblemCount</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ProblemsBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ReceiptBar</name>
    <message numerus="yes">
        <source>request, answer, counts, the %n event(s) by name</source>
        <translation>
            <numerusform>request, answer, counts, the %n event by name</numerusform>
            <numerusform>request, answer, counts, the %n events by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileCustomerStep</name>
    <message numerus="yes">
        <source>%n event(s) now</source>
        <translation>
            <numerusform>%n event now</numerusform>
            <numerusform>%n events now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileEffectStep</name>
    <message numerus="yes">
        <source>Since %1, %n event(s) by this app</source>
        <translation>
            <numerusform>Since %1, %n event by this app</numerusform>
            <numerusform>Since %1, %n events by this app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) known</source>
        <translation>
            <numerusform>%n session known</numerusform>
            <numerusform>%n sessions known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events other programs sent under this id are not known here: it may be more than %n.</source>
        <translation>
            <numerusform>Events other programs sent under this id are not known here: it may be more than %n.</numerusform>
            <numerusform>Events other programs sent under this id are not known here: it may be more than %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) it is not known whether the hub has them.</source>
        <translation>
            <numerusform>Of %n event it is not known whether the hub has it.</numerusform>
            <numerusform>Of %n events it is not known whether the hub has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileProofStep</name>
    <message numerus="yes">
        <source>%n event(s) not seen</source>
        <translation>
            <numerusform>%n event not seen</numerusform>
            <numerusform>%n events not seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileWizard</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mind</source>
        <translation>
            <numerusform>%n to mind</numerusform>
            <numerusform>%n to mind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::SavedEventsDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) with %1 events take %2.</source>
        <translation>
            <numerusform>%Ln customer with %1 events takes %2.</numerusform>
            <numerusform>%Ln customers with %1 events take %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::SchemaFolderActions</name>
    <message numerus="yes">
        <source>%n schemas of the folder “%1” serve</source>
        <translation>
            <numerusform>%n schema of the folder “%1” serves</numerusform>
            <numerusform>%n schemas of the folder “%1” serve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files hold no schema: %1</source>
        <translation>
            <numerusform>%n file holds no schema: %1</numerusform>
            <numerusform>%n files hold no schema: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::SentStoredModel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by the hub</source>
        <translation>
            <numerusform>%n added by the hub</numerusform>
            <numerusform>%n added by the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelled otherwise</source>
        <translation>
            <numerusform>%n spelled otherwise</numerusform>
            <numerusform>%n spelled otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::SessionIdDialog</name>
    <message numerus="yes">
        <source>%1 – %n event(s)</source>
        <translation>
            <numerusform>%1 – %n event</numerusform>
            <numerusform>%1 – %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::SessionStrip</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n seen</numerusform>
            <numerusform>%n seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::SessionsPane</name>
    <message numerus="yes">
        <source>Add by id… (%n found)</source>
        <translation>
            <numerusform>Add by id… (%n found)</numerusform>
            <numerusform>Add by id… (%n found)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::StaleBanner</name>
    <message numerus="yes">
        <source>Offline since %1 – showing %Ln event(s)</source>
        <translation>
            <numerusform>Offline since %1 – showing %Ln event</numerusform>
            <numerusform>Offline since %1 – showing %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub is asked again in %n s.</source>
        <translation>
            <numerusform>The hub is asked again in %n s.</numerusform>
            <numerusform>The hub is asked again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineFinding</name>
    <message numerus="yes">
        <source>%Ln posted by you</source>
        <translation>
            <numerusform>%Ln posted by you</numerusform>
            <numerusform>%Ln posted by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>%Ln with problems</numerusform>
            <numerusform>%Ln with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %1 failed, %n page(s) shown</source>
        <extracomment>How many pages are shown is plural</extracomment>
        <translation>
            <numerusform>Page %1 failed, %n page shown</numerusform>
            <numerusform>Page %1 failed, %n pages shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session %1 joined here (%Ln event(s))</source>
        <translation>
            <numerusform>session %1 joined here (%Ln event)</numerusform>
            <numerusform>session %1 joined here (%Ln events)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 failed, %n page(s) shown</source>
        <extracomment>%1 is a list of numbers; how many pages are shown is plural</extracomment>
        <translation>
            <numerusform>Pages %1 failed, %n page shown</numerusform>
            <numerusform>Pages %1 failed, %n pages shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::TimelinePage</name>
    <message numerus="yes">
        <source>%L1 of %Ln loaded event(s).</source>
        <translation>
            <numerusform>%L1 of %Ln loaded event.</numerusform>
            <numerusform>%L1 of %Ln loaded events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not loaded yet.</source>
        <translation>
            <numerusform>%Ln is not loaded yet.</numerusform>
            <numerusform>%Ln are not loaded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::UnlockDialog</name>
    <message numerus="yes">
        <source>Events that are sent to a production hub belong to real customers and may set campaigns off. None can be taken back unnoticed. Writing is open for %n minute(s), to this hub only.</source>
        <translation>
            <numerusform>Events that are sent to a production hub belong to real customers and may set campaigns off. None can be taken back unnoticed. Writing is open for %n minute, to this hub only.</numerusform>
            <numerusform>Events that are sent to a production hub belong to real customers and may set campaigns off. None can be taken back unnoticed. Writing is open for %n minutes, to this hub only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %n minute(s)</source>
        <translation>
            <numerusform>Unlock for %n minute</numerusform>
            <numerusform>Unlock for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::WhyEmpty</name>
    <message numerus="yes">
        <source>%Ln loaded event(s) were narrowed away. More may be on the hub.</source>
        <extracomment>n is the number of loaded events</extracomment>
        <translation>
            <numerusform>%Ln loaded event was narrowed away. More may be on the hub.</numerusform>
            <numerusform>%Ln loaded events were narrowed away. More may be on the hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln event(s)</source>
        <extracomment>Without the condition %1 so many events are shown</extracomment>
        <translation>
            <numerusform>Without “%1”: %Ln event</numerusform>
            <numerusform>Without “%1”: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded event(s) were narrowed away. The hub has no more.</source>
        <translation>
            <numerusform>%Ln loaded event was narrowed away. The hub has no more.</numerusform>
            <numerusform>%Ln loaded events were narrowed away. The hub has no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) sent by this app were narrowed away.</source>
        <translation>
            <numerusform>%Ln event sent by this app was narrowed away.</numerusform>
            <numerusform>%Ln events sent by this app were narrowed away.</numerusform>
        </translation>
    </message>
</context>
</TS>
