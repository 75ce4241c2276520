package org.kith.platform.vcard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PostalAddress;

/** Writes contact points as EMAIL, TEL, ADR, URL, IMPP, SOCIALPROFILE and their kin, in the order of the model. */
final class PointLines {
    private final Groups groups;
    private final LineBuilder line;
    private final List<String> lines;
    private final Consumer<String> failed;

    PointLines(Groups groups, LineBuilder line, List<String> lines, Consumer<String> failed) {
        this.groups = groups;
        this.line = line;
        this.lines = lines;
        this.failed = failed;
    }

    void add(List<ContactPoint> points) {
        for (ContactPoint point : points) {
            try {
                add(point);
            } catch (RuntimeException cannot) {
                failed.accept(point.getKind().getLiteral());
            }
        }
    }

    private void add(ContactPoint point) {
        String value = point.getValue();
        boolean address = point.getKind() == ContactPointKind.ADDRESS;
        if ((value == null || value.isBlank()) && !(address && point.getAddress() != null)) {
            return;
        }
        String group = groups.of(point.getSource(), point.getGroup());
        String label = point.getLabel();
        if (label != null) {
            group = groups.labelled(group);
        }
        String name = property(point);
        String calendar = point.getKind() == ContactPointKind.CALENDAR ? name.toLowerCase(Locale.ROOT) : null;
        line.start(group, name).types(point.getTypes(), calendar).pref(point.getPref());
        if (point.getKind() == ContactPointKind.IMPP || point.getKind() == ContactPointKind.SOCIAL) {
            line.param("SERVICE-TYPE", service(point)).param("USERNAME", point.getUsername());
        }
        lines.add(address ? address(point) : value(point, value));
        if (label != null) {
            lines.add(line.start(group, "X-ABLabel").text(AppleLabels.written(label)));
        }
    }

    private String value(ContactPoint point, String value) {
        List<String> parameters = point.getParameters();
        boolean uri = false;
        boolean text = false;
        for (String parameter : parameters) {
            line.verbatim(parameter);
            uri |= parameter.equalsIgnoreCase("VALUE=uri");
            text |= parameter.equalsIgnoreCase("VALUE=text");
        }
        return switch (point.getKind()) {
            case EMAIL, OTHER -> line.text(value);
            case PHONE -> uri ? line.uri(value.matches("(?s)[A-Za-z][A-Za-z+.-]*:.*") ? value : "tel:" + value)
                    : line.text(value);
            default -> text ? line.text(value) : line.uri(value);
        };
    }

    private String address(ContactPoint point) {
        PostalAddress address = point.getAddress();
        if (address == null) {
            point.getParameters().forEach(line::verbatim);
            return line.plain(";;" + Values.escape(point.getValue()) + ";;;;");
        }
        String label = address.getLabel();
        line.param("LABEL", label == null ? null : label.replace("\\", "\\\\"));
        line.param("GEO", address.getGeo()).param("TZ", address.getTimeZone()).param("CC", address.getCountryCode());
        point.getParameters().forEach(line::verbatim);
        StringBuilder out = new StringBuilder();
        append(out, address.getPostOfficeBox());
        append(out.append(';'), address.getExtended());
        append(out.append(';'), address.getStreet());
        append(out.append(';'), address.getLocality());
        append(out.append(';'), address.getRegion());
        append(out.append(';'), address.getPostalCode());
        append(out.append(';'), address.getCountry());
        if (!address.getComponents().isEmpty()) {
            for (String name : PointMapper.COMPONENTS) {
                out.append(';');
                for (String component : address.getComponents()) {
                    if (component.startsWith(name + '=')) {
                        append(out, component.substring(name.length() + 1));
                        break;
                    }
                }
            }
        }
        return line.plain(out.toString());
    }

    private static void append(StringBuilder out, String value) {
        if (value != null) {
            out.append(Values.escape(value));
        }
    }

    /** Named only where the address does not begin with it. */
    private static String service(ContactPoint point) {
        String service = point.getService();
        return point.getKind() == ContactPointKind.IMPP && service != null
                && point.getValue().regionMatches(true, 0, service + ':', 0, service.length() + 1) ? null : service;
    }

    private static String property(ContactPoint point) {
        return switch (point.getKind()) {
            case EMAIL -> "EMAIL";
            case PHONE -> "TEL";
            case ADDRESS -> "ADR";
            case URL, OTHER -> "URL";
            case IMPP -> "IMPP";
            case SOCIAL -> "SOCIALPROFILE";
            case CONTACT -> "CONTACT-URI";
            case CALENDAR -> point.getTypes().contains("fburl") ? "FBURL"
                    : point.getTypes().contains("caladruri") ? "CALADRURI" : "CALURI";
        };
    }
}
