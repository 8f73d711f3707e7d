<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1 received, %n outages</source>
        <extracomment>%1: such as 12 kB; %n: number of outages</extracomment>
        <translation>
            <numerusform>%1 received, %n outage</numerusform>
            <numerusform>%1 received, %n outages</numerusform>
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
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
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
        <source>%n outage(s) fetched</source>
        <translation>
            <numerusform>%n outage fetched</numerusform>
            <numerusform>%n outages fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) at this site</source>
        <translation>
            <numerusform>%n outage at this site</numerusform>
            <numerusform>%n outages at this site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) since the cutoff</source>
        <translation>
            <numerusform>%n outage since the cutoff</numerusform>
            <numerusform>%n outages since the cutoff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) selected</source>
        <translation>
            <numerusform>%n outage selected</numerusform>
            <numerusform>%n outages selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) at other sites</source>
        <translation>
            <numerusform>%n outage at other sites</numerusform>
            <numerusform>%n outages at other sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) before the cutoff</source>
        <translation>
            <numerusform>%n outage before the cutoff</numerusform>
            <numerusform>%n outages before the cutoff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable record(s)</source>
        <translation>
            <numerusform>%n unreadable record</numerusform>
            <numerusform>%n unreadable records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) left out</source>
        <translation>
            <numerusform>%n outage left out</numerusform>
            <numerusform>%n outages left out</numerusform>
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
</context>
<context>
    <name>ErrorWording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n outage(s) submitted.</source>
        <translation>
            <numerusform>Accepted: %n outage submitted.</numerusform>
            <numerusform>Accepted: %n outages submitted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootLine</name>
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
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln outage(s)…</source>
        <translation>
            <numerusform>Submit %Ln outage…</numerusform>
            <numerusform>Submit %Ln outages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncludeCommand</name>
    <message numerus="yes">
        <source>Include %n outage(s)</source>
        <translation>
            <numerusform>Include %n outage</numerusform>
            <numerusform>Include %n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n outage(s)</source>
        <translation>
            <numerusform>Leave out %n outage</numerusform>
            <numerusform>Leave out %n outages</numerusform>
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
    <name>Receipt</name>
    <message numerus="yes">
        <source>Dry run: %n outage(s) of %1, nothing was sent</source>
        <translation>
            <numerusform>Dry run: %n outage of %1, nothing was sent</numerusform>
            <numerusform>Dry run: %n outages of %1, nothing was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way: %n outage(s) of %1</source>
        <translation>
            <numerusform>Under way: %n outage of %1</numerusform>
            <numerusform>Under way: %n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n outage(s) of %1</source>
        <translation>
            <numerusform>Accepted: %n outage of %1</numerusform>
            <numerusform>Accepted: %n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n outage(s) of %1</source>
        <translation>
            <numerusform>Rejected: %n outage of %1</numerusform>
            <numerusform>Rejected: %n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up: %n outage(s) of %1</source>
        <translation>
            <numerusform>Gave up: %n outage of %1</numerusform>
            <numerusform>Gave up: %n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %n outage(s) of %1</source>
        <translation>
            <numerusform>Not sent: %n outage of %1</numerusform>
            <numerusform>Not sent: %n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome unknown: %n outage(s) of %1</source>
        <translation>
            <numerusform>Outcome unknown: %n outage of %1</numerusform>
            <numerusform>Outcome unknown: %n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent %n outage(s) of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</source>
        <translation>
            <numerusform>On %1 we sent %n outage of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</numerusform>
            <numerusform>On %1 we sent %n outages of the site %2 (%3) to %4 as one list. No usable answer reached us, so we do not know whether you accepted it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body: %n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Body: %n byte, SHA-256 %1</numerusform>
            <numerusform>Body: %n bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message numerus="yes">
        <source>%n record(s) cannot be read and would not be sent. “preview --all” shows which and why.</source>
        <translation>
            <numerusform>%n record cannot be read and would not be sent. “preview --all” shows which and why.</numerusform>
            <numerusform>%n records cannot be read and would not be sent. “preview --all” shows which and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n outage(s) of %1 to %2? Type yes to send:</source>
        <translation>
            <numerusform>Send %n outage of %1 to %2? Type yes to send:</numerusform>
            <numerusform>Send %n outages of %1 to %2? Type yes to send:</numerusform>
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
</context>
</TS>
