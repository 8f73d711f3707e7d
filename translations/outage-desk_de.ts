<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Outage Desk</source>
        <translation>Outage Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About Outage Desk</source>
        <translation>Über Outage Desk</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Outage Desk is free software (MIT).</source>
        <translation>Outage Desk ist freie Software (MIT).</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is kept there yet</source>
        <translation>Dort liegt noch nichts</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>Ordner der Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open the folder of the record</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What you leave out and note is kept beside the record, and offered again at the next start.</source>
        <translation>Was Sie auslassen und anmerken, liegt neben dem Protokoll und wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Kept in memory, and gone when the program ends; in the system’s keyring only where you had it remembered.</source>
        <translation>Im Speicher, und mit dem Programm wieder fort; im Schlüsselbund des Systems nur, wo Sie ihn merken ließen.</translation>
    </message>
    <message>
        <source>Named once there is a base URL.</source>
        <translation>Wird genannt, sobald es eine Basis-URL gibt.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Das System wird gefragt …</translation>
    </message>
    <message>
        <source>None: requests go straight to %1.</source>
        <extracomment>%1 is the API&apos;s address, %2 the proxy&apos;s</extracomment>
        <translation>Keiner: Anfragen gehen direkt an %1.</translation>
    </message>
    <message>
        <source>Requests to %1 go through %2.</source>
        <translation>Anfragen an %1 gehen über %2.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) and libzip (BSD) as shared libraries, icons by Lucide (ISC).</source>
        <translation>Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) und libzip (BSD) als gemeinsam genutzte Bibliotheken, Symbole von Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open outages file…</source>
        <translation>Ausfall-Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;site file…</source>
        <translation>&amp;Standort-Datei öffnen …</translation>
    </message>
    <message>
        <source>Read the site from a JSON file instead of asking the API</source>
        <translation>Den Standort aus einer JSON-Datei lesen, statt die API zu fragen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last choice back</source>
        <translation>Die letzte Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the choice again that was taken back</source>
        <translation>Die zurückgenommene Wahl noch einmal treffen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the marked rows as text, HTML and CSV</source>
        <translation>Die markierten Zeilen als Text, HTML und CSV kopieren</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Zeilen mit &amp;Titeln kopieren</translation>
    </message>
    <message>
        <source>Copy the marked rows below the titles of their columns</source>
        <translation>Die markierten Zeilen unter den Titeln ihrer Spalten kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the cell under the keyboard, a time with its zone</source>
        <translation>Die Zelle unter der Tastatur kopieren, eine Zeit mit ihrer Zone</translation>
    </message>
    <message>
        <source>Copy cell as recei&amp;ved</source>
        <translation>Zelle wie &amp;empfangen kopieren</translation>
    </message>
    <message>
        <source>Copy the characters that came for this cell</source>
        <translation>Die Zeichen kopieren, die für diese Zelle kamen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Show only rows that contain a text</source>
        <translation>Nur Zeilen zeigen, die einen Text enthalten</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Show this site’s rows again, without a search</source>
        <translation>Wieder die Zeilen dieses Standorts zeigen, ohne Suche</translation>
    </message>
    <message>
        <source>Forget API &amp;key</source>
        <translation>&amp;API-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Take the key of this address and site out of the keyring</source>
        <translation>Den Schlüssel dieser Adresse und dieses Standorts aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>&amp;Everything fetched</source>
        <translation>&amp;Alles Abgerufene</translation>
    </message>
    <message>
        <source>Show exactly these rows</source>
        <translation>Genau diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>At this &amp;site</source>
        <translation>An diesem &amp;Standort</translation>
    </message>
    <message>
        <source>Since the cut&amp;off</source>
        <translation>Seit dem S&amp;tichtag</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>Auf&amp;genommen</translation>
    </message>
    <message>
        <source>Only what is to chec&amp;k</source>
        <translation>Nur, was zu prüfen &amp;ist</translation>
    </message>
    <message>
        <source>Show only the rows that deserve a look, or all again</source>
        <translation>Nur die Zeilen zeigen, die einen Blick verdienen, oder wieder alle</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the details of the current row</source>
        <translation>Die Einzelheiten der aktuellen Zeile zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Anf&amp;ragen</translation>
    </message>
    <message>
        <source>Show or hide what was asked of the API</source>
        <translation>Zeigen oder verbergen, was die API gefragt wurde</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Show times in UTC, as they are received and sent</source>
        <translation>Zeiten in UTC zeigen, wie sie empfangen und gesendet werden</translation>
    </message>
    <message>
        <source>T&amp;imes in local time</source>
        <translation>Zeiten in &amp;Ortszeit</translation>
    </message>
    <message>
        <source>Show times as the clocks here show them</source>
        <translation>Zeiten zeigen, wie die Uhren hier sie zeigen</translation>
    </message>
    <message>
        <source>Times in another &amp;zone…</source>
        <translation>Zeiten in anderer &amp;Zone …</translation>
    </message>
    <message>
        <source>Choose a time zone from a list</source>
        <translation>Eine Zeitzone aus einer Liste wählen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>What was sent from this computer, and what became of it</source>
        <translation>Was von diesem Rechner gesendet wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>Compare with the last &amp;accepted list</source>
        <translation>Mit der letzten angeno&amp;mmenen Liste vergleichen</translation>
    </message>
    <message>
        <source>Show what is new, gone or changed since the list that this site accepted last</source>
        <translation>Zeigen, was seit der Liste neu, entfallen oder geändert ist, die dieser Standort zuletzt angenommen hat</translation>
    </message>
    <message>
        <source>Compare with the fetch &amp;before</source>
        <translation>Mit &amp;dem Abruf davor vergleichen</translation>
    </message>
    <message>
        <source>Show what is new, gone or changed at this site since the fetch before</source>
        <translation>Zeigen, was an diesem Standort seit dem Abruf davor neu, entfallen oder geändert ist</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Lead the keyboard to the next area of the window</source>
        <translation>Die Tastatur in den nächsten Bereich des Fensters führen</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>Lead the keyboard to the area before</source>
        <translation>Die Tastatur in den Bereich davor führen</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Jeder Befehl mit seinem Namen</translation>
    </message>
    <message>
        <source>For&amp;get earlier choices</source>
        <translation>&amp;Frühere Entscheidungen vergessen</translation>
    </message>
    <message>
        <source>Delete the choices of an earlier start that are on offer</source>
        <translation>Die angebotenen Entscheidungen eines früheren Starts löschen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>Fetch all outages and the site’s devices</source>
        <translation>Alle Ausfälle und die Geräte des Standorts abrufen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>&amp;Include or leave out</source>
        <translation>Aufnehmen &amp;oder auslassen</translation>
    </message>
    <message>
        <source>Leave the selected rows out, or include them again</source>
        <translation>Die markierten Zeilen auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>I&amp;nclude marked</source>
        <translation>Markierte auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Include the marked outages in the list</source>
        <translation>Die markierten Ausfälle in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave out marked</source>
        <translation>&amp;Markierte auslassen</translation>
    </message>
    <message>
        <source>Leave the marked outages out of the list</source>
        <translation>Die markierten Ausfälle aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Show only this &amp;device</source>
        <translation>Nur dieses Ge&amp;rät zeigen</translation>
    </message>
    <message>
        <source>Show only the outages of the current row’s device</source>
        <translation>Nur die Ausfälle des Geräts der aktuellen Zeile zeigen</translation>
    </message>
    <message>
        <source>Include &amp;all</source>
        <translation>A&amp;lle aufnehmen</translation>
    </message>
    <message>
        <source>Include every outage that was left out</source>
        <translation>Jeden ausgelassenen Ausfall wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out with a &amp;reason…</source>
        <translation>Mit &amp;Grund auslassen …</translation>
    </message>
    <message>
        <source>Leave the marked outages out and note why</source>
        <translation>Die markierten Ausfälle auslassen und anmerken, warum</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>Anmerk&amp;ung …</translation>
    </message>
    <message>
        <source>Note something on the marked outages</source>
        <translation>Etwas zu den markierten Ausfällen anmerken</translation>
    </message>
    <message>
        <source>Ne&amp;xt to check</source>
        <translation>Nächste zu &amp;prüfende Zeile</translation>
    </message>
    <message>
        <source>Go to the next row that deserves a look</source>
        <translation>Zur nächsten Zeile gehen, die einen Blick verdient</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>&amp;Vorige zu prüfende Zeile</translation>
    </message>
    <message>
        <source>Go to the row before that deserves a look</source>
        <translation>Zur vorigen Zeile gehen, die einen Blick verdient</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Einreichen …</translation>
    </message>
    <message>
        <source>Look at the exact list, then send it</source>
        <translation>Die genaue Liste ansehen, dann senden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every shortcut on one page</source>
        <translation>Jedes Tastenkürzel auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;About Outage Desk</source>
        <translation>&amp;Über Outage Desk</translation>
    </message>
    <message>
        <source>Version, licences, and where files are kept</source>
        <translation>Version, Lizenzen und wo Dateien liegen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Outages</source>
        <translation>A&amp;usfälle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Go to what the rows can be narrowed down to; from there, hide it</source>
        <translation>Zu dem gehen, worauf sich die Zeilen eingrenzen lassen; von dort aus es ausblenden</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>Ger&amp;äte</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show less time in more detail</source>
        <translation>Weniger Zeit genauer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more time in less detail</source>
        <translation>Mehr Zeit weniger genau zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;all outages</source>
        <translation>&amp;Alle Ausfälle einpassen</translation>
    </message>
    <message>
        <source>Show the time of all outages in the table, the furthest included</source>
        <translation>Die Zeit aller Ausfälle der Tabelle zeigen, auch der fernsten</translation>
    </message>
    <message>
        <source>Fit in&amp;cluded outages</source>
        <translation>Aufgenommene Ausfälle &amp;einpassen</translation>
    </message>
    <message>
        <source>Show the time of the included outages, as at first</source>
        <translation>Die Zeit der aufgenommenen Ausfälle zeigen, wie zu Beginn</translation>
    </message>
    <message>
        <source>Fit &amp;marked outages</source>
        <translation>&amp;Markierte Ausfälle einpassen</translation>
    </message>
    <message>
        <source>Show the time of the marked outages</source>
        <translation>Die Zeit der markierten Ausfälle zeigen</translation>
    </message>
    <message>
        <source>&amp;From the cutoff</source>
        <translation>Ab dem &amp;Stichtag</translation>
    </message>
    <message>
        <source>Show the time since the cutoff</source>
        <translation>Die Zeit seit dem Stichtag zeigen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>Limits of findings and a&amp;ge…</source>
        <translation>Grenzen für Auffällig&amp;keiten und Alter …</translation>
    </message>
    <message>
        <source>When an outage is very long or near the cutoff, and when a list is too old to be sent</source>
        <translation>Ab wann ein Ausfall sehr lang oder nahe dem Stichtag ist, und ab wann eine Liste zu alt zum Einreichen ist</translation>
    </message>
    <message>
        <source>Go to a lane of outages for each device; from there, hide the lanes</source>
        <translation>Zu einer Bahn je Gerät mit seinen Ausfällen gehen; von dort aus die Bahnen ausblenden</translation>
    </message>
    <message>
        <source>Loo&amp;ked at</source>
        <translation>Ange&amp;sehen</translation>
    </message>
    <message>
        <source>Whether all that is to check on the marked outages has been looked at</source>
        <translation>Ob alles, was an den markierten Ausfällen zu prüfen ist, angesehen wurde</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save what is shown, the review or the receipt, as a sheet of paper</source>
        <translation>Was gezeigt wird, die Prüfung oder die Quittung, als Blatt speichern</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Print what is shown, the review or the receipt, as a sheet of paper</source>
        <translation>Was gezeigt wird, die Prüfung oder die Quittung, als Blatt drucken</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the lanes of the devices as a picture</source>
        <translation>Die Bahnen der Geräte als Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild speiche&amp;rn …</translation>
    </message>
    <message>
        <source>Save the lanes of the devices as a picture (PNG)</source>
        <translation>Die Bahnen der Geräte als Bild (PNG) speichern</translation>
    </message>
    <message>
        <source>Change connec&amp;tion…</source>
        <translation>Verbin&amp;dung ändern …</translation>
    </message>
    <message>
        <source>Lead the keyboard to the fields of the connection, the site first</source>
        <translation>Mit der Tastatur zu den Feldern der Verbindung, zuerst zum Standort</translation>
    </message>
    <message>
        <source>Change c&amp;utoff…</source>
        <translation>S&amp;tichtag ändern …</translation>
    </message>
    <message>
        <source>Lead the keyboard to the cutoff</source>
        <translation>Mit der Tastatur zum Stichtag</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Show the list large, without address, key and IDs; Esc leads back</source>
        <translation>Die Liste groß zeigen, ohne Adresse, Schlüssel und IDs; Esc führt zurück</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Make everything in the window larger</source>
        <translation>Alles im Fenster größer zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make everything in the window smaller</source>
        <translation>Alles im Fenster kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Show the text as large as the system does</source>
        <translation>Die Schrift so groß wie im System zeigen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nster</translation>
    </message>
    <message>
        <source>Paste &amp;list</source>
        <translation>&amp;Liste einfügen</translation>
    </message>
    <message>
        <source>Read outages copied from a spreadsheet, or JSON, instead of asking the API</source>
        <translation>Ausfälle, aus einer Tabelle kopiert, oder JSON lesen, statt die API zu fragen</translation>
    </message>
    <message>
        <source>Save &amp;what is shown…</source>
        <translation>&amp;Gezeigtes speichern …</translation>
    </message>
    <message>
        <source>Save rows as CSV, TSV or JSON: those shown, those marked, or all</source>
        <translation>Zeilen als CSV, TSV oder JSON speichern: die gezeigten, die markierten oder alle</translation>
    </message>
    <message>
        <source>Rese&amp;t view</source>
        <translation>A&amp;nsicht zurücksetzen</translation>
    </message>
    <message>
        <source>Show columns, order, filters and timeline as at first</source>
        <translation>Spalten, Reihenfolge, Filter und Zeitachse wie anfangs zeigen</translation>
    </message>
    <message>
        <source>Read outages from a JSON, CSV or .xlsx file instead of asking the API</source>
        <translation>Ausfälle aus einer JSON-, CSV- oder .xlsx-Datei lesen, statt die API zu fragen</translation>
    </message>
    <message>
        <source>Conn&amp;ections…</source>
        <translation>Verb&amp;indungen …</translation>
    </message>
    <message>
        <source>Make, change, copy, remove and test connections that have a name</source>
        <translation>Verbindungen mit Namen anlegen, ändern, kopieren, entfernen und testen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy versions, system, paths and the last requests, without key, address and site</source>
        <translation>Versionen, System, Pfade und die letzten Anfragen kopieren, ohne Schlüssel, Adresse und Standort</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Open the guide at the page about what you are doing</source>
        <translation>Die Anleitung auf der Seite zu dem öffnen, was Sie gerade tun</translation>
    </message>
    <message>
        <source>Fetc&amp;h all sites</source>
        <translation>&amp;Jeden Standort abrufen</translation>
    </message>
    <message>
        <source>Fetch all sites of the connection with one answer of the API</source>
        <translation>Alle Standorte der Verbindung mit einer Antwort der API abrufen</translation>
    </message>
    <message>
        <source>Sho&amp;w the next site</source>
        <translation>Nä&amp;chsten Standort zeigen</translation>
    </message>
    <message>
        <source>Show the next site of the connection, with its own review</source>
        <translation>Den nächsten Standort der Verbindung zeigen, mit seiner eigenen Prüfung</translation>
    </message>
    <message>
        <source>Show the pre&amp;vious site</source>
        <translation>Vorigen Standort &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the site before, with its own review</source>
        <translation>Den Standort davor zeigen, mit seiner eigenen Prüfung</translation>
    </message>
</context>
<context>
    <name>ApiKeyController</name>
    <message>
        <source>Keyring silent: key kept for this session only.</source>
        <translation>Schlüsselbund stumm: Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Keyring locked: key kept for this session only.</source>
        <translation>Schlüsselbund gesperrt: Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No keyring here: key kept for this session only.</source>
        <translation>Kein Schlüsselbund: Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring has it, for this address and site.</source>
        <translation>Der Schlüsselbund hat ihn, für diese Adresse und diesen Standort.</translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation>Der Schlüsselbund hat ihn vergessen.</translation>
    </message>
    <message>
        <source>The key was for %1 and has been taken out.</source>
        <extracomment>%1 is an address such as https://host</extracomment>
        <translation>Der Schlüssel war für %1 und wurde herausgenommen.</translation>
    </message>
    <message>
        <source>The key comes from the keyring.</source>
        <translation>Der Schlüssel kommt aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring may still have it: it did not say that it has gone.</source>
        <translation>Der Schlüsselbund hat ihn vielleicht noch: Er hat nicht bestätigt, dass er fort ist.</translation>
    </message>
    <message>
        <source>The keyring gets the key once the API has accepted it.</source>
        <translation>Der Schlüsselbund bekommt den Schlüssel, sobald die API ihn angenommen hat.</translation>
    </message>
    <message>
        <source>The keyring has it, for all sites of this connection.</source>
        <translation>Im Schlüsselbund, für alle Standorte dieser Verbindung.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Der nächste Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show or hide what the rows can be narrowed down to (F9)</source>
        <translation>Zeigen oder verbergen, worauf sich die Zeilen eingrenzen lassen (F9)</translation>
    </message>
    <message>
        <source>Show only the rows that deserve a look (F8 leads to the next one)</source>
        <translation>Nur die Zeilen zeigen, die einen Blick verdienen (F8 führt zur nächsten)</translation>
    </message>
    <message>
        <source>Show this site’s rows again, without a search (Esc)</source>
        <translation>Wieder die Zeilen dieses Standorts zeigen, ohne Suche (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the filter %1</source>
        <translation>Den Filter %1 aufheben</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <extracomment>On a button: how many rows deserve a look</extracomment>
        <translation>%1 zu prüfen</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>&amp;Device (ID or name)</source>
        <translation>&amp;Gerät (ID oder Name)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Die erste Zeile &amp;nennt die Spalten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>What &amp;zone did the clocks show?</source>
        <translation>Welche &amp;Zeitzone zeigten die Uhren?</translation>
    </message>
    <message>
        <source>The first rows as they would become</source>
        <translation>Die ersten Zeilen, wie sie würden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read these rows</source>
        <translation>Diese Zeilen lesen</translation>
    </message>
    <message>
        <source>The times say no zone. What does “%1” mean?</source>
        <extracomment>%1 is a time as it stands in a list: 03/04/2022 10:15</extracomment>
        <translation>Die Zeiten nennen keine Zeitzone. Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>Choose the column of the device</source>
        <translation>Die Spalte des Geräts wählen</translation>
    </message>
    <message>
        <source>Choose the column of the begin</source>
        <translation>Die Spalte des Beginns wählen</translation>
    </message>
    <message>
        <source>Choose the column of the end</source>
        <translation>Die Spalte des Endes wählen</translation>
    </message>
    <message>
        <source>One column cannot be two things</source>
        <translation>Eine Spalte kann nicht zweierlei sein</translation>
    </message>
    <message>
        <source>Choose which day is meant</source>
        <translation>Wählen, welcher Tag gemeint ist</translation>
    </message>
    <message>
        <source>Choose the zone of the times</source>
        <translation>Die Zeitzone wählen</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the list.</source>
        <translation>Die ersten Zeilen, wie sie in der Liste stehen.</translation>
    </message>
    <message>
        <source>Times are converted from local time (%1) to UTC.</source>
        <translation>Zeiten werden aus Ortszeit (%1) in UTC umgerechnet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a column, and the first of its values</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its characters are not UTF-8. They are read as Windows-1252 (Western European): look whether the names are right.</source>
        <translation>Die Zeichen sind nicht in UTF-8. Sie werden als Windows-1252 (Westeuropa) gelesen: prüfen, ob die Namen stimmen.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Bla&amp;tt</translation>
    </message>
    <message>
        <source>In this &amp;format:</source>
        <translation>In diesem &amp;Format:</translation>
    </message>
    <message>
        <source>Format of the times</source>
        <translation>Format der Zeiten</translation>
    </message>
    <message>
        <source>yyyy is the year; M or MM the month, MMM or MMMM its English name; d or dd the day; H or HH the hour, h or hh that with AP; m or mm the minute; s or ss the second; zzz its thousandths. Text stands in apostrophes.</source>
        <translation>yyyy ist das Jahr; M oder MM der Monat, MMM oder MMMM sein englischer Name; d oder dd der Tag; H oder HH die Stunde, h oder hh die mit AP; m oder mm die Minute; s oder ss die Sekunde; zzz ihre Tausendstel. Text steht in Apostrophen.</translation>
    </message>
    <message>
        <source>Type the format of the times</source>
        <translation>Format der Zeiten eingeben</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time. How is it written?</source>
        <translation>„%1“ ist nicht als Zeit lesbar. Wie ist es geschrieben?</translation>
    </message>
    <message>
        <source>Times without a zone are taken as UTC.</source>
        <translation>Zeiten ohne Zeitzone werden als UTC gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its sheets could be meant: look which is read.</source>
        <translation>
            <numerusform>%Ln Blatt könnte gemeint sein: auf das gelesene achten.</numerusform>
            <numerusform>%Ln Blätter könnten gemeint sein: auf das gelesene achten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is the name of a sheet of a spreadsheet</extracomment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>It is no longer there</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1 · on</source>
        <extracomment>A command that is switched on now; %1 is the menu it stands in</extracomment>
        <translation>%1 · an</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <extracomment>A command that is off, and why</extracomment>
        <translation>%1, aus: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its shortcut</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show the ones that are the &amp;same too</source>
        <translation>Auch &amp;gleiche zeigen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>From the list of %1 UTC (%3) to the list of %2 UTC (%4)</source>
        <extracomment>%1 and %2 are times, %3 and %4 names of sites</extracomment>
        <translation>Von der Liste vom %1 UTC (%3) zur Liste vom %2 UTC (%4)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Show only what the earlier list did not have</source>
        <translation>Nur zeigen, was die frühere Liste nicht hatte</translation>
    </message>
    <message>
        <source>Show only what was otherwise in the earlier list</source>
        <translation>Nur zeigen, was in der früheren Liste anders war</translation>
    </message>
    <message>
        <source>List what the earlier list had and this one has not</source>
        <translation>Auflisten, was die frühere Liste hatte und diese nicht</translation>
    </message>
    <message>
        <source>Show only what the earlier list had and is left out now</source>
        <translation>Nur zeigen, was die frühere Liste hatte und jetzt ausgelassen ist</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is under way (Esc)</source>
        <translation>Anhalten, was gerade läuft (Esc)</translation>
    </message>
    <message>
        <source>Fetch outages and site (F5)</source>
        <translation>Ausfälle und Standort abrufen (F5)</translation>
    </message>
    <message>
        <source>such as my-site</source>
        <translation>etwa mein-standort</translation>
    </message>
    <message>
        <source>Outages that began before this moment are left out. A date alone is its midnight in UTC; a time needs its zone, as in 2022-01-01 06:00 UTC or 2022-01-01T06:00:00+01:00</source>
        <translation>Ausfälle, die vor diesem Zeitpunkt begannen, werden ausgelassen. Ein Datum allein ist seine Mitternacht in UTC; eine Uhrzeit braucht ihre Zone, wie in 2022-01-01 06:00 UTC oder 2022-01-01T06:00:00+01:00</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>= midnight UTC</source>
        <translation>= Mitternacht UTC</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere …</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>The cutoff %1.</source>
        <extracomment>%1 is the reason, a sentence of its own</extracomment>
        <translation>Der Stichtag %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Read-only: lists are looked at, never sent</source>
        <translation>Nur lesen: Listen ansehen, nie senden</translation>
    </message>
    <message>
        <source>One remembered key for all its sites</source>
        <translation>Ein gemerkter Schlüssel für alle Standorte</translation>
    </message>
    <message>
        <source>A Production is never chosen by itself, and its lists are asked about with more care.</source>
        <translation>Produktion wird nie von selbst gewählt, und nach ihren Listen wird genauer gefragt.</translation>
    </message>
    <message>
        <source>One ID a line</source>
        <translation>Eine ID je Zeile</translation>
    </message>
    <message>
        <source>As for all connections</source>
        <translation>Wie für alle</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Usual cutoff</source>
        <translation>Üblicher Stichtag</translation>
    </message>
    <message>
        <source>Oldest list that is sent</source>
        <translation>Älteste Liste, die gesendet wird</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Die CA-Datei wählen</translation>
    </message>
    <message>
        <source>Only what the system trusts</source>
        <translation>Nur, wem das System vertraut</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Change…</source>
        <extracomment>On the button that brings the fields of the connection back</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Show the fields of the connection: address, site, key and cutoff</source>
        <translation>Die Felder der Verbindung zeigen: Adresse, Standort, Schlüssel und Stichtag</translation>
    </message>
</context>
<context>
    <name>ConnectionSummary</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date, or a time with its zone: what began before it is not sent</extracomment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection has a name yet. “New” makes one: an address with its sites, and whether it is for tests or for production.</source>
        <translation>Noch hat keine Verbindung einen Namen. „Neu“ legt eine an: eine Adresse mit ihren Standorten, und ob sie für Tests oder für die Produktion ist.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Ask the API for the first site, and change nothing there</source>
        <translation>Die API nach dem ersten Standort fragen und dort nichts ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save connections</source>
        <translation>Verbindungen speichern</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save it, or press Cancel once more to leave it.</source>
        <translation>Die Änderungen sind nicht gespeichert. Speichern, oder noch einmal Abbrechen, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Saving removes %1, keys in the keyring included.</source>
        <extracomment>%1 are the names of one or more connections</extracomment>
        <translation>Speichern entfernt %1, samt Schlüsseln im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saving removes %1.</source>
        <translation>Speichern entfernt %1.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 received, %Ln outages</source>
        <extracomment>%1: such as 12 kB; %Ln: number of outages</extracomment>
        <translation>
            <numerusform>%1 empfangen, %Ln Ausfall</numerusform>
            <numerusform>%1 empfangen, %Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 sites</source>
        <extracomment>%1: such as &quot;12 kB received, 3 outages&quot;; numbers of sites</extracomment>
        <translation>%1; %2 von %3 Standorten</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Behind what has come so far; %1 is a size such as 12 kB</extracomment>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Behind the pace of a transfer; %1 is a span of time such as 12 s</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>CountFilter</name>
    <message>
        <source>at this site</source>
        <translation>an diesem Standort</translation>
    </message>
    <message>
        <source>since the cutoff</source>
        <translation>seit dem Stichtag</translation>
    </message>
    <message>
        <source>included</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>at other sites</source>
        <translation>an anderen Standorten</translation>
    </message>
    <message>
        <source>before the cutoff</source>
        <translation>vor dem Stichtag</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 fetched</source>
        <translation>
            <numerusform>%1 abgerufen</numerusform>
            <numerusform>%1 abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at this site</source>
        <translation>
            <numerusform>%1 an diesem Standort</numerusform>
            <numerusform>%1 an diesem Standort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 since the cutoff</source>
        <translation>
            <numerusform>%1 seit dem Stichtag</numerusform>
            <numerusform>%1 seit dem Stichtag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 included</source>
        <translation>
            <numerusform>%1 aufgenommen</numerusform>
            <numerusform>%1 aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at other sites</source>
        <translation>
            <numerusform>%1 anderswo</numerusform>
            <numerusform>%1 anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 before the cutoff</source>
        <translation>
            <numerusform>%1 vor dem Stichtag</numerusform>
            <numerusform>%1 vor dem Stichtag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <translation>
            <numerusform>%1 unlesbar</numerusform>
            <numerusform>%1 unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 ausgelassen</numerusform>
            <numerusform>%1 ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every record that was fetched.</source>
        <translation>Zeigt jeden abgerufenen Datensatz.</translation>
    </message>
    <message>
        <source>Shows this site’s outages that did not begin before the cutoff.</source>
        <translation>Zeigt die Ausfälle dieses Standorts, die nicht vor dem Stichtag begannen.</translation>
    </message>
    <message>
        <source>Shows exactly the outages that will be sent.</source>
        <translation>Zeigt genau die Ausfälle, die gesendet werden.</translation>
    </message>
    <message>
        <source>Shows the records whose device is not one of this site’s.</source>
        <translation>Zeigt die Datensätze, deren Gerät nicht zu diesem Standort gehört.</translation>
    </message>
    <message>
        <source>Shows this site’s outages that began before the cutoff.</source>
        <translation>Zeigt die Ausfälle dieses Standorts, die vor dem Stichtag begannen.</translation>
    </message>
    <message>
        <source>Shows the outages that you left out.</source>
        <translation>Zeigt die Ausfälle, die Sie ausgelassen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3</source>
        <extracomment>18 of 108 outages: at this site</extracomment>
        <translation>
            <numerusform>%1 von %2 Ausfall: %3</numerusform>
            <numerusform>%1 von %2 Ausfällen: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3, containing “%4”</source>
        <extracomment>7 of 108 outages: at this site, containing “battery”</extracomment>
        <translation>
            <numerusform>%1 von %2 Ausfall: %3, mit „%4“</numerusform>
            <numerusform>%1 von %2 Ausfällen: %3, mit „%4“</numerusform>
        </translation>
    </message>
    <message>
        <source>unreadable, site unknown</source>
        <translation>unlesbar, Standort unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable, site unknown</source>
        <translation>
            <numerusform>%1 unlesbar, Standort unbekannt</numerusform>
            <numerusform>%1 unlesbar, Standort unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the records of this site’s devices, also those that cannot be read.</source>
        <translation>Zeigt die Datensätze der Geräte dieses Standorts, auch die unlesbaren.</translation>
    </message>
    <message>
        <source>Shows the records of this site that cannot be read, each with the reason.</source>
        <translation>Zeigt die Datensätze dieses Standorts, die nicht lesbar sind, jeden mit dem Grund.</translation>
    </message>
    <message>
        <source>Shows the records that cannot be read and do not tell for certain which device and site they are of.</source>
        <translation>Zeigt die Datensätze, die nicht lesbar sind und bei denen Gerät und Standort nicht feststehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) fetched</source>
        <translation>
            <numerusform>%Ln Ausfall abgerufen</numerusform>
            <numerusform>%Ln Ausfälle abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at this site</source>
        <translation>
            <numerusform>%Ln Ausfall an diesem Standort</numerusform>
            <numerusform>%Ln Ausfälle an diesem Standort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) since the cutoff</source>
        <translation>
            <numerusform>%Ln Ausfall seit dem Stichtag</numerusform>
            <numerusform>%Ln Ausfälle seit dem Stichtag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) included</source>
        <translation>
            <numerusform>%Ln Ausfall aufgenommen</numerusform>
            <numerusform>%Ln Ausfälle aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at other sites</source>
        <translation>
            <numerusform>%Ln Ausfall an anderen Standorten</numerusform>
            <numerusform>%Ln Ausfälle an anderen Standorten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) before the cutoff</source>
        <translation>
            <numerusform>%Ln Ausfall vor dem Stichtag</numerusform>
            <numerusform>%Ln Ausfälle vor dem Stichtag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s)</source>
        <translation>
            <numerusform>%Ln unlesbarer Datensatz</numerusform>
            <numerusform>%Ln unlesbare Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s) of unknown site</source>
        <translation>
            <numerusform>%Ln unlesbarer Datensatz mit unbekanntem Standort</numerusform>
            <numerusform>%Ln unlesbare Datensätze mit unbekanntem Standort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <translation>
            <numerusform>%Ln Ausfall ausgelassen</numerusform>
            <numerusform>%Ln Ausfälle ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%1 gelesen</numerusform>
            <numerusform>%1 gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%Ln Ausfall gelesen</numerusform>
            <numerusform>%Ln Ausfälle gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every record of the file.</source>
        <translation>Zeigt jeden Datensatz der Datei.</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message>
        <source>With all sites at once, the rows of other sites are counted only.</source>
        <translation>Bei allen Standorten zugleich werden Zeilen anderer Standorte nur gezählt.</translation>
    </message>
</context>
<context>
    <name>CutoffEdit</name>
    <message>
        <source>Choose the cutoff in a calendar</source>
        <translation>Den Stichtag im Kalender wählen</translation>
    </message>
    <message>
        <source>Calendar of the cutoff</source>
        <translation>Kalender des Stichtags</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Send this outage</source>
        <translation>Diesen Ausfall senden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Why it does not go</source>
        <translation>Warum er nicht mitgeht</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Was gemerkt werden soll</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A server error now and then (500)</source>
        <translation>Ab und zu ein Serverfehler (500)</translation>
    </message>
    <message>
        <source>Too many requests, asks to wait (429)</source>
        <translation>Zu viele Anfragen, bittet zu warten (429)</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>Die Verbindung reißt ab</translation>
    </message>
    <message>
        <source>The answer is lost after a list was accepted</source>
        <translation>Die Antwort geht verloren, nachdem eine Liste angenommen wurde</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>Die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>The key is refused (403)</source>
        <translation>Der Schlüssel wird abgelehnt (403)</translation>
    </message>
    <message>
        <source>A million outages</source>
        <translation>Eine Million Ausfälle</translation>
    </message>
</context>
<context>
    <name>DemoFault</name>
    <message>
        <source>Every Nth request is answered with a server error (500).</source>
        <translation>Jede N-te Anfrage wird mit einem Serverfehler (500) beantwortet.</translation>
    </message>
    <message>
        <source>Every other request is answered with 429 and asks to wait N seconds.</source>
        <translation>Jede zweite Anfrage wird mit 429 und der Bitte beantwortet, N Sekunden zu warten.</translation>
    </message>
    <message>
        <source>Every answer comes N milliseconds late.</source>
        <translation>Jede Antwort kommt N Millisekunden zu spät.</translation>
    </message>
    <message>
        <source>The connection is cut in the middle of every Nth answer.</source>
        <translation>Die Verbindung reißt mitten in jeder N-ten Antwort ab.</translation>
    </message>
    <message>
        <source>The first N lists that are accepted get no answer, only a closed connection; 0 means all of them.</source>
        <translation>Die ersten N angenommenen Listen bekommen keine Antwort, nur eine geschlossene Verbindung; 0 heißt alle.</translation>
    </message>
    <message>
        <source>What is fetched is JSON with a mistake in the middle.</source>
        <translation>Abgerufen wird JSON mit einem Fehler in der Mitte.</translation>
    </message>
    <message>
        <source>Every request is refused as if its key were wrong (403).</source>
        <translation>Jede Anfrage wird abgewiesen, als sei ihr Schlüssel falsch (403).</translation>
    </message>
    <message>
        <source>N outages are handed out instead of about a hundred.</source>
        <translation>Statt rund hundert Ausfällen werden N ausgegeben.</translation>
    </message>
</context>
<context>
    <name>DemoMenu</name>
    <message>
        <source>De&amp;mo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Start the demo anew</source>
        <translation>Demo &amp;neu beginnen</translation>
    </message>
    <message>
        <source>Switch every fault off, and fetch the first site again</source>
        <translation>Alle Fehler ausschalten und den ersten Standort erneut abrufen</translation>
    </message>
    <message>
        <source>Sites of the demo</source>
        <extracomment>Above the list of the demo&apos;s sites</extracomment>
        <translation>Standorte der Demo</translation>
    </message>
    <message>
        <source>Make the demo misbehave</source>
        <extracomment>Above the list of what can be made to go wrong</extracomment>
        <translation>Was in der Demo schiefgehen soll</translation>
    </message>
    <message>
        <source>Show the &amp;Production guard</source>
        <translation>Sicherung der &amp;Produktion zeigen</translation>
    </message>
    <message>
        <source>Ask before sending as for Production; nothing leaves this computer</source>
        <translation>Vor dem Senden fragen wie bei Produktion; nichts verlässt diesen Rechner</translation>
    </message>
</context>
<context>
    <name>DemoServerCommand</name>
    <message>
        <source>“%1” is not a fault. There are %2.</source>
        <translation>„%1“ ist kein Fehlerbild. Es gibt %2.</translation>
    </message>
    <message>
        <source>The fault “%1” takes no number.</source>
        <translation>Das Fehlerbild „%1“ nimmt keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number behind the equals sign.</source>
        <translation>„%1“ braucht eine ganze Zahl hinter dem Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>The number in “%1” is too small or too large.</source>
        <translation>Die Zahl in „%1“ ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another one, or none for a free one.</source>
        <translation>Port %1 ist belegt. Wählen Sie einen anderen, oder keinen für einen freien.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>Port %1 gehört dem System. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>The demo API cannot listen on this computer.</source>
        <translation>Die Demo-API kann auf diesem Rechner nicht lauschen.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>GET, path, status</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Serving the demo API until interrupted.</source>
        <translation>Die Demo-API läuft, bis sie unterbrochen wird.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>The text of this record was not kept: there are so many records that cannot be read that it would take too much memory.</source>
        <translation>Der Text dieses Datensatzes wurde nicht behalten: Es gibt so viele unlesbare Datensätze, dass er zu viel Speicher brauchen würde.</translation>
    </message>
    <message>
        <source>Choose an outage to see its record and why it is in or out.</source>
        <translation>Wählen Sie einen Ausfall, um zu sehen, warum er dabei ist oder nicht.</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Diese Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Datensatz wie empfangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact as a screen reader says it: &quot;Begin (UTC): 2022-01-01 00:00:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a record&apos;s number</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>An diesem Gerät</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <extracomment>%1 is the number of a record, %2 how many there are</extracomment>
        <translation>Datensatz %1 von %2</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>What is found here is not to check any more</source>
        <translation>Was hier auffällt, ist nicht mehr zu prüfen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00</extracomment>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Use this device</source>
        <translation>Dieses Gerät nehmen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Which device is “%1”?</source>
        <extracomment>%1 is the name of a device</extracomment>
        <translation>Welches Gerät ist „%1“?</translation>
    </message>
    <message>
        <source>Several devices of this site have that name. What you choose holds for all rows of the list.</source>
        <translation>Mehrere Geräte dieses Standorts heißen so. Die Wahl gilt für alle Zeilen der Liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a device first</source>
        <translation>Zuerst ein Gerät wählen</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the diagnostics: %1 names a fact, %2 is it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No request has been made.</source>
        <translation>Es gab noch keine Anfrage.</translation>
    </message>
    <message>
        <source>The last requests, without address and site:</source>
        <translation>Die letzten Anfragen, ohne Adresse und Standort:</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Asking the system…</source>
        <translation>Das System wird gefragt …</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. The key, the address, the site and the outages are not in it; read it before you send it.</source>
        <translation>Kopiert. Schlüssel, Adresse, Standort und Ausfälle stehen nicht darin; lesen Sie es, bevor Sie es senden.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Es wurde noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>Fetch outages</source>
        <translation>Ausfälle abrufen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Abruf läuft …</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>The filter hides every row.</source>
        <translation>Der Filter verbirgt jede Zeile.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Every outage of the list is left out.</source>
        <translation>Jeder Ausfall der Liste ist ausgelassen.</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>Alle aufnehmen</translation>
    </message>
    <message>
        <source>There are no outages: the list is empty.</source>
        <translation>Es gibt keine Ausfälle: Die Liste ist leer.</translation>
    </message>
    <message>
        <source>The last connection was %1. A Production is never chosen by itself.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Zuletzt war es %1. Eine Produktion wird nie von selbst gewählt.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Outage Desk shows which outages of a power site will be sent, and why, and sends them when you say so.</source>
        <translation>Outage Desk zeigt, welche Ausfälle eines Standorts gesendet werden und warum, und sendet sie, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>There are no outages of this site.</source>
        <translation>Es gibt keine Ausfälle dieses Standorts.</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Find a device in the filters</source>
        <translation>Ein Gerät in den Filtern suchen</translation>
    </message>
    <message>
        <source>Lists only devices whose name or ID contains this</source>
        <translation>Führt nur Geräte auf, deren Name oder ID dies enthält</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact as a screen reader says it: its name, then its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FetchController</name>
    <message>
        <source>The demo cannot be started.</source>
        <translation>Die Demo lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>These rows were read from the file %1 (site %2).</source>
        <extracomment>At the head of the list; %1 is a file, %2 the id of a site</extracomment>
        <translation>Diese Zeilen wurden aus der Datei %1 gelesen (Standort %2).</translation>
    </message>
    <message>
        <source>These rows were fetched from %1 (site %2).</source>
        <extracomment>At the head of the list; %1 is an address, %2 the id of a site</extracomment>
        <translation>Diese Zeilen wurden von %1 abgerufen (Standort %2).</translation>
    </message>
    <message>
        <source>The rows are being judged by the new cutoff</source>
        <translation>Die Zeilen werden nach dem neuen Stichtag beurteilt</translation>
    </message>
    <message>
        <source>These rows were pasted (site %1).</source>
        <extracomment>At the head of the list; %1 is the id of a site</extracomment>
        <translation>Diese Zeilen wurden eingefügt (Standort %1).</translation>
    </message>
    <message>
        <source>Another program may keep it from listening. Choose another connection, or try again.</source>
        <translation>Ein anderes Programm hindert sie vielleicht am Lauschen. Eine andere Verbindung wählen oder es erneut versuchen.</translation>
    </message>
    <message>
        <source>Their rows are not sent. Say which devices are meant, or correct the list.</source>
        <translation>Ihre Zeilen werden nicht gesendet. Gemeinte Geräte angeben oder die Liste berichtigen.</translation>
    </message>
    <message>
        <source>Say which devices…</source>
        <translation>Geräte angeben …</translation>
    </message>
</context>
<context>
    <name>FileFeed</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FileSourcesLine</name>
    <message>
        <source>Ask the API instead</source>
        <translation>Stattdessen die API fragen</translation>
    </message>
    <message>
        <source>Outages from the file %1, site from the file %2</source>
        <translation>Ausfälle aus der Datei %1, Standort aus der Datei %2</translation>
    </message>
    <message>
        <source>Outages from the file %1, site from the API</source>
        <translation>Ausfälle aus der Datei %1, Standort von der API</translation>
    </message>
    <message>
        <source>Site from the file %1, outages from the API</source>
        <translation>Standort aus der Datei %1, Ausfälle von der API</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Say which column is what, and how its times are meant</source>
        <translation>Sagen, welche Spalte was ist und wie die Zeiten gemeint sind</translation>
    </message>
    <message>
        <source>Outages as pasted, site from the file %1</source>
        <translation>Ausfälle wie eingefügt, Standort aus der Datei %1</translation>
    </message>
    <message>
        <source>Outages as pasted, site from the API</source>
        <translation>Ausfälle wie eingefügt, Standort von der API</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is where the data come from or a file, %2 what is known of it since it was read</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>%1 is the name of a file, %2 that of a sheet in it</extracomment>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and its times</comment>
        <extracomment>%1 is the name of a file, %2 like &quot;times of Europe/Berlin (day, month, year)&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>en</source>
        <comment>folder of the guide</comment>
        <extracomment>The folder of the guide in this language: the code of the language, such as de</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>%1 · Outage Desk</source>
        <extracomment>The title of the window: %1 is that of a page</extracomment>
        <translation>%1 · Outage Desk</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Seiten mit diesen Wörtern</translation>
    </message>
    <message>
        <source>The guide is in English: it has not been translated yet.</source>
        <translation>Das Handbuch ist auf Englisch: Es ist noch nicht übersetzt.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Umgebung:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The record %1 was made by a newer version of Outage Desk. Use that version.</source>
        <translation>Das Protokoll %1 stammt von einer neueren Version von Outage Desk. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The record %1 cannot be used: %2.</source>
        <translation>Das Protokoll %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>There is no submission %1 on record. “history” lists them.</source>
        <translation>Es ist keine Einreichung %1 festgehalten. „history“ listet sie auf.</translation>
    </message>
    <message>
        <source>Submission %1 is marked already.</source>
        <translation>Die Einreichung %1 ist bereits gekennzeichnet.</translation>
    </message>
    <message>
        <source>Submission %1 is being sent right now.</source>
        <translation>Die Einreichung %1 wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The outcome of submission %1 is not unknown, and it stays as the API told it.</source>
        <translation>Der Ausgang der Einreichung %1 ist nicht unbekannt und bleibt, wie die API ihn genannt hat.</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <extracomment>%1 is an outcome</extracomment>
        <translation>%1, noch einmal gesendet</translation>
    </message>
    <message>
        <source>%1, marked accepted: %2</source>
        <translation>%1, als angenommen gekennzeichnet: %2</translation>
    </message>
    <message>
        <source>%1, marked not accepted: %2</source>
        <translation>%1, als nicht angenommen gekennzeichnet: %2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Numbers of lines of the journal</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time in UTC, %2 the same in the time of this computer</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ausgänge</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Marked by a person</source>
        <translation>Von Hand gekennzeichnet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Whole: %1 of the record, each of which fits the one before it</source>
        <extracomment>%1 is &quot;line 3&quot; or &quot;lines 3 to 6&quot;</extracomment>
        <translation>Unversehrt: %1 des Protokolls, jede passt zu der davor</translation>
    </message>
    <message>
        <source>As it was written: %1. The record was changed later, at line %2.</source>
        <translation>Wie geschrieben: %1. Das Protokoll wurde weiter hinten geändert, in Zeile %2.</translation>
    </message>
    <message>
        <source>In doubt: %1. The record was changed from outside at line %2, and nothing from there on is proved.</source>
        <translation>Zweifelhaft: %1. Das Protokoll wurde in Zeile %2 von außen geändert, und von dort an ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>The record may have been moved aside by another window. Refresh the list.</source>
        <translation>Vielleicht hat ein anderes Fenster das Protokoll beiseitegelegt. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>One of the two lists cannot be compared row by row.</source>
        <translation>Eine der beiden Listen lässt sich nicht Zeile für Zeile vergleichen.</translation>
    </message>
    <message>
        <source>Open both and save their JSON to compare them with another program.</source>
        <translation>Öffnen Sie beide und speichern Sie ihr JSON, um sie mit einem anderen Programm zu vergleichen.</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s)</source>
        <translation>
            <numerusform>%Ln Einreichung</numerusform>
            <numerusform>%Ln Einreichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln submission(s)</source>
        <translation>
            <numerusform>%1 von %Ln Einreichung</numerusform>
            <numerusform>%1 von %Ln Einreichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both lists are the same: %Ln outage(s).</source>
        <translation>
            <numerusform>Beide Listen sind gleich: %Ln Ausfall.</numerusform>
            <numerusform>Beide Listen sind gleich: %Ln Ausfälle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln entfallen</numerusform>
            <numerusform>%Ln entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>The record %1 cannot be written: %2. This is what it holds, up to its newest line.</source>
        <translation>Das Protokoll %1 lässt sich nicht schreiben: %2. Dies ist sein Inhalt bis zur neuesten Zeile.</translation>
    </message>
    <message>
        <source>No line of the record was changed, so no new one was started.</source>
        <translation>Keine Zeile des Protokolls wurde verändert, deshalb wurde kein neues begonnen.</translation>
    </message>
    <message>
        <source>No new record was started: there is no terminal to ask on. --yes starts one without a question.</source>
        <translation>Es wurde kein neues Protokoll begonnen: Es gibt kein Terminal für die Rückfrage. --yes beginnt eines ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Keep the record under another name and start a new one, which does not know what was sent before? Type yes to start it:</source>
        <translation>Das Protokoll unter anderem Namen aufheben und ein neues beginnen, das nicht weiß, was zuvor gesendet wurde? Tippen Sie yes, um es zu beginnen:</translation>
    </message>
    <message>
        <source>No new record was started.</source>
        <translation>Es wurde kein neues Protokoll begonnen.</translation>
    </message>
    <message>
        <source>The IDs of several submissions begin with %1: %2. Write more of it.</source>
        <translation>Die IDs mehrerer Einreichungen beginnen mit %1: %2. Schreiben Sie mehr davon.</translation>
    </message>
    <message>
        <source>Interrupted before the record was read.</source>
        <translation>Unterbrochen, bevor das Protokoll gelesen war.</translation>
    </message>
    <message>
        <source>Interrupted; “history” shows whether it was marked.</source>
        <translation>Unterbrochen; „history“ zeigt, ob sie markiert wurde.</translation>
    </message>
    <message>
        <source>Interrupted; no new record was started.</source>
        <translation>Unterbrochen; es wurde kein neues Protokoll begonnen.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Marked accepted</source>
        <translation>Als angenommen gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked not accepted</source>
        <translation>Als nicht angenommen gekennzeichnet</translation>
    </message>
    <message>
        <source>There is no submission to show.</source>
        <translation>Es ist keine Einreichung zu zeigen.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>The record of submissions cannot be used</source>
        <translation>Das Protokoll der Einreichungen ist nicht verwendbar</translation>
    </message>
    <message>
        <source>No line of the record is changed any more, so no new one was started. Another program has started one.</source>
        <translation>Keine Zeile des Protokolls ist noch verändert, darum wurde kein neues begonnen. Ein anderes Programm hat eines begonnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The record of submissions is not as it was left.</source>
        <translation>Das Protokoll der Einreichungen ist nicht so, wie es zurückgelassen wurde.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Start a new record…</source>
        <translation>Neues Protokoll beginnen …</translation>
    </message>
    <message>
        <source>There is a new record of submissions.</source>
        <translation>Es gibt ein neues Protokoll der Einreichungen.</translation>
    </message>
    <message>
        <source>The record of submissions may be read by others.</source>
        <translation>Das Protokoll der Einreichungen könnte von anderen gelesen werden.</translation>
    </message>
    <message>
        <source>The record of submissions is written in a slower way.</source>
        <translation>Das Protokoll der Einreichungen wird auf langsamere Weise geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %1 has its %Ln outage(s). Ask the people who run the API, then mark it: until then lists for this site are held back, unless you choose “Send again…” where it is offered.</source>
        <translation>
            <numerusform>Es ist nicht bekannt, ob der %Ln Ausfall bei %1 angekommen ist. Fragen Sie die Betreiber der API und kennzeichnen Sie dann den Ausgang: Bis dahin werden Listen für diesen Standort zurückgehalten, außer Sie wählen „Noch einmal senden …“, wo es angeboten wird.</numerusform>
            <numerusform>Es ist nicht bekannt, ob die %Ln Ausfälle bei %1 angekommen sind. Fragen Sie die Betreiber der API und kennzeichnen Sie dann den Ausgang: Bis dahin werden Listen für diesen Standort zurückgehalten, außer Sie wählen „Noch einmal senden …“, wo es angeboten wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it are in the history.</source>
        <translation>
            <numerusform>Im Verlauf steht %Ln weitere dieser Art.</numerusform>
            <numerusform>Im Verlauf stehen %Ln weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome of the submission of %1 UTC for %2 is unknown.</source>
        <extracomment>%1 is a time, %2 a site</extracomment>
        <translation>Der Ausgang der Einreichung vom %1 UTC für %2 ist unbekannt.</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Ausgang kennzeichnen …</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>History · DEMO</source>
        <translation>Verlauf · DEMO</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Einreichung exportiert nach %1.</numerusform>
            <numerusform>%Ln Einreichungen exportiert nach %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Begun (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search site, device, hash, date or outcome</source>
        <translation>Standort, Gerät, Hash, Datum oder Ausgang suchen</translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation>Einreichungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the submissions in which every word is found: in the site, the address, the outcome, the date, the hash, the submission’s ID, or in a device of the list that was sent.</source>
        <translation>Zeigt die Einreichungen, in denen jedes Wort vorkommt: im Standort, in der Adresse, im Ausgang, im Datum, im Hash, in der Einreichungs-ID oder in einem Gerät der gesendeten Liste.</translation>
    </message>
    <message>
        <source>Outcomes that are shown</source>
        <translation>Gezeigte Ausgänge</translation>
    </message>
    <message>
        <source>Read the record again (F5)</source>
        <translation>Das Protokoll neu lesen (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export what is &amp;shown…</source>
        <translation>&amp;Gezeigte exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Alle exportieren …</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No submission fits the search.</source>
        <translation>Keine Einreichung passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing has been sent to the demo yet.</source>
        <translation>An die Demo wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The record of the demo ends with the program.</source>
        <translation>Das Protokoll der Demo endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Von diesem Rechner wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>What you submit is kept here, with every attempt and its outcome.</source>
        <translation>Was Sie einreichen, wird hier aufgehoben, mit jedem Versuch und dem Ausgang.</translation>
    </message>
    <message>
        <source>Select two to compare them</source>
        <translation>Zum Vergleichen zwei markieren</translation>
    </message>
    <message>
        <source>%1, from a copy: the record cannot be written</source>
        <extracomment>%1 is a number of submissions</extracomment>
        <translation>%1, aus einer Kopie: Das Protokoll kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Submissions</source>
        <translation>Einreichungen</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>&amp;Indent for reading</source>
        <translation>Zum Lesen &amp;einrücken</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Exact JSON</source>
        <translation>Genaues JSON</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>These are the first %1. The other %2 will be sent too; “Copy all” and “Save…” include them.</source>
        <translation>Das sind die ersten %1. Die übrigen %2 werden auch gesendet; „Alles kopieren“ und „Speichern …“ enthalten sie.</translation>
    </message>
    <message>
        <source>Adds line ends and blanks to what is shown here, not to what is sent</source>
        <translation>Fügt Zeilenenden und Leerzeichen nur hier ein, nicht in das, was gesendet wird</translation>
    </message>
    <message>
        <source>Copied: the exact JSON.</source>
        <translation>Kopiert: das genaue JSON.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Show the key while held</source>
        <translation>Den Schlüssel zeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file of --api-key-file cannot be read: %1. Check the path and the permissions.</source>
        <translation>Die Schlüsseldatei von --api-key-file lässt sich nicht lesen: %1. Prüfen Sie den Pfad und die Rechte.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>API key (it is not shown):</source>
        <translation>API-Schlüssel (er wird nicht angezeigt):</translation>
    </message>
</context>
<context>
    <name>KeyringLine</name>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Remember the API key</source>
        <translation>Den API-Schlüssel merken</translation>
    </message>
    <message>
        <source>Keep the key in the system’s keyring, for this address and this site only</source>
        <translation>Den Schlüssel im Schlüsselbund des Systems aufheben, nur für diese Adresse und diesen Standort</translation>
    </message>
    <message>
        <source>Keep the key in the system’s keyring, for all sites of this connection</source>
        <translation>Den Schlüssel im Schlüsselbund des Systems behalten, für alle Standorte dieser Verbindung</translation>
    </message>
</context>
<context>
    <name>LanePainting</name>
    <message>
        <source>%1 in view</source>
        <extracomment>%1 a number of devices that are out at once</extracomment>
        <translation>%1 im Bild</translation>
    </message>
</context>
<context>
    <name>LanesHeader</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>max. %Ln zugleich</numerusform>
            <numerusform>max. %Ln zugleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>höchstens %Ln zugleich</numerusform>
            <numerusform>höchstens %Ln zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: in the list. Hollow: left out. Hatched: before the cutoff, which is the solid line. A line below: overlaps. A diamond: without a length. Dashed: ends before it begins. An arrow: goes on.</source>
        <translation>Gefüllt: in der Liste. Hohl: ausgelassen. Schraffiert: vor dem Stichtag, der durchgezogenen Linie. Strich darunter: überlappt. Raute: ohne Dauer. Gestrichelt: endet vor dem Beginn. Pfeil: geht weiter.</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Columns of the devices</source>
        <translation>Spalten der Geräte</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Days from which on an outage is very long</source>
        <translation>Tage, ab denen ein Ausfall sehr lang ist</translation>
    </message>
    <message>
        <source>Hours from the cutoff within which a begin is near it</source>
        <translation>Stunden um den Stichtag, in denen ein Beginn ihm nahe ist</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number of days</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>Behind a number of hours</extracomment>
        <translation>
            <numerusform> Stunde</numerusform>
            <numerusform> Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>From where on does something deserve a look?</source>
        <translation>Ab wann verdient etwas einen Blick?</translation>
    </message>
    <message>
        <source>Findings never change what is sent.</source>
        <translation>Auffälligkeiten ändern nie, was gesendet wird.</translation>
    </message>
    <message>
        <source>“Very long” is an outage that lasts longer than</source>
        <translation>„Sehr lang“ ist ein Ausfall, der länger dauert als</translation>
    </message>
    <message>
        <source>1 to %1 days</source>
        <translation>1 bis %1 Tage</translation>
    </message>
    <message>
        <source>“Near the cutoff” is a begin that is less away from it than</source>
        <translation>„Nahe dem Stichtag“ ist ein Beginn, der von ihm weniger entfernt ist als</translation>
    </message>
    <message>
        <source>0 to %1 hours; with 0, none is</source>
        <translation>0 bis %1 Stunden; bei 0 keiner</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Diese Grenzen verwenden</translation>
    </message>
    <message>
        <source>Minutes from which on a list is too old to be sent</source>
        <translation>Minuten, ab denen eine Liste zu alt zum Einreichen ist</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation>
            <numerusform> Minute</numerusform>
            <numerusform> Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is too old to be sent once it was fetched longer ago than</source>
        <translation>„Zu alt zum Einreichen“ ist eine Liste, die vor mehr abgerufen wurde als</translation>
    </message>
    <message>
        <source>1 to %1 minutes; not for files and the demo</source>
        <translation>1 bis %1 Minuten; nicht für Dateien und Demo</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <extracomment>At the end of the menu bar: how much was made to go wrong in the demo</extracomment>
        <translation>
            <numerusform>%Ln Fehler an</numerusform>
            <numerusform>%Ln Fehler an</numerusform>
        </translation>
    </message>
    <message>
        <source>DEMO, nothing leaves this computer</source>
        <translation>DEMO, nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Colours of the d&amp;esktop</source>
        <translation>Farben der &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Outage Desk</source>
        <translation>Outage Desk</translation>
    </message>
    <message>
        <source>A list is being sent.</source>
        <translation>Eine Liste wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Wait for its outcome before you close the window.</source>
        <translation>Warten Sie ihren Ausgang ab, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Noch wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The connections could not be saved.</source>
        <translation>Die Verbindungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights of the file of settings; About names it.</source>
        <translation>Den Platz auf der Platte und die Rechte der Einstellungsdatei prüfen; „Über“ nennt sie.</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>The keyring may still have keys of a connection that was removed.</source>
        <translation>Der Schlüsselbund hat vielleicht noch Schlüssel einer Verbindung, die entfernt wurde.</translation>
    </message>
    <message>
        <source>It did not say that they are gone. The keyring’s own program lists them under “Outage Desk”.</source>
        <translation>Er hat nicht bestätigt, dass sie fort sind. Sein eigenes Programm führt sie unter „Outage Desk“.</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark an unknown outcome</source>
        <translation>Unbekannten Ausgang kennzeichnen</translation>
    </message>
    <message>
        <source>What became of this submission?</source>
        <translation>Was wurde aus dieser Einreichung?</translation>
    </message>
    <message>
        <source>&amp;Accepted: the API has this list</source>
        <translation>&amp;Angenommen: Die API hat diese Liste</translation>
    </message>
    <message>
        <source>The same list is then held back, like one that the API accepted.</source>
        <translation>Dieselbe Liste wird dann zurückgehalten wie eine, die die API angenommen hat.</translation>
    </message>
    <message>
        <source>&amp;Not received: the API does not have this list</source>
        <translation>&amp;Nicht angekommen: Die API hat diese Liste nicht</translation>
    </message>
    <message>
        <source>The site is free again, and the list may be sent once more.</source>
        <translation>Der Standort ist wieder frei, und die Liste darf noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>How do you know? &amp;Reason</source>
        <translation>Woher wissen Sie das? &amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For example: confirmed by telephone, and by whom</source>
        <translation>Zum Beispiel: telefonisch bestätigt, und von wem</translation>
    </message>
    <message>
        <source>Your word and the reason are added to the record for good.</source>
        <translation>Ihre Angabe und der Grund werden dauerhaft ins Protokoll eingetragen.</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <translation>Wählen Sie eines von beiden</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Schreiben Sie den Grund</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Als angenommen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as not received</source>
        <translation>Als nicht angekommen kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %2 were sent to %3 on %1 UTC, and no usable answer came. Ask the people who run the API before you decide.</source>
        <extracomment>%1 a time, %2 a site, %3 an address</extracomment>
        <translation>
            <numerusform>%Ln Ausfall von %2 wurde am %1 UTC an %3 gesendet, und keine brauchbare Antwort kam. Fragen Sie die Betreiber der API, bevor Sie entscheiden.</numerusform>
            <numerusform>%Ln Ausfälle von %2 wurden am %1 UTC an %3 gesendet, und keine brauchbare Antwort kam. Fragen Sie die Betreiber der API, bevor Sie entscheiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names of devices</source>
        <translation>Namen von Geräten</translation>
    </message>
    <message>
        <source>Which devices are meant?</source>
        <translation>Welche Geräte sind gemeint?</translation>
    </message>
    <message>
        <source>No device of %1 has these names. What you choose holds for all rows of the list; what stays open is not sent.</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>Kein Gerät von %1 hat diese Namen. Die Auswahl gilt für alle Zeilen der Liste; was offen bleibt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read the list so</source>
        <translation>Liste so lesen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>A device of another site</source>
        <translation>Ein Gerät eines anderen Standorts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a device, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a name as it stands in a list: white space at its ends is seen by the quotes</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Device meant by %1</source>
        <extracomment>%1 is a name in quotes</extracomment>
        <translation>Mit %1 gemeintes Gerät</translation>
    </message>
    <message>
        <source>Say of a name which device is meant</source>
        <translation>Für einen Namen das gemeinte Gerät angeben</translation>
    </message>
</context>
<context>
    <name>NeighbourLane</name>
    <message>
        <source>Lane of this device</source>
        <translation>Bahn dieses Geräts</translation>
    </message>
    <message>
        <source>Left and Right lead to the outage before and after.</source>
        <translation>Links und Rechts führen zum Ausfall davor und danach.</translation>
    </message>
</context>
<context>
    <name>NewRecordDialog</name>
    <message>
        <source>Start a new record</source>
        <translation>Neues Protokoll beginnen</translation>
    </message>
    <message>
        <source>Keep this record aside and start a new one?</source>
        <translation>Dieses Protokoll beiseitelegen und ein neues beginnen?</translation>
    </message>
    <message>
        <source>The file %1 gets a longer name and stays in %2, with everything that is in it.</source>
        <extracomment>%1 the name of a file, %2 a folder</extracomment>
        <translation>Die Datei %1 bekommt einen längeren Namen und bleibt in %2, mit allem, was darin steht.</translation>
    </message>
    <message>
        <source>The new record does not know what was sent before, nor which outcomes were unknown. So every site is held back once, until you choose to send again.</source>
        <translation>Das neue Protokoll weiß nicht, was früher gesendet wurde und welche Ausgänge unbekannt waren. Darum wird jeder Standort einmal zurückgehalten, bis Sie sich entscheiden, erneut zu senden.</translation>
    </message>
    <message>
        <source>What was said about the changed record does not come back.</source>
        <translation>Der Hinweis auf das veränderte Protokoll kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Start the new record</source>
        <translation>Das neue Protokoll beginnen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>where the API is, such as https://host/v1</source>
        <translation>wo die API ist, etwa https://host/v1</translation>
    </message>
    <message>
        <source>the site’s ID</source>
        <translation>die ID des Standorts</translation>
    </message>
    <message>
        <source>read the key from FILE (-: standard input) instead of OUTAGE_DESK_API_KEY</source>
        <translation>den Schlüssel aus FILE lesen (-: Standardeingabe) statt aus OUTAGE_DESK_API_KEY</translation>
    </message>
    <message>
        <source>read the site from FILE (-: standard input) instead of the API</source>
        <translation>den Standort aus FILE lesen (-: Standardeingabe), statt die API zu fragen</translation>
    </message>
    <message>
        <source>outages that began before it are left out; default 2022-01-01T00:00:00.000Z</source>
        <translation>was vorher begann, bleibt weg; sonst 2022-01-01T00:00:00.000Z</translation>
    </message>
    <message>
        <source>allow plain http to a host other than this computer</source>
        <translation>unverschlüsseltes http zu einem anderen Rechner erlauben</translation>
    </message>
    <message>
        <source>everything but the POST: the body on standard output, the receipt on error</source>
        <translation>alles außer dem POST: der Inhalt auf Standardausgabe, die Quittung auf Fehlerausgabe</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>send although the same list was accepted, or an outcome is unknown</source>
        <translation>senden, obwohl dieselbe Liste angenommen wurde oder ein Ausgang unbekannt ist</translation>
    </message>
    <message>
        <source>send although records of the site cannot be read</source>
        <translation>senden, obwohl Datensätze des Standorts unlesbar sind</translation>
    </message>
    <message>
        <source>send even an empty list</source>
        <translation>auch eine leere Liste senden</translation>
    </message>
    <message>
        <source>attempts per request; default 6</source>
        <translation>Versuche je Anfrage; sonst 6</translation>
    </message>
    <message>
        <source>first wait between attempts; default 500</source>
        <translation>erste Pause zwischen Versuchen; sonst 500</translation>
    </message>
    <message>
        <source>longest attempt and longest silence; default 60, silence 15</source>
        <translation>längster Versuch und längstes Schweigen; sonst 60, Schweigen 15</translation>
    </message>
    <message>
        <source>every row, with verdict and reason</source>
        <translation>jede Zeile, mit Einstufung und Grund</translation>
    </message>
    <message>
        <source>at most N submissions</source>
        <translation>höchstens N Einreichungen</translation>
    </message>
    <message>
        <source>a person’s word on an unknown outcome: accepted or not-accepted</source>
        <translation>das Wort eines Menschen über einen unbekannten Ausgang: accepted oder not-accepted</translation>
    </message>
    <message>
        <source>why it is marked</source>
        <translation>warum es vermerkt wird</translation>
    </message>
    <message>
        <source>default: a free port</source>
        <translation>sonst ein freier Port</translation>
    </message>
    <message>
        <source>the key it accepts; default demo</source>
        <translation>der Schlüssel, den sie annimmt; sonst demo</translation>
    </message>
    <message>
        <source>misbehave; may be given more than once</source>
        <translation>sich falsch verhalten; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>kein Fortschritt</translation>
    </message>
    <message>
        <source>one line per request on standard error</source>
        <translation>eine Zeile je Anfrage auf der Fehlerausgabe</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>The key is never an argument, because other programs can read those. Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>Der Schlüssel ist nie ein Argument, denn die können andere Programme lesen. Legen Sie ihn in OUTAGE_DESK_API_KEY oder nehmen Sie --api-key-file FILE.</translation>
    </message>
    <message>
        <source>Standard input can be read once: give “-” to one option only.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden: Geben Sie „-“ nur einer Option.</translation>
    </message>
    <message>
        <source>--quiet and --verbose contradict each other.</source>
        <translation>--quiet und --verbose widersprechen sich.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 wurde mehrfach angegeben.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>A command is missing: preview, submit, history or demo-server. “outage-desk-cli --help” tells more.</source>
        <translation>Ein Befehl fehlt: preview, submit, history oder demo-server. „outage-desk-cli --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>“%1” is not a command. There are preview, submit, history and demo-server, and the command comes first.</source>
        <translation>„%1“ ist kein Befehl. Es gibt preview, submit, history und demo-server, und der Befehl steht vorn.</translation>
    </message>
    <message>
        <source>--%1 takes seconds from %3 to 86400, not “%2”.</source>
        <translation>--%1 nimmt Sekunden von %3 bis 86400, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes milliseconds from 0 to 3600000, not “%2”.</source>
        <translation>--%1 nimmt Millisekunden von 0 bis 3600000, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to 100, not “%2”.</source>
        <translation>--%1 nimmt eine ganze Zahl von 1 bis 100, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes a port from 0 to 65535, not “%2”.</source>
        <translation>--%1 nimmt einen Port von 0 bis 65535, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>%1 is not an option of %2. “outage-desk-cli %2 --help” lists them.</source>
        <translation>%1 ist keine Option von %2. „outage-desk-cli %2 --help“ nennt sie.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation>--%1 nimmt eine ganze Zahl ab 1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--mark needs --reason TEXT: why you know what became of it.</source>
        <translation>--mark braucht --reason TEXT: woher Sie wissen, was daraus wurde.</translation>
    </message>
    <message>
        <source>--reason goes with --mark ID only.</source>
        <translation>--reason gehört nur zu --mark ID.</translation>
    </message>
    <message>
        <source>--mark is about one submission: --site and --limit do not go with it.</source>
        <translation>--mark betrifft eine einzelne Einreichung: --site und --limit passen nicht dazu.</translation>
    </message>
    <message>
        <source>--mark ID is followed by accepted or not-accepted.</source>
        <translation>Auf --mark ID folgt accepted oder not-accepted.</translation>
    </message>
    <message>
        <source>--%1 takes nothing or “=all”, not “=%2”.</source>
        <translation>--%1 nimmt nichts oder „=all“, nicht „=%2“.</translation>
    </message>
    <message>
        <source>--%1 takes whole days from %2 to %3, not “%4”.</source>
        <translation>--%1 nimmt ganze Tage von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes whole hours from 0 to %2, not “%3”.</source>
        <translation>--%1 nimmt ganze Stunden von 0 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>a begin less away from the cutoff is near it; default 24, 0: none is</source>
        <translation>ein Beginn, der vom Stichtag weniger entfernt ist, ist ihm nahe; Vorgabe 24, 0: keiner</translation>
    </message>
    <message>
        <source>an outage longer than this is very long; default 365</source>
        <translation>ein Ausfall, der länger dauert, ist sehr lang; Vorgabe 365</translation>
    </message>
    <message>
        <source>keep a record that was changed under another name, and start a new one</source>
        <translation>ein verändertes Protokoll unter anderem Namen aufheben und ein neues beginnen</translation>
    </message>
    <message>
        <source>--start-new-record is about the whole record: --mark, --site and --limit do not go with it.</source>
        <translation>--start-new-record gilt dem ganzen Protokoll: --mark, --site und --limit passen nicht dazu.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8, so it cannot be told what it means. Write it in UTF-8.</source>
        <translation>Argument %1 ist kein gültiges UTF-8, daher ist nicht zu erkennen, was es bedeutet. Schreiben Sie es in UTF-8.</translation>
    </message>
    <message>
        <source>--%1 takes device=NAME,begin=NAME,end=NAME, or some of them, not “%2”.</source>
        <translation>--%1 nimmt device=NAME,begin=NAME,end=NAME oder einige davon, nicht „%2“.</translation>
    </message>
    <message>
        <source>the columns of a table given to --outages, if its header does not tell them: device=NAME,begin=NAME,end=NAME</source>
        <translation>die Spalten einer Tabelle für --outages, wenn ihr Kopf sie nicht nennt: device=NAME,begin=NAME,end=NAME</translation>
    </message>
    <message>
        <source>read the outages from FILE (-: standard input), JSON or a table, instead of the API</source>
        <translation>die Ausfälle aus FILE lesen (-: Standardeingabe), JSON oder eine Tabelle, statt die API zu fragen</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet given to --outages; default: the first</source>
        <translation>das Blatt einer Kalkulationstabelle bei --outages; sonst das erste</translation>
    </message>
    <message>
        <source>the zone of its dates and times that say none, such as Europe/Berlin</source>
        <translation>die Zone seiner Daten und Zeiten, die keine nennen, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>how these are written where they are text, such as dd.MM.yyyy HH:mm</source>
        <translation>wie diese geschrieben sind, wo sie Text sind, etwa dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>--columns, --encoding, --sheet, --zone and --time-format go with --outages FILE only.</source>
        <translation>--columns, --encoding, --sheet, --zone und --time-format gehören zu --outages FILE.</translation>
    </message>
    <message>
        <source>--time-format needs --zone: by which clocks the times are meant.</source>
        <translation>--time-format braucht --zone: nach welchen Uhren die Zeiten gemeint sind.</translation>
    </message>
    <message>
        <source>the bytes that were sent, of the submission named by its ID</source>
        <translation>die gesendeten Bytes der Einreichung, deren ID genannt ist</translation>
    </message>
    <message>
        <source>One submission is shown by its ID alone: --site, --limit, --mark and --start-new-record do not go with it.</source>
        <translation>Eine Einreichung wird allein durch ihre ID gezeigt: --site, --limit, --mark und --start-new-record passen nicht dazu.</translation>
    </message>
    <message>
        <source>--body needs the ID of a submission: history ID --body.</source>
        <translation>--body braucht die ID einer Einreichung: history ID --body.</translation>
    </message>
    <message>
        <source>--body writes what was sent as it was: --format does not go with it.</source>
        <translation>--body schreibt, was gesendet wurde, wie es war: --format passt nicht dazu.</translation>
    </message>
    <message>
        <source>exit 7 if a row of the site is to check, with =all if it has any finding; submit then sends nothing</source>
        <translation>Exit 7, wenn eine Zeile des Standorts zu prüfen ist, mit =all bei jeder Auffälligkeit; submit sendet dann nichts</translation>
    </message>
    <message>
        <source>what would be sent, and nothing is sent</source>
        <translation>was gesendet würde; gesendet wird nichts</translation>
    </message>
    <message>
        <source>what was sent from this computer, and what became of it</source>
        <translation>was von diesem Rechner gesendet wurde, und was daraus wurde</translation>
    </message>
    <message>
        <source>the demo API on this computer, until interrupted</source>
        <translation>die Demo-API auf diesem Rechner, bis zur Unterbrechung</translation>
    </message>
    <message>
        <source>Show what would be sent. The key is in OUTAGE_DESK_API_KEY.</source>
        <translation>Zeigt, was gesendet würde. Der Schlüssel steht in OUTAGE_DESK_API_KEY.</translation>
    </message>
    <message>
        <source>Show every row of a list, without connection and key.</source>
        <translation>Zeigt jede Zeile einer Liste, ohne Verbindung und Schlüssel.</translation>
    </message>
    <message>
        <source>Send once from a script. The exit code tells what became of it.</source>
        <translation>Sendet einmal aus einem Skript. Der Exit-Code sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Do everything but the sending.</source>
        <translation>Tut alles außer dem Senden.</translation>
    </message>
    <message>
        <source>Show the last five submissions to a site, for a program.</source>
        <translation>Zeigt die letzten fünf Sendungen an einen Standort, für ein Programm.</translation>
    </message>
    <message>
        <source>Decide an unknown outcome after the site was asked.</source>
        <translation>Entscheidet einen unbekannten Ausgang nach Rückfrage.</translation>
    </message>
    <message>
        <source>Serve the demo API with a fault. The first line of the output is the base URL.</source>
        <translation>Bietet die Demo-API mit einem Fehler. Die erste Zeile der Ausgabe ist die Basis-URL.</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>the API key, which is never an argument; or --api-key-file</source>
        <translation>der API-Schlüssel, der nie ein Argument ist; oder --api-key-file</translation>
    </message>
    <message>
        <source>where the record is kept, in outage-desk; else ~/.local/share</source>
        <translation>wo das Protokoll liegt, in outage-desk; sonst ~/.local/share</translation>
    </message>
    <message>
        <source>changes nothing: nothing is ever coloured</source>
        <translation>ändert nichts: Farbig ist nie etwas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>wrong usage, or a local file, key, site ID or cutoff that will not do</source>
        <translation>falscher Aufruf, oder Datei, Schlüssel, Standort-ID oder Stichtag taugen nicht</translation>
    </message>
    <message>
        <source>the API refused</source>
        <translation>die API hat abgelehnt</translation>
    </message>
    <message>
        <source>not reached, or not ready at any attempt; nothing was accepted</source>
        <translation>nicht erreicht, oder bei keinem Versuch bereit; nichts wurde angenommen</translation>
    </message>
    <message>
        <source>an answer that is not what the API promises</source>
        <translation>eine Antwort, die nicht ist, was die API verspricht</translation>
    </message>
    <message>
        <source>outcome unknown: the list left, no usable answer came</source>
        <translation>Ausgang unbekannt: Die Liste ging hinaus, eine brauchbare Antwort kam nicht</translation>
    </message>
    <message>
        <source>held back: needs --yes, --again or --allow-unreadable, or findings and --fail-on-findings</source>
        <translation>zurückgehalten: Es braucht --yes, --again oder --allow-unreadable, oder Auffälliges und --fail-on-findings</translation>
    </message>
    <message>
        <source>the reader of standard output has closed it, as head does</source>
        <translation>der Leser der Standardausgabe hat sie geschlossen, wie head</translation>
    </message>
    <message>
        <source>Outage Desk without a window: see what will be sent, and send it once.</source>
        <translation>Outage Desk ohne Fenster: sehen, was gesendet wird, und es einmal senden.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2. Did you mean --%3? “outage-desk-cli %2 --help” lists them.</source>
        <translation>%1 ist keine Option von %2. War --%3 gemeint? „outage-desk-cli %2 --help“ zählt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is not a command. Did you mean %2? There are preview, submit, history and demo-server, and the command comes first.</source>
        <translation>„%1“ ist kein Befehl. War %2 gemeint? Es gibt preview, submit, history und demo-server, und der Befehl steht vorn.</translation>
    </message>
    <message>
        <source>--%1 takes unicode, windows-1252 or latin1, not “%2”.</source>
        <translation>--%1 nimmt unicode, windows-1252 oder latin1, nicht „%2“.</translation>
    </message>
    <message>
        <source>of such a table: unicode (UTF-8 or UTF-16, default) or windows-1252 (what Excel writes as CSV; latin1 is read the same)</source>
        <translation>einer solchen Tabelle: unicode (UTF-8 oder UTF-16, sonst) oder windows-1252 (wie Excel CSV schreibt; latin1 wird ebenso gelesen)</translation>
    </message>
    <message>
        <source>--connection has an address of its own: leave out --base-url.</source>
        <translation>--connection hat eine eigene Adresse: --base-url weglassen.</translation>
    </message>
    <message>
        <source>for --base-url, where it is not given</source>
        <translation>für --base-url, wo das nicht angegeben ist</translation>
    </message>
    <message>
        <source>for --site, where it is not given</source>
        <translation>für --site, wo das nicht angegeben ist</translation>
    </message>
    <message>
        <source>wait for another program that sends for the site; default 0.5</source>
        <translation>auf ein anderes Programm warten, das für den Standort sendet; sonst 0,5</translation>
    </message>
    <message>
        <source>trust the certificates in FILE (PEM) beside those of the system</source>
        <translation>den Zertifikaten in FILE (PEM) vertrauen, neben denen des Systems</translation>
    </message>
    <message>
        <source>--%1 takes table, json or jsonl, not “%2”.</source>
        <translation>--%1 nimmt table, json oder jsonl, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes table, json, csv or jsonl, not “%2”.</source>
        <translation>--%1 nimmt table, json, csv oder jsonl, nicht „%2“.</translation>
    </message>
    <message>
        <source>table (default), json, csv, where a cell that begins like a formula gets an apostrophe, or jsonl, a site a line</source>
        <translation>table (Vorgabe), json, csv, wo eine Zelle, die wie eine Formel beginnt, ein Hochkomma bekommt, oder jsonl, ein Standort je Zeile</translation>
    </message>
    <message>
        <source>table (default), json, or jsonl, a receipt a line</source>
        <translation>table (Vorgabe), json oder jsonl, eine Quittung je Zeile</translation>
    </message>
    <message>
        <source>--sites-file names the sites: leave out --site.</source>
        <translation>--sites-file nennt die Standorte: Lassen Sie --site weg.</translation>
    </message>
    <message>
        <source>--site names “%1” twice. Leave one of them out.</source>
        <translation>--site nennt „%1“ zweimal. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Several sites are fetched from the API: --outages and --site-info go with one --site only.</source>
        <translation>Mehrere Standorte werden von der API abgerufen: --outages und --site-info gehen nur mit einem einzigen --site.</translation>
    </message>
    <message>
        <source>the site’s ID; several from one fetch if it is given more than once</source>
        <translation>die ID des Standorts; mehrfach angegeben: mehrere aus einem Abruf</translation>
    </message>
    <message>
        <source>read the sites from FILE (-: standard input), an ID a line; empty lines and those that begin with # are passed over</source>
        <translation>die Standorte aus FILE lesen (-: Standardeingabe), eine ID je Zeile; leere Zeilen und solche, die mit # beginnen, werden übergangen</translation>
    </message>
    <message>
        <source>longest request, waits included; default 90, and a second more for each MiB</source>
        <translation>längste Anfrage mit Pausen; sonst 90, und eine Sekunde mehr je MiB</translation>
    </message>
    <message>
        <source>a connection saved by the window: its address, sites and cutoff</source>
        <translation>eine im Fenster gespeicherte Verbindung: Adresse, Standorte, Stichtag</translation>
    </message>
    <message>
        <source>nothing included, so nothing sent; preview ends with 0</source>
        <translation>nichts enthalten, daher nichts gesendet; preview endet mit 0</translation>
    </message>
    <message>
        <source>interrupted, nothing sent; of several sites nothing more</source>
        <translation>unterbrochen, nichts gesendet; von mehreren Standorten nichts weiter</translation>
    </message>
    <message>
        <source>The ID of the submission is empty.</source>
        <translation>Die ID der Einreichung ist leer.</translation>
    </message>
    <message>
        <source>fetch, keep what is of the site, send it once</source>
        <translation>abrufen, behalten, was zum Standort gehört, einmal senden</translation>
    </message>
    <message>
        <source>--yes goes with --start-new-record and --mark only.</source>
        <translation>--yes gehört nur zu --start-new-record und --mark.</translation>
    </message>
    <message>
        <source>table (default), json, or jsonl, a submission a line</source>
        <translation>table (Vorgabe), json oder jsonl, eine Einreichung je Zeile</translation>
    </message>
    <message>
        <source>changes nothing: what is said is in English everywhere</source>
        <translation>ändert nichts: Was gesagt wird, ist überall Englisch</translation>
    </message>
</context>
<context>
    <name>OutageListModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Begin, as sent</source>
        <translation>Beginn, wie gesendet</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Beginn (%1)</translation>
    </message>
    <message>
        <source>End, as sent</source>
        <translation>Ende, wie gesendet</translation>
    </message>
    <message>
        <source>End (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Ende (%1)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>hieß %1</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>begann %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>%1; written as %2 then</source>
        <translation>%1; damals als %2 geschrieben</translation>
    </message>
    <message>
        <source>UTC; sent as received: %1</source>
        <translation>UTC; gesendet wie empfangen: %1</translation>
    </message>
    <message>
        <source>%1 in %2; sent as received: %3</source>
        <extracomment>%1 is a time with its offset, %2 a time zone, %3 the same time as it was received</extracomment>
        <translation>%1 in %2; gesendet wie empfangen: %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>OutageListView</name>
    <message>
        <source>Rows that will be sent</source>
        <translation>Zeilen, die gesendet werden</translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation>Von Ihnen ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Rows that are gone</source>
        <translation>Entfallene Zeilen</translation>
    </message>
    <message>
        <source>Rows that were sent</source>
        <translation>Zeilen, die gesendet wurden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>OutageView</name>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Columns of the outages</source>
        <translation>Spalten der Ausfälle</translation>
    </message>
    <message>
        <source>What can be done with the marked rows</source>
        <translation>Was mit den markierten Zeilen möglich ist</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Interrupted before everything was written.</source>
        <translation>Unterbrochen, bevor alles geschrieben war.</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end: it is full or closed. Write to a file with room.</source>
        <translation>Die Standardausgabe ließ sich nicht bis zum Ende schreiben: Sie ist voll oder geschlossen. Schreiben Sie in eine Datei mit Platz.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all outages</source>
        <translation>Übersicht aller Ausfälle</translation>
    </message>
    <message>
        <source>Drag to move what is shown</source>
        <translation>Ziehen verschiebt den gezeigten Ausschnitt</translation>
    </message>
</context>
<context>
    <name>PresentationStrip</name>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Show the fields and menus again (Esc)</source>
        <translation>Felder und Menüs wieder zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the fetch</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Fetching outages and site…</source>
        <translation>Ausfälle und Standort werden abgerufen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching: %1 received, %2</source>
        <extracomment>%1 is a size such as &quot;12 kB&quot;, %2 is &quot;108 records&quot;</extracomment>
        <translation>Abruf: %1 empfangen, %2</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Reasons not to send it, which --again overrides:</source>
        <translation>Gründe, nicht zu senden, die --again übergeht:</translation>
    </message>
    <message>
        <source>The outages are from %1.</source>
        <extracomment>%1 is like &quot;list.csv, SHA-256 3f2a91c0…&quot;</extracomment>
        <translation>Die Ausfälle sind aus %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more would be sent; “preview” shows all of them.</source>
        <translation>
            <numerusform>%Ln weitere Zeile würde gesendet; „preview“ zeigt alle.</numerusform>
            <numerusform>%Ln weitere Zeilen würden gesendet; „preview“ zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To check before it is sent: %Ln row(s) (%1).</source>
        <extracomment>%1: a list such as “ends before it begins, no length”</extracomment>
        <translation>
            <numerusform>Vor dem Senden zu prüfen: %Ln Zeile (%1).</numerusform>
            <numerusform>Vor dem Senden zu prüfen: %Ln Zeilen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the site that would not be sent deserve(s) a look too; “preview --all” shows which.</source>
        <translation>
            <numerusform>%Ln Zeile des Standorts, die nicht gesendet würde, verdient auch einen Blick; „preview --all“ zeigt, welche.</numerusform>
            <numerusform>%Ln Zeilen des Standorts, die nicht gesendet würden, verdienen auch einen Blick; „preview --all“ zeigt, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”, %3</source>
        <extracomment>Where a list goes: %1 is like PRODUCTION, %2 the name of a connection, %3 its address</extracomment>
        <translation>%1, „%2“, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a list goes: %1 is like PRODUCTION, %2 an address</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Quittung kopieren</translation>
    </message>
    <message>
        <source>Copied: the receipt.</source>
        <translation>Kopiert: die Quittung.</translation>
    </message>
    <message>
        <source>Copied: the message. Paste it into a mail to the people who run the API.</source>
        <translation>Kopiert: die Nachricht. Fügen Sie sie in eine Mail an die Betreiber der API ein.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Ausgang kennzeichnen …</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out by the operator:</source>
        <translation>Von Hand ausgelassen:</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen …</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF …</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON …</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>A button; %1 is the name of a site</extracomment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Copy message for API</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>Recent &amp;files</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Vergessen, welche Dateien geöffnet wurden; die Dateien bleiben</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is the name of a file, %2 the folder in which it lies</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Es wurde noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Leave the demo first: these files are of real work</source>
        <translation>Zuerst die Demo verlassen: Diese Dateien gehören zur echten Arbeit</translation>
    </message>
    <message>
        <source>Files that were opened last</source>
        <translation>Dateien, die zuletzt geöffnet wurden</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an attempt, %2 what went wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Message of the API</source>
        <translation>Meldung der API</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Verwiesen auf</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>A person’s word</source>
        <translation>Angabe von Hand</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>Einreichungs-ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 what became of an attempt</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>its end is not on record: it is not known how much had been sent</source>
        <translation>das Ende ist nicht festgehalten: Wie viel schon gesendet war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Von Hand ausgelassen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>%1 after %2, %3 sent</source>
        <extracomment>%1 what was answered, %2 a span of time, %3 a number of bytes</extracomment>
        <translation>%1 nach %2, %3 gesendet</translation>
    </message>
    <message>
        <source>%1; then a pause of %2</source>
        <extracomment>%1 an attempt, %2 a span of time</extracomment>
        <translation>%1; dann %2 Pause</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>&amp;Mark the outcome…</source>
        <translation>Ausgan&amp;g kennzeichnen …</translation>
    </message>
    <message>
        <source>&amp;Copy receipt</source>
        <translation>&amp;Quittung kopieren</translation>
    </message>
    <message>
        <source>&amp;Save receipt</source>
        <translation>Qui&amp;ttung speichern</translation>
    </message>
    <message>
        <source>Copied: the receipt.</source>
        <translation>Kopiert: die Quittung.</translation>
    </message>
    <message>
        <source>Copied: the message. Paste it into a mail to the people who run the API.</source>
        <translation>Kopiert: die Nachricht. Fügen Sie sie in eine Mail an die Betreiber der API ein.</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF …</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON …</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Exact &amp;JSON</source>
        <translation>Genaues &amp;JSON</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Antwort der API</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>This list cannot be shown row by row. “Exact JSON” has every character of it.</source>
        <translation>Diese Liste lässt sich nicht Zeile für Zeile zeigen. „Genaues JSON“ enthält jedes ihrer Zeichen.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Der Eintrag wird gelesen …</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>No answer is on record.</source>
        <translation>Es ist keine Antwort festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>Copy message for &amp;API</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>RecordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was written before it could be cancelled.</source>
        <translation>Es wurde eingetragen, bevor es abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another program is using the record. Waiting until it has ended…</source>
        <translation>Ein anderes Programm benutzt das Protokoll. Es wird gewartet, bis es fertig ist …</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Abbruch läuft …</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Go to record %1</source>
        <extracomment>%1 is the number of a record</extracomment>
        <translation>Zu Datensatz %1 gehen</translation>
    </message>
</context>
<context>
    <name>RemovedOutagesPane</name>
    <message>
        <source>Gone outages</source>
        <translation>Entfallene Ausfälle</translation>
    </message>
    <message>
        <source>Columns of the gone outages</source>
        <translation>Spalten der entfallenen Ausfälle</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shown)</source>
        <extracomment>what the rows are gone of, and how many of them are shown</extracomment>
        <translation>%1 (%2 von %3 gezeigt)</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>Legen Sie ihn in OUTAGE_DESK_API_KEY oder nehmen Sie --api-key-file FILE.</translation>
    </message>
    <message>
        <source>Use --site ID.</source>
        <translation>Nehmen Sie --site ID.</translation>
    </message>
    <message>
        <source>--allow-http allows it.</source>
        <translation>--allow-http erlaubt es.</translation>
    </message>
    <message>
        <source>The cutoff “%1” %2. Write it such as 2022-01-01T00:00:00.000Z.</source>
        <translation>Der Stichtag „%1“ %2. Schreiben Sie ihn wie 2022-01-01T00:00:00.000Z.</translation>
    </message>
    <message>
        <source>Give it as --base-url https://host/path.</source>
        <translation>Geben Sie sie als --base-url https://host/pfad an.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give it to --zone as Europe/Berlin or UTC.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht. --zone nimmt sie in der Form Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>The format “%1” of --time-format cannot be used.</source>
        <translation>Das Format „%1“ von --time-format ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The connection “%1” has several sites: say with --site ID of which one the file is. It has: %2.</source>
        <extracomment>%2 are the ids of sites</extracomment>
        <translation>Die Verbindung „%1“ hat mehrere Standorte: Sagen Sie mit --site ID, von welchem die Datei ist. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The connection “%1” has several sites, and without a question nothing goes to one that is not named: say which with --site ID, once for each. It has: %2.</source>
        <extracomment>%2 are the ids of sites</extracomment>
        <translation>Die Verbindung „%1“ hat mehrere Standorte, und ohne Frage geht nichts an einen, der nicht genannt ist: Sagen Sie mit --site ID, welche, einmal für jeden. Sie hat: %2.</translation>
    </message>
    <message>
        <source>No key for the site “%1” was found in the keyring. Put one that is for all sites into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>Für den Standort „%1“ wurde im Schlüsselbund kein Schlüssel gefunden. Legen Sie einen, der für alle Standorte gilt, in OUTAGE_DESK_API_KEY ab oder nehmen Sie --api-key-file FILE.</translation>
    </message>
    <message>
        <source>It stands in OUTAGE_DESK_SITE.</source>
        <translation>Sie steht in OUTAGE_DESK_SITE.</translation>
    </message>
    <message>
        <source>It stands in OUTAGE_DESK_BASE_URL; write it there as https://host/path.</source>
        <translation>Sie steht in OUTAGE_DESK_BASE_URL; schreiben Sie sie dort als https://host/path.</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>RequestLogPane</name>
    <message>
        <source>No request has been made yet.</source>
        <translation>Es wurde noch nichts angefragt.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all of them</source>
        <translation>Kopiert die markierten Zeilen oder alle</translation>
    </message>
    <message>
        <source>Copy the request log</source>
        <translation>Das Anfragenprotokoll kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copies a shell command that takes the key from the environment</source>
        <translation>Kopiert einen Shell-Befehl, der den Schlüssel aus der Umgebung nimmt</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>retry %1 of %2 in %3</source>
        <extracomment>%1 the number of a retry, %2 how many there may be, %3 a pause: &quot;1.4 s&quot;</extracomment>
        <translation>Wiederholung %1 von %2 in %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>the whole request took too long</source>
        <translation>die ganze Anfrage dauerte zu lange</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>points to another address</source>
        <translation>verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>asks to try later</source>
        <translation>bittet um späteren Versuch</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>unerwartete Antwort</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>Antwort unlesbar</translation>
    </message>
    <message>
        <source>answer in an encoding not asked for</source>
        <translation>Antwort in nicht verlangter Kodierung</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>asks for too long a pause</source>
        <translation>verlangt eine zu lange Pause</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a request, %2 why it failed, %3 when it is tried again</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 when the next attempt follows, %2 why this one failed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>Bytes of a list that were sent</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>connection closed without an answer</source>
        <translation>Verbindung ohne Antwort beendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a request failed, when it is tried again</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RetryBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Starts the next attempt without waiting</source>
        <translation>Beginnt den nächsten Versuch ohne zu warten</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Why leave out %Ln outage(s)?</source>
        <translation>
            <numerusform>Warum %Ln Ausfall auslassen?</numerusform>
            <numerusform>Warum %Ln Ausfälle auslassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Anmerkung zu %Ln Ausfall</numerusform>
            <numerusform>Anmerkung zu %Ln Ausfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Anmerkung behalten</translation>
    </message>
    <message>
        <source>Remove the notes</source>
        <translation>Anmerkungen entfernen</translation>
    </message>
    <message>
        <source>several notes</source>
        <translation>mehrere Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a note already, which this replaces.</source>
        <translation>
            <numerusform>%Ln davon hat schon eine Anmerkung; sie wird ersetzt.</numerusform>
            <numerusform>%Ln davon haben schon eine Anmerkung; sie wird ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left empty, each keeps its own note. A text replaces %Ln note(s).</source>
        <translation>
            <numerusform>Leer gelassen, behält jede ihre eigene Anmerkung. Ein Text ersetzt %Ln Anmerkung.</numerusform>
            <numerusform>Leer gelassen, behält jede ihre eigene Anmerkung. Ein Text ersetzt %Ln Anmerkungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewClipboard</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird kopiert …</numerusform>
            <numerusform>%Ln Zeilen werden kopiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy: mark at most %1.</source>
        <translation>
            <numerusform>%Ln Zeile ist zu viel zum Kopieren: Markieren Sie höchstens %1.</numerusform>
            <numerusform>%Ln Zeilen sind zu viele zum Kopieren: Markieren Sie höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell was copied</source>
        <translation>Eine leere Zelle wurde kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>Nothing was fetched or sent: there is no terminal to ask on. --yes sends without a question.</source>
        <translation>Nichts wurde abgerufen oder gesendet: Es gibt kein Terminal, um zu fragen. --yes sendet ohne Frage.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Unterbrochen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 at this site, %4 since the cutoff, %5 included.</source>
        <comment>site name, numbers of outages</comment>
        <translation>%1: %2 abgerufen, %3 an diesem Standort, %4 seit dem Stichtag, %5 aufgenommen.</translation>
    </message>
    <message>
        <source>Device %1 is listed with several names (%2); the first is sent.</source>
        <translation>Gerät %1 steht mit mehreren Namen in der Liste (%2); der erste wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing is included: the list is empty.</source>
        <translation>Nichts ist aufgenommen: Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Not sent: records of the site cannot be read. --allow-unreadable sends the others.</source>
        <translation>Nicht gesendet: Datensätze des Standorts sind unlesbar. --allow-unreadable sendet die anderen.</translation>
    </message>
    <message>
        <source>Not sent: nothing is included. --allow-empty sends an empty list.</source>
        <translation>Nicht gesendet: Nichts ist aufgenommen. --allow-empty sendet eine leere Liste.</translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not yes.</source>
        <translation>Nichts wurde gesendet: Die Antwort war nicht yes.</translation>
    </message>
    <message>
        <source>Reading the outages and the site from files.</source>
        <translation>Die Ausfälle und der Standort werden aus Dateien gelesen.</translation>
    </message>
    <message>
        <source>Held back: the record of submissions is damaged, so it cannot tell whether this list was sent before. “history” keeps it aside and begins a new one.</source>
        <translation>Zurückgehalten: Das Protokoll der Einreichungen ist beschädigt und kann nicht sagen, ob diese Liste schon gesendet wurde. „history“ legt es beiseite und beginnt ein neues.</translation>
    </message>
    <message>
        <source>--sheet NAME says which.</source>
        <translation>--sheet NAME sagt, welches.</translation>
    </message>
    <message>
        <source>Line %1 has a time that is not RFC 3339 with a zone. --zone IANA says by which clocks such times are meant and, where they are text, --time-format FORMAT how they are written.</source>
        <translation>Zeile %1 hat eine Zeit, die nicht RFC 3339 mit einer Zone ist. --zone IANA sagt, nach welchen Uhren solche Zeiten gemeint sind, und, wo sie Text sind, --time-format FORMAT, wie sie geschrieben sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be read and would not be sent. “preview --all” shows which and why.</source>
        <translation>
            <numerusform>%Ln Datensatz ist unlesbar und würde nicht gesendet. „preview --all“ zeigt, welcher und warum.</numerusform>
            <numerusform>%Ln Datensätze sind unlesbar und würden nicht gesendet. „preview --all“ zeigt, welche und warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them not even the text was kept: it would take too much memory.</source>
        <translation>
            <numerusform>Von %Ln davon wurde nicht einmal der Text behalten: er würde zu viel Speicher brauchen.</numerusform>
            <numerusform>Von %Ln davon wurde nicht einmal der Text behalten: er würde zu viel Speicher brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are listed with several names.</source>
        <translation>
            <numerusform>%Ln weiteres Gerät steht mit mehreren Namen in der Liste.</numerusform>
            <numerusform>%Ln weitere Geräte stehen mit mehreren Namen in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2? Type yes to send:</source>
        <translation>
            <numerusform>%Ln Ausfall von %1 an %2 senden? Zum Senden yes eingeben:</numerusform>
            <numerusform>%Ln Ausfälle von %1 an %2 senden? Zum Senden yes eingeben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them it is not certain which device and site they are of.</source>
        <translation>
            <numerusform>Bei %Ln davon steht nicht fest, zu welchem Gerät und Standort er gehört.</numerusform>
            <numerusform>Bei %Ln davon steht nicht fest, zu welchem Gerät und Standort sie gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings: %Ln row(s) of the site are to check. “preview --all” shows which.</source>
        <translation>
            <numerusform>Zurückgehalten durch --fail-on-findings: %Ln Zeile des Standorts ist zu prüfen. „preview --all“ zeigt, welche.</numerusform>
            <numerusform>Zurückgehalten durch --fail-on-findings: %Ln Zeilen des Standorts sind zu prüfen. „preview --all“ zeigt, welche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings=all: %Ln row(s) of the site have findings or cannot be read. “preview --all” shows which.</source>
        <translation>
            <numerusform>Von --fail-on-findings=all zurückgehalten: %Ln Zeile des Standorts hat Auffälligkeiten oder ist unlesbar. „preview --all“ zeigt, welche.</numerusform>
            <numerusform>Von --fail-on-findings=all zurückgehalten: %Ln Zeilen des Standorts haben Auffälligkeiten oder sind unlesbar. „preview --all“ zeigt, welche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2 all the same? Type yes to send:</source>
        <translation>
            <numerusform>%Ln Ausfall von %1 trotzdem an %2 senden? Zum Senden yes eingeben:</numerusform>
            <numerusform>%Ln Ausfälle von %1 trotzdem an %2 senden? Zum Senden yes eingeben:</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is in Windows-1252, as Excel writes CSV, or in Latin-1, --encoding windows-1252 says so.</source>
        <translation>Ist sie in Windows-1252, wie Excel CSV schreibt, oder in Latin-1, so sagt das --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Another window or program is sending for this site; waiting for it.</source>
        <translation>Ein anderes Fenster oder Programm sendet gerade für diesen Standort; es wird abgewartet.</translation>
    </message>
    <message>
        <source>Fetching the outages of %1 from %2.</source>
        <comment>site ID, address</comment>
        <translation>Die Ausfälle von %1 werden von %2 abgerufen.</translation>
    </message>
    <message>
        <source>The list has times %1.</source>
        <extracomment>%1 is like &quot;of 12 outages converted from local time (Europe/Berlin) to UTC&quot;</extracomment>
        <translation>Die Liste hat Zeiten %1.</translation>
    </message>
    <message>
        <source>Of the spreadsheet’s sheets “%1” was read, the first that is not hidden. --sheet NAME says another one.</source>
        <translation>Von den Blättern der Tabelle wurde „%1“ gelesen, das erste, das nicht ausgeblendet ist. --sheet NAME nennt ein anderes.</translation>
    </message>
    <message>
        <source>If it is, leave out --columns, --encoding, --sheet, --zone and --time-format.</source>
        <translation>Wenn ja, --columns, --encoding, --sheet, --zone und --time-format weglassen.</translation>
    </message>
    <message>
        <source>If it is, leave out --sheet.</source>
        <translation>Wenn ja, --sheet weglassen.</translation>
    </message>
    <message>
        <source>If it is, leave out --encoding.</source>
        <translation>Wenn ja, --encoding weglassen.</translation>
    </message>
    <message>
        <source>Otherwise --columns device=NAME,begin=NAME,end=NAME says which they are, by number where names are the same: device=2.</source>
        <translation>Sonst nennt --columns device=NAME,begin=NAME,end=NAME sie, bei gleichen Namen nach Nummer: device=2.</translation>
    </message>
    <message>
        <source>The next run with --again sends it.</source>
        <translation>Der nächste Lauf mit --again sendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 would go to %2. Type the site’s ID, %3, to send:</source>
        <translation>
            <numerusform>%Ln Ausfall von %1 ginge an %2. Zum Senden die Standort-ID eingeben, %3:</numerusform>
            <numerusform>%Ln Ausfälle von %1 gingen an %2. Zum Senden die Standort-ID eingeben, %3:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not the site’s ID.</source>
        <translation>Nichts wurde gesendet: Die Antwort war nicht die Standort-ID.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 at this site, %4 since the cutoff, %5 included.</source>
        <comment>site name, numbers of outages</comment>
        <translation>%1: %2 gelesen, %3 an diesem Standort, %4 seit dem Stichtag, %5 aufgenommen.</translation>
    </message>
    <message>
        <source>--again does so.</source>
        <translation>Das tut --again.</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>outages</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices could not be saved.</source>
        <translation>Ihre Entscheidungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>They hold until you close the window, but would not be offered at the next start.</source>
        <translation>Sie gelten, bis Sie das Fenster schließen, würden beim nächsten Start aber nicht angeboten.</translation>
    </message>
    <message>
        <source>Make these choices again, or go on without them.</source>
        <translation>Treffen Sie diese Entscheidungen wieder, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Wieder treffen</translation>
    </message>
    <message>
        <source>What did not come again is kept, and decided as before should it come back.</source>
        <translation>Was nicht wiederkam, bleibt aufgehoben und wird wie zuvor entschieden, falls es zurückkehrt.</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>%1 (last accepted list)</source>
        <translation>%1 (letzte angenommene Liste)</translation>
    </message>
    <message>
        <source>%1 (fetch before)</source>
        <translation>%1 (Abruf davor)</translation>
    </message>
    <message>
        <source>Your choices are not saved yet: another window or program is holding the file.</source>
        <translation>Ihre Entscheidungen sind noch nicht gespeichert: Ein anderes Fenster oder Programm hält die Datei fest.</translation>
    </message>
    <message>
        <source>They hold here, and are saved as soon as it lets go.</source>
        <translation>Hier gelten sie, und sie werden gespeichert, sobald die Datei frei ist.</translation>
    </message>
    <message>
        <source>Your choices are saved.</source>
        <translation>Ihre Entscheidungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The view already is as it was at first.</source>
        <translation>Die Ansicht ist schon wie anfangs.</translation>
    </message>
    <message>
        <source>Columns, order, filters and timeline are as at first.</source>
        <translation>Spalten, Reihenfolge, Filter und Zeitachse sind wie anfangs.</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message numerus="yes">
        <source>Include %Ln outage(s)</source>
        <translation>
            <numerusform>%Ln Ausfall aufnehmen</numerusform>
            <numerusform>%Ln Ausfälle aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the note of %Ln outage(s)</source>
        <translation>
            <numerusform>Anmerkung von %Ln Ausfall entfernen</numerusform>
            <numerusform>Anmerkung von %Ln Ausfällen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Anmerkung zu %Ln Ausfall</numerusform>
            <numerusform>Anmerkung zu %Ln Ausfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s)</source>
        <translation>
            <numerusform>%Ln Ausfall auslassen</numerusform>
            <numerusform>%Ln Ausfälle auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s) with a reason</source>
        <translation>
            <numerusform>%Ln Ausfall mit Grund auslassen</numerusform>
            <numerusform>%Ln Ausfälle mit Grund auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln outage(s)</source>
        <translation>
            <numerusform>%Ln Ausfall ansehen</numerusform>
            <numerusform>%Ln Ausfälle ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln outage(s) again</source>
        <translation>
            <numerusform>%Ln Ausfall wieder prüfen</numerusform>
            <numerusform>%Ln Ausfälle wieder prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln choice(s) again</source>
        <translation>
            <numerusform>%Ln Entscheidung wieder treffen</numerusform>
            <numerusform>%Ln Entscheidungen wieder treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>None of the rows shown is to check.</source>
        <translation>Keine der gezeigten Zeilen ist zu prüfen.</translation>
    </message>
    <message>
        <source>All that is to check in the rows shown has been looked at.</source>
        <translation>Alles, was in den gezeigten Zeilen zu prüfen ist, wurde angesehen.</translation>
    </message>
    <message>
        <source>No other row shown is to check.</source>
        <translation>Keine andere gezeigte Zeile ist zu prüfen.</translation>
    </message>
    <message>
        <source>That was the last row to check: begun again at the top.</source>
        <translation>Das war die letzte zu prüfende Zeile: Es geht oben weiter.</translation>
    </message>
    <message>
        <source>That was the first row to check: begun again at the bottom.</source>
        <translation>Das war die erste zu prüfende Zeile: Es geht unten weiter.</translation>
    </message>
    <message>
        <source>This device has no name here, and its ID is hidden.</source>
        <translation>Dieses Gerät hat hier keinen Namen, und seine ID ist verborgen.</translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Unterbrochen; nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) from %1.</source>
        <translation>
            <numerusform>Die Ausfälle von %Ln Standort werden von %1 abgerufen.</numerusform>
            <numerusform>Die Ausfälle von %Ln Standorten werden von %1 abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %Ln site(s) were not shown: %1.</source>
        <translation>
            <numerusform>Unterbrochen; %Ln Standort wurde nicht gezeigt: %1.</numerusform>
            <numerusform>Unterbrochen; %Ln Standorte wurden nicht gezeigt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; nothing was sent to %Ln site(s): %1.</source>
        <translation>
            <numerusform>Unterbrochen; an %Ln Standort wurde nichts gesendet: %1.</numerusform>
            <numerusform>Unterbrochen; an %Ln Standorte wurde nichts gesendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites: %1 accepted, %2 with nothing to send, %3 unknown, %4 held back or failed.</source>
        <translation>Standorte: %1 angenommen, %2 ohne etwas zu senden, %3 unbekannt, %4 zurückgehalten oder fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) of “%1” from %2: %3.</source>
        <extracomment>%1 is the name of a connection, %2 an address, %3 are the ids of sites</extracomment>
        <translation>
            <numerusform>Die Ausfälle von %Ln Standort von „%1“ werden von %2 abgerufen: %3.</numerusform>
            <numerusform>Die Ausfälle von %Ln Standorten von „%1“ werden von %2 abgerufen: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundController</name>
    <message>
        <source>The connection has one site only</source>
        <translation>Die Verbindung hat nur einen Standort</translation>
    </message>
    <message>
        <source>Something is under way: cancel it first</source>
        <translation>Etwas läuft noch: brechen Sie es zuerst ab</translation>
    </message>
    <message>
        <source>Each site has its own key: Connections… can make one key be for all</source>
        <translation>Jeder Standort hat seinen eigenen Schlüssel: In „Verbindungen …“ kann einer für alle gelten</translation>
    </message>
</context>
<context>
    <name>RowsOutput</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Not shown in so narrow a terminal: %1.</source>
        <extracomment>%1: titles of columns</extracomment>
        <translation>In einem so schmalen Terminal nicht gezeigt: %1.</translation>
    </message>
</context>
<context>
    <name>RowsSaveController</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved to %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln Zeile wurde unter %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen wurden unter %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saving was cancelled: no file was written.</source>
        <translation>Das Speichern wurde abgebrochen: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The saving was given up: the disk does not answer.</source>
        <translation>Das Speichern wurde aufgegeben: Der Datenträger antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>RowsSaveDialog</name>
    <message>
        <source>Save rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>What shall be in the file?</source>
        <translation>Was soll in die Datei?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;All rows: %1</source>
        <extracomment>%1 is how many rows there are, as in the two that follow</extracomment>
        <translation>&amp;Alle Zeilen: %1</translation>
    </message>
    <message>
        <source>&amp;Shown: %1</source>
        <extracomment>Those that filters and search show</extracomment>
        <translation>Ge&amp;zeigte: %1</translation>
    </message>
    <message>
        <source>&amp;Marked: %1</source>
        <translation>&amp;Markierte: %1</translation>
    </message>
    <message>
        <source>No row is marked</source>
        <translation>Keine Zeile ist markiert</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>&amp;CSV, cells separated by commas</source>
        <translation>&amp;CSV, Zellen durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;TSV, cells separated by tabs</source>
        <translation>&amp;TSV, Zellen durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, für Programme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A&amp;ll columns, with notes</source>
        <translation>Al&amp;le Spalten, mit Anmerkungen</translation>
    </message>
    <message>
        <source>Number, ID, begin and end as received are always in the file: it can be opened again. A time that is shown stands beside it, with its zone.</source>
        <translation>Nummer, ID, Beginn und Ende wie empfangen stehen immer in der Datei: Sie lässt sich wieder öffnen. Eine gezeigte Zeit steht daneben, mit ihrer Zone.</translation>
    </message>
    <message>
        <source>Rows that are written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>A text stands in it as it was received.</source>
        <translation>Ein Text steht darin, wie er empfangen wurde.</translation>
    </message>
    <message>
        <source>A cell that begins like a formula gets an apostrophe, which is taken off when the file is opened here.</source>
        <translation>Eine Zelle, die wie eine Formel beginnt, bekommt ein Hochkomma, das beim Öffnen hier wieder entfällt.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Text mit Tabulatoren (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <extracomment>How many rows of how many are in the file so far</extracomment>
        <translation>%1 von %2 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. No row was saved there; choose another place, or make room.</source>
        <extracomment>%1 is a path, %2 what the system says of it</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2. Dort wurde keine Zeile gespeichert; einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>As &amp;in the table</source>
        <translation>&amp;Wie in der Tabelle</translation>
    </message>
</context>
<context>
    <name>SavedFaults</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The demo is called so: choose another name.</source>
        <translation>So heißt die Demo: bitte anders nennen.</translation>
    </message>
    <message>
        <source>Another connection is called so: choose another name.</source>
        <translation>So heißt schon eine Verbindung: bitte anders nennen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the id of a site, %2 a sentence that says what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port.</source>
        <translation>Als http://host:port oder socks5://host:port schreiben.</translation>
    </message>
    <message>
        <source>This file holds no PEM certificate.</source>
        <translation>Diese Datei enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>A test needs a site: write one.</source>
        <translation>Ein Test braucht einen Standort: einen eintragen.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <extracomment>%1 is the id of a site</extracomment>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search device, ID or time</source>
        <translation>Gerät, ID oder Zeit suchen</translation>
    </message>
    <message>
        <source>Search outages</source>
        <translation>Ausfälle durchsuchen</translation>
    </message>
    <message>
        <source>Shows the outages whose device name, device ID, begin or end contains the text.</source>
        <translation>Zeigt die Ausfälle, deren Gerätename, Geräte-ID, Beginn oder Ende den Text enthält.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sending an empty list…</source>
        <translation>Eine leere Liste wird gesendet …</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bytes that have left</source>
        <translation>Bytes, die hinaus sind</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. After Cancel nothing will.</source>
        <translation>Noch hat nichts diesen Rechner verlassen. Nach dem Abbruch bleibt es dabei.</translation>
    </message>
    <message>
        <source>The list is on its way. After Cancel it would not be known here whether it was accepted: you would have to ask.</source>
        <translation>Die Liste ist unterwegs. Nach dem Abbruch wäre hier nicht bekannt, ob sie angenommen wurde: Sie müssten fragen.</translation>
    </message>
    <message>
        <source>The last attempt was answered and not accepted. Cancel sends nothing more.</source>
        <translation>Der letzte Versuch wurde beantwortet und nicht angenommen. Nach dem Abbruch wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Abbruch läuft …</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln outage(s)…</source>
        <translation>
            <numerusform>%Ln Ausfall wird gesendet …</numerusform>
            <numerusform>%Ln Ausfälle werden gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent. The outcome is being recorded, and told then.</source>
        <translation>Es wird nichts mehr gesendet. Das Ergebnis wird eingetragen und dann genannt.</translation>
    </message>
</context>
<context>
    <name>SheetController</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>Das Blatt ist beim Drucker.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>Das Blatt konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a PDF.</source>
        <translation>Einen anderen Drucker wählen oder als PDF speichern.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>the name of a site, and the days that are shown of its outages</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Copied: the lanes as a picture.</source>
        <translation>Kopiert: die Bahnen als Bild.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Lanes of the devices</source>
        <translation>Bahnen der Geräte</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>above the rest of the rows on another page; %1 is like &quot;10 outages that will be sent&quot;</extracomment>
        <translation>%1, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SitesColumn</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Alle abrufen</translation>
    </message>
    <message>
        <source>Fetch all sites with one answer of the API</source>
        <translation>Alle Standorte mit einer Antwort der API abrufen</translation>
    </message>
</context>
<context>
    <name>SitesFile</name>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>The file of --sites-file cannot be read: %1. Check the path and the permissions.</source>
        <translation>Die Datei von --sites-file kann nicht gelesen werden: %1. Prüfen Sie den Pfad und die Rechte.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file is not in UTF-8. Save the file as text in UTF-8.</source>
        <translation>Zeile %1 der Datei von --sites-file ist nicht in UTF-8. Speichern Sie die Datei als Text in UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file names no site.</source>
        <translation>Zeile %1 der Datei von --sites-file nennt keinen Standort.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file names “%2” again, as line %3 does. Leave one of them out.</source>
        <translation>Zeile %1 der Datei von --sites-file nennt „%2“ noch einmal, wie Zeile %3. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>The file of --sites-file names no site. Write the id of one on each line.</source>
        <translation>Die Datei von --sites-file nennt keinen Standort. Schreiben Sie auf jede Zeile die ID von einem.</translation>
    </message>
    <message>
        <source>The file of --sites-file has more than 16 MiB: it is no list of sites. Check the path.</source>
        <translation>Die Datei von --sites-file hat mehr als 16 MiB: Sie ist keine Liste von Standorten. Prüfen Sie den Pfad.</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Open outages file</source>
        <translation>Ausfall-Datei öffnen</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Standort-Datei öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Waiting for the first bytes of %1.</source>
        <extracomment>%1 is the name of a file, or several</extracomment>
        <translation>Wartet auf die ersten Bytes von %1.</translation>
    </message>
    <message>
        <source>A pipe waits for the program at its other end, a file of the network for its server.</source>
        <translation>Eine Pipe wartet auf das Programm am anderen Ende, eine Datei im Netz auf ihren Server.</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>There is no list on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Liste.</translation>
    </message>
    <message>
        <source>Copy the rows of a spreadsheet together with their header, or a list in JSON, and paste again.</source>
        <translation>Die Zeilen einer Tabelle samt Kopfzeile oder eine Liste in JSON kopieren und noch einmal einfügen.</translation>
    </message>
    <message>
        <source>Pasted list %1</source>
        <translation>Eingefügte Liste %1</translation>
    </message>
    <message>
        <source>What is on the clipboard is no list of outages: %1.</source>
        <extracomment>%1 is what is wrong with it</extracomment>
        <translation>Was in der Zwischenablage ist, ist keine Liste von Ausfällen: %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <extracomment>%1 the first digits of a hash, %2 like &quot;read 14:02 UTC&quot;</extracomment>
        <translation>SHA-256 %1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 a hash and a time, %2 like &quot;12 of 14 are in the API’s answer&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Lists of outages (*.json *.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listen von Ausfällen (*.json *.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Times in %1</source>
        <extracomment>On the button that changes the time zone</extracomment>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>The time zone that times are shown in. What is sent stays as it was received.</source>
        <translation>Die Zeitzone, in der Zeiten gezeigt werden. Gesendet wird, was empfangen wurde.</translation>
    </message>
</context>
<context>
    <name>SubmitBar</name>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln Ausfall</numerusform>
            <numerusform>%Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit…</source>
        <extracomment>On the button that opens the question before sending</extracomment>
        <translation>Einreichen …</translation>
    </message>
    <message>
        <source>Look at the exact list, then send it (Ctrl+Return)</source>
        <translation>Die genaue Liste ansehen, dann senden (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)…</source>
        <translation>
            <numerusform>%Ln Ausfall einreichen …</numerusform>
            <numerusform>%Ln Ausfälle einreichen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Noch nichts zu senden</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <extracomment>Where a list will be sent; %1 is an address, %2 the kind of the connection</extracomment>
        <translation>an %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln to %1…</source>
        <extracomment>On the button that opens the question before sending; %1 is like PRODUCTION</extracomment>
        <translation>
            <numerusform>%Ln an %1 einreichen …</numerusform>
            <numerusform>%Ln an %1 einreichen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitController</name>
    <message>
        <source>The list changed while you were asked about it. Nothing was sent.</source>
        <translation>Die Liste hat sich geändert, während Sie gefragt wurden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Look at the rows, then submit the list as it is now.</source>
        <translation>Sehen Sie die Zeilen an, dann reichen Sie die Liste ein, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Einreichen …</translation>
    </message>
    <message>
        <source>The other window has finished sending.</source>
        <translation>Das andere Fenster ist mit dem Senden fertig.</translation>
    </message>
    <message>
        <source>The history says what it sent. Your list was not sent.</source>
        <translation>Der Verlauf sagt, was es gesendet hat. Ihre Liste wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>The list became too old while you were asked about it. Nothing was sent.</source>
        <translation>Die Liste wurde zu alt, während Sie nach ihr gefragt wurden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Outages may have come, gone or changed since. Fetch again, look at the rows, then submit the list as it is then.</source>
        <translation>Seitdem können Ausfälle dazugekommen, weggefallen oder geändert sein. Rufen Sie neu ab, sehen Sie die Zeilen an, und reichen Sie die Liste dann ein.</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit outages</source>
        <translation>Ausfälle einreichen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Send an empty list</source>
        <translation>Eine leere Liste senden</translation>
    </message>
    <message>
        <source>Send the list without them</source>
        <translation>Die Liste ohne sie senden</translation>
    </message>
    <message>
        <source>Send the first names</source>
        <translation>Die ersten Namen senden</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Exact &amp;JSON</source>
        <translation>Genaues &amp;JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Left out (%1)</source>
        <extracomment>A tab; %1 is a number of outages</extracomment>
        <translation>&amp;Ausgelassen (%1)</translation>
    </message>
    <message>
        <source>The list is being prepared.</source>
        <translation>Die Liste wird vorbereitet.</translation>
    </message>
    <message>
        <source>The list is being prepared…</source>
        <translation>Die Liste wird vorbereitet …</translation>
    </message>
    <message>
        <source>It is shown here as soon as it stands. Nothing has been sent.</source>
        <translation>Sie wird hier gezeigt, sobald sie steht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>&amp;Gone (%1)</source>
        <extracomment>A tab; %1 is a number of outages</extracomment>
        <translation>&amp;Entfallen (%1)</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Einreichen …</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SubmitText</name>
    <message>
        <source>An empty list for %1 will be sent to %2.</source>
        <translation>Eine leere Liste für %1 wird an %2 gesendet.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer.</source>
        <translation>Demo: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>A test system takes this list.</source>
        <translation>Ein Testsystem nimmt diese Liste.</translation>
    </message>
    <message>
        <source>Submit an empty list to Production</source>
        <translation>Eine leere Liste an Produktion einreichen</translation>
    </message>
    <message>
        <source>Submit an empty list</source>
        <translation>Eine leere Liste einreichen</translation>
    </message>
    <message>
        <source>None: an empty list</source>
        <translation>Keine: eine leere Liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: from the first begin to the last end</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, not %2 (%3)</source>
        <extracomment>A device: the name that is sent, its other names, its id</extracomment>
        <translation>%1, nicht %2 (%3)</translation>
    </message>
    <message>
        <source>The list is empty: it says that this site has no outages at all.</source>
        <translation>Die Liste ist leer: Sie besagt, dass dieser Standort überhaupt keine Ausfälle hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent to %2 as one list.</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>
            <numerusform>%Ln Ausfall von %1 wird als eine Liste an %2 gesendet.</numerusform>
            <numerusform>%Ln Ausfälle von %1 werden als eine Liste an %2 gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) to Production</source>
        <translation>
            <numerusform>%Ln Ausfall an Produktion einreichen</numerusform>
            <numerusform>%Ln Ausfälle an Produktion einreichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)</source>
        <translation>
            <numerusform>%Ln Ausfall einreichen</numerusform>
            <numerusform>%Ln Ausfälle einreichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>the second half of “10 outages of 8 devices”</comment>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1</source>
        <extracomment>%1 is a number of devices, as in “10 outages of 8 devices”</extracomment>
        <translation>
            <numerusform>%Ln Ausfall von %1</numerusform>
            <numerusform>%Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left out %Ln outage(s): this list is partial. This API is known to accept only the complete list.</source>
        <translation>
            <numerusform>Sie haben %Ln Ausfall ausgelassen: Diese Liste ist unvollständig. Von dieser API ist bekannt, dass sie nur die vollständige Liste annimmt.</numerusform>
            <numerusform>Sie haben %Ln Ausfälle ausgelassen: Diese Liste ist unvollständig. Von dieser API ist bekannt, dass sie nur die vollständige Liste annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that may concern this site cannot be read and will not be sent.</source>
        <translation>
            <numerusform>%Ln Datensatz, der diesen Standort betreffen könnte, ist unlesbar und wird nicht gesendet.</numerusform>
            <numerusform>%Ln Datensätze, die diesen Standort betreffen könnten, sind unlesbar und werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site gives %Ln device(s) of this list more than one name. The first name will be sent.</source>
        <translation>
            <numerusform>Der Standort nennt %Ln Gerät dieser Liste mit mehr als einem Namen. Der erste Name wird gesendet.</numerusform>
            <numerusform>Der Standort nennt %Ln Geräte dieser Liste mit mehr als einem Namen. Der erste Name wird gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further devices</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %Ln box(es) above first</source>
        <comment>why the button Submit is off</comment>
        <translation>
            <numerusform>Setzen Sie oben zuerst %Ln Haken</numerusform>
            <numerusform>Setzen Sie oben zuerst %Ln Haken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again to Production</source>
        <translation>
            <numerusform>%Ln Ausfall noch einmal an Produktion einreichen</numerusform>
            <numerusform>%Ln Ausfälle noch einmal an Produktion einreichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again</source>
        <translation>
            <numerusform>%Ln Ausfall noch einmal einreichen</numerusform>
            <numerusform>%Ln Ausfälle noch einmal einreichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list</source>
        <comment>rows that deserve a look</comment>
        <translation>
            <numerusform>%Ln Zeile dieser Liste</numerusform>
            <numerusform>%Ln Zeilen dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a second copy: this site accepted the same list on %1 (submission %2).</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Das ist ein zweites Exemplar: Dieser Standort hat dieselbe Liste am %1 angenommen (Einreichung %2).</translation>
    </message>
    <message>
        <source>This may be a second copy: the same list was sent on %1 (submission %2), and whether it arrived is unknown.</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Das ist vielleicht ein zweites Exemplar: Dieselbe Liste wurde am %1 gesendet (Einreichung %2), und ob sie ankam, ist unbekannt.</translation>
    </message>
    <message>
        <source>Another list was sent to this site on %1 (submission %2), and whether it arrived is unknown.</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Eine andere Liste wurde am %1 an diesen Standort gesendet (Einreichung %2), und ob sie ankam, ist unbekannt.</translation>
    </message>
    <message>
        <source>The same list was sent on %1 (submission %2) and not accepted: the last answer was %3.</source>
        <extracomment>%1 a time, %2 an id, %3 a number such as 503</extracomment>
        <translation>Dieselbe Liste wurde am %1 gesendet (Einreichung %2) und nicht angenommen: Die letzte Antwort war %3.</translation>
    </message>
    <message>
        <source>This may be a second copy: the record of earlier submissions was damaged.</source>
        <translation>Das kann ein zweites Exemplar sein: Das Protokoll früherer Einreichungen war beschädigt.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A device, begin and end of an outage</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An outage and the reason why it was left out</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further outages</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a second copy: the same list (submission %2) was marked as accepted by a person on %1: %3</source>
        <extracomment>%1 a time, %2 an id, %3 what the person wrote</extracomment>
        <translation>Das ist ein zweites Exemplar: Dieselbe Liste (Einreichung %2) hat eine Person am %1 als angenommen vermerkt: %3</translation>
    </message>
    <message>
        <source>This may be a second copy: lines of the record of earlier submissions were changed from outside or are missing.</source>
        <translation>Das ist vielleicht ein zweites Exemplar: Zeilen des Protokolls früherer Einreichungen wurden von außen geändert oder fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>Last time you left out %Ln of these outages. That choice is on offer and has not been made again: they go.</source>
        <translation>
            <numerusform>Letztes Mal haben Sie %Ln dieser Ausfälle ausgelassen. Diese Entscheidung wird angeboten und ist nicht wieder getroffen: Er geht mit.</numerusform>
            <numerusform>Letztes Mal haben Sie %Ln dieser Ausfälle ausgelassen. Diese Entscheidungen werden angeboten und sind nicht wieder getroffen: Sie gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not included any of them: none goes.</source>
        <translation>Sie haben keinen davon aufgenommen: Keiner wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go(es) now.</source>
        <translation>
            <numerusform>%Ln davon wird jetzt gesendet.</numerusform>
            <numerusform>%Ln davon werden jetzt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>its end was %1</source>
        <translation>sein Ende war %1</translation>
    </message>
    <message>
        <source>its begin was %1</source>
        <translation>sein Beginn war %1</translation>
    </message>
    <message>
        <source>just like what was left out</source>
        <translation>genau wie ein ausgelassener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times or more often.</source>
        <translation>
            <numerusform>%Ln Ausfall, den Sie ausgelassen hatten, kam mit anderen Zeiten oder öfter wieder.</numerusform>
            <numerusform>%Ln Ausfälle, die Sie ausgelassen hatten, kamen mit anderen Zeiten oder öfter wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This may be a second copy: a new record of submissions was started, which does not know what was sent before.</source>
        <translation>Dies könnte ein zweites Exemplar sein: Es wurde ein neues Protokoll der Einreichungen begonnen, das nicht weiß, was zuvor gesendet wurde.</translation>
    </message>
    <message>
        <source>Held back: a new record of submissions was started, and cannot tell whether this list was sent before.</source>
        <translation>Zurückgehalten: Es wurde ein neues Protokoll der Einreichungen begonnen, und es sagt nicht, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Held back: the same list was marked as accepted by a person on %1: %2</source>
        <extracomment>%1 a time, %2 what the person wrote</extracomment>
        <translation>Zurückgehalten: Dieselbe Liste hat eine Person am %1 als angenommen vermerkt: %2</translation>
    </message>
    <message>
        <source>Held back: this site accepted the same list on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Zurückgehalten: Dieser Standort hat dieselbe Liste am %1 angenommen.</translation>
    </message>
    <message>
        <source>Held back: whether the list of %1 arrived at this site is unknown.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Zurückgehalten: Ob die Liste vom %1 an diesem Standort ankam, ist unbekannt.</translation>
    </message>
    <message>
        <source>Held back: the record of earlier submissions was damaged, and cannot tell whether this list was sent before.</source>
        <translation>Zurückgehalten: Das Protokoll früherer Einreichungen war beschädigt und sagt nicht, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Held back: lines of the record of earlier submissions are changed or missing, and it cannot tell whether this list was sent before.</source>
        <translation>Zurückgehalten: Zeilen des Protokolls früherer Einreichungen sind geändert oder fehlen, und es sagt nicht, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Held back: another window or program is sending for this site right now.</source>
        <translation>Zurückgehalten: Ein anderes Fenster oder Programm sendet gerade für diesen Standort.</translation>
    </message>
    <message>
        <source>Held back: the submission cannot be recorded.</source>
        <translation>Zurückgehalten: Die Einreichung lässt sich nicht festhalten.</translation>
    </message>
    <message>
        <source>That was submission %1. Nothing has been sent now; “Send again…” asks once more before a second copy goes out.</source>
        <extracomment>%1 the id of a submission</extracomment>
        <translation>Das war die Einreichung %1. Jetzt wurde nichts gesendet; „Noch einmal senden …“ fragt noch einmal, bevor ein zweites Exemplar hinausgeht.</translation>
    </message>
    <message>
        <source>That was submission %1. Nothing has been sent now. Ask the people who run the API whether it arrived, then mark it.</source>
        <extracomment>%1 the id of a submission</extracomment>
        <translation>Das war die Einreichung %1. Jetzt wurde nichts gesendet. Fragen Sie die Betreiber der API, ob sie ankam, und kennzeichnen Sie sie dann.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Ask the people who run the API what arrived; “Send again…” asks once more before the list goes out.</source>
        <translation>Jetzt wurde nichts gesendet. Fragen Sie die Betreiber der API, was ankam; „Noch einmal senden …“ fragt noch einmal, bevor die Liste hinausgeht.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Wait until it has ended.</source>
        <translation>Jetzt wurde nichts gesendet. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Nothing has been sent now, and nothing is that cannot be recorded.</source>
        <translation>Jetzt wurde nichts gesendet, und nichts wird gesendet, was sich nicht festhalten lässt.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Ausgang kennzeichnen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it; “Send again…” names them.</source>
        <comment>beside what keeps a list from being sent</comment>
        <translation>
            <numerusform>%Ln weiterer Grund spricht dagegen; „Noch einmal senden …“ nennt ihn.</numerusform>
            <numerusform>%Ln weitere Gründe sprechen dagegen; „Noch einmal senden …“ nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that speak against sending a list</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None: it is the same list as before</source>
        <translation>Keine: Es ist dieselbe Liste wie zuvor</translation>
    </message>
    <message>
        <source>No earlier list to compare with</source>
        <translation>Keine frühere Liste zum Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked at</source>
        <comment>rows of this list</comment>
        <translation>
            <numerusform>%Ln angesehen</numerusform>
            <numerusform>%Ln angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is like &quot;2 rows of this list&quot;, %2 like &quot;1 looked at&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more: %Ln row(s) looked at</source>
        <translation>
            <numerusform>Nichts mehr: %Ln Zeile angesehen</numerusform>
            <numerusform>Nichts mehr: %Ln Zeilen angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. This is how a list for Production is guarded.</source>
        <translation>Demo: Nichts verlässt diesen Rechner. So wird eine Liste für Produktion gesichert.</translation>
    </message>
    <message>
        <source>Once accepted, the list counts and cannot be taken back from here.</source>
        <translation>Einmal angenommen, gilt die Liste und lässt sich von hier aus nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Type the site’s ID, %1, to send it:</source>
        <extracomment>%1 is the id of a site</extracomment>
        <translation>Zum Senden die Standort-ID eingeben, %1:</translation>
    </message>
    <message>
        <source>Type the site’s ID first</source>
        <translation>Erst die Standort-ID eingeben</translation>
    </message>
    <message>
        <source>Looking up what was sent before…</source>
        <translation>Frühere Listen werden gesucht …</translation>
    </message>
    <message>
        <source>An empty list for %1 will be sent.</source>
        <translation>Eine leere Liste für %1 wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent as one list.</source>
        <translation>
            <numerusform>%Ln Ausfall von %1 wird als eine Liste gesendet.</numerusform>
            <numerusform>%Ln Ausfälle von %1 werden als eine Liste gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the site’s ID to send it:</source>
        <translation>Zum Senden die Standort-ID eingeben:</translation>
    </message>
    <message>
        <source>Type the site’s name, %1, to send it:</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>Zum Senden den Namen des Standorts eingeben, %1:</translation>
    </message>
    <message>
        <source>Type the site’s name first</source>
        <translation>Erst den Namen eingeben</translation>
    </message>
    <message>
        <source>Held back: this connection is read-only.</source>
        <translation>Zurückgehalten: Diese Verbindung ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Its lists can be looked at and saved.</source>
        <translation>Jetzt wurde nichts gesendet. Ihre Listen lassen sich ansehen und sichern.</translation>
    </message>
    <message>
        <source>Held back: it was cancelled while the record of submissions was waited for.</source>
        <translation>Zurückgehalten: Es wurde abgebrochen, während auf das Protokoll der Einreichungen gewartet wurde.</translation>
    </message>
</context>
<context>
    <name>Submitter</name>
    <message>
        <source>its file %1 was deleted or replaced meanwhile</source>
        <translation>seine Datei %1 wurde inzwischen gelöscht oder ersetzt</translation>
    </message>
    <message>
        <source>the file %1, which keeps others from sending to this site, was deleted meanwhile</source>
        <translation>die Datei %1, die andere davon abhält, an diesen Standort zu senden, wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>another program was using its file %1</source>
        <translation>ein anderes Programm benutzte gerade die Datei %1</translation>
    </message>
    <message>
        <source>the program was about to end</source>
        <translation>das Programm war dabei zu enden</translation>
    </message>
    <message>
        <source>This connection was made read-only meanwhile: there is no further attempt.</source>
        <translation>Diese Verbindung wurde inzwischen auf „Nur lesen“ gestellt: Es folgt kein Versuch mehr.</translation>
    </message>
    <message>
        <source>This connection was changed or removed meanwhile: there is no further attempt.</source>
        <translation>Diese Verbindung wurde inzwischen geändert oder entfernt: Es folgt kein Versuch mehr.</translation>
    </message>
</context>
<context>
    <name>TableRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Begin in the list</source>
        <translation>Beginn in der Liste</translation>
    </message>
    <message>
        <source>Begin (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>End in the list</source>
        <translation>Ende in der Liste</translation>
    </message>
    <message>
        <source>End (UTC)</source>
        <translation>Ende (UTC)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>A time that cannot be read, beside the one that says why</extracomment>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Month of begin</source>
        <translation>Monat des Beginns</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln outage(s)</source>
        <extracomment>%1 is what the outages have in common, such as a device</extracomment>
        <translation>
            <numerusform>%1, %Ln Ausfall</numerusform>
            <numerusform>%1, %Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 listed: type to narrow</source>
        <comment>devices</comment>
        <translation>%1 von %2 aufgeführt: zum Eingrenzen tippen</translation>
    </message>
    <message>
        <source>No device contains “%1”</source>
        <translation>Kein Gerät enthält „%1“</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>Device of another site: %1</source>
        <translation>Gerät eines anderen Standorts: %1</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not part of the list</source>
        <translation>Nicht Teil der Liste</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Beginn (%1)</translation>
    </message>
    <message>
        <source>End (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Ende (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Whether the outage will be sent</source>
        <translation>Ob der Ausfall gesendet wird</translation>
    </message>
    <message>
        <source>The device’s name at this site, or its ID where this site has none</source>
        <translation>Der Name des Geräts an diesem Standort, oder seine ID, wo es dort keinen hat</translation>
    </message>
    <message>
        <source>When the outage began, in the time zone %1</source>
        <translation>Wann der Ausfall begann, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>When the outage ended, in the time zone %1</source>
        <translation>Wann der Ausfall endete, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>From begin to end</source>
        <translation>Vom Beginn bis zum Ende</translation>
    </message>
    <message>
        <source>Whether the outage is part of the list</source>
        <translation>Ob der Ausfall Teil der Liste ist</translation>
    </message>
    <message>
        <source>The rule behind the verdict</source>
        <translation>Die Regel hinter der Einstufung</translation>
    </message>
    <message>
        <source>The device’s ID as it was received</source>
        <translation>Die ID des Geräts, wie sie empfangen wurde</translation>
    </message>
    <message>
        <source>The place of the record in what was received</source>
        <translation>Der Platz des Datensatzes im Empfangenen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time and its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation>Keine Zeit: %1</translation>
    </message>
    <message>
        <source>Unknown duration</source>
        <translation>Unbekannte Dauer</translation>
    </message>
    <message>
        <source>Received as %1</source>
        <translation>Empfangen als %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A time with its offset, and the zone that has it</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What deserves a look before the list is sent</source>
        <translation>Was einen Blick verdient, bevor die Liste gesendet wird</translation>
    </message>
    <message>
        <source>What is new or different compared with an earlier list</source>
        <translation>Was gegenüber einer früheren Liste neu oder anders ist</translation>
    </message>
    <message>
        <source>Included</source>
        <comment>title of a column</comment>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>before a finding, on paper</extracomment>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Gut zu wissen: %1</translation>
    </message>
    <message>
        <source>Left out by the operator</source>
        <translation>Von Hand ausgelassen</translation>
    </message>
    <message>
        <source>Left out by the operator: %1</source>
        <comment>why</comment>
        <translation>Von Hand ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and what its lane shows
----------
A verdict and the rule behind it: &quot;Before cutoff: began 1 ms before the cutoff&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: from begin to end of an outage</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Before it on this device: %1 (%2).</source>
        <translation>Davor an diesem Gerät: %1 (%2).</translation>
    </message>
    <message>
        <source>After it on this device: %1 (%2).</source>
        <translation>Danach an diesem Gerät: %1 (%2).</translation>
    </message>
    <message>
        <source>It is new: the earlier list did not have it.</source>
        <translation>Er ist neu: Die frühere Liste hatte ihn nicht.</translation>
    </message>
    <message>
        <source>You had left it out before.</source>
        <translation>Sie hatten ihn zuvor ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked</source>
        <translation>
            <numerusform>%Ln Zeile markiert</numerusform>
            <numerusform>%Ln Zeilen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>first begin %1</source>
        <translation>erster Beginn %1</translation>
    </message>
    <message>
        <source>last end %1</source>
        <translation>letztes Ende %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 are times among other things, %2 their time zone
----------
2 new (1 of them left out by you before)
----------
%1 is the name of a site, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <extracomment>%1 are counts and hours, %2 the first begin and %3 the last end of marked outages</extracomment>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) with an end before the begin are not counted in the sum.</source>
        <translation>
            <numerusform>%Ln Ausfall mit einem Ende vor dem Beginn zählt nicht zur Summe.</numerusform>
            <numerusform>%Ln Ausfälle mit einem Ende vor dem Beginn zählen nicht zur Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the site’s ID</source>
        <translation>die ID des Standorts</translation>
    </message>
    <message>
        <source>the site’s name</source>
        <translation>der Name des Standorts</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>die Liste der Geräte</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>the ID of device %1</source>
        <translation>die ID von Gerät %1</translation>
    </message>
    <message>
        <source>the name of device %1</source>
        <translation>der Name von Gerät %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>sie ist keine Liste</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>a word is neither true, false nor null</source>
        <translation>ein Wort ist weder true noch false noch null</translation>
    </message>
    <message>
        <source>a number is not written as JSON wants it</source>
        <translation>eine Zahl ist nicht so geschrieben, wie JSON es verlangt</translation>
    </message>
    <message>
        <source>a text has an escape that JSON does not know</source>
        <translation>ein Text hat eine Maskierung, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>ein Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>it is nested more than 1024 deep</source>
        <translation>sie ist mehr als 1024-fach verschachtelt</translation>
    </message>
    <message>
        <source>something follows behind its end</source>
        <translation>hinter ihrem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>one record is longer than 4 MiB</source>
        <translation>ein Datensatz ist länger als 4 MiB</translation>
    </message>
    <message>
        <source>it has more than 10 million rows to keep</source>
        <translation>sie hat mehr als 10 Millionen Zeilen, die zu behalten wären</translation>
    </message>
    <message>
        <source>its IDs and times take more than 1 GiB</source>
        <translation>ihre IDs und Zeiten brauchen mehr als 1 GiB</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (Byte %2)</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 holds half of a character</source>
        <translation>%1 enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>%1 is there more than once</source>
        <translation>%1 ist mehrfach vorhanden</translation>
    </message>
    <message>
        <source>the outages</source>
        <translation>die Ausfälle</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>den Standort</translation>
    </message>
    <message>
        <source>The API says: “%1”.</source>
        <translation>Die API sagt: „%1“.</translation>
    </message>
    <message>
        <source>Check the base URL and the network, then try again.</source>
        <translation>Prüfen Sie die Basis-URL und das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>the submission</source>
        <translation>die Einreichung</translation>
    </message>
    <message>
        <source>The server redirects to %2 (%1), which is never followed, because the key would go there.</source>
        <translation>Der Server verweist auf %2 (%1). Dem wird nie gefolgt, denn der Schlüssel ginge mit.</translation>
    </message>
    <message>
        <source>If that address is right, enter it as the base URL.</source>
        <translation>Wenn diese Adresse stimmt, tragen Sie sie als Basis-URL ein.</translation>
    </message>
    <message>
        <source>The server could not be reached for %1: %2.</source>
        <translation>Der Server war für %1 nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>The server sent nothing for too long when asked for %1.</source>
        <translation>Der Server sendete zu lange nichts, als er nach %1 gefragt wurde.</translation>
    </message>
    <message>
        <source>The request for %1 took too long, all attempts together.</source>
        <translation>Die Anfrage für %1 dauerte zu lange, alle Versuche zusammen.</translation>
    </message>
    <message>
        <source>A secure connection could not be made: %1.</source>
        <translation>Eine sichere Verbindung kam nicht zustande: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the base URL; if it is right, the server’s certificate or something between you and it is not.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Basis-URL; wenn sie stimmt, stimmt das Zertifikat des Servers nicht oder etwas auf dem Weg dorthin.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak HTTP: %1.</source>
        <translation>Was an dieser Adresse antwortet, spricht kein HTTP: %1.</translation>
    </message>
    <message>
        <source>The answer about %1 ended too early each time.</source>
        <translation>Die Antwort auf die Frage nach %1 endete jedes Mal zu früh.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The API refused the key (%1).</source>
        <translation>Die API hat den Schlüssel abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Check the API key, then try again.</source>
        <translation>Prüfen Sie den API-Schlüssel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The API does not know this site or this address (404).</source>
        <translation>Die API kennt diesen Standort oder diese Adresse nicht (404).</translation>
    </message>
    <message>
        <source>Check the site ID and the base URL.</source>
        <translation>Prüfen Sie die Standort-ID und die Basis-URL.</translation>
    </message>
    <message>
        <source>The API did not expect this list (400).</source>
        <translation>Die API hat diese Liste nicht erwartet (400).</translation>
    </message>
    <message>
        <source>The list differs from what it expects: check the cutoff, rows that were left out, and whether the outages have changed since they were fetched.</source>
        <translation>Die Liste weicht von der erwarteten ab: Prüfen Sie den Stichtag, ausgelassene Zeilen und ob sich die Ausfälle seit dem Abruf geändert haben.</translation>
    </message>
    <message>
        <source>The API refused the request for %1 (%2).</source>
        <translation>Die API hat die Anfrage für %1 abgelehnt (%2).</translation>
    </message>
    <message>
        <source>The API asks for fewer requests (%1).</source>
        <translation>Die API bittet um weniger Anfragen (%1).</translation>
    </message>
    <message>
        <source>The API asks to be called again in %1.</source>
        <translation>Die API bittet, in %1 wiederzukommen.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The API was not ready for the request (%1).</source>
        <translation>Die API war für die Anfrage nicht bereit (%1).</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, tell the people who run the API.</source>
        <translation>Prüfen Sie die Basis-URL; wenn sie stimmt, sagen Sie es denen, die die API betreiben.</translation>
    </message>
    <message>
        <source>The answer about %1 is not what the API promises: %2.</source>
        <translation>Die Antwort auf die Frage nach %1 ist nicht, was die API verspricht: %2.</translation>
    </message>
    <message>
        <source>The answer about %1 is compressed or encoded, which was not asked for.</source>
        <translation>Die Antwort auf die Frage nach %1 ist komprimiert oder kodiert; das war nicht verlangt.</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than can be right: %2.</source>
        <translation>Die Antwort auf die Frage nach %1 ist größer, als richtig sein kann: %2.</translation>
    </message>
    <message>
        <source>The server answered the request for %1 with the unexpected status %2.</source>
        <translation>Der Server beantwortete die Anfrage für %1 mit dem unerwarteten Status %2.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the list left this computer, and what came back (%1) does not tell whether it was accepted.</source>
        <translation>Der Ausgang ist unbekannt: Die Liste hat diesen Rechner verlassen, und was zurückkam (%1), sagt nicht, ob sie angenommen wurde.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the list left this computer, and no usable answer came back.</source>
        <translation>Der Ausgang ist unbekannt: Die Liste hat diesen Rechner verlassen, und keine brauchbare Antwort kam zurück.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Prüfen Sie den Pfad und die Rechte.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2.</source>
        <translation>%1 ist nicht, was es sein soll: %2.</translation>
    </message>
    <message>
        <source>It should be the JSON that the API answers to GET /site-info.</source>
        <translation>Es soll das JSON sein, mit dem die API GET /site-info beantwortet.</translation>
    </message>
    <message>
        <source>The API answered about another site: %1.</source>
        <translation>Die API antwortete über einen anderen Standort: %1.</translation>
    </message>
    <message>
        <source>%1 is about another site: %2.</source>
        <translation>In %1 geht es um einen anderen Standort: %2.</translation>
    </message>
    <message>
        <source>Check the site ID.</source>
        <translation>Prüfen Sie die Standort-ID.</translation>
    </message>
    <message>
        <source>The list is being sent.</source>
        <translation>Die Liste wird gesendet.</translation>
    </message>
    <message>
        <source>Rejected: nothing was accepted.</source>
        <translation>Abgelehnt: Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Gave up: every attempt was answered, and none accepted the list.</source>
        <translation>Aufgegeben: Jeder Versuch wurde beantwortet, und keiner nahm die Liste an.</translation>
    </message>
    <message>
        <source>Not sent: nothing of the list left this computer.</source>
        <translation>Nicht gesendet: Nichts von der Liste hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Do not send it again before you know: ask the people who run the API whether submission %1 arrived.</source>
        <translation>Senden Sie sie nicht noch einmal, bevor Sie es wissen: Fragen Sie die Betreiber der API, ob die Einreichung %1 angekommen ist.</translation>
    </message>
    <message>
        <source>The base URL is missing.</source>
        <translation>Die Basis-URL fehlt.</translation>
    </message>
    <message>
        <source>The base URL is not an address such as https://host/v1.</source>
        <translation>Die Basis-URL ist keine Adresse wie https://host/v1.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>Die Basis-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The base URL must be an https address.</source>
        <translation>Die Basis-URL muss eine https-Adresse sein.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>Die Basis-URL darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>Die Basis-URL darf keine Abfrage (?) haben.</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>Die Basis-URL darf kein Fragment (#) haben.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The API key is longer than 4096 characters.</source>
        <translation>Der API-Schlüssel ist länger als 4096 Zeichen.</translation>
    </message>
    <message>
        <source>The API key holds a space, a line break or another character that no key may have.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das kein Schlüssel haben darf.</translation>
    </message>
    <message>
        <source>The site ID is missing.</source>
        <translation>Die Standort-ID fehlt.</translation>
    </message>
    <message>
        <source>The site ID must not be “.” or “..”, which address something else.</source>
        <translation>Die Standort-ID darf nicht „.“ oder „..“ sein; das meint etwas anderes.</translation>
    </message>
    <message>
        <source>The site ID is longer than 128 characters.</source>
        <translation>Die Standort-ID ist länger als 128 Zeichen.</translation>
    </message>
    <message>
        <source>The site ID holds a line break or another control character.</source>
        <translation>Die Standort-ID enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The site ID holds half of a character.</source>
        <translation>Die Standort-ID enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>%1 %2, attempt %3 of %4</source>
        <translation>%1 %2, Versuch %3 von %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4 s</source>
        <translation>%1: %2, %3 in %4 s</translation>
    </message>
    <message>
        <source>%1 %2: %3. Attempt %4 of %5 follows in %6 s.</source>
        <translation>%1 %2: %3. Versuch %4 von %5 folgt in %6 s.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1) that names no address.</source>
        <translation>Der Server antwortete mit einer Umleitung (%1), die keine Adresse nennt.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The API is not available right now (%1).</source>
        <translation>Die API ist gerade nicht verfügbar (%1).</translation>
    </message>
    <message>
        <source>Ask the people who run the API what it already holds for this site.</source>
        <translation>Fragen Sie die Betreiber der API, was sie für diesen Standort schon hat.</translation>
    </message>
    <message>
        <source>The list is too large for the API: tell the people who run it.</source>
        <translation>Die Liste ist zu groß für die API: Sagen Sie es denen, die sie betreiben.</translation>
    </message>
    <message>
        <source>Check the base URL: what answers there takes no submissions.</source>
        <translation>Prüfen Sie die Basis-URL: Was dort antwortet, nimmt keine Einreichungen an.</translation>
    </message>
    <message>
        <source>Check the site ID and the base URL; if they are right, tell the people who run the API.</source>
        <translation>Prüfen Sie die Standort-ID und die Basis-URL; wenn sie stimmen, sagen Sie es denen, die die API betreiben.</translation>
    </message>
    <message>
        <source>The API answered with an error of its own (%1).</source>
        <translation>Die API antwortete mit einem eigenen Fehler (%1).</translation>
    </message>
    <message>
        <source>The last answer was %1.</source>
        <translation>Die letzte Antwort war %1.</translation>
    </message>
    <message>
        <source>Nothing more goes out. Submit again when the API is ready.</source>
        <translation>Es geht nichts mehr hinaus. Reichen Sie erneut ein, wenn die API bereit ist.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was accepted.</source>
        <translation>Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Every attempt was answered, and none accepted the list.</source>
        <translation>Jeder Versuch wurde beantwortet, und keiner nahm die Liste an.</translation>
    </message>
    <message>
        <source>Nothing of the list left this computer.</source>
        <translation>Nichts von der Liste hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>The list left this computer, and what came back (%1) does not tell whether it was accepted.</source>
        <translation>Die Liste hat diesen Rechner verlassen, und was zurückkam (%1), sagt nicht, ob sie angenommen wurde.</translation>
    </message>
    <message>
        <source>The list left this computer, and no usable answer came back.</source>
        <translation>Die Liste hat diesen Rechner verlassen, und keine brauchbare Antwort kam zurück.</translation>
    </message>
    <message>
        <source>Accepted, but not on record</source>
        <translation>Angenommen, aber nicht festgehalten</translation>
    </message>
    <message>
        <source>The outcome could not be written into the record of submissions: %1. Keep the receipt.</source>
        <translation>Der Ausgang ließ sich nicht in das Protokoll der Einreichungen schreiben: %1. Heben Sie die Quittung auf.</translation>
    </message>
    <message>
        <source>The base URL is plain http to another computer: the key would be readable on the way. Use https.</source>
        <translation>Die Basis-URL ist einfaches http zu einem anderen Rechner: Der Schlüssel wäre unterwegs lesbar. Verwenden Sie https.</translation>
    </message>
    <message numerus="yes">
        <source>Sending was cancelled after %Ln attempt(s). Each was answered, and none accepted the list.</source>
        <translation>
            <numerusform>Das Senden wurde nach %Ln Versuch abgebrochen. Er wurde beantwortet, und die Liste wurde nicht angenommen.</numerusform>
            <numerusform>Das Senden wurde nach %Ln Versuchen abgebrochen. Jeder wurde beantwortet, und keiner nahm die Liste an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) submitted.</source>
        <translation>
            <numerusform>Angenommen: %Ln Ausfall eingereicht.</numerusform>
            <numerusform>Angenommen: %Ln Ausfälle eingereicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API took the list of %Ln outage(s).</source>
        <translation>
            <numerusform>Die API hat die Liste mit %Ln Ausfall angenommen.</numerusform>
            <numerusform>Die API hat die Liste mit %Ln Ausfällen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy that requests go through did not reach the server for %1: %2.</source>
        <translation>Der Proxy, über den Anfragen gehen, hat den Server für %1 nicht erreicht: %2.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer; About names the proxy.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Rechners; „Über“ nennt den Proxy.</translation>
    </message>
    <message>
        <source>The API refused the request (%1).</source>
        <translation>Die API hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>That is what a gateway says of a path that it does not know: check the base URL and the site ID first, then the API key.</source>
        <translation>Das sagt ein Gateway von einem Pfad, den es nicht kennt: Prüfen Sie zuerst die Basis-URL und die Standort-ID, dann den API-Schlüssel.</translation>
    </message>
    <message>
        <source>A proxy or gateway in front of the API answered in its place (%1).</source>
        <translation>Ein Proxy oder Gateway vor der API hat an ihrer Stelle geantwortet (%1).</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <translation>Er nennt sich „%1“.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Die Antwort lautet: „%1“.</translation>
    </message>
    <message>
        <source>Ask the people who run the API what it means.</source>
        <translation>Fragen Sie die Betreiber der API, was das bedeutet.</translation>
    </message>
    <message>
        <source>The list had left before, in an attempt that was answered with %1: what the API did with it then is not known.</source>
        <translation>Die Liste hatte den Rechner schon vorher verlassen, in einem Versuch, der mit %1 beantwortet wurde: Was die API dabei mit ihr getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was a yes without a body, and without a length that proves that none was to come. The people who run the API can correct that: with “Content-Length: 0”, or with a body that is JSON.</source>
        <translation>Es war ein Ja ohne Inhalt und ohne eine Länge, die beweist, dass keiner kommen sollte. Die Betreiber der API können das beheben: mit „Content-Length: 0“ oder mit einem Inhalt, der JSON ist.</translation>
    </message>
    <message>
        <source>The list had left before, and this answer may mean that the API has it, or is still at work on it.</source>
        <translation>Die Liste hatte den Rechner schon vorher verlassen, und diese Antwort kann bedeuten, dass die API sie hat oder noch daran arbeitet.</translation>
    </message>
    <message>
        <source>The API accepted the list, but its answer names an error: “%1”.</source>
        <translation>Die API hat die Liste angenommen, aber ihre Antwort nennt einen Fehler: „%1“.</translation>
    </message>
    <message>
        <source>Rejected at the last attempt.</source>
        <translation>Beim letzten Versuch abgelehnt.</translation>
    </message>
    <message>
        <source>It points to %1: what came of the list may be told there.</source>
        <translation>Sie verweist auf %1: Vielleicht steht dort, was aus der Liste wurde.</translation>
    </message>
    <message>
        <source>It overlaps another outage of the same device.</source>
        <translation>Er überschneidet sich mit einem anderen Ausfall desselben Geräts.</translation>
    </message>
    <message>
        <source>It overlaps record %1 of the same device, %2 to %3, by %4.</source>
        <extracomment>record number, begin, end, duration</extracomment>
        <translation>Er überschneidet sich um %4 mit Datensatz %1 desselben Geräts, %2 bis %3.</translation>
    </message>
    <message>
        <source>Another record is the same outage.</source>
        <translation>Ein anderer Datensatz ist derselbe Ausfall.</translation>
    </message>
    <message>
        <source>Record %1 is the same outage: the same device, begin and end.</source>
        <translation>Datensatz %1 ist derselbe Ausfall: Gerät, Beginn und Ende sind gleich.</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>weniger als 1 ms</translation>
    </message>
    <message>
        <source>It begins %1 after the cutoff: by the clocks of a time zone behind it, it would not be in the list.</source>
        <translation>Er beginnt %1 nach dem Stichtag: Nach den Uhren einer Zeitzone, die nachgeht, wäre er nicht in der Liste.</translation>
    </message>
    <message>
        <source>It begins %1 before the cutoff: by the clocks of a time zone ahead of it, it would be in the list.</source>
        <translation>Er beginnt %1 vor dem Stichtag: Nach den Uhren einer Zeitzone, die vorgeht, wäre er in der Liste.</translation>
    </message>
    <message>
        <source>It begins %1 after it was fetched.</source>
        <translation>Er beginnt %1 nach dem Abruf.</translation>
    </message>
    <message>
        <source>It ends %1 after it was fetched.</source>
        <translation>Er endet %1 nach dem Abruf.</translation>
    </message>
    <message>
        <source>Begin and end are finer than milliseconds; they are sent as received.</source>
        <translation>Beginn und Ende sind feiner als Millisekunden; sie werden gesendet wie empfangen.</translation>
    </message>
    <message>
        <source>Begin is finer than milliseconds; it is sent as received.</source>
        <translation>Der Beginn ist feiner als Millisekunden; er wird gesendet wie empfangen.</translation>
    </message>
    <message>
        <source>End is finer than milliseconds; it is sent as received.</source>
        <translation>Das Ende ist feiner als Millisekunden; es wird gesendet wie empfangen.</translation>
    </message>
    <message>
        <source>Begin and end are not written in UTC; they are sent as received.</source>
        <translation>Beginn und Ende stehen nicht in UTC; sie werden gesendet wie empfangen.</translation>
    </message>
    <message>
        <source>Begin is not written in UTC; it is sent as received.</source>
        <translation>Der Beginn steht nicht in UTC; er wird gesendet wie empfangen.</translation>
    </message>
    <message>
        <source>End is not written in UTC; it is sent as received.</source>
        <translation>Das Ende steht nicht in UTC; es wird gesendet wie empfangen.</translation>
    </message>
    <message>
        <source>Its device has no name that can be seen.</source>
        <translation>Sein Gerät hat keinen sichtbaren Namen.</translation>
    </message>
    <message>
        <source>Its device is listed with different names (%1); the first is sent.</source>
        <translation>Sein Gerät steht mit verschiedenen Namen in der Liste (%1); der erste wird gesendet.</translation>
    </message>
    <message>
        <source>Its device is listed more than once at this site.</source>
        <translation>Sein Gerät ist an diesem Standort mehr als einmal aufgeführt.</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>Ende vor Beginn</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>ohne Dauer</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>sehr lang</translation>
    </message>
    <message>
        <source>overlaps</source>
        <comment>an outage overlaps another one</comment>
        <translation>überlappt</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the same outage stands there twice</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>on the cutoff</source>
        <translation>zum Stichtag</translation>
    </message>
    <message>
        <source>near the cutoff</source>
        <translation>nahe Stichtag</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>zukünftig</translation>
    </message>
    <message>
        <source>no device name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>two device names</source>
        <translation>zwei Namen</translation>
    </message>
    <message>
        <source>device listed twice</source>
        <translation>Gerät doppelt</translation>
    </message>
    <message>
        <source>look-alike name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>finer than ms</source>
        <comment>milliseconds</comment>
        <translation>feiner als ms</translation>
    </message>
    <message>
        <source>not in UTC</source>
        <translation>nicht in UTC</translation>
    </message>
    <message>
        <source>It ends less than 1 ms before it begins.</source>
        <translation>Er endet weniger als 1 ms vor seinem Beginn.</translation>
    </message>
    <message>
        <source>It ends %1 before it begins.</source>
        <translation>Er endet %1 vor seinem Beginn.</translation>
    </message>
    <message>
        <source>Begin and end are the same instant.</source>
        <translation>Beginn und Ende sind derselbe Augenblick.</translation>
    </message>
    <message>
        <source>It lasts %1, which is longer than %2.</source>
        <translation>Er dauert %1, das ist länger als %2.</translation>
    </message>
    <message>
        <source>It begins exactly on the cutoff, which is in the list.</source>
        <translation>Er beginnt genau zum Stichtag und ist damit in der Liste.</translation>
    </message>
    <message>
        <source>It begins %1 after the cutoff, so it is in the list.</source>
        <translation>Er beginnt %1 nach dem Stichtag und steht deshalb in der Liste.</translation>
    </message>
    <message>
        <source>It begins %1 before the cutoff, so it is not in the list.</source>
        <translation>Er beginnt %1 vor dem Stichtag und steht deshalb nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are the first of several things, %Ln how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Latin %1</source>
        <comment>a letter</comment>
        <translation>lateinisches %1</translation>
    </message>
    <message>
        <source>%1, looks like %2</source>
        <extracomment>A character by its name, and another one: U+0430 CYRILLIC SMALL LETTER A, looks like Latin a</extracomment>
        <translation>%1, sieht aus wie %2</translation>
    </message>
    <message>
        <source>The device’s name holds letters that look like others: %1.</source>
        <translation>Der Gerätename enthält Buchstaben, die wie andere aussehen: %1.</translation>
    </message>
    <message>
        <source>Another device of this site has the same name: %1.</source>
        <extracomment>%1: ids of devices</extracomment>
        <translation>Ein anderes Gerät dieses Standorts heißt ebenso: %1.</translation>
    </message>
    <message>
        <source>The device’s name can be mistaken for “%1” of another one: %2.</source>
        <extracomment>%1 is a name, %2: ids of devices that have one like it</extracomment>
        <translation>Der Gerätename lässt sich mit „%1“ eines anderen verwechseln: %2.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <comment>letters</comment>
        <translation>Er enthält %1.</translation>
    </message>
    <message>
        <source>%1 at the beginning</source>
        <extracomment>A character that cannot be seen, and the word before it</extracomment>
        <translation>%1 am Anfang</translation>
    </message>
    <message>
        <source>%1 after “%2”</source>
        <translation>%1 nach „%2“</translation>
    </message>
    <message>
        <source>The device’s name holds what cannot be seen: %1.</source>
        <translation>Der Gerätename enthält Unsichtbares: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be recorded.</source>
        <translation>Nichts wurde gesendet, weil es sich nicht festhalten ließ.</translation>
    </message>
    <message>
        <source>The record %1 was made by a newer version of Outage Desk.</source>
        <translation>Das Protokoll %1 stammt von einer neueren Version von Outage Desk.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Benutzen Sie diese Version.</translation>
    </message>
    <message>
        <source>The record %1 cannot be written: %2.</source>
        <translation>Das Protokoll %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Check that there is space and that the folder may be written, then submit again.</source>
        <translation>Prüfen Sie, ob Platz da ist und der Ordner beschrieben werden darf, und reichen Sie erneut ein.</translation>
    </message>
    <message>
        <source>Nothing was sent: another window or program is sending for this site right now.</source>
        <translation>Nichts wurde gesendet: Ein anderes Fenster oder Programm sendet gerade für diesen Standort.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was sent: the outcome of submission %1 of %2 to this site is unknown.</source>
        <translation>Nichts wurde gesendet: Der Ausgang der Einreichung %1 vom %2 für diesen Standort ist unbekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent: this site accepted the same list on %1 (submission %2).</source>
        <translation>Nichts wurde gesendet: Dieser Standort hat dieselbe Liste am %1 angenommen (Einreichung %2).</translation>
    </message>
    <message>
        <source>The record was damaged. It was kept as %1, and a new one was started: earlier submissions are not known to it, nor outcomes that were unknown.</source>
        <translation>Das Protokoll war beschädigt. Es liegt nun als %1, und ein neues wurde begonnen: Frühere Einreichungen und unbekannte Ausgänge kennt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions was damaged, so it cannot tell whether this list was sent before. It was kept as %1, and a new one was started.</source>
        <translation>Nichts wurde gesendet: Das Protokoll früherer Einreichungen war beschädigt und kann nicht sagen, ob diese Liste schon gesendet wurde. Es wurde als %1 aufgehoben, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The record of submissions was made by a newer version of Outage Desk.</source>
        <translation>Das Protokoll der Einreichungen stammt von einer neueren Version von Outage Desk.</translation>
    </message>
    <message>
        <source>Use that version: this one leaves %1 untouched, and sends nothing that it cannot record.</source>
        <translation>Benutzen Sie diese Version: Die hiesige lässt %1 unberührt und sendet nichts, was sie nicht festhalten kann.</translation>
    </message>
    <message>
        <source>The record of submissions cannot be read: %1.</source>
        <translation>Das Protokoll der Einreichungen lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Check that %1 can be read, then try again.</source>
        <translation>Prüfen Sie, ob %1 lesbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The record of submissions is damaged, and it could not be moved aside.</source>
        <translation>Das Protokoll der Einreichungen ist beschädigt und ließ sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Check that the folder of %1 may be written, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Prüfen Sie, ob der Ordner von %1 beschrieben werden darf, und versuchen Sie es erneut. Was sich nicht festhalten lässt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The record of submissions cannot be written: %1.</source>
        <translation>Das Protokoll der Einreichungen lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Check that there is space and that %1 may be written, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Prüfen Sie, ob Platz da ist und %1 beschrieben werden darf, und versuchen Sie es erneut. Was sich nicht festhalten lässt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>This submission is not on record any more.</source>
        <translation>Diese Einreichung ist nicht mehr festgehalten.</translation>
    </message>
    <message>
        <source>This submission was marked elsewhere in the meantime. That mark stands, and yours was not recorded.</source>
        <translation>Diese Einreichung wurde inzwischen anderswo gekennzeichnet. Das gilt, und Ihre Angabe wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>This submission is being sent right now. Wait for its outcome.</source>
        <translation>Diese Einreichung wird gerade gesendet. Warten Sie ihren Ausgang ab.</translation>
    </message>
    <message>
        <source>The outcome of this submission is not unknown, and it stays as the API told it.</source>
        <translation>Der Ausgang dieser Einreichung ist nicht unbekannt und bleibt, wie die API ihn genannt hat.</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <extracomment>%1 is an outcome</extracomment>
        <translation>%1, noch einmal gesendet</translation>
    </message>
    <message>
        <source>%1, marked accepted</source>
        <translation>%1, als angenommen gekennzeichnet</translation>
    </message>
    <message>
        <source>%1, marked not accepted</source>
        <translation>%1, als nicht angenommen gekennzeichnet</translation>
    </message>
    <message>
        <source>The same list was sent once more on %1, as submission %2.</source>
        <extracomment>%1 a time, %2 the id of the other submission</extracomment>
        <translation>Dieselbe Liste wurde am %1 noch einmal gesendet, als Einreichung %2.</translation>
    </message>
    <message>
        <source>Marked on %1: the API has the list. Reason: %2</source>
        <translation>Am %1 gekennzeichnet: Die API hat die Liste. Grund: %2</translation>
    </message>
    <message>
        <source>Marked on %1: the API does not have the list. Reason: %2</source>
        <translation>Am %1 gekennzeichnet: Die API hat die Liste nicht. Grund: %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In the place of a time, as in “submission 7 of an unknown time”</extracomment>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions was changed from outside (line %2 of %1 is missing or not as it was written), so it cannot tell whether this list was sent before.</source>
        <translation>Nichts wurde gesendet: Das Protokoll früherer Einreichungen wurde von außen geändert (Zeile %2 von %1 fehlt oder ist nicht, wie sie geschrieben wurde) und kann nicht sagen, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions, %1, is shorter than it was, so it cannot tell whether this list was sent before.</source>
        <translation>Nichts wurde gesendet: Das Protokoll früherer Einreichungen, %1, ist kürzer als zuvor und kann nicht sagen, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent: the same list (submission %1) was marked as accepted by a person on %2: %3</source>
        <translation>Nichts wurde gesendet: Dieselbe Liste (Einreichung %1) hat eine Person am %2 als angenommen vermerkt: %3</translation>
    </message>
    <message>
        <source>There is no place for the record of submissions: neither HOME nor XDG_DATA_HOME names a folder by its whole path.</source>
        <translation>Für das Protokoll der Einreichungen gibt es keinen Platz: Weder HOME noch XDG_DATA_HOME nennt einen Ordner mit ganzem Pfad.</translation>
    </message>
    <message>
        <source>Set HOME to your home folder and start again. Nothing is sent that cannot be recorded.</source>
        <translation>Setzen Sie HOME auf Ihren persönlichen Ordner und starten Sie neu. Was sich nicht festhalten lässt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The clock of this computer shows a time that no record can hold.</source>
        <translation>Die Uhr dieses Rechners zeigt eine Zeit, die kein Protokoll fassen kann.</translation>
    </message>
    <message>
        <source>Set the clock, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Stellen Sie die Uhr und versuchen Sie es erneut. Was sich nicht festhalten lässt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The file %1 is in the place of the record of submissions, and is not one as this program makes it.</source>
        <translation>An der Stelle des Protokolls der Einreichungen liegt die Datei %1, die nicht von diesem Programm stammt.</translation>
    </message>
    <message>
        <source>Move it away or put the right one back, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Legen Sie sie anderswo ab oder die richtige zurück und versuchen Sie es erneut. Was sich nicht festhalten lässt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The file of the record of submissions was deleted or replaced while it was in use. What was written last is lost.</source>
        <translation>Die Datei des Protokolls der Einreichungen wurde während der Benutzung gelöscht oder ersetzt. Was zuletzt geschrieben wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Find out who deletes %1, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Finden Sie heraus, wer %1 löscht, und versuchen Sie es erneut. Was sich nicht festhalten lässt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The record %1 is shorter than it was: lines at its end are missing, or the whole file was. What they said about submissions is not known any more, and every site is held back until you choose to send again.</source>
        <translation>Das Protokoll %1 ist kürzer als zuvor: Zeilen am Ende fehlen, oder die ganze Datei fehlte. Was sie über Einreichungen sagten, ist nicht mehr bekannt, und jeder Standort wird zurückgehalten, bis Sie wählen, noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The record %1 was changed from outside: line %2 is missing or not as it was written. Every site is held back until you choose to send again.</source>
        <translation>Das Protokoll %1 wurde von außen geändert: Zeile %2 fehlt oder ist nicht, wie sie geschrieben wurde. Jeder Standort wird zurückgehalten, bis Sie wählen, noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Nothing was sent: a new record of submissions was started, so it cannot tell whether this list was sent before. The earlier record was kept as %1.</source>
        <translation>Nichts wurde gesendet: Es wurde ein neues Protokoll der Einreichungen begonnen, deshalb kann es nicht sagen, ob diese Liste schon einmal gesendet wurde. Das frühere Protokoll wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The record of submissions is in use by another program, which has held it for several seconds.</source>
        <translation>Das Protokoll der Einreichungen wird gerade von einem anderen Programm benutzt, das es seit mehreren Sekunden festhält.</translation>
    </message>
    <message>
        <source>Wait until that program has done with %1, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Warten Sie, bis jenes Programm mit %1 fertig ist, und versuchen Sie es dann erneut. Nichts wird gesendet, was sich nicht festhalten lässt.</translation>
    </message>
    <message>
        <source>A new record was started, and the earlier one was kept as %1. What was sent before is not known to the new one, so every site is held back once until you choose to send again.</source>
        <translation>Ein neues Protokoll wurde begonnen, und das frühere wurde als %1 aufgehoben. Das neue weiß nicht, was zuvor gesendet wurde, deshalb wird jeder Standort einmal zurückgehalten, bis Sie sich entscheiden, erneut zu senden.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read %1: its file system does not let the permissions be changed.</source>
        <translation>Andere Benutzer dieses Rechners können %1 womöglich lesen: Das Dateisystem lässt die Zugriffsrechte nicht ändern.</translation>
    </message>
    <message>
        <source>The record %1 lies on a file system that several computers can reach, or that cannot share memory. It is written in the slower way that is safe there. Use it from one computer at a time.</source>
        <translation>Das Protokoll %1 liegt auf einem Dateisystem, das mehrere Rechner erreichen oder das keinen gemeinsamen Speicher bietet. Es wird auf die langsamere Art geschrieben, die dort sicher ist. Benutzen Sie es immer nur von einem Rechner aus.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day of this year as Qt writes it, https://doc.qt.io/qt-6/qdate.html: 14 March</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 14 March 2025
----------
A date in a sentence, in the letters of QLocale: 1 January 2022</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>It was %1 to %2.</source>
        <comment>begin, end</comment>
        <translation>Es war %1 bis %2.</translation>
    </message>
    <message>
        <source>The begin was %1.</source>
        <translation>Der Beginn war %1.</translation>
    </message>
    <message>
        <source>The end was %1.</source>
        <translation>Das Ende war %1.</translation>
    </message>
    <message>
        <source>The device was called “%1”.</source>
        <translation>Das Gerät hieß „%1“.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1</source>
        <translation>Keine Änderung seit %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>2 new, 1 gone since 14 March</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>since 14 March: behind how many outages are new, changed or gone</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>You had left it out when its end was %1, and it is left out still: include it if this end is right.</source>
        <translation>Sie hatten ihn ausgelassen, als sein Ende %1 war, und er bleibt ausgelassen: Nehmen Sie ihn auf, wenn dieses Ende stimmt.</translation>
    </message>
    <message>
        <source>You had left it out when its end was %1.</source>
        <translation>Sie hatten ihn ausgelassen, als sein Ende %1 war.</translation>
    </message>
    <message>
        <source>You had left it out when its begin was %1, and it is left out still: include it if this begin is right.</source>
        <translation>Sie hatten ihn ausgelassen, als sein Beginn %1 war, und er bleibt ausgelassen: Nehmen Sie ihn auf, wenn dieser Beginn stimmt.</translation>
    </message>
    <message>
        <source>You had left it out when its begin was %1.</source>
        <translation>Sie hatten ihn ausgelassen, als sein Beginn %1 war.</translation>
    </message>
    <message>
        <source>You had left out one just like it, so it is left out too: include it if it is another one.</source>
        <translation>Sie hatten einen genau gleichen ausgelassen, also ist auch dieser ausgelassen: Nehmen Sie ihn auf, wenn er ein anderer ist.</translation>
    </message>
    <message>
        <source>You had left out one just like it.</source>
        <translation>Sie hatten einen genau gleichen ausgelassen.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Message of the API</source>
        <translation>Meldung der API</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>Einreichungs-ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Please tell us whether it was accepted. We will not send it again before.</source>
        <translation>Bitte sagen Sie uns, ob sie angenommen wurde. Vorher senden wir sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam rechtzeitig keine Antwort</translation>
    </message>
    <message>
        <source>Cancelled before an answer came</source>
        <translation>Abgebrochen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>Outcome came</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>%1, its end is not on record: it is not known how much had been sent</source>
        <extracomment>%1 a time</extracomment>
        <translation>%1, das Ende ist nicht festgehalten: Wie viel schon gesendet war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Von Hand ausgelassen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The answer names an error: %1</source>
        <translation>Die Antwort nennt einen Fehler: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>holds half of a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>stands more than once in the record</source>
        <translation>steht mehrfach im Datensatz</translation>
    </message>
    <message>
        <source>is longer than 1 KiB</source>
        <translation>ist länger als 1 KiB</translation>
    </message>
    <message>
        <source>is longer than 128 characters</source>
        <translation>ist länger als 128 Zeichen</translation>
    </message>
    <message>
        <source>began exactly on the cutoff</source>
        <translation>begann genau zum Stichtag</translation>
    </message>
    <message>
        <source>began less than 1 ms before the cutoff</source>
        <translation>begann weniger als 1 ms vor dem Stichtag</translation>
    </message>
    <message>
        <source>began less than 1 ms after the cutoff</source>
        <translation>begann weniger als 1 ms nach dem Stichtag</translation>
    </message>
    <message>
        <source>began %1 before the cutoff</source>
        <translation>begann %1 vor dem Stichtag</translation>
    </message>
    <message>
        <source>began %1 after the cutoff</source>
        <translation>begann %1 nach dem Stichtag</translation>
    </message>
    <message>
        <source>is not a date and time such as 2022-01-01T00:00:00.000Z</source>
        <translation>ist kein Datum mit Zeit wie 2022-01-01T00:00:00.000Z</translation>
    </message>
    <message>
        <source>has no seconds</source>
        <translation>hat keine Sekunden</translation>
    </message>
    <message>
        <source>has no time zone (Z or an offset)</source>
        <translation>hat keine Zeitzone (Z oder einen Abstand)</translation>
    </message>
    <message>
        <source>has a space where a T belongs</source>
        <translation>hat ein Leerzeichen, wo ein T hingehört</translation>
    </message>
    <message>
        <source>is a date that no calendar has</source>
        <translation>ist ein Datum, das kein Kalender kennt</translation>
    </message>
    <message>
        <source>is a time that no clock shows</source>
        <translation>ist eine Zeit, die keine Uhr zeigt</translation>
    </message>
    <message>
        <source>is a leap second, which is not supported</source>
        <translation>ist eine Schaltsekunde; die gibt es hier nicht</translation>
    </message>
    <message>
        <source>has an impossible time zone</source>
        <translation>hat eine unmögliche Zeitzone</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, what is wrong with it: begin is missing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before cutoff</source>
        <translation>Vor dem Stichtag</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Anderer Standort</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>left out by the operator</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>its device is not one of the site’s</source>
        <translation>sein Gerät gehört nicht zum Standort</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>left out by the operator: %1</source>
        <comment>why</comment>
        <translation>von Hand ausgelassen: %1</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>andere Geräte</translation>
    </message>
    <message>
        <source>begin unreadable</source>
        <translation>Beginn unlesbar</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>searched text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>7 of 108
----------
12 of 14</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>counts, filters</comment>
        <extracomment>7 of 108: Battery 1, to check</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The filter shows %1 of the %2 included outages; all %2 go.</source>
        <translation>Der Filter zeigt %1 der %2 aufgenommenen Ausfälle; alle %2 gehen mit.</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>2 of 108, and 1 gone</extracomment>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>The one included outage is hidden by the filter; it goes all the same.</source>
        <translation>Der eine aufgenommene Ausfall ist vom Filter verborgen; er geht trotzdem mit.</translation>
    </message>
    <message>
        <source>No new record was started: a list is being sent, or another program is busy with the record.</source>
        <translation>Es wurde kein neues Protokoll begonnen: Gerade wird eine Liste gesendet, oder ein anderes Programm arbeitet mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No new record was started.</source>
        <translation>Es wurde kein neues Protokoll begonnen.</translation>
    </message>
    <message>
        <source>The record of submissions was not read to its end, because the program was about to end.</source>
        <translation>Das Protokoll der Einreichungen wurde nicht bis zum Ende gelesen, weil das Programm dabei war zu enden.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Starten Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The record of earlier submissions was damaged, so it cannot tell whether this list was sent before.</source>
        <translation>Das Protokoll früherer Einreichungen war beschädigt und kann nicht sagen, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>A new record of submissions was started, so it cannot tell whether this list was sent before.</source>
        <translation>Ein neues Protokoll der Einreichungen wurde begonnen und kann nicht sagen, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Lines of the record of earlier submissions are changed or missing, so it cannot tell whether this list was sent before.</source>
        <translation>Zeilen des Protokolls früherer Einreichungen sind geändert oder fehlen, und es kann nicht sagen, ob diese Liste schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Another window or program is sending for this site right now.</source>
        <translation>Ein anderes Fenster oder Programm sendet gerade für diesen Standort.</translation>
    </message>
    <message>
        <source>The outcome of submission %1 of %2 to this site is unknown.</source>
        <extracomment>%1 the id of a submission, %2 a time</extracomment>
        <translation>Der Ausgang der Einreichung %1 vom %2 für diesen Standort ist unbekannt.</translation>
    </message>
    <message>
        <source>The same list (submission %1) was marked as accepted by a person on %2: %3</source>
        <extracomment>%1 the id of a submission, %2 a time, %3 what the person wrote</extracomment>
        <translation>Dieselbe Liste (Einreichung %1) hat eine Person am %2 als angenommen vermerkt: %3</translation>
    </message>
    <message>
        <source>This site accepted the same list on %1 (submission %2).</source>
        <extracomment>%1 a time, %2 the id of a submission</extracomment>
        <translation>Dieser Standort hat dieselbe Liste am %1 angenommen (Einreichung %2).</translation>
    </message>
    <message>
        <source>The submission cannot be recorded.</source>
        <translation>Die Einreichung lässt sich nicht festhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of submissions was kept as %1, and could not be put back: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words</extracomment>
        <translation>Das Protokoll der Einreichungen wurde als %1 aufgehoben und ließ sich nicht zurücklegen: %2.</translation>
    </message>
    <message>
        <source>Check that there is space and that its folder may be written, then try again. Every site is held back until you choose to send again.</source>
        <translation>Prüfen Sie, ob Platz da ist und sein Ordner beschrieben werden darf, und versuchen Sie es erneut. Jeder Standort wird zurückgehalten, bis Sie wählen, noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timeline, %1 to %2</source>
        <extracomment>The axis above the bars: from one day to another</extracomment>
        <translation>Zeitachse, %1 bis %2</translation>
    </message>
    <message>
        <source>When the outage was, as a bar; Ctrl and the wheel zoom</source>
        <translation>Wann der Ausfall war, als Balken; Strg und das Mausrad vergrößern</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one overlap of %1</source>
        <translation>eine Überschneidung von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlaps of %1 in all</source>
        <translation>
            <numerusform>%Ln Überschneidung von zusammen %1</numerusform>
            <numerusform>%Ln Überschneidungen von zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no outage</source>
        <translation>%1: kein Ausfall</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln Ausfall</numerusform>
            <numerusform>%Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln included</source>
        <translation>
            <numerusform>%Ln aufgenommen</numerusform>
            <numerusform>%Ln aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is out</source>
        <translation>Kein Gerät ist ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln device(s) out at once, from %1</source>
        <translation>
            <numerusform>Höchstens %Ln Gerät gleichzeitig ausgefallen, ab %1</numerusform>
            <numerusform>Höchstens %Ln Geräte gleichzeitig ausgefallen, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>Gelesen %1, %2</translation>
    </message>
    <message>
        <source>Fetched %1, %2</source>
        <translation>Abgerufen %1, %2</translation>
    </message>
    <message>
        <source>read %1, %2</source>
        <translation>gelesen %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The list is more than %Ln minute(s) old: fetch again</source>
        <translation>
            <numerusform>Die Liste ist mehr als %Ln Minute alt: neu abrufen</numerusform>
            <numerusform>Die Liste ist mehr als %Ln Minuten alt: neu abrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is still the list that was read at %1, %2. It cannot be sent before you have fetched again.</source>
        <translation>Unten steht noch die Liste, die um %1 gelesen wurde, %2. Sie kann erst nach einem neuen Abruf gesendet werden.</translation>
    </message>
    <message>
        <source>Below is still the list that was fetched at %1, %2. It cannot be sent before you have fetched again.</source>
        <translation>Unten steht noch die Liste, die um %1 abgerufen wurde, %2. Sie kann erst nach einem neuen Abruf gesendet werden.</translation>
    </message>
    <message>
        <source>Below is still the list that was read at %1, %2. It is the one that Submit would send.</source>
        <translation>Unten steht noch die Liste, die um %1 gelesen wurde, %2. Sie ist es, die Einreichen senden würde.</translation>
    </message>
    <message>
        <source>Below is still the list that was fetched at %1, %2. It is the one that Submit would send.</source>
        <translation>Unten steht noch die Liste, die um %1 abgerufen wurde, %2. Sie ist es, die Einreichen senden würde.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Aus einer Datei gelesen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>%1, %2 before it was sent</source>
        <extracomment>%1 a time, %2 a span of time</extracomment>
        <translation>%1, %2 vor dem Senden</translation>
    </message>
    <message>
        <source>%1, %2 before it was prepared</source>
        <translation>%1, %2 vor dem Vorbereiten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 12 min ago</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>The list that was accepted last had it, and it is left out now.</source>
        <translation>Die zuletzt angenommene Liste hatte ihn; jetzt ist er ausgelassen.</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day: yesterday 06:02 UTC</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Left out since</source>
        <comment>the earlier list had the outage</comment>
        <translation>Seitdem ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>last accepted %1, %Ln outage(s)</source>
        <extracomment>%1 is a day, or the time of today: last accepted yesterday 06:02 UTC, 10 outages</extracomment>
        <translation>
            <numerusform>zuletzt angenommen %1, %Ln Ausfall</numerusform>
            <numerusform>zuletzt angenommen %1, %Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing sent today, as far as this computer knows</source>
        <extracomment>%1 is like &quot;last accepted yesterday 06:02 UTC, 10 outages&quot;</extracomment>
        <translation>%1; heute nichts gesendet, soweit dieser Rechner weiß</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln list(s) sent today from this computer</source>
        <translation>
            <numerusform>%1; heute %Ln Liste von diesem Rechner gesendet</numerusform>
            <numerusform>%1; heute %Ln Listen von diesem Rechner gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>the device</source>
        <comment>a column</comment>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>the begin</source>
        <comment>a column</comment>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>the end</source>
        <comment>a column</comment>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>more than one of its columns could be %1: %2</source>
        <extracomment>%1: the device, the begin or the end; %2: names of columns</extracomment>
        <translation>mehr als eine Spalte könnte es sein (%1): %2</translation>
    </message>
    <message>
        <source>none of its columns is called “%1”; they are: %2</source>
        <extracomment>%1: the name of a column, %2: names of columns</extracomment>
        <translation>keine Spalte heißt „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>none of its columns is known to be %1; they are: %2</source>
        <extracomment>%1: the device, the begin or the end; %2: names of columns</extracomment>
        <translation>bei keiner Spalte ist klar, dass sie es ist (%1); es gibt: %2</translation>
    </message>
    <message>
        <source>it is not a list in JSON, and not a table of several columns</source>
        <translation>es ist keine Liste in JSON und keine Tabelle mit mehreren Spalten</translation>
    </message>
    <message>
        <source>a character is not written in UTF-8 or UTF-16</source>
        <translation>ein Zeichen ist nicht in UTF-8 oder UTF-16 geschrieben</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a quote stands inside a cell, or something stands behind the quote that ends one</source>
        <translation>ein Anführungszeichen steht in einer Zelle, oder hinter dem schließenden steht noch etwas</translation>
    </message>
    <message>
        <source>a cell is longer than 64 KiB, as if a quote were missing</source>
        <translation>eine Zelle ist länger als 64 KiB, als fehlte ein Anführungszeichen</translation>
    </message>
    <message>
        <source>a row has more than 1024 cells</source>
        <translation>eine Zeile hat mehr als 1024 Zellen</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one device (%2), so it must have IDs</source>
        <extracomment>%1: a name, %2: ids of devices</extracomment>
        <translation>„%1“ heißt mehr als ein Gerät (%2), darum müssen dort IDs stehen</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>Its first row should name the columns: id or device, begin or start, end or finish.</source>
        <translation>Die erste Zeile sollte die Spalten nennen: id oder device, begin oder start, end oder finish.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Put the IDs of the devices into the table.</source>
        <translation>Die IDs der Geräte in die Tabelle setzen.</translation>
    </message>
    <message>
        <source>Correct the file; nothing of it was read.</source>
        <translation>Die Datei berichtigen; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>time converted</source>
        <translation>umgerechnet</translation>
    </message>
    <message>
        <source>Its times came without a zone and were converted to UTC. Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00</extracomment>
        <translation>Seine Zeiten kamen ohne Zone und wurden in UTC umgerechnet. Zeile %1</translation>
    </message>
    <message>
        <source>is not written in the format that was given</source>
        <translation>ist nicht im angegebenen Format geschrieben</translation>
    </message>
    <message>
        <source>was never shown by the clocks of the zone, which were put forward</source>
        <translation>gab es nach den Uhren der Zone nie, denn sie wurden vorgestellt</translation>
    </message>
    <message>
        <source>was shown twice by the clocks of the zone, which were put back</source>
        <translation>gab es nach den Uhren der Zone zweimal, denn sie wurden zurückgestellt</translation>
    </message>
    <message>
        <source>has more cells than there are columns</source>
        <translation>hat mehr Zellen, als es Spalten gibt</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Angesehen: %1</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>%1, and %2 looked at</source>
        <extracomment>Two numbers of outages: those that were to check, and those of which all had been looked at</extracomment>
        <translation>%1, und %2 angesehen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file: line 4: begin has no time zone</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Prüfblatt</translation>
    </message>
    <message>
        <source>Receipt of a submission</source>
        <translation>Quittung einer Einreichung</translation>
    </message>
    <message>
        <source>The list cannot be shown row by row.</source>
        <translation>Die Liste lässt sich nicht Zeile für Zeile zeigen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s).</source>
        <translation>
            <numerusform>Die Liste hat %Ln Ausfall.</numerusform>
            <numerusform>Die Liste hat %Ln Ausfälle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s); none of it left this computer.</source>
        <translation>
            <numerusform>Die Liste hat %Ln Ausfall; nichts davon hat diesen Rechner verlassen.</numerusform>
            <numerusform>Die Liste hat %Ln Ausfälle; nichts davon hat diesen Rechner verlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) had been left out.</source>
        <translation>
            <numerusform>%Ln Ausfall war ausgelassen.</numerusform>
            <numerusform>%Ln Ausfälle waren ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Test: an API on this computer</source>
        <translation>Test: eine API auf diesem Rechner</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 how long ago that was</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <comment>the title of a part of a sheet</comment>
        <translation>
            <numerusform>%Ln Ausfall ausgelassen</numerusform>
            <numerusform>%Ln Ausfälle ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that will be sent</source>
        <translation>
            <numerusform>%Ln Ausfall zu senden</numerusform>
            <numerusform>%Ln Ausfälle zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list</source>
        <translation>
            <numerusform>%Ln Ausfall der Liste</numerusform>
            <numerusform>%Ln Ausfälle der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list, not sent</source>
        <translation>
            <numerusform>%Ln Ausfall der Liste, nicht gesendet</numerusform>
            <numerusform>%Ln Ausfälle der Liste, nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) not in the list, but to look at</source>
        <translation>
            <numerusform>%Ln Ausfall nicht in der Liste, aber anzusehen</numerusform>
            <numerusform>%Ln Ausfälle nicht in der Liste, aber anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) have outages and no lane here.</source>
        <translation>
            <numerusform>%Ln weiteres Gerät hat Ausfälle und hier keine Bahn.</numerusform>
            <numerusform>%Ln weitere Geräte haben Ausfälle und hier keine Bahn.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ohne Grund.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Since the list that was accepted on %1</source>
        <translation>Seit der Liste, die am %1 angenommen wurde</translation>
    </message>
    <message>
        <source>Outage Desk %1, written %2</source>
        <extracomment>%1 a version, %2 a time</extracomment>
        <translation>Outage Desk %1, geschrieben %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Records are numbered as in the list, those left out after it. Findings are by the usual limits at the time of the submission.</source>
        <translation>Datensätze sind wie in der Liste nummeriert, ausgelassene danach. Auffälligkeiten gelten nach den üblichen Grenzen zur Zeit der Einreichung.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>%1 fetched, %2 at this site, %3 since %4, %5 will be sent, %6 left out</source>
        <extracomment>%3 are as many as began since %4, a date; all numbers are of outages</extracomment>
        <translation>%1 abgerufen, %2 an diesem Standort, %3 seit %4, %5 zu senden, %6 ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2 cannot be read</source>
        <extracomment>%1 is the sentence &quot;108 fetched, 18 at this site, …&quot;, %2 a number of records</extracomment>
        <translation>%1, %2 nicht lesbar</translation>
    </message>
    <message>
        <source>Not sent: it began before the cutoff</source>
        <translation>Nicht gesendet: begann vor dem Stichtag</translation>
    </message>
    <message>
        <source>Not sent: it is of another site</source>
        <translation>Nicht gesendet: gehört zu einem anderen Standort</translation>
    </message>
    <message>
        <source>Not sent: the record cannot be read</source>
        <translation>Nicht gesendet: Datensatz nicht lesbar</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;108 fetched, 18 at this site, …&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>its first line is another one than when its columns were chosen</source>
        <translation>ihre erste Zeile ist eine andere als bei der Wahl der Spalten</translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation>Die Spalten neu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) converted from local time (%1) to UTC</source>
        <extracomment>Behind &quot;Times:&quot;; %1 is a time zone, and how times were written</extracomment>
        <translation>
            <numerusform>von %Ln Ausfall aus Ortszeit (%1) in UTC umgerechnet</numerusform>
            <numerusform>von %Ln Ausfällen aus Ortszeit (%1) in UTC umgerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the order of its parts</comment>
        <extracomment>%1 is a date, %2 in which order it was written: 3 April 2022 (day, month, year)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1”, “%2” and “%3”</source>
        <extracomment>Three names of columns: the device, the begin and the end of an outage</extracomment>
        <translation>„%1“, „%2“ und „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all of which can be read.</source>
        <translation>
            <numerusform>%Ln Zeile, lesbar.</numerusform>
            <numerusform>%Ln Zeilen, alle lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), all can be read.</source>
        <translation>
            <numerusform>Die erste Zeile ist lesbar.</numerusform>
            <numerusform>Die ersten %Ln Zeilen sind alle lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 can be read, %2 cannot.</source>
        <translation>
            <numerusform>%Ln Zeile: %1 lesbar, %2 nicht.</numerusform>
            <numerusform>%Ln Zeilen: %1 lesbar, %2 nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), %1 can be read and %2 cannot.</source>
        <translation>
            <numerusform>Von der ersten Zeile: %1 lesbar, %2 nicht.</numerusform>
            <numerusform>Von den ersten %Ln Zeilen sind %1 lesbar und %2 nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>%1 is why they cannot be read: begin has no time zone</extracomment>
        <translation>
            <numerusform>%Ln Zeile: %1</numerusform>
            <numerusform>%Ln Zeilen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>und andere Gründe</translation>
    </message>
    <message>
        <source>None of them names a device of %1.</source>
        <translation>Keine davon nennt ein Gerät von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are of devices of %1.</source>
        <translation>
            <numerusform>%Ln Zeile nennt ein Gerät von %1.</numerusform>
            <numerusform>%Ln Zeilen nennen Geräte von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>Where outages came from: the clipboard</extracomment>
        <translation>eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln outage(s) are in the API’s answer</source>
        <translation>
            <numerusform>der Ausfall steht in der Antwort der API</numerusform>
            <numerusform>alle %Ln Ausfälle stehen in der Antwort der API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in the API’s answer</source>
        <extracomment>%1 is like &quot;12 of 14&quot;</extracomment>
        <translation>%1 stehen in der Antwort der API</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <extracomment>%1 is the name of a file, %2 the first digits of its hash</extracomment>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>A time zone and how times of it were written: Europe/Berlin; day, month, year
----------
%1 is a file, %2 like &quot;12 of 14 are in the API’s answer&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>The answer was fetched on %1</source>
        <extracomment>The API&apos;s answer; %1 is a time</extracomment>
        <translation>Die Antwort wurde am %1 abgerufen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>In the API’s answer</source>
        <extracomment>%1 is like &quot;12 of 14&quot;, %2 is when the API&apos;s answer was fetched</extracomment>
        <translation>In der Antwort der API</translation>
    </message>
    <message>
        <source>%1, fetched %2</source>
        <translation>%1, abgerufen %2</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ein anderes Gerät</translation>
    </message>
    <message>
        <source>Device of another site</source>
        <translation>Gerät eines anderen Standorts</translation>
    </message>
    <message>
        <source>device without a name</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>No outage is in the list, and none needs a look.</source>
        <translation>Kein Ausfall ist in der Liste, und keiner ist anzusehen.</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>who looks at a list that is not sent yet</comment>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>it is a zip archive, but no spreadsheet in the format .xlsx</source>
        <translation>es ist ein Zip-Archiv, aber keine Kalkulationstabelle im Format .xlsx</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old format .xls, or a document of its time</source>
        <translation>es ist eine Kalkulationstabelle im alten Format .xls oder ein Dokument aus dessen Zeit</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>es ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>it is damaged or not complete, so it cannot be unpacked</source>
        <translation>es ist beschädigt oder nicht vollständig und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>es ist größer als 256 MiB</translation>
    </message>
    <message>
        <source>it would unpack to more than 1 GiB, or to more than 300 times its size</source>
        <translation>entpackt wäre es größer als 1 GiB oder mehr als das 300-Fache seiner Größe</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <extracomment>%1: the name of a file inside a spreadsheet</extracomment>
        <translation>sein Teil „%1“ fehlt</translation>
    </message>
    <message>
        <source>its part “%1” is not written as a spreadsheet’s is</source>
        <extracomment>%1: the name of a file inside a spreadsheet</extracomment>
        <translation>sein Teil „%1“ ist nicht so geschrieben wie der einer Kalkulationstabelle</translation>
    </message>
    <message>
        <source>none of its sheets is called “%1”; they are: %2</source>
        <extracomment>%1: the name of a sheet, %2: names of sheets</extracomment>
        <translation>keines seiner Blätter heißt „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>es hat kein Blatt mit Zellen</translation>
    </message>
    <message>
        <source>It should be the JSON that the API answers to GET /outages, or a table with a header: CSV, text separated by tabs, or .xlsx.</source>
        <translation>Sie sollte das JSON sein, mit dem die API auf GET /outages antwortet, oder eine Tabelle mit Kopfzeile: CSV, Text mit Tabulatoren oder .xlsx.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or as CSV.</source>
        <translation>Die Tabelle als .xlsx oder als CSV speichern.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Die Datei ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Fetch or save the file once more; nothing of it was read.</source>
        <translation>Die Datei noch einmal holen oder speichern; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Save the sheet with the outages as a file of its own, or as CSV.</source>
        <translation>Das Blatt mit den Ausfällen als eigene Datei oder als CSV speichern.</translation>
    </message>
    <message>
        <source>Choose one of these sheets.</source>
        <translation>Eines dieser Blätter wählen.</translation>
    </message>
    <message>
        <source>it is a spreadsheet, and the library that unpacks it, libzip, is missing</source>
        <translation>es ist eine Kalkulationstabelle, und libzip, das sie entpackt, fehlt</translation>
    </message>
    <message>
        <source>Install libzip, or save the table as CSV.</source>
        <translation>libzip installieren oder die Tabelle als CSV speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln entfallen</numerusform>
            <numerusform>%Ln entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) made before hold again.</source>
        <translation>
            <numerusform>%Ln frühere Entscheidung gilt wieder.</numerusform>
            <numerusform>%Ln frühere Entscheidungen gelten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had decided on did not come again.</source>
        <translation>
            <numerusform>%Ln Ausfall, über den Sie entschieden hatten, kam nicht wieder.</numerusform>
            <numerusform>%Ln Ausfälle, über die Sie entschieden hatten, kamen nicht wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out are not in the list anyway.</source>
        <translation>
            <numerusform>%Ln Ausfall, den Sie ausgelassen hatten, ist ohnehin nicht in der Liste.</numerusform>
            <numerusform>%Ln Ausfälle, die Sie ausgelassen hatten, sind ohnehin nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had decided on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>Sie hatten über %Ln Ausfall dieses Standorts entschieden, zuletzt: %1.</numerusform>
            <numerusform>Sie hatten über %Ln Ausfälle dieses Standorts entschieden, zuletzt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them did not come again.</source>
        <translation>
            <numerusform>%Ln davon kam nicht wieder.</numerusform>
            <numerusform>%Ln davon kamen nicht wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left out by you before</source>
        <translation>
            <numerusform>%Ln davon von Ihnen zuvor ausgelassen</numerusform>
            <numerusform>%Ln davon von Ihnen zuvor ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the last accepted list, and not in this one</source>
        <translation>
            <numerusform>%Ln entfallen seit %1: in der letzten angenommenen Liste, in dieser nicht</numerusform>
            <numerusform>%Ln entfallen seit %1: in der letzten angenommenen Liste, in dieser nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the fetch before, and not in this one</source>
        <translation>
            <numerusform>%Ln entfallen seit %1: im Abruf davor, in diesem nicht</numerusform>
            <numerusform>%Ln entfallen seit %1: im Abruf davor, in diesem nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with another end, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln Ausfall, den Sie ausgelassen hatten, kam mit anderem Ende wieder und bleibt ausgelassen: Sehen Sie ihn an.</numerusform>
            <numerusform>%Ln Ausfälle, die Sie ausgelassen hatten, kamen mit anderem Ende wieder und bleiben ausgelassen: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln Ausfall, den Sie ausgelassen hatten, kam mit anderen Zeiten wieder und bleibt ausgelassen: Sehen Sie ihn an.</numerusform>
            <numerusform>%Ln Ausfälle, die Sie ausgelassen hatten, kamen mit anderen Zeiten wieder und bleiben ausgelassen: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came again with other times.</source>
        <translation>
            <numerusform>%Ln davon kam mit anderen Zeiten wieder.</numerusform>
            <numerusform>%Ln davon kamen mit anderen Zeiten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) just like what you had left out came on top, and are left out too: have a look.</source>
        <translation>
            <numerusform>%Ln Ausfall, genau wie ein von Ihnen ausgelassener, kam hinzu und ist auch ausgelassen: Sehen Sie ihn an.</numerusform>
            <numerusform>%Ln Ausfälle, genau wie von Ihnen ausgelassene, kamen hinzu und sind auch ausgelassen: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %Ln outage(s) of %1, nothing was sent</source>
        <translation>
            <numerusform>Probelauf: %Ln Ausfall von %1, nichts wurde gesendet</numerusform>
            <numerusform>Probelauf: %Ln Ausfälle von %1, nichts wurde gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Unterwegs: %Ln Ausfall von %1</numerusform>
            <numerusform>Unterwegs: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Angenommen: %Ln Ausfall von %1</numerusform>
            <numerusform>Angenommen: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Abgelehnt: %Ln Ausfall von %1</numerusform>
            <numerusform>Abgelehnt: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Aufgegeben: %Ln Ausfall von %1</numerusform>
            <numerusform>Aufgegeben: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Nicht gesendet: %Ln Ausfall von %1</numerusform>
            <numerusform>Nicht gesendet: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome unknown: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Ausgang unbekannt: %Ln Ausfall von %1</numerusform>
            <numerusform>Ausgang unbekannt: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent %Ln outage(s) of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</source>
        <translation>
            <numerusform>Am %1 haben wir %Ln Ausfall des Standorts %2 (%3) als eine Liste an %4 gesendet. Uns erreichte keine brauchbare Antwort; wir wissen also nicht, ob Sie sie angenommen haben.</numerusform>
            <numerusform>Am %1 haben wir %Ln Ausfälle des Standorts %2 (%3) als eine Liste an %4 gesendet. Uns erreichte keine brauchbare Antwort; wir wissen also nicht, ob Sie sie angenommen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Inhalt: %Ln Byte, SHA-256 %1</numerusform>
            <numerusform>Inhalt: %Ln Bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Abgebrochen: %Ln Ausfall von %1</numerusform>
            <numerusform>Abgebrochen: %Ln Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it.</source>
        <comment>beside what kept a list from being sent</comment>
        <translation>
            <numerusform>%Ln weiterer Grund spricht dagegen.</numerusform>
            <numerusform>%Ln weitere Gründe sprechen dagegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>Sie hatten angesehen, was an %Ln Ausfall dieses Standorts zu prüfen ist, zuletzt %1.</numerusform>
            <numerusform>Sie hatten angesehen, was an %Ln Ausfällen dieses Standorts zu prüfen ist, zuletzt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s).</source>
        <translation>
            <numerusform>Was an %Ln Ausfall zu prüfen ist, hatten Sie angesehen.</numerusform>
            <numerusform>Was an %Ln Ausfällen zu prüfen ist, hatten Sie angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet that is read is no table of several columns; its sheets are: %1</source>
        <extracomment>%1: names of sheets</extracomment>
        <translation>das Blatt, das gelesen wird, ist keine Tabelle mit mehreren Spalten; die Blätter heißen: %1</translation>
    </message>
    <message>
        <source>It has letters that are not read; text stands in apostrophes.</source>
        <translation>Es hat Buchstaben, die nicht gelesen werden; Text steht in Apostrophen.</translation>
    </message>
    <message>
        <source>A year of two digits does not say its century: use yyyy.</source>
        <translation>Ein Jahr mit zwei Ziffern nennt sein Jahrhundert nicht: yyyy verwenden.</translation>
    </message>
    <message>
        <source>It must have year, month, day, hour and minute.</source>
        <translation>Es muss Jahr, Monat, Tag, Stunde und Minute haben.</translation>
    </message>
    <message>
        <source>It has the same part twice.</source>
        <translation>Es hat denselben Teil zweimal.</translation>
    </message>
    <message>
        <source>AP goes with h or hh only.</source>
        <translation>AP gehört zu h oder hh.</translation>
    </message>
    <message>
        <source>sheet “%1”: %2</source>
        <extracomment>%1 the name of a sheet of a spreadsheet, %2 names of columns</extracomment>
        <translation>Blatt „%1“: %2</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what cannot be read: record is not a JSON object</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what cannot be read: id is missing</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>begin</source>
        <comment>what cannot be read: begin is missing</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <comment>what cannot be read: end is missing</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 can be reached and asks for a key. Type the key in the window after choosing this connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 ist erreichbar und verlangt einen Schlüssel. Ihn im Fenster eingeben, nachdem diese Verbindung gewählt ist.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>Nichts gesendet: Diese Verbindung ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>Its lists can be looked at and saved. The window’s dialog “Connections” can change that.</source>
        <translation>Ihre Listen lassen sich ansehen und sichern. Der Dialog „Verbindungen“ des Fensters kann das ändern.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist nur zum Lesen.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %1 answered after %3 with the site %2 and its %Ln device(s).</source>
        <extracomment>%1 is a host, %2 the name of a site, %3 a time such as &quot;0.21 s&quot;</extracomment>
        <translation>
            <numerusform>Es geht: %1 hat nach %3 mit dem Standort %2 und seinem %Ln Gerät geantwortet.</numerusform>
            <numerusform>Es geht: %1 hat nach %3 mit dem Standort %2 und seinen %Ln Geräten geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>Of a site in a list of sites; %1 is a time of day</extracomment>
        <translation>angenommen %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <extracomment>Of a site in a list of sites: what became of its list</extracomment>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>nichts zu senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <extracomment>Of a site in a list of sites; %Ln outages</extracomment>
        <translation>
            <numerusform>%Ln zu senden</numerusform>
            <numerusform>%Ln zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to check</source>
        <extracomment>%1 is &quot;10 to send&quot;; %Ln outages</extracomment>
        <translation>
            <numerusform>%1, %Ln zu prüfen</numerusform>
            <numerusform>%1, %Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>nicht abgerufen</translation>
    </message>
    <message>
        <source>being fetched…</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>wird abgerufen …</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>Abruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing else has come since %1</source>
        <extracomment>of two fetches that gave the same outages; %1 is a day, or the time of today</extracomment>
        <translation>Seit %1 kam nichts anderes</translation>
    </message>
    <message>
        <source>It overlaps many more outages of the same device.</source>
        <translation>Er überschneidet sich mit vielen weiteren Ausfällen desselben Geräts.</translation>
    </message>
    <message numerus="yes">
        <source>It overlaps %Ln more outage(s) of the same device.</source>
        <translation>
            <numerusform>Er überschneidet sich mit %Ln weiteren Ausfall desselben Geräts.</numerusform>
            <numerusform>Er überschneidet sich mit %Ln weiteren Ausfällen desselben Geräts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fetched, %2 at this site, %3 since %4, %5 in the list, %6 left out</source>
        <extracomment>of a list that was sent, or was to be; otherwise as the sentence with &quot;will be sent&quot;</extracomment>
        <translation>%1 abgerufen, %2 an diesem Standort, %3 seit %4, %5 in der Liste, %6 ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a device, when its outage began, and a note on it</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>%1 is like &quot;2 new, 1 gone since 14 March&quot;</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 (last accepted list)</source>
        <translation>%1 (letzte angenommene Liste)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s)</source>
        <translation>
            <numerusform>%Ln weitere Notiz</numerusform>
            <numerusform>%Ln weitere Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), left out of the list knowingly</source>
        <translation>
            <numerusform>%Ln Datensatz, wissentlich nicht in der Liste</numerusform>
            <numerusform>%Ln Datensätze, wissentlich nicht in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it left this computer.</source>
        <translation>Nichts davon hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Records are numbered as they came. Findings are those of the review.</source>
        <translation>Datensätze sind nummeriert, wie sie kamen. Auffälligkeiten sind die der Prüfung.</translation>
    </message>
    <message>
        <source>Records are numbered as in the list, all others after it. Findings are those of the review.</source>
        <translation>Datensätze sind wie in der Liste nummeriert, alle anderen danach. Auffälligkeiten sind die der Prüfung.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 a time, %2 what was answered, %3 a span of time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, then a pause of %4</source>
        <extracomment>%1 a time, %2 what was answered, %3 and %4 spans of time</extracomment>
        <translation>%1, %2, %3, dann %4 Pause</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) match no device of %1: %2</source>
        <extracomment>%1 is the name of a site, %2 names of devices</extracomment>
        <translation>
            <numerusform>%Ln Name passt zu keinem Gerät von %1: %2</numerusform>
            <numerusform>%Ln Namen passen zu keinem Gerät von %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>is the name of no device of the site</source>
        <translation>ist der Name keines Geräts des Standorts</translation>
    </message>
    <message>
        <source>no device of this site is called “%1”</source>
        <translation>kein Gerät dieses Standorts heißt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) without a zone, taken as UTC</source>
        <extracomment>Behind &quot;Times:&quot;</extracomment>
        <translation>
            <numerusform>von %Ln Ausfall ohne Zeitzone, als UTC gelesen</numerusform>
            <numerusform>von %Ln Ausfällen ohne Zeitzone, als UTC gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>times</comment>
        <extracomment>%1 the sentence about times, %2 how they were written: day, month, year</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>columns, and how their times are meant</comment>
        <extracomment>%1 names of columns, %2 how their times are meant: “A”, “B” and “C”, times of Europe/Berlin (day, month, year)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>times of %1 (%2)</source>
        <extracomment>%1 a time zone, %2 an order or a format: times of Europe/Berlin (day, month, year)</extracomment>
        <translation>Zeiten von %1 (%2)</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>%1 is the name of a file, %2 that of a sheet in it</extracomment>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a spreadsheet</comment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>it is JSON, which has no columns, sheets, encoding or times of a table</source>
        <translation>es ist JSON, das weder Spalten noch Blätter, Zeichensatz oder Zeiten einer Tabelle hat</translation>
    </message>
    <message>
        <source>it is a text, which has no sheets</source>
        <translation>es ist ein Text, der keine Blätter hat</translation>
    </message>
    <message>
        <source>it is a spreadsheet, which needs no encoding</source>
        <translation>es ist eine Tabelle in .xlsx, die keinen Zeichensatz braucht</translation>
    </message>
    <message>
        <source>Look whether it is the file that you mean.</source>
        <translation>Prüfen, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>An apostrophe is opened and never closed.</source>
        <translation>Ein Apostroph wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>it is written in UTF-32, which is not read</source>
        <translation>es ist in UTF-32 geschrieben, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>its line “sep=” names “%1”, which is not read; comma, semicolon, tab and | are</source>
        <extracomment>%1: a character; sep= is how Excel says it</extracomment>
        <translation>die Zeile „sep=“ nennt „%1“, das nicht gelesen wird; gelesen werden Komma, Semikolon, Tabulator und |</translation>
    </message>
    <message>
        <source>Its times had a space in the place of the T, which they got. Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;2022-02-01 10:00:00Z;2022-02-02 11:00:00Z</extracomment>
        <translation>Seine Zeiten hatten ein Leerzeichen statt des T, das eingesetzt wurde. Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) with a space for the T, which they got</source>
        <translation>
            <numerusform>von %Ln Ausfall mit Leerzeichen statt T, das eingesetzt wurde</numerusform>
            <numerusform>von %Ln Ausfällen mit Leerzeichen statt T, das eingesetzt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>is an error of the spreadsheet</source>
        <translation>ist ein Fehler der Tabelle</translation>
    </message>
    <message>
        <source>is TRUE or FALSE</source>
        <translation>ist WAHR oder FALSCH</translation>
    </message>
    <message>
        <source>is a formula that was saved without its result</source>
        <translation>ist eine Formel, die ohne ihr Ergebnis gespeichert wurde</translation>
    </message>
    <message>
        <source>no device of this site is called “%1”; “%2” differs in case or white space</source>
        <translation>kein Gerät dieses Standorts heißt „%1“; „%2“ unterscheidet sich in Groß- und Kleinschreibung oder Leerzeichen</translation>
    </message>
    <message>
        <source>Nothing was sent: it was cancelled while the record of submissions was waited for.</source>
        <translation>Nichts wurde gesendet: Es wurde abgebrochen, während auf das Protokoll der Einreichungen gewartet wurde.</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none has been saved. The window saves them, or give --base-url URL.</source>
        <translation>Es gibt keine Verbindung „%1“: gespeichert ist keine. Das Fenster speichert sie, oder --base-url URL angeben.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There is: %2.</source>
        <extracomment>%2 are the names that there are</extracomment>
        <translation>Es gibt keine Verbindung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Several connections are named “%1”: rename all but one in the window.</source>
        <translation>Mehrere Verbindungen heißen „%1“: im Fenster alle bis auf eine umbenennen.</translation>
    </message>
    <message>
        <source>%1, reasons given: %2</source>
        <extracomment>%1 is a number of outages, %2 why some of them or all were left out</extracomment>
        <translation>%1, genannte Gründe: %2</translation>
    </message>
    <message>
        <source>after the answer %1: the API may have looked at the list more than once</source>
        <translation>nach der Antwort %1: Die API hat die Liste vielleicht mehrmals angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not on this sheet, which takes those with a finding or a note first.</source>
        <comment>outages</comment>
        <translation>
            <numerusform>%Ln weiterer steht nicht auf diesem Blatt, das die mit Auffälligkeit oder Anmerkung zuerst aufnimmt.</numerusform>
            <numerusform>%Ln weitere stehen nicht auf diesem Blatt, das die mit Auffälligkeit oder Anmerkung zuerst aufnimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>fetch failed, list of %1</source>
        <extracomment>Of a site in a list of sites, whose list of an earlier fetch is shown; %1 is a time of day</extracomment>
        <translation>Abruffehler, Liste von %1</translation>
    </message>
    <message>
        <source>being sent…</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection was changed or removed meanwhile.</source>
        <translation>Nichts gesendet: Diese Verbindung wurde inzwischen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Look where the list would go now, then submit it again.</source>
        <translation>Sieh nach, wohin die Liste jetzt ginge, und reiche sie dann erneut ein.</translation>
    </message>
    <message>
        <source>This connection was changed or removed meanwhile.</source>
        <translation>Diese Verbindung wurde inzwischen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>This is the first list for Production: none for Production was accepted at this address before, as far as this computer knows.</source>
        <translation>Das ist die erste Liste für Produktion: Soweit dieser Rechner weiß, hat diese Adresse noch keine für Produktion angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <comment>of the list that was accepted last</comment>
        <translation>
            <numerusform>%Ln Ausfall</numerusform>
            <numerusform>%Ln Ausfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has %Ln outage(s); the one accepted last had %1.</source>
        <extracomment>%1 is like &quot;30 outages&quot;</extracomment>
        <translation>
            <numerusform>Diese Liste hat %Ln Ausfall; die zuletzt angenommene hatte %1.</numerusform>
            <numerusform>Diese Liste hat %Ln Ausfälle; die zuletzt angenommene hatte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy %3 did not reach the server for %1: %2.</source>
        <extracomment>%1 is what was asked for, %2 the reason, %3 the address of a proxy</extracomment>
        <translation>Der Proxy %3 hat den Server für %1 nicht erreicht: %2.</translation>
    </message>
    <message>
        <source>Check whether it is the right proxy and whether it runs. The connection names it, or else the settings of this computer.</source>
        <translation>Prüfen Sie, ob es der richtige Proxy ist und ob er läuft. Die Verbindung nennt ihn, sonst die Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>The list that was accepted last had it, and the cutoff is later now.</source>
        <translation>Die zuletzt angenommene Liste hatte ihn; der Stichtag ist jetzt später.</translation>
    </message>
    <message>
        <source>%1 read, %2 at this site, %3 since %4, %5 will be sent, %6 left out</source>
        <translation>%1 gelesen, %2 an diesem Standort, %3 seit %4, %5 zu senden, %6 ausgelassen</translation>
    </message>
    <message>
        <source>%1 read, %2 at this site, %3 since %4, %5 in the list, %6 left out</source>
        <translation>%1 gelesen, %2 an diesem Standort, %3 seit %4, %5 in der Liste, %6 ausgelassen</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Nothing was asked of the API. A CA file is a PEM file of certificates.</source>
        <translation>Die API wurde nach nichts gefragt. Eine CA-Datei ist eine PEM-Datei mit Zertifikaten.</translation>
    </message>
    <message>
        <source>Ask the people who run the API whether it arrived and mark it, or send it again.</source>
        <translation>Fragen Sie die Betreiber der API, ob sie ankam, und kennzeichnen Sie sie, oder senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Send it again only if it shall go out once more.</source>
        <translation>Senden Sie sie nur noch einmal, wenn sie ein weiteres Mal hinausgehen soll.</translation>
    </message>
    <message>
        <source>Ask the people who run the API what arrived, then send it again.</source>
        <translation>Fragen Sie die Betreiber der API, was ankam, und senden Sie sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Edit the API key</source>
        <translation>API-Schlüssel ändern</translation>
    </message>
    <message>
        <source>Edit the site ID</source>
        <translation>Standort-ID ändern</translation>
    </message>
    <message>
        <source>Edit the base URL</source>
        <translation>Basis-URL ändern</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Go back to the review first</source>
        <translation>Gehen Sie zuerst zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Wait until the list is sent</source>
        <translation>Warten Sie, bis die Liste gesendet ist</translation>
    </message>
    <message>
        <source>Earlier choices cannot be undone: they would take too much memory</source>
        <translation>Frühere Entscheidungen lassen sich nicht rückgängig machen: Sie würden zu viel Speicher brauchen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to undo since the fetch of %1</source>
        <translation>Seit dem Abruf um %1 nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to redo since the fetch of %1</source>
        <translation>Seit dem Abruf um %1 nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Mark a row first</source>
        <translation>Markieren Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>None of the marked rows can be included or left out</source>
        <translation>Keine der markierten Zeilen lässt sich aufnehmen oder auslassen</translation>
    </message>
    <message>
        <source>None of the marked rows is of a device of this site</source>
        <translation>Keine der markierten Zeilen gehört zu einem Gerät dieses Standorts</translation>
    </message>
    <message>
        <source>Go to a row first</source>
        <translation>Gehen Sie zuerst zu einer Zeile</translation>
    </message>
    <message>
        <source>No device can be read in this record</source>
        <translation>Aus diesem Datensatz ist kein Gerät zu lesen</translation>
    </message>
    <message>
        <source>Something is under way: cancel it first</source>
        <translation>Etwas läuft noch: brechen Sie es zuerst ab</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>No key is remembered for this address and site</source>
        <translation>Für diese Adresse und diesen Standort ist kein Schlüssel gemerkt</translation>
    </message>
    <message>
        <source>No list of this site has been accepted yet</source>
        <translation>Von diesem Standort wurde noch keine Liste angenommen</translation>
    </message>
    <message>
        <source>This site has been fetched only once</source>
        <translation>Dieser Standort wurde erst einmal abgerufen</translation>
    </message>
    <message>
        <source>No earlier choices are on offer</source>
        <translation>Es werden keine früheren Entscheidungen angeboten</translation>
    </message>
    <message>
        <source>Nothing in this list is to check</source>
        <translation>In dieser Liste ist nichts zu prüfen</translation>
    </message>
    <message>
        <source>Wait until everything is fetched</source>
        <translation>Warten Sie, bis alles abgerufen ist</translation>
    </message>
    <message>
        <source>A list is being sent</source>
        <translation>Eine Liste wird gerade gesendet</translation>
    </message>
    <message>
        <source>The outcome of the last submission is unknown</source>
        <translation>Der Ausgang der letzten Einreichung ist unbekannt</translation>
    </message>
    <message>
        <source>Fetch the outages first</source>
        <translation>Rufen Sie zuerst die Ausfälle ab</translation>
    </message>
    <message>
        <source>The fields were edited after the fetch: fetch again</source>
        <translation>Die Felder wurden nach dem Abruf geändert: neu abrufen</translation>
    </message>
    <message>
        <source>The outcome of an earlier list for this site is unknown: mark it first</source>
        <translation>Der Ausgang einer früheren Liste für diesen Standort ist unbekannt: erst kennzeichnen</translation>
    </message>
    <message>
        <source>Every outage is left out: include at least one</source>
        <translation>Jeder Ausfall ist ausgelassen: nehmen Sie mindestens einen auf</translation>
    </message>
    <message>
        <source>No outage of this site began since the cutoff</source>
        <translation>Seit dem Stichtag begann an diesem Standort kein Ausfall</translation>
    </message>
    <message>
        <source>Nothing in the marked rows is to check</source>
        <translation>In den markierten Zeilen ist nichts zu prüfen</translation>
    </message>
    <message>
        <source>All that is to check in this list has been looked at</source>
        <translation>Alles, was in dieser Liste zu prüfen ist, wurde angesehen</translation>
    </message>
    <message>
        <source>There is no outage of this site to draw</source>
        <translation>Kein Ausfall dieses Standorts ist zu zeichnen</translation>
    </message>
    <message>
        <source>Choose the columns…</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>Leave full screen first: this shows addresses and IDs</source>
        <translation>Zuerst das Vollbild verlassen: dies zeigt Adressen und IDs</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Die Verbindung ändern …</translation>
    </message>
    <message>
        <source>This connection is read-only: its lists are not sent</source>
        <translation>Diese Verbindung ist nur zum Lesen: ihre Listen werden nicht gesendet</translation>
    </message>
    <message>
        <source>The connection has one site only</source>
        <translation>Die Verbindung hat nur einen Standort</translation>
    </message>
</context>
<context>
    <name>ZoneControl</name>
    <message>
        <source>T&amp;imes in local time (%1)</source>
        <translation>Zeiten in &amp;Ortszeit (%1)</translation>
    </message>
    <message>
        <source>Times in another &amp;zone…</source>
        <translation>Zeiten in anderer &amp;Zone …</translation>
    </message>
    <message>
        <source>Times in another &amp;zone (%1)…</source>
        <translation>Zeiten in anderer &amp;Zone (%1) …</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>Diese Zone verwenden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Search a place or an offset, such as “berlin” or “+05:30”</source>
        <translation>Ort oder Abstand suchen, etwa „berlin“ oder „+05:30“</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Zeitzonen durchsuchen</translation>
    </message>
    <message>
        <source>Show times in another zone</source>
        <translation>Zeiten in anderer Zone zeigen</translation>
    </message>
    <message>
        <source>What is sent stays as it was received.</source>
        <translation>Gesendet wird, was empfangen wurde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No time zone matches “%1”. Type a part of a city’s name, or an offset such as “+05:30”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Keine Zeitzone passt zu „%1“. Tippen Sie einen Teil eines Stadtnamens oder einen Versatz wie „+05:30“.</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Zone of the times</source>
        <translation>Zeitzone der Zeiten</translation>
    </message>
    <message>
        <source>Choose, or type a city</source>
        <translation>Wählen oder Stadt eingeben</translation>
    </message>
</context>
<context>
    <name>ZoneListModel</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
</TS>
