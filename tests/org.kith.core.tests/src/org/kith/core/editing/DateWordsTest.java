package org.kith.core.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.model.PartialDates;

/** Dates as people type them. */
class DateWordsTest {
    @ParameterizedTest
    @CsvSource({"en, 12 Mar, --03-12", "en, March 12, --03-12", "en, '12 March 1984', 1984-03-12", "en, 'Mar 12, 1984', 1984-03-12",
        "en, 1984, 1984", "en, March 1984, 1984-03", "en, 1984-03-12, 1984-03-12", "en, --03-12, --03-12",
        "de, 12. März 1984, 1984-03-12", "de, 12.3.1984, 1984-03-12", "de, 12.3., --03-12", "fr, 12 mars, --03-12", "en, 29 Feb, --02-29"})
    void aDateIsRead(String language, String typed, String date) {
        assertThat(new DateWords(Locale.of(language)).read(typed)).map(PartialDates::format).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"30 Feb", "29 Feb 2023", "soon", "32.1.2020", "13/13/13", "''"})
    void whatIsNoDateIsRefused(String typed) {
        assertThat(new DateWords(Locale.ENGLISH).read(typed)).isEmpty();
    }

    @Test
    void whatIsReadIsWrittenInWords() {
        DateWords words = new DateWords(Locale.US);

        assertThat(words.words(PartialDates.parse("--03-12"))).isEqualTo("March 12");
        assertThat(words.words(PartialDates.parse("1984-03-12"))).isEqualTo("March 12, 1984");
        assertThat(words.words(PartialDates.parse("1984"))).isEqualTo("1984");
        assertThat(words.words(PartialDates.parse("1984-03"))).isEqualTo("March 1984");
        assertThat(words.read(words.words(PartialDates.parse("1984-03-12")))).map(PartialDates::format)
                .contains("1984-03-12");
    }
}
