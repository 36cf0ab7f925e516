package org.cmsfamily.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.page.NamedLines;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ExtractLayout;
import org.junit.jupiter.api.Test;

class WrittenLayoutTest {
  private static final Path EXAMPLE =
      Path.of("../docs/api/examples/reporting/getImportProfile.json");

  @Test
  void aLayoutComesBackFromItsFormAsItWas() throws IOException {
    var json = new ObjectMapper();
    var layout =
        json.treeToValue(json.readTree(EXAMPLE.toFile()).at("/answer/layout"), ExtractLayout.class);
    var written = new WrittenLayout(LayoutFields.fill(Typed.of("correct"), layout)).layout();
    assertThat(written).usingRecursiveComparison().ignoringFields("leftOut").isEqualTo(layout);
    assertThat(written.leftOut()).isEmpty();
  }

  @Test
  void noCharacterIsLostInTheForm() {
    var empty = new WrittenLayout(Typed.of("save")).layout();
    var columns =
        new ExtractLayout.Headings(
            List.of("Document, year", "Item"), null, null, null, null, null, null, null, null);
    var layout =
        new ExtractLayout(
            null,
            null,
            columns,
            List.of("Text, long"),
            new ExtractLayout.NumberForm(",", " ", null),
            null,
            empty.credits(),
            null,
            Map.of(),
            Map.of());
    assertThat(new WrittenLayout(LayoutFields.fill(Typed.of("save"), layout)).layout())
        .isEqualTo(layout);
  }

  @Test
  void whatWasLeftEmptyIsMissing() {
    var layout = new WrittenLayout(Typed.of("save")).layout();
    assertThat(layout.csv()).isNull();
    assertThat(layout.xlsx()).isNull();
    assertThat(layout.totals()).isNull();
    assertThat(layout.funds()).isEmpty();
    assertThat(layout.credits().are()).isNull();
  }

  @Test
  void aTextOfWhichSomethingIsSaidIsOne() {
    var typed = Typed.of("save").with("layout.csv.separator", "TAB");
    assertThat(new WrittenLayout(typed).layout().csv())
        .isEqualTo(new ExtractLayout.CsvForm(null, ExtractLayout.Separator.TAB, null, null));
  }

  @Test
  void aWorkbookHasItsSheetAndNoNumberIsNone() {
    var typed =
        Typed.of("save").with("layout.xlsx.sheet", "Lines").with("layout.xlsx.headerRow", "x");
    assertThat(new WrittenLayout(typed).layout().xlsx())
        .isEqualTo(new ExtractLayout.SheetForm("Lines", null, null));
  }

  @Test
  void aFundThatNamesNobodyIsSplitByTheKey() {
    assertThat(FundLines.read("32MSL = conference-services\n\n33A = roster, AEWA\nodd"))
        .containsEntry("32MSL", new ExtractLayout.Fund("conference-services", "key"))
        .containsEntry("33A", new ExtractLayout.Fund("roster", "AEWA"))
        .containsEntry("odd", new ExtractLayout.Fund("", "key"));
    assertThat(NamedLines.read("7211010 = actual")).containsEntry("7211010", "actual");
  }
}
