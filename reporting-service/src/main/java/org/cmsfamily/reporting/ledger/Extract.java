package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolation;

/**
 * An extract of a payer's ledger as it was sent.
 *
 * @param lines how many there are
 * @param claims those that are well formed
 * @param violations of those that are not
 * @param unreadable references of those that are not, as far as they have one
 */
record Extract(
    int lines, List<Claim> claims, List<LineViolation> violations, Set<String> unreadable) {

  /** Lines at most: years of a secretariat's shared costs, and some 70 MB of memory at once. */
  static final int MOST_LINES = 50_000;

  /**
   * Reads a file of the layout {@code skein}.
   *
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines
   */
  static Extract read(byte[] file, String payer) {
    var sheet = CsvFile.read(file, Columns.ALL, MOST_LINES);
    var violations = new ArrayList<>(sheet.violations());
    var claims = new ArrayList<Claim>();
    var unreadable = new HashSet<String>();
    for (var row : sheet.rows()) {
      ClaimReader.read(row, payer, violations)
          .ifPresentOrElse(claims::add, () -> unreadable.add(row.cell(Columns.REFERENCE)));
    }
    return new Extract(sheet.lines(), claims, violations, unreadable);
  }

  /** A single line that came by other ways than a file. */
  static Extract of(Claim claim) {
    return new Extract(1, List.of(claim), List.of(), Set.of());
  }

  /** Every reference that the books must be asked for. */
  Set<String> references() {
    var references = new TreeSet<String>();
    for (var claim : claims) {
      references.add(claim.reference());
      if (claim.reverses() != null) {
        references.add(claim.reverses());
      }
    }
    return references;
  }

  /** Every service that is named. */
  Set<String> services() {
    var services = new TreeSet<String>();
    claims.forEach(claim -> services.add(claim.service()));
    return services;
  }
}
