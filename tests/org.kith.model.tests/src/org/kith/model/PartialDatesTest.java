package org.kith.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.model.people.PartialDate;

class PartialDatesTest {

    @ParameterizedTest
    @CsvSource({
        "19850412, 1985-04-12",
        "1985-04-12, 1985-04-12",
        "1985-04, 1985-04",
        "1985, 1985",
        "--0412, --04-12",
        "--04-12, --04-12",
        "--04, --04",
        "---12, ---12",
        "0001-01-01, 0001-01-01",
        "99991231, 9999-12-31",
        "--0229, --02-29",
        "20000229, 2000-02-29",
        "19531015T231000Z, 1953-10-15T231000Z"
    })
    void everyFormOfAVCardDateIsReadAndWrittenInOneForm(String read, String written) {
        PartialDate date = PartialDates.parse(read);

        assertThat(date.getText()).isNull();
        assertThat(PartialDates.format(date)).isEqualTo(written);
        assertThat(PartialDates.format(PartialDates.parse(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1604-04-12", "16040412", "16040229"})
    void applesYear1604IsNoYear(String value) {
        PartialDate date = PartialDates.parse(value);

        assertThat(date.getYear()).isZero();
        assertThat(date.getMonth()).isPositive();
        assertThat(date.getDay()).isPositive();
    }

    @Test
    void year1604IsNoYearHoweverTheDateIsMade() {
        assertThat(PartialDates.of(1604, 2, 29).getYear()).isZero();
        assertThat(PartialDates.of(LocalDate.of(1604, 12, 24)).getYear()).isZero();
        assertThat(PartialDates.ofInt(1604_12_24).getYear()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"circa 1800", "20230229", "2023-13-01", "00000000", "1604", "19850431", "yesterday",
        "--1301"})
    void whatIsNoDayThatExistsStaysAsWords(String value) {
        PartialDate date = PartialDates.parse(value);

        assertThat(date.getText()).isEqualTo(value);
        assertThat(PartialDates.toInt(date)).isZero();
        assertThat(PartialDates.format(date)).isEqualTo(value);
    }

    @Test
    void nothingReadIsNoDate() {
        assertThat(PartialDates.parse(null)).isNull();
        assertThat(PartialDates.parse("  ")).isNull();
    }

    @Test
    void aDayThatDoesNotExistCanNotBeMade() {
        assertThatThrownBy(() -> PartialDates.of(2023, 2, 29)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDates.of(0, 4, 31)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDates.of(1985, 0, 12)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDates.of(10000, 1, 1)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1985_04_12, 4_12, 4_00, 12, 1985_00_00, 1985_04_00, 9999_12_31})
    void theIntegerOfADateGivesItBack(int packed) {
        assertThat(PartialDates.toInt(PartialDates.ofInt(packed))).isEqualTo(packed);
    }
}
