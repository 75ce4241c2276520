package org.kith.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillLoopTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void importsThatWereKilledAreGoneOnWith() throws Exception {
        KillLoop loop = new KillLoop(new PlainProgram(folder), folder,
                Options.of(new String[] {"--rounds", "3", "--size", "8000", "--seed", "4"}),
                new PrintStream(told, true, StandardCharsets.UTF_8), new NullProgressMonitor());
        assertThat(loop.run()).as(told.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
