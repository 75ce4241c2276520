package org.kith.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Puts the members of all parts into one tree without twins. Used by one thread. */
final class Tree {
    private final Map<String, Member> byPath = new HashMap<>();
    private List<Member> first;
    private final Notes notes;
    private final IProgressMonitor monitor;

    /** A member with its path as the laxest system sees it. */
    private record Folded(String path, Member member) {
    }

    Tree(Notes notes, IProgressMonitor monitor) {
        this.notes = notes;
        this.monitor = monitor;
    }

    /** Leaves out, of one container, files of the same name or of a name that some systems take for the same. */
    List<Member> withoutTwins(List<Member> members) {
        Folded[] sorted = members.stream().map(member -> new Folded(folded(member.path()), member))
                .toArray(Folded[]::new);
        Arrays.sort(sorted, Comparator.comparing(Folded::path));
        List<Member> kept = new ArrayList<>(sorted.length);
        String before = null;
        String beforeFolded = null;
        for (Folded one : sorted) {
            Member member = one.member();
            String path = member.path();
            String folded = one.path();
            if (folded.equals(beforeFolded)) {
                notes.refuse(path, path.equals(before) ? Refusal.DUPLICATE : Refusal.CASE_TWIN);
            } else if (before != null && folded.startsWith(beforeFolded + "/")) {
                notes.refuse(path, Refusal.FILE_AND_FOLDER);
            } else {
                kept.add(member);
                before = path;
                beforeFolded = folded;
            }
        }
        return kept;
    }

    /** Adds a part; a file that is there already with other content goes below the part's name. */
    void add(List<Member> members, String part) {
        if (first == null && byPath.isEmpty()) {
            first = members;
            return;
        }
        if (first != null) {
            first.forEach(member -> byPath.put(member.path(), member));
            first = null;
        }
        for (Member member : members) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Member there = byPath.putIfAbsent(member.path(), member);
            if (there != null && !same(there, member)) {
                String path = part + '/' + member.path();
                for (int i = 2; byPath.containsKey(path); i++) {
                    path = part + '-' + i + '/' + member.path();
                }
                byPath.put(path, member.at(path));
            }
        }
    }

    /** Everything, sorted by path. */
    List<Member> sorted() {
        List<Member> all = new ArrayList<>(first != null ? first : byPath.values());
        all.sort(Comparator.comparing(Member::path));
        return all;
    }

    private boolean same(Member a, Member b) {
        if (a.size() >= 0 && b.size() >= 0 && a.size() != b.size()) {
            return false;
        }
        try (InputStream one = a.open(); InputStream two = b.open()) {
            byte[] left = new byte[1 << 16];
            byte[] right = new byte[1 << 16];
            while (!monitor.isCanceled()) {
                int count = one.readNBytes(left, 0, left.length);
                if (count != two.readNBytes(right, 0, right.length)
                        || !Arrays.equals(left, 0, count, right, 0, count)) {
                    return false;
                }
                if (count < left.length) {
                    return true;
                }
            }
            throw new OperationCanceledException();
        } catch (IOException damaged) {
            return false;
        }
    }

    private static String folded(String path) {
        if (PathRules.ascii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String lower = path.toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC) ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
}
