package org.cmsfamily.catalog.family;

/**
 * A state record as a projection keeps it.
 *
 * @param topic such as {@code registry.decisions}
 * @param version the newest that was applied, such as {@code 1.3}
 * @param json the record's value
 */
public record KnownRecord(String topic, String key, String version, String json) {

  /** Names this record among all others. */
  public String reference() {
    return topic + "/" + key;
  }
}
