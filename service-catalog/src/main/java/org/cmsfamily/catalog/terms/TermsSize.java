package org.cmsfamily.catalog.terms;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/** How large terms may be as a whole: each part alone keeps its own limit. */
record TermsSize(Terms terms) {
  /** Parts of the cost, one for each participant and budget year. */
  static final int SHARES = 300;

  /** Characters of JSON: some 40 pages, ten times the largest known. */
  static final int CHARACTERS = 100_000;

  List<Violation> violations() {
    var found = new ArrayList<Violation>();
    int years = Math.max(0, terms.end().getYear() - terms.start().getYear() + 1);
    int shares = terms.participants().size() * years;
    if (shares > SHARES) {
      found.add(
          Violation.at(
              "/participants",
              Text.of("too-many-shares").with("most", SHARES).with("shares", shares)));
    }
    int characters = Json.write(terms).length();
    if (characters > CHARACTERS) {
      found.add(
          Violation.at(
              "",
              Text.of("terms-too-long").with("most", CHARACTERS).with("characters", characters)));
    }
    return found;
  }
}
