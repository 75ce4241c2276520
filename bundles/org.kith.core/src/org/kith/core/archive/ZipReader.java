package org.kith.core.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem.Code;

/** Turns a zip into members of a tree; opens zips within it, one level down. */
final class ZipReader {
    /** Zips within zips are held in memory up to this size. */
    private static final int HELD = 64 << 20;
    private static final Charset OLD = Charset.forName("IBM437");

    private final Budget budget;
    private final Notes notes;
    private final IProgressMonitor monitor;
    private final List<Part> inner = new ArrayList<>();
    private long held;

    /** What a zip within the zip holds, at the place of that zip. */
    record Part(String name, List<Member> members) {
    }

    ZipReader(Budget budget, Notes notes, IProgressMonitor monitor) {
        this.budget = budget;
        this.notes = notes;
        this.monitor = monitor;
    }

    /** Whether these bytes start like a zip. */
    static boolean zip(Source source) throws IOException {
        if (source.size() < 22) {
            return false;
        }
        long magic = Little.u32(source.bytes(0, 4), 0);
        return magic == 0x04034b50L || magic == 0x06054b50L;
    }

    /** All members of a zip that was dropped, but not those of zips within it; these are in {@link #inner()} then. */
    List<Member> read(Source zip, String name) {
        return read(zip, name, 1);
    }

    /** The zips within what was read. */
    List<Part> inner() {
        return inner;
    }

    private List<Member> read(Source zip, String name, int depth) {
        List<Member> members = new ArrayList<>();
        try {
            List<ZipMember> found = directory(zip, name);
            Set<ZipMember> overlapping = overlapping(found);
            for (ZipMember one : found) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (!budget.member()) {
                    notes.add(Code.TOO_LARGE, name, NLS.bind(Messages.Zip_members, budget.limits().members()));
                    break;
                }
                if (overlapping.contains(one)) {
                    notes.add(Code.UNSAFE_CONTENT, display(one), Messages.Zip_overlap);
                    continue;
                }
                Member member = member(zip, one);
                if (member != null) {
                    unfold(member, one, depth, zip, members);
                }
            }
        } catch (ZipDirectory.TooManyMembers many) {
            notes.add(Code.TOO_LARGE, name, many.getMessage());
        } catch (IOException failed) {
            notes.add(Code.MALFORMED, name, NLS.bind(Messages.Zip_unreadable, name));
        }
        return members;
    }

    private List<ZipMember> directory(Source zip, String name) throws IOException {
        List<ZipMember> found = null;
        try {
            found = ZipDirectory.read(zip, budget.limits());
        } catch (ZipException damaged) {
            notes.add(Code.MALFORMED, name, Messages.Zip_directory);
        }
        if (found != null) {
            return found;
        }
        List<ZipMember> scanned = new ZipScan(zip, budget, monitor).members();
        String last = scanned.isEmpty() ? name : display(scanned.getLast());
        notes.add(Code.TRUNCATED, last, NLS.bind(Messages.Zip_truncated, name, last));
        return scanned;
    }

    /** Members that share bytes with another, as the densest bombs do. */
    private static Set<ZipMember> overlapping(List<ZipMember> members) {
        List<ZipMember> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingLong(ZipMember::header));
        Set<ZipMember> bad = new HashSet<>();
        ZipMember before = null;
        for (ZipMember one : sorted) {
            if (before != null && one.header() < before.header() + 30 + before.raw().length + before.packed()) {
                bad.add(before);
                bad.add(one);
            }
            before = before == null || end(one) > end(before) ? one : before;
        }
        return bad;
    }

    private static long end(ZipMember member) {
        return member.header() + 30 + member.raw().length + member.packed();
    }

    /** A member that can be read; null when it is a folder, rubbish or refused. */
    private Member member(Source zip, ZipMember one) {
        String path = decode(one);
        if (path == null) {
            notes.refuse(display(one), Refusal.BAD_UTF8);
            return null;
        }
        Refusal refusal = one.link() ? Refusal.LINK : one.special() ? Refusal.SPECIAL
                : PathRules.check(path, budget.limits().path());
        if (refusal != null) {
            notes.refuse(path, refusal);
            return null;
        }
        if (path.endsWith("/") || Rubbish.is(path)) {
            return null;
        }
        if (one.encrypted()) {
            notes.add(Code.UNSUPPORTED, path, Messages.Zip_encrypted);
            return null;
        }
        if (one.method() != 0 && one.method() != 8) {
            notes.add(Code.UNSUPPORTED, path, NLS.bind(Messages.Zip_method, one.method()));
            return null;
        }
        if (budget.dense(one.size(), one.packed())) {
            notes.add(Code.TOO_LARGE, path, NLS.bind(Messages.Budget_ratio, path, budget.limits().ratio()));
            return null;
        }
        return new Member(path, one.cut() ? -1 : one.size(), one.packed(), () -> ZipContent.open(zip, one, path),
                budget);
    }

    /** Adds a member, or notes what is in it as a part when it is a zip itself. */
    private void unfold(Member member, ZipMember one, int depth, Source zip, List<Member> members) {
        if (!member.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            members.add(member);
            return;
        }
        if (depth >= budget.limits().depth()) {
            notes.add(Code.TOO_LARGE, member.path(), Messages.Zip_deep);
            return;
        }
        Source content = inner(member, one, zip);
        if (content != null) {
            String folder = member.path().substring(0, member.path().length() - member.name().length());
            inner.add(new Part(member.name(), read(content, member.path(), depth + 1).stream()
                    .map(file -> file.at(folder + file.path())).toList()));
        }
    }

    private Source inner(Member member, ZipMember one, Source zip) {
        try {
            if (one.method() == 0 && !one.cut()) {
                byte[] header = zip.bytes(one.header(), 30);
                long start = one.header() + 30 + Little.u16(header, 26) + Little.u16(header, 28);
                return zip.slice(start, one.packed());
            }
            if (one.size() > HELD || held + Math.max(0, one.size()) > 2L * HELD) {
                notes.add(Code.TOO_LARGE, member.path(), NLS.bind(Messages.Zip_innerLarge, HELD >> 20));
                return null;
            }
            byte[] bytes = member.open().readNBytes(HELD + 1);
            held += bytes.length;
            if (bytes.length > HELD) {
                notes.add(Code.TOO_LARGE, member.path(), NLS.bind(Messages.Zip_innerLarge, HELD >> 20));
                return null;
            }
            return Source.of(bytes);
        } catch (IOException failed) {
            notes.add(one.cut() ? Code.TRUNCATED : Code.MALFORMED, member.path(),
                    NLS.bind(Messages.Zip_unreadable, member.path()));
            return null;
        }
    }

    /** The name as text; null when it claims to be UTF-8 and is not, or hides characters in overlong forms. */
    private static String decode(ZipMember member) {
        String ascii = new String(member.raw(), StandardCharsets.ISO_8859_1);
        if (PathRules.ascii(ascii)) {
            return ascii;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(member.raw())).toString();
        } catch (CharacterCodingException not) {
            return member.utf8() || overlong(member.raw()) ? null : new String(member.raw(), OLD);
        }
    }

    private static boolean overlong(byte[] raw) {
        for (int i = 0; i + 1 < raw.length; i++) {
            int first = raw[i] & 0xff;
            int second = raw[i + 1] & 0xff;
            boolean goesOn = (second & 0xc0) == 0x80;
            if (goesOn && (first == 0xc0 || first == 0xc1 || first == 0xe0 && second < 0xa0
                    || first == 0xf0 && second < 0x90)) {
                return true;
            }
        }
        return false;
    }

    private static String display(ZipMember member) {
        return new String(member.raw(), StandardCharsets.UTF_8);
    }
}
