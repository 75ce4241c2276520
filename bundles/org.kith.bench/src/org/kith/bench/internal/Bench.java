package org.kith.bench.internal;

/** One benchmark. Made anew for each run; called by one thread; throws when it could not measure. */
public interface Bench {
    /** Measures and adds figures. */
    void run(Run run) throws Exception;
}
