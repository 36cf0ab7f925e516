package org.cmsfamily.reporting.ledger;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cmsfamily.reporting.ReportingWorld;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The Umoja-like extract, as a text and as a workbook, and the profile that declares both. */
final class UmojaExtract {

  static final Charset ENCODING = Charset.forName("windows-1252");

  private static final String LAYOUT =
      """
      {
        "csv": {"encoding": "windows-1252", "separator": "semicolon", "headerRow": 4},
        "xlsx": {"sheet": "Hauptbuch", "headerRow": 3, "headerRows": 2},
        "columns": {
          "reference": ["Belegnummer"], "bookingDate": "Buchungsdatum",
          "amount": "Betrag in Belegwährung", "currency": "Währg", "fund": "Fonds",
          "account": "Sachkonto", "description": "Text"},
        "leftOut": ["Kostenstelle"],
        "numbers": {"decimal": ",", "thousands": ".", "minus": "trailing"},
        "dates": "dd.mm.yyyy",
        "credits": {"are": "negative"},
        "totals": {"column": "Buchungsdatum", "begins": "Summe"},
        "funds": {
          "32MSL": {"service": "SERVICE", "borneBy": "key"},
          "32AWL": {"service": "SERVICE", "borneBy": "key"}},
        "accounts": {
          "7211010": "actual", "7311070": "actual", "7312020": "actual", "7313010": "actual",
          "7315050": "actual", "7316010": "actual", "7317090": "actual", "7318010": "actual",
          "7411030": "actual", "7412010": "actual"}
      }
      """;

  private UmojaExtract() {}

  static String layout(ReportingWorld world) {
    return LAYOUT.replace("SERVICE", world.service());
  }

  /** Saves the profile as CMS's finance officer. */
  static Response saves(ReportingWorld world, String layout) {
    return world
        .finance("CMS")
        .contentType("application/json")
        .body(
            """
            {"family": "%s", "payer": "%s", "sourceSystem": "UMOJA", "layout": %s}
            """
                .formatted(world.family(), world.code("CMS"), layout))
        .post("/import-profiles");
  }

  static Response imports(ReportingWorld world, byte[] file) {
    return sends(world, file, "/imports");
  }

  static Response previews(ReportingWorld world, byte[] file) {
    return sends(world, file, "/imports/preview");
  }

  private static Response sends(ReportingWorld world, byte[] file, String path) {
    return world
        .finance("CMS")
        .contentType("application/octet-stream")
        .queryParam("family", world.family())
        .queryParam("payer", world.code("CMS"))
        .queryParam("sourceSystem", "UMOJA")
        .queryParam("layout", "profile")
        .body(file)
        .post(path);
  }

  static String text() {
    try {
      return Files.readString(Path.of("../deploy/local/data/ledger-umoja-like.csv"), ENCODING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(ENCODING);
  }

  /** The same rows under a title, with a header of two rows and its cells merged. */
  static byte[] workbook() {
    return workbook(sheet -> {});
  }

  /** The same with some cells changed. */
  static byte[] workbook(Consumer<Worksheet> changes) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Test", "1.0")) {
      workbook.newWorksheet("Deckblatt").value(0, 0, "Not this one");
      var sheet = workbook.newWorksheet("Hauptbuch");
      sheet.value(0, 0, "Hauptbuchauszug – Konferenzdienste CMS/AEWA");
      sheet.range(0, 0, 0, 7).merge();
      header(sheet);
      int row = 4;
      for (var line : text().lines().skip(4).toList()) {
        row(sheet, row++, line.replace("\"", ""));
      }
      changes.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void header(Worksheet sheet) {
    var names = List.of("Fonds", "Kostenstelle", "Sachkonto", "Belegnummer", "Buchungsdatum");
    for (int i = 0; i < names.size(); i++) {
      sheet.value(2, i, names.get(i));
      sheet.range(2, i, 3, i).merge();
    }
    sheet.value(2, 5, "Betrag in");
    sheet.value(3, 5, "Belegwährung");
    sheet.value(2, 6, "Währg");
    sheet.value(3, 7, "Text");
  }

  private static void row(Worksheet sheet, int row, String line) {
    var cells = line.split(";", 8);
    for (int i = 0; i < 7; i++) {
      cell(sheet, row, i, cells[i]);
    }
    sheet.value(row, 7, cells[7].replaceAll(";;$", ""));
  }

  private static void cell(Worksheet sheet, int row, int column, String text) {
    if (column == 5) {
      sheet.value(row, column, number(text));
    } else if (column == 4 && Character.isDigit(text.charAt(0))) {
      sheet.value(row, column, day(text));
      sheet.style(row, column).format("dd.mm.yyyy").set();
    } else if (column == 2 && !text.isEmpty()) {
      sheet.value(row, column, Integer.parseInt(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  private static BigDecimal number(String text) {
    var digits = text.replace(".", "").replace(",", ".");
    return digits.endsWith("-")
        ? new BigDecimal(digits.substring(0, digits.length() - 1)).negate()
        : new BigDecimal(digits);
  }

  private static LocalDate day(String text) {
    var parts = text.split("\\.", -1);
    return LocalDate.of(
        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }
}
