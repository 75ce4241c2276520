package org.kith.core.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.entry.AddPromise;
import org.kith.core.imports.Desk;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.RecordContact;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.session.Session;
import org.kith.insight.letters.Anchor;
import org.kith.insight.letters.AnchorKind;
import org.kith.insight.letters.PersonalCheck;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.care.Channel;
import org.kith.model.care.LetterState;
import org.kith.model.care.LetterVerdict;

/** Letters of a workspace: what they are checked against, and how far they come. */
class LettersTest {
    private static final String STORY = "I start something new on Friday and would love to tell you all about it.";

    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String ada;
    private String bob;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        desk.load((sink, monitor) -> {
            sink.owner(Desk.owner("me"));
            sink.person(Desk.card("ada", "Ada Lovelace", "ada@engines.example", Desk.account("a", "ada")));
            sink.person(Desk.card("bob", "Bob", "bob@engines.example", Desk.account("b", "bob")));
            sink.interaction(word("k1", "me", "b", STORY, 30));
            sink.interaction(word("k2", "a", "me", "The kayak dries on the slipway, come and see it.", 20));
            sink.interaction(InteractionRecord.of("x", InteractionType.POST, "p1").actor(Desk.ref("a"))
                    .at(ago(5)).summary("Tidal mills of the north").build());
        });
        ada = desk.row("Ada Lovelace").uid();
        bob = desk.row("Bob").uid();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static InteractionRecord word(String key, String from, String to, String text, int daysAgo) {
        return InteractionRecord.of("x", InteractionType.MESSAGE, key).actor(Desk.ref(from))
                .target(Desk.ref(to), TargetRole.TO).at(ago(daysAgo)).audience(Audience.ONE_TO_ONE).text(text).build();
    }

    private static Instant ago(int days) {
        return Desk.NOW.minus(Duration.ofDays(days));
    }

    private PersonalCheck check(String person, String text) throws CoreException {
        return CheckLetter.to(session, LetterIndex.read(session, Desk.QUIET), person).check(text);
    }

    private LetterLine only() throws CoreException {
        List<LetterLine> all = new Letters(session).all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whatBobGotWasSentBeforeToAdaButNotToBob() throws Exception {
        assertThat(check(ada, "Dear Ada,\n" + STORY).verdict()).isEqualTo(LetterVerdict.SENT_BEFORE);
        assertThat(check(ada, "Dear Ada,\n" + STORY).overlap().nearest().orElseThrow().key()).isEqualTo("x:k1");
        assertThat(check(bob, "Dear Bob,\n" + STORY).overlap().similarity()).isZero();
    }

    @Test
    void whatTheyWroteAndPublishedAndWhatIsOnTheirCardAreAnchors() throws Exception {
        new EditFeatures(session, ada, List.of("organization=Analytical Engines")).run(Desk.QUIET);

        PersonalCheck check = check(ada, "Since Tidal mills of the north I want to see how the kayak dries on the slipway;"
                + " do they still build looms at Analytical Engines?");

        assertThat(check.anchors()).extracting(Anchor::kind).contains(AnchorKind.POST, AnchorKind.QUOTATION,
                AnchorKind.ORGANIZATION);
        assertThat(check.verdict()).isEqualTo(LetterVerdict.WRITTEN);
    }

    @Test
    void aLetterToNobodyIsNotFound() {
        assertThatThrownBy(() -> check("nobody", "Hello")).isInstanceOf(CoreException.class)
                .hasMessageContaining("no such person");
    }

    @Test
    void aLetterIsBegunOnceAndGoneOnWith() throws Exception {
        LetterSteps steps = new LetterSteps(session);
        String uid = steps.start(ada, List.of("x:k2"));

        assertThat(steps.start(ada, List.of())).isEqualTo(uid);
        assertThat(only().about()).containsExactly("x:k2");
        assertThat(only().state()).isEqualTo(LetterState.DRAFT);
        assertThat(new Letters(session).today(Desk.NOW)).isEqualTo(1);
    }

    @Test
    void sentIsRecordedAsGivenAndTakenBackInOneStep() throws Exception {
        LetterSteps steps = new LetterSteps(session);
        String uid = steps.start(ada, List.of("x:k2"));
        steps.handOff(uid, "The kayak", "I will come on Sunday.", check(ada, "I will come on Sunday."), Channel.EMAIL,
                "ada@engines.example");
        assertThat(only().state()).isEqualTo(LetterState.HANDED_OFF);

        steps.sent(uid);

        assertThat(only().state()).isEqualTo(LetterState.SENT);
        assertThat(desk.timeline()).anySatisfy(row -> {
            assertThat(row.type()).isEqualTo(InteractionType.EMAIL);
            assertThat(row.direction()).isEqualTo(Direction.OUT);
            assertThat(row.text()).isEqualTo("I will come on Sunday.");
        });
        assertThat(check(bob, "I will come on Sunday.").overlap().similarity()).isEqualTo(1);

        session.history().undo(Desk.QUIET);

        assertThat(only().state()).isEqualTo(LetterState.HANDED_OFF);
        assertThat(desk.timeline()).noneMatch(row -> row.type() == InteractionType.EMAIL);
    }

    @Test
    void nothingCannotHaveBeenSent() throws Exception {
        LetterSteps steps = new LetterSteps(session);
        String uid = steps.start(ada, List.of());

        assertThatThrownBy(() -> steps.sent(uid)).isInstanceOf(CoreException.class).hasMessageContaining("empty");
        assertThat(only().state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void aDiscardedLetterIsGoneUntilThatIsTakenBack() throws Exception {
        LetterSteps steps = new LetterSteps(session);
        steps.discard(steps.start(ada, List.of()));
        assertThat(new Letters(session).all()).isEmpty();

        session.history().undo(Desk.QUIET);

        assertThat(only().name()).isEqualTo("Ada Lovelace");
    }

    @Test
    void besideTheTextStandsWhatItAnswersAndWhatIsKnown() throws Exception {
        new AddPromise(session, ada, "two pages on looms", Direction.OUT, null).run(Desk.QUIET);
        RecordContact.of(session, ada, InteractionType.MESSAGE, Direction.OUT, ago(3), "The looms are yours.")
                .run(Desk.QUIET);

        LetterContext context = LetterContext.read(session, ada, List.of("x:k2"));

        assertThat(context.person().name()).isEqualTo("Ada Lovelace");
        assertThat(context.about()).extracting(row -> row.interaction().key()).containsExactly("k2");
        assertThat(context.exchanges()).isEmpty();
        assertThat(context.letters()).extracting(row -> row.interaction().text()).containsExactly("The looms are yours.");
        assertThat(context.promises()).extracting(one -> one.words()).containsExactly("two pages on looms");
    }

    @Test
    void aMailAddressCarriesTheLetterAndNothingBreaksOut() {
        URI uri = Mailto.of("ada+work@engines.example", "Käfer & Co?", "Zeile 1\nZeile 2 & mehr #1").orElseThrow();

        assertThat(uri.toString()).startsWith("mailto:ada%2Bwork@engines.example?subject=K%C3%A4fer%20%26%20Co%3F&body=");
        String body = uri.toString().substring(uri.toString().indexOf("body=") + 5);
        assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8)).isEqualTo("Zeile 1\r\nZeile 2 & mehr #1");
        assertThat(Mailto.of("a@b.example", "", "x".repeat(3000))).isEmpty();
    }

    @Test
    void aDraftIsOneMessageToOneRecipient() {
        String draft = new String(MailDraft.of("me@example.org", "Ævar\r\nBcc: all@example.org", "ada@engines.example",
                "Ein sehr langer Betreff über Gezeitenmühlen und Kajaks, der umgebrochen werden muss, weil er so lang ist",
                "Liebe Ada,\nbis Sonntag!", Desk.NOW, ZoneOffset.UTC), StandardCharsets.US_ASCII);
        String[] parts = draft.split("\r\n\r\n", 2);

        assertThat(parts[0].lines()).allMatch(line -> line.length() <= 78).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(parts[0]).contains("X-Unsent: 1", "To: =?utf-8?B?", "Content-Type: text/plain; charset=utf-8");
        assertThat(new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .isEqualTo("Liebe Ada,\r\nbis Sonntag!");
    }
}
