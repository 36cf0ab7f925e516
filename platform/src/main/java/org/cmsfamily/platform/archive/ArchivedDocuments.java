package org.cmsfamily.platform.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Sha256;

/** Whether the attached files of an archive are those whose hashes stand beside them. */
final class ArchivedDocuments {

  private ArchivedDocuments() {}

  static List<String> misstated(ArchivedRows rows) {
    Map<String, TreeMap<Integer, String>> pieces = new HashMap<>();
    rows.each(
        "document_piece",
        (row, place) ->
            pieces
                .computeIfAbsent(row.path("document").asText(), document -> new TreeMap<>())
                .put(row.path("number").asInt(), row.path("bytes").asText()));
    var faults = new ArrayList<String>();
    rows.each(
        "document",
        (row, place) -> {
          var own = pieces.getOrDefault(row.path("id").asText(), new TreeMap<>());
          if (!sha256(own.values()).equals(row.path("sha256").asText())) {
            faults.add(place);
          }
        });
    return faults;
  }

  private static String sha256(Iterable<String> pieces) {
    var digest = Sha256.digest();
    pieces.forEach(piece -> digest.update(ArchivedBytes.of(piece)));
    return HexFormat.of().formatHex(digest.digest());
  }
}
