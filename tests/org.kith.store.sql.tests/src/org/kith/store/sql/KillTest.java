package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.model.activity.Direction;
import org.kith.store.ChunkRow;
import org.kith.store.Store;
import org.kith.store.derby.DerbyEngine;

/** A process that dies in a chunk loses that chunk and nothing else. */
class KillTest {
    @TempDir
    Path temp;

    @Test
    void every_acknowledged_chunk_is_there_whole_and_no_other() throws Exception {
        for (int last : new int[] {0, 3}) {
            Path folder = temp.resolve("store" + last);
            Path acknowledged = temp.resolve("acknowledged" + last);
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", classPath(), Killed.class.getName(), folder.toString(), acknowledged.toString(),
                    Integer.toString(last)).redirectErrorStream(true)
                            .redirectOutput(temp.resolve("out" + last).toFile()).start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(temp.resolve("out" + last))).isEqualTo(137);
            int chunks = Files.exists(acknowledged) ? Files.readAllLines(acknowledged).size() : 0;
            assertThat(chunks).isEqualTo(last);
            try (Store store = Sample.open(folder)) {
                assertThat(store.verify(new NullProgressMonitor())).isEmpty();
                assertThat(store.chunks(1)).extracting(ChunkRow::sequence).hasSize(chunks);
                assertThat(store.overview().interactions()).isEqualTo((long) chunks * Killed.CHUNK);
                Sample.write(store, w -> w.insert(List.of(Sample.Row.of("after").row())));
                assertThat(store.verify(new NullProgressMonitor())).isEmpty();
            }
        }
    }

    /** Where the classes come from, also inside OSGi. */
    private static String classPath() throws Exception {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {Killed.class, SqlStoreProvider.class, Store.class, DerbyEngine.class,
            Direction.class, Direction.class.getInterfaces()[0], IStatus.class, NLS.class,
            DerbyEngine.class.getClassLoader().loadClass("org.apache.derby.jdbc.EmbeddedDataSource")}) {
            places.add(new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath());
        }
        List<String> all = new ArrayList<>(places);
        for (String place : places) {
            for (String inner : new String[] {"bin", "target/classes", "target/test-classes"}) {
                all.add(place + File.separator + inner);
            }
            File lib = new File(place, "lib");
            for (String jar : lib.isDirectory() ? lib.list() : new String[0]) {
                all.add(new File(lib, jar).getPath());
            }
        }
        all.add(System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, all);
    }
}
