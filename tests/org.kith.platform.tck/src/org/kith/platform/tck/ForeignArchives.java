package org.kith.platform.tck;

import java.util.List;
import org.kith.core.platform.Archive;
import org.kith.testkit.ScriptedArchive;

/** What people drop by mistake and no platform plug-in may take for its own. */
public final class ForeignArchives {
    private ForeignArchives() {
    }

    /** A picture, a web page, a budget, a program's settings, a letter, random bytes, an empty file. */
    public static List<Archive> all() {
        byte[] noise = new byte[4096];
        new java.util.Random(1).nextBytes(noise);
        return List.of(
                ScriptedArchive.named("nothing").with("nothing.txt", ""),
                ScriptedArchive.named("letter.txt").with("letter.txt", "Dear reader,\n\nall is well.\n"),
                ScriptedArchive.named("page.html").with("page.html", "<!DOCTYPE html><title>x</title><p>Hello</p>"),
                ScriptedArchive.named("budget.csv").with("budget.csv", "Month,Rent,Food\n2026-01,800,300\n"),
                ScriptedArchive.named("settings.json").with("settings.json", "{\"theme\":\"dark\",\"zoom\":1.5}"),
                ScriptedArchive.named("feed.xml").with("feed.xml", "<?xml version=\"1.0\"?><rss/>"),
                ScriptedArchive.named("noise.bin").with("noise.bin", noise),
                ScriptedArchive.named("project").with("README.md", "# A project").with("src/Main.java", "class Main {}")
                        .with("data/points.csv", "x,y\n1,2\n").with("package.json", "{\"name\":\"p\"}"));
    }
}
