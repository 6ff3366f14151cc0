<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CodeText</name>
    <message>
        <source>This SDK does not send %1.</source>
        <translation>Questo SDK non invia %1.</translation>
    </message>
    <message>
        <source>This SDK always posts to %1.</source>
        <translation>Questo SDK invia sempre a %1.</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Richiesta HTTP</translation>
    </message>
    <message>
        <source>Node SDK</source>
        <translation>SDK per Node</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>SDK per Python</translation>
    </message>
</context>
<context>
    <name>CustomerDraft</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The profile has no node: the hub needs one.</source>
        <translation>Il profilo non ha un nodo: l’hub ne richiede uno.</translation>
    </message>
    <message>
        <source>Enter an external id, or anything about the person.</source>
        <translation>Inserire un ID esterno o qualcosa sulla persona.</translation>
    </message>
    <message>
        <source>%1 is no JSON, at line %2, column %3.</source>
        <translation>%1 non è JSON, alla riga %2, colonna %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object: {…}.</source>
        <translation>%1 deve essere un oggetto JSON: {…}.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Non sembra un indirizzo e-mail.</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>the hub&apos;s customer</source>
        <translation>il cliente nell’hub</translation>
    </message>
    <message>
        <source>the hub&apos;s list of sessions</source>
        <translation>l’elenco delle sessioni nell’hub</translation>
    </message>
    <message>
        <source>reconciled from this computer</source>
        <translation>riconciliata da questo computer</translation>
    </message>
    <message>
        <source>events on the timeline</source>
        <translation>eventi nella cronologia</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message numerus="yes">
        <source>%n sent from here</source>
        <translation>
            <numerusform>%n inviato da qui</numerusform>
            <numerusform>%n inviati da qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n among the loaded</source>
        <translation>
            <numerusform>%n tra i caricati</numerusform>
            <numerusform>%n tra i caricati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, dal %2</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>%n stored event(s) fit, and nothing tells which one it is.</source>
        <translation>
            <numerusform>Corrisponde %n evento registrato, ma nulla assicura che sia questo.</numerusform>
            <numerusform>Corrispondono %n eventi registrati, e nulla dice quale sia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>Accettato (%1)</translation>
    </message>
    <message>
        <source>A rejection was expected, and the hub took it.</source>
        <translation>Era previsto un rifiuto, ma l’hub l’ha accettato.</translation>
    </message>
    <message>
        <source>Anonymous events cannot be listed: it will show once its session is reconciled.</source>
        <translation>Gli eventi anonimi non si possono elencare: comparirà quando la sua sessione sarà riconciliata.</translation>
    </message>
    <message>
        <source>Waiting for it to appear – usually %1.</source>
        <translation>In attesa che compaia – di solito %1.</translation>
    </message>
    <message>
        <source>Waiting for it to appear.</source>
        <translation>In attesa che compaia.</translation>
    </message>
    <message>
        <source>id %1, after %2</source>
        <translation>ID %1, dopo %2</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>A rejection was expected; %1</source>
        <translation>Era previsto un rifiuto; %1</translation>
    </message>
    <message>
        <source>%1 (reference %2)</source>
        <translation>%1 (riferimento %2)</translation>
    </message>
    <message>
        <source>Rejected as expected (%1)</source>
        <translation>Rifiutato come previsto (%1)</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Rifiutato (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Looking for it on the hub.</source>
        <translation>Ricerca nell’hub in corso.</translation>
    </message>
    <message>
        <source>The hub does not show it. Sending again may make a second one.</source>
        <translation>L’hub non lo mostra. Inviarlo di nuovo potrebbe crearne un secondo.</translation>
    </message>
    <message>
        <source>The answer was lost: the hub may or may not have it.</source>
        <translation>La risposta è andata persa: l’hub potrebbe averlo oppure no.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Non ancora visto</translation>
    </message>
    <message>
        <source>Looking for it again.</source>
        <translation>Nuova ricerca in corso.</translation>
    </message>
    <message>
        <source>The hub accepted it and does not show it yet; that is no error.</source>
        <translation>L’hub l’ha accettato e non lo mostra ancora; non è un errore.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Kept on disk, about to be sent.</source>
        <translation>Salvato su disco, sta per essere inviato.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>Mostra nella cronologia</translation>
    </message>
    <message>
        <source>Sent vs stored</source>
        <translation>Inviato e registrato</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Accerta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>%1; its external id has customer %2 now</source>
        <comment>what became of an event, a short id</comment>
        <translation>%1; il suo ID esterno ora ha il cliente %2</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New event</source>
        <translation>Nuovo evento</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>Posted under</source>
        <translation>Inviato con</translation>
    </message>
    <message>
        <source>The session or external id that the event was posted under instead of a customer id.</source>
        <translation>La sessione o l’ID esterno con cui l’evento è stato inviato, al posto di un ID del cliente.</translation>
    </message>
    <message>
        <source>Kind of identity</source>
        <translation>Tipo di identità</translation>
    </message>
    <message>
        <source>SESSION_ID or EXTERNAL_ID.</source>
        <translation>SESSION_ID o EXTERNAL_ID.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>The node that the identity belongs to.</source>
        <translation>Il nodo a cui appartiene l’identità.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID dell’evento</translation>
    </message>
    <message>
        <source>Given by the hub; names the event.</source>
        <translation>Assegnato dall’hub; identifica l’evento.</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>The customer that the event belongs to; none while its session is anonymous.</source>
        <translation>Il cliente a cui appartiene l’evento; nessuno finché la sua sessione è anonima.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened; decides which properties there are.</source>
        <translation>Che cosa è avvenuto; stabilisce quali proprietà ci sono.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Where it happened.</source>
        <translation>Dove è avvenuto.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>ACTIVE: the customer did it. PASSIVE: the customer received it.</source>
        <translation>ACTIVE: l’ha fatto il cliente. PASSIVE: il cliente l’ha ricevuto.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Avvenuto</translation>
    </message>
    <message>
        <source>When it happened, as the sender says.</source>
        <translation>Quando è avvenuto, secondo il mittente.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>When the hub stored it.</source>
        <translation>Quando l’hub l’ha registrato.</translation>
    </message>
    <message>
        <source>The session’s id or the customer’s external id.</source>
        <translation>L’ID della sessione o l’ID esterno del cliente.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>read events</source>
        <comment>This token may not …</comment>
        <translation>leggere gli eventi</translation>
    </message>
    <message>
        <source>read customers</source>
        <comment>This token may not …</comment>
        <translation>leggere i clienti</translation>
    </message>
    <message>
        <source>read sessions</source>
        <comment>This token may not …</comment>
        <translation>leggere le sessioni</translation>
    </message>
    <message>
        <source>look this up</source>
        <comment>This token may not …</comment>
        <translation>fare questa ricerca</translation>
    </message>
    <message>
        <source>use this workspace</source>
        <comment>This token may not …</comment>
        <translation>usare questo spazio di lavoro</translation>
    </message>
    <message>
        <source>write</source>
        <comment>This token may not …</comment>
        <translation>scrivere</translation>
    </message>
    <message>
        <source>The proxy does not let us through</source>
        <translation>Il proxy non consente il passaggio</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or wants other credentials. Check the proxy settings of the system, or HTTPS_PROXY.</source>
        <translation>Il proxy non è raggiungibile o richiede altre credenziali. Controllare le impostazioni del proxy del sistema, oppure HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>No secure connection to the hub</source>
        <translation>Nessuna connessione sicura con l’hub</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>L’hub non è raggiungibile</translation>
    </message>
    <message>
        <source>There is no connection. What was loaded before stays here.</source>
        <translation>Non c’è connessione. Ciò che era già stato caricato rimane qui.</translation>
    </message>
    <message>
        <source>in this workspace</source>
        <translation>in questo spazio di lavoro</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in «%1»</translation>
    </message>
    <message>
        <source>No event %1</source>
        <translation>Nessun evento %1</translation>
    </message>
    <message>
        <source>No customer %1</source>
        <translation>Nessun cliente %1</translation>
    </message>
    <message>
        <source>The hub does not know this</source>
        <translation>L’hub non lo conosce</translation>
    </message>
    <message>
        <source>Check the base URL, the workspace and the node of the profile.</source>
        <translation>Controllare l’URL di base, lo spazio di lavoro e il nodo del profilo.</translation>
    </message>
    <message>
        <source>The customer is being reindexed</source>
        <translation>Il cliente è in fase di reindicizzazione</translation>
    </message>
    <message>
        <source>The hub is busy with this customer. Try again in a moment.</source>
        <translation>L’hub è occupato con questo cliente. Riprovare tra qualche istante.</translation>
    </message>
    <message>
        <source>The hub has a problem (%1)</source>
        <translation>L’hub ha un problema (%1)</translation>
    </message>
    <message>
        <source>It answered that it cannot do this now. Reading was tried several times.</source>
        <translation>Ha risposto che ora non può farlo. La lettura è stata tentata più volte.</translation>
    </message>
    <message>
        <source>The hub did not answer in time</source>
        <translation>L’hub non ha risposto in tempo</translation>
    </message>
    <message>
        <source>It may be busy, or the connection slow.</source>
        <translation>Potrebbe essere occupato, o la connessione lenta.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Loading was stopped here.</source>
        <translation>Il caricamento è stato interrotto qui.</translation>
    </message>
    <message>
        <source>The token was not accepted</source>
        <translation>Il token non è stato accettato</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or of another workspace. Nothing more is asked until it is replaced.</source>
        <translation>Potrebbe essere sbagliato, scaduto o di un altro spazio di lavoro. Fino alla sua sostituzione non verrà chiesto altro.</translation>
    </message>
    <message>
        <source>This token may not %1</source>
        <translation>Questo token non può %1</translation>
    </message>
    <message>
        <source>Another customer is in the way</source>
        <translation>C’è già un altro cliente</translation>
    </message>
    <message>
        <source>The hub has a customer with the same identity.</source>
        <translation>L’hub ha un cliente con la stessa identità.</translation>
    </message>
    <message>
        <source>Customer %1 has the same identity.</source>
        <translation>Il cliente %1 ha la stessa identità.</translation>
    </message>
    <message>
        <source>The hub refused the request</source>
        <translation>L’hub ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>Something in what was asked is not as the hub wants it.</source>
        <translation>Qualcosa nella richiesta non è come lo vuole l’hub.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Troppe richieste</translation>
    </message>
    <message>
        <source>The hub asks us to slow down.</source>
        <translation>L’hub chiede di rallentare.</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>La risposta non è comprensibile</translation>
    </message>
    <message>
        <source>It is not what a hub sends: a proxy or another server may have answered.</source>
        <translation>Non è ciò che invia un hub: potrebbe aver risposto un proxy o un altro server.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>The answer was lost: the hub may or may not have done it. It was not sent again.</source>
        <translation>La risposta è andata persa: l’hub potrebbe averlo fatto oppure no. La richiesta non è stata inviata di nuovo.</translation>
    </message>
    <message>
        <source>A local file cannot be used</source>
        <translation>Un file locale non è utilizzabile</translation>
    </message>
    <message>
        <source>The disk may be full or the file read-only. What is shown stays in memory.</source>
        <translation>Il disco potrebbe essere pieno o il file in sola lettura. Ciò che è mostrato rimane in memoria.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rifiutato</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Accesso negato</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Hub failed</source>
        <translation>Errore dell’hub</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Risposta non compresa</translation>
    </message>
    <message>
        <source>Storage failed</source>
        <translation>Errore di archiviazione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Sostituisci token…</translation>
    </message>
    <message>
        <source>Other profile…</source>
        <translation>Altro profilo…</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profili…</translation>
    </message>
    <message>
        <source>Open that customer</source>
        <translation>Apri quel cliente</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Accerta</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostra risposta</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Prossimo tentativo tra %n secondo</numerusform>
            <numerusform>Prossimo tentativo tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to try again</source>
        <translation>Ora si può riprovare</translation>
    </message>
    <message>
        <source>read the workspace’s configuration</source>
        <comment>This token may not …</comment>
        <translation>leggere la configurazione dello spazio di lavoro</translation>
    </message>
    <message>
        <source>The hub’s address is not known</source>
        <translation>L’indirizzo dell’hub è sconosciuto</translation>
    </message>
    <message>
        <source>No computer of that name was found. Check the network and the profile’s base URL.</source>
        <translation>Nessun computer trovato con questo nome. Controllare la rete e l’URL di base del profilo.</translation>
    </message>
    <message>
        <source>The hub’s certificate is not trusted, or no protocol was agreed on. Nothing was sent.</source>
        <translation>Il certificato dell’hub non è attendibile, oppure non c’è accordo su un protocollo. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>There is no event with this id %1. It may be a customer’s id, belong to another workspace, or not be indexed yet.</source>
        <translation>Non c’è nessun evento con questo ID %1. Potrebbe essere l’ID di un cliente, appartenere a un altro spazio di lavoro o non essere ancora indicizzato.</translation>
    </message>
    <message>
        <source>There is no customer with this id %1. It may be an event’s id, an external id, or belong to another workspace.</source>
        <translation>Non c’è nessun cliente con questo ID %1. Potrebbe essere l’ID di un evento, un ID esterno o appartenere a un altro spazio di lavoro.</translation>
    </message>
    <message>
        <source>The hub knows the token but refuses this call. Check the workspace and the token’s rights.</source>
        <translation>L’hub conosce il token ma rifiuta questa chiamata. Controllare lo spazio di lavoro e i permessi del token.</translation>
    </message>
    <message>
        <source>The hub sends the same events again</source>
        <translation>L’hub invia di nuovo gli stessi eventi</translation>
    </message>
    <message>
        <source>Other pages were asked for, and brought what is here already. To see more, choose dates or another page size, or try again.</source>
        <translation>Sono state chieste altre pagine, ma contenevano ciò che è già qui. Per vedere altro, scegli le date o un’altra dimensione di pagina, o riprova.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Di nuovo lo stesso</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
    <message>
        <source>Reference for the hub’s support: %1</source>
        <translation>Riferimento per l’assistenza: %1</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Stored %1 after it happened</source>
        <translation>Registrato %1 dopo che è avvenuto</translation>
    </message>
    <message>
        <source>Dated %1 after it was stored</source>
        <translation>La data è di %1 successiva alla registrazione</translation>
    </message>
    <message>
        <source>Date and time of storage differ by %1 sharp: a local time may have been sent as UTC</source>
        <translation>Data e registrazione differiscono di %1 esatte: un’ora locale potrebbe essere stata inviata come UTC</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The customer did it</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Passive</source>
        <extracomment>The customer received it</extracomment>
        <translation>Passivo</translation>
    </message>
</context>
<context>
    <name>FacetText</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Own posts</source>
        <translation>Inviati da qui</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>numero intero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>elenco</translation>
    </message>
    <message>
        <source>object</source>
        <translation>oggetto</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non è null</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>né vero né falso</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>non è un numero intero</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>non è un testo</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>non è un elenco</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>previsto: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the types that a field may have</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln caricato</numerusform>
            <numerusform>%Ln caricati</numerusform>
        </translation>
    </message>
    <message>
        <source>something stands there: has:contextInfo.client.ip</source>
        <translation>c’è qualcosa: has:contextInfo.client.ip</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>a condition is missing</source>
        <translation>manca una condizione</translation>
    </message>
    <message>
        <source>a field is missing before %1</source>
        <translation>manca un campo prima di %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>put “or” or a comma between the values</source>
        <translation>metti “or” o una virgola tra i valori</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>mancano le virgolette di chiusura</translation>
    </message>
    <message>
        <source>the closing parenthesis is missing</source>
        <translation>manca la parentesi di chiusura</translation>
    </message>
    <message>
        <source>no parenthesis was opened</source>
        <translation>nessuna parentesi è stata aperta</translation>
    </message>
    <message>
        <source>“%1” is no field; put a text that has : or = in quotes</source>
        <translation>“%1” non è un campo; metti tra virgolette un testo che contiene : o =</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2024-05-03 or 2024-05-03T10:42</source>
        <translation>“%1” non è una data; scrivi 2024-05-03 o 2024-05-03T10:42</translation>
    </message>
    <message>
        <source>“%1” is no length of time; write 90s, 5min, 1h or 2d</source>
        <translation>“%1” non è una durata; scrivi 90s, 5min, 1h o 2d</translation>
    </message>
    <message>
        <source>write yes or no instead of “%1”</source>
        <translation>scrivi yes o no invece di “%1”</translation>
    </message>
    <message>
        <source>write any, schema, clock, none or unchecked instead of “%1”</source>
        <translation>scrivi any, schema, clock, none o unchecked invece di “%1”</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a date</source>
        <translation>“%1” non è né un numero né una data</translation>
    </message>
    <message>
        <source>this field has no greater and less; use : or =</source>
        <translation>questo campo non ha maggiore e minore; usa : o =</translation>
    </message>
    <message>
        <source>one value only; decimals are written with a point</source>
        <translation>un solo valore; i decimali si scrivono con il punto</translation>
    </message>
    <message>
        <source>the conditions are nested too deeply</source>
        <translation>le condizioni sono annidate troppo in profondità</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonna %1: %2</translation>
    </message>
    <message>
        <source>event type</source>
        <translation>tipo di evento</translation>
    </message>
    <message>
        <source>where it happened</source>
        <translation>dove è avvenuto</translation>
    </message>
    <message>
        <source>ACTIVE or PASSIVE</source>
        <translation>ACTIVE o PASSIVE</translation>
    </message>
    <message>
        <source>session it was posted under</source>
        <translation>sessione con cui è stato inviato</translation>
    </message>
    <message>
        <source>external id it was posted under</source>
        <translation>ID esterno con cui è stato inviato</translation>
    </message>
    <message>
        <source>event id</source>
        <translation>ID dell’evento</translation>
    </message>
    <message>
        <source>when it happened: date:2024-05-03..2024-05-09</source>
        <translation>quando è avvenuto: date:2024-05-03..2024-05-09</translation>
    </message>
    <message>
        <source>when the hub stored it: registered&gt;2024-05-03</source>
        <translation>quando l’hub l’ha registrato: registered&gt;2024-05-03</translation>
    </message>
    <message>
        <source>time from its date to its storage: lag&gt;1h</source>
        <translation>tempo dalla data alla registrazione: lag&gt;1h</translation>
    </message>
    <message>
        <source>posted by this program: yes or no</source>
        <translation>inviato da questo programma: yes o no</translation>
    </message>
    <message>
        <source>schema or clock problem</source>
        <translation>problema di schema o di orario</translation>
    </message>
    <message>
        <source>posted by this program</source>
        <translation>inviato da questo programma</translation>
    </message>
    <message>
        <source>posted by others</source>
        <translation>inviato da altri</translation>
    </message>
    <message>
        <source>of the schema or the clock</source>
        <translation>di schema o di orario</translation>
    </message>
    <message>
        <source>breaks the schema of its type or context</source>
        <translation>viola lo schema del tipo o del contesto</translation>
    </message>
    <message>
        <source>its date and its storage do not go together</source>
        <translation>data e registrazione non si accordano</translation>
    </message>
    <message>
        <source>checked, no problem</source>
        <translation>controllato, nessun problema</translation>
    </message>
    <message>
        <source>not checked against the schema</source>
        <translation>non controllato con lo schema</translation>
    </message>
</context>
<context>
    <name>HistogramText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, in Qt&apos;s date format letters</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month and year, in Qt&apos;s date format letters</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>1 min buckets</source>
        <translation>intervalli di 1 min</translation>
    </message>
    <message>
        <source>5 min buckets</source>
        <translation>intervalli di 5 min</translation>
    </message>
    <message>
        <source>15 min buckets</source>
        <translation>intervalli di 15 min</translation>
    </message>
    <message>
        <source>1 h buckets</source>
        <translation>intervalli di 1 h</translation>
    </message>
    <message>
        <source>3 h buckets</source>
        <translation>intervalli di 3 h</translation>
    </message>
    <message>
        <source>6 h buckets</source>
        <translation>intervalli di 6 h</translation>
    </message>
    <message>
        <source>12 h buckets</source>
        <translation>intervalli di 12 h</translation>
    </message>
    <message>
        <source>1 day buckets</source>
        <translation>intervalli di 1 giorno</translation>
    </message>
    <message>
        <source>1 week buckets</source>
        <translation>intervalli di 1 settimana</translation>
    </message>
    <message>
        <source>1 month buckets</source>
        <translation>intervalli di 1 mese</translation>
    </message>
    <message>
        <source>1 year buckets</source>
        <translation>intervalli di 1 anno</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of the week</extracomment>
        <translation>Settimana del %1</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>%1 is a day, %2 and %3 are times of day</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>HubKind</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUZIONE</translation>
    </message>
    <message>
        <source>A hub to play with: nothing in it matters to anybody</source>
        <translation>Un hub per fare prove: niente di ciò che contiene ha importanza</translation>
    </message>
    <message>
        <source>Shared with colleagues: what you change, they see</source>
        <translation>Condiviso con i colleghi: vedono ogni modifica</translation>
    </message>
    <message>
        <source>Real customers: what is written here reaches people</source>
        <translation>Clienti veri: ciò che si scrive qui raggiunge delle persone</translation>
    </message>
    <message>
        <source>Built-in sandbox</source>
        <translation>Sandbox integrata</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The id and the other fields that the hub gives were left out.</source>
        <translation>L’ID e gli altri campi assegnati dall’hub sono stati tralasciati.</translation>
    </message>
    <message>
        <source>The type externalId was respelled EXTERNAL_ID, as the hub wants it.</source>
        <translation>Il tipo externalId è stato riscritto EXTERNAL_ID, come lo vuole l’hub.</translation>
    </message>
    <message>
        <source>The identity names no node.</source>
        <translation>L’identità non indica un nodo.</translation>
    </message>
    <message>
        <source>The date does not say its zone: the hub may take it for UTC.</source>
        <translation>La data non indica il fuso: l’hub potrebbe considerarla UTC.</translation>
    </message>
    <message>
        <source>There were several events: the first was taken.</source>
        <translation>C’erano più eventi: è stato preso il primo.</translation>
    </message>
    <message>
        <source>The token in the command was not read.</source>
        <translation>Il token nel comando non è stato letto.</translation>
    </message>
    <message>
        <source>It is neither JSON nor a curl command.</source>
        <translation>Non è né JSON né un comando curl.</translation>
    </message>
    <message>
        <source>It is JSON, but no object: an event is one.</source>
        <translation>È JSON, ma non un oggetto: un evento lo è.</translation>
    </message>
    <message>
        <source>The command sends no body.</source>
        <translation>Il comando non invia alcun corpo.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>Supera %n MB.</numerusform>
            <numerusform>Supera %n MB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>elenco</translation>
    </message>
    <message>
        <source>object</source>
        <translation>oggetto</translation>
    </message>
</context>
<context>
    <name>JunitReport</name>
    <message>
        <source>event %1</source>
        <extracomment>%1 is the id of an event</extracomment>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>%1 of %2 events: %3</source>
        <extracomment>&quot;41 of 300 events: must be a number&quot;</extracomment>
        <translation>%1 di %2 eventi: %3</translation>
    </message>
    <message>
        <source>There is no schema for this type.</source>
        <translation>Non c’è uno schema per questo tipo.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events were checked.</source>
        <translation>Sono stati controllati solo %1 di %2 eventi.</translation>
    </message>
    <message>
        <source>There are more kinds of problems than are listed.</source>
        <translation>Ci sono più tipi di problemi di quelli elencati.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>voto %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A text that was searched for, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Sandbox</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Open a customer or an event by what you paste</source>
        <translation>Apre un cliente o un evento da ciò che si incolla</translation>
    </message>
    <message>
        <source>Event by &amp;id…</source>
        <translation>Evento per &amp;ID…</translation>
    </message>
    <message>
        <source>Open one event by its id</source>
        <translation>Apre un evento a partire dal suo ID</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>Cam&amp;bia profilo…</translation>
    </message>
    <message>
        <source>Look at another hub</source>
        <translation>Mostra un altro hub</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profili…</translation>
    </message>
    <message>
        <source>Add, edit and test the hubs that this program knows</source>
        <translation>Aggiunge, modifica e prova gli hub che il programma conosce</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Chiudi scheda</translation>
    </message>
    <message>
        <source>Close the customer that is shown</source>
        <translation>Chiude il cliente mostrato</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Close the program; everything is remembered</source>
        <translation>Chiude il programma; tutto resta memorizzato</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copia ciò che è selezionato</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copia &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the event exactly as the hub sent it</source>
        <translation>Copia l’evento esattamente come l’hub l’ha inviato</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copia &amp;percorso</translation>
    </message>
    <message>
        <source>Copy the path of the selected field</source>
        <translation>Copia il percorso del campo selezionato</translation>
    </message>
    <message>
        <source>Copy the request that brought these events; the token stays out of it</source>
        <translation>Copia la richiesta che ha portato questi eventi; il token ne resta fuori</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Ask the hub for newer events</source>
        <translation>Chiede all’hub gli eventi più recenti</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Interrompi caricamento</translation>
    </message>
    <message>
        <source>Stop what is being loaded; what arrived stays</source>
        <translation>Interrompe il caricamento in corso; ciò che è arrivato resta</translation>
    </message>
    <message>
        <source>Reset &amp;filters</source>
        <translation>Azzera &amp;filtri</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Mostra di nuovo tutti gli eventi</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Orari in &amp;UTC</translation>
    </message>
    <message>
        <source>Show every time in UTC instead of local time</source>
        <translation>Mostra tutti gli orari in UTC anziché nell’ora locale</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clienti</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Rete</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Pannello &amp;successivo</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Pannello &amp;precedente</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Ripristina &amp;disposizione</translation>
    </message>
    <message>
        <source>Put every pane and column back</source>
        <translation>Rimette a posto pannelli e colonne</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Trova cliente</translation>
    </message>
    <message>
        <source>Search the customers of the node</source>
        <translation>Cerca tra i clienti del nodo</translation>
    </message>
    <message>
        <source>&amp;Copy customer id</source>
        <translation>&amp;Copia ID del cliente</translation>
    </message>
    <message>
        <source>&amp;Next customer</source>
        <translation>Cliente &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation>Cliente &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panoramica</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Albero</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Richiesta</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Evento pr&amp;ecedente</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Evento &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Use the sandbox</source>
        <translation>&amp;Usa la sandbox</translation>
    </message>
    <message>
        <source>Look at the built-in hub; nothing leaves this computer</source>
        <translation>Mostra l’hub integrato; nulla lascia questo computer</translation>
    </message>
    <message>
        <source>&amp;Reset sandbox…</source>
        <translation>&amp;Azzera sandbox…</translation>
    </message>
    <message>
        <source>Throw away the sandbox’s data and make the demo data anew</source>
        <translation>Elimina i dati della sandbox e ricrea quelli dimostrativi</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Hubscope</source>
        <translation>&amp;Informazioni su Hubscope</translation>
    </message>
    <message>
        <source>Copy request as c&amp;URL</source>
        <translation>Copia richiesta come c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Come il &amp;desktop</translation>
    </message>
    <message>
        <source>Outbox &amp;entry</source>
        <translation>&amp;Invio</translation>
    </message>
    <message>
        <source>&amp;Unlock writing…</source>
        <translation>&amp;Sblocca scrittura…</translation>
    </message>
    <message>
        <source>Let a production hub be written to for a while</source>
        <translation>Consente per un po’ di scrivere in un hub di produzione</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>In&amp;vii</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <translation>Che cosa è stato inviato e che ne è stato</translation>
    </message>
    <message>
        <source>Ne&amp;w event…</source>
        <translation>&amp;Nuovo evento…</translation>
    </message>
    <message>
        <source>Write an event and send it</source>
        <translation>Scrive un evento e lo invia</translation>
    </message>
    <message>
        <source>New &amp;from this event…</source>
        <translation>Nuovo &amp;da questo evento…</translation>
    </message>
    <message>
        <source>Write an event that starts as a copy of the one shown</source>
        <translation>Scrive un evento a partire da una copia di quello mostrato</translation>
    </message>
    <message>
        <source>Open the &amp;composer</source>
        <translation>Apri &amp;composizione</translation>
    </message>
    <message>
        <source>Go on with the drafts as they were left</source>
        <translation>Riprende le bozze da dove erano rimaste</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Sessi&amp;one</translation>
    </message>
    <message>
        <source>&amp;Current session</source>
        <translation>Sessione &amp;corrente</translation>
    </message>
    <message>
        <source>&amp;Selected session</source>
        <translation>Sessione &amp;selezionata</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>Sessi&amp;oni</translation>
    </message>
    <message>
        <source>Show or hide the sessions of anonymous events</source>
        <translation>Mostra o nasconde le sessioni degli eventi anonimi</translation>
    </message>
    <message>
        <source>Ne&amp;w customer…</source>
        <translation>&amp;Nuovo cliente…</translation>
    </message>
    <message>
        <source>Create a customer</source>
        <translation>Crea un cliente</translation>
    </message>
    <message>
        <source>&amp;Identity card…</source>
        <translation>Carta d’&amp;identità…</translation>
    </message>
    <message>
        <source>What the customer is known by, and who told us</source>
        <translation>Con che cosa è noto il cliente, e chi l’ha detto</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nuova sessione</translation>
    </message>
    <message>
        <source>Make a session id for anonymous events</source>
        <translation>Crea un ID di sessione per eventi anonimi</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>&amp;Aggiungi per ID…</translation>
    </message>
    <message>
        <source>Add a session that another program made</source>
        <translation>Aggiunge una sessione creata da un altro programma</translation>
    </message>
    <message>
        <source>&amp;Reconcile…</source>
        <translation>&amp;Riconcilia…</translation>
    </message>
    <message>
        <source>Give a session to a customer</source>
        <translation>Assegna una sessione a un cliente</translation>
    </message>
    <message>
        <source>&amp;Folder of schemas…</source>
        <translation>Cartella di schemi…</translation>
    </message>
    <message>
        <source>Let the schemas of a folder serve before the built-in ones</source>
        <translation>Usa gli schemi di una cartella prima di quelli integrati</translation>
    </message>
    <message>
        <source>No folder of &amp;schemas</source>
        <translation>Nessuna cartella di schemi</translation>
    </message>
    <message>
        <source>Go back to the schemas of the workspace and the built-in ones</source>
        <translation>Torna agli schemi dello spazio di lavoro e a quelli integrati</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Ra&amp;ggruppa per</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Pa&amp;nnelli</translation>
    </message>
    <message>
        <source>Sa&amp;ved events…</source>
        <translation>Eventi sal&amp;vati…</translation>
    </message>
    <message>
        <source>How much is saved of customers on this computer, and for how long</source>
        <translation>Quanto è salvato dei clienti su questo computer, e per quanto tempo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Trova…</translation>
    </message>
    <message>
        <source>Find a text in all events, or in the one whose JSON you are in</source>
        <translation>Trova un testo in tutti gli eventi, o in quello del cui JSON ti stai occupando</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Select the next event with the text</source>
        <translation>Seleziona il prossimo evento con il testo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Trova pr&amp;ecedente</translation>
    </message>
    <message>
        <source>Select the previous event with the text</source>
        <translation>Seleziona l’evento precedente con il testo</translation>
    </message>
    <message>
        <source>Load &amp;all events</source>
        <translation>&amp;Carica tutti gli eventi</translation>
    </message>
    <message>
        <source>&amp;Check loaded events</source>
        <translation>C&amp;ontrolla gli eventi caricati</translation>
    </message>
    <message>
        <source>Compare every loaded event with the schema of its type and context</source>
        <translation>Confronta ogni evento caricato con lo schema del suo tipo e contesto</translation>
    </message>
    <message>
        <source>F&amp;ilter rows</source>
        <translation>Filtra &amp;righe</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>&amp;Vai alla data…</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Niente</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessione</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>Istogra&amp;mma</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Faccette</translation>
    </message>
    <message>
        <source>Liv&amp;e</source>
        <translation>Dal vivo (&amp;e)</translation>
    </message>
    <message>
        <source>Ask the hub for newer events every few seconds</source>
        <translation>Chiedi all’hub eventi più recenti ogni pochi secondi</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemi</translation>
    </message>
    <message>
        <source>What does not fit its schema among the loaded events</source>
        <translation>Ciò che tra gli eventi caricati non rispetta lo schema</translation>
    </message>
    <message>
        <source>For&amp;get this customer…</source>
        <translation>&amp;Dimentica questo cliente…</translation>
    </message>
    <message>
        <source>Remove what is saved of the customer on this computer</source>
        <translation>Rimuovi ciò che del cliente è salvato su questo computer</translation>
    </message>
    <message>
        <source>Re&amp;quests at once</source>
        <translation>Ric&amp;hieste contemporanee</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Pauses over 30 minutes</source>
        <translation>&amp;Pause di oltre 30 minuti</translation>
    </message>
    <message>
        <source>&amp;Back to the filters before</source>
        <translation>Torna ai filtri di prima (&amp;b)</translation>
    </message>
    <message>
        <source>Filter as it was before the last change</source>
        <translation>Filtra com’era prima dell’ultima modifica</translation>
    </message>
    <message>
        <source>F&amp;orward to the filters after</source>
        <translation>Avan&amp;za ai filtri di dopo</translation>
    </message>
    <message>
        <source>Filter as it was before going back</source>
        <translation>Filtra com’era prima di tornare indietro</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Statistiche</translation>
    </message>
    <message>
        <source>Counts, dates, gaps and lags of the loaded events</source>
        <translation>Conteggi, date, intervalli e ritardi degli eventi caricati</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argomento inatteso «%1».</translation>
    </message>
    <message>
        <source>--sandbox and --profile exclude each other.</source>
        <translation>--sandbox e --profile si escludono a vicenda.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme accetta light o dark.</translation>
    </message>
    <message>
        <source>An id or a name has characters that none has, or is too long.</source>
        <translation>Un ID o un nome è troppo lungo o contiene caratteri che non può avere.</translation>
    </message>
    <message>
        <source>Inspect and post customer events of ContactHub.</source>
        <translation>Esamina e invia gli eventi dei clienti di ContactHub.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Mostra questo aiuto ed esce.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Mostra la versione ed esce.</translation>
    </message>
    <message>
        <source>Use the profile with this name.</source>
        <translation>Usa il profilo con questo nome.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox hub.</source>
        <translation>Usa l’hub integrato della sandbox.</translation>
    </message>
    <message>
        <source>Open the customer with this id.</source>
        <translation>Apre il cliente con questo ID.</translation>
    </message>
    <message>
        <source>Open the event with this id.</source>
        <translation>Apre l’evento con questo ID.</translation>
    </message>
    <message>
        <source>Keep settings and data below this directory.</source>
        <translation>Conserva impostazioni e dati in questa cartella.</translation>
    </message>
    <message>
        <source>Use the light or the dark theme in this run.</source>
        <translation>Usa il tema chiaro o scuro per questa esecuzione.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>ID esterno %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sessione %1</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produzione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta ricevuta</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Registrato come</translation>
    </message>
    <message>
        <source>On the timeline of</source>
        <translation>Nella cronologia di</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Possibili corrispondenze</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Non ancora visto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>waiting to appear, %1 s</source>
        <translation>in attesa che compaia, %1 s</translation>
    </message>
    <message>
        <source>waiting to appear, %1 s of usually %2 s</source>
        <translation>in attesa che compaia, %1 s (di solito %2 s)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Status %1 without a body that was kept.</source>
        <translation>Stato %1, senza un corpo conservato.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Nessuna.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un testo vuoto</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>il testo «%1»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>has a type that is not allowed here</source>
        <translation>ha un tipo non ammesso qui</translation>
    </message>
    <message>
        <source>must be %1</source>
        <comment>%1 is a type or several</comment>
        <translation>deve essere %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the types that a value may have</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>must be %1</source>
        <comment>%1 is the only value</comment>
        <translation>deve essere %1</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>deve essere uno tra %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>deve essere maggiore di %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>deve essere almeno %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>deve essere minore di %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>deve essere al massimo %1</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve essere un numero intero</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>deve essere un multiplo di %1</translation>
    </message>
    <message>
        <source>must be a date and time such as 2024-05-09T10:28:00Z</source>
        <translation>deve essere una data con ora come 2024-05-09T10:28:00Z</translation>
    </message>
    <message>
        <source>must be a date such as 2024-05-09</source>
        <translation>deve essere una data come 2024-05-09</translation>
    </message>
    <message>
        <source>must be an e-mail address</source>
        <translation>deve essere un indirizzo e-mail</translation>
    </message>
    <message>
        <source>must be an IPv4 address such as 192.0.2.1</source>
        <translation>deve essere un indirizzo IPv4 come 192.0.2.1</translation>
    </message>
    <message>
        <source>must be an IPv6 address such as 2001:db8::1</source>
        <translation>deve essere un indirizzo IPv6 come 2001:db8::1</translation>
    </message>
    <message>
        <source>must be the name of a host</source>
        <translation>deve essere il nome di un host</translation>
    </message>
    <message>
        <source>must be a web address such as https://example.com/</source>
        <translation>deve essere un indirizzo web come https://example.com/</translation>
    </message>
    <message>
        <source>must have the format “%1”</source>
        <translation>deve avere il formato «%1»</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>is not a field here</source>
        <translation>non è un campo previsto qui</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>non deve essere vuoto</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation>
            <numerusform>deve avere almeno %n carattere</numerusform>
            <numerusform>deve avere almeno %n caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n character(s)</source>
        <translation>
            <numerusform>deve avere al massimo %n carattere</numerusform>
            <numerusform>deve avere al massimo %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>must fit the pattern %1</source>
        <translation>deve corrispondere al modello %1</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation>
            <numerusform>deve avere almeno %n elemento</numerusform>
            <numerusform>deve avere almeno %n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n item(s)</source>
        <translation>
            <numerusform>deve avere al massimo %n elemento</numerusform>
            <numerusform>deve avere al massimo %n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats an item before it</source>
        <translation>ripete un elemento precedente</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n field(s)</source>
        <translation>
            <numerusform>deve avere almeno %n campo</numerusform>
            <numerusform>deve avere almeno %n campi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n field(s)</source>
        <translation>
            <numerusform>deve avere al massimo %n campo</numerusform>
            <numerusform>deve avere al massimo %n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>must fit exactly one of the forms that are allowed here</source>
        <translation>deve corrispondere a una sola delle forme ammesse qui</translation>
    </message>
    <message>
        <source>fits none of the forms that are allowed here</source>
        <translation>non corrisponde a nessuna delle forme ammesse qui</translation>
    </message>
    <message>
        <source>has a form that is not allowed here</source>
        <translation>ha una forma non ammessa qui</translation>
    </message>
    <message>
        <source>is missing; %1 asks for it</source>
        <translation>manca; %1 lo richiede</translation>
    </message>
    <message>
        <source>is missing: a customer id, an external id or a session</source>
        <translation>manca: un ID del cliente, un ID esterno o una sessione</translation>
    </message>
    <message>
        <source>is not in use in this workspace</source>
        <translation>non è in uso in questo spazio di lavoro</translation>
    </message>
    <message>
        <source>got %1</source>
        <comment>%1 is a value</comment>
        <translation>ricevuto %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <comment>%1 is a number of characters</comment>
        <translation>ne ha %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <comment>%1 is a number of items</comment>
        <translation>ne ha %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <comment>%1 is a number of fields</comment>
        <translation>ne ha %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>si intendeva %1?</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>%1 is the right value</comment>
        <translation>Correggi: %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Rinomina in %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1 is a value</comment>
        <translation>Aggiungi: %1</translation>
    </message>
    <message>
        <source>An event is a JSON object: it starts with { and ends with }.</source>
        <translation>Un evento è un oggetto JSON: inizia con { e termina con }.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Riga %1, colonna %2: questo non è JSON.</translation>
    </message>
    <message>
        <source>stands more than once; only the last one is shown in the form</source>
        <translation>è presente più di una volta; nel modulo compare solo l’ultima</translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>needed</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>un altro profilo ha questo nome</translation>
    </message>
    <message>
        <source>not an address: https://host/hub/v1</source>
        <translation>non è un indirizzo: https://host/hub/v1</translation>
    </message>
    <message>
        <source>not encrypted: the token can be read on the way</source>
        <translation>non cifrato: il token si può leggere lungo il percorso</translation>
    </message>
    <message>
        <source>contains characters that it cannot have</source>
        <translation>contiene caratteri non ammessi</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>This hub runs inside the program, on this computer only. Its address, workspace and token are made when it starts.</source>
        <translation>Questo hub funziona dentro il programma, solo su questo computer. Il suo indirizzo, lo spazio di lavoro e il token vengono creati all’avvio.</translation>
    </message>
    <message>
        <source>&amp;Kind of hub</source>
        <translation>&amp;Tipo di hub</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Spazio di lavoro</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Spazio di lavoro</translation>
    </message>
    <message>
        <source>N&amp;ode</source>
        <translation>No&amp;do</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the typed token</source>
        <translation>Mostra il token digitato</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Incolla il token</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Dove è conservato il token</translation>
    </message>
    <message>
        <source>Te&amp;st the connection</source>
        <translation>Pro&amp;va connessione</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporta…</translation>
    </message>
    <message>
        <source>Read the configuration file of the Python SDK</source>
        <translation>Legge il file di configurazione dell’SDK Python</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Altre azioni per questo profilo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lva</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Salva e &amp;usa</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1, at %2</source>
        <comment>number, time</comment>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Spazio di lavoro</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Events of the customer before</source>
        <translation>Eventi del cliente prima</translation>
    </message>
    <message>
        <source>Events of the customer at the last look</source>
        <translation>Eventi del cliente all’ultimo controllo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta ricevuta</translation>
    </message>
    <message>
        <source>Watched until</source>
        <translation>Osservata fino a</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>No event of this session is known here.</source>
        <translation>Qui non è noto nessun evento di questa sessione.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>On the customer</source>
        <translation>Nel cliente</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Registrato come</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Visto %1</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non visto</translation>
    </message>
    <message>
        <source>Not seen, and perhaps never sent</source>
        <translation>Non visto, e forse mai inviato</translation>
    </message>
    <message>
        <source>Session %1 reconciled with %2</source>
        <translation>Sessione %1 riconciliata con %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Events that other programs sent under this session are not known and not counted.</source>
        <translation>Gli eventi inviati da altri programmi con questa sessione non sono noti e non sono contati.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Status %1 without a body.</source>
        <translation>Stato %1 senza corpo.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Nessuna.</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>Non più conservati</translation>
    </message>
    <message>
        <source>Session %1 and %2: %3</source>
        <comment>session, customer, state of the reconcile</comment>
        <translation>Sessione %1 e %2: %3</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Watching for %1 of %2, next look in %3.</source>
        <translation>In osservazione da %1 su %2, prossimo controllo tra %3.</translation>
    </message>
    <message>
        <source>Watching for %1 of %2, looking now.</source>
        <translation>In osservazione da %1 su %2, controllo in corso.</translation>
    </message>
    <message>
        <source>%1 Up to 30 s is normal.</source>
        <comment>what is being done, then what to expect</comment>
        <translation>%1 Fino a 30 s è normale.</translation>
    </message>
    <message>
        <source>Accepted. Nothing shows on the customer after %1.</source>
        <translation>Accettata. Dopo %1 nel cliente non compare nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted. %n event(s) did not show on the customer within %1; that is no error.</source>
        <translation>
            <numerusform>Accettata. %n evento non è comparso nel cliente entro %1; non è un errore.</numerusform>
            <numerusform>Accettata. %n eventi non sono comparsi nel cliente entro %1; non è un errore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted. No event of this session is known here, so that there is nothing to look for.</source>
        <translation>Accettata. Qui non è noto nessun evento di questa sessione, perciò non c’è nulla da cercare.</translation>
    </message>
    <message>
        <source>Every known event of the session is on the customer&apos;s timeline, after %1.</source>
        <translation>Tutti gli eventi noti della sessione sono nella cronologia del cliente, dopo %1.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparata</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Provata</translation>
    </message>
    <message>
        <source>Partly seen</source>
        <translation>Vista in parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviata</translation>
    </message>
    <message>
        <source>Nothing known to look for</source>
        <translation>Nulla di noto da cercare</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 visti su %2</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Non è stato ancora inviato nulla.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Invio in corso.</translation>
    </message>
    <message>
        <source>The hub refused it; nothing was done.</source>
        <translation>L’hub l’ha rifiutata; non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The hub refused it; nothing was done. It says: %1</source>
        <translation>L’hub l’ha rifiutata; non è stato fatto nulla. Dice: %1</translation>
    </message>
    <message>
        <source>The answer was lost: the hub may or may not have done it.</source>
        <translation>La risposta è andata persa: l’hub potrebbe averlo fatto oppure no.</translation>
    </message>
    <message>
        <source>Looking for the session on the hub.</source>
        <translation>Ricerca della sessione nell’hub in corso.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Non è stato inviato nulla: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, the time at which it was sent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A UUID, but not of version 4. The hub takes any text.</source>
        <translation>Un UUID, ma non versione 4. L’hub accetta qualsiasi testo.</translation>
    </message>
    <message>
        <source>Not a UUID. The hub takes any text: is it spelled right?</source>
        <translation>Non è un UUID. L’hub accetta qualsiasi testo: è scritto bene?</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Creata qui</translation>
    </message>
    <message>
        <source>Posted under</source>
        <translation>Usata per un invio</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Incollata</translation>
    </message>
    <message>
        <source>Found in events</source>
        <translation>Trovata negli eventi</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Accepted. Nothing shows on the customer yet.</source>
        <translation>Accettata. Sul cliente non si vede ancora nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted. %n event(s) have not shown on the customer yet; that is no error.</source>
        <translation>
            <numerusform>Accettata. %n evento non si vede ancora sul cliente; non è un errore.</numerusform>
            <numerusform>Accettata. %n eventi non si vedono ancora sul cliente; non è un errore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every known event of the session is on the customer&apos;s timeline.</source>
        <translation>Tutti gli eventi noti della sessione sono nella cronologia del cliente.</translation>
    </message>
</context>
<context>
    <name>ReconcileCheck</name>
    <message>
        <source>Passed</source>
        <translation>Superata</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non superata</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuta</translation>
    </message>
    <message>
        <source>The id is a version-4 UUID</source>
        <translation>L’ID è un UUID versione 4</translation>
    </message>
    <message>
        <source>The id is a UUID, but not of version 4</source>
        <translation>L’ID è un UUID, ma non versione 4</translation>
    </message>
    <message>
        <source>the hub takes any text</source>
        <translation>l’hub accetta qualsiasi testo</translation>
    </message>
    <message>
        <source>The id is no UUID</source>
        <translation>L’ID non è un UUID</translation>
    </message>
    <message>
        <source>the hub takes any text; is it spelled right?</source>
        <translation>l’hub accetta qualsiasi testo; è scritto bene?</translation>
    </message>
    <message>
        <source>Not reconciled before</source>
        <translation>Non ancora riconciliata</translation>
    </message>
    <message>
        <source>on this computer, nor with this customer</source>
        <translation>né su questo computer né con questo cliente</translation>
    </message>
    <message>
        <source>Not reconciled before on this computer</source>
        <translation>Non ancora riconciliata su questo computer</translation>
    </message>
    <message>
        <source>the customer&apos;s sessions could not be read</source>
        <translation>non è stato possibile leggere le sessioni del cliente</translation>
    </message>
    <message>
        <source>The customer has this session already</source>
        <translation>Il cliente ha già questa sessione</translation>
    </message>
    <message>
        <source>the hub lists it: nothing will change</source>
        <translation>l’hub la elenca: non cambierà nulla</translation>
    </message>
    <message>
        <source>An earlier try has an unknown outcome</source>
        <translation>Un tentativo precedente ha esito sconosciuto</translation>
    </message>
    <message>
        <source>with %1, %2: find out first</source>
        <translation>con %1, %2: prima accertare</translation>
    </message>
    <message>
        <source>Reconciled with this customer before</source>
        <translation>Già riconciliata con questo cliente</translation>
    </message>
    <message>
        <source>Reconciled with someone else before</source>
        <translation>Già riconciliata con qualcun altro</translation>
    </message>
    <message>
        <source>with %1, %2: the hub will probably refuse</source>
        <translation>con %1, %2: probabilmente l’hub rifiuterà</translation>
    </message>
    <message>
        <source>The customer exists</source>
        <translation>Il cliente esiste</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>letto %1</translation>
    </message>
    <message>
        <source>The hub has no such customer</source>
        <translation>L’hub non ha questo cliente</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Non è stato possibile leggere il cliente</translation>
    </message>
    <message>
        <source>Session and customer are of the same node</source>
        <translation>Sessione e cliente sono dello stesso nodo</translation>
    </message>
    <message>
        <source>Of the same node?</source>
        <translation>Dello stesso nodo?</translation>
    </message>
    <message>
        <source>the hub does not say</source>
        <translation>l’hub non lo dice</translation>
    </message>
    <message>
        <source>The customer is of another node</source>
        <translation>Il cliente è di un altro nodo</translation>
    </message>
    <message>
        <source>a session is one of its node: the events will stay where they are</source>
        <translation>una sessione è del suo nodo: gli eventi resteranno dove sono</translation>
    </message>
    <message>
        <source>what other programs sent is not known</source>
        <translation>ciò che hanno inviato altri programmi non è noto</translation>
    </message>
    <message>
        <source>No events of this session are known</source>
        <translation>Nessun evento noto di questa sessione</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this session known</source>
        <translation>
            <numerusform>%n evento noto di questa sessione</numerusform>
            <numerusform>%n eventi noti di questa sessione</numerusform>
        </translation>
    </message>
    <message>
        <source>With another customer?</source>
        <translation>Con un altro cliente?</translation>
    </message>
    <message>
        <source>the hub lists sessions only per customer</source>
        <translation>l’hub elenca le sessioni solo per cliente</translation>
    </message>
    <message>
        <source>no: the hub lists it for this one</source>
        <translation>no: l’hub la elenca per questo</translation>
    </message>
    <message>
        <source>yes, as this computer knows</source>
        <translation>sì, per quanto noto a questo computer</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this session are still being sent</source>
        <translation>
            <numerusform>%n evento di questa sessione è ancora in corso di invio</numerusform>
            <numerusform>%n eventi di questa sessione sono ancora in corso di invio</numerusform>
        </translation>
    </message>
    <message>
        <source>they will belong to the customer too</source>
        <translation>apparterranno anch’essi al cliente</translation>
    </message>
    <message>
        <source>This is a production hub</source>
        <translation>Questo è un hub di produzione</translation>
    </message>
    <message>
        <source>real customers, and no way back</source>
        <translation>clienti veri, e nessun ritorno</translation>
    </message>
</context>
<context>
    <name>RowConditions</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orario</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Nessun problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one time to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>An event that does not say its type, context, mode or session</extracomment>
        <translation>(nessuno)</translation>
    </message>
    <message>
        <source>Posted here</source>
        <translation>Inviato da qui</translation>
    </message>
    <message>
        <source>Posted elsewhere</source>
        <translation>Inviato altrove</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A filter that leaves out what has this value</extracomment>
        <translation>non %1</translation>
    </message>
</context>
<context>
    <name>hubscope::AnonymousPage</name>
    <message>
        <source>No events were sent under this session</source>
        <translation>Nessun evento inviato con questa sessione</translation>
    </message>
    <message>
        <source>Not by this app. What other programs sent under it shows once it belongs to a customer.</source>
        <translation>Non da questa applicazione. Ciò che altri programmi hanno inviato con essa comparirà quando apparterrà a un cliente.</translation>
    </message>
    <message>
        <source>New event under it</source>
        <translation>Nuovo evento con questa sessione</translation>
    </message>
    <message>
        <source>Anonymous timeline</source>
        <translation>Cronologia anonima</translation>
    </message>
</context>
<context>
    <name>hubscope::AnonymousTimeline</name>
    <message>
        <source>Sent by this app. Events that other programs sent under this id are not known here.</source>
        <translation>Inviati da questa applicazione. Gli eventi inviati da altri programmi con questo ID qui non sono noti.</translation>
    </message>
    <message>
        <source>The session is %1’s: what is sent under it now is, too. For somebody else make a new one.</source>
        <translation>La sessione è di %1: lo è anche ciò che si invia ora con essa. Per qualcun altro creane una nuova.</translation>
    </message>
</context>
<context>
    <name>hubscope::AnswerDialog</name>
    <message>
        <source>What the hub answered</source>
        <translation>Che cosa ha risposto l’hub</translation>
    </message>
    <message>
        <source>Status %1 without a body.</source>
        <translation>Stato %1 senza corpo.</translation>
    </message>
    <message>
        <source>Status %1, the first %2 of the body. %3</source>
        <translation>Stato %1, i primi %2 del corpo. %3</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salva la risposta</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
</context>
<context>
    <name>hubscope::ArrayEditor</name>
    <message>
        <source>Add %1</source>
        <comment>an item of a list, such as product</comment>
        <translation>Aggiungi %1</translation>
    </message>
    <message>
        <source>A row at the end of the table</source>
        <translation>Una riga alla fine della tabella</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Scegli colonne</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Aggiungi riga</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Duplica riga</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Sposta riga su</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Sposta riga giù</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Rimuovi riga</translation>
    </message>
    <message>
        <source>%1 of %2 columns shown</source>
        <translation>%1 colonne mostrate su %2</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Trova una colonna</translation>
    </message>
</context>
<context>
    <name>hubscope::ArrayModel</name>
    <message>
        <source>Remove row %1</source>
        <translation>Rimuovi riga %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>hubscope::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>hubscope::CheckListPopup</name>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 selezionato</translation>
    </message>
    <message>
        <source>%1 not chosen</source>
        <translation>%1 non selezionato</translation>
    </message>
</context>
<context>
    <name>hubscope::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Canc lo rimuove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Rimuovi (Canc)</translation>
    </message>
</context>
<context>
    <name>hubscope::ChoiceFieldEditor</name>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>Scegli l’unico valore</numerusform>
            <numerusform>Scegli uno di %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ComposerPage</name>
    <message>
        <source>Event to send</source>
        <translation>Evento da inviare</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>incolla</translation>
    </message>
    <message>
        <source>This cannot be taken for an event</source>
        <translation>Non si può ricavarne un evento</translation>
    </message>
    <message>
        <source>Taken over, with changes</source>
        <translation>Ripreso, con modifiche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no place any more</source>
        <translation>
            <numerusform>%n valore non ha più trovato posto</numerusform>
            <numerusform>%n valori non hanno più trovato posto</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>Invia alla sandbox</translation>
    </message>
    <message>
        <source>Send to PRODUCTION</source>
        <translation>Invia in PRODUZIONE</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Invia a %1</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Il testo non è leggibile</translation>
    </message>
    <message>
        <source>No hub is connected</source>
        <translation>Nessun hub è collegato</translation>
    </message>
    <message>
        <source>Read only – unlock in the band</source>
        <translation>Sola lettura – sbloccare nella fascia</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Non è stato ancora inserito nulla</translation>
    </message>
    <message>
        <source>It is being checked</source>
        <translation>Verifica in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to mend first</source>
        <translation>
            <numerusform>%n problema da correggere prima</numerusform>
            <numerusform>%n problemi da correggere prima</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for production: it would become part of a real customer’s data.</source>
        <translation>Non in produzione: entrerebbe a far parte dei dati di un cliente vero.</translation>
    </message>
    <message>
        <source>The schema of %1 takes no extraProperties.</source>
        <translation>Lo schema di %1 non ammette extraProperties.</translation>
    </message>
    <message>
        <source>add a confirm tag</source>
        <translation>aggiunta del tag di conferma</translation>
    </message>
    <message>
        <source>remove the confirm tag</source>
        <translation>rimozione del tag di conferma</translation>
    </message>
</context>
<context>
    <name>hubscope::ComposerWindow</name>
    <message>
        <source>Composer</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Drop it to make a draft of it</source>
        <translation>Rilasciare per farne una bozza</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuova bozza</translation>
    </message>
    <message>
        <source>New draft (Ctrl+T)</source>
        <translation>Nuova bozza (Ctrl+T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema successivo</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problema precedente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte successiva</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte precedente</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Trova un campo</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copia come</translation>
    </message>
    <message>
        <source>Paste event</source>
        <translation>Incolla evento</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>New from this draft</source>
        <translation>Nuova da questa bozza</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Chiudi scheda</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Scheda successiva</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Scheda precedente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Drafts save themselves</source>
        <translation>Le bozze si salvano da sole</translation>
    </message>
    <message>
        <source>Closing a tab or the program keeps them, too.</source>
        <translation>Si conservano anche chiudendo una scheda o il programma.</translation>
    </message>
    <message>
        <source>%1 – Composer</source>
        <translation>%1 – Composizione</translation>
    </message>
    <message>
        <source>✓ Draft saved %1</source>
        <translation>✓ Bozza salvata %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non salvata: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>Non è stato possibile conservare il modello</translation>
    </message>
    <message>
        <source>The template %1 was deleted</source>
        <translation>Il modello %1 è stato eliminato</translation>
    </message>
    <message>
        <source>This cannot be taken for an event</source>
        <translation>Non si può ricavarne un evento</translation>
    </message>
    <message>
        <source>The draft was discarded</source>
        <translation>La bozza è stata eliminata</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Apri un evento</translation>
    </message>
    <message>
        <source>Events (*.json *.ndjson *.txt);;All files (*)</source>
        <translation>Eventi (*.json *.ndjson *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Il file non è leggibile</translation>
    </message>
    <message>
        <source>The outbox could not be kept on disk</source>
        <translation>Non è stato possibile salvare gli invii su disco</translation>
    </message>
</context>
<context>
    <name>hubscope::ConnectionSteps</name>
    <message>
        <source>no host has this name</source>
        <translation>nessun host ha questo nome</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>nessuna risposta a questo indirizzo</translation>
    </message>
    <message>
        <source>the proxy does not let us through</source>
        <translation>il proxy non consente il passaggio</translation>
    </message>
    <message>
        <source>no agreement on encryption</source>
        <translation>nessun accordo sulla cifratura</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>what answers there is not a hub</source>
        <translation>ciò che risponde non è un hub</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>non è un indirizzo</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>the hub did not accept it</source>
        <translation>l’hub non l’ha accettato</translation>
    </message>
    <message>
        <source>the hub does not know it</source>
        <translation>l’hub non lo conosce</translation>
    </message>
    <message>
        <source>not in this workspace</source>
        <translation>non è in questo spazio di lavoro</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>prova in corso…</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>prova superata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>prova non riuscita</translation>
    </message>
    <message>
        <source>cannot be told with this token</source>
        <translation>non verificabile con questo token</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>non serve qui</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Spazio di lavoro</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prova della connessione</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>da provare</translation>
    </message>
</context>
<context>
    <name>hubscope::CustomerForm</name>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>The part of the workspace that the customer belongs to</source>
        <translation>La parte dello spazio di lavoro a cui appartiene il cliente</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>The id that another system, such as a shop, knows the customer by</source>
        <translation>L’ID con cui un altro sistema, per esempio un negozio, conosce il cliente</translation>
    </message>
    <message>
        <source>More, as JSON</source>
        <translation>Altro, come JSON</translation>
    </message>
    <message>
        <source>Address, contacts, likes… Where the fields above say something too, they win.</source>
        <translation>Indirizzo, contatti, preferenze… Se anche i campi qui sopra dicono qualcosa, prevalgono.</translation>
    </message>
    <message>
        <source>What this workspace defines beyond the usual.</source>
        <translation>Ciò che questo spazio di lavoro definisce oltre al consueto.</translation>
    </message>
    <message>
        <source>For example {&quot;manual&quot;: [&quot;vip&quot;], &quot;auto&quot;: []}.</source>
        <translation>Per esempio {&quot;manual&quot;: [&quot;vip&quot;], &quot;auto&quot;: []}.</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>JSON di %1</translation>
    </message>
</context>
<context>
    <name>hubscope::CustomerTabs</name>
    <message>
        <source>Open customers</source>
        <translation>Clienti aperti</translation>
    </message>
</context>
<context>
    <name>hubscope::CustomersModel</name>
    <message>
        <source>external id %1</source>
        <translation>ID esterno %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hubscope::CustomersPane</name>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Name, e-mail or external id</source>
        <translation>Nome, e-mail o ID esterno</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Trova un cliente</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Quali clienti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in totale</numerusform>
            <numerusform>%n in totale</numerusform>
        </translation>
    </message>
    <message>
        <source>No recent customers</source>
        <translation>Nessun cliente recente</translation>
    </message>
    <message>
        <source>Customers that you open are kept here.</source>
        <translation>I clienti aperti vengono ricordati qui.</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Nessun cliente</translation>
    </message>
    <message>
        <source>The node of this profile has none.</source>
        <translation>Il nodo di questo profilo non ne ha.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessuno trovato</translation>
    </message>
    <message>
        <source>No name, e-mail or external id contains this text.</source>
        <translation>Nessun nome, e-mail o ID esterno contiene questo testo.</translation>
    </message>
</context>
<context>
    <name>hubscope::DateTimeField</name>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>aaaa-mm-gg oo:mm:ss</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Scegli un giorno (Alt+Giù)</translation>
    </message>
    <message>
        <source>A date and time is needed</source>
        <translation>Serve una data con l’ora</translation>
    </message>
    <message>
        <source>The clocks skipped this time in %1</source>
        <translation>Questa ora non esiste in %1: gli orologi l’hanno saltata</translation>
    </message>
    <message>
        <source>Not a date: write it as 2024-05-09 10:41:55</source>
        <translation>Non è una data: scriverla come 2024-05-09 10:41:55</translation>
    </message>
</context>
<context>
    <name>hubscope::DatesPopup</name>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From, inclusive</source>
        <translation>Da, incluso</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>A, incluso</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Qualsiasi data</translation>
    </message>
</context>
<context>
    <name>hubscope::DeliveryStrip</name>
    <message>
        <source>Looking for the event</source>
        <translation>Ricerca dell’evento</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss; the outbox keeps it</source>
        <translation>Chiudi; resta tra gli invii</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Consegna: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::DraftDocument</name>
    <message>
        <source>replace the text</source>
        <translation>sostituzione del testo</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>digitazione</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifica di %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>rimozione di %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>aggiunta di %1</translation>
    </message>
    <message>
        <source>move an item of %1</source>
        <translation>spostamento di un elemento di %1</translation>
    </message>
    <message>
        <source>fix %1</source>
        <translation>correzione di %1</translation>
    </message>
</context>
<context>
    <name>hubscope::DraftTabs</name>
    <message>
        <source>Open drafts</source>
        <translation>Bozze aperte</translation>
    </message>
</context>
<context>
    <name>hubscope::DraftsMenu</name>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <comment>a draft</comment>
        <translation>non ancora salvata</translation>
    </message>
    <message>
        <source>New from this draft	Ctrl+D</source>
        <translation>Nuova da questa bozza	Ctrl+D</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Elimina questa bozza</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostra ciò che è stato inviato</translation>
    </message>
</context>
<context>
    <name>hubscope::DropChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::EffectChecks</name>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
</context>
<context>
    <name>hubscope::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>hubscope::EnvironmentBand</name>
    <message>
        <source>Hub in use</source>
        <translation>Hub in uso</translation>
    </message>
    <message>
        <source>Connect a real hub…</source>
        <translation>Collega un hub vero…</translation>
    </message>
    <message>
        <source>Switch hub</source>
        <translation>Cambia hub</translation>
    </message>
    <message>
        <source>built-in hub</source>
        <translation>hub integrato</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nulla lascia questo computer</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>spazio di lavoro %1</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONNESSIONE IN CORSO</translation>
    </message>
    <message>
        <source>writable for %1</source>
        <translation>scrivibile per %1</translation>
    </message>
    <message>
        <source>%1 – read only</source>
        <translation>%1 – sola lettura</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Unlock writing…</source>
        <translation>Sblocca scrittura…</translation>
    </message>
</context>
<context>
    <name>hubscope::EventFilter</name>
    <message>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
</context>
<context>
    <name>hubscope::EventHeadBar</name>
    <message>
        <source>schema of the workspace</source>
        <translation>schema dello spazio di lavoro</translation>
    </message>
    <message>
        <source>schema of the folder</source>
        <translation>schema della cartella</translation>
    </message>
    <message>
        <source>built-in schema</source>
        <translation>schema integrato</translation>
    </message>
    <message>
        <source>Type, context, mode and date</source>
        <translation>Tipo, contesto, modo e data</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>change the type</source>
        <translation>cambio del tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>The hub decides by the type</source>
        <translation>Decide l’hub in base al tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando è avvenuto</translation>
    </message>
    <message>
        <source>Now at send</source>
        <translation>Adesso, all’invio</translation>
    </message>
    <message>
        <source>Without a date the hub takes the moment of its arrival</source>
        <translation>Senza una data l’hub prende il momento dell’arrivo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Not known: nothing can be checked</source>
        <translation>Sconosciuto: non si può verificare nulla</translation>
    </message>
    <message>
        <source>The workspace has switched it off</source>
        <translation>Disattivato nello spazio di lavoro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>di solito %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Says no zone: taken for UTC</source>
        <translation>Senza fuso: considerata UTC</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>Nel futuro</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Più di un anno fa</translation>
    </message>
    <message>
        <source>change the context</source>
        <translation>cambio del contesto</translation>
    </message>
</context>
<context>
    <name>hubscope::EventHeader</name>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and time, then the zone it stands in</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>data non leggibile</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>hubscope::EventPane</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Albero</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Views of the event</source>
        <translation>Viste dell’evento</translation>
    </message>
    <message>
        <source>No event is selected</source>
        <translation>Nessun evento selezionato</translation>
    </message>
    <message>
        <source>Select one in the timeline to read it.</source>
        <translation>Selezionarne uno nella cronologia per leggerlo.</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Trova nel JSON</translation>
    </message>
    <message>
        <source>How the JSON is shown</source>
        <translation>Come è mostrato il JSON</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Indentato</translation>
    </message>
    <message>
        <source>Keys in their order, numbers as they were spelled</source>
        <translation>Chiavi nel loro ordine, numeri come erano scritti</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Come ricevuto</translation>
    </message>
    <message>
        <source>Byte for byte</source>
        <translation>Byte per byte</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copia valore</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copia come</translation>
    </message>
    <message>
        <source>JSON, as received</source>
        <translation>JSON, come ricevuto</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID dell’evento</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>The event’s JSON is broken</source>
        <translation>Il JSON dell’evento non è valido</translation>
    </message>
    <message>
        <source>Line %1, column %2. The JSON tab shows what came.</source>
        <translation>Riga %1, colonna %2. La scheda JSON mostra ciò che è arrivato.</translation>
    </message>
    <message>
        <source>Only events with this value</source>
        <translation>Solo eventi con questo valore</translation>
    </message>
    <message>
        <source>No events with this value</source>
        <translation>Nessun evento con questo valore</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Mostra come colonna</translation>
    </message>
    <message>
        <source>Find in the JSON (%1)</source>
        <translation>Trova nel JSON (%1)</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nuovo da questo</translation>
    </message>
    <message>
        <source>Write an event that begins as this one</source>
        <translation>Scrivi un evento che comincia come questo</translation>
    </message>
</context>
<context>
    <name>hubscope::ExchangesModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of HTTP: GET, POST</extracomment>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hubscope::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln value(s)</source>
        <translation>
            <numerusform>%1, %Ln valore</numerusform>
            <numerusform>%1, %Ln valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these too. Alt+click: none of these.</source>
        <translation>Clic: solo questi. Ctrl+clic: anche questi. Alt+clic: nessuno di questi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer (%Ln not listed)</source>
        <translation>
            <numerusform>Meno (%Ln non elencato)</numerusform>
            <numerusform>Meno (%Ln non elencati)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Meno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>%1 is a value such as a type</extracomment>
        <translation>
            <numerusform>%1, %Ln evento</numerusform>
            <numerusform>%1, %Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>%1 is a value and its count</extracomment>
        <translation>%1, scelto</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <extracomment>%1 is a value and its count</extracomment>
        <translation>%1, escluso</translation>
    </message>
</context>
<context>
    <name>hubscope::FacetView</name>
    <message>
        <source>Only these</source>
        <translation>Solo questi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>No longer these</source>
        <translation>Non più solo questi</translation>
    </message>
    <message>
        <source>These too</source>
        <translation>Anche questi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>No longer exclude these</source>
        <translation>Non escludere più questi</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Invio</translation>
    </message>
</context>
<context>
    <name>hubscope::FacetsPane</name>
    <message>
        <source>Facets</source>
        <translation>Faccette</translation>
    </message>
    <message>
        <source>Facets of the loaded events</source>
        <translation>Faccette degli eventi caricati</translation>
    </message>
    <message>
        <source>of %1 loaded</source>
        <extracomment>The counts are those of all loaded events</extracomment>
        <translation>di %1 caricati</translation>
    </message>
    <message>
        <source>of %1 sent by this app</source>
        <translation>di %1 inviati da questa applicazione</translation>
    </message>
</context>
<context>
    <name>hubscope::FieldChip</name>
    <message>
        <source>Add %1</source>
        <translation>Aggiungi %1</translation>
    </message>
</context>
<context>
    <name>hubscope::FieldChips</name>
    <message>
        <source>Fields that are not sent</source>
        <translation>Campi non inviati</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>+ %n altro</numerusform>
            <numerusform>+ %n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviati</translation>
    </message>
</context>
<context>
    <name>hubscope::FieldTreeModel</name>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Context info</source>
        <translation>Info contesto</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracciamento</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Busta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>not in the schema</source>
        <translation>non è nello schema</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no schema, %1</source>
        <translation>nessuno schema, %1</translation>
    </message>
    <message>
        <source>%1 in the schema, %2 sent</source>
        <translation>%1 nello schema, %2 nell’evento</translation>
    </message>
</context>
<context>
    <name>hubscope::FillButtons</name>
    <message>
        <source>What must be there</source>
        <translation>Ciò che è obbligatorio</translation>
    </message>
    <message>
        <source>What such an event usually carries</source>
        <translation>Ciò che un evento di questo tipo porta di solito</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tutti i campi</translation>
    </message>
    <message>
        <source>Every field at its limits: long texts, emoji, large numbers</source>
        <translation>Tutti i campi al limite: testi lunghi, emoji, numeri grandi</translation>
    </message>
    <message>
        <source>Fill with a sample</source>
        <translation>Compila con un esempio</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Compila: %1</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Tipico</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>hubscope::FilterBar</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Find a type</source>
        <translation>Trova un tipo</translation>
    </message>
    <message>
        <source>Find a context</source>
        <translation>Trova un contesto</translation>
    </message>
    <message>
        <source>Find a mode</source>
        <translation>Trova un modo</translation>
    </message>
    <message>
        <source>the customer did it</source>
        <translation>l’ha fatto il cliente</translation>
    </message>
    <message>
        <source>the customer received it</source>
        <translation>il cliente l’ha ricevuto</translation>
    </message>
    <message numerus="yes">
        <source>%n per page</source>
        <translation>
            <numerusform>%n per pagina</numerusform>
            <numerusform>%n per pagina</numerusform>
        </translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Dimensione della pagina</translation>
    </message>
    <message>
        <source>How many events one request asks for</source>
        <translation>Quanti eventi chiede ogni richiesta</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>The hub is asked for these events only</source>
        <translation>All’hub si chiedono solo questi eventi</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostate</translation>
    </message>
    <message>
        <source>%1 shown · %2 loaded · %3 total</source>
        <extracomment>How many events are in the table, were loaded, and are there at all</extracomment>
        <translation>%1 mostrati · %2 caricati · totale %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message numerus="yes">
        <source>%n shifted while loading</source>
        <translation>
            <numerusform>%n spostato durante il caricamento</numerusform>
            <numerusform>%n spostati durante il caricamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Carica tutti</translation>
    </message>
    <message>
        <source>Load all events that fit the hub’s filter, several pages at once</source>
        <translation>Carica tutti gli eventi che passano il filtro dell’hub, più pagine alla volta</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtra righe</translation>
    </message>
    <message>
        <source>Narrow the loaded rows, without asking the hub</source>
        <translation>Restringi le righe caricate, senza chiedere all’hub</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copia come cURL</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>The hub’s pages shifted, so that events came twice. Each of them is here once.</source>
        <translation>Le pagine dell’hub si sono spostate e alcuni eventi sono arrivati due volte. Qui ognuno compare una volta sola.</translation>
    </message>
</context>
<context>
    <name>hubscope::FilterLine</name>
    <message>
        <source>Filter rows: type:completedOrder amount.total&gt;100 -context:WEB</source>
        <translation>Filtra righe: type:completedOrder amount.total&gt;100 -context:WEB</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>Filtra le righe caricate</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Stato del filtro</translation>
    </message>
    <message>
        <source>How the filter may go on</source>
        <translation>Come può continuare il filtro</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>%1. F8 goes there, Esc brings back the last filter.</source>
        <extracomment>%1 is why the filter cannot be read</extracomment>
        <translation>%1. F8 porta lì, Esc riporta l’ultimo filtro.</translation>
    </message>
    <message>
        <source>All with “%1” in it while you type. Enter: exactly this.</source>
        <extracomment>%1 is a value that is being typed</extracomment>
        <translation>Tutto ciò che contiene “%1”, mentre scrivi. Invio: esattamente questo.</translation>
    </message>
    <message>
        <source>“%1” may go on and narrows nothing yet. Enter: find it as it stands.</source>
        <extracomment>%1 is the beginning of a field&apos;s name</extracomment>
        <translation>“%1” può continuare e non restringe ancora nulla. Invio: cerca così com’è.</translation>
    </message>
</context>
<context>
    <name>hubscope::FilterSuggestions</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hubscope::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>Read the text as a regular expression</source>
        <translation>Leggi il testo come espressione regolare</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Risultato precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Risultato successivo (Invio)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>.*</source>
        <extracomment>A regular expression; the sign for it, not to be translated where it is known</extracomment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Not a regular expression, at %1: %2</source>
        <extracomment>%1 is the place of a character, %2 the words of a library</extracomment>
        <translation>Non è un’espressione regolare, a %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is `3 of 41`, %2 what was searched</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Ricerca in corso</translation>
    </message>
</context>
<context>
    <name>hubscope::FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>hubscope::ForgetCustomerDialog</name>
    <message>
        <source>Forget this customer</source>
        <translation>Dimentica questo cliente</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>Dimenticare %1 su questo computer?</translation>
    </message>
    <message>
        <source>At the hub nothing changes, and what it has can be read again. Drafts, the outbox and sessions of yours stay. What is removed cannot be brought back.</source>
        <translation>All’hub non cambia nulla, e ciò che ha può essere riletto. Bozze, invii e sessioni tue restano. Ciò che viene rimosso non può essere recuperato.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>its saved events</source>
        <translation>i suoi eventi salvati</translation>
    </message>
    <message numerus="yes">
        <source>its %Ln saved event(s), %1</source>
        <translation>
            <numerusform>il suo evento salvato, %1</numerusform>
            <numerusform>i suoi %Ln eventi salvati, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes %1, overwriting them in their file, and the customer from the list of recent ones. Its tab is closed.</source>
        <translation>Vengono rimossi %1, sovrascritti nel loro file, e il cliente dall’elenco dei recenti. La sua scheda viene chiusa.</translation>
    </message>
    <message>
        <source>The saved events could not be removed: %1</source>
        <translation>Non è stato possibile rimuovere gli eventi salvati: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::FormBranch</name>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 inviati su %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>senza %1</translation>
    </message>
</context>
<context>
    <name>hubscope::FormHeader</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, its problems</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::FormRow</name>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obbligatorio</translation>
    </message>
</context>
<context>
    <name>hubscope::FormSide</name>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Which event is it to be?</source>
        <translation>Quale evento sarà?</translation>
    </message>
    <message>
        <source>Choose a type above. Or paste an event or a curl command, drop a file here, or start from a template.</source>
        <translation>Scegliere un tipo qui sopra. Oppure incollare un evento o un comando curl, rilasciare qui un file o partire da un modello.</translation>
    </message>
    <message>
        <source>Paste event</source>
        <translation>Incolla evento</translation>
    </message>
    <message>
        <source>fill with %1</source>
        <translation>compilazione: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Trova un campo</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Context info</source>
        <translation>Info contesto</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracciamento</translation>
    </message>
    <message>
        <source>There is no schema for this type</source>
        <translation>Non c’è uno schema per questo tipo</translation>
    </message>
</context>
<context>
    <name>hubscope::HealthLabel</name>
    <message>
        <source>No answer yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>! %1, %2</source>
        <extracomment>An error in a few words, then how long ago it was</extracomment>
        <translation>! %1, %2</translation>
    </message>
    <message>
        <source>✓ Hub ok · %1 ms · last answer %2</source>
        <translation>✓ Hub ok · %1 ms · ultima risposta %2</translation>
    </message>
</context>
<context>
    <name>hubscope::HistogramPane</name>
    <message>
        <source>Commerce</source>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appuntamenti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Services and rewards</source>
        <translation>Servizi e premi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllati</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validi</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemi</translation>
    </message>
    <message>
        <source>What bars are stacked by</source>
        <translation>In base a che cosa si impilano le barre</translation>
    </message>
    <message>
        <source>Length of the buckets</source>
        <translation>Lunghezza degli intervalli</translation>
    </message>
    <message>
        <source>Loaded events by date</source>
        <translation>Eventi caricati per data</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>per famiglia</translation>
    </message>
    <message>
        <source>by schema state</source>
        <translation>per stato dello schema</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>No event with a date is loaded</source>
        <translation>Nessun evento con una data è caricato</translation>
    </message>
</context>
<context>
    <name>hubscope::HistogramStrip</name>
    <message>
        <source>%1M</source>
        <extracomment>Millions</extracomment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>Thousands</extracomment>
        <translation>%1k</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 di %n evento</numerusform>
            <numerusform>%1 di %n eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date or time, %2 how many events there are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n with problems</source>
        <extracomment>%1 is a date or time, %2 how many events there are</extracomment>
        <translation>
            <numerusform>%1, %2, %n con problemi</numerusform>
            <numerusform>%1, %2, %n con problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of events and how many of it there are</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::HubEmpty</name>
    <message>
        <source>Reset filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message>
        <source>Each of them can be dropped:</source>
        <translation>Ognuno si può togliere:</translation>
    </message>
    <message>
        <source>The last event of any date was on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>L’ultimo evento di qualsiasi data è del %1.</translation>
    </message>
    <message>
        <source>Nor has it any of another date for the others.</source>
        <translation>Né ne ha di altre date per gli altri filtri.</translation>
    </message>
    <message>
        <source>The hub has no events for these filters</source>
        <translation>L’hub non ha eventi per questi filtri</translation>
    </message>
    <message>
        <source>Go to the last event, %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Vai all’ultimo evento, %1</translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln event(s)</source>
        <extracomment>Without the filter %1 so many events are there</extracomment>
        <translation>
            <numerusform>Senza “%1”: %Ln evento</numerusform>
            <numerusform>Senza “%1”: %Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Senza “%1”</translation>
    </message>
</context>
<context>
    <name>hubscope::IdLabel</name>
    <message>
        <source>No id</source>
        <translation>Nessun ID</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityCard</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID della sessione</translation>
    </message>
    <message>
        <source>Enter the id of a customer</source>
        <translation>Inserire l’ID di un cliente</translation>
    </message>
    <message>
        <source>Enter the id that another system gave</source>
        <translation>Inserire l’ID assegnato da un altro sistema</translation>
    </message>
    <message>
        <source>New makes a session id</source>
        <translation>Nuova crea un ID di sessione</translation>
    </message>
    <message>
        <source>Found, without a name.</source>
        <translation>Trovato, senza nome.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trovato: %1.</translation>
    </message>
    <message>
        <source>Belongs to a customer without a name.</source>
        <translation>Appartiene a un cliente senza nome.</translation>
    </message>
    <message>
        <source>Belongs to %1.</source>
        <translation>Appartiene a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) now, %L1 after this one.</source>
        <translation>
            <numerusform>Ora %Ln evento, %L1 dopo questo.</numerusform>
            <numerusform>Ora %Ln eventi, %L1 dopo questo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) now.</source>
        <translation>
            <numerusform>Ora %Ln evento.</numerusform>
            <numerusform>Ora %Ln eventi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous until reconciled</source>
        <translation>Anonimo fino alla riconciliazione</translation>
    </message>
    <message>
        <source>Anonymous until reconciled. Usually a UUID of version 4.</source>
        <translation>Anonimo fino alla riconciliazione. Di solito è un UUID versione 4.</translation>
    </message>
    <message>
        <source>No hub to ask</source>
        <translation>Nessun hub a cui chiedere</translation>
    </message>
    <message>
        <source>The hub did not say: %1</source>
        <translation>L’hub non l’ha detto: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Nessuno lo ha</translation>
    </message>
    <message>
        <source>Nobody has it: the hub will create an empty customer</source>
        <translation>Nessuno lo ha: l’hub creerà un cliente vuoto</translation>
    </message>
    <message>
        <source>More than one customer has it</source>
        <translation>Lo ha più di un cliente</translation>
    </message>
    <message>
        <source>Belongs to %1 already: so will this event</source>
        <translation>Appartiene già a %1: sarà così anche per questo evento</translation>
    </message>
    <message numerus="yes">
        <source>Anonymous until reconciled. %Ln event(s) sent under it.</source>
        <translation>
            <numerusform>Anonimo fino alla riconciliazione. %Ln evento inviato con essa.</numerusform>
            <numerusform>Anonimo fino alla riconciliazione. %Ln eventi inviati con essa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this customer</source>
        <translation>Apri questo cliente</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Apri il cliente %1</translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityCards</name>
    <message>
        <source>Who it belongs to</source>
        <translation>A chi appartiene</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nuova sessione</translation>
    </message>
    <message>
        <source>A new session id (%1)</source>
        <translation>Un nuovo ID di sessione (%1)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>The part of the workspace that an external id or a session belongs to</source>
        <translation>La parte dello spazio di lavoro a cui appartiene un ID esterno o una sessione</translation>
    </message>
    <message>
        <source>change whom it belongs to</source>
        <translation>cambio di appartenenza</translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityDialog</name>
    <message>
        <source>Identity card</source>
        <translation>Carta d’identità</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa è mostrato</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON of the customer</source>
        <translation>JSON del cliente</translation>
    </message>
    <message>
        <source>What the customer is known by</source>
        <translation>Con che cosa è noto il cliente</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copia valore</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtra la cronologia</translation>
    </message>
    <message>
        <source>Its events from here</source>
        <translation>I suoi eventi inviati da qui</translation>
    </message>
    <message>
        <source>Proof and receipt…</source>
        <translation>Prova e ricevuta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>Lettura del cliente…</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>registrato %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aggiornato %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Find an id, a label or who told us</source>
        <translation>Cerca un ID, un’etichetta o chi l’ha detto</translation>
    </message>
    <message>
        <source>Find what it is known by</source>
        <translation>Trova con che cosa è noto</translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityLinksModel</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Noto qui</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Chi l’ha detto</translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityMap</name>
    <message>
        <source>Map of what the customer is known by</source>
        <translation>Mappa di ciò con cui il cliente è noto</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of a thing, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, told by: %2</source>
        <comment>what is known of it, who told us</comment>
        <translation>%1, detto da: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more session(s)</source>
        <translation>
            <numerusform>e un’altra sessione</numerusform>
            <numerusform>e altre %n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in the list</source>
        <translation>Sono tutte nell’elenco</translation>
    </message>
</context>
<context>
    <name>hubscope::IdentityStrip</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>external</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>Lettura del cliente…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>ultimo evento %1</translation>
    </message>
</context>
<context>
    <name>hubscope::JsonEditor</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tab leaves the text, Ctrl+Space completes</source>
        <translation>Tab esce dal testo, Ctrl+Spazio completa</translation>
    </message>
</context>
<context>
    <name>hubscope::JsonFieldEditor</name>
    <message>
        <source>Nothing is no JSON; Ctrl+Delete takes the field out</source>
        <translation>Il vuoto non è JSON; Ctrl+Canc toglie il campo</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2</source>
        <translation>Non è JSON: riga %1, colonna %2</translation>
    </message>
    <message>
        <source>Add JSON</source>
        <translation>Aggiungi JSON</translation>
    </message>
</context>
<context>
    <name>hubscope::JsonSource</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n chiave</numerusform>
            <numerusform>%n chiavi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::JsonTreeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>hubscope::JsonTwin</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON of the event</source>
        <translation>JSON dell’evento</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>Parte dell’evento</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copia il JSON</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Intero evento</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Context info</source>
        <translation>Info contesto</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracciamento</translation>
    </message>
    <message>
        <source>here it stops being JSON</source>
        <translation>da qui non è più JSON</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hub: %1</source>
        <translation>hub: %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>riga %1, colonna %2</translation>
    </message>
    <message>
        <source>The form shows the last good state.</source>
        <translation>Il modulo mostra l’ultimo stato valido.</translation>
    </message>
</context>
<context>
    <name>hubscope::JsonView</name>
    <message>
        <source>Load all</source>
        <translation>Carica tutto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Only the beginning is shown</source>
        <translation>È mostrato solo l’inizio</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>I primi %1 di %2.</translation>
    </message>
</context>
<context>
    <name>hubscope::KindBand</name>
    <message>
        <source>Kind of hub</source>
        <translation>Tipo di hub</translation>
    </message>
</context>
<context>
    <name>hubscope::LedgerModel</name>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visti</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Riconciliata</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>customer, time, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n visto</numerusform>
            <numerusform>%n visti</numerusform>
        </translation>
    </message>
    <message>
        <source>reconciled: %1</source>
        <translation>riconciliata: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hubscope::LineBar</name>
    <message>
        <source>Customer or event id, e-mail, ext:external id…</source>
        <translation>ID di cliente o evento, e-mail, ext:ID esterno…</translation>
    </message>
    <message>
        <source>Open a customer or an event</source>
        <translation>Apri un cliente o un evento</translation>
    </message>
    <message>
        <source>What the line could open</source>
        <translation>Che cosa si può aprire</translation>
    </message>
</context>
<context>
    <name>hubscope::LineSuggestions</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An id: open the customer or the event that has it</source>
        <translation>Un ID: apri il cliente o l’evento che lo ha</translation>
    </message>
    <message>
        <source>Open only as a customer</source>
        <translation>Apri solo come cliente</translation>
    </message>
    <message>
        <source>Open only as an event</source>
        <translation>Apri solo come evento</translation>
    </message>
    <message>
        <source>Open the customer with this id</source>
        <translation>Apri il cliente con questo ID</translation>
    </message>
    <message>
        <source>Open the event with this id</source>
        <translation>Apri l’evento con questo ID</translation>
    </message>
    <message>
        <source>Open the customer with this external id</source>
        <translation>Apri il cliente con questo ID esterno</translation>
    </message>
    <message>
        <source>An e-mail address: open the customer who has it</source>
        <translation>Un indirizzo e-mail: apri il cliente che lo ha</translation>
    </message>
    <message>
        <source>Look for it as an external id and in customers’ names</source>
        <translation>Cerca come ID esterno e nei nomi dei clienti</translation>
    </message>
    <message>
        <source>Open only as an external id</source>
        <translation>Apri solo come ID esterno</translation>
    </message>
</context>
<context>
    <name>hubscope::LintModel</name>
    <message>
        <source>For example: %1 %2</source>
        <comment>a path, and what is wrong there</comment>
        <translation>Per esempio: %1 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto la prima volta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto l’ultima volta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many events of a type have a problem: &quot;41 of 300&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto l’ultima volta il %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Parola chiave</translation>
    </message>
    <message>
        <source>Events of the type</source>
        <translation>Eventi del tipo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
</context>
<context>
    <name>hubscope::LiveToggle</name>
    <message>
        <source>Live</source>
        <translation>Dal vivo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Ogni secondo</numerusform>
            <numerusform>Ogni %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Dal vivo: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inattivo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>429, %1 s</source>
        <extracomment>%1 seconds until the hub may be asked again; 429 is its answer to too many requests</extracomment>
        <translation>429, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last minute.</source>
        <translation>
            <numerusform>%n richiesta nell’ultimo minuto.</numerusform>
            <numerusform>%n richieste nell’ultimo minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live needs a customer’s events.</source>
        <translation>Dal vivo richiede gli eventi di un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Switch on to ask the hub for newer events every %n second(s).</source>
        <translation>
            <numerusform>Attiva per chiedere all’hub eventi più recenti ogni secondo.</numerusform>
            <numerusform>Attiva per chiedere all’hub eventi più recenti ogni %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the hub for newer events, every %n second(s).</source>
        <translation>
            <numerusform>Si chiedono all’hub eventi più recenti, ogni secondo.</numerusform>
            <numerusform>Si chiedono all’hub eventi più recenti, ogni %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Next try in %n second(s).</source>
        <translation>
            <numerusform>%1. Prossimo tentativo tra %n secondo.</numerusform>
            <numerusform>%1. Prossimo tentativo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the hub for newer events every %n second(s).</source>
        <translation>
            <numerusform>Chiede all’hub eventi più recenti ogni secondo.</numerusform>
            <numerusform>Chiede all’hub eventi più recenti ogni %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next in %1 s.</source>
        <translation>Prossima tra %1 s.</translation>
    </message>
    <message>
        <source>Paused: the hub is not asked until you go on.</source>
        <translation>In pausa: all’hub non si chiede nulla finché non riprendi.</translation>
    </message>
    <message>
        <source>The hub is not asked while the window is hidden.</source>
        <translation>All’hub non si chiede nulla mentre la finestra è nascosta.</translation>
    </message>
    <message>
        <source>The hub is not asked because nobody pressed a key or moved the mouse for 15 minutes.</source>
        <translation>All’hub non si chiede nulla perché da 15 minuti nessuno preme un tasto o muove il mouse.</translation>
    </message>
    <message>
        <source>The hub wants fewer requests (429). Live goes on at %1.</source>
        <extracomment>429 is the hub&apos;s answer to too many requests; %1 is a time of day</extracomment>
        <translation>L’hub vuole meno richieste (429). Si riprende alle %1.</translation>
    </message>
    <message>
        <source>Stopped: %1. Switch off and on to try again.</source>
        <extracomment>%1 is what the hub said</extracomment>
        <translation>Fermo: %1. Disattiva e riattiva per riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, paused</source>
        <translation>
            <numerusform>%Ln nuovo, in pausa</numerusform>
            <numerusform>%Ln nuovi, in pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: nothing comes into the list. The hub is asked every %n second(s) how many events it has.</source>
        <translation>
            <numerusform>In pausa: nell’elenco non entra nulla. Ogni %n secondo si chiede all’hub quanti eventi ha.</numerusform>
            <numerusform>In pausa: nell’elenco non entra nulla. Ogni %n secondi si chiede all’hub quanti eventi ha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln more event(s) than were read.</source>
        <translation>
            <numerusform>Ne ha %Ln in più di quelli letti.</numerusform>
            <numerusform>Ne ha %Ln in più di quelli letti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::LoadingOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
</context>
<context>
    <name>hubscope::LoadingStatus</name>
    <message>
        <source>Pages loaded</source>
        <translation>Pagine caricate</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>Interrompi il caricamento (Esc)</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Interrompi il caricamento</translation>
    </message>
    <message>
        <source>Loading page %1 of %2</source>
        <translation>Caricamento della pagina %1 di %2</translation>
    </message>
    <message>
        <source>Loading page %1</source>
        <translation>Caricamento della pagina %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause loading</source>
        <translation>Sospendi il caricamento</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>How many events are loaded, and how many there are</extracomment>
        <translation>%1 di %2 eventi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>the hub asks to wait: %1 s</source>
        <translation>l’hub chiede di attendere: %1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Events in a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>ancora %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed</source>
        <translation>
            <numerusform>%Ln pagina non riuscita</numerusform>
            <numerusform>%Ln pagine non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>Events came or went meanwhile. Pages that shifted are read again, so that none is missing.</source>
        <translation>Nel frattempo alcuni eventi sono arrivati o spariti. Le pagine che si sono spostate vengono rilette, perché non ne manchi nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read again</source>
        <translation>
            <numerusform>%Ln pagina riletta</numerusform>
            <numerusform>%Ln pagine rilette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::MainWindow</name>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Orari mostrati in</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Coordinated universal time</source>
        <translation>Tempo coordinato universale</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Event by id</source>
        <translation>Evento per ID</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID dell’evento</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Azzera sandbox</translation>
    </message>
    <message>
        <source>Throw away everything in the sandbox?</source>
        <translation>Eliminare tutto ciò che è nella sandbox?</translation>
    </message>
    <message>
        <source>Events and customers that were made in it are gone, and the demo data is made anew. Other hubs are not touched.</source>
        <translation>Gli eventi e i clienti creati al suo interno andranno persi e i dati dimostrativi verranno ricreati. Gli altri hub non vengono toccati.</translation>
    </message>
    <message>
        <source>About Hubscope</source>
        <translation>Informazioni su Hubscope</translation>
    </message>
    <message>
        <source>Hubscope %1

Inspects and posts customer events of ContactHub. Not made by ContactHub’s makers.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hubscope %1

Esamina e invia gli eventi dei clienti di ContactHub. Non è realizzato dai produttori di ContactHub.

Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Ricerca di %1…</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>Nessun risultato per %1</translation>
    </message>
    <message>
        <source>This hub has no customer and no event by it. Another profile may: see the band above.</source>
        <translation>In questo hub non corrisponde a nessun cliente e a nessun evento. Potrebbe essere in un altro profilo: vedere la fascia in alto.</translation>
    </message>
    <message>
        <source>Switch hub</source>
        <translation>Cambia hub</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>The sandbox is being started. It makes its demo data the first time.</source>
        <translation>Avvio della sandbox in corso. La prima volta crea i suoi dati dimostrativi.</translation>
    </message>
    <message>
        <source>Fetching the token from the keychain.</source>
        <translation>Lettura del token dal portachiavi.</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Nessun cliente aperto</translation>
    </message>
    <message>
        <source>Paste an id, an e-mail address or an external id above, or pick a customer on the left.</source>
        <translation>Incollare qui sopra un ID, un indirizzo e-mail o un ID esterno, oppure scegliere un cliente a sinistra.</translation>
    </message>
    <message>
        <source>Open a customer or an event</source>
        <translation>Apri un cliente o un evento</translation>
    </message>
    <message>
        <source>There is no token for %1</source>
        <translation>Non c’è nessun token per %1</translation>
    </message>
    <message>
        <source>Enter it in the profile, or start the program with HUBSCOPE_TOKEN set.</source>
        <translation>Inserirlo nel profilo, oppure avviare il programma con la variabile HUBSCOPE_TOKEN impostata.</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Apri profili</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Usa la sandbox</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The file of profiles could not be read whole</source>
        <translation>Il file dei profili non è stato letto per intero</translation>
    </message>
    <message>
        <source>What it held is kept in %1.</source>
        <translation>Ciò che conteneva è conservato in %1.</translation>
    </message>
    <message>
        <source>You are in the built-in sandbox</source>
        <translation>Questa è la sandbox integrata</translation>
    </message>
    <message>
        <source>Six made-up people live here, and nothing leaves this computer. Paste an id above (Ctrl+L), or pick somebody on the left.</source>
        <translation>Qui vivono sei persone inventate, e nulla lascia questo computer. Incollare un ID in alto (Ctrl+L) o scegliere qualcuno a sinistra.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuovo evento</translation>
    </message>
    <message>
        <source>Write an event (%1)</source>
        <translation>Scrivi un evento (%1)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <translation>Invii (%1)</translation>
    </message>
    <message>
        <source>The outbox could not be kept on disk</source>
        <translation>Non è stato possibile salvare gli invii su disco</translation>
    </message>
    <message>
        <source>What cannot be kept is not sent. Details: %1</source>
        <translation>Ciò che non si può salvare non viene inviato. Dettagli: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>The sessions could not be kept on disk</source>
        <translation>Non è stato possibile salvare le sessioni su disco</translation>
    </message>
    <message>
        <source>They are shown until the program ends. Details: %1</source>
        <translation>Vengono mostrate fino alla chiusura del programma. Dettagli: %1</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Faccette</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemi (%1)</translation>
    </message>
    <message>
        <source>A new customer is of unknown outcome</source>
        <translation>Un nuovo cliente è di esito ignoto</translation>
    </message>
    <message>
        <source>It was sent, and nobody waited for the answer. The hub may or may not have it.</source>
        <translation>È stato inviato e nessuno ha atteso la risposta. L’hub può averlo oppure no.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Scopri</translation>
    </message>
    <message>
        <source>Your drafts, templates, outbox and sessions could not be read</source>
        <translation>Non è stato possibile leggere bozze, modelli, invii e sessioni</translation>
    </message>
    <message>
        <source>Their file was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Il loro file era danneggiato. È conservato come %1, e ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Not for an anonymous timeline: its events are those this app sent.</source>
        <translation>Non per una cronologia anonima: i suoi eventi sono quelli inviati da questa applicazione.</translation>
    </message>
</context>
<context>
    <name>hubscope::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>hubscope::MomentFieldEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Scegli un giorno (Alt+Giù)</translation>
    </message>
    <message>
        <source>Add a date and time</source>
        <translation>Aggiungi una data con l’ora</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Aggiungi una data</translation>
    </message>
</context>
<context>
    <name>hubscope::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>hubscope::Narrowing</name>
    <message>
        <source>Go to date</source>
        <translation>Vai alla data</translation>
    </message>
    <message>
        <source>Date and time, such as 2024-05-09 or 2024-05-09 10:42</source>
        <translation>Data e ora, per esempio 2024-05-09 o 2024-05-09 10:42</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>“%1” non è una data leggibile.</translation>
    </message>
    <message>
        <source>No loaded event happened then or before. Load more, or all.</source>
        <translation>Nessun evento caricato è avvenuto allora o prima. Caricane altri, o tutti.</translation>
    </message>
    <message>
        <source>No shown event happened then or before. Show all rows, or load more.</source>
        <translation>Nessun evento mostrato è avvenuto allora o prima. Mostra tutte le righe, o caricane altri.</translation>
    </message>
    <message>
        <source>No shown event happened then or before. Show all rows.</source>
        <translation>Nessun evento mostrato è avvenuto allora o prima. Mostra tutte le righe.</translation>
    </message>
    <message>
        <source>No event sent by this app happened then or before.</source>
        <translation>Nessun evento inviato da questa applicazione è avvenuto allora o prima.</translation>
    </message>
</context>
<context>
    <name>hubscope::NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
</context>
<context>
    <name>hubscope::NewChip</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is `12 new`, %2 the name of a key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) above</source>
        <translation>
            <numerusform>%Ln nuovo evento sopra</numerusform>
            <numerusform>%Ln nuovi eventi sopra</numerusform>
        </translation>
    </message>
    <message>
        <source>They came above what you are reading. The filter on rows may hide some.</source>
        <translation>Sono arrivati sopra ciò che stai leggendo. Il filtro sulle righe può nasconderne alcuni.</translation>
    </message>
    <message>
        <source>They came above what you are reading.</source>
        <translation>Sono arrivati sopra ciò che stai leggendo.</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <extracomment>%1 is `12 new`</extracomment>
        <translation>%1, in pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s), Live is paused</source>
        <translation>
            <numerusform>%Ln nuovo evento, Live è in pausa</numerusform>
            <numerusform>%Ln nuovi eventi, Live è in pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live is paused: the hub has %Ln more event(s) than were read. Click to go on.</source>
        <translation>
            <numerusform>Live è in pausa: l’hub ha %Ln evento in più di quelli letti. Fai clic per riprendere.</numerusform>
            <numerusform>Live è in pausa: l’hub ha %Ln eventi in più di quelli letti. Fai clic per riprendere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Create in sandbox</source>
        <translation>Crea nella sandbox</translation>
    </message>
    <message>
        <source>Create in PRODUCTION</source>
        <translation>Crea in PRODUZIONE</translation>
    </message>
    <message>
        <source>Create in %1</source>
        <translation>Crea in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Find out first whether the hub has it</source>
        <translation>Prima occorre accertare se l’hub lo ha</translation>
    </message>
    <message>
        <source>Read only – unlock in the band</source>
        <translation>Sola lettura – sbloccare nella fascia</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see above</source>
        <translation>Manca qualcosa o c’è un errore: vedere sopra</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creazione…</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Nobody with this external id or e-mail is there yet. The hub may still be at it.</source>
        <translation>Non c’è ancora nessuno con questo ID esterno o indirizzo e-mail. L’hub potrebbe essere ancora all’opera.</translation>
    </message>
    <message>
        <source>The answer was lost: the hub may or may not have the customer. It was not sent again.</source>
        <translation>La risposta è andata persa: l’hub potrebbe avere il cliente oppure no. La richiesta non è stata inviata di nuovo.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Accerta</translation>
    </message>
    <message>
        <source>The hub has this customer already</source>
        <translation>L’hub ha già questo cliente</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprilo</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Lascia stare</translation>
    </message>
</context>
<context>
    <name>hubscope::NumberFieldEditor</name>
    <message>
        <source>Add a number</source>
        <translation>Aggiungi un numero</translation>
    </message>
</context>
<context>
    <name>hubscope::OutboxActions</name>
    <message>
        <source>Show in timeline</source>
        <translation>Mostra nella cronologia</translation>
    </message>
    <message>
        <source>Sent vs stored…</source>
        <translation>Inviato e registrato…</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Qual è?</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Accerta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>Modifica e invia…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salva come modello…</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copia cURL</translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation>Copia prova</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Send again (production is read only)</source>
        <translation>Invia di nuovo (la produzione è in sola lettura)</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n entry(s)</source>
        <translation>
            <numerusform>Dimentica %n invio</numerusform>
            <numerusform>Dimentica %n invii</numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>È questo</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Salva come modello</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome del modello</translation>
    </message>
</context>
<context>
    <name>hubscope::OutboxModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>senza tipo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hubscope::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Sent events</source>
        <translation>Eventi inviati</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Find a state</source>
        <translation>Trova uno stato</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n stato</numerusform>
            <numerusform>%n stati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n inviato</numerusform>
            <numerusform>%n inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent</source>
        <translation>
            <numerusform>%1 su %n inviato</numerusform>
            <numerusform>%1 su %n inviati</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is in such a state</source>
        <translation>Nessun invio è in questo stato</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Non è stato ancora inviato nulla</translation>
    </message>
    <message>
        <source>What you send is kept here, with the proof that it arrived.</source>
        <translation>Qui resta ciò che si invia, con la prova che è arrivato.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuovo evento</translation>
    </message>
</context>
<context>
    <name>hubscope::PayloadFinder</name>
    <message>
        <source>in the first %1 of %2 events</source>
        <translation>nei primi %1 di %2 eventi</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln event(s) sent by this app</source>
        <translation>
            <numerusform>in %Ln evento inviato da questa applicazione</numerusform>
            <numerusform>in %Ln eventi inviati da questa applicazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln loaded event(s)</source>
        <translation>
            <numerusform>in %Ln evento caricato</numerusform>
            <numerusform>in %Ln eventi caricati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 shown of %Ln event(s) sent by this app</source>
        <translation>
            <numerusform>in %1 mostrati di %Ln evento inviato da questa applicazione</numerusform>
            <numerusform>in %1 mostrati di %Ln eventi inviati da questa applicazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 shown of %Ln loaded event(s)</source>
        <translation>
            <numerusform>in %1 mostrati di %Ln evento caricato</numerusform>
            <numerusform>in %1 mostrati di %Ln eventi caricati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not searched: the expression takes too long</source>
        <translation>
            <numerusform>%Ln evento non esaminato: l’espressione richiede troppo tempo</numerusform>
            <numerusform>%Ln eventi non esaminati: l’espressione richiede troppo tempo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ProblemCount</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ProblemsBar</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema successivo</translation>
    </message>
    <message>
        <source>Next problem (F8), the one before (Shift+F8)</source>
        <translation>Problema successivo (F8), precedente (Shift+F8)</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Non è stato ancora inserito nulla</translation>
    </message>
    <message>
        <source>Choose a type to begin with.</source>
        <translation>Per cominciare scegliere un tipo.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nessun problema</translation>
    </message>
    <message>
        <source>The hub should take it.</source>
        <translation>L’hub dovrebbe accettarlo.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>hubscope::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Problems of the loaded events</source>
        <translation>Problemi degli eventi caricati</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Check loaded</source>
        <translation>Controlla i caricati</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Nessun cliente è aperto</translation>
    </message>
    <message>
        <source>The loaded events of a customer can be checked here.</source>
        <translation>Qui si possono controllare gli eventi caricati di un cliente.</translation>
    </message>
    <message>
        <source>No problem so far</source>
        <translation>Nessun problema finora</translation>
    </message>
    <message>
        <source>The loaded events are being checked.</source>
        <translation>Gli eventi caricati sono in corso di controllo.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Non ancora controllati</translation>
    </message>
    <message>
        <source>“Check loaded” compares every loaded event with the schema of its type and context, and lists what does not fit.</source>
        <translation>“Controlla i caricati” confronta ogni evento caricato con lo schema del suo tipo e contesto, ed elenca ciò che non lo rispetta.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Nessun problema trovato</translation>
    </message>
    <message>
        <source>What was checked fits the schemas that there are.</source>
        <translation>Ciò che è stato controllato rispetta gli schemi presenti.</translation>
    </message>
    <message>
        <source>checked %1 of %2</source>
        <translation>controllati %1 di %2</translation>
    </message>
    <message>
        <source>checked all %1 loaded events</source>
        <translation>controllati tutti i %1 eventi caricati</translation>
    </message>
    <message>
        <source>stopped at %1 of %2</source>
        <translation>fermato a %1 di %2</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 con problemi</translation>
    </message>
    <message>
        <source>%1 without a schema</source>
        <translation>%1 senza schema</translation>
    </message>
    <message>
        <source>more kinds of problems than are listed</source>
        <translation>più tipi di problemi di quelli elencati</translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>Esporta i problemi</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>checked all %1 events sent by this app</source>
        <translation>controllati tutti i %1 eventi inviati da questa applicazione</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>JUnit XML, for build servers (*.xml)</source>
        <translation>JUnit XML, per server di build (*.xml)</translation>
    </message>
</context>
<context>
    <name>hubscope::ProfileForm</name>
    <message>
        <source>Kind of hub</source>
        <translation>Tipo di hub</translation>
    </message>
    <message>
        <source>with or without /workspaces at its end</source>
        <translation>con o senza /workspaces alla fine</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Ricerca nel portachiavi…</translation>
    </message>
    <message>
        <source>A token is kept for this run only: there is no keychain to keep it in.</source>
        <translation>Un token è conservato solo per questa esecuzione: non c’è un portachiavi in cui conservarlo.</translation>
    </message>
    <message>
        <source>There is no keychain here: the token is kept for this run only and asked for again next time.</source>
        <translation>Qui non c’è un portachiavi: il token è conservato solo per questa esecuzione e verrà richiesto la prossima volta.</translation>
    </message>
    <message>
        <source>The variable HUBSCOPE_TOKEN gives the token for this run. One typed here counts from the next run.</source>
        <translation>La variabile HUBSCOPE_TOKEN fornisce il token per questa esecuzione. Uno digitato qui vale dalla prossima.</translation>
    </message>
    <message>
        <source>kept, not shown</source>
        <translation>conservato, non mostrato</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Interrompi la pro&amp;va</translation>
    </message>
    <message>
        <source>Te&amp;st the connection</source>
        <translation>Pro&amp;va connessione</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connessione funziona</translation>
    </message>
    <message>
        <source>The connection test failed</source>
        <translation>La prova della connessione non è riuscita</translation>
    </message>
    <message>
        <source>A token is kept in the system’s keychain. Type another to replace it.</source>
        <translation>Un token è conservato nel portachiavi del sistema. Digitarne un altro per sostituirlo.</translation>
    </message>
    <message>
        <source>It will be kept in the system’s keychain and nowhere else.</source>
        <translation>Sarà conservato nel portachiavi del sistema e in nessun altro luogo.</translation>
    </message>
</context>
<context>
    <name>hubscope::ProfileMenu</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produzione)</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profili…</translation>
    </message>
</context>
<context>
    <name>hubscope::ProfilesDialog</name>
    <message>
        <source>New profile</source>
        <translation>Nuovo profilo</translation>
    </message>
    <message>
        <source>Import a configuration file of the Python SDK</source>
        <translation>Importa un file di configurazione dell’SDK Python</translation>
    </message>
    <message>
        <source>Configuration files (*.ini *.cfg *.conf)</source>
        <translation>File di configurazione (*.ini *.cfg *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 non è leggibile</translation>
    </message>
    <message>
        <source>%1 is not such a file</source>
        <translation>%1 non è un file di questo tipo</translation>
    </message>
    <message>
        <source>It would have lines like workspace_id = … and token = …</source>
        <translation>Dovrebbe avere righe come workspace_id = … e token = …</translation>
    </message>
    <message>
        <source>It is treated as Production until you say otherwise.</source>
        <translation>Viene trattato come Produzione finché non si indica altro.</translation>
    </message>
    <message>
        <source>The file does not have: %1.</source>
        <translation>Nel file manca: %1.</translation>
    </message>
    <message>
        <source>Left aside: %1.</source>
        <translation>Ignorato: %1.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importato da %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>%1, %2, not complete</source>
        <translation>%1, %2, incompleto</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>%1: its name needs a look</source>
        <translation>%1: controllare il nome</translation>
    </message>
    <message>
        <source>%1: its address needs a look</source>
        <translation>%1: controllare l’indirizzo</translation>
    </message>
    <message>
        <source>%1: its workspace needs a look</source>
        <translation>%1: controllare lo spazio di lavoro</translation>
    </message>
    <message>
        <source>%1: its node needs a look</source>
        <translation>%1: controllare il nodo</translation>
    </message>
    <message>
        <source>%1: its token needs a look</source>
        <translation>%1: controllare il token</translation>
    </message>
    <message>
        <source>Not all profiles could be read: %1</source>
        <translation>Non è stato possibile leggere tutti i profili: %1</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing can be saved.</source>
        <translation>Il file resta com’è e non si può salvare nulla.</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Il file è stato conservato come %1.</translation>
    </message>
    <message>
        <source>The profiles could not be saved</source>
        <translation>Non è stato possibile salvare i profili</translation>
    </message>
</context>
<context>
    <name>hubscope::ProofModel</name>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>On the customer</source>
        <translation>Nel cliente</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Non ancora visto</translation>
    </message>
    <message>
        <source>Not seen, and perhaps never sent</source>
        <translation>Non visto, e forse mai inviato</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>Non più conservato</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an event is not on the customer&apos;s timeline</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ignoto</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non visto</translation>
    </message>
</context>
<context>
    <name>hubscope::ReceiptBar</name>
    <message>
        <source>Copy receipt</source>
        <translation>Copia ricevuta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Come Markdown</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Come JSON</translation>
    </message>
    <message>
        <source>kept with the session</source>
        <translation>conservata con la sessione</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Ancora nessuna ricevuta</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ricevuta %1</translation>
    </message>
    <message numerus="yes">
        <source>request, answer, counts, the %n event(s) by name</source>
        <translation>
            <numerusform>richiesta, risposta, conteggi, %n evento per nome</numerusform>
            <numerusform>richiesta, risposta, conteggi, i %n eventi per nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salva la ricevuta</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileCustomerStep</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Scegliere il cliente</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nuovo cliente…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) now</source>
        <translation>
            <numerusform>ora %n evento</numerusform>
            <numerusform>ora %n eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>e-mail and number of events</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The hub does not tell us about it</source>
        <translation>L’hub non ne dice nulla</translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileEffectStep</name>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Verificare l’effetto</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Expected after</source>
        <translation>Previsti dopo</translation>
    </message>
    <message>
        <source>Exact request</source>
        <translation>Richiesta esatta</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copia cURL</translation>
    </message>
    <message>
        <source>Reading what the customer has…</source>
        <translation>Lettura di ciò che ha il cliente…</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Non è stato ancora inviato nulla</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n event(s) by this app</source>
        <translation>
            <numerusform>Dal %1, %n evento di questa applicazione</numerusform>
            <numerusform>Dal %1, %n eventi di questa applicazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) known</source>
        <translation>
            <numerusform>%n sessione nota</numerusform>
            <numerusform>%n sessioni note</numerusform>
        </translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>ultimo evento %1</translation>
    </message>
    <message>
        <source>Its events, sent before or after, will belong to %1</source>
        <translation>I suoi eventi, inviati prima o dopo, apparterranno a %1</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Prima, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Session %1, no owner yet</source>
        <translation>Sessione %1, ancora di nessuno</translation>
    </message>
    <message numerus="yes">
        <source>Events other programs sent under this id are not known here: it may be more than %n.</source>
        <translation>
            <numerusform>Gli eventi inviati da altri programmi con questo ID qui non sono noti: potrebbero essere più di %n.</numerusform>
            <numerusform>Gli eventi inviati da altri programmi con questo ID qui non sono noti: potrebbero essere più di %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) it is not known whether the hub has them.</source>
        <translation>
            <numerusform>Di %n evento non si sa se l’hub lo ha.</numerusform>
            <numerusform>Di %n eventi non si sa se l’hub li ha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone from here. The events stay with %1.</source>
        <extracomment>The two sentences stand after a warning sign</extracomment>
        <translation>Da qui non si può annullare. Gli eventi restano a %1.</translation>
    </message>
    <message>
        <source>Will move</source>
        <translation>Passeranno</translation>
    </message>
    <message>
        <source>Since %1, no events by this app</source>
        <translation>Dal %1, nessun evento da questo programma</translation>
    </message>
    <message>
        <source>no sessions known</source>
        <translation>nessuna sessione nota</translation>
    </message>
    <message>
        <source>Session %1, given to a customer before</source>
        <translation>Sessione %1, già data a un cliente</translation>
    </message>
    <message>
        <source>Events other programs sent under this id are not known here.</source>
        <translation>Gli eventi che altri programmi hanno inviato con questo ID qui non sono noti.</translation>
    </message>
    <message>
        <source>An earlier try has an unknown outcome</source>
        <translation>Un tentativo precedente ha esito sconosciuto</translation>
    </message>
    <message>
        <source>Find out what became of it before you try again.</source>
        <translation>Accerta che cosa ne è stato prima di riprovare.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Accerta</translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileProofStep</name>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Events of the session</source>
        <translation>Eventi della sessione</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsti</translation>
    </message>
    <message>
        <source>This id now belongs to %1</source>
        <translation>Questo ID ora appartiene a %1</translation>
    </message>
    <message>
        <source>Do not use it for the next visitor.</source>
        <translation>Non usarlo per il prossimo visitatore.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nuova sessione</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>Accertamento…</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a number that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>Eventi di %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Non è stato inviato nulla</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>The hub does not list the session with this customer, yet. It may still be at it.</source>
        <translation>L’hub non elenca ancora la sessione con questo cliente. Potrebbe essere ancora all’opera.</translation>
    </message>
    <message>
        <source>The answer was lost: the hub may or may not have done it. It was not sent again.</source>
        <translation>La risposta è andata persa: l’hub potrebbe averlo fatto oppure no. La richiesta non è stata inviata di nuovo.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Accerta</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Provato</translation>
    </message>
    <message>
        <source>The last look failed: %1</source>
        <translation>L’ultimo controllo non è riuscito: %1</translation>
    </message>
    <message>
        <source>It was accepted all the same. The next look comes by itself.</source>
        <translation>È stata comunque accettata. Il prossimo controllo avviene da solo.</translation>
    </message>
    <message>
        <source>Nothing has changed at the hub.</source>
        <translation>Nell’hub non è cambiato nulla.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Ha risposto: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Riferimento: %1</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Altro cliente</translation>
    </message>
    <message>
        <source>The session belongs to customer %1.</source>
        <translation>La sessione appartiene al cliente %1.</translation>
    </message>
    <message>
        <source>Open that customer</source>
        <translation>Apri quel cliente</translation>
    </message>
    <message>
        <source>The hub refused it</source>
        <translation>L’hub l’ha rifiutata</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not seen</source>
        <translation>
            <numerusform>%n evento non visto</numerusform>
            <numerusform>%n eventi non visti</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <extracomment>An answer&apos;s status and how long it took: 201 in 0.2 s</extracomment>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>Accepted, without proof</source>
        <translation>Accettata, senza prova</translation>
    </message>
    <message>
        <source>No event of the session is known here that could be looked for.</source>
        <translation>Qui non è noto nessun evento della sessione che si possa cercare.</translation>
    </message>
    <message>
        <source>Nothing has changed at the hub. Go back to try again.</source>
        <translation>All’hub non è cambiato nulla. Torna indietro per riprovare.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mancano: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::ReconcileWizard</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n superata</numerusform>
            <numerusform>%n superate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mind</source>
        <translation>
            <numerusform>%n da valutare</numerusform>
            <numerusform>%n da valutare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n sconosciuta</numerusform>
            <numerusform>%n sconosciute</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Verificare l’effetto</translation>
    </message>
    <message>
        <source>Live proof</source>
        <translation>Prova dal vivo</translation>
    </message>
    <message>
        <source>Reconcile a session with a customer</source>
        <translation>Riconciliazione di una sessione con un cliente</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>Scegliere la sessione</translation>
    </message>
    <message>
        <source>Its events belong to nobody yet. Once it is given to a customer, they are the customer&apos;s: those that were sent, and those to come.</source>
        <translation>I suoi eventi non appartengono ancora a nessuno. Una volta assegnata a un cliente, sono del cliente: quelli già inviati e quelli futuri.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Smetti di osservare</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>Mostra nella cronologia</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <extracomment>The key beside the button&apos;s words: that of its mnemonic</extracomment>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>&amp;Reconcile in PRODUCTION</source>
        <translation>&amp;Riconcilia in PRODUZIONE</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Riconcilia</translation>
    </message>
    <message>
        <source>which events</source>
        <translation>quali eventi</translation>
    </message>
    <message>
        <source>whose they will be</source>
        <translation>di chi saranno</translation>
    </message>
    <message>
        <source>before anything is sent</source>
        <translation>prima di inviare qualsiasi cosa</translation>
    </message>
    <message>
        <source>counts, not promises</source>
        <translation>conteggi, non promesse</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Read only – unlock in the band</source>
        <translation>Sola lettura – sbloccare nella fascia</translation>
    </message>
    <message>
        <source>A check failed: see above</source>
        <translation>Una verifica non è superata: vedere sopra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cannot be undone. Enter does not confirm.</source>
        <translation>Non si può annullare. Invio non conferma.</translation>
    </message>
    <message>
        <source>Enter does not confirm</source>
        <translation>Invio non conferma</translation>
    </message>
    <message>
        <source>Closing keeps watching</source>
        <translation>Chiudendo, l’osservazione continua</translation>
    </message>
</context>
<context>
    <name>hubscope::RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copia come cURL</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Richiesta e risposta</translation>
    </message>
    <message>
        <source>A shell command that asks the same. The token is not in it.</source>
        <translation>Un comando di shell che fa la stessa richiesta. Non contiene il token.</translation>
    </message>
    <message>
        <source>The request that brought this event is no longer in the log.</source>
        <translation>La richiesta che ha portato questo evento non è più nel registro.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>stato %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>%1, %2 ms, %3, %4</source>
        <translation>%1, %2 ms, %3, %4</translation>
    </message>
</context>
<context>
    <name>hubscope::RowChips</name>
    <message>
        <source>rows: %1</source>
        <extracomment>What narrows the loaded rows, told from what the hub filters by</extracomment>
        <translation>righe: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::RowsBar</name>
    <message>
        <source>Reset</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtra righe</translation>
    </message>
    <message>
        <source>Narrow the rows</source>
        <translation>Limita le righe</translation>
    </message>
    <message>
        <source>%1 shown · %2 sent by this app</source>
        <extracomment>How many events are in the table, and how many this program sent under the session</extracomment>
        <translation>%1 mostrati · %2 inviati da questa applicazione</translation>
    </message>
</context>
<context>
    <name>hubscope::SavedEventsDialog</name>
    <message>
        <source>Forget all…</source>
        <translation>Dimentica tutti…</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Eventi salvati</translation>
    </message>
    <message>
        <source>Events that were read are saved on this computer, so that a customer opens at once and can be read without the hub. The customers that were opened least recently make room.</source>
        <translation>Gli eventi letti sono salvati su questo computer, così un cliente si apre subito e si può leggere senza l’hub. I clienti aperti meno di recente fanno posto.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sto guardando…</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Al massimo</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Per al massimo</translation>
    </message>
    <message>
        <source>Most megabytes</source>
        <translation>Massimo di megabyte</translation>
    </message>
    <message>
        <source>Most days</source>
        <translation>Massimo di giorni</translation>
    </message>
    <message>
        <source>Nothing can be saved: %1</source>
        <translation>Non è possibile salvare nulla: %1</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>Non è salvato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with %1 events take %2.</source>
        <translation>
            <numerusform>%Ln cliente con %1 eventi occupa %2.</numerusform>
            <numerusform>%Ln clienti con %1 eventi occupano %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Dimentica tutti</translation>
    </message>
    <message>
        <source>Remove all saved events from this computer?</source>
        <translation>Rimuovere tutti gli eventi salvati da questo computer?</translation>
    </message>
    <message>
        <source>They are overwritten in their file and cannot be brought back. At the hubs nothing changes.</source>
        <translation>Vengono sovrascritti nel loro file e non possono essere recuperati. Agli hub non cambia nulla.</translation>
    </message>
    <message>
        <source>The saved events could not be removed: %1</source>
        <translation>Non è stato possibile rimuovere gli eventi salvati: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::SchemaFolderActions</name>
    <message>
        <source>Folder of schemas</source>
        <translation>Cartella di schemi</translation>
    </message>
    <message numerus="yes">
        <source>%n schemas of the folder “%1” serve</source>
        <translation>
            <numerusform>È in uso %n schema della cartella “%1”</numerusform>
            <numerusform>Sono in uso %n schemi della cartella “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files hold no schema: %1</source>
        <translation>
            <numerusform>%n file non contiene uno schema: %1</numerusform>
            <numerusform>%n file non contengono uno schema: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hubscope::SendBar</name>
    <message>
        <source>Send anyway, expect a rejection</source>
        <translation>Invia comunque, con rifiuto previsto</translation>
    </message>
    <message>
        <source>Add a confirm tag</source>
        <translation>Aggiungi un tag di conferma</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copia come</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>A negative test: the hub&apos;s refusal is what is wanted</source>
        <translation>Una prova negativa: ciò che si vuole è il rifiuto dell’hub</translation>
    </message>
    <message>
        <source>Why it cannot be sent</source>
        <translation>Perché non si può inviare</translation>
    </message>
    <message>
        <source>Puts a word of its own into extraProperties, by which the stored event is known again. It becomes part of the customer&apos;s data.</source>
        <translation>Inserisce in extraProperties una parola unica, con cui riconoscere l’evento registrato. Entra a far parte dei dati del cliente.</translation>
    </message>
</context>
<context>
    <name>hubscope::SendConfirmDialog</name>
    <message>
        <source>Send to PRODUCTION</source>
        <translation>Invia in PRODUZIONE</translation>
    </message>
    <message>
        <source>This is what %1 gets</source>
        <translation>Questo è ciò che riceve %1</translation>
    </message>
    <message>
        <source>It is shown once after each unlocking. What is sent cannot be taken back.</source>
        <translation>Viene mostrato una volta dopo ogni sblocco. Ciò che si invia non si può ritirare.</translation>
    </message>
    <message>
        <source>JSON of the event</source>
        <translation>JSON dell’evento</translation>
    </message>
    <message>
        <source>Create in PRODUCTION</source>
        <translation>Crea in PRODUZIONE</translation>
    </message>
    <message>
        <source>It is shown for each new customer. What is created cannot be taken back from here.</source>
        <translation>È mostrato per ogni nuovo cliente. Ciò che viene creato non si può annullare da qui.</translation>
    </message>
    <message>
        <source>JSON of the customer</source>
        <translation>JSON del cliente</translation>
    </message>
</context>
<context>
    <name>hubscope::SendingAgain</name>
    <message>
        <source>The hub may have it already: then there would be two. “Find out” looks for it first.</source>
        <translation>L’hub potrebbe averlo già: allora sarebbero due. “Scopri” lo cerca prima.</translation>
    </message>
    <message>
        <source>The hub accepted it: there would be two.</source>
        <translation>L’hub l’ha accettato: sarebbero due.</translation>
    </message>
    <message>
        <source>The hub has it: there would be two.</source>
        <translation>L’hub ce l’ha: sarebbero due.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Send %1 again?</source>
        <translation>Inviare di nuovo %1?</translation>
    </message>
    <message>
        <source>Send again (may duplicate)</source>
        <translation>Invia di nuovo (può duplicare)</translation>
    </message>
</context>
<context>
    <name>hubscope::SentStoredDialog</name>
    <message>
        <source>Sent and stored: %1</source>
        <translation>Inviato e registrato: %1</translation>
    </message>
    <message>
        <source>Differences between what was sent and what is stored</source>
        <translation>Differenze tra ciò che è stato inviato e ciò che è registrato</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copia come Markdown</translation>
    </message>
    <message>
        <source>Reading event %1…</source>
        <translation>Lettura dell’evento %1…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nessuna differenza</translation>
    </message>
</context>
<context>
    <name>hubscope::SentStoredModel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n scartato</numerusform>
            <numerusform>%n scartati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by the hub</source>
        <translation>
            <numerusform>%n aggiunto dall’hub</numerusform>
            <numerusform>%n aggiunti dall’hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelled otherwise</source>
        <translation>
            <numerusform>%n scritto in altro modo</numerusform>
            <numerusform>%n scritti in altro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub stored what was sent, to the letter.</source>
        <translation>L’hub ha registrato alla lettera ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l’evento</translation>
    </message>
    <message>
        <source>added by the hub</source>
        <translation>aggiunto dall’hub</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>scartato</translation>
    </message>
    <message>
        <source>same value</source>
        <translation>stesso valore</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
</context>
<context>
    <name>hubscope::SessionActions</name>
    <message>
        <source>Copy session id</source>
        <translation>Copia ID della sessione</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Make it the current session</source>
        <translation>Rendi sessione corrente</translation>
    </message>
    <message>
        <source>New event under it</source>
        <translation>Nuovo evento con questa sessione</translation>
    </message>
    <message>
        <source>Open its anonymous timeline</source>
        <translation>Apri la sua cronologia anonima</translation>
    </message>
    <message>
        <source>Reconcile with a customer…</source>
        <translation>Riconcilia con un cliente…</translation>
    </message>
    <message>
        <source>Proof and receipt…</source>
        <translation>Prova e ricevuta…</translation>
    </message>
    <message>
        <source>Open its customer</source>
        <translation>Apri il suo cliente</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Dimentica…</translation>
    </message>
    <message>
        <source>Label the session</source>
        <translation>Etichetta della sessione</translation>
    </message>
    <message>
        <source>What it is for, in a few words. Only this computer knows it.</source>
        <translation>A che cosa serve, in poche parole. Lo sa solo questo computer.</translation>
    </message>
    <message>
        <source>Forget the session</source>
        <translation>Dimentica la sessione</translation>
    </message>
    <message>
        <source>Forget session %1?</source>
        <translation>Dimenticare la sessione %1?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>The session stays.</source>
        <translation>La sessione resta.</translation>
    </message>
    <message>
        <source>Its label, its events, in the outbox too, and its receipts go from this computer. What the hub has stays as it is, and an id that nobody noted cannot be had back.</source>
        <translation>La sua etichetta, i suoi eventi, anche tra gli invii, e le sue ricevute vengono tolti da questo computer. Ciò che ha l’hub resta com’è, e un ID che nessuno ha annotato non si può recuperare.</translation>
    </message>
    <message>
        <source>An event or a reconcile of it is still under way.</source>
        <translation>Un suo evento o una sua riconciliazione è ancora in corso.</translation>
    </message>
    <message>
        <source>Find out what became of it…</source>
        <translation>Accerta che cosa ne è stato…</translation>
    </message>
</context>
<context>
    <name>hubscope::SessionButton</name>
    <message>
        <source>Session %1</source>
        <translation>Sessione %1</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Nessuna sessione</translation>
    </message>
    <message>
        <source>Current session: %1</source>
        <translation>Sessione corrente: %1</translation>
    </message>
    <message>
        <source>No current session</source>
        <translation>Nessuna sessione corrente</translation>
    </message>
    <message>
        <source>A new one: %1</source>
        <translation>Una nuova: %1</translation>
    </message>
    <message>
        <source>Anonymous events carry this session id:
%1</source>
        <translation>Gli eventi anonimi portano questo ID di sessione:
%1</translation>
    </message>
    <message>
        <source>No session yet. A new one: %1</source>
        <translation>Ancora nessuna sessione. Una nuova: %1</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Passa a</translation>
    </message>
</context>
<context>
    <name>hubscope::SessionDelegate</name>
    <message>
        <source>current</source>
        <translation>corrente</translation>
    </message>
</context>
<context>
    <name>hubscope::SessionIdDialog</name>
    <message>
        <source>Add a session</source>
        <translation>Aggiungi una sessione</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID della sessione</translation>
    </message>
    <message>
        <source>Found in the events that are shown</source>
        <translation>Trovati negli eventi mostrati</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n event(s)</source>
        <translation>
            <numerusform>%1 – %n evento</numerusform>
            <numerusform>%1 – %n eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, ultimo %2</translation>
    </message>
    <message>
        <source>Any session id: of a web page, an app or another person. What other programs sent under it is not known here.</source>
        <translation>Qualsiasi ID di sessione: di una pagina web, di un’app o di un’altra persona. Ciò che altri programmi hanno inviato con esso qui non è noto.</translation>
    </message>
</context>
<context>
    <name>hubscope::SessionStrip</name>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>Reconcile…</source>
        <translation>Riconcilia…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sent and seen events</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n inviato</numerusform>
            <numerusform>%n inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n visto</numerusform>
            <numerusform>%n visti</numerusform>
        </translation>
    </message>
    <message>
        <source>belongs to nobody yet</source>
        <translation>non appartiene ancora a nessuno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a reconcile stands, and with whom</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::SessionsPane</name>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Label, id, customer or hub</source>
        <translation>Etichetta, ID, cliente o hub</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Trova una sessione</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Quali sessioni</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Questo hub</translation>
    </message>
    <message>
        <source>All hubs</source>
        <translation>Tutti gli hub</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nuova sessione</translation>
    </message>
    <message>
        <source>Add by id…</source>
        <translation>Aggiungi per ID…</translation>
    </message>
    <message numerus="yes">
        <source>Add by id… (%n found)</source>
        <translation>
            <numerusform>Aggiungi per ID… (%n trovato)</numerusform>
            <numerusform>Aggiungi per ID… (%n trovati)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 su %n sessione</numerusform>
            <numerusform>%1 su %n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Nessuna sessione corrisponde</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Ancora nessuna sessione</translation>
    </message>
    <message>
        <source>None has this text in its label, id, customer or hub.</source>
        <translation>Nessuna ha questo testo nell’etichetta, nell’ID, nel cliente o nell’hub.</translation>
    </message>
    <message>
        <source>A session stands for a visitor whose name nobody knows yet. Events are sent under its id, and one day it is given to a customer.</source>
        <translation>Una sessione rappresenta un visitatore di cui nessuno sa ancora il nome. Gli eventi si inviano con il suo ID, e un giorno viene assegnata a un cliente.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutte</translation>
    </message>
</context>
<context>
    <name>hubscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>hubscope::StaleBanner</name>
    <message>
        <source>Asking the hub for newer ones…</source>
        <translation>Si chiedono all’hub i più recenti…</translation>
    </message>
    <message>
        <source>The hub has not said what is newer.</source>
        <translation>L’hub non ha detto che cosa c’è di più recente.</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1 – showing %Ln event(s)</source>
        <translation>
            <numerusform>Offline dalle %1 – %Ln evento</numerusform>
            <numerusform>Offline dalle %1 – %Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>As the hub had them on %1.</source>
        <translation>Come li aveva l’hub il %1.</translation>
    </message>
    <message numerus="yes">
        <source>The hub is asked again in %n s.</source>
        <translation>
            <numerusform>Si richiede all’hub tra %n s.</numerusform>
            <numerusform>Si richiede all’hub tra %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is being asked again…</source>
        <translation>Si sta richiedendo all’hub…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Showing what was saved %1</source>
        <translation>Dati salvati %1</translation>
    </message>
</context>
<context>
    <name>hubscope::StateButton</name>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stato di %1</translation>
    </message>
</context>
<context>
    <name>hubscope::StatisticsModel</name>
    <message>
        <source>Facet</source>
        <translation>Faccetta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Median gap</source>
        <translation>Intervallo mediano</translation>
    </message>
    <message>
        <source>Median lag</source>
        <translation>Ritardo mediano</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>%1 of %2 not checked</source>
        <translation>%1 di %2 non controllati</translation>
    </message>
</context>
<context>
    <name>hubscope::StatisticsPane</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Statistics of the loaded events</source>
        <translation>Statistiche degli eventi caricati</translation>
    </message>
    <message>
        <source>No events are loaded</source>
        <translation>Nessun evento è caricato</translation>
    </message>
    <message>
        <source>Counts, dates, gaps and lags of the loaded events stand here, by type, context and mode.</source>
        <translation>Qui stanno conteggi, date, intervalli e ritardi degli eventi caricati, per tipo, contesto e modalità.</translation>
    </message>
    <message>
        <source>of %1 loaded · a click shows only that value</source>
        <translation>di %1 caricati · un clic mostra solo quel valore</translation>
    </message>
    <message>
        <source>of %1 sent by this app · a click shows only that value</source>
        <translation>di %1 inviati da questa applicazione · un clic mostra solo quel valore</translation>
    </message>
</context>
<context>
    <name>hubscope::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>hubscope::TemplatesMenu</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Salva come modello</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Ancora nessun modello</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salva come modello…</translation>
    </message>
    <message>
        <source>Paste event or curl command	Ctrl+Shift+V</source>
        <translation>Incolla evento o comando curl	Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Open file…	Ctrl+O</source>
        <translation>Apri file…	Ctrl+O</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Rinomina modello</translation>
    </message>
</context>
<context>
    <name>hubscope::TextFieldEditor</name>
    <message>
        <source>Add text</source>
        <translation>Aggiungi testo</translation>
    </message>
</context>
<context>
    <name>hubscope::TextFinder</name>
    <message>
        <source>in the part that is shown</source>
        <translation>nella parte mostrata</translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>ce ne sono altri</translation>
    </message>
    <message>
        <source>not all was searched: the expression takes too long</source>
        <translation>non è stato esaminato tutto: l’espressione richiede troppo tempo</translation>
    </message>
</context>
<context>
    <name>hubscope::TickScrollBar</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hubscope::TimeDisplay</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Weekday, day, month and year, in Qt&apos;s date format letters</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, in Qt&apos;s date format letters</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>nel futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>%1 is a length of time such as &quot;2 min&quot;</extracomment>
        <translation>poco fa</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days</extracomment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>Years</extracomment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one time to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineColumns</name>
    <message>
        <source>Add a column</source>
        <translation>Aggiungi colonna</translation>
    </message>
    <message>
        <source>Where the values stand, such as amount.total or products[].price</source>
        <translation>Dove stanno i valori, per esempio amount.total o products[].price</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Aggiungi colonna…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ripristina colonne</translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineDelegate</name>
    <message>
        <source>posted by you</source>
        <translation>inviato da qui</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>ricevuta</translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineFinding</name>
    <message numerus="yes">
        <source>%Ln posted by you</source>
        <translation>
            <numerusform>%Ln inviato da te</numerusform>
            <numerusform>%Ln inviati da te</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>%Ln con problemi</numerusform>
            <numerusform>%Ln con problemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in events</source>
        <translation>Trova negli eventi</translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineModel</name>
    <message>
        <source>Time in %1</source>
        <translation>Ora in %1</translation>
    </message>
    <message>
        <source>From when it happened to when the hub stored it</source>
        <translation>Da quando è avvenuto a quando l’hub l’ha registrato</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Segno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Lag</source>
        <extracomment>From when an event happened to when it was stored</extracomment>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Dati salienti</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a readable date</source>
        <translation>Senza una data leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Page %1 failed, %n page(s) shown</source>
        <extracomment>How many pages are shown is plural</extracomment>
        <translation>
            <numerusform>Pagina %1 non riuscita, %n pagina mostrata</numerusform>
            <numerusform>Pagina %1 non riuscita, %n pagine mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading page %1 of %2</source>
        <translation>Caricamento della pagina %1 di %2</translation>
    </message>
    <message>
        <source>Loading page %1</source>
        <translation>Caricamento della pagina %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Avvenuto: %1</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Registrato: %1</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of event types</source>
        <translation>%1 non è nel catalogo dei tipi di evento</translation>
    </message>
    <message>
        <source>The hub does not say; usual for this type</source>
        <translation>L’hub non lo dice; di solito è così per questo tipo</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>data non leggibile</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list that is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The date is missing or cannot be read</source>
        <translation>La data manca o non è leggibile</translation>
    </message>
    <message>
        <source>posted by you</source>
        <translation>inviato da qui</translation>
    </message>
    <message>
        <source>came with session %1</source>
        <translation>arrivato con la sessione %1</translation>
    </message>
    <message numerus="yes">
        <source>session %1 joined here (%Ln event(s))</source>
        <translation>
            <numerusform>sessione %1 unita qui (%Ln evento)</numerusform>
            <numerusform>sessione %1 unita qui (%Ln eventi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessione %1</translation>
    </message>
    <message>
        <source>Without a session</source>
        <translation>Senza sessione</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, ripiegato</translation>
    </message>
    <message>
        <source>It breaks the schema of its type or context</source>
        <translation>Viola lo schema del suo tipo o contesto</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Senza tipo</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 failed, %n page(s) shown</source>
        <extracomment>%1 is a list of numbers; how many pages are shown is plural</extracomment>
        <translation>
            <numerusform>Pagine %1 non riuscite, %n pagina mostrata</numerusform>
            <numerusform>Pagine %1 non riuscite, %n pagine mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>too long to show here</source>
        <extracomment>Instead of what an event says in a column: reading it would take too long</extracomment>
        <translation>troppo lungo per essere mostrato qui</translation>
    </message>
</context>
<context>
    <name>hubscope::TimelinePage</name>
    <message>
        <source>Reading events…</source>
        <translation>Lettura degli eventi…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Caricamento interrotto</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Non è stato ancora letto nulla.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>No events for this customer</source>
        <translation>Nessun evento per questo cliente</translation>
    </message>
    <message>
        <source>The hub knows the customer and has no event of it. An event that was just posted can take half a minute to show.</source>
        <translation>L’hub conosce il cliente ma non ne ha eventi. Un evento appena inviato può richiedere mezzo minuto per comparire.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Carica altri</translation>
    </message>
    <message>
        <source>Only session %1</source>
        <translation>Solo la sessione %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln loaded event(s).</source>
        <translation>
            <numerusform>%L1 su %Ln evento caricato.</numerusform>
            <numerusform>%L1 su %Ln eventi caricati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not loaded yet.</source>
        <translation>
            <numerusform>%Ln non è ancora caricato.</numerusform>
            <numerusform>%Ln non sono ancora caricati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
</context>
<context>
    <name>hubscope::TimelineView</name>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Receipt of its session…</source>
        <translation>Ricevuta della sua sessione…</translation>
    </message>
</context>
<context>
    <name>hubscope::TypePicker</name>
    <message>
        <source>%1 – switched off</source>
        <translation>%1 – disattivato</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Search by name or label</source>
        <translation>Cerca per nome o etichetta</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipi</translation>
    </message>
</context>
<context>
    <name>hubscope::UnlockDialog</name>
    <message>
        <source>Unlock writing to production</source>
        <translation>Sblocca scrittura in produzione</translation>
    </message>
    <message numerus="yes">
        <source>Events that are sent to a production hub belong to real customers and may set campaigns off. None can be taken back unnoticed. Writing is open for %n minute(s), to this hub only.</source>
        <translation>
            <numerusform>Gli eventi inviati a un hub di produzione appartengono a clienti veri e possono avviare campagne. Nessuno si può ritirare senza che si noti. La scrittura resta aperta per %n minuto, solo verso questo hub.</numerusform>
            <numerusform>Gli eventi inviati a un hub di produzione appartengono a clienti veri e possono avviare campagne. Nessuno si può ritirare senza che si noti. La scrittura resta aperta per %n minuti, solo verso questo hub.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the id of the workspace, %1, to go on:</source>
        <translation>Per continuare digitare l’ID dello spazio di lavoro, %1:</translation>
    </message>
    <message>
        <source>Id of the workspace</source>
        <translation>ID dello spazio di lavoro</translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %n minute(s)</source>
        <translation>
            <numerusform>Sblocca per %n minuto</numerusform>
            <numerusform>Sblocca per %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ViewActions</name>
    <message>
        <source>Saved view %1</source>
        <translation>Vista salvata %1</translation>
    </message>
</context>
<context>
    <name>hubscope::ViewsButton</name>
    <message>
        <source>%1 •</source>
        <comment>a view whose filters were changed</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Filters that are saved by name</source>
        <translation>Filtri salvati con un nome</translation>
    </message>
    <message>
        <source>The filters are not those of the view “%1” any more</source>
        <translation>I filtri non sono più quelli della vista “%1”</translation>
    </message>
    <message>
        <source>The filters are those of the view “%1”</source>
        <translation>I filtri sono quelli della vista “%1”</translation>
    </message>
    <message>
        <source>Rows are narrowed as by the view “%1”, what it asks a hub for included</source>
        <translation>Le righe sono limitate come dalla vista “%1”, compreso ciò che chiede a un hub</translation>
    </message>
</context>
<context>
    <name>hubscope::ViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>Viste sa&amp;lvate</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Nessuna vista salvata</translation>
    </message>
    <message>
        <source>Save the filters as a view…</source>
        <translation>Salva i filtri come vista…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Salva le modifiche a “%1”</translation>
    </message>
    <message>
        <source>Take changes to “%1” back</source>
        <translation>Annulla le modifiche a “%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Save the filters as a view</source>
        <translation>Salva i filtri come vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rinomina la vista</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Elimina la vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Eliminare la vista “%1”?</translation>
    </message>
    <message>
        <source>The filters in force stay as they are.</source>
        <translation>I filtri attivi restano come sono.</translation>
    </message>
    <message>
        <source>Replace the view “%1”?</source>
        <translation>Sostituire la vista “%1”?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Esiste già una vista “%1”.</translation>
    </message>
    <message>
        <source>Its filters of the hub would be lost: no hub is asked for this timeline.</source>
        <translation>I suoi filtri dell’hub andrebbero persi: per questa cronologia non si chiede a nessun hub.</translation>
    </message>
</context>
<context>
    <name>hubscope::WhyEmpty</name>
    <message>
        <source>Show all rows</source>
        <translation>Mostra tutte le righe</translation>
    </message>
    <message>
        <source>No loaded event fits</source>
        <translation>Nessun evento caricato corrisponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded event(s) were narrowed away. More may be on the hub.</source>
        <extracomment>n is the number of loaded events</extracomment>
        <translation>
            <numerusform>%Ln evento caricato è stato escluso. Altri possono essere sull’hub.</numerusform>
            <numerusform>%Ln eventi caricati sono stati esclusi. Altri possono essere sull’hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln event(s)</source>
        <extracomment>Without the condition %1 so many events are shown</extracomment>
        <translation>
            <numerusform>Senza “%1”: %Ln evento</numerusform>
            <numerusform>Senza “%1”: %Ln eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded event(s) were narrowed away. The hub has no more.</source>
        <translation>
            <numerusform>%Ln evento caricato è stato escluso. L’hub non ne ha altri.</numerusform>
            <numerusform>%Ln eventi caricati sono stati esclusi. L’hub non ne ha altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Nessun evento corrisponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) sent by this app were narrowed away.</source>
        <translation>
            <numerusform>%Ln evento inviato da questa applicazione è stato escluso.</numerusform>
            <numerusform>%Ln eventi inviati da questa applicazione sono stati esclusi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::ZonePicker</name>
    <message>
        <source>Time zone of the date</source>
        <translation>Fuso orario della data</translation>
    </message>
</context>
</TS>
