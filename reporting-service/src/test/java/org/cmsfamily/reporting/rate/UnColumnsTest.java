package org.cmsfamily.reporting.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cmsfamily.reporting.csv.LineViolation;
import org.junit.jupiter.api.Test;

/** The UN's table in five columns, as it comes. */
class UnColumnsTest {

  private static final String HEADER =
      "Country\tCurrency\tCurrency Abbreviation\tEffective Date\tRate\r\n";

  @Test
  void aTableBelowItsTitleIsReadByThePlaceOfItsColumns() {
    var read =
        read(
            "UN Operational Rates of Exchange\r\n\r\n"
                + HEADER
                + "C\u00f4te d'Ivoire\tCFA Franc\tXOF\t01 Oct 2026\t578.55\r\n"
                + "Germany\tEuro\tEUR\t01 Oct 2026\t0.882\r\n"
                + "\r\nRates are per one US dollar\r\n");
    assertThat(read.violations().listed()).isEmpty();
    assertThat(read.lines()).isEqualTo(2);
    assertThat(read.rates())
        .extracting(line -> line.line() + " " + line.rate().currency() + " " + line.rate().perUsd())
        .containsExactly("4 XOF 578.55", "5 EUR 0.882");
    assertThat(read.rates().getFirst().rate().inForceFrom()).hasToString("2026-10-01");
  }

  @Test
  void commasAndSemicolonsSeparateAsWell() {
    for (var separator : List.of(",", ";")) {
      var read =
          read((HEADER + "Germany\tEuro\tEUR\t2026-10-01\t0.882\n").replace("\t", separator));
      assertThat(read.rates()).as(separator).hasSize(1);
    }
  }

  @Test
  void everyFaultIsNamedByTheColumnsOwnHeading() {
    var read =
        read(
            HEADER
                + "Germany\tEuro\tEURO\t01 Oct 2026\t0.882\n"
                + "France\tEuro\tEUR\t31 Feb 2026\t0\n"
                + "Spain\tEuro\tEUR\t01 Oct 2026\n");
    assertThat(read.violations().listed())
        .extracting(LineViolation::line, LineViolation::column)
        .containsExactly(
            tuple(2, "Currency Abbreviation"),
            tuple(3, "Effective Date"),
            tuple(3, "Rate"),
            tuple(4, null));
  }

  @Test
  void aTableOfOtherColumnsIsNone() {
    var read = read(HEADER.replace("Effective Date", "Remark") + "a\tb\tEUR\t01 Oct 2026\t1\n");
    assertThat(read.rates()).isEmpty();
    assertThat(read.violations().listed())
        .singleElement()
        .extracting(LineViolation::message)
        .asString()
        .contains("no header of five columns");
  }

  @Test
  void itIsReadOnlyWhereItIsDeclared() {
    var file = HEADER + "Germany\tEuro\tEUR\t01 Oct 2026\t0.882\n";
    assertThat(RatesFile.read(in(file), null).rates()).isEmpty();
    assertThat(RatesFile.read(in(file), RatesForm.UN_XML).violations().isEmpty()).isFalse();
    assertThat(RatesFile.read(in(file), RatesForm.UN_TABLE).rates()).hasSize(1);
  }

  private static RatesFile read(String file) {
    return RatesFile.read(in(file), RatesForm.UN_TABLE);
  }

  private static ByteArrayInputStream in(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1));
  }
}
