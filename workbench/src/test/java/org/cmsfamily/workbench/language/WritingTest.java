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
