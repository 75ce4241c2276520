package org.kith.headless.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.serve.Answers;
import org.kith.headless.serve.Question;
import org.kith.headless.serve.Server;
import org.kith.headless.show.Output;

/**
 * Understands a command line and runs its command: opens the workspace, asks its holder instead where another program
 * has it open, turns failures into sentences and exit codes. One call at a time on the main thread; {@link #answer} is
 * for any thread.
 */
public final class Program {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 50_000_000L;

    private final Surroundings around;

    /** In these surroundings. */
    public Program(Surroundings around) {
        this.around = around;
    }

    /** What this program answers to others with a session that is open here. */
    public Answers answers(Session session) {
        return (directory, words, out, err, monitor) -> new Program(new Surroundings(around.sessions(),
                around.registry(), around.stores(), around.workspace(), directory, around.clock(), around.zone()))
                .answer(words, session, out, err, monitor);
    }

    /** What was asked for, understood. */
    private record Line(Command command, Arguments arguments) {
    }

    /**
     * Runs a command line.
     *
     * @param out     for data; UTF-8
     * @param err     for all else; UTF-8
     * @param monitor cancel; progress is shown by itself
     * @return exit code
     */
    public int run(List<String> words, PrintStream out, PrintStream err, Progress monitor) {
        return guarded(out, err, monitor, () -> {
            Optional<Line> line = understand(words, out);
            if (line.isEmpty()) {
                return Command.DONE;
            }
            Arguments arguments = line.get().arguments();
            Path workspace = workspace(arguments);
            Output output = new Output(out, err, arguments.has("--json"), arguments.has("--quiet"));
            monitor.quiet(arguments.has("--quiet"));
            Call call = new Call(arguments, null, workspace, around, output, monitor);
            line.get().command().check(call);
            return switch (line.get().command().access(arguments)) {
                case NONE, FOLDER -> line.get().command().run(call);
                case READ, WRITE -> withSession(line.get().command(), call, words, out, err);
            };
        });
    }

    /**
     * Answers a command line for another program with a session that is open here. Only commands that change nothing;
     * the others are refused. Any thread.
     */
    int answer(List<String> words, Session session, PrintStream out, PrintStream err, IProgressMonitor monitor) {
        return guarded(out, err, monitor, () -> {
            Optional<Line> line = understand(words, out);
            if (line.isEmpty()) {
                return Command.DONE;
            }
            Arguments arguments = line.get().arguments();
            Command.Access access = line.get().command().access(arguments);
            if (access != Command.Access.READ && access != Command.Access.NONE) {
                err.println(NLS.bind(Messages.Program_readOnly, line.get().command().syntax().name()));
                return Command.FAILED;
            }
            Output output = new Output(out, err, arguments.has("--json"), arguments.has("--quiet"));
            Call call = new Call(arguments, session, session.folder(), around, output, monitor);
            line.get().command().check(call);
            return line.get().command().run(call);
        });
    }

    private int withSession(Command command, Call call, List<String> words, PrintStream out, PrintStream err)
            throws CoreException, IOException {
        boolean reads = command.access(call.arguments()) == Command.Access.READ;
        long start = System.nanoTime();
        while (true) {
            try (Session session = around.sessions().open(call.workspace(), "kith " + command.syntax().name(),
                    call.clock(), call.zone(), call.monitor())) {
                return runIn(session, command, call);
            } catch (CoreException failed) {
                if (failed.getStatus().getCode() != Failures.LOCKED) {
                    throw failed;
                }
                Optional<Question> holder = Question.toHolderOf(call.workspace());
                if (holder.isPresent() && reads) {
                    try (Question question = holder.get()) {
                        return question.ask(around.directory(), words, out, err, call.monitor());
                    }
                }
                if (holder.isPresent() || call.monitor().isCanceled() || System.nanoTime() - start > PATIENCE) {
                    throw failed;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private int runIn(Session session, Command command, Call call) throws CoreException, IOException {
        Call open = new Call(call.arguments(), session, call.workspace(), around, call.output(), call.monitor());
        if (command.access(call.arguments()) == Command.Access.WRITE) {
            Care.before(command, open);
        } else {
            Care.tellInterrupted(open);
        }
        if (!command.isLong()) {
            return command.run(open);
        }
        try (Server server = Server.start(session.folder(), answers(session))) {
            return command.run(open);
        }
    }

    /** Empty when help was asked for and given. */
    private Optional<Line> understand(List<String> words, PrintStream out) {
        List<String> rest = new ArrayList<>();
        String name = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (name == null && !word.startsWith("-")) {
                name = word;
                continue;
            }
            rest.add(word);
            boolean takesValue = name == null && (word.equals("--workspace") || word.equals("--now"));
            if (takesValue && i + 1 < words.size()) {
                rest.add(words.get(++i));
            }
        }
        if (name == null || name.equals("help")) {
            if (name == null && !rest.contains("--help")) {
                throw new Misuse(Messages.Program_noCommand);
            }
            out.print(Commands.overview());
            return Optional.empty();
        }
        Command command = Commands.find(name);
        Arguments arguments = Arguments.parse(command.syntax(), rest);
        if (arguments.has("--help")) {
            out.print(command.syntax().help());
            return Optional.empty();
        }
        return Optional.of(new Line(command, arguments));
    }

    private Path workspace(Arguments arguments) {
        try {
            return arguments.value("--workspace").map(text -> around.directory().resolve(text))
                    .orElse(around.workspace()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Misuse(NLS.bind(Messages.Call_path, e.getInput()));
        }
    }

    /** The body of a call. */
    @FunctionalInterface
    private interface Body {
        int run() throws CoreException, IOException;
    }

    private static int guarded(PrintStream out, PrintStream err, IProgressMonitor monitor, Body body) {
        try {
            int code = body.run();
            return monitor.isCanceled() && code != Command.DONE ? Command.CANCELLED : code;
        } catch (Misuse misuse) {
            err.println(misuse.getMessage() + " " + Messages.Program_help);
            return Command.MISUSED;
        } catch (OperationCanceledException cancelled) {
            err.println(Messages.Program_cancelled);
            return Command.CANCELLED;
        } catch (CoreException failed) {
            if (failed.getStatus().matches(IStatus.CANCEL)) {
                err.println(Messages.Program_cancelled);
                return Command.CANCELLED;
            }
            err.println(sentence(failed.getStatus()));
            return Command.FAILED;
        } catch (IOException failed) {
            err.println(NLS.bind(Messages.Program_io, failed.getMessage()));
            return Command.FAILED;
        } catch (RuntimeException | Error fault) {
            err.println(NLS.bind(Messages.Program_fault, place(fault)));
            return Command.FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static String sentence(IStatus status) {
        StringBuilder text = new StringBuilder(status.getMessage());
        for (IStatus child : status.getChildren()) {
            text.append(System.lineSeparator()).append("  ").append(sentence(child));
        }
        return text.toString();
    }

    /** What a maker of Kith needs, on one line: the fault and where it came from. */
    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
