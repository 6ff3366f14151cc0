<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>1 when the link was followed on a phone, otherwise 0.</source>
        <translation>1 se il link è stato seguito su un telefono, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the link was followed on a tablet, otherwise 0.</source>
        <translation>1 se il link è stato seguito su un tablet, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the link was followed on a wireless device, otherwise 0.</source>
        <translation>1 se il link è stato seguito su un dispositivo senza fili, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the message was opened on a phone, otherwise 0.</source>
        <translation>1 se il messaggio è stato aperto su un telefono, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the message was opened on a tablet, otherwise 0.</source>
        <translation>1 se il messaggio è stato aperto su un tablet, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the message was opened on a wireless device, otherwise 0.</source>
        <translation>1 se il messaggio è stato aperto su un dispositivo senza fili, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the recipient is known to use a phone, otherwise 0.</source>
        <translation>1 se si sa che il destinatario usa un telefono, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the recipient is known to use a tablet, otherwise 0.</source>
        <translation>1 se si sa che il destinatario usa un tablet, altrimenti 0.</translation>
    </message>
    <message>
        <source>1 when the recipient is known to use a wireless device, otherwise 0.</source>
        <translation>1 se si sa che il destinatario usa un dispositivo senza fili, altrimenti 0.</translation>
    </message>
    <message>
        <source>A campaign could not be delivered: the customer’s mail server or carrier sent it back.</source>
        <translation>Una campagna non è stata consegnata: il server di posta o l’operatore del cliente l’ha rimandata indietro.</translation>
    </message>
    <message>
        <source>A campaign was not sent to the customer because the address is on a blocking list.</source>
        <translation>Una campagna non è stata inviata al cliente perché l’indirizzo è in una lista di blocco.</translation>
    </message>
    <message>
        <source>A loyalty programme credited the customer with a reward, for example points.</source>
        <translation>Un programma fedeltà ha accreditato al cliente un premio, per esempio dei punti.</translation>
    </message>
    <message>
        <source>A loyalty programme took a reward off the customer’s balance, for example points that expired or were spent.</source>
        <translation>Un programma fedeltà ha tolto un premio dal saldo del cliente, per esempio punti scaduti o spesi.</translation>
    </message>
    <message>
        <source>A sentence on what the campaign offers.</source>
        <translation>Una frase su che cosa offre la campagna.</translation>
    </message>
    <message>
        <source>A sentence or two that present the product.</source>
        <translation>Una o due frasi che presentano il prodotto.</translation>
    </message>
    <message>
        <source>A sentence that explains the channel.</source>
        <translation>Una frase che spiega il canale.</translation>
    </message>
    <message>
        <source>A sentence that explains the medium.</source>
        <translation>Una frase che spiega il supporto.</translation>
    </message>
    <message>
        <source>A sentence that says what the content shows or offers.</source>
        <translation>Una frase che dice che cosa mostra o propone il contenuto.</translation>
    </message>
    <message>
        <source>A support request of the customer was closed.</source>
        <translation>Una richiesta di assistenza del cliente è stata chiusa.</translation>
    </message>
    <message>
        <source>Abandoned cart</source>
        <translation>Carrello abbandonato</translation>
    </message>
    <message>
        <source>Abandoned session</source>
        <translation>Sessione abbandonata</translation>
    </message>
    <message>
        <source>About the campaign</source>
        <translation>Sulla campagna</translation>
    </message>
    <message>
        <source>About the channel</source>
        <translation>Sul canale</translation>
    </message>
    <message>
        <source>About the medium</source>
        <translation>Sul supporto</translation>
    </message>
    <message>
        <source>Added to cart</source>
        <translation>Aggiunta al carrello</translation>
    </message>
    <message>
        <source>Added to comparison</source>
        <translation>Aggiunta al confronto</translation>
    </message>
    <message>
        <source>Added to wish list</source>
        <translation>Aggiunta alla lista dei desideri</translation>
    </message>
    <message>
        <source>Additional fields agreed on for the workspace; may be null.</source>
        <translation>Campi aggiuntivi concordati per lo spazio di lavoro; può essere null.</translation>
    </message>
    <message>
        <source>Additional fields agreed on for this line; may be null.</source>
        <translation>Campi aggiuntivi concordati per questa riga; può essere null.</translation>
    </message>
    <message>
        <source>Address of a picture of the product.</source>
        <translation>Indirizzo di un’immagine del prodotto.</translation>
    </message>
    <message>
        <source>Address of the page on which the link stood.</source>
        <translation>Indirizzo della pagina su cui si trovava il link.</translation>
    </message>
    <message>
        <source>Address of the page that shows the product.</source>
        <translation>Indirizzo della pagina che mostra il prodotto.</translation>
    </message>
    <message>
        <source>Address of the page the customer came from.</source>
        <translation>Indirizzo della pagina da cui è arrivato il cliente.</translation>
    </message>
    <message>
        <source>Address of the page where the customer can follow the shipment.</source>
        <translation>Indirizzo della pagina dove il cliente può seguire la spedizione.</translation>
    </message>
    <message>
        <source>Address of the picture of the content.</source>
        <translation>Indirizzo dell’immagine del contenuto.</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Recapito del destinatario</translation>
    </message>
    <message>
        <source>Address of the shop’s website.</source>
        <translation>Indirizzo del sito del negozio.</translation>
    </message>
    <message>
        <source>Address that opens the cart again as the customer left it, for a reminder.</source>
        <translation>Indirizzo che riapre il carrello come il cliente l’ha lasciato, per un promemoria.</translation>
    </message>
    <message>
        <source>Address that opens when the customer clicks the content.</source>
        <translation>Indirizzo che si apre quando il cliente fa clic sul contenuto.</translation>
    </message>
    <message>
        <source>Address that takes the customer back to where they left.</source>
        <translation>Indirizzo che riporta il cliente al punto in cui aveva lasciato.</translation>
    </message>
    <message>
        <source>Address the customer was taken to.</source>
        <translation>Indirizzo a cui è stato portato il cliente.</translation>
    </message>
    <message>
        <source>Advertising campaign</source>
        <translation>Campagna pubblicitaria</translation>
    </message>
    <message>
        <source>Amount credited, in units of the reward type, for example 150 points; never negative.</source>
        <translation>Quantità accreditata, in unità del tipo di premio, per esempio 150 punti; mai negativa.</translation>
    </message>
    <message>
        <source>Amount left</source>
        <translation>Importo residuo</translation>
    </message>
    <message>
        <source>Amount taken away, in units of the reward type, for example 150 points; never negative.</source>
        <translation>Quantità tolta, in unità del tipo di premio, per esempio 150 punti; mai negativa.</translation>
    </message>
    <message>
        <source>Amount taken off the whole order, for example by a coupon.</source>
        <translation>Importo tolto dall’intero ordine, per esempio con un buono.</translation>
    </message>
    <message>
        <source>Amount taken off this line, in the currency of the cart.</source>
        <translation>Importo tolto da questa riga, nella valuta del carrello.</translation>
    </message>
    <message>
        <source>Amount taken off this line, in the currency of the order.</source>
        <translation>Importo tolto da questa riga, nella valuta dell’ordine.</translation>
    </message>
    <message>
        <source>Amount that would be taken off the whole cart, for example by a coupon.</source>
        <translation>Importo che verrebbe tolto dall’intero carrello, per esempio con un buono.</translation>
    </message>
    <message>
        <source>Amount used</source>
        <translation>Importo usato</translation>
    </message>
    <message>
        <source>Answer of the support</source>
        <translation>Risposta dell’assistenza</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Risposte date</translation>
    </message>
    <message>
        <source>Any further data the sender wants to keep with the event; a free object whose fields no schema describes.</source>
        <translation>Altri dati che il mittente vuole conservare con l’evento; un oggetto libero i cui campi non sono descritti da nessuno schema.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID dell’app</translation>
    </message>
    <message>
        <source>App build</source>
        <translation>Build dell’app</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Versione dell’app</translation>
    </message>
    <message>
        <source>Attendance confirmed</source>
        <translation>Partecipazione confermata</translation>
    </message>
    <message>
        <source>Brand or seller</source>
        <translation>Marca o venditore</translation>
    </message>
    <message>
        <source>Browser or app</source>
        <translation>Browser o app</translation>
    </message>
    <message>
        <source>CONTENT for a text or article, IMG for a picture, OTHER for anything else.</source>
        <translation>CONTENT per un testo o un articolo, IMG per un’immagine, OTHER per il resto.</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID della campagna</translation>
    </message>
    <message>
        <source>Campaign blocked</source>
        <translation>Campagna bloccata</translation>
    </message>
    <message>
        <source>Campaign bounced</source>
        <translation>Campagna respinta</translation>
    </message>
    <message>
        <source>Campaign keywords</source>
        <translation>Parole chiave della campagna</translation>
    </message>
    <message>
        <source>Campaign link clicked</source>
        <translation>Clic su un link della campagna</translation>
    </message>
    <message>
        <source>Campaign marked as spam</source>
        <translation>Campagna segnalata come spam</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nome della campagna</translation>
    </message>
    <message>
        <source>Campaign opened</source>
        <translation>Campagna aperta</translation>
    </message>
    <message>
        <source>Campaign sent</source>
        <translation>Campagna inviata</translation>
    </message>
    <message>
        <source>Campaign tracking</source>
        <translation>Tracciamento delle campagne</translation>
    </message>
    <message>
        <source>Cart number</source>
        <translation>Numero del carrello</translation>
    </message>
    <message>
        <source>Categories the product belongs to, from the widest to the narrowest.</source>
        <translation>Categorie a cui appartiene il prodotto, dalla più ampia alla più ristretta.</translation>
    </message>
    <message>
        <source>Category name</source>
        <translation>Nome della categoria</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>ID del canale</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome del canale</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Nota di chiusura</translation>
    </message>
    <message>
        <source>Code of the coupon that was used for this line.</source>
        <translation>Codice del buono usato per questa riga.</translation>
    </message>
    <message>
        <source>Code of the coupon the customer entered for this line.</source>
        <translation>Codice del buono inserito dal cliente per questa riga.</translation>
    </message>
    <message>
        <source>Code of the shop in the sender’s system; the same as storeCode of an order.</source>
        <translation>Codice del negozio nel sistema del mittente; lo stesso di storeCode in un ordine.</translation>
    </message>
    <message>
        <source>Code of the shop the cart belongs to.</source>
        <translation>Codice del negozio a cui appartiene il carrello.</translation>
    </message>
    <message>
        <source>Code of the shop where the order was placed.</source>
        <translation>Codice del negozio in cui è stato fatto l’ordine.</translation>
    </message>
    <message>
        <source>Completed order</source>
        <translation>Ordine completato</translation>
    </message>
    <message>
        <source>Connected device</source>
        <translation>Dispositivo connesso</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <translation>Centro contatti</translation>
    </message>
    <message>
        <source>Contacts of the assistant</source>
        <translation>Recapiti dell’addetto</translation>
    </message>
    <message>
        <source>Contacts of the host</source>
        <translation>Recapiti di chi accoglie</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Content keywords</source>
        <translation>Parole chiave del contenuto</translation>
    </message>
    <message>
        <source>Content name</source>
        <translation>Nome del contenuto</translation>
    </message>
    <message>
        <source>Content of a pack</source>
        <translation>Contenuto di una confezione</translation>
    </message>
    <message>
        <source>Content of the cart</source>
        <translation>Contenuto del carrello</translation>
    </message>
    <message>
        <source>Country name or code</source>
        <translation>Nome o codice del paese</translation>
    </message>
    <message>
        <source>Country, as a name or as a two-letter code such as IT.</source>
        <translation>Paese, come nome o come codice di due lettere, per esempio IT.</translation>
    </message>
    <message>
        <source>Coupon categories</source>
        <translation>Categorie del buono</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Codice del buono</translation>
    </message>
    <message>
        <source>Coupon entered</source>
        <translation>Buono inserito</translation>
    </message>
    <message>
        <source>Coupon granted</source>
        <translation>Buono assegnato</translation>
    </message>
    <message>
        <source>Coupon used</source>
        <translation>Buono usato</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Codice della valuta</translation>
    </message>
    <message>
        <source>Customer currency</source>
        <translation>Valuta del cliente</translation>
    </message>
    <message>
        <source>Data of the sender</source>
        <translation>Dati del mittente</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Data dell’evento</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich, from -180 to 180; negative to the west.</source>
        <translation>Gradi a est di Greenwich, da -180 a 180; negativi a ovest.</translation>
    </message>
    <message>
        <source>Degrees north of the equator, from -90 to 90; negative to the south.</source>
        <translation>Gradi a nord dell’equatore, da -90 a 90; negativi a sud.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Device ID for the vendor</source>
        <translation>ID del dispositivo per il fornitore</translation>
    </message>
    <message>
        <source>Device language</source>
        <translation>Lingua del dispositivo</translation>
    </message>
    <message>
        <source>Device maker</source>
        <translation>Produttore del dispositivo</translation>
    </message>
    <message>
        <source>Device model</source>
        <translation>Modello del dispositivo</translation>
    </message>
    <message>
        <source>Did not show up</source>
        <translation>Mancata presenza</translation>
    </message>
    <message>
        <source>Digital campaign</source>
        <translation>Campagna digitale</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>E-mail address and phone numbers of the sales assistant; may be null.</source>
        <translation>Indirizzo e-mail e numeri di telefono dell’addetto alle vendite; può essere null.</translation>
    </message>
    <message>
        <source>E-mail address and phone numbers of the user; may be null.</source>
        <translation>Indirizzo e-mail e numeri di telefono dell’utente; può essere null.</translation>
    </message>
    <message>
        <source>E-mail address of the person who received the customer.</source>
        <translation>Indirizzo e-mail di chi ha accolto il cliente.</translation>
    </message>
    <message>
        <source>E-mail address of the sales assistant; may be null.</source>
        <translation>Indirizzo e-mail dell’addetto alle vendite; può essere null.</translation>
    </message>
    <message>
        <source>E-mail address of the user; may be null.</source>
        <translation>Indirizzo e-mail dell’utente; può essere null.</translation>
    </message>
    <message>
        <source>E-mail address, phone number or device the message was meant for.</source>
        <translation>Indirizzo e-mail, numero di telefono o dispositivo a cui era destinato il messaggio.</translation>
    </message>
    <message>
        <source>E-mail of the assistant</source>
        <translation>E-mail dell’addetto</translation>
    </message>
    <message>
        <source>E-mail of the host</source>
        <translation>E-mail di chi accoglie</translation>
    </message>
    <message>
        <source>Eligible for an event</source>
        <translation>Idoneo a un evento</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>Fine del servizio</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID dell’evento</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Nome dell’evento</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valore nominale</translation>
    </message>
    <message>
        <source>Family name of the person who received the customer.</source>
        <translation>Cognome di chi ha accolto il cliente.</translation>
    </message>
    <message>
        <source>Family name of the sales assistant; may be null.</source>
        <translation>Cognome dell’addetto alle vendite; può essere null.</translation>
    </message>
    <message>
        <source>Family name of the user; may be null.</source>
        <translation>Cognome dell’utente; può essere null.</translation>
    </message>
    <message>
        <source>First moment at which the coupon can be used (ISO 8601 date and time).</source>
        <translation>Primo momento in cui il buono si può usare (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name of the assistant</source>
        <translation>Nome dell’addetto</translation>
    </message>
    <message>
        <source>First name of the host</source>
        <translation>Nome di chi accoglie</translation>
    </message>
    <message>
        <source>For sale or return</source>
        <translation>Da vendere o da rendere</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>ID del modulo</translation>
    </message>
    <message>
        <source>Form name</source>
        <translation>Nome del modulo</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titolo di cortesia</translation>
    </message>
    <message>
        <source>Form submitted</source>
        <translation>Modulo inviato</translation>
    </message>
    <message>
        <source>Free object</source>
        <translation>Oggetto libero</translation>
    </message>
    <message>
        <source>Free object of the line</source>
        <translation>Oggetto libero della riga</translation>
    </message>
    <message>
        <source>Free object with whatever else the sender knows about the product.</source>
        <translation>Oggetto libero con quant’altro il mittente sa del prodotto.</translation>
    </message>
    <message>
        <source>From when the service runs (ISO 8601 date and time).</source>
        <translation>Da quando decorre il servizio (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Indirizzo completo</translation>
    </message>
    <message>
        <source>Full address of the page, with scheme and host.</source>
        <translation>Indirizzo completo della pagina, con schema e host.</translation>
    </message>
    <message>
        <source>Full address the link leads to.</source>
        <translation>Indirizzo completo a cui porta il link.</translation>
    </message>
    <message>
        <source>Full sum the customer pays: goods, tax and delivery, less the discount.</source>
        <translation>Somma intera a carico del cliente: merce, imposte e consegna, meno lo sconto.</translation>
    </message>
    <message>
        <source>Full sum the customer would pay: goods, tax and delivery, less the discount.</source>
        <translation>Somma intera che il cliente pagherebbe: merce, imposte e consegna, meno lo sconto.</translation>
    </message>
    <message>
        <source>Further classifications</source>
        <translation>Altre classificazioni</translation>
    </message>
    <message>
        <source>Further product data</source>
        <translation>Altri dati del prodotto</translation>
    </message>
    <message>
        <source>Given name of the person who received the customer.</source>
        <translation>Nome proprio di chi ha accolto il cliente.</translation>
    </message>
    <message>
        <source>Given name of the sales assistant; may be null.</source>
        <translation>Nome proprio dell’addetto alle vendite; può essere null.</translation>
    </message>
    <message>
        <source>Given name of the user; may be null.</source>
        <translation>Nome proprio dell’utente; può essere null.</translation>
    </message>
    <message>
        <source>Goods the customer ordered were handed to the carrier.</source>
        <translation>La merce ordinata dal cliente è stata affidata al corriere.</translation>
    </message>
    <message>
        <source>Google Analytics</source>
        <translation>Google Analytics</translation>
    </message>
    <message>
        <source>Groups the coupon belongs to, for example the goods it is good for.</source>
        <translation>Gruppi a cui appartiene il buono, per esempio la merce per cui vale.</translation>
    </message>
    <message>
        <source>How heavy one piece is, as a number; null when not known.</source>
        <translation>Quanto pesa un pezzo, come numero; null se non è noto.</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Come viaggia</translation>
    </message>
    <message>
        <source>How it was delivered</source>
        <translation>Come è stato consegnato</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Come è stato pagato</translation>
    </message>
    <message>
        <source>How many parcels the shipment is made of.</source>
        <translation>Di quanti colli è fatta la spedizione.</translation>
    </message>
    <message>
        <source>How many pieces left the cart this time.</source>
        <translation>Quanti pezzi sono usciti dal carrello questa volta.</translation>
    </message>
    <message>
        <source>How many pieces went into the cart this time.</source>
        <translation>Quanti pezzi sono finiti nel carrello questa volta.</translation>
    </message>
    <message>
        <source>How many pieces, or how much of the unit of measure.</source>
        <translation>Quanti pezzi, o quanto dell’unità di misura.</translation>
    </message>
    <message>
        <source>How many results the search found; 0 when there were none.</source>
        <translation>Quanti risultati ha dato la ricerca; 0 se non ce n’erano.</translation>
    </message>
    <message>
        <source>How messages travel: e-mail, text message, push notification, fax or instant message (IM).</source>
        <translation>Come viaggiano i messaggi: e-mail, SMS, notifica push, fax o messaggistica istantanea (IM).</translation>
    </message>
    <message>
        <source>How much of the value has been used so far; never negative.</source>
        <translation>Quanto del valore è stato usato finora; mai negativo.</translation>
    </message>
    <message>
        <source>How much of the value is left; never negative.</source>
        <translation>Quanto del valore resta; mai negativo.</translation>
    </message>
    <message>
        <source>How much one pack holds, for example 6 pieces; null when not known.</source>
        <translation>Quanto contiene una confezione, per esempio 6 pezzi; null se non è noto.</translation>
    </message>
    <message>
        <source>How much was added</source>
        <translation>Quanto è stato aggiunto</translation>
    </message>
    <message>
        <source>How much was removed</source>
        <translation>Quanto è stato tolto</translation>
    </message>
    <message>
        <source>How the campaigns of the list would travel: e-mail, text message, push notification, fax or instant message (IM).</source>
        <translation>Come viaggerebbero le campagne della lista: e-mail, SMS, notifica push, fax o messaggistica istantanea (IM).</translation>
    </message>
    <message>
        <source>How the customer was asked for consent: e-mail, text message, push notification, fax or instant message (IM).</source>
        <translation>Come è stato chiesto il consenso al cliente: e-mail, SMS, notifica push, fax o messaggistica istantanea (IM).</translation>
    </message>
    <message>
        <source>How the goods travel, for example standard or express.</source>
        <translation>Come viaggia la merce, per esempio standard o espressa.</translation>
    </message>
    <message>
        <source>How the message travels: e-mail, text message, push notification or fax.</source>
        <translation>Come viaggia il messaggio: e-mail, SMS, notifica push o fax.</translation>
    </message>
    <message>
        <source>How the request ended, or the last message.</source>
        <translation>Come è finita la richiesta, o l’ultimo messaggio.</translation>
    </message>
    <message>
        <source>How to reach the person who received the customer.</source>
        <translation>Come raggiungere chi ha accolto il cliente.</translation>
    </message>
    <message>
        <source>ID in another system</source>
        <translation>ID in un altro sistema</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Indirizzo IP</translation>
    </message>
    <message>
        <source>IPv4 address of the customer’s device, four numbers such as 192.0.2.17, without a mask.</source>
        <translation>Indirizzo IPv4 del dispositivo del cliente, quattro numeri come 192.0.2.17, senza maschera.</translation>
    </message>
    <message>
        <source>Identifier of the account in the sender’s system.</source>
        <translation>Identificatore dell’account nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the appointment or public event in the sender’s system.</source>
        <translation>Identificatore dell’appuntamento o della manifestazione nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the campaign in the system that sends it.</source>
        <translation>Identificatore della campagna nel sistema che la invia.</translation>
    </message>
    <message>
        <source>Identifier of the campaign that gave out the coupon.</source>
        <translation>Identificatore della campagna che ha distribuito il buono.</translation>
    </message>
    <message>
        <source>Identifier of the campaign through which the customer unsubscribed.</source>
        <translation>Identificatore della campagna tramite cui il cliente si è disiscritto.</translation>
    </message>
    <message>
        <source>Identifier of the channel in the sender’s system.</source>
        <translation>Identificatore del canale nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the customer as subscriber of the service.</source>
        <translation>Identificatore del cliente come abbonato al servizio.</translation>
    </message>
    <message>
        <source>Identifier of the customer in the sending system’s list.</source>
        <translation>Identificatore del cliente nella lista del sistema di invio.</translation>
    </message>
    <message>
        <source>Identifier of the form in the sender’s system.</source>
        <translation>Identificatore del modulo nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the kind of reward in the loyalty programme.</source>
        <translation>Identificatore del tipo di premio nel programma fedeltà.</translation>
    </message>
    <message>
        <source>Identifier of the link within the message.</source>
        <translation>Identificatore del link nel messaggio.</translation>
    </message>
    <message>
        <source>Identifier of the list of recipients.</source>
        <translation>Identificatore della lista dei destinatari.</translation>
    </message>
    <message>
        <source>Identifier of the list the customer is asked to join.</source>
        <translation>Identificatore della lista a cui si chiede al cliente di iscriversi.</translation>
    </message>
    <message>
        <source>Identifier of the list the customer joined.</source>
        <translation>Identificatore della lista a cui il cliente si è iscritto.</translation>
    </message>
    <message>
        <source>Identifier of the list the customer left.</source>
        <translation>Identificatore della lista lasciata dal cliente.</translation>
    </message>
    <message>
        <source>Identifier of the medium in the sender’s system.</source>
        <translation>Identificatore del supporto nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the place in the sender’s system, for example a shop code.</source>
        <translation>Identificatore del luogo nel sistema del mittente, per esempio il codice di un negozio.</translation>
    </message>
    <message>
        <source>Identifier of the product in the sender’s catalogue; the same for all its sizes and colours.</source>
        <translation>Identificatore del prodotto nel catalogo del mittente; lo stesso per tutte le taglie e i colori.</translation>
    </message>
    <message>
        <source>Identifier of the sales assistant in the sender’s system.</source>
        <translation>Identificatore dell’addetto alle vendite nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the same person elsewhere, for example in the CRM; may be null.</source>
        <translation>Identificatore della stessa persona altrove, per esempio nel CRM; può essere null.</translation>
    </message>
    <message>
        <source>Identifier of the service in the sender’s system.</source>
        <translation>Identificatore del servizio nel sistema del mittente.</translation>
    </message>
    <message>
        <source>Identifier of the single sending, when the message was sent on its own and not in a batch.</source>
        <translation>Identificatore dell’invio singolo, se il messaggio è partito da solo e non in un lotto.</translation>
    </message>
    <message>
        <source>Identifier that is the same for all apps of one vendor on this device.</source>
        <translation>Identificatore uguale per tutte le app di uno stesso fornitore su questo dispositivo.</translation>
    </message>
    <message>
        <source>Identifier under which the app is published, for example com.example.shop.</source>
        <translation>Identificatore con cui l’app è pubblicata, per esempio com.example.shop.</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Invito rifiutato</translation>
    </message>
    <message>
        <source>Invited to an event</source>
        <translation>Invitato a un evento</translation>
    </message>
    <message>
        <source>Key and value pairs that sort the product in ways other than its category, for example by season or material.</source>
        <translation>Coppie di chiave e valore che ordinano il prodotto in modi diversi dalla categoria, per esempio per stagione o materiale.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Parola chiave</translation>
    </message>
    <message>
        <source>Keywords that group campaigns, for example spring or sale.</source>
        <translation>Parole chiave che raggruppano le campagne, per esempio primavera o saldi.</translation>
    </message>
    <message>
        <source>Keywords that group contents, for example women or offer.</source>
        <translation>Parole chiave che raggruppano i contenuti, per esempio donna o offerta.</translation>
    </message>
    <message>
        <source>Keywords that group links, for example header or offer.</source>
        <translation>Parole chiave che raggruppano i link, per esempio testata o offerta.</translation>
    </message>
    <message>
        <source>Keywords that say what the page is about.</source>
        <translation>Parole chiave che dicono di che cosa tratta la pagina.</translation>
    </message>
    <message>
        <source>Kind in more detail</source>
        <translation>Tipo più preciso</translation>
    </message>
    <message>
        <source>Kind of advertising</source>
        <translation>Tipo di pubblicità</translation>
    </message>
    <message>
        <source>Kind of classification</source>
        <translation>Genere di classificazione</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Tipo di contenuto</translation>
    </message>
    <message>
        <source>Kind of coupon</source>
        <translation>Tipo di buono</translation>
    </message>
    <message>
        <source>Kind of delivery the customer chose, for example courier or collect in shop.</source>
        <translation>Tipo di consegna scelto dal cliente, per esempio corriere o ritiro in negozio.</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo di evento</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo di luogo</translation>
    </message>
    <message>
        <source>Kind of reward</source>
        <translation>Tipo di premio</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo di servizio</translation>
    </message>
    <message>
        <source>Kind of shipment</source>
        <translation>Tipo di spedizione</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Tipo di negozio</translation>
    </message>
    <message>
        <source>Kind within that channel</source>
        <translation>Tipo in quel canale</translation>
    </message>
    <message>
        <source>Kind within the channel</source>
        <translation>Tipo nel canale</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>Numero di telefono fisso</translation>
    </message>
    <message>
        <source>Landline number of the sales assistant, best with country code; may be null.</source>
        <translation>Numero di telefono fisso dell’addetto alle vendite, meglio con il prefisso internazionale; può essere null.</translation>
    </message>
    <message>
        <source>Landline number of the user, best with country code; may be null.</source>
        <translation>Numero di telefono fisso dell’utente, meglio con il prefisso internazionale; può essere null.</translation>
    </message>
    <message>
        <source>Landline number, best with country code.</source>
        <translation>Numero di telefono fisso, meglio con il prefisso internazionale.</translation>
    </message>
    <message>
        <source>Landline of the assistant</source>
        <translation>Telefono fisso dell’addetto</translation>
    </message>
    <message>
        <source>Landline of the host</source>
        <translation>Telefono fisso di chi accoglie</translation>
    </message>
    <message>
        <source>Language the device is set to, for example it.</source>
        <translation>Lingua impostata sul dispositivo, per esempio it.</translation>
    </message>
    <message>
        <source>Last moment at which the coupon can be redeemed (ISO 8601 date and time).</source>
        <translation>Ultimo momento in cui il buono si può riscattare (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Last name of the assistant</source>
        <translation>Cognome dell’addetto</translation>
    </message>
    <message>
        <source>Last name of the host</source>
        <translation>Cognome di chi accoglie</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudine</translation>
    </message>
    <message>
        <source>Latitude and longitude in decimal degrees (WGS 84).</source>
        <translation>Latitudine e longitudine in gradi decimali (WGS 84).</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numero di riga</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message>
        <source>Link ID</source>
        <translation>ID del link</translation>
    </message>
    <message>
        <source>Link clicked</source>
        <translation>Clic su un link</translation>
    </message>
    <message>
        <source>Link keywords</source>
        <translation>Parole chiave del link</translation>
    </message>
    <message>
        <source>List ID</source>
        <translation>ID della lista</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Nome della lista</translation>
    </message>
    <message>
        <source>Locale of the device: language and country, for example it_IT.</source>
        <translation>Impostazione locale del dispositivo: lingua e paese, per esempio it_IT.</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Uscita effettuata</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nome di accesso</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudine</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Fornitore di posta</translation>
    </message>
    <message>
        <source>Map position</source>
        <translation>Posizione sulla mappa</translation>
    </message>
    <message>
        <source>Mark given</source>
        <translation>Voto dato</translation>
    </message>
    <message>
        <source>Marketing medium, for example email, cpc or banner.</source>
        <translation>Mezzo pubblicitario, per esempio email, cpc o banner.</translation>
    </message>
    <message>
        <source>Means of payment; other when none of the listed ones fits.</source>
        <translation>Mezzo di pagamento; other se nessuno di quelli elencati è adatto.</translation>
    </message>
    <message>
        <source>Medium ID</source>
        <translation>ID del supporto</translation>
    </message>
    <message>
        <source>Medium name</source>
        <translation>Nome del supporto</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App mobile</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numero di cellulare</translation>
    </message>
    <message>
        <source>Mobile number of the assistant</source>
        <translation>Cellulare dell’addetto</translation>
    </message>
    <message>
        <source>Mobile number of the host</source>
        <translation>Cellulare di chi accoglie</translation>
    </message>
    <message>
        <source>Mobile number of the sales assistant, best with country code; may be null.</source>
        <translation>Numero di cellulare dell’addetto alle vendite, meglio con il prefisso internazionale; può essere null.</translation>
    </message>
    <message>
        <source>Mobile number of the user, best with country code; may be null.</source>
        <translation>Numero di cellulare dell’utente, meglio con il prefisso internazionale; può essere null.</translation>
    </message>
    <message>
        <source>Mobile number, best with country code.</source>
        <translation>Numero di cellulare, meglio con il prefisso internazionale.</translation>
    </message>
    <message>
        <source>Model of the device, for example Pixel 8.</source>
        <translation>Modello del dispositivo, per esempio Pixel 8.</translation>
    </message>
    <message>
        <source>Name as the customer sees it, for example Merino socks.</source>
        <translation>Nome come lo vede il cliente, per esempio Calze in merino.</translation>
    </message>
    <message>
        <source>Name of one category, for example Outdoor.</source>
        <translation>Nome di una categoria, per esempio Outdoor.</translation>
    </message>
    <message>
        <source>Name of one group, for example Shoes.</source>
        <translation>Nome di un gruppo, per esempio Scarpe.</translation>
    </message>
    <message>
        <source>Name of one section, for example Blog.</source>
        <translation>Nome di una sezione, per esempio Blog.</translation>
    </message>
    <message>
        <source>Name of the campaign that gave out the coupon.</source>
        <translation>Nome della campagna che ha distribuito il buono.</translation>
    </message>
    <message>
        <source>Name of the campaign, for example spring_sale.</source>
        <translation>Nome della campagna, per esempio saldi_primavera.</translation>
    </message>
    <message>
        <source>Name of the category the customer looked at.</source>
        <translation>Nome della categoria guardata dal cliente.</translation>
    </message>
    <message>
        <source>Name of the company that delivers the goods.</source>
        <translation>Nome dell’azienda che consegna la merce.</translation>
    </message>
    <message>
        <source>Name of the content for those who work on the campaign.</source>
        <translation>Nome del contenuto per chi lavora alla campagna.</translation>
    </message>
    <message>
        <source>Name of the event, chosen by the sender; always the same for the same kind of event.</source>
        <translation>Nome dell’evento, scelto dal mittente; sempre lo stesso per lo stesso genere di evento.</translation>
    </message>
    <message>
        <source>Name of the kind of reward, for example points or voucher.</source>
        <translation>Nome del tipo di premio, per esempio punti o voucher.</translation>
    </message>
    <message>
        <source>Name of the list of recipients.</source>
        <translation>Nome della lista dei destinatari.</translation>
    </message>
    <message>
        <source>Name of the list the customer is asked to join.</source>
        <translation>Nome della lista a cui si chiede al cliente di iscriversi.</translation>
    </message>
    <message>
        <source>Name of the list the customer joined.</source>
        <translation>Nome della lista a cui il cliente si è iscritto.</translation>
    </message>
    <message>
        <source>Name of the list the customer left.</source>
        <translation>Nome della lista lasciata dal cliente.</translation>
    </message>
    <message>
        <source>Name of the town, for example Milano.</source>
        <translation>Nome della città, per esempio Milano.</translation>
    </message>
    <message>
        <source>Name the account logs in with; may be null.</source>
        <translation>Nome con cui l’account effettua l’accesso; può essere null.</translation>
    </message>
    <message>
        <source>Name the campaign has for those who work on it.</source>
        <translation>Nome che la campagna ha per chi ci lavora.</translation>
    </message>
    <message>
        <source>Not invited to an event</source>
        <translation>Non invitato a un evento</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Numero di colli</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>Numero di pezzi</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Numero di risultati</translation>
    </message>
    <message>
        <source>Number of the cart, or of the order it would have become.</source>
        <translation>Numero del carrello, o dell’ordine che sarebbe diventato.</translation>
    </message>
    <message>
        <source>Number of the order in the shop’s own system; names the order in later events, for example 4711.</source>
        <translation>Numero dell’ordine nel sistema del negozio; indica l’ordine negli eventi successivi, per esempio 4711.</translation>
    </message>
    <message>
        <source>Number of the order that was shipped, as in its completedOrder event.</source>
        <translation>Numero dell’ordine spedito, come nel suo evento completedOrder.</translation>
    </message>
    <message>
        <source>Number of the recipient database in the sending system.</source>
        <translation>Numero dell’archivio dei destinatari nel sistema di invio.</translation>
    </message>
    <message>
        <source>Number of the request in the support system; the same from opening to closing.</source>
        <translation>Numero della richiesta nel sistema di assistenza; lo stesso dall’apertura alla chiusura.</translation>
    </message>
    <message>
        <source>Number that tells builds of the same version apart, for example 4201.</source>
        <translation>Numero che distingue le build della stessa versione, per esempio 4201.</translation>
    </message>
    <message>
        <source>Number that tells this line from the others of the same cart.</source>
        <translation>Numero che distingue questa riga dalle altre dello stesso carrello.</translation>
    </message>
    <message>
        <source>Number that tells this line from the others of the same order.</source>
        <translation>Numero che distingue questa riga dalle altre dello stesso ordine.</translation>
    </message>
    <message>
        <source>Number under which the carrier knows the shipment.</source>
        <translation>Numero con cui il corriere conosce la spedizione.</translation>
    </message>
    <message>
        <source>One keyword of the campaign.</source>
        <translation>Una parola chiave della campagna.</translation>
    </message>
    <message>
        <source>One keyword of the content.</source>
        <translation>Una parola chiave del contenuto.</translation>
    </message>
    <message>
        <source>One keyword of the link.</source>
        <translation>Una parola chiave del link.</translation>
    </message>
    <message>
        <source>One keyword of the page.</source>
        <translation>Una parola chiave della pagina.</translation>
    </message>
    <message>
        <source>One line of the order.</source>
        <translation>Una riga dell’ordine.</translation>
    </message>
    <message>
        <source>One pair of key and value.</source>
        <translation>Una coppia di chiave e valore.</translation>
    </message>
    <message>
        <source>One part of the message.</source>
        <translation>Una parte del messaggio.</translation>
    </message>
    <message>
        <source>One product left in the cart.</source>
        <translation>Un prodotto rimasto nel carrello.</translation>
    </message>
    <message>
        <source>One product the content presented.</source>
        <translation>Un prodotto presentato dal contenuto.</translation>
    </message>
    <message>
        <source>One product the customer looked at.</source>
        <translation>Un prodotto guardato dal cliente.</translation>
    </message>
    <message>
        <source>One topic, for example Delivery.</source>
        <translation>Un argomento, per esempio Consegna.</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Negozio online</translation>
    </message>
    <message>
        <source>Operating system of the device and its version, for example Android 14.</source>
        <translation>Sistema operativo del dispositivo e sua versione, per esempio Android 14.</translation>
    </message>
    <message>
        <source>Opt-in requested</source>
        <translation>Richiesta di consenso</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numero d’ordine</translation>
    </message>
    <message>
        <source>Order shipped</source>
        <translation>Ordine spedito</translation>
    </message>
    <message>
        <source>Other action of the customer</source>
        <translation>Altra azione del cliente</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Altro luogo</translation>
    </message>
    <message>
        <source>Other thing received</source>
        <translation>Altro fatto ricevuto</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Page categories</source>
        <translation>Categorie della pagina</translation>
    </message>
    <message>
        <source>Page keywords</source>
        <translation>Parole chiave della pagina</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titolo della pagina</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>Pagina vista</translation>
    </message>
    <message>
        <source>Page with the link</source>
        <translation>Pagina con il link</translation>
    </message>
    <message>
        <source>Paid by customer</source>
        <translation>Pagato dal cliente</translation>
    </message>
    <message>
        <source>Paid keyword</source>
        <translation>Parola chiave a pagamento</translation>
    </message>
    <message>
        <source>Part of the e-mail address after the @ sign, for example example.com.</source>
        <translation>Parte dell’indirizzo e-mail dopo il segno @, per esempio example.com.</translation>
    </message>
    <message>
        <source>Path of the link</source>
        <translation>Percorso del link</translation>
    </message>
    <message>
        <source>Path on the site</source>
        <translation>Percorso nel sito</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Phone or tablet and app</source>
        <translation>Telefono o tablet e app</translation>
    </message>
    <message>
        <source>Physical shop</source>
        <translation>Negozio fisico</translation>
    </message>
    <message>
        <source>Picture shown</source>
        <translation>Immagine mostrata</translation>
    </message>
    <message>
        <source>Pieces put in the cart</source>
        <translation>Pezzi messi nel carrello</translation>
    </message>
    <message>
        <source>Pieces taken out</source>
        <translation>Pezzi tolti</translation>
    </message>
    <message>
        <source>Place ID</source>
        <translation>ID del luogo</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nome del luogo</translation>
    </message>
    <message>
        <source>Place of the device, mostly found from the IP address; may be null.</source>
        <translation>Luogo del dispositivo, di solito ricavato dall’indirizzo IP; può essere null.</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>Luogo dell’evento</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Postal code as text, because it may begin with a zero or hold letters.</source>
        <translation>Codice postale come testo, perché può iniziare con uno zero o contenere lettere.</translation>
    </message>
    <message>
        <source>Price of one piece, as a number without a currency sign.</source>
        <translation>Prezzo di un pezzo, come numero senza simbolo di valuta.</translation>
    </message>
    <message>
        <source>Price shown</source>
        <translation>Prezzo mostrato</translation>
    </message>
    <message>
        <source>Price the content offered, as a number without a currency sign; never negative.</source>
        <translation>Prezzo proposto dal contenuto, come numero senza simbolo di valuta; mai negativo.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID del prodotto</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>Categorie del prodotto</translation>
    </message>
    <message>
        <source>Product category viewed</source>
        <translation>Categoria di prodotti vista</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nome del prodotto</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Pagina del prodotto</translation>
    </message>
    <message>
        <source>Product picture</source>
        <translation>Immagine del prodotto</translation>
    </message>
    <message>
        <source>Product reviewed</source>
        <translation>Prodotto recensito</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>Prodotto visto</translation>
    </message>
    <message>
        <source>Products looked at</source>
        <translation>Prodotti guardati</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Prodotti mostrati</translation>
    </message>
    <message>
        <source>Program and place</source>
        <translation>Programma e luogo</translation>
    </message>
    <message>
        <source>Province or county</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Province or county, as a name or a code, for example MI.</source>
        <translation>Provincia, come nome o come sigla, per esempio MI.</translation>
    </message>
    <message>
        <source>Query of the address</source>
        <translation>Query dell’indirizzo</translation>
    </message>
    <message>
        <source>Query of the link</source>
        <translation>Query del link</translation>
    </message>
    <message>
        <source>Rate between the main currency of the shop and the customer’s; 1 when they are the same.</source>
        <translation>Cambio fra la valuta principale del negozio e quella del cliente; 1 se coincidono.</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Tasso di cambio</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo della variazione</translation>
    </message>
    <message>
        <source>Recipient database</source>
        <translation>Archivio dei destinatari</translation>
    </message>
    <message>
        <source>Reduction granted</source>
        <translation>Sconto concesso</translation>
    </message>
    <message>
        <source>Reduction offered</source>
        <translation>Sconto proposto</translation>
    </message>
    <message>
        <source>Reduction on the line</source>
        <translation>Sconto sulla riga</translation>
    </message>
    <message>
        <source>Region or federal state, for example Lombardia.</source>
        <translation>Regione o stato federale, per esempio Lombardia.</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>Regione o stato</translation>
    </message>
    <message>
        <source>Regional setting</source>
        <translation>Impostazione regionale</translation>
    </message>
    <message>
        <source>Registered for an event</source>
        <translation>Registrato a un evento</translation>
    </message>
    <message>
        <source>Removed from cart</source>
        <translation>Rimozione dal carrello</translation>
    </message>
    <message>
        <source>Removed from comparison</source>
        <translation>Rimozione dal confronto</translation>
    </message>
    <message>
        <source>Removed from wish list</source>
        <translation>Rimozione dalla lista dei desideri</translation>
    </message>
    <message>
        <source>Request of the customer</source>
        <translation>Richiesta del cliente</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Premio assegnato</translation>
    </message>
    <message>
        <source>Reward removed</source>
        <translation>Premio revocato</translation>
    </message>
    <message>
        <source>Reward type ID</source>
        <translation>ID del tipo di premio</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>Vendita o reso</translation>
    </message>
    <message>
        <source>Sales assistant</source>
        <translation>Addetto alle vendite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Search words that were paid for.</source>
        <translation>Parole di ricerca acquistate.</translation>
    </message>
    <message>
        <source>Section name</source>
        <translation>Nome della sezione</translation>
    </message>
    <message>
        <source>Sections of the site the page belongs to.</source>
        <translation>Sezioni del sito a cui appartiene la pagina.</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID del servizio</translation>
    </message>
    <message>
        <source>Service cancelled</source>
        <translation>Servizio disdetto</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nome del servizio</translation>
    </message>
    <message>
        <source>Service subscribed</source>
        <translation>Servizio attivato</translation>
    </message>
    <message>
        <source>Service subscriber ID</source>
        <translation>ID dell’abbonato</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Impostazione modificata</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Shop code</source>
        <translation>Codice del negozio</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>Shop of the cart</source>
        <translation>Negozio del carrello</translation>
    </message>
    <message>
        <source>Shop that sold it</source>
        <translation>Negozio che ha venduto</translation>
    </message>
    <message>
        <source>Shop website</source>
        <translation>Sito del negozio</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Testo breve</translation>
    </message>
    <message>
        <source>Single sending ID</source>
        <translation>ID dell’invio singolo</translation>
    </message>
    <message>
        <source>Site, newsletter or search engine that sent the customer, for example newsletter.</source>
        <translation>Sito, newsletter o motore di ricerca che ha mandato il cliente, per esempio newsletter.</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Rete sociale</translation>
    </message>
    <message>
        <source>Sold or returned</source>
        <translation>Venduto o reso</translation>
    </message>
    <message>
        <source>Something that was done for or sent to the customer and that no other event type describes; its name says what.</source>
        <translation>Qualcosa che il cliente ha ricevuto o subito e che nessun altro tipo di evento descrive; il nome dice che cosa.</translation>
    </message>
    <message>
        <source>Something the customer did that no other event type describes; its name says what.</source>
        <translation>Qualcosa che il cliente ha fatto e che nessun altro tipo di evento descrive; il nome dice che cosa.</translation>
    </message>
    <message>
        <source>Staff ID</source>
        <translation>ID dell’addetto</translation>
    </message>
    <message>
        <source>Start of the service</source>
        <translation>Inizio del servizio</translation>
    </message>
    <message>
        <source>State of the coupon</source>
        <translation>Stato del buono</translation>
    </message>
    <message>
        <source>Stock keeping unit: names the exact variant that is sold, for example MS-08-M.</source>
        <translation>Codice SKU: indica l’esatta variante in vendita, per esempio MS-08-M.</translation>
    </message>
    <message>
        <source>Stock number</source>
        <translation>Codice di magazzino</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Street, house number and whatever else the first address line holds.</source>
        <translation>Via, numero civico e quant’altro sta nella prima riga dell’indirizzo.</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Oggetto del messaggio</translation>
    </message>
    <message>
        <source>Subject of the message as the customer reads it.</source>
        <translation>Oggetto del messaggio come lo legge il cliente.</translation>
    </message>
    <message>
        <source>Subject of the request</source>
        <translation>Oggetto della richiesta</translation>
    </message>
    <message>
        <source>Subscribed to campaigns</source>
        <translation>Iscrizione alle campagne</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ID dell’iscritto</translation>
    </message>
    <message>
        <source>Support answered a request of the customer.</source>
        <translation>L’assistenza ha risposto a una richiesta del cliente.</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Versione del sistema</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Imposte comprese</translation>
    </message>
    <message>
        <source>Tax on the line</source>
        <translation>Imposta sulla riga</translation>
    </message>
    <message>
        <source>Tax on this line, as an amount in the currency of the cart.</source>
        <translation>Imposta su questa riga, come importo nella valuta del carrello.</translation>
    </message>
    <message>
        <source>Tax on this line, as an amount in the currency of the order.</source>
        <translation>Imposta su questa riga, come importo nella valuta dell’ordine.</translation>
    </message>
    <message>
        <source>Tax that the total contains, as an amount.</source>
        <translation>Imposte contenute nel totale, come importo.</translation>
    </message>
    <message>
        <source>Tells apart links of the same campaign, for example the one in the header.</source>
        <translation>Distingue i link della stessa campagna, per esempio quello nella testata.</translation>
    </message>
    <message>
        <source>Tells apart variants of the channel of the request, for example the messenger that was used.</source>
        <translation>Distingue le varianti del canale della richiesta, per esempio il servizio di messaggistica usato.</translation>
    </message>
    <message>
        <source>Tells apart variants of the channel, for example the messenger that is used.</source>
        <translation>Distingue le varianti del canale, per esempio il servizio di messaggistica usato.</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Testo del link</translation>
    </message>
    <message>
        <source>Text or title of the link the customer clicked.</source>
        <translation>Testo o titolo del link su cui il cliente ha fatto clic.</translation>
    </message>
    <message>
        <source>Text that says what the reward is or why it changed.</source>
        <translation>Testo che dice che cos’è il premio o perché è cambiato.</translation>
    </message>
    <message>
        <source>The account the customer was using; its ID is required as soon as the object is sent.</source>
        <translation>L’account che il cliente stava usando; l’ID è obbligatorio appena si invia l’oggetto.</translation>
    </message>
    <message>
        <source>The browser, app or device that took part, and where it was.</source>
        <translation>Il browser, l’app o il dispositivo coinvolto, e dove si trovava.</translation>
    </message>
    <message>
        <source>The channel through which the coupon reached the customer, for example e-mail.</source>
        <translation>Il canale con cui il buono ha raggiunto il cliente, per esempio l’e-mail.</translation>
    </message>
    <message>
        <source>The currency the customer pays in, when it is not the main one of the shop.</source>
        <translation>La valuta in cui paga il cliente, se non è quella principale del negozio.</translation>
    </message>
    <message>
        <source>The currency the customer would pay in, when it is not the main one of the shop.</source>
        <translation>La valuta in cui pagherebbe il cliente, se non è quella principale del negozio.</translation>
    </message>
    <message>
        <source>The customer asked for support and a ticket was opened.</source>
        <translation>Il cliente ha chiesto assistenza ed è stato aperto un ticket.</translation>
    </message>
    <message>
        <source>The customer came to an appointment or public event.</source>
        <translation>Il cliente è venuto a un appuntamento o a una manifestazione.</translation>
    </message>
    <message>
        <source>The customer changed a setting of the account, such as language or password.</source>
        <translation>Il cliente ha modificato un’impostazione del proprio account, come la lingua o la password.</translation>
    </message>
    <message>
        <source>The customer confirmed that they will come to an appointment or public event.</source>
        <translation>Il cliente ha confermato che verrà a un appuntamento o a una manifestazione.</translation>
    </message>
    <message>
        <source>The customer declined the invitation to an appointment or public event.</source>
        <translation>Il cliente ha rifiutato l’invito a un appuntamento o a una manifestazione.</translation>
    </message>
    <message>
        <source>The customer filled in and sent a form, for example a contact request or a survey.</source>
        <translation>Il cliente ha compilato e inviato un modulo, per esempio una richiesta di contatto o un sondaggio.</translation>
    </message>
    <message>
        <source>The customer followed a link in a campaign.</source>
        <translation>Il cliente ha seguito un link contenuto in una campagna.</translation>
    </message>
    <message>
        <source>The customer followed a link on a page.</source>
        <translation>Il cliente ha seguito un link su una pagina.</translation>
    </message>
    <message>
        <source>The customer gave up a service they had subscribed to.</source>
        <translation>Il cliente ha disdetto un servizio a cui era abbonato.</translation>
    </message>
    <message>
        <source>The customer left a list that receives campaigns.</source>
        <translation>Il cliente ha lasciato una lista che riceve campagne.</translation>
    </message>
    <message>
        <source>The customer left with products in the cart and did not place the order within the time the shop allows.</source>
        <translation>Il cliente ha lasciato dei prodotti nel carrello senza concludere l’ordine entro il tempo previsto dal negozio.</translation>
    </message>
    <message>
        <source>The customer logged in to the site or app.</source>
        <translation>Il cliente ha effettuato l’accesso al sito o all’app.</translation>
    </message>
    <message>
        <source>The customer logged out of the site or app.</source>
        <translation>Il cliente è uscito dal sito o dall’app.</translation>
    </message>
    <message>
        <source>The customer looked at products and left the site without going on to buy.</source>
        <translation>Il cliente ha guardato dei prodotti e ha lasciato il sito senza proseguire con un acquisto.</translation>
    </message>
    <message>
        <source>The customer looked at the list of products of a category.</source>
        <translation>Il cliente ha guardato l’elenco dei prodotti di una categoria.</translation>
    </message>
    <message>
        <source>The customer looked at the page of a product.</source>
        <translation>Il cliente ha guardato la pagina di un prodotto.</translation>
    </message>
    <message>
        <source>The customer meets the conditions for being invited to an appointment or public event.</source>
        <translation>Il cliente soddisfa le condizioni per essere invitato a un appuntamento o a una manifestazione.</translation>
    </message>
    <message>
        <source>The customer opened a page of the site or app.</source>
        <translation>Il cliente ha aperto una pagina del sito o dell’app.</translation>
    </message>
    <message>
        <source>The customer opened the message of a campaign.</source>
        <translation>Il cliente ha aperto il messaggio di una campagna.</translation>
    </message>
    <message>
        <source>The customer placed an order, or returned goods, in a shop or online.</source>
        <translation>Il cliente ha concluso un ordine, o restituito merce, in negozio o online.</translation>
    </message>
    <message>
        <source>The customer put a product in the cart.</source>
        <translation>Il cliente ha messo un prodotto nel carrello.</translation>
    </message>
    <message>
        <source>The customer put a product on the list of products to compare.</source>
        <translation>Il cliente ha messo un prodotto nell’elenco di quelli da confrontare.</translation>
    </message>
    <message>
        <source>The customer put a product on the wish list.</source>
        <translation>Il cliente ha messo un prodotto nella lista dei desideri.</translation>
    </message>
    <message>
        <source>The customer reported a campaign as unwanted mail.</source>
        <translation>Il cliente ha segnalato una campagna come posta indesiderata.</translation>
    </message>
    <message>
        <source>The customer searched the site or app.</source>
        <translation>Il cliente ha fatto una ricerca nel sito o nell’app.</translation>
    </message>
    <message>
        <source>The customer signed up for an appointment or public event.</source>
        <translation>Il cliente si è registrato a un appuntamento o a una manifestazione.</translation>
    </message>
    <message>
        <source>The customer subscribed to a list that receives campaigns.</source>
        <translation>Il cliente si è iscritto a una lista che riceve campagne.</translation>
    </message>
    <message>
        <source>The customer took a product off the list of products to compare.</source>
        <translation>Il cliente ha tolto un prodotto dall’elenco di quelli da confrontare.</translation>
    </message>
    <message>
        <source>The customer took a product off the wish list.</source>
        <translation>Il cliente ha tolto un prodotto dalla lista dei desideri.</translation>
    </message>
    <message>
        <source>The customer took a product out of the cart.</source>
        <translation>Il cliente ha tolto un prodotto dal carrello.</translation>
    </message>
    <message>
        <source>The customer took out a service, for example a membership or a newsletter.</source>
        <translation>Il cliente ha attivato un servizio, per esempio un abbonamento o una newsletter.</translation>
    </message>
    <message>
        <source>The customer was asked to confirm a subscription to a list before anything is sent.</source>
        <translation>Al cliente è stato chiesto di confermare l’iscrizione a una lista prima di qualsiasi invio.</translation>
    </message>
    <message>
        <source>The customer was considered for an appointment or public event and was not invited.</source>
        <translation>Il cliente è stato preso in considerazione per un appuntamento o una manifestazione e non è stato invitato.</translation>
    </message>
    <message>
        <source>The customer was expected at an appointment or public event and did not come.</source>
        <translation>Il cliente era atteso a un appuntamento o a una manifestazione e non si è presentato.</translation>
    </message>
    <message>
        <source>The customer was given a coupon, or the state of one they hold changed.</source>
        <translation>Al cliente è stato dato un buono, oppure è cambiato lo stato di uno già in suo possesso.</translation>
    </message>
    <message>
        <source>The customer was invited to an appointment or public event.</source>
        <translation>Il cliente è stato invitato a un appuntamento o a una manifestazione.</translation>
    </message>
    <message>
        <source>The customer wrote a review of a product or gave it a rating.</source>
        <translation>Il cliente ha scritto una recensione di un prodotto o gli ha dato un voto.</translation>
    </message>
    <message>
        <source>The event belongs to a campaign by e-mail, text message or push notification.</source>
        <translation>L’evento appartiene a una campagna via e-mail, SMS o notifica push.</translation>
    </message>
    <message>
        <source>The event took place in a contact with the help desk, by phone, chat or mail.</source>
        <translation>L’evento è avvenuto in un contatto con l’assistenza, per telefono, chat o posta.</translation>
    </message>
    <message>
        <source>The event took place in a physical shop.</source>
        <translation>L’evento è avvenuto in un negozio fisico.</translation>
    </message>
    <message>
        <source>The event took place in an app on a phone or tablet.</source>
        <translation>L’evento è avvenuto in un’app su telefono o tablet.</translation>
    </message>
    <message>
        <source>The event took place in an online shop.</source>
        <translation>L’evento è avvenuto in un negozio online.</translation>
    </message>
    <message>
        <source>The event took place on a social network.</source>
        <translation>L’evento è avvenuto su una rete sociale.</translation>
    </message>
    <message>
        <source>The event took place on a website.</source>
        <translation>L’evento è avvenuto su un sito web.</translation>
    </message>
    <message>
        <source>The event took place somewhere that no other context describes.</source>
        <translation>L’evento è avvenuto in un luogo che nessun altro contesto descrive.</translation>
    </message>
    <message>
        <source>The event was reported by a connected thing, such as a sensor, a car or a kiosk.</source>
        <translation>L’evento è stato segnalato da un oggetto connesso, come un sensore, un’auto o un totem.</translation>
    </message>
    <message>
        <source>The fields of the form and what the customer entered; a free object.</source>
        <translation>I campi del modulo e ciò che il cliente vi ha scritto; un oggetto libero.</translation>
    </message>
    <message>
        <source>The mark as text on the sender’s own scale, for example 4 or five stars.</source>
        <translation>Il voto come testo, sulla scala del mittente, per esempio 4 o cinque stelle.</translation>
    </message>
    <message>
        <source>The message of a campaign went out to the customer.</source>
        <translation>Il messaggio di una campagna è partito verso il cliente.</translation>
    </message>
    <message>
        <source>The mobile device and the app the event came from.</source>
        <translation>Il dispositivo mobile e l’app da cui proviene l’evento.</translation>
    </message>
    <message>
        <source>The part of the address after the host, for example /shirts.</source>
        <translation>La parte dell’indirizzo dopo l’host, per esempio /camicie.</translation>
    </message>
    <message>
        <source>The part of the address from the question mark on, for example ?colour=blue.</source>
        <translation>La parte dell’indirizzo dal punto interrogativo in poi, per esempio ?colore=blu.</translation>
    </message>
    <message>
        <source>The part of the link’s address after the host, for example /shirts.</source>
        <translation>La parte dell’indirizzo del link dopo l’host, per esempio /camicie.</translation>
    </message>
    <message>
        <source>The part of the link’s address from the question mark on, for example ?colour=blue.</source>
        <translation>La parte dell’indirizzo del link dal punto interrogativo in poi, per esempio ?colore=blu.</translation>
    </message>
    <message>
        <source>The parts of the message that were chosen for this customer, for example recommended products.</source>
        <translation>Le parti del messaggio scelte per questo cliente, per esempio prodotti consigliati.</translation>
    </message>
    <message>
        <source>The person who received or looked after the customer.</source>
        <translation>La persona che ha accolto o seguito il cliente.</translation>
    </message>
    <message>
        <source>The person who served the customer; may be null, and needs an ID when sent.</source>
        <translation>La persona che ha servito il cliente; può essere null, e richiede un ID se inviata.</translation>
    </message>
    <message>
        <source>The products left in the cart, one line each.</source>
        <translation>I prodotti rimasti nel carrello, una riga ciascuno.</translation>
    </message>
    <message>
        <source>The products the customer looked at before leaving.</source>
        <translation>I prodotti che il cliente ha guardato prima di andarsene.</translation>
    </message>
    <message>
        <source>The products this content presented to the customer.</source>
        <translation>I prodotti che questo contenuto ha presentato al cliente.</translation>
    </message>
    <message>
        <source>The request in a few words.</source>
        <translation>La richiesta in poche parole.</translation>
    </message>
    <message>
        <source>The sender’s own finer kind, for example banner or recommendation.</source>
        <translation>Il tipo più fine usato dal mittente, per esempio banner o consiglio.</translation>
    </message>
    <message>
        <source>The setting that was changed; OTHER when none of the listed ones fits.</source>
        <translation>L’impostazione modificata; OTHER se nessuna di quelle elencate è adatta.</translation>
    </message>
    <message>
        <source>The shop in which the event took place.</source>
        <translation>Il negozio in cui è avvenuto l’evento.</translation>
    </message>
    <message>
        <source>The sums of the cart, in the main currency of the shop.</source>
        <translation>Le somme del carrello, nella valuta principale del negozio.</translation>
    </message>
    <message>
        <source>The sums of the order, in the main currency of the shop.</source>
        <translation>Le somme dell’ordine, nella valuta principale del negozio.</translation>
    </message>
    <message>
        <source>The thing that carries the coupon, for example paper, card or app.</source>
        <translation>L’oggetto che porta il buono, per esempio carta, tessera o app.</translation>
    </message>
    <message>
        <source>The utm fields of the link the customer came by; they name the advertising that brought the visit.</source>
        <translation>I campi utm del link da cui è arrivato il cliente; indicano la pubblicità che ha portato la visita.</translation>
    </message>
    <message>
        <source>Three-letter currency code (ISO 4217) of the price, for example EUR.</source>
        <translation>Codice di valuta di tre lettere (ISO 4217) del prezzo, per esempio EUR.</translation>
    </message>
    <message>
        <source>Three-letter currency code (ISO 4217), for example EUR.</source>
        <translation>Codice di valuta di tre lettere (ISO 4217), per esempio EUR.</translation>
    </message>
    <message>
        <source>Ticket answered</source>
        <translation>Risposta a un ticket</translation>
    </message>
    <message>
        <source>Ticket categories</source>
        <translation>Categorie del ticket</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>Ticket chiuso</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numero del ticket</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Ticket aperto</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Ora di arrivo</translation>
    </message>
    <message>
        <source>Time of leaving</source>
        <translation>Ora di uscita</translation>
    </message>
    <message>
        <source>Title of the page as the browser shows it.</source>
        <translation>Titolo della pagina come lo mostra il browser.</translation>
    </message>
    <message>
        <source>Title that goes before the name, for example Ms or Dr.</source>
        <translation>Titolo che precede il nome, per esempio Sig.ra o Dott.</translation>
    </message>
    <message>
        <source>Took part in an event</source>
        <translation>Partecipazione a un evento</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Topics the request was filed under.</source>
        <translation>Argomenti sotto cui è stata archiviata la richiesta.</translation>
    </message>
    <message>
        <source>Total of the line</source>
        <translation>Totale della riga</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Città o comune</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numero di tracciamento</translation>
    </message>
    <message>
        <source>Tracking page</source>
        <translation>Pagina di tracciamento</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unità della quantità</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Unsubscribed from campaigns</source>
        <translation>Disiscrizione dalle campagne</translation>
    </message>
    <message>
        <source>Until when the service runs (ISO 8601 date and time).</source>
        <translation>Fino a quando dura il servizio (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Da usare entro</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usato il</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID dell’utente</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Account dell’utente</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Valore nuovo</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Valore precedente</translation>
    </message>
    <message>
        <source>Value within the kind</source>
        <translation>Valore nel genere</translation>
    </message>
    <message>
        <source>Version of the app that customers see, for example 4.2.0.</source>
        <translation>Versione dell’app visibile ai clienti, per esempio 4.2.0.</translation>
    </message>
    <message>
        <source>Way back to the cart</source>
        <translation>Ritorno al carrello</translation>
    </message>
    <message>
        <source>Way back to the visit</source>
        <translation>Ritorno alla visita</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Canale di invio</translation>
    </message>
    <message>
        <source>Way of sending asked for</source>
        <translation>Canale richiesto</translation>
    </message>
    <message>
        <source>Way the request was sent</source>
        <translation>Canale della richiesta</translation>
    </message>
    <message>
        <source>Ways to reach the user</source>
        <translation>Recapiti dell’utente</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Weight of all parcels together, in the unit the sender uses, mostly kilograms.</source>
        <translation>Peso di tutti i colli insieme, nell’unità usata dal mittente, di solito chilogrammi.</translation>
    </message>
    <message>
        <source>Weight of one piece</source>
        <translation>Peso di un pezzo</translation>
    </message>
    <message>
        <source>Weight of the shipment</source>
        <translation>Peso della spedizione</translation>
    </message>
    <message>
        <source>What delivery costs the customer; 0 when it is free.</source>
        <translation>Quanto costa la consegna al cliente; 0 se è gratuita.</translation>
    </message>
    <message>
        <source>What delivery would cost the customer; 0 when it is free.</source>
        <translation>Quanto costerebbe la consegna al cliente; 0 se è gratuita.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Quanto è costato</translation>
    </message>
    <message>
        <source>What it is on</source>
        <translation>Su che cosa si trova</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Che cosa mostra</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Quanto costerebbe</translation>
    </message>
    <message>
        <source>What kind it is, for example workshop, fitting or concert.</source>
        <translation>Di che tipo è, per esempio laboratorio, prova in sartoria o concerto.</translation>
    </message>
    <message>
        <source>What kind of coupon it is, for example discount or gift card.</source>
        <translation>Di che tipo di buono si tratta, per esempio sconto o carta regalo.</translation>
    </message>
    <message>
        <source>What kind of place it is; OTHER when none of the listed ones fits, null when not known.</source>
        <translation>Che tipo di luogo è; OTHER se nessuno di quelli elencati è adatto, null se non è noto.</translation>
    </message>
    <message>
        <source>What kind of service it is, for example membership or newsletter.</source>
        <translation>Di che tipo di servizio si tratta, per esempio abbonamento o newsletter.</translation>
    </message>
    <message>
        <source>What kind of shop it is; SIS is a shop in a shop, NOT-DEFINED when none fits.</source>
        <translation>Di che tipo di negozio si tratta; SIS è un negozio nel negozio, NOT-DEFINED se nessuno è adatto.</translation>
    </message>
    <message>
        <source>What support wrote or said to the customer.</source>
        <translation>Che cosa ha scritto o detto l’assistenza al cliente.</translation>
    </message>
    <message>
        <source>What the appointment or public event is called.</source>
        <translation>Come si chiama l’appuntamento o la manifestazione.</translation>
    </message>
    <message>
        <source>What the browser or app calls itself (the User-Agent header); may be null.</source>
        <translation>Come si presenta il browser o l’app (l’intestazione User-Agent); può essere null.</translation>
    </message>
    <message>
        <source>What the channel is called.</source>
        <translation>Come si chiama il canale.</translation>
    </message>
    <message>
        <source>What the coupon is worth in all; never negative.</source>
        <translation>Quanto vale in tutto il buono; mai negativo.</translation>
    </message>
    <message>
        <source>What the customer shows or types to use the coupon.</source>
        <translation>Che cosa mostra o digita il cliente per usare il buono.</translation>
    </message>
    <message>
        <source>What the customer typed into the search field.</source>
        <translation>Che cosa ha scritto il cliente nel campo di ricerca.</translation>
    </message>
    <message>
        <source>What the customer wrote or said.</source>
        <translation>Che cosa ha scritto o detto il cliente.</translation>
    </message>
    <message>
        <source>What the form is called, for example Newsletter sign-up.</source>
        <translation>Come si chiama il modulo, per esempio Iscrizione alla newsletter.</translation>
    </message>
    <message>
        <source>What the line costs: unit price times quantity, less the discount.</source>
        <translation>Quanto costa la riga: prezzo unitario per quantità, meno lo sconto.</translation>
    </message>
    <message>
        <source>What the line would cost: unit price times quantity, less the discount.</source>
        <translation>Quanto costerebbe la riga: prezzo unitario per quantità, meno lo sconto.</translation>
    </message>
    <message>
        <source>What the medium is called.</source>
        <translation>Come si chiama il supporto.</translation>
    </message>
    <message>
        <source>What the message showed</source>
        <translation>Che cosa mostrava il messaggio</translation>
    </message>
    <message>
        <source>What the place is called.</source>
        <translation>Come si chiama il luogo.</translation>
    </message>
    <message>
        <source>What the product is sorted by, for example season.</source>
        <translation>Ciò in base a cui il prodotto è ordinato, per esempio la stagione.</translation>
    </message>
    <message>
        <source>What the quantity is counted in, for example pcs, kg or m; null when it is pieces.</source>
        <translation>In che cosa si conta la quantità, per esempio pz, kg o m; null se sono pezzi.</translation>
    </message>
    <message>
        <source>What the service is called, for example Premium membership.</source>
        <translation>Come si chiama il servizio, per esempio Abbonamento Premium.</translation>
    </message>
    <message>
        <source>What the setting held before the change; better left out for a password.</source>
        <translation>Che cosa conteneva l’impostazione prima della modifica; da omettere per una password.</translation>
    </message>
    <message>
        <source>What the setting holds since the change; better left out for a password.</source>
        <translation>Che cosa contiene l’impostazione dopo la modifica; da omettere per una password.</translation>
    </message>
    <message>
        <source>What the shop earns on the goods, without tax and delivery.</source>
        <translation>Quanto incassa il negozio per la merce, senza imposte e consegna.</translation>
    </message>
    <message>
        <source>What the shop is called.</source>
        <translation>Come si chiama il negozio.</translation>
    </message>
    <message>
        <source>What the shop would earn on the goods, without tax and delivery.</source>
        <translation>Quanto incasserebbe il negozio per la merce, senza imposte e consegna.</translation>
    </message>
    <message>
        <source>What was ordered or returned, one line for each product.</source>
        <translation>Ciò che è stato ordinato o reso, una riga per ogni prodotto.</translation>
    </message>
    <message>
        <source>When the appointment or public event takes place (ISO 8601 date and time).</source>
        <translation>Quando si tiene l’appuntamento o la manifestazione (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>When the customer came in (ISO 8601 date and time).</source>
        <translation>Quando è entrato il cliente (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>When the customer left (ISO 8601 date and time).</source>
        <translation>Quando è uscito il cliente (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>When the customer redeemed the coupon (ISO 8601 date and time).</source>
        <translation>Quando il cliente ha riscattato il buono (data e ora ISO 8601).</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Dove porta</translation>
    </message>
    <message>
        <source>Where it takes place; may be null, for example online.</source>
        <translation>Dove si tiene; può essere null, per esempio se è online.</translation>
    </message>
    <message>
        <source>Where the coupon stands in the sender’s own words, for example granted, used or expired.</source>
        <translation>A che punto è il buono, nelle parole del mittente, per esempio assegnato, usato o scaduto.</translation>
    </message>
    <message>
        <source>Where the customer came from, as the link that brought them says.</source>
        <translation>Da dove è arrivato il cliente, secondo il link che lo ha portato.</translation>
    </message>
    <message>
        <source>Where the device was</source>
        <translation>Dove si trovava il dispositivo</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Dove porta il link</translation>
    </message>
    <message>
        <source>Where the place is; may be null when not known.</source>
        <translation>Dove si trova il luogo; può essere null se non è noto.</translation>
    </message>
    <message>
        <source>Where the product stands in that classification, for example winter.</source>
        <translation>Il posto del prodotto in quella classificazione, per esempio inverno.</translation>
    </message>
    <message>
        <source>Where the visit came from</source>
        <translation>Da dove viene la visita</translation>
    </message>
    <message>
        <source>Whether goods were sold, returned, or both in one receipt (sale-return).</source>
        <translation>Se la merce è stata venduta, resa, o entrambe le cose in uno scontrino (sale-return).</translation>
    </message>
    <message>
        <source>Which link or ad</source>
        <translation>Quale link o annuncio</translation>
    </message>
    <message>
        <source>Which setting</source>
        <translation>Quale impostazione</translation>
    </message>
    <message>
        <source>Who delivers it</source>
        <translation>Chi consegna</translation>
    </message>
    <message>
        <source>Who makes or sells the product; may be null.</source>
        <translation>Chi produce o vende il prodotto; può essere null.</translation>
    </message>
    <message>
        <source>Who makes the device, for example Google.</source>
        <translation>Chi produce il dispositivo, per esempio Google.</translation>
    </message>
    <message>
        <source>Who received the customer</source>
        <translation>Chi ha accolto il cliente</translation>
    </message>
    <message>
        <source>Wireless device</source>
        <translation>Dispositivo senza fili</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Senza imposte</translation>
    </message>
    <message>
        <source>Words searched for</source>
        <translation>Parole cercate</translation>
    </message>
    <message>
        <source>Worth of the cart</source>
        <translation>Valore del carrello</translation>
    </message>
    <message>
        <source>sale for goods the customer wants to buy, return for goods to send back.</source>
        <translation>sale per la merce che il cliente vuole comprare, return per quella da rendere.</translation>
    </message>
    <message>
        <source>sale when the goods go to the customer, return when they come back.</source>
        <translation>sale se la merce va al cliente, return se torna indietro.</translation>
    </message>
</context>
</TS>
