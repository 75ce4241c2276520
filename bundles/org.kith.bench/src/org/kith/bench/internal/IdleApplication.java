package org.kith.bench.internal;

import java.nio.file.Path;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kith.bench.bare.BareDatabase;
import org.kith.store.derby.DerbyEngine;

/**
 * The bare start: the platform with all bundles of the product, and a boot of the database that is named last on the
 * command line; one byte, then the end. Called by the platform on its main thread.
 */
public final class IdleApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (BareDatabase database = new BareDatabase(new DerbyEngine(), Path.of(arguments[arguments.length - 1]))) {
            System.out.print(database.widths().isEmpty() ? '-' : '+');
            System.out.flush();
        }
        return IApplication.EXIT_OK;
    }

    @Override
    public void stop() {
        // nothing is held
    }
}
