#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plants faults in what a person judges by: findings, filters, choices, zones, copies, the way
around the window, and the question before sending; and shows that a test notices each.

    tests/ui/review/mutations.py [OPTION…] [NAME…]

Takes the options of tests/submission/mutations.py, whose work it does.
"""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "submission"))
import mutations  # noqa: E402

FINDINGS = "core/outages/findings.cpp"
WORDS = "core/text/findingtext.cpp"
TIMES = "core/text/timetext.cpp"
FACETS = "core/models/facets.cpp"
VIEW = "core/models/viewtext.cpp"
COPY = "core/models/rowscopy.cpp"
CHOICES = "core/outages/choices.cpp"
COMPARISON = "core/outages/comparison.cpp"
LIST = "core/models/outagelistmodel.cpp"
SESSION = "core/session/reviewsession.cpp"
EDITOR = "ui/review/revieweditor.cpp"
QUESTION = "ui/window/submitcontroller.cpp"
LOGIC = "ui/window/windowstate.cpp"
WALKER = "ui/window/panenavigator.cpp"

# Name, file, what is there, what is planted, who must notice.
FAULTS = [
    # Promises that strangers broke
    ("the cutoff of another connection judges the rows", "ui/window/fetchcontroller.cpp",
     "    if (!isAtOrigin())\n        return;\n", "", "tst_windowdemo"),
    ("a cancelled mark is made", "core/session/historyworker.cpp",
     "return isCancelled() || isEnding();", "return isEnding();", "tst_historymarks"),
    ("the current outage lies below its neighbours", "ui/timeline/lanesdelegate.cpp",
     "        const Verdict verdict = m_lanes.review().verdict(m_lanes.currentRow());\n",
     "        const Verdict verdict = Verdict::Included;\n", "tst_devicespane"),
    # Findings
    ("the end of an outage is not looked at for the future", FINDINGS,
     "times.begin > m_found.m_now || times.end > m_found.m_now",
     "times.begin > m_found.m_now", "tst_findings"),
    ("two that look the same are not told", FINDINGS,
     "            else\n                addLookAlike(*known, place);\n", "", "tst_findings"),
    ("twins are not told", FINDINGS, "if (end - place > 1)", "if (end - place > 2)",
     "tst_findings"),
    ("only the later one of two overlaps", FINDINGS,
     "                mark(reachFirst, reachLast, Finding::Overlap);\n", "", "tst_findings"),
    ("rows of other sites have findings", FINDINGS,
     "            if (device < 0)\n                continue;\n            FindingSet set = ",
     "            if (device < 0 && m_table.isReadable(row))\n"
     "                m_found.m_sets[row] = timeFindings(row);\n"
     "            if (device < 0)\n                continue;\n            FindingSet set = ",
     "tst_findings"),
    ("times of findings stay in UTC", TIMES,
     "return writer && instant ? writer(*instant) : QString::fromUtf8(received);",
     "return QString::fromUtf8(received);", "tst_rowremarks"),
    ("a sentence says 365 d, longer than 365 d", WORDS,
     "usual == most ? Wording::exactDuration(length) : usual", "usual", "tst_findingtext"),
    ("a letter is not named", WORDS,
     "return name.isEmpty() ? codePointText(code) : QString(codePointText(code) + u' ' + name);",
     "return codePointText(code);", "tst_findingtext"),
    ("only one partner is told", "core/outages/findingdetail.cpp",
     "        detail.partners.append(site.devices()[other].id);",
     "        detail.partners = {site.devices()[other].id};", "tst_findingtext"),
    # Facets and the way from finding to finding
    ("a facet hides its own other values", FACETS, "return (misses & ~facet) == 0;",
     "return misses == 0 && facet != 0;", "tst_facets"),
    ("a chosen device lets all through", FACETS,
     "        misses |= OfDevice;", "        misses |= 0;", "tst_facets"),
    ("the month is that of UTC", FACETS,
     "date = dateOf(clockMilliseconds(milliseconds, zone));", "date = dateOf(milliseconds);",
     "tst_facets"),
    ("F8 stops at the last", VIEW,
     "placesToCheck[(at + count) % count]",
     "placesToCheck[std::clamp<qsizetype>(at, 0, count - 1)]", "tst_judging"),
    ("Shift+F8 stays where it is", VIEW,
     "std::ranges::lower_bound(placesToCheck, from) - placesToCheck.begin() - 1;",
     "std::ranges::lower_bound(placesToCheck, from) - placesToCheck.begin();", "tst_judging"),
    ("F8 goes to what has been looked at", "core/models/outagetablemodel.cpp",
     "return m_goesToAll || m_review", "return true || m_review", "tst_judging"),
    ("it is not said that F8 begins again", "ui/review/reviewpane.cpp",
     "} else if (next.isAnew) {", "} else if (false) {", "tst_judging"),
    ("clearing the filters keeps the search", "ui/review/filtercontroller.cpp",
     "    m_parts.search.clear();\n    setFilter", "    setFilter", "tst_judging"),
    ("clearing the filters keeps the device looked for", "ui/review/filtercontroller.cpp",
     "    Q_EMIT cleared();\n", "", "tst_judging"),
    # Comparisons
    ("a begin that cannot be read is like any other", COMPARISON,
     "return instant ? instant->finer : '?' + text;",
     "return instant ? instant->finer : QByteArray();", "tst_comparison"),
    ("the finest digit does not tell begins apart", COMPARISON,
     "return std::tie(device, begin, spelling->begin);", "return std::tie(device, begin);",
     "tst_comparison"),
    ("another name is no change", COMPARISON,
     "if (otherNames.contains(now.table->deviceId(left.row))) {",
     "if (otherNames.contains(now.table->deviceId(left.row)) && left.row != right.row) {",
     "tst_comparison"),
    ("a list with two names for a device is shown with one", "core/submission/sentlist.cpp",
     "return names.value(id) == name && table", "return table", "tst_sentlist"),
    ("what is gone is read in the later list", LIST,
     "return place.state == CompareState::Removed ? m_comparison.earlier : m_list;",
     "return m_list;", "tst_outagelistmodel"),
    ("a time on record is rewritten", LIST,
     "return instant && !isOnRecord() ? timeText(*instant, m_zone)\n"
     "                                    : oneLine(QString::fromUtf8(received));",
     "return instant ? timeText(*instant, m_zone) : QString::fromUtf8(received);",
     "tst_outagelistmodel"),
    ("a difference is told by its word alone", "ui/widgets/outagelistview.cpp",
     "    ItemDecorator::setIcon(option, look);\n", "", "tst_outagelistview"),
    # Choices
    ("a note is not carried over a fetch", CHOICES,
     "|| !review.note(row).isEmpty() ||\n           !review.lookedAt(row).isEmpty();",
     "|| !review.lookedAt(row).isEmpty();", "tst_choices"),
    ("equal outages are taken for one", CHOICES, "outage.occurrence = m_seen[outage]++;",
     "outage.occurrence = m_seen[outage];", "tst_choices"),
    ("what was decided during a fetch is lost", SESSION,
     "isSameWork(request, completion())", "true", "tst_lookback"),
    ("a reason drops the choice", EDITOR, "        after.setIncluded(row, false);\n", "",
     "tst_judging"),
    ("an undone mass decision comes back", "core/models/choicechange.cpp",
     "m_decisions[range.after], m_decisions[range.before]",
     "m_decisions[range.before], m_decisions[range.after]", "tst_manychoices"),
    ("a note leaves no mark", "ui/review/outagedelegate.cpp",
     "            addNoteSign(*option);\n", "            (void)addNoteSign;\n", "tst_judging"),
    ("a screen reader does not hear of a note", "core/models/outagetext.cpp",
     "return note.isEmpty() ? device : QString(device + u\", \"_s + note);",
     "return device;", "tst_judging"),
    ("what was looked at is to check all the same", "core/outages/review.cpp",
     "return wanted.without(lookedAt(row)).isEmpty() ? Attention::LookedAt : Attention::ToCheck;",
     "return Attention::ToCheck;", "tst_review"),
    ("what was looked at follows another name", CHOICES,
     "const FindingSet lookedAt = isSameName ? choice.lookedAt : FindingSet();",
     "const FindingSet lookedAt = choice.lookedAt;", "tst_choices"),
    ("what was looked at is not in the file", "core/session/choicefile.cpp",
     "            lookedAt.append(lookedAtJson(filed));\n", "            (void)lookedAtJson;\n",
     "tst_choicefile"),
    ("what was looked at cannot be undone", "core/models/choicechange.cpp",
     "            review.setLookedAt(row, to.lookedAt);\n", "            (void)row;\n", "tst_judging"),
    ("an undo takes away what another window decided", "core/session/choicemerge.cpp",
     "if (!edit.hasSeen(there.revision))", "if (false)", "tst_choicemerge"),
    ("an undo brings nothing back that it had covered", "core/session/choicemerge.cpp",
     "latest.beneath = std::move(others);\n        all.append(std::move(latest));", "",
     "tst_choicemerge"),
    ("the choices of another window are overwritten", "core/session/choicefile.cpp",
     "withChanges(choicesIn(root), mine, revision);", "withChanges({}, mine, revision);",
     "tst_twowindows"),
    ("choices are written without a lock", "core/session/choiceautosave.cpp",
     "        const auto lock = lockOf(task.folder, onWaiting);\n", "        (void)onWaiting;\n",
     "tst_twowindows"),
    # Zones and copies
    ("an hour that comes twice is not told apart", TIMES,
     "if (isUtc(zone) || !isShownTwice(instant.milliseconds, zone))", "if (!zone.isValid() || "
     "!isUtc(zone))", "tst_timetext"),
    ("a remembered zone is forgotten", "core/models/zonechoice.cpp",
     "? named(id) : ZoneChoice();", "? ZoneChoice() : named(id);", "tst_zonechoice"),
    ("a copied time carries no zone", COPY, "return zonedTimeText(*time, zone);",
     "return timeText(*time, zone);", "tst_rowscopy"),
    ("a copied formula is one", COPY, "const QString harmless = harmlessCell(text);",
     "const QString harmless = text;", "tst_rowscopy"),
    ("a copied name turns round", COPY, "withIgnorablesShown(received)", "received", "tst_rowscopy"),
    ("a copied row has no id", COPY, "{DeviceIdColumn, BeginColumn, EndColumn})", "{BeginColumn, EndColumn})",
     "tst_rowscopy"),
    ("a name that is not quite one counts for another site", "core/tables/devicenames.cpp",
     "    table.refuseNames(QSet<QString>(unknown.begin(), unknown.end()));\n", "", "tst_devicenames"),
    ("an outage in the first row is a header", "core/tables/rowcollector.cpp",
     "!m_options.chosen->headers.isEmpty() : !isOutage(headers, *columns);",
     "!m_options.chosen->headers.isEmpty() : true;", "tst_tablereader"),
    ("a list without a header is read unasked", "core/session/tablechoice.cpp",
     "        suggestByContent(peek, suggested.choice.columns); // to be looked at: it settles nothing\n",
     "        suggestByContent(peek, suggested.choice.columns);\n"
     "    suggested.isSettled = isSettledBy(peek, suggested.choice, suggested.isRemembered);\n",
     "tst_tablechoice"),
    # What can be done
    ("Undo is on without a step", LOGIC, "    reasons.turnOff(undoReason(rows), {Undo});\n", "",
     "tst_windowstate"),
    ("rows are judged behind a receipt", LOGIC,
     "    if (state.isReceiptShown)\n        return WindowStateTr::tr(\"Go back to the review first\");\n"
     "    return state.isSendingShown", "    return state.isSendingShown", "tst_windowstate"),
    ("a second key is lost", "ui/actions/actiontable.cpp", "\"F5; Ctrl+R\"", "\"F5\"",
     "tst_actiontable"),
    # The way around
    ("F6 leads nowhere from the last area", WALKER, "at = (at + by + count) % count;",
     "at = std::clamp<qsizetype>(at + by, 0, count - 1);", "tst_windowaround"),
    ("F6 forgets where one was", WALKER, "            pane.last = focus;\n",
     "            (void)pane;\n", "tst_windowaround"),
    ("the palette does not find by letters", "core/models/fuzzymatch.cpp",
     "            if (letter > 0 && at > 0)\n                bestBefore",
     "            if (letter > 0 && at > 0 && false)\n                bestBefore",
     "tst_fuzzymatch"),
    ("Space closes the menu of columns", "ui/widgets/tickmenu.cpp", "    new SpaceFilter(menu);\n",
     "    (void)sizeof(SpaceFilter);\n    (void)menu;\n", "tst_windowease"),
    # The question before sending
    ("a question that is out of date stays", QUESTION,
     "connect(&m_review, &ReviewController::reviewChanged, this, &SubmitController::onListChanged);",
     "", "tst_windowhonesty"),
    ("the question does not wait for a decision", QUESTION,
     "    if (m_content.review()->editor().isWorking())\n        return;", "    if (false)\n        return;",
     "tst_windowload"),
    ("the question shows what was decided before", QUESTION,
     "    if (!isCurrent(preview.review)) {\n        prepare();\n        return;\n    }\n", "",
     "tst_windowload"),
    # The margin, and words that have little room
    ("what stands first has a margin of its own", "ui/theme/edgemargin.cpp",
     "return Spacing::of(Margin) - air;", "return 0 * air;", "tst_windowmargin"),
    ("it is not said that there are more words", "ui/widgets/wordlist.cpp",
     "u\" +\"_s + QLocale().toString(all.size() - count);", "QString();", "tst_wordlist"),
    # What others do not see in full screen
    ("a tool tip names an id", "core/models/outagetext.cpp",
     "const QString id = ids == Ids::Hidden ? QString() : oneLine", "const QString id = oneLine",
     "tst_windowprivacy"),
    ("the id of another site's device is a name", "core/models/outagetext.cpp",
     "isHidden = ids == Ids::Hidden && isId(review, row, column);",
     "isHidden = ids == Ids::Hidden && isId(review, row, column) && row < 0;",
     "tst_windowprivacy"),
    ("a part of a word is taken for an id", "core/text/privatetext.cpp",
     "!continuesWord(text, at - 1) && ", "", "tst_privatetext"),
    ("the question names the address", "ui/submission/submitdialog.cpp",
     "    if (areIdsShown)\n        m_facts->add(tr(\"To\")", "    m_facts->add(tr(\"To\")",
     "tst_windowprivacy"),
    ("the question shows the ids in JSON", "ui/submission/submitdialog.cpp",
     "    if (m_preview.ids == Ids::Shown) {\n        auto *json", "    {\n        auto *json",
     "tst_windowprivacy"),
    ("the receipt names ids and attempts", "core/text/receipttext.cpp",
     "return fact.isPrivate;", "return fact.isPrivate && false;", "tst_windowprivacy"),
    ("messages name addresses", "ui/window/mainwindow.cpp", "    if (isOn)\n        veil",
     "    if (isOn && false)\n        veil", "tst_windowprivacy"),
    ("the history can be opened in full screen", LOGIC,
     "        !state.isPresenting,\n", "        true,\n",
     "tst_windowprivacy"),
    ("a field is led to where it is not seen", "ui/connection/connectionbar.cpp",
     "    Q_EMIT fieldRequested();\n", "", "tst_windowprivacy"),
    # The keyring, scripts, the lanes
    ("a keyring that fails is hidden with the fields", "ui/connection/keyringline.cpp",
     "return m_isOffered && m_isTrouble ? text() : QString();", "return QString();",
     "tst_windowkeys"),
    ("lanes of other rows come with the table", "core/models/lanesmodel.cpp",
     "ready && ready->sharedTable().get() == &m_outages.review().table()", "ready",
     "tst_lanesmodel"),
    ("lanes that are in sight wait for the others", "core/models/lanesmodel.cpp",
     "if (review.rowCount() <= MostRowsAtOnce || m_inSight.count == 0) {", "if (true) {",
     "tst_lanesmodel"),
    ("the lanes in sight stay the only ones", "core/models/lanesmodel.cpp",
     "            layOutAll(review, isShown);\n            take(layout);\n",
     "            take(layout);\n", "tst_lanesmodel"),
    ("the detail of lanes outlives their rows", "core/models/lanesmodel.cpp",
     "    m_details.clear();\n    m_isStale", "    m_isStale", "tst_lanesmodel"),
    ("a lane keeps the verdicts from before a choice", "core/models/lanesmodel.cpp",
     "    m_details.clear();\n    tellOfLanes", "    tellOfLanes", "tst_lanesmodel"),
    ("the current lane goes out of sight in less room", "ui/timeline/lanesview.cpp",
     "    if (wasInSight && currentIndex().isValid())\n        scrollTo(currentIndex());\n",
     "    (void)wasInSight;\n", "tst_devicespane"),
    ("it is not said that a part goes on", "ui/sheet/sheetpages.cpp",
     "            if (block.head >= 0) {", "            if (block.head > 99) {", "tst_sheetpages"),
    ("a reversed outage lies where its begin is", "core/models/lanelayout.cpp",
     "isInOrder && span.kind != OutageSpan::Kind::Reversed", "isInOrder", "tst_lanelayout"),
    ("a step on the edge of a pixel counts before it", "core/models/outatonce.cpp",
     "timeAt(from) > time)", "timeAt(from) >= time)", "tst_outatonce"),
    ("rows that are still to come are said to be hidden", "ui/review/reviewpane.cpp",
     "    if (!showsNewestRows())\n        return {}; // the counts", "    if (false)\n        return {}; // the counts",
     "tst_reviewpane"),
    ("Submit is on before the list stands", "ui/submission/submitdialog.cpp",
     "    m_submit->setEnabled(false);\n    layout", "    layout", "tst_submitdialog"),
]

mutations.MUTATIONS = [mutations.Mutation(*fault) for fault in FAULTS]

if __name__ == "__main__":
    mutations.main()
