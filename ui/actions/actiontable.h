// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtGui/qkeysequence.h>

#include <array>

/// All actions of the window, in the order of the table.
enum class ActionId : quint8 {
    OpenOutages,
    OpenSite,
    Paste,
    SaveRows,
    SavePdf,
    Print,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyHeaders,
    CopyCell,
    CopyReceived,
    Find,
    ClearFilters,
    ForgetKey,
    ShowFetched,
    ShowSite,
    ShowSince,
    ShowSelected,
    ShowToCheck,
    Facets,
    Devices,
    Details,
    Requests,
    ZoneUtc,
    ZoneLocal,
    ZoneOther,
    ResetView,
    History,
    CompareAccepted,
    ComparePrevious,
    Limits,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitIncluded,
    FitMarked,
    FromCutoff,
    CopyPicture,
    SavePicture,
    ForgetChoices,
    Fetch,
    FetchAll,
    NextSite,
    PreviousSite,
    ChangeConnection,
    Connections,
    ChangeCutoff,
    Cancel,
    Toggle,
    Include,
    LeaveOut,
    OnlyDevice,
    IncludeAll,
    LeaveOutReason,
    Note,
    LookedAt,
    NextFinding,
    PreviousFinding,
    Submit,
    FullScreen,
    TextLarger,
    TextSmaller,
    TextUsual,
    NextPane,
    PreviousPane,
    Palette,
    Guide,
    Shortcuts,
    CopyDiagnostics,
    About,
};

/// The group of an action: its menu, and its section on the shortcuts page.
enum class ActionGroup : quint8 { File, Edit, View, Timeline, Outages, Window, Help };
inline constexpr std::array AllActionGroups{
    ActionGroup::File,    ActionGroup::Edit,   ActionGroup::View, ActionGroup::Timeline,
    ActionGroup::Outages, ActionGroup::Window, ActionGroup::Help};

/// The properties of an action for menus, tool tips and help. A value type.
struct ActionSpec
{
    enum Trait : quint8 {
        StartsSection = 1, ///< a separator above it in the menu
        Checkable = 2,
        WidgetKey = 4, ///< a widget handles the key: it is shown, but not installed
    };

    ActionId id = ActionId::OpenOutages;
    const char *name = ""; ///< object name of the QAction: "fetch"
    QString text;          ///< with its mnemonic: "&Fetch"
    const char *icon = ""; ///< a name under :/icons
    QString tip;           ///< one sentence: what it does
    const char *keys = ""; ///< "F5; Ctrl+R"; help shows the first
    int traits = 0;
    ActionGroup group = ActionGroup::File;

    [[nodiscard]] bool has(Trait trait) const { return (traits & trait) != 0; }
    /// Returns the text without its mnemonic.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QList<QKeySequence> shortcuts() const;
    /// Returns the key that help shows, in the system's notation; empty if there is none.
    [[nodiscard]] QString keyText() const;
};

/// Returns every action, in the order of ActionId and of the menus, in the language of the program.
[[nodiscard]] QList<ActionSpec> actionTable();
/// Returns the title of a menu, with its mnemonic.
[[nodiscard]] QString title(ActionGroup group);
