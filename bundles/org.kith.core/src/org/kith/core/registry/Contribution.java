package org.kith.core.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;

/** Turns elements of plugin.xml into descriptors; what is wrong with one is an {@link IllegalArgumentException}. */
final class Contribution {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String GREY = "#5F6368";

    private final IConfigurationElement element;

    Contribution(IConfigurationElement element) {
        this.element = element;
    }

    static String bundle(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    String id() {
        String id = required("id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(NLS.bind(Messages.Contribution_badId, id));
        }
        return id;
    }

    PlatformDescriptor platform(String version) {
        String id = id();
        String name = required("name");
        IConfigurationElement[] archives = element.getChildren("archive");
        IConfigurationElement[] live = element.getChildren("live");
        if (archives.length + live.length == 0) {
            throw new IllegalArgumentException(NLS.bind(Messages.Contribution_nothing, id));
        }
        Stream.concat(Stream.of(archives), Stream.of(live)).forEach(one -> new Contribution(one).required("class"));
        String color = optional("color");
        String monogram = optional("monogram");
        return new PlatformDescriptor(id, name, optional("description"),
                monogram.isEmpty() ? name.substring(0, name.offsetByCodePoints(0, 1)) : monogram,
                COLOR.matcher(color).matches() ? color : GREY, bundle(element), version, archives.length,
                patterns(archives), live.length > 0, live.length > 0 ? new Contribution(live[0]).optional("host") : "",
                settings(), coverage(), howTo(), links(), optional("compose"));
    }

    ExporterDescriptor exporter() {
        required("class");
        return new ExporterDescriptor(id(), required("name"), required("extension"),
                Boolean.parseBoolean(optional("folder")), !optional("reader").isEmpty(), bundle(element));
    }

    private static List<String> patterns(IConfigurationElement[] archives) {
        List<String> all = new ArrayList<>();
        for (IConfigurationElement archive : archives) {
            for (String one : new Contribution(archive).optional("patterns").split(",")) {
                if (!one.isBlank()) {
                    all.add(one.strip());
                }
            }
        }
        return List.copyOf(all);
    }

    private List<SettingDescriptor> settings() {
        List<SettingDescriptor> all = new ArrayList<>();
        for (IConfigurationElement child : element.getChildren("setting")) {
            Contribution one = new Contribution(child);
            String required = one.optional("required");
            all.add(new SettingDescriptor(one.required("id"), one.required("label"), kind(one.optional("kind")),
                    required.isEmpty() || Boolean.parseBoolean(required), one.optional("default"),
                    one.optional("description")));
        }
        return List.copyOf(all);
    }

    private static SettingDescriptor.Kind kind(String word) {
        return Stream.of(SettingDescriptor.Kind.values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT))).findFirst()
                .orElse(SettingDescriptor.Kind.TEXT);
    }

    private List<CoverageDeclaration> coverage() {
        Map<String, CoverageDeclaration> all = new LinkedHashMap<>();
        for (IConfigurationElement child : element.getChildren("coverage")) {
            CoverageDeclaration.parse(child.getAttribute("signal"), child.getAttribute("direction"),
                    child.getAttribute("state"), child.getAttribute("because"))
                    .forEach(one -> all.put(one.kind() + " " + one.direction(), one));
        }
        return List.copyOf(all.values());
    }

    private List<LinkForm> links() {
        return Stream.of(element.getChildren("link")).map(Contribution::new).map(Contribution::link).toList();
    }

    private LinkForm link() {
        String epoch = optional("epoch");
        String shift = optional("shift");
        try {
            return new LinkForm(LinkForm.Kind.valueOf(required("kind").toUpperCase(Locale.ROOT)),
                    Pattern.compile(required("pattern"), Pattern.CASE_INSENSITIVE),
                    epoch.isEmpty() ? -1 : Long.parseLong(epoch), shift.isEmpty() ? 0 : Integer.parseInt(shift));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.Contribution_badPattern, e.getPattern(),
                    e.getDescription()), e);
        }
    }

    private List<HowTo> howTo() {
        return Stream.of(element.getChildren("howto")).map(Contribution::new)
                .map(one -> new HowTo(one.required("step"), one.optional("link"))).toList();
    }

    private String required(String attribute) {
        String value = optional(attribute);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    NLS.bind(Messages.Contribution_attribute, attribute, element.getName()));
        }
        return value;
    }

    private String optional(String attribute) {
        String value = element.getAttribute(attribute);
        return value == null ? "" : value.strip();
    }
}
