<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <source>Nothing is kept there yet</source>
        <translation>Rien n’y est encore conservé</translation>
    </message>
    <message>
        <source>Named once there is a base URL.</source>
        <translation>Indiqué dès qu’il y a une URL de base.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Interrogation du système…</translation>
    </message>
    <message>
        <source>None: requests go straight to %1.</source>
        <extracomment>%1 is the API&apos;s address, %2 the proxy&apos;s</extracomment>
        <translation>Aucun&#xa0;: les requêtes vont directement à %1.</translation>
    </message>
    <message>
        <source>Requests to %1 go through %2.</source>
        <translation>Les requêtes à %1 passent par %2.</translation>
    </message>
    <message>
        <source>About Outage Desk</source>
        <translation>À propos d’Outage Desk</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Outage Desk is free software (MIT).</source>
        <translation>Outage Desk est un logiciel libre (MIT).</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) and libzip (BSD) as shared libraries, icons by Lucide (ISC).</source>
        <translation>Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) et libzip (BSD) comme bibliothèques partagées, icônes de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>Ouvrir le dossier des réglages</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Open the folder of the record</source>
        <translation>Ouvrir le dossier du registre</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>What you leave out and note is kept beside the record, and offered again at the next start.</source>
        <translation>Ce que vous écartez et notez est conservé à côté du registre, et vous est proposé à nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Kept in memory, and gone when the program ends; in the system’s keyring only where you had it remembered.</source>
        <translation>Conservée en mémoire, et perdue à la fermeture du programme&#x202f;; dans le trousseau du système seulement là où vous l’avez fait mémoriser.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open outages file…</source>
        <translation>&amp;Ouvrir un fichier indispos…</translation>
    </message>
    <message>
        <source>Read outages from a JSON, CSV or .xlsx file instead of asking the API</source>
        <translation>Lire les indisponibilités dans un fichier JSON, CSV ou .xlsx au lieu d’interroger l’API</translation>
    </message>
    <message>
        <source>Open &amp;site file…</source>
        <translation>Ouvrir un fichier &amp;site…</translation>
    </message>
    <message>
        <source>Read the site from a JSON file instead of asking the API</source>
        <translation>Lire le site dans un fichier JSON au lieu d’interroger l’API</translation>
    </message>
    <message>
        <source>Paste &amp;list</source>
        <translation>Coller une &amp;liste</translation>
    </message>
    <message>
        <source>Read outages copied from a spreadsheet, or JSON, instead of asking the API</source>
        <translation>Lire des indisponibilités copiées d’un tableur, ou du JSON, au lieu d’interroger l’API</translation>
    </message>
    <message>
        <source>Save &amp;what is shown…</source>
        <translation>&amp;Enregistrer l’affichage…</translation>
    </message>
    <message>
        <source>Save rows as CSV, TSV or JSON: those shown, those marked, or all</source>
        <translation>Enregistrer des lignes en CSV, TSV ou JSON&#xa0;: celles affichées, celles sélectionnées ou toutes</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save what is shown, the review or the receipt, as a sheet of paper</source>
        <translation>Enregistrer ce qui est affiché, l’examen ou le reçu, comme feuille</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print what is shown, the review or the receipt, as a sheet of paper</source>
        <translation>Imprimer ce qui est affiché, l’examen ou le reçu, sur une feuille</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Fermer la fenêtre et terminer le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last choice back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the choice again that was taken back</source>
        <translation>Reprendre la décision annulée</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the marked rows as text, HTML and CSV</source>
        <translation>Copier les lignes sélectionnées en texte, HTML et CSV</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Copy the marked rows below the titles of their columns</source>
        <translation>Copier les lignes sélectionnées sous les titres de leurs colonnes</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
    <message>
        <source>Copy the cell under the keyboard, a time with its zone</source>
        <translation>Copier la cellule active, une heure avec son fuseau</translation>
    </message>
    <message>
        <source>Copy cell as recei&amp;ved</source>
        <translation>Copier la cellule telle &amp;que reçue</translation>
    </message>
    <message>
        <source>Copy the characters that came for this cell</source>
        <translation>Copier les caractères reçus pour cette cellule</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Show only rows that contain a text</source>
        <translation>N’afficher que les lignes qui contiennent un texte</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Ôter les &amp;filtres</translation>
    </message>
    <message>
        <source>Show this site’s rows again, without a search</source>
        <translation>Afficher à nouveau les lignes de ce site, sans recherche</translation>
    </message>
    <message>
        <source>Forget API &amp;key</source>
        <translation>&amp;Oublier la clé d’API</translation>
    </message>
    <message>
        <source>Take the key of this address and site out of the keyring</source>
        <translation>Retirer du trousseau la clé de cette adresse et de ce site</translation>
    </message>
    <message>
        <source>&amp;Everything fetched</source>
        <translation>&amp;Tout ce qui est récupéré</translation>
    </message>
    <message>
        <source>Show exactly these rows</source>
        <translation>Afficher exactement ces lignes</translation>
    </message>
    <message>
        <source>At this &amp;site</source>
        <translation>Sur ce &amp;site</translation>
    </message>
    <message>
        <source>Since the cut&amp;off</source>
        <translation>&amp;Depuis la date seuil</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>Rete&amp;nues</translation>
    </message>
    <message>
        <source>Only what is to chec&amp;k</source>
        <translation>À &amp;vérifier seulement</translation>
    </message>
    <message>
        <source>Show only the rows that deserve a look, or all again</source>
        <translation>N’afficher que les lignes à regarder de près, ou à nouveau toutes</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Go to what the rows can be narrowed down to; from there, hide it</source>
        <translation>Aller à ce qui permet de restreindre les lignes&#x202f;; de là, le masquer</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>&amp;Appareils</translation>
    </message>
    <message>
        <source>Go to a lane of outages for each device; from there, hide the lanes</source>
        <translation>Aller aux pistes des indisponibilités, une par appareil&#x202f;; de là, les masquer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Show or hide the details of the current row</source>
        <translation>Afficher ou masquer les détails de la ligne actuelle</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>Show or hide what was asked of the API</source>
        <translation>Afficher ou masquer ce qui a été demandé à l’API</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>Show times in UTC, as they are received and sent</source>
        <translation>Afficher les heures en UTC, telles que reçues et envoyées</translation>
    </message>
    <message>
        <source>T&amp;imes in local time</source>
        <translation>Heures l&amp;ocales</translation>
    </message>
    <message>
        <source>Show times as the clocks here show them</source>
        <translation>Afficher les heures comme les horloges d’ici</translation>
    </message>
    <message>
        <source>Times in another &amp;zone…</source>
        <translation>Autre fuseau &amp;horaire…</translation>
    </message>
    <message>
        <source>Choose a time zone from a list</source>
        <translation>Choisir un fuseau horaire dans une liste</translation>
    </message>
    <message>
        <source>Rese&amp;t view</source>
        <translation>Réin&amp;itialiser la vue</translation>
    </message>
    <message>
        <source>Show columns, order, filters and timeline as at first</source>
        <translation>Afficher colonnes, ordre, filtres et frise comme au début</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>What was sent from this computer, and what became of it</source>
        <translation>Ce qui a été envoyé de cet ordinateur, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Compare with the last &amp;accepted list</source>
        <translation>Comparer à la dernière liste acce&amp;ptée</translation>
    </message>
    <message>
        <source>Show what is new, gone or changed since the list that this site accepted last</source>
        <translation>Afficher ce qui est nouveau, disparu ou modifié depuis la dernière liste acceptée pour ce site</translation>
    </message>
    <message>
        <source>Compare with the fetch &amp;before</source>
        <translation>Comparer à la récupération pré&amp;cédente</translation>
    </message>
    <message>
        <source>Show what is new, gone or changed at this site since the fetch before</source>
        <translation>Afficher ce qui est nouveau, disparu ou modifié sur ce site depuis la récupération précédente</translation>
    </message>
    <message>
        <source>Limits of findings and a&amp;ge…</source>
        <translation>Limites des constats et de l’â&amp;ge…</translation>
    </message>
    <message>
        <source>When an outage is very long or near the cutoff, and when a list is too old to be sent</source>
        <translation>À partir de quand une indisponibilité est très longue ou proche de la date seuil, et une liste trop ancienne pour être envoyée</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Show less time in more detail</source>
        <translation>Afficher moins de temps, plus en détail</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Show more time in less detail</source>
        <translation>Afficher plus de temps, moins en détail</translation>
    </message>
    <message>
        <source>Fit &amp;all outages</source>
        <translation>Cadrer t&amp;outes les indispos</translation>
    </message>
    <message>
        <source>Show the time of all outages in the table, the furthest included</source>
        <translation>Afficher la période de toutes les indisponibilités du tableau, même les plus lointaines</translation>
    </message>
    <message>
        <source>Fit in&amp;cluded outages</source>
        <translation>Cadrer les indis&amp;pos retenues</translation>
    </message>
    <message>
        <source>Show the time of the included outages, as at first</source>
        <translation>Afficher la période des indisponibilités retenues, comme au début</translation>
    </message>
    <message>
        <source>Fit &amp;marked outages</source>
        <translation>Cadrer la &amp;sélection</translation>
    </message>
    <message>
        <source>Show the time of the marked outages</source>
        <translation>Afficher la période des indisponibilités sélectionnées</translation>
    </message>
    <message>
        <source>&amp;From the cutoff</source>
        <translation>&amp;Dès la date seuil</translation>
    </message>
    <message>
        <source>Show the time since the cutoff</source>
        <translation>Afficher la période depuis la date seuil</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy the lanes of the devices as a picture</source>
        <translation>Copier les pistes des appareils comme image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the lanes of the devices as a picture (PNG)</source>
        <translation>Enregistrer les pistes des appareils comme image (PNG)</translation>
    </message>
    <message>
        <source>For&amp;get earlier choices</source>
        <translation>Ou&amp;blier les décisions antérieures</translation>
    </message>
    <message>
        <source>Delete the choices of an earlier start that are on offer</source>
        <translation>Supprimer les décisions proposées d’un démarrage antérieur</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ré&amp;cupérer</translation>
    </message>
    <message>
        <source>Fetch all outages and the site’s devices</source>
        <translation>Récupérer toutes les indisponibilités et les appareils du site</translation>
    </message>
    <message>
        <source>Fetc&amp;h all sites</source>
        <translation>Réc&amp;upérer tous les sites</translation>
    </message>
    <message>
        <source>Fetch all sites of the connection with one answer of the API</source>
        <translation>Récupérer tous les sites de la connexion en une seule réponse de l’API</translation>
    </message>
    <message>
        <source>Sho&amp;w the next site</source>
        <translation>A&amp;fficher le site suivant</translation>
    </message>
    <message>
        <source>Show the next site of the connection, with its own review</source>
        <translation>Afficher le site suivant de la connexion, avec son propre examen</translation>
    </message>
    <message>
        <source>Show the pre&amp;vious site</source>
        <translation>Affic&amp;her le site précédent</translation>
    </message>
    <message>
        <source>Show the site before, with its own review</source>
        <translation>Afficher le site précédent, avec son propre examen</translation>
    </message>
    <message>
        <source>Change connec&amp;tion…</source>
        <translation>Modifier la conne&amp;xion…</translation>
    </message>
    <message>
        <source>Lead the keyboard to the fields of the connection, the site first</source>
        <translation>Amener le clavier aux champs de la connexion, d’abord au site</translation>
    </message>
    <message>
        <source>Conn&amp;ections…</source>
        <translation>C&amp;onnexions…</translation>
    </message>
    <message>
        <source>Make, change, copy, remove and test connections that have a name</source>
        <translation>Créer, modifier, copier, supprimer et tester les connexions qui ont un nom</translation>
    </message>
    <message>
        <source>Change c&amp;utoff…</source>
        <translation>Modifier la &amp;date seuil…</translation>
    </message>
    <message>
        <source>Lead the keyboard to the cutoff</source>
        <translation>Amener le clavier à la date seuil</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>&amp;Include or leave out</source>
        <translation>R&amp;etenir ou écarter</translation>
    </message>
    <message>
        <source>Leave the selected rows out, or include them again</source>
        <translation>Écarter les lignes sélectionnées, ou les retenir à nouveau</translation>
    </message>
    <message>
        <source>I&amp;nclude marked</source>
        <translation>&amp;Retenir la sélection</translation>
    </message>
    <message>
        <source>Include the marked outages in the list</source>
        <translation>Retenir les indisponibilités sélectionnées dans la liste</translation>
    </message>
    <message>
        <source>&amp;Leave out marked</source>
        <translation>Écarter &amp;la sélection</translation>
    </message>
    <message>
        <source>Leave the marked outages out of the list</source>
        <translation>Écarter de la liste les indisponibilités sélectionnées</translation>
    </message>
    <message>
        <source>Show only this &amp;device</source>
        <translation>&amp;Afficher cet appareil seul</translation>
    </message>
    <message>
        <source>Show only the outages of the current row’s device</source>
        <translation>N’afficher que les indisponibilités de l’appareil de la ligne actuelle</translation>
    </message>
    <message>
        <source>Include &amp;all</source>
        <translation>&amp;Tout retenir</translation>
    </message>
    <message>
        <source>Include every outage that was left out</source>
        <translation>Retenir toutes les indisponibilités écartées</translation>
    </message>
    <message>
        <source>Leave out with a &amp;reason…</source>
        <translation>Écarter avec un &amp;motif…</translation>
    </message>
    <message>
        <source>Leave the marked outages out and note why</source>
        <translation>Écarter les indisponibilités sélectionnées et noter pourquoi</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Note something on the marked outages</source>
        <translation>Noter quelque chose sur les indisponibilités sélectionnées</translation>
    </message>
    <message>
        <source>Loo&amp;ked at</source>
        <translation>&amp;Vu</translation>
    </message>
    <message>
        <source>Whether all that is to check on the marked outages has been looked at</source>
        <translation>Si tout ce qui est à vérifier sur les indisponibilités sélectionnées a été vu</translation>
    </message>
    <message>
        <source>Ne&amp;xt to check</source>
        <translation>Li&amp;gne à vérifier suivante</translation>
    </message>
    <message>
        <source>Go to the next row that deserves a look</source>
        <translation>Aller à la ligne suivante à regarder de près</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>Ligne à vérifier &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the row before that deserves a look</source>
        <translation>Aller à la ligne précédente à regarder de près</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Soumettre…</translation>
    </message>
    <message>
        <source>Look at the exact list, then send it</source>
        <translation>Voir la liste exacte, puis l’envoyer</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Show the list large, without address, key and IDs; Esc leads back</source>
        <translation>Afficher la liste en grand, sans adresse, clé ni ID&#x202f;; Échap pour revenir</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make everything in the window larger</source>
        <translation>Agrandir tout dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Make everything in the window smaller</source>
        <translation>Réduire tout dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Show the text as large as the system does</source>
        <translation>Afficher le texte aussi grand que dans le système</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>Lead the keyboard to the next area of the window</source>
        <translation>Amener le clavier à la zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>Lead the keyboard to the area before</source>
        <translation>Amener le clavier à la zone précédente</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Toutes les commandes par leur nom</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Open the guide at the page about what you are doing</source>
        <translation>Ouvrir le guide à la page sur ce que vous êtes en train de faire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every shortcut on one page</source>
        <translation>Tous les raccourcis sur une page</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copy versions, system, paths and the last requests, without key, address and site</source>
        <translation>Copier versions, système, chemins et dernières requêtes, sans clé, adresse ni site</translation>
    </message>
    <message>
        <source>&amp;About Outage Desk</source>
        <translation>À &amp;propos d’Outage Desk</translation>
    </message>
    <message>
        <source>Version, licences, and where files are kept</source>
        <translation>Version, licences et emplacement des fichiers</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>F&amp;rise</translation>
    </message>
    <message>
        <source>&amp;Outages</source>
        <translation>&amp;Indispos</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>ApiKeyController</name>
    <message>
        <source>Keyring silent: key kept for this session only.</source>
        <translation>Trousseau muet&#xa0;: clé gardée pour cette session.</translation>
    </message>
    <message>
        <source>Keyring locked: key kept for this session only.</source>
        <translation>Trousseau verrouillé&#xa0;: clé gardée pour cette session.</translation>
    </message>
    <message>
        <source>No keyring here: key kept for this session only.</source>
        <translation>Pas de trousseau&#xa0;: clé gardée pour cette session.</translation>
    </message>
    <message>
        <source>The keyring has it, for this address and site.</source>
        <translation>Elle est dans le trousseau, pour cette adresse et ce site.</translation>
    </message>
    <message>
        <source>The keyring has it, for all sites of this connection.</source>
        <translation>Dans le trousseau, pour tous les sites de cette connexion.</translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation>Le trousseau l’a oubliée.</translation>
    </message>
    <message>
        <source>The key was for %1 and has been taken out.</source>
        <extracomment>%1 is an address such as https://host</extracomment>
        <translation>La clé était pour %1 et a été retirée.</translation>
    </message>
    <message>
        <source>The key comes from the keyring.</source>
        <translation>La clé vient du trousseau.</translation>
    </message>
    <message>
        <source>The keyring may still have it: it did not say that it has gone.</source>
        <translation>Le trousseau l’a peut-être encore&#xa0;: il n’a pas confirmé sa suppression.</translation>
    </message>
    <message>
        <source>The keyring gets the key once the API has accepted it.</source>
        <translation>Le trousseau recevra la clé dès que l’API l’aura acceptée.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ôter les filtres</translation>
    </message>
    <message>
        <source>Show or hide what the rows can be narrowed down to (F9)</source>
        <translation>Afficher ou masquer ce qui permet de restreindre les lignes (F9)</translation>
    </message>
    <message>
        <source>Show only the rows that deserve a look (F8 leads to the next one)</source>
        <translation>N’afficher que les lignes à regarder de près (F8 mène à la suivante)</translation>
    </message>
    <message>
        <source>Show this site’s rows again, without a search (Esc)</source>
        <translation>Afficher à nouveau les lignes de ce site, sans recherche (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the filter %1</source>
        <translation>Ôter le filtre %1</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <extracomment>On a button: how many rows deserve a look</extracomment>
        <translation>%1 à vérifier</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Quelle colonne est quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Its characters are not UTF-8. They are read as Windows-1252 (Western European): look whether the names are right.</source>
        <translation>Ses caractères ne sont pas en UTF-8. Ils sont lus en Windows-1252 (Europe de l’Ouest)&#xa0;: vérifiez que les noms sont justes.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>&amp;Device (ID or name)</source>
        <translation>&amp;Appareil (ID ou nom)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La première ligne &amp;nomme les colonnes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a column, and the first of its values</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What &amp;zone did the clocks show?</source>
        <translation>Quel fuseau &amp;horaire suivaient les horloges&#x202f;?</translation>
    </message>
    <message>
        <source>In this &amp;format:</source>
        <translation>Dans ce for&amp;mat&#xa0;:</translation>
    </message>
    <message>
        <source>Format of the times</source>
        <translation>Format des heures</translation>
    </message>
    <message>
        <source>yyyy is the year; M or MM the month, MMM or MMMM its English name; d or dd the day; H or HH the hour, h or hh that with AP; m or mm the minute; s or ss the second; zzz its thousandths. Text stands in apostrophes.</source>
        <translation>yyyy est l’année&#x202f;; M ou MM le mois, MMM ou MMMM son nom anglais&#x202f;; d ou dd le jour&#x202f;; H ou HH l’heure, h ou hh l’heure avec AP&#x202f;; m ou mm la minute&#x202f;; s ou ss la seconde&#x202f;; zzz ses millièmes. Le texte est entre apostrophes.</translation>
    </message>
    <message>
        <source>The first rows as they would become</source>
        <translation>Les premières lignes, telles qu’elles deviendraient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read these rows</source>
        <translation>Lire ces lignes</translation>
    </message>
    <message>
        <source>Type the format of the times</source>
        <translation>Saisir le format des heures</translation>
    </message>
    <message>
        <source>The times say no zone. What does “%1” mean?</source>
        <extracomment>%1 is a time as it stands in a list: 03/04/2022 10:15</extracomment>
        <translation>Les heures n’indiquent aucun fuseau. Que signifie «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time. How is it written?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lisible comme heure. Comment est-elle écrite&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the column of the device</source>
        <translation>Choisir la colonne de l’appareil</translation>
    </message>
    <message>
        <source>Choose the column of the begin</source>
        <translation>Choisir la colonne du début</translation>
    </message>
    <message>
        <source>Choose the column of the end</source>
        <translation>Choisir la colonne de la fin</translation>
    </message>
    <message>
        <source>One column cannot be two things</source>
        <translation>Une colonne ne peut pas être deux choses à la fois</translation>
    </message>
    <message>
        <source>Choose which day is meant</source>
        <translation>Choisir le jour qui est désigné</translation>
    </message>
    <message>
        <source>Choose the zone of the times</source>
        <translation>Choisir le fuseau des heures</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the list.</source>
        <translation>Les premières lignes, telles qu’elles sont dans la liste.</translation>
    </message>
    <message>
        <source>Times are converted from local time (%1) to UTC.</source>
        <translation>Les heures sont converties de l’heure locale (%1) en UTC.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its sheets could be meant: look which is read.</source>
        <translation>
            <numerusform>%Ln de ses feuilles peut convenir : voyez laquelle est lue.</numerusform>
            <numerusform>%Ln de ses feuilles peuvent convenir : voyez laquelle est lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is the name of a sheet of a spreadsheet</extracomment>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>Times without a zone are taken as UTC.</source>
        <translation>Les heures sans fuseau sont prises en UTC.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>It is no longer there</source>
        <translation>Elle n’est plus là</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1 · on</source>
        <extracomment>A command that is switched on now; %1 is the menu it stands in</extracomment>
        <translation>%1 · activée</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <extracomment>A command that is off, and why</extracomment>
        <translation>%1, inactive&#xa0;: %2</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande de ce nom.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Show the ones that are the &amp;same too</source>
        <translation>Aussi les &amp;identiques</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>From the list of %1 UTC (%3) to the list of %2 UTC (%4)</source>
        <extracomment>%1 and %2 are times, %3 and %4 names of sites</extracomment>
        <translation>De la liste du %1 UTC (%3) à la liste du %2 UTC (%4)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Show only what the earlier list did not have</source>
        <translation>N’afficher que ce que la liste antérieure n’avait pas</translation>
    </message>
    <message>
        <source>Show only what was otherwise in the earlier list</source>
        <translation>N’afficher que ce qui était différent dans la liste antérieure</translation>
    </message>
    <message>
        <source>List what the earlier list had and this one has not</source>
        <translation>Énumérer ce que la liste antérieure avait et que celle-ci n’a plus</translation>
    </message>
    <message>
        <source>Show only what the earlier list had and is left out now</source>
        <translation>N’afficher que ce que la liste antérieure avait et qui est maintenant écarté</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>such as my-site</source>
        <translation>par exemple mon-site</translation>
    </message>
    <message>
        <source>Outages that began before this moment are left out. A date alone is its midnight in UTC; a time needs its zone, as in 2022-01-01 06:00 UTC or 2022-01-01T06:00:00+01:00</source>
        <translation>Les indisponibilités commencées avant ce moment ne sont pas retenues. Une date seule vaut minuit en UTC&#x202f;; une heure doit avoir son fuseau, comme dans 2022-01-01 06:00 UTC ou 2022-01-01T06:00:00+01:00</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>ID du site</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Date seuil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Stop what is under way (Esc)</source>
        <translation>Arrêter ce qui est en cours (Échap)</translation>
    </message>
    <message>
        <source>Fetch outages and site (F5)</source>
        <translation>Récupérer les indisponibilités et le site (F5)</translation>
    </message>
    <message>
        <source>= midnight UTC</source>
        <translation>= minuit UTC</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>The cutoff %1.</source>
        <extracomment>%1 is the reason, a sentence of its own</extracomment>
        <translation>La date seuil %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Read-only: lists are looked at, never sent</source>
        <translation>Lecture seule&#xa0;: listes vues, jamais envoyées</translation>
    </message>
    <message>
        <source>One remembered key for all its sites</source>
        <translation>Une seule clé mémorisée pour tous ses sites</translation>
    </message>
    <message>
        <source>A Production is never chosen by itself, and its lists are asked about with more care.</source>
        <translation>Une Production n’est jamais choisie d’office, et ses listes sont l’objet de plus de questions.</translation>
    </message>
    <message>
        <source>One ID a line</source>
        <translation>Un ID par ligne</translation>
    </message>
    <message>
        <source>As for all connections</source>
        <translation>Comme toutes</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Cette adresse</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Usual cutoff</source>
        <translation>Date seuil usuelle</translation>
    </message>
    <message>
        <source>Oldest list that is sent</source>
        <translation>Liste envoyée la plus ancienne</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>Only what the system trusts</source>
        <translation>Seulement ceux du système</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Change…</source>
        <extracomment>On the button that brings the fields of the connection back</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show the fields of the connection: address, site, key and cutoff</source>
        <translation>Afficher les champs de la connexion&#xa0;: adresse, site, clé et date seuil</translation>
    </message>
</context>
<context>
    <name>ConnectionSummary</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date, or a time with its zone: what began before it is not sent</extracomment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No connection has a name yet. “New” makes one: an address with its sites, and whether it is for tests or for production.</source>
        <translation>Aucune connexion n’a encore de nom. «&#xa0;Créer&#xa0;» en ajoute une&#xa0;: une adresse avec ses sites, et si elle sert aux tests ou à la production.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Ask the API for the first site, and change nothing there</source>
        <translation>Demander à l’API le premier site, sans rien y modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save connections</source>
        <translation>Enregistrer les connexions</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(encore sans nom)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save it, or press Cancel once more to leave it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Enregistrez-les, ou appuyez encore une fois sur «&#xa0;Annuler&#xa0;» pour les abandonner.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saving removes %1, keys in the keyring included.</source>
        <extracomment>%1 are the names of one or more connections</extracomment>
        <translation>L’enregistrement supprime %1, clés du trousseau comprises.</translation>
    </message>
    <message>
        <source>Saving removes %1.</source>
        <translation>L’enregistrement supprime %1.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1 received, %Ln outages</source>
        <extracomment>%1: such as 12 kB; %Ln: number of outages</extracomment>
        <translation>
            <numerusform>%1 reçus, %Ln indisponibilité</numerusform>
            <numerusform>%1 reçus, %Ln indisponibilités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 sites</source>
        <extracomment>%1: such as &quot;12 kB received, 3 outages&quot;; numbers of sites</extracomment>
        <translation>%1&#x202f;; %2 sites sur %3</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Behind what has come so far; %1 is a size such as 12 kB</extracomment>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Behind the pace of a transfer; %1 is a span of time such as 12 s</extracomment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>CountFilter</name>
    <message>
        <source>at this site</source>
        <translation>sur ce site</translation>
    </message>
    <message>
        <source>since the cutoff</source>
        <translation>depuis la date seuil</translation>
    </message>
    <message>
        <source>included</source>
        <translation>retenues</translation>
    </message>
    <message>
        <source>at other sites</source>
        <translation>sur d’autres sites</translation>
    </message>
    <message>
        <source>before the cutoff</source>
        <translation>avant la date seuil</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>unreadable, site unknown</source>
        <translation>illisibles, site inconnu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message numerus="yes">
        <source>%1 fetched</source>
        <translation>
            <numerusform>%1 récupérée</numerusform>
            <numerusform>%1 récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at this site</source>
        <translation>
            <numerusform>%1 sur ce site</numerusform>
            <numerusform>%1 sur ce site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 since the cutoff</source>
        <translation>
            <numerusform>%1 depuis la date seuil</numerusform>
            <numerusform>%1 depuis la date seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 included</source>
        <translation>
            <numerusform>%1 retenue</numerusform>
            <numerusform>%1 retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at other sites</source>
        <translation>
            <numerusform>%1 ailleurs</numerusform>
            <numerusform>%1 ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 before the cutoff</source>
        <translation>
            <numerusform>%1 avant la date seuil</numerusform>
            <numerusform>%1 avant la date seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <translation>
            <numerusform>%1 illisible</numerusform>
            <numerusform>%1 illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable, site unknown</source>
        <translation>
            <numerusform>%1 illisible, site inconnu</numerusform>
            <numerusform>%1 illisibles, site inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 écartée</numerusform>
            <numerusform>%1 écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) fetched</source>
        <translation>
            <numerusform>%Ln indisponibilité récupérée</numerusform>
            <numerusform>%Ln indisponibilités récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at this site</source>
        <translation>
            <numerusform>%Ln indisponibilité sur ce site</numerusform>
            <numerusform>%Ln indisponibilités sur ce site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) since the cutoff</source>
        <translation>
            <numerusform>%Ln indisponibilité depuis la date seuil</numerusform>
            <numerusform>%Ln indisponibilités depuis la date seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) included</source>
        <translation>
            <numerusform>%Ln indisponibilité retenue</numerusform>
            <numerusform>%Ln indisponibilités retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at other sites</source>
        <translation>
            <numerusform>%Ln indisponibilité sur d’autres sites</numerusform>
            <numerusform>%Ln indisponibilités sur d’autres sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) before the cutoff</source>
        <translation>
            <numerusform>%Ln indisponibilité avant la date seuil</numerusform>
            <numerusform>%Ln indisponibilités avant la date seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement illisible</numerusform>
            <numerusform>%Ln enregistrements illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s) of unknown site</source>
        <translation>
            <numerusform>%Ln enregistrement illisible de site inconnu</numerusform>
            <numerusform>%Ln enregistrements illisibles de site inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <translation>
            <numerusform>%Ln indisponibilité écartée</numerusform>
            <numerusform>%Ln indisponibilités écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every record that was fetched.</source>
        <translation>Affiche tous les enregistrements récupérés.</translation>
    </message>
    <message>
        <source>Shows the records of this site’s devices, also those that cannot be read.</source>
        <translation>Affiche les enregistrements des appareils de ce site, même illisibles.</translation>
    </message>
    <message>
        <source>Shows this site’s outages that did not begin before the cutoff.</source>
        <translation>Affiche les indisponibilités de ce site qui n’ont pas commencé avant la date seuil.</translation>
    </message>
    <message>
        <source>Shows exactly the outages that will be sent.</source>
        <translation>Affiche exactement les indisponibilités qui seront envoyées.</translation>
    </message>
    <message>
        <source>Shows the records whose device is not one of this site’s.</source>
        <translation>Affiche les enregistrements dont l’appareil n’est pas de ce site.</translation>
    </message>
    <message>
        <source>Shows this site’s outages that began before the cutoff.</source>
        <translation>Affiche les indisponibilités de ce site qui ont commencé avant la date seuil.</translation>
    </message>
    <message>
        <source>Shows the records of this site that cannot be read, each with the reason.</source>
        <translation>Affiche les enregistrements illisibles de ce site, chacun avec la raison.</translation>
    </message>
    <message>
        <source>Shows the records that cannot be read and do not tell for certain which device and site they are of.</source>
        <translation>Affiche les enregistrements illisibles dont l’appareil et le site ne sont pas certains.</translation>
    </message>
    <message>
        <source>Shows the outages that you left out.</source>
        <translation>Affiche les indisponibilités que vous avez écartées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3</source>
        <extracomment>18 of 108 outages: at this site</extracomment>
        <translation>
            <numerusform>%1 sur %2 indispo&#xa0;: %3</numerusform>
            <numerusform>%1 sur %2 indispos&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3, containing “%4”</source>
        <extracomment>7 of 108 outages: at this site, containing “battery”</extracomment>
        <translation>
            <numerusform>%1 sur %2 indispo&#xa0;: %3, contenant «&#xa0;%4&#xa0;»</numerusform>
            <numerusform>%1 sur %2 indispos&#xa0;: %3, contenant «&#xa0;%4&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>toutes</translation>
    </message>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%1 lue</numerusform>
            <numerusform>%1 lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%Ln indisponibilité lue</numerusform>
            <numerusform>%Ln indisponibilités lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every record of the file.</source>
        <translation>Affiche tous les enregistrements du fichier.</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message>
        <source>With all sites at once, the rows of other sites are counted only.</source>
        <translation>Avec tous les sites à la fois, les lignes des autres sites sont seulement comptées.</translation>
    </message>
</context>
<context>
    <name>CutoffEdit</name>
    <message>
        <source>Choose the cutoff in a calendar</source>
        <translation>Choisir la date seuil dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar of the cutoff</source>
        <translation>Calendrier de la date seuil</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Send this outage</source>
        <translation>Envoyer cette indispo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it does not go</source>
        <translation>Pourquoi elle n’est pas envoyée</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Ce qui est à noter</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A server error now and then (500)</source>
        <translation>Une erreur du serveur de temps en temps (500)</translation>
    </message>
    <message>
        <source>Too many requests, asks to wait (429)</source>
        <translation>Trop de requêtes, demande d’attendre (429)</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Réponses lentes</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>La connexion est coupée</translation>
    </message>
    <message>
        <source>The answer is lost after a list was accepted</source>
        <translation>La réponse se perd après l’acceptation d’une liste</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>La réponse n’est pas du JSON</translation>
    </message>
    <message>
        <source>The key is refused (403)</source>
        <translation>La clé est refusée (403)</translation>
    </message>
    <message>
        <source>A million outages</source>
        <translation>Un million d’indisponibilités</translation>
    </message>
</context>
<context>
    <name>DemoFault</name>
    <message>
        <source>Every Nth request is answered with a server error (500).</source>
        <translation>Une requête sur N reçoit une erreur du serveur (500).</translation>
    </message>
    <message>
        <source>Every other request is answered with 429 and asks to wait N seconds.</source>
        <translation>Une requête sur deux reçoit 429 et la demande d’attendre N secondes.</translation>
    </message>
    <message>
        <source>Every answer comes N milliseconds late.</source>
        <translation>Chaque réponse arrive avec N millisecondes de retard.</translation>
    </message>
    <message>
        <source>The connection is cut in the middle of every Nth answer.</source>
        <translation>La connexion est coupée au milieu d’une réponse sur N.</translation>
    </message>
    <message>
        <source>The first N lists that are accepted get no answer, only a closed connection; 0 means all of them.</source>
        <translation>Les N premières listes acceptées n’ont pas de réponse, seulement une connexion fermée&#x202f;; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>What is fetched is JSON with a mistake in the middle.</source>
        <translation>Ce qui est récupéré est du JSON avec une faute au milieu.</translation>
    </message>
    <message>
        <source>Every request is refused as if its key were wrong (403).</source>
        <translation>Chaque requête est refusée comme si sa clé était fausse (403).</translation>
    </message>
    <message>
        <source>N outages are handed out instead of about a hundred.</source>
        <translation>N indisponibilités sont fournies au lieu d’une centaine.</translation>
    </message>
</context>
<context>
    <name>DemoMenu</name>
    <message>
        <source>De&amp;mo</source>
        <translation>Dé&amp;mo</translation>
    </message>
    <message>
        <source>Show the &amp;Production guard</source>
        <translation>Afficher le garde-fou de &amp;Production</translation>
    </message>
    <message>
        <source>Ask before sending as for Production; nothing leaves this computer</source>
        <translation>Demander avant l’envoi comme pour la Production&#x202f;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Start the demo anew</source>
        <translation>&amp;Recommencer la démo</translation>
    </message>
    <message>
        <source>Switch every fault off, and fetch the first site again</source>
        <translation>Désactiver toutes les pannes et récupérer à nouveau le premier site</translation>
    </message>
    <message>
        <source>Sites of the demo</source>
        <extracomment>Above the list of the demo&apos;s sites</extracomment>
        <translation>Sites de la démo</translation>
    </message>
    <message>
        <source>Make the demo misbehave</source>
        <extracomment>Above the list of what can be made to go wrong</extracomment>
        <translation>Faire dysfonctionner la démo</translation>
    </message>
</context>
<context>
    <name>DemoServerCommand</name>
    <message>
        <source>“%1” is not a fault. There are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une panne. Il y a %2.</translation>
    </message>
    <message>
        <source>The fault “%1” takes no number.</source>
        <translation>La panne «&#xa0;%1&#xa0;» ne prend pas de nombre.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number behind the equals sign.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir un nombre entier après le signe égal.</translation>
    </message>
    <message>
        <source>The number in “%1” is too small or too large.</source>
        <translation>Le nombre dans «&#xa0;%1&#xa0;» est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another one, or none for a free one.</source>
        <translation>Le port %1 est occupé. Choisissez-en un autre, ou aucun pour un port libre.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>Le port %1 est réservé au système. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>The demo API cannot listen on this computer.</source>
        <translation>L’API de démo ne peut pas écouter sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>GET, path, status</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Serving the demo API until interrupted.</source>
        <translation>L’API de démo fonctionne jusqu’à son interruption.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose an outage to see its record and why it is in or out.</source>
        <translation>Choisissez une indisponibilité pour voir son enregistrement et pourquoi elle est retenue ou non.</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copier ces détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What is found here is not to check any more</source>
        <translation>Les constats d’ici ne sont plus à vérifier</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Enregistrement tel que reçu</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID appareil</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <extracomment>%1 is the number of a record, %2 how many there are</extracomment>
        <translation>Enregistrement %1 sur %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistr.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a record&apos;s number</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The text of this record was not kept: there are so many records that cannot be read that it would take too much memory.</source>
        <translation>Le texte de cet enregistrement n’a pas été conservé&#xa0;: il y a tant d’enregistrements illisibles qu’il occuperait trop de mémoire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact as a screen reader says it: &quot;Begin (UTC): 2022-01-01 00:00:00&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Use this device</source>
        <translation>Choisir cet appareil</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Which device is “%1”?</source>
        <extracomment>%1 is the name of a device</extracomment>
        <translation>Quel appareil est «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Several devices of this site have that name. What you choose holds for all rows of the list.</source>
        <translation>Plusieurs appareils de ce site portent ce nom. Votre choix vaut pour toutes les lignes de la liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a device first</source>
        <translation>Choisir d’abord un appareil</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the diagnostics: %1 names a fact, %2 is it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No request has been made.</source>
        <translation>Aucune requête n’a été faite.</translation>
    </message>
    <message>
        <source>The last requests, without address and site:</source>
        <translation>Les dernières requêtes, sans adresse ni site&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Asking the system…</source>
        <translation>Interrogation du système…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. The key, the address, the site and the outages are not in it; read it before you send it.</source>
        <translation>Copié. La clé, l’adresse, le site et les indisponibilités n’y figurent pas&#x202f;; lisez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Outage Desk shows which outages of a power site will be sent, and why, and sends them when you say so.</source>
        <translation>Outage Desk montre quelles indisponibilités d’un site seront envoyées, et pourquoi, et les envoie quand vous le demandez.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>The last connection was %1. A Production is never chosen by itself.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>La dernière connexion était %1. Une Production n’est jamais choisie d’office.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Rien n’a encore été récupéré.</translation>
    </message>
    <message>
        <source>Fetch outages</source>
        <translation>Récupérer les indispos</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>There are no outages: the list is empty.</source>
        <translation>Il n’y a pas d’indisponibilité&#xa0;: la liste est vide.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>The filter hides every row.</source>
        <translation>Le filtre masque toutes les lignes.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ôter les filtres</translation>
    </message>
    <message>
        <source>Every outage of the list is left out.</source>
        <translation>Toutes les indisponibilités de la liste sont écartées.</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>Tout retenir</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>There are no outages of this site.</source>
        <translation>Il n’y a aucune indisponibilité de ce site.</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Find a device</source>
        <translation>Chercher appareil</translation>
    </message>
    <message>
        <source>Find a device in the filters</source>
        <translation>Chercher un appareil dans les filtres</translation>
    </message>
    <message>
        <source>Lists only devices whose name or ID contains this</source>
        <translation>N’énumère que les appareils dont le nom ou l’ID contient ceci</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact as a screen reader says it: its name, then its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FetchController</name>
    <message>
        <source>The demo cannot be started.</source>
        <translation>La démo ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Another program may keep it from listening. Choose another connection, or try again.</source>
        <translation>Un autre programme l’empêche peut-être d’écouter. Choisissez une autre connexion, ou réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The rows are being judged by the new cutoff</source>
        <translation>Les lignes sont classées selon la nouvelle date seuil</translation>
    </message>
    <message>
        <source>These rows were pasted (site %1).</source>
        <extracomment>At the head of the list; %1 is the id of a site</extracomment>
        <translation>Ces lignes ont été collées (site %1).</translation>
    </message>
    <message>
        <source>These rows were read from the file %1 (site %2).</source>
        <extracomment>At the head of the list; %1 is a file, %2 the id of a site</extracomment>
        <translation>Ces lignes ont été lues dans le fichier %1 (site %2).</translation>
    </message>
    <message>
        <source>These rows were fetched from %1 (site %2).</source>
        <extracomment>At the head of the list; %1 is an address, %2 the id of a site</extracomment>
        <translation>Ces lignes ont été récupérées de %1 (site %2).</translation>
    </message>
    <message>
        <source>Their rows are not sent. Say which devices are meant, or correct the list.</source>
        <translation>Leurs lignes ne sont pas envoyées. Dites de quels appareils il s’agit, ou corrigez la liste.</translation>
    </message>
    <message>
        <source>Say which devices…</source>
        <translation>Dire quels appareils…</translation>
    </message>
</context>
<context>
    <name>FileFeed</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>FileSourcesLine</name>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Ask the API instead</source>
        <translation>Interroger plutôt l’API</translation>
    </message>
    <message>
        <source>Say which column is what, and how its times are meant</source>
        <translation>Dire quelle colonne est laquelle, et comment ses heures sont à comprendre</translation>
    </message>
    <message>
        <source>Outages as pasted, site from the file %1</source>
        <translation>Indisponibilités collées, site du fichier %1</translation>
    </message>
    <message>
        <source>Outages as pasted, site from the API</source>
        <translation>Indisponibilités collées, site de l’API</translation>
    </message>
    <message>
        <source>Outages from the file %1, site from the file %2</source>
        <translation>Indisponibilités du fichier %1, site du fichier %2</translation>
    </message>
    <message>
        <source>Outages from the file %1, site from the API</source>
        <translation>Indisponibilités du fichier %1, site de l’API</translation>
    </message>
    <message>
        <source>Site from the file %1, outages from the API</source>
        <translation>Site du fichier %1, indisponibilités de l’API</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collée</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>%1 is the name of a file, %2 that of a sheet in it</extracomment>
        <translation>%1, feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is where the data come from or a file, %2 what is known of it since it was read</extracomment>
        <translation>%1 · %2</translation>
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
        <translation>fr</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 · Outage Desk</source>
        <extracomment>The title of the window: %1 is that of a page</extracomment>
        <translation>%1 · Outage Desk</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Pages contenant ces mots</translation>
    </message>
    <message>
        <source>The guide is in English: it has not been translated yet.</source>
        <translation>Le guide est en anglais&#xa0;: il n’est pas encore traduit.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>line %1</source>
        <extracomment>Numbers of lines of the journal</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time in UTC, %2 the same in the time of this computer</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s)</source>
        <translation>
            <numerusform>%Ln soumission</numerusform>
            <numerusform>%Ln soumissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln submission(s)</source>
        <translation>
            <numerusform>%1 sur %Ln soumission</numerusform>
            <numerusform>%1 sur %Ln soumissions</numerusform>
        </translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Marked by a person</source>
        <translation>Déclarée à la main</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>Both lists are the same: %Ln outage(s).</source>
        <translation>
            <numerusform>Les deux listes sont identiques&#xa0;: %Ln indisponibilité.</numerusform>
            <numerusform>Les deux listes sont identiques&#xa0;: %Ln indisponibilités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparue</numerusform>
            <numerusform>%Ln disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole: %1 of the record, each of which fits the one before it</source>
        <extracomment>%1 is &quot;line 3&quot; or &quot;lines 3 to 6&quot;</extracomment>
        <translation>Intact&#xa0;: %1 du registre, chacune s’accorde avec la précédente</translation>
    </message>
    <message>
        <source>As it was written: %1. The record was changed later, at line %2.</source>
        <translation>Tel qu’écrit&#xa0;: %1. Le registre a été modifié plus loin, à la ligne %2.</translation>
    </message>
    <message>
        <source>In doubt: %1. The record was changed from outside at line %2, and nothing from there on is proved.</source>
        <translation>Douteux&#xa0;: %1. Le registre a été modifié de l’extérieur à la ligne %2, et rien n’est prouvé à partir de là.</translation>
    </message>
    <message>
        <source>The record may have been moved aside by another window. Refresh the list.</source>
        <translation>Une autre fenêtre a peut-être mis le registre de côté. Actualisez la liste.</translation>
    </message>
    <message>
        <source>One of the two lists cannot be compared row by row.</source>
        <translation>L’une des deux listes ne peut pas être comparée ligne par ligne.</translation>
    </message>
    <message>
        <source>Open both and save their JSON to compare them with another program.</source>
        <translation>Ouvrez les deux et enregistrez leur JSON pour les comparer avec un autre programme.</translation>
    </message>
    <message>
        <source>The record %1 was made by a newer version of Outage Desk. Use that version.</source>
        <translation>Le registre %1 a été créé par une version plus récente d’Outage Desk. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The record %1 cannot be used: %2.</source>
        <translation>Le registre %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no submission %1 on record. “history” lists them.</source>
        <translation>Il n’y a pas de soumission %1 au registre. «&#xa0;history&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>Submission %1 is marked already.</source>
        <translation>L’issue de la soumission %1 est déjà déclarée.</translation>
    </message>
    <message>
        <source>Submission %1 is being sent right now.</source>
        <translation>La soumission %1 est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The outcome of submission %1 is not unknown, and it stays as the API told it.</source>
        <translation>L’issue de la soumission %1 n’est pas inconnue, et reste telle que l’API l’a donnée.</translation>
    </message>
    <message>
        <source>The IDs of several submissions begin with %1: %2. Write more of it.</source>
        <translation>Les ID de plusieurs soumissions commencent par %1&#xa0;: %2. Écrivez-en davantage.</translation>
    </message>
    <message>
        <source>The record %1 cannot be written: %2. This is what it holds, up to its newest line.</source>
        <translation>Le registre %1 ne peut pas être écrit&#xa0;: %2. Voici son contenu, jusqu’à sa ligne la plus récente.</translation>
    </message>
    <message>
        <source>No line of the record was changed, so no new one was started.</source>
        <translation>Aucune ligne du registre n’a été modifiée, il n’en a donc pas été ouvert de nouveau.</translation>
    </message>
    <message>
        <source>No new record was started: there is no terminal to ask on. --yes starts one without a question.</source>
        <translation>Aucun nouveau registre n’a été ouvert&#xa0;: il n’y a pas de terminal pour poser la question. --yes en ouvre un sans question.</translation>
    </message>
    <message>
        <source>Keep the record under another name and start a new one, which does not know what was sent before? Type yes to start it:</source>
        <translation>Garder le registre sous un autre nom et en ouvrir un nouveau, qui ne sait pas ce qui a été envoyé avant&#x202f;? Tapez yes pour l’ouvrir&#xa0;:</translation>
    </message>
    <message>
        <source>No new record was started.</source>
        <translation>Aucun nouveau registre n’a été ouvert.</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <extracomment>%1 is an outcome</extracomment>
        <translation>%1, envoyée à nouveau</translation>
    </message>
    <message>
        <source>%1, marked accepted: %2</source>
        <translation>%1, déclarée acceptée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, marked not accepted: %2</source>
        <translation>%1, déclarée non acceptée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Lancée (UTC)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Interrupted before the record was read.</source>
        <translation>Interrompu avant la lecture du registre.</translation>
    </message>
    <message>
        <source>Interrupted; “history” shows whether it was marked.</source>
        <translation>Interrompu&#x202f;; «&#xa0;history&#xa0;» montre si elle a été marquée.</translation>
    </message>
    <message>
        <source>Interrupted; no new record was started.</source>
        <translation>Interrompu&#x202f;; aucun nouveau registre n’a été ouvert.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Marked accepted</source>
        <translation>Déclarée acceptée</translation>
    </message>
    <message>
        <source>Marked not accepted</source>
        <translation>Déclarée non acceptée</translation>
    </message>
    <message>
        <source>There is no submission to show.</source>
        <translation>Il n’y a aucune soumission à afficher.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>The record of submissions cannot be used</source>
        <translation>Le registre des soumissions est inutilisable</translation>
    </message>
    <message>
        <source>No line of the record is changed any more, so no new one was started. Another program has started one.</source>
        <translation>Plus aucune ligne du registre n’est modifiée, il n’en a donc pas été ouvert de nouveau. Un autre programme en a ouvert un.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The record of submissions is not as it was left.</source>
        <translation>Le registre des soumissions n’est pas tel qu’il a été laissé.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Start a new record…</source>
        <translation>Ouvrir un nouveau registre…</translation>
    </message>
    <message>
        <source>There is a new record of submissions.</source>
        <translation>Il y a un nouveau registre des soumissions.</translation>
    </message>
    <message>
        <source>The record of submissions may be read by others.</source>
        <translation>Le registre des soumissions est peut-être lisible par d’autres.</translation>
    </message>
    <message>
        <source>The record of submissions is written in a slower way.</source>
        <translation>Le registre des soumissions est écrit d’une façon plus lente.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %1 has its %Ln outage(s). Ask the people who run the API, then mark it: until then lists for this site are held back, unless you choose “Send again…” where it is offered.</source>
        <translation>
            <numerusform>On ne sait pas si %Ln indisponibilité est bien arrivée à %1. Demandez aux responsables de l’API, puis déclarez l’issue&#xa0;: d’ici là, les listes de ce site sont bloquées, sauf si vous choisissez «&#xa0;Envoyer à nouveau…&#xa0;» là où c’est proposé.</numerusform>
            <numerusform>On ne sait pas si les %Ln indisponibilités sont bien arrivées à %1. Demandez aux responsables de l’API, puis déclarez l’issue&#xa0;: d’ici là, les listes de ce site sont bloquées, sauf si vous choisissez «&#xa0;Envoyer à nouveau…&#xa0;» là où c’est proposé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it are in the history.</source>
        <translation>
            <numerusform>L’historique en contient %Ln autre de ce genre.</numerusform>
            <numerusform>L’historique en contient %Ln autres de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome of the submission of %1 UTC for %2 is unknown.</source>
        <extracomment>%1 is a time, %2 a site</extracomment>
        <translation>L’issue de la soumission du %1 UTC pour %2 est inconnue.</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Déclarer l’issue…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln submission(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln soumission exportée vers %1.</numerusform>
            <numerusform>%Ln soumissions exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>History · DEMO</source>
        <translation>Historique · DÉMO</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Begun (UTC)</source>
        <translation>Lancée (UTC)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyée à</translation>
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
        <translation>Chercher site, appareil, empreinte, date ou issue</translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation>Chercher dans les soumissions</translation>
    </message>
    <message>
        <source>Shows the submissions in which every word is found: in the site, the address, the outcome, the date, the hash, the submission’s ID, or in a device of the list that was sent.</source>
        <translation>Affiche les soumissions où chaque mot se trouve&#xa0;: dans le site, l’adresse, l’issue, la date, l’empreinte, l’ID de la soumission ou un appareil de la liste envoyée.</translation>
    </message>
    <message>
        <source>Outcomes that are shown</source>
        <translation>Issues affichées</translation>
    </message>
    <message>
        <source>Read the record again (F5)</source>
        <translation>Relire le registre (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export what is &amp;shown…</source>
        <translation>Exporter l’&amp;affichage…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No submission fits the search.</source>
        <translation>Aucune soumission ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ôter les filtres</translation>
    </message>
    <message>
        <source>Nothing has been sent to the demo yet.</source>
        <translation>Rien n’a encore été envoyé à la démo.</translation>
    </message>
    <message>
        <source>The record of the demo ends with the program.</source>
        <translation>Le registre de la démo prend fin avec le programme.</translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Rien n’a encore été envoyé de cet ordinateur.</translation>
    </message>
    <message>
        <source>What you submit is kept here, with every attempt and its outcome.</source>
        <translation>Ce que vous soumettez est conservé ici, avec chaque tentative et son issue.</translation>
    </message>
    <message>
        <source>Select two to compare them</source>
        <translation>Sélectionnez-en deux pour comparer</translation>
    </message>
    <message>
        <source>%1, from a copy: the record cannot be written</source>
        <extracomment>%1 is a number of submissions</extracomment>
        <translation>%1, d’après une copie&#xa0;: le registre ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Submissions</source>
        <translation>Soumissions</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>&amp;Indent for reading</source>
        <translation>&amp;Indenter pour lire</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Exact JSON</source>
        <translation>JSON exact</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>These are the first %1. The other %2 will be sent too; “Copy all” and “Save…” include them.</source>
        <translation>Voici les %1 premiers. Les %2 autres seront envoyés aussi&#x202f;; «&#xa0;Tout copier&#xa0;» et «&#xa0;Enregistrer…&#xa0;» les comprennent.</translation>
    </message>
    <message>
        <source>Adds line ends and blanks to what is shown here, not to what is sent</source>
        <translation>N’ajoute des fins de ligne et des blancs qu’à ce qui est affiché ici, pas à ce qui est envoyé</translation>
    </message>
    <message>
        <source>Copied: the exact JSON.</source>
        <translation>Copié&#xa0;: le JSON exact.</translation>
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
        <translation>Afficher la clé tant que le bouton est enfoncé</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>The key file of --api-key-file cannot be read: %1. Check the path and the permissions.</source>
        <translation>Le fichier de clé de --api-key-file est illisible&#xa0;: %1. Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>API key (it is not shown):</source>
        <translation>Clé d’API (elle n’est pas affichée)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>KeyringLine</name>
    <message>
        <source>Remember</source>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <source>Remember the API key</source>
        <translation>Mémoriser la clé d’API</translation>
    </message>
    <message>
        <source>Keep the key in the system’s keyring, for all sites of this connection</source>
        <translation>Conserver la clé dans le trousseau du système, pour tous les sites de cette connexion</translation>
    </message>
    <message>
        <source>Keep the key in the system’s keyring, for this address and this site only</source>
        <translation>Conserver la clé dans le trousseau du système, pour cette adresse et ce site seulement</translation>
    </message>
</context>
<context>
    <name>LanePainting</name>
    <message>
        <source>%1 in view</source>
        <extracomment>%1 a number of devices that are out at once</extracomment>
        <translation>%1 à l’écran</translation>
    </message>
</context>
<context>
    <name>LanesHeader</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>max. %Ln à la fois</numerusform>
            <numerusform>max. %Ln à la fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>au plus %Ln à la fois</numerusform>
            <numerusform>au plus %Ln à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: in the list. Hollow: left out. Hatched: before the cutoff, which is the solid line. A line below: overlaps. A diamond: without a length. Dashed: ends before it begins. An arrow: goes on.</source>
        <translation>Plein&#xa0;: dans la liste. Creux&#xa0;: écartée. Hachuré&#xa0;: avant la date seuil, qui est le trait plein. Trait dessous&#xa0;: chevauche. Losange&#xa0;: sans durée. Tirets&#xa0;: finit avant de commencer. Flèche&#xa0;: continue.</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Columns of the devices</source>
        <translation>Colonnes des appareils</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Days from which on an outage is very long</source>
        <translation>Jours à partir desquels une indisponibilité est très longue</translation>
    </message>
    <message>
        <source>Hours from the cutoff within which a begin is near it</source>
        <translation>Heures autour de la date seuil où un début en est proche</translation>
    </message>
    <message>
        <source>Minutes from which on a list is too old to be sent</source>
        <translation>Minutes à partir desquelles une liste est trop ancienne pour être envoyée</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number of days</extracomment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>Behind a number of hours</extracomment>
        <translation>
            <numerusform> heure</numerusform>
            <numerusform> heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>From where on does something deserve a look?</source>
        <translation>À partir de quand faut-il regarder de près&#x202f;?</translation>
    </message>
    <message>
        <source>Findings never change what is sent.</source>
        <translation>Les constats ne changent jamais ce qui est envoyé.</translation>
    </message>
    <message>
        <source>“Very long” is an outage that lasts longer than</source>
        <translation>«&#xa0;Très longue&#xa0;» est une indisponibilité qui dure plus de</translation>
    </message>
    <message>
        <source>1 to %1 days</source>
        <translation>1 à %1 jours</translation>
    </message>
    <message>
        <source>“Near the cutoff” is a begin that is less away from it than</source>
        <translation>«&#xa0;Proche de la date seuil&#xa0;» est un début qui en est éloigné de moins de</translation>
    </message>
    <message>
        <source>0 to %1 hours; with 0, none is</source>
        <translation>0 à %1 heures&#x202f;; avec 0, aucun</translation>
    </message>
    <message>
        <source>A list is too old to be sent once it was fetched longer ago than</source>
        <translation>Une liste est trop ancienne pour être envoyée si elle a été récupérée il y a plus de</translation>
    </message>
    <message>
        <source>1 to %1 minutes; not for files and the demo</source>
        <translation>1 à %1 minutes&#x202f;; sauf fichiers et démo</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Utiliser ces limites</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Colonn&amp;es</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>DEMO, nothing leaves this computer</source>
        <translation>DÉMO, rien ne quitte cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <extracomment>At the end of the menu bar: how much was made to go wrong in the demo</extracomment>
        <translation>
            <numerusform>%Ln panne active</numerusform>
            <numerusform>%Ln pannes actives</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours of the d&amp;esktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Thè&amp;me</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The connections could not be saved.</source>
        <translation>Les connexions n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights of the file of settings; About names it.</source>
        <translation>Vérifiez la place sur le disque et les droits du fichier des réglages&#x202f;; «&#xa0;À propos&#xa0;» l’indique.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Rien n’a encore été récupéré.</translation>
    </message>
    <message>
        <source>Outage Desk</source>
        <translation>Outage Desk</translation>
    </message>
    <message>
        <source>A list is being sent.</source>
        <translation>Une liste est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Wait for its outcome before you close the window.</source>
        <translation>Attendez son issue avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>The keyring may still have keys of a connection that was removed.</source>
        <translation>Le trousseau a peut-être encore des clés d’une connexion supprimée.</translation>
    </message>
    <message>
        <source>It did not say that they are gone. The keyring’s own program lists them under “Outage Desk”.</source>
        <translation>Il n’a pas confirmé leur suppression. Son propre programme les affiche sous «&#xa0;Outage Desk&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark an unknown outcome</source>
        <translation>Déclarer une issue inconnue</translation>
    </message>
    <message>
        <source>What became of this submission?</source>
        <translation>Qu’est-il advenu de cette soumission&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %2 were sent to %3 on %1 UTC, and no usable answer came. Ask the people who run the API before you decide.</source>
        <extracomment>%1 a time, %2 a site, %3 an address</extracomment>
        <translation>
            <numerusform>%Ln indisponibilité de %2 a été envoyée à %3 le %1 UTC, et aucune réponse exploitable n’est arrivée. Demandez aux responsables de l’API avant de décider.</numerusform>
            <numerusform>%Ln indisponibilités de %2 ont été envoyées à %3 le %1 UTC, et aucune réponse exploitable n’est arrivée. Demandez aux responsables de l’API avant de décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accepted: the API has this list</source>
        <translation>&amp;Acceptée&#xa0;: l’API a cette liste</translation>
    </message>
    <message>
        <source>The same list is then held back, like one that the API accepted.</source>
        <translation>La même liste est alors bloquée, comme une liste acceptée par l’API.</translation>
    </message>
    <message>
        <source>&amp;Not received: the API does not have this list</source>
        <translation>&amp;Non reçue&#xa0;: l’API n’a pas cette liste</translation>
    </message>
    <message>
        <source>The site is free again, and the list may be sent once more.</source>
        <translation>Le site est à nouveau libre, et la liste peut être envoyée à nouveau.</translation>
    </message>
    <message>
        <source>How do you know? &amp;Reason</source>
        <translation>Comment le savez-vous&#x202f;? &amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For example: confirmed by telephone, and by whom</source>
        <translation>Par exemple&#xa0;: confirmé par téléphone, et par qui</translation>
    </message>
    <message>
        <source>Your word and the reason are added to the record for good.</source>
        <translation>Votre déclaration et le motif sont ajoutés au registre pour de bon.</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <translation>Choisissez l’une des deux</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrivez le motif</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Déclarer acceptée</translation>
    </message>
    <message>
        <source>Mark as not received</source>
        <translation>Déclarer non reçue</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names of devices</source>
        <translation>Noms d’appareils</translation>
    </message>
    <message>
        <source>Which devices are meant?</source>
        <translation>De quels appareils s’agit-il ?</translation>
    </message>
    <message>
        <source>No device of %1 has these names. What you choose holds for all rows of the list; what stays open is not sent.</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>Aucun appareil de %1 ne porte ces noms. Votre choix vaut pour toutes les lignes de la liste ; ce qui reste ouvert n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read the list so</source>
        <translation>Lire ainsi la liste</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>A device of another site</source>
        <translation>Un appareil d’un autre site</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a device, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a name as it stands in a list: white space at its ends is seen by the quotes</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Device meant by %1</source>
        <extracomment>%1 is a name in quotes</extracomment>
        <translation>Appareil pour %1</translation>
    </message>
    <message>
        <source>Say of a name which device is meant</source>
        <translation>Dites pour un nom quel est l’appareil</translation>
    </message>
</context>
<context>
    <name>NeighbourLane</name>
    <message>
        <source>Lane of this device</source>
        <translation>Piste de cet appareil</translation>
    </message>
    <message>
        <source>Left and Right lead to the outage before and after.</source>
        <translation>Gauche et Droite mènent à l’indisponibilité précédente et à la suivante.</translation>
    </message>
</context>
<context>
    <name>NewRecordDialog</name>
    <message>
        <source>Start a new record</source>
        <translation>Ouvrir un nouveau registre</translation>
    </message>
    <message>
        <source>Keep this record aside and start a new one?</source>
        <translation>Mettre ce registre de côté et en ouvrir un nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>The file %1 gets a longer name and stays in %2, with everything that is in it.</source>
        <extracomment>%1 the name of a file, %2 a folder</extracomment>
        <translation>Le fichier %1 reçoit un nom plus long et reste dans %2, avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>The new record does not know what was sent before, nor which outcomes were unknown. So every site is held back once, until you choose to send again.</source>
        <translation>Le nouveau registre ne sait pas ce qui a été envoyé avant, ni quelles issues étaient inconnues. Chaque site est donc bloqué une fois, jusqu’à ce que vous choisissiez d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>What was said about the changed record does not come back.</source>
        <translation>L’avis sur le registre modifié ne revient pas.</translation>
    </message>
    <message>
        <source>Start the new record</source>
        <translation>Ouvrir le nouveau registre</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>what would be sent, and nothing is sent</source>
        <translation>ce qui serait envoyé&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>what was sent from this computer, and what became of it</source>
        <translation>ce qui a été envoyé de cet ordinateur, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>the demo API on this computer, until interrupted</source>
        <translation>l’API de démo sur cet ordinateur, jusqu’à interruption</translation>
    </message>
    <message>
        <source>Show what would be sent. The key is in OUTAGE_DESK_API_KEY.</source>
        <translation>Affiche ce qui serait envoyé. La clé est dans OUTAGE_DESK_API_KEY.</translation>
    </message>
    <message>
        <source>Show every row of a list, without connection and key.</source>
        <translation>Affiche chaque ligne d’une liste, sans connexion ni clé.</translation>
    </message>
    <message>
        <source>Send once from a script. The exit code tells what became of it.</source>
        <translation>Envoie une fois depuis un script. Le code de sortie dit l’issue.</translation>
    </message>
    <message>
        <source>Do everything but the sending.</source>
        <translation>Fait tout sauf l’envoi.</translation>
    </message>
    <message>
        <source>Show the last five submissions to a site, for a program.</source>
        <translation>Affiche les cinq dernières soumissions à un site, pour un programme.</translation>
    </message>
    <message>
        <source>Decide an unknown outcome after the site was asked.</source>
        <translation>Tranche une issue inconnue après enquête.</translation>
    </message>
    <message>
        <source>Serve the demo API with a fault. The first line of the output is the base URL.</source>
        <translation>Fournit l’API de démo avec une panne. La première ligne affichée est l’URL de base.</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Pannes&#xa0;:</translation>
    </message>
    <message>
        <source>the API key, which is never an argument; or --api-key-file</source>
        <translation>la clé d’API, qui n’est jamais un argument&#x202f;; ou --api-key-file</translation>
    </message>
    <message>
        <source>for --base-url, where it is not given</source>
        <translation>pour --base-url, si elle n’est pas donnée</translation>
    </message>
    <message>
        <source>for --site, where it is not given</source>
        <translation>pour --site, s’il n’est pas donné</translation>
    </message>
    <message>
        <source>where the record is kept, in outage-desk; else ~/.local/share</source>
        <translation>où se trouve le registre, dans outage-desk&#x202f;; sinon ~/.local/share</translation>
    </message>
    <message>
        <source>changes nothing: nothing is ever coloured</source>
        <translation>ne change rien&#xa0;: rien n’est jamais en couleur</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>wrong usage, or a local file, key, site ID or cutoff that will not do</source>
        <translation>utilisation erronée, ou fichier local, clé, ID du site ou date seuil qui ne convient pas</translation>
    </message>
    <message>
        <source>the API refused</source>
        <translation>l’API a refusé</translation>
    </message>
    <message>
        <source>not reached, or not ready at any attempt; nothing was accepted</source>
        <translation>non jointe, ou prête à aucune tentative&#x202f;; rien n’a été accepté</translation>
    </message>
    <message>
        <source>an answer that is not what the API promises</source>
        <translation>une réponse qui n’est pas ce que l’API promet</translation>
    </message>
    <message>
        <source>outcome unknown: the list left, no usable answer came</source>
        <translation>issue inconnue&#xa0;: la liste est partie, sans réponse exploitable</translation>
    </message>
    <message>
        <source>held back: needs --yes, --again or --allow-unreadable, or findings and --fail-on-findings</source>
        <translation>bloquée&#xa0;: demande --yes, --again ou --allow-unreadable, ou des constats et --fail-on-findings</translation>
    </message>
    <message>
        <source>the reader of standard output has closed it, as head does</source>
        <translation>le lecteur de la sortie standard l’a fermée, comme le fait head</translation>
    </message>
    <message>
        <source>Outage Desk without a window: see what will be sent, and send it once.</source>
        <translation>Outage Desk sans fenêtre&#xa0;: voir ce qui sera envoyé, et l’envoyer une fois.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8, so it cannot be told what it means. Write it in UTF-8.</source>
        <translation>L’argument %1 n’est pas de l’UTF-8 valide, son sens est donc inconnu. Écrivez-le en UTF-8.</translation>
    </message>
    <message>
        <source>--%1 takes seconds from %3 to 86400, not “%2”.</source>
        <translation>--%1 prend des secondes de %3 à 86400, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes milliseconds from 0 to 3600000, not “%2”.</source>
        <translation>--%1 prend des millisecondes de 0 à 3600000, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to 100, not “%2”.</source>
        <translation>--%1 prend un nombre entier de 1 à 100, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes nothing or “=all”, not “=%2”.</source>
        <translation>--%1 ne prend rien ou «&#xa0;=all&#xa0;», pas «&#xa0;=%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes whole days from %2 to %3, not “%4”.</source>
        <translation>--%1 prend des jours entiers de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes whole hours from 0 to %2, not “%3”.</source>
        <translation>--%1 prend des heures entières de 0 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a port from 0 to 65535, not “%2”.</source>
        <translation>--%1 prend un port de 0 à 65535, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes table, json or jsonl, not “%2”.</source>
        <translation>--%1 prend table, json ou jsonl, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes table, json, csv or jsonl, not “%2”.</source>
        <translation>--%1 prend table, json, csv ou jsonl, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>table (default), json, csv, where a cell that begins like a formula gets an apostrophe, or jsonl, a site a line</source>
        <translation>table (défaut), json, csv, où une cellule qui commence comme une formule reçoit une apostrophe, ou jsonl, un site par ligne</translation>
    </message>
    <message>
        <source>table (default), json, or jsonl, a receipt a line</source>
        <translation>table (défaut), json, ou jsonl, un reçu par ligne</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation>--%1 prend un nombre entier à partir de 1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes device=NAME,begin=NAME,end=NAME, or some of them, not “%2”.</source>
        <translation>--%1 prend device=NAME,begin=NAME,end=NAME, ou une partie, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes unicode, windows-1252 or latin1, not “%2”.</source>
        <translation>--%1 prend unicode, windows-1252 ou latin1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>where the API is, such as https://host/v1</source>
        <translation>adresse de l’API, par exemple https://host/v1</translation>
    </message>
    <message>
        <source>the site’s ID; several from one fetch if it is given more than once</source>
        <translation>l’ID du site&#x202f;; répété, plusieurs sites en une récupération</translation>
    </message>
    <message>
        <source>the site’s ID</source>
        <translation>l’ID du site</translation>
    </message>
    <message>
        <source>read the sites from FILE (-: standard input), an ID a line; empty lines and those that begin with # are passed over</source>
        <translation>lire les sites dans FILE (-&#xa0;: entrée standard), un ID par ligne&#x202f;; les lignes vides et celles qui commencent par # sont ignorées</translation>
    </message>
    <message>
        <source>read the key from FILE (-: standard input) instead of OUTAGE_DESK_API_KEY</source>
        <translation>lire la clé dans FILE (-&#xa0;: entrée standard) au lieu de OUTAGE_DESK_API_KEY</translation>
    </message>
    <message>
        <source>trust the certificates in FILE (PEM) beside those of the system</source>
        <translation>se fier aux certificats de FILE (PEM) en plus de ceux du système</translation>
    </message>
    <message>
        <source>read the outages from FILE (-: standard input), JSON or a table, instead of the API</source>
        <translation>lire les indisponibilités dans FILE (-&#xa0;: entrée standard), JSON ou tableau, au lieu de l’API</translation>
    </message>
    <message>
        <source>read the site from FILE (-: standard input) instead of the API</source>
        <translation>lire le site dans FILE (-&#xa0;: entrée standard) au lieu de l’API</translation>
    </message>
    <message>
        <source>the columns of a table given to --outages, if its header does not tell them: device=NAME,begin=NAME,end=NAME</source>
        <translation>les colonnes d’un tableau donné à --outages, si son en-tête ne les indique pas&#xa0;: device=NAME,begin=NAME,end=NAME</translation>
    </message>
    <message>
        <source>of such a table: unicode (UTF-8 or UTF-16, default) or windows-1252 (what Excel writes as CSV; latin1 is read the same)</source>
        <translation>d’un tel tableau&#xa0;: unicode (UTF-8 ou UTF-16, défaut) ou windows-1252 (ce qu’Excel écrit en CSV&#x202f;; latin1 est lu de même)</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet given to --outages; default: the first</source>
        <translation>la feuille d’un classeur donné à --outages&#x202f;; défaut&#xa0;: la première</translation>
    </message>
    <message>
        <source>the zone of its dates and times that say none, such as Europe/Berlin</source>
        <translation>le fuseau de ses dates et heures qui n’en indiquent pas, par exemple Europe/Berlin</translation>
    </message>
    <message>
        <source>how these are written where they are text, such as dd.MM.yyyy HH:mm</source>
        <translation>comment elles sont écrites là où elles sont du texte, par exemple dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>outages that began before it are left out; default 2022-01-01T00:00:00.000Z</source>
        <translation>ne pas retenir ce qui a commencé avant&#x202f;; défaut 2022-01-01T00:00:00.000Z</translation>
    </message>
    <message>
        <source>allow plain http to a host other than this computer</source>
        <translation>autoriser http simple vers un autre ordinateur que celui-ci</translation>
    </message>
    <message>
        <source>everything but the POST: the body on standard output, the receipt on error</source>
        <translation>tout sauf le POST&#xa0;: le corps sur la sortie standard, le reçu sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne pas demander</translation>
    </message>
    <message>
        <source>send although the same list was accepted, or an outcome is unknown</source>
        <translation>envoyer bien que la même liste ait été acceptée ou qu’une issue soit inconnue</translation>
    </message>
    <message>
        <source>send although records of the site cannot be read</source>
        <translation>envoyer bien que des enregistrements du site soient illisibles</translation>
    </message>
    <message>
        <source>send even an empty list</source>
        <translation>envoyer même une liste vide</translation>
    </message>
    <message>
        <source>exit 7 if a row of the site is to check, with =all if it has any finding; submit then sends nothing</source>
        <translation>sortie 7 si une ligne du site est à vérifier, avec =all si elle a un constat quelconque&#x202f;; submit n’envoie alors rien</translation>
    </message>
    <message>
        <source>an outage longer than this is very long; default 365</source>
        <translation>une indisponibilité plus longue est très longue&#x202f;; défaut 365</translation>
    </message>
    <message>
        <source>a begin less away from the cutoff is near it; default 24, 0: none is</source>
        <translation>un début moins éloigné de la date seuil en est proche&#x202f;; défaut 24, 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>attempts per request; default 6</source>
        <translation>tentatives par requête&#x202f;; défaut 6</translation>
    </message>
    <message>
        <source>first wait between attempts; default 500</source>
        <translation>première attente entre deux tentatives&#x202f;; défaut 500</translation>
    </message>
    <message>
        <source>longest attempt and longest silence; default 60, silence 15</source>
        <translation>tentative et silence les plus longs&#x202f;; défaut 60, silence 15</translation>
    </message>
    <message>
        <source>wait for another program that sends for the site; default 0.5</source>
        <translation>attendre un autre programme qui envoie pour le site&#x202f;; défaut 0.5</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>pas de progression</translation>
    </message>
    <message>
        <source>one line per request on standard error</source>
        <translation>une ligne par requête sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 doit avoir une valeur.</translation>
    </message>
    <message>
        <source>every row, with verdict and reason</source>
        <translation>chaque ligne, avec classement et motif</translation>
    </message>
    <message>
        <source>at most N submissions</source>
        <translation>au plus N soumissions</translation>
    </message>
    <message>
        <source>the bytes that were sent, of the submission named by its ID</source>
        <translation>les octets envoyés de la soumission désignée par son ID</translation>
    </message>
    <message>
        <source>a person’s word on an unknown outcome: accepted or not-accepted</source>
        <translation>la parole d’une personne sur une issue inconnue&#xa0;: accepted ou not-accepted</translation>
    </message>
    <message>
        <source>why it is marked</source>
        <translation>pourquoi elle est ainsi déclarée</translation>
    </message>
    <message>
        <source>keep a record that was changed under another name, and start a new one</source>
        <translation>garder sous un autre nom un registre modifié, et en ouvrir un nouveau</translation>
    </message>
    <message>
        <source>default: a free port</source>
        <translation>défaut&#xa0;: un port libre</translation>
    </message>
    <message>
        <source>the key it accepts; default demo</source>
        <translation>la clé acceptée&#x202f;; défaut demo</translation>
    </message>
    <message>
        <source>misbehave; may be given more than once</source>
        <translation>dysfonctionner&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>The key is never an argument, because other programs can read those. Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>La clé n’est jamais un argument, car d’autres programmes peuvent lire les arguments. Mettez-la dans OUTAGE_DESK_API_KEY ou utilisez --api-key-file FILE.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2. Did you mean --%3? “outage-desk-cli %2 --help” lists them.</source>
        <translation>%1 n’est pas une option de %2. Vouliez-vous dire --%3&#x202f;? «&#xa0;outage-desk-cli %2 --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2. “outage-desk-cli %2 --help” lists them.</source>
        <translation>%1 n’est pas une option de %2. «&#xa0;outage-desk-cli %2 --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>--mark needs --reason TEXT: why you know what became of it.</source>
        <translation>--mark doit avoir --reason TEXT&#xa0;: comment vous savez ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>--reason goes with --mark ID only.</source>
        <translation>--reason ne va qu’avec --mark ID.</translation>
    </message>
    <message>
        <source>--mark is about one submission: --site and --limit do not go with it.</source>
        <translation>--mark concerne une seule soumission&#xa0;: --site et --limit ne vont pas avec.</translation>
    </message>
    <message>
        <source>One submission is shown by its ID alone: --site, --limit, --mark and --start-new-record do not go with it.</source>
        <translation>Une soumission est affichée par son ID seul&#xa0;: --site, --limit, --mark et --start-new-record ne vont pas avec.</translation>
    </message>
    <message>
        <source>--body needs the ID of a submission: history ID --body.</source>
        <translation>--body doit avoir l’ID d’une soumission&#xa0;: history ID --body.</translation>
    </message>
    <message>
        <source>--body writes what was sent as it was: --format does not go with it.</source>
        <translation>--body écrit ce qui a été envoyé, tel quel&#xa0;: --format ne va pas avec.</translation>
    </message>
    <message>
        <source>--start-new-record is about the whole record: --mark, --site and --limit do not go with it.</source>
        <translation>--start-new-record concerne tout le registre&#xa0;: --mark, --site et --limit ne vont pas avec.</translation>
    </message>
    <message>
        <source>--sites-file names the sites: leave out --site.</source>
        <translation>--sites-file nomme les sites&#xa0;: ne donnez pas --site.</translation>
    </message>
    <message>
        <source>--site names “%1” twice. Leave one of them out.</source>
        <translation>--site nomme «&#xa0;%1&#xa0;» deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>Several sites are fetched from the API: --outages and --site-info go with one --site only.</source>
        <translation>Plusieurs sites sont récupérés de l’API&#xa0;: --outages et --site-info ne vont qu’avec un seul --site.</translation>
    </message>
    <message>
        <source>Standard input can be read once: give “-” to one option only.</source>
        <translation>L’entrée standard ne peut être lue qu’une fois&#xa0;: ne donnez «&#xa0;-&#xa0;» qu’à une seule option.</translation>
    </message>
    <message>
        <source>--connection has an address of its own: leave out --base-url.</source>
        <translation>--connection a sa propre adresse&#xa0;: ne donnez pas --base-url.</translation>
    </message>
    <message>
        <source>--quiet and --verbose contradict each other.</source>
        <translation>--quiet et --verbose se contredisent.</translation>
    </message>
    <message>
        <source>--columns, --encoding, --sheet, --zone and --time-format go with --outages FILE only.</source>
        <translation>--columns, --encoding, --sheet, --zone et --time-format ne vont qu’avec --outages FILE.</translation>
    </message>
    <message>
        <source>--time-format needs --zone: by which clocks the times are meant.</source>
        <translation>--time-format doit avoir --zone&#xa0;: selon quelles horloges comprendre les heures.</translation>
    </message>
    <message>
        <source>--mark ID is followed by accepted or not-accepted.</source>
        <translation>--mark ID est suivi de accepted ou not-accepted.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 a été donné plusieurs fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>A command is missing: preview, submit, history or demo-server. “outage-desk-cli --help” tells more.</source>
        <translation>Il manque une commande&#xa0;: preview, submit, history ou demo-server. «&#xa0;outage-desk-cli --help&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>“%1” is not a command. Did you mean %2? There are preview, submit, history and demo-server, and the command comes first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Vouliez-vous dire %2&#x202f;? Il y a preview, submit, history et demo-server, et la commande vient en premier.</translation>
    </message>
    <message>
        <source>“%1” is not a command. There are preview, submit, history and demo-server, and the command comes first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Il y a preview, submit, history et demo-server, et la commande vient en premier.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>longest request, waits included; default 90, and a second more for each MiB</source>
        <translation>requête la plus longue, attentes comprises&#x202f;; défaut 90, et une seconde de plus par Mio</translation>
    </message>
    <message>
        <source>a connection saved by the window: its address, sites and cutoff</source>
        <translation>une connexion enregistrée par la fenêtre&#xa0;: adresse, sites, date seuil</translation>
    </message>
    <message>
        <source>nothing included, so nothing sent; preview ends with 0</source>
        <translation>rien n’est retenu, donc rien n’est envoyé&#x202f;; preview se termine par 0</translation>
    </message>
    <message>
        <source>interrupted, nothing sent; of several sites nothing more</source>
        <translation>interrompu, rien n’a été envoyé&#x202f;; pour plusieurs sites, rien de plus</translation>
    </message>
    <message>
        <source>The ID of the submission is empty.</source>
        <translation>L’ID de la soumission est vide.</translation>
    </message>
    <message>
        <source>fetch, keep what is of the site, send it once</source>
        <translation>récupérer, garder ce qui est du site, l’envoyer une fois</translation>
    </message>
    <message>
        <source>--yes goes with --start-new-record and --mark only.</source>
        <translation>--yes ne va qu’avec --start-new-record et --mark.</translation>
    </message>
    <message>
        <source>table (default), json, or jsonl, a submission a line</source>
        <translation>table (défaut), json, ou jsonl, un envoi par ligne</translation>
    </message>
    <message>
        <source>changes nothing: what is said is in English everywhere</source>
        <translation>ne change rien&#xa0;: ce qui est dit est partout en anglais</translation>
    </message>
</context>
<context>
    <name>OutageListModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID appareil</translation>
    </message>
    <message>
        <source>Begin, as sent</source>
        <translation>Début, tel qu’envoyé</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Début (%1)</translation>
    </message>
    <message>
        <source>End, as sent</source>
        <translation>Fin, telle qu’envoyée</translation>
    </message>
    <message>
        <source>End (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Fin (%1)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>s’appelait %1</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>%1; written as %2 then</source>
        <translation>%1&#x202f;; écrit alors %2</translation>
    </message>
    <message>
        <source>UTC; sent as received: %1</source>
        <translation>UTC&#x202f;; envoyé tel que reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2; sent as received: %3</source>
        <extracomment>%1 is a time with its offset, %2 a time zone, %3 the same time as it was received</extracomment>
        <translation>%1 (%2)&#x202f;; envoyé tel que reçu&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>OutageListView</name>
    <message>
        <source>Rows that will be sent</source>
        <translation>Lignes qui seront envoyées</translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation>Lignes que vous avez écartées</translation>
    </message>
    <message>
        <source>Rows that are gone</source>
        <translation>Lignes disparues</translation>
    </message>
    <message>
        <source>Rows that were sent</source>
        <translation>Lignes qui ont été envoyées</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>OutageView</name>
    <message>
        <source>Outages</source>
        <translation>Indisponibilités</translation>
    </message>
    <message>
        <source>Columns of the outages</source>
        <translation>Colonnes des indisponibilités</translation>
    </message>
    <message>
        <source>What can be done with the marked rows</source>
        <translation>Ce qui peut être fait des lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Interrupted before everything was written.</source>
        <translation>Interrompu avant que tout soit écrit.</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end: it is full or closed. Write to a file with room.</source>
        <translation>La sortie standard n’a pas pu être écrite jusqu’au bout&#xa0;: elle est pleine ou fermée. Écrivez dans un fichier qui a de la place.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all outages</source>
        <translation>Vue d’ensemble des indisponibilités</translation>
    </message>
    <message>
        <source>Drag to move what is shown</source>
        <translation>Glisser pour déplacer ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>PresentationStrip</name>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Show the fields and menus again (Esc)</source>
        <translation>Afficher à nouveau les champs et les menus (Échap)</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the fetch</source>
        <translation>Progression de la récupération</translation>
    </message>
    <message>
        <source>Fetching outages and site…</source>
        <translation>Récupération des indisponibilités et du site…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching: %1 received, %2</source>
        <extracomment>%1 is a size such as &quot;12 kB&quot;, %2 is &quot;108 records&quot;</extracomment>
        <translation>Récupération&#xa0;: %1 reçus, %2</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>The outages are from %1.</source>
        <extracomment>%1 is like &quot;list.csv, SHA-256 3f2a91c0…&quot;</extracomment>
        <translation>Les indisponibilités viennent de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more would be sent; “preview” shows all of them.</source>
        <translation>
            <numerusform>%Ln autre ligne serait envoyée&#x202f;; «&#xa0;preview&#xa0;» les affiche toutes.</numerusform>
            <numerusform>%Ln autres lignes seraient envoyées&#x202f;; «&#xa0;preview&#xa0;» les affiche toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To check before it is sent: %Ln row(s) (%1).</source>
        <extracomment>%1: a list such as “ends before it begins, no length”</extracomment>
        <translation>
            <numerusform>À vérifier avant l’envoi&#xa0;: %Ln ligne (%1).</numerusform>
            <numerusform>À vérifier avant l’envoi&#xa0;: %Ln lignes (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the site that would not be sent deserve(s) a look too; “preview --all” shows which.</source>
        <translation>
            <numerusform>%Ln ligne du site qui ne serait pas envoyée est aussi à regarder de près&#x202f;; «&#xa0;preview --all&#xa0;» indique laquelle.</numerusform>
            <numerusform>%Ln lignes du site qui ne seraient pas envoyées sont aussi à regarder de près&#x202f;; «&#xa0;preview --all&#xa0;» indique lesquelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons not to send it, which --again overrides:</source>
        <translation>Raisons de ne pas l’envoyer, que --again ignore&#xa0;:</translation>
    </message>
    <message>
        <source>%1, “%2”, %3</source>
        <extracomment>Where a list goes: %1 is like PRODUCTION, %2 the name of a connection, %3 its address</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;», %3</translation>
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
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>A button; %1 is the name of a site</extracomment>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Déclarer l’issue…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Retour à l’examen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Copied: the receipt.</source>
        <translation>Copié&#xa0;: le reçu.</translation>
    </message>
    <message>
        <source>Copied: the message. Paste it into a mail to the people who run the API.</source>
        <translation>Copié&#xa0;: le message. Collez-le dans un courriel aux responsables de l’API.</translation>
    </message>
    <message>
        <source>Left out by the operator:</source>
        <translation>Écartées par l’opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>En &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Copy message for API</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>Recent &amp;files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Oublier quels fichiers ont été ouverts&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is the name of a file, %2 the folder in which it lies</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Leave the demo first: these files are of real work</source>
        <translation>Quittez d’abord la démo&#xa0;: ces fichiers relèvent du vrai travail</translation>
    </message>
    <message>
        <source>Files that were opened last</source>
        <translation>Fichiers ouverts en dernier</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>its end is not on record: it is not known how much had been sent</source>
        <translation>sa fin n’est pas au registre&#xa0;: on ne sait pas combien avait été envoyé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an attempt, %2 what went wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Message of the API</source>
        <translation>Message de l’API</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigée vers</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>A person’s word</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>Site</translation>
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
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Date seuil</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Écartées à la main</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>ID de soumission</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 what became of an attempt</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>%1 after %2, %3 sent</source>
        <extracomment>%1 what was answered, %2 a span of time, %3 a number of bytes</extracomment>
        <translation>%1 après %2, %3 envoyés</translation>
    </message>
    <message>
        <source>%1; then a pause of %2</source>
        <extracomment>%1 an attempt, %2 a span of time</extracomment>
        <translation>%1 ; puis une pause de %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Mark the outcome…</source>
        <translation>&amp;Déclarer l’issue…</translation>
    </message>
    <message>
        <source>&amp;Copy receipt</source>
        <translation>&amp;Copier le reçu</translation>
    </message>
    <message>
        <source>&amp;Save receipt</source>
        <translation>&amp;Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Copied: the receipt.</source>
        <translation>Copié&#xa0;: le reçu.</translation>
    </message>
    <message>
        <source>Copied: the message. Paste it into a mail to the people who run the API.</source>
        <translation>Copié&#xa0;: le message. Collez-le dans un courriel aux responsables de l’API.</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>En &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>Do&amp;nnées</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Exact &amp;JSON</source>
        <translation>&amp;JSON exact</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Réponse de l’API</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>This list cannot be shown row by row. “Exact JSON” has every character of it.</source>
        <translation>Cette liste ne peut pas être affichée ligne par ligne. «&#xa0;JSON exact&#xa0;» en a tous les caractères.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture de la fiche…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>No answer is on record.</source>
        <translation>Aucune réponse n’est au registre.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Copy message for &amp;API</source>
        <translation>Copier le &amp;message</translation>
    </message>
</context>
<context>
    <name>RecordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was written before it could be cancelled.</source>
        <translation>L’inscription a été faite avant de pouvoir être annulée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another program is using the record. Waiting until it has ended…</source>
        <translation>Un autre programme utilise le registre. En attente de la fin…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Go to record %1</source>
        <extracomment>%1 is the number of a record</extracomment>
        <translation>Aller à l’enregistrement %1</translation>
    </message>
</context>
<context>
    <name>RemovedOutagesPane</name>
    <message>
        <source>Gone outages</source>
        <translation>Indispos disparues</translation>
    </message>
    <message>
        <source>Columns of the gone outages</source>
        <translation>Colonnes des indisponibilités disparues</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shown)</source>
        <extracomment>what the rows are gone of, and how many of them are shown</extracomment>
        <translation>%1 (%2 sur %3 affichées)</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>Mettez-la dans OUTAGE_DESK_API_KEY ou utilisez --api-key-file FILE.</translation>
    </message>
    <message>
        <source>Use --site ID.</source>
        <translation>Utilisez --site ID.</translation>
    </message>
    <message>
        <source>--allow-http allows it.</source>
        <translation>--allow-http l’autorise.</translation>
    </message>
    <message>
        <source>Give it as --base-url https://host/path.</source>
        <translation>Donnez-la sous la forme --base-url https://host/chemin.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give it to --zone as Europe/Berlin or UTC.</source>
        <translation>Il n’y a pas de fuseau «&#xa0;%1&#xa0;». Donnez-le à --zone sous la forme Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>The format “%1” of --time-format cannot be used.</source>
        <translation>Le format «&#xa0;%1&#xa0;» de --time-format est inutilisable.</translation>
    </message>
    <message>
        <source>The cutoff “%1” %2. Write it such as 2022-01-01T00:00:00.000Z.</source>
        <translation>La date seuil «&#xa0;%1&#xa0;» %2. Écrivez-la comme 2022-01-01T00:00:00.000Z.</translation>
    </message>
    <message>
        <source>The connection “%1” has several sites: say with --site ID of which one the file is. It has: %2.</source>
        <extracomment>%2 are the ids of sites</extracomment>
        <translation>La connexion «&#xa0;%1&#xa0;» a plusieurs sites&#xa0;: dites avec --site ID duquel vient le fichier. Elle a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection “%1” has several sites, and without a question nothing goes to one that is not named: say which with --site ID, once for each. It has: %2.</source>
        <extracomment>%2 are the ids of sites</extracomment>
        <translation>La connexion «&#xa0;%1&#xa0;» a plusieurs sites, et sans question rien ne part vers un site qui n’est pas nommé&#xa0;: dites lesquels avec --site ID, une fois pour chacun. Elle a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No key for the site “%1” was found in the keyring. Put one that is for all sites into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>Aucune clé pour le site «&#xa0;%1&#xa0;» n’a été trouvée dans le trousseau. Mettez-en une qui vaut pour tous les sites dans OUTAGE_DESK_API_KEY ou utilisez --api-key-file FILE.</translation>
    </message>
    <message>
        <source>It stands in OUTAGE_DESK_SITE.</source>
        <translation>Il se trouve dans OUTAGE_DESK_SITE.</translation>
    </message>
    <message>
        <source>It stands in OUTAGE_DESK_BASE_URL; write it there as https://host/path.</source>
        <translation>Elle se trouve dans OUTAGE_DESK_BASE_URL&#x202f;; écrivez-la comme https://host/path.</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>RequestLogPane</name>
    <message>
        <source>No request has been made yet.</source>
        <translation>Aucune requête n’a encore été faite.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all of them</source>
        <translation>Copie les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Copy the request log</source>
        <translation>Copier le relevé des requêtes</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copies a shell command that takes the key from the environment</source>
        <translation>Copie une commande de shell qui prend la clé dans l’environnement</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>retry %1 of %2 in %3</source>
        <extracomment>%1 the number of a retry, %2 how many there may be, %3 a pause: &quot;1.4 s&quot;</extracomment>
        <translation>nouvel essai %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>connection closed without an answer</source>
        <translation>connexion fermée sans réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 when the next attempt follows, %2 why this one failed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>Bytes of a list that were sent</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the whole request took too long</source>
        <translation>la requête entière a duré trop longtemps</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>points to another address</source>
        <translation>renvoie à une autre adresse</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>asks to try later</source>
        <translation>demande d’essayer plus tard</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>réponse inattendue</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>réponse tronquée</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>answer in an encoding not asked for</source>
        <translation>réponse dans un codage non demandé</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop grande</translation>
    </message>
    <message>
        <source>asks for too long a pause</source>
        <translation>demande une pause trop longue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a request failed, when it is tried again</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a request, %2 why it failed, %3 when it is tried again</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>RetryBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Starts the next attempt without waiting</source>
        <translation>Lance la tentative suivante sans attendre</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message numerus="yes">
        <source>Why leave out %Ln outage(s)?</source>
        <translation>
            <numerusform>Pourquoi écarter %Ln indispo&#x202f;?</numerusform>
            <numerusform>Pourquoi écarter %Ln indispos&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Note sur %Ln indisponibilité</numerusform>
            <numerusform>Note sur %Ln indisponibilités</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Remove the notes</source>
        <translation>Supprimer les notes</translation>
    </message>
    <message>
        <source>several notes</source>
        <translation>plusieurs notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a note already, which this replaces.</source>
        <translation>
            <numerusform>%Ln a déjà une note, que celle-ci remplace.</numerusform>
            <numerusform>%Ln ont déjà une note, que celle-ci remplace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left empty, each keeps its own note. A text replaces %Ln note(s).</source>
        <translation>
            <numerusform>Si le champ reste vide, chacune garde sa note. Un texte remplace %Ln note.</numerusform>
            <numerusform>Si le champ reste vide, chacune garde sa note. Un texte remplace %Ln notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewClipboard</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copie de %Ln ligne…</numerusform>
            <numerusform>Copie de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy: mark at most %1.</source>
        <translation>
            <numerusform>%Ln ligne est trop pour une copie&#xa0;: sélectionnez-en au plus %1.</numerusform>
            <numerusform>%Ln lignes sont trop pour une copie&#xa0;: sélectionnez-en au plus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell was copied</source>
        <translation>Une cellule vide a été copiée</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>Reading the outages and the site from files.</source>
        <translation>Lecture des indisponibilités et du site dans des fichiers.</translation>
    </message>
    <message>
        <source>Fetching the outages of %1 from %2.</source>
        <comment>site ID, address</comment>
        <translation>Récupération des indisponibilités de %1 depuis %2.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrompu&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 at this site, %4 since the cutoff, %5 included.</source>
        <comment>site name, numbers of outages</comment>
        <translation>%1&#xa0;: %2 récupérées, %3 sur ce site, %4 depuis la date seuil, %5 retenues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be read and would not be sent. “preview --all” shows which and why.</source>
        <translation>
            <numerusform>%Ln enregistrement est illisible et ne serait pas envoyé. «&#xa0;preview --all&#xa0;» indique lequel et pourquoi.</numerusform>
            <numerusform>%Ln enregistrements sont illisibles et ne seraient pas envoyés. «&#xa0;preview --all&#xa0;» indique lesquels et pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them it is not certain which device and site they are of.</source>
        <translation>
            <numerusform>Pour %Ln d’entre eux, l’appareil et le site ne sont pas certains.</numerusform>
            <numerusform>Pour %Ln d’entre eux, l’appareil et le site ne sont pas certains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them not even the text was kept: it would take too much memory.</source>
        <translation>
            <numerusform>Pour %Ln d’entre eux, même le texte n’a pas été conservé&#xa0;: il occuperait trop de mémoire.</numerusform>
            <numerusform>Pour %Ln d’entre eux, même le texte n’a pas été conservé&#xa0;: il occuperait trop de mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is included: the list is empty.</source>
        <translation>Rien n’est retenu&#xa0;: la liste est vide.</translation>
    </message>
    <message>
        <source>Line %1 has a time that is not RFC 3339 with a zone. --zone IANA says by which clocks such times are meant and, where they are text, --time-format FORMAT how they are written.</source>
        <translation>La ligne %1 a une heure qui n’est pas au format RFC 3339 avec un fuseau. --zone IANA indique selon quelles horloges comprendre ces heures et, là où elles sont du texte, --time-format FORMAT comment elles sont écrites.</translation>
    </message>
    <message>
        <source>Device %1 is listed with several names (%2); the first is sent.</source>
        <translation>L’appareil %1 figure sous plusieurs noms (%2)&#x202f;; le premier est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are listed with several names.</source>
        <translation>
            <numerusform>%Ln autre appareil figure sous plusieurs noms.</numerusform>
            <numerusform>%Ln autres appareils figurent sous plusieurs noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: records of the site cannot be read. --allow-unreadable sends the others.</source>
        <translation>Non envoyée&#xa0;: des enregistrements du site sont illisibles. --allow-unreadable envoie les autres.</translation>
    </message>
    <message>
        <source>Not sent: nothing is included. --allow-empty sends an empty list.</source>
        <translation>Non envoyée&#xa0;: rien n’est retenu. --allow-empty envoie une liste vide.</translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings=all: %Ln row(s) of the site have findings or cannot be read. “preview --all” shows which.</source>
        <translation>
            <numerusform>Bloquée par --fail-on-findings=all&#xa0;: %Ln ligne du site a des constats ou est illisible. «&#xa0;preview --all&#xa0;» indique laquelle.</numerusform>
            <numerusform>Bloquée par --fail-on-findings=all&#xa0;: %Ln lignes du site ont des constats ou sont illisibles. «&#xa0;preview --all&#xa0;» indique lesquelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings: %Ln row(s) of the site are to check. “preview --all” shows which.</source>
        <translation>
            <numerusform>Bloquée par --fail-on-findings&#xa0;: %Ln ligne du site est à vérifier. «&#xa0;preview --all&#xa0;» indique laquelle.</numerusform>
            <numerusform>Bloquée par --fail-on-findings&#xa0;: %Ln lignes du site sont à vérifier. «&#xa0;preview --all&#xa0;» indique lesquelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2? Type yes to send:</source>
        <translation>
            <numerusform>Envoyer %Ln indisponibilité de %1 à %2&#x202f;? Tapez yes pour envoyer&#xa0;:</numerusform>
            <numerusform>Envoyer %Ln indisponibilités de %1 à %2&#x202f;? Tapez yes pour envoyer&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2 all the same? Type yes to send:</source>
        <translation>
            <numerusform>Envoyer tout de même %Ln indisponibilité de %1 à %2&#x202f;? Tapez yes pour envoyer&#xa0;:</numerusform>
            <numerusform>Envoyer tout de même %Ln indisponibilités de %1 à %2&#x202f;? Tapez yes pour envoyer&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window or program is sending for this site; waiting for it.</source>
        <translation>Une autre fenêtre ou un autre programme envoie pour ce site&#x202f;; attente de sa fin.</translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not yes.</source>
        <translation>Rien n’a été envoyé&#xa0;: la réponse n’était pas yes.</translation>
    </message>
    <message>
        <source>Held back: the record of submissions is damaged, so it cannot tell whether this list was sent before. “history” keeps it aside and begins a new one.</source>
        <translation>Bloquée&#xa0;: le registre des soumissions est endommagé, il ne peut donc pas dire si cette liste a déjà été envoyée. «&#xa0;history&#xa0;» le met de côté et en ouvre un nouveau.</translation>
    </message>
    <message>
        <source>If it is in Windows-1252, as Excel writes CSV, or in Latin-1, --encoding windows-1252 says so.</source>
        <translation>Si elle est en Windows-1252, comme Excel écrit le CSV, ou en Latin-1, --encoding windows-1252 l’indique.</translation>
    </message>
    <message>
        <source>--sheet NAME says which.</source>
        <translation>--sheet NAME indique laquelle.</translation>
    </message>
    <message>
        <source>Nothing was fetched or sent: there is no terminal to ask on. --yes sends without a question.</source>
        <translation>Rien n’a été récupéré ni envoyé&#xa0;: il n’y a pas de terminal pour poser la question. --yes envoie sans question.</translation>
    </message>
    <message>
        <source>Of the spreadsheet’s sheets “%1” was read, the first that is not hidden. --sheet NAME says another one.</source>
        <translation>Des feuilles du classeur, « %1 » a été lue, la première qui n’est pas masquée. --sheet NAME en indique une autre.</translation>
    </message>
    <message>
        <source>The list has times %1.</source>
        <extracomment>%1 is like &quot;of 12 outages converted from local time (Europe/Berlin) to UTC&quot;</extracomment>
        <translation>La liste a des heures %1.</translation>
    </message>
    <message>
        <source>Otherwise --columns device=NAME,begin=NAME,end=NAME says which they are, by number where names are the same: device=2.</source>
        <translation>Sinon, --columns device=NAME,begin=NAME,end=NAME dit lesquelles, par numéro si les noms sont les mêmes : device=2.</translation>
    </message>
    <message>
        <source>If it is, leave out --columns, --encoding, --sheet, --zone and --time-format.</source>
        <translation>Si oui, omettez --columns, --encoding, --sheet, --zone et --time-format.</translation>
    </message>
    <message>
        <source>If it is, leave out --sheet.</source>
        <translation>Si oui, omettez --sheet.</translation>
    </message>
    <message>
        <source>If it is, leave out --encoding.</source>
        <translation>Si oui, omettez --encoding.</translation>
    </message>
    <message>
        <source>The next run with --again sends it.</source>
        <translation>Le prochain lancement avec --again l’envoie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 would go to %2. Type the site’s ID, %3, to send:</source>
        <translation>
            <numerusform>%Ln indisponibilité de %1 partirait vers %2. Tapez l’ID du site, %3, pour envoyer&#xa0;:</numerusform>
            <numerusform>%Ln indisponibilités de %1 partiraient vers %2. Tapez l’ID du site, %3, pour envoyer&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not the site’s ID.</source>
        <translation>Rien n’a été envoyé&#xa0;: la réponse n’était pas l’ID du site.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 at this site, %4 since the cutoff, %5 included.</source>
        <comment>site name, numbers of outages</comment>
        <translation>%1&#xa0;: %2 lues, %3 sur ce site, %4 depuis la date seuil, %5 retenues.</translation>
    </message>
    <message>
        <source>--again does so.</source>
        <translation>--again le fait.</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>outages</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices are not saved yet: another window or program is holding the file.</source>
        <translation>Vos décisions ne sont pas encore enregistrées&#xa0;: une autre fenêtre ou un autre programme occupe le fichier.</translation>
    </message>
    <message>
        <source>They hold here, and are saved as soon as it lets go.</source>
        <translation>Elles valent ici, et sont enregistrées dès que le fichier est libre.</translation>
    </message>
    <message>
        <source>Your choices are saved.</source>
        <translation>Vos décisions sont enregistrées.</translation>
    </message>
    <message>
        <source>Your choices could not be saved.</source>
        <translation>Vos décisions n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>They hold until you close the window, but would not be offered at the next start.</source>
        <translation>Elles valent jusqu’à la fermeture de la fenêtre, mais ne seraient pas proposées au prochain démarrage.</translation>
    </message>
    <message>
        <source>The view already is as it was at first.</source>
        <translation>La vue est déjà comme au début.</translation>
    </message>
    <message>
        <source>Columns, order, filters and timeline are as at first.</source>
        <translation>Colonnes, ordre, filtres et frise sont comme au début.</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Make these choices again, or go on without them.</source>
        <translation>Reprenez ces décisions, ou continuez sans elles.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>What did not come again is kept, and decided as before should it come back.</source>
        <translation>Ce qui n’est pas revenu est conservé, et décidé comme avant si cela revient.</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>%1 (last accepted list)</source>
        <translation>%1 (dernière liste acceptée)</translation>
    </message>
    <message>
        <source>%1 (fetch before)</source>
        <translation>%1 (récupération précédente)</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message numerus="yes">
        <source>Include %Ln outage(s)</source>
        <translation>
            <numerusform>Retenir %Ln indispo</numerusform>
            <numerusform>Retenir %Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the note of %Ln outage(s)</source>
        <translation>
            <numerusform>Supprimer la note de %Ln indispo</numerusform>
            <numerusform>Supprimer la note de %Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Note sur %Ln indisponibilité</numerusform>
            <numerusform>Note sur %Ln indisponibilités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln outage(s)</source>
        <translation>
            <numerusform>Marquer vue %Ln indispo</numerusform>
            <numerusform>Marquer vues %Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln outage(s) again</source>
        <translation>
            <numerusform>Revérifier %Ln indispo</numerusform>
            <numerusform>Revérifier %Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s)</source>
        <translation>
            <numerusform>Écarter %Ln indispo</numerusform>
            <numerusform>Écarter %Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s) with a reason</source>
        <translation>
            <numerusform>Écarter %Ln indispo avec un motif</numerusform>
            <numerusform>Écarter %Ln indispos avec un motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln choice(s) again</source>
        <translation>
            <numerusform>Refaire %Ln décision</numerusform>
            <numerusform>Refaire %Ln décisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>All that is to check in the rows shown has been looked at.</source>
        <translation>Tout ce qui est à vérifier dans les lignes affichées a été vu.</translation>
    </message>
    <message>
        <source>None of the rows shown is to check.</source>
        <translation>Aucune des lignes affichées n’est à vérifier.</translation>
    </message>
    <message>
        <source>No other row shown is to check.</source>
        <translation>Aucune autre ligne affichée n’est à vérifier.</translation>
    </message>
    <message>
        <source>That was the last row to check: begun again at the top.</source>
        <translation>C’était la dernière ligne à vérifier&#xa0;: reprise en haut.</translation>
    </message>
    <message>
        <source>That was the first row to check: begun again at the bottom.</source>
        <translation>C’était la première ligne à vérifier&#xa0;: reprise en bas.</translation>
    </message>
    <message>
        <source>This device has no name here, and its ID is hidden.</source>
        <translation>Cet appareil n’a pas de nom ici, et son ID est masqué.</translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrompu&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) from %1.</source>
        <translation>
            <numerusform>Récupération des indisponibilités de %Ln site depuis %1.</numerusform>
            <numerusform>Récupération des indisponibilités de %Ln sites depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %Ln site(s) were not shown: %1.</source>
        <translation>
            <numerusform>Interrompu&#x202f;; %Ln site n’a pas été affiché&#xa0;: %1.</numerusform>
            <numerusform>Interrompu&#x202f;; %Ln sites n’ont pas été affichés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; nothing was sent to %Ln site(s): %1.</source>
        <translation>
            <numerusform>Interrompu&#x202f;; rien n’a été envoyé à %Ln site&#xa0;: %1.</numerusform>
            <numerusform>Interrompu&#x202f;; rien n’a été envoyé à %Ln sites&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites: %1 accepted, %2 with nothing to send, %3 unknown, %4 held back or failed.</source>
        <translation>Sites&#xa0;: %1 acceptés, %2 sans rien à envoyer, %3 inconnus, %4 bloqués ou en échec.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) of “%1” from %2: %3.</source>
        <extracomment>%1 is the name of a connection, %2 an address, %3 are the ids of sites</extracomment>
        <translation>
            <numerusform>Récupération des indisponibilités de %Ln site de «&#xa0;%1&#xa0;» depuis %2&#xa0;: %3.</numerusform>
            <numerusform>Récupération des indisponibilités de %Ln sites de «&#xa0;%1&#xa0;» depuis %2&#xa0;: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundController</name>
    <message>
        <source>The connection has one site only</source>
        <translation>La connexion n’a qu’un seul site</translation>
    </message>
    <message>
        <source>Something is under way: cancel it first</source>
        <translation>Une opération est en cours&#xa0;: interrompez-la d’abord</translation>
    </message>
    <message>
        <source>Each site has its own key: Connections… can make one key be for all</source>
        <translation>Chaque site a sa propre clé&#xa0;: «&#xa0;Connexions…&#xa0;» permet d’en avoir une pour tous</translation>
    </message>
</context>
<context>
    <name>RowsOutput</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID appareil</translation>
    </message>
    <message>
        <source>Not shown in so narrow a terminal: %1.</source>
        <extracomment>%1: titles of columns</extracomment>
        <translation>Pas montré dans un terminal si étroit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RowsSaveController</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved to %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln ligne a été enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saving was cancelled: no file was written.</source>
        <translation>L’enregistrement a été annulé&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The saving was given up: the disk does not answer.</source>
        <translation>L’enregistrement a été abandonné&#xa0;: le disque ne répond pas.</translation>
    </message>
</context>
<context>
    <name>RowsSaveDialog</name>
    <message>
        <source>Save rows</source>
        <translation>Enregistrer des lignes</translation>
    </message>
    <message>
        <source>What shall be in the file?</source>
        <translation>Que doit contenir le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;All rows: %1</source>
        <extracomment>%1 is how many rows there are, as in the two that follow</extracomment>
        <translation>&amp;Toutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Shown: %1</source>
        <extracomment>Those that filters and search show</extracomment>
        <translation>A&amp;ffichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Marked: %1</source>
        <translation>&amp;Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>No row is marked</source>
        <translation>Aucune ligne n’est sélectionnée</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>&amp;CSV, cells separated by commas</source>
        <translation>&amp;CSV, cellules séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;TSV, cells separated by tabs</source>
        <translation>TS&amp;V, cellules séparées par des tabulations</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, pour programmes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As &amp;in the table</source>
        <translation>Comme dans le ta&amp;bleau</translation>
    </message>
    <message>
        <source>A&amp;ll columns, with notes</source>
        <translation>Toutes les colonnes, avec &amp;notes</translation>
    </message>
    <message>
        <source>Number, ID, begin and end as received are always in the file: it can be opened again. A time that is shown stands beside it, with its zone.</source>
        <translation>Numéro, ID, début et fin tels que reçus sont toujours dans le fichier&#xa0;: il peut être rouvert. Une heure affichée se trouve à côté, avec son fuseau.</translation>
    </message>
    <message>
        <source>Rows that are written</source>
        <translation>Lignes écrites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>A text stands in it as it was received.</source>
        <translation>Un texte y figure tel qu’il a été reçu.</translation>
    </message>
    <message>
        <source>A cell that begins like a formula gets an apostrophe, which is taken off when the file is opened here.</source>
        <translation>Une cellule qui commence comme une formule reçoit une apostrophe, retirée quand le fichier est ouvert ici.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texte à tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <extracomment>How many rows of how many are in the file so far</extracomment>
        <translation>%1 lignes sur %2 écrites</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. No row was saved there; choose another place, or make room.</source>
        <extracomment>%1 is a path, %2 what the system says of it</extracomment>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Aucune ligne n’y a été enregistrée&#x202f;; choisissez un autre endroit, ou faites de la place.</translation>
    </message>
</context>
<context>
    <name>SavedFaults</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>The demo is called so: choose another name.</source>
        <translation>La démo s’appelle ainsi&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another connection is called so: choose another name.</source>
        <translation>Une autre connexion s’appelle ainsi&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the id of a site, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port.</source>
        <translation>Écrivez-le comme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>This file holds no PEM certificate.</source>
        <translation>Ce fichier ne contient aucun certificat PEM.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A test needs a site: write one.</source>
        <translation>Un test a besoin d’un site&#xa0;: écrivez-en un.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <extracomment>%1 is the id of a site</extracomment>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Search device, ID or time</source>
        <translation>Chercher appareil, ID ou heure</translation>
    </message>
    <message>
        <source>Search outages</source>
        <translation>Chercher dans les indispos</translation>
    </message>
    <message>
        <source>Shows the outages whose device name, device ID, begin or end contains the text.</source>
        <translation>Affiche les indisponibilités dont le nom ou l’ID de l’appareil, le début ou la fin contient le texte.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sending an empty list…</source>
        <translation>Envoi d’une liste vide…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln outage(s)…</source>
        <translation>
            <numerusform>Envoi de %Ln indisponibilité…</numerusform>
            <numerusform>Envoi de %Ln indisponibilités…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bytes that have left</source>
        <translation>Octets partis</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Tentative %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. After Cancel nothing will.</source>
        <translation>Rien n’a encore quitté cet ordinateur. Si vous annulez, rien ne le quittera.</translation>
    </message>
    <message>
        <source>The list is on its way. After Cancel it would not be known here whether it was accepted: you would have to ask.</source>
        <translation>La liste est en chemin. Si vous annulez, on ne saura pas ici si elle a été acceptée&#xa0;: il faudra le demander.</translation>
    </message>
    <message>
        <source>The last attempt was answered and not accepted. Cancel sends nothing more.</source>
        <translation>La dernière tentative a reçu une réponse, sans acceptation. Si vous annulez, plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Nothing more is sent. The outcome is being recorded, and told then.</source>
        <translation>Plus rien n’est envoyé. Le résultat est en cours d’inscription et sera annoncé ensuite.</translation>
    </message>
</context>
<context>
    <name>SheetController</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>La feuille est à l’imprimante.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>La feuille n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a PDF.</source>
        <translation>Choisissez une autre imprimante, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>the name of a site, and the days that are shown of its outages</extracomment>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Copied: the lanes as a picture.</source>
        <translation>Copié&#xa0;: les pistes comme image.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Lanes of the devices</source>
        <translation>Pistes des appareils</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>above the rest of the rows on another page; %1 is like &quot;10 outages that will be sent&quot;</extracomment>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
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
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SitesColumn</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Tout récupérer</translation>
    </message>
    <message>
        <source>Fetch all sites with one answer of the API</source>
        <translation>Récupérer tous les sites en une seule réponse de l’API</translation>
    </message>
</context>
<context>
    <name>SitesFile</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>The file of --sites-file cannot be read: %1. Check the path and the permissions.</source>
        <translation>Le fichier de --sites-file est illisible&#xa0;: %1. Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file is not in UTF-8. Save the file as text in UTF-8.</source>
        <translation>La ligne %1 du fichier de --sites-file n’est pas en UTF-8. Enregistrez le fichier comme texte en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file names no site.</source>
        <translation>La ligne %1 du fichier de --sites-file ne nomme aucun site.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file names “%2” again, as line %3 does. Leave one of them out.</source>
        <translation>La ligne %1 du fichier de --sites-file nomme à nouveau «&#xa0;%2&#xa0;», comme la ligne %3. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>The file of --sites-file names no site. Write the id of one on each line.</source>
        <translation>Le fichier de --sites-file ne nomme aucun site. Écrivez un ID de site par ligne.</translation>
    </message>
    <message>
        <source>The file of --sites-file has more than 16 MiB: it is no list of sites. Check the path.</source>
        <translation>Le fichier de --sites-file dépasse 16 Mio&#xa0;: ce n’est pas une liste de sites. Vérifiez le chemin.</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Open outages file</source>
        <translation>Ouvrir un fichier d’indisponibilités</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Ouvrir un fichier de site</translation>
    </message>
    <message>
        <source>Lists of outages (*.json *.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listes d’indisponibilités (*.json *.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no list on the clipboard.</source>
        <translation>Il n’y a pas de liste dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the rows of a spreadsheet together with their header, or a list in JSON, and paste again.</source>
        <translation>Copiez les lignes d’un tableur avec leur en-tête, ou une liste en JSON, et collez à nouveau.</translation>
    </message>
    <message>
        <source>Pasted list %1</source>
        <translation>Liste collée %1</translation>
    </message>
    <message>
        <source>What is on the clipboard is no list of outages: %1.</source>
        <extracomment>%1 is what is wrong with it</extracomment>
        <translation>Le contenu du presse-papiers n’est pas une liste d’indisponibilités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for the first bytes of %1.</source>
        <extracomment>%1 is the name of a file, or several</extracomment>
        <translation>Attente des premiers octets de %1.</translation>
    </message>
    <message>
        <source>A pipe waits for the program at its other end, a file of the network for its server.</source>
        <translation>Un tube attend le programme à son autre bout, un fichier du réseau son serveur.</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <extracomment>%1 the first digits of a hash, %2 like &quot;read 14:02 UTC&quot;</extracomment>
        <translation>SHA-256 %1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 a hash and a time, %2 like &quot;12 of 14 are in the API’s answer&quot;</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Times in %1</source>
        <extracomment>On the button that changes the time zone</extracomment>
        <translation>Heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>The time zone that times are shown in. What is sent stays as it was received.</source>
        <translation>Le fuseau horaire d’affichage des heures. Ce qui est envoyé reste tel que reçu.</translation>
    </message>
</context>
<context>
    <name>SubmitBar</name>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln indispo</numerusform>
            <numerusform>%Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit…</source>
        <extracomment>On the button that opens the question before sending</extracomment>
        <translation>Soumettre…</translation>
    </message>
    <message>
        <source>Look at the exact list, then send it (Ctrl+Return)</source>
        <translation>Voir la liste exacte, puis l’envoyer (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln to %1…</source>
        <extracomment>On the button that opens the question before sending; %1 is like PRODUCTION</extracomment>
        <translation>
            <numerusform>Soumettre %Ln en %1…</numerusform>
            <numerusform>Soumettre %Ln en %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)…</source>
        <translation>
            <numerusform>Soumettre %Ln indispo…</numerusform>
            <numerusform>Soumettre %Ln indispos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Rien à envoyer encore</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <extracomment>Where a list will be sent; %1 is an address, %2 the kind of the connection</extracomment>
        <translation>à %1 (%2)</translation>
    </message>
</context>
<context>
    <name>SubmitController</name>
    <message>
        <source>The list changed while you were asked about it. Nothing was sent.</source>
        <translation>La liste a changé pendant que la question vous était posée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Look at the rows, then submit the list as it is now.</source>
        <translation>Regardez les lignes, puis soumettez la liste telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Soumettre…</translation>
    </message>
    <message>
        <source>The list became too old while you were asked about it. Nothing was sent.</source>
        <translation>La liste est devenue trop ancienne pendant que la question vous était posée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Outages may have come, gone or changed since. Fetch again, look at the rows, then submit the list as it is then.</source>
        <translation>Des indisponibilités ont pu apparaître, disparaître ou changer depuis. Récupérez à nouveau, regardez les lignes, puis soumettez la liste telle qu’elle est alors.</translation>
    </message>
    <message>
        <source>The other window has finished sending.</source>
        <translation>L’autre fenêtre a fini d’envoyer.</translation>
    </message>
    <message>
        <source>The history says what it sent. Your list was not sent.</source>
        <translation>L’historique indique ce qu’elle a envoyé. Votre liste n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit outages</source>
        <translation>Soumettre les indisponibilités</translation>
    </message>
    <message>
        <source>The list is being prepared.</source>
        <translation>La liste est en préparation.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>The list is being prepared…</source>
        <translation>La liste est en préparation…</translation>
    </message>
    <message>
        <source>It is shown here as soon as it stands. Nothing has been sent.</source>
        <translation>Elle s’affiche ici dès qu’elle est prête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Date seuil</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Send an empty list</source>
        <translation>Envoyer une liste vide</translation>
    </message>
    <message>
        <source>Send the list without them</source>
        <translation>Envoyer la liste sans eux</translation>
    </message>
    <message>
        <source>Send the first names</source>
        <translation>Envoyer les premiers noms</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Exact &amp;JSON</source>
        <translation>&amp;JSON exact</translation>
    </message>
    <message>
        <source>&amp;Left out (%1)</source>
        <extracomment>A tab; %1 is a number of outages</extracomment>
        <translation>É&amp;cartées (%1)</translation>
    </message>
    <message>
        <source>&amp;Gone (%1)</source>
        <extracomment>A tab; %1 is a number of outages</extracomment>
        <translation>&amp;Disparues (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Soumettre…</translation>
    </message>
</context>
<context>
    <name>SubmitText</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A device, begin and end of an outage</extracomment>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An outage and the reason why it was left out</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further outages</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list for %1 will be sent.</source>
        <translation>Une liste vide pour %1 sera envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent as one list.</source>
        <translation>
            <numerusform>%Ln indisponibilité de %1 sera envoyée en une seule liste.</numerusform>
            <numerusform>%Ln indisponibilités de %1 seront envoyées en une seule liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list for %1 will be sent to %2.</source>
        <translation>Une liste vide pour %1 sera envoyée à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent to %2 as one list.</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>
            <numerusform>%Ln indisponibilité de %1 sera envoyée à %2 en une seule liste.</numerusform>
            <numerusform>%Ln indisponibilités de %1 seront envoyées à %2 en une seule liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. This is how a list for Production is guarded.</source>
        <translation>Démo&#xa0;: rien ne quitte cet ordinateur. C’est ainsi qu’une liste pour la Production est protégée.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer.</source>
        <translation>Démo&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Once accepted, the list counts and cannot be taken back from here.</source>
        <translation>Une fois acceptée, la liste fait foi et ne peut pas être reprise d’ici.</translation>
    </message>
    <message>
        <source>A test system takes this list.</source>
        <translation>Un système de test prend cette liste.</translation>
    </message>
    <message>
        <source>Submit an empty list to Production</source>
        <translation>Soumettre une liste vide en Production</translation>
    </message>
    <message>
        <source>Submit an empty list</source>
        <translation>Soumettre une liste vide</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again to Production</source>
        <translation>
            <numerusform>Soumettre à nouveau %Ln indispo en Production</numerusform>
            <numerusform>Soumettre à nouveau %Ln indispos en Production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again</source>
        <translation>
            <numerusform>Soumettre à nouveau %Ln indispo</numerusform>
            <numerusform>Soumettre à nouveau %Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) to Production</source>
        <translation>
            <numerusform>Soumettre %Ln indispo en Production</numerusform>
            <numerusform>Soumettre %Ln indispos en Production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)</source>
        <translation>
            <numerusform>Soumettre %Ln indispo</numerusform>
            <numerusform>Soumettre %Ln indispos</numerusform>
        </translation>
    </message>
    <message>
        <source>None: an empty list</source>
        <translation>Aucune&#xa0;: une liste vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>the second half of “10 outages of 8 devices”</comment>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1</source>
        <extracomment>%1 is a number of devices, as in “10 outages of 8 devices”</extracomment>
        <translation>
            <numerusform>%Ln indisponibilité de %1</numerusform>
            <numerusform>%Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: from the first begin to the last end</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>None: it is the same list as before</source>
        <translation>Aucun&#xa0;: c’est la même liste qu’avant</translation>
    </message>
    <message>
        <source>No earlier list to compare with</source>
        <translation>Pas de liste antérieure à comparer</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more: %Ln row(s) looked at</source>
        <translation>
            <numerusform>Plus rien&#xa0;: %Ln ligne vue</numerusform>
            <numerusform>Plus rien&#xa0;: %Ln lignes vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list</source>
        <comment>rows that deserve a look</comment>
        <translation>
            <numerusform>%Ln ligne de cette liste</numerusform>
            <numerusform>%Ln lignes de cette liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked at</source>
        <comment>rows of this list</comment>
        <translation>
            <numerusform>%Ln vue</numerusform>
            <numerusform>%Ln vues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is like &quot;2 rows of this list&quot;, %2 like &quot;1 looked at&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held back: the same list was marked as accepted by a person on %1: %2</source>
        <extracomment>%1 a time, %2 what the person wrote</extracomment>
        <translation>Bloquée&#xa0;: la même liste a été déclarée acceptée par une personne le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Held back: this site accepted the same list on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Bloquée&#xa0;: ce site a accepté la même liste le %1.</translation>
    </message>
    <message>
        <source>Held back: whether the list of %1 arrived at this site is unknown.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Bloquée&#xa0;: on ne sait pas si la liste du %1 est arrivée à ce site.</translation>
    </message>
    <message>
        <source>Held back: a new record of submissions was started, and cannot tell whether this list was sent before.</source>
        <translation>Bloquée&#xa0;: un nouveau registre des soumissions a été ouvert, et ne peut pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Held back: the record of earlier submissions was damaged, and cannot tell whether this list was sent before.</source>
        <translation>Bloquée&#xa0;: le registre des soumissions antérieures était endommagé, et ne peut pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Held back: lines of the record of earlier submissions are changed or missing, and it cannot tell whether this list was sent before.</source>
        <translation>Bloquée&#xa0;: des lignes du registre des soumissions antérieures sont modifiées ou manquent, et il ne peut pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Held back: another window or program is sending for this site right now.</source>
        <translation>Bloquée&#xa0;: une autre fenêtre ou un autre programme envoie en ce moment pour ce site.</translation>
    </message>
    <message>
        <source>Held back: this connection is read-only.</source>
        <translation>Bloquée&#xa0;: cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Held back: the submission cannot be recorded.</source>
        <translation>Bloquée&#xa0;: la soumission ne peut pas être inscrite au registre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it; “Send again…” names them.</source>
        <comment>beside what keeps a list from being sent</comment>
        <translation>
            <numerusform>%Ln autre raison de ne pas l’envoyer&#x202f;; «&#xa0;Envoyer à nouveau…&#xa0;» l’indique.</numerusform>
            <numerusform>%Ln autres raisons de ne pas l’envoyer&#x202f;; «&#xa0;Envoyer à nouveau…&#xa0;» les indique.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was submission %1. Nothing has been sent now; “Send again…” asks once more before a second copy goes out.</source>
        <extracomment>%1 the id of a submission</extracomment>
        <translation>C’était la soumission %1. Rien n’a été envoyé maintenant&#x202f;; «&#xa0;Envoyer à nouveau…&#xa0;» demande encore une fois avant qu’un second exemplaire parte.</translation>
    </message>
    <message>
        <source>That was submission %1. Nothing has been sent now. Ask the people who run the API whether it arrived, then mark it.</source>
        <extracomment>%1 the id of a submission</extracomment>
        <translation>C’était la soumission %1. Rien n’a été envoyé maintenant. Demandez aux responsables de l’API si elle est arrivée, puis déclarez-en l’issue.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Ask the people who run the API what arrived; “Send again…” asks once more before the list goes out.</source>
        <translation>Rien n’a été envoyé maintenant. Demandez aux responsables de l’API ce qui est arrivé&#x202f;; «&#xa0;Envoyer à nouveau…&#xa0;» demande encore une fois avant que la liste parte.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Wait until it has ended.</source>
        <translation>Rien n’a été envoyé maintenant. Attendez la fin de l’envoi.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Its lists can be looked at and saved.</source>
        <translation>Rien n’a été envoyé maintenant. Ses listes peuvent être vues et enregistrées.</translation>
    </message>
    <message>
        <source>Nothing has been sent now, and nothing is that cannot be recorded.</source>
        <translation>Rien n’a été envoyé maintenant, et rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Envoyer à nouveau…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Déclarer l’issue…</translation>
    </message>
    <message>
        <source>This is a second copy: the same list (submission %2) was marked as accepted by a person on %1: %3</source>
        <extracomment>%1 a time, %2 an id, %3 what the person wrote</extracomment>
        <translation>Ceci est un second exemplaire&#xa0;: la même liste (soumission %2) a été déclarée acceptée par une personne le %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>This is a second copy: this site accepted the same list on %1 (submission %2).</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Ceci est un second exemplaire&#xa0;: ce site a accepté la même liste le %1 (soumission %2).</translation>
    </message>
    <message>
        <source>This may be a second copy: a new record of submissions was started, which does not know what was sent before.</source>
        <translation>Ceci est peut-être un second exemplaire&#xa0;: un nouveau registre des soumissions a été ouvert, qui ne sait pas ce qui a été envoyé avant.</translation>
    </message>
    <message>
        <source>This may be a second copy: the record of earlier submissions was damaged.</source>
        <translation>Ceci est peut-être un second exemplaire&#xa0;: le registre des soumissions antérieures était endommagé.</translation>
    </message>
    <message>
        <source>This may be a second copy: lines of the record of earlier submissions were changed from outside or are missing.</source>
        <translation>Ceci est peut-être un second exemplaire&#xa0;: des lignes du registre des soumissions antérieures ont été modifiées de l’extérieur ou manquent.</translation>
    </message>
    <message>
        <source>This may be a second copy: the same list was sent on %1 (submission %2), and whether it arrived is unknown.</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Ceci est peut-être un second exemplaire&#xa0;: la même liste a été envoyée le %1 (soumission %2), et on ne sait pas si elle est arrivée.</translation>
    </message>
    <message>
        <source>Another list was sent to this site on %1 (submission %2), and whether it arrived is unknown.</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Une autre liste a été envoyée à ce site le %1 (soumission %2), et on ne sait pas si elle est arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that speak against sending a list</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list was sent on %1 (submission %2) and not accepted: the last answer was %3.</source>
        <extracomment>%1 a time, %2 an id, %3 a number such as 503</extracomment>
        <translation>La même liste a été envoyée le %1 (soumission %2) et n’a pas été acceptée&#xa0;: la dernière réponse était %3.</translation>
    </message>
    <message numerus="yes">
        <source>You left out %Ln outage(s): this list is partial. This API is known to accept only the complete list.</source>
        <translation>
            <numerusform>Vous avez écarté %Ln indisponibilité&#xa0;: cette liste est partielle. Cette API est connue pour n’accepter que la liste complète.</numerusform>
            <numerusform>Vous avez écarté %Ln indisponibilités&#xa0;: cette liste est partielle. Cette API est connue pour n’accepter que la liste complète.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time you left out %Ln of these outages. That choice is on offer and has not been made again: they go.</source>
        <translation>
            <numerusform>La dernière fois, vous aviez écarté %Ln de ces indisponibilités. Cette décision est proposée et n’a pas été reprise&#xa0;: l’indisponibilité sera envoyée.</numerusform>
            <numerusform>La dernière fois, vous aviez écarté %Ln de ces indisponibilités. Ces décisions sont proposées et n’ont pas été reprises&#xa0;: les indisponibilités seront envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times or more often.</source>
        <translation>
            <numerusform>%Ln indisponibilité que vous aviez écartée est revenue avec d’autres heures ou plus souvent.</numerusform>
            <numerusform>%Ln indisponibilités que vous aviez écartées sont revenues avec d’autres heures ou plus souvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not included any of them: none goes.</source>
        <translation>Vous n’en avez retenu aucune&#xa0;: aucune n’est envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go(es) now.</source>
        <translation>
            <numerusform>%Ln sera envoyée maintenant.</numerusform>
            <numerusform>%Ln seront envoyées maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>just like what was left out</source>
        <translation>identique à une indisponibilité écartée</translation>
    </message>
    <message>
        <source>its end was %1</source>
        <translation>sa fin était %1</translation>
    </message>
    <message>
        <source>its begin was %1</source>
        <translation>son début était %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that may concern this site cannot be read and will not be sent.</source>
        <translation>
            <numerusform>%Ln enregistrement qui peut concerner ce site est illisible et ne sera pas envoyé.</numerusform>
            <numerusform>%Ln enregistrements qui peuvent concerner ce site sont illisibles et ne seront pas envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site gives %Ln device(s) of this list more than one name. The first name will be sent.</source>
        <translation>
            <numerusform>Le site donne plus d’un nom à %Ln appareil de cette liste. Le premier nom sera envoyé.</numerusform>
            <numerusform>Le site donne plus d’un nom à %Ln appareils de cette liste. Le premier nom sera envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not %2 (%3)</source>
        <extracomment>A device: the name that is sent, its other names, its id</extracomment>
        <translation>%1, et non %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further devices</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty: it says that this site has no outages at all.</source>
        <translation>La liste est vide&#xa0;: elle dit que ce site n’a aucune indisponibilité.</translation>
    </message>
    <message numerus="yes">
        <source>Tick %Ln box(es) above first</source>
        <comment>why the button Submit is off</comment>
        <translation>
            <numerusform>Cochez d’abord %Ln case ci-dessus</numerusform>
            <numerusform>Cochez d’abord %Ln cases ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the site’s name, %1, to send it:</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>Saisir le nom du site, %1, pour l’envoyer&#xa0;:</translation>
    </message>
    <message>
        <source>Type the site’s ID to send it:</source>
        <translation>Saisir l’ID du site pour l’envoyer&#xa0;:</translation>
    </message>
    <message>
        <source>Type the site’s ID, %1, to send it:</source>
        <extracomment>%1 is the id of a site</extracomment>
        <translation>Saisir l’ID du site, %1, pour l’envoyer&#xa0;:</translation>
    </message>
    <message>
        <source>Type the site’s name first</source>
        <translation>Saisir d’abord le nom</translation>
    </message>
    <message>
        <source>Type the site’s ID first</source>
        <translation>Saisir d’abord l’ID du site</translation>
    </message>
    <message>
        <source>Looking up what was sent before…</source>
        <translation>Recherche des envois antérieurs…</translation>
    </message>
    <message>
        <source>Held back: it was cancelled while the record of submissions was waited for.</source>
        <translation>Bloquée&#xa0;: l’envoi a été annulé pendant l’attente du registre des soumissions.</translation>
    </message>
</context>
<context>
    <name>Submitter</name>
    <message>
        <source>its file %1 was deleted or replaced meanwhile</source>
        <translation>son fichier %1 a été supprimé ou remplacé entre-temps</translation>
    </message>
    <message>
        <source>another program was using its file %1</source>
        <translation>un autre programme utilisait son fichier %1</translation>
    </message>
    <message>
        <source>the program was about to end</source>
        <translation>le programme était sur le point de se terminer</translation>
    </message>
    <message>
        <source>the file %1, which keeps others from sending to this site, was deleted meanwhile</source>
        <translation>le fichier %1, qui empêche d’autres d’envoyer à ce site, a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>This connection was made read-only meanwhile: there is no further attempt.</source>
        <translation>Cette connexion est passée entre-temps en lecture seule&#xa0;: il n’y aura pas d’autre essai.</translation>
    </message>
    <message>
        <source>This connection was changed or removed meanwhile: there is no further attempt.</source>
        <translation>Cette connexion a été modifiée ou supprimée entre-temps&#xa0;: il n’y aura pas d’autre essai.</translation>
    </message>
</context>
<context>
    <name>TableRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Begin in the list</source>
        <translation>Début dans la liste</translation>
    </message>
    <message>
        <source>Begin (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>End in the list</source>
        <translation>Fin dans la liste</translation>
    </message>
    <message>
        <source>End (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>A time that cannot be read, beside the one that says why</extracomment>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>%1 of %2 listed: type to narrow</source>
        <comment>devices</comment>
        <translation>%1 sur %2&#xa0;: tapez pour restreindre</translation>
    </message>
    <message>
        <source>No device contains “%1”</source>
        <translation>Aucun appareil ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Month of begin</source>
        <translation>Mois du début</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln outage(s)</source>
        <extracomment>%1 is what the outages have in common, such as a device</extracomment>
        <translation>
            <numerusform>%1, %Ln indisponibilité</numerusform>
            <numerusform>%1, %Ln indisponibilités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>one overlap of %1</source>
        <translation>un chevauchement de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlaps of %1 in all</source>
        <translation>
            <numerusform>%Ln chevauchement de %1 en tout</numerusform>
            <numerusform>%Ln chevauchements de %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no outage</source>
        <translation>%1&#xa0;: aucune indisponibilité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln indispo</numerusform>
            <numerusform>%Ln indispos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln included</source>
        <translation>
            <numerusform>%Ln retenue</numerusform>
            <numerusform>%Ln retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and what its lane shows
----------
A verdict and the rule behind it: &quot;Before cutoff: began 1 ms before the cutoff&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No device is out</source>
        <translation>Aucun appareil indisponible</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln device(s) out at once, from %1</source>
        <translation>
            <numerusform>Au plus %Ln appareil indisponible à la fois, dès %1</numerusform>
            <numerusform>Au plus %Ln appareils indisponibles à la fois, dès %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A time with its offset, and the zone that has it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>un autre appareil</translation>
    </message>
    <message>
        <source>Device of another site</source>
        <translation>Appareil d’un autre site</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>Device of another site: %1</source>
        <translation>Appareil d’un autre site&#xa0;: %1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>before a finding, on paper</extracomment>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Bon à savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Not part of the list</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Début (%1)</translation>
    </message>
    <message>
        <source>End (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Fin (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID appareil</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Timeline, %1 to %2</source>
        <extracomment>The axis above the bars: from one day to another</extracomment>
        <translation>Frise, du %1 au %2</translation>
    </message>
    <message>
        <source>Whether the outage will be sent</source>
        <translation>Si l’indisponibilité sera envoyée</translation>
    </message>
    <message>
        <source>The device’s name at this site, or its ID where this site has none</source>
        <translation>Le nom de l’appareil sur ce site, ou son ID là où il n’en a pas</translation>
    </message>
    <message>
        <source>When the outage began, in the time zone %1</source>
        <translation>Quand l’indisponibilité a commencé, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>When the outage ended, in the time zone %1</source>
        <translation>Quand l’indisponibilité a pris fin, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>From begin to end</source>
        <translation>Du début à la fin</translation>
    </message>
    <message>
        <source>Whether the outage is part of the list</source>
        <translation>Si l’indisponibilité fait partie de la liste</translation>
    </message>
    <message>
        <source>The rule behind the verdict</source>
        <translation>La règle derrière le classement</translation>
    </message>
    <message>
        <source>The device’s ID as it was received</source>
        <translation>L’ID de l’appareil tel que reçu</translation>
    </message>
    <message>
        <source>The place of the record in what was received</source>
        <translation>La place de l’enregistrement dans ce qui a été reçu</translation>
    </message>
    <message>
        <source>What deserves a look before the list is sent</source>
        <translation>Ce qui est à regarder de près avant l’envoi de la liste</translation>
    </message>
    <message>
        <source>What is new or different compared with an earlier list</source>
        <translation>Ce qui est nouveau ou différent par rapport à une liste antérieure</translation>
    </message>
    <message>
        <source>When the outage was, as a bar; Ctrl and the wheel zoom</source>
        <translation>Quand l’indisponibilité a eu lieu, en barre&#x202f;; Ctrl et la molette zooment</translation>
    </message>
    <message>
        <source>Included</source>
        <comment>title of a column</comment>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time and its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Pas d’heure</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation>Pas une heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown duration</source>
        <translation>Durée inconnue</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparée</translation>
    </message>
    <message>
        <source>Received as %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out by the operator</source>
        <translation>Écartée par l’opérateur</translation>
    </message>
    <message>
        <source>Left out by the operator: %1</source>
        <comment>why</comment>
        <translation>Écartée par l’opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: from begin to end of an outage</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>The list that was accepted last had it, and it is left out now.</source>
        <translation>La dernière liste acceptée l’avait, et elle est maintenant écartée.</translation>
    </message>
    <message>
        <source>It is new: the earlier list did not have it.</source>
        <translation>Elle est nouvelle&#xa0;: la liste antérieure ne l’avait pas.</translation>
    </message>
    <message>
        <source>You had left it out before.</source>
        <translation>Vous l’aviez écartée auparavant.</translation>
    </message>
    <message>
        <source>Before it on this device: %1 (%2).</source>
        <translation>Avant elle sur cet appareil&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>After it on this device: %1 (%2).</source>
        <translation>Après elle sur cet appareil&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>first begin %1</source>
        <translation>premier début %1</translation>
    </message>
    <message>
        <source>last end %1</source>
        <translation>dernière fin %1</translation>
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
    <message numerus="yes">
        <source>%Ln outage(s) with an end before the begin are not counted in the sum.</source>
        <translation>
            <numerusform>%Ln indisponibilité dont la fin précède le début n’est pas comptée dans la somme.</numerusform>
            <numerusform>%Ln indisponibilités dont la fin précède le début ne sont pas comptées dans la somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <extracomment>%1 are counts and hours, %2 the first begin and %3 the last end of marked outages</extracomment>
        <translation>%1 · du %2 au %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Feuille d’examen</translation>
    </message>
    <message>
        <source>No outage is in the list, and none needs a look.</source>
        <translation>Aucune indisponibilité n’est dans la liste, et aucune n’est à regarder.</translation>
    </message>
    <message>
        <source>Receipt of a submission</source>
        <translation>Reçu d’une soumission</translation>
    </message>
    <message>
        <source>The list cannot be shown row by row.</source>
        <translation>La liste ne peut pas être affichée ligne par ligne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>counts, filters</comment>
        <extracomment>7 of 108: Battery 1, to check</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>autres appareils</translation>
    </message>
    <message>
        <source>begin unreadable</source>
        <translation>début illisible</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparées</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>searched text</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>7 of 108
----------
12 of 14</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>2 of 108, and 1 gone</extracomment>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>The one included outage is hidden by the filter; it goes all the same.</source>
        <translation>La seule indisponibilité retenue est masquée par le filtre&#x202f;; elle sera tout de même envoyée.</translation>
    </message>
    <message>
        <source>The filter shows %1 of the %2 included outages; all %2 go.</source>
        <translation>Le filtre montre %1 des %2 indisponibilités retenues&#x202f;; les %2 seront toutes envoyées.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>Lue&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Fetched %1, %2</source>
        <translation>Récupérée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>read %1, %2</source>
        <translation>lue %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lue %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>récupérée %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is more than %Ln minute(s) old: fetch again</source>
        <translation>
            <numerusform>La liste a plus de %Ln minute&#xa0;: récupérez à nouveau</numerusform>
            <numerusform>La liste a plus de %Ln minutes&#xa0;: récupérez à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is still the list that was read at %1, %2. It cannot be sent before you have fetched again.</source>
        <translation>Ci-dessous reste affichée la liste lue auparavant (%1, %2). Elle ne peut pas être envoyée avant une nouvelle récupération.</translation>
    </message>
    <message>
        <source>Below is still the list that was fetched at %1, %2. It cannot be sent before you have fetched again.</source>
        <translation>Ci-dessous reste affichée la liste récupérée auparavant (%1, %2). Elle ne peut pas être envoyée avant une nouvelle récupération.</translation>
    </message>
    <message>
        <source>Below is still the list that was read at %1, %2. It is the one that Submit would send.</source>
        <translation>Ci-dessous reste affichée la liste lue auparavant (%1, %2). C’est elle que «&#xa0;Soumettre&#xa0;» enverrait.</translation>
    </message>
    <message>
        <source>Below is still the list that was fetched at %1, %2. It is the one that Submit would send.</source>
        <translation>Ci-dessous reste affichée la liste récupérée auparavant (%1, %2). C’est elle que «&#xa0;Soumettre&#xa0;» enverrait.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day of this year as Qt writes it, https://doc.qt.io/qt-6/qdate.html: 14 March</extracomment>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 14 March 2025
----------
A date in a sentence, in the letters of QLocale: 1 January 2022</extracomment>
        <translation>&apos;le&apos; d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day: yesterday 06:02 UTC</extracomment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Left out since</source>
        <comment>the earlier list had the outage</comment>
        <translation>Écartée depuis</translation>
    </message>
    <message>
        <source>It was %1 to %2.</source>
        <comment>begin, end</comment>
        <translation>Elle allait du %1 au %2.</translation>
    </message>
    <message>
        <source>The begin was %1.</source>
        <translation>Le début était %1.</translation>
    </message>
    <message>
        <source>The end was %1.</source>
        <translation>La fin était %1.</translation>
    </message>
    <message>
        <source>The device was called “%1”.</source>
        <translation>L’appareil s’appelait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparue</numerusform>
            <numerusform>%Ln disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left out by you before</source>
        <translation>
            <numerusform>dont %Ln écartée par vous auparavant</numerusform>
            <numerusform>dont %Ln écartées par vous auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>since 14 March: behind how many outages are new, changed or gone</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the last accepted list, and not in this one</source>
        <translation>
            <numerusform>%Ln disparue depuis %1&#xa0;: dans la dernière liste acceptée, et pas dans celle-ci</numerusform>
            <numerusform>%Ln disparues depuis %1&#xa0;: dans la dernière liste acceptée, et pas dans celle-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the fetch before, and not in this one</source>
        <translation>
            <numerusform>%Ln disparue depuis %1&#xa0;: dans la récupération précédente, et pas dans celle-ci</numerusform>
            <numerusform>%Ln disparues depuis %1&#xa0;: dans la récupération précédente, et pas dans celle-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1</source>
        <translation>Rien n’a changé depuis %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>2 new, 1 gone since 14 March</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) just like what you had left out came on top, and are left out too: have a look.</source>
        <translation>
            <numerusform>%Ln indisponibilité identique à une que vous aviez écartée s’est ajoutée et est écartée aussi&#xa0;: regardez-la.</numerusform>
            <numerusform>%Ln indisponibilités identiques à d’autres que vous aviez écartées se sont ajoutées et sont écartées aussi&#xa0;: regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with another end, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln indisponibilité que vous aviez écartée est revenue avec une autre fin et reste écartée&#xa0;: regardez-la.</numerusform>
            <numerusform>%Ln indisponibilités que vous aviez écartées sont revenues avec une autre fin et restent écartées&#xa0;: regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln indisponibilité que vous aviez écartée est revenue avec d’autres heures et reste écartée&#xa0;: regardez-la.</numerusform>
            <numerusform>%Ln indisponibilités que vous aviez écartées sont revenues avec d’autres heures et restent écartées&#xa0;: regardez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had left out one just like it, so it is left out too: include it if it is another one.</source>
        <translation>Vous en aviez écarté une identique, celle-ci est donc écartée aussi&#xa0;: retenez-la si c’en est une autre.</translation>
    </message>
    <message>
        <source>You had left out one just like it.</source>
        <translation>Vous en aviez écarté une identique.</translation>
    </message>
    <message>
        <source>You had left it out when its end was %1, and it is left out still: include it if this end is right.</source>
        <translation>Vous l’aviez écartée quand sa fin était %1, et elle reste écartée&#xa0;: retenez-la si la fin actuelle est juste.</translation>
    </message>
    <message>
        <source>You had left it out when its end was %1.</source>
        <translation>Vous l’aviez écartée quand sa fin était %1.</translation>
    </message>
    <message>
        <source>You had left it out when its begin was %1, and it is left out still: include it if this begin is right.</source>
        <translation>Vous l’aviez écartée quand son début était %1, et elle reste écartée&#xa0;: retenez-la si le début actuel est juste.</translation>
    </message>
    <message>
        <source>You had left it out when its begin was %1.</source>
        <translation>Vous l’aviez écartée quand son début était %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) made before hold again.</source>
        <translation>
            <numerusform>%Ln décision antérieure vaut à nouveau.</numerusform>
            <numerusform>%Ln décisions antérieures valent à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had decided on did not come again.</source>
        <translation>
            <numerusform>%Ln indisponibilité sur laquelle vous aviez décidé n’est pas revenue.</numerusform>
            <numerusform>%Ln indisponibilités sur lesquelles vous aviez décidé ne sont pas revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out are not in the list anyway.</source>
        <translation>
            <numerusform>%Ln indisponibilité que vous aviez écartée n’est de toute façon pas dans la liste.</numerusform>
            <numerusform>%Ln indisponibilités que vous aviez écartées ne sont de toute façon pas dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>Vous aviez vu ce qui est à vérifier sur %Ln indisponibilité de ce site, en dernier&#xa0;: %1.</numerusform>
            <numerusform>Vous aviez vu ce qui est à vérifier sur %Ln indisponibilités de ce site, en dernier&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had decided on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>Vous aviez pris une décision sur %Ln indisponibilité de ce site, en dernier&#xa0;: %1.</numerusform>
            <numerusform>Vous aviez pris une décision sur %Ln indisponibilités de ce site, en dernier&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them did not come again.</source>
        <translation>
            <numerusform>%Ln d’entre elles n’est pas revenue.</numerusform>
            <numerusform>%Ln d’entre elles ne sont pas revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came again with other times.</source>
        <translation>
            <numerusform>%Ln d’entre elles est revenue avec d’autres heures.</numerusform>
            <numerusform>%Ln d’entre elles sont revenues avec d’autres heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s).</source>
        <translation>
            <numerusform>Vous aviez vu ce qui est à vérifier sur %Ln indisponibilité.</numerusform>
            <numerusform>Vous aviez vu ce qui est à vérifier sur %Ln indisponibilités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last accepted %1, %Ln outage(s)</source>
        <extracomment>%1 is a day, or the time of today: last accepted yesterday 06:02 UTC, 10 outages</extracomment>
        <translation>
            <numerusform>dernière acceptée&#xa0;: %1, %Ln indisponibilité</numerusform>
            <numerusform>dernière acceptée&#xa0;: %1, %Ln indisponibilités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing sent today, as far as this computer knows</source>
        <extracomment>%1 is like &quot;last accepted yesterday 06:02 UTC, 10 outages&quot;</extracomment>
        <translation>%1&#x202f;; rien envoyé aujourd’hui, autant que cet ordinateur le sache</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln list(s) sent today from this computer</source>
        <translation>
            <numerusform>%1&#x202f;; %Ln liste envoyée aujourd’hui de cet ordinateur</numerusform>
            <numerusform>%1&#x202f;; %Ln listes envoyées aujourd’hui de cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works: %1 answered after %3 with the site %2 and its %Ln device(s).</source>
        <extracomment>%1 is a host, %2 the name of a site, %3 a time such as &quot;0.21 s&quot;</extracomment>
        <translation>
            <numerusform>Cela fonctionne&#xa0;: %1 a répondu après %3 avec le site %2 et %Ln appareil.</numerusform>
            <numerusform>Cela fonctionne&#xa0;: %1 a répondu après %3 avec le site %2 et %Ln appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be reached and asks for a key. Type the key in the window after choosing this connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 est joignable et demande une clé. Saisissez-la dans la fenêtre après avoir choisi cette connexion.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>the site’s ID</source>
        <translation>l’ID du site</translation>
    </message>
    <message>
        <source>the site’s name</source>
        <translation>le nom du site</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>la liste des appareils</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>l’appareil %1</translation>
    </message>
    <message>
        <source>the ID of device %1</source>
        <translation>l’ID de l’appareil %1</translation>
    </message>
    <message>
        <source>the name of device %1</source>
        <translation>le nom de l’appareil %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le contenu est vide</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>le contenu se termine trop tôt</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>a word is neither true, false nor null</source>
        <translation>un mot n’est ni true, ni false, ni null</translation>
    </message>
    <message>
        <source>a number is not written as JSON wants it</source>
        <translation>un nombre n’est pas écrit comme JSON le veut</translation>
    </message>
    <message>
        <source>a text has an escape that JSON does not know</source>
        <translation>un texte a un échappement que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>un texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it is nested more than 1024 deep</source>
        <translation>l’imbrication dépasse 1024 niveaux</translation>
    </message>
    <message>
        <source>something follows behind its end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>one record is longer than 4 MiB</source>
        <translation>un enregistrement dépasse 4 Mio</translation>
    </message>
    <message>
        <source>it has more than 10 million rows to keep</source>
        <translation>il y a plus de 10 millions de lignes à conserver</translation>
    </message>
    <message>
        <source>its IDs and times take more than 1 GiB</source>
        <translation>les ID et les heures occupent plus de 1 Gio</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (octet %2)</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 n’est pas du texte</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 n’est pas une liste</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 holds half of a character</source>
        <translation>%1 contient un demi-caractère</translation>
    </message>
    <message>
        <source>%1 is there more than once</source>
        <translation>%1 figure plusieurs fois</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>a column</comment>
        <translation>l’appareil</translation>
    </message>
    <message>
        <source>the begin</source>
        <comment>a column</comment>
        <translation>le début</translation>
    </message>
    <message>
        <source>the end</source>
        <comment>a column</comment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>more than one of its columns could be %1: %2</source>
        <extracomment>%1: the device, the begin or the end; %2: names of columns</extracomment>
        <translation>plusieurs colonnes peuvent être %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none of its columns is called “%1”; they are: %2</source>
        <extracomment>%1: the name of a column, %2: names of columns</extracomment>
        <translation>aucune colonne ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>none of its columns is known to be %1; they are: %2</source>
        <extracomment>%1: the device, the begin or the end; %2: names of columns</extracomment>
        <translation>aucune colonne ne désigne clairement %1&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is a zip archive, but no spreadsheet in the format .xlsx</source>
        <translation>c’est une archive zip, mais pas un classeur au format .xlsx</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old format .xls, or a document of its time</source>
        <translation>c’est un classeur à l’ancien format .xls, ou un document de cette époque</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>le fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is damaged or not complete, so it cannot be unpacked</source>
        <translation>le fichier est endommagé ou incomplet, et ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it is a spreadsheet, and the library that unpacks it, libzip, is missing</source>
        <translation>c’est un classeur, et la bibliothèque qui le décompresse, libzip, manque</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>la taille dépasse 256 Mio</translation>
    </message>
    <message>
        <source>it would unpack to more than 1 GiB, or to more than 300 times its size</source>
        <translation>décompressé, il dépasserait 1 Gio, ou 300 fois sa taille</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <extracomment>%1: the name of a file inside a spreadsheet</extracomment>
        <translation>la partie «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>its part “%1” is not written as a spreadsheet’s is</source>
        <extracomment>%1: the name of a file inside a spreadsheet</extracomment>
        <translation>la partie «&#xa0;%1&#xa0;» n’est pas écrite comme celle d’un classeur</translation>
    </message>
    <message>
        <source>none of its sheets is called “%1”; they are: %2</source>
        <extracomment>%1: the name of a sheet, %2: names of sheets</extracomment>
        <translation>aucune feuille ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>aucune feuille n’a de cellules</translation>
    </message>
    <message>
        <source>the sheet that is read is no table of several columns; its sheets are: %1</source>
        <extracomment>%1: names of sheets</extracomment>
        <translation>la feuille lue n’est pas un tableau de plusieurs colonnes&#x202f;; les feuilles sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is not a list in JSON, and not a table of several columns</source>
        <translation>ce n’est ni une liste en JSON, ni un tableau de plusieurs colonnes</translation>
    </message>
    <message>
        <source>a character is not written in UTF-8 or UTF-16</source>
        <translation>un caractère n’est pas écrit en UTF-8 ou UTF-16</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>a quote stands inside a cell, or something stands behind the quote that ends one</source>
        <translation>un guillemet se trouve dans une cellule, ou quelque chose suit le guillemet qui en ferme une</translation>
    </message>
    <message>
        <source>a cell is longer than 64 KiB, as if a quote were missing</source>
        <translation>une cellule dépasse 64 Kio, comme s’il manquait un guillemet</translation>
    </message>
    <message>
        <source>a row has more than 1024 cells</source>
        <translation>une ligne a plus de 1024 cellules</translation>
    </message>
    <message>
        <source>its first line is another one than when its columns were chosen</source>
        <translation>sa première ligne n’est plus celle d’alors, au choix des colonnes</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one device (%2), so it must have IDs</source>
        <extracomment>%1: a name, %2: ids of devices</extracomment>
        <translation>«&#xa0;%1&#xa0;» est le nom de plus d’un appareil (%2), il y faut donc des ID</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (ligne %2, colonne %3)</translation>
    </message>
    <message>
        <source>%1 fetched, %2 at this site, %3 since %4, %5 will be sent, %6 left out</source>
        <extracomment>%3 are as many as began since %4, a date; all numbers are of outages</extracomment>
        <translation>%1 récupérées, %2 sur ce site, %3 depuis %4, %5 à envoyer, %6 écartées</translation>
    </message>
    <message>
        <source>%1, %2 cannot be read</source>
        <extracomment>%1 is the sentence &quot;108 fetched, 18 at this site, …&quot;, %2 a number of records</extracomment>
        <translation>%1, %2 illisibles</translation>
    </message>
    <message>
        <source>device without a name</source>
        <translation>appareil sans nom</translation>
    </message>
    <message>
        <source>the outages</source>
        <translation>les indisponibilités</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>The API says: “%1”.</source>
        <translation>L’API dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the base URL and the network, then try again.</source>
        <translation>Vérifiez l’URL de base et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>It should be the JSON that the API answers to GET /outages, or a table with a header: CSV, text separated by tabs, or .xlsx.</source>
        <translation>Cela devrait être le JSON par lequel l’API répond à GET /outages, ou un tableau avec un en-tête&#xa0;: CSV, texte à tabulations ou .xlsx.</translation>
    </message>
    <message>
        <source>Its first row should name the columns: id or device, begin or start, end or finish.</source>
        <translation>Sa première ligne devrait nommer les colonnes&#xa0;: id ou device, begin ou start, end ou finish.</translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation>Choisissez à nouveau ses colonnes.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Put the IDs of the devices into the table.</source>
        <translation>Mettez les ID des appareils dans le tableau.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or as CSV.</source>
        <translation>Enregistrez le tableau en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Fetch or save the file once more; nothing of it was read.</source>
        <translation>Téléchargez ou enregistrez à nouveau le fichier&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Install libzip, or save the table as CSV.</source>
        <translation>Installez libzip, ou enregistrez le tableau en CSV.</translation>
    </message>
    <message>
        <source>Save the sheet with the outages as a file of its own, or as CSV.</source>
        <translation>Enregistrez la feuille des indisponibilités dans un fichier à part, ou en CSV.</translation>
    </message>
    <message>
        <source>Choose one of these sheets.</source>
        <translation>Choisissez l’une de ces feuilles.</translation>
    </message>
    <message>
        <source>Correct the file; nothing of it was read.</source>
        <translation>Corrigez le fichier&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>the submission</source>
        <translation>la soumission</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1) that names no address.</source>
        <translation>Le serveur a répondu par une redirection (%1) qui n’indique aucune adresse.</translation>
    </message>
    <message>
        <source>The server redirects to %2 (%1), which is never followed, because the key would go there.</source>
        <translation>Le serveur redirige vers %2 (%1), ce qui n’est jamais suivi, car la clé y partirait.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>If that address is right, enter it as the base URL.</source>
        <translation>Si cette adresse est juste, saisissez-la comme URL de base.</translation>
    </message>
    <message>
        <source>The proxy that requests go through did not reach the server for %1: %2.</source>
        <translation>Le proxy par lequel passent les requêtes n’a pas joint le serveur pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer; About names the proxy.</source>
        <translation>Vérifiez les réglages de proxy de cet ordinateur&#x202f;; «&#xa0;À propos&#xa0;» indique le proxy.</translation>
    </message>
    <message>
        <source>The server could not be reached for %1: %2.</source>
        <translation>Le serveur n’a pas pu être joint pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server sent nothing for too long when asked for %1.</source>
        <translation>Interrogé pour %1, le serveur n’a rien envoyé pendant trop longtemps.</translation>
    </message>
    <message>
        <source>The request for %1 took too long, all attempts together.</source>
        <translation>La requête pour %1 a duré trop longtemps, toutes tentatives comprises.</translation>
    </message>
    <message>
        <source>A secure connection could not be made: %1.</source>
        <translation>Une connexion sécurisée n’a pas pu être établie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the base URL; if it is right, the server’s certificate or something between you and it is not.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’URL de base&#x202f;; si elle est juste, le certificat du serveur ou quelque chose entre vous et lui ne l’est pas.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak HTTP: %1.</source>
        <translation>Ce qui répond à cette adresse ne parle pas HTTP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer about %1 ended too early each time.</source>
        <translation>La réponse pour %1 s’est terminée trop tôt à chaque fois.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>Ask the people who run the API what it already holds for this site.</source>
        <translation>Demandez aux responsables de l’API ce qu’elle a déjà pour ce site.</translation>
    </message>
    <message>
        <source>The list is too large for the API: tell the people who run it.</source>
        <translation>La liste est trop grande pour l’API&#xa0;: informez ses responsables.</translation>
    </message>
    <message>
        <source>Check the base URL: what answers there takes no submissions.</source>
        <translation>Vérifiez l’URL de base&#xa0;: ce qui y répond ne prend pas de soumissions.</translation>
    </message>
    <message>
        <source>Check the site ID and the base URL; if they are right, tell the people who run the API.</source>
        <translation>Vérifiez l’ID du site et l’URL de base&#x202f;; s’ils sont justes, informez les responsables de l’API.</translation>
    </message>
    <message>
        <source>The API refused the request (%1).</source>
        <translation>L’API a refusé la requête (%1).</translation>
    </message>
    <message>
        <source>That is what a gateway says of a path that it does not know: check the base URL and the site ID first, then the API key.</source>
        <translation>C’est ce que dit une passerelle d’un chemin qu’elle ne connaît pas&#xa0;: vérifiez d’abord l’URL de base et l’ID du site, puis la clé d’API.</translation>
    </message>
    <message>
        <source>The API refused the key (%1).</source>
        <translation>L’API a refusé la clé (%1).</translation>
    </message>
    <message>
        <source>Check the API key, then try again.</source>
        <translation>Vérifiez la clé d’API, puis réessayez.</translation>
    </message>
    <message>
        <source>The API does not know this site or this address (404).</source>
        <translation>L’API ne connaît pas ce site ou cette adresse (404).</translation>
    </message>
    <message>
        <source>Check the site ID and the base URL.</source>
        <translation>Vérifiez l’ID du site et l’URL de base.</translation>
    </message>
    <message>
        <source>The API did not expect this list (400).</source>
        <translation>L’API n’attendait pas cette liste (400).</translation>
    </message>
    <message>
        <source>The list differs from what it expects: check the cutoff, rows that were left out, and whether the outages have changed since they were fetched.</source>
        <translation>La liste diffère de celle attendue&#xa0;: vérifiez la date seuil, les lignes écartées, et si les indisponibilités ont changé depuis la récupération.</translation>
    </message>
    <message>
        <source>The API refused the request for %1 (%2).</source>
        <translation>L’API a refusé la requête pour %1 (%2).</translation>
    </message>
    <message>
        <source>The API asks for fewer requests (%1).</source>
        <translation>L’API demande moins de requêtes (%1).</translation>
    </message>
    <message>
        <source>The API is not available right now (%1).</source>
        <translation>L’API n’est pas disponible en ce moment (%1).</translation>
    </message>
    <message>
        <source>The API asks to be called again in %1.</source>
        <translation>L’API demande d’être rappelée dans %1.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Réessayez alors.</translation>
    </message>
    <message>
        <source>The API was not ready for the request (%1).</source>
        <translation>L’API n’était pas prête pour la requête (%1).</translation>
    </message>
    <message>
        <source>The API answered with an error of its own (%1).</source>
        <translation>L’API a répondu par une erreur interne (%1).</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, tell the people who run the API.</source>
        <translation>Vérifiez l’URL de base&#x202f;; si elle est juste, informez les responsables de l’API.</translation>
    </message>
    <message>
        <source>The answer about %1 is not what the API promises: %2.</source>
        <translation>La réponse pour %1 n’est pas ce que l’API promet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer about %1 is compressed or encoded, which was not asked for.</source>
        <translation>La réponse pour %1 est compressée ou codée, ce qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than can be right: %2.</source>
        <translation>La réponse pour %1 est trop grande pour être juste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server answered the request for %1 with the unexpected status %2.</source>
        <translation>Le serveur a répondu à la requête pour %1 par le statut inattendu %2.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>L’entrée standard</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>La récupération a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2.</source>
        <translation>%1 n’a pas le contenu attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It should be the JSON that the API answers to GET /site-info.</source>
        <translation>Cela devrait être le JSON par lequel l’API répond à GET /site-info.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le fichier CA %1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Le fichier CA %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The API answered about another site: %1.</source>
        <translation>L’API a répondu pour un autre site&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is about another site: %2.</source>
        <translation>%1 concerne un autre site&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the site ID.</source>
        <translation>Vérifiez l’ID du site.</translation>
    </message>
    <message>
        <source>The base URL is missing.</source>
        <translation>L’URL de base manque.</translation>
    </message>
    <message>
        <source>The base URL is not an address such as https://host/v1.</source>
        <translation>L’URL de base n’est pas une adresse comme https://host/v1.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>L’URL de base doit commencer par https://.</translation>
    </message>
    <message>
        <source>The base URL must be an https address.</source>
        <translation>L’URL de base doit être une adresse https.</translation>
    </message>
    <message>
        <source>The base URL is plain http to another computer: the key would be readable on the way. Use https.</source>
        <translation>L’URL de base est en http simple vers un autre ordinateur&#xa0;: la clé serait lisible en chemin. Utilisez https.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>L’URL de base ne doit pas avoir de paramètres (?).</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>L’URL de base ne doit pas avoir de fragment (#).</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>La clé d’API manque.</translation>
    </message>
    <message>
        <source>The API key is longer than 4096 characters.</source>
        <translation>La clé d’API dépasse 4096 caractères.</translation>
    </message>
    <message>
        <source>The API key holds a space, a line break or another character that no key may have.</source>
        <translation>La clé d’API contient un espace, un saut de ligne ou un autre caractère qu’aucune clé ne peut avoir.</translation>
    </message>
    <message>
        <source>The site ID is missing.</source>
        <translation>L’ID du site manque.</translation>
    </message>
    <message>
        <source>The site ID must not be “.” or “..”, which address something else.</source>
        <translation>L’ID du site ne doit pas être «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;», qui désignent autre chose.</translation>
    </message>
    <message>
        <source>The site ID is longer than 128 characters.</source>
        <translation>L’ID du site dépasse 128 caractères.</translation>
    </message>
    <message>
        <source>The site ID holds a line break or another control character.</source>
        <translation>L’ID du site contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The site ID holds half of a character.</source>
        <translation>L’ID du site contient un demi-caractère.</translation>
    </message>
    <message>
        <source>%1 %2, attempt %3 of %4</source>
        <translation>%1 %2, tentative %3 sur %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4 s</source>
        <translation>%1&#xa0;: %2, %3 en %4 s</translation>
    </message>
    <message>
        <source>%1 %2: %3. Attempt %4 of %5 follows in %6 s.</source>
        <translation>%1 %2&#xa0;: %3. La tentative %4 sur %5 suit dans %6 s.</translation>
    </message>
    <message>
        <source>It overlaps another outage of the same device.</source>
        <translation>Elle chevauche une autre indisponibilité du même appareil.</translation>
    </message>
    <message>
        <source>It overlaps record %1 of the same device, %2 to %3, by %4.</source>
        <extracomment>record number, begin, end, duration</extracomment>
        <translation>Elle chevauche de %4 l’enregistrement %1 du même appareil, du %2 au %3.</translation>
    </message>
    <message>
        <source>It lasts %1, which is longer than %2.</source>
        <translation>Elle dure %1, ce qui est plus long que %2.</translation>
    </message>
    <message>
        <source>Another record is the same outage.</source>
        <translation>Un autre enregistrement est la même indisponibilité.</translation>
    </message>
    <message>
        <source>Record %1 is the same outage: the same device, begin and end.</source>
        <translation>L’enregistrement %1 est la même indisponibilité&#xa0;: mêmes appareil, début et fin.</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>moins de 1 ms</translation>
    </message>
    <message>
        <source>It begins %1 after the cutoff, so it is in the list.</source>
        <translation>Elle commence %1 après la date seuil, elle est donc dans la liste.</translation>
    </message>
    <message>
        <source>It begins %1 before the cutoff, so it is not in the list.</source>
        <translation>Elle commence %1 avant la date seuil, elle n’est donc pas dans la liste.</translation>
    </message>
    <message>
        <source>It begins %1 after the cutoff: by the clocks of a time zone behind it, it would not be in the list.</source>
        <translation>Elle commence %1 après la date seuil&#xa0;: selon les horloges d’un fuseau en retard, elle ne serait pas dans la liste.</translation>
    </message>
    <message>
        <source>It begins %1 before the cutoff: by the clocks of a time zone ahead of it, it would be in the list.</source>
        <translation>Elle commence %1 avant la date seuil&#xa0;: selon les horloges d’un fuseau en avance, elle serait dans la liste.</translation>
    </message>
    <message>
        <source>It begins %1 after it was fetched.</source>
        <translation>Elle commence %1 après sa récupération.</translation>
    </message>
    <message>
        <source>It ends %1 after it was fetched.</source>
        <translation>Elle prend fin %1 après sa récupération.</translation>
    </message>
    <message>
        <source>Latin %1</source>
        <comment>a letter</comment>
        <translation>%1 latin</translation>
    </message>
    <message>
        <source>%1, looks like %2</source>
        <extracomment>A character by its name, and another one: U+0430 CYRILLIC SMALL LETTER A, looks like Latin a</extracomment>
        <translation>%1, ressemble à %2</translation>
    </message>
    <message>
        <source>The device’s name holds letters that look like others: %1.</source>
        <translation>Le nom de l’appareil contient des lettres qui ressemblent à d’autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another device of this site has the same name: %1.</source>
        <extracomment>%1: ids of devices</extracomment>
        <translation>Un autre appareil de ce site a le même nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The device’s name can be mistaken for “%1” of another one: %2.</source>
        <extracomment>%1 is a name, %2: ids of devices that have one like it</extracomment>
        <translation>Le nom de l’appareil peut être pris pour «&#xa0;%1&#xa0;» d’un autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <comment>letters</comment>
        <translation>Il contient %1.</translation>
    </message>
    <message>
        <source>%1 at the beginning</source>
        <extracomment>A character that cannot be seen, and the word before it</extracomment>
        <translation>%1 au début</translation>
    </message>
    <message>
        <source>%1 after “%2”</source>
        <translation>%1 après «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The device’s name holds what cannot be seen: %1.</source>
        <translation>Le nom de l’appareil contient de l’invisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Begin and end are finer than milliseconds; they are sent as received.</source>
        <translation>Le début et la fin sont plus fins que la milliseconde&#x202f;; ils sont envoyés tels que reçus.</translation>
    </message>
    <message>
        <source>Begin is finer than milliseconds; it is sent as received.</source>
        <translation>Le début est plus fin que la milliseconde&#x202f;; il est envoyé tel que reçu.</translation>
    </message>
    <message>
        <source>End is finer than milliseconds; it is sent as received.</source>
        <translation>La fin est plus fine que la milliseconde&#x202f;; elle est envoyée telle que reçue.</translation>
    </message>
    <message>
        <source>Begin and end are not written in UTC; they are sent as received.</source>
        <translation>Le début et la fin ne sont pas écrits en UTC&#x202f;; ils sont envoyés tels que reçus.</translation>
    </message>
    <message>
        <source>Begin is not written in UTC; it is sent as received.</source>
        <translation>Le début n’est pas écrit en UTC&#x202f;; il est envoyé tel que reçu.</translation>
    </message>
    <message>
        <source>End is not written in UTC; it is sent as received.</source>
        <translation>La fin n’est pas écrite en UTC&#x202f;; elle est envoyée telle que reçue.</translation>
    </message>
    <message>
        <source>Its device has no name that can be seen.</source>
        <translation>Son appareil n’a pas de nom visible.</translation>
    </message>
    <message>
        <source>Its device is listed with different names (%1); the first is sent.</source>
        <translation>Son appareil figure sous différents noms (%1)&#x202f;; le premier est envoyé.</translation>
    </message>
    <message>
        <source>Its device is listed more than once at this site.</source>
        <translation>Son appareil figure plus d’une fois sur ce site.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are the first of several things, %Ln how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>fin avant début</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sans durée</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>très longue</translation>
    </message>
    <message>
        <source>overlaps</source>
        <comment>an outage overlaps another one</comment>
        <translation>chevauche</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the same outage stands there twice</comment>
        <translation>en double</translation>
    </message>
    <message>
        <source>on the cutoff</source>
        <translation>à la date seuil</translation>
    </message>
    <message>
        <source>near the cutoff</source>
        <translation>près du seuil</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>future</translation>
    </message>
    <message>
        <source>no device name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>two device names</source>
        <translation>deux noms</translation>
    </message>
    <message>
        <source>device listed twice</source>
        <translation>appareil répété</translation>
    </message>
    <message>
        <source>look-alike name</source>
        <translation>nom ressemblant</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>caractère invisible</translation>
    </message>
    <message>
        <source>finer than ms</source>
        <comment>milliseconds</comment>
        <translation>plus fin que ms</translation>
    </message>
    <message>
        <source>not in UTC</source>
        <translation>pas en UTC</translation>
    </message>
    <message>
        <source>time converted</source>
        <translation>heure convertie</translation>
    </message>
    <message>
        <source>It ends less than 1 ms before it begins.</source>
        <translation>Elle prend fin moins de 1 ms avant son début.</translation>
    </message>
    <message>
        <source>It ends %1 before it begins.</source>
        <translation>Elle prend fin %1 avant son début.</translation>
    </message>
    <message>
        <source>Begin and end are the same instant.</source>
        <translation>Le début et la fin sont le même instant.</translation>
    </message>
    <message>
        <source>It begins exactly on the cutoff, which is in the list.</source>
        <translation>Elle commence exactement à la date seuil, qui est dans la liste.</translation>
    </message>
    <message>
        <source>Its times came without a zone and were converted to UTC. Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00</extracomment>
        <translation>Ses heures sont arrivées sans fuseau et ont été converties en UTC. Ligne %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Ask the people who run the API what it means.</source>
        <translation>Demandez aux responsables de l’API ce que cela signifie.</translation>
    </message>
    <message>
        <source>Nothing was accepted.</source>
        <translation>Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>The list had left before, in an attempt that was answered with %1: what the API did with it then is not known.</source>
        <translation>La liste était déjà partie, dans une tentative qui a reçu la réponse %1&#xa0;: on ne sait pas ce que l’API en a fait alors.</translation>
    </message>
    <message>
        <source>It was a yes without a body, and without a length that proves that none was to come. The people who run the API can correct that: with “Content-Length: 0”, or with a body that is JSON.</source>
        <translation>C’était un oui sans corps, et sans longueur prouvant qu’il n’en viendrait pas. Les responsables de l’API peuvent corriger cela&#xa0;: avec «&#xa0;Content-Length: 0&#xa0;», ou avec un corps en JSON.</translation>
    </message>
    <message>
        <source>It points to %1: what came of the list may be told there.</source>
        <translation>Elle renvoie à %1&#xa0;: ce qu’il est advenu de la liste y est peut-être indiqué.</translation>
    </message>
    <message>
        <source>The list had left before, and this answer may mean that the API has it, or is still at work on it.</source>
        <translation>La liste était déjà partie, et cette réponse peut signifier que l’API l’a, ou la traite encore.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the list left this computer, and what came back (%1) does not tell whether it was accepted.</source>
        <translation>L’issue est inconnue&#xa0;: la liste a quitté cet ordinateur, et ce qui est revenu (%1) ne dit pas si elle a été acceptée.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the list left this computer, and no usable answer came back.</source>
        <translation>L’issue est inconnue&#xa0;: la liste a quitté cet ordinateur, et aucune réponse exploitable n’est revenue.</translation>
    </message>
    <message>
        <source>Do not send it again before you know: ask the people who run the API whether submission %1 arrived.</source>
        <translation>Ne l’envoyez pas à nouveau avant de savoir&#xa0;: demandez aux responsables de l’API si la soumission %1 est arrivée.</translation>
    </message>
    <message>
        <source>The last answer was %1.</source>
        <translation>La dernière réponse était %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sending was cancelled after %Ln attempt(s). Each was answered, and none accepted the list.</source>
        <translation>
            <numerusform>L’envoi a été annulé après %Ln tentative. Elle a reçu une réponse, sans que la liste soit acceptée.</numerusform>
            <numerusform>L’envoi a été annulé après %Ln tentatives. Chacune a reçu une réponse, et aucune n’a accepté la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more goes out. Submit again when the API is ready.</source>
        <translation>Plus rien ne part. Soumettez à nouveau quand l’API est prête.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Accepted, but not on record</source>
        <translation>Acceptée, mais pas au registre</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The list is being sent.</source>
        <translation>La liste est en cours d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) submitted.</source>
        <translation>
            <numerusform>Acceptée&#xa0;: %Ln indisponibilité soumise.</numerusform>
            <numerusform>Acceptée&#xa0;: %Ln indisponibilités soumises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected at the last attempt.</source>
        <translation>Rejetée à la dernière tentative.</translation>
    </message>
    <message>
        <source>Rejected: nothing was accepted.</source>
        <translation>Rejetée&#xa0;: rien n’a été accepté.</translation>
    </message>
    <message>
        <source>Gave up: every attempt was answered, and none accepted the list.</source>
        <translation>Abandonnée&#xa0;: chaque tentative a reçu une réponse, et aucune n’a accepté la liste.</translation>
    </message>
    <message>
        <source>Not sent: nothing of the list left this computer.</source>
        <translation>Non envoyée&#xa0;: rien de la liste n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>A proxy or gateway in front of the API answered in its place (%1).</source>
        <translation>Un proxy ou une passerelle devant l’API a répondu à sa place (%1).</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <translation>Il se présente comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>La réponse est&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The API accepted the list, but its answer names an error: “%1”.</source>
        <translation>L’API a accepté la liste, mais sa réponse indique une erreur&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The outcome could not be written into the record of submissions: %1. Keep the receipt.</source>
        <translation>L’issue n’a pas pu être inscrite au registre des soumissions&#xa0;: %1. Conservez le reçu.</translation>
    </message>
    <message numerus="yes">
        <source>The API took the list of %Ln outage(s).</source>
        <translation>
            <numerusform>L’API a pris la liste de %Ln indisponibilité.</numerusform>
            <numerusform>L’API a pris la liste de %Ln indisponibilités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every attempt was answered, and none accepted the list.</source>
        <translation>Chaque tentative a reçu une réponse, et aucune n’a accepté la liste.</translation>
    </message>
    <message>
        <source>Nothing of the list left this computer.</source>
        <translation>Rien de la liste n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The list left this computer, and what came back (%1) does not tell whether it was accepted.</source>
        <translation>La liste a quitté cet ordinateur, et ce qui est revenu (%1) ne dit pas si elle a été acceptée.</translation>
    </message>
    <message>
        <source>The list left this computer, and no usable answer came back.</source>
        <translation>La liste a quitté cet ordinateur, et aucune réponse exploitable n’est revenue.</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <extracomment>%1 is an outcome</extracomment>
        <translation>%1, envoyée à nouveau</translation>
    </message>
    <message>
        <source>%1, marked accepted</source>
        <translation>%1, déclarée acceptée</translation>
    </message>
    <message>
        <source>%1, marked not accepted</source>
        <translation>%1, déclarée non acceptée</translation>
    </message>
    <message>
        <source>The same list was sent once more on %1, as submission %2.</source>
        <extracomment>%1 a time, %2 the id of the other submission</extracomment>
        <translation>La même liste a été envoyée à nouveau le %1, comme soumission %2.</translation>
    </message>
    <message>
        <source>Marked on %1: the API has the list. Reason: %2</source>
        <translation>Déclaration du %1&#xa0;: l’API a la liste. Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Marked on %1: the API does not have the list. Reason: %2</source>
        <translation>Déclaration du %1&#xa0;: l’API n’a pas la liste. Motif&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %Ln outage(s) of %1, nothing was sent</source>
        <translation>
            <numerusform>Essai à blanc&#xa0;: %Ln indisponibilité de %1, rien n’a été envoyé</numerusform>
            <numerusform>Essai à blanc&#xa0;: %Ln indisponibilités de %1, rien n’a été envoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>En cours&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>En cours&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Acceptée&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>Acceptée&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Rejetée&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>Rejetée&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Annulée&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>Annulée&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Abandonnée&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>Abandonnée&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Non envoyée&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>Non envoyée&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome unknown: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Issue inconnue&#xa0;: %Ln indisponibilité de %1</numerusform>
            <numerusform>Issue inconnue&#xa0;: %Ln indisponibilités de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Message of the API</source>
        <translation>Message de l’API</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, and %2 looked at</source>
        <extracomment>Two numbers of outages: those that were to check, and those of which all had been looked at</extracomment>
        <translation>%1, et %2 vues</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) converted from local time (%1) to UTC</source>
        <extracomment>Behind &quot;Times:&quot;; %1 is a time zone, and how times were written</extracomment>
        <translation>
            <numerusform>de %Ln indisponibilité, converties de l’heure locale (%1) en UTC</numerusform>
            <numerusform>de %Ln indisponibilités, converties de l’heure locale (%1) en UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>The answer names an error: %1</source>
        <translation>La réponse indique une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Envoyée à nouveau</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>La connexion a été fermée avant l’arrivée d’une réponse</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>Cancelled before an answer came</source>
        <translation>Annulée avant l’arrivée d’une réponse</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lue dans un fichier</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collée</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>%1, %2 before it was sent</source>
        <extracomment>%1 a time, %2 a span of time</extracomment>
        <translation>%1, %2 avant l’envoi</translation>
    </message>
    <message>
        <source>%1, %2 before it was prepared</source>
        <translation>%1, %2 avant la préparation</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyée à</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Outcome came</source>
        <translation>Issue reçue</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Date seuil</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Écartées à la main</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>ID de soumission</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, its end is not on record: it is not known how much had been sent</source>
        <extracomment>%1 a time</extracomment>
        <translation>%1, sa fin n’est pas au registre&#xa0;: on ne sait pas combien avait été envoyé</translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent %Ln outage(s) of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</source>
        <translation>
            <numerusform>Le %1, nous avons envoyé %Ln indisponibilité du site %2 (%3) à %4 en une seule liste. Aucune réponse exploitable ne nous est parvenue&#x202f;; nous ne savons donc pas si vous l’avez acceptée.</numerusform>
            <numerusform>Le %1, nous avons envoyé %Ln indisponibilités du site %2 (%3) à %4 en une seule liste. Aucune réponse exploitable ne nous est parvenue&#x202f;; nous ne savons donc pas si vous l’avez acceptée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please tell us whether it was accepted. We will not send it again before.</source>
        <translation>Merci de nous dire si elle a été acceptée. Nous ne l’enverrons pas à nouveau avant.</translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Corps&#xa0;: %Ln octet, SHA-256 %1</numerusform>
            <numerusform>Corps&#xa0;: %Ln octets, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Tentative %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be recorded.</source>
        <translation>Rien n’a été envoyé, faute de pouvoir l’inscrire au registre.</translation>
    </message>
    <message>
        <source>The record %1 was made by a newer version of Outage Desk.</source>
        <translation>Le registre %1 a été créé par une version plus récente d’Outage Desk.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>The record %1 cannot be written: %2.</source>
        <translation>Le registre %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that there is space and that the folder may be written, then submit again.</source>
        <translation>Vérifiez qu’il y a de la place et que l’écriture dans le dossier est permise, puis soumettez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions was damaged, so it cannot tell whether this list was sent before. It was kept as %1, and a new one was started.</source>
        <translation>Rien n’a été envoyé&#xa0;: le registre des soumissions antérieures était endommagé, il ne peut donc pas dire si cette liste a déjà été envoyée. Il a été conservé sous %1, et un nouveau a été ouvert.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions was changed from outside (line %2 of %1 is missing or not as it was written), so it cannot tell whether this list was sent before.</source>
        <translation>Rien n’a été envoyé&#xa0;: le registre des soumissions antérieures a été modifié de l’extérieur (la ligne %2 de %1 manque ou n’est pas telle qu’écrite), il ne peut donc pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Nothing was sent: a new record of submissions was started, so it cannot tell whether this list was sent before. The earlier record was kept as %1.</source>
        <translation>Rien n’a été envoyé&#xa0;: un nouveau registre des soumissions a été ouvert, il ne peut donc pas dire si cette liste a déjà été envoyée. Le registre antérieur a été conservé sous %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions, %1, is shorter than it was, so it cannot tell whether this list was sent before.</source>
        <translation>Rien n’a été envoyé&#xa0;: le registre des soumissions antérieures, %1, est plus court qu’avant, il ne peut donc pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>The record of earlier submissions was damaged, so it cannot tell whether this list was sent before.</source>
        <translation>Le registre des soumissions antérieures était endommagé, il ne peut donc pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>A new record of submissions was started, so it cannot tell whether this list was sent before.</source>
        <translation>Un nouveau registre des soumissions a été ouvert, il ne peut donc pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Lines of the record of earlier submissions are changed or missing, so it cannot tell whether this list was sent before.</source>
        <translation>Des lignes du registre des soumissions antérieures sont modifiées ou manquent, il ne peut donc pas dire si cette liste a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Nothing was sent: another window or program is sending for this site right now.</source>
        <translation>Rien n’a été envoyé&#xa0;: une autre fenêtre ou un autre programme envoie en ce moment pour ce site.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez la fin de l’envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent: the outcome of submission %1 of %2 to this site is unknown.</source>
        <translation>Rien n’a été envoyé&#xa0;: l’issue de la soumission %1 du %2 à ce site est inconnue.</translation>
    </message>
    <message>
        <source>Nothing was sent: the same list (submission %1) was marked as accepted by a person on %2: %3</source>
        <translation>Rien n’a été envoyé&#xa0;: la même liste (soumission %1) a été déclarée acceptée par une personne le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was sent: this site accepted the same list on %1 (submission %2).</source>
        <translation>Rien n’a été envoyé&#xa0;: ce site a accepté la même liste le %1 (soumission %2).</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>Rien n’a été envoyé&#xa0;: cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Its lists can be looked at and saved. The window’s dialog “Connections” can change that.</source>
        <translation>Ses listes peuvent être vues et enregistrées. Le dialogue «&#xa0;Connexions&#xa0;» de la fenêtre permet de changer cela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it.</source>
        <comment>beside what kept a list from being sent</comment>
        <translation>
            <numerusform>%Ln autre raison de ne pas l’envoyer.</numerusform>
            <numerusform>%Ln autres raisons de ne pas l’envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window or program is sending for this site right now.</source>
        <translation>Une autre fenêtre ou un autre programme envoie en ce moment pour ce site.</translation>
    </message>
    <message>
        <source>The outcome of submission %1 of %2 to this site is unknown.</source>
        <extracomment>%1 the id of a submission, %2 a time</extracomment>
        <translation>L’issue de la soumission %1 du %2 à ce site est inconnue.</translation>
    </message>
    <message>
        <source>The same list (submission %1) was marked as accepted by a person on %2: %3</source>
        <extracomment>%1 the id of a submission, %2 a time, %3 what the person wrote</extracomment>
        <translation>La même liste (soumission %1) a été déclarée acceptée par une personne le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This site accepted the same list on %1 (submission %2).</source>
        <extracomment>%1 a time, %2 the id of a submission</extracomment>
        <translation>Ce site a accepté la même liste le %1 (soumission %2).</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>The submission cannot be recorded.</source>
        <translation>La soumission ne peut pas être inscrite au registre.</translation>
    </message>
    <message>
        <source>The record of submissions was made by a newer version of Outage Desk.</source>
        <translation>Le registre des soumissions a été créé par une version plus récente d’Outage Desk.</translation>
    </message>
    <message>
        <source>Use that version: this one leaves %1 untouched, and sends nothing that it cannot record.</source>
        <translation>Utilisez cette version&#xa0;: celle-ci laisse %1 intact, et n’envoie rien qu’elle ne puisse inscrire au registre.</translation>
    </message>
    <message>
        <source>There is no place for the record of submissions: neither HOME nor XDG_DATA_HOME names a folder by its whole path.</source>
        <translation>Il n’y a pas d’endroit pour le registre des soumissions&#xa0;: ni HOME ni XDG_DATA_HOME ne désignent un dossier par son chemin complet.</translation>
    </message>
    <message>
        <source>Set HOME to your home folder and start again. Nothing is sent that cannot be recorded.</source>
        <translation>Faites pointer HOME sur votre dossier personnel et redémarrez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>The clock of this computer shows a time that no record can hold.</source>
        <translation>L’horloge de cet ordinateur affiche une heure qu’aucun registre ne peut contenir.</translation>
    </message>
    <message>
        <source>Set the clock, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Réglez l’horloge, puis réessayez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>The file %1 is in the place of the record of submissions, and is not one as this program makes it.</source>
        <translation>Le fichier %1 est à la place du registre des soumissions, et n’en est pas un de ce programme.</translation>
    </message>
    <message>
        <source>Move it away or put the right one back, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Déplacez-le ou remettez le bon, puis réessayez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>The record of submissions cannot be read: %1.</source>
        <translation>Le registre des soumissions est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that %1 can be read, then try again.</source>
        <translation>Vérifiez que %1 est lisible, puis réessayez.</translation>
    </message>
    <message>
        <source>The record of submissions is damaged, and it could not be moved aside.</source>
        <translation>Le registre des soumissions est endommagé, et n’a pas pu être mis de côté.</translation>
    </message>
    <message>
        <source>Check that the folder of %1 may be written, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Vérifiez que l’écriture dans le dossier de %1 est permise, puis réessayez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>The file of the record of submissions was deleted or replaced while it was in use. What was written last is lost.</source>
        <translation>Le fichier du registre des soumissions a été supprimé ou remplacé pendant son utilisation. Ce qui a été écrit en dernier est perdu.</translation>
    </message>
    <message>
        <source>Find out who deletes %1, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Trouvez qui supprime %1, puis réessayez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>The record of submissions is in use by another program, which has held it for several seconds.</source>
        <translation>Le registre des soumissions est utilisé par un autre programme, qui l’occupe depuis plusieurs secondes.</translation>
    </message>
    <message>
        <source>Wait until that program has done with %1, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Attendez que ce programme en ait fini avec %1, puis réessayez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>The record of submissions was not read to its end, because the program was about to end.</source>
        <translation>Le registre des soumissions n’a pas été lu jusqu’au bout, car le programme était sur le point de se terminer.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>The record of submissions was kept as %1, and could not be put back: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words</extracomment>
        <translation>Le registre des soumissions a été conservé sous %1, et n’a pas pu être remis en place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that there is space and that its folder may be written, then try again. Every site is held back until you choose to send again.</source>
        <translation>Vérifiez qu’il y a de la place et que l’écriture dans son dossier est permise, puis réessayez. Chaque site est bloqué jusqu’à ce que vous choisissiez d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>The record of submissions cannot be written: %1.</source>
        <translation>Le registre des soumissions ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that there is space and that %1 may be written, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Vérifiez qu’il y a de la place et que l’écriture dans %1 est permise, puis réessayez. Rien n’est envoyé qui ne puisse être inscrit au registre.</translation>
    </message>
    <message>
        <source>No new record was started: a list is being sent, or another program is busy with the record.</source>
        <translation>Aucun nouveau registre n’a été ouvert&#xa0;: une liste est en cours d’envoi, ou un autre programme utilise le registre.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>No new record was started.</source>
        <translation>Aucun nouveau registre n’a été ouvert.</translation>
    </message>
    <message>
        <source>This submission is not on record any more.</source>
        <translation>Cette soumission n’est plus au registre.</translation>
    </message>
    <message>
        <source>This submission was marked elsewhere in the meantime. That mark stands, and yours was not recorded.</source>
        <translation>L’issue de cette soumission a été déclarée ailleurs entre-temps. Cette déclaration vaut, et la vôtre n’a pas été inscrite.</translation>
    </message>
    <message>
        <source>This submission is being sent right now. Wait for its outcome.</source>
        <translation>Cette soumission est en cours d’envoi. Attendez son issue.</translation>
    </message>
    <message>
        <source>The outcome of this submission is not unknown, and it stays as the API told it.</source>
        <translation>L’issue de cette soumission n’est pas inconnue, et reste telle que l’API l’a donnée.</translation>
    </message>
    <message>
        <source>The record was damaged. It was kept as %1, and a new one was started: earlier submissions are not known to it, nor outcomes that were unknown.</source>
        <translation>Le registre était endommagé. Il a été conservé sous %1, et un nouveau a été ouvert&#xa0;: il ne connaît ni les soumissions antérieures, ni les issues inconnues.</translation>
    </message>
    <message>
        <source>The record %1 is shorter than it was: lines at its end are missing, or the whole file was. What they said about submissions is not known any more, and every site is held back until you choose to send again.</source>
        <translation>Le registre %1 est plus court qu’avant&#xa0;: des lignes manquent à la fin, ou le fichier entier manquait. Ce qu’elles disaient des soumissions n’est plus connu, et chaque site est bloqué jusqu’à ce que vous choisissiez d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>A new record was started, and the earlier one was kept as %1. What was sent before is not known to the new one, so every site is held back once until you choose to send again.</source>
        <translation>Un nouveau registre a été ouvert, et l’ancien conservé sous %1. Le nouveau ne sait pas ce qui a été envoyé avant&#xa0;: chaque site est donc bloqué une fois, jusqu’à ce que vous choisissiez d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read %1: its file system does not let the permissions be changed.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent peut-être lire %1&#xa0;: son système de fichiers ne permet pas de modifier les droits.</translation>
    </message>
    <message>
        <source>The record %1 lies on a file system that several computers can reach, or that cannot share memory. It is written in the slower way that is safe there. Use it from one computer at a time.</source>
        <translation>Le registre %1 est sur un système de fichiers accessible à plusieurs ordinateurs, ou sans mémoire partagée. Il est écrit de la façon plus lente qui y est sûre. Utilisez-le d’un seul ordinateur à la fois.</translation>
    </message>
    <message>
        <source>The record %1 was changed from outside: line %2 is missing or not as it was written. Every site is held back until you choose to send again.</source>
        <translation>Le registre %1 a été modifié de l’extérieur&#xa0;: la ligne %2 manque ou n’est pas telle qu’écrite. Chaque site est bloqué jusqu’à ce que vous choisissiez d’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>Of a site in a list of sites; %1 is a time of day</extracomment>
        <translation>acceptée %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <extracomment>Of a site in a list of sites: what became of its list</extracomment>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptée</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <extracomment>Of a site in a list of sites; %Ln outages</extracomment>
        <translation>
            <numerusform>%Ln à envoyer</numerusform>
            <numerusform>%Ln à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to check</source>
        <extracomment>%1 is &quot;10 to send&quot;; %Ln outages</extracomment>
        <translation>
            <numerusform>%1, %Ln à vérifier</numerusform>
            <numerusform>%1, %Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>non récupéré</translation>
    </message>
    <message>
        <source>being fetched…</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>en récupération…</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>échec récupération</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;108 fetched, 18 at this site, …&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s).</source>
        <translation>
            <numerusform>La liste compte %Ln indisponibilité.</numerusform>
            <numerusform>La liste compte %Ln indisponibilités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s); none of it left this computer.</source>
        <translation>
            <numerusform>La liste compte %Ln indisponibilité&#x202f;; rien n’en a quitté cet ordinateur.</numerusform>
            <numerusform>La liste compte %Ln indisponibilités&#x202f;; rien n’en a quitté cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) had been left out.</source>
        <translation>
            <numerusform>%Ln indisponibilité avait été écartée.</numerusform>
            <numerusform>%Ln indisponibilités avaient été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Démo&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Test: an API on this computer</source>
        <translation>Test&#xa0;: une API sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 how long ago that was</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>who looks at a list that is not sent yet</comment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Fuseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <comment>the title of a part of a sheet</comment>
        <translation>
            <numerusform>%Ln indisponibilité écartée</numerusform>
            <numerusform>%Ln indisponibilités écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that will be sent</source>
        <translation>
            <numerusform>%Ln indisponibilité à envoyer</numerusform>
            <numerusform>%Ln indisponibilités à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list</source>
        <translation>
            <numerusform>%Ln indisponibilité de la liste</numerusform>
            <numerusform>%Ln indisponibilités de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list, not sent</source>
        <translation>
            <numerusform>%Ln indisponibilité de la liste, non envoyée</numerusform>
            <numerusform>%Ln indisponibilités de la liste, non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) not in the list, but to look at</source>
        <translation>
            <numerusform>%Ln indisponibilité hors de la liste, mais à regarder</numerusform>
            <numerusform>%Ln indisponibilités hors de la liste, mais à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are numbered as in the list, those left out after it. Findings are by the usual limits at the time of the submission.</source>
        <translation>Les enregistrements sont numérotés comme dans la liste, ceux écartés à la suite. Les constats suivent les limites usuelles au moment de la soumission.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) have outages and no lane here.</source>
        <translation>
            <numerusform>%Ln autre appareil a des indisponibilités et pas de piste ici.</numerusform>
            <numerusform>%Ln autres appareils ont des indisponibilités et pas de piste ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Sans motif.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since the list that was accepted on %1</source>
        <translation>Depuis la liste acceptée le %1</translation>
    </message>
    <message>
        <source>Outage Desk %1, written %2</source>
        <extracomment>%1 a version, %2 a time</extracomment>
        <translation>Outage Desk %1, écrit %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>Where outages came from: the clipboard</extracomment>
        <translation>collée</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln outage(s) are in the API’s answer</source>
        <translation>
            <numerusform>l’indisponibilité est dans la réponse de l’API</numerusform>
            <numerusform>les %Ln indisponibilités sont toutes dans la réponse de l’API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in the API’s answer</source>
        <extracomment>%1 is like &quot;12 of 14&quot;</extracomment>
        <translation>%1 sont dans la réponse de l’API</translation>
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
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>The answer was fetched on %1</source>
        <extracomment>The API&apos;s answer; %1 is a time</extracomment>
        <translation>La réponse a été récupérée le %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 du texte</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>In the API’s answer</source>
        <extracomment>%1 is like &quot;12 of 14&quot;, %2 is when the API&apos;s answer was fetched</extracomment>
        <translation>Dans la réponse de l’API</translation>
    </message>
    <message>
        <source>%1, fetched %2</source>
        <translation>%1, récupérée %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
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
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 12 min ago</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the order of its parts</comment>
        <extracomment>%1 is a date, %2 in which order it was written: 3 April 2022 (day, month, year)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It has letters that are not read; text stands in apostrophes.</source>
        <translation>Il a des lettres qui ne sont pas lues&#x202f;; le texte est entre apostrophes.</translation>
    </message>
    <message>
        <source>A year of two digits does not say its century: use yyyy.</source>
        <translation>Une année de deux chiffres n’indique pas son siècle&#xa0;: utilisez yyyy.</translation>
    </message>
    <message>
        <source>It must have year, month, day, hour and minute.</source>
        <translation>Il doit avoir année, mois, jour, heure et minute.</translation>
    </message>
    <message>
        <source>It has the same part twice.</source>
        <translation>Il a deux fois la même partie.</translation>
    </message>
    <message>
        <source>AP goes with h or hh only.</source>
        <translation>AP ne va qu’avec h ou hh.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1”, “%2” and “%3”</source>
        <extracomment>Three names of columns: the device, the begin and the end of an outage</extracomment>
        <translation>«&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>sheet “%1”: %2</source>
        <extracomment>%1 the name of a sheet of a spreadsheet, %2 names of columns</extracomment>
        <translation>feuille «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all of which can be read.</source>
        <translation>
            <numerusform>%Ln ligne, lisible.</numerusform>
            <numerusform>%Ln lignes, toutes lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), all can be read.</source>
        <translation>
            <numerusform>La première ligne est lisible.</numerusform>
            <numerusform>Les %Ln premières lignes sont toutes lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 can be read, %2 cannot.</source>
        <translation>
            <numerusform>%Ln ligne&#xa0;: %1 lisible, %2 non.</numerusform>
            <numerusform>%Ln lignes&#xa0;: %1 lisibles, %2 non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), %1 can be read and %2 cannot.</source>
        <translation>
            <numerusform>De la première ligne&#xa0;: %1 lisible, %2 non.</numerusform>
            <numerusform>Des %Ln premières lignes, %1 sont lisibles et %2 ne le sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>%1 is why they cannot be read: begin has no time zone</extracomment>
        <translation>
            <numerusform>%Ln ligne&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>et d’autres raisons</translation>
    </message>
    <message>
        <source>None of them names a device of %1.</source>
        <translation>Aucune ne désigne un appareil de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are of devices of %1.</source>
        <translation>
            <numerusform>%Ln ligne désigne un appareil de %1.</numerusform>
            <numerusform>%Ln lignes désignent des appareils de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In the place of a time, as in “submission 7 of an unknown time”</extracomment>
        <translation>(date inconnue)</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what cannot be read: record is not a JSON object</comment>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what cannot be read: id is missing</comment>
        <translation>l’ID</translation>
    </message>
    <message>
        <source>begin</source>
        <comment>what cannot be read: begin is missing</comment>
        <translation>le début</translation>
    </message>
    <message>
        <source>end</source>
        <comment>what cannot be read: end is missing</comment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>holds half of a character</source>
        <translation>contient un demi-caractère</translation>
    </message>
    <message>
        <source>stands more than once in the record</source>
        <translation>figure plusieurs fois dans l’enregistrement</translation>
    </message>
    <message>
        <source>is longer than 1 KiB</source>
        <translation>dépasse 1 Kio</translation>
    </message>
    <message>
        <source>is longer than 128 characters</source>
        <translation>dépasse 128 caractères</translation>
    </message>
    <message>
        <source>is not written in the format that was given</source>
        <translation>n’est pas au format indiqué</translation>
    </message>
    <message>
        <source>was never shown by the clocks of the zone, which were put forward</source>
        <translation>n’a jamais existé dans ce fuseau, dont les horloges ont été avancées</translation>
    </message>
    <message>
        <source>was shown twice by the clocks of the zone, which were put back</source>
        <translation>a existé deux fois dans ce fuseau, dont les horloges ont été reculées</translation>
    </message>
    <message>
        <source>has more cells than there are columns</source>
        <translation>a plus de cellules qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file: line 4: begin has no time zone</extracomment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>began exactly on the cutoff</source>
        <translation>a commencé exactement à la date seuil</translation>
    </message>
    <message>
        <source>began less than 1 ms before the cutoff</source>
        <translation>a commencé moins de 1 ms avant la date seuil</translation>
    </message>
    <message>
        <source>began less than 1 ms after the cutoff</source>
        <translation>a commencé moins de 1 ms après la date seuil</translation>
    </message>
    <message>
        <source>began %1 before the cutoff</source>
        <translation>a commencé %1 avant la date seuil</translation>
    </message>
    <message>
        <source>began %1 after the cutoff</source>
        <translation>a commencé %1 après la date seuil</translation>
    </message>
    <message>
        <source>is not a date and time such as 2022-01-01T00:00:00.000Z</source>
        <translation>n’est pas une date et heure comme 2022-01-01T00:00:00.000Z</translation>
    </message>
    <message>
        <source>has no seconds</source>
        <translation>n’a pas de secondes</translation>
    </message>
    <message>
        <source>has no time zone (Z or an offset)</source>
        <translation>est sans fuseau (Z ou décalage)</translation>
    </message>
    <message>
        <source>has a space where a T belongs</source>
        <translation>a un espace là où il faut un T</translation>
    </message>
    <message>
        <source>is a date that no calendar has</source>
        <translation>est une date qu’aucun calendrier ne connaît</translation>
    </message>
    <message>
        <source>is a time that no clock shows</source>
        <translation>est une heure qu’aucune horloge n’affiche</translation>
    </message>
    <message>
        <source>is a leap second, which is not supported</source>
        <translation>est une seconde intercalaire, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>has an impossible time zone</source>
        <translation>a un fuseau horaire impossible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, what is wrong with it: begin is missing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before cutoff</source>
        <translation>Avant la date seuil</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Autre site</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>left out by the operator</source>
        <translation>écartée par l’opérateur</translation>
    </message>
    <message>
        <source>left out by the operator: %1</source>
        <comment>why</comment>
        <translation>écartée par l’opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>its device is not one of the site’s</source>
        <translation>son appareil n’est pas de ce site</translation>
    </message>
    <message>
        <source>Not sent: it began before the cutoff</source>
        <translation>Non envoyée&#xa0;: a commencé avant la date seuil</translation>
    </message>
    <message>
        <source>Not sent: it is of another site</source>
        <translation>Non envoyée&#xa0;: est d’un autre site</translation>
    </message>
    <message>
        <source>Not sent: the record cannot be read</source>
        <translation>Non envoyée&#xa0;: enregistrement illisible</translation>
    </message>
    <message>
        <source>Nothing else has come since %1</source>
        <extracomment>of two fetches that gave the same outages; %1 is a day, or the time of today</extracomment>
        <translation>Rien d’autre n’est arrivé depuis %1</translation>
    </message>
    <message>
        <source>%1 fetched, %2 at this site, %3 since %4, %5 in the list, %6 left out</source>
        <extracomment>of a list that was sent, or was to be; otherwise as the sentence with &quot;will be sent&quot;</extracomment>
        <translation>%1 récupérées, %2 sur ce site, %3 depuis %4, %5 dans la liste, %6 écartées</translation>
    </message>
    <message>
        <source>It overlaps many more outages of the same device.</source>
        <translation>Elle chevauche bien d’autres indisponibilités du même appareil.</translation>
    </message>
    <message numerus="yes">
        <source>It overlaps %Ln more outage(s) of the same device.</source>
        <translation>
            <numerusform>Elle chevauche %Ln autre indisponibilité du même appareil.</numerusform>
            <numerusform>Elle chevauche %Ln autres indisponibilités du même appareil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a device, when its outage began, and a note on it</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>%1 is like &quot;2 new, 1 gone since 14 March&quot;</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>%1 (last accepted list)</source>
        <translation>%1 (dernière liste acceptée)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s)</source>
        <translation>
            <numerusform>%Ln autre note</numerusform>
            <numerusform>%Ln autres notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), left out of the list knowingly</source>
        <translation>
            <numerusform>%Ln enregistrement laissé sciemment hors de la liste</numerusform>
            <numerusform>%Ln enregistrements laissés sciemment hors de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 a time, %2 what was answered, %3 a span of time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, then a pause of %4</source>
        <extracomment>%1 a time, %2 what was answered, %3 and %4 spans of time</extracomment>
        <translation>%1, %2, %3, puis une pause de %4</translation>
    </message>
    <message>
        <source>None of it left this computer.</source>
        <translation>Rien n’en a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Records are numbered as they came. Findings are those of the review.</source>
        <translation>Les enregistrements portent leur numéro d’arrivée. Les constats sont ceux de l’examen.</translation>
    </message>
    <message>
        <source>Records are numbered as in the list, all others after it. Findings are those of the review.</source>
        <translation>Les enregistrements portent leur numéro dans la liste, les autres suivent. Les constats sont ceux de l’examen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) match no device of %1: %2</source>
        <extracomment>%1 is the name of a site, %2 names of devices</extracomment>
        <translation>
            <numerusform>%Ln nom n’est celui d’aucun appareil de %1 : %2</numerusform>
            <numerusform>%Ln noms ne sont ceux d’aucun appareil de %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>is the name of no device of the site</source>
        <translation>n’est le nom d’aucun appareil du site</translation>
    </message>
    <message>
        <source>no device of this site is called “%1”</source>
        <translation>aucun appareil de ce site ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>it is written in UTF-32, which is not read</source>
        <translation>il est écrit en UTF-32, qui n’est pas lu</translation>
    </message>
    <message>
        <source>its line “sep=” names “%1”, which is not read; comma, semicolon, tab and | are</source>
        <extracomment>%1: a character; sep= is how Excel says it</extracomment>
        <translation>sa ligne « sep= » indique « %1 », qui n’est pas lu ; la virgule, le point-virgule, la tabulation et | le sont</translation>
    </message>
    <message>
        <source>it is JSON, which has no columns, sheets, encoding or times of a table</source>
        <translation>c’est du JSON, sans colonnes, feuilles, codage ni heures d’un tableau</translation>
    </message>
    <message>
        <source>it is a text, which has no sheets</source>
        <translation>c’est un texte, qui n’a pas de feuilles</translation>
    </message>
    <message>
        <source>it is a spreadsheet, which needs no encoding</source>
        <translation>c’est un classeur, qui n’a pas besoin de codage</translation>
    </message>
    <message>
        <source>Look whether it is the file that you mean.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Its times had a space in the place of the T, which they got. Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;2022-02-01 10:00:00Z;2022-02-02 11:00:00Z</extracomment>
        <translation>Ses heures avaient une espace à la place du T, qu’elles ont reçu. Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) with a space for the T, which they got</source>
        <translation>
            <numerusform>de %Ln indisponibilité avec une espace pour le T, qu’elles ont reçu</numerusform>
            <numerusform>de %Ln indisponibilités avec une espace pour le T, qu’elles ont reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) without a zone, taken as UTC</source>
        <extracomment>Behind &quot;Times:&quot;</extracomment>
        <translation>
            <numerusform>de %Ln indisponibilité sans fuseau, prises en UTC</numerusform>
            <numerusform>de %Ln indisponibilités sans fuseau, prises en UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>times</comment>
        <extracomment>%1 the sentence about times, %2 how they were written: day, month, year</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>%1 is the name of a file, %2 that of a sheet in it</extracomment>
        <translation>%1, feuille « %2 »</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a spreadsheet</comment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>An apostrophe is opened and never closed.</source>
        <translation>Une apostrophe est ouverte et jamais fermée.</translation>
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
        <translation>heures de %1 (%2)</translation>
    </message>
    <message>
        <source>is an error of the spreadsheet</source>
        <translation>est une erreur du classeur</translation>
    </message>
    <message>
        <source>is TRUE or FALSE</source>
        <translation>est VRAI ou FAUX</translation>
    </message>
    <message>
        <source>is a formula that was saved without its result</source>
        <translation>est une formule enregistrée sans son résultat</translation>
    </message>
    <message>
        <source>no device of this site is called “%1”; “%2” differs in case or white space</source>
        <translation>aucun appareil de ce site ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» diffère par la casse ou les espaces</translation>
    </message>
    <message>
        <source>Nothing was sent: it was cancelled while the record of submissions was waited for.</source>
        <translation>Rien n’a été envoyé&#xa0;: l’envoi a été annulé pendant l’attente du registre des soumissions.</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none has been saved. The window saves them, or give --base-url URL.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;»&#xa0;: aucune n’est enregistrée. La fenêtre les enregistre, ou donnez --base-url URL.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There is: %2.</source>
        <extracomment>%2 are the names that there are</extracomment>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several connections are named “%1”: rename all but one in the window.</source>
        <translation>Plusieurs connexions s’appellent «&#xa0;%1&#xa0;»&#xa0;: renommez-les dans la fenêtre, sauf une.</translation>
    </message>
    <message>
        <source>%1, reasons given: %2</source>
        <extracomment>%1 is a number of outages, %2 why some of them or all were left out</extracomment>
        <translation>%1, raisons données&#xa0;: %2</translation>
    </message>
    <message>
        <source>after the answer %1: the API may have looked at the list more than once</source>
        <translation>après la réponse %1&#xa0;: l’API a peut-être examiné la liste plus d’une fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not on this sheet, which takes those with a finding or a note first.</source>
        <comment>outages</comment>
        <translation>
            <numerusform>%Ln autre n’est pas sur cette feuille, qui prend d’abord celles avec un constat ou une note.</numerusform>
            <numerusform>%Ln autres ne sont pas sur cette feuille, qui prend d’abord celles avec un constat ou une note.</numerusform>
        </translation>
    </message>
    <message>
        <source>fetch failed, list of %1</source>
        <extracomment>Of a site in a list of sites, whose list of an earlier fetch is shown; %1 is a time of day</extracomment>
        <translation>échec, liste de %1</translation>
    </message>
    <message>
        <source>being sent…</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>envoi en cours…</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection was changed or removed meanwhile.</source>
        <translation>Rien n’a été envoyé&#xa0;: cette connexion a été modifiée ou supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Look where the list would go now, then submit it again.</source>
        <translation>Regardez où la liste irait maintenant, puis soumettez-la de nouveau.</translation>
    </message>
    <message>
        <source>This connection was changed or removed meanwhile.</source>
        <translation>Cette connexion a été modifiée ou supprimée entre-temps.</translation>
    </message>
    <message>
        <source>This is the first list for Production: none for Production was accepted at this address before, as far as this computer knows.</source>
        <translation>C’est la première liste pour la Production&#xa0;: autant que cet ordinateur le sache, cette adresse n’en a accepté aucune pour la Production.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <comment>of the list that was accepted last</comment>
        <translation>
            <numerusform>%Ln indisponibilité</numerusform>
            <numerusform>%Ln indisponibilités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has %Ln outage(s); the one accepted last had %1.</source>
        <extracomment>%1 is like &quot;30 outages&quot;</extracomment>
        <translation>
            <numerusform>Cette liste compte %Ln indisponibilité&#x202f;; la dernière acceptée comptait %1.</numerusform>
            <numerusform>Cette liste compte %Ln indisponibilités&#x202f;; la dernière acceptée comptait %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy %3 did not reach the server for %1: %2.</source>
        <extracomment>%1 is what was asked for, %2 the reason, %3 the address of a proxy</extracomment>
        <translation>Le proxy %3 n’a pas joint le serveur pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check whether it is the right proxy and whether it runs. The connection names it, or else the settings of this computer.</source>
        <translation>Vérifiez que c’est le bon proxy et qu’il fonctionne. La connexion l’indique, sinon les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>The list that was accepted last had it, and the cutoff is later now.</source>
        <translation>La dernière liste acceptée l’avait, et la date seuil est maintenant plus tardive.</translation>
    </message>
    <message>
        <source>%1 read, %2 at this site, %3 since %4, %5 will be sent, %6 left out</source>
        <translation>%1 lues, %2 sur ce site, %3 depuis %4, %5 à envoyer, %6 écartées</translation>
    </message>
    <message>
        <source>%1 read, %2 at this site, %3 since %4, %5 in the list, %6 left out</source>
        <translation>%1 lues, %2 sur ce site, %3 depuis %4, %5 dans la liste, %6 écartées</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Nothing was asked of the API. A CA file is a PEM file of certificates.</source>
        <translation>Rien n’a été demandé à l’API. Un fichier d’AC est un fichier PEM de certificats.</translation>
    </message>
    <message>
        <source>Ask the people who run the API whether it arrived and mark it, or send it again.</source>
        <translation>Demandez aux responsables de l’API si elle est arrivée et déclarez-en l’issue, ou soumettez-la à nouveau.</translation>
    </message>
    <message>
        <source>Send it again only if it shall go out once more.</source>
        <translation>Ne la soumettez à nouveau que si elle doit repartir.</translation>
    </message>
    <message>
        <source>Ask the people who run the API what arrived, then send it again.</source>
        <translation>Demandez aux responsables de l’API ce qui est arrivé, puis soumettez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Edit the API key</source>
        <translation>Modifier la clé d’API</translation>
    </message>
    <message>
        <source>Edit the site ID</source>
        <translation>Modifier l’ID du site</translation>
    </message>
    <message>
        <source>Edit the base URL</source>
        <translation>Modifier l’URL de base</translation>
    </message>
    <message>
        <source>Choose the columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Go back to the review first</source>
        <translation>Revenez d’abord à l’examen</translation>
    </message>
    <message>
        <source>Wait until the list is sent</source>
        <translation>Attendez que la liste soit envoyée</translation>
    </message>
    <message>
        <source>Earlier choices cannot be undone: they would take too much memory</source>
        <translation>Les décisions antérieures ne peuvent pas être annulées&#xa0;: elles occuperaient trop de mémoire</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to undo since the fetch of %1</source>
        <translation>Rien à annuler depuis la récupération de %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to redo since the fetch of %1</source>
        <translation>Rien à rétablir depuis la récupération de %1</translation>
    </message>
    <message>
        <source>Mark a row first</source>
        <translation>Sélectionnez d’abord une ligne</translation>
    </message>
    <message>
        <source>None of the marked rows can be included or left out</source>
        <translation>Aucune des lignes sélectionnées ne peut être retenue ou écartée</translation>
    </message>
    <message>
        <source>None of the marked rows is of a device of this site</source>
        <translation>Aucune des lignes sélectionnées n’est d’un appareil de ce site</translation>
    </message>
    <message>
        <source>Nothing in the marked rows is to check</source>
        <translation>Rien dans les lignes sélectionnées n’est à vérifier</translation>
    </message>
    <message>
        <source>All that is to check in this list has been looked at</source>
        <translation>Tout ce qui est à vérifier dans cette liste a été vu</translation>
    </message>
    <message>
        <source>Nothing in this list is to check</source>
        <translation>Rien dans cette liste n’est à vérifier</translation>
    </message>
    <message>
        <source>Go to a row first</source>
        <translation>Allez d’abord à une ligne</translation>
    </message>
    <message>
        <source>No device can be read in this record</source>
        <translation>Aucun appareil n’est lisible dans cet enregistrement</translation>
    </message>
    <message>
        <source>Something is under way: cancel it first</source>
        <translation>Une opération est en cours&#xa0;: interrompez-la d’abord</translation>
    </message>
    <message>
        <source>The connection has one site only</source>
        <translation>La connexion n’a qu’un seul site</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Fetch the outages first</source>
        <translation>Récupérez d’abord les indisponibilités</translation>
    </message>
    <message>
        <source>There is no outage of this site to draw</source>
        <translation>Il n’y a aucune indisponibilité de ce site à dessiner</translation>
    </message>
    <message>
        <source>No key is remembered for this address and site</source>
        <translation>Aucune clé n’est mémorisée pour cette adresse et ce site</translation>
    </message>
    <message>
        <source>No list of this site has been accepted yet</source>
        <translation>Aucune liste de ce site n’a encore été acceptée</translation>
    </message>
    <message>
        <source>This site has been fetched only once</source>
        <translation>Ce site n’a été récupéré qu’une fois</translation>
    </message>
    <message>
        <source>No earlier choices are on offer</source>
        <translation>Aucune décision antérieure n’est proposée</translation>
    </message>
    <message>
        <source>Leave full screen first: this shows addresses and IDs</source>
        <translation>Quittez d’abord le plein écran&#xa0;: ceci montre des adresses et des ID</translation>
    </message>
    <message>
        <source>Wait until everything is fetched</source>
        <translation>Attendez que tout soit récupéré</translation>
    </message>
    <message>
        <source>A list is being sent</source>
        <translation>Une liste est en cours d’envoi</translation>
    </message>
    <message>
        <source>The outcome of the last submission is unknown</source>
        <translation>L’issue de la dernière soumission est inconnue</translation>
    </message>
    <message>
        <source>This connection is read-only: its lists are not sent</source>
        <translation>Cette connexion est en lecture seule&#xa0;: ses listes ne sont pas envoyées</translation>
    </message>
    <message>
        <source>The fields were edited after the fetch: fetch again</source>
        <translation>Les champs ont été modifiés après la récupération&#xa0;: récupérez à nouveau</translation>
    </message>
    <message>
        <source>The outcome of an earlier list for this site is unknown: mark it first</source>
        <translation>L’issue d’une liste antérieure de ce site est inconnue&#xa0;: déclarez-la d’abord</translation>
    </message>
    <message>
        <source>Every outage is left out: include at least one</source>
        <translation>Toutes les indisponibilités sont écartées&#xa0;: retenez-en au moins une</translation>
    </message>
    <message>
        <source>No outage of this site began since the cutoff</source>
        <translation>Aucune indisponibilité de ce site n’a commencé depuis la date seuil</translation>
    </message>
</context>
<context>
    <name>ZoneControl</name>
    <message>
        <source>T&amp;imes in local time (%1)</source>
        <translation>Heures l&amp;ocales (%1)</translation>
    </message>
    <message>
        <source>Times in another &amp;zone (%1)…</source>
        <translation>Autre fuseau &amp;horaire (%1)…</translation>
    </message>
    <message>
        <source>Times in another &amp;zone…</source>
        <translation>Autre fuseau &amp;horaire…</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>Utiliser ce fuseau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Search a place or an offset, such as “berlin” or “+05:30”</source>
        <translation>Chercher un lieu ou un décalage, comme «&#xa0;berlin&#xa0;» ou «&#xa0;+05:30&#xa0;»</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Chercher un fuseau horaire</translation>
    </message>
    <message>
        <source>Show times in another zone</source>
        <translation>Afficher les heures dans un autre fuseau</translation>
    </message>
    <message>
        <source>What is sent stays as it was received.</source>
        <translation>Ce qui est envoyé reste tel que reçu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No time zone matches “%1”. Type a part of a city’s name, or an offset such as “+05:30”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Aucun fuseau horaire ne correspond à «&#xa0;%1&#xa0;». Saisissez une partie du nom d’une ville, ou un décalage comme «&#xa0;+05:30&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Zone of the times</source>
        <translation>Fuseau des heures</translation>
    </message>
    <message>
        <source>Choose, or type a city</source>
        <translation>Choisir, ou saisir une ville</translation>
    </message>
</context>
<context>
    <name>ZoneListModel</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
</TS>
