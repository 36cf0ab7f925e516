package org.cmsfamily.catalog.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.archive.ArchivedBytes;
import org.cmsfamily.platform.archive.ArchivedRows;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.json.UnreadableJsonException;

/** Whether the terms and papers of an archive have the fingerprints that stand beside them. */
final class ArchivedTerms {

  private ArchivedTerms() {}

  /** The places of terms and papers whose fingerprint is not theirs. */
  static List<String> misstated(ArchivedRows rows) {
    var places = new ArrayList<String>();
    each(rows, "terms_version", ArchivedTerms::isFingerprinted, places);
    each(rows, "submission_paper", row -> isHashed(row, Sha256.of(content(row))), places);
    each(
        rows,
        "submission_file",
        row -> isHashed(row, Sha256.of(ArchivedBytes.of(content(row)))),
        places);
    return places;
  }

  private static void each(
      ArchivedRows rows, String table, Predicate<JsonNode> isRight, List<String> places) {
    rows.each(
        table,
        (row, place) -> {
          if (!isRight.test(row)) {
            places.add(place);
          }
        });
  }

  private static String content(JsonNode row) {
    return row.path("content").asText();
  }

  private static boolean isHashed(JsonNode row, String sha256) {
    return sha256.equals(row.path("sha256").asText());
  }

  private static boolean isFingerprinted(JsonNode row) {
    return isOf(row.path("terms").toString(), row.path("fingerprint").asText());
  }

  private static boolean isOf(String terms, String fingerprint) {
    try {
      return Json.read(terms, Terms.class).fingerprint().sha256().equals(fingerprint);
    } catch (UnreadableJsonException e) {
      return false;
    }
  }
}
