package org.kith.insight.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.model.meet.MatchVerdict.GUEST;
import static org.kith.model.meet.MatchVerdict.MATCHED;
import static org.kith.model.meet.MatchVerdict.POSSIBLE;
import static org.kith.model.meet.MatchVerdict.PROBABLY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.model.meet.MatchVerdict;

/** Who on a list is known, and how surely (product.md §6). */
class MatchingTest {
    private static final Known ADA = known("ada", "Ada Lovelace", "Analytical Engines Ltd.", "ada@engines.example",
            "https://www.linkedin.com/in/ada/");

    @Test
    void theSameProfileOrMailAddressMatches() {
        Match mail = match(attendee("Ada L.", "", "ADA@Engines.example"), ADA);
        assertThat(mail.verdict()).isEqualTo(MATCHED);
        assertThat(mail.certain()).isTrue();
        assertThat(mail.candidates().getFirst().reasons()).contains(Reason.SAME_EMAIL);
        Match page = match(new Attendee("", "", "", "http://de.linkedin.com/in/Ada?trk=x", List.of()), ADA);
        assertThat(page.uid()).contains("ada");
        assertThat(page.verdict()).isEqualTo(MATCHED);
    }

    @Test
    void nameAndOrganizationAreProbable() {
        for (String name : List.of("Ada Lovelace", "Lovelace, Ada", "LOVELACE Ada", "Dr. Ada Lovelace, PhD",
                "Adá Lovelace", "Ada Lovelacce", "A. Lovelace", "Ada King Lovelace")) {
            Match match = match(attendee(name, "analytical engines", ""), ADA);
            assertThat(match.verdict()).as(name).isEqualTo(PROBABLY);
            assertThat(match.uid()).as(name).contains("ada");
            assertThat(match.certain()).isFalse();
        }
    }

    @Test
    void theNameOnlyIsPossible() {
        assertThat(match(attendee("Ada Lovelace", "", ""), ADA).verdict()).isEqualTo(POSSIBLE);
        Match elsewhere = match(attendee("Ada Lovelace", "Quite Another", "ada@else.example"), ADA);
        assertThat(elsewhere.verdict()).isEqualTo(POSSIBLE);
        assertThat(elsewhere.candidates().getFirst().reasons()).containsExactly(Reason.SAME_NAME,
                Reason.OTHER_ORGANIZATION);
    }

    @Test
    void othersAreGuests() {
        for (String name : List.of("Ada Byron", "Ada", "Grace Hopper", "Anna Wagner")) {
            assertThat(match(attendee(name, "Analytical Engines", ""), ADA).verdict()).as(name).isEqualTo(GUEST);
        }
        assertThat(match(attendee("", "", ""), ADA).candidates()).isEmpty();
    }

    @Test
    void namesakesAreOfferedAndNoneIsChosen() {
        Match match = match(attendee("Jonas Bauer", "Werk", ""), known("j1", "Jonas Bauer", "Werk", "a@a.example", ""),
                known("j2", "Jonas Bauer", "Werk GmbH", "b@a.example", ""));
        assertThat(match.verdict()).isEqualTo(PROBABLY);
        assertThat(match.candidates()).extracting(Candidate::uid).containsExactly("j1", "j2");
        assertThat(match.candidates()).allMatch(each -> each.reasons().contains(Reason.NAMESAKE));
        assertThat(match.uid()).isEmpty();
    }

    @Test
    void theOrganizationTellsNamesakesApart() {
        Match match = match(attendee("Jonas Bauer", "Werk", ""), known("j1", "Jonas Bauer", "Hof", "", ""),
                known("j2", "Jonas Bauer", "Werk", "", ""));
        assertThat(match.uid()).contains("j2");
        assertThat(match.verdict()).isEqualTo(PROBABLY);
    }

    @Test
    void twoHundredNamesakesOfTheListAreNeverTakenByThemselves() {
        List<Known> all = new ArrayList<>();
        List<Attendee> guests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(known("p" + i, "Given" + i + " Family" + i % 50, "Org" + i, "p" + i + "@a.example", ""));
            guests.add(attendee("Given" + i + " Family" + i % 50, i % 2 == 0 ? "Org" + i : "", "g" + i + "@b.example"));
        }
        assertThat(Matching.of(PeopleIndex.of(all), guests)).noneMatch(Match::certain)
                .allMatch(each -> each.verdict() != MATCHED && each.verdict() != GUEST);
    }

    @Test
    void juniorIsNotSenior() {
        Known senior = known("sr", "John Smith Sr.", "Smith & Son", "smith@son.example", "");
        assertThat(match(attendee("John Smith, Jr.", "Smith & Son", ""), senior).verdict()).isEqualTo(GUEST);
        assertThat(match(attendee("John Smith Jr.", "Smith & Son", "smith@son.example"), senior).certain()).isFalse();
        assertThat(match(attendee("John Smith", "Smith & Son", ""), senior).verdict()).isEqualTo(POSSIBLE);
        assertThat(match(attendee("John Smith Sr", "Smith & Son", ""), senior).verdict()).isEqualTo(PROBABLY);
    }

    @Test
    void mailboxesOfManyProveNothing() {
        Known role = known("ada", "Ada Lovelace", "", "info@engines.example", "");
        assertThat(match(attendee("Grace Hopper", "", "info@engines.example"), role).verdict()).isEqualTo(GUEST);
        assertThat(match(attendee("Ada Lovelace", "", "info@engines.example"), role).verdict()).isEqualTo(PROBABLY);
        assertThat(match(attendee("", "", "info@engines.example"), role).verdict()).isEqualTo(POSSIBLE);
    }

    @Test
    void aFamilysMailboxNeedsTheName() {
        Known anna = known("anna", "Anna Müller", "", "mueller@home.example", "");
        Known bernd = known("bernd", "Bernd Müller", "", "mueller@home.example", "");
        assertThat(match(attendee("Bernd Mueller", "", "mueller@home.example"), anna, bernd).uid()).contains("bernd");
        assertThat(match(attendee("", "", "mueller@home.example"), anna, bernd).uid()).isEmpty();
        Match stranger = match(attendee("Bernd Müller", "", "mueller@home.example"), anna);
        assertThat(stranger.verdict()).isEqualTo(PROBABLY);
        assertThat(stranger.candidates().getFirst().reasons()).contains(Reason.OTHER_NAME);
    }

    @Test
    void anAddressThatIsTwiceOnTheListIsShared() {
        List<Match> matches = Matching.of(PeopleIndex.of(List.of(ADA)), List.of(
                attendee("Ada Lovelace", "", "ada@engines.example"), attendee("Charles B", "", "ada@engines.example")));
        assertThat(matches).extracting(Match::verdict).containsExactly(MATCHED, GUEST);
    }

    @Test
    void whoIsThereByAddressIsNotAlsoANamesake() {
        Known other = known("j2", "Jonas Bauer", "Werk", "b@a.example", "");
        List<Match> matches = Matching.of(PeopleIndex.of(List.of(known("j1", "Jonas Bauer", "Werk", "a@a.example",
                ""), other)), List.of(attendee("Jonas Bauer", "Werk", "a@a.example"),
                        attendee("Jonas Bauer", "Werk", "")));
        assertThat(matches.getFirst().uid()).contains("j1");
        assertThat(matches.getLast().uid()).contains("j2");
        assertThat(matches.getLast().verdict()).isEqualTo(PROBABLY);
    }

    @Test
    void scriptsAndOrdersAgree() {
        assertThat(name("Wang Xiaoming", "王小明")).isEqualTo(POSSIBLE);
        assertThat(name("Xiaoming WANG", "王小明")).isEqualTo(POSSIBLE);
        assertThat(name("欧阳娜娜", "Nana Ouyang")).isEqualTo(POSSIBLE);
        assertThat(name("山田太郎", "山田 太郎")).isEqualTo(POSSIBLE);
        assertThat(name("Yuliya Ivanova", "Юлия Иванова")).isEqualTo(POSSIBLE);
        assertThat(name("Joerg Groesse", "Jörg Größe")).isEqualTo(POSSIBLE);
        assertThat(name("Lukasz Oster", "Łukasz Øster")).isEqualTo(POSSIBLE);
        assertThat(name("O’Brien, Conan", "Conan O'Brien")).isEqualTo(POSSIBLE);
        assertThat(name("王小明", "李小明")).isEqualTo(GUEST);
    }

    @Test
    void anotherMiddleNameIsADoubt() {
        Known a = known("a", "John A. Smith", "Works", "", "");
        Match match = match(attendee("John B. Smith", "Works", ""), a);
        assertThat(match.verdict()).isIn(POSSIBLE, GUEST);
        assertThat(match(attendee("John Smith", "Works", ""), a).verdict()).isEqualTo(PROBABLY);
    }

    @Test
    void manyNamesakesAreFoundByTheirOrganizationAndCounted() {
        List<Known> all = IntStream.range(0, 5000).mapToObj(i -> known("p" + i, "Anna Nowak", "Org" + i, "", ""))
                .toList();
        PeopleIndex index = PeopleIndex.of(all);
        assertThat(Matching.of(index, List.of(attendee("Anna Nowak", "Org4999", ""))).getFirst().uid())
                .contains("p4999");
        Match match = Matching.of(index, List.of(attendee("Anna Nowak", "", ""))).getFirst();
        assertThat(match.candidates()).hasSize(PeopleIndex.OFFERED);
        assertThat(match.more()).isPositive();
        assertThat(match.uid()).isEmpty();
    }

    @Test
    void neitherTheOrderOfThePeopleNorThatOfTheListMatters() {
        Random random = new Random(17);
        String[] given = {"Ada", "Anna", "Jonas", "Mei", "Tom"};
        String[] family = {"Bauer", "Nowak", "Li", "Silva"};
        for (int round = 0; round < 100; round++) {
            List<Known> all = new ArrayList<>();
            List<Attendee> guests = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String name = given[random.nextInt(5)] + " " + family[random.nextInt(4)];
                all.add(known("p" + i, name, "Org" + random.nextInt(3), "m" + random.nextInt(40) + "@a.example", ""));
                guests.add(new Attendee(given[random.nextInt(5)] + " " + family[random.nextInt(4)],
                        "Org" + random.nextInt(3), "m" + random.nextInt(60) + "@a.example", "", List.of(i)));
            }
            List<Match> first = Matching.of(PeopleIndex.of(all), guests);
            Collections.shuffle(all, random);
            Collections.shuffle(guests, random);
            assertThat(Matching.of(PeopleIndex.of(all), guests)).containsExactlyInAnyOrderElementsOf(first);
        }
    }

    private static MatchVerdict name(String written, String known) {
        return match(attendee(written, "", ""), known("p", known, "", "", "")).verdict();
    }

    private static Match match(Attendee attendee, Known... people) {
        return Matching.of(PeopleIndex.of(Arrays.asList(people)), List.of(attendee)).getFirst();
    }

    private static Attendee attendee(String name, String organization, String mail) {
        return new Attendee(name, organization, mail, "", List.of());
    }

    private static Known known(String uid, String name, String organization, String mail, String page) {
        return new Known(uid, List.of(name), List.of(organization), List.of(mail), List.of(page));
    }
}
