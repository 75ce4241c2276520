package org.kith.platform.vcard;

import static org.kith.platform.vcard.CardContext.MAKE;
import static org.kith.platform.vcard.PersonMapper.blankToNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PostalAddress;

/** Maps every way to reach somebody: mail, telephone, web, messaging, profiles, postal addresses, calendars. */
final class PointMapper {
    /** Components eight to eighteen of an address (RFC 9554 section 2.1). */
    static final List<String> COMPONENTS = List.of("room", "apartment", "floor", "streetNumber", "streetName",
            "building", "block", "subdistrict", "district", "landmark", "direction");
    private static final Set<String> PLACES = Set.of("home", "work", "other", "internet");

    private final CardContext card;
    private final List<ContentLine> addressLabels = new ArrayList<>(0);

    PointMapper(CardContext card) {
        this.card = card;
    }

    boolean plain(ContentLine line) {
        String value = Values.text(line).strip();
        if (value.isEmpty()) {
            return true;
        }
        ContactPoint point = MAKE.createContactPoint();
        switch (line.name()) {
            case "EMAIL" -> {
                point.setKind(ContactPointKind.EMAIL);
                value = without(value, "mailto:");
            }
            case "TEL" -> {
                point.setKind(ContactPointKind.PHONE);
                if (line.has("VALUE", "uri")) {
                    value = without(value, "tel:");
                }
            }
            case "URL" -> point.setKind(ContactPointKind.URL);
            case "CONTACT-URI" -> point.setKind(ContactPointKind.CONTACT);
            default -> {
                point.setKind(ContactPointKind.CALENDAR);
                point.getTypes().add(line.name().toLowerCase(Locale.ROOT));
            }
        }
        point.setValue(value);
        return add(line, point);
    }

    boolean messaging(ContentLine line) {
        String value = Values.text(line).strip();
        if (value.isEmpty()) {
            return true;
        }
        ContactPoint point = MAKE.createContactPoint();
        point.setKind(ContactPointKind.IMPP);
        String service = first(line, "SERVICE-TYPE", "X-SERVICE-TYPE");
        int colon = value.indexOf(':');
        if (line.name().equals("IMPP")) {
            point.setService(service != null ? service.toLowerCase(Locale.ROOT)
                    : colon > 0 ? value.substring(0, colon).toLowerCase(Locale.ROOT) : null);
        } else {
            point.setService(serviceOf(line.name()));
            value = point.getService() + ':' + value;
        }
        point.setUsername(blankToNull(line.param("USERNAME")));
        point.setValue(value);
        return add(line, point);
    }

    boolean social(ContentLine line) {
        String value = Values.text(line).strip();
        String username = first(line, "USERNAME", "X-USER");
        if (value.isEmpty() && username == null) {
            return true;
        }
        ContactPoint point = MAKE.createContactPoint();
        point.setKind(ContactPointKind.SOCIAL);
        point.setValue(value.isEmpty() ? username : value);
        point.setUsername(username);
        String service = first(line, "SERVICE-TYPE", "X-SERVICE-TYPE");
        if (service != null) {
            point.setService(service.toLowerCase(Locale.ROOT));
        } else {
            Params.types(line, type -> {
                if (point.getService() == null && !PLACES.contains(type)) {
                    point.setService(type);
                }
            });
        }
        return add(line, point);
    }

    boolean address(ContentLine line) {
        List<String> parts = Values.split(Values.decoded(line), ';');
        PostalAddress address = MAKE.createPostalAddress();
        address.setPostOfficeBox(part(parts, 0));
        address.setExtended(part(parts, 1));
        address.setStreet(part(parts, 2));
        address.setLocality(part(parts, 3));
        address.setRegion(part(parts, 4));
        address.setPostalCode(part(parts, 5));
        address.setCountry(part(parts, 6));
        for (int i = 7; i < parts.size() && i < 7 + COMPONENTS.size(); i++) {
            if (!parts.get(i).isBlank()) {
                address.getComponents().add(COMPONENTS.get(i - 7) + '=' + parts.get(i));
            }
        }
        String label = blankToNull(line.param("LABEL"));
        address.setLabel(label == null ? null : Values.unescape(label));
        address.setGeo(blankToNull(line.param("GEO")));
        address.setTimeZone(blankToNull(line.param("TZ")));
        address.setCountryCode(blankToNull(line.param("CC")));
        String value = oneLine(address);
        if (value.isEmpty()) {
            return true;
        }
        ContactPoint point = MAKE.createContactPoint();
        point.setKind(ContactPointKind.ADDRESS);
        point.setValue(value);
        point.setAddress(address);
        return add(line, point) && parts.size() <= 7 + COMPONENTS.size();
    }

    boolean addressLabel(ContentLine line) {
        addressLabels.add(line);
        return true;
    }

    /** LABEL lines of the older versions belong to the address of the same types, else to the first without one. */
    void finish() {
        for (ContentLine line : addressLabels) {
            String text = Values.text(line);
            if (text.isBlank()) {
                continue;
            }
            Set<String> types = new java.util.HashSet<>();
            Params.types(line, types::add);
            ContactPoint owner = owner(types, true);
            owner = owner == null ? owner(types, false) : owner;
            if (owner == null) {
                owner = MAKE.createContactPoint();
                owner.setKind(ContactPointKind.ADDRESS);
                owner.setAddress(MAKE.createPostalAddress());
                owner.getTypes().addAll(types);
                owner.setValue(flat(text));
                card.person.getContactPoints().add(owner);
            }
            owner.getAddress().setLabel(text);
        }
    }

    /** An address in one line, its parts in the order of vCard. */
    static String oneLine(PostalAddress address) {
        StringBuilder out = new StringBuilder();
        for (String part : new String[] {address.getPostOfficeBox(), address.getExtended(), address.getStreet(),
                address.getLocality(), address.getRegion(), address.getPostalCode(), address.getCountry()}) {
            if (part != null) {
                out.append(out.isEmpty() ? "" : ", ").append(flat(part));
            }
        }
        if (out.isEmpty() && address.getLabel() != null) {
            out.append(flat(address.getLabel()));
        }
        for (String component : out.isEmpty() ? address.getComponents() : List.<String>of()) {
            out.append(out.isEmpty() ? "" : ", ").append(flat(component.substring(component.indexOf('=') + 1)));
        }
        return out.toString();
    }

    /** What is behind the older messaging properties. */
    static String serviceOf(String property) {
        return switch (property) {
            case "X-SKYPE-USERNAME" -> "skype";
            case "X-GOOGLE-TALK" -> "gtalk";
            case "X-MS-IMADDRESS" -> "im";
            default -> property.substring(2).toLowerCase(Locale.ROOT);
        };
    }

    private ContactPoint owner(Set<String> types, boolean same) {
        for (ContactPoint point : card.person.getContactPoints()) {
            if (point.getKind() == ContactPointKind.ADDRESS && point.getAddress() != null
                    && point.getAddress().getLabel() == null && (!same || types.equals(Set.copyOf(point.getTypes())))) {
                return point;
            }
        }
        return null;
    }

    private boolean add(ContentLine line, ContactPoint point) {
        if (!line.params().isEmpty()) {
            boolean mail = point.getKind() == ContactPointKind.EMAIL;
            boolean social = point.getKind() == ContactPointKind.SOCIAL;
            Params.types(line, type -> {
                if (!(mail && type.equals("internet")) && !(social && type.equals(point.getService()))) {
                    point.getTypes().add(type);
                }
            });
            point.setPref(Params.pref(line));
            for (Param param : line.params()) {
                if (!consumed(param, point)) {
                    point.getParameters().add(param.text());
                }
            }
        }
        if (line.group() != null) {
            point.setGroup(line.group());
            point.setLabel(blankToNull(card.label(line)));
        }
        card.person.getContactPoints().add(point);
        return true;
    }

    private static boolean consumed(Param param, ContactPoint point) {
        ContactPointKind kind = point.getKind();
        return switch (param.name()) {
            case "TYPE", "CHARSET", "ENCODING" -> true;
            case "PREF" -> Params.number(param.value()) > 0;
            case "SERVICE-TYPE", "X-SERVICE-TYPE" -> kind == ContactPointKind.IMPP || kind == ContactPointKind.SOCIAL;
            case "USERNAME" -> kind == ContactPointKind.IMPP || kind == ContactPointKind.SOCIAL;
            case "X-USER" -> kind == ContactPointKind.SOCIAL;
            case "LABEL", "GEO", "TZ", "CC" -> kind == ContactPointKind.ADDRESS;
            case "VALUE" -> !(kind == ContactPointKind.PHONE && param.value().equalsIgnoreCase("uri"))
                    && !(kind == ContactPointKind.SOCIAL && param.value().equalsIgnoreCase("text"));
            default -> false;
        };
    }

    private static String first(ContentLine line, String one, String other) {
        String value = line.param(one);
        return blankToNull(value == null ? line.param(other) : value);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? blankToNull(parts.get(index)) : null;
    }

    private static String flat(String text) {
        return text.indexOf('\n') < 0 ? text.strip() : text.strip().replaceAll("\\s*\\n\\s*", ", ");
    }

    private static String without(String value, String scheme) {
        String rest = value;
        while (rest.length() > scheme.length() && rest.regionMatches(true, 0, scheme, 0, scheme.length())) {
            rest = rest.substring(scheme.length()).strip();
        }
        return rest.isEmpty() ? value : rest;
    }
}
