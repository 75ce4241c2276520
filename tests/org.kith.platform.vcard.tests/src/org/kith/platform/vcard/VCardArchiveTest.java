package org.kith.platform.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem.Code;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class VCardArchiveTest extends ArchiveSourceContract {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1, 2, 3};

    @Override
    protected ArchiveSource source() {
        return new VCardArchive();
    }

    @Override
    protected String platform() {
        return "vcard";
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return Cards.fixtures().stream().map(Cards::fixture).toList();
    }

    @Override
    protected Archive oneBadInAHundred() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            file.append("BEGIN:VCARD\nVERSION:4.0\nFN:Person ").append(i).append('\n')
                    .append(i == 50 ? "this is no property\n" : "").append("END:VCARD\n");
        }
        return ScriptedArchive.named("hundred.vcf").with("hundred.vcf", file.toString());
    }

    @Test
    void aFileIsKnownByItsContentWhateverItsName() throws Exception {
        Archive renamed = ScriptedArchive.named("backup.bin").with("backup.bin", "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n");
        Archive liar = ScriptedArchive.named("pictures.vcf").with("pictures.vcf", new byte[] {1, 2, 3});

        assertThat(source().recognize(renamed, null).confidence()).isGreaterThan(50);
        assertThat(source().recognize(liar, null).confidence()).isZero();
        assertThat(read(renamed).people()).hasSize(1);
    }

    @Test
    void aTakeoutGivesEachCardThePictureBesideIt() {
        Archive takeout = ScriptedArchive.named("takeout.zip")
                .with("Takeout/Contacts/Friends/Friends.vcf",
                        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nEND:VCARD\n"
                                + "BEGIN:VCARD\nVERSION:3.0\nFN:Bob\nEND:VCARD\n")
                .with("Takeout/Contacts/Friends/Ada Lovelace.jpg", JPEG)
                .with("Takeout/Contacts/Other/Bob.jpg", JPEG)
                .with("Takeout/Contacts/Friends/Friends.csv", "Name\nAda\n");

        CollectingSink read = read(takeout);

        PersonRecord ada = read.people().get(0);
        assertThat(ada.person().getPhotos().get(0).getMediaType()).isEqualTo("image/jpeg");
        assertThat(ada.photos()).containsKey(ada.person().getPhotos().get(0).getHash());
        assertThat(read.people().get(1).photos()).isEmpty();
        assertThat(read.problems()).extracting(problem -> problem.code()).containsExactly(Code.NOT_UNDERSTOOD);
    }

    @Test
    void aFolderOfCardsIsReadInTheOrderOfItsPaths() {
        Archive folder = ScriptedArchive.named("cards").with("b.vcf", "BEGIN:VCARD\nFN:B\nEND:VCARD")
                .with("a.VCF", "BEGIN:VCARD\nFN:A\nEND:VCARD");

        assertThat(read(folder).people()).extracting(record -> record.person().getFormattedName())
                .containsExactly("A", "B");
    }

    @Test
    void everyFixtureGivesItsPeopleAndNoProblem() {
        assertThat(Cards.fixtures().stream().mapToInt(name -> read(Cards.fixture(name)).people().size()).sum())
                .isEqualTo(18);
        assertThat(Cards.fixtures().stream().flatMap(name -> read(Cards.fixture(name)).problems().stream())).isEmpty();
    }
}
