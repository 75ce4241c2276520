package org.kith.core.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.io.Limits;

/**
 * Opens files, folders, zips and tars as one archive. Content decides what is a zip, not its name, except inside
 * containers. Zips in a folder or a zip are unfolded at their place; several parts become one tree.
 *
 * @since 0.1
 */
public final class Archives {
    private final Budget budget;
    private final Notes notes = new Notes();
    private final IProgressMonitor monitor;
    private final List<Closeable> files = new ArrayList<>();
    private final Tree tree;

    private Archives(Limits limits, IProgressMonitor monitor) {
        budget = new Budget(limits);
        this.monitor = monitor;
        tree = new Tree(notes, monitor);
    }

    /**
     * Opens everything that was dropped together as one archive. Blocks on disk.
     *
     * @param paths at least one file or folder; parts of a split export, or a single one
     * @throws CoreException              {@code NOT_FOUND} when a path does not exist or can't be read
     * @throws OperationCanceledException when cancelled; nothing stays open then
     */
    public static OpenArchive open(List<Path> paths, Limits limits, IProgressMonitor monitor) throws CoreException {
        Archives archives = new Archives(limits, monitor);
        boolean done = false;
        try {
            for (Path path : paths) {
                archives.part(path);
            }
            String name = paths.get(0).getFileName() == null ? paths.get(0).toString()
                    : paths.get(0).getFileName().toString();
            String title = paths.size() == 1 ? name : NLS.bind(Messages.Archives_parts, name, paths.size() - 1);
            OpenArchive open = new OpenArchive(title, archives.tree.sorted(), archives.notes.problems(title),
                    archives.files);
            done = true;
            return open;
        } finally {
            if (!done) {
                OpenArchive.closeAll(archives.files);
            }
        }
    }

    private void part(Path path) throws CoreException {
        if (!Files.exists(path)) {
            throw Failures.notFound(NLS.bind(Messages.Archives_missing, path));
        }
        Path name = path.getFileName();
        String part = stem(name == null ? path.toString() : name.toString());
        try {
            if (Files.isDirectory(path)) {
                folder(path, part);
            } else {
                FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
                files.add(channel);
                file(Source.of(channel), path, path.getFileName().toString(), "", part);
            }
        } catch (IOException failed) {
            throw Failures.notFound(NLS.bind(Messages.Archives_unreadable, path));
        }
    }

    private void folder(Path folder, String part) throws IOException {
        List<Member> plain = new ArrayList<>();
        List<Path> zips = new ArrayList<>();
        new FolderReader(folder, budget, notes, monitor, (file, path, size) -> {
            if (path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                zips.add(file);
            } else {
                plain.add(new Member(path, size, -1, () -> Files.newInputStream(file), budget));
            }
        }).walk();
        tree.add(plain, part);
        zips.sort(null);
        for (Path zip : zips) {
            FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ);
            files.add(channel);
            String path = folder.relativize(zip).toString().replace(zip.getFileSystem().getSeparator(), "/");
            String parent = path.substring(0, path.lastIndexOf('/') + 1);
            String name = zip.getFileName().toString();
            file(Source.of(channel), zip, name, parent, stem(name));
        }
    }

    /** Adds what one file holds: itself, or its members when it is a container. */
    private void file(Source source, Path file, String name, String parent, String part) throws IOException {
        if (ZipReader.zip(source) && !office(name)) {
            ZipReader reader = new ZipReader(budget, notes, monitor);
            add(reader.read(source, name), parent, part);
            for (ZipReader.Part inner : reader.inner()) {
                add(inner.members(), parent, stem(inner.name()));
            }
            return;
        }
        boolean gzip = TarReader.gzip(source);
        if (TarReader.tar(source, gzip)) {
            add(new TarReader(budget, notes, monitor).read(source, gzip, name), parent, part);
        } else if (gzip) {
            add(List.of(new Member(stem(name), -1, source.size(), () -> TarReader.open(source, true), budget)), parent,
                    part);
        } else {
            add(List.of(new Member(name, source.size(), -1, () -> Files.newInputStream(file), budget)), parent, part);
        }
    }

    private void add(List<Member> members, String parent, String part) {
        List<Member> kept = tree.withoutTwins(members);
        tree.add(parent.isEmpty() ? kept : kept.stream().map(member -> member.at(parent + member.path())).toList(),
                part);
    }

    /** Documents that are zips inside are files to a person. */
    private static boolean office(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".docx") || name.endsWith(".ods") || name.endsWith(".odt")
                || name.endsWith(".jar") || name.endsWith(".epub") || name.endsWith(".pptx");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
