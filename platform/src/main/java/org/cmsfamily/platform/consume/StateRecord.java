package org.cmsfamily.platform.consume;

import org.cmsfamily.platform.json.Json;

/**
 * An aggregate's state as its service published it.
 *
 * @param key the aggregate's id
 * @param json the whole public state
 */
public record StateRecord(String topic, String key, Version version, String json) {

  /**
   * The state, as far as the reader's own small record names it.
   *
   * @throws org.cmsfamily.platform.json.UnreadableJsonException if it is not so; the record is then
   *     parked
   */
  public <T> T read(Class<T> type) {
    return Json.read(json, type);
  }
}
