package org.kith.ui.preferences;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Whether the window is light or dark: as the desktop is, or as the user said. In the context, made by whoever opens
 * the workbench before it styles anything, because afterwards the desktop's own answer is no longer to be had. After a
 * change every control is told by SWT.Settings. UI thread.
 */
public final class Look {
    /** What can be chosen. */
    public enum Choice {
        SYSTEM, LIGHT, DARK
    }

    /** The platform's light theme. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    /** The platform's dark theme. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ENGINE_THEME = "themeid";
    private static final String NODE = "org.kith.ui";
    private static final String KEY = "look";
    private static final String ARGUMENT = "-cssTheme";
    private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";
    private static final String GTK = "gtk";
    private static final String TOOLKIT_SHEET = "org.eclipse.swt.internal.gtk.cssFile";

    private final boolean desktopIsDark;

    /** Makes the focus easy to see. Called before there is a display, because the toolkit looks only then. */
    public static void beforeDisplay() {
        URL sheet = FrameworkUtil.getBundle(Look.class).getEntry("css/toolkit.css");
        if (System.getProperty(TOOLKIT_SHEET) == null && sheet != null) {
            try {
                System.setProperty(TOOLKIT_SHEET, Path.of(URIUtil.toURI(FileLocator.toFileURL(sheet))).toString());
            } catch (IOException | URISyntaxException e) {
                ILog.of(Look.class).warn("The focus cannot be made easier to see", e);
            }
        }
    }

    /** On a desktop that is dark or not. */
    public Look(boolean desktopIsDark) {
        this.desktopIsDark = desktopIsDark;
    }

    /** What was chosen; as the desktop is, when nothing was. */
    public Choice choice() {
        try {
            return Choice.valueOf(node().get(KEY, Choice.SYSTEM.name()));
        } catch (IllegalArgumentException e) {
            return Choice.SYSTEM;
        }
    }

    /** Keeps a choice and shows it. */
    public void choose(Choice choice, IThemeEngine engine) {
        node().put(KEY, choice.name());
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(Look.class).warn("The choice of light or dark could not be kept", e);
        }
        show(choice, engine);
    }

    /** Shows a choice without keeping it. */
    public void show(Choice choice, IThemeEngine engine) {
        String id = theme(choice);
        ITheme active = engine.getActiveTheme();
        if (active == null || !id.equals(active.getId())) {
            engine.setTheme(id, true);
            Display display = Display.getCurrent();
            if (display != null) {
                tell(display.getShells());
            }
        }
    }

    /** Who keeps colours of the palette in style ranges or pictures hears SWT.Settings and takes new ones. */
    private static void tell(Control... controls) {
        for (Control control : controls) {
            control.notifyListeners(SWT.Settings, new Event());
            control.redraw();
            if (control instanceof Composite composite) {
                tell(composite.getChildren());
            }
        }
    }

    /** Goes into the context and shows what was chosen; a theme named on the command line goes before. */
    public void start(IEclipseContext context) {
        context.set(Look.class, this);
        keepOut(context.get(Display.class));
        if (Arrays.asList(Platform.getCommandLineArgs()).contains(ARGUMENT)) {
            return;
        }
        // the engine of themes comes later, and begins with what it finds here
        InstanceScope.INSTANCE.getNode(ENGINE).put(ENGINE_THEME, theme(choice()));
        IThemeEngine engine = context.get(IThemeEngine.class);
        if (engine != null) {
            show(choice(), engine);
        }
    }

    private String theme(Choice choice) {
        return choice == Choice.DARK || choice == Choice.SYSTEM && desktopIsDark ? DARK : LIGHT;
    }

    /**
     * Rows of tables take the colours of their table: styled one by one they would slow scrolling down, and the styling
     * engine would keep rows that are long gone and touch their memory when the theme changes. Where the toolkit itself
     * is light or dark, its buttons and choosers know better than a style sheet how they look when disabled or focused.
     */
    private static void keepOut(Display display) {
        boolean toolkitKnows = GTK.equals(SWT.getPlatform());
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
                event.type = SWT.None;
            } else if (toolkitKnows && event.widget instanceof Control control && isNative(control)) {
                event.type = SWT.None;
                control.setData(NOT_STYLED, Boolean.TRUE);
                control.setForeground(null);
                control.setBackground(null);
            }
        });
    }

    private static boolean isNative(Control control) {
        return control instanceof Button || control instanceof Combo || control instanceof Spinner
                || control instanceof DateTime;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
