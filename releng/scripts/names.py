"""Reads what a screen reader is told of the running window (AT-SPI 2) and lists what has no name.

Usage: names.py [--tree]. Exit 0 when everything that one can act on has a name, 1 when something has none, 3 when
there is no window to read. Needs the GObject introspection of Python (python3-gi) and a running AT-SPI bus.
"""
import sys

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
SHOWING = 1 << 25
NAMED = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "entry",
         "table", "tree table", "tree", "list", "list box", "menu", "menu item", "check menu item", "radio menu item",
         "page tab", "link", "slider", "spin button", "image", "icon", "canvas", "dialog", "frame", "table column header"}
MOST_ROWS = 40


def connect():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None)
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address.unpack()[0], flags, None, None)


class Walk:
    def __init__(self, bus, tree):
        self.bus = bus
        self.tree = tree
        self.seen = 0
        self.nameless = []

    def call(self, ref, interface, method, arguments=None):
        return self.bus.call_sync(ref[0], ref[1], interface, method, arguments, None, 0, 10000, None).unpack()

    def words(self, ref, which):
        return self.call(ref, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, which)))[0]

    def name(self, ref, role):
        """The name; a tool item without a text is spoken by its tooltip, which is its description."""
        name = self.words(ref, "Name").strip()
        return name if name or "button" not in role else self.words(ref, "Description").strip()

    def visit(self, ref, path):
        role = self.call(ref, ACCESSIBLE, "GetRoleName")[0]
        name = self.name(ref, role)
        showing = bool(self.call(ref, ACCESSIBLE, "GetState")[0][0] & SHOWING)
        if path and not showing and role != "application":
            return
        self.seen += 1
        if self.tree:
            print("  " * len(path) + role + (' "%s"' % name if name else ""))
        if role in NAMED and not name:
            self.nameless.append(" > ".join([one for one in path if '"' in one][-3:] + [role]))
        children = self.call(ref, ACCESSIBLE, "GetChildren")[0]
        here = path + ['%s "%s"' % (role, name) if name else role]
        for child in children[:MOST_ROWS] if "table" in role or "tree" in role else children:
            try:
                self.visit(child, here)
            except GLib.Error:
                continue  # gone since its parent was asked


def main():
    walk = Walk(connect(), "--tree" in sys.argv)
    root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    for application in walk.call(root, ACCESSIBLE, "GetChildren")[0]:
        walk.visit(application, [])
    if walk.seen < 20:
        print("There is no window on the accessibility bus.", file=sys.stderr)
        return 3
    for one in sorted(set(walk.nameless)):
        print("no name: " + one)
    print("%d controls, %d without a name" % (walk.seen, len(walk.nameless)))
    return 1 if walk.nameless else 0


sys.exit(main())
