package org.cmsfamily.workbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WritingTest {
  private final Writing english = new Writing(Language.EN);
  private final Writing french = new Writing(Language.FR);
  private final Writing spanish = new Writing(Language.ES);

  @Test
  void aDayIsWrittenInTheVisitorsLanguage() {
    var day = LocalDate.of(2015, 10, 15);
    assertThat(english.date(day)).isEqualTo("15 October 2015");
    assertThat(french.date(day)).isEqualTo("15 octobre 2015");
    assertThat(spanish.date(day)).isEqualTo("15 de octubre de 2015");
  }

  @Test
  void aDateIsAsPreciseAsItWasPublished() {
    assertThat(french.published("2013")).isEqualTo("2013");
    assertThat(french.published("2013-09")).isEqualTo("septembre 2013");
    assertThat(french.published("2013-09-15")).isEqualTo("15 septembre 2013");
  }

  @Test
  void daysThatShareTheirMonthOrYearSayItOnce() {
    var first = LocalDate.of(2022, 9, 26);
    assertThat(english.days(first, LocalDate.of(2022, 9, 30))).isEqualTo("26–30 September 2022");
    assertThat(spanish.days(first, LocalDate.of(2022, 9, 30)))
        .isEqualTo("26–30 de septiembre de 2022");
    assertThat(french.days(first, LocalDate.of(2022, 10, 2)))
        .isEqualTo("26 septembre – 2 octobre 2022");
    assertThat(english.days(first, LocalDate.of(2023, 1, 1)))
        .isEqualTo("26 September 2022 – 1 January 2023");
    assertThat(english.days(first, first)).isEqualTo("26 September 2022");
    assertThat(english.publishedDays("2022-09", "2022-10"))
        .isEqualTo("September 2022 – October 2022");
  }

  @Test
  void aQuarterAndYearsAreWrittenInWords() {
    assertThat(english.period("2027-Q4")).isEqualTo("4th\u00a0quarter\u00a02027");
    assertThat(french.period("2027-Q1")).isEqualTo("1er\u00a0trimestre\u00a02027");
    assertThat(spanish.period("2027-Q2")).isEqualTo("2.º\u00a0trimestre\u00a0de\u00a02027");
    assertThat(english.period("2027-2029")).isEqualTo("2027–2029");
    assertThat(english.period("2027")).isEqualTo("2027");
    assertThat(english.period("since AEWA-MOP-9")).isEqualTo("since AEWA-MOP-9");
  }

  @Test
  void theDaysAndQuartersOfAServicesSentenceAreWrittenInWords() {
    assertThat(english.sentence("2028-Q1 ends on 2028-03-31"))
        .isEqualTo("1st\u00a0quarter\u00a02028 ends on 31 March 2028");
    assertThat(french.sentence("close (2028-03-31)")).isEqualTo("close (31 mars 2028)");
    for (var code : new String[] {"CMS-STC.2027-Q1", "2027-02-31", "2027-000123-1", "A$1"})
      assertThat(english.sentence(code)).isEqualTo(code);
  }

  @Test
  void figuresAreWrittenInOneWayWhoeverSendsThem() {
    assertThat(english.figure("3650")).isEqualTo("3,650");
    assertThat(french.figure("94.5")).isEqualTo("94,5");
    assertThat(english.figure("joint calendar kept")).isEqualTo("joint calendar kept");
    assertThat(english.posts("1")).isEqualTo("1.00");
    assertThat(english.posts("0.600")).isEqualTo("0.60");
    assertThat(english.posts("0.125")).isEqualTo("0.125");
  }

  @Test
  void aCodeWithoutANameIsReadAsWords() {
    assertThat(english.words("cost-per-meeting-day")).isEqualTo("Cost per meeting day");
  }

  @Test
  void countriesAndLanguagesHaveTheirNames() {
    assertThat(french.country("DE")).isEqualTo("Allemagne");
    assertThat(spanish.language("fr")).isEqualTo("francés");
    assertThat(english.language("es")).isEqualTo("Spanish");
  }

  @Test
  void aNumberHasTheDecimalsThatItHas() {
    assertThat(english.decimal(new BigDecimal("4100"))).isEqualTo("4,100");
    assertThat(spanish.decimal(new BigDecimal("94.25"))).isEqualTo("94,25");
  }

  @Test
  void anAmountHasTwoDecimalsAndItsCurrency() {
    var amount = new BigDecimal("1234.5");
    assertThat(english.money(amount, "EUR")).isEqualTo("1,234.50\u00a0EUR");
    assertThat(french.money(amount, "EUR")).isEqualTo("1\u202f234,50\u00a0EUR");
    assertThat(spanish.money(new BigDecimal("12345"), "EUR")).isEqualTo("12.345,00\u00a0EUR");
  }
}
