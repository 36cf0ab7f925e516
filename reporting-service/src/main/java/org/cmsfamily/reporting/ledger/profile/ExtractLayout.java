package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.Header;
import org.cmsfamily.reporting.ledger.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How one accounting system writes its extracts: all that is needed to read one, and nothing is
 * guessed. What stands in a file and is not declared here is refused.
 *
 * @param csv how it comes as a text; null if it never does
 * @param xlsx how it comes as a workbook; null if it never does
 * @param leftOut headings of columns that are not read
 * @param totals by what a row of totals is known; null if there are none
 * @param funds by what stands in the column of funds
 * @param accounts by what stands in the column of accounts
 */
public record ExtractLayout(
    @Nullable @Valid CsvForm csv,
    @Nullable @Valid SheetForm xlsx,
    @NotNull @Valid Headings columns,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> leftOut,
    @NotNull @Valid NumberForm numbers,
    @NotNull DateForm dates,
    @NotNull @Valid Credits credits,
    @Nullable @Valid TotalRows totals,
    @NotEmpty @Size(max = 500)
        SortedMap<@NotBlank @Size(max = 100) String, @NotNull @Valid Fund> funds,
    @NotEmpty @Size(max = 5000)
        SortedMap<@NotBlank @Size(max = 100) String, @NotNull Kind> accounts) {

  /** Characters of it in all: each version holds a whole one. 5,000 accounts have half as many. */
  private static final int MOST_CHARACTERS = 256 * 1024;

  /** Adds what does not fit together. */
  void check(String pointer, Violations violations) {
    if (Json.write(this).length() > MOST_CHARACTERS) {
      violations.add(pointer, Text.of("layout-too-long").with("most", MOST_CHARACTERS));
    }
    if (csv == null && xlsx == null) {
      violations.add(pointer, Text.of("csv-or-xlsx"));
    }
    numbers.check(pointer + "/numbers", violations);
    credits.check(pointer + "/credits", violations);
    var seen = new HashSet<String>();
    for (var heading : headings()) {
      if (!seen.add(heading)) {
        violations.add(
            pointer + "/columns", Text.of("heading-for-two-things").with("heading", heading));
      }
    }
    if (totals != null && !seen.contains(totals.column())) {
      violations.add(pointer + "/totals/column", Text.of("heading-not-declared"));
    }
    for (var account : accounts.entrySet()) {
      if (account.getValue() == Kind.REDEPLOYED) {
        violations.add(pointer + "/accounts/" + account.getKey(), Text.of("account-without-days"));
      }
    }
  }

  private List<String> headings() {
    var all = new ArrayList<>(read());
    all.addAll(Objects.requireNonNullElse(leftOut, List.of()));
    return all;
  }

  private List<String> read() {
    var read = new ArrayList<>(columns.all());
    if (credits.column() != null) {
      read.add(credits.column());
    }
    return read;
  }

  /** The header, where the file has it. */
  public Header header(int row, @Nullable Integer rows) {
    return new Header(
        row,
        Objects.requireNonNullElse(rows, 1),
        read(),
        Set.copyOf(Objects.requireNonNullElse(leftOut, List.of())));
  }

  /** What an account's lines are; null if it is not declared. */
  public @Nullable Kind kindOf(String account) {
    return accounts.get(account);
  }

  /** What a fund's lines are of; null if it is not declared. */
  public @Nullable Fund fund(String fund) {
    return funds.get(fund);
  }
}
