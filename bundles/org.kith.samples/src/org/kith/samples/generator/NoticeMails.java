package org.kith.samples.generator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The owner's folder of notification mails, as an mbox file: what LinkedIn and X wrote of the others in a year. */
final class NoticeMails {
    private static final Pattern SHARE = Pattern.compile(
            "(?m)^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d),[^\\n]*?share%3A(\\d+)");
    private static final DateTimeFormatter DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss +0000", Locale.US).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DIVIDER = DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final World world;
    private final List<Reaction> reactions;
    /** The owner's posts on LinkedIn by when they were shared: their numbers. */
    private final TreeMap<Instant, String> shares = new TreeMap<>();
    private final TreeMap<Instant, String> tweets = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();
    private int number;

    NoticeMails(World world, List<Reaction> reactions, String sharesTable) {
        this.world = world;
        this.reactions = reactions;
        Matcher share = SHARE.matcher(sharesTable);
        while (share.find()) {
            shares.put(LocalDateTime.parse(share.group(1).replace(' ', 'T')).toInstant(ZoneOffset.UTC), share.group(2));
        }
        int place = 0;
        for (Post post : world.posts()) {
            if (post.kind() == Post.Kind.OWN) {
                tweets.put(post.at(), String.valueOf(XArchive.snowflake(post.at(), place)));
            }
            place++;
        }
    }

    String text() {
        for (Reaction one : reactions) {
            if (one.channel() == Channel.X) {
                x(one);
            } else {
                linkedIn(one);
            }
            if (number % 60 == 30) {
                others(one.at().plusSeconds(4000));
            }
        }
        return out.toString();
    }

    private void linkedIn(Reaction one) {
        String name = one.by().name();
        String did = switch (one.kind()) {
            case LIKE -> "reacted to your post";
            case COMMENT -> "commented on your post";
            case SHARE -> "reposted your post";
            case MENTION -> "mentioned you in a comment";
            case FOLLOW -> "started following you";
        };
        String who = one.others() == 0 ? name : name + " and " + one.others() + " others";
        String subject = one.kind() == Reaction.Kind.COMMENT && one.by().language().equals("de")
                ? name + " hat Ihren Beitrag kommentiert" : who + " " + did;
        String words = one.text().isEmpty() ? "" : name + (one.kind() == Reaction.Kind.MENTION ? " mentioned you:\n"
                : " commented:\n") + one.text() + "\n\n";
        Map.Entry<Instant, String> post = shares.floorEntry(one.at());
        mail("LinkedIn <notifications-noreply@linkedin.com>", "linkedin.com", subject, one.at(),
                "Hi " + world.me().given()
                + ",\n\n" + words + name + ": " + one.by().profile().replace(".com/in/", ".com/comm/in/")
                + "?trk=eml-notice\n" + (post == null ? "" : "See the post: https://www.linkedin.com/comm/feed/update/"
                        + "urn%3Ali%3Ashare%3A" + post.getValue() + "?trk=eml-notice\n")
                + "\nYou receive notification emails. Unsubscribe: https://www.linkedin.com/comm/psettings/email\n");
    }

    private void x(Reaction one) {
        String did = switch (one.kind()) {
            case LIKE -> "liked your post";
            case COMMENT -> "replied to your post";
            case SHARE -> "reposted your post";
            case MENTION -> "mentioned you";
            case FOLLOW -> "followed you";
        };
        String words = one.kind() == Reaction.Kind.COMMENT ? "replied:\n" + one.text() + "\n\n"
                : one.kind() == Reaction.Kind.MENTION ? "mentioned you:\n" + one.text() + "\n\n" : did + ".\n\n";
        boolean own = one.kind() != Reaction.Kind.FOLLOW && one.kind() != Reaction.Kind.MENTION;
        Map.Entry<Instant, String> post = own ? tweets.floorEntry(one.at()) : null;
        mail("X <notify@x.com>", "x.com", one.by().name() + " (@" + one.by().handle() + ") " + did, one.at(),
                one.by().name() + " " + words + (post == null ? "" : "See the post: https://x.com/i/redirect?url=https%3A%2F%2Fx.com%2F"
                        + world.me().handle() + "%2Fstatus%2F" + post.getValue() + "%3Fcn%3Dnotice\n")
                + "Settings: https://x.com/settings/notifications\n");
    }

    /** What else lies in such a folder: nothing of anybody, something that no rule knows, and a letter. */
    private void others(Instant at) {
        String jobs = "LinkedIn <notifications-noreply@linkedin.com>";
        mail(jobs, "linkedin.com", "You appeared in 7 searches this week", at, "See who looked.\n");
        mail(jobs, "linkedin.com", "Your post is travelling further than usual", at.plusSeconds(60),
                "A sign of the times.\n");
        mail("Beatrix Oakhurst <beatrix.oakhurst@mosshousepress.example>", null, "The proofs", at.plusSeconds(120),
                "Dear Mia,\n\nthe proofs are on the way.\n\nBeatrix\n");
    }

    private void mail(String from, String signed, String subject, Instant at, String body) {
        String address = from.substring(from.indexOf('<') + 1, from.indexOf('>'));
        boolean ascii = subject.chars().allMatch(c -> c < 128);
        out.append("From ").append(address).append(' ').append(DIVIDER.format(at)).append('\n');
        out.append("Delivered-To: ").append(world.me().email()).append('\n');
        if (signed != null) {
            out.append("Authentication-Results: mx.hartwig.example; dkim=pass header.d=").append(signed)
                    .append("; dmarc=pass header.from=").append(signed).append('\n');
        }
        out.append("From: ").append(from).append("\nTo: ").append(world.me().name()).append(" <")
                .append(world.me().email()).append(">\nSubject: ").append(ascii ? subject : "=?utf-8?B?"
                        + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=")
                .append("\nDate: ").append(DATE.format(at)).append("\nMessage-ID: <")
                .append("%05d.%d".formatted(++number, at.getEpochSecond())).append("@mailer.example>\n")
                .append("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n")
                .append("Content-Transfer-Encoding: 8bit\n\n").append(body.replaceAll("(?m)^(>*From )", ">$1"))
                .append('\n');
    }
}
