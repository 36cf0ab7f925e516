package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the extracts of an accounting system are read.
 *
 * @param csv how they come as text; null if they never do
 * @param xlsx how they come as a workbook; null if they never do
 * @param leftOut headings of columns that are not read
 * @param dates how a day is written, such as {@code dd.mm.yyyy}
 * @param totals by what a row of totals is known; null if there are none
 * @param funds the service of each fund, and who bears its lines
 * @param accounts the kind of each account's lines
 */
public record ExtractLayout(
    @Nullable CsvForm csv,
    @Nullable SheetForm xlsx,
    Headings columns,
    @Nullable List<String> leftOut,
    NumberForm numbers,
    @Nullable String dates,
    Credits credits,
    @Nullable TotalRows totals,
    Map<String, Fund> funds,
    Map<String, String> accounts) {

  /** An extract as text. */
  public record CsvForm(
      @Nullable String encoding,
      @Nullable Separator separator,
      @Nullable Integer headerRow,
      @Nullable Integer headerRows) {}

  /** What stands between columns. */
  public enum Separator {
    @JsonProperty("comma")
    COMMA,
    @JsonProperty("semicolon")
    SEMICOLON,
    @JsonProperty("tab")
    TAB,
    @JsonProperty("bar")
    BAR
  }

  /** An extract as a workbook. */
  public record SheetForm(
      @Nullable String sheet, @Nullable Integer headerRow, @Nullable Integer headerRows) {}

  /** The headings of the columns; {@code reference} may be several that together name a line. */
  public record Headings(
      List<String> reference,
      @Nullable String bookingDate,
      @Nullable String amount,
      @Nullable String currency,
      @Nullable String fund,
      @Nullable String account,
      @Nullable String description,
      @Nullable String document,
      @Nullable String reverses) {}

  /** How numbers are written. */
  public record NumberForm(
      @Nullable String decimal, @Nullable String thousands, @Nullable Minus minus) {}

  /** Where the sign of a negative number stands. */
  public enum Minus {
    @JsonProperty("leading")
    LEADING,
    @JsonProperty("trailing")
    TRAILING,
    @JsonProperty("parentheses")
    PARENTHESES
  }

  /** How what came back is told from what was paid. */
  public record Credits(
      @Nullable Sign are,
      @Nullable String column,
      @Nullable String debit,
      @Nullable String credit) {}

  /** By what a credit is known. */
  public enum Sign {
    @JsonProperty("negative")
    NEGATIVE,
    @JsonProperty("positive")
    POSITIVE,
    @JsonProperty("marked")
    MARKED
  }

  /** By what a row of totals is known. */
  public record TotalRows(@Nullable String column, @Nullable String begins) {}

  /** What a fund's lines are of; {@code borneBy} is an instrument, or {@code key}. */
  public record Fund(String service, String borneBy) {}
}
