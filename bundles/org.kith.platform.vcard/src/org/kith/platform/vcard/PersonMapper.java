package org.kith.platform.vcard;

import static org.kith.platform.vcard.CardContext.MAKE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kith.core.platform.Problem;
import org.kith.model.people.AgentKind;
import org.kith.model.people.ExternalId;
import org.kith.model.people.Fact;
import org.kith.model.people.FactKind;
import org.kith.model.people.Note;
import org.kith.model.people.Person;

/**
 * Makes a person of a card, line by line. A line that the model cannot hold, or not whole, is kept word for word as
 * well. Used by the reader for cards of a file and by the writer to see what a kept line says. Not thread-safe.
 */
final class PersonMapper {
    private static final List<String> VERSIONS = List.of("2.1", "3.0", "4.0");

    private final CardContext card;
    private final Person person;
    private final NameMapper names;
    private final PointMapper points;
    private final PictureMapper pictures;
    private final WorkMapper work;
    private final LifeMapper life;

    private PersonMapper(CardContext card) {
        this.card = card;
        person = card.person;
        names = new NameMapper(card);
        points = new PointMapper(card);
        pictures = new PictureMapper(card);
        work = new WorkMapper(card);
        life = new LifeMapper(card);
    }

    /** Maps a card. The person has no name when nothing in the card can serve as one. */
    static CardContext map(RawCard card, String file, Consumer<Problem> problems) {
        CardContext context = new CardContext(card, file, problems);
        PersonMapper mapper = new PersonMapper(context);
        List<ContentLine> lines = card.lines();
        for (int i = 0; i < lines.size(); i++) {
            ContentLine line = lines.get(i);
            if (!mapper.take(line)) {
                context.keep(line);
            }
        }
        mapper.finish(lines);
        return context;
    }

    /** False when the line has to be kept: not known, or known and not held whole. */
    private boolean take(ContentLine line) {
        return switch (line.name()) {
            case "FN" -> names.formatted(line);
            case "N" -> names.structured(line);
            case "NICKNAME" -> names.nicknames(line);
            case "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "SORT-STRING" -> names.detail(line);
            case "EMAIL", "TEL", "URL", "CONTACT-URI", "FBURL", "CALURI", "CALADRURI" -> points.plain(line);
            case "IMPP", "X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO", "X-SKYPE", "X-SKYPE-USERNAME", "X-GTALK",
                    "X-GOOGLE-TALK", "X-QQ", "X-GADUGADU", "X-GROUPWISE", "X-MS-IMADDRESS" -> points.messaging(line);
            case "SOCIALPROFILE", "X-SOCIALPROFILE" -> points.social(line);
            case "ADR" -> points.address(line);
            case "LABEL" -> points.addressLabel(line);
            case "PHOTO", "LOGO", "SOUND" -> pictures.picture(line);
            case "ORG", "TITLE", "ROLE", "ORG-DIRECTORY" -> work.part(line);
            case "BDAY", "ANNIVERSARY", "DEATHDATE", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY",
                    "X-KADDRESSBOOK-X-ANNIVERSARY", "X-ABDATE", "BIRTHPLACE", "DEATHPLACE" -> life.date(line);
            case "RELATED", "X-ABRELATEDNAMES", "AGENT", "X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-MS-SPOUSE", "X-MS-CHILD",
                    "X-KADDRESSBOOK-X-SPOUSESNAME", "X-MANAGER", "X-EVOLUTION-MANAGER", "X-MS-MANAGER",
                    "X-KADDRESSBOOK-X-MANAGERSNAME", "X-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-MS-ASSISTANT",
                    "X-KADDRESSBOOK-X-ASSISTANTSNAME" -> life.related(line);
            case "NOTE" -> note(line);
            case "CATEGORIES" -> categories(line);
            case "INTEREST" -> fact(line, FactKind.INTEREST);
            case "HOBBY" -> fact(line, FactKind.HOBBY);
            case "EXPERTISE" -> fact(line, FactKind.EXPERTISE);
            case "GENDER" -> gender(line);
            case "LANG" -> ranked(line, person.getLanguages());
            case "PRONOUNS" -> ranked(line, person.getPronouns());
            case "X-ABLABEL" -> line.group() != null && !card.unclaimed(line);
            case "PROFILE" -> line.value().strip().equalsIgnoreCase("VCARD");
            case "X-KITH-LINE" -> kept(line);
            default -> single(line);
        };
    }

    private boolean single(ContentLine line) {
        return switch (line.name()) {
            case "UID" -> uid(line);
            case "X-KITH-UID" -> externalId(line);
            case "REV" -> moment(line, person.getRev(), person::setRev);
            case "CREATED" -> moment(line, person.getCreated(), person::setCreated);
            case "KIND", "X-ADDRESSBOOKSERVER-KIND" -> kind(line);
            case "TZ" -> text(line, person.getTimeZone(), person::setTimeZone, "VALUE");
            case "GEO" -> geo(line);
            case "LANGUAGE" -> text(line, person.getLanguage(), person::setLanguage);
            case "GRAMGENDER" -> text(line, person.getGrammaticalGender(), person::setGrammaticalGender);
            case "SOURCE" -> {
                person.getSourceUris().add(Values.text(line));
                yield Params.only(line, "VALUE");
            }
            default -> false;
        };
    }

    private void finish(List<ContentLine> lines) {
        points.finish();
        work.finish();
        for (ContentLine line : lines) {
            if (line.name().equals("X-ABLABEL") && line.group() != null && !card.unclaimed(line)) {
                dropKept(line);
            }
        }
        if (person.getFormattedName() == null) {
            person.setFormattedName(names.fallback());
        }
    }

    /** A label that stood before its property was kept at first, and claimed later. */
    private void dropKept(ContentLine label) {
        if (person.getUnknownProperties().removeIf(kept -> kept.getLine() == label.raw())) {
            for (int i = 0; i < person.getUnknownProperties().size(); i++) {
                person.getUnknownProperties().get(i).setPosition(i);
            }
        }
    }

    private boolean note(ContentLine line) {
        String text = Values.text(line);
        if (text.isBlank()) {
            return true;
        }
        Note note = MAKE.createNote();
        note.setText(text);
        note.setLanguage(blankToNull(line.param("LANGUAGE")));
        String created = line.param("CREATED");
        Instant written = created == null ? null : Times.parse(created);
        note.setWritten(written);
        person.getNotes().add(note);
        return (created == null || written != null) && Params.only(line, "LANGUAGE", "CREATED", "VALUE");
    }

    private boolean categories(ContentLine line) {
        for (String category : Values.split(Values.decoded(line), ',')) {
            if (!category.isBlank()) {
                person.getCategories().add(category.strip());
            }
        }
        return Params.only(line);
    }

    private boolean fact(ContentLine line, FactKind kind) {
        String text = Values.text(line);
        if (text.isBlank()) {
            return true;
        }
        Fact fact = MAKE.createFact();
        fact.setKind(kind);
        fact.setText(text);
        fact.setLevel(blankToNull(line.param("LEVEL")));
        person.getFacts().add(fact);
        return Params.only(line, "LEVEL");
    }

    private boolean gender(ContentLine line) {
        if (person.getGender() != null || person.getGenderIdentity() != null) {
            return false;
        }
        String value = Values.decoded(line);
        List<String> parts = Values.split(value, ';');
        person.setGender(blankToNull(parts.get(0)));
        person.setGenderIdentity(parts.size() > 1 ? blankToNull(parts.get(1)) : null);
        return Params.only(line) && parts.size() <= 2;
    }

    /** A list that is ordered by PREF; the order of the file is the order of preference otherwise. */
    private boolean ranked(ContentLine line, List<String> values) {
        String value = Values.text(line);
        if (value.isBlank()) {
            return true;
        }
        values.add(Params.pref(line) == 1 ? 0 : values.size(), value);
        return Params.only(line, "PREF", "VALUE");
    }

    private boolean uid(ContentLine line) {
        String value = Values.text(line).strip();
        if (value.isEmpty()) {
            return true;
        }
        if (person.getUid() != null) {
            return false;
        }
        person.setUid(Uids.key(value));
        addExternalId(value);
        return true;
    }

    private boolean externalId(ContentLine line) {
        addExternalId(Values.text(line));
        return true;
    }

    private void addExternalId(String value) {
        ExternalId id = MAKE.createExternalId();
        id.setSystem("vcard");
        id.setValue(value);
        person.getExternalIds().add(id);
    }

    private boolean kind(ContentLine line) {
        AgentKind kind = switch (Values.text(line).strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> AgentKind.INDIVIDUAL;
            case "org", "organization" -> AgentKind.ORG;
            case "group" -> AgentKind.GROUP;
            case "location" -> AgentKind.LOCATION;
            case "application" -> AgentKind.APPLICATION;
            case "device" -> AgentKind.DEVICE;
            default -> null;
        };
        if (kind == null) {
            return false;
        }
        person.setKind(kind);
        return Params.only(line);
    }

    private boolean moment(ContentLine line, Instant present, Consumer<Instant> setter) {
        Instant time = present != null ? null : Times.parse(Values.text(line));
        if (time == null) {
            return line.value().isBlank();
        }
        setter.accept(time);
        return true;
    }

    private boolean text(ContentLine line, String present, Consumer<String> setter, String... allowed) {
        String value = Values.text(line);
        if (value.isBlank()) {
            return true;
        }
        if (present != null) {
            return false;
        }
        setter.accept(value);
        return Params.only(line, allowed);
    }

    private boolean geo(ContentLine line) {
        String value = Values.text(line).strip();
        if (value.isEmpty()) {
            return true;
        }
        if (person.getGeo() != null) {
            return false;
        }
        int semicolon = value.indexOf(';');
        boolean uri = value.regionMatches(true, 0, "geo:", 0, 4);
        person.setGeo(uri || semicolon < 0 ? value
                : "geo:" + value.substring(0, semicolon).strip() + ',' + value.substring(semicolon + 1).strip());
        return Params.only(line, "VALUE");
    }

    /** A line that an export of ours wrapped, as it was no safe line of vCard 4.0. */
    private boolean kept(ContentLine line) {
        String raw = Values.text(line);
        String version = line.param("X-VERSION");
        if (raw.isBlank() || raw.indexOf('\n') >= 0 || version == null || !VERSIONS.contains(version)) {
            return false;
        }
        ContentLine inner = ContentLine.parse(raw, line.number());
        card.keep(raw, version, inner == null ? null : inner.group());
        return true;
    }

    static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
