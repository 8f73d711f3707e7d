<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Outage Desk</source>
        <translation>Outage Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Nothing is kept there yet</source>
        <translation>Ahí aún no hay nada</translation>
    </message>
    <message>
        <source>Named once there is a base URL.</source>
        <translation>Se indica en cuanto hay una URL base.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Preguntando al sistema…</translation>
    </message>
    <message>
        <source>None: requests go straight to %1.</source>
        <extracomment>%1 is the API&apos;s address, %2 the proxy&apos;s</extracomment>
        <translation>Ninguno: las peticiones van directamente a %1.</translation>
    </message>
    <message>
        <source>Requests to %1 go through %2.</source>
        <translation>Las peticiones a %1 pasan por %2.</translation>
    </message>
    <message>
        <source>About Outage Desk</source>
        <translation>Acerca de Outage Desk</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Outage Desk is free software (MIT).</source>
        <translation>Outage Desk es software libre (MIT).</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) and libzip (BSD) as shared libraries, icons by Lucide (ISC).</source>
        <translation>Qt %1 (GNU LGPL 3), libcsv (GNU LGPL 2.1) y libzip (BSD) como bibliotecas compartidas, iconos de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>Abrir la carpeta de los ajustes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open the folder of the record</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>What you leave out and note is kept beside the record, and offered again at the next start.</source>
        <translation>Lo que excluye y anota se guarda junto al registro y se vuelve a ofrecer en el próximo inicio.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Kept in memory, and gone when the program ends; in the system’s keyring only where you had it remembered.</source>
        <translation>En la memoria, y se pierde al terminar el programa; en el llavero del sistema solo donde pidió recordarla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open outages file…</source>
        <translation>&amp;Abrir paradas…</translation>
    </message>
    <message>
        <source>Read outages from a JSON, CSV or .xlsx file instead of asking the API</source>
        <translation>Leer paradas de un archivo JSON, CSV o .xlsx en lugar de preguntar a la API</translation>
    </message>
    <message>
        <source>Open &amp;site file…</source>
        <translation>Abrir p&amp;lanta…</translation>
    </message>
    <message>
        <source>Read the site from a JSON file instead of asking the API</source>
        <translation>Leer la planta de un archivo JSON en lugar de preguntar a la API</translation>
    </message>
    <message>
        <source>Paste &amp;list</source>
        <translation>&amp;Pegar lista</translation>
    </message>
    <message>
        <source>Read outages copied from a spreadsheet, or JSON, instead of asking the API</source>
        <translation>Leer paradas copiadas de una hoja de cálculo, o JSON, en lugar de preguntar a la API</translation>
    </message>
    <message>
        <source>Save &amp;what is shown…</source>
        <translation>&amp;Guardar lo mostrado…</translation>
    </message>
    <message>
        <source>Save rows as CSV, TSV or JSON: those shown, those marked, or all</source>
        <translation>Guardar filas como CSV, TSV o JSON: las mostradas, las marcadas o todas</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save what is shown, the review or the receipt, as a sheet of paper</source>
        <translation>Guardar lo que se muestra, la revisión o el recibo, como hoja de papel</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print what is shown, the review or the receipt, as a sheet of paper</source>
        <translation>Imprimir lo que se muestra, la revisión o el recibo, como hoja de papel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Cerrar la ventana y terminar el programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last choice back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the choice again that was taken back</source>
        <translation>Volver a tomar la decisión deshecha</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy the marked rows as text, HTML and CSV</source>
        <translation>Copiar las filas marcadas como texto, HTML y CSV</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Copiar filas y &amp;títulos</translation>
    </message>
    <message>
        <source>Copy the marked rows below the titles of their columns</source>
        <translation>Copiar las filas marcadas bajo los títulos de sus columnas</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar ce&amp;lda</translation>
    </message>
    <message>
        <source>Copy the cell under the keyboard, a time with its zone</source>
        <translation>Copiar la celda actual; una hora, con su zona</translation>
    </message>
    <message>
        <source>Copy cell as recei&amp;ved</source>
        <translation>Copiar celda como &amp;se recibió</translation>
    </message>
    <message>
        <source>Copy the characters that came for this cell</source>
        <translation>Copiar los caracteres que llegaron para esta celda</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Show only rows that contain a text</source>
        <translation>Mostrar solo las filas que contienen un texto</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Q&amp;uitar filtros</translation>
    </message>
    <message>
        <source>Show this site’s rows again, without a search</source>
        <translation>Volver a mostrar las filas de esta planta, sin búsqueda</translation>
    </message>
    <message>
        <source>Forget API &amp;key</source>
        <translation>&amp;Olvidar clave de API</translation>
    </message>
    <message>
        <source>Take the key of this address and site out of the keyring</source>
        <translation>Quitar del llavero la clave de esta dirección y esta planta</translation>
    </message>
    <message>
        <source>&amp;Everything fetched</source>
        <translation>&amp;Todo lo obtenido</translation>
    </message>
    <message>
        <source>Show exactly these rows</source>
        <translation>Mostrar exactamente estas filas</translation>
    </message>
    <message>
        <source>At this &amp;site</source>
        <translation>De esta &amp;planta</translation>
    </message>
    <message>
        <source>Since the cut&amp;off</source>
        <translation>Desde el &amp;corte</translation>
    </message>
    <message>
        <source>Inc&amp;luded</source>
        <translation>&amp;Incluidas</translation>
    </message>
    <message>
        <source>Only what is to chec&amp;k</source>
        <translation>Solo por &amp;revisar</translation>
    </message>
    <message>
        <source>Show only the rows that deserve a look, or all again</source>
        <translation>Mostrar solo las filas que merecen atención, o todas de nuevo</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Go to what the rows can be narrowed down to; from there, hide it</source>
        <translation>Ir a los filtros que acotan las filas; desde ahí, ocultarlos</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>E&amp;quipos</translation>
    </message>
    <message>
        <source>Go to a lane of outages for each device; from there, hide the lanes</source>
        <translation>Ir a un carril de paradas por equipo; desde ahí, ocultar los carriles</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show or hide the details of the current row</source>
        <translation>Mostrar u ocultar los detalles de la fila actual</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Peticio&amp;nes</translation>
    </message>
    <message>
        <source>Show or hide what was asked of the API</source>
        <translation>Mostrar u ocultar lo que se pidió a la API</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>Show times in UTC, as they are received and sent</source>
        <translation>Mostrar las horas en UTC, como se reciben y se envían</translation>
    </message>
    <message>
        <source>T&amp;imes in local time</source>
        <translation>Horas &amp;locales</translation>
    </message>
    <message>
        <source>Show times as the clocks here show them</source>
        <translation>Mostrar las horas según los relojes de aquí</translation>
    </message>
    <message>
        <source>Times in another &amp;zone…</source>
        <translation>Horas en otra &amp;zona…</translation>
    </message>
    <message>
        <source>Choose a time zone from a list</source>
        <translation>Elegir una zona horaria de una lista</translation>
    </message>
    <message>
        <source>Rese&amp;t view</source>
        <translation>Restablecer &amp;vista</translation>
    </message>
    <message>
        <source>Show columns, order, filters and timeline as at first</source>
        <translation>Mostrar columnas, orden, filtros y cronograma como al principio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>What was sent from this computer, and what became of it</source>
        <translation>Lo que se envió desde este ordenador y cuál fue el resultado</translation>
    </message>
    <message>
        <source>Compare with the last &amp;accepted list</source>
        <translation>Comparar con la última lista &amp;aceptada</translation>
    </message>
    <message>
        <source>Show what is new, gone or changed since the list that this site accepted last</source>
        <translation>Mostrar lo nuevo, retirado o cambiado desde la última lista que aceptó esta planta</translation>
    </message>
    <message>
        <source>Compare with the fetch &amp;before</source>
        <translation>Comparar con la &amp;obtención anterior</translation>
    </message>
    <message>
        <source>Show what is new, gone or changed at this site since the fetch before</source>
        <translation>Mostrar lo nuevo, retirado o cambiado en esta planta desde la obtención anterior</translation>
    </message>
    <message>
        <source>Limits of findings and a&amp;ge…</source>
        <translation>Límites de avisos y anti&amp;güedad…</translation>
    </message>
    <message>
        <source>When an outage is very long or near the cutoff, and when a list is too old to be sent</source>
        <translation>Cuándo una parada es muy larga o está cerca de la fecha de corte, y cuándo una lista es demasiado antigua para enviarla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Show less time in more detail</source>
        <translation>Menos tiempo con más detalle</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show more time in less detail</source>
        <translation>Más tiempo con menos detalle</translation>
    </message>
    <message>
        <source>Fit &amp;all outages</source>
        <translation>&amp;Ajustar a todas</translation>
    </message>
    <message>
        <source>Show the time of all outages in the table, the furthest included</source>
        <translation>Mostrar el periodo de todas las paradas de la tabla, incluida la más lejana</translation>
    </message>
    <message>
        <source>Fit in&amp;cluded outages</source>
        <translation>Ajustar a incl&amp;uidas</translation>
    </message>
    <message>
        <source>Show the time of the included outages, as at first</source>
        <translation>Mostrar el periodo de las paradas incluidas, como al principio</translation>
    </message>
    <message>
        <source>Fit &amp;marked outages</source>
        <translation>Ajustar a &amp;marcadas</translation>
    </message>
    <message>
        <source>Show the time of the marked outages</source>
        <translation>Mostrar el periodo de las paradas marcadas</translation>
    </message>
    <message>
        <source>&amp;From the cutoff</source>
        <translation>&amp;Desde el corte</translation>
    </message>
    <message>
        <source>Show the time since the cutoff</source>
        <translation>Mostrar el periodo desde la fecha de corte</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the lanes of the devices as a picture</source>
        <translation>Copiar los carriles de los equipos como imagen</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the lanes of the devices as a picture (PNG)</source>
        <translation>Guardar los carriles de los equipos como imagen (PNG)</translation>
    </message>
    <message>
        <source>For&amp;get earlier choices</source>
        <translation>Olvidar &amp;decisiones anteriores</translation>
    </message>
    <message>
        <source>Delete the choices of an earlier start that are on offer</source>
        <translation>Borrar las decisiones ofrecidas de un inicio anterior</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>O&amp;btener</translation>
    </message>
    <message>
        <source>Fetch all outages and the site’s devices</source>
        <translation>Obtener todas las paradas y los equipos de la planta</translation>
    </message>
    <message>
        <source>Fetc&amp;h all sites</source>
        <translation>Obtener &amp;cada planta</translation>
    </message>
    <message>
        <source>Fetch all sites of the connection with one answer of the API</source>
        <translation>Obtener todas las plantas de la conexión con una sola respuesta de la API</translation>
    </message>
    <message>
        <source>Sho&amp;w the next site</source>
        <translation>&amp;Planta siguiente</translation>
    </message>
    <message>
        <source>Show the next site of the connection, with its own review</source>
        <translation>Mostrar la planta siguiente de la conexión, con su propia revisión</translation>
    </message>
    <message>
        <source>Show the pre&amp;vious site</source>
        <translation>Planta ante&amp;rior</translation>
    </message>
    <message>
        <source>Show the site before, with its own review</source>
        <translation>Mostrar la planta anterior, con su propia revisión</translation>
    </message>
    <message>
        <source>Change connec&amp;tion…</source>
        <translation>C&amp;ambiar conexión…</translation>
    </message>
    <message>
        <source>Lead the keyboard to the fields of the connection, the site first</source>
        <translation>Llevar el foco a los campos de la conexión, primero a la planta</translation>
    </message>
    <message>
        <source>Conn&amp;ections…</source>
        <translation>Cone&amp;xiones…</translation>
    </message>
    <message>
        <source>Make, change, copy, remove and test connections that have a name</source>
        <translation>Crear, cambiar, copiar, quitar y probar conexiones con nombre</translation>
    </message>
    <message>
        <source>Change c&amp;utoff…</source>
        <translation>Ca&amp;mbiar corte…</translation>
    </message>
    <message>
        <source>Lead the keyboard to the cutoff</source>
        <translation>Llevar el foco a la fecha de corte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>&amp;Include or leave out</source>
        <translation>Incl&amp;uir o excluir</translation>
    </message>
    <message>
        <source>Leave the selected rows out, or include them again</source>
        <translation>Excluir las filas marcadas, o volver a incluirlas</translation>
    </message>
    <message>
        <source>I&amp;nclude marked</source>
        <translation>&amp;Incluir marcadas</translation>
    </message>
    <message>
        <source>Include the marked outages in the list</source>
        <translation>Incluir las paradas marcadas en la lista</translation>
    </message>
    <message>
        <source>&amp;Leave out marked</source>
        <translation>&amp;Excluir marcadas</translation>
    </message>
    <message>
        <source>Leave the marked outages out of the list</source>
        <translation>Excluir las paradas marcadas de la lista</translation>
    </message>
    <message>
        <source>Show only this &amp;device</source>
        <translation>Solo este e&amp;quipo</translation>
    </message>
    <message>
        <source>Show only the outages of the current row’s device</source>
        <translation>Mostrar solo las paradas del equipo de la fila actual</translation>
    </message>
    <message>
        <source>Include &amp;all</source>
        <translation>Incluir &amp;todas</translation>
    </message>
    <message>
        <source>Include every outage that was left out</source>
        <translation>Incluir todas las paradas excluidas</translation>
    </message>
    <message>
        <source>Leave out with a &amp;reason…</source>
        <translation>Excluir con m&amp;otivo…</translation>
    </message>
    <message>
        <source>Leave the marked outages out and note why</source>
        <translation>Excluir las paradas marcadas y anotar por qué</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Note something on the marked outages</source>
        <translation>Poner una nota a las paradas marcadas</translation>
    </message>
    <message>
        <source>Loo&amp;ked at</source>
        <translation>&amp;Ya vista</translation>
    </message>
    <message>
        <source>Whether all that is to check on the marked outages has been looked at</source>
        <translation>Si se ha visto todo lo que hay por revisar en las paradas marcadas</translation>
    </message>
    <message>
        <source>Ne&amp;xt to check</source>
        <translation>Si&amp;guiente por revisar</translation>
    </message>
    <message>
        <source>Go to the next row that deserves a look</source>
        <translation>Ir a la fila siguiente que merece atención</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>Anterior por revi&amp;sar</translation>
    </message>
    <message>
        <source>Go to the row before that deserves a look</source>
        <translation>Ir a la fila anterior que merece atención</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>En&amp;viar…</translation>
    </message>
    <message>
        <source>Look at the exact list, then send it</source>
        <translation>Ver la lista exacta y después enviarla</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Show the list large, without address, key and IDs; Esc leads back</source>
        <translation>Mostrar la lista en grande, sin dirección, clave ni ID; Esc vuelve atrás</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Ampliar texto</translation>
    </message>
    <message>
        <source>Make everything in the window larger</source>
        <translation>Mostrar más grande todo lo que hay en la ventana</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Reducir texto</translation>
    </message>
    <message>
        <source>Make everything in the window smaller</source>
        <translation>Mostrar más pequeño todo lo que hay en la ventana</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Show the text as large as the system does</source>
        <translation>Mostrar el texto tan grande como en el sistema</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>Lead the keyboard to the next area of the window</source>
        <translation>Llevar el foco al área siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Área an&amp;terior</translation>
    </message>
    <message>
        <source>Lead the keyboard to the area before</source>
        <translation>Llevar el foco al área anterior</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Todos los comandos por su nombre</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Open the guide at the page about what you are doing</source>
        <translation>Abrir la guía por la página sobre lo que está haciendo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Every shortcut on one page</source>
        <translation>Todos los atajos en una página</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copy versions, system, paths and the last requests, without key, address and site</source>
        <translation>Copiar versiones, sistema, rutas y las últimas peticiones, sin clave, dirección ni planta</translation>
    </message>
    <message>
        <source>&amp;About Outage Desk</source>
        <translation>A&amp;cerca de Outage Desk</translation>
    </message>
    <message>
        <source>Version, licences, and where files are kept</source>
        <translation>Versión, licencias y dónde se guardan los archivos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronograma</translation>
    </message>
    <message>
        <source>&amp;Outages</source>
        <translation>&amp;Paradas</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>ApiKeyController</name>
    <message>
        <source>Keyring silent: key kept for this session only.</source>
        <translation>El llavero no responde: clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>Keyring locked: key kept for this session only.</source>
        <translation>Llavero bloqueado: clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>No keyring here: key kept for this session only.</source>
        <translation>Aquí no hay llavero: clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring has it, for this address and site.</source>
        <translation>El llavero la tiene, para esta dirección y esta planta.</translation>
    </message>
    <message>
        <source>The keyring has it, for all sites of this connection.</source>
        <translation>En el llavero, para todas las plantas de esta conexión.</translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation>El llavero la ha olvidado.</translation>
    </message>
    <message>
        <source>The key was for %1 and has been taken out.</source>
        <extracomment>%1 is an address such as https://host</extracomment>
        <translation>La clave era para %1 y se ha quitado.</translation>
    </message>
    <message>
        <source>The key comes from the keyring.</source>
        <translation>La clave viene del llavero.</translation>
    </message>
    <message>
        <source>The keyring may still have it: it did not say that it has gone.</source>
        <translation>Puede que el llavero aún la tenga: no ha confirmado que la haya borrado.</translation>
    </message>
    <message>
        <source>The keyring gets the key once the API has accepted it.</source>
        <translation>El llavero recibe la clave en cuanto la API la haya aceptado.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Show or hide what the rows can be narrowed down to (F9)</source>
        <translation>Mostrar u ocultar los filtros que acotan las filas (F9)</translation>
    </message>
    <message>
        <source>Show only the rows that deserve a look (F8 leads to the next one)</source>
        <translation>Mostrar solo las filas que merecen atención (F8 lleva a la siguiente)</translation>
    </message>
    <message>
        <source>Show this site’s rows again, without a search (Esc)</source>
        <translation>Volver a mostrar las filas de esta planta, sin búsqueda (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <extracomment>On a button: how many rows deserve a look</extracomment>
        <translation>%1 por revisar</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>¿Qué es cada columna?</translation>
    </message>
    <message>
        <source>Its characters are not UTF-8. They are read as Windows-1252 (Western European): look whether the names are right.</source>
        <translation>Sus caracteres no son UTF-8. Se leen como Windows-1252 (Europa occidental): compruebe que los nombres son correctos.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Device (ID or name)</source>
        <translation>&amp;Equipo (ID o nombre)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La primera fila &amp;nombra las columnas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a column, and the first of its values</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What &amp;zone did the clocks show?</source>
        <translation>¿Qué &amp;zona horaria seguían los relojes?</translation>
    </message>
    <message>
        <source>In this &amp;format:</source>
        <translation>En este f&amp;ormato:</translation>
    </message>
    <message>
        <source>Format of the times</source>
        <translation>Formato de las horas</translation>
    </message>
    <message>
        <source>yyyy is the year; M or MM the month, MMM or MMMM its English name; d or dd the day; H or HH the hour, h or hh that with AP; m or mm the minute; s or ss the second; zzz its thousandths. Text stands in apostrophes.</source>
        <translation>yyyy es el año; M o MM el mes, MMM o MMMM su nombre en inglés; d o dd el día; H o HH la hora, h o hh la hora con AP; m o mm el minuto; s o ss el segundo; zzz sus milésimas. El texto va entre apóstrofos.</translation>
    </message>
    <message>
        <source>The first rows as they would become</source>
        <translation>Cómo quedarían las primeras filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read these rows</source>
        <translation>Leer estas filas</translation>
    </message>
    <message>
        <source>Type the format of the times</source>
        <translation>Escriba el formato de las horas</translation>
    </message>
    <message>
        <source>The times say no zone. What does “%1” mean?</source>
        <extracomment>%1 is a time as it stands in a list: 03/04/2022 10:15</extracomment>
        <translation>Las horas no indican zona. ¿Qué significa «%1»?</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time. How is it written?</source>
        <translation>«%1» no se puede leer como hora. ¿Cómo está escrita?</translation>
    </message>
    <message>
        <source>Choose the column of the device</source>
        <translation>Elija la columna del equipo</translation>
    </message>
    <message>
        <source>Choose the column of the begin</source>
        <translation>Elija la columna del inicio</translation>
    </message>
    <message>
        <source>Choose the column of the end</source>
        <translation>Elija la columna del fin</translation>
    </message>
    <message>
        <source>One column cannot be two things</source>
        <translation>Una columna no puede ser dos cosas</translation>
    </message>
    <message>
        <source>Choose which day is meant</source>
        <translation>Elija a qué día se refiere</translation>
    </message>
    <message>
        <source>Choose the zone of the times</source>
        <translation>Elija la zona horaria</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the list.</source>
        <translation>Las primeras filas, como están en la lista.</translation>
    </message>
    <message>
        <source>Times are converted from local time (%1) to UTC.</source>
        <translation>Las horas se convierten de hora local (%1) a UTC.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its sheets could be meant: look which is read.</source>
        <translation>
            <numerusform>Podría tratarse de %Ln de sus hojas: mire cuál se lee.</numerusform>
            <numerusform>Podría tratarse de %Ln de sus hojas: mire cuál se lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is the name of a sheet of a spreadsheet</extracomment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Times without a zone are taken as UTC.</source>
        <translation>Las horas sin zona se toman como UTC.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>It is no longer there</source>
        <translation>Ya no está</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>%1 · on</source>
        <extracomment>A command that is switched on now; %1 is the menu it stands in</extracomment>
        <translation>%1 · activo</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <extracomment>A command that is off, and why</extracomment>
        <translation>%1, inactivo: %2</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>No existe ese comando.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Show the ones that are the &amp;same too</source>
        <translation>Ver también las i&amp;guales</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>From the list of %1 UTC (%3) to the list of %2 UTC (%4)</source>
        <extracomment>%1 and %2 are times, %3 and %4 names of sites</extracomment>
        <translation>De la lista del %1 UTC (%3) a la lista del %2 UTC (%4)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Show only what the earlier list did not have</source>
        <translation>Mostrar solo lo que la lista anterior no tenía</translation>
    </message>
    <message>
        <source>Show only what was otherwise in the earlier list</source>
        <translation>Mostrar solo lo que era distinto en la lista anterior</translation>
    </message>
    <message>
        <source>List what the earlier list had and this one has not</source>
        <translation>Enumerar lo que la lista anterior tenía y esta no</translation>
    </message>
    <message>
        <source>Show only what the earlier list had and is left out now</source>
        <translation>Mostrar solo lo que la lista anterior tenía y ahora está excluido</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>such as my-site</source>
        <translation>p. ej. mi-planta</translation>
    </message>
    <message>
        <source>Outages that began before this moment are left out. A date alone is its midnight in UTC; a time needs its zone, as in 2022-01-01 06:00 UTC or 2022-01-01T06:00:00+01:00</source>
        <translation>Las paradas que empezaron antes de este momento quedan fuera de la lista. Una fecha sola es su medianoche en UTC; una hora necesita su zona, como en 2022-01-01 06:00 UTC o 2022-01-01T06:00:00+01:00</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>ID de planta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Stop what is under way (Esc)</source>
        <translation>Detener lo que está en curso (Esc)</translation>
    </message>
    <message>
        <source>Fetch outages and site (F5)</source>
        <translation>Obtener paradas y planta (F5)</translation>
    </message>
    <message>
        <source>= midnight UTC</source>
        <translation>= medianoche UTC</translation>
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
        <translation>La fecha de corte %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Read-only: lists are looked at, never sent</source>
        <translation>Solo lectura: ver listas, nunca enviarlas</translation>
    </message>
    <message>
        <source>One remembered key for all its sites</source>
        <translation>Recordar una clave para todas las plantas</translation>
    </message>
    <message>
        <source>A Production is never chosen by itself, and its lists are asked about with more care.</source>
        <translation>Producción nunca se elige por sí sola, y se pregunta con más cuidado por sus listas.</translation>
    </message>
    <message>
        <source>One ID a line</source>
        <translation>Un ID por línea</translation>
    </message>
    <message>
        <source>As for all connections</source>
        <translation>Como para todas</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Esta dirección</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Usual cutoff</source>
        <translation>Corte habitual</translation>
    </message>
    <message>
        <source>Oldest list that is sent</source>
        <translation>Lista más antigua que se envía</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo CA</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo CA</translation>
    </message>
    <message>
        <source>Only what the system trusts</source>
        <translation>Solo en lo que confía el sistema</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Change…</source>
        <extracomment>On the button that brings the fields of the connection back</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Show the fields of the connection: address, site, key and cutoff</source>
        <translation>Mostrar los campos de la conexión: dirección, planta, clave y fecha de corte</translation>
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
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No connection has a name yet. “New” makes one: an address with its sites, and whether it is for tests or for production.</source>
        <translation>Todavía ninguna conexión tiene nombre. «Nueva» crea una: una dirección con sus plantas, y si es para pruebas o para producción.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Ask the API for the first site, and change nothing there</source>
        <translation>Preguntar a la API por la primera planta, sin cambiar nada allí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save connections</source>
        <translation>Guardar conexiones</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Cancelar &amp;prueba</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save it, or press Cancel once more to leave it.</source>
        <translation>Lo que ha cambiado no está guardado. Guárdelo, o pulse Cancelar otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Saving removes %1, keys in the keyring included.</source>
        <extracomment>%1 are the names of one or more connections</extracomment>
        <translation>Al guardar se elimina %1, con sus claves del llavero.</translation>
    </message>
    <message>
        <source>Saving removes %1.</source>
        <translation>Al guardar se elimina %1.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1 received, %Ln outages</source>
        <extracomment>%1: such as 12 kB; %Ln: number of outages</extracomment>
        <translation>
            <numerusform>%1 recibidos, %Ln parada</numerusform>
            <numerusform>%1 recibidos, %Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 sites</source>
        <extracomment>%1: such as &quot;12 kB received, 3 outages&quot;; numbers of sites</extracomment>
        <translation>%1; %2 de %3 plantas</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>Behind what has come so far; %1 is a size such as 12 kB</extracomment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Behind the pace of a transfer; %1 is a span of time such as 12 s</extracomment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>CountFilter</name>
    <message>
        <source>at this site</source>
        <translation>de esta planta</translation>
    </message>
    <message>
        <source>since the cutoff</source>
        <translation>desde el corte</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluidas</translation>
    </message>
    <message>
        <source>at other sites</source>
        <translation>de otras plantas</translation>
    </message>
    <message>
        <source>before the cutoff</source>
        <translation>antes del corte</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>unreadable, site unknown</source>
        <translation>ilegibles, planta desconocida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidas</translation>
    </message>
    <message numerus="yes">
        <source>%1 fetched</source>
        <translation>
            <numerusform>%1 obtenida</numerusform>
            <numerusform>%1 obtenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at this site</source>
        <translation>
            <numerusform>%1 de esta planta</numerusform>
            <numerusform>%1 de esta planta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 since the cutoff</source>
        <translation>
            <numerusform>%1 desde el corte</numerusform>
            <numerusform>%1 desde el corte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 included</source>
        <translation>
            <numerusform>%1 incluida</numerusform>
            <numerusform>%1 incluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at other sites</source>
        <translation>
            <numerusform>%1 de otras plantas</numerusform>
            <numerusform>%1 de otras plantas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 before the cutoff</source>
        <translation>
            <numerusform>%1 antes del corte</numerusform>
            <numerusform>%1 antes del corte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <translation>
            <numerusform>%1 ilegible</numerusform>
            <numerusform>%1 ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable, site unknown</source>
        <translation>
            <numerusform>%1 ilegible, planta desconocida</numerusform>
            <numerusform>%1 ilegibles, planta desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 excluida</numerusform>
            <numerusform>%1 excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) fetched</source>
        <translation>
            <numerusform>%Ln parada obtenida</numerusform>
            <numerusform>%Ln paradas obtenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at this site</source>
        <translation>
            <numerusform>%Ln parada de esta planta</numerusform>
            <numerusform>%Ln paradas de esta planta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) since the cutoff</source>
        <translation>
            <numerusform>%Ln parada desde la fecha de corte</numerusform>
            <numerusform>%Ln paradas desde la fecha de corte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) included</source>
        <translation>
            <numerusform>%Ln parada incluida</numerusform>
            <numerusform>%Ln paradas incluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at other sites</source>
        <translation>
            <numerusform>%Ln parada de otras plantas</numerusform>
            <numerusform>%Ln paradas de otras plantas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) before the cutoff</source>
        <translation>
            <numerusform>%Ln parada antes de la fecha de corte</numerusform>
            <numerusform>%Ln paradas antes de la fecha de corte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s)</source>
        <translation>
            <numerusform>%Ln elemento ilegible</numerusform>
            <numerusform>%Ln elementos ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s) of unknown site</source>
        <translation>
            <numerusform>%Ln elemento ilegible de planta desconocida</numerusform>
            <numerusform>%Ln elementos ilegibles de planta desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <translation>
            <numerusform>%Ln parada excluida</numerusform>
            <numerusform>%Ln paradas excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every record that was fetched.</source>
        <translation>Muestra todos los elementos obtenidos.</translation>
    </message>
    <message>
        <source>Shows the records of this site’s devices, also those that cannot be read.</source>
        <translation>Muestra los elementos de los equipos de esta planta, también los ilegibles.</translation>
    </message>
    <message>
        <source>Shows this site’s outages that did not begin before the cutoff.</source>
        <translation>Muestra las paradas de esta planta que no empezaron antes de la fecha de corte.</translation>
    </message>
    <message>
        <source>Shows exactly the outages that will be sent.</source>
        <translation>Muestra exactamente las paradas que se enviarán.</translation>
    </message>
    <message>
        <source>Shows the records whose device is not one of this site’s.</source>
        <translation>Muestra los elementos cuyo equipo no es de esta planta.</translation>
    </message>
    <message>
        <source>Shows this site’s outages that began before the cutoff.</source>
        <translation>Muestra las paradas de esta planta que empezaron antes de la fecha de corte.</translation>
    </message>
    <message>
        <source>Shows the records of this site that cannot be read, each with the reason.</source>
        <translation>Muestra los elementos de esta planta que no se pueden leer, cada uno con el motivo.</translation>
    </message>
    <message>
        <source>Shows the records that cannot be read and do not tell for certain which device and site they are of.</source>
        <translation>Muestra los elementos que no se pueden leer y de los que no es seguro a qué equipo y planta pertenecen.</translation>
    </message>
    <message>
        <source>Shows the outages that you left out.</source>
        <translation>Muestra las paradas que usted ha excluido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3</source>
        <extracomment>18 of 108 outages: at this site</extracomment>
        <translation>
            <numerusform>%1 de %2 parada: %3</numerusform>
            <numerusform>%1 de %2 paradas: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3, containing “%4”</source>
        <extracomment>7 of 108 outages: at this site, containing “battery”</extracomment>
        <translation>
            <numerusform>%1 de %2 parada: %3, con «%4»</numerusform>
            <numerusform>%1 de %2 paradas: %3, con «%4»</numerusform>
        </translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>todas</translation>
    </message>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%1 leída</numerusform>
            <numerusform>%1 leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%Ln parada leída</numerusform>
            <numerusform>%Ln paradas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every record of the file.</source>
        <translation>Muestra todos los elementos del archivo.</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message>
        <source>With all sites at once, the rows of other sites are counted only.</source>
        <translation>Con todas las plantas a la vez, las filas de otras plantas solo se cuentan.</translation>
    </message>
</context>
<context>
    <name>CutoffEdit</name>
    <message>
        <source>Choose the cutoff in a calendar</source>
        <translation>Elegir la fecha de corte en un calendario</translation>
    </message>
    <message>
        <source>Calendar of the cutoff</source>
        <translation>Calendario de la fecha de corte</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Send this outage</source>
        <translation>Enviar esta parada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why it does not go</source>
        <translation>Por qué no se envía</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Lo que conviene recordar</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A server error now and then (500)</source>
        <translation>Un error del servidor de vez en cuando (500)</translation>
    </message>
    <message>
        <source>Too many requests, asks to wait (429)</source>
        <translation>Demasiadas peticiones, pide esperar (429)</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Respuestas lentas</translation>
    </message>
    <message>
        <source>The connection is cut</source>
        <translation>La conexión se corta</translation>
    </message>
    <message>
        <source>The answer is lost after a list was accepted</source>
        <translation>La respuesta se pierde tras aceptarse una lista</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>La respuesta no es JSON</translation>
    </message>
    <message>
        <source>The key is refused (403)</source>
        <translation>La clave se rechaza (403)</translation>
    </message>
    <message>
        <source>A million outages</source>
        <translation>Un millón de paradas</translation>
    </message>
</context>
<context>
    <name>DemoFault</name>
    <message>
        <source>Every Nth request is answered with a server error (500).</source>
        <translation>Una de cada N peticiones se responde con un error del servidor (500).</translation>
    </message>
    <message>
        <source>Every other request is answered with 429 and asks to wait N seconds.</source>
        <translation>Una de cada dos peticiones se responde con 429 y pide esperar N segundos.</translation>
    </message>
    <message>
        <source>Every answer comes N milliseconds late.</source>
        <translation>Cada respuesta llega N milisegundos tarde.</translation>
    </message>
    <message>
        <source>The connection is cut in the middle of every Nth answer.</source>
        <translation>La conexión se corta en mitad de una de cada N respuestas.</translation>
    </message>
    <message>
        <source>The first N lists that are accepted get no answer, only a closed connection; 0 means all of them.</source>
        <translation>Las primeras N listas aceptadas no reciben respuesta, solo una conexión cerrada; 0 significa todas.</translation>
    </message>
    <message>
        <source>What is fetched is JSON with a mistake in the middle.</source>
        <translation>Lo que se obtiene es JSON con un error en medio.</translation>
    </message>
    <message>
        <source>Every request is refused as if its key were wrong (403).</source>
        <translation>Toda petición se rechaza como si su clave fuera incorrecta (403).</translation>
    </message>
    <message>
        <source>N outages are handed out instead of about a hundred.</source>
        <translation>Se entregan N paradas en lugar de unas cien.</translation>
    </message>
</context>
<context>
    <name>DemoMenu</name>
    <message>
        <source>De&amp;mo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>Show the &amp;Production guard</source>
        <translation>Mostrar protección de &amp;Producción</translation>
    </message>
    <message>
        <source>Ask before sending as for Production; nothing leaves this computer</source>
        <translation>Preguntar antes de enviar como en Producción; nada sale de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Start the demo anew</source>
        <translation>&amp;Reiniciar la demo</translation>
    </message>
    <message>
        <source>Switch every fault off, and fetch the first site again</source>
        <translation>Desactivar todos los fallos y volver a obtener la primera planta</translation>
    </message>
    <message>
        <source>Sites of the demo</source>
        <extracomment>Above the list of the demo&apos;s sites</extracomment>
        <translation>Plantas de la demo</translation>
    </message>
    <message>
        <source>Make the demo misbehave</source>
        <extracomment>Above the list of what can be made to go wrong</extracomment>
        <translation>Qué debe fallar en la demo</translation>
    </message>
</context>
<context>
    <name>DemoServerCommand</name>
    <message>
        <source>“%1” is not a fault. There are %2.</source>
        <translation>«%1» no es un fallo. Los hay: %2.</translation>
    </message>
    <message>
        <source>The fault “%1” takes no number.</source>
        <translation>El fallo «%1» no admite número.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number behind the equals sign.</source>
        <translation>«%1» necesita un número entero tras el signo igual.</translation>
    </message>
    <message>
        <source>The number in “%1” is too small or too large.</source>
        <translation>El número de «%1» es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another one, or none for a free one.</source>
        <translation>El puerto %1 está en uso. Elija otro, o ninguno para uno libre.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>El puerto %1 está reservado para el sistema. Elija uno superior a 1023.</translation>
    </message>
    <message>
        <source>The demo API cannot listen on this computer.</source>
        <translation>La API de demo no puede escuchar en este ordenador.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>GET, path, status</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Serving the demo API until interrupted.</source>
        <translation>La API de demo funciona hasta que se interrumpa.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose an outage to see its record and why it is in or out.</source>
        <translation>Elija una parada para ver por qué está en la lista o no.</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copiar estos detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Ya vista</translation>
    </message>
    <message>
        <source>What is found here is not to check any more</source>
        <translation>Los avisos de aquí ya no están por revisar</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>De este equipo</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Elemento recibido</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de equipo</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <extracomment>%1 is the number of a record, %2 how many there are</extracomment>
        <translation>Elemento %1 de %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a record&apos;s number</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00</extracomment>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>The text of this record was not kept: there are so many records that cannot be read that it would take too much memory.</source>
        <translation>El texto de este elemento no se conservó: hay tantos elementos ilegibles que ocuparía demasiada memoria.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact as a screen reader says it: &quot;Begin (UTC): 2022-01-01 00:00:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Use this device</source>
        <translation>Usar este equipo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Which device is “%1”?</source>
        <extracomment>%1 is the name of a device</extracomment>
        <translation>¿Qué equipo es «%1»?</translation>
    </message>
    <message>
        <source>Several devices of this site have that name. What you choose holds for all rows of the list.</source>
        <translation>Varios equipos de esta planta tienen ese nombre. Lo que elija vale para todas las filas de la lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a device first</source>
        <translation>Elija antes un equipo</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No request has been made.</source>
        <translation>No se ha hecho ninguna petición.</translation>
    </message>
    <message>
        <source>The last requests, without address and site:</source>
        <translation>Las últimas peticiones, sin dirección ni planta:</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Asking the system…</source>
        <translation>Preguntando al sistema…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. The key, the address, the site and the outages are not in it; read it before you send it.</source>
        <translation>Copiado. La clave, la dirección, la planta y las paradas no figuran; léalo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Outage Desk shows which outages of a power site will be sent, and why, and sends them when you say so.</source>
        <translation>Outage Desk muestra qué paradas de una planta se enviarán y por qué, y las envía cuando usted lo indica.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>The last connection was %1. A Production is never chosen by itself.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>La última conexión fue %1. Producción nunca se elige por sí sola.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Todavía no se ha obtenido nada.</translation>
    </message>
    <message>
        <source>Fetch outages</source>
        <translation>Obtener paradas</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>There are no outages: the list is empty.</source>
        <translation>No hay paradas: la lista está vacía.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>The filter hides every row.</source>
        <translation>El filtro oculta todas las filas.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Every outage of the list is left out.</source>
        <translation>Todas las paradas de la lista están excluidas.</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>Incluir todas</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>There are no outages of this site.</source>
        <translation>No hay paradas de esta planta.</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Find a device</source>
        <translation>Buscar equipo</translation>
    </message>
    <message>
        <source>Find a device in the filters</source>
        <translation>Buscar un equipo en los filtros</translation>
    </message>
    <message>
        <source>Lists only devices whose name or ID contains this</source>
        <translation>Muestra solo los equipos cuyo nombre o ID contiene esto</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
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
        <translation>No se puede iniciar la demo.</translation>
    </message>
    <message>
        <source>Another program may keep it from listening. Choose another connection, or try again.</source>
        <translation>Puede que otro programa le impida escuchar. Elija otra conexión o reinténtelo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The rows are being judged by the new cutoff</source>
        <translation>Las filas se están clasificando según la nueva fecha de corte</translation>
    </message>
    <message>
        <source>These rows were pasted (site %1).</source>
        <extracomment>At the head of the list; %1 is the id of a site</extracomment>
        <translation>Estas filas se pegaron (planta %1).</translation>
    </message>
    <message>
        <source>These rows were read from the file %1 (site %2).</source>
        <extracomment>At the head of the list; %1 is a file, %2 the id of a site</extracomment>
        <translation>Estas filas se leyeron del archivo %1 (planta %2).</translation>
    </message>
    <message>
        <source>These rows were fetched from %1 (site %2).</source>
        <extracomment>At the head of the list; %1 is an address, %2 the id of a site</extracomment>
        <translation>Estas filas se obtuvieron de %1 (planta %2).</translation>
    </message>
    <message>
        <source>Their rows are not sent. Say which devices are meant, or correct the list.</source>
        <translation>Sus filas no se envían. Diga qué equipos son o corrija la lista.</translation>
    </message>
    <message>
        <source>Say which devices…</source>
        <translation>Decir qué equipos…</translation>
    </message>
</context>
<context>
    <name>FileFeed</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>FileSourcesLine</name>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Ask the API instead</source>
        <translation>Preguntar a la API</translation>
    </message>
    <message>
        <source>Say which column is what, and how its times are meant</source>
        <translation>Indicar qué es cada columna y cómo se entienden sus horas</translation>
    </message>
    <message>
        <source>Outages as pasted, site from the file %1</source>
        <translation>Paradas pegadas, planta del archivo %1</translation>
    </message>
    <message>
        <source>Outages as pasted, site from the API</source>
        <translation>Paradas pegadas, planta de la API</translation>
    </message>
    <message>
        <source>Outages from the file %1, site from the file %2</source>
        <translation>Paradas del archivo %1, planta del archivo %2</translation>
    </message>
    <message>
        <source>Outages from the file %1, site from the API</source>
        <translation>Paradas del archivo %1, planta de la API</translation>
    </message>
    <message>
        <source>Site from the file %1, outages from the API</source>
        <translation>Planta del archivo %1, paradas de la API</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegada</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>%1 is the name of a file, %2 that of a sheet in it</extracomment>
        <translation>%1, hoja «%2»</translation>
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
        <translation>es</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página las contiene.</translation>
    </message>
    <message>
        <source>%1 · Outage Desk</source>
        <extracomment>The title of the window: %1 is that of a page</extracomment>
        <translation>%1 · Outage Desk</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Pages that have these words</source>
        <translation>Páginas con estas palabras</translation>
    </message>
    <message>
        <source>The guide is in English: it has not been translated yet.</source>
        <translation>La guía está en inglés: todavía no se ha traducido.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Entorno:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>line %1</source>
        <extracomment>Numbers of lines of the journal</extracomment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>líneas %1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time in UTC, %2 the same in the time of this computer</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln submission(s)</source>
        <translation>
            <numerusform>%1 de %Ln envío</numerusform>
            <numerusform>%1 de %Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Marked by a person</source>
        <translation>Anotado a mano</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message numerus="yes">
        <source>Both lists are the same: %Ln outage(s).</source>
        <translation>
            <numerusform>Ambas listas son iguales: %Ln parada.</numerusform>
            <numerusform>Ambas listas son iguales: %Ln paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole: %1 of the record, each of which fits the one before it</source>
        <extracomment>%1 is &quot;line 3&quot; or &quot;lines 3 to 6&quot;</extracomment>
        <translation>Íntegro: %1 del registro, cada una concuerda con la anterior</translation>
    </message>
    <message>
        <source>As it was written: %1. The record was changed later, at line %2.</source>
        <translation>Como se escribió: %1. El registro se cambió después, en la línea %2.</translation>
    </message>
    <message>
        <source>In doubt: %1. The record was changed from outside at line %2, and nothing from there on is proved.</source>
        <translation>En duda: %1. El registro se cambió desde fuera en la línea %2, y a partir de ahí nada está probado.</translation>
    </message>
    <message>
        <source>The record may have been moved aside by another window. Refresh the list.</source>
        <translation>Puede que otra ventana haya apartado el registro. Actualice la lista.</translation>
    </message>
    <message>
        <source>One of the two lists cannot be compared row by row.</source>
        <translation>Una de las dos listas no se puede comparar fila por fila.</translation>
    </message>
    <message>
        <source>Open both and save their JSON to compare them with another program.</source>
        <translation>Abra ambas y guarde su JSON para compararlas con otro programa.</translation>
    </message>
    <message>
        <source>The record %1 was made by a newer version of Outage Desk. Use that version.</source>
        <translation>El registro %1 se creó con una versión más reciente de Outage Desk. Use esa versión.</translation>
    </message>
    <message>
        <source>The record %1 cannot be used: %2.</source>
        <translation>El registro %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>There is no submission %1 on record. “history” lists them.</source>
        <translation>No consta ningún envío %1. «history» los enumera.</translation>
    </message>
    <message>
        <source>Submission %1 is marked already.</source>
        <translation>El resultado del envío %1 ya está anotado.</translation>
    </message>
    <message>
        <source>Submission %1 is being sent right now.</source>
        <translation>El envío %1 está en curso ahora mismo.</translation>
    </message>
    <message>
        <source>The outcome of submission %1 is not unknown, and it stays as the API told it.</source>
        <translation>El resultado del envío %1 no es desconocido, y se queda como lo indicó la API.</translation>
    </message>
    <message>
        <source>The IDs of several submissions begin with %1: %2. Write more of it.</source>
        <translation>Los ID de varios envíos empiezan por %1: %2. Escriba más caracteres.</translation>
    </message>
    <message>
        <source>The record %1 cannot be written: %2. This is what it holds, up to its newest line.</source>
        <translation>El registro %1 no se puede escribir: %2. Este es su contenido, hasta su línea más reciente.</translation>
    </message>
    <message>
        <source>No line of the record was changed, so no new one was started.</source>
        <translation>No se cambió ninguna línea del registro, así que no se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>No new record was started: there is no terminal to ask on. --yes starts one without a question.</source>
        <translation>No se ha empezado un registro nuevo: no hay terminal en el que preguntar. --yes empieza uno sin preguntar.</translation>
    </message>
    <message>
        <source>Keep the record under another name and start a new one, which does not know what was sent before? Type yes to start it:</source>
        <translation>¿Guardar el registro con otro nombre y empezar uno nuevo, que no sabe qué se envió antes? Escriba yes para empezarlo:</translation>
    </message>
    <message>
        <source>No new record was started.</source>
        <translation>No se ha empezado un registro nuevo.</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <extracomment>%1 is an outcome</extracomment>
        <translation>%1, enviado de nuevo</translation>
    </message>
    <message>
        <source>%1, marked accepted: %2</source>
        <translation>%1, anotado como aceptado: %2</translation>
    </message>
    <message>
        <source>%1, marked not accepted: %2</source>
        <translation>%1, anotado como no aceptado: %2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Empezado (UTC)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Interrupted before the record was read.</source>
        <translation>Interrumpido antes de leer el registro.</translation>
    </message>
    <message>
        <source>Interrupted; “history” shows whether it was marked.</source>
        <translation>Interrumpido; «history» muestra si se marcó.</translation>
    </message>
    <message>
        <source>Interrupted; no new record was started.</source>
        <translation>Interrumpido; no se inició ningún registro nuevo.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado otra vez</translation>
    </message>
    <message>
        <source>Marked accepted</source>
        <translation>Anotado como aceptado</translation>
    </message>
    <message>
        <source>Marked not accepted</source>
        <translation>Anotado como no aceptado</translation>
    </message>
    <message>
        <source>There is no submission to show.</source>
        <translation>No hay ningún envío que mostrar.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>The record of submissions cannot be used</source>
        <translation>El registro de envíos no se puede usar</translation>
    </message>
    <message>
        <source>No line of the record is changed any more, so no new one was started. Another program has started one.</source>
        <translation>Ya no hay ninguna línea del registro cambiada, así que no se ha empezado uno nuevo. Otro programa ha empezado uno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The record of submissions is not as it was left.</source>
        <translation>El registro de envíos no está como se dejó.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Start a new record…</source>
        <translation>Empezar registro nuevo…</translation>
    </message>
    <message>
        <source>There is a new record of submissions.</source>
        <translation>Hay un nuevo registro de envíos.</translation>
    </message>
    <message>
        <source>The record of submissions may be read by others.</source>
        <translation>Puede que otros lean el registro de envíos.</translation>
    </message>
    <message>
        <source>The record of submissions is written in a slower way.</source>
        <translation>El registro de envíos se escribe de un modo más lento.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %1 has its %Ln outage(s). Ask the people who run the API, then mark it: until then lists for this site are held back, unless you choose “Send again…” where it is offered.</source>
        <translation>
            <numerusform>No se sabe si %Ln parada ha llegado a %1. Pregunte a los responsables de la API y anote después el resultado: hasta entonces se retienen las listas de esta planta, a menos que elija «Enviar de nuevo…» donde se ofrezca.</numerusform>
            <numerusform>No se sabe si %Ln paradas han llegado a %1. Pregunte a los responsables de la API y anote después el resultado: hasta entonces se retienen las listas de esta planta, a menos que elija «Enviar de nuevo…» donde se ofrezca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it are in the history.</source>
        <translation>
            <numerusform>En el historial hay %Ln más como este.</numerusform>
            <numerusform>En el historial hay %Ln más como este.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome of the submission of %1 UTC for %2 is unknown.</source>
        <extracomment>%1 is a time, %2 a site</extracomment>
        <translation>Se desconoce el resultado del envío del %1 UTC para %2.</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Anotar resultado…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir envío</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln submission(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln envío exportado a %1.</numerusform>
            <numerusform>%Ln envíos exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>History · DEMO</source>
        <translation>Historial · DEMO</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Empezado (UTC)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
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
        <translation>Buscar planta, equipo, hash, fecha o resultado</translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation>Buscar envíos</translation>
    </message>
    <message>
        <source>Shows the submissions in which every word is found: in the site, the address, the outcome, the date, the hash, the submission’s ID, or in a device of the list that was sent.</source>
        <translation>Muestra los envíos en los que aparecen todas las palabras: en la planta, la dirección, el resultado, la fecha, el hash, el ID de envío o un equipo de la lista enviada.</translation>
    </message>
    <message>
        <source>Outcomes that are shown</source>
        <translation>Resultados mostrados</translation>
    </message>
    <message>
        <source>Read the record again (F5)</source>
        <translation>Volver a leer el registro (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export what is &amp;shown…</source>
        <translation>Exportar lo &amp;mostrado…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No submission fits the search.</source>
        <translation>Ningún envío coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing has been sent to the demo yet.</source>
        <translation>Todavía no se ha enviado nada a la demo.</translation>
    </message>
    <message>
        <source>The record of the demo ends with the program.</source>
        <translation>El registro de la demo termina con el programa.</translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Todavía no se ha enviado nada desde este ordenador.</translation>
    </message>
    <message>
        <source>What you submit is kept here, with every attempt and its outcome.</source>
        <translation>Lo que envíe se guarda aquí, con cada intento y su resultado.</translation>
    </message>
    <message>
        <source>Select two to compare them</source>
        <translation>Marque dos para compararlos</translation>
    </message>
    <message>
        <source>%1, from a copy: the record cannot be written</source>
        <extracomment>%1 is a number of submissions</extracomment>
        <translation>%1, de una copia: no se puede escribir en el registro</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>&amp;Indent for reading</source>
        <translation>&amp;Sangrar para leer</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Exact JSON</source>
        <translation>JSON exacto</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>These are the first %1. The other %2 will be sent too; “Copy all” and “Save…” include them.</source>
        <translation>Estos son los primeros %1. Los otros %2 también se enviarán; «Copiar todo» y «Guardar…» los incluyen.</translation>
    </message>
    <message>
        <source>Adds line ends and blanks to what is shown here, not to what is sent</source>
        <translation>Añade saltos de línea y espacios a lo que se muestra aquí, no a lo que se envía</translation>
    </message>
    <message>
        <source>Copied: the exact JSON.</source>
        <translation>Copiado: el JSON exacto.</translation>
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
        <translation>Mostrar la clave mientras se pulsa</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>The key file of --api-key-file cannot be read: %1. Check the path and the permissions.</source>
        <translation>El archivo de clave de --api-key-file no se puede leer: %1. Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>API key (it is not shown):</source>
        <translation>Clave de API (no se muestra):</translation>
    </message>
</context>
<context>
    <name>KeyringLine</name>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Remember the API key</source>
        <translation>Recordar la clave de API</translation>
    </message>
    <message>
        <source>Keep the key in the system’s keyring, for all sites of this connection</source>
        <translation>Guardar la clave en el llavero del sistema, para todas las plantas de esta conexión</translation>
    </message>
    <message>
        <source>Keep the key in the system’s keyring, for this address and this site only</source>
        <translation>Guardar la clave en el llavero del sistema, solo para esta dirección y esta planta</translation>
    </message>
</context>
<context>
    <name>LanePainting</name>
    <message>
        <source>%1 in view</source>
        <extracomment>%1 a number of devices that are out at once</extracomment>
        <translation>%1 a la vista</translation>
    </message>
</context>
<context>
    <name>LanesHeader</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>máx. %Ln a la vez</numerusform>
            <numerusform>máx. %Ln a la vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>como máximo %Ln a la vez</numerusform>
            <numerusform>como máximo %Ln a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: in the list. Hollow: left out. Hatched: before the cutoff, which is the solid line. A line below: overlaps. A diamond: without a length. Dashed: ends before it begins. An arrow: goes on.</source>
        <translation>Relleno: en la lista. Hueco: excluida. Rayado: antes de la fecha de corte, que es la línea continua. Línea debajo: se solapa. Rombo: sin duración. Discontinuo: termina antes de empezar. Flecha: continúa.</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Devices</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Columns of the devices</source>
        <translation>Columnas de los equipos</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Days from which on an outage is very long</source>
        <translation>Días a partir de los cuales una parada es muy larga</translation>
    </message>
    <message>
        <source>Hours from the cutoff within which a begin is near it</source>
        <translation>Horas desde la fecha de corte en las que un inicio está cerca de ella</translation>
    </message>
    <message>
        <source>Minutes from which on a list is too old to be sent</source>
        <translation>Minutos a partir de los cuales una lista es demasiado antigua para enviarla</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number of days</extracomment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>Behind a number of hours</extracomment>
        <translation>
            <numerusform> hora</numerusform>
            <numerusform> horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation>
            <numerusform> minuto</numerusform>
            <numerusform> minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>From where on does something deserve a look?</source>
        <translation>¿A partir de cuándo merece algo atención?</translation>
    </message>
    <message>
        <source>Findings never change what is sent.</source>
        <translation>Los avisos nunca cambian lo que se envía.</translation>
    </message>
    <message>
        <source>“Very long” is an outage that lasts longer than</source>
        <translation>«Muy larga» es una parada que dura más de</translation>
    </message>
    <message>
        <source>1 to %1 days</source>
        <translation>De 1 a %1 días</translation>
    </message>
    <message>
        <source>“Near the cutoff” is a begin that is less away from it than</source>
        <translation>«Cerca del corte» es un inicio que dista de él menos de</translation>
    </message>
    <message>
        <source>0 to %1 hours; with 0, none is</source>
        <translation>De 0 a %1 horas; con 0, ninguno</translation>
    </message>
    <message>
        <source>A list is too old to be sent once it was fetched longer ago than</source>
        <translation>Una lista es demasiado antigua para enviarla si se obtuvo hace más de</translation>
    </message>
    <message>
        <source>1 to %1 minutes; not for files and the demo</source>
        <translation>De 1 a %1 minutos; no para archivos ni la demo</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Usar estos límites</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Columna&amp;s</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>DEMO, nothing leaves this computer</source>
        <translation>DEMO, nada sale de este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <extracomment>At the end of the menu bar: how much was made to go wrong in the demo</extracomment>
        <translation>
            <numerusform>%Ln fallo</numerusform>
            <numerusform>%Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours of the d&amp;esktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Asp&amp;ecto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The connections could not be saved.</source>
        <translation>No se pudieron guardar las conexiones.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights of the file of settings; About names it.</source>
        <translation>Compruebe el espacio en el disco y los permisos del archivo de ajustes; «Acerca de» lo nombra.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Todavía no se ha obtenido nada.</translation>
    </message>
    <message>
        <source>Outage Desk</source>
        <translation>Outage Desk</translation>
    </message>
    <message>
        <source>A list is being sent.</source>
        <translation>Se está enviando una lista.</translation>
    </message>
    <message>
        <source>Wait for its outcome before you close the window.</source>
        <translation>Espere su resultado antes de cerrar la ventana.</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envío</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>El idioma cambia con el próximo inicio.</translation>
    </message>
    <message>
        <source>The keyring may still have keys of a connection that was removed.</source>
        <translation>El llavero quizá tenga aún claves de una conexión que se eliminó.</translation>
    </message>
    <message>
        <source>It did not say that they are gone. The keyring’s own program lists them under “Outage Desk”.</source>
        <translation>No confirmó que hayan desaparecido. El programa del llavero las muestra bajo «Outage Desk».</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark an unknown outcome</source>
        <translation>Anotar un resultado desconocido</translation>
    </message>
    <message>
        <source>What became of this submission?</source>
        <translation>¿Qué pasó con este envío?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %2 were sent to %3 on %1 UTC, and no usable answer came. Ask the people who run the API before you decide.</source>
        <extracomment>%1 a time, %2 a site, %3 an address</extracomment>
        <translation>
            <numerusform>El %1 UTC se envió %Ln parada de %2 a %3, y no llegó ninguna respuesta válida. Pregunte a los responsables de la API antes de decidir.</numerusform>
            <numerusform>El %1 UTC se enviaron %Ln paradas de %2 a %3, y no llegó ninguna respuesta válida. Pregunte a los responsables de la API antes de decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accepted: the API has this list</source>
        <translation>&amp;Aceptado: la API tiene esta lista</translation>
    </message>
    <message>
        <source>The same list is then held back, like one that the API accepted.</source>
        <translation>La misma lista se retiene entonces, como una que la API aceptó.</translation>
    </message>
    <message>
        <source>&amp;Not received: the API does not have this list</source>
        <translation>&amp;No recibido: la API no tiene esta lista</translation>
    </message>
    <message>
        <source>The site is free again, and the list may be sent once more.</source>
        <translation>La planta queda libre de nuevo, y la lista se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>How do you know? &amp;Reason</source>
        <translation>¿Cómo lo sabe? &amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For example: confirmed by telephone, and by whom</source>
        <translation>Por ejemplo: confirmado por teléfono, y por quién</translation>
    </message>
    <message>
        <source>Your word and the reason are added to the record for good.</source>
        <translation>Su indicación y el motivo se añaden al registro de forma permanente.</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <translation>Elija una de las dos opciones</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escriba el motivo</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Anotar como aceptado</translation>
    </message>
    <message>
        <source>Mark as not received</source>
        <translation>Anotar como no recibido</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names of devices</source>
        <translation>Nombres de equipos</translation>
    </message>
    <message>
        <source>Which devices are meant?</source>
        <translation>¿Qué equipos son?</translation>
    </message>
    <message>
        <source>No device of %1 has these names. What you choose holds for all rows of the list; what stays open is not sent.</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>Ningún equipo de %1 tiene estos nombres. Lo que elija vale para todas las filas de la lista; lo que quede abierto no se envía.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read the list so</source>
        <translation>Leer así la lista</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>A device of another site</source>
        <translation>Un equipo de otra planta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a device, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a name as it stands in a list: white space at its ends is seen by the quotes</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Device meant by %1</source>
        <extracomment>%1 is a name in quotes</extracomment>
        <translation>Equipo de %1</translation>
    </message>
    <message>
        <source>Say of a name which device is meant</source>
        <translation>Diga de un nombre qué equipo es</translation>
    </message>
</context>
<context>
    <name>NeighbourLane</name>
    <message>
        <source>Lane of this device</source>
        <translation>Carril de este equipo</translation>
    </message>
    <message>
        <source>Left and Right lead to the outage before and after.</source>
        <translation>Izquierda y Derecha llevan a la parada anterior y a la siguiente.</translation>
    </message>
</context>
<context>
    <name>NewRecordDialog</name>
    <message>
        <source>Start a new record</source>
        <translation>Empezar un registro nuevo</translation>
    </message>
    <message>
        <source>Keep this record aside and start a new one?</source>
        <translation>¿Apartar este registro y empezar uno nuevo?</translation>
    </message>
    <message>
        <source>The file %1 gets a longer name and stays in %2, with everything that is in it.</source>
        <extracomment>%1 the name of a file, %2 a folder</extracomment>
        <translation>El archivo %1 recibe un nombre más largo y se queda en %2, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>The new record does not know what was sent before, nor which outcomes were unknown. So every site is held back once, until you choose to send again.</source>
        <translation>El registro nuevo no sabe qué se envió antes ni qué resultados se desconocían. Por eso cada planta se retiene una vez, hasta que usted decida enviar de nuevo.</translation>
    </message>
    <message>
        <source>What was said about the changed record does not come back.</source>
        <translation>Lo que se avisó sobre el registro cambiado no vuelve a aparecer.</translation>
    </message>
    <message>
        <source>Start the new record</source>
        <translation>Empezar el registro nuevo</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>what would be sent, and nothing is sent</source>
        <translation>lo que se enviaría; no se envía nada</translation>
    </message>
    <message>
        <source>what was sent from this computer, and what became of it</source>
        <translation>lo que se envió desde este ordenador y cuál fue el resultado</translation>
    </message>
    <message>
        <source>the demo API on this computer, until interrupted</source>
        <translation>la API de demo en este ordenador, hasta que se interrumpa</translation>
    </message>
    <message>
        <source>Show what would be sent. The key is in OUTAGE_DESK_API_KEY.</source>
        <translation>Muestra lo que se enviaría. La clave está en OUTAGE_DESK_API_KEY.</translation>
    </message>
    <message>
        <source>Show every row of a list, without connection and key.</source>
        <translation>Muestra todas las filas de una lista, sin conexión ni clave.</translation>
    </message>
    <message>
        <source>Send once from a script. The exit code tells what became of it.</source>
        <translation>Envía una vez desde un script. El código de salida indica el resultado.</translation>
    </message>
    <message>
        <source>Do everything but the sending.</source>
        <translation>Hace todo salvo enviar.</translation>
    </message>
    <message>
        <source>Show the last five submissions to a site, for a program.</source>
        <translation>Muestra los cinco últimos envíos de una planta, para un programa.</translation>
    </message>
    <message>
        <source>Decide an unknown outcome after the site was asked.</source>
        <translation>Decide un resultado desconocido tras haber preguntado.</translation>
    </message>
    <message>
        <source>Serve the demo API with a fault. The first line of the output is the base URL.</source>
        <translation>Ofrece la API de demo con un fallo. La primera línea de la salida es la URL base.</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Fallos:</translation>
    </message>
    <message>
        <source>the API key, which is never an argument; or --api-key-file</source>
        <translation>la clave de API, que nunca es un argumento; o --api-key-file</translation>
    </message>
    <message>
        <source>for --base-url, where it is not given</source>
        <translation>para --base-url, si no se indica</translation>
    </message>
    <message>
        <source>for --site, where it is not given</source>
        <translation>para --site, si no se indica</translation>
    </message>
    <message>
        <source>where the record is kept, in outage-desk; else ~/.local/share</source>
        <translation>dónde está el registro, en outage-desk; si no, ~/.local/share</translation>
    </message>
    <message>
        <source>changes nothing: nothing is ever coloured</source>
        <translation>no cambia nada: la salida es siempre monocroma</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>wrong usage, or a local file, key, site ID or cutoff that will not do</source>
        <translation>uso incorrecto, o un archivo local, clave, ID de planta o fecha de corte no válidos</translation>
    </message>
    <message>
        <source>the API refused</source>
        <translation>la API lo rechazó</translation>
    </message>
    <message>
        <source>not reached, or not ready at any attempt; nothing was accepted</source>
        <translation>API inaccesible, o no preparada en ningún intento; no se aceptó nada</translation>
    </message>
    <message>
        <source>an answer that is not what the API promises</source>
        <translation>una respuesta que no es lo que la API promete</translation>
    </message>
    <message>
        <source>outcome unknown: the list left, no usable answer came</source>
        <translation>resultado desconocido: la lista salió, no llegó ninguna respuesta válida</translation>
    </message>
    <message>
        <source>held back: needs --yes, --again or --allow-unreadable, or findings and --fail-on-findings</source>
        <translation>retenido: necesita --yes, --again o --allow-unreadable, o hay avisos y --fail-on-findings</translation>
    </message>
    <message>
        <source>the reader of standard output has closed it, as head does</source>
        <translation>el lector de la salida estándar la ha cerrado, como hace head</translation>
    </message>
    <message>
        <source>Outage Desk without a window: see what will be sent, and send it once.</source>
        <translation>Outage Desk sin ventana: ver qué se enviará y enviarlo una vez.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8, so it cannot be told what it means. Write it in UTF-8.</source>
        <translation>El argumento %1 no es UTF-8 válido, así que no se sabe qué significa. Escríbalo en UTF-8.</translation>
    </message>
    <message>
        <source>--%1 takes seconds from %3 to 86400, not “%2”.</source>
        <translation>--%1 admite segundos de %3 a 86400, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes milliseconds from 0 to 3600000, not “%2”.</source>
        <translation>--%1 admite milisegundos de 0 a 3600000, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to 100, not “%2”.</source>
        <translation>--%1 admite un número entero de 1 a 100, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes nothing or “=all”, not “=%2”.</source>
        <translation>--%1 va sin valor o con «=all», no con «=%2».</translation>
    </message>
    <message>
        <source>--%1 takes whole days from %2 to %3, not “%4”.</source>
        <translation>--%1 admite días enteros de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 takes whole hours from 0 to %2, not “%3”.</source>
        <translation>--%1 admite horas enteras de 0 a %2, no «%3».</translation>
    </message>
    <message>
        <source>--%1 takes a port from 0 to 65535, not “%2”.</source>
        <translation>--%1 admite un puerto de 0 a 65535, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes table, json or jsonl, not “%2”.</source>
        <translation>--%1 admite table, json o jsonl, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes table, json, csv or jsonl, not “%2”.</source>
        <translation>--%1 admite table, json, csv o jsonl, no «%2».</translation>
    </message>
    <message>
        <source>table (default), json, csv, where a cell that begins like a formula gets an apostrophe, or jsonl, a site a line</source>
        <translation>table (por defecto), json, csv, donde una celda que empieza como una fórmula recibe un apóstrofo, o jsonl, una planta por línea</translation>
    </message>
    <message>
        <source>table (default), json, or jsonl, a receipt a line</source>
        <translation>table (por defecto), json o jsonl, un recibo por línea</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation>--%1 admite un número entero a partir de 1, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes device=NAME,begin=NAME,end=NAME, or some of them, not “%2”.</source>
        <translation>--%1 admite device=NAME,begin=NAME,end=NAME, o algunos de ellos, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes unicode, windows-1252 or latin1, not “%2”.</source>
        <translation>--%1 admite unicode, windows-1252 o latin1, no «%2».</translation>
    </message>
    <message>
        <source>where the API is, such as https://host/v1</source>
        <translation>dónde está la API, p. ej. https://host/v1</translation>
    </message>
    <message>
        <source>the site’s ID; several from one fetch if it is given more than once</source>
        <translation>el ID de la planta; si se indica varias veces, varias de una sola obtención</translation>
    </message>
    <message>
        <source>the site’s ID</source>
        <translation>el ID de la planta</translation>
    </message>
    <message>
        <source>read the sites from FILE (-: standard input), an ID a line; empty lines and those that begin with # are passed over</source>
        <translation>leer las plantas de FILE (-: entrada estándar), un ID por línea; se omiten las líneas vacías y las que empiezan por #</translation>
    </message>
    <message>
        <source>read the key from FILE (-: standard input) instead of OUTAGE_DESK_API_KEY</source>
        <translation>leer la clave de FILE (-: entrada estándar) en lugar de OUTAGE_DESK_API_KEY</translation>
    </message>
    <message>
        <source>trust the certificates in FILE (PEM) beside those of the system</source>
        <translation>confiar en los certificados de FILE (PEM) además de los del sistema</translation>
    </message>
    <message>
        <source>read the outages from FILE (-: standard input), JSON or a table, instead of the API</source>
        <translation>leer las paradas de FILE (-: entrada estándar), JSON o una tabla, en lugar de la API</translation>
    </message>
    <message>
        <source>read the site from FILE (-: standard input) instead of the API</source>
        <translation>leer la planta de FILE (-: entrada estándar) en lugar de la API</translation>
    </message>
    <message>
        <source>the columns of a table given to --outages, if its header does not tell them: device=NAME,begin=NAME,end=NAME</source>
        <translation>las columnas de una tabla indicada en --outages, si su cabecera no las nombra: device=NAME,begin=NAME,end=NAME</translation>
    </message>
    <message>
        <source>of such a table: unicode (UTF-8 or UTF-16, default) or windows-1252 (what Excel writes as CSV; latin1 is read the same)</source>
        <translation>de una tabla así: unicode (UTF-8 o UTF-16, por defecto) o windows-1252 (lo que Excel escribe como CSV; latin1 se lee igual)</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet given to --outages; default: the first</source>
        <translation>la hoja de una hoja de cálculo indicada en --outages; por defecto, la primera</translation>
    </message>
    <message>
        <source>the zone of its dates and times that say none, such as Europe/Berlin</source>
        <translation>la zona de sus fechas y horas que no indican ninguna, p. ej. Europe/Berlin</translation>
    </message>
    <message>
        <source>how these are written where they are text, such as dd.MM.yyyy HH:mm</source>
        <translation>cómo están escritas donde son texto, p. ej. dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>outages that began before it are left out; default 2022-01-01T00:00:00.000Z</source>
        <translation>quedan fuera las paradas anteriores; por defecto 2022-01-01T00:00:00.000Z</translation>
    </message>
    <message>
        <source>allow plain http to a host other than this computer</source>
        <translation>permitir http sin cifrar a un host que no sea este ordenador</translation>
    </message>
    <message>
        <source>everything but the POST: the body on standard output, the receipt on error</source>
        <translation>todo salvo el POST: el cuerpo por la salida estándar, el recibo por la de errores</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>send although the same list was accepted, or an outcome is unknown</source>
        <translation>enviar aunque se aceptara la misma lista o se desconozca un resultado</translation>
    </message>
    <message>
        <source>send although records of the site cannot be read</source>
        <translation>enviar aunque haya elementos ilegibles de la planta</translation>
    </message>
    <message>
        <source>send even an empty list</source>
        <translation>enviar incluso una lista vacía</translation>
    </message>
    <message>
        <source>exit 7 if a row of the site is to check, with =all if it has any finding; submit then sends nothing</source>
        <translation>código 7 si una fila de la planta está por revisar, con =all si tiene cualquier aviso; submit no envía nada entonces</translation>
    </message>
    <message>
        <source>an outage longer than this is very long; default 365</source>
        <translation>una parada más larga es muy larga; por defecto 365</translation>
    </message>
    <message>
        <source>a begin less away from the cutoff is near it; default 24, 0: none is</source>
        <translation>un inicio que dista menos de la fecha de corte está cerca de ella; por defecto 24, 0: ninguno</translation>
    </message>
    <message>
        <source>attempts per request; default 6</source>
        <translation>intentos por petición; por defecto 6</translation>
    </message>
    <message>
        <source>first wait between attempts; default 500</source>
        <translation>primera espera entre intentos; por defecto 500</translation>
    </message>
    <message>
        <source>longest attempt and longest silence; default 60, silence 15</source>
        <translation>intento más largo y silencio más largo; por defecto 60, silencio 15</translation>
    </message>
    <message>
        <source>wait for another program that sends for the site; default 0.5</source>
        <translation>esperar a otro programa que envía para la planta; por defecto 0,5</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sin progreso</translation>
    </message>
    <message>
        <source>one line per request on standard error</source>
        <translation>una línea por petición en la salida de errores</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>every row, with verdict and reason</source>
        <translation>todas las filas, con clasificación y motivo</translation>
    </message>
    <message>
        <source>at most N submissions</source>
        <translation>como máximo N envíos</translation>
    </message>
    <message>
        <source>the bytes that were sent, of the submission named by its ID</source>
        <translation>los bytes enviados del envío indicado por su ID</translation>
    </message>
    <message>
        <source>a person’s word on an unknown outcome: accepted or not-accepted</source>
        <translation>lo que una persona anota de un resultado desconocido: accepted o not-accepted</translation>
    </message>
    <message>
        <source>why it is marked</source>
        <translation>por qué se anota</translation>
    </message>
    <message>
        <source>keep a record that was changed under another name, and start a new one</source>
        <translation>guardar con otro nombre un registro cambiado y empezar uno nuevo</translation>
    </message>
    <message>
        <source>default: a free port</source>
        <translation>por defecto: un puerto libre</translation>
    </message>
    <message>
        <source>the key it accepts; default demo</source>
        <translation>la clave que acepta; por defecto demo</translation>
    </message>
    <message>
        <source>misbehave; may be given more than once</source>
        <translation>fallar a propósito; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>The key is never an argument, because other programs can read those. Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>La clave nunca es un argumento, porque otros programas pueden leerlos. Póngala en OUTAGE_DESK_API_KEY o use --api-key-file FILE.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2. Did you mean --%3? “outage-desk-cli %2 --help” lists them.</source>
        <translation>%1 no es una opción de %2. ¿Quería decir --%3? «outage-desk-cli %2 --help» las enumera.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2. “outage-desk-cli %2 --help” lists them.</source>
        <translation>%1 no es una opción de %2. «outage-desk-cli %2 --help» las enumera.</translation>
    </message>
    <message>
        <source>--mark needs --reason TEXT: why you know what became of it.</source>
        <translation>--mark necesita --reason TEXT: cómo sabe qué pasó con el envío.</translation>
    </message>
    <message>
        <source>--reason goes with --mark ID only.</source>
        <translation>--reason solo va con --mark ID.</translation>
    </message>
    <message>
        <source>--mark is about one submission: --site and --limit do not go with it.</source>
        <translation>--mark trata de un solo envío: --site y --limit no van con él.</translation>
    </message>
    <message>
        <source>One submission is shown by its ID alone: --site, --limit, --mark and --start-new-record do not go with it.</source>
        <translation>Un envío se muestra solo por su ID: --site, --limit, --mark y --start-new-record no van con él.</translation>
    </message>
    <message>
        <source>--body needs the ID of a submission: history ID --body.</source>
        <translation>--body necesita el ID de un envío: history ID --body.</translation>
    </message>
    <message>
        <source>--body writes what was sent as it was: --format does not go with it.</source>
        <translation>--body escribe lo enviado tal como fue: --format no va con él.</translation>
    </message>
    <message>
        <source>--start-new-record is about the whole record: --mark, --site and --limit do not go with it.</source>
        <translation>--start-new-record trata de todo el registro: --mark, --site y --limit no van con él.</translation>
    </message>
    <message>
        <source>--sites-file names the sites: leave out --site.</source>
        <translation>--sites-file nombra las plantas: omita --site.</translation>
    </message>
    <message>
        <source>--site names “%1” twice. Leave one of them out.</source>
        <translation>--site nombra «%1» dos veces. Omita una de ellas.</translation>
    </message>
    <message>
        <source>Several sites are fetched from the API: --outages and --site-info go with one --site only.</source>
        <translation>Se obtienen varias plantas de la API: --outages y --site-info solo van con un único --site.</translation>
    </message>
    <message>
        <source>Standard input can be read once: give “-” to one option only.</source>
        <translation>La entrada estándar solo se puede leer una vez: indique «-» en una sola opción.</translation>
    </message>
    <message>
        <source>--connection has an address of its own: leave out --base-url.</source>
        <translation>--connection tiene su propia dirección: omita --base-url.</translation>
    </message>
    <message>
        <source>--quiet and --verbose contradict each other.</source>
        <translation>--quiet y --verbose se contradicen.</translation>
    </message>
    <message>
        <source>--columns, --encoding, --sheet, --zone and --time-format go with --outages FILE only.</source>
        <translation>--columns, --encoding, --sheet, --zone y --time-format solo van con --outages FILE.</translation>
    </message>
    <message>
        <source>--time-format needs --zone: by which clocks the times are meant.</source>
        <translation>--time-format necesita --zone: según qué relojes se entienden las horas.</translation>
    </message>
    <message>
        <source>--mark ID is followed by accepted or not-accepted.</source>
        <translation>Tras --mark ID va accepted o not-accepted.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 se ha indicado más de una vez.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>A command is missing: preview, submit, history or demo-server. “outage-desk-cli --help” tells more.</source>
        <translation>Falta un comando: preview, submit, history o demo-server. «outage-desk-cli --help» da más información.</translation>
    </message>
    <message>
        <source>“%1” is not a command. Did you mean %2? There are preview, submit, history and demo-server, and the command comes first.</source>
        <translation>«%1» no es un comando. ¿Quería decir %2? Los hay: preview, submit, history y demo-server, y el comando va primero.</translation>
    </message>
    <message>
        <source>“%1” is not a command. There are preview, submit, history and demo-server, and the command comes first.</source>
        <translation>«%1» no es un comando. Los hay: preview, submit, history y demo-server, y el comando va primero.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>longest request, waits included; default 90, and a second more for each MiB</source>
        <translation>petición más larga, esperas incluidas; por defecto 90, y un segundo más por cada MiB</translation>
    </message>
    <message>
        <source>a connection saved by the window: its address, sites and cutoff</source>
        <translation>una conexión guardada en la ventana: su dirección, plantas y fecha de corte</translation>
    </message>
    <message>
        <source>nothing included, so nothing sent; preview ends with 0</source>
        <translation>nada incluido, así que nada enviado; preview termina con 0</translation>
    </message>
    <message>
        <source>interrupted, nothing sent; of several sites nothing more</source>
        <translation>interrumpido, no se envió nada; de varias plantas, nada más</translation>
    </message>
    <message>
        <source>The ID of the submission is empty.</source>
        <translation>El ID del envío está vacío.</translation>
    </message>
    <message>
        <source>fetch, keep what is of the site, send it once</source>
        <translation>obtener, quedarse con lo del sitio, enviarlo una vez</translation>
    </message>
    <message>
        <source>--yes goes with --start-new-record and --mark only.</source>
        <translation>--yes solo va con --start-new-record y --mark.</translation>
    </message>
    <message>
        <source>table (default), json, or jsonl, a submission a line</source>
        <translation>table (por defecto), json o jsonl, un envío por línea</translation>
    </message>
    <message>
        <source>changes nothing: what is said is in English everywhere</source>
        <translation>no cambia nada: lo que se dice está siempre en inglés</translation>
    </message>
</context>
<context>
    <name>OutageListModel</name>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de equipo</translation>
    </message>
    <message>
        <source>Begin, as sent</source>
        <translation>Inicio enviado</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Inicio (%1)</translation>
    </message>
    <message>
        <source>End, as sent</source>
        <translation>Fin enviado</translation>
    </message>
    <message>
        <source>End (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Fin (%1)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>se llamaba %1</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>empezaba %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminaba %1</translation>
    </message>
    <message>
        <source>%1; written as %2 then</source>
        <translation>%1; entonces escrito como %2</translation>
    </message>
    <message>
        <source>UTC; sent as received: %1</source>
        <translation>UTC; se envía tal como se recibió: %1</translation>
    </message>
    <message>
        <source>%1 in %2; sent as received: %3</source>
        <extracomment>%1 is a time with its offset, %2 a time zone, %3 the same time as it was received</extracomment>
        <translation>%1 en %2; se envía tal como se recibió: %3</translation>
    </message>
</context>
<context>
    <name>OutageListView</name>
    <message>
        <source>Rows that will be sent</source>
        <translation>Filas que se enviarán</translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation>Filas que usted ha excluido</translation>
    </message>
    <message>
        <source>Rows that are gone</source>
        <translation>Filas retiradas</translation>
    </message>
    <message>
        <source>Rows that were sent</source>
        <translation>Filas enviadas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>OutageView</name>
    <message>
        <source>Outages</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Columns of the outages</source>
        <translation>Columnas de las paradas</translation>
    </message>
    <message>
        <source>What can be done with the marked rows</source>
        <translation>Qué se puede hacer con las filas marcadas</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Interrupted before everything was written.</source>
        <translation>Interrumpido antes de escribirlo todo.</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end: it is full or closed. Write to a file with room.</source>
        <translation>La salida estándar no se pudo escribir hasta el final: está llena o cerrada. Escriba en un archivo con espacio.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all outages</source>
        <translation>Vista general de todas las paradas</translation>
    </message>
    <message>
        <source>Drag to move what is shown</source>
        <translation>Arrastre para mover lo que se muestra</translation>
    </message>
</context>
<context>
    <name>PresentationStrip</name>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Show the fields and menus again (Esc)</source>
        <translation>Volver a mostrar los campos y los menús (Esc)</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the fetch</source>
        <translation>Progreso de la obtención</translation>
    </message>
    <message>
        <source>Fetching outages and site…</source>
        <translation>Obteniendo paradas y planta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching: %1 received, %2</source>
        <extracomment>%1 is a size such as &quot;12 kB&quot;, %2 is &quot;108 records&quot;</extracomment>
        <translation>Obteniendo: %1 recibidos, %2</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>The outages are from %1.</source>
        <extracomment>%1 is like &quot;list.csv, SHA-256 3f2a91c0…&quot;</extracomment>
        <translation>Las paradas son de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more would be sent; “preview” shows all of them.</source>
        <translation>
            <numerusform>Se enviaría %Ln fila más; «preview» las muestra todas.</numerusform>
            <numerusform>Se enviarían %Ln filas más; «preview» las muestra todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To check before it is sent: %Ln row(s) (%1).</source>
        <extracomment>%1: a list such as “ends before it begins, no length”</extracomment>
        <translation>
            <numerusform>Por revisar antes de enviar: %Ln fila (%1).</numerusform>
            <numerusform>Por revisar antes de enviar: %Ln filas (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the site that would not be sent deserve(s) a look too; “preview --all” shows which.</source>
        <translation>
            <numerusform>También merece atención %Ln fila de la planta que no se enviaría; «preview --all» muestra cuál.</numerusform>
            <numerusform>También merecen atención %Ln filas de la planta que no se enviarían; «preview --all» muestra cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons not to send it, which --again overrides:</source>
        <translation>Motivos para no enviarla, que --again pasa por alto:</translation>
    </message>
    <message>
        <source>%1, “%2”, %3</source>
        <extracomment>Where a list goes: %1 is like PRODUCTION, %2 the name of a connection, %3 its address</extracomment>
        <translation>%1, «%2», %3</translation>
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
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>A button; %1 is the name of a site</extracomment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Anotar resultado…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Copied: the receipt.</source>
        <translation>Copiado: el recibo.</translation>
    </message>
    <message>
        <source>Copied: the message. Paste it into a mail to the people who run the API.</source>
        <translation>Copiado: el mensaje. Péguelo en un correo a los responsables de la API.</translation>
    </message>
    <message>
        <source>Left out by the operator:</source>
        <translation>Excluidas a mano:</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Como &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Copy message for API</source>
        <translation>Copiar mensaje</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>Recent &amp;files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Olvidar qué archivos se abrieron; los archivos se quedan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is the name of a file, %2 the folder in which it lies</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Todavía no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>Leave the demo first: these files are of real work</source>
        <translation>Salga antes de la demo: estos archivos son de trabajo real</translation>
    </message>
    <message>
        <source>Files that were opened last</source>
        <translation>Archivos abiertos recientemente</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>its end is not on record: it is not known how much had been sent</source>
        <translation>su final no consta: no se sabe cuánto se había enviado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
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
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Message of the API</source>
        <translation>Mensaje de la API</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigido a</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>A person’s word</source>
        <translation>Anotado a mano</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>Planta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Excluidas a mano</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>ID de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 what became of an attempt</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 after %2, %3 sent</source>
        <extracomment>%1 what was answered, %2 a span of time, %3 a number of bytes</extracomment>
        <translation>%1 tras %2, %3 enviados</translation>
    </message>
    <message>
        <source>%1; then a pause of %2</source>
        <extracomment>%1 an attempt, %2 a span of time</extracomment>
        <translation>%1; luego una pausa de %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>&amp;Mark the outcome…</source>
        <translation>Anotar r&amp;esultado…</translation>
    </message>
    <message>
        <source>&amp;Copy receipt</source>
        <translation>Copiar reci&amp;bo</translation>
    </message>
    <message>
        <source>&amp;Save receipt</source>
        <translation>Guar&amp;dar recibo</translation>
    </message>
    <message>
        <source>Copied: the receipt.</source>
        <translation>Copiado: el recibo.</translation>
    </message>
    <message>
        <source>Copied: the message. Paste it into a mail to the people who run the API.</source>
        <translation>Copiado: el mensaje. Péguelo en un correo a los responsables de la API.</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Como &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El envío</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>Dat&amp;os</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Exact &amp;JSON</source>
        <translation>&amp;JSON exacto</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Respuesta de la API</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>This list cannot be shown row by row. “Exact JSON” has every character of it.</source>
        <translation>Esta lista no se puede mostrar fila por fila. «JSON exacto» contiene todos sus caracteres.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el envío…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>No answer is on record.</source>
        <translation>No consta ninguna respuesta.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Copy message for &amp;API</source>
        <translation>Copiar &amp;mensaje</translation>
    </message>
</context>
<context>
    <name>RecordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It was written before it could be cancelled.</source>
        <translation>Se anotó antes de poder cancelarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another program is using the record. Waiting until it has ended…</source>
        <translation>Otro programa está usando el registro. Se espera hasta que termine…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Go to record %1</source>
        <extracomment>%1 is the number of a record</extracomment>
        <translation>Ir al elemento %1</translation>
    </message>
</context>
<context>
    <name>RemovedOutagesPane</name>
    <message>
        <source>Gone outages</source>
        <translation>Paradas retiradas</translation>
    </message>
    <message>
        <source>Columns of the gone outages</source>
        <translation>Columnas de las paradas retiradas</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shown)</source>
        <extracomment>what the rows are gone of, and how many of them are shown</extracomment>
        <translation>%1 (%2 de %3 mostradas)</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>Póngala en OUTAGE_DESK_API_KEY o use --api-key-file FILE.</translation>
    </message>
    <message>
        <source>Use --site ID.</source>
        <translation>Use --site ID.</translation>
    </message>
    <message>
        <source>--allow-http allows it.</source>
        <translation>--allow-http lo permite.</translation>
    </message>
    <message>
        <source>Give it as --base-url https://host/path.</source>
        <translation>Indíquela como --base-url https://host/ruta.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give it to --zone as Europe/Berlin or UTC.</source>
        <translation>No hay ninguna zona horaria «%1». Indíquela en --zone como Europe/Berlin o UTC.</translation>
    </message>
    <message>
        <source>The format “%1” of --time-format cannot be used.</source>
        <translation>El formato «%1» de --time-format no se puede usar.</translation>
    </message>
    <message>
        <source>The cutoff “%1” %2. Write it such as 2022-01-01T00:00:00.000Z.</source>
        <translation>La fecha de corte «%1» %2. Escríbala como 2022-01-01T00:00:00.000Z.</translation>
    </message>
    <message>
        <source>The connection “%1” has several sites: say with --site ID of which one the file is. It has: %2.</source>
        <extracomment>%2 are the ids of sites</extracomment>
        <translation>La conexión «%1» tiene varias plantas: indique con --site ID de cuál es el archivo. Tiene: %2.</translation>
    </message>
    <message>
        <source>The connection “%1” has several sites, and without a question nothing goes to one that is not named: say which with --site ID, once for each. It has: %2.</source>
        <extracomment>%2 are the ids of sites</extracomment>
        <translation>La conexión «%1» tiene varias plantas, y sin pregunta no va nada a una que no se nombre: indique cuáles con --site ID, una vez por cada una. Tiene: %2.</translation>
    </message>
    <message>
        <source>No key for the site “%1” was found in the keyring. Put one that is for all sites into OUTAGE_DESK_API_KEY or use --api-key-file FILE.</source>
        <translation>En el llavero no se encontró ninguna clave para la planta «%1». Ponga en OUTAGE_DESK_API_KEY una que sirva para todas las plantas o use --api-key-file FILE.</translation>
    </message>
    <message>
        <source>It stands in OUTAGE_DESK_SITE.</source>
        <translation>Está en OUTAGE_DESK_SITE.</translation>
    </message>
    <message>
        <source>It stands in OUTAGE_DESK_BASE_URL; write it there as https://host/path.</source>
        <translation>Está en OUTAGE_DESK_BASE_URL; escríbala ahí como https://host/path.</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>RequestLogPane</name>
    <message>
        <source>No request has been made yet.</source>
        <translation>Todavía no hay peticiones.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all of them</source>
        <translation>Copia las líneas marcadas, o todas</translation>
    </message>
    <message>
        <source>Copy the request log</source>
        <translation>Copiar las peticiones</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies a shell command that takes the key from the environment</source>
        <translation>Copia un comando de shell que toma la clave del entorno</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>retry %1 of %2 in %3</source>
        <extracomment>%1 the number of a retry, %2 how many there may be, %3 a pause: &quot;1.4 s&quot;</extracomment>
        <translation>reintento %1 de %2 en %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>connection closed without an answer</source>
        <translation>conexión cerrada sin respuesta</translation>
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
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the whole request took too long</source>
        <translation>la petición completa tardó demasiado</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>points to another address</source>
        <translation>remite a otra dirección</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>asks to try later</source>
        <translation>pide intentarlo más tarde</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error de servidor</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>respuesta inesperada</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>respuesta cortada</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>answer in an encoding not asked for</source>
        <translation>respuesta en una codificación no solicitada</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta excesiva</translation>
    </message>
    <message>
        <source>asks for too long a pause</source>
        <translation>pide una pausa demasiado larga</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a request failed, when it is tried again</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a request, %2 why it failed, %3 when it is tried again</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>RetryBar</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Starts the next attempt without waiting</source>
        <translation>Inicia el siguiente intento sin esperar</translation>
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
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Why leave out %Ln outage(s)?</source>
        <translation>
            <numerusform>¿Por qué excluir %Ln parada?</numerusform>
            <numerusform>¿Por qué excluir %Ln paradas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Nota de %Ln parada</numerusform>
            <numerusform>Nota de %Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Remove the notes</source>
        <translation>Quitar notas</translation>
    </message>
    <message>
        <source>several notes</source>
        <translation>varias notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a note already, which this replaces.</source>
        <translation>
            <numerusform>%Ln de ellas ya tiene una nota, que esta sustituye.</numerusform>
            <numerusform>%Ln de ellas ya tienen una nota, que esta sustituye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left empty, each keeps its own note. A text replaces %Ln note(s).</source>
        <translation>
            <numerusform>Si se deja vacío, cada una conserva su nota. Un texto sustituye %Ln nota.</numerusform>
            <numerusform>Si se deja vacío, cada una conserva su nota. Un texto sustituye %Ln notas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewClipboard</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copiando %Ln fila…</numerusform>
            <numerusform>Copiando %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy: mark at most %1.</source>
        <translation>
            <numerusform>%Ln fila es demasiado para copiar: marque como máximo %1.</numerusform>
            <numerusform>%Ln filas son demasiadas para copiar: marque como máximo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell was copied</source>
        <translation>Se copió una celda vacía</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>Reading the outages and the site from files.</source>
        <translation>Leyendo las paradas y la planta de archivos.</translation>
    </message>
    <message>
        <source>Fetching the outages of %1 from %2.</source>
        <comment>site ID, address</comment>
        <translation>Obteniendo las paradas de %1 desde %2.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrumpido; no se envió nada.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 at this site, %4 since the cutoff, %5 included.</source>
        <comment>site name, numbers of outages</comment>
        <translation>%1: %2 obtenidas, %3 de esta planta, %4 desde la fecha de corte, %5 incluidas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be read and would not be sent. “preview --all” shows which and why.</source>
        <translation>
            <numerusform>%Ln elemento es ilegible y no se enviaría. «preview --all» muestra cuál y por qué.</numerusform>
            <numerusform>%Ln elementos son ilegibles y no se enviarían. «preview --all» muestra cuáles y por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them it is not certain which device and site they are of.</source>
        <translation>
            <numerusform>De %Ln de ellos no es seguro a qué equipo y planta pertenece.</numerusform>
            <numerusform>De %Ln de ellos no es seguro a qué equipo y planta pertenecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them not even the text was kept: it would take too much memory.</source>
        <translation>
            <numerusform>De %Ln de ellos no se conservó ni el texto: ocuparía demasiada memoria.</numerusform>
            <numerusform>De %Ln de ellos no se conservó ni el texto: ocuparía demasiada memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is included: the list is empty.</source>
        <translation>No hay nada incluido: la lista está vacía.</translation>
    </message>
    <message>
        <source>Line %1 has a time that is not RFC 3339 with a zone. --zone IANA says by which clocks such times are meant and, where they are text, --time-format FORMAT how they are written.</source>
        <translation>La línea %1 tiene una hora que no es RFC 3339 con zona. --zone IANA indica según qué relojes se entienden esas horas y, donde son texto, --time-format FORMAT cómo están escritas.</translation>
    </message>
    <message>
        <source>Device %1 is listed with several names (%2); the first is sent.</source>
        <translation>El equipo %1 figura con varios nombres (%2); se envía el primero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are listed with several names.</source>
        <translation>
            <numerusform>%Ln equipo más figura con varios nombres.</numerusform>
            <numerusform>%Ln equipos más figuran con varios nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: records of the site cannot be read. --allow-unreadable sends the others.</source>
        <translation>No enviado: hay elementos ilegibles de la planta. --allow-unreadable envía los demás.</translation>
    </message>
    <message>
        <source>Not sent: nothing is included. --allow-empty sends an empty list.</source>
        <translation>No enviado: no hay nada incluido. --allow-empty envía una lista vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings=all: %Ln row(s) of the site have findings or cannot be read. “preview --all” shows which.</source>
        <translation>
            <numerusform>Retenido por --fail-on-findings=all: %Ln fila de la planta tiene avisos o es ilegible. «preview --all» muestra cuál.</numerusform>
            <numerusform>Retenido por --fail-on-findings=all: %Ln filas de la planta tienen avisos o son ilegibles. «preview --all» muestra cuáles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings: %Ln row(s) of the site are to check. “preview --all” shows which.</source>
        <translation>
            <numerusform>Retenido por --fail-on-findings: %Ln fila de la planta está por revisar. «preview --all» muestra cuál.</numerusform>
            <numerusform>Retenido por --fail-on-findings: %Ln filas de la planta están por revisar. «preview --all» muestra cuáles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2? Type yes to send:</source>
        <translation>
            <numerusform>¿Enviar %Ln parada de %1 a %2? Escriba yes para enviar:</numerusform>
            <numerusform>¿Enviar %Ln paradas de %1 a %2? Escriba yes para enviar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2 all the same? Type yes to send:</source>
        <translation>
            <numerusform>¿Enviar de todos modos %Ln parada de %1 a %2? Escriba yes para enviar:</numerusform>
            <numerusform>¿Enviar de todos modos %Ln paradas de %1 a %2? Escriba yes para enviar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window or program is sending for this site; waiting for it.</source>
        <translation>Otra ventana u otro programa está enviando para esta planta; se espera a que acabe.</translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not yes.</source>
        <translation>No se envió nada: la respuesta no fue yes.</translation>
    </message>
    <message>
        <source>Held back: the record of submissions is damaged, so it cannot tell whether this list was sent before. “history” keeps it aside and begins a new one.</source>
        <translation>Retenido: el registro de envíos está dañado, así que no puede indicar si esta lista ya se envió. «history» lo aparta y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>If it is in Windows-1252, as Excel writes CSV, or in Latin-1, --encoding windows-1252 says so.</source>
        <translation>Si está en Windows-1252, como escribe Excel los CSV, o en Latin-1, --encoding windows-1252 lo indica.</translation>
    </message>
    <message>
        <source>--sheet NAME says which.</source>
        <translation>--sheet NAME indica cuál.</translation>
    </message>
    <message>
        <source>Nothing was fetched or sent: there is no terminal to ask on. --yes sends without a question.</source>
        <translation>No se obtuvo ni se envió nada: no hay terminal en el que preguntar. --yes envía sin preguntar.</translation>
    </message>
    <message>
        <source>Of the spreadsheet’s sheets “%1” was read, the first that is not hidden. --sheet NAME says another one.</source>
        <translation>De las hojas del libro se leyó «%1», la primera que no está oculta. --sheet NAME indica otra.</translation>
    </message>
    <message>
        <source>The list has times %1.</source>
        <extracomment>%1 is like &quot;of 12 outages converted from local time (Europe/Berlin) to UTC&quot;</extracomment>
        <translation>La lista tiene horas %1.</translation>
    </message>
    <message>
        <source>Otherwise --columns device=NAME,begin=NAME,end=NAME says which they are, by number where names are the same: device=2.</source>
        <translation>Si no, --columns device=NAME,begin=NAME,end=NAME dice cuáles son, por número donde los nombres son iguales: device=2.</translation>
    </message>
    <message>
        <source>If it is, leave out --columns, --encoding, --sheet, --zone and --time-format.</source>
        <translation>Si lo es, omita --columns, --encoding, --sheet, --zone y --time-format.</translation>
    </message>
    <message>
        <source>If it is, leave out --sheet.</source>
        <translation>Si lo es, omita --sheet.</translation>
    </message>
    <message>
        <source>If it is, leave out --encoding.</source>
        <translation>Si lo es, omita --encoding.</translation>
    </message>
    <message>
        <source>The next run with --again sends it.</source>
        <translation>La próxima ejecución con --again la envía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 would go to %2. Type the site’s ID, %3, to send:</source>
        <translation>
            <numerusform>%Ln parada de %1 iría a %2. Para enviar, escriba el ID de la planta, %3:</numerusform>
            <numerusform>%Ln paradas de %1 irían a %2. Para enviar, escriba el ID de la planta, %3:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not the site’s ID.</source>
        <translation>No se envió nada: la respuesta no fue el ID de la planta.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 at this site, %4 since the cutoff, %5 included.</source>
        <comment>site name, numbers of outages</comment>
        <translation>%1: %2 leídas, %3 de esta planta, %4 desde la fecha de corte, %5 incluidas.</translation>
    </message>
    <message>
        <source>--again does so.</source>
        <translation>--again lo hace.</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>outages</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices are not saved yet: another window or program is holding the file.</source>
        <translation>Sus decisiones aún no están guardadas: otra ventana u otro programa retiene el archivo.</translation>
    </message>
    <message>
        <source>They hold here, and are saved as soon as it lets go.</source>
        <translation>Aquí valen, y se guardan en cuanto lo suelte.</translation>
    </message>
    <message>
        <source>Your choices are saved.</source>
        <translation>Sus decisiones están guardadas.</translation>
    </message>
    <message>
        <source>Your choices could not be saved.</source>
        <translation>No se pudieron guardar sus decisiones.</translation>
    </message>
    <message>
        <source>They hold until you close the window, but would not be offered at the next start.</source>
        <translation>Valen hasta que cierre la ventana, pero no se ofrecerían en el próximo inicio.</translation>
    </message>
    <message>
        <source>The view already is as it was at first.</source>
        <translation>La vista ya está como al principio.</translation>
    </message>
    <message>
        <source>Columns, order, filters and timeline are as at first.</source>
        <translation>Columnas, orden, filtros y cronograma están como al principio.</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>Make these choices again, or go on without them.</source>
        <translation>Vuelva a tomar estas decisiones o continúe sin ellas.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Volver a tomarlas</translation>
    </message>
    <message>
        <source>What did not come again is kept, and decided as before should it come back.</source>
        <translation>Lo que no ha vuelto se conserva, y se decide como antes si regresa.</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Mostrar lo que ha cambiado</translation>
    </message>
    <message>
        <source>%1 (last accepted list)</source>
        <translation>%1 (última lista aceptada)</translation>
    </message>
    <message>
        <source>%1 (fetch before)</source>
        <translation>%1 (obtención anterior)</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message numerus="yes">
        <source>Include %Ln outage(s)</source>
        <translation>
            <numerusform>Incluir %Ln parada</numerusform>
            <numerusform>Incluir %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the note of %Ln outage(s)</source>
        <translation>
            <numerusform>Quitar la nota de %Ln parada</numerusform>
            <numerusform>Quitar la nota de %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Nota de %Ln parada</numerusform>
            <numerusform>Nota de %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln outage(s)</source>
        <translation>
            <numerusform>Dar por vista %Ln parada</numerusform>
            <numerusform>Dar por vistas %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln outage(s) again</source>
        <translation>
            <numerusform>Volver a revisar %Ln parada</numerusform>
            <numerusform>Volver a revisar %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s)</source>
        <translation>
            <numerusform>Excluir %Ln parada</numerusform>
            <numerusform>Excluir %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s) with a reason</source>
        <translation>
            <numerusform>Excluir %Ln parada con motivo</numerusform>
            <numerusform>Excluir %Ln paradas con motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln choice(s) again</source>
        <translation>
            <numerusform>Repetir %Ln decisión</numerusform>
            <numerusform>Repetir %Ln decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>All that is to check in the rows shown has been looked at.</source>
        <translation>Todo lo que había por revisar en las filas mostradas se ha visto.</translation>
    </message>
    <message>
        <source>None of the rows shown is to check.</source>
        <translation>Ninguna de las filas mostradas está por revisar.</translation>
    </message>
    <message>
        <source>No other row shown is to check.</source>
        <translation>Ninguna otra fila mostrada está por revisar.</translation>
    </message>
    <message>
        <source>That was the last row to check: begun again at the top.</source>
        <translation>Era la última fila por revisar: se continúa por arriba.</translation>
    </message>
    <message>
        <source>That was the first row to check: begun again at the bottom.</source>
        <translation>Era la primera fila por revisar: se continúa por abajo.</translation>
    </message>
    <message>
        <source>This device has no name here, and its ID is hidden.</source>
        <translation>Este equipo no tiene nombre aquí, y su ID está oculto.</translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>Interrumpido; no se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) from %1.</source>
        <translation>
            <numerusform>Obteniendo las paradas de %Ln planta desde %1.</numerusform>
            <numerusform>Obteniendo las paradas de %Ln plantas desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %Ln site(s) were not shown: %1.</source>
        <translation>
            <numerusform>Interrumpido; no se mostró %Ln planta: %1.</numerusform>
            <numerusform>Interrumpido; no se mostraron %Ln plantas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; nothing was sent to %Ln site(s): %1.</source>
        <translation>
            <numerusform>Interrumpido; no se envió nada para %Ln planta: %1.</numerusform>
            <numerusform>Interrumpido; no se envió nada para %Ln plantas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites: %1 accepted, %2 with nothing to send, %3 unknown, %4 held back or failed.</source>
        <translation>Plantas: %1 aceptadas, %2 sin nada que enviar, %3 desconocidas, %4 retenidas o fallidas.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) of “%1” from %2: %3.</source>
        <extracomment>%1 is the name of a connection, %2 an address, %3 are the ids of sites</extracomment>
        <translation>
            <numerusform>Obteniendo las paradas de %Ln planta de «%1» desde %2: %3.</numerusform>
            <numerusform>Obteniendo las paradas de %Ln plantas de «%1» desde %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundController</name>
    <message>
        <source>The connection has one site only</source>
        <translation>La conexión solo tiene una planta</translation>
    </message>
    <message>
        <source>Something is under way: cancel it first</source>
        <translation>Hay algo en curso: cancélelo primero</translation>
    </message>
    <message>
        <source>Each site has its own key: Connections… can make one key be for all</source>
        <translation>Cada planta tiene su propia clave: en «Conexiones…» una puede valer para todas</translation>
    </message>
</context>
<context>
    <name>RowsOutput</name>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de equipo</translation>
    </message>
    <message>
        <source>Not shown in so narrow a terminal: %1.</source>
        <extracomment>%1: titles of columns</extracomment>
        <translation>No se muestra en un terminal tan estrecho: %1.</translation>
    </message>
</context>
<context>
    <name>RowsSaveController</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved to %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln fila guardada en %1.</numerusform>
            <numerusform>%Ln filas guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saving was cancelled: no file was written.</source>
        <translation>Se canceló el guardado: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The saving was given up: the disk does not answer.</source>
        <translation>Se abandonó el guardado: el disco no responde.</translation>
    </message>
</context>
<context>
    <name>RowsSaveDialog</name>
    <message>
        <source>Save rows</source>
        <translation>Guardar filas</translation>
    </message>
    <message>
        <source>What shall be in the file?</source>
        <translation>¿Qué va en el archivo?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;All rows: %1</source>
        <extracomment>%1 is how many rows there are, as in the two that follow</extracomment>
        <translation>&amp;Todas las filas: %1</translation>
    </message>
    <message>
        <source>&amp;Shown: %1</source>
        <extracomment>Those that filters and search show</extracomment>
        <translation>M&amp;ostradas: %1</translation>
    </message>
    <message>
        <source>&amp;Marked: %1</source>
        <translation>&amp;Marcadas: %1</translation>
    </message>
    <message>
        <source>No row is marked</source>
        <translation>No hay ninguna fila marcada</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;CSV, cells separated by commas</source>
        <translation>&amp;CSV, celdas separadas por comas</translation>
    </message>
    <message>
        <source>&amp;TSV, cells separated by tabs</source>
        <translation>T&amp;SV, celdas separadas por tabuladores</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, para programas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As &amp;in the table</source>
        <translation>Como en la ta&amp;bla</translation>
    </message>
    <message>
        <source>A&amp;ll columns, with notes</source>
        <translation>Todas &amp;las columnas, con notas</translation>
    </message>
    <message>
        <source>Number, ID, begin and end as received are always in the file: it can be opened again. A time that is shown stands beside it, with its zone.</source>
        <translation>El número, el ID, el inicio y el fin recibidos están siempre en el archivo: se puede volver a abrir. Una hora mostrada figura al lado, con su zona.</translation>
    </message>
    <message>
        <source>Rows that are written</source>
        <translation>Filas que se escriben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>A text stands in it as it was received.</source>
        <translation>Un texto figura en él tal como se recibió.</translation>
    </message>
    <message>
        <source>A cell that begins like a formula gets an apostrophe, which is taken off when the file is opened here.</source>
        <translation>Una celda que empieza como una fórmula recibe un apóstrofo, que se quita al abrir el archivo aquí.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texto separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <extracomment>How many rows of how many are in the file so far</extracomment>
        <translation>%1 de %2 filas escritas</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. No row was saved there; choose another place, or make room.</source>
        <extracomment>%1 is a path, %2 what the system says of it</extracomment>
        <translation>%1 no se pudo escribir: %2. Allí no se guardó ninguna fila; elija otro lugar o haga sitio.</translation>
    </message>
</context>
<context>
    <name>SavedFaults</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>The demo is called so: choose another name.</source>
        <translation>La demo se llama así: elija otro nombre.</translation>
    </message>
    <message>
        <source>Another connection is called so: choose another name.</source>
        <translation>Otra conexión se llama así: elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the id of a site, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port.</source>
        <translation>Escríbalo como http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>This file holds no PEM certificate.</source>
        <translation>Este archivo no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>A test needs a site: write one.</source>
        <translation>Una prueba necesita una planta: escriba una.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <extracomment>%1 is the id of a site</extracomment>
        <translation>«%1» está dos veces.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search device, ID or time</source>
        <translation>Buscar equipo, ID u hora</translation>
    </message>
    <message>
        <source>Search outages</source>
        <translation>Buscar paradas</translation>
    </message>
    <message>
        <source>Shows the outages whose device name, device ID, begin or end contains the text.</source>
        <translation>Muestra las paradas cuyo nombre de equipo, ID de equipo, inicio o fin contiene el texto.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending an empty list…</source>
        <translation>Enviando una lista vacía…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln outage(s)…</source>
        <translation>
            <numerusform>Enviando %Ln parada…</numerusform>
            <numerusform>Enviando %Ln paradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bytes that have left</source>
        <translation>Bytes que han salido</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Intento %1 de %2</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. After Cancel nothing will.</source>
        <translation>Todavía no ha salido nada de este ordenador. Si cancela, nada saldrá.</translation>
    </message>
    <message>
        <source>The list is on its way. After Cancel it would not be known here whether it was accepted: you would have to ask.</source>
        <translation>La lista está en camino. Si cancela, aquí no se sabría si se aceptó: tendría que preguntar.</translation>
    </message>
    <message>
        <source>The last attempt was answered and not accepted. Cancel sends nothing more.</source>
        <translation>El último intento recibió respuesta y no se aceptó. Si cancela, no se envía nada más.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Nothing more is sent. The outcome is being recorded, and told then.</source>
        <translation>No se envía nada más. El resultado se está anotando y se dirá después.</translation>
    </message>
</context>
<context>
    <name>SheetController</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>La hoja está en la impresora.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>La hoja no se pudo imprimir.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a PDF.</source>
        <translation>Elija otra impresora o guárdela como PDF.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>the name of a site, and the days that are shown of its outages</extracomment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Copied: the lanes as a picture.</source>
        <translation>Copiado: los carriles como imagen.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Lanes of the devices</source>
        <translation>Carriles de los equipos</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>above the rest of the rows on another page; %1 is like &quot;10 outages that will be sent&quot;</extracomment>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SitesColumn</name>
    <message>
        <source>Sites</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Obtener todas</translation>
    </message>
    <message>
        <source>Fetch all sites with one answer of the API</source>
        <translation>Obtener todas las plantas con una sola respuesta de la API</translation>
    </message>
</context>
<context>
    <name>SitesFile</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>The file of --sites-file cannot be read: %1. Check the path and the permissions.</source>
        <translation>El archivo de --sites-file no se puede leer: %1. Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file is not in UTF-8. Save the file as text in UTF-8.</source>
        <translation>La línea %1 del archivo de --sites-file no está en UTF-8. Guarde el archivo como texto en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file names no site.</source>
        <translation>La línea %1 del archivo de --sites-file no nombra ninguna planta.</translation>
    </message>
    <message>
        <source>Line %1 of the file of --sites-file names “%2” again, as line %3 does. Leave one of them out.</source>
        <translation>La línea %1 del archivo de --sites-file vuelve a nombrar «%2», como la línea %3. Omita una de ellas.</translation>
    </message>
    <message>
        <source>The file of --sites-file names no site. Write the id of one on each line.</source>
        <translation>El archivo de --sites-file no nombra ninguna planta. Escriba el ID de una en cada línea.</translation>
    </message>
    <message>
        <source>The file of --sites-file has more than 16 MiB: it is no list of sites. Check the path.</source>
        <translation>El archivo de --sites-file supera los 16 MiB: no es una lista de plantas. Compruebe la ruta.</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Open outages file</source>
        <translation>Abrir archivo de paradas</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Abrir archivo de planta</translation>
    </message>
    <message>
        <source>Lists of outages (*.json *.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listas de paradas (*.json *.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no list on the clipboard.</source>
        <translation>No hay ninguna lista en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy the rows of a spreadsheet together with their header, or a list in JSON, and paste again.</source>
        <translation>Copie las filas de una hoja de cálculo junto con su cabecera, o una lista en JSON, y vuelva a pegar.</translation>
    </message>
    <message>
        <source>Pasted list %1</source>
        <translation>Lista pegada %1</translation>
    </message>
    <message>
        <source>What is on the clipboard is no list of outages: %1.</source>
        <extracomment>%1 is what is wrong with it</extracomment>
        <translation>Lo que hay en el portapapeles no es una lista de paradas: %1.</translation>
    </message>
    <message>
        <source>Waiting for the first bytes of %1.</source>
        <extracomment>%1 is the name of a file, or several</extracomment>
        <translation>Esperando los primeros bytes de %1.</translation>
    </message>
    <message>
        <source>A pipe waits for the program at its other end, a file of the network for its server.</source>
        <translation>Una tubería espera al programa de su otro extremo, y un archivo de la red a su servidor.</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
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
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Times in %1</source>
        <extracomment>On the button that changes the time zone</extracomment>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>The time zone that times are shown in. What is sent stays as it was received.</source>
        <translation>La zona horaria en la que se muestran las horas. Lo que se envía queda como se recibió.</translation>
    </message>
</context>
<context>
    <name>SubmitBar</name>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln equipo</numerusform>
            <numerusform>%Ln equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit…</source>
        <extracomment>On the button that opens the question before sending</extracomment>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Look at the exact list, then send it (Ctrl+Return)</source>
        <translation>Ver la lista exacta y después enviarla (Ctrl+Intro)</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln to %1…</source>
        <extracomment>On the button that opens the question before sending; %1 is like PRODUCTION</extracomment>
        <translation>
            <numerusform>Enviar %Ln a %1…</numerusform>
            <numerusform>Enviar %Ln a %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)…</source>
        <translation>
            <numerusform>Enviar %Ln parada…</numerusform>
            <numerusform>Enviar %Ln paradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Aún no hay nada que enviar</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <extracomment>Where a list will be sent; %1 is an address, %2 the kind of the connection</extracomment>
        <translation>a %1 (%2)</translation>
    </message>
</context>
<context>
    <name>SubmitController</name>
    <message>
        <source>The list changed while you were asked about it. Nothing was sent.</source>
        <translation>La lista cambió mientras se le preguntaba por ella. No se envió nada.</translation>
    </message>
    <message>
        <source>Look at the rows, then submit the list as it is now.</source>
        <translation>Revise las filas y después envíe la lista tal como está ahora.</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>The list became too old while you were asked about it. Nothing was sent.</source>
        <translation>La lista se quedó demasiado antigua mientras se le preguntaba por ella. No se envió nada.</translation>
    </message>
    <message>
        <source>Outages may have come, gone or changed since. Fetch again, look at the rows, then submit the list as it is then.</source>
        <translation>Desde entonces puede haber paradas nuevas, retiradas o cambiadas. Vuelva a obtenerlas, revise las filas y envíe después la lista tal como esté entonces.</translation>
    </message>
    <message>
        <source>The other window has finished sending.</source>
        <translation>La otra ventana ha terminado de enviar.</translation>
    </message>
    <message>
        <source>The history says what it sent. Your list was not sent.</source>
        <translation>El historial indica qué envió. Su lista no se envió.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir historial</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit outages</source>
        <translation>Enviar paradas</translation>
    </message>
    <message>
        <source>The list is being prepared.</source>
        <translation>La lista se está preparando.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>The list is being prepared…</source>
        <translation>La lista se está preparando…</translation>
    </message>
    <message>
        <source>It is shown here as soon as it stands. Nothing has been sent.</source>
        <translation>Se muestra aquí en cuanto esté lista. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Send an empty list</source>
        <translation>Enviar una lista vacía</translation>
    </message>
    <message>
        <source>Send the list without them</source>
        <translation>Enviar la lista sin ellos</translation>
    </message>
    <message>
        <source>Send the first names</source>
        <translation>Enviar los primeros nombres</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Exact &amp;JSON</source>
        <translation>&amp;JSON exacto</translation>
    </message>
    <message>
        <source>&amp;Left out (%1)</source>
        <extracomment>A tab; %1 is a number of outages</extracomment>
        <translation>E&amp;xcluidas (%1)</translation>
    </message>
    <message>
        <source>&amp;Gone (%1)</source>
        <extracomment>A tab; %1 is a number of outages</extracomment>
        <translation>Retira&amp;das (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Enviar…</translation>
    </message>
</context>
<context>
    <name>SubmitText</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A device, begin and end of an outage</extracomment>
        <translation>%1, de %2 a %3</translation>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list for %1 will be sent.</source>
        <translation>Se enviará una lista vacía para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent as one list.</source>
        <translation>
            <numerusform>%Ln parada de %1 se enviará como una sola lista.</numerusform>
            <numerusform>%Ln paradas de %1 se enviarán como una sola lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list for %1 will be sent to %2.</source>
        <translation>Se enviará una lista vacía para %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent to %2 as one list.</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>
            <numerusform>%Ln parada de %1 se enviará a %2 como una sola lista.</numerusform>
            <numerusform>%Ln paradas de %1 se enviarán a %2 como una sola lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. This is how a list for Production is guarded.</source>
        <translation>Demo: nada sale de este ordenador. Así se protege una lista para Producción.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer.</source>
        <translation>Demo: nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Once accepted, the list counts and cannot be taken back from here.</source>
        <translation>Una vez aceptada, la lista cuenta y no se puede retirar desde aquí.</translation>
    </message>
    <message>
        <source>A test system takes this list.</source>
        <translation>Un sistema de prueba recibe esta lista.</translation>
    </message>
    <message>
        <source>Submit an empty list to Production</source>
        <translation>Enviar una lista vacía a Producción</translation>
    </message>
    <message>
        <source>Submit an empty list</source>
        <translation>Enviar una lista vacía</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again to Production</source>
        <translation>
            <numerusform>Enviar de nuevo %Ln parada a Producción</numerusform>
            <numerusform>Enviar de nuevo %Ln paradas a Producción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again</source>
        <translation>
            <numerusform>Enviar de nuevo %Ln parada</numerusform>
            <numerusform>Enviar de nuevo %Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) to Production</source>
        <translation>
            <numerusform>Enviar %Ln parada a Producción</numerusform>
            <numerusform>Enviar %Ln paradas a Producción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)</source>
        <translation>
            <numerusform>Enviar %Ln parada</numerusform>
            <numerusform>Enviar %Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>None: an empty list</source>
        <translation>Ninguna: una lista vacía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>the second half of “10 outages of 8 devices”</comment>
        <translation>
            <numerusform>%Ln equipo</numerusform>
            <numerusform>%Ln equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1</source>
        <extracomment>%1 is a number of devices, as in “10 outages of 8 devices”</extracomment>
        <translation>
            <numerusform>%Ln parada de %1</numerusform>
            <numerusform>%Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: from the first begin to the last end</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>None: it is the same list as before</source>
        <translation>Ninguno: es la misma lista que antes</translation>
    </message>
    <message>
        <source>No earlier list to compare with</source>
        <translation>No hay lista anterior para comparar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more: %Ln row(s) looked at</source>
        <translation>
            <numerusform>Nada más: %Ln fila vista</numerusform>
            <numerusform>Nada más: %Ln filas vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list</source>
        <comment>rows that deserve a look</comment>
        <translation>
            <numerusform>%Ln fila de esta lista</numerusform>
            <numerusform>%Ln filas de esta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked at</source>
        <comment>rows of this list</comment>
        <translation>
            <numerusform>%Ln vista</numerusform>
            <numerusform>%Ln vistas</numerusform>
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
        <translation>Retenida: una persona anotó la misma lista como aceptada el %1: %2</translation>
    </message>
    <message>
        <source>Held back: this site accepted the same list on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Retenida: esta planta aceptó la misma lista el %1.</translation>
    </message>
    <message>
        <source>Held back: whether the list of %1 arrived at this site is unknown.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Retenida: se desconoce si la lista del %1 llegó a esta planta.</translation>
    </message>
    <message>
        <source>Held back: a new record of submissions was started, and cannot tell whether this list was sent before.</source>
        <translation>Retenida: se empezó un nuevo registro de envíos, que no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>Held back: the record of earlier submissions was damaged, and cannot tell whether this list was sent before.</source>
        <translation>Retenida: el registro de envíos anteriores estaba dañado y no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>Held back: lines of the record of earlier submissions are changed or missing, and it cannot tell whether this list was sent before.</source>
        <translation>Retenida: hay líneas del registro de envíos anteriores cambiadas o que faltan, y no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>Held back: another window or program is sending for this site right now.</source>
        <translation>Retenida: otra ventana u otro programa está enviando para esta planta ahora mismo.</translation>
    </message>
    <message>
        <source>Held back: this connection is read-only.</source>
        <translation>Retenida: esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Held back: the submission cannot be recorded.</source>
        <translation>Retenida: el envío no se puede registrar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it; “Send again…” names them.</source>
        <comment>beside what keeps a list from being sent</comment>
        <translation>
            <numerusform>%Ln motivo más para no enviarla; «Enviar de nuevo…» lo nombra.</numerusform>
            <numerusform>%Ln motivos más para no enviarla; «Enviar de nuevo…» los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was submission %1. Nothing has been sent now; “Send again…” asks once more before a second copy goes out.</source>
        <extracomment>%1 the id of a submission</extracomment>
        <translation>Fue el envío %1. Ahora no se ha enviado nada; «Enviar de nuevo…» pregunta otra vez antes de que salga una segunda copia.</translation>
    </message>
    <message>
        <source>That was submission %1. Nothing has been sent now. Ask the people who run the API whether it arrived, then mark it.</source>
        <extracomment>%1 the id of a submission</extracomment>
        <translation>Fue el envío %1. Ahora no se ha enviado nada. Pregunte a los responsables de la API si llegó y después anote el resultado.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Ask the people who run the API what arrived; “Send again…” asks once more before the list goes out.</source>
        <translation>Ahora no se ha enviado nada. Pregunte a los responsables de la API qué llegó; «Enviar de nuevo…» pregunta otra vez antes de que salga la lista.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Wait until it has ended.</source>
        <translation>Ahora no se ha enviado nada. Espere a que termine.</translation>
    </message>
    <message>
        <source>Nothing has been sent now. Its lists can be looked at and saved.</source>
        <translation>Ahora no se ha enviado nada. Sus listas se pueden ver y guardar.</translation>
    </message>
    <message>
        <source>Nothing has been sent now, and nothing is that cannot be recorded.</source>
        <translation>Ahora no se ha enviado nada, y no se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>Anotar resultado…</translation>
    </message>
    <message>
        <source>This is a second copy: the same list (submission %2) was marked as accepted by a person on %1: %3</source>
        <extracomment>%1 a time, %2 an id, %3 what the person wrote</extracomment>
        <translation>Es una segunda copia: una persona anotó la misma lista (envío %2) como aceptada el %1: %3</translation>
    </message>
    <message>
        <source>This is a second copy: this site accepted the same list on %1 (submission %2).</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Es una segunda copia: esta planta aceptó la misma lista el %1 (envío %2).</translation>
    </message>
    <message>
        <source>This may be a second copy: a new record of submissions was started, which does not know what was sent before.</source>
        <translation>Puede ser una segunda copia: se empezó un nuevo registro de envíos, que no sabe qué se envió antes.</translation>
    </message>
    <message>
        <source>This may be a second copy: the record of earlier submissions was damaged.</source>
        <translation>Puede ser una segunda copia: el registro de envíos anteriores estaba dañado.</translation>
    </message>
    <message>
        <source>This may be a second copy: lines of the record of earlier submissions were changed from outside or are missing.</source>
        <translation>Puede ser una segunda copia: hay líneas del registro de envíos anteriores que se cambiaron desde fuera o faltan.</translation>
    </message>
    <message>
        <source>This may be a second copy: the same list was sent on %1 (submission %2), and whether it arrived is unknown.</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Puede ser una segunda copia: la misma lista se envió el %1 (envío %2), y se desconoce si llegó.</translation>
    </message>
    <message>
        <source>Another list was sent to this site on %1 (submission %2), and whether it arrived is unknown.</source>
        <extracomment>%1 a time, %2 an id</extracomment>
        <translation>Otra lista se envió a esta planta el %1 (envío %2), y se desconoce si llegó.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that speak against sending a list</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list was sent on %1 (submission %2) and not accepted: the last answer was %3.</source>
        <extracomment>%1 a time, %2 an id, %3 a number such as 503</extracomment>
        <translation>La misma lista se envió el %1 (envío %2) y no se aceptó: la última respuesta fue %3.</translation>
    </message>
    <message numerus="yes">
        <source>You left out %Ln outage(s): this list is partial. This API is known to accept only the complete list.</source>
        <translation>
            <numerusform>Usted ha excluido %Ln parada: esta lista es parcial. De esta API se sabe que solo acepta la lista completa.</numerusform>
            <numerusform>Usted ha excluido %Ln paradas: esta lista es parcial. De esta API se sabe que solo acepta la lista completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time you left out %Ln of these outages. That choice is on offer and has not been made again: they go.</source>
        <translation>
            <numerusform>La última vez excluyó %Ln de estas paradas. Esa decisión se ofrece y no se ha vuelto a tomar: la parada se envía.</numerusform>
            <numerusform>La última vez excluyó %Ln de estas paradas. Esas decisiones se ofrecen y no se han vuelto a tomar: las paradas se envían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times or more often.</source>
        <translation>
            <numerusform>%Ln parada que usted había excluido ha vuelto con otras horas o más veces.</numerusform>
            <numerusform>%Ln paradas que usted había excluido han vuelto con otras horas o más veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not included any of them: none goes.</source>
        <translation>No ha incluido ninguna de ellas: no se envía ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go(es) now.</source>
        <translation>
            <numerusform>%Ln de ellas se envía ahora.</numerusform>
            <numerusform>%Ln de ellas se envían ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>just like what was left out</source>
        <translation>igual que una excluida</translation>
    </message>
    <message>
        <source>its end was %1</source>
        <translation>su fin era %1</translation>
    </message>
    <message>
        <source>its begin was %1</source>
        <translation>su inicio era %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that may concern this site cannot be read and will not be sent.</source>
        <translation>
            <numerusform>%Ln elemento que puede afectar a esta planta es ilegible y no se enviará.</numerusform>
            <numerusform>%Ln elementos que pueden afectar a esta planta son ilegibles y no se enviarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site gives %Ln device(s) of this list more than one name. The first name will be sent.</source>
        <translation>
            <numerusform>La planta da más de un nombre a %Ln equipo de esta lista. Se enviará el primer nombre.</numerusform>
            <numerusform>La planta da más de un nombre a %Ln equipos de esta lista. Se enviará el primer nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not %2 (%3)</source>
        <extracomment>A device: the name that is sent, its other names, its id</extracomment>
        <translation>%1, no %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further devices</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty: it says that this site has no outages at all.</source>
        <translation>La lista está vacía: indica que esta planta no tiene ninguna parada.</translation>
    </message>
    <message numerus="yes">
        <source>Tick %Ln box(es) above first</source>
        <comment>why the button Submit is off</comment>
        <translation>
            <numerusform>Marque antes %Ln casilla arriba</numerusform>
            <numerusform>Marque antes %Ln casillas arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the site’s name, %1, to send it:</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>Para enviar, escriba el nombre de la planta, %1:</translation>
    </message>
    <message>
        <source>Type the site’s ID to send it:</source>
        <translation>Para enviar, escriba el ID de la planta:</translation>
    </message>
    <message>
        <source>Type the site’s ID, %1, to send it:</source>
        <extracomment>%1 is the id of a site</extracomment>
        <translation>Para enviar, escriba el ID de la planta, %1:</translation>
    </message>
    <message>
        <source>Type the site’s name first</source>
        <translation>Escriba antes el nombre</translation>
    </message>
    <message>
        <source>Type the site’s ID first</source>
        <translation>Escriba antes el ID de la planta</translation>
    </message>
    <message>
        <source>Looking up what was sent before…</source>
        <translation>Buscando lo que se envió antes…</translation>
    </message>
    <message>
        <source>Held back: it was cancelled while the record of submissions was waited for.</source>
        <translation>Retenida: se canceló mientras se esperaba el registro de envíos.</translation>
    </message>
</context>
<context>
    <name>Submitter</name>
    <message>
        <source>its file %1 was deleted or replaced meanwhile</source>
        <translation>su archivo %1 se borró o sustituyó entretanto</translation>
    </message>
    <message>
        <source>another program was using its file %1</source>
        <translation>otro programa estaba usando su archivo %1</translation>
    </message>
    <message>
        <source>the program was about to end</source>
        <translation>el programa estaba a punto de terminar</translation>
    </message>
    <message>
        <source>the file %1, which keeps others from sending to this site, was deleted meanwhile</source>
        <translation>el archivo %1, que impide a otros enviar a esta planta, se borró entretanto</translation>
    </message>
    <message>
        <source>This connection was made read-only meanwhile: there is no further attempt.</source>
        <translation>Esta conexión pasó entretanto a solo lectura: no habrá más intentos.</translation>
    </message>
    <message>
        <source>This connection was changed or removed meanwhile: there is no further attempt.</source>
        <translation>Esta conexión se cambió o se eliminó entretanto: no habrá más intentos.</translation>
    </message>
</context>
<context>
    <name>TableRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Begin in the list</source>
        <translation>Inicio en la lista</translation>
    </message>
    <message>
        <source>Begin (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>End in the list</source>
        <translation>Fin en la lista</translation>
    </message>
    <message>
        <source>End (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>A time that cannot be read, beside the one that says why</extracomment>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>%1 of %2 listed: type to narrow</source>
        <comment>devices</comment>
        <translation>%1 de %2 en la lista: escriba para acotar</translation>
    </message>
    <message>
        <source>No device contains “%1”</source>
        <translation>Ningún equipo contiene «%1»</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Month of begin</source>
        <translation>Mes del inicio</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln outage(s)</source>
        <extracomment>%1 is what the outages have in common, such as a device</extracomment>
        <translation>
            <numerusform>%1, %Ln parada</numerusform>
            <numerusform>%1, %Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>one overlap of %1</source>
        <translation>un solape de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlaps of %1 in all</source>
        <translation>
            <numerusform>%Ln solape de %1 en total</numerusform>
            <numerusform>%Ln solapes de %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no outage</source>
        <translation>%1: ninguna parada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln included</source>
        <translation>
            <numerusform>%Ln incluida</numerusform>
            <numerusform>%Ln incluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and what its lane shows
----------
A verdict and the rule behind it: &quot;Before cutoff: began 1 ms before the cutoff&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device is out</source>
        <translation>Ningún equipo está parado</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln device(s) out at once, from %1</source>
        <translation>
            <numerusform>Como máximo %Ln equipo parado a la vez, desde %1</numerusform>
            <numerusform>Como máximo %Ln equipos parados a la vez, desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A time with its offset, and the zone that has it</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>Device of another site</source>
        <translation>Equipo de otra planta</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>Device of another site: %1</source>
        <translation>Equipo de otra planta: %1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>before a finding, on paper</extracomment>
        <translation>Por revisar: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Conviene saber: %1</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Not part of the list</source>
        <translation>No es parte de la lista</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Inicio (%1)</translation>
    </message>
    <message>
        <source>End (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Fin (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de equipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Timeline, %1 to %2</source>
        <extracomment>The axis above the bars: from one day to another</extracomment>
        <translation>Cronograma, de %1 a %2</translation>
    </message>
    <message>
        <source>Whether the outage will be sent</source>
        <translation>Si la parada se enviará</translation>
    </message>
    <message>
        <source>The device’s name at this site, or its ID where this site has none</source>
        <translation>El nombre del equipo en esta planta, o su ID donde esta no tiene ninguno</translation>
    </message>
    <message>
        <source>When the outage began, in the time zone %1</source>
        <translation>Cuándo empezó la parada, en la zona horaria %1</translation>
    </message>
    <message>
        <source>When the outage ended, in the time zone %1</source>
        <translation>Cuándo terminó la parada, en la zona horaria %1</translation>
    </message>
    <message>
        <source>From begin to end</source>
        <translation>Del inicio al fin</translation>
    </message>
    <message>
        <source>Whether the outage is part of the list</source>
        <translation>Si la parada forma parte de la lista</translation>
    </message>
    <message>
        <source>The rule behind the verdict</source>
        <translation>La regla de la clasificación</translation>
    </message>
    <message>
        <source>The device’s ID as it was received</source>
        <translation>El ID del equipo tal como se recibió</translation>
    </message>
    <message>
        <source>The place of the record in what was received</source>
        <translation>El lugar del elemento en lo recibido</translation>
    </message>
    <message>
        <source>What deserves a look before the list is sent</source>
        <translation>Lo que merece atención antes de enviar la lista</translation>
    </message>
    <message>
        <source>What is new or different compared with an earlier list</source>
        <translation>Lo que es nuevo o distinto respecto a una lista anterior</translation>
    </message>
    <message>
        <source>When the outage was, as a bar; Ctrl and the wheel zoom</source>
        <translation>Cuándo fue la parada, como barra; Ctrl y la rueda amplían o reducen</translation>
    </message>
    <message>
        <source>Included</source>
        <comment>title of a column</comment>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time and its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation>No es una hora: %1</translation>
    </message>
    <message>
        <source>Unknown duration</source>
        <translation>Duración desconocida</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Received as %1</source>
        <translation>Recibido como %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Left out by the operator</source>
        <translation>Excluida a mano</translation>
    </message>
    <message>
        <source>Left out by the operator: %1</source>
        <comment>why</comment>
        <translation>Excluida a mano: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: from begin to end of an outage</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The list that was accepted last had it, and it is left out now.</source>
        <translation>La última lista aceptada la tenía, y ahora está excluida.</translation>
    </message>
    <message>
        <source>It is new: the earlier list did not have it.</source>
        <translation>Es nueva: la lista anterior no la tenía.</translation>
    </message>
    <message>
        <source>You had left it out before.</source>
        <translation>Usted ya la había excluido.</translation>
    </message>
    <message>
        <source>Before it on this device: %1 (%2).</source>
        <translation>Anterior de este equipo: %1 (%2).</translation>
    </message>
    <message>
        <source>After it on this device: %1 (%2).</source>
        <translation>Siguiente de este equipo: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked</source>
        <translation>
            <numerusform>%Ln fila marcada</numerusform>
            <numerusform>%Ln filas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln equipo</numerusform>
            <numerusform>%Ln equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>first begin %1</source>
        <translation>primer inicio %1</translation>
    </message>
    <message>
        <source>last end %1</source>
        <translation>último fin %1</translation>
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
            <numerusform>%Ln parada con el fin anterior al inicio no cuenta en la suma.</numerusform>
            <numerusform>%Ln paradas con el fin anterior al inicio no cuentan en la suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <extracomment>%1 are counts and hours, %2 the first begin and %3 the last end of marked outages</extracomment>
        <translation>%1 · %2 a %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Hoja de revisión</translation>
    </message>
    <message>
        <source>No outage is in the list, and none needs a look.</source>
        <translation>No hay ninguna parada en la lista, y ninguna requiere atención.</translation>
    </message>
    <message>
        <source>Receipt of a submission</source>
        <translation>Recibo de un envío</translation>
    </message>
    <message>
        <source>The list cannot be shown row by row.</source>
        <translation>La lista no se puede mostrar fila por fila.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>counts, filters</comment>
        <extracomment>7 of 108: Battery 1, to check</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>otros equipos</translation>
    </message>
    <message>
        <source>begin unreadable</source>
        <translation>inicio ilegible</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>searched text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>7 of 108
----------
12 of 14</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>2 of 108, and 1 gone</extracomment>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>The one included outage is hidden by the filter; it goes all the same.</source>
        <translation>El filtro oculta la única parada incluida; se envía igualmente.</translation>
    </message>
    <message>
        <source>The filter shows %1 of the %2 included outages; all %2 go.</source>
        <translation>El filtro muestra %1 de las %2 paradas incluidas; se envían las %2.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>Leída %1, %2</translation>
    </message>
    <message>
        <source>Fetched %1, %2</source>
        <translation>Obtenida %1, %2</translation>
    </message>
    <message>
        <source>read %1, %2</source>
        <translation>leídas %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leída %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>obtenida %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is more than %Ln minute(s) old: fetch again</source>
        <translation>
            <numerusform>La lista tiene más de %Ln minuto: vuelva a obtenerla</numerusform>
            <numerusform>La lista tiene más de %Ln minutos: vuelva a obtenerla</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is still the list that was read at %1, %2. It cannot be sent before you have fetched again.</source>
        <translation>Abajo sigue la lista leída (%1, %2). No se puede enviar hasta que vuelva a obtenerla.</translation>
    </message>
    <message>
        <source>Below is still the list that was fetched at %1, %2. It cannot be sent before you have fetched again.</source>
        <translation>Abajo sigue la lista obtenida (%1, %2). No se puede enviar hasta que vuelva a obtenerla.</translation>
    </message>
    <message>
        <source>Below is still the list that was read at %1, %2. It is the one that Submit would send.</source>
        <translation>Abajo sigue la lista leída (%1, %2). Es la que enviaría «Enviar».</translation>
    </message>
    <message>
        <source>Below is still the list that was fetched at %1, %2. It is the one that Submit would send.</source>
        <translation>Abajo sigue la lista obtenida (%1, %2). Es la que enviaría «Enviar».</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day of this year as Qt writes it, https://doc.qt.io/qt-6/qdate.html: 14 March</extracomment>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 14 March 2025
----------
A date in a sentence, in the letters of QLocale: 1 January 2022</extracomment>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day: yesterday 06:02 UTC</extracomment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Left out since</source>
        <comment>the earlier list had the outage</comment>
        <translation>Excluida después</translation>
    </message>
    <message>
        <source>It was %1 to %2.</source>
        <comment>begin, end</comment>
        <translation>Era de %1 a %2.</translation>
    </message>
    <message>
        <source>The begin was %1.</source>
        <translation>El inicio era %1.</translation>
    </message>
    <message>
        <source>The end was %1.</source>
        <translation>El fin era %1.</translation>
    </message>
    <message>
        <source>The device was called “%1”.</source>
        <translation>El equipo se llamaba «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln excluida</numerusform>
            <numerusform>%Ln excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left out by you before</source>
        <translation>
            <numerusform>%Ln de ellas excluida antes por usted</numerusform>
            <numerusform>%Ln de ellas excluidas antes por usted</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>since 14 March: behind how many outages are new, changed or gone</extracomment>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the last accepted list, and not in this one</source>
        <translation>
            <numerusform>%Ln retirada desde %1: estaba en la última lista aceptada y no en esta</numerusform>
            <numerusform>%Ln retiradas desde %1: estaban en la última lista aceptada y no en esta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the fetch before, and not in this one</source>
        <translation>
            <numerusform>%Ln retirada desde %1: estaba en la obtención anterior y no en esta</numerusform>
            <numerusform>%Ln retiradas desde %1: estaban en la obtención anterior y no en esta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1</source>
        <translation>Sin cambios desde %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>2 new, 1 gone since 14 March</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) just like what you had left out came on top, and are left out too: have a look.</source>
        <translation>
            <numerusform>Se ha añadido %Ln parada igual que una que había excluido, y también está excluida: véala.</numerusform>
            <numerusform>Se han añadido %Ln paradas iguales que las que había excluido, y también están excluidas: véalas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with another end, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln parada que había excluido ha vuelto con otro fin y sigue excluida: véala.</numerusform>
            <numerusform>%Ln paradas que había excluido han vuelto con otro fin y siguen excluidas: véalas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln parada que había excluido ha vuelto con otras horas y sigue excluida: véala.</numerusform>
            <numerusform>%Ln paradas que había excluido han vuelto con otras horas y siguen excluidas: véalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had left out one just like it, so it is left out too: include it if it is another one.</source>
        <translation>Usted había excluido una exactamente igual, así que esta también está excluida: inclúyala si es otra.</translation>
    </message>
    <message>
        <source>You had left out one just like it.</source>
        <translation>Usted había excluido una exactamente igual.</translation>
    </message>
    <message>
        <source>You had left it out when its end was %1, and it is left out still: include it if this end is right.</source>
        <translation>Usted la había excluido cuando su fin era %1, y sigue excluida: inclúyala si este fin es correcto.</translation>
    </message>
    <message>
        <source>You had left it out when its end was %1.</source>
        <translation>Usted la había excluido cuando su fin era %1.</translation>
    </message>
    <message>
        <source>You had left it out when its begin was %1, and it is left out still: include it if this begin is right.</source>
        <translation>Usted la había excluido cuando su inicio era %1, y sigue excluida: inclúyala si este inicio es correcto.</translation>
    </message>
    <message>
        <source>You had left it out when its begin was %1.</source>
        <translation>Usted la había excluido cuando su inicio era %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) made before hold again.</source>
        <translation>
            <numerusform>%Ln decisión anterior vuelve a valer.</numerusform>
            <numerusform>%Ln decisiones anteriores vuelven a valer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had decided on did not come again.</source>
        <translation>
            <numerusform>%Ln parada sobre la que había decidido no ha vuelto.</numerusform>
            <numerusform>%Ln paradas sobre las que había decidido no han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out are not in the list anyway.</source>
        <translation>
            <numerusform>%Ln parada que había excluido no está en la lista de todos modos.</numerusform>
            <numerusform>%Ln paradas que había excluido no están en la lista de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>Había visto lo que hay por revisar en %Ln parada de esta planta; la última vez, %1.</numerusform>
            <numerusform>Había visto lo que hay por revisar en %Ln paradas de esta planta; la última vez, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had decided on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>Había decidido sobre %Ln parada de esta planta; la última vez, %1.</numerusform>
            <numerusform>Había decidido sobre %Ln paradas de esta planta; la última vez, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them did not come again.</source>
        <translation>
            <numerusform>%Ln de ellas no ha vuelto.</numerusform>
            <numerusform>%Ln de ellas no han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came again with other times.</source>
        <translation>
            <numerusform>%Ln de ellas ha vuelto con otras horas.</numerusform>
            <numerusform>%Ln de ellas han vuelto con otras horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s).</source>
        <translation>
            <numerusform>Había visto lo que hay por revisar en %Ln parada.</numerusform>
            <numerusform>Había visto lo que hay por revisar en %Ln paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last accepted %1, %Ln outage(s)</source>
        <extracomment>%1 is a day, or the time of today: last accepted yesterday 06:02 UTC, 10 outages</extracomment>
        <translation>
            <numerusform>última aceptada %1, %Ln parada</numerusform>
            <numerusform>última aceptada %1, %Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing sent today, as far as this computer knows</source>
        <extracomment>%1 is like &quot;last accepted yesterday 06:02 UTC, 10 outages&quot;</extracomment>
        <translation>%1; hoy nada enviado, que este ordenador sepa</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln list(s) sent today from this computer</source>
        <translation>
            <numerusform>%1; %Ln lista enviada hoy desde este ordenador</numerusform>
            <numerusform>%1; %Ln listas enviadas hoy desde este ordenador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works: %1 answered after %3 with the site %2 and its %Ln device(s).</source>
        <extracomment>%1 is a host, %2 the name of a site, %3 a time such as &quot;0.21 s&quot;</extracomment>
        <translation>
            <numerusform>Funciona: %1 respondió tras %3 con la planta %2 y su %Ln equipo.</numerusform>
            <numerusform>Funciona: %1 respondió tras %3 con la planta %2 y sus %Ln equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be reached and asks for a key. Type the key in the window after choosing this connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 responde y pide una clave. Escriba la clave en la ventana después de elegir esta conexión.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the site’s ID</source>
        <translation>el ID de la planta</translation>
    </message>
    <message>
        <source>the site’s name</source>
        <translation>el nombre de la planta</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>la lista de equipos</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>el equipo %1</translation>
    </message>
    <message>
        <source>the ID of device %1</source>
        <translation>el ID del equipo %1</translation>
    </message>
    <message>
        <source>the name of device %1</source>
        <translation>el nombre del equipo %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>no tiene contenido</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>a word is neither true, false nor null</source>
        <translation>una palabra no es true, false ni null</translation>
    </message>
    <message>
        <source>a number is not written as JSON wants it</source>
        <translation>un número no está escrito como lo exige JSON</translation>
    </message>
    <message>
        <source>a text has an escape that JSON does not know</source>
        <translation>un texto tiene una secuencia de escape que JSON no conoce</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>un texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texto no es UTF-8</translation>
    </message>
    <message>
        <source>it is nested more than 1024 deep</source>
        <translation>tiene más de 1024 niveles de anidamiento</translation>
    </message>
    <message>
        <source>something follows behind its end</source>
        <translation>hay algo más después de su final</translation>
    </message>
    <message>
        <source>one record is longer than 4 MiB</source>
        <translation>un elemento supera los 4 MiB</translation>
    </message>
    <message>
        <source>it has more than 10 million rows to keep</source>
        <translation>tiene más de 10 millones de filas que conservar</translation>
    </message>
    <message>
        <source>its IDs and times take more than 1 GiB</source>
        <translation>sus ID y horas ocupan más de 1 GiB</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (byte %2)</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 falta</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 no es texto</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 no es una lista</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 no tiene contenido</translation>
    </message>
    <message>
        <source>%1 holds half of a character</source>
        <translation>%1 contiene medio carácter</translation>
    </message>
    <message>
        <source>%1 is there more than once</source>
        <translation>%1 aparece más de una vez</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>a column</comment>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>the begin</source>
        <comment>a column</comment>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>the end</source>
        <comment>a column</comment>
        <translation>el fin</translation>
    </message>
    <message>
        <source>more than one of its columns could be %1: %2</source>
        <extracomment>%1: the device, the begin or the end; %2: names of columns</extracomment>
        <translation>más de una de sus columnas podría ser %1: %2</translation>
    </message>
    <message>
        <source>none of its columns is called “%1”; they are: %2</source>
        <extracomment>%1: the name of a column, %2: names of columns</extracomment>
        <translation>ninguna de sus columnas se llama «%1»; son: %2</translation>
    </message>
    <message>
        <source>none of its columns is known to be %1; they are: %2</source>
        <extracomment>%1: the device, the begin or the end; %2: names of columns</extracomment>
        <translation>no se sabe cuál de sus columnas es %1; son: %2</translation>
    </message>
    <message>
        <source>it is a zip archive, but no spreadsheet in the format .xlsx</source>
        <translation>es un archivo zip, pero no una hoja de cálculo en el formato .xlsx</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old format .xls, or a document of its time</source>
        <translation>es una hoja de cálculo en el formato antiguo .xls, o un documento de su época</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>está protegido con una contraseña</translation>
    </message>
    <message>
        <source>it is damaged or not complete, so it cannot be unpacked</source>
        <translation>está dañado o incompleto, así que no se puede descomprimir</translation>
    </message>
    <message>
        <source>it is a spreadsheet, and the library that unpacks it, libzip, is missing</source>
        <translation>es una hoja de cálculo, y falta libzip, la biblioteca que la descomprime</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>supera los 256 MiB</translation>
    </message>
    <message>
        <source>it would unpack to more than 1 GiB, or to more than 300 times its size</source>
        <translation>descomprimido superaría 1 GiB o más de 300 veces su tamaño</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <extracomment>%1: the name of a file inside a spreadsheet</extracomment>
        <translation>falta su parte «%1»</translation>
    </message>
    <message>
        <source>its part “%1” is not written as a spreadsheet’s is</source>
        <extracomment>%1: the name of a file inside a spreadsheet</extracomment>
        <translation>su parte «%1» no está escrita como la de una hoja de cálculo</translation>
    </message>
    <message>
        <source>none of its sheets is called “%1”; they are: %2</source>
        <extracomment>%1: the name of a sheet, %2: names of sheets</extracomment>
        <translation>ninguna de sus hojas se llama «%1»; son: %2</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>no tiene ninguna hoja con celdas</translation>
    </message>
    <message>
        <source>the sheet that is read is no table of several columns; its sheets are: %1</source>
        <extracomment>%1: names of sheets</extracomment>
        <translation>la hoja que se lee no es una tabla de varias columnas; sus hojas son: %1</translation>
    </message>
    <message>
        <source>it is not a list in JSON, and not a table of several columns</source>
        <translation>no es una lista en JSON ni una tabla de varias columnas</translation>
    </message>
    <message>
        <source>a character is not written in UTF-8 or UTF-16</source>
        <translation>un carácter no está escrito en UTF-8 o UTF-16</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>unas comillas se abren y no se cierran</translation>
    </message>
    <message>
        <source>a quote stands inside a cell, or something stands behind the quote that ends one</source>
        <translation>hay comillas dentro de una celda, o algo después de las comillas que la cierran</translation>
    </message>
    <message>
        <source>a cell is longer than 64 KiB, as if a quote were missing</source>
        <translation>una celda supera los 64 KiB, como si faltaran unas comillas</translation>
    </message>
    <message>
        <source>a row has more than 1024 cells</source>
        <translation>una fila tiene más de 1024 celdas</translation>
    </message>
    <message>
        <source>its first line is another one than when its columns were chosen</source>
        <translation>su primera línea no es la misma que cuando se eligieron sus columnas</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one device (%2), so it must have IDs</source>
        <extracomment>%1: a name, %2: ids of devices</extracomment>
        <translation>«%1» es el nombre de más de un equipo (%2), así que debe tener los ID</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (línea %2, columna %3)</translation>
    </message>
    <message>
        <source>%1 fetched, %2 at this site, %3 since %4, %5 will be sent, %6 left out</source>
        <extracomment>%3 are as many as began since %4, a date; all numbers are of outages</extracomment>
        <translation>%1 obtenidas, %2 de esta planta, %3 desde %4, %5 se enviarán, %6 excluidas</translation>
    </message>
    <message>
        <source>%1, %2 cannot be read</source>
        <extracomment>%1 is the sentence &quot;108 fetched, 18 at this site, …&quot;, %2 a number of records</extracomment>
        <translation>%1, %2 ilegibles</translation>
    </message>
    <message>
        <source>device without a name</source>
        <translation>equipo sin nombre</translation>
    </message>
    <message>
        <source>the outages</source>
        <translation>las paradas</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>la planta</translation>
    </message>
    <message>
        <source>The API says: “%1”.</source>
        <translation>La API dice: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the base URL and the network, then try again.</source>
        <translation>Compruebe la URL base y la red, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>It should be the JSON that the API answers to GET /outages, or a table with a header: CSV, text separated by tabs, or .xlsx.</source>
        <translation>Debería ser el JSON con el que la API responde a GET /outages, o una tabla con cabecera: CSV, texto separado por tabuladores o .xlsx.</translation>
    </message>
    <message>
        <source>Its first row should name the columns: id or device, begin or start, end or finish.</source>
        <translation>Su primera fila debería nombrar las columnas: id o device, begin o start, end o finish.</translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation>Vuelva a elegir sus columnas.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Put the IDs of the devices into the table.</source>
        <translation>Ponga los ID de los equipos en la tabla.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or as CSV.</source>
        <translation>Guarde la tabla como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>Fetch or save the file once more; nothing of it was read.</source>
        <translation>Descargue o guarde el archivo otra vez; no se leyó nada de él.</translation>
    </message>
    <message>
        <source>Install libzip, or save the table as CSV.</source>
        <translation>Instale libzip o guarde la tabla como CSV.</translation>
    </message>
    <message>
        <source>Save the sheet with the outages as a file of its own, or as CSV.</source>
        <translation>Guarde la hoja con las paradas en un archivo propio, o como CSV.</translation>
    </message>
    <message>
        <source>Choose one of these sheets.</source>
        <translation>Elija una de estas hojas.</translation>
    </message>
    <message>
        <source>Correct the file; nothing of it was read.</source>
        <translation>Corrija el archivo; no se leyó nada de él.</translation>
    </message>
    <message>
        <source>the submission</source>
        <translation>el envío</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1) that names no address.</source>
        <translation>El servidor respondió con una redirección (%1) que no indica ninguna dirección.</translation>
    </message>
    <message>
        <source>The server redirects to %2 (%1), which is never followed, because the key would go there.</source>
        <translation>El servidor redirige a %2 (%1), lo que nunca se sigue, porque la clave iría allí.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Compruebe la URL base.</translation>
    </message>
    <message>
        <source>If that address is right, enter it as the base URL.</source>
        <translation>Si esa dirección es correcta, introdúzcala como URL base.</translation>
    </message>
    <message>
        <source>The proxy that requests go through did not reach the server for %1: %2.</source>
        <translation>El proxy por el que pasan las peticiones no alcanzó el servidor para %1: %2.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer; About names the proxy.</source>
        <translation>Compruebe los ajustes de proxy de este ordenador; «Acerca de» nombra el proxy.</translation>
    </message>
    <message>
        <source>The server could not be reached for %1: %2.</source>
        <translation>No se pudo conectar con el servidor para %1: %2.</translation>
    </message>
    <message>
        <source>The server sent nothing for too long when asked for %1.</source>
        <translation>El servidor no envió nada durante demasiado tiempo ante la petición para %1.</translation>
    </message>
    <message>
        <source>The request for %1 took too long, all attempts together.</source>
        <translation>La petición para %1 tardó demasiado, contando todos los intentos.</translation>
    </message>
    <message>
        <source>A secure connection could not be made: %1.</source>
        <translation>No se pudo establecer una conexión segura: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the base URL; if it is right, the server’s certificate or something between you and it is not.</source>
        <translation>No se envió nada. Compruebe la URL base; si es correcta, el fallo está en el certificado del servidor o en algo entre usted y él.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak HTTP: %1.</source>
        <translation>Lo que responde en esta dirección no habla HTTP: %1.</translation>
    </message>
    <message>
        <source>The answer about %1 ended too early each time.</source>
        <translation>La respuesta sobre %1 terminó siempre demasiado pronto.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>Ask the people who run the API what it already holds for this site.</source>
        <translation>Pregunte a los responsables de la API qué tiene ya de esta planta.</translation>
    </message>
    <message>
        <source>The list is too large for the API: tell the people who run it.</source>
        <translation>La lista es demasiado grande para la API: avise a sus responsables.</translation>
    </message>
    <message>
        <source>Check the base URL: what answers there takes no submissions.</source>
        <translation>Compruebe la URL base: lo que responde allí no admite envíos.</translation>
    </message>
    <message>
        <source>Check the site ID and the base URL; if they are right, tell the people who run the API.</source>
        <translation>Compruebe el ID de planta y la URL base; si son correctos, avise a los responsables de la API.</translation>
    </message>
    <message>
        <source>The API refused the request (%1).</source>
        <translation>La API rechazó la petición (%1).</translation>
    </message>
    <message>
        <source>That is what a gateway says of a path that it does not know: check the base URL and the site ID first, then the API key.</source>
        <translation>Es lo que dice una pasarela de una ruta que no conoce: compruebe primero la URL base y el ID de planta, y después la clave de API.</translation>
    </message>
    <message>
        <source>The API refused the key (%1).</source>
        <translation>La API rechazó la clave (%1).</translation>
    </message>
    <message>
        <source>Check the API key, then try again.</source>
        <translation>Compruebe la clave de API y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The API does not know this site or this address (404).</source>
        <translation>La API no conoce esta planta o esta dirección (404).</translation>
    </message>
    <message>
        <source>Check the site ID and the base URL.</source>
        <translation>Compruebe el ID de planta y la URL base.</translation>
    </message>
    <message>
        <source>The API did not expect this list (400).</source>
        <translation>La API no esperaba esta lista (400).</translation>
    </message>
    <message>
        <source>The list differs from what it expects: check the cutoff, rows that were left out, and whether the outages have changed since they were fetched.</source>
        <translation>La lista difiere de lo que espera: compruebe la fecha de corte, las filas excluidas y si las paradas han cambiado desde que se obtuvieron.</translation>
    </message>
    <message>
        <source>The API refused the request for %1 (%2).</source>
        <translation>La API rechazó la petición para %1 (%2).</translation>
    </message>
    <message>
        <source>The API asks for fewer requests (%1).</source>
        <translation>La API pide menos peticiones (%1).</translation>
    </message>
    <message>
        <source>The API is not available right now (%1).</source>
        <translation>La API no está disponible ahora mismo (%1).</translation>
    </message>
    <message>
        <source>The API asks to be called again in %1.</source>
        <translation>La API pide que se la llame de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Vuelva a intentarlo entonces.</translation>
    </message>
    <message>
        <source>The API was not ready for the request (%1).</source>
        <translation>La API no estaba preparada para la petición (%1).</translation>
    </message>
    <message>
        <source>The API answered with an error of its own (%1).</source>
        <translation>La API respondió con un error propio (%1).</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, tell the people who run the API.</source>
        <translation>Compruebe la URL base; si es correcta, avise a los responsables de la API.</translation>
    </message>
    <message>
        <source>The answer about %1 is not what the API promises: %2.</source>
        <translation>La respuesta sobre %1 no es lo que la API promete: %2.</translation>
    </message>
    <message>
        <source>The answer about %1 is compressed or encoded, which was not asked for.</source>
        <translation>La respuesta sobre %1 está comprimida o codificada, y no se había pedido así.</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than can be right: %2.</source>
        <translation>La respuesta sobre %1 es demasiado grande para ser correcta: %2.</translation>
    </message>
    <message>
        <source>The server answered the request for %1 with the unexpected status %2.</source>
        <translation>El servidor respondió a la petición para %1 con el estado inesperado %2.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>La obtención se canceló.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2.</source>
        <translation>%1 no es lo que debería ser: %2.</translation>
    </message>
    <message>
        <source>It should be the JSON that the API answers to GET /site-info.</source>
        <translation>Debería ser el JSON con el que la API responde a GET /site-info.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El archivo CA %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>El archivo CA %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The API answered about another site: %1.</source>
        <translation>La API respondió sobre otra planta: %1.</translation>
    </message>
    <message>
        <source>%1 is about another site: %2.</source>
        <translation>%1 trata de otra planta: %2.</translation>
    </message>
    <message>
        <source>Check the site ID.</source>
        <translation>Compruebe el ID de planta.</translation>
    </message>
    <message>
        <source>The base URL is missing.</source>
        <translation>Falta la URL base.</translation>
    </message>
    <message>
        <source>The base URL is not an address such as https://host/v1.</source>
        <translation>La URL base no es una dirección como https://host/v1.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>La URL base debe empezar por https://.</translation>
    </message>
    <message>
        <source>The base URL must be an https address.</source>
        <translation>La URL base debe ser una dirección https.</translation>
    </message>
    <message>
        <source>The base URL is plain http to another computer: the key would be readable on the way. Use https.</source>
        <translation>La URL base es http sin cifrar a otro ordenador: la clave se podría leer por el camino. Use https.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>La URL base no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>La URL base no debe tener una consulta (?).</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>La URL base no debe tener un fragmento (#).</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Falta la clave de API.</translation>
    </message>
    <message>
        <source>The API key is longer than 4096 characters.</source>
        <translation>La clave de API supera los 4096 caracteres.</translation>
    </message>
    <message>
        <source>The API key holds a space, a line break or another character that no key may have.</source>
        <translation>La clave de API contiene un espacio, un salto de línea u otro carácter que ninguna clave puede tener.</translation>
    </message>
    <message>
        <source>The site ID is missing.</source>
        <translation>Falta el ID de planta.</translation>
    </message>
    <message>
        <source>The site ID must not be “.” or “..”, which address something else.</source>
        <translation>El ID de planta no debe ser «.» ni «..», que designan otra cosa.</translation>
    </message>
    <message>
        <source>The site ID is longer than 128 characters.</source>
        <translation>El ID de planta supera los 128 caracteres.</translation>
    </message>
    <message>
        <source>The site ID holds a line break or another control character.</source>
        <translation>El ID de planta contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The site ID holds half of a character.</source>
        <translation>El ID de planta contiene medio carácter.</translation>
    </message>
    <message>
        <source>%1 %2, attempt %3 of %4</source>
        <translation>%1 %2, intento %3 de %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4 s</source>
        <translation>%1: %2, %3 en %4 s</translation>
    </message>
    <message>
        <source>%1 %2: %3. Attempt %4 of %5 follows in %6 s.</source>
        <translation>%1 %2: %3. El intento %4 de %5 sigue dentro de %6 s.</translation>
    </message>
    <message>
        <source>It overlaps another outage of the same device.</source>
        <translation>Se solapa con otra parada del mismo equipo.</translation>
    </message>
    <message>
        <source>It overlaps record %1 of the same device, %2 to %3, by %4.</source>
        <extracomment>record number, begin, end, duration</extracomment>
        <translation>Se solapa con el elemento %1 del mismo equipo, de %2 a %3, durante %4.</translation>
    </message>
    <message>
        <source>It lasts %1, which is longer than %2.</source>
        <translation>Dura %1, más de %2.</translation>
    </message>
    <message>
        <source>Another record is the same outage.</source>
        <translation>Otro elemento es la misma parada.</translation>
    </message>
    <message>
        <source>Record %1 is the same outage: the same device, begin and end.</source>
        <translation>El elemento %1 es la misma parada: el mismo equipo, inicio y fin.</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>menos de 1 ms</translation>
    </message>
    <message>
        <source>It begins %1 after the cutoff, so it is in the list.</source>
        <translation>Empieza %1 después de la fecha de corte, así que está en la lista.</translation>
    </message>
    <message>
        <source>It begins %1 before the cutoff, so it is not in the list.</source>
        <translation>Empieza %1 antes de la fecha de corte, así que no está en la lista.</translation>
    </message>
    <message>
        <source>It begins %1 after the cutoff: by the clocks of a time zone behind it, it would not be in the list.</source>
        <translation>Empieza %1 después de la fecha de corte: según los relojes de una zona horaria más atrasada, no estaría en la lista.</translation>
    </message>
    <message>
        <source>It begins %1 before the cutoff: by the clocks of a time zone ahead of it, it would be in the list.</source>
        <translation>Empieza %1 antes de la fecha de corte: según los relojes de una zona horaria más adelantada, estaría en la lista.</translation>
    </message>
    <message>
        <source>It begins %1 after it was fetched.</source>
        <translation>Empieza %1 después de obtenerse.</translation>
    </message>
    <message>
        <source>It ends %1 after it was fetched.</source>
        <translation>Termina %1 después de obtenerse.</translation>
    </message>
    <message>
        <source>Latin %1</source>
        <comment>a letter</comment>
        <translation>«%1» latina</translation>
    </message>
    <message>
        <source>%1, looks like %2</source>
        <extracomment>A character by its name, and another one: U+0430 CYRILLIC SMALL LETTER A, looks like Latin a</extracomment>
        <translation>%1, parece %2</translation>
    </message>
    <message>
        <source>The device’s name holds letters that look like others: %1.</source>
        <translation>El nombre del equipo contiene letras que parecen otras: %1.</translation>
    </message>
    <message>
        <source>Another device of this site has the same name: %1.</source>
        <extracomment>%1: ids of devices</extracomment>
        <translation>Otro equipo de esta planta tiene el mismo nombre: %1.</translation>
    </message>
    <message>
        <source>The device’s name can be mistaken for “%1” of another one: %2.</source>
        <extracomment>%1 is a name, %2: ids of devices that have one like it</extracomment>
        <translation>El nombre del equipo se puede confundir con «%1» de otro: %2.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <comment>letters</comment>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>%1 at the beginning</source>
        <extracomment>A character that cannot be seen, and the word before it</extracomment>
        <translation>%1 al principio</translation>
    </message>
    <message>
        <source>%1 after “%2”</source>
        <translation>%1 tras «%2»</translation>
    </message>
    <message>
        <source>The device’s name holds what cannot be seen: %1.</source>
        <translation>El nombre del equipo contiene algo que no se ve: %1.</translation>
    </message>
    <message>
        <source>Begin and end are finer than milliseconds; they are sent as received.</source>
        <translation>El inicio y el fin son más precisos que los milisegundos; se envían como se recibieron.</translation>
    </message>
    <message>
        <source>Begin is finer than milliseconds; it is sent as received.</source>
        <translation>El inicio es más preciso que los milisegundos; se envía como se recibió.</translation>
    </message>
    <message>
        <source>End is finer than milliseconds; it is sent as received.</source>
        <translation>El fin es más preciso que los milisegundos; se envía como se recibió.</translation>
    </message>
    <message>
        <source>Begin and end are not written in UTC; they are sent as received.</source>
        <translation>El inicio y el fin no están escritos en UTC; se envían como se recibieron.</translation>
    </message>
    <message>
        <source>Begin is not written in UTC; it is sent as received.</source>
        <translation>El inicio no está escrito en UTC; se envía como se recibió.</translation>
    </message>
    <message>
        <source>End is not written in UTC; it is sent as received.</source>
        <translation>El fin no está escrito en UTC; se envía como se recibió.</translation>
    </message>
    <message>
        <source>Its device has no name that can be seen.</source>
        <translation>Su equipo no tiene ningún nombre visible.</translation>
    </message>
    <message>
        <source>Its device is listed with different names (%1); the first is sent.</source>
        <translation>Su equipo figura con varios nombres distintos (%1); se envía el primero.</translation>
    </message>
    <message>
        <source>Its device is listed more than once at this site.</source>
        <translation>Su equipo figura más de una vez en esta planta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are the first of several things, %Ln how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>inicio tras el fin</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sin duración</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>muy larga</translation>
    </message>
    <message>
        <source>overlaps</source>
        <comment>an outage overlaps another one</comment>
        <translation>se solapa</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the same outage stands there twice</comment>
        <translation>repetida</translation>
    </message>
    <message>
        <source>on the cutoff</source>
        <translation>en el corte</translation>
    </message>
    <message>
        <source>near the cutoff</source>
        <translation>cerca del corte</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>no device name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>two device names</source>
        <translation>dos nombres</translation>
    </message>
    <message>
        <source>device listed twice</source>
        <translation>equipo repetido</translation>
    </message>
    <message>
        <source>look-alike name</source>
        <translation>nombre similar</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>carácter invisible</translation>
    </message>
    <message>
        <source>finer than ms</source>
        <comment>milliseconds</comment>
        <translation>más fina que ms</translation>
    </message>
    <message>
        <source>not in UTC</source>
        <translation>no en UTC</translation>
    </message>
    <message>
        <source>time converted</source>
        <translation>hora convertida</translation>
    </message>
    <message>
        <source>It ends less than 1 ms before it begins.</source>
        <translation>Termina menos de 1 ms antes de empezar.</translation>
    </message>
    <message>
        <source>It ends %1 before it begins.</source>
        <translation>Termina %1 antes de empezar.</translation>
    </message>
    <message>
        <source>Begin and end are the same instant.</source>
        <translation>El inicio y el fin son el mismo instante.</translation>
    </message>
    <message>
        <source>It begins exactly on the cutoff, which is in the list.</source>
        <translation>Empieza exactamente en la fecha de corte, así que está en la lista.</translation>
    </message>
    <message>
        <source>Its times came without a zone and were converted to UTC. Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00</extracomment>
        <translation>Sus horas llegaron sin zona y se convirtieron a UTC. Línea %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Ask the people who run the API what it means.</source>
        <translation>Pregunte a los responsables de la API qué significa.</translation>
    </message>
    <message>
        <source>Nothing was accepted.</source>
        <translation>No se aceptó nada.</translation>
    </message>
    <message>
        <source>The list had left before, in an attempt that was answered with %1: what the API did with it then is not known.</source>
        <translation>La lista ya había salido antes, en un intento que recibió la respuesta %1: no se sabe qué hizo entonces la API con ella.</translation>
    </message>
    <message>
        <source>It was a yes without a body, and without a length that proves that none was to come. The people who run the API can correct that: with “Content-Length: 0”, or with a body that is JSON.</source>
        <translation>Fue un sí sin cuerpo, y sin una longitud que pruebe que no debía llegar ninguno. Los responsables de la API pueden corregirlo: con «Content-Length: 0», o con un cuerpo que sea JSON.</translation>
    </message>
    <message>
        <source>It points to %1: what came of the list may be told there.</source>
        <translation>Remite a %1: quizá allí se indique qué pasó con la lista.</translation>
    </message>
    <message>
        <source>The list had left before, and this answer may mean that the API has it, or is still at work on it.</source>
        <translation>La lista ya había salido antes, y esta respuesta puede significar que la API la tiene o que aún la está procesando.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the list left this computer, and what came back (%1) does not tell whether it was accepted.</source>
        <translation>El resultado es desconocido: la lista salió de este ordenador, y lo que volvió (%1) no indica si se aceptó.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the list left this computer, and no usable answer came back.</source>
        <translation>El resultado es desconocido: la lista salió de este ordenador, y no llegó ninguna respuesta válida.</translation>
    </message>
    <message>
        <source>Do not send it again before you know: ask the people who run the API whether submission %1 arrived.</source>
        <translation>No la envíe de nuevo antes de saberlo: pregunte a los responsables de la API si el envío %1 llegó.</translation>
    </message>
    <message>
        <source>The last answer was %1.</source>
        <translation>La última respuesta fue %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sending was cancelled after %Ln attempt(s). Each was answered, and none accepted the list.</source>
        <translation>
            <numerusform>El envío se canceló tras %Ln intento. Recibió respuesta, y la lista no se aceptó.</numerusform>
            <numerusform>El envío se canceló tras %Ln intentos. Todos recibieron respuesta, y ninguno aceptó la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more goes out. Submit again when the API is ready.</source>
        <translation>No sale nada más. Vuelva a enviar cuando la API esté preparada.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Accepted, but not on record</source>
        <translation>Aceptado, pero sin registrar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The list is being sent.</source>
        <translation>La lista se está enviando.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) submitted.</source>
        <translation>
            <numerusform>Aceptado: %Ln parada enviada.</numerusform>
            <numerusform>Aceptado: %Ln paradas enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected at the last attempt.</source>
        <translation>Rechazado en el último intento.</translation>
    </message>
    <message>
        <source>Rejected: nothing was accepted.</source>
        <translation>Rechazado: no se aceptó nada.</translation>
    </message>
    <message>
        <source>Gave up: every attempt was answered, and none accepted the list.</source>
        <translation>Abandonado: todos los intentos recibieron respuesta, y ninguno aceptó la lista.</translation>
    </message>
    <message>
        <source>Not sent: nothing of the list left this computer.</source>
        <translation>No enviado: nada de la lista salió de este ordenador.</translation>
    </message>
    <message>
        <source>A proxy or gateway in front of the API answered in its place (%1).</source>
        <translation>Un proxy o una pasarela delante de la API respondió en su lugar (%1).</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <translation>Se identifica como «%1».</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Dice: «%1».</translation>
    </message>
    <message>
        <source>The API accepted the list, but its answer names an error: “%1”.</source>
        <translation>La API aceptó la lista, pero su respuesta indica un error: «%1».</translation>
    </message>
    <message>
        <source>The outcome could not be written into the record of submissions: %1. Keep the receipt.</source>
        <translation>El resultado no se pudo escribir en el registro de envíos: %1. Conserve el recibo.</translation>
    </message>
    <message numerus="yes">
        <source>The API took the list of %Ln outage(s).</source>
        <translation>
            <numerusform>La API aceptó la lista de %Ln parada.</numerusform>
            <numerusform>La API aceptó la lista de %Ln paradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every attempt was answered, and none accepted the list.</source>
        <translation>Todos los intentos recibieron respuesta, y ninguno aceptó la lista.</translation>
    </message>
    <message>
        <source>Nothing of the list left this computer.</source>
        <translation>Nada de la lista salió de este ordenador.</translation>
    </message>
    <message>
        <source>The list left this computer, and what came back (%1) does not tell whether it was accepted.</source>
        <translation>La lista salió de este ordenador, y lo que volvió (%1) no indica si se aceptó.</translation>
    </message>
    <message>
        <source>The list left this computer, and no usable answer came back.</source>
        <translation>La lista salió de este ordenador, y no llegó ninguna respuesta válida.</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <extracomment>%1 is an outcome</extracomment>
        <translation>%1, enviado de nuevo</translation>
    </message>
    <message>
        <source>%1, marked accepted</source>
        <translation>%1, anotado como aceptado</translation>
    </message>
    <message>
        <source>%1, marked not accepted</source>
        <translation>%1, anotado como no aceptado</translation>
    </message>
    <message>
        <source>The same list was sent once more on %1, as submission %2.</source>
        <extracomment>%1 a time, %2 the id of the other submission</extracomment>
        <translation>La misma lista se envió otra vez el %1, como envío %2.</translation>
    </message>
    <message>
        <source>Marked on %1: the API has the list. Reason: %2</source>
        <translation>Anotado el %1: la API tiene la lista. Motivo: %2</translation>
    </message>
    <message>
        <source>Marked on %1: the API does not have the list. Reason: %2</source>
        <translation>Anotado el %1: la API no tiene la lista. Motivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %Ln outage(s) of %1, nothing was sent</source>
        <translation>
            <numerusform>Simulación: %Ln parada de %1, no se envió nada</numerusform>
            <numerusform>Simulación: %Ln paradas de %1, no se envió nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>En curso: %Ln parada de %1</numerusform>
            <numerusform>En curso: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Aceptado: %Ln parada de %1</numerusform>
            <numerusform>Aceptado: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Rechazado: %Ln parada de %1</numerusform>
            <numerusform>Rechazado: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Cancelado: %Ln parada de %1</numerusform>
            <numerusform>Cancelado: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Abandonado: %Ln parada de %1</numerusform>
            <numerusform>Abandonado: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>No enviado: %Ln parada de %1</numerusform>
            <numerusform>No enviado: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome unknown: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Resultado desconocido: %Ln parada de %1</numerusform>
            <numerusform>Resultado desconocido: %Ln paradas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Message of the API</source>
        <translation>Mensaje de la API</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1, and %2 looked at</source>
        <extracomment>Two numbers of outages: those that were to check, and those of which all had been looked at</extracomment>
        <translation>%1, y %2 vistas</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) converted from local time (%1) to UTC</source>
        <extracomment>Behind &quot;Times:&quot;; %1 is a time zone, and how times were written</extracomment>
        <translation>
            <numerusform>de %Ln parada convertidas de hora local (%1) a UTC</numerusform>
            <numerusform>de %Ln paradas convertidas de hora local (%1) a UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>The answer names an error: %1</source>
        <translation>La respuesta indica un error: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado de nuevo</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>La conexión se cerró antes de llegar una respuesta</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó ninguna respuesta a tiempo</translation>
    </message>
    <message>
        <source>Cancelled before an answer came</source>
        <translation>Cancelado antes de llegar una respuesta</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Leída de archivo</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegada</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>%1, %2 before it was sent</source>
        <extracomment>%1 a time, %2 a span of time</extracomment>
        <translation>%1, %2 antes de enviarse</translation>
    </message>
    <message>
        <source>%1, %2 before it was prepared</source>
        <translation>%1, %2 antes de prepararse</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Outcome came</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>%1 is the name of a site, %2 its id</extracomment>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Excluidas a mano</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>ID de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, its end is not on record: it is not known how much had been sent</source>
        <extracomment>%1 a time</extracomment>
        <translation>%1, su final no consta: no se sabe cuánto se había enviado</translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent %Ln outage(s) of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</source>
        <translation>
            <numerusform>El %1 enviamos %Ln parada de la planta %2 (%3) a %4 como una sola lista. No nos llegó ninguna respuesta válida, así que no sabemos si la aceptaron.</numerusform>
            <numerusform>El %1 enviamos %Ln paradas de la planta %2 (%3) a %4 como una sola lista. No nos llegó ninguna respuesta válida, así que no sabemos si la aceptaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please tell us whether it was accepted. We will not send it again before.</source>
        <translation>Por favor, indíquennos si se aceptó. Hasta entonces no la enviaremos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Cuerpo: %Ln byte, SHA-256 %1</numerusform>
            <numerusform>Cuerpo: %Ln bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be recorded.</source>
        <translation>No se envió nada, porque no se pudo registrar.</translation>
    </message>
    <message>
        <source>The record %1 was made by a newer version of Outage Desk.</source>
        <translation>El registro %1 se creó con una versión más reciente de Outage Desk.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>The record %1 cannot be written: %2.</source>
        <translation>El registro %1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Check that there is space and that the folder may be written, then submit again.</source>
        <translation>Compruebe que hay espacio y que se puede escribir en la carpeta, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions was damaged, so it cannot tell whether this list was sent before. It was kept as %1, and a new one was started.</source>
        <translation>No se envió nada: el registro de envíos anteriores estaba dañado, así que no puede indicar si esta lista ya se envió. Se guardó como %1 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions was changed from outside (line %2 of %1 is missing or not as it was written), so it cannot tell whether this list was sent before.</source>
        <translation>No se envió nada: el registro de envíos anteriores se cambió desde fuera (la línea %2 de %1 falta o no está como se escribió), así que no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>Nothing was sent: a new record of submissions was started, so it cannot tell whether this list was sent before. The earlier record was kept as %1.</source>
        <translation>No se envió nada: se empezó un nuevo registro de envíos, así que no puede indicar si esta lista ya se envió. El registro anterior se guardó como %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: the record of earlier submissions, %1, is shorter than it was, so it cannot tell whether this list was sent before.</source>
        <translation>No se envió nada: el registro de envíos anteriores, %1, es más corto de lo que era, así que no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>The record of earlier submissions was damaged, so it cannot tell whether this list was sent before.</source>
        <translation>El registro de envíos anteriores estaba dañado, así que no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>A new record of submissions was started, so it cannot tell whether this list was sent before.</source>
        <translation>Se empezó un nuevo registro de envíos, así que no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>Lines of the record of earlier submissions are changed or missing, so it cannot tell whether this list was sent before.</source>
        <translation>Hay líneas del registro de envíos anteriores cambiadas o que faltan, así que no puede indicar si esta lista ya se envió.</translation>
    </message>
    <message>
        <source>Nothing was sent: another window or program is sending for this site right now.</source>
        <translation>No se envió nada: otra ventana u otro programa está enviando para esta planta ahora mismo.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Nothing was sent: the outcome of submission %1 of %2 to this site is unknown.</source>
        <translation>No se envió nada: se desconoce el resultado del envío %1 del %2 a esta planta.</translation>
    </message>
    <message>
        <source>Nothing was sent: the same list (submission %1) was marked as accepted by a person on %2: %3</source>
        <translation>No se envió nada: una persona anotó la misma lista (envío %1) como aceptada el %2: %3</translation>
    </message>
    <message>
        <source>Nothing was sent: this site accepted the same list on %1 (submission %2).</source>
        <translation>No se envió nada: esta planta aceptó la misma lista el %1 (envío %2).</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>No se envió nada: esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Its lists can be looked at and saved. The window’s dialog “Connections” can change that.</source>
        <translation>Sus listas se pueden ver y guardar. El diálogo «Conexiones» de la ventana puede cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it.</source>
        <comment>beside what kept a list from being sent</comment>
        <translation>
            <numerusform>%Ln motivo más para no enviarla.</numerusform>
            <numerusform>%Ln motivos más para no enviarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window or program is sending for this site right now.</source>
        <translation>Otra ventana u otro programa está enviando para esta planta ahora mismo.</translation>
    </message>
    <message>
        <source>The outcome of submission %1 of %2 to this site is unknown.</source>
        <extracomment>%1 the id of a submission, %2 a time</extracomment>
        <translation>Se desconoce el resultado del envío %1 del %2 a esta planta.</translation>
    </message>
    <message>
        <source>The same list (submission %1) was marked as accepted by a person on %2: %3</source>
        <extracomment>%1 the id of a submission, %2 a time, %3 what the person wrote</extracomment>
        <translation>Una persona anotó la misma lista (envío %1) como aceptada el %2: %3</translation>
    </message>
    <message>
        <source>This site accepted the same list on %1 (submission %2).</source>
        <extracomment>%1 a time, %2 the id of a submission</extracomment>
        <translation>Esta planta aceptó la misma lista el %1 (envío %2).</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The submission cannot be recorded.</source>
        <translation>El envío no se puede registrar.</translation>
    </message>
    <message>
        <source>The record of submissions was made by a newer version of Outage Desk.</source>
        <translation>El registro de envíos se creó con una versión más reciente de Outage Desk.</translation>
    </message>
    <message>
        <source>Use that version: this one leaves %1 untouched, and sends nothing that it cannot record.</source>
        <translation>Use esa versión: esta no toca %1 y no envía nada que no pueda registrar.</translation>
    </message>
    <message>
        <source>There is no place for the record of submissions: neither HOME nor XDG_DATA_HOME names a folder by its whole path.</source>
        <translation>No hay lugar para el registro de envíos: ni HOME ni XDG_DATA_HOME indican una carpeta con su ruta completa.</translation>
    </message>
    <message>
        <source>Set HOME to your home folder and start again. Nothing is sent that cannot be recorded.</source>
        <translation>Asigne a HOME su carpeta personal y vuelva a iniciar el programa. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>The clock of this computer shows a time that no record can hold.</source>
        <translation>El reloj de este ordenador muestra una hora que ningún registro puede contener.</translation>
    </message>
    <message>
        <source>Set the clock, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Ponga el reloj en hora y vuelva a intentarlo. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>The file %1 is in the place of the record of submissions, and is not one as this program makes it.</source>
        <translation>El archivo %1 ocupa el lugar del registro de envíos y no es como los que crea este programa.</translation>
    </message>
    <message>
        <source>Move it away or put the right one back, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Muévalo a otro lugar o reponga el correcto, y vuelva a intentarlo. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>The record of submissions cannot be read: %1.</source>
        <translation>El registro de envíos no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Check that %1 can be read, then try again.</source>
        <translation>Compruebe que %1 se puede leer y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The record of submissions is damaged, and it could not be moved aside.</source>
        <translation>El registro de envíos está dañado y no se pudo apartar.</translation>
    </message>
    <message>
        <source>Check that the folder of %1 may be written, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Compruebe que se puede escribir en la carpeta de %1 y vuelva a intentarlo. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>The file of the record of submissions was deleted or replaced while it was in use. What was written last is lost.</source>
        <translation>El archivo del registro de envíos se borró o sustituyó mientras se usaba. Lo último que se escribió se ha perdido.</translation>
    </message>
    <message>
        <source>Find out who deletes %1, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Averigüe quién borra %1 y vuelva a intentarlo. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>The record of submissions is in use by another program, which has held it for several seconds.</source>
        <translation>Otro programa está usando el registro de envíos y lo retiene desde hace varios segundos.</translation>
    </message>
    <message>
        <source>Wait until that program has done with %1, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Espere a que ese programa termine con %1 y vuelva a intentarlo. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>The record of submissions was not read to its end, because the program was about to end.</source>
        <translation>El registro de envíos no se leyó hasta el final, porque el programa estaba a punto de terminar.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The record of submissions was kept as %1, and could not be put back: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words</extracomment>
        <translation>El registro de envíos se guardó como %1 y no se pudo reponer: %2.</translation>
    </message>
    <message>
        <source>Check that there is space and that its folder may be written, then try again. Every site is held back until you choose to send again.</source>
        <translation>Compruebe que hay espacio y que se puede escribir en su carpeta, y vuelva a intentarlo. Todas las plantas se retienen hasta que usted decida enviar de nuevo.</translation>
    </message>
    <message>
        <source>The record of submissions cannot be written: %1.</source>
        <translation>El registro de envíos no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Check that there is space and that %1 may be written, then try again. Nothing is sent that cannot be recorded.</source>
        <translation>Compruebe que hay espacio y que se puede escribir en %1, y vuelva a intentarlo. No se envía nada que no se pueda registrar.</translation>
    </message>
    <message>
        <source>No new record was started: a list is being sent, or another program is busy with the record.</source>
        <translation>No se ha empezado un registro nuevo: se está enviando una lista, u otro programa está ocupado con el registro.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No new record was started.</source>
        <translation>No se ha empezado un registro nuevo.</translation>
    </message>
    <message>
        <source>This submission is not on record any more.</source>
        <translation>Este envío ya no consta en el registro.</translation>
    </message>
    <message>
        <source>This submission was marked elsewhere in the meantime. That mark stands, and yours was not recorded.</source>
        <translation>El resultado de este envío se anotó entretanto en otro lugar. Esa anotación vale, y la suya no se registró.</translation>
    </message>
    <message>
        <source>This submission is being sent right now. Wait for its outcome.</source>
        <translation>Este envío está en curso ahora mismo. Espere su resultado.</translation>
    </message>
    <message>
        <source>The outcome of this submission is not unknown, and it stays as the API told it.</source>
        <translation>El resultado de este envío no es desconocido, y se queda como lo indicó la API.</translation>
    </message>
    <message>
        <source>The record was damaged. It was kept as %1, and a new one was started: earlier submissions are not known to it, nor outcomes that were unknown.</source>
        <translation>El registro estaba dañado. Se guardó como %1 y se empezó uno nuevo: no conoce los envíos anteriores ni los resultados desconocidos.</translation>
    </message>
    <message>
        <source>The record %1 is shorter than it was: lines at its end are missing, or the whole file was. What they said about submissions is not known any more, and every site is held back until you choose to send again.</source>
        <translation>El registro %1 es más corto de lo que era: faltan líneas al final, o faltó el archivo entero. Lo que indicaban sobre los envíos ya no se conoce, y todas las plantas se retienen hasta que usted decida enviar de nuevo.</translation>
    </message>
    <message>
        <source>A new record was started, and the earlier one was kept as %1. What was sent before is not known to the new one, so every site is held back once until you choose to send again.</source>
        <translation>Se empezó un registro nuevo, y el anterior se guardó como %1. El nuevo no sabe qué se envió antes, así que cada planta se retiene una vez hasta que usted decida enviar de nuevo.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read %1: its file system does not let the permissions be changed.</source>
        <translation>Puede que otros usuarios de este ordenador puedan leer %1: su sistema de archivos no permite cambiar los permisos.</translation>
    </message>
    <message>
        <source>The record %1 lies on a file system that several computers can reach, or that cannot share memory. It is written in the slower way that is safe there. Use it from one computer at a time.</source>
        <translation>El registro %1 está en un sistema de archivos al que acceden varios ordenadores o que no puede compartir memoria. Se escribe del modo más lento, que es seguro allí. Úselo desde un solo ordenador a la vez.</translation>
    </message>
    <message>
        <source>The record %1 was changed from outside: line %2 is missing or not as it was written. Every site is held back until you choose to send again.</source>
        <translation>El registro %1 se cambió desde fuera: la línea %2 falta o no está como se escribió. Todas las plantas se retienen hasta que usted decida enviar de nuevo.</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>Of a site in a list of sites; %1 is a time of day</extracomment>
        <translation>aceptada %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <extracomment>Of a site in a list of sites: what became of its list</extracomment>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>nada que enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <extracomment>Of a site in a list of sites; %Ln outages</extracomment>
        <translation>
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to check</source>
        <extracomment>%1 is &quot;10 to send&quot;; %Ln outages</extracomment>
        <translation>
            <numerusform>%1, %Ln por revisar</numerusform>
            <numerusform>%1, %Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>no obtenida</translation>
    </message>
    <message>
        <source>being fetched…</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>obteniendo…</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>obtención fallida</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;108 fetched, 18 at this site, …&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s).</source>
        <translation>
            <numerusform>La lista tiene %Ln parada.</numerusform>
            <numerusform>La lista tiene %Ln paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s); none of it left this computer.</source>
        <translation>
            <numerusform>La lista tiene %Ln parada; nada de ella salió de este ordenador.</numerusform>
            <numerusform>La lista tiene %Ln paradas; nada de ella salió de este ordenador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) had been left out.</source>
        <translation>
            <numerusform>Se había excluido %Ln parada.</numerusform>
            <numerusform>Se habían excluido %Ln paradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: nada sale de este ordenador</translation>
    </message>
    <message>
        <source>Test: an API on this computer</source>
        <translation>Prueba: una API en este ordenador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 how long ago that was</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>who looks at a list that is not sent yet</comment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Horas en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <comment>the title of a part of a sheet</comment>
        <translation>
            <numerusform>%Ln parada excluida</numerusform>
            <numerusform>%Ln paradas excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that will be sent</source>
        <translation>
            <numerusform>%Ln parada que se enviará</numerusform>
            <numerusform>%Ln paradas que se enviarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list</source>
        <translation>
            <numerusform>%Ln parada de la lista</numerusform>
            <numerusform>%Ln paradas de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list, not sent</source>
        <translation>
            <numerusform>%Ln parada de la lista, no enviada</numerusform>
            <numerusform>%Ln paradas de la lista, no enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) not in the list, but to look at</source>
        <translation>
            <numerusform>%Ln parada fuera de la lista, pero por ver</numerusform>
            <numerusform>%Ln paradas fuera de la lista, pero por ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are numbered as in the list, those left out after it. Findings are by the usual limits at the time of the submission.</source>
        <translation>Los elementos se numeran como en la lista; los excluidos, después. Los avisos siguen los límites habituales en el momento del envío.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) have outages and no lane here.</source>
        <translation>
            <numerusform>%Ln equipo más tiene paradas y ningún carril aquí.</numerusform>
            <numerusform>%Ln equipos más tienen paradas y ningún carril aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Sin motivo.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Since the list that was accepted on %1</source>
        <translation>Desde la lista que se aceptó el %1</translation>
    </message>
    <message>
        <source>Outage Desk %1, written %2</source>
        <extracomment>%1 a version, %2 a time</extracomment>
        <translation>Outage Desk %1, escrito el %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>Where outages came from: the clipboard</extracomment>
        <translation>pegada</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln outage(s) are in the API’s answer</source>
        <translation>
            <numerusform>la parada está en la respuesta de la API</numerusform>
            <numerusform>las %Ln paradas están en la respuesta de la API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in the API’s answer</source>
        <extracomment>%1 is like &quot;12 of 14&quot;</extracomment>
        <translation>%1 están en la respuesta de la API</translation>
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
        <translation>La respuesta se obtuvo el %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 del texto</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>In the API’s answer</source>
        <extracomment>%1 is like &quot;12 of 14&quot;, %2 is when the API&apos;s answer was fetched</extracomment>
        <translation>En la respuesta de la API</translation>
    </message>
    <message>
        <source>%1, fetched %2</source>
        <translation>%1, obtenida el %2</translation>
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
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 12 min ago</extracomment>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the order of its parts</comment>
        <extracomment>%1 is a date, %2 in which order it was written: 3 April 2022 (day, month, year)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It has letters that are not read; text stands in apostrophes.</source>
        <translation>Tiene letras que no se leen; el texto va entre apóstrofos.</translation>
    </message>
    <message>
        <source>A year of two digits does not say its century: use yyyy.</source>
        <translation>Un año de dos cifras no indica su siglo: use yyyy.</translation>
    </message>
    <message>
        <source>It must have year, month, day, hour and minute.</source>
        <translation>Debe tener año, mes, día, hora y minuto.</translation>
    </message>
    <message>
        <source>It has the same part twice.</source>
        <translation>Tiene dos veces la misma parte.</translation>
    </message>
    <message>
        <source>AP goes with h or hh only.</source>
        <translation>AP solo va con h o hh.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>“%1”, “%2” and “%3”</source>
        <extracomment>Three names of columns: the device, the begin and the end of an outage</extracomment>
        <translation>«%1», «%2» y «%3»</translation>
    </message>
    <message>
        <source>sheet “%1”: %2</source>
        <extracomment>%1 the name of a sheet of a spreadsheet, %2 names of columns</extracomment>
        <translation>hoja «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all of which can be read.</source>
        <translation>
            <numerusform>%Ln fila, legible.</numerusform>
            <numerusform>%Ln filas, todas legibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), all can be read.</source>
        <translation>
            <numerusform>La primera fila es legible.</numerusform>
            <numerusform>Las primeras %Ln filas son todas legibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 can be read, %2 cannot.</source>
        <translation>
            <numerusform>%Ln fila: %1 legible, %2 no.</numerusform>
            <numerusform>%Ln filas: %1 legibles, %2 no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), %1 can be read and %2 cannot.</source>
        <translation>
            <numerusform>De la primera fila: %1 legible, %2 no.</numerusform>
            <numerusform>De las primeras %Ln filas, %1 son legibles y %2 no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>%1 is why they cannot be read: begin has no time zone</extracomment>
        <translation>
            <numerusform>%Ln fila: %1</numerusform>
            <numerusform>%Ln filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>y otros motivos</translation>
    </message>
    <message>
        <source>None of them names a device of %1.</source>
        <translation>Ninguna de ellas nombra un equipo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are of devices of %1.</source>
        <translation>
            <numerusform>%Ln fila es de equipos de %1.</numerusform>
            <numerusform>%Ln filas son de equipos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In the place of a time, as in “submission 7 of an unknown time”</extracomment>
        <translation>momento desconocido</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what cannot be read: record is not a JSON object</comment>
        <translation>el elemento</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what cannot be read: id is missing</comment>
        <translation>el ID</translation>
    </message>
    <message>
        <source>begin</source>
        <comment>what cannot be read: begin is missing</comment>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>end</source>
        <comment>what cannot be read: end is missing</comment>
        <translation>el fin</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>holds half of a character</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <source>stands more than once in the record</source>
        <translation>aparece más de una vez en el elemento</translation>
    </message>
    <message>
        <source>is longer than 1 KiB</source>
        <translation>supera 1 KiB</translation>
    </message>
    <message>
        <source>is longer than 128 characters</source>
        <translation>supera los 128 caracteres</translation>
    </message>
    <message>
        <source>is not written in the format that was given</source>
        <translation>no está escrito en el formato indicado</translation>
    </message>
    <message>
        <source>was never shown by the clocks of the zone, which were put forward</source>
        <translation>no lo mostraron nunca los relojes de la zona, que se adelantaron</translation>
    </message>
    <message>
        <source>was shown twice by the clocks of the zone, which were put back</source>
        <translation>lo mostraron dos veces los relojes de la zona, que se atrasaron</translation>
    </message>
    <message>
        <source>has more cells than there are columns</source>
        <translation>tiene más celdas que columnas hay</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file: line 4: begin has no time zone</extracomment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>began exactly on the cutoff</source>
        <translation>empezó justo en el corte</translation>
    </message>
    <message>
        <source>began less than 1 ms before the cutoff</source>
        <translation>empezó menos de 1 ms antes del corte</translation>
    </message>
    <message>
        <source>began less than 1 ms after the cutoff</source>
        <translation>empezó menos de 1 ms tras el corte</translation>
    </message>
    <message>
        <source>began %1 before the cutoff</source>
        <translation>empezó %1 antes del corte</translation>
    </message>
    <message>
        <source>began %1 after the cutoff</source>
        <translation>empezó %1 tras el corte</translation>
    </message>
    <message>
        <source>is not a date and time such as 2022-01-01T00:00:00.000Z</source>
        <translation>no es una fecha y hora como 2022-01-01T00:00:00.000Z</translation>
    </message>
    <message>
        <source>has no seconds</source>
        <translation>no tiene segundos</translation>
    </message>
    <message>
        <source>has no time zone (Z or an offset)</source>
        <translation>no tiene zona horaria (Z o un desfase)</translation>
    </message>
    <message>
        <source>has a space where a T belongs</source>
        <translation>tiene un espacio donde va una T</translation>
    </message>
    <message>
        <source>is a date that no calendar has</source>
        <translation>es una fecha que ningún calendario tiene</translation>
    </message>
    <message>
        <source>is a time that no clock shows</source>
        <translation>es una hora que ningún reloj muestra</translation>
    </message>
    <message>
        <source>is a leap second, which is not supported</source>
        <translation>es un segundo intercalar, que no se admite</translation>
    </message>
    <message>
        <source>has an impossible time zone</source>
        <translation>tiene una zona horaria imposible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, what is wrong with it: begin is missing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before cutoff</source>
        <translation>Antes del corte</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Otra planta</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>left out by the operator</source>
        <translation>excluida a mano</translation>
    </message>
    <message>
        <source>left out by the operator: %1</source>
        <comment>why</comment>
        <translation>excluida a mano: %1</translation>
    </message>
    <message>
        <source>its device is not one of the site’s</source>
        <translation>su equipo no es de la planta</translation>
    </message>
    <message>
        <source>Not sent: it began before the cutoff</source>
        <translation>No se envía: empezó antes de la fecha de corte</translation>
    </message>
    <message>
        <source>Not sent: it is of another site</source>
        <translation>No se envía: es de otra planta</translation>
    </message>
    <message>
        <source>Not sent: the record cannot be read</source>
        <translation>No se envía: el elemento es ilegible</translation>
    </message>
    <message>
        <source>Nothing else has come since %1</source>
        <extracomment>of two fetches that gave the same outages; %1 is a day, or the time of today</extracomment>
        <translation>No ha llegado nada más desde %1</translation>
    </message>
    <message>
        <source>%1 fetched, %2 at this site, %3 since %4, %5 in the list, %6 left out</source>
        <extracomment>of a list that was sent, or was to be; otherwise as the sentence with &quot;will be sent&quot;</extracomment>
        <translation>%1 obtenidas, %2 en esta planta, %3 desde %4, %5 en la lista, %6 excluidas</translation>
    </message>
    <message>
        <source>It overlaps many more outages of the same device.</source>
        <translation>Se solapa con muchas más paradas del mismo equipo.</translation>
    </message>
    <message numerus="yes">
        <source>It overlaps %Ln more outage(s) of the same device.</source>
        <translation>
            <numerusform>Se solapa con %Ln parada más del mismo equipo.</numerusform>
            <numerusform>Se solapa con %Ln paradas más del mismo equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a device, when its outage began, and a note on it</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>%1 is like &quot;2 new, 1 gone since 14 March&quot;</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 (last accepted list)</source>
        <translation>%1 (última lista aceptada)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s)</source>
        <translation>
            <numerusform>%Ln nota más</numerusform>
            <numerusform>%Ln notas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegibles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), left out of the list knowingly</source>
        <translation>
            <numerusform>%Ln elemento, dejado a sabiendas fuera de la lista</numerusform>
            <numerusform>%Ln elementos, dejados a sabiendas fuera de la lista</numerusform>
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
        <translation>%1, %2, %3; luego una pausa de %4</translation>
    </message>
    <message>
        <source>None of it left this computer.</source>
        <translation>Nada de ello salió de este ordenador.</translation>
    </message>
    <message>
        <source>Records are numbered as they came. Findings are those of the review.</source>
        <translation>Los elementos llevan el número con que llegaron. Los avisos son los de la revisión.</translation>
    </message>
    <message>
        <source>Records are numbered as in the list, all others after it. Findings are those of the review.</source>
        <translation>Los elementos llevan el número de la lista; los demás, detrás. Los avisos son los de la revisión.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) match no device of %1: %2</source>
        <extracomment>%1 is the name of a site, %2 names of devices</extracomment>
        <translation>
            <numerusform>%Ln nombre no es de ningún equipo de %1: %2</numerusform>
            <numerusform>%Ln nombres no son de ningún equipo de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>is the name of no device of the site</source>
        <translation>no es el nombre de ningún equipo de la planta</translation>
    </message>
    <message>
        <source>no device of this site is called “%1”</source>
        <translation>ningún equipo de esta planta se llama «%1»</translation>
    </message>
    <message>
        <source>it is written in UTF-32, which is not read</source>
        <translation>está escrito en UTF-32, que no se lee</translation>
    </message>
    <message>
        <source>its line “sep=” names “%1”, which is not read; comma, semicolon, tab and | are</source>
        <extracomment>%1: a character; sep= is how Excel says it</extracomment>
        <translation>su línea «sep=» indica «%1», que no se lee; sí coma, punto y coma, tabulador y |</translation>
    </message>
    <message>
        <source>it is JSON, which has no columns, sheets, encoding or times of a table</source>
        <translation>es JSON, que no tiene columnas, hojas, codificación ni horas de una tabla</translation>
    </message>
    <message>
        <source>it is a text, which has no sheets</source>
        <translation>es un texto, que no tiene hojas</translation>
    </message>
    <message>
        <source>it is a spreadsheet, which needs no encoding</source>
        <translation>es una hoja de cálculo, que no necesita codificación</translation>
    </message>
    <message>
        <source>Look whether it is the file that you mean.</source>
        <translation>Mire si es el archivo que quiere.</translation>
    </message>
    <message>
        <source>Its times had a space in the place of the T, which they got. Line %1</source>
        <extracomment>%1 is a line of a file behind its number: 4: d1;2022-02-01 10:00:00Z;2022-02-02 11:00:00Z</extracomment>
        <translation>Sus horas tenían un espacio en el lugar de la T, que recibieron. Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) with a space for the T, which they got</source>
        <translation>
            <numerusform>de %Ln parada con un espacio por la T, que recibieron</numerusform>
            <numerusform>de %Ln paradas con un espacio por la T, que recibieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) without a zone, taken as UTC</source>
        <extracomment>Behind &quot;Times:&quot;</extracomment>
        <translation>
            <numerusform>de %Ln parada sin zona, tomadas como UTC</numerusform>
            <numerusform>de %Ln paradas sin zona, tomadas como UTC</numerusform>
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
        <translation>%1, hoja «%2»</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a spreadsheet</comment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>An apostrophe is opened and never closed.</source>
        <translation>Un apóstrofo se abre y no se cierra.</translation>
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
        <translation>horas de %1 (%2)</translation>
    </message>
    <message>
        <source>is an error of the spreadsheet</source>
        <translation>es un error de la hoja de cálculo</translation>
    </message>
    <message>
        <source>is TRUE or FALSE</source>
        <translation>es VERDADERO o FALSO</translation>
    </message>
    <message>
        <source>is a formula that was saved without its result</source>
        <translation>es una fórmula guardada sin su resultado</translation>
    </message>
    <message>
        <source>no device of this site is called “%1”; “%2” differs in case or white space</source>
        <translation>ningún equipo de esta planta se llama «%1»; «%2» difiere en mayúsculas o espacios</translation>
    </message>
    <message>
        <source>Nothing was sent: it was cancelled while the record of submissions was waited for.</source>
        <translation>No se envió nada: se canceló mientras se esperaba el registro de envíos.</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none has been saved. The window saves them, or give --base-url URL.</source>
        <translation>No hay ninguna conexión «%1»: no se ha guardado ninguna. La ventana las guarda, o indique --base-url URL.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There is: %2.</source>
        <extracomment>%2 are the names that there are</extracomment>
        <translation>No hay ninguna conexión «%1». Las hay: %2.</translation>
    </message>
    <message>
        <source>Several connections are named “%1”: rename all but one in the window.</source>
        <translation>Varias conexiones se llaman «%1»: cambie el nombre de todas menos una en la ventana.</translation>
    </message>
    <message>
        <source>%1, reasons given: %2</source>
        <extracomment>%1 is a number of outages, %2 why some of them or all were left out</extracomment>
        <translation>%1, motivos indicados: %2</translation>
    </message>
    <message>
        <source>after the answer %1: the API may have looked at the list more than once</source>
        <translation>tras la respuesta %1: puede que la API haya visto la lista más de una vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not on this sheet, which takes those with a finding or a note first.</source>
        <comment>outages</comment>
        <translation>
            <numerusform>%Ln más no figura en esta hoja, que toma primero las que tienen un aviso o una nota.</numerusform>
            <numerusform>%Ln más no figuran en esta hoja, que toma primero las que tienen un aviso o una nota.</numerusform>
        </translation>
    </message>
    <message>
        <source>fetch failed, list of %1</source>
        <extracomment>Of a site in a list of sites, whose list of an earlier fetch is shown; %1 is a time of day</extracomment>
        <translation>fallo, lista de las %1</translation>
    </message>
    <message>
        <source>being sent…</source>
        <extracomment>Of a site in a list of sites</extracomment>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection was changed or removed meanwhile.</source>
        <translation>No se envió nada: esta conexión se cambió o se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Look where the list would go now, then submit it again.</source>
        <translation>Mira adónde iría ahora la lista y vuelve a enviarla.</translation>
    </message>
    <message>
        <source>This connection was changed or removed meanwhile.</source>
        <translation>Esta conexión se cambió o se eliminó entretanto.</translation>
    </message>
    <message>
        <source>This is the first list for Production: none for Production was accepted at this address before, as far as this computer knows.</source>
        <translation>Es la primera lista para Producción: que este ordenador sepa, esta dirección no había aceptado ninguna para Producción.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <comment>of the list that was accepted last</comment>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has %Ln outage(s); the one accepted last had %1.</source>
        <extracomment>%1 is like &quot;30 outages&quot;</extracomment>
        <translation>
            <numerusform>Esta lista tiene %Ln parada; la última aceptada tenía %1.</numerusform>
            <numerusform>Esta lista tiene %Ln paradas; la última aceptada tenía %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy %3 did not reach the server for %1: %2.</source>
        <extracomment>%1 is what was asked for, %2 the reason, %3 the address of a proxy</extracomment>
        <translation>El proxy %3 no alcanzó el servidor para %1: %2.</translation>
    </message>
    <message>
        <source>Check whether it is the right proxy and whether it runs. The connection names it, or else the settings of this computer.</source>
        <translation>Compruebe que es el proxy correcto y que funciona. Lo indica la conexión o, si no, la configuración de este ordenador.</translation>
    </message>
    <message>
        <source>The list that was accepted last had it, and the cutoff is later now.</source>
        <translation>La última lista aceptada la tenía, y la fecha de corte es ahora posterior.</translation>
    </message>
    <message>
        <source>%1 read, %2 at this site, %3 since %4, %5 will be sent, %6 left out</source>
        <translation>%1 leídas, %2 de esta planta, %3 desde %4, %5 se enviarán, %6 excluidas</translation>
    </message>
    <message>
        <source>%1 read, %2 at this site, %3 since %4, %5 in the list, %6 left out</source>
        <translation>%1 leídas, %2 en esta planta, %3 desde %4, %5 en la lista, %6 excluidas</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Nothing was asked of the API. A CA file is a PEM file of certificates.</source>
        <translation>No se preguntó nada a la API. Un archivo de CA es un archivo PEM de certificados.</translation>
    </message>
    <message>
        <source>Ask the people who run the API whether it arrived and mark it, or send it again.</source>
        <translation>Pregunte a los responsables de la API si llegó y anote el resultado, o vuelva a enviarla.</translation>
    </message>
    <message>
        <source>Send it again only if it shall go out once more.</source>
        <translation>Vuelva a enviarla solo si debe salir otra vez.</translation>
    </message>
    <message>
        <source>Ask the people who run the API what arrived, then send it again.</source>
        <translation>Pregunte a los responsables de la API qué llegó y después vuelva a enviarla.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Edit the API key</source>
        <translation>Editar clave de API</translation>
    </message>
    <message>
        <source>Edit the site ID</source>
        <translation>Editar ID de planta</translation>
    </message>
    <message>
        <source>Edit the base URL</source>
        <translation>Editar URL base</translation>
    </message>
    <message>
        <source>Choose the columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Go back to the review first</source>
        <translation>Vuelva antes a la revisión</translation>
    </message>
    <message>
        <source>Wait until the list is sent</source>
        <translation>Espere a que se envíe la lista</translation>
    </message>
    <message>
        <source>Earlier choices cannot be undone: they would take too much memory</source>
        <translation>Las decisiones anteriores no se pueden deshacer: ocuparían demasiada memoria</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to undo since the fetch of %1</source>
        <translation>Nada que deshacer desde la obtención de las %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to redo since the fetch of %1</source>
        <translation>Nada que rehacer desde la obtención de las %1</translation>
    </message>
    <message>
        <source>Mark a row first</source>
        <translation>Marque antes una fila</translation>
    </message>
    <message>
        <source>None of the marked rows can be included or left out</source>
        <translation>Ninguna de las filas marcadas se puede incluir ni excluir</translation>
    </message>
    <message>
        <source>None of the marked rows is of a device of this site</source>
        <translation>Ninguna de las filas marcadas es de un equipo de esta planta</translation>
    </message>
    <message>
        <source>Nothing in the marked rows is to check</source>
        <translation>No hay nada por revisar en las filas marcadas</translation>
    </message>
    <message>
        <source>All that is to check in this list has been looked at</source>
        <translation>Todo lo que había por revisar en esta lista se ha visto</translation>
    </message>
    <message>
        <source>Nothing in this list is to check</source>
        <translation>No hay nada por revisar en esta lista</translation>
    </message>
    <message>
        <source>Go to a row first</source>
        <translation>Vaya antes a una fila</translation>
    </message>
    <message>
        <source>No device can be read in this record</source>
        <translation>En este elemento no se puede leer ningún equipo</translation>
    </message>
    <message>
        <source>Something is under way: cancel it first</source>
        <translation>Hay algo en curso: cancélelo primero</translation>
    </message>
    <message>
        <source>The connection has one site only</source>
        <translation>La conexión solo tiene una planta</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>Fetch the outages first</source>
        <translation>Obtenga antes las paradas</translation>
    </message>
    <message>
        <source>There is no outage of this site to draw</source>
        <translation>No hay ninguna parada de esta planta que dibujar</translation>
    </message>
    <message>
        <source>No key is remembered for this address and site</source>
        <translation>No hay ninguna clave recordada para esta dirección y esta planta</translation>
    </message>
    <message>
        <source>No list of this site has been accepted yet</source>
        <translation>Todavía no se ha aceptado ninguna lista de esta planta</translation>
    </message>
    <message>
        <source>This site has been fetched only once</source>
        <translation>Esta planta solo se ha obtenido una vez</translation>
    </message>
    <message>
        <source>No earlier choices are on offer</source>
        <translation>No se ofrece ninguna decisión anterior</translation>
    </message>
    <message>
        <source>Leave full screen first: this shows addresses and IDs</source>
        <translation>Salga antes de la pantalla completa: esto muestra direcciones e ID</translation>
    </message>
    <message>
        <source>Wait until everything is fetched</source>
        <translation>Espere a que se obtenga todo</translation>
    </message>
    <message>
        <source>A list is being sent</source>
        <translation>Se está enviando una lista</translation>
    </message>
    <message>
        <source>The outcome of the last submission is unknown</source>
        <translation>El resultado del último envío es desconocido</translation>
    </message>
    <message>
        <source>This connection is read-only: its lists are not sent</source>
        <translation>Esta conexión es de solo lectura: sus listas no se envían</translation>
    </message>
    <message>
        <source>The fields were edited after the fetch: fetch again</source>
        <translation>Los campos se cambiaron después de la obtención: vuelva a obtener las paradas</translation>
    </message>
    <message>
        <source>The outcome of an earlier list for this site is unknown: mark it first</source>
        <translation>El resultado de una lista anterior de esta planta es desconocido: anótelo antes</translation>
    </message>
    <message>
        <source>Every outage is left out: include at least one</source>
        <translation>Todas las paradas están excluidas: incluya al menos una</translation>
    </message>
    <message>
        <source>No outage of this site began since the cutoff</source>
        <translation>Ninguna parada de esta planta empezó desde la fecha de corte</translation>
    </message>
</context>
<context>
    <name>ZoneControl</name>
    <message>
        <source>T&amp;imes in local time (%1)</source>
        <translation>Horas &amp;locales (%1)</translation>
    </message>
    <message>
        <source>Times in another &amp;zone (%1)…</source>
        <translation>Horas en otra &amp;zona (%1)…</translation>
    </message>
    <message>
        <source>Times in another &amp;zone…</source>
        <translation>Horas en otra &amp;zona…</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>Usar esta zona</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Search a place or an offset, such as “berlin” or “+05:30”</source>
        <translation>Buscar un lugar o un desfase, p. ej. «berlin» o «+05:30»</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Buscar zonas horarias</translation>
    </message>
    <message>
        <source>Show times in another zone</source>
        <translation>Mostrar las horas en otra zona</translation>
    </message>
    <message>
        <source>What is sent stays as it was received.</source>
        <translation>Lo que se envía queda como se recibió.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No time zone matches “%1”. Type a part of a city’s name, or an offset such as “+05:30”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ninguna zona horaria coincide con «%1». Escriba parte del nombre de una ciudad o un desfase como «+05:30».</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Zone of the times</source>
        <translation>Zona de las horas</translation>
    </message>
    <message>
        <source>Choose, or type a city</source>
        <translation>Elija o escriba una ciudad</translation>
    </message>
</context>
<context>
    <name>ZoneListModel</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
</TS>
