package org.kith.samples.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What four of the people publish on pages of their own, as Atom and RSS: path in the zip to text. */
final class FeedFiles {
    private final World world;
    private final List<Blog> blogs = new ArrayList<>();

    FeedFiles(World world) {
        this.world = world;
        for (String line : WordList.lines("articles.txt")) {
            String[] part = line.split("\\|");
            if (line.startsWith("@")) {
                blogs.add(new Blog(writer(part[0].substring(1)), part[1].equals("atom"), part[2], part[3],
                        new ArrayList<>()));
            } else {
                blogs.getLast().articles().add(new Article(World.NOW.minus(Duration.ofHours(Long.parseLong(part[0]))),
                        part[1], List.of(part[2].split(",")), part[3]));
            }
        }
    }

    /** Whether somebody has a page of their own that their card must name. */
    static boolean writes(Person person, World world) {
        return new FeedFiles(world).blogs.stream().anyMatch(blog -> blog.writer() == person);
    }

    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Blog blog : blogs) {
            String name = Names.latin(blog.writer().ascii());
            files.put(name + (blog.atom() ? ".atom" : ".rss"), blog.atom() ? atom(blog) : rss(blog));
        }
        return files;
    }

    private Person writer(String roleAndPlace) {
        String[] part = roleAndPlace.split(" ");
        return world.with(Role.valueOf(part[0])).get(Integer.parseInt(part[1]));
    }

    private static String atom(Blog blog) {
        Person writer = blog.writer();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"" + writer.home() + "\">\n");
        out.append("  <title>").append(escaped(blog.title())).append("</title>\n  <subtitle>")
                .append(escaped(blog.subtitle())).append("</subtitle>\n  <id>").append(writer.home()).append("</id>\n")
                .append("  <link rel=\"self\" href=\"feed.atom\"/>\n  <link href=\"").append(writer.home())
                .append("\"/>\n  <updated>").append(blog.articles().getFirst().at()).append("</updated>\n")
                .append("  <author><name>").append(escaped(writer.name())).append("</name></author>\n");
        for (Article article : blog.articles()) {
            out.append("  <entry>\n    <title>").append(escaped(article.title())).append("</title>\n    <id>")
                    .append(writer.home()).append(slug(article)).append("</id>\n    <link href=\"")
                    .append(slug(article)).append("\"/>\n    <published>").append(article.at())
                    .append("</published>\n    <updated>").append(article.at()).append("</updated>\n");
            article.tags().forEach(tag -> out.append("    <category term=\"").append(tag).append("\"/>\n"));
            out.append("    <summary type=\"html\">").append(escaped("<p>" + escaped(article.summary()) + "</p>"))
                    .append("</summary>\n  </entry>\n");
        }
        return out.append("</feed>\n").toString();
    }

    private static String rss(Blog blog) {
        Person writer = blog.writer();
        DateTimeFormatter date = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .withZone(ZoneOffset.UTC);
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">\n<channel>\n<title>")
                .append(escaped(blog.title())).append("</title>\n<link>").append(writer.home())
                .append("</link>\n<description>").append(escaped(blog.subtitle())).append("</description>\n")
                .append("<managingEditor>").append(writer.email()).append(" (").append(escaped(writer.name()))
                .append(")</managingEditor>\n");
        for (Article article : blog.articles()) {
            out.append("<item>\n<title>").append(escaped(article.title())).append("</title>\n<link>")
                    .append(writer.home()).append(slug(article)).append("</link>\n<guid>").append(writer.home())
                    .append(slug(article)).append("</guid>\n<pubDate>").append(date.format(article.at()))
                    .append("</pubDate>\n");
            article.tags().forEach(tag -> out.append("<category>").append(tag).append("</category>\n"));
            out.append("<description><![CDATA[<p>").append(escaped(article.summary()))
                    .append("</p>]]></description>\n</item>\n");
        }
        return out.append("</channel>\n</rss>\n").toString();
    }

    private static String slug(Article article) {
        return article.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record Blog(Person writer, boolean atom, String title, String subtitle, List<Article> articles) {
    }

    private record Article(Instant at, String title, List<String> tags, String summary) {
    }
}
