package org.kith.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.model.validation.Samples.make;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.model.validation.Samples.Sample;

class ChecksTest {

    private static final String JAN = "2026-01-01T00:00:00Z";
    private static final String FEB = "2026-02-01T00:00:00Z";
    private static final String MAR = "2026-03-01T00:00:00Z";

    private final Checks checks = new Checks(Set.of("me@x", "me@mail")::contains, Set.of("ada", "bob")::contains);

    static Stream<Sample> samples() {
        return Stream.of(people(), dates(), activity(), meet(), care()).flatMap(s -> s.list().stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCheck(Sample sample) {
        List<Finding> own = checks.validate(sample.object()).stream()
                .filter(f -> f.check().equals(sample.check())).toList();

        if (sample.good()) {
            assertThat(own).isEmpty();
        } else {
            assertThat(own).isNotEmpty().allSatisfy(f -> {
                assertThat(f.message()).isNotBlank().doesNotContain("NLS missing", "{0}", "{1}");
                assertThat(f.object()).isSameAs(sample.object());
            });
        }
    }

    @Test
    void everyCheckHasSomethingThatItRefusesAndSomethingThatItAccepts() {
        assertThat(samples().filter(Sample::good).map(Sample::check)).containsAll(ids());
        assertThat(samples().filter(s -> !s.good()).map(Sample::check)).containsAll(ids());
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsContainedIsLookedAtToo() {
        EObject person = make("Person", "uid", "ada", "formattedName", "Ada",
                "birthday", make("PartialDate", "year", 1604, "month", 4));

        assertThat(checks.validate(person)).isEmpty();
        assertThat(checks.validateAll(person)).extracting(Finding::check).containsExactly("date.year");
    }

    @Test
    void theDiagnosticianAsksTheChecks() {
        EValidatorRegistryImpl registry = new EValidatorRegistryImpl();
        new ChecksValidator(checks).register(registry);

        Diagnostic diagnostic = new Diagnostician(registry).validate(make("Interaction", "key", "x:1"));

        assertThat(diagnostic.getSeverity()).isEqualTo(Diagnostic.ERROR);
        assertThat(diagnostic.getChildren()).extracting(Diagnostic::getSource).contains("interaction.actor");
    }

    private List<String> ids() {
        return checks.list().stream().map(Check::id).toList();
    }

    private static Samples people() {
        return new Samples()
                .bad("id.present", "no uid", make("Person"))
                .bad("id.present", "a blank key", make("Interaction", "key", " "))
                .bad("id.present", "a line break", make("Account", "uid", "a\nb"))
                .good("id.present", "a uid", make("Letter", "uid", "l1"))
                .good("id.present", "a class without id", make("Handle"))
                .bad("account.one-person", "two at a time", make("Account", "uid", "a",
                        "links", link("ada", true, JAN, null), "links", link("bob", true, FEB, null)))
                .bad("account.one-person", "periods that overlap", make("Account", "uid", "a",
                        "links", link("ada", false, JAN, MAR), "links", link("bob", true, FEB, null)))
                .good("account.one-person", "one after the other", make("Account", "uid", "a",
                        "links", link("ada", false, JAN, FEB), "links", link("bob", true, FEB, null)))
                .good("account.one-person", "nobody's", make("Account", "uid", "a"))
                .bad("link.decided", "nobody", link(null, true, JAN, null))
                .bad("link.decided", "active with an end", link("ada", true, JAN, FEB))
                .bad("link.decided", "over without an end", link("ada", false, JAN, null))
                .bad("link.decided", "an end before its begin", link("ada", false, FEB, JAN))
                .bad("link.decided", "too sure", make("IdentityLink", "personUid", "ada", "active", true,
                        "confidence", 1.5))
                .good("link.decided", "undone", link("ada", false, JAN, FEB))
                .bad("confidence.range", "below 0", make("Fact", "confidence", -0.1))
                .bad("confidence.range", "no number", make("ContactPoint", "confidence", Double.NaN))
                .good("confidence.range", "the default", make("Fact"))
                .bad("merge.keeps-both", "with oneself", merge("ada", "ada"))
                .bad("merge.keeps-both", "the absorbed was deleted", merge("ada", "gone"))
                .bad("merge.keeps-both", "the survivor was deleted", merge("gone", "ada"))
                .bad("merge.keeps-both", "nobody", merge("ada", ""))
                .good("merge.keeps-both", "both are there", merge("ada", "bob"))
                .bad("person.merged-into", "herself", make("Person", "uid", "ada", "mergedIntoUid", "ada"))
                .bad("person.merged-into", "somebody gone", make("Person", "uid", "ada", "mergedIntoUid", "gone"))
                .good("person.merged-into", "another", make("Person", "uid", "ada", "mergedIntoUid", "bob"))
                .good("person.merged-into", "nobody", make("Person", "uid", "ada"))
                .bad("agent.name", "no name", make("Person", "uid", "ada"))
                .good("agent.name", "a name", make("Circle", "uid", "c", "formattedName", "Rowers"))
                .bad("contact-point.usable", "no value", make("ContactPoint"))
                .bad("contact-point.usable", "pref 101", make("ContactPoint", "value", "a@b", "pref", 101))
                .bad("contact-point.usable", "a phone with a street", make("ContactPoint", "kind", "PHONE",
                        "value", "1", "address", make("PostalAddress")))
                .good("contact-point.usable", "a mail address", make("ContactPoint", "value", "a@b", "pref", 1))
                .good("contact-point.usable", "an address of parts", make("ContactPoint", "kind", "ADDRESS",
                        "address", make("PostalAddress")))
                .bad("unknown-property.verbatim", "folded", make("UnknownProperty", "line", "X:a\r\n b",
                        "version", "3.0"))
                .bad("unknown-property.verbatim", "version 5", make("UnknownProperty", "line", "X:a",
                        "version", "5.0"))
                .good("unknown-property.verbatim", "a line", make("UnknownProperty", "line", "X:a", "version", "2.1"))
                .bad("photo.findable", "neither", make("Photo"))
                .bad("photo.findable", "no hash", make("Photo", "hash", "ABC"))
                .good("photo.findable", "a hash", make("Photo", "hash", "0123456789abcdef".repeat(4)))
                .good("photo.findable", "an address", make("Photo", "uri", "https://example.org/a.png"))
                .bad("not-same.pair", "the wrong order", make("NotSame", "uid", "n", "firstUid", "b", "secondUid", "a"))
                .bad("not-same.pair", "one person", make("NotSame", "uid", "n", "firstUid", "a", "secondUid", "a"))
                .good("not-same.pair", "two", make("NotSame", "uid", "n", "firstUid", "a", "secondUid", "b"));
    }

    private static Samples dates() {
        return new Samples()
                .bad("date.year", "1604", make("PartialDate", "year", 1604, "month", 4, "day", 12))
                .good("date.year", "no year", make("PartialDate", "month", 4, "day", 12))
                .bad("date.exists", "29 February 2023", make("PartialDate", "year", 2023, "month", 2, "day", 29))
                .bad("date.exists", "30 February", make("PartialDate", "month", 2, "day", 30))
                .bad("date.exists", "month 13", make("PartialDate", "month", 13))
                .bad("date.exists", "a day of a year", make("PartialDate", "year", 2023, "day", 3))
                .bad("date.exists", "year 10000", make("PartialDate", "year", 10000))
                .bad("date.exists", "words and numbers", make("PartialDate", "year", 1800, "text", "circa 1800"))
                .good("date.exists", "29 February", make("PartialDate", "month", 2, "day", 29))
                .good("date.exists", "29 February 2024", make("PartialDate", "year", 2024, "month", 2, "day", 29))
                .good("date.exists", "year 1", make("PartialDate", "year", 1, "month", 1, "day", 1));
    }

    private static Samples activity() {
        return new Samples()
                .bad("interaction.actor", "nobody did it", make("Interaction", "key", "x:1"))
                .good("interaction.actor", "somebody did", make("Interaction", "key", "x:1", "actorUid", "a@x"))
                .bad("interaction.not-with-myself", "me to me", interaction("me@x", "me@mail"))
                .good("interaction.not-with-myself", "me to another", interaction("me@x", "a@x"))
                .good("interaction.not-with-myself", "me to both", interaction("me@x", "me@mail", "a@x"))
                .good("interaction.not-with-myself", "to nobody in particular", interaction("me@x"))
                .bad("interaction.time", "a time of unknown precision", make("Interaction", "published", JAN))
                .bad("interaction.time", "exact, but when?", make("Interaction", "timePrecision", "EXACT"))
                .bad("interaction.time", "backwards", make("Interaction", "published", FEB, "timePrecision", "EXACT",
                        "endTime", JAN))
                .good("interaction.time", "unknown", make("Interaction"))
                .good("interaction.time", "a day", make("Interaction", "published", JAN, "timePrecision", "DAY"))
                .bad("coverage.clear", "both ways", make("Coverage", "direction", "MUTUAL"))
                .bad("coverage.clear", "never, since January", make("Coverage", "direction", "IN", "state", "NEVER",
                        "from", JAN))
                .bad("coverage.clear", "backwards", make("Coverage", "direction", "IN", "state", "OBSERVED",
                        "from", FEB, "to", JAN))
                .good("coverage.clear", "January", make("Coverage", "direction", "OUT", "state", "OBSERVED",
                        "from", JAN, "to", FEB));
    }

    private static Samples meet() {
        return new Samples()
                .bad("gathering.order", "backwards", make("Gathering", "uid", "g", "start", FEB, "end", JAN))
                .good("gathering.order", "a month", make("Gathering", "uid", "g", "start", JAN, "end", FEB))
                .bad("attendance.fits", "declined, yet expected", make("Attendance", "partStat", "DECLINED",
                        "presence", "EXPECTED"))
                .bad("attendance.fits", "a room as a person", make("Attendance", "kind", "ROOM", "personUid", "ada",
                        "confirmed", true))
                .bad("attendance.fits", "matched to nobody", make("Attendance", "verdict", "MATCHED"))
                .bad("attendance.fits", "a namesake taken for her", make("Attendance", "verdict", "POSSIBLE",
                        "personUid", "ada"))
                .good("attendance.fits", "a namesake, confirmed", make("Attendance", "verdict", "POSSIBLE",
                        "personUid", "ada", "confirmed", true))
                .good("attendance.fits", "declined, but came", make("Attendance", "partStat", "DECLINED",
                        "presence", "MET"))
                .good("attendance.fits", "a guest", make("Attendance", "name", "Jo", "presence", "EXPECTED"))
                .bad("practice.box", "box 6", make("Practice", "uid", "p", "box", 6))
                .good("practice.box", "box 5", make("Practice", "uid", "p", "box", 5));
    }

    private static Samples care() {
        return new Samples()
                .bad("letter.one-recipient", "two addresses", letter("a@example.org, b@example.org"))
                .good("letter.one-recipient", "one", letter("a@example.org"))
                .good("letter.one-recipient", "a name with a comma", letter("\"Lovelace, Ada\" <ada@example.org>"))
                .good("letter.one-recipient", "a Fediverse handle", letter("@ada@social.example"))
                .good("letter.one-recipient", "nobody yet", make("Letter", "uid", "l"))
                .bad("introduction.two", "to oneself", make("Introduction", "uid", "i", "firstUid", "ada",
                        "secondUid", "ada"))
                .good("introduction.two", "two", make("Introduction", "uid", "i", "firstUid", "ada",
                        "secondUid", "bob"))
                .bad("cadence.possible", "ideal after latest", cadence("P2M", "P3W"))
                .bad("cadence.possible", "never", cadence("P0D", "P1D"))
                .bad("cadence.possible", "nobody's", make("Cadence", "uid", "c", "ideal", "P1M"))
                .bad("cadence.possible", "a person's and a tag's", make("Cadence", "uid", "c", "personUid", "ada", "tag",
                        "choir", "ideal", "P1M"))
                .good("cadence.possible", "a tag's", make("Cadence", "uid", "c", "tag", "choir", "ideal", "P1M"))
                .good("cadence.possible", "three weeks to a month", cadence("P3W", "P1M"))
                .good("cadence.possible", "four weeks to a month", cadence("P28D", "P1M"));
    }

    private static EObject link(String person, boolean active, String since, String until) {
        EObject link = make("IdentityLink", "active", active, "since", since);
        if (person != null) {
            link.eSet(link.eClass().getEStructuralFeature("personUid"), person);
        }
        return until == null ? link : Samples.set(link, "until", until);
    }

    private static EObject merge(String survivor, String absorbed) {
        return make("Merge", "uid", "m", "survivorUid", survivor, "absorbedUid", absorbed);
    }

    private static EObject interaction(String actor, String... targets) {
        EObject interaction = make("Interaction", "key", "x:1", "actorUid", actor);
        for (String target : targets) {
            Samples.set(interaction, "targets", make("Target", "accountUid", target));
        }
        return interaction;
    }

    private static EObject letter(String address) {
        return make("Letter", "uid", "l", "to", make("Recipient", "personUid", "ada", "address", address));
    }

    private static EObject cadence(String ideal, String latest) {
        return make("Cadence", "uid", "c", "personUid", "ada", "ideal", ideal, "latest", latest);
    }
}
