# SPDX-License-Identifier: MIT
"""The window as the accessibility bus shows it: names, roles, states, actions, texts and cells."""
import contextlib
import ctypes
import time

STEP_LIMIT = 20  # seconds that one thing may take to turn up
POLL = 0.05  # seconds


class NotThere(Exception):
    """What was waited for did not come; says what there was instead."""


class Desk:
    """One running program on the bus. Everything is waited for by what it says, never by time."""

    def __init__(self, bus, process):
        self.bus = bus
        self.process = process
        self.seen = []
        from gi.repository import GLib  # the bus's module brings it along
        self.no_answer = GLib.GError
        self.desktop = bus.Registry.getDesktop(0)
        # Kept answers would be those of a moment ago.
        self.desktop.set_cache_mask(0)

    def until(self, what, look):
        """What look() gives as soon as it is something; fails with a sentence about what."""
        limit = time.monotonic() + STEP_LIMIT
        while time.monotonic() < limit:
            if self.process.poll() is not None:
                raise NotThere(f"the program ended with {self.process.returncode} "
                               f"while waiting for {what}")
            try:
                found = look()
            except Exception as gone:  # what is being walked changes meanwhile: look again
                found, self.seen = None, [repr(gone)]
            if found:
                return found
            time.sleep(POLL)
        raise NotThere(f"no {what} within {STEP_LIMIT} s. There was: {'; '.join(self.seen)}")

    def is_in(self, node, state):
        return node.getState().contains(state)

    def children(self, node):
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield child

    def tree(self, node):
        """What is on screen below node; tables are not entered, they are asked for cells."""
        for child in self.children(node):
            if self.is_in(child, self.bus.STATE_SHOWING):
                yield child
                if child.getRole() != self.bus.ROLE_TABLE:
                    yield from self.tree(child)

    def windows(self, role=None):
        self.desktop.clear_cache()
        for application in list(self.children(self.desktop)):
            if application.get_process_id() == self.process.pid:
                for window in list(self.children(application)):
                    if role is None or window.getRoleName() == role:
                        yield window

    def look_for(self, role, fits, window_role=None):
        """The first thing on screen of this role whose name fits, or nothing."""
        self.seen = []
        for window in self.windows(window_role):
            for node in self.tree(window):
                if node.name:
                    self.seen.append(f"{node.getRoleName()} “{node.name}”")
                if (role is None or node.getRoleName() == role) and fits(node.name):
                    return node
        return None

    def find(self, role, name):
        return self.until(f"{role} named “{name}”",
                          lambda: self.look_for(role, lambda it: it == name))

    def find_text(self, part):
        return self.until(f"text with “{part}”", lambda: self.look_for(None, lambda it: part in it))

    def button(self, beginning, window_role):
        """The button that is on and whose name begins so."""
        def enabled():
            node = self.look_for("push button", lambda it: it.startswith(beginning), window_role)
            return node if node and self.is_in(node, self.bus.STATE_ENABLED) else None

        return self.until(f"button “{beginning}…” that is on in a {window_role}", enabled)

    def press(self, beginning, window_role):
        self.act(self.button(beginning, window_role), "Press")

    def act(self, node, name):
        """Does one of the actions that node offers."""
        action = node.queryAction()
        offered = [action.getName(index) for index in range(action.nActions)]
        if name not in offered:
            raise NotThere(f"“{node.name}” has no action {name}, only {offered}")
        action.doAction(offered.index(name))

    def choose_from_menu(self, menu, item):
        """Does what a line of the menu bar's menus does, without opening it."""
        def line():
            for window in self.windows("frame"):
                for node in self.tree(window):
                    if node.getRoleName() == "menu item" and node.name == menu:
                        return self.below(node, "menu item", item)
            return None

        self.act(self.until(f"“{item}” in the menu {menu}", line), "Press")

    def below(self, node, role, name):
        """Whatever has this role and name below node, on screen or not."""
        for child in self.children(node):
            if child.getRoleName() == role and child.name.partition("\t")[0] == name:
                return child  # what follows a tab is its shortcut
            found = self.below(child, role, name)
            if found:
                return found
        return None

    def enter(self, role, name, value):
        """Replaces the text of a field."""
        field = self.find(role, name)
        field.queryEditableText().setTextContents(value)
        return field

    def text_of(self, node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def focus(self, node):
        """Gives node the keys. There is no window manager that would give them to its window."""
        self.until("window that can have the keys", self.give_keys_to_the_window)
        node.queryComponent().grabFocus()
        self.until(f"focus on “{node.name}”",
                   lambda: self.is_in(node, self.bus.STATE_FOCUSED))

    def give_keys_to_the_window(self):
        """Whether the largest window of the screen takes the keys now."""
        screen = ctypes.CDLL("libX11.so.6")
        screen.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(screen.XOpenDisplay(None))
        screen.XDefaultRootWindow.restype = ctypes.c_ulong
        root = ctypes.c_ulong(screen.XDefaultRootWindow(display))
        place, children = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)()
        number = ctypes.c_uint()
        screen.XQueryTree(display, root, ctypes.byref(place), ctypes.byref(place),
                          ctypes.byref(children), ctypes.byref(number))
        sizes = []
        for window in children[:number.value]:
            numbers = [ctypes.c_uint() for _ in range(6)]
            screen.XGetGeometry(display, ctypes.c_ulong(window), ctypes.byref(place),
                                *[ctypes.byref(each) for each in numbers])
            sizes.append((numbers[2].value * numbers[3].value, window))
        if sizes:
            screen.XSetInputFocus(display, ctypes.c_ulong(max(sizes)[1]), 2, 0)  # revert to parent
        screen.XCloseDisplay(display)
        return bool(sizes)

    def press_key(self, symbol):
        self.bus.Registry.generateKeyboardEvent(symbol, None, self.bus.KEY_SYM)

    @contextlib.contextmanager
    def listening(self, *kinds):
        """Gives a list that grows by (kind, whether it came or went, name, role)."""
        heard = []

        def take(event):
            heard.append((str(event.type), event.detail1 != 0, event.source.name,
                          event.source.getRoleName()))

        self.bus.Registry.registerEventListener(take, *kinds)
        try:
            yield heard
        finally:
            self.bus.Registry.deregisterEventListener(take, *kinds)

    def hear(self):
        """Takes what has come over the bus."""
        from gi.repository import GLib
        while GLib.MainContext.default().iteration(False):
            pass

    def nameless(self):
        """Whatever can have the focus and says nothing of what it is."""
        return [f"{node.getRoleName()} in {node.parent.getRoleName()} “{node.parent.name}”"
                for window in self.windows() for node in self.tree(window)
                if self.is_in(node, self.bus.STATE_FOCUSABLE) and not node.name]


def rows_of(table, titles):
    """The cells below these titles, row by row, as they are spoken."""
    cells = table.queryTable()
    have = [cells.getColumnDescription(column) for column in range(cells.nColumns)]
    places = [have.index(title) for title in titles]
    return [[cells.getAccessibleAt(row, place).name for place in places]
            for row in range(cells.nRows)]
