package org.cmsfamily.catalog.submission;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of what a paper names by its code, as they were on the day of the submission.
 *
 * @param decisions symbols by key, of those that have one
 */
record PaperNames(
    SortedMap<String, String> family,
    SortedMap<String, NamedRecords.Instrument> instruments,
    SortedMap<String, NamedRecords.Body> bodies,
    SortedMap<String, NamedRecords.Meeting> meetings,
    SortedMap<String, String> decisions) {

  static PaperNames none() {
    return new PaperNames(
        new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }
}
