package org.kith.core.registry;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;

/** Plug-ins of all characters. */
public final class Sources {
    private Sources() {
    }

    /** Bids 80 and yields one problem, so that its arrival can be seen. */
    public static class Good implements ArchiveSource {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return Recognition.of(80, "a good thing");
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                throws CoreException {
            sink.problem(Problem.in(Problem.Code.LEFT_OUT, "one", "one"));
        }
    }

    /** Bids 90. */
    public static class Better extends Good {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return Recognition.of(90, "a better thing");
        }
    }

    /** Gives nothing back. */
    public static class Null extends Good {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return null;
        }
    }

    /** Throws what no one should. */
    public static class Throws extends Good {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            throw new IllegalStateException("oh");
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                throws CoreException {
            sink.problem(Problem.in(Problem.Code.LEFT_OUT, "one", "one"));
            throw new OutOfMemoryError("not really");
        }
    }

    /** Never ends its recursion. */
    public static class Overflows extends Good {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return recognize(archive, monitor);
        }
    }

    /** Does not load. */
    public static class Broken extends Good {
        private static final Object NEVER = fail();

        private static Object fail() {
            throw new IllegalStateException("static");
        }

        @Override
        public String toString() {
            return String.valueOf(NEVER);
        }
    }

    /** Fails as the contract says. */
    public static class Fails extends Good {
        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                throws CoreException {
            throw Failures.malformed("x.csv", 3, "no header");
        }
    }

    /** Hangs until the program ends, in recognition and after the first record. */
    public static class Hangs extends Good {
        private static final CountDownLatch NEVER = new CountDownLatch(1);

        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            hang();
            return Recognition.none();
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                throws CoreException {
            super.read(archive, context, sink, monitor);
            hang();
        }

        private static void hang() {
            try {
                NEVER.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Floods and does not listen until the gate is shut. */
    public static class Floods extends Good {
        /** Whether it has been stopped. */
        public static final AtomicBoolean STOPPED = new AtomicBoolean();

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
            try {
                while (true) {
                    sink.problem(Problem.in(Problem.Code.LEFT_OUT, "more", "more"));
                }
            } finally {
                STOPPED.set(true);
            }
        }
    }

    /** Swallows what the core throws. */
    public static class Swallows extends Good {
        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                throws CoreException {
            try {
                super.read(archive, context, sink, monitor);
            } catch (RuntimeException swallowed) {
                throw new IllegalStateException("something else", swallowed);
            }
        }
    }
}
