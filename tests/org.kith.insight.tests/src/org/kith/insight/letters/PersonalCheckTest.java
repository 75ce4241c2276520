package org.kith.insight.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.model.care.LetterVerdict;

/** Does a letter read as written for this one person? */
class PersonalCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");
    private static final List<PersonalFact> ADA = List.of(
            new PersonalFact(AnchorKind.EVENT, "Quay Mixer 2026", "event", 3),
            new PersonalFact(AnchorKind.POST, "Tidal mills of the north", "post", 1),
            new PersonalFact(AnchorKind.ORGANIZATION, "Analytical Engines Ltd", "org", 2),
            new PersonalFact(AnchorKind.PLACE, "Porto", "place", 40),
            new PersonalFact(AnchorKind.FACT, "restores a wooden kayak", "fact", 1),
            new PersonalFact(AnchorKind.QUOTATION, "I never trust a pump that starts at the first pull.", "quote", 1));

    private final SentIndex sent = new SentIndex(List.of("Mia Hartwig"));

    private PersonalCheckTest sent(String key, String to, String text, int daysAgo) {
        sent.add(SentLetter.to(to, key, NOW.minus(Duration.ofDays(daysAgo)), text, to));
        return this;
    }

    private PersonalCheck check(String text) {
        return PersonalCheck.of(new Draft(text, "ada", List.of("Ada Lovelace"), List.of("Mia Hartwig")), ADA, sent, NOW);
    }

    @Test
    void whatOneOtherHasGotWasSentBefore() {
        sent("k1", "bob", "Hi Bob,\nI start something new on Friday and would love to tell you about it.\nMia", 30);

        PersonalCheck check = check(
                "Dear Ada,\nI start something new on Friday and would love to tell you about it.\nBest, Mia");

        assertThat(check.verdict()).isEqualTo(LetterVerdict.SENT_BEFORE);
        assertThat(check.overlap().similarity()).isEqualTo(1);
        assertThat(check.overlap().nearest().orElseThrow().key()).isEqualTo("k1");
        assertThat(check.overlap().nearest().orElseThrow().copies().getFirst().to()).containsExactly("bob");
    }

    @Test
    void greetingSignOffAndNameNeverMakeItPersonal() {
        sent("k1", "bob", "Hello Bob,\nthe mill opens in May and the kettle is on.\nWarm regards\nMia Hartwig", 30);

        assertThat(check("Dearest Ada Lovelace,\n\nthe mill opens in May and the kettle is on.\n\nCheers,\nMia")
                .overlap().similarity()).isEqualTo(1);
    }

    @Test
    void whatTheySameGotThemselvesDoesNotCount() {
        sent("k1", "ada", "The mill opens in May and the kettle is on.", 30);

        assertThat(check("The mill opens in May and the kettle is on.").overlap().similarity()).isZero();
    }

    @Test
    void aYearIsTheWindow() {
        sent("k1", "bob", "The mill opens in May and the kettle is on.", 366);
        assertThat(check("The mill opens in May and the kettle is on.").overlap().similarity()).isZero();

        sent("k1", "bob", "The mill opens in May and the kettle is on.", 364);
        assertThat(check("The mill opens in May and the kettle is on.").overlap().similarity()).isEqualTo(1);
    }

    @Test
    void aRunOfTwelveWordsIsEnoughInsideALongOwnLetter() {
        String block = "we meet every second Thursday at the old rope works behind the fish market";
        sent("k1", "bob", "Bob, " + block + ".", 10);
        String own = "Your kayak made me think of the slipway that nobody uses since the harbour moved its cranes over to"
                + " the far side where the tide runs harder than any sailor likes and yet herons stand there at noon";

        PersonalCheck check = check(own + ". As you know " + block + ".");

        assertThat(check.overlap().similarity()).isLessThan(.5);
        assertThat(check.overlap().run()).isPresent();
        assertThat(check.verdict()).isEqualTo(LetterVerdict.SENT_BEFORE);
        assertThat(check.missing()).extracting(Missing::lack).contains(Lack.OWN_WORDS);
    }

    @Test
    void withoutAnythingOfHersItCouldBeForAnyone() {
        PersonalCheck check = check("I hope this finds you well and that spring has come to you as it has to us.");

        assertThat(check.verdict()).isEqualTo(LetterVerdict.ANYONE);
        assertThat(check.missing()).extracting(Missing::lack).containsExactly(Lack.ANCHORS);
        assertThat(check.missing()).extracting(Missing::count).containsExactly(2);
    }

    @Test
    void twoThingsOfHersAndOwnWordsAreWrittenForHer() {
        PersonalCheck check = check(
                "Since the Quay Mixer I keep thinking of your wooden kayak: has the keel dried out by now?");

        assertThat(check.verdict()).isEqualTo(LetterVerdict.WRITTEN);
        assertThat(check.anchors()).extracting(Anchor::kind).containsExactlyInAnyOrder(AnchorKind.EVENT,
                AnchorKind.FACT);
        assertThat(check.missing()).isEmpty();
    }

    @Test
    void oneThingIsOnTheWay() {
        PersonalCheck check = check("I keep thinking of Tidal mills of the north, which I read twice on the ferry.");

        assertThat(check.verdict()).isEqualTo(LetterVerdict.ON_THE_WAY);
        assertThat(check.missing()).containsExactly(new Missing(Lack.ANCHORS, 1));
    }

    @Test
    void herOwnWordsQuotedAreAnAnchorButNotWhenOthersGotThem() {
        String quote = "You said you never trust a pump that starts at the first pull, and I laughed all week.";
        assertThat(check(quote).anchors()).extracting(Anchor::kind).contains(AnchorKind.QUOTATION);

        sent("k1", "bob", "Somebody told me: never trust a pump that starts at the first pull!", 5);

        assertThat(check(quote).anchors()).extracting(Anchor::kind).doesNotContain(AnchorKind.QUOTATION);
    }

    @Test
    void aPlaceThatFortyContactsHaveIsNoAnchor() {
        assertThat(check("How is the weather in Porto these days, and are the trams running again?").anchors()).isEmpty();
    }

    @Test
    void twoWordsAreNoLetter() {
        assertThat(check("Kayak soon?").verdict()).isEqualTo(LetterVerdict.ANYONE);
        assertThat(check("").verdict()).isEqualTo(LetterVerdict.ANYONE);
    }

    @Test
    void aGreetingToManyIsACue() {
        assertThat(check("Dear all,\nplease note that the mill opens in May.").cues()).extracting(Cue::kind)
                .contains(CueKind.GREETING_TO_MANY, CueKind.NOTICE);
    }

    @Test
    void aLetterThatIsTakenBackIsForgotten() {
        sent("k1", "bob", "The mill opens in May and the kettle is on.", 30);
        sent.remove("k1");

        assertThat(check("The mill opens in May and the kettle is on.").overlap().similarity()).isZero();
        assertThat(sent.size()).isZero();
    }

    @Test
    void similarityIsAShareAndTheOrderOfTheLettersDoesNotMatter() {
        Random random = new Random(7);
        String[] words = "tide mill rope quay lamp wheel boat bread salt wind stone yarn".split(" ");
        for (int round = 0; round < 40; round++) {
            List<SentLetter> letters = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                letters.add(SentLetter.to("p" + i % 4, "k" + i, NOW.minus(Duration.ofDays(random.nextInt(500))),
                        text(random, words)));
            }
            Draft draft = new Draft(text(random, words), "p0", List.of(), List.of());
            double first = similarity(letters, draft);
            Collections.shuffle(letters, random);
            assertThat(similarity(letters, draft)).isEqualTo(first).isBetween(0.0, 1.0);
        }
    }

    private static double similarity(List<SentLetter> letters, Draft draft) {
        SentIndex index = new SentIndex(List.of());
        letters.forEach(index::add);
        letters.forEach(index::add);
        return index.check(draft.body(), draft.person(), NOW).similarity();
    }

    private static String text(Random random, String[] words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    @Test
    void aLetterOfAMegabyteIsChecked() {
        String long1 = "the tide comes in and the tide goes out again ".repeat(23_000);
        sent("k1", "bob", "The tide comes in and the tide goes out again.", 3);

        assertThat(check(long1).verdict()).isEqualTo(LetterVerdict.SENT_BEFORE);
    }

    @Test
    void outcomesAreSaidFromTenOnEachSideWithWilsonsInterval() {
        List<Sending> sendings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Instant at = NOW.minus(Duration.ofDays(30 + i));
            sendings.add(new Sending("w" + i, LetterVerdict.WRITTEN, at, i < 5 ? at.plusSeconds(3600) : null));
            sendings.add(new Sending("a" + i, LetterVerdict.ANYONE, at, i < 1 ? at.plus(Duration.ofDays(15)) : null));
        }

        Outcomes outcomes = Outcomes.of(sendings, NOW).orElseThrow();

        assertThat(outcomes.written().share()).isEqualTo(.5);
        assertThat(outcomes.written().low()).isCloseTo(.2366, within(1e-3));
        assertThat(outcomes.written().high()).isCloseTo(.7634, within(1e-3));
        assertThat(outcomes.others().share()).isZero();
        assertThat(Outcomes.of(sendings.subList(0, 19), NOW)).isEmpty();
    }
}
