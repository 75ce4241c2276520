package org.kith.ui;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Tells GTK 3 the names of its own lists, fields and buttons. SWT's accessible objects stand only for what SWT draws
 * itself, so that a name that is given to them does not reach a screen reader from a native control (seen in the AT-SPI
 * tree). On other toolkits nothing is done, as there the name arrives. UI thread.
 */
final class NativeNames {
    private static final String INTERNAL = "org.eclipse.swt.internal.";
    private static final byte[] PROPERTY = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);

    private final MethodHandle accessible;
    private final MethodHandle set;
    private final MethodHandle handle;

    private NativeNames(MethodHandle accessible, MethodHandle set, MethodHandle handle) {
        this.accessible = accessible;
        this.set = set;
        this.handle = handle;
    }

    /** For the toolkit that runs; null where nothing is to be done or can be. */
    static NativeNames find() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return null;
        }
        try {
            ClassLoader loader = Control.class.getClassLoader();
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            return new NativeNames(
                    lookup.findStatic(loader.loadClass(INTERNAL + "gtk3.GTK3"), "gtk_widget_get_accessible",
                            MethodType.methodType(long.class, long.class)),
                    lookup.findStatic(loader.loadClass(INTERNAL + "gtk.OS"), "g_object_set",
                            MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class)),
                    lookup.findGetter(Control.class, "handle", long.class));
        } catch (ReflectiveOperationException e) {
            ILog.of(NativeNames.class).warn("Screen readers do not hear the names of lists and fields", e);
            return null;
        }
    }

    void set(Control control, String name) {
        try {
            long object = (long) accessible.invokeExact((long) handle.invokeExact(control));
            if (object != 0) {
                set.invokeExact(object, PROPERTY, (name + "\0").getBytes(StandardCharsets.UTF_8), 0L);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
