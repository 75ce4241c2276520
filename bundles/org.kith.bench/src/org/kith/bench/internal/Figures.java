package org.kith.bench.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Collects figures and shows them as a table or as JSON. Used by one thread. */
public final class Figures {
    private final List<Figure> figures = new ArrayList<>();
    private final PrintStream live;

    /** @param live where each figure is told as soon as it is known */
    public Figures(PrintStream live) {
        this.live = live;
    }

    void add(Figure figure) {
        figures.add(figure);
        live.println(line(figure));
    }

    List<Figure> all() {
        return List.copyOf(figures);
    }

    /** Whether every goal was met. */
    public boolean met() {
        return figures.stream().noneMatch(figure -> Boolean.FALSE.equals(figure.met()));
    }

    /** One line a figure. */
    public void table(PrintStream out) {
        figures.forEach(figure -> out.println(line(figure)));
    }

    private static String line(Figure f) {
        String base = f.baseline() == null ? "" : "  bare %s %s = %s x".formatted(Figure.plain(f.baseline()), f.unit(),
                Figure.plain(f.ratio()));
        String goal = f.goal() == null ? "" : "  (%s: %s)".formatted(f.goal(), f.met() ? "met" : "MISSED");
        return "%-9s %-44s %10s %-4s%s%s".formatted(f.bench(), f.metric(), Figure.plain(f.value()), f.unit(), base,
                goal);
    }

    /** An array of objects: bench, metric, value, unit, baseline, ratio, goal, met. */
    public void json(PrintStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Figure f : figures) {
                json.writeStartObject();
                json.writeStringField("bench", f.bench());
                json.writeStringField("metric", f.metric());
                json.writeNumberField("value", f.value());
                json.writeStringField("unit", f.unit());
                number(json, "baseline", f.baseline());
                number(json, "ratio", f.ratio());
                json.writeStringField("goal", f.goal());
                if (f.met() == null) {
                    json.writeNullField("met");
                } else {
                    json.writeBooleanField("met", f.met());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }

    private static void number(JsonGenerator json, String name, Double value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }
}
