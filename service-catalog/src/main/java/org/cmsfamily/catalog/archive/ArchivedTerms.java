package org.cmsfamily.catalog.archive;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.archive.ArchivedRows;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.UnreadableJsonException;

/** Whether the terms of an archive have the fingerprints that stand beside them. */
final class ArchivedTerms {

  private ArchivedTerms() {}

  /** The places of terms whose fingerprint is not theirs. */
  static List<String> misstated(ArchivedRows rows) {
    var places = new ArrayList<String>();
    rows.each(
        "terms_version",
        (row, place) -> {
          if (!isOf(row.path("terms").toString(), row.path("fingerprint").asText())) {
            places.add(place);
          }
        });
    return places;
  }

  private static boolean isOf(String terms, String fingerprint) {
    try {
      return Json.read(terms, Terms.class).fingerprint().sha256().equals(fingerprint);
    } catch (UnreadableJsonException e) {
      return false;
    }
  }
}
