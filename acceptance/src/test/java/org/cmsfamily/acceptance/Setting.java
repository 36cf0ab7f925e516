package org.cmsfamily.acceptance;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words in which a family's story takes place: those of family.json, or others for the same
 * parts. No rule may know which it is.
 *
 * @param words for a word of family.json, the one that stands for it
 */
record Setting(Map<String, String> words) {

  private static final Pattern WORD = Pattern.compile("\\b(\\w+)\\b");

  /** CMS, AEWA and EUROBATS, in Bonn. */
  static final Setting SPECIES = new Setting(Map.of());

  /** The conventions on chemicals and waste, in Geneva. */
  static final Setting CHEMICALS =
      new Setting(
          Map.of(
              "CMS", "BASEL",
              "AEWA", "ROTTERDAM",
              "EUROBATS", "STOCKHOLM",
              "UNEP", "FAO",
              "STC", "BUREAU",
              "MOP", "COP",
              "Bonn", "Geneva",
              "DE", "CH"));

  /** A text of family.json in these words. */
  String of(String text) {
    return WORD.matcher(text).replaceAll(found -> words.getOrDefault(found.group(), found.group()));
  }

  /** The word of family.json for one of these. */
  String back(String word) {
    var back = new HashMap<String, String>();
    words.forEach((theirs, ours) -> back.put(ours, theirs));
    return back.getOrDefault(word, word);
  }
}
