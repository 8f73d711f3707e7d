// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"

#include <QtCore/qcoreapplication.h>

#include <utility>

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    using enum ActionId;
    using enum ActionSpec::Trait;

    static QList<ActionSpec> file();
    static QList<ActionSpec> edit();
    static QList<ActionSpec> view();
    static QList<ActionSpec> timeline();
    static QList<ActionSpec> outages();
    static QList<ActionSpec> window();
    static QList<ActionSpec> help();
};

QList<ActionSpec> Actions::file()
{
    return {
        {OpenOutages, "open-outages", tr("&Open outages file…"), "folder-open",
         tr("Read outages from a JSON, CSV or .xlsx file instead of asking the API"), "Ctrl+O"},
        {OpenSite, "open-site", tr("Open &site file…"), "file-json",
         tr("Read the site from a JSON file instead of asking the API"), "Ctrl+Shift+O"},
        {Paste, "paste", tr("Paste &list"), "clipboard-list",
         tr("Read outages copied from a spreadsheet, or JSON, instead of asking the API"),
         "Ctrl+V"},
        {SaveRows, "save-rows", tr("Save &what is shown…"), "save",
         tr("Save rows as CSV, TSV or JSON: those shown, those marked, or all"), "Ctrl+Shift+S",
         StartsSection},
        {SavePdf, "save-pdf", tr("Save as &PDF…"), "file-text",
         tr("Save what is shown, the review or the receipt, as a sheet of paper")},
        {Print, "print", tr("P&rint…"), "printer",
         tr("Print what is shown, the review or the receipt, as a sheet of paper"), "Ctrl+P"},
        {Quit, "quit", tr("&Quit"), "log-out", tr("Close the window and end the program"), "Ctrl+Q",
         StartsSection},
    };
}

QList<ActionSpec> Actions::edit()
{
    return {
        {Undo, "undo", tr("&Undo"), "undo-2", tr("Take the last choice back"), "Ctrl+Z"},
        {Redo, "redo", tr("&Redo"), "redo-2", tr("Make the choice again that was taken back"),
         "Ctrl+Shift+Z; Ctrl+Y"},
        {Copy, "copy", tr("&Copy rows"), "copy", tr("Copy the marked rows as text, HTML and CSV"),
         "Ctrl+C", WidgetKey | StartsSection},
        {CopyHeaders, "copy-headers", tr("Copy rows with &headers"), "clipboard-list",
         tr("Copy the marked rows below the titles of their columns"), "Ctrl+Shift+C"},
        {CopyCell, "copy-cell", tr("Copy c&ell"), "copy",
         tr("Copy the cell under the keyboard, a time with its zone")},
        {CopyReceived, "copy-received", tr("Copy cell as recei&ved"), "file-text",
         tr("Copy the characters that came for this cell")},
        {Find, "find", tr("&Find"), "search", tr("Show only rows that contain a text"), "Ctrl+F",
         StartsSection},
        {ClearFilters, "clear-filters", tr("C&lear filters"), "filter-x",
         tr("Show this site’s rows again, without a search"), "Ctrl+Shift+F"},
        {ForgetKey, "forget-key", tr("Forget API &key"), "key-round",
         tr("Take the key of this address and site out of the keyring"), "", StartsSection},
    };
}

QList<ActionSpec> Actions::view()
{
    return {
        {ShowFetched, "show-fetched", tr("&Everything fetched"), "list",
         tr("Show exactly these rows"), "Ctrl+1"},
        {ShowSite, "show-site", tr("At this &site"), "battery", tr("Show exactly these rows"),
         "Ctrl+2"},
        {ShowSince, "show-since", tr("Since the cut&off"), "calendar",
         tr("Show exactly these rows"), "Ctrl+3"},
        {ShowSelected, "show-selected", tr("Inc&luded"), "square-check",
         tr("Show exactly these rows"), "Ctrl+4"},
        {ShowToCheck, "show-to-check", tr("Only what is to chec&k"), "flag",
         tr("Show only the rows that deserve a look, or all again"), "Ctrl+5"},
        {Facets, "facets", tr("&Filters"), "filter",
         tr("Go to what the rows can be narrowed down to; from there, hide it"), "F9", Checkable},
        {Devices, "devices", tr("De&vices"), "chart-gantt",
         tr("Go to a lane of outages for each device; from there, hide the lanes"), "F7",
         Checkable},
        {Details, "details", tr("&Details"), "info",
         tr("Show or hide the details of the current row"), "Ctrl+D", StartsSection | Checkable},
        {Requests, "requests", tr("&Requests"), "server",
         tr("Show or hide what was asked of the API"), "Ctrl+L", Checkable},
        {ZoneUtc, "zone-utc", tr("Times in &UTC"), "globe",
         tr("Show times in UTC, as they are received and sent"), "", StartsSection | Checkable},
        {ZoneLocal, "zone-local", tr("T&imes in local time"), "clock",
         tr("Show times as the clocks here show them"), "", Checkable},
        {ZoneOther, "zone-other", tr("Times in another &zone…"), "search",
         tr("Choose a time zone from a list"), "", Checkable},
        {ResetView, "reset-view", tr("Rese&t view"), "rotate-ccw",
         tr("Show columns, order, filters and timeline as at first"), "", StartsSection},
        {History, "history", tr("&History"), "history",
         tr("What was sent from this computer, and what became of it"), "Ctrl+H"},
        {CompareAccepted, "compare-accepted", tr("Compare with the last &accepted list"), "history",
         tr("Show what is new, gone or changed since the list that this site accepted last"), "",
         StartsSection | Checkable},
        {ComparePrevious, "compare-previous", tr("Compare with the fetch &before"), "history",
         tr("Show what is new, gone or changed at this site since the fetch before"), "",
         Checkable},
        {Limits, "limits", tr("Limits of findings and a&ge…"), "sliders-horizontal",
         tr("When an outage is very long or near the cutoff, and when a list is too old to be "
            "sent")},
    };
}

QList<ActionSpec> Actions::timeline()
{
    return {
        {ZoomIn, "zoom-in", tr("Zoom &in"), "zoom-in", tr("Show less time in more detail"), "+",
         WidgetKey},
        {ZoomOut, "zoom-out", tr("Zoom &out"), "zoom-out", tr("Show more time in less detail"), "-",
         WidgetKey},
        {FitAll, "fit-all", tr("Fit &all outages"), "maximize",
         tr("Show the time of all outages in the table, the furthest included"), "0",
         WidgetKey | StartsSection},
        {FitIncluded, "fit-included", tr("Fit in&cluded outages"), "square-check",
         tr("Show the time of the included outages, as at first")},
        {FitMarked, "fit-marked", tr("Fit &marked outages"), "scan",
         tr("Show the time of the marked outages")},
        {FromCutoff, "from-cutoff", tr("&From the cutoff"), "calendar",
         tr("Show the time since the cutoff")},
        {CopyPicture, "copy-picture", tr("Cop&y picture"), "image",
         tr("Copy the lanes of the devices as a picture"), "", StartsSection},
        {SavePicture, "save-picture", tr("&Save picture…"), "save",
         tr("Save the lanes of the devices as a picture (PNG)")},
    };
}

QList<ActionSpec> Actions::outages()
{
    return {
        {ForgetChoices, "forget-choices", tr("For&get earlier choices"), "trash-2",
         tr("Delete the choices of an earlier start that are on offer")},
        {Fetch, "fetch", tr("&Fetch"), "download", tr("Fetch all outages and the site’s devices"),
         "F5; Ctrl+R"},
        {FetchAll, "fetch-all", tr("Fetc&h all sites"), "download",
         tr("Fetch all sites of the connection with one answer of the API"), "Shift+F5"},
        {NextSite, "next-site", tr("Sho&w the next site"), "arrow-right",
         tr("Show the next site of the connection, with its own review"), "Ctrl+PgDown"},
        {PreviousSite, "previous-site", tr("Show the pre&vious site"), "undo-2",
         tr("Show the site before, with its own review"), "Ctrl+PgUp"},
        {ChangeConnection, "change-connection", tr("Change connec&tion…"), "plug",
         tr("Lead the keyboard to the fields of the connection, the site first"), "F2"},
        {Connections, "connections", tr("Conn&ections…"), "settings",
         tr("Make, change, copy, remove and test connections that have a name"), "Ctrl+Shift+N"},
        {ChangeCutoff, "change-cutoff", tr("Change c&utoff…"), "calendar",
         tr("Lead the keyboard to the cutoff"), "Shift+F2"},
        {Cancel, "cancel", tr("&Cancel"), "x", tr("Stop what is under way"), "Esc"},
        {Toggle, "toggle", tr("&Include or leave out"), "square-check",
         tr("Leave the selected rows out, or include them again"), "Space",
         WidgetKey | StartsSection},
        {Include, "include", tr("I&nclude marked"), "circle-check",
         tr("Include the marked outages in the list")},
        {LeaveOut, "leave-out", tr("&Leave out marked"), "circle-dashed",
         tr("Leave the marked outages out of the list")},
        {OnlyDevice, "only-device", tr("Show only this &device"), "filter",
         tr("Show only the outages of the current row’s device"), "", StartsSection},
        {IncludeAll, "include-all", tr("Include &all"), "rotate-ccw",
         tr("Include every outage that was left out")},
        {LeaveOutReason, "leave-out-reason", tr("Leave out with a &reason…"), "circle-dashed",
         tr("Leave the marked outages out and note why"), "Ctrl+Shift+L"},
        {Note, "note", tr("N&ote…"), "file-text", tr("Note something on the marked outages"),
         "Ctrl+M"},
        {LookedAt, "looked-at", tr("Loo&ked at"), "check",
         tr("Whether all that is to check on the marked outages has been looked at"), "Ctrl+K",
         StartsSection | Checkable},
        {NextFinding, "next-finding", tr("Ne&xt to check"), "flag",
         tr("Go to the next row that deserves a look"), "F8"},
        {PreviousFinding, "previous-finding", tr("&Previous to check"), "undo-2",
         tr("Go to the row before that deserves a look"), "Shift+F8"},
        {Submit, "submit", tr("&Submit…"), "send", tr("Look at the exact list, then send it"),
         "Ctrl+Return; Ctrl+Enter", StartsSection},
    };
}

QList<ActionSpec> Actions::window()
{
    return {
        {FullScreen, "full-screen", tr("&Full screen"), "presentation",
         tr("Show the list large, without address, key and IDs; Esc leads back"), "F11", Checkable},
        {TextLarger, "text-larger", tr("&Larger text"), "a-arrow-up",
         tr("Make everything in the window larger"), "Ctrl++; Ctrl+=", StartsSection},
        {TextSmaller, "text-smaller", tr("&Smaller text"), "a-arrow-down",
         tr("Make everything in the window smaller"), "Ctrl+-"},
        {TextUsual, "text-usual", tr("&Usual text size"), "type",
         tr("Show the text as large as the system does"), "Ctrl+0"},
        {NextPane, "next-pane", tr("&Next area"), "arrow-right",
         tr("Lead the keyboard to the next area of the window"), "F6", StartsSection},
        {PreviousPane, "previous-pane", tr("&Previous area"), "undo-2",
         tr("Lead the keyboard to the area before"), "Shift+F6"},
        {Palette, "palette", tr("Co&mmands…"), "terminal", tr("Every command by its name"),
         "Ctrl+Shift+P"},
    };
}

QList<ActionSpec> Actions::help()
{
    return {
        {Guide, "guide", tr("&Guide"), "circle-help",
         tr("Open the guide at the page about what you are doing"), "F1"},
        {Shortcuts, "shortcuts", tr("&Keyboard shortcuts"), "keyboard",
         tr("Every shortcut on one page"), "Ctrl+F1"},
        {CopyDiagnostics, "copy-diagnostics", tr("Copy &diagnostics"), "clipboard-list",
         tr("Copy versions, system, paths and the last requests, without key, address and site"),
         "", StartsSection},
        {About, "about", tr("&About Outage Desk"), "info",
         tr("Version, licences, and where files are kept")},
    };
}

} // namespace

QString ActionSpec::title() const
{
    return QString(text).remove(u'&');
}

QList<QKeySequence> ActionSpec::shortcuts() const
{
    QList<QKeySequence> list =
        QKeySequence::listFromString(QLatin1StringView(keys), QKeySequence::PortableText);
    list.removeIf([](const QKeySequence &each) { return each.isEmpty(); });
    return list;
}

QString ActionSpec::keyText() const
{
    return shortcuts().value(0).toString(QKeySequence::NativeText);
}

QList<ActionSpec> actionTable()
{
    const std::array menus{std::pair(ActionGroup::File, Actions::file()),
                           std::pair(ActionGroup::Edit, Actions::edit()),
                           std::pair(ActionGroup::View, Actions::view()),
                           std::pair(ActionGroup::Timeline, Actions::timeline()),
                           std::pair(ActionGroup::Outages, Actions::outages()),
                           std::pair(ActionGroup::Window, Actions::window()),
                           std::pair(ActionGroup::Help, Actions::help())};
    QList<ActionSpec> table;
    for (const auto &[group, specs] : menus) {
        table += specs;
        for (auto spec = table.end() - specs.size(); spec != table.end(); ++spec)
            spec->group = group;
    }
    return table;
}

QString title(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return Actions::tr("&File");
    case ActionGroup::Edit:
        return Actions::tr("&Edit");
    case ActionGroup::View:
        return Actions::tr("&View");
    case ActionGroup::Timeline:
        return Actions::tr("&Timeline");
    case ActionGroup::Outages:
        return Actions::tr("&Outages");
    case ActionGroup::Window:
        return Actions::tr("&Window");
    case ActionGroup::Help:
        break;
    }
    return Actions::tr("&Help");
}
