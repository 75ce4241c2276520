package org.kith.core.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.store.Overview;
import org.kith.store.Store;

/**
 * A backup: one zip with a copy of the store, made while it is used, and a manifest with the counts and the SHA-256 of
 * each file. It holds no secrets, because these are not in the store. Written beside its place, made durable and moved
 * there in one step. Any thread but the UI thread.
 */
public final class BackupFile {
    static final String MANIFEST = "kith-backup.json";
    static final String STORE = "store/";
    private static final int FORMAT = 1;
    private static final Pattern LEFT = Pattern.compile("\\.kith-.*\\.zip\\.(copy|part)");

    private final Store store;
    private final Clock clock;

    /** Backups of a store. */
    public BackupFile(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Removes what a program that was cut off while it wrote backups left in a folder. Nobody may be writing one. */
    static void tidy(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(path -> LEFT.matcher(path.getFileName().toString()).matches()).toList();
        }
        for (Path each : left) {
            delete(each);
        }
    }

    /** Writes one; what stood there before stays until the new one is whole. */
    public void write(Path file, IProgressMonitor monitor) throws CoreException {
        Path target = file.toAbsolutePath();
        Path copy = target.resolveSibling("." + target.getFileName() + ".copy");
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            delete(copy);
            Files.createDirectories(copy);
            store.copyTo(copy, monitor);
            zip(copy, draft, monitor);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, NLS.bind(Messages.Backup_failed, target, e.getMessage()), e);
        } finally {
            try {
                delete(copy);
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                copy.toFile().deleteOnExit();
            }
        }
    }

    private void zip(Path folder, Path draft, IProgressMonitor monitor) throws IOException, CoreException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path each : files(folder)) {
                String name = STORE + folder.relativize(each).toString().replace('\\', '/');
                zip.putNextEntry(entry(name));
                try (InputStream in = Files.newInputStream(each)) {
                    hashes.put(name, pour(in, zip, monitor));
                }
                zip.closeEntry();
            }
            zip.putNextEntry(entry(MANIFEST));
            zip.write(manifest(hashes));
            zip.closeEntry();
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(clock.instant()));
        return entry;
    }

    private byte[] manifest(SortedMap<String, String> hashes) throws IOException, CoreException {
        Overview counts = store.overview();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeStringField("program", "Kith");
            out.writeNumberField("format", FORMAT);
            out.writeStringField("schema", store.setting("schema.version").orElse(""));
            out.writeStringField("made", clock.instant().toString());
            out.writeNumberField("people", counts.people());
            out.writeNumberField("accounts", counts.accounts());
            out.writeNumberField("interactions", counts.interactions());
            out.writeNumberField("events", counts.events());
            out.writeObjectFieldStart("files");
            for (var each : hashes.entrySet()) {
                out.writeStringField(each.getKey(), each.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks the store of a backup into a new folder and checks every file against the manifest.
     *
     * @throws CoreException MALFORMED when it is no backup, or not whole; UNSUPPORTED when a newer Kith wrote it
     */
    public static void unpack(Path backup, Path folder, IProgressMonitor monitor) throws CoreException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            SortedMap<String, String> expected = manifest(zip, backup);
            for (var each : expected.entrySet()) {
                ZipEntry entry = zip.getEntry(each.getKey());
                Path target = folder.resolve(each.getKey().substring(STORE.length())).normalize();
                if (entry == null || !target.startsWith(folder)) {
                    throw damaged(backup, each.getKey());
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = new BufferedInputStream(zip.getInputStream(entry));
                        OutputStream out = Files.newOutputStream(target)) {
                    if (!pour(in, out, monitor).equals(each.getValue())) {
                        throw damaged(backup, each.getKey());
                    }
                }
            }
        } catch (IOException e) {
            throw Failures.of(Failures.MALFORMED,
                    NLS.bind(Messages.Backup_unreadable, backup, e.getMessage()), e);
        }
    }

    private static SortedMap<String, String> manifest(ZipFile zip, Path backup) throws IOException, CoreException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw Failures.of(Failures.MALFORMED,
                    NLS.bind(Messages.Backup_unreadable, backup, MANIFEST + " is missing"), null);
        }
        SortedMap<String, String> files = new TreeMap<>();
        try (JsonParser in = new JsonFactory().createParser(zip.getInputStream(entry))) {
            boolean inFiles = false;
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.START_OBJECT) {
                    inFiles = "files".equals(in.currentName());
                } else if (inFiles && in.currentToken() == JsonToken.VALUE_STRING) {
                    if (!in.currentName().startsWith(STORE)) {
                        throw damaged(backup, in.currentName());
                    }
                    files.put(in.currentName(), in.getText());
                } else if ("format".equals(in.currentName()) && in.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && in.getIntValue() > FORMAT) {
                    throw Failures.unsupported(NLS.bind(Messages.Backup_newer, backup));
                }
            }
        }
        if (files.isEmpty()) {
            throw damaged(backup, MANIFEST);
        }
        return files;
    }

    private static CoreException damaged(Path backup, String file) {
        return Failures.of(Failures.MALFORMED, NLS.bind(Messages.Backup_damaged, backup, file), null);
    }

    private static String pour(InputStream in, OutputStream out, IProgressMonitor monitor) throws IOException {
        MessageDigest hash;
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            hash.update(buffer, 0, n);
            out.write(buffer, 0, n);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Removes a folder with all that is in it; does nothing when there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        }
    }
}
