package org.kith.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start the running program anew: the same Java, the same flags, the same platform with the same bundles,
 * another application or other arguments. Works where Equinox was started by {@code java -jar …equinox.launcher….jar},
 * as the start script does.
 *
 * @param java   flags included, up to and without the class path
 * @param target {@code -jar} or {@code -cp}, what follows it, and the platform's own arguments
 */
public record OwnStart(List<String> java, List<String> target) {
    private static final String SIMPLE = "-XX:TieredStopAtLevel=1";

    /** Reads it off the running program; empty lists when it was not started by the launcher's jar. */
    public static OwnStart ofThisProgram() {
        String path = System.getProperty("java.class.path", "");
        if (!path.contains("org.eclipse.equinox.launcher") || path.contains(File.pathSeparator)) {
            return new OwnStart(List.of(), List.of());
        }
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-agentlib") && !flag.startsWith("-Declipse.exit")).forEach(java::add);
        List<String> target = new ArrayList<>(List.of("-jar", path, "-nosplash"));
        String configuration = System.getProperty("osgi.configuration.area", "");
        if (!configuration.isEmpty()) {
            target.add("-configuration");
            target.add(configuration);
        }
        return new OwnStart(List.copyOf(java), List.copyOf(target));
    }

    /** The same with the simple compiler alone, as the start script runs short commands. */
    public OwnStart quick() {
        List<String> quick = new ArrayList<>(java);
        if (known() && !quick.contains(SIMPLE)) {
            quick.add(SIMPLE);
        }
        return new OwnStart(List.copyOf(quick), target);
    }

    /** As the start script opens the window: a heap of 1 GB, the usual collector, more flags. */
    public OwnStart windowed(List<String> flags) {
        List<String> other = new ArrayList<>(java);
        other.removeIf(flag -> flag.startsWith("-Xmx") || flag.startsWith("-XX:"));
        if (known()) {
            other.add("-Xmx1g");
            other.addAll(flags);
        }
        return new OwnStart(List.copyOf(other), target);
    }

    /** Whether it is known. */
    public boolean known() {
        return !target.isEmpty();
    }

    /** The command line of an application; empty when this program cannot be started anew. */
    public List<String> command(String application, List<String> arguments) {
        if (!known()) {
            return List.of();
        }
        List<String> command = new ArrayList<>(java);
        command.addAll(target);
        command.add("-application");
        command.add(application);
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
