package org.cmsfamily.workbench.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.registry.FoundDecisions.Hit;

/**
 * What was found in one paragraph.
 *
 * @param pieces the extract, split so that the words found stand alone
 */
record Passage(Hit hit, List<Piece> pieces) {
  private static final Pattern FOUND = Pattern.compile("«([^»]*)»");

  static Passage of(Hit hit) {
    return new Passage(hit, split(hit.extract()));
  }

  private static List<Piece> split(String extract) {
    var pieces = new ArrayList<Piece>();
    var found = FOUND.matcher(extract);
    int from = 0;
    while (found.find()) {
      pieces.add(new Piece(extract.substring(from, found.start()), false));
      pieces.add(new Piece(found.group(1), true));
      from = found.end();
    }
    pieces.add(new Piece(extract.substring(from), false));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  /** Some words, and whether they were searched for. */
  record Piece(String text, boolean found) {}
}
