<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ChipBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>%Ln of its sheets could be meant: look which is read.</source>
        <translation>
            <numerusform>%Ln of its sheets could be meant: look which is read.</numerusform>
            <numerusform>%Ln of its sheets could be meant: look which is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1 received, %Ln outages</source>
        <extracomment>%1: such as 12 kB; %Ln: number of outages</extracomment>
        <translation>
            <numerusform>%1 received, %Ln outage</numerusform>
            <numerusform>%1 received, %Ln outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountFilter</name>
    <message numerus="yes">
        <source>%1 fetched</source>
        <translation>
            <numerusform>%1 fetched</numerusform>
            <numerusform>%1 fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at this site</source>
        <translation>
            <numerusform>%1 at this site</numerusform>
            <numerusform>%1 at this site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 since the cutoff</source>
        <translation>
            <numerusform>%1 since the cutoff</numerusform>
            <numerusform>%1 since the cutoff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 included</source>
        <translation>
            <numerusform>%1 included</numerusform>
            <numerusform>%1 included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at other sites</source>
        <translation>
            <numerusform>%1 at other sites</numerusform>
            <numerusform>%1 at other sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 before the cutoff</source>
        <translation>
            <numerusform>%1 before the cutoff</numerusform>
            <numerusform>%1 before the cutoff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <translation>
            <numerusform>%1 unreadable</numerusform>
            <numerusform>%1 unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3</source>
        <extracomment>18 of 108 outages: at this site</extracomment>
        <translation>
            <numerusform>%1 of %2 outages: %3</numerusform>
            <numerusform>%1 of %2 outages: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outages: %3, containing “%4”</source>
        <extracomment>7 of 108 outages: at this site, containing “battery”</extracomment>
        <translation>
            <numerusform>%1 of %2 outages: %3, containing “%4”</numerusform>
            <numerusform>%1 of %2 outages: %3, containing “%4”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable, site unknown</source>
        <translation>
            <numerusform>%1 unreadable, site unknown</numerusform>
            <numerusform>%1 unreadable, site unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) fetched</source>
        <translation>
            <numerusform>%Ln outage fetched</numerusform>
            <numerusform>%Ln outages fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at this site</source>
        <translation>
            <numerusform>%Ln outage at this site</numerusform>
            <numerusform>%Ln outages at this site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) since the cutoff</source>
        <translation>
            <numerusform>%Ln outage since the cutoff</numerusform>
            <numerusform>%Ln outages since the cutoff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) included</source>
        <translation>
            <numerusform>%Ln outage included</numerusform>
            <numerusform>%Ln outages included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) at other sites</source>
        <translation>
            <numerusform>%Ln outage at other sites</numerusform>
            <numerusform>%Ln outages at other sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) before the cutoff</source>
        <translation>
            <numerusform>%Ln outage before the cutoff</numerusform>
            <numerusform>%Ln outages before the cutoff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s)</source>
        <translation>
            <numerusform>%Ln unreadable record</numerusform>
            <numerusform>%Ln unreadable records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable record(s) of unknown site</source>
        <translation>
            <numerusform>%Ln unreadable record of unknown site</numerusform>
            <numerusform>%Ln unreadable records of unknown site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <translation>
            <numerusform>%Ln outage left out</numerusform>
            <numerusform>%Ln outages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%1 read</numerusform>
            <numerusform>%1 read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) read</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>%Ln outage read</numerusform>
            <numerusform>%Ln outages read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln submission(s)</source>
        <translation>
            <numerusform>%Ln submission</numerusform>
            <numerusform>%Ln submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln submission(s)</source>
        <translation>
            <numerusform>%1 of %Ln submission</numerusform>
            <numerusform>%1 of %Ln submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both lists are the same: %Ln outage(s).</source>
        <translation>
            <numerusform>Both lists are the same: %Ln outage.</numerusform>
            <numerusform>Both lists are the same: %Ln outages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>It is not known whether %1 has its %Ln outage(s). Ask the people who run the API, then mark it: until then lists for this site are held back, unless you choose “Send again…” where it is offered.</source>
        <translation>
            <numerusform>It is not known whether %1 has its %Ln outage. Ask the people who run the API, then mark it: until then lists for this site are held back, unless you choose “Send again…” where it is offered.</numerusform>
            <numerusform>It is not known whether %1 has its %Ln outages. Ask the people who run the API, then mark it: until then lists for this site are held back, unless you choose “Send again…” where it is offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it are in the history.</source>
        <translation>
            <numerusform>%Ln more like it is in the history.</numerusform>
            <numerusform>%Ln more like it are in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln submission(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln submission exported to %1.</numerusform>
            <numerusform>%Ln submissions exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesHeader</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>at most %Ln at once</numerusform>
            <numerusform>at most %Ln at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message numerus="yes">
        <source>at most %Ln at once</source>
        <comment>devices that are out</comment>
        <translation>
            <numerusform>at most %Ln at once</numerusform>
            <numerusform>at most %Ln at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number of days</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> hour(s)</source>
        <extracomment>Behind a number of hours</extracomment>
        <translation>
            <numerusform> hour</numerusform>
            <numerusform> hours</numerusform>
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
</context>
<context>
    <name>MainMenu</name>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <extracomment>At the end of the menu bar: how much was made to go wrong in the demo</extracomment>
        <translation>
            <numerusform>%Ln fault on</numerusform>
            <numerusform>%Ln faults on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message numerus="yes">
        <source>%Ln outage(s) of %2 were sent to %3 on %1 UTC, and no usable answer came. Ask the people who run the API before you decide.</source>
        <extracomment>%1 a time, %2 a site, %3 an address</extracomment>
        <translation>
            <numerusform>%Ln outage of %2 was sent to %3 on %1 UTC, and no usable answer came. Ask the people who run the API before you decide.</numerusform>
            <numerusform>%Ln outages of %2 were sent to %3 on %1 UTC, and no usable answer came. Ask the people who run the API before you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message numerus="yes">
        <source>%Ln row(s) more would be sent; “preview” shows all of them.</source>
        <translation>
            <numerusform>%Ln row more would be sent; “preview” shows all of them.</numerusform>
            <numerusform>%Ln rows more would be sent; “preview” shows all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To check before it is sent: %Ln row(s) (%1).</source>
        <extracomment>%1: a list such as “ends before it begins, no length”</extracomment>
        <translation>
            <numerusform>To check before it is sent: %Ln row (%1).</numerusform>
            <numerusform>To check before it is sent: %Ln rows (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the site that would not be sent deserve(s) a look too; “preview --all” shows which.</source>
        <translation>
            <numerusform>%Ln row of the site that would not be sent deserves a look too; “preview --all” shows which.</numerusform>
            <numerusform>%Ln rows of the site that would not be sent deserve a look too; “preview --all” shows which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message numerus="yes">
        <source>Why leave out %Ln outage(s)?</source>
        <translation>
            <numerusform>Why leave out %Ln outage?</numerusform>
            <numerusform>Why leave out %Ln outages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Note on %Ln outage</numerusform>
            <numerusform>Note on %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a note already, which this replaces.</source>
        <translation>
            <numerusform>%Ln of them has a note already, which this replaces.</numerusform>
            <numerusform>%Ln of them have notes already, which this replaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left empty, each keeps its own note. A text replaces %Ln note(s).</source>
        <translation>
            <numerusform>Left empty, each keeps its own note. A text replaces %Ln note.</numerusform>
            <numerusform>Left empty, each keeps its own note. A text replaces %Ln notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewClipboard</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy: mark at most %1.</source>
        <translation>
            <numerusform>%Ln row is too many to copy: mark at most %1.</numerusform>
            <numerusform>%Ln rows are too many to copy: mark at most %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message numerus="yes">
        <source>%Ln record(s) cannot be read and would not be sent. “preview --all” shows which and why.</source>
        <translation>
            <numerusform>%Ln record cannot be read and would not be sent. “preview --all” shows which and why.</numerusform>
            <numerusform>%Ln records cannot be read and would not be sent. “preview --all” shows which and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them not even the text was kept: it would take too much memory.</source>
        <translation>
            <numerusform>Of %Ln of them not even the text was kept: it would take too much memory.</numerusform>
            <numerusform>Of %Ln of them not even the text was kept: it would take too much memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are listed with several names.</source>
        <translation>
            <numerusform>%Ln more device is listed with several names.</numerusform>
            <numerusform>%Ln more devices are listed with several names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2? Type yes to send:</source>
        <translation>
            <numerusform>Send %Ln outage of %1 to %2? Type yes to send:</numerusform>
            <numerusform>Send %Ln outages of %1 to %2? Type yes to send:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them it is not certain which device and site they are of.</source>
        <translation>
            <numerusform>For %Ln of them it is not certain which device and site it is of.</numerusform>
            <numerusform>For %Ln of them it is not certain which device and site they are of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings: %Ln row(s) of the site are to check. “preview --all” shows which.</source>
        <translation>
            <numerusform>Held back by --fail-on-findings: %Ln row of the site is to check. “preview --all” shows which.</numerusform>
            <numerusform>Held back by --fail-on-findings: %Ln rows of the site are to check. “preview --all” shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back by --fail-on-findings=all: %Ln row(s) of the site have findings or cannot be read. “preview --all” shows which.</source>
        <translation>
            <numerusform>Held back by --fail-on-findings=all: %Ln row of the site has findings or cannot be read. “preview --all” shows which.</numerusform>
            <numerusform>Held back by --fail-on-findings=all: %Ln rows of the site have findings or cannot be read. “preview --all” shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln outage(s) of %1 to %2 all the same? Type yes to send:</source>
        <translation>
            <numerusform>Send %Ln outage of %1 to %2 all the same? Type yes to send:</numerusform>
            <numerusform>Send %Ln outages of %1 to %2 all the same? Type yes to send:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 would go to %2. Type the site’s ID, %3, to send:</source>
        <translation>
            <numerusform>%Ln outage of %1 would go to %2. Type the site’s ID, %3, to send:</numerusform>
            <numerusform>%Ln outages of %1 would go to %2. Type the site’s ID, %3, to send:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>outages</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message numerus="yes">
        <source>Include %Ln outage(s)</source>
        <translation>
            <numerusform>Include %Ln outage</numerusform>
            <numerusform>Include %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the note of %Ln outage(s)</source>
        <translation>
            <numerusform>Remove the note of %Ln outage</numerusform>
            <numerusform>Remove the note of %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln outage(s)</source>
        <translation>
            <numerusform>Note on %Ln outage</numerusform>
            <numerusform>Note on %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s)</source>
        <translation>
            <numerusform>Leave out %Ln outage</numerusform>
            <numerusform>Leave out %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln outage(s) with a reason</source>
        <translation>
            <numerusform>Leave out %Ln outage with a reason</numerusform>
            <numerusform>Leave out %Ln outages with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln outage(s)</source>
        <translation>
            <numerusform>Looked at %Ln outage</numerusform>
            <numerusform>Looked at %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln outage(s) again</source>
        <translation>
            <numerusform>Check %Ln outage again</numerusform>
            <numerusform>Check %Ln outages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln choice(s) again</source>
        <translation>
            <numerusform>Make %Ln choice again</numerusform>
            <numerusform>Make %Ln choices again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) from %1.</source>
        <translation>
            <numerusform>Fetching the outages of %Ln site from %1.</numerusform>
            <numerusform>Fetching the outages of %Ln sites from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %Ln site(s) were not shown: %1.</source>
        <translation>
            <numerusform>Interrupted; %Ln site was not shown: %1.</numerusform>
            <numerusform>Interrupted; %Ln sites were not shown: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; nothing was sent to %Ln site(s): %1.</source>
        <translation>
            <numerusform>Interrupted; nothing was sent to %Ln site: %1.</numerusform>
            <numerusform>Interrupted; nothing was sent to %Ln sites: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching the outages of %Ln site(s) of “%1” from %2: %3.</source>
        <extracomment>%1 is the name of a connection, %2 an address, %3 are the ids of sites</extracomment>
        <translation>
            <numerusform>Fetching the outages of %Ln site of “%1” from %2: %3.</numerusform>
            <numerusform>Fetching the outages of %Ln sites of “%1” from %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsSaveController</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved to %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln row was saved to %1.</numerusform>
            <numerusform>%Ln rows were saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message numerus="yes">
        <source>Sending %Ln outage(s)…</source>
        <translation>
            <numerusform>Sending %Ln outage…</numerusform>
            <numerusform>Sending %Ln outages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitBar</name>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln outage</numerusform>
            <numerusform>%Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)…</source>
        <translation>
            <numerusform>Submit %Ln outage…</numerusform>
            <numerusform>Submit %Ln outages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln to %1…</source>
        <extracomment>On the button that opens the question before sending; %1 is like PRODUCTION</extracomment>
        <translation>
            <numerusform>Submit %Ln to %1…</numerusform>
            <numerusform>Submit %Ln to %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitText</name>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent to %2 as one list.</source>
        <extracomment>%1 is the name of a site, %2 an address</extracomment>
        <translation>
            <numerusform>%Ln outage of %1 will be sent to %2 as one list.</numerusform>
            <numerusform>%Ln outages of %1 will be sent to %2 as one list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) to Production</source>
        <translation>
            <numerusform>Submit %Ln outage to Production</numerusform>
            <numerusform>Submit %Ln outages to Production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)</source>
        <translation>
            <numerusform>Submit %Ln outage</numerusform>
            <numerusform>Submit %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>the second half of “10 outages of 8 devices”</comment>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1</source>
        <extracomment>%1 is a number of devices, as in “10 outages of 8 devices”</extracomment>
        <translation>
            <numerusform>%Ln outage of %1</numerusform>
            <numerusform>%Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left out %Ln outage(s): this list is partial. This API is known to accept only the complete list.</source>
        <translation>
            <numerusform>You left out %Ln outage: this list is partial. This API is known to accept only the complete list.</numerusform>
            <numerusform>You left out %Ln outages: this list is partial. This API is known to accept only the complete list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that may concern this site cannot be read and will not be sent.</source>
        <translation>
            <numerusform>%Ln record that may concern this site cannot be read and will not be sent.</numerusform>
            <numerusform>%Ln records that may concern this site cannot be read and will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site gives %Ln device(s) of this list more than one name. The first name will be sent.</source>
        <translation>
            <numerusform>The site gives %Ln device of this list more than one name. The first name will be sent.</numerusform>
            <numerusform>The site gives %Ln devices of this list more than one name. The first name will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further devices</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %Ln box(es) above first</source>
        <comment>why the button Submit is off</comment>
        <translation>
            <numerusform>Tick %Ln box above first</numerusform>
            <numerusform>Tick %Ln boxes above first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again to Production</source>
        <translation>
            <numerusform>Submit %Ln outage again to Production</numerusform>
            <numerusform>Submit %Ln outages again to Production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s) again</source>
        <translation>
            <numerusform>Submit %Ln outage again</numerusform>
            <numerusform>Submit %Ln outages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list</source>
        <comment>rows that deserve a look</comment>
        <translation>
            <numerusform>%Ln row of this list</numerusform>
            <numerusform>%Ln rows of this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>further outages</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time you left out %Ln of these outages. That choice is on offer and has not been made again: they go.</source>
        <translation>
            <numerusform>Last time you left out %Ln of these outages. That choice is on offer and has not been made again: it goes.</numerusform>
            <numerusform>Last time you left out %Ln of these outages. Those choices are on offer and have not been made again: they go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go(es) now.</source>
        <translation>
            <numerusform>%Ln of them goes now.</numerusform>
            <numerusform>%Ln of them go now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times or more often.</source>
        <translation>
            <numerusform>%Ln outage that you had left out came again with other times or more often.</numerusform>
            <numerusform>%Ln outages that you had left out came again with other times or more often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it; “Send again…” names them.</source>
        <comment>beside what keeps a list from being sent</comment>
        <translation>
            <numerusform>%Ln more reason not to send it; “Send again…” names it.</numerusform>
            <numerusform>%Ln more reasons not to send it; “Send again…” names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that speak against sending a list</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked at</source>
        <comment>rows of this list</comment>
        <translation>
            <numerusform>%Ln looked at</numerusform>
            <numerusform>%Ln looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more: %Ln row(s) looked at</source>
        <translation>
            <numerusform>Nothing more: %Ln row looked at</numerusform>
            <numerusform>Nothing more: %Ln rows looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of %1 will be sent as one list.</source>
        <translation>
            <numerusform>%Ln outage of %1 will be sent as one list.</numerusform>
            <numerusform>%Ln outages of %1 will be sent as one list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1, %Ln outage(s)</source>
        <extracomment>%1 is what the outages have in common, such as a device</extracomment>
        <translation>
            <numerusform>%1, %Ln outage</numerusform>
            <numerusform>%1, %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked</source>
        <translation>
            <numerusform>%Ln row marked</numerusform>
            <numerusform>%Ln rows marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) with an end before the begin are not counted in the sum.</source>
        <translation>
            <numerusform>%Ln outage with an end before the begin is not counted in the sum.</numerusform>
            <numerusform>%Ln outages with an end before the begin are not counted in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending was cancelled after %Ln attempt(s). Each was answered, and none accepted the list.</source>
        <translation>
            <numerusform>Sending was cancelled after %Ln attempt. Each was answered, and none accepted the list.</numerusform>
            <numerusform>Sending was cancelled after %Ln attempts. Each was answered, and none accepted the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) submitted.</source>
        <translation>
            <numerusform>Accepted: %Ln outage submitted.</numerusform>
            <numerusform>Accepted: %Ln outages submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API took the list of %Ln outage(s).</source>
        <translation>
            <numerusform>The API took the list of %Ln outage.</numerusform>
            <numerusform>The API took the list of %Ln outages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are the first of several things, %Ln how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlaps of %1 in all</source>
        <translation>
            <numerusform>%Ln overlap of %1 in all</numerusform>
            <numerusform>%Ln overlaps of %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <translation>
            <numerusform>%Ln outage</numerusform>
            <numerusform>%Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln included</source>
        <translation>
            <numerusform>%Ln included</numerusform>
            <numerusform>%Ln included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln device(s) out at once, from %1</source>
        <translation>
            <numerusform>At most %Ln device out at once, from %1</numerusform>
            <numerusform>At most %Ln devices out at once, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is more than %Ln minute(s) old: fetch again</source>
        <translation>
            <numerusform>The list is more than %Ln minute old: fetch again</numerusform>
            <numerusform>The list is more than %Ln minutes old: fetch again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last accepted %1, %Ln outage(s)</source>
        <extracomment>%1 is a day, or the time of today: last accepted yesterday 06:02 UTC, 10 outages</extracomment>
        <translation>
            <numerusform>last accepted %1, %Ln outage</numerusform>
            <numerusform>last accepted %1, %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln list(s) sent today from this computer</source>
        <translation>
            <numerusform>%1; %Ln list sent today from this computer</numerusform>
            <numerusform>%1; %Ln lists sent today from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s).</source>
        <translation>
            <numerusform>The list has %Ln outage.</numerusform>
            <numerusform>The list has %Ln outages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %Ln outage(s); none of it left this computer.</source>
        <translation>
            <numerusform>The list has %Ln outage; none of it left this computer.</numerusform>
            <numerusform>The list has %Ln outages; none of it left this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) had been left out.</source>
        <translation>
            <numerusform>%Ln outage had been left out.</numerusform>
            <numerusform>%Ln outages had been left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) left out</source>
        <comment>the title of a part of a sheet</comment>
        <translation>
            <numerusform>%Ln outage left out</numerusform>
            <numerusform>%Ln outages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that will be sent</source>
        <translation>
            <numerusform>%Ln outage that will be sent</numerusform>
            <numerusform>%Ln outages that will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list</source>
        <translation>
            <numerusform>%Ln outage of the list</numerusform>
            <numerusform>%Ln outages of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) of the list, not sent</source>
        <translation>
            <numerusform>%Ln outage of the list, not sent</numerusform>
            <numerusform>%Ln outages of the list, not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) not in the list, but to look at</source>
        <translation>
            <numerusform>%Ln outage not in the list, but to look at</numerusform>
            <numerusform>%Ln outages not in the list, but to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) have outages and no lane here.</source>
        <translation>
            <numerusform>%Ln more device has outages and no lane here.</numerusform>
            <numerusform>%Ln more devices have outages and no lane here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) converted from local time (%1) to UTC</source>
        <extracomment>Behind &quot;Times:&quot;; %1 is a time zone, and how times were written</extracomment>
        <translation>
            <numerusform>of %Ln outage converted from local time (%1) to UTC</numerusform>
            <numerusform>of %Ln outages converted from local time (%1) to UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all of which can be read.</source>
        <translation>
            <numerusform>%Ln row, which can be read.</numerusform>
            <numerusform>%Ln rows, all of which can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), all can be read.</source>
        <translation>
            <numerusform>The first row can be read.</numerusform>
            <numerusform>Of the first %Ln rows, all can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 can be read, %2 cannot.</source>
        <translation>
            <numerusform>%Ln row: %1 can be read, %2 cannot.</numerusform>
            <numerusform>%Ln rows: %1 can be read, %2 cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s), %1 can be read and %2 cannot.</source>
        <translation>
            <numerusform>Of the first row, %1 can be read and %2 cannot.</numerusform>
            <numerusform>Of the first %Ln rows, %1 can be read and %2 cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>%1 is why they cannot be read: begin has no time zone</extracomment>
        <translation>
            <numerusform>%Ln row: %1</numerusform>
            <numerusform>%Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are of devices of %1.</source>
        <translation>
            <numerusform>%Ln row is of a device of %1.</numerusform>
            <numerusform>%Ln rows are of devices of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln outage(s) are in the API’s answer</source>
        <translation>
            <numerusform>the outage is in the API’s answer</numerusform>
            <numerusform>all %Ln outages are in the API’s answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) made before hold again.</source>
        <translation>
            <numerusform>%Ln choice made before holds again.</numerusform>
            <numerusform>%Ln choices made before hold again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had decided on did not come again.</source>
        <translation>
            <numerusform>%Ln outage that you had decided on did not come again.</numerusform>
            <numerusform>%Ln outages that you had decided on did not come again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out are not in the list anyway.</source>
        <translation>
            <numerusform>%Ln outage that you had left out is not in the list anyway.</numerusform>
            <numerusform>%Ln outages that you had left out are not in the list anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had decided on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>You had decided on %Ln outage of this site, last at %1.</numerusform>
            <numerusform>You had decided on %Ln outages of this site, last at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them did not come again.</source>
        <translation>
            <numerusform>%Ln of them did not come again.</numerusform>
            <numerusform>%Ln of them did not come again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left out by you before</source>
        <translation>
            <numerusform>%Ln of them left out by you before</numerusform>
            <numerusform>%Ln of them left out by you before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the last accepted list, and not in this one</source>
        <translation>
            <numerusform>%Ln gone since %1: in the last accepted list, and not in this one</numerusform>
            <numerusform>%Ln gone since %1: in the last accepted list, and not in this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since %1: in the fetch before, and not in this one</source>
        <translation>
            <numerusform>%Ln gone since %1: in the fetch before, and not in this one</numerusform>
            <numerusform>%Ln gone since %1: in the fetch before, and not in this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with another end, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln outage that you had left out came again with another end, and is left out still: have a look.</numerusform>
            <numerusform>%Ln outages that you had left out came again with another end, and are left out still: have a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) that you had left out came again with other times, and are left out still: have a look.</source>
        <translation>
            <numerusform>%Ln outage that you had left out came again with other times, and is left out still: have a look.</numerusform>
            <numerusform>%Ln outages that you had left out came again with other times, and are left out still: have a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came again with other times.</source>
        <translation>
            <numerusform>%Ln of them came again with other times.</numerusform>
            <numerusform>%Ln of them came again with other times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s) just like what you had left out came on top, and are left out too: have a look.</source>
        <translation>
            <numerusform>%Ln outage just like what you had left out came on top, and is left out too: have a look.</numerusform>
            <numerusform>%Ln outages just like what you had left out came on top, and are left out too: have a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %Ln outage(s) of %1, nothing was sent</source>
        <translation>
            <numerusform>Dry run: %Ln outage of %1, nothing was sent</numerusform>
            <numerusform>Dry run: %Ln outages of %1, nothing was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Under way: %Ln outage of %1</numerusform>
            <numerusform>Under way: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Accepted: %Ln outage of %1</numerusform>
            <numerusform>Accepted: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Rejected: %Ln outage of %1</numerusform>
            <numerusform>Rejected: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Gave up: %Ln outage of %1</numerusform>
            <numerusform>Gave up: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Not sent: %Ln outage of %1</numerusform>
            <numerusform>Not sent: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome unknown: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Outcome unknown: %Ln outage of %1</numerusform>
            <numerusform>Outcome unknown: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent %Ln outage(s) of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</source>
        <translation>
            <numerusform>On %1 we sent %Ln outage of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</numerusform>
            <numerusform>On %1 we sent %Ln outages of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Body: %Ln byte, SHA-256 %1</numerusform>
            <numerusform>Body: %Ln bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln outage(s) of %1</source>
        <translation>
            <numerusform>Cancelled: %Ln outage of %1</numerusform>
            <numerusform>Cancelled: %Ln outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) not to send it.</source>
        <comment>beside what kept a list from being sent</comment>
        <translation>
            <numerusform>%Ln more reason not to send it.</numerusform>
            <numerusform>%Ln more reasons not to send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s) of this site, last at %1.</source>
        <extracomment>%1: a day, or the time of today</extracomment>
        <translation>
            <numerusform>You had looked at what is to check on %Ln outage of this site, last at %1.</numerusform>
            <numerusform>You had looked at what is to check on %Ln outages of this site, last at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had looked at what is to check on %Ln outage(s).</source>
        <translation>
            <numerusform>You had looked at what is to check on %Ln outage.</numerusform>
            <numerusform>You had looked at what is to check on %Ln outages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works: %1 answered after %3 with the site %2 and its %Ln device(s).</source>
        <extracomment>%1 is a host, %2 the name of a site, %3 a time such as &quot;0.21 s&quot;</extracomment>
        <translation>
            <numerusform>It works: %1 answered after %3 with the site %2 and its %Ln device.</numerusform>
            <numerusform>It works: %1 answered after %3 with the site %2 and its %Ln devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <extracomment>Of a site in a list of sites; %Ln outages</extracomment>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to check</source>
        <extracomment>%1 is &quot;10 to send&quot;; %Ln outages</extracomment>
        <translation>
            <numerusform>%1, %Ln to check</numerusform>
            <numerusform>%1, %Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It overlaps %Ln more outage(s) of the same device.</source>
        <translation>
            <numerusform>It overlaps %Ln more outage of the same device.</numerusform>
            <numerusform>It overlaps %Ln more outages of the same device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s)</source>
        <translation>
            <numerusform>%Ln more note</numerusform>
            <numerusform>%Ln more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), left out of the list knowingly</source>
        <translation>
            <numerusform>%Ln record, left out of the list knowingly</numerusform>
            <numerusform>%Ln records, left out of the list knowingly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) match no device of %1: %2</source>
        <extracomment>%1 is the name of a site, %2 names of devices</extracomment>
        <translation>
            <numerusform>%Ln name matches no device of %1: %2</numerusform>
            <numerusform>%Ln names match no device of %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) without a zone, taken as UTC</source>
        <extracomment>Behind &quot;Times:&quot;</extracomment>
        <translation>
            <numerusform>of %Ln outage without a zone, taken as UTC</numerusform>
            <numerusform>of %Ln outages without a zone, taken as UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln outage(s) with a space for the T, which they got</source>
        <translation>
            <numerusform>of %Ln outage with a space for the T, which it got</numerusform>
            <numerusform>of %Ln outages with a space for the T, which they got</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not on this sheet, which takes those with a finding or a note first.</source>
        <comment>outages</comment>
        <translation>
            <numerusform>%Ln more is not on this sheet, which takes those with a finding or a note first.</numerusform>
            <numerusform>%Ln more are not on this sheet, which takes those with a finding or a note first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outage(s)</source>
        <comment>of the list that was accepted last</comment>
        <translation>
            <numerusform>%Ln outage</numerusform>
            <numerusform>%Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has %Ln outage(s); the one accepted last had %1.</source>
        <extracomment>%1 is like &quot;30 outages&quot;</extracomment>
        <translation>
            <numerusform>This list has %Ln outage; the one accepted last had %1.</numerusform>
            <numerusform>This list has %Ln outages; the one accepted last had %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
